import type { Interpretation } from '../model/search.ts'
import type { Question } from './question.ts'

/** What a question was read as, in the form that answers show. */
export function interpretationOf(question: Question): Interpretation {
  return {
    decision: question.outcome?.value ?? null,
    guidelines: question.guidelines.map(({ text, key, label, pages }) => ({ text, key, label, pages })),
    caseNumber: question.caseNumber?.value ?? null,
    phrases: question.phrases.map(({ text }) => text),
    corrections: question.corrections.map(({ from, to }) => ({ from, to })),
    expansions: question.expansions.map(({ from, to }) => ({ from, to: [...to] })),
  }
}
