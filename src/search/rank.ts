import type { Explanation, Mode } from '../model/search.ts'
import type { Question } from '../query/question.ts'
import { outcomeFactor, partsOf } from './fuse.ts'
import type { Candidate } from './retrieve.ts'

/** A candidate with its score. */
export interface Ranked {
  candidate: Candidate
  /** 0 to 1. */
  score: number
  parts: Explanation['parts']
}

/** Below this a question and a dispute have nothing to do with each other. */
const FLOOR: Record<Mode, number> = { hybrid: 0.2, keyword: 0.02, semantic: 0.2 }

/** Words that happen to agree are not enough: without a concept or guideline in common, meaning must be this close. */
const MEANING_FLOOR = 0.2

/** Candidates above the floor, best first; ties by their place in the index, which depends on the letters' bytes only. */
export function rank(candidates: readonly Candidate[], question: Question, mode: Mode): Ranked[] {
  const binds = question.concepts.length > 0 || question.guidelines.length > 0 || question.phrases.length > 0
  return candidates
    .map((candidate) => scored(candidate, question, mode))
    .filter(({ candidate, score }) => score >= FLOOR[mode] && (mode !== 'hybrid' || binds || candidate.meaning >= MEANING_FLOOR))
    .sort((a, b) => b.score - a.score || a.candidate.dispute.facts.first - b.candidate.dispute.facts.first)
}

function scored(candidate: Candidate, question: Question, mode: Mode): Ranked {
  const { facts } = candidate.dispute
  const guideline = guidelineMatch(question, facts.guidelines)
  const quantity = quantityMatch(question, candidate)
  const parts = partsOf({ words: candidate.words, meaning: candidate.meaning, guideline, quantity }, mode)
  const sum = parts.reduce((total, part) => total + part.contribution, 0)
  return { candidate, parts, score: Math.min(1, sum * outcomeFactor(question.outcome, facts.decision)) }
}

/** The best match of a cited guideline with one named in the question: 1 for the same key, 0.6 for the same document. */
function guidelineMatch(question: Question, cited: readonly { key: string }[]): number | null {
  const named = question.guidelines.map(({ key }) => key).filter((key) => key !== '')
  if (named.length === 0) return null
  const best = named.map((key) => Math.max(0, ...cited.map((citation) => keyMatch(key, citation.key))))
  return best.reduce((total, value) => total + value, 0) / named.length
}

function keyMatch(named: string, cited: string): number {
  if (named === cited || cited.startsWith(`${named}.`)) return 1
  const documentOf = (key: string) => key.split('.').slice(0, 2).join('.')
  return documentOf(named) === documentOf(cited) ? 0.6 : 0
}

/** How many of the question's numbers stand in the title. Numbers of a guideline's name or page are not quantities. */
function quantityMatch(question: Question, { matches }: Candidate): number | null {
  if (question.guidelines.length > 0) return null
  const numbers = new Set(question.words.map(({ term }) => term).filter((term) => /^\d+$/.test(term)))
  if (numbers.size === 0) return null
  return matches.filter(({ term, fields }) => numbers.has(term) && fields.includes('title')).length / numbers.size
}
