import { termsOfConcept } from '../concepts/evidence.ts'
import type { Vocabulary } from '../model/retrieval.ts'
import type { SearchRequest } from '../model/search.ts'
import { parseQuestion } from '../query/parse.ts'
import type { Question } from '../query/question.ts'
import { toTerm } from '../text/terms.ts'

/** Reads a request's question, correcting words that the index does not know. */
export function understand(request: SearchRequest, vocabulary: Vocabulary): Question {
  return parseQuestion(request.text, {
    synonyms: request.synonyms,
    ignore: request.ignore,
    correct: (word) => correctWord(word, vocabulary),
  })
}

/** Letters a word needs before one, two or three edits are tried: shorter words have too many neighbours. */
const LENGTH_FOR_EDITS = [5, 7, 9] as const

/**
 * The word of the index to read instead of an unknown one: the nearest by edit distance, then the most frequent. A first
 * letter is seldom mistyped, so a neighbour with another one counts an edit more. `null` where the index knows the word or
 * has nothing near it.
 */
export function correctWord(word: string, vocabulary: Vocabulary): string | null {
  const term = toTerm(word)
  const edits = LENGTH_FOR_EDITS.filter((length) => term.length >= length).length
  if (edits === 0 || vocabulary.docFrequency(term) > 0) return null
  const candidates = vocabulary
    .similar(term, edits)
    .filter((candidate) => /^\p{L}+$/u.test(candidate.term))
    .map((candidate) => ({ ...candidate, cost: candidate.edits + (candidate.term[0] === term[0] ? 0 : 1) }))
    .filter((candidate) => candidate.cost <= edits)
  candidates.sort((a, b) => a.cost - b.cost || b.docFrequency - a.docFrequency || (a.term < b.term ? -1 : 1))
  return candidates[0]?.term ?? null
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
