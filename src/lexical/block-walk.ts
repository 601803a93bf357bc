import { BlockEntries } from './block-entries.ts'
import { contribution } from './contribution.ts'
import { BLOCK, MAX_SCALE } from './format.ts'
import type { Plan, ScoredRange, TermRange } from './plan.ts'
import type { Postings } from './postings.ts'
import type { TopPassages } from './top-passages.ts'

/** What is known of a place in the block: it cannot be a hit, it may be one, or its score is being added up. */
const OUT = 0
const OPEN = 1
const IN_HAND = 2

/** Looking a passage up among postings costs as much as walking so many; so few passages are taken in hand at once as well. */
const FEW = 8

/**
 * Scores one block after another. Within a block, the clauses that together cannot lift a passage into the list are not
 * walked: they are looked up for those passages only that the other clauses brought near enough (MaxScore, Turtle and Flood
 * 1995, with block maxima, Ding and Suel 2011).
 */
export class BlockWalk {
  readonly #postings: Postings
  readonly #plan: Plan
  readonly #allowed: Uint8Array | null
  readonly #top: TopPassages
  readonly #located: BlockEntries
  readonly #states = new Uint16Array(BLOCK)
  readonly #scores = new Float64Array(BLOCK)
  readonly #inHand = new Uint8Array(BLOCK)
  /** Postings of passages in hand that a term adds to, and their saturations. */
  readonly #held = new Uint16Array(BLOCK)
  readonly #saturations = new Float64Array(BLOCK)
  #count = 0
  /** The most that the clauses before each can add in the block. */
  readonly #bounds: Float64Array
  /** The least score with which a passage of the block can enter the list. */
  #floor = 0
  /** By place: the last group that has counted there, so that a group counts once. */
  readonly #counted = new Float64Array(BLOCK)
  #groups = 0

  constructor(postings: Postings, plan: Plan, allowed: Uint8Array | null, top: TopPassages) {
    this.#postings = postings
    this.#plan = plan
    this.#allowed = allowed
    this.#top = top
    this.#located = new BlockEntries(postings, plan)
    this.#bounds = new Float64Array(plan.byMost.length + 1)
  }

  /** Offers every passage of the block that may be among the best. */
  visit(block: number): void {
    const { required, excluded, byMost } = this.#plan
    const first = block * BLOCK
    this.#count = 0
    let chosen = required.length > 0
    if (chosen) this.#takeHolders(required, block)
    else if (this.#allowed !== null) chosen = this.#openAllowed(this.#allowed.subarray(first, first + BLOCK))
    else this.#states.fill(OPEN)
    for (const range of excluded) this.#close(range, block)
    if (chosen && this.#count === 0) return
    this.#floor = this.#top.floorFrom(this.#postings.lowest[block]!)
    this.#bound(block)
    let rest = byMost.length
    if (!chosen) {
      rest = 0
      while (rest < byMost.length && this.#bounds[rest + 1]! < this.#floor) rest++
      for (let i = byMost.length - 1; i >= rest; i--) this.#add(i, block, OPEN)
    }
    while (rest > 0 && this.#keep(rest)) this.#add(--rest, block, IN_HAND)
    this.#offer(first)
  }

  /** Takes in hand the passages that hold all required terms. The rarest comes first, so that few are compared. */
  #takeHolders([rarest, ...others]: readonly TermRange[], block: number): void {
    const { entryStarts, postings } = this.#postings.tables
    const entry = this.#postings.entryIn(rarest!, block)
    if (entry < 0) return
    for (let p = entryStarts[entry]!; p < entryStarts[entry + 1]!; p++) {
      const place = postings[p]! & 0xff
      if (this.#allowed === null || this.#allowed[block * BLOCK + place] === 1) this.#inHand[this.#count++] = place
    }
    for (const range of others) this.#count = this.#countHolders(this.#postings.entryIn(range, block))
    this.#states.fill(OUT)
    for (let i = 0; i < this.#count; i++) this.#take(this.#inHand[i]!)
  }

  /** Keeps the passages in hand, ascending, that an entry holds; gives their number. */
  #countHolders(entry: number): number {
    if (entry < 0) return 0
    const { entryStarts, postings } = this.#postings.tables
    const end = entryStarts[entry + 1]!
    let p = entryStarts[entry]!
    const lookUp = this.#areFew(entry)
    let kept = 0
    for (let i = 0; i < this.#count; i++) {
      const place = this.#inHand[i]!
      if (lookUp) {
        if (this.#postings.codeIn(entry, place) >= 0) this.#inHand[kept++] = place
        continue
      }
      while (p < end && (postings[p]! & 0xff) < place) p++
      if (p < end && (postings[p]! & 0xff) === place) this.#inHand[kept++] = place
    }
    return kept
  }

  /** Opens the allowed passages; where they are few, takes them in hand and gives true. */
  #openAllowed(allowed: Uint8Array): boolean {
    this.#states.fill(OUT)
    this.#states.set(allowed)
    let count = 0
    let place = allowed.indexOf(1)
    for (; place >= 0 && count < FEW; place = allowed.indexOf(1, place + 1)) this.#inHand[count++] = place
    if (place >= 0) return false
    this.#count = count
    for (let i = 0; i < count; i++) this.#take(this.#inHand[i]!)
    return true
  }

  #take(place: number): void {
    this.#states[place] = IN_HAND
    this.#scores[place] = 0
  }

  /** Puts the passages that hold an excluded term out of the search. */
  #close(range: TermRange, block: number): void {
    const { entryStarts, postings } = this.#postings.tables
    const entry = this.#postings.entryIn(range, block)
    if (entry < 0) return
    for (let p = entryStarts[entry]!; p < entryStarts[entry + 1]!; p++) this.#states[postings[p]! & 0xff] = OUT
    let kept = 0
    for (let i = 0; i < this.#count; i++) {
      if (this.#states[this.#inHand[i]!] === IN_HAND) this.#inHand[kept++] = this.#inHand[i]!
    }
    this.#count = kept
  }

  /** Finds what the clauses up to each can add in the block. */
  #bound(block: number): void {
    const { byMost, mosts } = this.#plan
    const { entryMaxima } = this.#postings.tables
    for (let i = 0; i < byMost.length; i++) {
      const { constant, ranges } = byMost[i]!
      this.#bounds[i + 1] = this.#bounds[i]!
      for (const { place } of ranges) {
        const entry = this.#located.at(block, place)
        if (entry < 0) continue
        this.#bounds[i + 1]! += contribution(mosts[place]!, constant ? 1 : entryMaxima[entry]! / MAX_SCALE)
        break
      }
    }
  }

  /** Adds a clause to passages in this state (or already in hand). */
  #add(clause: number, block: number, state: number): void {
    const { constant, ranges } = this.#plan.byMost[clause]!
    if (constant) {
      this.#groups++
      for (const range of ranges) this.#addGroupTerm(range, block, this.#opens(range, clause) ? state : IN_HAND)
      return
    }
    const [range] = ranges as [ScoredRange]
    const entry = this.#located.at(block, range.place)
    if (entry < 0) return
    if (state === IN_HAND && this.#areFew(entry)) this.#lookUp(range, entry, block * BLOCK)
    else this.#walk(range, entry, block * BLOCK, state)
  }

  /**
   * Whether a passage that the clauses before brought nothing can still reach the list with this term of a group. Most cannot
   * with the weak terms of a concept, which are the frequent ones.
   */
  #opens(range: ScoredRange, clause: number): boolean {
    return contribution(this.#plan.mosts[range.place]!, 1) + this.#bounds[clause]! >= this.#floor
  }

  #walk(range: ScoredRange, entry: number, first: number, state: number): void {
    const { entryStarts, postings } = this.#postings.tables
    const states = this.#states
    const held = this.#held
    const end = entryStarts[entry + 1]!
    let count = 0
    for (let p = entryStarts[entry]!; p < end; p++) {
      const place = postings[p]! & 0xff
      if (states[place]! < state) continue
      if (states[place] === OPEN) {
        this.#take(place)
        this.#inHand[this.#count++] = place
      }
      held[count++] = postings[p]!
    }
    this.#addHeld(range, count, first)
  }

  #lookUp(range: ScoredRange, entry: number, first: number): void {
    const held = this.#held
    let count = 0
    for (let i = 0; i < this.#count; i++) {
      const place = this.#inHand[i]!
      const code = this.#postings.codeIn(entry, place)
      if (code >= 0) held[count++] = place | (code << 8)
    }
    this.#addHeld(range, count, first)
  }

