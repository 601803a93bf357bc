import { NUMBER_WORDS } from './data/number-words.ts'
import { FIGURE, LEVEL } from './spinal-level.ts'
import type { Units } from './words.ts'

/** Characters that are told apart: ASCII. */
const CHARACTERS = 128
/** Capital letters become small ones by this bit; digits stay what they are. */
const SMALL = 0x20
const APOSTROPHE = 0x27
const DIGITS = '0123456789'

/**
 * With which two characters a word may begin that has one of a few index terms. Folding leaves those alone, but for what is
 * provided for here; so most words of a passage need not be folded to find those that a question asks for.
 */
export class TermBeginnings {
  /** A bit for each pair, by both characters. */
  readonly #bits = new Int32Array((CHARACTERS * CHARACTERS) / 32)

  constructor(terms: ReadonlySet<string>) {
    // The figures of `C5-6-7` hang on those before them: where one is sought, all are looked at.
    const needsFigures = [...terms].some((term) => LEVEL.test(term) || FIGURE.test(term))
    for (const term of terms) this.#add(term)
    for (const [word, figure] of NUMBER_WORDS) if (needsFigures || terms.has(figure)) this.#add(word)
    if (needsFigures) for (const digit of DIGITS) this.#add(digit)
  }

  /** False where the word that begins at `start` can have none of the terms. */
  mayBegin(units: Units, start: number): boolean {
    const first = units[start]!
    const second = units[start + 1]!
    // Accents and compatibility forms are folded into other characters.
    if ((first | second) >= CHARACTERS) return true
    const pair = ((first | SMALL) << 7) | second | SMALL
    return (this.#bits[pair >> 5]! & (1 << (pair & 31))) !== 0
  }

  #add(term: string): void {
    const first = term.charCodeAt(0)
    this.#addPair(first, APOSTROPHE)
    if (term.length > 2) this.#addPair(first, term.charCodeAt(1))
    // A single character has none of its own behind it, and the second of "ties" is folded.
    else for (let second = 0; second < CHARACTERS; second++) this.#addPair(first, second)
  }

  #addPair(first: number, second: number): void {
    if ((first | second) >= CHARACTERS) return
    const pair = (first << 7) | second
    this.#bits[pair >> 5]! |= 1 << (pair & 31)
  }
}
