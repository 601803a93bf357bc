import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch'
import { ImrError } from '../errors.ts'
import type { LexicalHit, LexicalQuery, Vocabulary, WeightedTerm } from '../model/retrieval.ts'
import { LEXICAL_FILE_NAMES, type LexicalFiles, MINISEARCH_OPTIONS } from './build.ts'
import { BM25, FIELD_BOOSTS, FIELDS, type Field, inverseDocFrequency } from './fields.ts'
import { openVocabulary } from './vocabulary.ts'

/** Finds passages by words. Closed over bytes that never change; free of state between questions. */
export interface LexicalIndex {
  /** Number of passages. */
  readonly passages: number
  readonly vocabulary: Vocabulary
  /**
   * Passages by score, best first, ties by passage number; at most `limit`. `allowed` has one byte a passage, 1 where it may
   * be found, `null` for all; it never changes a score. A query of exclusions alone finds nothing.
   */
  search(query: LexicalQuery, allowed: Uint8Array | null, limit: number): LexicalHit[]
  /**
   * The hit of each passage asked for, in that order, exactly as `search` would score it; score 0 without matches where the
   * passage does not satisfy the query.
   */
  score(query: LexicalQuery, passages: readonly number[]): LexicalHit[]
}

type Terms = Record<Field, string[]>

/** Opens what `buildLexicalIndex` gave. Throws `ImrError` (`damaged-index`) where a file is missing or unreadable. */
export function openLexicalIndex(files: LexicalFiles): LexicalIndex {
  const plain = parse(files, LEXICAL_FILE_NAMES.index) as AsPlainObject
  const terms = parse(files, LEXICAL_FILE_NAMES.terms) as Terms[]
  return new MiniSearchIndex(plain, terms)
}

function parse(files: LexicalFiles, name: string): unknown {
  const bytes = files[name]
  if (bytes === undefined) throw new ImrError('damaged-index', `The index lacks ${name}.`)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new ImrError('damaged-index', `${name} is damaged.`, {}, { cause })
  }
}

class MiniSearchIndex implements LexicalIndex {
  readonly passages: number
  readonly vocabulary: Vocabulary
  readonly #mini: MiniSearch
  readonly #terms: Terms[]
  /** Passages that hold a term, in all and in each field. */
  readonly #frequencies = new Map<string, { passages: number; fields: number[] }>()

  constructor(plain: AsPlainObject, terms: Terms[]) {
    this.#mini = MiniSearch.loadJS(plain, MINISEARCH_OPTIONS)
    this.#terms = terms
    this.passages = terms.length
    for (const [term, fields] of plain.index) {
      const holders = new Set<string>()
      const counts = FIELDS.map((field) => {
        const frequencies = Object.keys((fields as Record<number, object>)[plain.fieldIds[field]!] ?? {})
        for (const passage of frequencies) holders.add(passage)
        return frequencies.length
      })
      this.#frequencies.set(term, { passages: holders.size, fields: counts })
    }
    const docFrequency = (term: string) => this.#frequencies.get(term)?.passages ?? 0
    this.vocabulary = openVocabulary(
      () => [...this.#frequencies].map(([term, { passages }]): [string, number] => [term, passages]),
      docFrequency,
    )
  }

  search(query: LexicalQuery, allowed: Uint8Array | null, limit: number): LexicalHit[] {
    const scored = scoredTerms(query)
    const bound = scored.reduce((sum, { term, weight }) => sum + weight * this.#mostFor(term), 0)
    if (bound === 0) return []
    const matches = new Map<number, LexicalHit['matches']>()
    for (const { term, weight } of scored) {
      const found = this.#mini.search(term, { ...EXACT, filter: ({ id }) => allowed === null || allowed[id] === 1 })
      for (const result of found) {
        const fields = FIELDS.filter((field) => result.match[term]!.includes(field))
        const match = { term, fields, contribution: (weight * result.score) / bound }
        matches.set(result.id, [...(matches.get(result.id) ?? []), match])
      }
    }
    const hits = [...matches]
      .filter(([passage]) => this.#satisfies(passage, query))
      .map(([passage, matched]) => ({
        passage,
        score: matched.reduce((sum, { contribution }) => sum + contribution, 0),
        matches: matched,
      }))
    return hits.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, limit)
  }

  score(query: LexicalQuery, passages: readonly number[]): LexicalHit[] {
    const allowed = new Uint8Array(this.passages)
    for (const passage of passages) allowed[passage] = 1
    const hits = new Map(this.search(query, allowed, passages.length).map((hit) => [hit.passage, hit]))
    return passages.map((passage) => hits.get(passage) ?? { passage, score: 0, matches: [] })
  }

  /** The most that one occurrence-rich passage could score for a term. */
  #mostFor(term: string): number {
    const fields = this.#frequencies.get(term)?.fields ?? FIELDS.map(() => 0)
    return FIELDS.reduce((sum, field, i) => {
      return sum + FIELD_BOOSTS[field] * inverseDocFrequency(this.passages, fields[i]!) * (BM25.k1 + 1)
    }, 0)
  }

  #satisfies(passage: number, { required, excluded, phrases }: LexicalQuery): boolean {
    const fields = FIELDS.map((field) => this.#terms[passage]![field])
    const holds = (term: string) => fields.some((terms) => terms.includes(term))
    const runs = (phrase: string[]) => fields.some((terms) => holdsRun(terms, phrase))
    return required.every(holds) && !excluded.some(holds) && phrases.every(runs)
  }
}

/** Search options that look up one index term as it is. */
const EXACT: SearchOptions = {
  tokenize: (term: string) => [term],
  processTerm: (term: string) => term,
  prefix: false,
  fuzzy: false,
  boost: { ...FIELD_BOOSTS },
  bm25: { k: BM25.k1, b: BM25.b, d: 0 },
}

/** Every term that scores: the weighted ones, and those of required terms and phrases that are not among them at weight 1. */
function scoredTerms({ terms, required, phrases }: LexicalQuery): WeightedTerm[] {
  const weights = new Map<string, number>()
  for (const { term, weight } of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight))
  for (const term of [...required, ...phrases.flat()]) weights.set(term, weights.get(term) ?? 1)
  return [...weights].map(([term, weight]) => ({ term, weight })).filter(({ weight }) => weight > 0)
}

/** True where the run stands in the terms, in its order, without a gap. */
function holdsRun(terms: string[], run: string[]): boolean {
  return terms.some((_, start) => run.every((term, i) => terms[start + i] === term))
}
