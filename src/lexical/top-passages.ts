import type { ScoredPassage } from '../model/retrieval.ts'
import { CONTRIBUTION_STEP } from './contribution.ts'

/**
 * The best `limit` passages of those offered, by falling score, ties by passage number. A binary heap with the worst kept
 * passage at its root, so that an offer that cannot enter costs one comparison.
 */
export class TopPassages {
  readonly #limit: number
  readonly #scores: number[] = []
  readonly #passages: number[] = []
  /** Score and number of the worst kept passage once the list is full; before that, what any passage passes. */
  #least = Number.NEGATIVE_INFINITY
  #last = Number.POSITIVE_INFINITY

  /** @param limit At least 0. */
  constructor(limit: number) {
    this.#limit = limit
    if (limit === 0) this.#least = Number.POSITIVE_INFINITY
  }

  /** Whether a passage from this one on would enter with a score up to this one: of equal scores, the lower number is kept. */
  admits(passage: number, score: number): boolean {
    return score > this.#least || (score === this.#least && passage < this.#last)
  }

  /**
   * The least score with which a passage from this one on can enter, where all of them are as yet unseen. Scores are sums of
   * contributions, between two of which there is no other.
   */
  floorFrom(passage: number): number {
    return passage < this.#last ? this.#least : this.#least + CONTRIBUTION_STEP
  }

  offer(passage: number, score: number): void {
    if (!this.admits(passage, score)) return
    if (this.#scores.length < this.#limit) {
      this.#scores.push(score)
      this.#passages.push(passage)
      this.#rise(this.#scores.length - 1)
    } else {
      this.#scores[0] = score
      this.#passages[0] = passage
      this.#sink(0)
    }
    if (this.#scores.length < this.#limit) return
    this.#least = this.#scores[0]!
    this.#last = this.#passages[0]!
  }

  /** What was kept, best first. Empties the list: to be called once, last. */
  ranked(): ScoredPassage[] {
    const ranked = new Array<ScoredPassage>(this.#scores.length)
    for (let place = ranked.length - 1; place >= 0; place--) {
      ranked[place] = { passage: this.#passages[0]!, score: this.#scores[0]! }
      this.#swap(0, place)
      this.#scores.pop()
      this.#passages.pop()
      this.#sink(0)
    }
    return ranked
  }

  #rise(child: number): void {
    while (child > 0) {
      const parent = (child - 1) >> 1
      if (!this.#worse(child, parent)) return
      this.#swap(child, parent)
      child = parent
    }
  }

  #sink(parent: number): void {
    for (;;) {
      const left = 2 * parent + 1
      if (left >= this.#scores.length) return
      const right = left + 1
      const child = right < this.#scores.length && this.#worse(right, left) ? right : left
      if (!this.#worse(child, parent)) return
      this.#swap(child, parent)
      parent = child
    }
  }

  #worse(a: number, b: number): boolean {
    const difference = this.#scores[a]! - this.#scores[b]!
    return difference < 0 || (difference === 0 && this.#passages[a]! > this.#passages[b]!)
  }

  #swap(a: number, b: number): void {
    const score = this.#scores[a]!
    const passage = this.#passages[a]!
    this.#scores[a] = this.#scores[b]!
    this.#passages[a] = this.#passages[b]!
    this.#scores[b] = score
    this.#passages[b] = passage
  }
}
