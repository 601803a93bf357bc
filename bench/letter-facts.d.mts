import type { Decision, Determination } from '../src/model/determination.ts'

/** What is known of a letter; a field that is not given is not compared. */
export type Expectation = Partial<
  Pick<
    Determination,
    | 'caseNumber'
    | 'dateAssigned'
    | 'dateOfInjury'
    | 'decisionDate'
    | 'urDenialDate'
    | 'applicationReceived'
    | 'priority'
    | 'patient'
  > &
    Determination['reviewer']
> & { issues: IssueExpectation[] }

export interface IssueExpectation {
  treatment: string
  decision: Decision
  claimsGuideline: string
  reviewerGuideline: string
  rationale?: string
  rationaleFirst60?: string
  rationaleLast60?: string
  rationaleChars?: number
}

/** One compared fact; `issue` counts from 1 and is `null` for a fact of the letter. */
export interface Fact {
  issue: number | null
  field: string
  expected: string | number | null
  actual: string | number | null
  right: boolean
}

/** A letter of `test/fixtures/seeds-truth.json`. */
export interface SeedTruth {
  file: string
  injuryDate: string
  injuryDateIso: string
  reviewer: Determination['reviewer']
  patient: Determination['patient']
  issues: {
    treatment: string
    decision: Decision
    claimsGuidelineText: string
    reviewerGuidelineText: string
    claimsGuidelines: Record<string, string | null>[]
    reviewerGuidelines: Record<string, string | null>[]
    rationaleFirst60Chars: string
    rationaleLast60Chars: string
    rationaleChars: number
  }[]
}

/** A determination of `test/fixtures/synthetic`. */
export interface SyntheticDetermination {
  id: string
  caseNumber: string
  injuryDate: string | null
  reviewer: { style: string; specialty: string; subspecialty: string | null; licensedIn: string[] }
  patient: Determination['patient']
  issues: { treatment: string; decision: Decision; claimsGuideline: string; reviewerGuideline: string; rationale: string }[]
}

export function fold(value: unknown): string
export function letterFacts(expected: Expectation, letter: Determination | undefined): Fact[]
export function seedExpectation(truth: SeedTruth): Expectation
export function syntheticExpectation(determination: SyntheticDetermination, rendered: string): Expectation
export function countByField(facts: readonly Fact[]): Map<string, { right: number; all: number }>
