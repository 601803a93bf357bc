import { EXTRA_MARK } from './build.ts'
import type { LexicalTables } from './format.ts'

/** Terms by spelling and by number. */
export class Dictionary {
  readonly #starts: Uint32Array
  readonly #spellings: Uint16Array
  readonly #sorted: Uint32Array

  constructor({ spellingStarts, spellings, sortedTerms }: LexicalTables) {
    this.#starts = spellingStarts
    this.#spellings = spellings
    this.#sorted = sortedTerms
  }

  /** The number of a term, from 1; 0 where it is unknown. */
  numberOf(term: string): number {
    const number = this.#sorted[this.#placeOf(term)] ?? 0
    return number !== 0 && this.#compare(number, term) === 0 ? number : 0
  }

  spelling(number: number): string {
    const units = this.#spellings.subarray(this.#starts[number]!, this.#starts[number + 1]!)
    let term = ''
    for (const unit of units) term += String.fromCharCode(unit)
    return term
  }

  /** The numbers of all words, without the extra terms, in code-unit order. */
  words(): Uint32Array {
    return this.#sorted.subarray(this.#placeOf(String.fromCharCode(EXTRA_MARK.charCodeAt(0) + 1)))
  }

  /** The numbers of the terms that begin so, in code-unit order. */
  beginningWith(beginning: string): Uint32Array {
    const first = this.#placeOf(beginning)
    // No unit stands behind the last one.
    return this.#sorted.subarray(first, this.#placeOf(`${beginning}\uffff`))
  }

  /** The place of the first term that is not before `term`. */
  #placeOf(term: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(this.#sorted[middle]!, term) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(number: number, term: string): number {
    const start = this.#starts[number]!
    const length = this.#starts[number + 1]! - start
    const shared = Math.min(length, term.length)
    for (let i = 0; i < shared; i++) {
      const difference = this.#spellings[start + i]! - term.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length - term.length
  }
}
