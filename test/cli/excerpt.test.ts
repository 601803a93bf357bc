import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/cli/excerpt.ts'
import type { Highlight } from '../../src/model/search.ts'

const TEXT = `${'filler words go on and on. '.repeat(20)}The cervical\n traction unit is not necessary. ${'More of the same. '.repeat(20)}`

/** Marks every occurrence of the words. */
function highlight(text: string, ...words: string[]): Highlight[] {
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
      kind: 'term' as const,
    })),
  )
}

const joined = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('')
const marked = (pieces: { text: string; marked: boolean }[]) => pieces.filter((piece) => piece.marked).map(({ text }) => text)

describe('excerptOf', () => {
  it('gives a short passage whole, white space folded', () => {
    const pieces = excerptOf('The traction\n  unit.', highlight('The traction\n  unit.', 'traction'), 100)
    expect(joined(pieces)).toBe('The traction unit.')
    expect(marked(pieces)).toEqual(['traction'])
  })

  it('shows the stretch with the most matches and says that it is a part', () => {
    const pieces = excerptOf(TEXT, highlight(TEXT, 'traction', 'cervical'), 120)
    expect(marked(pieces)).toEqual(['cervical', 'traction'])
    expect(joined(pieces)).toMatch(/^… .*The cervical traction unit is not necessary\..* …$/)
  })

  it('begins at the start where nothing matched', () => {
    expect(joined(excerptOf(TEXT, [], 30))).toBe('filler words go on and on. …')
  })

  it('passes over the sentence that is near in meaning only', () => {
    expect(marked(excerptOf('The unit.', [{ start: 0, end: 9, kind: 'meaning' }], 100))).toEqual([])
  })

  it('holds words of the passage in their order, for any marks and length', () => {
    const span = fc.tuple(fc.nat(TEXT.length), fc.nat(30)).map(([start, length]) => {
      return { start, end: Math.min(start + length, TEXT.length), kind: 'term' as const }
    })
    fc.assert(
      fc.property(fc.array(span), fc.integer({ min: 20, max: 400 }), (highlights, length) => {
        const shown = joined(excerptOf(TEXT, highlights, length)).replace(/^… | …$/g, '')
        expect(shown.length).toBeLessThanOrEqual(length)
        expect(TEXT.replace(/\s+/g, ' ')).toContain(shown)
      }),
      { numRuns: 1000 },
    )
  })
})
