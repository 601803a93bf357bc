import { TopPassages } from '../lexical/top-passages.ts'
import type { ScoredPassage } from '../model/retrieval.ts'
import { cutoff, signDistances, signWords, writeSigns } from './signs.ts'

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
  score(vector: Float32Array, passages: readonly number[]): number[]
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
export const VECTOR_INDEX_DEFAULTS = { exactUpTo: 20_000, candidatesPerRoot: 12, candidatesPerHit: 8 } as const

/**
 * Opens vectors stored one after another in passage order, as `quantize` gives them. The result depends on the vectors alone:
 * there is no graph, no training and no order of insertion.
 */
export function openVectorIndex(bytes: Int8Array, dimensions: number, options: VectorIndexOptions = {}): VectorIndex {
  return new ScannedVectors(bytes, dimensions, { ...VECTOR_INDEX_DEFAULTS, ...options })
}

class ScannedVectors implements VectorIndex {
  readonly passages: number
  readonly dimensions: number
  readonly #bytes: Int8Array
  readonly #options: Required<VectorIndexOptions>
  /** The Euclidean length of each stored vector. */
  readonly #lengths: Float64Array
  /** One bit a component; none where every search is exact. */
  readonly #signs: Int32Array | null

  constructor(bytes: Int8Array, dimensions: number, options: Required<VectorIndexOptions>) {
    this.passages = bytes.length / dimensions
    this.dimensions = dimensions
    this.#bytes = bytes
    this.#options = options
    this.#lengths = new Float64Array(this.passages)
    for (let passage = 0; passage < this.passages; passage++) this.#lengths[passage] = lengthOf(bytes, passage, dimensions)
    this.#signs = this.passages > options.exactUpTo ? signsOf(bytes, this.passages, dimensions) : null
  }

  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[] {
    const cosine = this.#cosineWith(vector)
    const top = new TopPassages(limit)
    const near = this.#signs === null || this.#areFew(allowed) ? null : this.#nearBySigns(this.#signs, vector, allowed, limit)
    for (let passage = 0; passage < this.passages; passage++) {
      if (allowed !== null && allowed[passage] === 0) continue
      if (near !== null && near.distances[passage]! > near.cutoff) continue
      top.offer(passage, cosine(passage))
    }
    return top.ranked()
  }

  score(vector: Float32Array, passages: readonly number[]): number[] {
    return passages.map(this.#cosineWith(vector))
  }

  #areFew(allowed: Uint8Array | null): boolean {
    let count = 0
    if (allowed !== null) for (let passage = 0; passage < this.passages; passage++) count += allowed[passage]!
    return allowed !== null && count <= this.#options.exactUpTo
  }

  #nearBySigns(signs: Int32Array, vector: Float32Array, allowed: Uint8Array | null, limit: number) {
    const question = new Int32Array(signWords(this.dimensions))
    writeSigns(vector, 0, new Float64Array(this.dimensions), question, 0)
    const distances = new Uint16Array(this.passages)
    signDistances(signs, question, distances)
    const { candidatesPerRoot, candidatesPerHit } = this.#options
    const count = Math.max(candidatesPerRoot * Math.sqrt(this.passages), candidatesPerHit * limit)
    return { distances, cutoff: cutoff(distances, allowed, this.dimensions, count) }
  }

  #cosineWith(vector: Float32Array): (passage: number) => number {
    const question = inWholeNumbers(vector)
    const questionLength = Math.sqrt(question.reduce((sum, component) => sum + component * component, 0))
    return (passage) => {
      const lengths = this.#lengths[passage]! * questionLength
      return lengths === 0 ? 0 : dot(question, this.#bytes, passage * this.dimensions) / lengths
    }
  }
}

/**
 * The question's vector with 15 bits a component: its products with stored bytes add up exactly, in any order, within 32
 * bits, and it stays far finer than the bytes themselves.
 */
function inWholeNumbers(vector: Float32Array): Int32Array {
  return Int32Array.from(vector, (component) => Math.round(component * 32767))
}

function dot(question: Int32Array, bytes: Int8Array, start: number): number {
  let even = 0
  let odd = 0
  const pairs = question.length & ~1
  for (let i = 0; i < pairs; i += 2) {
    even = (even + Math.imul(question[i]!, bytes[start + i]!)) | 0
    odd = (odd + Math.imul(question[i + 1]!, bytes[start + i + 1]!)) | 0
  }
  if (pairs < question.length) even += question[pairs]! * bytes[start + pairs]!
  return even + odd
}

function lengthOf(bytes: Int8Array, passage: number, dimensions: number): number {
  let sum = 0
  for (let i = passage * dimensions; i < (passage + 1) * dimensions; i++) sum += bytes[i]! * bytes[i]!
  return Math.sqrt(sum)
}

/**
 * Signs of the stored vectors around their mean. Letters on one subject share most of their direction, which tells nothing
 * apart; the question is not centred, since its product with the mean is the same for every passage.
 */
function signsOf(bytes: Int8Array, passages: number, dimensions: number): Int32Array {
  const mean = new Float64Array(dimensions)
  for (let i = 0; i < bytes.length; i++) mean[i % dimensions]! += bytes[i]!
  for (let i = 0; i < dimensions; i++) mean[i]! /= passages
  const words = signWords(dimensions)
  const signs = new Int32Array(passages * words)
  for (let passage = 0; passage < passages; passage++) writeSigns(bytes, passage * dimensions, mean, signs, passage * words)
  return signs
}
