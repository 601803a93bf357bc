import type { Plan } from './plan.ts'
import type { Postings } from './postings.ts'

/**
 * The entry of every scored term in every block, those of a block side by side. Blocks are visited in no order of memory, so
 * that looking each entry up there waits for memory several times; here they are written in one pass.
 */
export class BlockEntries {
  readonly #width: number
  readonly #entries: Int32Array

  constructor({ blocks, tables: { entryBlocks } }: Postings, { ranges }: Plan) {
    this.#width = ranges.length
    this.#entries = new Int32Array(blocks * this.#width).fill(-1)
    for (const { place, first, end } of ranges) {
      for (let entry = first; entry < end; entry++) this.#entries[entryBlocks[entry]! * this.#width + place] = entry
    }
  }

  /** The entry of a range, by its place in the plan, in a block; -1 without one. */
  at(block: number, place: number): number {
    return this.#entries[block * this.#width + place]!
  }
}
