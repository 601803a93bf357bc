import { termsOfConcept } from '../concepts/evidence.ts'
import { isLexiconTerm, lexiconTerms } from '../concepts/trie.ts'
import type { Vocabulary } from '../model/retrieval.ts'
import type { SearchRequest } from '../model/search.ts'
import { parseQuestion } from '../query/parse.ts'
import type { Question } from '../query/question.ts'
import { editDistance } from '../text/edit-distance.ts'
import { toTerm } from '../text/terms.ts'

/**
 * Reads a request's question, correcting words that the index does not know. @param isWord Whether a lower-case word is one
 * of the language, as far as that is known.
 */
export function understand(request: SearchRequest, vocabulary: Vocabulary, isWord: (word: string) => boolean): Question {
  return parseQuestion(request.text, {
    synonyms: request.synonyms,
    ignore: request.ignore,
    correct: (word, isLast) => completeWord(word, isLast, vocabulary, isWord) ?? correctWord(word, vocabulary, isWord),
  })
}

/** A word of the language is only read as another form of itself: all but so many of its last letters stay, and at least so many. */
const ENDING = 2
const LEAST_STEM = 5

/** Letters a word needs before one, two or three edits are tried: shorter words have too many neighbours. */
const LENGTH_FOR_EDITS = [5, 7, 9] as const

/** Letters of a beginning after which it is clear enough what the word is: more where it is not still being typed. */
const LENGTH_FOR_COMPLETION = { last: 4, other: 5 } as const

/**
 * The word of the field that an unknown one is the beginning of: the last is not typed out yet, and notes clip the others
 * ("metoclop tab"). The most frequent such word in the index, else the only one in the lexicon. `null` where the word is one of
 * the language or of the index already, or where no such word begins so.
 */
export function completeWord(
  word: string,
  isLast: boolean,
  vocabulary: Vocabulary,
  isWord: (word: string) => boolean,
): string | null {
  const beginning = word.toLowerCase()
  const least = LENGTH_FOR_COMPLETION[isLast ? 'last' : 'other']
  if (beginning.length < least || isWord(beginning) || vocabulary.docFrequency(toTerm(word)) > 0) return null
  const indexed = vocabulary.completions(beginning).find((term) => isLexiconTerm(term) && /^\p{L}+$/u.test(term))
  if (indexed !== undefined) return indexed
  const known = lexiconTerms().filter((term) => term.startsWith(beginning) && /^\p{L}+$/u.test(term))
  return known.length === 1 ? known[0]! : null
}

/**
 * The word to read instead of an unknown one, of the index or of the lexicon: the nearest by edit distance, then the most
 * frequent. `null` where the index knows the word or nothing is near it: "election" is no mistyped "electro".
 */
export function correctWord(word: string, vocabulary: Vocabulary, isWord: (word: string) => boolean): string | null {
  const term = toTerm(word)
  const known = isWord(word.toLowerCase())
  const kept = known ? term.slice(0, -ENDING) : ''
  const edits = LENGTH_FOR_EDITS.filter((length) => term.length >= length).length
  if (edits === 0 || vocabulary.docFrequency(term) > 0 || (known && kept.length < LEAST_STEM)) return null
  const candidates = [...vocabulary.similar(term, edits), ...similarInLexicon(term, edits)]
    .filter((candidate) => /^\p{L}+$/u.test(candidate.term) && candidate.term.startsWith(kept))
    .map((candidate) => ({ ...candidate, cost: candidate.edits + costOfFirst(term, candidate.term) }))
    .filter((candidate) => candidate.cost <= edits)
  candidates.sort((a, b) => a.cost - b.cost || b.docFrequency - a.docFrequency || (a.term < b.term ? -1 : 1))
  return candidates[0]?.term ?? null
}

/** Words of the field that no letter of this index may hold: a "stool softner" is no "stool sooner". */
function similarInLexicon(term: string, edits: number): { term: string; edits: number; docFrequency: number }[] {
  return lexiconTerms()
    .filter((known) => Math.abs(known.length - term.length) <= edits)
    .map((known) => ({ term: known, edits: editDistance(term, known, edits - costOfFirst(term, known)), docFrequency: 0 }))
    .filter((known) => known.edits <= edits - costOfFirst(term, known.term))
}

/** A first letter is seldom mistyped, so a neighbour with another one counts an edit more. */
function costOfFirst(term: string, neighbour: string): number {
  return term[0] === neighbour[0] ? 0 : 1
}

/** Whether any indexed dispute shows this concept, itself or in its plain form. */
export function isIndexed(id: string, vocabulary: Vocabulary): boolean {
  return termsOfConcept(id).some((term) => vocabulary.conceptFrequency(term) > 0)
}

/**
 * The treatments that a question asks about where no indexed dispute shows any of them; empty otherwise. Whoever asks for
 * hearing aids is not answered by letters about the head. Depends on the index alone, so no filter changes it.
 */
export function absentTreatments(question: Question, vocabulary: Vocabulary): string[] {
  const wanted = question.concepts.filter(({ kind, role, implied }) => kind === 'treatment' && role === 'wanted' && !implied)
  const ids = [...new Set(wanted.map(({ id }) => id))]
  return ids.some((id) => isIndexed(id, vocabulary)) ? [] : ids
}
