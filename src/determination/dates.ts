/** The last year a two-digit year is read as where the letter's own year is not known: `49` is 2049, `50` is 1950. */
const LAST_TWO_DIGIT_YEAR = 2049
const FIRST_YEAR = 1900
const LAST_YEAR = 2099

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

/** Every dash and every stand-in for a hyphen that extractors leave: U+00AD, U+2010 to U+2015, U+2212, U+FFFD, U+FFFE. */
const DASHES = /[\u00ad\u2010-\u2015\u2212\ufffd\ufffe]/g

// `10/13/2012`, `4-20-15`, `6.24.10`, and with stray spaces `10/13/ 2012`
const MONTH_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/
// `2012-10-13`
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
// `October 25, 2016`, `Oct. 25th 2016`
const NAME_FIRST = new RegExp(`^${MONTH_NAME} ?(\\d{1,2})(?:st|nd|rd|th)?(?: ?, ?| )(\\d{4})$`)
// `25 October 2016`
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ?${MONTH_NAME} ?,? ?(\\d{4})$`)

/** No date is longer; what is longer is not looked at. */
const MAX_LENGTH = 40

/**
 * The ISO 8601 day of a date as letters write it (`10/13/2012`, `6/24/10`, `4-20-15`, `October 25, 2016`), month before
 * day, or `null`: for a bare year or month, for a range, for a day that no calendar has. A two-digit year is the latest
 * that does not lie after `letterYear` (four digits; 2049 where it is not given).
 */
export function toIsoDate(written: string | null, letterYear: number = LAST_TWO_DIGIT_YEAR): string | null {
  if (written === null || written.length > MAX_LENGTH) return null
  const text = written
    .normalize('NFKC')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;.]$/, '')
  const figures = text.replace(/ /g, '')

  let match = MONTH_FIRST.exec(figures)
  if (match) return isoDay(fullYear(match[3]!, letterYear), Number(match[1]), Number(match[2]))
  match = YEAR_FIRST.exec(figures)
  if (match) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]))
  match = NAME_FIRST.exec(text)
  if (match) return isoDay(Number(match[3]), monthNumber(match[1]!), Number(match[2]))
  match = DAY_FIRST.exec(text)
  if (match) return isoDay(Number(match[3]), monthNumber(match[2]!), Number(match[1]))
  return null
}

function fullYear(digits: string, letterYear: number): number {
  if (digits.length === 4) return Number(digits)
  const year = Math.floor(letterYear / 100) * 100 + Number(digits)
  return year > letterYear ? year - 100 : year
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name) + 1
}

function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
