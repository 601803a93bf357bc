import { conceptById } from '../concepts/lexicon.ts'
import type { Vocabulary } from '../model/retrieval.ts'
import type { SearchRequest } from '../model/search.ts'
import { embeddingText } from '../query/embedding-text.ts'
import type { Question, QuestionConcept } from '../query/question.ts'
import { termsOf } from '../text/terms.ts'
import type { QuestionMeaning } from './embed-question.ts'
import type { Glossary } from './glossary.ts'
import { isIndexed } from './understand.ts'

/** What tells how people describe treatments and reasons, and which of them are indexed. */
export interface Describing {
  glossary: Glossary
  vocabulary: Vocabulary
}

/**
 * Reads a question in which no word names one treatment as what people describe like it: "the box with sticky pads" as a TENS
 * unit, "she can leave her house" as the reason that home care is for the homebound. A word for many ("pill", "test") keeps
 * treatments away, not reasons. Left as it is where a guideline or a reason is named, or widening was turned off.
 *
 * @param meaning That of the question.
 */
export async function linkDescribed(
  question: Question,
  meaning: QuestionMeaning,
  request: Pick<SearchRequest, 'synonyms' | 'ignore'>,
  { glossary, vocabulary }: Describing,
): Promise<Question> {
  if (isClear(question)) return question
  const text = embeddingText(question)
  const meant = isUnwanted(text, request) ? null : await meaning().vector
  if (meant === null) return question
  const ids = described(question, meant, glossary).filter((id) => isIndexed(id, vocabulary))
  if (ids.length === 0) return question
  const span = { start: 0, end: question.text.length }
  return {
    ...question,
    concepts: [...question.concepts, ...ids.map((id) => linked(id, span))],
    expansions: [...question.expansions, { from: text, to: ids, ...span }],
  }
}

/** Treatments or reasons, whichever are described more alike. */
function described({ concepts }: Question, meant: Float32Array, glossary: Glossary): string[] {
  const treatments = glossary.treatmentsNear(meant)
  const reasons = glossary.reasonsNear(meant)
  if (reasons.cosine >= treatments.cosine) return reasons.ids
  return concepts.some(({ role }) => role === 'wanted') ? [] : treatments.ids
}

function isClear({ concepts, guidelines, caseNumber, phrases, gist }: Question): boolean {
  return (
    guidelines.length > 0 ||
    caseNumber !== null ||
    phrases.length > 0 ||
    concepts.some(({ role, kind }) => role === 'reason' || (role === 'wanted' && (kind !== 'generic' || gist !== null)))
  )
}

function isUnwanted(text: string, { synonyms, ignore }: Pick<SearchRequest, 'synonyms' | 'ignore'>): boolean {
  const same = termsOf(text).join(' ')
  return !synonyms || ignore.some((part) => part === 'expansions' || part === `expansion:${text}` || part === `expansion:${same}`)
}

function linked(id: string, span: { start: number; end: number }): QuestionConcept {
  const kind = conceptById(id)?.kind ?? 'treatment'
  return { id, kind, role: kind === 'reason' ? 'reason' : 'wanted', lay: true, implied: false, ...span }
}
