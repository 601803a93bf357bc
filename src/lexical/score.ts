import { contribution } from './contribution.ts'
import { BLOCK } from './format.ts'
import type { Clause, Plan, ScoredRange } from './plan.ts'
import type { Postings } from './postings.ts'

/**
 * The score of each passage, in that order, from 0 to 1; 0 where it does not satisfy the plan.
 *
 * @param passages Ascending, each once.
 */
export function scorePassages(postings: Postings, plan: Plan, passages: Uint32Array): Float64Array {
  const scoring = new Scoring(postings, plan.mosts, passages)
  for (const clause of plan.clauses) scoring.add(clause)
  const { scores } = scoring
  const unmet = findUnmet(postings, plan, passages)
  for (let at = 0; at < scores.length; at++) scores[at] = unmet?.[at] === 1 ? 0 : Math.min(1, scores[at]!)
  return scores
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

/** Adds up clauses over the passages asked for. */
class Scoring {
  /** In the order of the passages. */
  readonly scores: Float64Array
  readonly #postings: Postings
  readonly #mosts: Float64Array
  readonly #passages: Uint32Array
  readonly #stretches: readonly Stretch[]
  /** The clause that has counted last for each passage, from 1. */
  readonly #counted: Int32Array
  #clauses = 0
  /** Of one entry and one stretch: postings, the places of their passages among those asked for, and their saturations. */
  readonly #held = new Uint16Array(BLOCK)
  readonly #places = new Uint32Array(BLOCK)
  readonly #saturations = new Float64Array(BLOCK)

  constructor(postings: Postings, mosts: Float64Array, passages: Uint32Array) {
    this.scores = new Float64Array(passages.length)
    this.#postings = postings
    this.#mosts = mosts
    this.#passages = passages
    this.#stretches = stretchesOf(passages)
    this.#counted = new Int32Array(passages.length)
  }

  add({ constant, ranges }: Clause): void {
    this.#clauses++
    for (const range of ranges) this.#addTerm(range, constant)
  }

  /** Entries and stretches both ascend by block, so they are gone through side by side. */
  #addTerm(range: ScoredRange, constant: boolean): void {
    const { entryBlocks } = this.#postings.tables
    let entry = range.first
    for (const stretch of this.#stretches) {
      while (entry < range.end && entryBlocks[entry]! < stretch.block) entry++
      if (entry === range.end) return
      if (entryBlocks[entry] === stretch.block) this.#addEntry(range, constant, entry, stretch)
    }
  }

  /** Adds a term to the passages of a stretch that hold it. */
  #addEntry(range: ScoredRange, constant: boolean, entry: number, stretch: Stretch): void {
    const held = this.#held
    const places = this.#places
    const saturations = this.#saturations
    const count = this.#findHeld(entry, stretch)
    if (!constant) this.#postings.saturations.write(held, count, stretch.block * BLOCK, saturations)
    const most = this.#mosts[range.place]!
    for (let i = 0; i < count; i++) this.scores[places[i]!]! += contribution(most, constant ? 1 : saturations[i]!)
  }

  /** Writes down the postings of an entry for passages of a stretch that its clause has not counted for, and their places. */
  #findHeld(entry: number, { start, end }: Stretch): number {
    const { entryStarts, postings } = this.#postings.tables
    const passages = this.#passages
    const counted = this.#counted
    const held = this.#held
    const places = this.#places
    const last = entryStarts[entry + 1]!
    let p = entryStarts[entry]!
    const byPostings = last - p <= end - start
    let count = 0
    for (let at = start; at < end; at++) {
      // A group's terms come best first, so the first that a passage holds is the one that counts.
      if (counted[at] === this.#clauses) continue
      const place = passages[at]! % BLOCK
      let code = -1
      if (byPostings) {
        while (p < last && (postings[p]! & 0xff) < place) p++
        if (p === last) break
        if ((postings[p]! & 0xff) === place) code = postings[p]! >> 8
      } else code = this.#postings.codeIn(entry, place)
      if (code < 0) continue
      counted[at] = this.#clauses
      held[count] = place | (code << 8)
      places[count++] = at
    }
    return count
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
