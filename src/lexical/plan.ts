import type { LexicalQuery, WeightedTerm } from '../model/retrieval.ts'
import { EXTRA_MARK } from './build.ts'
import type { Dictionary } from './dictionary.ts'
import { BM25, inverseDocFrequency } from './fields.ts'
import type { LexicalTables } from './format.ts'
import { writeTerm } from './streams.ts'

/**
 * A query of more known words is asked by those that can add most, so that it holds nobody up: each of the others adds less than a
 * sixtieth. Its bound counts them all.
 */
export const MOST_WORDS_ASKED = 64

/** A known term and its entries `[first, end)`. */
export interface TermRange {
  term: string
  number: number
  first: number
  end: number
}

/** A term and the most that it can add to a normalized score. */
export interface ScoredRange extends TermRange {
  most: number
  /** Its place among all scored ranges of the plan, from 0. */
  place: number
}

/** What adds to a score: a word by its saturation, or the best term of a concept group as it is (`constant`). */
export interface Clause {
  constant: boolean
  /** One term of a word; the known terms of a group, best first. */
  ranges: ScoredRange[]
  /** The most that the clause can add. */
  most: number
}

/** A query in terms of one index. */
export interface Plan {
  /** In the order of the query; only what some passage holds. */
  clauses: Clause[]
  /** The same, those that matter least first. */
  byMost: Clause[]
  /** All of their ranges, by place. */
  ranges: ScoredRange[]
  /** `most` of each, by place, in an array from which inner loops read without allocating. */
  mosts: Float64Array
  /** Distinct terms that a passage must hold, those of phrases included. */
  required: TermRange[]
  excluded: TermRange[]
  /** Runs of two or more terms, as token streams spell them. */
  phrases: Uint8Array[]
}

/** Reads a query; `null` where no passage can satisfy it. */
export function planQuery(query: LexicalQuery, dictionary: Dictionary, tables: LexicalTables): Plan | null {
  const passages = tables.streamStarts.length - 1
  const rangeOf = (term: string): TermRange => {
    const number = dictionary.numberOf(term)
    return { term, number, first: tables.termEntries[number]!, end: tables.termEntries[number + 1]! }
  }
  const words = scoredTerms(query).map(({ term, weight }) => {
    const range = rangeOf(term)
    return { ...range, place: 0, most: weight * inverseDocFrequency(passages, docFrequency(range, tables)) * (BM25.k1 + 1) }
  })
  const groups = (query.concepts ?? []).map((group) =>
    group
      .map(({ term, weight }) => ({ ...rangeOf(EXTRA_MARK + term), term, place: 0, most: weight }))
      .sort((a, b) => b.most - a.most),
  )
  const clauses = [
    ...words.map((word) => ({ constant: false, ranges: [word], most: word.most })),
    ...groups.map((ranges) => ({ constant: true, ranges, most: ranges[0]?.most ?? 0 })),
  ]
  const required = distinct([...query.required, ...query.phrases.flat()]).map(rangeOf)
  if (required.some(({ number }) => number === 0)) return null
  const known = normalized(clauses, query.conceptShare)
  const ranges = known.flatMap((clause) => clause.ranges)
  return {
    clauses: known,
    byMost: known.toSorted((a, b) => a.most - b.most),
    ranges,
    mosts: Float64Array.from(ranges, ({ most }) => most),
    required: required.sort((a, b) => docFrequency(a, tables) - docFrequency(b, tables) || a.number - b.number),
    excluded: distinct(query.excluded)
      .map(rangeOf)
      .filter(({ number }) => number > 0),
    phrases: query.phrases.filter((phrase) => phrase.length > 1).map((phrase) => spell(phrase, dictionary)),
  }
}

/** In how many passages a term stands: its postings. */
export function docFrequency({ first, end }: { first: number; end: number }, { entryStarts }: LexicalTables): number {
  return entryStarts[end]! - entryStarts[first]!
}

/**
 * Every term that scores: the weighted ones (the highest weight of a term given twice), and those of required terms and
 * phrases that are not among them, at weight 1.
 */
function scoredTerms({ terms, required, phrases }: LexicalQuery): WeightedTerm[] {
  const weights = new Map<string, number>()
  for (const { term, weight } of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight))
  for (const term of [...required, ...phrases.flat()]) weights.set(term, weights.get(term) ?? 1)
  return [...weights].map(([term, weight]) => ({ term, weight })).filter(({ weight }) => weight > 0)
}

/**
 * Divides by what the whole query could score, unknown words included; then drops what no passage holds. With a concept
 * share, words and concepts are each divided by their own bound and share the score in that proportion.
 */
function normalized(clauses: Clause[], conceptShare: number | undefined): Clause[] {
  const boundOf = (some: readonly Clause[]) => some.reduce((sum, { most }) => sum + most, 0)
  const whole = boundOf(clauses)
  const concepts = boundOf(clauses.filter(({ constant }) => constant))
  const shared = conceptShare !== undefined && concepts > 0 && concepts < whole
  const divisor = (constant: boolean) => {
    if (!shared) return whole
    return constant ? concepts / conceptShare : (whole - concepts) / (1 - conceptShare)
  }
  const known = clauses
    .map((clause) => ({ ...clause, ranges: clause.ranges.filter(({ number, most }) => number > 0 && most > 0) }))
    .filter(({ ranges }) => ranges.length > 0)
  let place = 0
  return withoutLeastWords(known).map(({ constant, ranges }) => {
    const scored = ranges.map((range) => ({ ...range, place: place++, most: range.most / divisor(constant) }))
    return { constant, ranges: scored, most: scored[0]!.most }
  })
}

/** All groups, and at most `MOST_WORDS_ASKED` words; of those that can add as much, the first. */
function withoutLeastWords(clauses: Clause[]): Clause[] {
  const words = clauses.filter(({ constant }) => !constant)
  if (words.length <= MOST_WORDS_ASKED) return clauses
  const asked = new Set(words.toSorted((a, b) => b.most - a.most).slice(0, MOST_WORDS_ASKED))
  return clauses.filter((clause) => clause.constant || asked.has(clause))
}

function spell(phrase: readonly string[], dictionary: Dictionary): Uint8Array {
  const bytes: number[] = []
  for (const term of phrase) writeTerm(dictionary.numberOf(term), bytes)
  return Uint8Array.from(bytes)
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)]
}
