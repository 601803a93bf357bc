import type { Determination, Issue, Section, Warning, WarningCode } from '../model/determination.ts'
import type { Span } from '../model/span.ts'
import { toIsoDate } from './dates.ts'

/** Ages outside of these are kept, with a warning. */
const PLAUSIBLE_AGE = { min: 14, max: 100 } as const

type Body = Pick<Determination, 'layout' | 'dateOfInjury' | 'decisionDate' | 'patient' | 'sections' | 'issues'>

/** Warnings for what a letter's form promises and its text does not hold. */
export function checkLetter(letter: Body): Warning[] {
  return [
    ...checkFacts(letter),
    ...checkIssueCount(letter),
    ...checkLabels(letter),
    ...letter.issues.flatMap(checkIssue),
    ...checkEnd(letter),
  ]
}

function warning(code: WarningCode, message: string, { start, end }: Span): Warning {
  return { code, message, start, end }
}

/** The section of that name, else the whole letter. */
function placeOf(sections: readonly Section[], name: string): Span {
  return sections.find((section) => section.name === name) ?? { start: sections[0]!.start, end: sections.at(-1)!.end }
}

function checkFacts({ dateOfInjury, patient, sections }: Body): Warning[] {
  const found: Warning[] = []
  const place = placeOf(sections, 'summary')
  if (dateOfInjury !== null && toIsoDate(dateOfInjury) === null) {
    found.push(warning('date-unreadable', `The date of injury "${dateOfInjury}" is no date.`, place))
  }
  const { age } = patient
  if (age !== null && (age < PLAUSIBLE_AGE.min || age > PLAUSIBLE_AGE.max)) {
    found.push(warning('age-implausible', `The patient's age reads ${age}; check it in the letter.`, place))
  }
  return found
}

function checkIssueCount({ issues, sections }: Body): Warning[] {
  if (issues.length > 0) return []
  const message = 'No disputed treatment was found, so the letter is searchable as text only.'
  return [warning('no-issues', message, placeOf(sections, 'issues'))]
}

/** In the usual layout each issue has both guideline lines and a rationale. */
function checkLabels({ layout, issues, sections }: Body): Warning[] {
  if (layout !== 'L4') return []
  const count = (part: keyof Issue['spans']) => issues.filter((issue) => issue.spans[part] !== null).length
  const [claims, reviewer, rationale] = [count('claimsGuideline'), count('reviewerGuideline'), count('rationale')]
  if (claims === reviewer && reviewer === rationale) return []
  const message = `Of ${issues.length} issues, ${claims} have the claims administrator's guideline line, ${reviewer} the reviewer's, and ${rationale} a rationale.`
  return [warning('label-mismatch', message, placeOf(sections, 'issues'))]
}

function checkIssue(issue: Issue): Warning[] {
  const found: Warning[] = []
  const warn = (code: WarningCode, message: string) => found.push(warning(code, `Issue ${issue.number}: ${message}`, issue))
  const { decision, decisionText, claimsGuideline, reviewerGuideline } = issue
  if (decisionText === null) warn('decision-missing', 'no decision word ends its title, so its outcome is unknown.')
  else if (decision === null)
    warn('decision-unclear', `its decision reads "${decisionText}", which is neither Upheld nor Overturned.`)
  if (issue.treatment === '') warn('title-unclear', 'no title stands above its guideline line.')
  if (claimsGuideline === null && reviewerGuideline === null)
    warn('guideline-missing', 'neither side’s guideline line was found.')
  if (issue.rationale === null) warn('rationale-missing', 'no decision rationale follows.')
  if (contradicts(issue)) warn('decision-contradicted', 'its rationale closes with words that fit the other outcome; read both.')
  return found
}

const SENTENCE_END = /[.!?]["'”’)\]]{0,3}$/

/** A letter ends with the last sentence of its last rationale; where it does not, the rest has been cut off. */
function checkEnd({ issues }: Body): Warning[] {
  const last = issues.at(-1)
  if (last === undefined || (last.rationale !== null && SENTENCE_END.test(last.rationale.slice(-8)))) return []
  return [warning('truncated', `Issue ${last.number}: the text ends before the rationale does; the letter is cut off.`, last)]
}

// How a rationale closes when it finds for or against the request; negation decides. Used to warn, never to decide.
const NECESSARY = /\b(?:is|was|are|were) (?:also )?medically (?:necessary|appropriate|indicated)\b[^.]*\.?$/i
const NOT_NECESSARY =
  /\bnot (?:been )?(?:considered |deemed )?(?:to be )?medically (?:necessary|appropriate|indicated)\b[^.]*\.?$/i

function contradicts({ decision, rationale }: Issue): boolean {
  const close = rationale?.slice(-200) ?? ''
  if (decision === 'Upheld') return NECESSARY.test(close) && !/\bnot?\b/i.test(close)
  return decision === 'Overturned' && NOT_NECESSARY.test(close)
}
