import { DOTS_BESIDE, type Kernels, kernelsOver, WITHIN_BESIDE } from './kernels.ts'
import {
  CHUNK,
  type Layout,
  type LengthBounds,
  layoutOf,
  type Seat,
  type SeatLayout,
  type StoredVectors,
} from './stored-vectors.ts'

/** Bits of the question's components: their products with stored bytes add up exactly within 32 bits. */
const QUESTION_SCALE = 32767
/** Farther than any vector can be. The kernel takes numbers as signed, so that none may be greater. */
const TOO_FAR = 0x7fff

/** Stored vectors as one thread asks them, in a seat that no other has. One question at a time. */
export class VectorMemory {
  readonly passages: number
  /** The Euclidean length of each stored vector. */
  readonly lengths: Float64Array
  readonly lengthBounds: LengthBounds
  readonly #buffer: ArrayBufferLike
  readonly #kernels: Kernels
  readonly #width: number
  readonly #at: Layout['at'] & SeatLayout
  readonly #list: Int32Array
  readonly #out: Int32Array

  constructor({ passages, dimensions, memory, lengthBounds }: StoredVectors, seat: Seat) {
    const { at, seats, width } = layoutOf(passages, dimensions)
    this.passages = passages
    this.lengthBounds = lengthBounds
    this.#buffer = memory.buffer
    this.#kernels = kernelsOver(memory, width)
    this.#width = width
    this.#at = { ...at, ...seats[seat] }
    this.#list = new Int32Array(this.#buffer, this.#at.list, CHUNK)
    this.#out = new Int32Array(this.#buffer, this.#at.out, CHUNK)
    this.lengths = new Float64Array(this.#buffer, at.lengths, passages)
    // What is looked at beside the last passage is none.
    const looked = Math.ceil(passages / WITHIN_BESIDE) * WITHIN_BESIDE
    new Uint16Array(this.#buffer, this.#at.distances, looked).fill(TOO_FAR, passages)
  }

  /** Sets the question that the other methods compare with; gives its length in the numbers it is kept in. */
  ask(vector: Float32Array): number {
    const question = new Int16Array(this.#buffer, this.#at.question, this.#width)
    const signs = new Uint8Array(this.#buffer, this.#at.questionSigns, this.#width / 8).fill(0)
    let square = 0
    for (let i = 0; i < vector.length; i++) {
      question[i] = Math.round(vector[i]! * QUESTION_SCALE)
      square += question[i]! * question[i]!
      if (question[i]! > 0) signs[i >> 3]! |= 1 << (i & 7)
    }
    return Math.sqrt(square)
  }

  /** The product of each passage with the question, in the order given. */
  products(passages: Int32Array | Uint32Array): Int32Array {
    const { question, vectors, list, out } = this.#at
    const products = new Int32Array(passages.length)
    for (let first = 0; first < passages.length; first += CHUNK) {
      const count = Math.min(CHUNK, passages.length - first)
      this.#list.set(passages.subarray(first, first + count))
      // Rounded up, the kernel compares what the list held before as well, which is always a vector.
      const rounded = Math.ceil(count / DOTS_BESIDE) * DOTS_BESIDE
      this.#kernels.dots(question, vectors, list, rounded, out, this.#width)
      products.set(this.#out.subarray(0, count), first)
    }
    return products
  }

  /** In how many signs each passage differs from the question; valid until the next call. */
  distances(): Uint16Array {
    const { questionSigns, signs, distances } = this.#at
    if (this.passages > 0) this.#kernels.distances(questionSigns, signs, this.passages, distances)
    return new Uint16Array(this.#buffer, distances, this.passages)
  }

  /**
   * The passages of the mask (one byte each, 1 for those) that the last `distances` found no farther than this, ascending.
   *
   * @param found Has room for one passage more than there are.
   */
  within(farthest: number, mask: Uint8Array, found: Int32Array): Int32Array {
    const { distances, list } = this.#at
    const listed = this.#list
    let next = 0
    for (let first = 0; first < this.passages; first += CHUNK) {
      const rest = Math.ceil((this.passages - first) / WITHIN_BESIDE) * WITHIN_BESIDE
      const at = distances + first * Uint16Array.BYTES_PER_ELEMENT
      const end = this.#kernels.within(at, farthest, Math.min(CHUNK, rest), first, list)
      const near = (end - list) / Int32Array.BYTES_PER_ELEMENT
      for (let i = 0; i < near; i++) {
        // Written down in any case, and its place taken only where the mask lets it through.
        found[next] = listed[i]!
        next += mask[found[next]!]!
      }
    }
    return found.subarray(0, next)
  }
}
