import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FoldedWords } from '../../src/text/folded-words.ts'

const fold = (word: string) => `<${word}>`

describe('folded words', () => {
  it('gives each word its own term, the first time and again, wherever it stands', () => {
    const known = new FoldedWords()
    fc.assert(
      fc.property(
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 5 }),
        (before, word, after) => {
          const text = before + word + after
          for (let time = 0; time < 2; time++) {
            expect(known.termAt(text, before.length, before.length + word.length, fold)).toBe(fold(word))
          }
        },
      ),
    )
  })

  it('stays right when it is full, and folds a kept word once', () => {
    const known = new FoldedWords()
    const folded: string[] = []
    const noting = (word: string) => {
      folded.push(word)
      return fold(word)
    }
    const words = Array.from({ length: 60_000 }, (_, i) => i.toString(36))
    for (const word of [...words, ...words]) expect(known.termAt(word, 0, word.length, noting)).toBe(fold(word))
    expect(folded.length).toBe(60_000 + 10_000)
  })
})
