import { TREATS } from '../concepts/data/treats.ts'
import { ancestorsOf, sitesOf } from '../concepts/lexicon.ts'
import { type ConceptMatch, recognizeInTokens } from '../concepts/recognize.ts'
import { termsOf } from '../text/terms.ts'
import { mainConcepts, type PastedSentence } from './pasted.ts'
import type { ConceptRole, Expansion, ParseOptions, QuestionConcept } from './question.ts'
import type { Reading } from './reading.ts'
import { rolesOf } from './roles.ts'

/** The concepts of a question, what they widen, and the words that only a lay form explains. */
export interface ConceptsFound {
  concepts: QuestionConcept[]
  expansions: Expansion[]
  /** Indexes of words that belong to lay forms and to no written one. */
  layWords: Set<number>
}

/** A question as far as it is read before its concepts. */
export interface ReadQuestion {
  text: string
  reading: Reading
  /** Indexes of the words that tell an outcome: "shot down" is no injection. */
  taken: ReadonlySet<number>
  /** Those of a pasted text, of which only what it is about is found; `null` for a typed question. */
  sentences: readonly PastedSentence[] | null
}

/** Finds the concepts that a question names, except where expansions are turned off or taken back. */
export function findConcepts({ text, reading, taken, sentences }: ReadQuestion, options: ParseOptions): ConceptsFound {
  if (!options.synonyms || options.ignore.includes('expansions')) return { concepts: [], expansions: [], layWords: new Set() }
  const matches = recognize(text, reading, sentences !== null).filter(
    (match) => !isTakenBack(text, match, options.ignore) && !isOutcome(match, taken),
  )
  const meant = matches.filter((match) => !isRequestForm(match, matches))
  const roles = rolesOf(reading, meant)
  const named = meant.map(({ id, kind, lay, start, end }, i) => ({ id, kind, role: roles[i]!, lay, implied: false, start, end }))
  const plainly = onceEach(sentences === null ? named : mainConcepts(named, sentences))
  const concepts = [...plainly, ...treatmentsMeant(plainly)]
  return {
    concepts: [...concepts, ...impliedSites(concepts)],
    expansions: expansionsOf(text, [...(sentences === null ? named : plainly), ...treatmentsMeant(plainly)]),
    layWords: layWordsOf(meant),
  }
}

/** A letter names its treatments by written forms; lay ones would be read into its prose. */
function recognize(text: string, { words }: Reading, pasted: boolean): ConceptMatch[] {
  const written = pasted ? recognizeInTokens(text, words, { lay: false }) : []
  return written.some(({ kind }) => kind === 'treatment') ? written : recognizeInTokens(text, words, { lay: true })
}

function isOutcome({ kind, words }: ConceptMatch, taken: ReadonlySet<number>): boolean {
  return kind !== 'reason' && words.some((word) => taken.has(word))
}

/** RFA is radiofrequency ablation and the request for authorization: beside a treatment of another kind it is the form. */
function isRequestForm(match: ConceptMatch, all: readonly ConceptMatch[]): boolean {
  if (match.id !== ABLATION || match.words.length > 1 || match.lay) return false
  return all.some(({ id, kind }) => kind === 'treatment' && id !== ABLATION && !isSpinal(id))
}

const ABLATION = 'radiofrequency ablation'

function isSpinal(id: string): boolean {
  return ancestorsOf(id).some((ancestor) => ancestor.id === 'spinal injection' || ancestor.id === 'facet')
}

const ROLE_ORDER: readonly ConceptRole[] = ['wanted', 'context', 'reason', 'body', 'condition', 'attribute']

/** Each concept once: in its strongest role, by a written form rather than a lay one, at its first place. */
function onceEach(named: readonly QuestionConcept[]): QuestionConcept[] {
  const best = new Map<string, QuestionConcept>()
  for (const concept of named) {
    const known = best.get(concept.id)
    if (known === undefined || isStronger(concept, known)) best.set(concept.id, concept)
  }
  return named.filter((concept) => best.get(concept.id) === concept)
}

function isStronger(concept: QuestionConcept, known: QuestionConcept): boolean {
  const byRole = ROLE_ORDER.indexOf(concept.role) - ROLE_ORDER.indexOf(known.role)
  return byRole < 0 || (byRole === 0 && known.lay && !concept.lay)
}

function isTakenBack(text: string, { start, end }: ConceptMatch, ignore: readonly string[]): boolean {
  const typed = termsOf(text.slice(start, end)).join(' ')
  return ignore.some((part) => part.startsWith('expansion:') && termsOf(part.slice('expansion:'.length)).join(' ') === typed)
}

/** "Medicine for sleep" names a class of medicines by what it is used against. Left alone where one is named by itself. */
function treatmentsMeant(concepts: readonly QuestionConcept[]): QuestionConcept[] {
  if (concepts.some(({ kind, role }) => kind === 'treatment' && role === 'wanted')) return []
  return concepts
    .filter(({ role }) => role === 'wanted')
    .flatMap((generic) =>
      concepts.flatMap((condition) =>
        (TREATS[generic.id]?.[condition.id] ?? []).map((id): QuestionConcept => {
          const start = Math.min(generic.start, condition.start)
          const end = Math.max(generic.end, condition.end)
          return { id, kind: 'treatment', role: 'wanted', lay: true, implied: false, start, end }
        }),
      ),
    )
}

/** The body parts that wanted treatments are bound to and that the question does not name. */
function impliedSites(named: readonly QuestionConcept[]): QuestionConcept[] {
  const known = new Set(named.map(({ id }) => id))
  const implied: QuestionConcept[] = []
  for (const { id, role, lay, start, end } of named) {
    if (role !== 'wanted') continue
    for (const site of sitesOf(id)) {
      if (known.has(site)) continue
      known.add(site)
      implied.push({ id: site, kind: 'body', role: 'body', lay, implied: true, start, end })
    }
  }
  return implied
}

/** What was widened to what: each typed form once, without those that are a concept's own name. */
function expansionsOf(text: string, named: readonly QuestionConcept[]): Expansion[] {
  const byPlace = new Map<string, Expansion>()
  for (const { id, kind, start, end } of named) {
    if (kind === 'attribute' || kind === 'context') continue
    const from = text.slice(start, end)
    if (termsOf(from).join(' ') === termsOf(id).join(' ')) continue
    const expansion = byPlace.get(`${start}-${end}`)
    if (expansion === undefined) byPlace.set(`${start}-${end}`, { from, to: [id], start, end })
    else expansion.to.push(id)
  }
  return [...byPlace.values()]
}

function layWordsOf(matches: readonly ConceptMatch[]): Set<number> {
  const written = new Set(matches.filter((match) => !match.lay).flatMap((match) => match.words))
  const lay = matches.filter((match) => match.lay).flatMap((match) => match.words)
  return new Set(lay.filter((word) => !written.has(word)))
}
