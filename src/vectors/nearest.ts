import { TopPassages } from '../lexical/top-passages.ts'
import type { ScoredPassage } from '../model/retrieval.ts'
import { SEATS, type Seat, type StoredVectors, storeVectors, type VectorReader } from './stored-vectors.ts'
import { VectorMemory } from './vector-memory.ts'

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
  /**
   * The same search for a vector that is not there yet. `allowed` as above, in memory that threads share where another one is
   * to go through it.
   */
  search(allowed: Uint8Array | null, limit: number): NearestSearch
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

/** What is nearest to a vector yet to be made, as data that another thread can be sent. */
export interface NearestSearch {
  vectors: StoredVectors
  options: Required<VectorIndexOptions>
  mask: PassageMask
  limit: number
}

/** The passages that may be found: one byte a passage, 1 for those. */
interface PassageMask {
  bytes: Uint8Array
  /** How many there are. */
  open: number
}

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
  return new OwnVectors(await storeVectors(passages, dimensions, read), { ...VECTOR_INDEX_DEFAULTS, ...options })
}

/** Vectors of the thread that opened them. */
class OwnVectors implements VectorIndex {
  readonly passages: number
  readonly dimensions: number
  readonly #vectors: StoredVectors
  readonly #options: Required<VectorIndexOptions>
  readonly #scan: VectorScan
  /** The mask that lets every passage through. */
  readonly #all: Uint8Array
  /** Masks that were met, by their bytes. */
  readonly #masks = new WeakMap<Uint8Array, PassageMask>()

  constructor(vectors: StoredVectors, options: Required<VectorIndexOptions>) {
    this.passages = vectors.passages
    this.dimensions = vectors.dimensions
    this.#vectors = vectors
    this.#options = options
    this.#scan = new VectorScan(vectors, SEATS.own)
    this.#all = new Uint8Array(new SharedArrayBuffer(this.passages)).fill(1)
  }

  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[] {
    return this.#scan.nearest(vector, this.search(allowed, limit))
  }

  score(vector: Float32Array, passages: Uint32Array): Float64Array {
    return this.#scan.score(vector, passages)
  }

  search(allowed: Uint8Array | null, limit: number): NearestSearch {
    const bytes = allowed ?? this.#all
    const mask = this.#masks.get(bytes) ?? { bytes, open: countOf(bytes) }
    this.#masks.set(bytes, mask)
    return { vectors: this.#vectors, options: this.#options, mask, limit }
  }
}

/** Goes through stored vectors in one thread. */
export class VectorScan {
  readonly #memory: VectorMemory

  constructor(vectors: StoredVectors, seat: Seat) {
    this.#memory = new VectorMemory(vectors, seat)
  }

  /** What a search over these vectors finds, best first, ties by passage number. */
  nearest(vector: Float32Array, search: Omit<NearestSearch, 'vectors'>): ScoredPassage[] {
    const questionLength = this.#memory.ask(vector)
    const candidates = this.#candidates(search)
    const cosines = this.#cosines(candidates, questionLength)
    const floor = floorOfBest(cosines, search.limit)
    const top = new TopPassages(search.limit)
    for (let i = 0; i < cosines.length; i++) if (cosines[i]! >= floor) top.offer(candidates[i]!, cosines[i]!)
    return top.ranked()
  }

  score(vector: Float32Array, passages: Uint32Array): Float64Array {
    return this.#cosines(passages, this.#memory.ask(vector))
  }

  /** The passages whose cosines are taken, ascending: all allowed ones where they are few, else those nearest by signs. */
  #candidates({ options, mask, limit }: Omit<NearestSearch, 'vectors'>): Int32Array {
    const { exactUpTo, candidatesPerRoot, candidatesPerHit } = options
    if (mask.open <= exactUpTo) return openPassages(mask)
    const distances = this.#memory.distances()
    const wanted = Math.max(candidatesPerRoot * Math.sqrt(this.#memory.passages), candidatesPerHit * limit)
    return passagesWithin(distances, mask.bytes, cutoff(distances, mask.bytes, wanted))
  }

  #cosines(passages: Int32Array | Uint32Array, questionLength: number): Float64Array {
    const products = this.#memory.products(passages)
    const cosines = new Float64Array(products.length)
    for (let i = 0; i < products.length; i++) {
      const lengths = this.#memory.lengths[passages[i]!]! * questionLength
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

/** All passages that the mask lets through, ascending. */
function openPassages({ bytes, open }: PassageMask): Int32Array {
  const found = new Int32Array(open)
  let next = 0
  for (let passage = 0; passage < bytes.length; passage++) if (bytes[passage] === 1) found[next++] = passage
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
