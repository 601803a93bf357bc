import type { Vocabulary } from '../model/retrieval.ts'
import { Recent } from '../recent.ts'
import { EXTRA_MARK } from './build.ts'
import type { Dictionary } from './dictionary.ts'
import type { LexicalTables } from './format.ts'
import { similarTerms } from './similar-terms.ts'

/** Longer words are never misspelled words; the cost of comparing grows with their length. */
const LONGEST_COMPARED = 60

/**
 * Words that at least one passage in so many holds are what a misspelled one may be read as: in a large collection half of all
 * spellings are names and typing errors that stand in a single letter, and looking at them took most of the time.
 */
const PASSAGES_A_CORRECTION = 50_000

/** Unknown words whose neighbours are kept: the same question is often asked again, and the same misspelling by many. */
const KEPT_WORDS = 500

type SimilarTerm = ReturnType<Vocabulary['similar']>[number]

/** The vocabulary of an index. `frequency` tells in how many passages the term of a number stands, 0 for the number 0. */
export function openVocabulary(tables: LexicalTables, dictionary: Dictionary, frequency: (number: number) => number): Vocabulary {
  const kept = new Recent<string, SimilarTerm[]>(KEPT_WORDS)
  let frequent: Uint32Array | undefined
  const corrections = () => {
    const least = (tables.streamStarts.length - 1) / PASSAGES_A_CORRECTION
    frequent ??= dictionary.words().filter((number) => frequency(number) >= least)
    return frequent
  }
  const find = (asked: string, maxEdits: number): SimilarTerm[] =>
    similarTerms(tables, corrections(), asked, maxEdits)
      .map(({ number, edits }) => ({ term: dictionary.spelling(number), edits, docFrequency: frequency(number) }))
      // A stable sort: what is alike in both stays in the order of spelling.
      .sort((a, b) => a.edits - b.edits || b.docFrequency - a.docFrequency)
  const docFrequency = (term: string) => frequency(dictionary.numberOf(term))
  return {
    docFrequency,
    conceptFrequency: (term) => docFrequency(EXTRA_MARK + term),
    similar(term, maxEdits) {
      if (term.length > LONGEST_COMPARED) return []
      return kept.get(`${maxEdits} ${term}`, () => find(term, maxEdits))
    },
    completions: (beginning) =>
      [...dictionary.beginningWith(beginning)]
        .map((number) => ({ term: dictionary.spelling(number), docFrequency: frequency(number) }))
        .filter(({ term }) => term !== beginning)
        .sort((a, b) => b.docFrequency - a.docFrequency)
        .map(({ term }) => term),
  }
}
