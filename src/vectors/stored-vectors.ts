import { kernelsOver, LANE_BITS, MOST_SIGN_BYTES } from './kernels.ts'

const PAGE = 65536

/** Passages compared in one call of a kernel. */
export const CHUNK = 4096

/** Vectors from which the mean is taken, evenly spread. */
const SAMPLED = 10_000

/**
 * Threads that can ask at the same time, each with room of its own: the one that opened the vectors, and one beside it. Two in one
 * seat would write over each other's question, so a process seeks in one thread beside its own.
 */
export const SEATS = { own: 0, beside: 1 } as const
/** A seat by its number. */
export type Seat = (typeof SEATS)[keyof typeof SEATS]

/** Writes stored vectors, one after another in passage order, a byte a component, to `target`, which they fill. */
export type VectorReader = (target: Int8Array) => Promise<void> | void

/** Vectors, their signs and lengths, in memory that the threads of a process share: it can be posted to another. */
export interface StoredVectors {
  /** Different for all that this thread has stored. */
  readonly number: number
  readonly passages: number
  readonly dimensions: number
  readonly memory: WebAssembly.Memory
  readonly lengthBounds: LengthBounds
}

/** The Euclidean lengths between which those of all stored vectors lie. */
export interface LengthBounds {
  shortest: number
  longest: number
}

let stored = 0

/** Takes the vectors where they are to lie, so that they are in memory once. */
export async function storeVectors(passages: number, dimensions: number, read: VectorReader): Promise<StoredVectors> {
  const { at, size, width } = layoutOf(passages, dimensions)
  const pages = Math.ceil(size / PAGE)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
  const vectors = new Int8Array(memory.buffer, at.vectors, passages * width)
  await read(vectors.subarray(0, passages * dimensions))
  widenRows(vectors, dimensions, width)
  const lengthBounds = passages > 0 ? writeSignsAndLengths(memory, passages, dimensions) : { shortest: 0, longest: 0 }
  return { number: stored++, passages, dimensions, memory, lengthBounds }
}

/** Where everything lies, in bytes. */
export interface Layout {
  /** By number of the seat. */
  seats: readonly [SeatLayout, SeatLayout]
  at: Record<'centre' | 'vectors' | 'signs' | 'lengths', number>
  size: number
  /** Bytes that a vector takes. */
  width: number
}

/** What one who asks needs. */
export type SeatLayout = Record<'question' | 'questionSigns' | 'list' | 'out' | 'distances', number>

/** Lays out the memory of so many vectors. Throws `RangeError` where they have more dimensions than can be compared. */
export function layoutOf(passages: number, dimensions: number): Layout {
  const width = Math.ceil(dimensions / LANE_BITS) * LANE_BITS
  if (width / 8 > MOST_SIGN_BYTES)
    throw new RangeError(`Vectors have at most ${MOST_SIGN_BYTES * 8} dimensions, not ${dimensions}.`)
  let size = 0
  const take = (bytes: number) => {
    const start = size
    size = Math.ceil((size + bytes) / 16) * 16
    return start
  }
  const seat = () => ({
    question: take(width * 2),
    questionSigns: take(width / 8),
    list: take(CHUNK * Int32Array.BYTES_PER_ELEMENT),
    out: take(CHUNK * Int32Array.BYTES_PER_ELEMENT),
    distances: take(passages * Uint16Array.BYTES_PER_ELEMENT),
  })
  const seats = [seat(), seat()] as const
  const at = {
    centre: take(width),
    vectors: take(passages * width),
    signs: take(passages * (width / 8)),
    lengths: take(passages * Float64Array.BYTES_PER_ELEMENT),
  }
  return { seats, at, size, width }
}

/** Rows that are wider than vectors are filled up with zeros, the last row first, since they lie over those read. */
function widenRows(vectors: Int8Array, dimensions: number, width: number): void {
  if (width === dimensions) return
  for (let row = vectors.length - width; row >= 0; row -= width) {
    const read = (row / width) * dimensions
    vectors.copyWithin(row, read, read + dimensions)
    vectors.fill(0, row + dimensions, row + width)
  }
}

/**
 * Signs of the stored vectors around their mean, and their Euclidean lengths. Letters on one subject share most of their
 * direction, which tells nothing apart; the question is not centred, since its product with the mean is the same for every passage.
 */
function writeSignsAndLengths(memory: WebAssembly.Memory, passages: number, dimensions: number): LengthBounds {
  const { at, seats, width } = layoutOf(passages, dimensions)
  const { out } = seats[SEATS.own]
  const kernels = kernelsOver(memory, width)
  new Int8Array(memory.buffer, at.centre, width).set(meanOf(new Int8Array(memory.buffer, at.vectors, passages * width), width))
  kernels.signs(at.vectors, at.centre, passages, at.signs, width)
  const squares = new Int32Array(memory.buffer, out, CHUNK)
  const lengths = new Float64Array(memory.buffer, at.lengths, passages)
  let [least, most] = [Infinity, 0]
  for (let first = 0; first < passages; first += CHUNK) {
    const count = Math.min(CHUNK, passages - first)
    kernels.squares(at.vectors + first * width, count, out, width)
    for (let i = 0; i < count; i++) {
      least = Math.min(least, squares[i]!)
      most = Math.max(most, squares[i]!)
      lengths[first + i] = Math.sqrt(squares[i]!)
    }
  }
  return { shortest: Math.sqrt(least), longest: Math.sqrt(most) }
}

function meanOf(vectors: Int8Array, width: number): Float64Array {
  const passages = vectors.length / width
  const step = Math.ceil(passages / SAMPLED)
  const sums = new Float64Array(width)
  for (let passage = 0; passage < passages; passage += step) {
    for (let i = 0; i < width; i++) sums[i]! += vectors[passage * width + i]!
  }
  const sampled = Math.ceil(passages / step)
  return sums.map((sum) => Math.round(sum / sampled))
}
