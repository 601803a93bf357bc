import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Highlight } from '../../../src/model/search.ts'
import { excerpt, segments, whole } from '../../../web/state/segments.ts'

const marked = fc.string({ minLength: 1, maxLength: 400 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    highlights: fc.array(
      fc
        .record({ a: fc.nat(text.length), b: fc.nat(text.length), kind: fc.constantFrom<Highlight['kind']>('term', 'meaning') })
        .filter(({ a, b }) => a !== b)
        .map(({ a, b, kind }): Highlight => ({ start: Math.min(a, b), end: Math.max(a, b), kind })),
      { maxLength: 8 },
    ),
  }),
)

describe('segments', () => {
  it('cuts at every edge and tells both kinds apart where they overlap', () => {
    const highlights: Highlight[] = [
      { start: 4, end: 17, kind: 'meaning' },
      { start: 8, end: 12, kind: 'term' },
    ]
    expect(segments('the neck unit hurt more', highlights).map((part) => [part.text, part.term, part.meaning])).toEqual([
      ['the ', false, false],
      ['neck', false, true],
      [' uni', true, true],
      ['t hur', false, true],
      ['t more', false, false],
    ])
  })

  it('joins to the text of the window, whatever the highlights', () => {
    fc.assert(
      fc.property(marked, fc.nat(), fc.nat(), ({ text, highlights }, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        expect(
          segments(text, highlights, { start, end })
            .map((part) => part.text)
            .join(''),
        ).toBe(text.slice(start, end))
      }),
    )
  })

  it('marks exactly the characters that a highlight covers', () => {
    fc.assert(
      fc.property(marked, ({ text, highlights }) => {
        const marks = segments(text, highlights).flatMap((part) => Array<boolean>(part.text.length).fill(part.term))
        const covered = (at: number) => highlights.some((mark) => mark.kind === 'term' && mark.start <= at && at < mark.end)
        expect(marks).toEqual(Array.from(text.split(''), (_, at) => covered(at)))
      }),
    )
  })
})

describe('excerpt', () => {
  const sentence = 'The records do not show functional gain from the first trial of care. '
  const long = `${sentence.repeat(6)}Traction at home was tried for two weeks. ${sentence.repeat(6)}`

  it('shows a short text whole', () => {
    expect(excerpt('Short.', [], 320)).toEqual(whole('Short.'))
  })

  it('shows the stretch with the matched words, from the beginning of their sentence', () => {
    const start = long.indexOf('home')
    const window = excerpt(long, [{ start, end: start + 4, kind: 'term' }], 200)
    expect(long.slice(window.start, window.end)).toMatch(/^Traction at home was tried/)
  })

  it('stays inside the text and is not much longer than asked for', () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 10, max: 200 }), ({ text, highlights }, length) => {
        const { start, end } = excerpt(text, highlights, length)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(start).toBeLessThan(end)
      }),
    )
  })
})
