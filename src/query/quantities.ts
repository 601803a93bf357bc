import type { Quantity } from './question.ts'

const WRITTEN: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
}

/** Unit as a question may write it, to its name. */
const UNITS: Record<string, string> = {
  visit: 'visit',
  session: 'visit',
  treatment: 'visit',
  appointment: 'visit',
  injection: 'injection',
  shot: 'injection',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  week: 'week',
  wk: 'week',
  month: 'month',
  mo: 'month',
  year: 'year',
  time: 'count',
  level: 'level count',
  tablet: 'count',
  tab: 'count',
  pill: 'count',
  capsule: 'count',
  refill: 'refill',
  mg: 'mg',
  mcg: 'mcg',
  gm: 'g',
  gram: 'g',
  g: 'g',
  ml: 'ml',
  cc: 'ml',
  '%': '%',
  percent: '%',
}

const NUMBER = `(\\d{1,5}(?:\\.\\d{1,3})?|${Object.keys(WRITTEN).join('|')})`
const UNIT = `(${Object.keys(UNITS)
  .map((unit) => (unit === '%' ? unit : `${unit}s?`))
  .join('|')})`

// "12 visits", "8 more knee visits", "6 PT sessions": up to two words may stand between.
const MEASURED = new RegExp(`(?<![\\p{L}\\p{N}.])${NUMBER}[\\s-]{0,2}(?:[a-z]{2,16}\\s){0,2}?${UNIT}(?![\\p{L}])`, 'giu')
// "#60", "x 12", "times 12".
const COUNTED = /(?<![\p{L}\p{N}])(?:#\s?|x\s?|times\s)(\d{1,4})(?![\p{L}\p{N}])/giu
// "L4-5", "L5-S1", "C5/6", "T11-12".
const LEVEL = /(?<![\p{L}\p{N}])([clts]\d{1,2})(?:\s?[-/–]\s?([clts]?\d{1,2}))?(?![\p{L}\p{N}])/giu

/** Numbers with their units, and spinal levels, in the order they stand. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  const add = (match: RegExpMatchArray, value: number | null, unit: string) => {
    const start = match.index!
    found.push({ value, unit, text: match[0].toLowerCase().replace(/\s+/g, ' '), start, end: start + match[0].length })
  }
  for (const match of text.matchAll(MEASURED)) {
    const written = match[1]!.toLowerCase()
    const unit = match[2]!.toLowerCase()
    add(match, WRITTEN[written] ?? Number(written), UNITS[unit] ?? UNITS[unit.slice(0, -1)] ?? unit)
  }
  for (const match of text.matchAll(COUNTED)) add(match, Number(match[1]), 'count')
  for (const match of text.matchAll(LEVEL)) add(match, null, 'level')
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
