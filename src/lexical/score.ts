import { contribution } from './contribution.ts'
import { BLOCK } from './format.ts'
import type { Clause, Plan, ScoredRange } from './plan.ts'
import type { Postings } from './postings.ts'

/**
 * The score of each passage, in that order, from 0 to 1; 0 where it does not satisfy the plan.
 *
 * @param passages Each once; the more of them ascend, the faster.
 */
export function scorePassages(postings: Postings, plan: Plan, passages: Uint32Array): Float64Array {
  const order = orderByPlace(postings, passages)
  const scoring = new Scoring(postings, plan.mosts, order)
  for (const clause of plan.clauses) scoring.add(clause)
  const scores = new Float64Array(passages.length)
  for (let i = 0; i < scores.length; i++) scores[order.from[i]!] = Math.min(1, scoring.scores[i]!)
  const unmet = findUnmet(postings, plan, passages)
  if (unmet !== null) for (let at = 0; at < scores.length; at++) if (unmet[at] === 1) scores[at] = 0
  return scores
}

/** Passages in the order of the index. */
interface InOrder {
  /** Ascending. */
  places: Uint32Array
  /** Where the passage of each place stands among those asked for. */
  from: Uint32Array
  stretches: Stretch[]
}

/** Places `[start, end)` of those asked for that lie in one block. */
interface Stretch {
  block: number
  start: number
  end: number
}

function orderByPlace(postings: Postings, passages: Uint32Array): InOrder {
  // By block first, counting; within a block, few places are out of order.
  const starts = new Uint32Array(postings.blocks + 1)
  for (let i = 0; i < passages.length; i++) starts[Math.floor(postings.places[passages[i]!]! / BLOCK) + 1]!++
  for (let block = 0; block < postings.blocks; block++) starts[block + 1]! += starts[block]!
  const places = new Uint32Array(passages.length)
  const from = new Uint32Array(passages.length)
  const counts = starts.slice()
  for (let i = 0; i < passages.length; i++) {
    const place = postings.places[passages[i]!]!
    const block = Math.floor(place / BLOCK)
    let at = counts[block]!++
    for (; at > starts[block]! && places[at - 1]! > place; at--) {
      places[at] = places[at - 1]!
      from[at] = from[at - 1]!
    }
    places[at] = place
    from[at] = i
  }
  const stretches: Stretch[] = []
  for (let block = 0; block < postings.blocks; block++) {
    const [start, end] = [starts[block]!, starts[block + 1]!]
    if (start < end) stretches.push({ block, start, end })
  }
  return { places, from, stretches }
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

/** Adds up clauses over the places asked for. */
class Scoring {
  /** In the order of the places. */
  readonly scores: Float64Array
  readonly #postings: Postings
  readonly #mosts: Float64Array
  readonly #asked: Uint32Array
  readonly #stretches: readonly Stretch[]
  /** The clause that has counted last for each of them, from 1. */
  readonly #counted: Int32Array
  #clauses = 0
  /** Of one entry and one stretch: postings, where they stand among those asked for, and their saturations. */
  readonly #held = new Uint16Array(BLOCK)
  readonly #heldAt = new Uint32Array(BLOCK)
  readonly #saturations = new Float64Array(BLOCK)

  constructor(postings: Postings, mosts: Float64Array, { places: asked, stretches }: InOrder) {
    this.scores = new Float64Array(asked.length)
    this.#postings = postings
    this.#mosts = mosts
    this.#asked = asked
    this.#stretches = stretches
    this.#counted = new Int32Array(asked.length)
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

  /** Adds a term to the places of a stretch that hold it. */
  #addEntry(range: ScoredRange, constant: boolean, entry: number, stretch: Stretch): void {
    const held = this.#held
    const heldAt = this.#heldAt
    const saturations = this.#saturations
    const count = this.#findHeld(entry, stretch)
    if (!constant) this.#postings.saturations.write(held, count, stretch.block * BLOCK, saturations)
    const most = this.#mosts[range.place]!
    for (let i = 0; i < count; i++) this.scores[heldAt[i]!]! += contribution(most, constant ? 1 : saturations[i]!)
  }

  /** Writes down the postings of an entry in a stretch for which its clause has not counted, and where they stand. */
  #findHeld(entry: number, { start, end }: Stretch): number {
    const { entryStarts, postings } = this.#postings.tables
    const asked = this.#asked
    const counted = this.#counted
    const held = this.#held
    const heldAt = this.#heldAt
    const last = entryStarts[entry + 1]!
    let p = entryStarts[entry]!
    const byPostings = last - p <= end - start
    let count = 0
    for (let at = start; at < end; at++) {
      // A group's terms come best first, so the first that a passage holds is the one that counts.
      if (counted[at] === this.#clauses) continue
      const place = asked[at]! % BLOCK
      let code = -1
      if (byPostings) {
        while (p < last && (postings[p]! & 0xff) < place) p++
        if (p === last) break
        if ((postings[p]! & 0xff) === place) code = postings[p]! >> 8
      } else code = this.#postings.codeIn(entry, place)
      if (code < 0) continue
      counted[at] = this.#clauses
      held[count] = place | (code << 8)
      heldAt[count++] = at
    }
    return count
  }
}
