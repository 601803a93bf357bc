import { describe, expect, it } from 'vitest'
import { buildLexicalIndex } from '../../src/lexical/build.ts'
import type { LexicalDocument } from '../../src/lexical/fields.ts'
import { openLexicalIndex } from '../../src/lexical/open.ts'
import type { LexicalQuery, ScoredPassage } from '../../src/model/retrieval.ts'
import { words } from './documents.ts'

const PASSAGES = 3000
const CONCEPTS = ['c:a@title', 'c:a@rationale', 'c:b@title']

/** Whole numbers from 0 to below `n`, the same on every run. */
function numbers(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

/** Words of very different frequency, over a dozen blocks: `w0` in most passages, `w60` in a few. */
function collection(): LexicalDocument[] {
  const below = numbers(7)
  const word = () => `w${Math.floor((below(1000) / 1000) ** 3 * 61)}`
  const text = (length: number) => Array.from({ length }, word).join(' ')
  return Array.from({ length: PASSAGES }, () => {
    const extra = CONCEPTS.filter(() => below(5) === 0)
    const subjects = extra.filter((term) => term.endsWith('@title'))
    return { title: text(below(5)), guideline: text(below(3)), text: text(below(40)), extra, subjects }
  })
}

function queries(): LexicalQuery[] {
  const below = numbers(11)
  const term = () => `w${below(61)}`
  const some = (most: number) => Array.from({ length: below(most + 1) }, term)
  return Array.from({ length: 90 }, (_, i) => ({
    terms: Array.from({ length: 1 + below(8) }, () => ({ term: term(), weight: (1 + below(4)) / 4 })),
    required: i % 5 === 0 ? some(2) : [],
    excluded: i % 4 === 0 ? some(2) : [],
    phrases: i % 6 === 0 ? [[`w${below(4)}`, `w${below(4)}`]] : [],
    concepts:
      i % 3 === 0
        ? [CONCEPTS.slice(0, 2).map((concept, j) => ({ term: concept, weight: 2 - j })), [{ term: CONCEPTS[2]!, weight: 3 }]]
        : [],
  }))
}

/** A list in one string, so that long lists compare quickly. */
function summary(hits: readonly ScoredPassage[]): string {
  return hits.map(({ passage, score }) => `${passage}:${score}`).join(' ')
}

describe('skipping what cannot reach the list', () => {
  const index = openLexicalIndex(buildLexicalIndex(collection()))
  const everyone = Uint32Array.from({ length: PASSAGES }, (_, passage) => passage)
  const below = numbers(13)
  const oneIn = (share: number) => Uint8Array.from(everyone, () => (below(share) === 0 ? 1 : 0))
  const filters = [null, oneIn(2), oneIn(30), oneIn(1500)]

  const everyScore = (query: LexicalQuery) =>
    Array.from(index.score(query, everyone), (score, passage) => ({ passage, score }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.passage - b.passage)

  it('gives exactly the list that scoring every passage gives', () => {
    for (const query of queries()) {
      const scored = everyScore(query)
      for (const allowed of filters) {
        const expected = allowed === null ? scored : scored.filter(({ passage }) => allowed[passage] === 1)
        for (const limit of [0, 1, 10, 100, PASSAGES])
          expect(summary(index.search(query, allowed, limit))).toBe(summary(expected.slice(0, limit)))
      }
    }
  })

  it('finds, scores and explains alike wherever passages stand in the index', () => {
    const inOrder = openLexicalIndex(buildLexicalIndex(collection().map(({ subjects: _, ...document }) => document)))
    for (const query of queries()) {
      for (const allowed of filters)
        expect(summary(index.search(query, allowed, 50))).toBe(summary(inOrder.search(query, allowed, 50)))
      expect(index.score(query, everyone)).toEqual(inOrder.score(query, everyone))
      const some = everyone.filter((passage) => passage % 7 === 0)
      expect(index.score(query, some)).toEqual(inOrder.score(query, some))
      expect(index.matches(query, [5, 2999, 300])).toEqual(inOrder.matches(query, [5, 2999, 300]))
    }
  })

  it('gives the lowest numbers among equal scores, wherever their passages stand', () => {
    const two = ['knee@title', 'neck@title']
    const alternating = Array.from({ length: 1200 }, (_, passage) => {
      const subjects = [two[passage % 2]!]
      return { title: '', guideline: '', text: 'pain', extra: ['pain@text', ...subjects], subjects }
    })
    const index = openLexicalIndex(buildLexicalIndex(alternating))
    const pain = { ...words(), concepts: [[{ term: 'pain@text', weight: 1 }]] }
    for (const query of [pain, words('pain')]) {
      const found = index.search(query, null, 50).map(({ passage }) => passage)
      expect(found).toEqual(Array.from({ length: 50 }, (_, passage) => passage))
    }
  })

  it('holds for a question of very many words', () => {
    const query = words(...Array.from({ length: 300 }, (_, i) => `w${i}`))
    const scored = everyScore(query)
    expect(index.search(query, null, 20)).toEqual(scored.slice(0, 20))
  })
})

describe('concepts', () => {
  const document = (...extra: string[]): LexicalDocument => ({ title: 'knee', guideline: '', text: 'pain', extra })
  const index = openLexicalIndex(
    buildLexicalIndex([document('tpi@title', 'tpi@text'), document('tpi@text'), document('neck'), document()]),
  )
  const concepts = [
    [
      { term: 'tpi@text', weight: 0.35 },
      { term: 'tpi@title', weight: 1 },
    ],
    [{ term: 'neck', weight: 1 }],
  ]

  it('count by the best of their group, once, whatever their rarity', () => {
    const hits = index.search({ ...words(), concepts }, null, 10)
    expect(hits.map(({ passage, score }) => [passage, score])).toEqual([
      [0, expect.closeTo(0.5, 10)],
      [2, expect.closeTo(0.5, 10)],
      [1, expect.closeTo(0.175, 10)],
    ])
    const [matches] = index.matches({ ...words(), concepts }, [0])
    expect(matches).toEqual([{ term: 'tpi@title', fields: [], contribution: expect.closeTo(0.5, 10) }])
  })

  it('are no words: they neither match a word nor stand in the vocabulary nor lengthen a field', () => {
    expect(index.search(words('neck'), null, 10)).toEqual([])
    expect(index.vocabulary.docFrequency('neck')).toBe(0)
    expect(index.vocabulary.similar('nech', 1)).toEqual([])
    const scores = index.search(words('knee'), null, 10).map(({ score }) => score)
    expect(new Set(scores).size).toBe(1)
    expect(index.search({ ...words(), concepts: [[{ term: 'knee', weight: 1 }]] }, null, 10)).toEqual([])
  })

  it('that nothing holds count into the bound', () => {
    const known = index.search({ ...words(), concepts: [[{ term: 'neck', weight: 1 }]] }, null, 1)[0]!.score
    const lost = index.search(
      { ...words(), concepts: [[{ term: 'neck', weight: 1 }], [{ term: 'hip', weight: 1 }]] },
      null,
      1,
    )[0]!.score
    expect([known, lost]).toEqual([1, 0.5])
  })
})
