import type { Concept } from '../concepts/concept.ts'
import { titleTermOf } from '../concepts/evidence.ts'
import { ancestorsOf, CONCEPTS } from '../concepts/lexicon.ts'
import type { Engine, GuidelineCount } from '../engines/engine.ts'
import type { Suggestible } from '../lexical/suggestions.ts'
import type { Vocabulary } from '../model/retrieval.ts'
import type { Suggestion } from '../model/search.ts'
import { toTerm } from '../text/terms.ts'
import { isIndexed } from './understand.ts'

/**
 * What an index suggests: the treatments and body parts that titles of disputes name, the drugs that letters hold by generic
 * and brand name, and the guidelines that they cite. Nothing else: whatever is suggested finds something.
 */
export function suggestibles(engine: Pick<Engine, 'vocabulary' | 'guidelines'>): Suggestible<Suggestion>[] {
  const { vocabulary } = engine
  return [
    ...CONCEPTS.filter(isNameable).flatMap((concept) => (isDrug(concept) ? drugs : titled)(concept, vocabulary)),
    ...engine.guidelines().map(toSuggestible),
  ]
}

/** "other opioid" and its like gather what has no concept of its own; nobody asks for that. */
function isNameable({ id, kind }: Concept): boolean {
  return (kind === 'treatment' || kind === 'generic' || kind === 'body') && !id.startsWith('other ')
}

function isDrug({ id }: Concept): boolean {
  return ancestorsOf(id).some((ancestor) => ancestor.id === 'medication')
}

/** A treatment or a body part, where the title of a dispute names it. */
function titled(concept: Concept, vocabulary: Vocabulary): Suggestible<Suggestion>[] {
  const weight = vocabulary.conceptFrequency(titleTermOf(concept.id))
  const kind = concept.kind === 'body' ? 'body' : 'treatment'
  return weight === 0 ? [] : [{ value: { text: concept.id, kind }, text: concept.id, aliases: namesOf(concept), weight }]
}

/** A drug by its generic name, and by each of its brands that a letter writes. */
function drugs(concept: Concept, vocabulary: Vocabulary): Suggestible<Suggestion>[] {
  const { id } = concept
  if (!isIndexed(id, vocabulary)) return []
  const weight = vocabulary.conceptFrequency(titleTermOf(id))
  const suggest = (text: string, aliases: string[]) => ({ value: { text, kind: 'drug' as const }, text, aliases, weight })
  return [
    suggest(id, namesOf(concept)),
    ...brandsOf(concept)
      .filter((brand) => vocabulary.docFrequency(toTerm(brand)) > 0)
      .map((brand) => suggest(brand, [])),
  ]
}

/** Concepts that others belong to: their forms are words for a class ("narcotic"), not names of a drug. */
const CLASSES: ReadonlySet<string> = new Set(CONCEPTS.flatMap(({ parents }) => parents.map(({ id }) => id)))

/** The names of a drug in one word beside its own, spelling variants that make the same index term once. */
function brandsOf({ id, forms }: Concept): string[] {
  if (CLASSES.has(id)) return []
  const names = new Map([[toTerm(id), id]])
  for (const { text } of forms) if (/^\p{L}{4,}$/u.test(text) && !names.has(toTerm(text))) names.set(toTerm(text), text)
  return [...names.values()].slice(1)
}

/** The written forms of a concept, and its lay forms in one part. */
function namesOf({ forms, lay }: Concept): string[] {
  const whole = lay.flatMap(({ parts }) => (parts.length === 1 ? parts : []))
  return [...forms, ...whole].map(({ text }) => text)
}

function toSuggestible({ key, label, upheld, overturned }: GuidelineCount): Suggestible<Suggestion> {
  const count = upheld + overturned
  return { value: { text: label, kind: 'guideline', count, key }, text: label, aliases: [], weight: count }
}
