import { TopPassages } from '../lexical/top-passages.ts'
import type { ScoredPassage } from '../model/retrieval.ts'
import { MOST_SIGN_BYTES } from './kernels.ts'
import type { Seat, StoredVectors } from './stored-vectors.ts'
import { VectorMemory } from './vector-memory.ts'

/** When vectors are compared by their signs first, and of how many the cosine is taken then. */
export interface VectorIndexOptions {
  /** Up to so many allowed passages, each is compared exactly. */
  exactUpTo?: number
  /** Past that, candidates are those nearest by signs: about so many times the square root of the collection's size. */
  candidatesPerRoot?: number
  /** And about so many for each passage asked for. */
  candidatesPerHit?: number
}

/** What is nearest to a vector yet to be made, as data that another thread can be sent. */
export interface NearestSearch {
  vectors: StoredVectors
  options: Required<VectorIndexOptions>
  mask: PassageMask
  limit: number
}

/** The passages that may be found: one byte a passage, 1 for those. */
export interface PassageMask {
  bytes: Uint8Array
  /** How many there are. */
  open: number
}

/** Goes through stored vectors in one thread. */
export class VectorScan {
  readonly #memory: VectorMemory

  /** Room for candidates, one more than there can be: each is written down, and its place taken only where it is one. */
  readonly #found: Int32Array

  constructor(vectors: StoredVectors, seat: Seat) {
    this.#memory = new VectorMemory(vectors, seat)
    this.#found = new Int32Array(vectors.passages + 1)
  }

  /** What a search over these vectors finds, best first, ties by passage number. */
  nearest(vector: Float32Array, search: Omit<NearestSearch, 'vectors'>): ScoredPassage[] {
    const questionLength = this.#memory.ask(vector)
    const candidates = this.#candidates(search)
    const products = this.#memory.products(candidates)
    const floor = this.#floorOf(products, questionLength, search.limit)
    const top = new TopPassages(search.limit)
    for (let i = 0; i < products.length; i++) {
      if (products[i]! >= floor) top.offer(candidates[i]!, this.#cosine(products[i]!, candidates[i]!, questionLength))
    }
    return top.ranked()
  }

  /** The cosine of each passage asked for, in that order. */
  score(vector: Float32Array, passages: Uint32Array): Float64Array {
    const questionLength = this.#memory.ask(vector)
    const products = this.#memory.products(passages)
    const cosines = new Float64Array(products.length)
    for (let i = 0; i < products.length; i++) cosines[i] = this.#cosine(products[i]!, passages[i]!, questionLength)
    return cosines
  }

  /** The passages whose cosines are taken, ascending: all allowed ones where they are few, else those nearest by signs. */
  #candidates({ options, mask, limit }: Omit<NearestSearch, 'vectors'>): Int32Array {
    const { exactUpTo, candidatesPerRoot, candidatesPerHit } = options
    if (mask.open <= exactUpTo) return openPassages(mask)
    const distances = this.#memory.distances()
    const wanted = Math.max(candidatesPerRoot * Math.sqrt(this.#memory.passages), candidatesPerHit * limit)
    return this.#memory.within(cutoff(distances, mask.bytes, wanted), mask.bytes, this.#found)
  }

  /**
   * The least product with which a passage can be one of so many nearest, whatever its length. Few lengths need be looked up then:
   * those of rounded unit vectors differ by a fiftieth.
   */
  #floorOf(products: Int32Array, questionLength: number, count: number): number {
    const { shortest, longest } = this.#memory.lengthBounds
    const reached = floorOfBest(products, longest * questionLength, count)
    return reached <= 0 ? -Infinity : reached * (shortest / longest) * (1 - ROUNDING)
  }

  #cosine(product: number, passage: number, questionLength: number): number {
    const lengths = this.#memory.lengths[passage]! * questionLength
    return lengths === 0 ? 0 : product / lengths
  }
}

/** Far more than a few operations round. */
const ROUNDING = 1e-9

/** Stretches into which `floorOfBest` parts the products. */
const STRETCHES = 4096

/** A product that at least `count` of these reach, or all of them do, and not many more; none is beyond `most` either way. */
export function floorOfBest(products: Int32Array, most: number, count: number): number {
  const reached = new Uint32Array(STRETCHES + 1)
  const scale = STRETCHES / 2 / Math.max(most, 1)
  const stretchOf = (product: number) => Math.max(0, Math.floor(product * scale + STRETCHES / 2))
  for (let i = 0; i < products.length; i++) reached[stretchOf(products[i]!)]!++
  let [stretch, found] = [STRETCHES, reached[STRETCHES]!]
  while (stretch > 0 && found < count) found += reached[--stretch]!
  // A little lower, since taking a product to its stretch rounds.
  return (stretch - STRETCHES / 2) / scale - most * ROUNDING
}

/** All passages that the mask lets through, ascending. */
function openPassages({ bytes, open }: PassageMask): Int32Array {
  const found = new Int32Array(open)
  let next = 0
  for (let passage = 0; passage < bytes.length; passage++) if (bytes[passage] === 1) found[next++] = passage
  return found
}

/** No two vectors differ in more signs. */
const FARTHEST = MOST_SIGN_BYTES * 8

/** Of a collection larger than this, every so many-th passage tells where to cut: a prime, so that it meets every place of a letter. */
const SAMPLED = { above: 50_000, step: 11 } as const

/** The smallest distance within which at least `wanted` passages of the mask lie, as far as a sample tells, else the greatest. */
export function cutoff(distances: Uint16Array, mask: Uint8Array, wanted: number): number {
  const at = new Uint32Array(FARTHEST + 1)
  const step = distances.length > SAMPLED.above ? SAMPLED.step : 1
  for (let passage = 0; passage < distances.length; passage += step) at[distances[passage]!]! += mask[passage]!
  let count = 0
  for (let distance = 0; distance <= FARTHEST; distance++) {
    count += at[distance]!
    if (count * step >= wanted) return distance
  }
  return FARTHEST
}
