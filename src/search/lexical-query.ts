import { evidenceFor } from '../concepts/evidence.ts'
import type { LexicalQuery } from '../model/retrieval.ts'
import type { ConceptRole, Question, QuestionConcept } from '../query/question.ts'

/** How much of the keyword score concepts make where a question names any: 8 parts to 2, measured on judged questions. */
const CONCEPT_SHARE = 0.8

/** Concepts that together weigh less than this make a smaller share: an attribute alone says little. */
const FULL_WEIGHT = 0.8

/** The same where nothing but reasons is named: "no functional improvement" is all that was asked. */
const FULL_WEIGHT_OF_REASONS = 0.4

/** What a concept counts by its role. What is asked about comes first; "three times a week" only tells like from like. */
const ROLE_WEIGHTS: Record<ConceptRole, number> = {
  wanted: 1,
  body: 0.5,
  attribute: 0.5,
  condition: 0.4,
  context: 0.4,
  reason: 0.4,
}

/** A word for many treatments ("injection") asks for less than the name of one. */
const GENERIC_FACTOR = 0.5

/** What the question does not name, but a treatment implies. */
const IMPLIED_FACTOR = 0.6

/** A text that names more concepts is asked by its weightiest, so that it holds nobody up; few of thirty judged letters name more. */
const MOST_CONCEPTS = 10

/** The words and concepts of a question, as an engine takes them. */
export function lexicalQueryOf(question: Question): LexicalQuery {
  const concepts = weightiest(strongestOfEach(question.concepts))
  const weight = concepts.reduce((sum, concept) => sum + weightOf(concept), 0)
  const fullWeight = concepts.every(({ role }) => role === 'reason') ? FULL_WEIGHT_OF_REASONS : FULL_WEIGHT
  return {
    terms: question.words.map(({ term, weight }) => ({ term, weight })),
    required: [],
    excluded: question.excluded.filter(({ terms }) => terms.length === 1).map(({ terms }) => terms[0]!),
    phrases: question.phrases.map(({ terms }) => terms),
    concepts: concepts.map((concept) => groupOf(concept)),
    conceptShare: CONCEPT_SHARE * Math.min(1, weight / fullWeight),
  }
}

/** A concept named twice counts once, in its weightier role. */
function strongestOfEach(concepts: readonly QuestionConcept[]): QuestionConcept[] {
  const strongest = new Map<string, QuestionConcept>()
  for (const concept of concepts) {
    const known = strongest.get(concept.id)
    if (known === undefined || weightOf(known) < weightOf(concept)) strongest.set(concept.id, concept)
  }
  return [...strongest.values()]
}

/** Those that count most, in the order in which they stand; of equals, the first. */
function weightiest(concepts: readonly QuestionConcept[]): QuestionConcept[] {
  const kept = new Set(concepts.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_CONCEPTS))
  return concepts.filter((concept) => kept.has(concept))
}

function weightOf({ kind, role, implied }: QuestionConcept): number {
  return ROLE_WEIGHTS[role] * (kind === 'generic' ? GENERIC_FACTOR : 1) * (implied ? IMPLIED_FACTOR : 1)
}

function groupOf(concept: QuestionConcept): { term: string; weight: number }[] {
  const weight = weightOf(concept)
  const argued = concept.role === 'context' || concept.role === 'reason'
  return evidenceFor(concept.id, concept.kind, argued).map((shown) => ({ term: shown.term, weight: weight * shown.weight }))
}
