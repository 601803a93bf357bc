import type { LexicalQuery, ScoredPassage, TermMatch, Vocabulary } from '../model/retrieval.ts'
import { contribution } from './contribution.ts'
import { Dictionary } from './dictionary.ts'
import { FIELDS } from './fields.ts'
import { type LexicalFiles, type LexicalTables, readTables } from './format.ts'
import { occurrences } from './frequencies.ts'
import { type Clause, docFrequency, type Plan, planQuery } from './plan.ts'
import { Postings } from './postings.ts'
import { scorePassages } from './score.ts'
import { searchBlocks } from './search.ts'
import { openVocabulary } from './vocabulary.ts'

/** Finds passages by words. Closed over bytes that never change; free of state between questions. */
export interface LexicalIndex {
  /** Number of passages. */
  readonly passages: number
  /** The words of the index; extra terms are not among them. */
  readonly vocabulary: Vocabulary
  /**
   * Passages by score, best first, ties by passage number; at most `limit`. `allowed` has one byte a passage, 1 where it may
   * be found, `null` for all; it never changes a score, and is known again, so nobody writes to it thereafter. A query of
   * exclusions alone finds nothing.
   */
  search(query: LexicalQuery, allowed: Uint8Array | null, limit: number): ScoredPassage[]
  /**
   * The score of each passage asked for, in that order, exactly as `search` would give it; 0 where the passage does not
   * satisfy the query. Each passage is asked for once.
   */
  score(query: LexicalQuery, passages: Uint32Array): Float64Array
  /** What of the query each passage asked for holds, and where, whether or not it satisfies the whole query. */
  matches(query: LexicalQuery, passages: readonly number[]): TermMatch[][]
}

/** Opens what `buildLexicalIndex` gave. Throws `ImrError` (`damaged-index`, `index-version`) where the file is not whole. */
export function openLexicalIndex(files: LexicalFiles): LexicalIndex {
  return new PostingsIndex(readTables(files))
}

/** The fields in which a term stands, by the frequency code of its posting. */
const FIELDS_BY_CODE = Array.from({ length: 256 }, (_, code) => FIELDS.filter((_, field) => occurrences(code, field) > 0))

class PostingsIndex implements LexicalIndex {
  readonly passages: number
  readonly vocabulary: Vocabulary
  readonly #postings: Postings
  readonly #dictionary: Dictionary
  /** A question is planned once, however often its query is asked with. */
  readonly #plans = new WeakMap<LexicalQuery, { plan: Plan | null }>()
  /** By what it was given: which places may be found. */
  readonly #allowed = new WeakMap<Uint8Array, Uint8Array>()

  constructor(tables: LexicalTables) {
    const dictionary = new Dictionary(tables)
    this.#dictionary = dictionary
    this.#postings = new Postings(tables)
    this.passages = this.#postings.passages
    const frequency = (number: number) =>
      docFrequency({ first: tables.termEntries[number]!, end: tables.termEntries[number + 1]! }, tables)
    this.vocabulary = openVocabulary(tables, dictionary, frequency)
  }

  search(query: LexicalQuery, allowed: Uint8Array | null, limit: number): ScoredPassage[] {
    const plan = this.#planOf(query)
    if (plan === null) return []
    return searchBlocks(this.#postings, plan, allowed && this.#byPlace(allowed), limit).ranked()
  }

  score(query: LexicalQuery, passages: Uint32Array): Float64Array {
    const plan = this.#planOf(query)
    return plan === null ? new Float64Array(passages.length) : scorePassages(this.#postings, plan, passages)
  }

  matches(query: LexicalQuery, passages: readonly number[]): TermMatch[][] {
    const plan = this.#planOf(query)
    return passages.map((passage) => (plan?.clauses ?? []).flatMap((clause) => this.#match(clause, passage) ?? []))
  }

  #byPlace(allowed: Uint8Array): Uint8Array {
    const known = this.#allowed.get(allowed)
    if (known !== undefined) return known
    const { passages } = this.#postings.tables
    const byPlace = new Uint8Array(passages.length)
    for (let place = 0; place < byPlace.length; place++) byPlace[place] = allowed[passages[place]!]!
    this.#allowed.set(allowed, byPlace)
    return byPlace
  }

  #planOf(query: LexicalQuery): Plan | null {
    const known = this.#plans.get(query) ?? { plan: planQuery(query, this.#dictionary, this.#postings.tables) }
    this.#plans.set(query, known)
    return known.plan
  }

  #match({ constant, ranges }: Clause, passage: number): TermMatch | null {
    for (const range of ranges) {
      const code = this.#postings.codeOf(range, passage)
      if (code < 0) continue
      const saturation = constant ? 1 : this.#postings.saturations.of(code, this.#postings.places[passage]!)
      return { term: range.term, fields: FIELDS_BY_CODE[code]!, contribution: contribution(range.most, saturation) }
    }
    return null
  }
}
