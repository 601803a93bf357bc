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
    this.best = Uint32Array.from(facts, ({ first }) => first)
    this.strongest = this.best.slice()
    this.words = new Float64Array(facts.length)
    this.meaning = new Float64Array(facts.length)
    this.numbersInTitle = new Uint8Array(facts.length)
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
