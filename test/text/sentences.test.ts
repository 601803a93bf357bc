import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/text/sentences.ts'

const read = (text: string) => sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('sentencesOf', () => {
  it.each([
    ['full stops', 'It is. It was! Was it? Yes', ['It is.', 'It was!', 'Was it?', 'Yes']],
    ['closing quotes and brackets', 'He said "no." (See 4.) Then', ['He said "no."', '(See 4.)', 'Then']],
    ['a sentence that opens with a quote', 'It is. "No" he said.', ['It is.', '"No" he said.']],
    ['a sentence that opens with a figure', 'It is. 6 visits.', ['It is.', '6 visits.']],
    ['line ends', 'It is.\nIt was\nso.', ['It is.', 'It was\nso.']],
    ['a missing space', 'See management.The date', ['See management.', 'The date']],
    ['titles', 'Dr. Smith saw Mrs. Jones. She', ['Dr. Smith saw Mrs. Jones.', 'She']],
    ['page references', 'See pg. 64 and p. 12. Then', ['See pg. 64 and p. 12.', 'Then']],
    ['figures', 'It is 7.5 mg. Then', ['It is 7.5 mg.', 'Then']],
    ['lower case behind a stop', 'vs. placebo e.g. saline', ['vs. placebo e.g. saline']],
    ['an initial', 'the U.S. Food agency', ['the U.S. Food agency']],
    ['white space', ' \n ', []],
    ['nothing', '', []],
  ])('of %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('keeps to its span', () => {
    expect(sentencesOf('One. Two. Three.', { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }])
  })

  it('covers every word once and in order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'A', '.', '?', ' ', '\n', '"', ')', '(', 'Dr', '4'), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (words) => {
        expect(read(words).join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
      }),
    )
  })
})
