import type { Mode } from '../model/search.ts'
import type { Question } from '../query/question.ts'
import type { Floors } from './floors.ts'
import { type Evidence, fuse, outcomeFactor, type Weights, weightsFor } from './fuse.ts'
import type { Candidate } from './retrieve.ts'

/** A candidate with its score. */
export interface Ranked {
  candidate: Candidate
  /** 0 to 1. */
  score: number
  /** What the score was made of; `null` where disputes are only listed. */
  evidence: Evidence | null
}

/** Candidates above the floors, best first; ties by their place in the index, which depends on the letters' bytes only. */
export function rank(candidates: readonly Candidate[], question: Question, mode: Mode, floors: Floors): Ranked[] {
  const wanted = {
    named: namedGuidelines(question),
    numbers: numbersOf(question).length,
    outcome: question.outcome,
    weights: weightsOf(question, mode),
  }
  const ranked: Ranked[] = []
  for (const candidate of candidates) {
    if (candidate.meaning < floors.meaning) continue
    const found = scored(candidate, wanted)
    if (found.score >= floors.score) ranked.push(found)
  }
  return ranked.sort((a, b) => b.score - a.score || a.candidate.facts.first - b.candidate.facts.first)
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

/** What of a question is compared with a dispute as a whole. */
interface Wanted extends Pick<Question, 'outcome'> {
  named: readonly NamedGuideline[]
  /** How many numbers may stand in the title. */
  numbers: number
  weights: Weights
}

function scored(candidate: Candidate, { named, numbers, outcome, weights }: Wanted): Ranked {
  const { facts, words, meaning, numbersInTitle } = candidate
  const guideline = named.length === 0 ? 0 : guidelineMatch(named, facts.guidelines)
  const quantity = numbers === 0 ? 0 : numbersInTitle / numbers
  const evidence = { words, meaning, guideline, quantity }
  return { candidate, evidence, score: Math.min(1, fuse(evidence, weights) * outcomeFactor(outcome, facts.decision)) }
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
