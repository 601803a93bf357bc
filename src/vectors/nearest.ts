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
   * byte a passage, 1 where it may be found, `null` for all; it is known again, so nobody writes to it thereafter.
   */
  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[]
  /** The cosine of each passage asked for, in that order, exactly as `nearest` gives it. */
  score(vector: Float32Array, passages: Uint32Array): Float64Array
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
  /** The mask that lets every passage through. */
  readonly #all: Uint8Array
  /** How many passages a filter leaves, by its mask. */
  readonly #open = new WeakMap<Uint8Array, number>()

  constructor(memory: VectorMemory, dimensions: number, options: Required<VectorIndexOptions>) {
    this.dimensions = dimensions
    this.#options = options
    this.#memory = memory
    this.passages = this.#memory.passages
    this.#lengths = Float64Array.from(this.#memory.squares(), Math.sqrt)
    this.#all = new Uint8Array(this.passages).fill(1)
  }

  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[] {
    const questionLength = this.#memory.ask(vector)
    const candidates = this.#candidates(allowed, limit)
    const cosines = this.#cosines(candidates, questionLength)
    const floor = floorOfBest(cosines, limit)
    const top = new TopPassages(limit)
    for (let i = 0; i < cosines.length; i++) if (cosines[i]! >= floor) top.offer(candidates[i]!, cosines[i]!)
    return top.ranked()
  }

  score(vector: Float32Array, passages: Uint32Array): Float64Array {
    return this.#cosines(passages, this.#memory.ask(vector))
  }

  /** The passages whose cosines are taken, ascending: all allowed ones where they are few, else those nearest by signs. */
  #candidates(allowed: Uint8Array | null, limit: number): Int32Array {
    const { exactUpTo, candidatesPerRoot, candidatesPerHit } = this.#options
    const mask = allowed ?? this.#all
    const open = this.#openIn(mask)
    if (open <= exactUpTo) return openPassages(mask, open)
    const distances = this.#memory.distances()
    const wanted = Math.max(candidatesPerRoot * Math.sqrt(this.passages), candidatesPerHit * limit)
    return passagesWithin(distances, mask, cutoff(distances, mask, wanted))
  }

  #openIn(allowed: Uint8Array): number {
    const known = this.#open.get(allowed)
    if (known !== undefined) return known
    const open = countOf(allowed)
    this.#open.set(allowed, open)
    return open
  }

  #cosines(passages: Int32Array | Uint32Array, questionLength: number): Float64Array {
    const products = this.#memory.products(passages)
    const cosines = new Float64Array(products.length)
    for (let i = 0; i < products.length; i++) {
      const lengths = this.#lengths[passages[i]!]! * questionLength
      cosines[i] = lengths === 0 ? 0 : products[i]! / lengths
    }
    return cosines
  }
}

/** Stretches into which `floorOfBest` parts the cosines. */
const STRETCHES = 4096

/** A cosine that at least `count` of these reach, or all of them do, and not many more: one pass in place of a sort. */
export function floorOfBest(cosines: Float64Array, count: number): number {
  const reached = new Uint32Array(STRETCHES + 1)
  const stretchOf = (cosine: number) => Math.max(0, Math.floor(((cosine + 1) / 2) * STRETCHES))
  for (let i = 0; i < cosines.length; i++) reached[stretchOf(cosines[i]!)]!++
  let [stretch, found] = [STRETCHES, reached[STRETCHES]!]
  while (stretch > 0 && found < count) found += reached[--stretch]!
  // A little lower, since taking a cosine to its stretch rounds.
  return (stretch / STRETCHES) * 2 - 1 - Number.EPSILON * 4
}

function countOf(mask: Uint8Array): number {
  let count = 0
  for (let passage = 0; passage < mask.length; passage++) count += mask[passage]!
  return count
}

/** All `open` passages that the mask lets through, ascending. */
function openPassages(mask: Uint8Array, open: number): Int32Array {
  const found = new Int32Array(open)
  let next = 0
  for (let passage = 0; passage < mask.length; passage++) if (mask[passage] === 1) found[next++] = passage
  return found
}

/** No two vectors differ in more signs: the kernel compares at most 496 bytes of them. */
const FARTHEST = 496 * 8

/** The smallest distance within which at least `wanted` passages of the mask lie, else the greatest there can be, and how many do. */
export function cutoff(distances: Uint16Array, mask: Uint8Array, wanted: number): { distance: number; count: number } {
  const at = new Uint32Array(FARTHEST + 1)
  for (let passage = 0; passage < distances.length; passage++) at[distances[passage]!]! += mask[passage]!
  let count = 0
  for (let distance = 0; distance <= FARTHEST; distance++) {
    count += at[distance]!
    if (count >= wanted) return { distance, count }
  }
  return { distance: FARTHEST, count }
}

/** The `count` passages of the mask up to this distance, ascending. */
function passagesWithin(
  distances: Uint16Array,
  mask: Uint8Array,
  { distance, count }: { distance: number; count: number },
): Int32Array {
  // One place more: each passage is written down, and the place taken only where it is near enough.
  const found = new Int32Array(count + 1)
  let next = 0
  for (let passage = 0; passage < distances.length; passage++) {
    found[next] = passage
    next += (distances[passage]! <= distance ? 1 : 0) & mask[passage]!
  }
  return found.subarray(0, count)
}
