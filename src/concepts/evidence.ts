import { type ConceptKind, PLAIN_STRENGTH } from './concept.ts'
import { ancestorsOf } from './lexicon.ts'
import { recognizeConcepts } from './recognize.ts'

/** Where a dispute can show a concept: the parts of its issue, and the clinical summary of its letter. */
export type EvidenceField = 'title' | 'reviewer' | 'rationale' | 'claims' | 'summary'

/** How strongly a concept in each field says that the dispute is about it, 0 to 1. */
type Strengths = Readonly<Record<EvidenceField, number>>

/**
 * Measured on judged questions in any sane range. A treatment is what the title names; a body part or a condition may stand
 * in the rationale as well; what a question gives as a reason or a circumstance, the rationale argues.
 */
const STRENGTHS = {
  treatment: { title: 1, reviewer: 0.45, rationale: 0.35, claims: 0.2, summary: 0.1 },
  body: { title: 1, reviewer: 0.35, rationale: 0.45, claims: 0.2, summary: 0.4 },
  circumstance: { title: 1, reviewer: 0.5, rationale: 0.9, claims: 0.2, summary: 0.6 },
  argued: { title: 0.6, reviewer: 0.4, rationale: 1, claims: 0.3, summary: 0.6 },
} as const satisfies Record<string, Strengths>

/**
 * Weaker evidence is left out: a treatment in the patient's history, its class in a rationale, a class of its class. It says
 * nothing of what a dispute is about, and stands in so many passages that looking at it took a quarter of a search for words.
 */
const LEAST_STRENGTH = 0.11

const FIELDS = Object.keys(STRENGTHS.treatment) as readonly EvidenceField[]

/** The index terms for all concepts in the fields of one dispute. A concept stands for its classes as well. Sorted. */
export function evidenceTerms(fields: Partial<Readonly<Record<EvidenceField, string>>>): string[] {
  const terms = new Set<string>()
  for (const field of FIELDS) {
    for (const id of conceptsIn(fields[field] ?? '')) terms.add(termOf(id, field))
  }
  return [...terms].sort()
}

function conceptsIn(text: string): Set<string> {
  const ids = new Set<string>()
  for (const { id } of recognizeConcepts(text, { lay: false })) {
    ids.add(id)
    for (const ancestor of ancestorsOf(id)) ids.add(ancestor.id)
  }
  return ids
}

/**
 * The terms by which a dispute can show a concept that a question names, each with its strength from 0 to 1: the concept
 * itself or, weaker, one of its classes; those of at least `LEAST_STRENGTH`. `argued` is true for what the question gives as a
 * reason or a circumstance.
 */
export function evidenceFor(id: string, kind: ConceptKind, argued: boolean): { term: string; weight: number }[] {
  const strengths = argued ? STRENGTHS.argued : strengthsOf(kind)
  const kin = [{ id, strength: 1 }, ...ancestorsOf(id)]
  return kin
    .flatMap((relative) =>
      FIELDS.map((field) => ({ term: termOf(relative.id, field), weight: relative.strength * strengths[field] })),
    )
    .filter(({ weight }) => weight >= LEAST_STRENGTH)
}

/**
 * The terms by which a dispute shows a concept itself or its plain form ("medial branch block" for a lumbar one), not only a
 * class of it or a mention in the patient's history.
 */
export function termsOfConcept(id: string): string[] {
  const plain = ancestorsOf(id).filter(({ strength }) => strength >= PLAIN_STRENGTH)
  const fields = FIELDS.filter((field) => field !== 'summary')
  return [id, ...plain.map((ancestor) => ancestor.id)].flatMap((same) => fields.map((field) => termOf(same, field)))
}

/** The term by which a dispute shows that it is about a concept or a member of it: its title names it. */
export function titleTermOf(id: string): string {
  return termOf(id, 'title')
}

/** Whether a term is one by which a title names a concept. */
export function isTitleTerm(term: string): boolean {
  return term.endsWith(termOf('', 'title'))
}

function strengthsOf(kind: ConceptKind): Strengths {
  if (kind === 'treatment' || kind === 'generic') return STRENGTHS.treatment
  return kind === 'body' ? STRENGTHS.body : STRENGTHS.circumstance
}

function termOf(id: string, field: EvidenceField): string {
  return `${id}@${field}`
}
