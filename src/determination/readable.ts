import type { Span } from '../model/span.ts'
import { findRunningLines } from './running-lines.ts'

/** A letter's text as the parser reads it: every offset means the same place as in the source. */
export interface ReadableText {
  text: string
  /** Running headers and footers, which `text` leaves out. */
  runningLines: Span[]
}

// Each is one UTF-16 unit for one. A lone CR ends a line; CR LF is kept, since it must not look like a space and a line end.
const LINE_ENDS = /\r(?!\n)|[\v\u0085\u2028\u2029]/g
const SPACES = /[\0\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g
// What extractors leave where a hyphen stood at a line's end, and hyphens that look like the usual one.
const HYPHENS = /[\u0002\u00ad\u2010\u2011\ufffd\ufffe]/g

/** Evens out spaces, hyphens and line ends, and blanks running lines, without moving anything. */
export function readable(source: string): ReadableText {
  const text = source.replace(LINE_ENDS, '\n').replace(SPACES, ' ').replace(HYPHENS, '-')
  const runningLines = findRunningLines(text)
  return { text: blank(text, runningLines), runningLines }
}

/** Form feeds instead of running lines and of the white space around them: a page break, not the end of a paragraph. */
function blank(text: string, spans: readonly Span[]): string {
  let result = ''
  let done = 0
  for (const { start, end } of spans) {
    const from = Math.max(done, text.slice(done, start).trimEnd().length + done)
    const to = text.length - text.slice(end).trimStart().length
    result += text.slice(done, from) + '\f'.repeat(to - from)
    done = to
  }
  return result + text.slice(done)
}
