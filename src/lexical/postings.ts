import { BLOCK, type LexicalTables } from './format.ts'
import { Saturations } from './frequencies.ts'
import { holdsRun } from './streams.ts'

/** Reads single facts out of the tables. */
export class Postings {
  readonly tables: LexicalTables
  readonly passages: number
  /** Number of blocks of places. */
  readonly blocks: number
  /** The place of each passage, by its number. */
  readonly places: Uint32Array
  /** The lowest number of a passage in each block. */
  readonly lowest: Uint32Array
  readonly saturations: Saturations

  constructor(tables: LexicalTables) {
    this.tables = tables
    this.passages = tables.passages.length
    this.blocks = Math.ceil(this.passages / BLOCK)
    this.places = new Uint32Array(this.passages)
    this.lowest = new Uint32Array(this.blocks).fill(this.passages)
    for (let place = 0; place < this.passages; place++) {
      const passage = tables.passages[place]!
      const block = Math.floor(place / BLOCK)
      this.places[passage] = place
      this.lowest[block] = Math.min(this.lowest[block]!, passage)
    }
    this.saturations = new Saturations(tables.lengths, tables.lengthSums)
  }

  /** The entry of a block among the entries `[first, end)` of a term, or -1. */
  entryIn({ first, end }: { first: number; end: number }, block: number): number {
    const { entryBlocks } = this.tables
    // Entries have distinct blocks, so not more than `block` of them come before this one, nor fewer by more than are missing.
    let low = Math.max(first, end - (this.blocks - block))
    let high = Math.min(end, first + block)
    if (high < end && entryBlocks[high] === block) return high
    while (low < high) {
      const middle = (low + high) >> 1
      if (entryBlocks[middle]! < block) low = middle + 1
      else high = middle
    }
    return low < end && entryBlocks[low] === block ? low : -1
  }

  /** The frequency code of a place in an entry's block, or -1 where the term is not there. */
  codeIn(entry: number, place: number): number {
    const { entryStarts, postings } = this.tables
    let low = entryStarts[entry]!
    const end = entryStarts[entry + 1]!
    let high = Math.min(end, low + place + 1)
    while (low < high) {
      const middle = (low + high) >> 1
      if ((postings[middle]! & 0xff) < place) low = middle + 1
      else high = middle
    }
    return low < end && (postings[low]! & 0xff) === place ? postings[low]! >> 8 : -1
  }

  /** The frequency code of a term in a passage, or -1 where it is not there. */
  codeOf(range: { first: number; end: number }, passage: number): number {
    const place = this.places[passage]!
    const entry = this.entryIn(range, Math.floor(place / BLOCK))
    return entry < 0 ? -1 : this.codeIn(entry, place % BLOCK)
  }

  /** True where each run of terms stands in the passage, within one field. */
  holdsRuns(passage: number, runs: readonly Uint8Array[]): boolean {
    if (runs.length === 0) return true
    const { streams, streamStarts } = this.tables
    return runs.every((run) => holdsRun(streams, streamStarts[passage]!, streamStarts[passage + 1]!, run))
  }
}
