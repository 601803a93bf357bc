import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '../../src/model/retrieval.ts'
import { completeWord, correctWord } from '../../src/search/spelling.ts'
import { editDistance } from '../../src/text/edit-distance.ts'

/** An index that holds these words, so many times each. */
function indexOf(words: Record<string, number>): Vocabulary {
  const entries = Object.entries(words).map(([term, docFrequency]) => ({ term, docFrequency }))
  return {
    docFrequency: (term) => words[term] ?? 0,
    conceptFrequency: () => 0,
    similar: (term, most) =>
      entries
        .map((entry) => ({ ...entry, edits: editDistance(term, entry.term, most) }))
        .filter((entry) => entry.edits <= most && entry.edits > 0),
    completions: (beginning) => entries.map(({ term }) => term).filter((term) => term.startsWith(beginning)),
  }
}

const noWord = () => false
const everyWord = () => true

describe('an unknown word', () => {
  it('takes a doubled letter for the likeliest slip', () => {
    expect(correctWord('concusion', indexOf({ contusion: 5 }), noWord)).toBe('concussion')
  })

  it('is the nearest of the index or of the lexicon, by edits before frequency', () => {
    expect(correctWord('softner', indexOf({ sooner: 9 }), noWord)).toBe('softener')
    expect(correctWord('tractoin', indexOf({ traction: 2, fraction: 9 }), noWord)).toBe('traction')
  })

  it('may end in an s that is no plural', () => {
    expect(correctWord('pelvas', indexOf({ pelvis: 2 }), noWord)).toBe('pelvis')
    expect(correctWord('tractoins', indexOf({ traction: 2 }), noWord)).toBe('traction')
  })

  it('of the language is only read as another form of itself', () => {
    const index = indexOf({ injection: 3, proper: 3, custom: 3, chest: 3 })
    expect(correctWord('injecting', index, everyWord)).toBe('injection')
    for (const word of ['property', 'custody', 'cheats', 'reception']) expect(correctWord(word, index, everyWord)).toBeNull()
  })

  it('is no short or distant name that no letter holds', () => {
    for (const word of ['lawer', 'pention', 'sallary', 'widding']) expect(correctWord(word, indexOf({}), noWord)).toBeNull()
  })

  it('of the language is known by its singular, too', () => {
    expect(correctWord('cheats', indexOf({ chest: 3 }), (word) => word === 'cheat')).toBeNull()
  })

  it('is completed where it is the last, or clipped late enough', () => {
    const index = indexOf({ traction: 2 })
    expect(completeWord('trac', true, index, noWord)).toBe('traction')
    expect(completeWord('trac', false, index, noWord)).toBeNull()
    expect(completeWord('tract', false, index, noWord)).toBe('traction')
    expect(completeWord('tract', true, index, everyWord)).toBeNull()
  })

  it('is completed from the lexicon alone where one word begins so, and left where several do', () => {
    expect(completeWord('buprenorp', false, indexOf({}), noWord)).toBe('buprenorphine')
    expect(completeWord('arthro', true, indexOf({}), noWord)).toBeNull()
  })
})
