import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FoldedWords, MOST_WORDS } from '../../src/text/folded-words.ts'
import { unitsOf } from '../../src/text/words.ts'

function numberOf(known: FoldedWords, word: string): number {
  return known.numberAt(unitsOf(word), 0, word.length) || known.keep(unitsOf(word), 0, word.length, `<${word}>`)
}

describe('folded words', () => {
  it('knows each kept word again by its number, wherever it stands', () => {
    const known = new FoldedWords()
    const around = fc.string({ maxLength: 5 })
    fc.assert(
      fc.property(around, fc.string({ maxLength: 20 }), around, (before, word, after) => {
        const number = numberOf(known, word)
        expect(number === 0).toBe(word.length > 12)
        const units = unitsOf(before + word + after)
        expect(known.numberAt(units, before.length, before.length + word.length)).toBe(number)
        if (number !== 0) expect(known.termOf(number)).toBe(`<${word}>`)
      }),
    )
  })

  it('stays right when it is full', () => {
    const known = new FoldedWords()
    const words = Array.from({ length: MOST_WORDS + 10_000 }, (_, i) => i.toString(36))
    for (const word of words) numberOf(known, word)
    for (const [i, word] of words.entries()) expect(numberOf(known, word)).toBe(i < MOST_WORDS ? i + 1 : 0)
  })
})
