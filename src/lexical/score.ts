import { contribution } from './contribution.ts'
import { BLOCK } from './format.ts'
import type { Plan, TermRange } from './plan.ts'
import type { Postings } from './postings.ts'

/**
 * The score of each passage, in that order, from 0 to 1; 0 where it does not satisfy the plan.
 *
 * @param passages Ascending.
 */
export function scorePassages(postings: Postings, plan: Plan, passages: Uint32Array): Float64Array {
  const scores = new Float64Array(passages.length)
  const counted = new Int32Array(passages.length)
  const stretches = stretchesOf(passages)
  for (const [i, { constant, ranges }] of plan.clauses.entries()) {
    for (const range of ranges) {
      const clause = { number: i + 1, constant, most: range.most }
      forEachStretch(postings, range, stretches, (entry, start, end) => {
        scoreStretch(postings, clause, entry, { passages, start, end, scores, counted })
      })
    }
  }
  const unmet = findUnmet(postings, plan, passages)
  return scores.map((score, at) => (unmet !== null && unmet[at] === 1 ? 0 : Math.min(1, score)))
}

/** Passages `[start, end)` of those asked for that lie in one block. */
interface Stretch {
  block: number
  start: number
  end: number
}

function stretchesOf(passages: Uint32Array): Stretch[] {
  const stretches: Stretch[] = []
  for (let start = 0; start < passages.length; ) {
    const block = Math.floor(passages[start]! / BLOCK)
    const end = placeOf(passages, start, passages.length, (block + 1) * BLOCK)
    stretches.push({ block, start, end })
    start = end
  }
  return stretches
}

/** 1 for each passage that lacks what the plan binds to, or holds what it excludes; `null` where the plan does neither. */
function findUnmet(postings: Postings, { required, excluded, phrases }: Plan, passages: Uint32Array): Uint8Array | null {
  if (required.length + excluded.length + phrases.length === 0) return null
  return Uint8Array.from(passages, (passage) => {
    const lacks = required.some((range) => postings.codeOf(range, passage) < 0)
    const holds = excluded.some((range) => postings.codeOf(range, passage) >= 0)
    return lacks || holds || !postings.holdsRuns(passage, phrases) ? 1 : 0
  })
}

/** Gives the entry of a term for each stretch whose block holds it. Both ascend, so they are gone through side by side. */
function forEachStretch(
  { tables: { entryBlocks } }: Postings,
  { first, end }: TermRange,
  stretches: readonly Stretch[],
  found: (entry: number, start: number, end: number) => void,
): void {
  let entry = first
  for (const stretch of stretches) {
    while (entry < end && entryBlocks[entry]! < stretch.block) entry++
    if (entry === end) return
    if (entryBlocks[entry] === stretch.block) found(entry, stretch.start, stretch.end)
  }
}

/** Passages `[start, end)` of those asked for, their scores, and the clause that has counted last for each. */
interface Scored {
  passages: Uint32Array
  start: number
  end: number
  scores: Float64Array
  counted: Int32Array
}

/** Adds one term of a clause to the passages of a stretch that hold it, going through the shorter list. */
function scoreStretch(
  postings: Postings,
  { number, constant, most }: { number: number; constant: boolean; most: number },
  entry: number,
  { passages, start, end, scores, counted }: Scored,
): void {
  const { entryStarts, postings: codes } = postings.tables
  const last = entryStarts[entry + 1]!
  const byPostings = last - entryStarts[entry]! <= end - start
  let p = entryStarts[entry]!
  for (let at = start; at < end; at++) {
    // A group's terms come best first, so the first that a passage holds is the one that counts.
    if (counted[at] === number) continue
    const place = passages[at]! % BLOCK
    let code = -1
    if (byPostings) {
      while (p < last && (codes[p]! & 0xff) < place) p++
      if (p === last) return
      if ((codes[p]! & 0xff) === place) code = codes[p]! >> 8
    } else code = postings.codeIn(entry, place)
    if (code < 0) continue
    counted[at] = number
    scores[at]! += contribution(most, constant ? 1 : postings.saturation(code, passages[at]!))
  }
}

/** The first place in `[from, end)` whose passage is not below `passage`, or `end`: by doubling steps, then by halving. */
function placeOf(passages: Uint32Array, from: number, end: number, passage: number): number {
  let step = 1
  let low = from
  while (low + step < end && passages[low + step]! < passage) {
    low += step
    step *= 2
  }
  let high = Math.min(end, low + step)
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]! < passage) low = middle + 1
    else high = middle
  }
  return low
}
