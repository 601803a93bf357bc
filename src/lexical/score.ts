import { contribution } from './contribution.ts'
import { BLOCK } from './format.ts'
import type { Plan } from './plan.ts'
import type { Postings } from './postings.ts'

/** The score of each passage, in that order, from 0 to 1; 0 where it does not satisfy the plan. Quickest where they ascend. */
export function scorePassages(postings: Postings, plan: Plan, passages: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(passages.length)
  const counted = new Int32Array(passages.length)
  for (const [i, { constant, ranges }] of plan.clauses.entries()) {
    for (const range of ranges) {
      forEachHolder(postings, range, passages, (place, code) => {
        // A group's terms come best first, so the first that a passage holds is the one that counts.
        if (constant && counted[place] === i + 1) return
        counted[place] = i + 1
        scores[place]! += contribution(range.most, constant ? 1 : postings.saturation(code, passages[place]!))
      })
    }
  }
  const unmet = findUnmet(postings, plan, passages)
  return scores.map((score, place) => (unmet !== null && unmet[place] === 1 ? 0 : Math.min(1, score)))
}

/** 1 for each passage that lacks what the plan binds to, or holds what it excludes; `null` where the plan does neither. */
function findUnmet(postings: Postings, { required, excluded, phrases }: Plan, passages: ArrayLike<number>): Uint8Array | null {
  if (required.length + excluded.length + phrases.length === 0) return null
  return Uint8Array.from(passages, (passage) => {
    const lacks = required.some((range) => postings.codeOf(range, passage) < 0)
    const holds = excluded.some((range) => postings.codeOf(range, passage) >= 0)
    return lacks || holds || !postings.holdsRuns(passage, phrases) ? 1 : 0
  })
}

/** Gives the place and frequency code of each passage that holds a term; within a block the postings are read on, not anew. */
function forEachHolder(
  postings: Postings,
  range: { first: number; end: number },
  passages: ArrayLike<number>,
  found: (place: number, code: number) => void,
): void {
  const { entryStarts, postings: codes } = postings.tables
  let block = -1
  let entry = -1
  let at = 0
  for (let place = 0; place < passages.length; place++) {
    const passage = passages[place]!
    if (passage >>> BLOCK_BITS !== block) {
      block = passage >>> BLOCK_BITS
      entry = postings.entryIn(range, block)
      if (entry >= 0) at = entryStarts[entry]!
    }
    if (entry < 0) continue
    const wanted = passage & (BLOCK - 1)
    const end = entryStarts[entry + 1]!
    if (at > entryStarts[entry]! && (codes[at - 1]! & 0xff) >= wanted) at = entryStarts[entry]!
    while (at < end && (codes[at]! & 0xff) < wanted) at++
    if (at < end && (codes[at]! & 0xff) === wanted) found(place, codes[at]! >> 8)
  }
}

const BLOCK_BITS = Math.log2(BLOCK)
