import type { LexicalHit, LexicalQuery, Vocabulary } from '../model/retrieval.ts'
import { EXTRA_MARK } from './build.ts'
import { contribution } from './contribution.ts'
import { Dictionary } from './dictionary.ts'
import { FIELDS } from './fields.ts'
import { BLOCK, type LexicalFiles, type LexicalTables, readTables } from './format.ts'
import { occurrences } from './frequencies.ts'
import { type Clause, docFrequency, type Plan, planQuery, type TermRange } from './plan.ts'
import { Postings } from './postings.ts'
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
   * be found, `null` for all; it never changes a score. A query of exclusions alone finds nothing.
   */
  search(query: LexicalQuery, allowed: Uint8Array | null, limit: number): LexicalHit[]
  /**
   * The hit of each passage asked for, in that order, exactly as `search` would score it; score 0 without matches where the
   * passage does not satisfy the query.
   */
  score(query: LexicalQuery, passages: readonly number[]): LexicalHit[]
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

  constructor(tables: LexicalTables) {
    const dictionary = new Dictionary(tables)
    this.#dictionary = dictionary
    this.#postings = new Postings(tables)
    this.passages = this.#postings.passages
    const frequency = (number: number) =>
      docFrequency({ first: tables.termEntries[number]!, end: tables.termEntries[number + 1]! }, tables)
    this.vocabulary = openVocabulary(
      function* () {
        for (const { term, number } of dictionary.terms()) {
          if (!term.startsWith(EXTRA_MARK)) yield [term, frequency(number)]
        }
      },
      (term) => frequency(dictionary.numberOf(term)),
    )
  }

  search(query: LexicalQuery, allowed: Uint8Array | null, limit: number): LexicalHit[] {
    const plan = planQuery(query, this.#dictionary, this.#postings.tables)
    if (plan === null) return []
    const best = searchBlocks(this.#postings, plan, allowed, limit).ranked()
    return best.map(({ passage }) => this.#explain(plan, passage))
  }

  score(query: LexicalQuery, passages: readonly number[]): LexicalHit[] {
    const plan = planQuery(query, this.#dictionary, this.#postings.tables)
    return passages.map((passage) => {
      if (plan === null || !this.#satisfies(plan, passage)) return { passage, score: 0, matches: [] }
      return this.#explain(plan, passage)
    })
  }

  #satisfies({ required, excluded, phrases }: Plan, passage: number): boolean {
    const holds = (range: TermRange) => this.#codeOf(range, passage) >= 0
    return required.every(holds) && !excluded.some(holds) && this.#postings.holdsRuns(passage, phrases)
  }

  /** What each clause adds to a passage's score; the same sums as in the search, to the last bit. */
  #explain({ clauses }: Plan, passage: number): LexicalHit {
    const matches: LexicalHit['matches'] = []
    for (const clause of clauses) {
      const match = this.#match(clause, passage)
      if (match !== null) matches.push(match)
    }
    const score = matches.reduce((sum, match) => sum + match.contribution, 0)
    return { passage, score: Math.min(1, score), matches }
  }

  #match({ constant, ranges }: Clause, passage: number): LexicalHit['matches'][number] | null {
    for (const range of ranges) {
      const code = this.#codeOf(range, passage)
      if (code < 0) continue
      const saturation = constant ? 1 : this.#postings.saturation(code, passage)
      return { term: range.term, fields: FIELDS_BY_CODE[code]!, contribution: contribution(range.most, saturation) }
    }
    return null
  }

  #codeOf(range: TermRange, passage: number): number {
    const entry = this.#postings.entryIn(range, Math.floor(passage / BLOCK))
    return entry < 0 ? -1 : this.#postings.codeIn(entry, passage % BLOCK)
  }
}
