import { BlockWalk } from './block-walk.ts'
import { contribution } from './contribution.ts'
import { MAX_SCALE } from './format.ts'
import type { Plan } from './plan.ts'
import type { Postings } from './postings.ts'
import { TopPassages } from './top-passages.ts'

/**
 * The best passages, exactly as scoring every passage would give them. Blocks are visited by falling bound, as
 * in block-max pruning (Mallia, Suel and Tonellotto 2024), and skipped once they cannot reach the list.
 */
export function searchBlocks(postings: Postings, plan: Plan, allowed: Uint8Array | null, limit: number): TopPassages {
  const top = new TopPassages(limit)
  const walk = new BlockWalk(postings, plan, allowed, top)
  const bounds = blockBounds(postings, plan)
  for (const block of byFallingBound(candidates(postings, plan, bounds), bounds)) {
    if (top.admits(postings.lowest[block]!, bounds[block]!)) walk.visit(block)
  }
  return top
}

/** The most that a passage of each block can score. */
function blockBounds(postings: Postings, { clauses }: Plan): Float64Array {
  const { entryBlocks, entryMaxima } = postings.tables
  const bounds = new Float64Array(postings.blocks)
  for (const { constant, ranges } of clauses) {
    if (constant) {
      const best = new Float64Array(bounds.length)
      for (const { first, end, most } of ranges) {
        for (let entry = first; entry < end; entry++) {
          best[entryBlocks[entry]!] = Math.max(best[entryBlocks[entry]!]!, contribution(most, 1))
        }
      }
      for (let block = 0; block < bounds.length; block++) bounds[block]! += best[block]!
    } else {
      const { first, end, most } = ranges[0]!
      for (let entry = first; entry < end; entry++) {
        bounds[entryBlocks[entry]!]! += contribution(most, entryMaxima[entry]! / MAX_SCALE)
      }
    }
  }
  return bounds
}

/** Blocks that may hold a hit: those of the rarest required term, else those where anything can score. */
function candidates(postings: Postings, { required }: Plan, bounds: Float64Array): Uint32Array {
  const [rarest] = required
  if (rarest) return Uint32Array.from(postings.tables.entryBlocks.subarray(rarest.first, rarest.end))
  const blocks = new Uint32Array(bounds.length)
  let count = 0
  for (let block = 0; block < bounds.length; block++) if (bounds[block]! > 0) blocks[count++] = block
  return blocks.subarray(0, count)
}

/**
 * How many classes of bounds are told apart when blocks are ordered; the order serves speed, never the result. With more, the
 * list fills faster with its best; with fewer, memory is read in its own order.
 */
const CLASSES = 32

/** Blocks by falling class of bound, then by number (counting sort). */
function byFallingBound(blocks: Uint32Array, bounds: Float64Array): Uint32Array {
  let highest = 0
  for (let i = 0; i < blocks.length; i++) highest = Math.max(highest, bounds[blocks[i]!]!)
  const scale = highest > 0 ? (CLASSES - 1) / highest : 0
  const classOf = (block: number) => CLASSES - 1 - Math.floor(bounds[block]! * scale)
  const starts = new Uint32Array(CLASSES + 1)
  for (let i = 0; i < blocks.length; i++) starts[classOf(blocks[i]!) + 1]!++
  for (let i = 0; i < CLASSES; i++) starts[i + 1]! += starts[i]!
  const ordered = new Uint32Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) ordered[starts[classOf(blocks[i]!)]!++] = blocks[i]!
  return ordered
}
