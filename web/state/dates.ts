/** An ISO 8601 day in words; anything else stays as it is. One form for everybody, so that a quotation reads alike everywhere. */
export function dayInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day)
  const month = MONTHS[Number(match?.[2]) - 1]
  return match === null || month === undefined ? day : `${month} ${Number(match[3])}, ${match[1]}`
}

/** An ISO 8601 moment in words, to the minute, in universal time; anything else stays as it is. */
export function momentInWords(moment: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/u.exec(moment)
  return match === null ? moment : `${dayInWords(match[1]!)}, ${match[2]} UTC`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
