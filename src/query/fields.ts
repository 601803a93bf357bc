import { toIsoDate } from '../determination/dates.ts'
import { normalizeSpecialty } from '../determination/specialty.ts'
import type { Decision } from '../model/determination.ts'
import type { Filters } from '../model/search.ts'
import { findCaseNumber } from './case-number.ts'
import type { FieldName } from './question.ts'

const DECISIONS: Record<string, Decision> = {
  upheld: 'Upheld',
  uphold: 'Upheld',
  denied: 'Upheld',
  overturned: 'Overturned',
  overturn: 'Overturned',
  approved: 'Overturned',
}

/** Each field's value as filters, or `null` where the value is not one of the field's. */
const READERS: Record<FieldName, (value: string) => Filters | null> = {
  decision: (value) => {
    const decision = DECISIONS[value.toLowerCase()]
    return decision === undefined ? null : { decision }
  },
  guideline: (value) => ({ guideline: value.toLowerCase() }),
  case: (value) => {
    const found = findCaseNumber(/^cm/i.test(value) ? value : `CM${value}`)
    return found === null ? null : { caseNumber: found.value }
  },
  specialty: (value) => ({ specialty: normalizeSpecialty(value) ?? value }),
  category: (value) => ({ category: value }),
  file: (value) => ({ file: value }),
  from: (value) => {
    const from = toDay(value, '01', '01')
    return from === null ? null : { from }
  },
  to: (value) => {
    const to = toDay(value, '12', '31')
    return to === null ? null : { to }
  },
  year: (value) => (/^(?:19|20)\d{2}$/.test(value) ? { from: `${value}-01-01`, to: `${value}-12-31` } : null),
}

/** The field called `name` in any case, or `null`. */
export function fieldName(name: string): FieldName | null {
  const lower = name.toLowerCase()
  return Object.hasOwn(READERS, lower) ? (lower as FieldName) : null
}

/** What a field restricts, or `null` where its value cannot be understood. */
export function readField(name: FieldName, value: string): Filters | null {
  return value === '' ? null : READERS[name](value)
}

/** An ISO day, a year alone (with the given month and day), or a date as letters write it. */
function toDay(value: string, month: string, day: string): string | null {
  if (/^(?:19|20)\d{2}$/.test(value)) return `${value}-${month}-${day}`
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return isDay(value) ? value : null
  return toIsoDate(value)
}

/** Whether the calendar has this day: a day too many of a month is read as one of the next, and so comes back as another. */
function isDay(value: string): boolean {
  const day = new Date(value)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
