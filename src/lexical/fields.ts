/**
 * Finds passages by their words: BM25 over boosted fields, phrases, required and excluded terms, and the vocabulary.
 * Knows nothing of letters, questions or synonyms; those who ask bring index terms (`text/terms.ts`).
 */

/** The searchable fields of a passage, in the order in which they are indexed and reported. */
export const FIELDS = ['title', 'guideline', 'text'] as const

/** One of the searchable fields. */
export type Field = (typeof FIELDS)[number]

/** What is indexed of one passage. Its number is its place in the order given, from 0. */
export type LexicalDocument = Readonly<Record<Field, string>>

/** How much a word in a field counts. A treatment's title says in few words what the whole passage is about. */
export const FIELD_BOOSTS: Readonly<Record<Field, number>> = { title: 3, guideline: 1, text: 1 }

/**
 * Constants of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.5):
 *
 *   weight(term, passage) = idf · tf · (k1 + 1) / (tf + k1 · (1 − b + b · length / averageLength))
 *   idf = ln(1 + (N − n + 0.5) / (n + 0.5))   (never negative; N passages, n of them hold the term)
 *
 * `k1`: how soon repeated words stop to count (0: at once). `b`: how much a long field is discounted (0: not at all, 1: fully).
 */
export const BM25 = { k1: 1.2, b: 0.5 } as const

/** Inverse document frequency as above. `docFrequency` may be 0: the most that any term can have. */
export function inverseDocFrequency(passages: number, docFrequency: number): number {
  return Math.log(1 + (passages - docFrequency + 0.5) / (docFrequency + 0.5))
}
