import type { Units } from './words.ts'

/**
 * Words whose index terms are known, found by the characters of a text without cutting the word out of it: a collection says
 * the same few thousand words again and again, and cutting and hashing them would take most of the time of reading it.
 */
export class FoldedWords {
  /** Numbers of words, by the hash of their units; 0 where there is none. */
  readonly #slots = new Int32Array(SLOTS)
  /** Where each word ends in `#units`, by its number. */
  readonly #ends = new Int32Array(MOST_WORDS + 1)
  readonly #units = new Uint16Array(MOST_WORDS * LONGEST)
  readonly #terms: string[] = ['']

  /** The number of the word in `[start, end)`, from 1 to `MOST_WORDS`; 0 where it is not known. */
  numberAt(units: Units, start: number, end: number): number {
    return end - start > LONGEST ? 0 : this.#slots[this.#slotAt(units, start, end)]!
  }

  /** The index term of the word of this number. */
  termOf(number: number): string {
    return this.#terms[number]!
  }

  /** Keeps a word that is not known yet, unless it is long or there are too many: its number, or 0. */
  keep(units: Units, start: number, end: number, term: string): number {
    const number = this.#terms.length
    if (end - start > LONGEST || number > MOST_WORDS) return 0
    this.#slots[this.#slotAt(units, start, end)] = number
    const from = this.#ends[number - 1]!
    for (let i = start; i < end; i++) this.#units[from + i - start] = units[i]!
    this.#ends[number] = from + end - start
    this.#terms.push(term)
    return number
  }

  /** The slot of the word, or the free one where it would be kept. */
  #slotAt(units: Units, start: number, end: number): number {
    let slot = hashOf(units, start, end) & (SLOTS - 1)
    for (let number = this.#slots[slot]!; number !== 0 && !this.#standsAt(number, units, start, end); number = this.#slots[slot]!)
      slot = (slot + 1) & (SLOTS - 1)
    return slot
  }

  #standsAt(number: number, units: Units, start: number, end: number): boolean {
    const from = this.#ends[number - 1]!
    if (this.#ends[number]! - from !== end - start) return false
    for (let i = start; i < end; i++) if (this.#units[from + i - start] !== units[i]) return false
    return true
  }
}

/** How many words are kept at most. */
export const MOST_WORDS = 50_000
/** A power of two, never more than two fifths full. */
const SLOTS = 1 << 17
const LONGEST = 12

/** FNV-1a over UTF-16 units. */
function hashOf(units: Units, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}
