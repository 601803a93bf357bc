import { TopPassages } from '../lexical/top-passages.ts'
import type { ScoredPassage } from '../model/retrieval.ts'

/** Finds the passages whose vectors are nearest to another. Free of state between questions. */
export interface VectorIndex {
  /** Number of vectors. */
  readonly passages: number
  readonly dimensions: number
  /**
   * Passages by cosine (-1 to 1), best first, ties by passage number; at most `limit`. `allowed` has one byte a passage, 1
   * where it may be found, `null` for all.
   */
  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[]
  /** The cosine of each passage asked for, in that order, exactly as `nearest` gives it. */
  score(vector: Float32Array, passages: readonly number[]): number[]
}

/** Opens vectors stored one after another in passage order, as `quantize` gives them. */
export function openVectorIndex(bytes: Int8Array, dimensions: number): VectorIndex {
  return new ExactVectorIndex(bytes, dimensions)
}

/** Compares with every vector. */
class ExactVectorIndex implements VectorIndex {
  readonly passages: number
  readonly dimensions: number
  readonly #bytes: Int8Array
  readonly #lengths: Float64Array

  constructor(bytes: Int8Array, dimensions: number) {
    this.passages = bytes.length / dimensions
    this.dimensions = dimensions
    this.#bytes = bytes
    this.#lengths = Float64Array.from({ length: this.passages }, (_, passage) => this.#lengthOf(passage))
  }

  nearest(vector: Float32Array, allowed: Uint8Array | null, limit: number): ScoredPassage[] {
    const cosine = this.#cosineWith(vector)
    const top = new TopPassages(limit)
    for (let passage = 0; passage < this.passages; passage++) {
      if (allowed !== null && allowed[passage] === 0) continue
      top.offer(passage, cosine(passage))
    }
    return top.ranked()
  }

  score(vector: Float32Array, passages: readonly number[]): number[] {
    return passages.map(this.#cosineWith(vector))
  }

  #cosineWith(vector: Float32Array): (passage: number) => number {
    const query = scaled(vector)
    const queryLength = Math.sqrt(query.reduce((sum, component) => sum + component * component, 0))
    return (passage) => {
      const lengths = this.#lengths[passage]! * queryLength
      return lengths === 0 ? 0 : this.#dot(query, passage) / lengths
    }
  }

  #dot(query: Int32Array, passage: number): number {
    const bytes = this.#bytes
    const offset = passage * this.dimensions
    let sum = 0
    for (let i = 0; i < query.length; i++) sum = (sum + query[i]! * bytes[offset + i]!) | 0
    return sum
  }

  #lengthOf(passage: number): number {
    const start = passage * this.dimensions
    let sum = 0
    for (let i = start; i < start + this.dimensions; i++) sum += this.#bytes[i]! * this.#bytes[i]!
    return Math.sqrt(sum)
  }
}

/**
 * The question's vector in whole numbers: with 15 bits a component its products with stored bytes add up exactly, in any
 * order, within 32 bits, and far finer than the bytes themselves.
 */
function scaled(vector: Float32Array): Int32Array {
  return Int32Array.from(vector, (component) => Math.round(component * 32767))
}
