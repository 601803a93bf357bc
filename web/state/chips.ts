import type { Interpretation } from '../../src/model/search.ts'

/** One part of what a question was read as. */
export interface Chip {
  kind: 'decision' | 'correction' | 'expansion' | 'guideline' | 'case' | 'phrase'
  /** What was typed, where the reading differs from it; else empty. */
  from: string
  /** What it was read as. */
  to: string
  /** The `ignore` value that takes it back, or `null` where it cannot be. */
  ignore: string | null
}

/** The parts of an interpretation in the order in which they change the answer most. */
export function chips(interpretation: Interpretation): Chip[] {
  const { decision, guidelines, caseNumber, phrases, corrections, expansions } = interpretation
  return [
    ...(decision === null ? [] : [chip('decision', '', decision, 'decision')]),
    ...(caseNumber === null ? [] : [chip('case', '', caseNumber, null)]),
    ...corrections.map(({ from, to }) => chip('correction', from, to, `correction:${from}`)),
    ...expansions.map(({ from, to }) => chip('expansion', from, to.join(', '), `expansion:${from}`)),
    ...guidelines.map(({ label, pages }) => chip('guideline', '', pages === null ? label : `${label}, p. ${pages}`, null)),
    ...phrases.map((phrase) => chip('phrase', '', phrase, null)),
  ]
}

function chip(kind: Chip['kind'], from: string, to: string, ignore: string | null): Chip {
  return { kind, from, to, ignore }
}
