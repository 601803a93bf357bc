import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImrError } from '../../src/errors.ts'
import { buildLexicalIndex } from '../../src/lexical/build.ts'
import { FIELDS, type LexicalDocument } from '../../src/lexical/fields.ts'
import { openLexicalIndex } from '../../src/lexical/open.ts'
import type { LexicalQuery } from '../../src/model/retrieval.ts'
import { termsOf } from '../../src/text/terms.ts'
import { documentsArbitrary, queryArbitrary, words } from './documents.ts'

const document = (title: string, text: string, guideline = ''): LexicalDocument => ({ title, guideline, text })
const open = (documents: LexicalDocument[]) => openLexicalIndex(buildLexicalIndex(documents))

/** Which passages a query finds, read from the documents themselves. */
function expectedMatches(documents: LexicalDocument[], query: LexicalQuery): number[] {
  const found: number[] = []
  for (const [passage, document] of documents.entries()) {
    const fields = FIELDS.map((field) => termsOf(document[field]))
    const holds = (term: string) => fields.some((terms) => terms.includes(term))
    const runs = (phrase: string[]) => fields.some((terms) => ` ${terms.join(' ')} `.includes(` ${phrase.join(' ')} `))
    const demands = query.required.length + query.phrases.length > 0
    const wanted = demands
      ? query.required.every(holds) && query.phrases.every(runs)
      : query.terms.some(({ term }) => holds(term))
    if (wanted && !query.excluded.some(holds)) found.push(passage)
  }
  return found
}

describe('a lexical index', () => {
  it('finds exactly the passages that satisfy a query', () => {
    fc.assert(
      fc.property(documentsArbitrary, queryArbitrary, (documents, query) => {
        const hits = open(documents).search(query, null, documents.length)
        expect(hits.map(({ passage }) => passage).sort((a, b) => a - b)).toEqual(expectedMatches(documents, query))
      }),
    )
  })

  it('orders by score, then by passage number, and a limit cuts the same list', () => {
    fc.assert(
      fc.property(documentsArbitrary, queryArbitrary, fc.integer({ min: 0, max: 10 }), (documents, query, limit) => {
        const index = open(documents)
        const all = index.search(query, null, documents.length)
        const ordered = [...all].sort((a, b) => b.score - a.score || a.passage - b.passage)
        expect(all).toEqual(ordered)
        expect(index.search(query, null, limit)).toEqual(all.slice(0, limit))
      }),
    )
  })

  it('filters inside the search without changing a score', () => {
    fc.assert(
      fc.property(
        documentsArbitrary,
        queryArbitrary,
        fc.infiniteStream(fc.boolean()),
        fc.nat(10),
        (documents, query, coin, limit) => {
          const index = open(documents)
          const allowed = Uint8Array.from(documents, () => (coin.next().value ? 1 : 0))
          const expected = index.search(query, null, documents.length).filter(({ passage }) => allowed[passage] === 1)
          expect(index.search(query, allowed, limit)).toEqual(expected.slice(0, limit))
        },
      ),
    )
  })

  it('gives scores between 0 and 1 that are the sum of what each term contributes', () => {
    fc.assert(
      fc.property(documentsArbitrary, queryArbitrary, (documents, query) => {
        const index = open(documents)
        for (const { passage, score } of index.search(query, null, documents.length)) {
          const [matches] = index.matches(query, [passage])
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(matches!.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 10)
        }
      }),
    )
  })

  it('scores passages asked for as it scores them when searching', () => {
    fc.assert(
      fc.property(documentsArbitrary, queryArbitrary, (documents, query) => {
        const index = open(documents)
        const found = new Map(index.search(query, null, documents.length).map((hit) => [hit.passage, hit.score]))
        for (const step of [1, 2, 3]) {
          const asked = Uint32Array.from(documents.keys()).filter((passage) => passage % step === 0)
          expect(index.score(query, asked)).toEqual(Float64Array.from(asked, (passage) => found.get(passage) ?? 0))
        }
      }),
    )
  })

  it('names the fields in which each term stands', () => {
    const index = open([document('Home traction unit', 'The traction was denied', 'MTUS'), document('Knee', 'pain', 'MTUS')])
    const [matches] = index.matches(words('traction', 'mtus'), [0])
    expect(matches!.map(({ term, fields }) => [term, fields])).toEqual([
      ['traction', ['title', 'text']],
      ['mtus', ['guideline']],
    ])
  })

  it('counts a word in the title above the same word in the text', () => {
    const index = open([document('knee pain', 'lumbar mri'), document('lumbar mri', 'knee pain')])
    expect(index.search(words('mri'), null, 2).map(({ passage }) => passage)).toEqual([1, 0])
  })

  it('counts rare words above common ones, and expansions below typed words', () => {
    const index = open([document('', 'knee pain'), document('', 'mri pain'), document('', 'hip pain'), document('', 'arm mri')])
    expect(index.search(words('pain', 'arm'), null, 1)[0]?.passage).toBe(3)
    const weighted = {
      ...words(),
      terms: [
        { term: 'knee', weight: 0.3 },
        { term: 'hip', weight: 1 },
      ],
    }
    expect(index.search(weighted, null, 2).map(({ passage }) => passage)).toEqual([2, 0])
  })

  it('scores low where most words of the question are unknown', () => {
    const index = open([document('knee', 'knee pain'), document('mri', 'lumbar mri')])
    const known = index.search(words('knee'), null, 1)[0]!.score
    const lost = index.search(words('knee', 'zebra', 'quagga', 'okapi'), null, 1)[0]!.score
    expect(lost).toBeLessThan(known / 3)
  })

  it('finds nothing without a term to look for, and nothing in an empty index', () => {
    expect(open([document('knee', 'pain')]).search({ ...words(), excluded: ['mri'] }, null, 10)).toEqual([])
    expect(open([]).search(words('knee'), null, 10)).toEqual([])
  })

  it('treats terms as data, whatever they spell', () => {
    const index = open([document('constructor', '__proto__ toString'), document('knee', 'pain')])
    for (const term of ['constructor', 'proto', 'tostring']) {
      expect(index.search(words(term), null, 10).map(({ passage }) => passage)).toEqual([0])
      expect(index.vocabulary.docFrequency(term)).toBe(1)
    }
    expect(index.search(words('valueof'), null, 10)).toEqual([])
  })

  it('builds the same bytes from the same passages', () => {
    fc.assert(
      fc.property(documentsArbitrary, (documents) => {
        expect(buildLexicalIndex(documents)).toEqual(buildLexicalIndex(structuredClone(documents)))
      }),
      { numRuns: 20 },
    )
  })

  it('refuses files that are missing or damaged', () => {
    const files = buildLexicalIndex([document('knee', 'pain')])
    for (const name of Object.keys(files)) {
      const { [name]: _, ...rest } = files
      expect(() => openLexicalIndex(rest)).toThrowError(ImrError)
      expect(() => openLexicalIndex({ ...files, [name]: files[name]!.subarray(0, 9) })).toThrowError(ImrError)
    }
  })
})
