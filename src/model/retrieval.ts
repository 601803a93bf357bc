import type { Filters, Scope } from './search.ts'

/** The words of the index, for corrections and suggestions. */
export interface Vocabulary {
  /** Number of passages that hold the term; 0 where it is unknown. */
  docFrequency(term: string): number
  /** Number of passages whose dispute shows a concept by this evidence term; 0 where none does. */
  conceptFrequency(term: string): number
  /** Terms that at least one passage in 50,000 holds, within `maxEdits` (1 to 3) of `term`, nearest first, then most frequent, then by spelling. */
  similar(term: string, maxEdits: number): { term: string; edits: number; docFrequency: number }[]
  /** Known terms that begin so and are longer, the most frequent first, then by spelling. */
  completions(beginning: string): string[]
}

/** A question as the index understands it. */
export interface LexicalQuery {
  /** Terms of which at least one must match, unless `required` or `phrases` are given. */
  terms: WeightedTerm[]
  /** Terms that a passage must hold. */
  required: string[]
  /** Terms that a passage must not hold. */
  excluded: string[]
  /** Runs of terms that must stand in this order in one field. */
  phrases: string[][]
  /** Groups of extra terms of which the best that a passage holds counts, once; like `terms`, one is enough to match. */
  concepts?: WeightedTerm[][]
  /**
   * The part of the score that concepts make where there are words too, above 0 and below 1. Left out, words and concepts
   * count by their own size.
   */
  conceptShare?: number
}

/**
 * A term with its weight: 1 for a typed word, less for an expansion. A word scores its weight times its idf and saturation; a
 * concept scores its weight as it is.
 */
export interface WeightedTerm {
  term: string
  weight: number
}

/** Filters and scope together; decided inside the search, never after it. */
export interface PassageFilter extends Filters {
  scope: Scope
}

/** A passage's number (its place in the index, from 0) and score; a lexical score is normalized by the query's upper bound into 0..1. */
export interface ScoredPassage {
  passage: number
  score: number
}

/** A term of a question that a passage holds: in which fields, and what it adds to the lexical score. */
export interface TermMatch {
  term: string
  fields: string[]
  contribution: number
}
