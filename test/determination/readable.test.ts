import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readable } from '../../src/determination/readable.ts'

describe('readable', () => {
  it.each([
    ['lone carriage returns', 'a\rb\r\nc', 'a\nb\r\nc'],
    ['line separators', 'a\u2028b\u0085c\vd', 'a\nb\nc\nd'],
    ['non-breaking and zero-width spaces', 'a\u00a0b\u200bc\ufeffd\u2009e', 'a b c d e'],
    ['stand-ins for hyphens', 'a\ufffeb\u00adc\u0002d\u2011e', 'a-b-c-d-e'],
    ['nothing in other text', 'Ménière’s – “x” 5°', 'Ménière’s – “x” 5°'],
    ['a footer and the white space around it', 'one\n\nPage 2 of 3\n\n\ftwo', `one${'\f'.repeat(16)}two`],
    ['a footer at the end', 'one\nPage 3 of 3\n', `one${'\f'.repeat(13)}`],
    ['two footers that touch', 'one\nPage 1 of 2\nPage 1\ntwo', `one${'\f'.repeat(20)}two`],
  ])('evens out %s', (_, text, expected) => {
    expect(readable(text).text).toBe(expected)
  })

  it('moves nothing', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\r', '\n', '\f', ' ', 'Page 1 of 2', '\n2\n', 'CM14-0012345'),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('')
        const { text, runningLines } = readable(source)
        expect(text).toHaveLength(source.length)
        let last = 0
        for (const { start, end } of runningLines) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })
})
