import { termsOfConcept } from '../concepts/evidence.ts'
import type { Vocabulary } from '../model/retrieval.ts'
import type { SearchRequest } from '../model/search.ts'
import { parseQuestion } from '../query/parse.ts'
import type { Question } from '../query/question.ts'
import { completeWord, correctWord } from './spelling.ts'

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
