import { conceptById } from '../concepts/lexicon.ts'
import type { Vocabulary } from '../model/retrieval.ts'
import type { SearchRequest } from '../model/search.ts'
import { embeddingText } from '../query/embedding-text.ts'
import type { Question, QuestionConcept } from '../query/question.ts'
import { termsOf } from '../text/terms.ts'
import type { QuestionVector } from './embed-question.ts'
import type { Glossary } from './glossary.ts'
import { isIndexed } from './understand.ts'

/**
 * Reads a question in which no word names a treatment as asking for those that people describe like it: "the box with sticky
 * pads" for a TENS unit. Left as it is where a treatment, a guideline or a reason is named, or widening was turned off. `vector` is that of the question.
 */
export async function linkTreatments(
  question: Question,
  request: Pick<SearchRequest, 'synonyms' | 'ignore'>,
  vector: QuestionVector,
  glossary: Glossary,
  vocabulary: Vocabulary,
): Promise<Question> {
  if (isClear(question)) return question
  const text = embeddingText(question)
  const meant = isUnwanted(text, request) ? null : await vector()
  if (meant === null) return question
  const treatments = glossary.treatmentsNear(meant).filter((id) => isIndexed(id, vocabulary))
  const named = question.concepts.length > 0
  const ids = treatments.length > 0 || named ? treatments : glossary.reasonsNear(meant).filter((id) => isIndexed(id, vocabulary))
  if (ids.length === 0) return question
  const span = { start: 0, end: question.text.length }
  return {
    ...question,
    concepts: [...question.concepts, ...ids.map((id) => wanted(id, span))],
    expansions: [...question.expansions, { from: text, to: ids, ...span }],
  }
}

function isClear({ concepts, guidelines, caseNumber, phrases }: Question): boolean {
  return (
    guidelines.length > 0 ||
    caseNumber !== null ||
    phrases.length > 0 ||
    concepts.some(({ role }) => role === 'wanted' || role === 'reason')
  )
}

function isUnwanted(text: string, { synonyms, ignore }: Pick<SearchRequest, 'synonyms' | 'ignore'>): boolean {
  const same = termsOf(text).join(' ')
  return !synonyms || ignore.some((part) => part === 'expansions' || part === `expansion:${text}` || part === `expansion:${same}`)
}

function wanted(id: string, span: { start: number; end: number }): QuestionConcept {
  const kind = conceptById(id)?.kind ?? 'treatment'
  return { id, kind, role: kind === 'reason' ? 'reason' : 'wanted', lay: true, implied: false, ...span }
}
