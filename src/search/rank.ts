import type { Mode } from '../model/search.ts'
import type { Question } from '../query/question.ts'
import { Candidates } from './candidates.ts'
import type { Floors } from './floors.ts'
import { type Evidence, fuse, outcomeFactor, type Weights, weightsFor } from './fuse.ts'

/** Disputes in the order of their scores. */
export interface Ranking {
  candidates: Candidates
  /** Places of candidates, best first. */
  order: Uint32Array
  /** By place: 0 to 1; of those left out it means nothing. */
  scores: Float64Array
  /** What the score at a place was made of; `null` where disputes are only listed. */
  evidenceAt: ((place: number) => Evidence) | null
}

/**
 * Candidates above the floors, best first; ties by their place in the index, by which candidates ascend, and which depends on
 * the letters' bytes only.
 */
export function rank(candidates: Candidates, question: Question, mode: Mode, floors: Floors): Ranking {
  const { facts, meaning } = candidates
  const weights = weightsOf(question, mode)
  const evidenceAt = evidenceReader(candidates, question)
  const scores = new Float64Array(facts.length)
  const order = new Uint32Array(facts.length)
  let count = 0
  for (let place = 0; place < facts.length; place++) {
    if (meaning[place]! < floors.meaning) continue
    const factor = outcomeFactor(question.outcome, facts[place]!.decision)
    scores[place] = Math.min(1, fuse(evidenceAt(place), weights) * factor)
    if (scores[place]! >= floors.score) order[count++] = place
  }
  return { candidates, order: inOrder(order.subarray(0, count), scores), scores, evidenceAt }
}

/** Whether the dispute of one of these passages is ranked. */
export function ranksAny({ candidates, order }: Ranking, passages: readonly number[]): boolean {
  return order.some((place) => {
    const { first, count } = candidates.facts[place]!
    return passages.some((passage) => passage >= first && passage < first + count)
  })
}

/** No dispute at all. */
export const NO_ANSWERS: Ranking = {
  candidates: new Candidates([]),
  order: new Uint32Array(),
  scores: new Float64Array(),
  evidenceAt: null,
}

/** Candidates that nothing is known to speak for, those with the outcome asked for first. */
export function rankByOutcome(candidates: Candidates, { outcome }: Question): Ranking {
  const scores = Float64Array.from(candidates.facts, ({ decision }) => outcomeFactor(outcome, decision))
  return { candidates, order: inOrder(Uint32Array.from(scores.keys()), scores), scores, evidenceAt: null }
}

/** Places by falling score, those of equal scores by rising place. */
function inOrder(places: Uint32Array, scores: Float64Array): Uint32Array {
  return places.sort((a, b) => (scores[a]! > scores[b]! ? -1 : scores[a]! < scores[b]! ? 1 : a - b))
}

/** How much each part of a score counts for this question. */
export function weightsOf(question: Question, mode: Mode): Weights {
  return weightsFor(mode, namedGuidelines(question).length > 0, numbersOf(question).length > 0)
}

function namedGuidelines({ guidelines }: Question): NamedGuideline[] {
  return guidelines.filter(({ key }) => key !== '').map(({ key }) => ({ key, document: documentOf(key) }))
}

/** The question's numbers that may stand in a title. Those of a guideline's name or page are not among them. */
export function numbersOf(question: Question): string[] {
  if (question.guidelines.length > 0) return []
  return [...new Set(question.words.map(({ term }) => term).filter((term) => /^\d+$/.test(term)))]
}

interface NamedGuideline {
  key: string
  document: string
}

function evidenceReader({ facts, words, meaning, numbersInTitle }: Candidates, question: Question): (place: number) => Evidence {
  const named = namedGuidelines(question)
  const numbers = numbersOf(question).length
  return (place) => ({
    words: words[place]!,
    meaning: meaning[place]!,
    guideline: named.length === 0 ? 0 : guidelineMatch(named, facts[place]!.guidelines),
    quantity: numbers === 0 ? 0 : numbersInTitle[place]! / numbers,
  })
}

/** How well the cited guidelines match those named, on average: 1 for the same key, 0.6 for the same document. */
function guidelineMatch(named: readonly NamedGuideline[], cited: readonly { key: string }[]): number {
  let total = 0
  for (const guideline of named) {
    let best = 0
    for (const { key } of cited) best = Math.max(best, keyMatch(guideline, key))
    total += best
  }
  return total / named.length
}

function keyMatch({ key, document }: NamedGuideline, cited: string): number {
  if (isWithin(cited, key)) return 1
  return isWithin(cited, document) ? 0.6 : 0
}

/** True for the key itself and all that is part of it. */
function isWithin(key: string, whole: string): boolean {
  return key.startsWith(whole) && (key.length === whole.length || key[whole.length] === '.')
}

/** The first two parts of a guideline's key. */
function documentOf(key: string): string {
  return key.split('.', 2).join('.')
}
