import { trimEndOf } from '../text/trim.ts'
import type { Line } from './lines.ts'

// A line that ends a sentence, closing quotes and brackets included, or the issue part's fixed opening: the title starts below.
const SENTENCE_END = /[.!?]["'”’)\]]*$|\bset\s+forth\s+below\s*:$/i

// The parts of a request that UR modified, e.g. "X was the original request. Y was authorized by the Claims Administrator.
// The remaining IMR eligible portion of the original request, Z is: Upheld".
const MODIFIED_TAIL =
  /IMR\s+eligible|authorized\s+by\s+the\s+Claims?\s+Adm|Claims?\s+Adm\w+\s+(?:has\s+)?authorized|portion\s+of\s+the\s+original\s+request/i
const MODIFIED_HEAD = /\bw(?:as|ere)\s+the\s+original\s+request/i

/** How far up a title is followed; the longest seen took nine lines. */
const MAX_TITLE_LINES = 40

/**
 * The line on which the title above line `anchor` starts, not before line `floor`. Walks up physical lines until the line
 * above ends a sentence or a real blank line stands between; the several sentences of a request that UR modified are
 * followed up to the one that names the original request.
 */
export function findTitleStart(lines: readonly Line[], anchor: number, floor: number): number {
  let first = anchor - 1
  let title = lines[first]?.text ?? ''
  const lowest = Math.max(floor, anchor - MAX_TITLE_LINES)
  while (first > lowest) {
    const above = lines[first - 1]!
    const insideModified = MODIFIED_TAIL.test(title) && !MODIFIED_HEAD.test(title)
    if (!insideModified && !isDecisionAlone(lines, first, anchor)) {
      if (lines[first]!.blankAbove || SENTENCE_END.test(above.text)) break
    }
    first--
    title = `${above.text} ${title}`
  }
  return first
}

/** True for a decision on a line of its own, below a line that ends with the title's colon. */
function isDecisionAlone(lines: readonly Line[], first: number, anchor: number): boolean {
  if (first !== anchor - 1) return false
  return lines[first - 1]!.text.endsWith(':') && !/\s/.test(trimEndOf(lines[first]!.text, ' .*'))
}

// What follows these openers is the part in dispute: the last sentence of a request that UR modified.
const IN_DISPUTE =
  /(?:portion\s+of\s+the\s+original\s+request|IMR\s+eligible\s*\.\s*The\s+original\s+request)\s*,\s*(.+?)(?:\s+(?:is|are))?$/i

/** The part of a request still in dispute; the whole title where UR did not modify it. `treatment` is folded. */
export function inDisputeOf(treatment: string): string {
  if (!MODIFIED_HEAD.test(treatment)) return treatment
  return IN_DISPUTE.exec(treatment)?.[1] ?? treatment
}
