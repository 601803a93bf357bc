import type { Determination, Warning } from '../model/determination.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { toIsoDate } from './dates.ts'
import { type DateField, readGridDates } from './grid-dates.ts'

/** The case grid: every field as written, `null` where the letter lacks it. */
export type CaseGrid = Pick<Determination, DateField | 'caseNumber' | 'priority'>

const EMPTY: CaseGrid = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDenialDate: null,
  applicationReceived: null,
  priority: null,
}

const CASE_NUMBER = /\b(?:CM|IMR)\s?(1[3-9]|2\d|99)\s?[-–]\s?(\d{6,8})\b/i
// The earliest letters print no prefix: "Case Number: 13-000004".
const BARE_CASE_NUMBER = /Case\s+Number\s*:\s*(?:IMR\s*)?(\d{2})\s?[-–]\s?(\d{6,8})\b/i
const PRIORITY = /Priority\s*:\s*(Standard|Regular|Expedited)\b|^(Standard|Regular|Expedited)$/im

/** Reads the grid in the part of a letter before its first section, and checks its dates against one another. */
export function readCaseGrid(text: string, range: Span): { grid: CaseGrid; warnings: Warning[] } {
  const header = foldLines(text.slice(range.start, range.end))
  const { dates, unassigned } = readGridDates(header)
  const priority = PRIORITY.exec(header)
  const grid = { ...EMPTY, ...dates, caseNumber: readCaseNumber(header), priority: priority?.[1] ?? priority?.[2] ?? null }
  const warnings = checkDates(grid).map((warning) => ({ ...warning, ...range }))
  if (unassigned) {
    const message = 'The dates of the case grid could not be told apart from one another.'
    warnings.push({ code: 'date-unreadable', message, ...range })
  }
  return { grid, warnings }
}

/** The first case number in a letter's text in its canonical form, or `null`. */
export function readCaseNumber(text: string): string | null {
  const match = CASE_NUMBER.exec(text) ?? BARE_CASE_NUMBER.exec(text)
  return match === null ? null : canonicalCaseNumber(match[1]!, match[2]!)
}

/**
 * The one form of a case number, `CMyy-nnnnnnn`, whatever zeros were written before its digits. Letters and questions share
 * it, so that one finds the other. Eight digits without such a zero stay eight.
 */
export function canonicalCaseNumber(year: string, digits: string): string {
  return `CM${year}-${digits.replace(/^0+(?=\d{7})/, '').padStart(7, '0')}`
}

/** Lines without white space around them or wider than one space; empty ones, spacing of some letters, are left out. */
function foldLines(text: string): string {
  return text
    .split(/[\r\n\f]+/)
    .map(foldSpace)
    .filter((line) => line !== '')
    .join('\n')
}

function checkDates(grid: CaseGrid): Pick<Warning, 'code' | 'message'>[] {
  const warnings: Pick<Warning, 'code' | 'message'>[] = []
  for (const [field, name] of Object.entries(NAMES) as [DateField, string][]) {
    const written = grid[field]
    if (written === null || toIsoDate(written) !== null) continue
    warnings.push({ code: 'date-unreadable', message: `The ${name} "${written}" is no date.` })
  }
  const injury = toIsoDate(grid.dateOfInjury)
  const decision = toIsoDate(grid.decisionDate)
  if (injury !== null && decision !== null && injury > decision) {
    warnings.push({ code: 'date-order', message: 'The date of injury is later than the decision; one of them is misprinted.' })
  }
  return warnings
}

const NAMES: Record<DateField, string> = {
  dateAssigned: 'date assigned',
  dateOfInjury: 'date of injury',
  decisionDate: 'decision date',
  urDenialDate: 'UR denial date',
  applicationReceived: 'date the application was received',
}
