import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Determination } from '../model/determination.ts'

/** Speed over size: higher levels take twice the time for a few hundredths of the bytes. */
const LEVEL = 4

const LINE_FEED = 0x0a

/**
 * The letters of a source with the text they stand in, as one record: each letter as JSON in a line of its own, then the text, all of
 * it UTF-8 and compressed (DEFLATE, RFC 1951). They are read together, and say much of the same: a record takes a quarter less than
 * its parts would.
 */
export function packLetters(determinations: readonly Determination[], text: string): Buffer {
  return deflateRawSync([...determinations.map((letter) => JSON.stringify(letter)), text].join('\n'), { level: LEVEL })
}

/** Most records unpack to less than this many times their bytes; zlib makes more room for the others. */
const ROOM = 5
/** Bytes. */
const LEAST_ROOM = 256

/** What `packLetters` was given, each part of it made when asked for. */
export class LetterRecord {
  readonly #bytes: Buffer
  /** Where each letter ends; the text begins behind the last one. */
  readonly #ends: number[] = []

  /**
   * Throws an error where the bytes are not whole.
   *
   * @param letters How many letters the record holds.
   */
  constructor(packed: Uint8Array, letters: number) {
    // Left alone, zlib makes room for 16 kB each time.
    this.#bytes = inflateRawSync(packed, { chunkSize: Math.max(LEAST_ROOM, packed.length * ROOM) })
    for (let i = 0, from = 0; i < letters; i++) {
      const end = this.#bytes.indexOf(LINE_FEED, from)
      if (end < 0) throw new Error(`The record holds ${i} letters in place of ${letters}.`)
      this.#ends.push(end)
      from = end + 1
    }
  }

  /** The letter at this place, from 0. */
  letter(place: number): Determination {
    const start = place === 0 ? 0 : this.#ends[place - 1]! + 1
    return JSON.parse(this.#bytes.toString('utf8', start, this.#ends[place])) as Determination
  }

  text(): string {
    return this.#bytes.toString('utf8', this.#ends.length === 0 ? 0 : this.#ends.at(-1)! + 1)
  }
}
