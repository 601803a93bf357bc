import type { DisputeFacts } from '../engines/engine.ts'
import { normalizeCosine } from './fuse.ts'

/** Disputes with the evidence of their passages, each part of it in an array of its own, by place: a question weighs thousands. */
export class Candidates {
  readonly facts: readonly DisputeFacts[]
  /** The passage that speaks for the dispute; the first, where there is no evidence. */
  readonly best: Uint32Array
  /** The passage with the best score for words, which `words` is the score of. */
  readonly strongest: Uint32Array
  readonly words: Float64Array
  /** The nearest passage's cosine, stretched between its bounds. */
  readonly meaning: Float64Array
  /** How many of the question's numbers the title holds. */
  readonly numbersInTitle: Uint8Array

  constructor(facts: readonly DisputeFacts[]) {
    this.facts = facts
    this.best = new Uint32Array(facts.length)
    for (let place = 0; place < facts.length; place++) this.best[place] = facts[place]!.first
    this.strongest = this.best.slice()
    this.words = new Float64Array(facts.length)
    this.meaning = new Float64Array(facts.length)
    this.numbersInTitle = new Uint8Array(facts.length)
  }

  /** The candidates of both, none of which is the other's, by rising place in the index. */
  static merged(some: Candidates, others: Candidates): Candidates {
    if (others.facts.length === 0) return some
    const facts: DisputeFacts[] = []
    const isOther = new Uint8Array(some.facts.length + others.facts.length)
    for (let place = 0, i = 0, j = 0; place < isOther.length; place++) {
      const [one, other] = [some.facts[i], others.facts[j]]
      isOther[place] = one === undefined || (other !== undefined && other.first < one.first) ? 1 : 0
      facts.push(isOther[place] === 1 ? others.facts[j++]! : some.facts[i++]!)
    }
    const merged = new Candidates(facts)
    for (let place = 0, i = 0, j = 0; place < isOther.length; place++) {
      if (isOther[place] === 1) merged.#take(place, others, j++)
      else merged.#take(place, some, i++)
    }
    return merged
  }

  #take(place: number, from: Candidates, at: number): void {
    this.best[place] = from.best[at]!
    this.strongest[place] = from.strongest[at]!
    this.words[place] = from.words[at]!
    this.meaning[place] = from.meaning[at]!
    this.numbersInTitle[place] = from.numbersInTitle[at]!
  }

  /** Takes the scores of all passages, those of one dispute after those of another. */
  weigh(words: Float64Array, cosines: Float64Array): void {
    const worth = (at: number) => words[at]! + normalizeCosine(cosines[at]!)
    let start = 0
    for (let place = 0; place < this.facts.length; place++) {
      const { first, count } = this.facts[place]!
      let [best, strongest, nearest] = [start, start, start]
      for (let at = start + 1; at < start + count; at++) {
        if (worth(at) > worth(best)) best = at
        if (words[at]! > words[strongest]!) strongest = at
        if (cosines[at]! > cosines[nearest]!) nearest = at
      }
      this.best[place] = first + best - start
      this.strongest[place] = first + strongest - start
      this.words[place] = words[strongest]!
      this.meaning[place] = normalizeCosine(cosines[nearest]!)
      start += count
    }
  }
}
