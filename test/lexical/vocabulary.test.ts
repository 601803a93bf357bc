import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLexicalIndex } from '../../src/lexical/build.ts'
import { openLexicalIndex } from '../../src/lexical/open.ts'
import { editDistance } from '../../src/text/edit-distance.ts'

const frequencies = new Map([
  ['acupuncture', 40],
  ['tramadol', 9],
  ['traction', 12],
  ['fraction', 12],
  ['friction', 30],
  ['naproxen', 7],
])
const vocabularyOf = (terms: Map<string, number>) => {
  const texts = [...terms].flatMap(([term, frequency]) => Array.from({ length: frequency }, () => term))
  const documents = texts.map((text) => ({ title: '', guideline: '', text, extra: ['trac', 'a'] }))
  return openLexicalIndex(buildLexicalIndex(documents)).vocabulary
}

describe('a vocabulary', () => {
  it.each([
    ['letter missing', 'tramdol', 1, ['tramadol']],
    ['letter too many', 'naproxxen', 1, ['naproxen']],
    ['neighbours swapped count as one edit', 'acupucnture', 1, ['acupuncture']],
    ['two swaps', 'acpuucntuer', 3, ['acupuncture']],
    ['nearest first, then most frequent', 'fractoin', 2, ['fraction', 'friction', 'traction']],
    ['nearest, then by spelling', 'xraction', 1, ['fraction', 'traction']],
    ['nothing near', 'zebra', 2, []],
  ] as const)('%s: %s within %i', (_, word, maxEdits, expected) => {
    const similar = vocabularyOf(frequencies).similar(word, maxEdits)
    expect(similar.map(({ term }) => term)).toEqual(expected)
    for (const { term, docFrequency } of similar) expect(docFrequency).toBe(frequencies.get(term))
  })

  it('finds exactly the terms within the distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𐌰'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 40 }),
        word,
        fc.integer({ min: 1, max: 3 }),
        (known, asked, maxEdits) => {
          const found = vocabularyOf(new Map(known.map((term) => [term, 1]))).similar(asked, maxEdits)
          const expected = known.filter((term) => editDistance(asked, term) <= maxEdits)
          expect(found.map(({ term }) => term).sort()).toEqual(expected.sort())
        },
      ),
    )
  })

  it('leaves out what hardly a passage of a large collection holds, which stays a known word', () => {
    const vocabulary = vocabularyOf(
      new Map([
        ['acupuncture', 60_000],
        ['acupunctur', 1],
        ['acupunture', 2],
      ]),
    )
    expect(vocabulary.similar('acupunctuer', 2).map(({ term }) => term)).toEqual(['acupuncture', 'acupunture'])
    expect(vocabulary.docFrequency('acupunctur')).toBe(1)
  })

  it('completes a beginning to every longer term, the most frequent first, then by spelling', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𐌰'), minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 3 })), { selector: ([term]) => term }),
        word,
        (known, asked) => {
          const expected = known
            .filter(([term]) => term.startsWith(asked) && term !== asked)
            .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
          expect(vocabularyOf(new Map(known)).completions(asked)).toEqual(expected.map(([term]) => term))
        },
      ),
    )
  })

  it('takes words of any length', () => {
    const vocabulary = vocabularyOf(new Map([['a'.repeat(400), 1]]))
    expect(vocabulary.similar('a'.repeat(400), 2)).toEqual([])
    expect(vocabulary.similar('a', 1)).toEqual([])
  })
})

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('of %j and %j is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits)
    expect(editDistance(b, a)).toBe(edits)
  })
})
