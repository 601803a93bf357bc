import { TopPassages } from '../lexical/top-passages.ts'
import type { ScoredPassage } from '../model/retrieval.ts'
import { VectorMemory, type VectorReader } from './vector-memory.ts'

/** Finds the passages whose vectors are nearest to another. Free of state between questions. */
export interface VectorIndex {
  /** Number of vectors. */
  readonly passages: number
  readonly dimensions: number
  /**
   * Passages by cosine (-1 to 1) with a unit vector, best first, ties by passage number; at most `limit`. `allowed` has one
   * byte a passage, 1 where it may be found, `null` for all.
   */
  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[]
  /** The cosine of each passage asked for, in that order, exactly as `nearest` gives it. */
  score(vector: Float32Array, passages: ArrayLike<number>): Float64Array
}

/** When vectors are compared by their signs first, and of how many the cosine is taken then. */
export interface VectorIndexOptions {
  /** Up to so many allowed passages, each is compared exactly. */
  exactUpTo?: number
  /** Past that, candidates are those nearest by signs: at least so many times the square root of the collection's size. */
  candidatesPerRoot?: number
  /** And at least so many for each passage asked for. */
  candidatesPerHit?: number
}

/** What these mean for recall and speed is measured in `bench/README.md`. */
export const VECTOR_INDEX_DEFAULTS = { exactUpTo: 20_000, candidatesPerRoot: 20, candidatesPerHit: 8 } as const

/**
 * Opens stored vectors, which `read` writes as `quantize` gives them. The result depends on the vectors alone: there is no
 * graph, no training and no order of insertion.
 */
export async function openVectorIndex(
  passages: number,
  dimensions: number,
  read: VectorReader,
  options: VectorIndexOptions = {},
): Promise<VectorIndex> {
  const memory = new VectorMemory(passages, dimensions)
  await memory.fill(dimensions, read)
  return new ScannedVectors(memory, dimensions, { ...VECTOR_INDEX_DEFAULTS, ...options })
}

class ScannedVectors implements VectorIndex {
  readonly passages: number
  readonly dimensions: number
  readonly #options: Required<VectorIndexOptions>
  readonly #memory: VectorMemory
  /** The Euclidean length of each stored vector. */
  readonly #lengths: Float64Array

  constructor(memory: VectorMemory, dimensions: number, options: Required<VectorIndexOptions>) {
    this.dimensions = dimensions
    this.#options = options
    this.#memory = memory
    this.passages = this.#memory.passages
    this.#lengths = Float64Array.from(this.#memory.squares(), Math.sqrt)
  }

  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[] {
    const top = new TopPassages(limit)
    const questionLength = this.#memory.ask(vector)
    this.#memory.products(this.#candidates(allowed, limit), (passage, product) => {
      top.offer(passage, this.#cosine(passage, product, questionLength))
    })
    return top.ranked()
  }

  score(vector: Float32Array, passages: ArrayLike<number>): Float64Array {
    const scores = new Float64Array(passages.length)
    const questionLength = this.#memory.ask(vector)
    let place = 0
    this.#memory.products(passages, (passage, product) => {
      scores[place++] = this.#cosine(passage, product, questionLength)
    })
    return scores
  }

  /** The passages whose cosines are taken, ascending: all allowed ones where they are few, else those nearest by signs. */
  #candidates(allowed: Uint8Array | null, limit: number): Int32Array {
    const { exactUpTo, candidatesPerRoot, candidatesPerHit } = this.#options
    const open = allowed === null ? this.passages : countOf(allowed)
    if (open <= exactUpTo) return openPassages(this.passages, allowed, open)
    const distances = this.#memory.distances()
    if (allowed !== null) closeAll(distances, allowed, this.dimensions + 1)
    const wanted = Math.max(candidatesPerRoot * Math.sqrt(this.passages), candidatesPerHit * limit)
    return passagesWithin(distances, cutoff(distances, this.dimensions, wanted))
  }

  #cosine(passage: number, product: number, questionLength: number): number {
    const lengths = this.#lengths[passage]! * questionLength
    return lengths === 0 ? 0 : product / lengths
  }
}

function countOf(allowed: Uint8Array): number {
  let count = 0
  for (let passage = 0; passage < allowed.length; passage++) count += allowed[passage]!
  return count
}

/** All `open` passages that are allowed, ascending. */
function openPassages(passages: number, allowed: Uint8Array | null, open: number): Int32Array {
  const found = new Int32Array(open)
  let next = 0
  for (let passage = 0; passage < passages; passage++) if (allowed === null || allowed[passage] === 1) found[next++] = passage
  return found
}

/** Sets passages that are not allowed beyond every distance. */
function closeAll(distances: Uint16Array, allowed: Uint8Array, beyond: number): void {
  for (let passage = 0; passage < distances.length; passage++) if (allowed[passage] !== 1) distances[passage] = beyond
}

/** The smallest distance within which at least `wanted` passages lie, or all that are up to `farthest` away, and how many do. */
export function cutoff(distances: Uint16Array, farthest: number, wanted: number): { distance: number; count: number } {
  // The last place takes those beyond.
  const at = new Uint32Array(farthest + 2)
  for (let passage = 0; passage < distances.length; passage++) at[distances[passage]!]!++
  let count = 0
  for (let distance = 0; distance <= farthest; distance++) {
    count += at[distance]!
    if (count >= wanted) return { distance, count }
  }
  return { distance: farthest, count }
}

/** The `count` passages up to this distance, ascending. */
function passagesWithin(distances: Uint16Array, { distance, count }: { distance: number; count: number }): Int32Array {
  // One place more: each passage is written down, and the place taken only where it is near enough.
  const found = new Int32Array(count + 1)
  let next = 0
  for (let passage = 0; passage < distances.length; passage++) {
    found[next] = passage
    next += distances[passage]! <= distance ? 1 : 0
  }
  return found.subarray(0, count)
}
