import { contribution } from './contribution.ts'
import { BLOCK } from './format.ts'
import type { Clause, Plan, ScoredRange } from './plan.ts'
import type { Postings } from './postings.ts'

/**
 * The score of each passage, in that order, from 0 to 1; 0 where it does not satisfy the plan.
 *
 * @param passages Ascending.
 */
export function scorePassages(postings: Postings, plan: Plan, passages: Uint32Array): Float64Array {
  const scoring = new Scoring(postings, passages)
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
  readonly #passages: Uint32Array
  readonly #stretches: readonly Stretch[]
  /** The clause that has counted last for each passage, from 1. */
  readonly #counted: Int32Array
  #clauses = 0

  constructor(postings: Postings, passages: Uint32Array) {
    this.scores = new Float64Array(passages.length)
    this.#postings = postings
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

  /** Adds a term to the passages of a stretch that hold it, going through the shorter list. */
  #addEntry({ most }: ScoredRange, constant: boolean, entry: number, { start, end }: Stretch): void {
    const { entryStarts, postings: codes } = this.#postings.tables
    const [passages, counted] = [this.#passages, this.#counted]
    const last = entryStarts[entry + 1]!
    let p = entryStarts[entry]!
    const byPostings = last - p <= end - start
    for (let at = start; at < end; at++) {
      // A group's terms come best first, so the first that a passage holds is the one that counts.
      if (counted[at] === this.#clauses) continue
      const place = passages[at]! % BLOCK
      let code = -1
      if (byPostings) {
        while (p < last && (codes[p]! & 0xff) < place) p++
        if (p === last) return
        if ((codes[p]! & 0xff) === place) code = codes[p]! >> 8
      } else code = this.#postings.codeIn(entry, place)
      if (code < 0) continue
      counted[at] = this.#clauses
      this.scores[at]! += contribution(most, constant ? 1 : this.#postings.saturation(code, passages[at]!))
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
