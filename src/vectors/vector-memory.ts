import { DOTS_BESIDE, type Kernels, kernelsOver, LANE_BITS } from './kernels.ts'

const PAGE = 65536

/** Passages compared in one call of a kernel. */
const CHUNK = 4096

/** Bits of the question's components: their products with stored bytes add up exactly within 32 bits. */
const QUESTION_SCALE = 32767

/** Vectors from which the mean is taken, evenly spread. */
const SAMPLED = 10_000

/** Writes stored vectors, one after another in passage order, a byte a component, to `target`, which they fill. */
export type VectorReader = (target: Int8Array) => Promise<void> | void

/** The stored vectors and their signs, where the kernels can reach them. One question at a time. */
export class VectorMemory {
  readonly passages: number
  readonly #width: number
  readonly #kernels: Kernels
  readonly #memory: ArrayBuffer
  readonly #at: {
    question: number
    questionSigns: number
    centre: number
    list: number
    out: number
    vectors: number
    signs: number
    distances: number
  }
  readonly #list: Int32Array
  readonly #out: Int32Array

  /** Takes room for so many vectors; they are zeros until `fill`. */
  constructor(passages: number, dimensions: number) {
    const width = Math.ceil(dimensions / LANE_BITS) * LANE_BITS
    this.passages = passages
    this.#width = width
    const { at, size } = layout({
      question: width * 2,
      questionSigns: width / 8,
      centre: width,
      list: CHUNK * 4,
      out: CHUNK * 4,
      vectors: passages * width,
      signs: passages * (width / 8),
      distances: passages * 2,
    })
    this.#at = at
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) })
    this.#memory = memory.buffer
    this.#kernels = kernelsOver(memory)
    this.#list = new Int32Array(this.#memory, at.list, CHUNK)
    this.#out = new Int32Array(this.#memory, at.out, CHUNK)
  }

  /** Takes the vectors where they are to lie, so that they are in memory once. */
  async fill(dimensions: number, read: VectorReader): Promise<void> {
    const vectors = new Int8Array(this.#memory, this.#at.vectors, this.passages * this.#width)
    await read(vectors.subarray(0, this.passages * dimensions))
    // Rows that are wider than vectors are filled up with zeros, the last row first, since they lie over those read.
    for (let i = this.passages - 1; i > 0 && this.#width > dimensions; i--) {
      vectors.copyWithin(i * this.#width, i * dimensions, (i + 1) * dimensions)
      vectors.fill(0, i * this.#width + dimensions, (i + 1) * this.#width)
    }
    vectors.fill(0, dimensions, Math.min(this.#width, vectors.length))
    if (this.passages > 0) this.#writeSigns(vectors)
  }

  /** The squared length of each stored vector. */
  squares(): Int32Array {
    const squares = new Int32Array(this.passages)
    for (let first = 0; first < this.passages; first += CHUNK) {
      const count = Math.min(CHUNK, this.passages - first)
      this.#kernels.squares(this.#at.vectors + first * this.#width, count, this.#at.out, this.#width)
      squares.set(this.#out.subarray(0, count), first)
    }
    return squares
  }

  /** Sets the question that the other methods compare with; gives its length in the numbers it is kept in. */
  ask(vector: Float32Array): number {
    const question = new Int16Array(this.#memory, this.#at.question, this.#width)
    const signs = new Uint8Array(this.#memory, this.#at.questionSigns, this.#width / 8).fill(0)
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

  /** In how many signs each passage differs from the question; valid, and the caller's to change, until the next call. */
  distances(): Uint16Array {
    const { questionSigns, signs, distances } = this.#at
    if (this.passages > 0) this.#kernels.distances(questionSigns, signs, this.passages, distances, this.#width / 8)
    return new Uint16Array(this.#memory, distances, this.passages)
  }

  /**
   * Signs of the stored vectors around their mean. Letters on one subject share most of their direction, which tells nothing
   * apart; the question is not centred, since its product with the mean is the same for every passage.
   */
  #writeSigns(vectors: Int8Array): void {
    const step = Math.ceil(this.passages / SAMPLED)
    const sums = new Float64Array(this.#width)
    for (let passage = 0; passage < this.passages; passage += step) {
      for (let i = 0; i < this.#width; i++) sums[i]! += vectors[passage * this.#width + i]!
    }
    const sampled = Math.ceil(this.passages / step)
    new Int8Array(this.#memory, this.#at.centre, this.#width).set(sums.map((sum) => Math.round(sum / sampled)))
    this.#kernels.signs(this.#at.vectors, this.#at.centre, this.passages, this.#at.signs, this.#width)
  }
}

/** Lays stretches of memory one after another; sizes in bytes. */
function layout<Name extends string>(sizes: Record<Name, number>): { at: Record<Name, number>; size: number } {
  const at: Record<string, number> = {}
  let size = 0
  for (const [name, bytes] of Object.entries<number>(sizes)) {
    at[name] = size
    size = Math.ceil((size + bytes) / 16) * 16
  }
  return { at, size }
}
