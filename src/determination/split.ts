import type { Span } from '../model/span.ts'

// Lines that open every letter of their form, once: a second one begins another letter. The first form found counts, since
// a mailed letter may hold the lines of two.
const OPENINGS: readonly RegExp[] = [
  /^[^\S\n\f]*HOW\s*THE\s*IMR\s*FINAL\s*DETERMINATION\s*WAS\s*MADE\b/gim,
  /^[^\S\n\f]*Notice\s+of\s+Independent\s+Medical\s+Review\s+Determination\b/gim,
  /^[^\S\n\f]*MEDICAL\s+PROFESSIONAL\s+REVIEW\b/gim,
]
const GRID = /^[^\S\n\f]*(?:IMR\s+)?Case\s+Number\s*:/gim

/** The range of each letter in a file's text, in order, together covering all of it. A case grid belongs to what follows. */
export function splitLetters(text: string): Span[] {
  const openings = OPENINGS.map((opening) => offsetsOf(opening, text)).find((found) => found.length > 0) ?? []
  const grids = offsetsOf(GRID, text)
  const starts = [0]
  let grid = 0
  for (let i = 1; i < openings.length; i++) {
    while (grid < grids.length && grids[grid]! < openings[i - 1]!) grid++
    const at = grids[grid]
    starts.push(at !== undefined && at < openings[i]! ? at : openings[i]!)
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}

function offsetsOf(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index)
}
