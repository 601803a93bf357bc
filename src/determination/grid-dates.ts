import type { Determination } from '../model/determination.ts'
import { foldSpace } from '../text/fold.ts'
import { toIsoDate } from './dates.ts'

/** The dates of a case grid. */
export type DateField = keyof Pick<
  Determination,
  'dateAssigned' | 'dateOfInjury' | 'decisionDate' | 'urDenialDate' | 'applicationReceived'
>

type Dates = Partial<Record<DateField, string>>

// A date as grids print it: 10/13/2016, 6/24/10, 10-13-2016, October 25, 2016; a stray space may follow a separator.
const DATE = String.raw`\d{1,2}[/–-]\s?\d{1,2}[/–-]\s?\d{2,4}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2},?\s\d{4}`
const ANY_DATE = new RegExp(`\\b(?:${DATE})`, 'gi')
const BESIDE = new RegExp(`^ ?(${DATE})`, 'i')
const BELOW = new RegExp(`^\\n(${DATE})(?:\\n|$)(?!${DATE})`, 'i')

// The last label breaks over two lines, with its value between or behind the halves.
const LABELS: readonly { field: DateField; label: RegExp }[] = [
  { field: 'dateAssigned', label: /Date Assigned ?:/i },
  { field: 'dateOfInjury', label: /Date of Injury ?:|\bDOI ?:/i },
  { field: 'decisionDate', label: /Decision Date ?:/i },
  { field: 'decisionDate', label: /^Dated ?:/im },
  { field: 'urDenialDate', label: /(?:UR Denial Date|Date of UR Decision) ?:/i },
  { field: 'applicationReceived', label: /Application\s?Received ?:/i },
  { field: 'applicationReceived', label: /Application(?=[^\n:]{1,60}\n[^\n:]{0,80}Received ?:)/i },
  { field: 'applicationReceived', label: /Received ?:/i },
]

// The order in which a case meets its dates; used to tell them apart where labels and values were torn asunder.
const DATE_ORDER: readonly DateField[] = ['dateOfInjury', 'urDenialDate', 'applicationReceived', 'dateAssigned', 'decisionDate']

/** How much of a header is searched; cover pages take about 6,000 characters. */
const MAX_HEADER = 20_000

/**
 * The dates of a case grid, as written. `header` has no empty lines and no wide spaces. A date stands beside its label, or
 * below it; where extraction tore labels and values apart, the order of the dates tells them. `unassigned`: dates stand
 * there, but not for which label.
 */
export function readGridDates(header: string): { dates: Dates; unassigned: boolean } {
  const grid = header.slice(0, MAX_HEADER)
  const labelled = findLabels(grid)
  const beside = datesAt(grid, labelled, BESIDE)
  const without = new Map([...labelled].filter(([field]) => beside[field] === undefined))
  if (without.size === 0) return { dates: beside, unassigned: false }
  const below = datesAt(grid, without, BELOW)
  if (Object.keys(below).length === without.size) return { dates: { ...beside, ...below }, unassigned: false }
  const left = datesLeft(grid, Object.values(beside))
  const ordered = assignByOrder(left, [...without.keys()])
  if (ordered !== null) return { dates: { ...beside, ...ordered }, unassigned: false }
  const dates = { ...beside, ...below }
  return { dates, unassigned: left.length > Object.keys(below).length }
}

/** The end of each label in the grid; of several labels for a field, the first in the list that is there. */
function findLabels(grid: string): Map<DateField, number> {
  const found = new Map<DateField, number>()
  for (const { field, label } of LABELS) {
    const match = found.has(field) ? null : label.exec(grid)
    if (match !== null) found.set(field, match.index + match[0].length)
  }
  return found
}

function datesAt(grid: string, labels: ReadonlyMap<DateField, number>, where: RegExp): Dates {
  const dates: Dates = {}
  for (const [field, at] of labels) {
    const date = where.exec(grid.slice(at, at + 80))?.[1]
    if (date !== undefined) dates[field] = foldSpace(date)
  }
  return dates
}

/** The dates of the grid but for those that are known already, each taken off once. */
function datesLeft(grid: string, known: readonly string[]): string[] {
  const left = (grid.match(ANY_DATE) ?? []).map(foldSpace)
  for (const date of known) {
    const at = left.indexOf(date)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

/** Gives each field its date by the order of days; `null` unless there is one readable date for each. */
function assignByOrder(dates: readonly string[], fields: readonly DateField[]): Dates | null {
  if (dates.length !== fields.length) return null
  const dated = dates.map((date) => ({ date, iso: toIsoDate(date) ?? '' }))
  if (dated.some(({ iso }) => iso === '')) return null
  dated.sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
  const inOrder = DATE_ORDER.filter((field) => fields.includes(field))
  return Object.fromEntries(inOrder.map((field, i) => [field, dated[i]!.date]))
}
