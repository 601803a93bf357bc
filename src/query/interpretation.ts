import type { Interpretation } from '../model/search.ts'
import type { Expansion, Question } from './question.ts'

/** What a question was read as, in the form that answers show. */
export function interpretationOf(question: Question): Interpretation {
  return {
    decision: question.outcome?.value ?? null,
    guidelines: question.guidelines.map(({ text, key, label, pages }) => ({ text, key, label, pages })),
    caseNumber: question.caseNumber?.value ?? null,
    phrases: question.phrases.map(({ text }) => text),
    quantities: question.quantities.map(({ text, value, unit }) => ({ text, value, unit })),
    corrections: question.corrections.map(({ from, to }) => ({ from, to })),
    expansions: question.expansions
      .filter((expansion) => !question.expansions.some((other) => isPartOf(expansion, other)))
      .map(({ from, to }) => ({ from, to: [...to] })),
  }
}

/** "Shots in the neck" says nothing more than "pain shots in the neck", where both are read as the same. */
function isPartOf(part: Expansion, whole: Expansion): boolean {
  const longer = whole.end - whole.start > part.end - part.start
  return longer && whole.start <= part.start && whole.end >= part.end && part.to.every((id) => whole.to.includes(id))
}
