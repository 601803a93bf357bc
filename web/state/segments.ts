import type { Highlight } from '../../src/model/search.ts'
import type { Span } from '../../src/model/span.ts'

/** A run of text with the same marks. The runs of a text, joined, are the text. */
export interface Segment {
  text: string
  /** Holds a matched word. */
  term: boolean
  /** Lies in the sentence nearest in meaning. */
  meaning: boolean
}

/** Cuts `[window.start, window.end)` of a text at every edge of a highlight. Highlights may overlap, in any order. */
export function segments(text: string, highlights: readonly Highlight[], window: Span = whole(text)): Segment[] {
  const edges = new Set([window.start, window.end])
  for (const { start, end } of highlights) {
    for (const edge of [start, end]) if (edge > window.start && edge < window.end) edges.add(edge)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!
    const marked = (kind: Highlight['kind']) =>
      highlights.some((mark) => mark.kind === kind && mark.start <= start && mark.end >= end)
    return { text: text.slice(start, end), term: marked('term'), meaning: marked('meaning') }
  })
}

/** The span of a whole text. */
export function whole(text: string): Span {
  return { start: 0, end: text.length }
}

const SENTENCE_END = /[.:?!]["')\]]?\s/gu

/**
 * The stretch of a passage that is worth showing first: the window of about `length` units that holds most marks,
 * begun at a sentence where one starts near, and ended between words. A text little longer than `length` is shown whole.
 */
export function excerpt(text: string, highlights: readonly Highlight[], length: number): Span {
  if (text.length <= length * 1.25) return whole(text)
  const start = sentenceStart(text, bestStart(text, highlights, length), length)
  return { start, end: wordEnd(text, Math.min(text.length, start + length)) }
}

function bestStart(text: string, highlights: readonly Highlight[], length: number): number {
  const terms = highlights.filter((mark) => mark.kind === 'term')
  const marks = terms.length > 0 ? terms : highlights
  let best = { start: 0, count: -1 }
  for (const { start } of [{ start: 0 }, ...marks].sort((a, b) => a.start - b.start)) {
    const count = marks.filter((mark) => mark.start >= start && mark.end <= start + length * 0.8).length
    if (count > best.count) best = { start, count }
  }
  return Math.min(best.start, Math.max(0, text.length - length))
}

function sentenceStart(text: string, near: number, length: number): number {
  let start = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    const next = match.index + match[0].length
    if (next > near) break
    start = next
  }
  if (near - start <= length / 3) return start
  const space = text.lastIndexOf(' ', near - length / 6)
  return space < 0 ? 0 : space + 1
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length
  const match = /\s/u.exec(text.slice(near))
  return match === null ? text.length : near + match.index
}
