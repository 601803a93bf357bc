import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { buildLexicalIndex } from '../../src/lexical/build.ts'
import { BM25, FIELD_BOOSTS, FIELDS, FREQUENCY_LIMITS, type LexicalDocument } from '../../src/lexical/fields.ts'
import { openLexicalIndex } from '../../src/lexical/open.ts'
import { termsOf } from '../../src/text/terms.ts'
import { documentsArbitrary, WORDS, words } from './documents.ts'

/** BM25F as published, written out over the documents: what one term scores in each passage. */
function publishedScores(documents: LexicalDocument[], term: string): number[] {
  const fields = documents.map((document) => FIELDS.map((field) => termsOf(document[field])))
  const averages = FIELDS.map((_, field) => fields.reduce((sum, terms) => sum + terms[field]!.length, 0) / documents.length)
  const holders = fields.filter((terms) => terms.flat().includes(term)).length
  const idf = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5))
  return fields.map((terms) => {
    const frequency = FIELDS.reduce((sum, field, i) => {
      const count = Math.min(FREQUENCY_LIMITS[field], terms[i]!.filter((other) => other === term).length)
      const norm = 1 - BM25.b + (averages[i]! > 0 ? (BM25.b * terms[i]!.length) / averages[i]! : 0)
      return sum + (FIELD_BOOSTS[field] * count) / norm
    }, 0)
    return (idf * (BM25.k1 + 1) * frequency) / (BM25.k1 + frequency)
  })
}

describe('the score', () => {
  it('is BM25F as published, divided by what the whole query could score', () => {
    const weighted = fc.uniqueArray(fc.record({ term: fc.constantFrom(...WORDS, 'zebra'), weight: fc.constantFrom(1, 0.5) }), {
      selector: ({ term }) => term,
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(documentsArbitrary, weighted, (documents, terms) => {
        const hits = openLexicalIndex(buildLexicalIndex(documents)).search({ ...words(), terms }, null, documents.length)
        const scores = terms.map(({ term }) => publishedScores(documents, term))
        const bound = terms.reduce((sum, { term, weight }) => {
          const holders = documents.filter((document) => FIELDS.some((field) => termsOf(document[field]).includes(term))).length
          return sum + weight * Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5)) * (BM25.k1 + 1)
        }, 0)
        for (const { passage, score } of hits) {
          const expected = terms.reduce((sum, { weight }, i) => sum + weight * scores[i]![passage]!, 0) / bound
          expect(score).toBeCloseTo(expected, 9)
        }
      }),
    )
  })

  it('is that of MiniSearch where only one field is searched and no word stands twice', () => {
    const text = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 20 }),
        fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1 }),
        (texts, asked) => {
          const documents = texts.map((terms) => ({ title: '', guideline: '', text: terms.join(' ') }))
          const mini = new MiniSearch({ fields: ['text'], tokenize: termsOf, processTerm: (term) => term })
          mini.addAll(documents.map((document, id) => ({ id, ...document })))
          const reference = new Map<number, number>()
          for (const term of asked) {
            // Term by term, since MiniSearch counts hits of several terms higher than the sum of theirs.
            for (const { id, score } of mini.search(term, { bm25: { k: BM25.k1, b: BM25.b, d: 0 } })) {
              reference.set(id, (reference.get(id) ?? 0) + score)
            }
          }
          const hits = openLexicalIndex(buildLexicalIndex(documents)).search(words(...asked), null, documents.length)
          expect(new Set(hits.map(({ passage }) => passage))).toEqual(new Set(reference.keys()))
          const scale = hits[0] ? reference.get(hits[0].passage)! / hits[0].score : 1
          for (const { passage, score } of hits) expect(score * scale).toBeCloseTo(reference.get(passage)!, 9)
        },
      ),
    )
  })
})