  #addHeld(range: ScoredRange, count: number, first: number): void {
    const held = this.#held
    const scores = this.#scores
    const saturations = this.#saturations
    this.#postings.saturations.write(held, count, first, saturations)
    const most = this.#plan.mosts[range.place]!
    for (let i = 0; i < count; i++) scores[held[i]! & 0xff]! += contribution(most, saturations[i]!)
  }

  /** True where it costs less to look the passages in hand up among an entry's postings than to walk those. */
  #areFew(entry: number): boolean {
    const { entryStarts } = this.#postings.tables
    return this.#count * FEW < entryStarts[entry + 1]! - entryStarts[entry]!
  }

  /** A group's terms come best first, so the first that a passage holds is the one that counts. */
  #addGroupTerm(range: ScoredRange, block: number, state: number): void {
    const { entryStarts, postings } = this.#postings.tables
    const entry = this.#located.at(block, range.place)
    if (entry < 0) return
    const states = this.#states
    const scores = this.#scores
    const counted = this.#counted
    const group = this.#groups
    const added = contribution(this.#plan.mosts[range.place]!, 1)
    if (state === IN_HAND && this.#areFew(entry)) {
      for (let i = 0; i < this.#count; i++) {
        const place = this.#inHand[i]!
        if (counted[place] === group || this.#postings.codeIn(entry, place) < 0) continue
        counted[place] = group
        scores[place]! += added
      }
      return
    }
    const end = entryStarts[entry + 1]!
    for (let p = entryStarts[entry]!; p < end; p++) {
      const place = postings[p]! & 0xff
      if (states[place]! < state || counted[place] === group) continue
      if (states[place] === OPEN) {
        this.#take(place)
        this.#inHand[this.#count++] = place
      }
      counted[place] = group
      scores[place]! += added
    }
  }

  /** Lets go of passages that cannot reach the list with the first `rest` clauses; false where none is left. */
  #keep(rest: number): boolean {
    const missing = this.#floor - this.#bounds[rest]!
    let kept = 0
    for (let i = 0; i < this.#count; i++) {
      const place = this.#inHand[i]!
      if (this.#scores[place]! >= missing) this.#inHand[kept++] = place
      else this.#states[place] = OUT
    }
    this.#count = kept
    return kept > 0
  }

  #offer(first: number): void {
    const { required, phrases } = this.#plan
    const { passages } = this.#postings.tables
    for (let i = 0; i < this.#count; i++) {
      const place = this.#inHand[i]!
      const passage = passages[first + place]!
      const score = this.#scores[place]!
      if (!this.#top.admits(passage, score) || (score === 0 && required.length === 0)) continue
      if (this.#postings.holdsRuns(passage, phrases)) this.#top.offer(passage, score)
    }
  }
}
