/**
 * Finds passages by their words: BM25 over boosted fields, phrases, required and excluded terms, and the vocabulary.
 * Knows nothing of letters, questions or synonyms; those who ask bring index terms (`text/terms.ts`).
 */

/** The searchable fields of a passage, in the order in which they are indexed and reported. */
export const FIELDS = ['title', 'guideline', 'text'] as const

/** One of the searchable fields. */
export type Field = (typeof FIELDS)[number]

/** What is indexed of one passage. Its number is its place in the order given, from 0. */
export interface LexicalDocument extends Readonly<Record<Field, string>> {
  /**
   * Ready-made terms beside the words, such as concepts. They are found by the `concepts` of a query only and add nothing
   * to a field's length.
   */
  readonly extra?: readonly string[]
  /**
   * Those of the extra terms that tell what it is about. Passages with the same rarest one stand side by side in the index, where
   * they are found faster; results never depend on it.
   */
  readonly subjects?: readonly string[]
}

/** How much a word in a field counts. A treatment's title says in few words what the whole passage is about. */
export const FIELD_BOOSTS: Readonly<Record<Field, number>> = { title: 3, guideline: 1, text: 1 }

/** How often a term counts within one field; past that, BM25 has long saturated. Two, two and four bits of a posting. */
export const FREQUENCY_LIMITS: Readonly<Record<Field, number>> = { title: 3, guideline: 3, text: 15 }

/**
 * Constants of BM25F (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009, section 3.6):
 *
 *   score(term, passage) = idf · (k1 + 1) · frequency / (k1 + frequency)
 *   frequency = sum over fields of boost · occurrences / (1 − b + b · length / averageLength)
 *   idf = ln(1 + (N − n + 0.5) / (n + 0.5))   (never negative; N passages, n of them hold the term)
 *
 * Occurrences of all fields are added up before they saturate, so that a word in the title and in the text is one piece of
 * evidence, not two. `k1`: how soon repeated words stop to count (0: at once). `b`: how much a long field is discounted (0:
 * not at all, 1: fully).
 */
export const BM25 = { k1: 1.2, b: 0.5 } as const

/** Inverse document frequency as above. `docFrequency` may be 0: the most that any term can have. */
export function inverseDocFrequency(passages: number, docFrequency: number): number {
  return Math.log(1 + (passages - docFrequency + 0.5) / (docFrequency + 0.5))
}
