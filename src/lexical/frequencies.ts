import { BM25, FIELD_BOOSTS, FIELDS, FREQUENCY_LIMITS } from './fields.ts'

/** What one more occurrence in a field, by its place in `FIELDS`, adds to a frequency code: bits 6-7, 4-5 and 0-3 of a byte. */
const STEPS = [1 << 6, 1 << 4, 1] as const

const LIMITS = FIELDS.map((field) => FREQUENCY_LIMITS[field])

/** How often the term of a posting stands in a field, up to the field's limit. */
export function occurrences(code: number, field: number): number {
  return Math.floor(code / STEPS[field]!) & LIMITS[field]!
}

/** The code after one more occurrence in a field; unchanged at the field's limit. */
export function oneMore(code: number, field: number): number {
  return occurrences(code, field) < LIMITS[field]! ? code + STEPS[field]! : code
}

/** Texts up to this length, and words in the text alone, have their saturation in a table. */
const TABLE_LENGTHS = 512
const TEXT_CODES = 16

/** Saturations of BM25F: frequency / (k1 + frequency), from 0 to below 1. A lexical score is idf and weight times this. */
export class Saturations {
  readonly #lengths: Uint16Array
  /** By length of the text and code. */
  readonly #ofTextAlone = new Float64Array(TEXT_CODES * TABLE_LENGTHS)
  readonly #title: (length: number) => number
  readonly #guideline: (length: number) => number
  readonly #text: (length: number) => number

  /**
   * @param lengths Words in each field of the passage at each place, `FIELDS.length` a passage.
   * @param lengthSums Sum of the lengths, by field.
   */
  constructor(lengths: Uint16Array, lengthSums: Float64Array) {
    const passages = lengths.length / FIELDS.length
    const [title, guideline, text] = FIELDS.map((field, i) => discounts(FIELD_BOOSTS[field], lengthSums[i]! / passages))
    this.#lengths = lengths
    this.#title = title!
    this.#guideline = guideline!
    this.#text = text!
    const table = this.#ofTextAlone
    for (let i = 0; i < table.length; i++) table[i] = saturate((i % TEXT_CODES) * text!(Math.floor(i / TEXT_CODES)))
  }

  /** That of a term with this frequency code in the passage at this place. */
  of(code: number, place: number): number {
    const at = place * FIELDS.length
    const length = this.#lengths[at + 2]!
    if (code < TEXT_CODES && length < TABLE_LENGTHS) return this.#ofTextAlone[length * TEXT_CODES + code]!
    return saturate(
      (code >> 6) * this.#title(this.#lengths[at]!) +
        ((code >> 4) & 3) * this.#guideline(this.#lengths[at + 1]!) +
        (code & 15) * this.#text(length),
    )
  }

  /**
   * Those of the first `count` postings of a block that starts at the place `first`. In a batch, since a double that a call gives
   * back is allocated where the call is not inlined.
   */
  write(postings: Uint16Array, count: number, first: number, into: Float64Array): void {
    for (let i = 0; i < count; i++) into[i] = this.of(postings[i]! >> 8, first + (postings[i]! & 0xff))
  }
}

/** What one occurrence in a field of a given length counts: the boost, discounted by length. */
function discounts(boost: number, averageLength: number): (length: number) => number {
  const slope = averageLength > 0 ? BM25.b / averageLength : 0
  return (length) => boost / (1 - BM25.b + slope * length)
}

function saturate(frequency: number): number {
  return frequency / (BM25.k1 + frequency)
}
