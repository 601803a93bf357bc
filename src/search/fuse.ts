import type { Decision } from '../model/determination.ts'
import type { Explanation, Mode } from '../model/search.ts'
import type { OutcomeReading } from '../query/question.ts'

/** One dispute's evidence before fusion; every value from 0 to 1. */
export interface Evidence {
  /** Words by BM25 and concepts by coverage, over the most that the question's could score. */
  words: number
  /** Cosine stretched between its stated bounds. */
  meaning: number
  /** Share of the guidelines named in the question that the dispute cites; 0 where the question names none. */
  guideline: number
  /** Share of the numbers in the question that the treatment's title holds; 0 where the question holds none. */
  quantity: number
}

/**
 * Weights of the parts in each mode. Words with concepts against meaning as 10 to 7, a named guideline 2; on judged questions
 * each may move by half without changing a figure by a point.
 */
const WEIGHTS: Record<Mode, { words: number; meaning: number }> = {
  hybrid: { words: 1, meaning: 0.7 },
  keyword: { words: 1, meaning: 0 },
  semantic: { words: 0, meaning: 1 },
}
const GUIDELINE_WEIGHT = 0.2

/** "12 visits cut to 6" tells one request for therapy from another, but never therapy from a drug. */
const QUANTITY_WEIGHT = 0.15

/** Cosines of this model below the floor are noise, above the ceiling near-copies; in between they are stretched to 0..1. */
const COSINE_BOUNDS = { floor: 0.1, ceiling: 0.8 } as const

/** What a score keeps where the dispute ended the other way: less where the question clearly asks for the result. */
const OTHER_OUTCOME = { asked: 0.7, hint: 0.8 } as const

/** A cosine between its stated bounds, which neither filters nor the other hits move. */
export function normalizeCosine(cosine: number): number {
  return Math.min(1, Math.max(0, (cosine - COSINE_BOUNDS.floor) / (COSINE_BOUNDS.ceiling - COSINE_BOUNDS.floor)))
}

/** The weight of each part of a score for one question; they sum to 1. */
export type Weights = Readonly<Record<keyof Evidence, number>>

const PARTS = ['words', 'meaning', 'guideline', 'quantity'] as const satisfies (keyof Evidence)[]

/** The weights for a question that names guidelines or not, and holds numbers that may stand in a title or not. */
export function weightsFor(mode: Mode, namesGuidelines: boolean, holdsNumbers: boolean): Weights {
  const { words, meaning } = WEIGHTS[mode]
  const named = namesGuidelines ? GUIDELINE_WEIGHT : 0
  const counted = holdsNumbers ? QUANTITY_WEIGHT : 0
  const sum = words + meaning + named + counted
  return { words: words / sum, meaning: meaning / sum, guideline: named / sum, quantity: counted / sum }
}

/** The parts that a score is the sum of, those without weight left out. */
export function partsOf(evidence: Evidence, weights: Weights): Explanation['parts'] {
  return PARTS.filter((name) => weights[name] > 0).map((name) => {
    const value = evidence[name]
    return { name, value, weight: weights[name], contribution: value * weights[name] }
  })
}

/** The sum of the parts, from 0 to 1. */
export function fuse({ words, meaning, guideline, quantity }: Evidence, weights: Weights): number {
  return words * weights.words + meaning * weights.meaning + guideline * weights.guideline + quantity * weights.quantity
}

/** What a score is multiplied by for the outcome that the question was read as asking for. */
export function outcomeFactor(outcome: OutcomeReading | null, decision: Decision | null): number {
  return outcome === null || decision === null || decision === outcome.value ? 1 : OTHER_OUTCOME[outcome.strength]
}
