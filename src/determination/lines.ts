import type { Span } from '../model/span.ts'

/** A printed line of a letter that holds text; its span leaves out the white space around it. */
export interface Line extends Span {
  text: string
  /** A real blank line (a paragraph end) stands above. Spacing of a double-spaced letter is none. */
  blankAbove: boolean
}

interface Row extends Span {
  /** The row begins a page. */
  pageBreak: boolean
}

const LINE_END = /\r\n|[\n\f]/g

/** The share of text lines followed by an empty line above which a letter counts as double-spaced. */
const DOUBLE_SPACED = 0.8

/** The lines of `text` (as `readable` gives it) within `range` that hold text, in order. */
export function readLines(text: string, range: Span): Line[] {
  const rows = splitRows(text, range)
  const doubleSpaced = isDoubleSpaced(text, rows)
  const lines: Line[] = []
  let gap: string[] = []
  for (const row of rows) {
    const raw = text.slice(row.start, row.end)
    const trimmed = raw.trim()
    if (trimmed === '') {
      gap.push(raw)
      continue
    }
    const start = row.start + raw.indexOf(trimmed[0]!)
    lines.push({ start, end: start + trimmed.length, text: trimmed, blankAbove: isParagraphEnd(gap, doubleSpaced) })
    gap = []
  }
  return lines
}

/**
 * Whether the empty rows between two text lines end a paragraph. In a double-spaced letter a truly empty row is spacing, a
 * row that holds a space is a blank line, and three empty rows alone are a page break.
 */
function isParagraphEnd(gap: readonly string[], doubleSpaced: boolean): boolean {
  return doubleSpaced ? gap.some((row) => row !== '') : gap.length > 0
}

function splitRows(text: string, range: Span): Row[] {
  const rows: Row[] = []
  const pattern = new RegExp(LINE_END.source, 'g')
  pattern.lastIndex = range.start
  let start = range.start
  let pageBreak = false
  for (let match = pattern.exec(text); match !== null && match.index < range.end; match = pattern.exec(text)) {
    // A form feed parts two rows but is no row of its own: it must not look like an empty line between them.
    rows.push({ start, end: match.index, pageBreak })
    pageBreak = match[0] === '\f'
    start = match.index + match[0].length
  }
  rows.push({ start, end: range.end, pageBreak })
  return rows.filter((row, i) => !(row.start === row.end && (row.pageBreak || rows[i + 1]?.pageBreak === true)))
}

function isDoubleSpaced(text: string, rows: readonly Row[]): boolean {
  let lines = 0
  let followed = 0
  rows.forEach((row, i) => {
    if (text.slice(row.start, row.end).trim() === '') return
    lines++
    const next = rows[i + 1]
    if (next !== undefined && next.start === next.end) followed++
  })
  return lines > 5 && followed > lines * DOUBLE_SPACED
}
