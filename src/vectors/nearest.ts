import type { ScoredPassage } from '../model/retrieval.ts'
import { SEATS, type StoredVectors, storeVectors, type VectorReader } from './stored-vectors.ts'
import { type NearestSearch, type PassageMask, type VectorIndexOptions, VectorScan } from './vector-scan.ts'

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

/** What these mean for recall and speed is measured in `bench/README.md`. */
export const VECTOR_INDEX_DEFAULTS = { exactUpTo: 20_000, candidatesPerRoot: 22, candidatesPerHit: 8 } as const

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
    return { vectors: this.#vectors, options: this.#options, mask: this.#maskOf(bytes), limit }
  }

  #maskOf(bytes: Uint8Array): PassageMask {
    const known = this.#masks.get(bytes)
    if (known !== undefined) return known
    const mask = { bytes, open: countOf(bytes) }
    this.#masks.set(bytes, mask)
    return mask
  }
}

function countOf(mask: Uint8Array): number {
  let count = 0
  for (let passage = 0; passage < mask.length; passage++) count += mask[passage]!
  return count
}
