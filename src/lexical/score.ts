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
  const blocks = stretchesOf(passages)
  for (const [i, { constant, ranges }] of plan.clauses.entries()) {
    for (const range of ranges) {
      forEachHolder(postings, range, passages, blocks, (at, code) => {
        // A group's terms come best first, so the first that a passage holds is the one that counts.
        if (constant && counted[at] === i + 1) return
        counted[at] = i + 1
        scores[at]! += contribution(range.most, constant ? 1 : postings.saturation(code, passages[at]!))
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

/** Gives the place among `passages` and the frequency code of each that holds a term, going through the shorter list. */
function forEachHolder(
  postings: Postings,
  range: TermRange,
  passages: Uint32Array,
  stretches: readonly Stretch[],
  found: (at: number, code: number) => void,
): void {
  const { entryStarts, postings: codes } = postings.tables
  for (const { block, start, end } of stretches) {
    const entry = postings.entryIn(range, block)
    if (entry < 0) continue
    const first = entryStarts[entry]!
    const last = entryStarts[entry + 1]!
    if (last - first <= end - start) {
      let at = start
      for (let p = first; p < last && at < end; p++) {
        const passage = block * BLOCK + (codes[p]! & 0xff)
        at = placeOf(passages, at, end, passage)
        if (at < end && passages[at] === passage) found(at, codes[p]! >> 8)
      }
    } else {
      for (let at = start; at < end; at++) {
        const code = postings.codeIn(entry, passages[at]! % BLOCK)
        if (code >= 0) found(at, code)
      }
    }
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
