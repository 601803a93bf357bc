import type { Highlight } from '../model/search.ts'
import type { Span } from '../model/span.ts'

/** A stretch of a passage, in pieces that are marked or not. */
export interface ExcerptPiece {
  text: string
  marked: boolean
}

/**
 * The stretch of at most `length` characters that holds the most matched words (the earliest of equals), cut at words and
 * with white space folded. `…` stands where something is left out.
 */
export function excerptOf(text: string, highlights: readonly Highlight[], length: number): ExcerptPiece[] {
  const terms = highlights.filter(({ kind }) => kind === 'term').toSorted((a, b) => a.start - b.start)
  const window = windowOf(text, terms, length)
  const pieces: ExcerptPiece[] = []
  let at = window.start
  for (const { start, end } of terms) {
    if (start < at || end > window.end) continue
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  pieces.push({ text: text.slice(at, window.end), marked: false })
  return [
    { text: window.start > 0 ? '… ' : '', marked: false },
    ...foldPieces(pieces),
    { text: window.end < text.length ? ' …' : '', marked: false },
  ].filter((piece) => piece.text !== '')
}

/** Folds white space, also where a run of it lies in two pieces. */
function foldPieces(pieces: ExcerptPiece[]): ExcerptPiece[] {
  let spaced = false
  return pieces.map(({ text, marked }) => {
    const folded = text.replace(/\s+/g, ' ')
    const own = spaced && folded.startsWith(' ') ? folded.slice(1) : folded
    if (folded !== '') spaced = folded.endsWith(' ')
    return { text: own, marked }
  })
}

/** Words of context before the first match. */
const LEAD = 60

function windowOf(text: string, terms: readonly Span[], length: number): Span {
  if (text.length <= length) return { start: 0, end: text.length }
  let best = { start: 0, matches: -1 }
  for (const candidate of [0, ...terms.map((term) => wordStart(text, Math.max(term.start - LEAD, 0)))]) {
    const matches = terms.filter((term) => term.start >= candidate && term.end <= candidate + length).length
    if (matches > best.matches) best = { start: candidate, matches }
  }
  return { start: best.start, end: wordEnd(text, Math.min(best.start + length, text.length), best.start) }
}

/** The start of the first whole word at or after `at`. */
function wordStart(text: string, at: number): number {
  if (at === 0 || /\s/.test(text[at - 1]!)) return at
  const next = text.slice(at).search(/\s\S/)
  return next === -1 ? at : at + next + 1
}

/** The end of the last whole word before `at`. */
function wordEnd(text: string, at: number, start: number): number {
  if (at === text.length || /\s/.test(text[at]!)) return at
  const kept = text.slice(start, at).replace(/\s+\S*$/, '')
  return kept === '' ? at : start + kept.length
}
