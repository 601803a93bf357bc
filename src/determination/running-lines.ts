import type { Span } from '../model/span.ts'

// Footers of mailed letters: "Final Determination Letter for IMR Case Number CM13-0012345   3", "Page 3 of 7",
// "IMR Case Number: CM14-0012345 Page 2".
const FOOTER =
  /^(?:Final +Determination +Letter +for +IMR +Case\b.{0,60}|(?:(?:IMR +)?Case +(?:Number|No\.?) *:? *)?(?:CM *\d\d *- *\d{6,8})?[ |-]{0,9}Page +\d{1,3}(?: +of +\d{1,3})?)$/i

// Counts only at the edge of a later page, since the case grid of the first has it too.
const CASE_NUMBER_LINE = /^(?:IMR +)?(?:Case +(?:Number|No\.?) *:? *)?CM *\d\d *- *\d{6,8}(?: +\d{1,3})?$/i
const PAGE_NUMBER = /^-? ?(\d{1,3}) ?-?$/

/** No running line is longer. */
const MAX_LENGTH = 140

/** By how many a printed page number may differ from the page's place: cover pages may be left out or not counted. */
const PAGE_DRIFT = 3

/** Running headers and footers of a letter, in order: lines that belong to the page, not to what is written on it. */
export function findRunningLines(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  text.split('\f').forEach((page, i) => {
    const rows = rowsOf(page, start)
    rows.forEach((row, j) => {
      const edge = j === 0 || j === rows.length - 1
      if (isRunning(text.slice(row.start, row.end), edge, i)) found.push(row)
    })
    start += page.length + 1
  })
  return found
}

function rowsOf(page: string, offset: number): Span[] {
  const rows: Span[] = []
  for (const match of page.matchAll(/[^\r\n]+/g)) {
    const row = match[0].trim()
    if (row === '') continue
    const start = offset + match.index + match[0].indexOf(row)
    rows.push({ start, end: start + row.length })
  }
  return rows
}

function isRunning(row: string, atEdge: boolean, page: number): boolean {
  if (row.length > MAX_LENGTH) return false
  if (FOOTER.test(row)) return true
  if (!atEdge) return false
  const number = PAGE_NUMBER.exec(row)
  if (number !== null) return Math.abs(Number(number[1]) - (page + 1)) <= PAGE_DRIFT
  return page > 0 && CASE_NUMBER_LINE.test(row)
}
