import type { Span } from '../model/span.ts'

// The first heading that every letter of the usual layout has once; a second one at a line start begins another letter.
const FIRST_HEADING = /^[^\S\r\n\f]*HOW\s*THE\s*IMR\s*FINAL\s*DETERMINATION\s*WAS\s*MADE\b/gim
const GRID = /^[^\S\r\n\f]*(?:IMR\s+)?Case\s+Number\s*:/gim

/** The range of each letter in a file's text, in order, together covering all of it. A case grid belongs to what follows. */
export function splitLetters(text: string): Span[] {
  const headings = [...text.matchAll(FIRST_HEADING)].map((match) => match.index)
  const grids = [...text.matchAll(GRID)].map((match) => match.index)
  const starts = [0]
  for (let i = 1; i < headings.length; i++) {
    const grid = grids.find((at) => at > headings[i - 1]! && at < headings[i]!)
    starts.push(grid ?? headings[i]!)
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}
