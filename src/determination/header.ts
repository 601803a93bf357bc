import type { Determination, Warning } from '../model/determination.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { toIsoDate } from './dates.ts'

/** The case grid: every field as written, `null` where the letter lacks it. */
export type CaseGrid = Pick<
  Determination,
  'caseNumber' | 'dateAssigned' | 'dateOfInjury' | 'decisionDate' | 'urDenialDate' | 'applicationReceived' | 'priority'
>

type DateField = 'dateAssigned' | 'dateOfInjury' | 'decisionDate' | 'urDenialDate' | 'applicationReceived'

const EMPTY: CaseGrid = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDenialDate: null,
  applicationReceived: null,
  priority: null,
}

// A date as grids print it: 10/13/2016, 6/24/10, 10-13-2016, October 25, 2016; a stray space may follow a separator.
const DATE =
  /\d{1,2}[/-]\s?\d{1,2}[/-]\s?\d{2,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}/

/** Labels of the grid's dates. The last one breaks over two lines, with its value between or behind the halves. */
const DATE_LABELS: readonly { field: DateField; label: RegExp }[] = [
  { field: 'dateAssigned', label: /Date\s+Assigned\s*:/i },
  { field: 'dateOfInjury', label: /Date\s+of\s+Injury\s*:|\bDOI\s*:/i },
  { field: 'decisionDate', label: /Decision\s+Date\s*:|^\s*Dated\s*:/im },
  { field: 'urDenialDate', label: /(?:UR\s+Denial\s+Date|Date\s+of\s+UR\s+Decision)\s*:/i },
  { field: 'applicationReceived', label: /Application\s+Received\s*:|Application(?=[^\n:]*\n[^\n]*Received\s*:)|Received\s*:/i },
]

// The order in which a case meets its dates; used to tell them apart where labels and values were torn asunder.
const DATE_ORDER: readonly DateField[] = ['dateOfInjury', 'urDenialDate', 'applicationReceived', 'dateAssigned', 'decisionDate']

const CASE_NUMBER = /\b(?:CM|IMR)\s?(1[3-9]|2\d|99)\s?[-–\u2011\ufffe\u00ad]\s?(\d{6,8})\b/i
const BARE_CASE_NUMBER = /Case\s+Number\s*:\s*(?:IMR\s*)?(\d{2})\s?[-–]\s?(\d{6,8})\b/i
const PRIORITY = /Priority\s*:\s*(Standard|Regular|Expedited)\b|\b(Standard|Expedited)\b/i

/** Reads the grid in the part of a letter before its first section, and checks its dates against one another. */
export function readCaseGrid(text: string, range: Span): { grid: CaseGrid; warnings: Warning[] } {
  const header = text.slice(range.start, range.end)
  const number = CASE_NUMBER.exec(header) ?? BARE_CASE_NUMBER.exec(header)
  const grid: CaseGrid = { ...EMPTY, ...readDates(header) }
  if (number !== null) grid.caseNumber = `CM${number[1]}-${number[2]!.padStart(7, '0')}`
  const priority = PRIORITY.exec(header)
  if (priority !== null) grid.priority = priority[1] ?? priority[2] ?? null
  return { grid, warnings: checkDates(grid, range) }
}

function readDates(header: string): Partial<Record<DateField, string>> {
  const labelled = DATE_LABELS.flatMap(({ field, label }) => {
    const match = label.exec(header)
    return match === null ? [] : [{ field, at: match.index + match[0].length }]
  })
  const besideLabel: Partial<Record<DateField, string>> = {}
  for (const { field, at } of labelled) {
    const line = header.slice(at, at + 200).split(/[\r\n\f]/, 1)[0]!
    const value = new RegExp(`^\\s*(${DATE.source})`, 'i').exec(line)?.[1]
    if (value !== undefined) besideLabel[field] = foldSpace(value)
  }
  if (Object.keys(besideLabel).length === labelled.length) return besideLabel
  return assignByOrder(header, labelled.length) ?? withValueBelow(header, labelled, besideLabel)
}

/** The dates of a grid whose columns were torn apart, told by their order; only where there is one date for each label. */
function assignByOrder(header: string, labels: number): Partial<Record<DateField, string>> | null {
  const written = [...header.matchAll(new RegExp(DATE.source, 'gi'))].map((match) => foldSpace(match[0]))
  if (labels !== DATE_ORDER.length || written.length !== labels) return null
  const dated = written.map((date) => ({ date, iso: toIsoDate(date) }))
  if (dated.some(({ iso }) => iso === null)) return null
  dated.sort((a, b) => (a.iso! < b.iso! ? -1 : a.iso! > b.iso! ? 1 : 0))
  return Object.fromEntries(dated.map(({ date }, i) => [DATE_ORDER[i]!, date]))
}

/** For a label with nothing beside it, the date alone on the next line that holds text. */
function withValueBelow(
  header: string,
  labelled: readonly { field: DateField; at: number }[],
  known: Partial<Record<DateField, string>>,
): Partial<Record<DateField, string>> {
  const dates = { ...known }
  for (const { field, at } of labelled) {
    const below = new RegExp(`^[^\\S\\n]*(?:Received\\s*:)?\\s*(${DATE.source})\\s*(?:\\n|$)`, 'i').exec(header.slice(at))
    if (dates[field] === undefined && below !== null) dates[field] = foldSpace(below[1]!)
  }
  return dates
}

function checkDates(grid: CaseGrid, range: Span): Warning[] {
  const warnings: Warning[] = []
  const warn = (code: Warning['code'], message: string) => warnings.push({ code, message, start: range.start, end: range.end })
  for (const field of DATE_ORDER) {
    const written = grid[field]
    if (written !== null && toIsoDate(written) === null) warn('date-unreadable', `The ${LABEL[field]} "${written}" is no date.`)
  }
  const injury = toIsoDate(grid.dateOfInjury)
  const decision = toIsoDate(grid.decisionDate)
  if (injury !== null && decision !== null && injury > decision) {
    warn('date-order', 'The date of injury is later than the decision; one of them is misprinted.')
  }
  return warnings
}

const LABEL: Record<DateField, string> = {
  dateAssigned: 'date assigned',
  dateOfInjury: 'date of injury',
  decisionDate: 'decision date',
  urDenialDate: 'UR denial date',
  applicationReceived: 'date the application was received',
}
