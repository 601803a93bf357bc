import { describe, expect, it } from 'vitest'
import { buildLexicalIndex } from '../../src/lexical/build.ts'
import { openLexicalIndex } from '../../src/lexical/open.ts'
import { MOST_WORDS_ASKED } from '../../src/lexical/plan.ts'

const WORDS = Array.from({ length: 100 }, (_, i) => `w${i}x`)
/** Passage `i` holds the words from `i` on, so that word 0 is the rarest and word 99 in every passage. */
const documents = WORDS.map((_, i) => ({ title: '', guideline: '', text: WORDS.slice(i).join(' '), extra: [], subjects: [] }))
const index = openLexicalIndex(buildLexicalIndex(documents))

const queryOf = (words: readonly string[]) => ({
  terms: words.map((term) => ({ term, weight: 1 })),
  required: [],
  excluded: [],
  phrases: [],
})
const scoresOf = (words: readonly string[]) => [...index.score(queryOf(words), Uint32Array.from(WORDS.keys()))]
const askedOf = (words: readonly string[]) => index.matches(queryOf(words), [0])[0]!.map(({ term }) => term)

describe('a query of many words', () => {
  it('is asked by those that can add most, in search, score and matches alike', () => {
    expect(askedOf(WORDS).sort()).toEqual(WORDS.slice(0, MOST_WORDS_ASKED).sort())
    const scores = scoresOf(WORDS)
    expect(scores.map((score) => score > 0)).toEqual(WORDS.map((_, passage) => passage < MOST_WORDS_ASKED))
    const found = index.search(queryOf(WORDS), null, WORDS.length)
    expect(found.map(({ passage, score }) => [passage, score])).toEqual(
      [...scores.entries()].filter(([, score]) => score > 0).sort(([a, x], [b, y]) => y - x || a - b),
    )
  })

  it('has a bound that counts all of them, and words that no passage holds as well', () => {
    const rest = WORDS.slice(MOST_WORDS_ASKED)
    const [all] = scoresOf(WORDS)
    const [asked] = scoresOf(WORDS.slice(0, MOST_WORDS_ASKED))
    expect(all).toBeLessThan(asked!)
    // What is not asked could have added little.
    expect(all! / asked!).toBeGreaterThan(0.8)
    const strangers = Array.from({ length: 100 }, (_, i) => `stranger${i}`)
    expect(scoresOf([...WORDS, ...strangers])[0]).toBeLessThan(all! / 2)
    expect(askedOf([...strangers, ...rest])).toEqual(rest)
  })

  it('asks a word once, however often it is given', () => {
    const some = WORDS.slice(0, MOST_WORDS_ASKED - 1)
    expect(askedOf([...Array.from({ length: 80 }, () => 'w99x'), ...some]).sort()).toEqual([...some, 'w99x'].sort())
  })
})
