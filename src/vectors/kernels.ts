/**
 * The inner loops of vector search in WebAssembly, written out as instructions: JavaScript has neither vector arithmetic nor
 * whole numbers of 64 bits, and these loops are nearly all of the time. Whole numbers only, so the results are the same on every machine.
 *
 * Every kernel takes addresses and counts in bytes of one shared memory; vectors are padded to `LANE_BITS` components.
 */

/** Stored vectors take a multiple of so many components, so that their signs fill whole vector registers. */
export const LANE_BITS = 128

/** Signs of one vector that can be compared, in bytes: the question's find room in 62 locals, which one byte numbers with the others. */
export const MOST_SIGN_BYTES = 496

/** So many vectors are taken side by side by `dots`. */
export const DOTS_BESIDE = 8

/** So many numbers are looked at side by side by `within`. */
export const WITHIN_BESIDE = 8

/** The kernels of one memory. Counts are at least 1. */
export interface Kernels {
  /** Products of the question (16 bits a component) with the listed vectors, 32 bits each; `count` a multiple of `DOTS_BESIDE`. */
  dots(question: number, vectors: number, list: number, count: number, out: number, width: number): void
  /** The product of each vector with itself, 32 bits each. */
  squares(vectors: number, count: number, out: number, width: number): void
  /** One bit a component of each vector, 1 where it is above the centre's. */
  signs(vectors: number, centre: number, count: number, out: number, width: number): void
  /** In how many bits the signs of each vector differ from the question's, 16 bits each. */
  distances(question: number, stored: number, count: number, out: number): void
  /**
   * Lists, from `first` on, the places of the 16-bit numbers that are at most `limit`, 32 bits each; gives where the list ends.
   * They are taken as signed; `count` a multiple of `WITHIN_BESIDE`.
   */
  within(numbers: number, limit: number, count: number, first: number, list: number): number
}

const I32 = 0x7f
const I64 = 0x7e
const V128 = 0x7b
const END = 0x0b
const ADD = 0x6a
const SUBTRACT = 0x6b
const MULTIPLY = 0x6c
const AND = 0x71
const LOWEST_BIT = 0x68
const IS_ZERO = 0x45
const ADD_64 = 0x7c
const XOR_64 = 0x85
const COUNT_BITS_64 = 0x7b
const BRANCH_IF = 0x0d

/** Unsigned LEB128, as WebAssembly writes every number. */
function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)]
}

/** A constant from 0 to 63 stands in one byte; greater ones, up to 8191, need two, since constants are signed. */
const constant = (value: number) => [0x41, ...(value < 64 ? [value] : [(value & 127) | 128, value >> 7])]
const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const advance = (local: number, by: number[]) => [...get(local), ...by, ADD, ...set(local)]
const simd = (code: number) => [0xfd, ...leb(code)]
const memory = (offset: number) => [0, ...leb(offset)]

const LOAD = (offset: number) => [...simd(0), ...memory(offset)]
const LOAD_8_AS_16 = (offset: number) => [...simd(1), ...memory(offset)]
const ZERO = [...simd(12), ...Array.from({ length: 16 }, () => 0)]
const LANE_32 = (lane: number) => [...simd(27), lane]
const SPLAT_16 = simd(16)
const GREATER_8 = simd(39)
const AT_MOST_16 = simd(51)
const BIT_MASK_8 = simd(100)
const BIT_MASK_16 = simd(132)
const ADD_32 = simd(174)
const DOT_16 = simd(186)
const LOAD_32 = [0x28, ...memory(0)]
const LOAD_64 = (offset: number) => [0x29, ...memory(offset)]
const STORE_32 = [0x36, ...memory(0)]
const STORE_16 = [0x3b, ...memory(0)]
const STORE_64_AS_16 = [0x3d, ...memory(0)]

/** Runs the body, counts the local down by the step, and runs it again until it is 0. */
function repeat(local: number, step: number, body: number[]): number[] {
  return [0x03, 0x40, ...body, ...get(local), ...constant(step), SUBTRACT, 0x22, local, BRANCH_IF, 0, END]
}

/** Runs the body for as long as the local is not 0. */
function whileSet(local: number, body: number[]): number[] {
  const loop = [0x03, 0x40, ...body, ...get(local), BRANCH_IF, 0, END]
  return [0x02, 0x40, ...get(local), IS_ZERO, BRANCH_IF, 0, ...loop, END]
}

/** The sum of the four lanes of a register. */
function sumOfLanes(register: number): number[] {
  const lanes = [0, 1, 2, 3].map((lane) => [...get(register), ...LANE_32(lane)])
  return [...lanes[0]!, ...lanes[1]!, ADD, ...lanes[2]!, ADD, ...lanes[3]!, ADD]
}

interface Kernel {
  name: keyof Kernels
  parameters: number
  results: 0 | 1
  /** Locals after the parameters, in this order: of 32 bits, of 64, and vector registers. */
  numbers?: number
  longs?: number
  registers?: number
  body: number[]
}

/** Components that `productLoop` takes in one turn. */
const TURN = 32

/** Adds products of `TURN` components a turn, of vectors side by side and either a 16-bit question or each with itself. */
function productLoop(
  vectors: { at: number; sum: number }[],
  question: { at: number; held: number } | null,
  left: number,
): number[] {
  const eight = (offset: number) => {
    // Held in a register, the question is fetched once for all vectors.
    const other = question === null ? [] : [...get(question.at), ...LOAD(offset * 2), ...set(question.held)]
    const products = vectors.flatMap(({ at, sum }) => {
      const own = [...get(at), ...LOAD_8_AS_16(offset)]
      return [...get(sum), ...own, ...(question === null ? own : get(question.held)), ...DOT_16, ...ADD_32, ...set(sum)]
    })
    return [...other, ...products]
  }
  const turn = Array.from({ length: TURN / 8 }, (_, i) => eight(8 * i)).flat()
  const onward = question === null ? [] : advance(question.at, constant(2 * TURN))
  return repeat(left, TURN, [...turn, ...vectors.flatMap(({ at }) => advance(at, constant(TURN))), ...onward])
}

const DOTS: Kernel = (() => {
  const [question, vectors, list, count, out, width, at, left] = [0, 1, 2, 3, 4, 5, 6, 7]
  const held = 8 + 2 * DOTS_BESIDE
  // Listed vectors lie far apart: while one is fetched from memory, the others are as well.
  const beside = Array.from({ length: DOTS_BESIDE }, (_, i) => ({ at: 8 + i, sum: 8 + DOTS_BESIDE + i, place: constant(4 * i) }))
  const listed = (place: number[]) => [...get(vectors), ...get(list), ...place, ADD, ...LOAD_32, ...get(width), MULTIPLY, ADD]
  const body = repeat(count, DOTS_BESIDE, [
    ...beside.flatMap(({ at, sum, place }) => [...listed(place), ...set(at), ...ZERO, ...set(sum)]),
    ...[...get(question), ...set(at), ...get(width), ...set(left)],
    ...productLoop(beside, { at, held }, left),
    ...beside.flatMap(({ sum, place }) => [...get(out), ...place, ADD, ...sumOfLanes(sum), ...STORE_32]),
    ...[...advance(list, constant(4 * DOTS_BESIDE)), ...advance(out, constant(4 * DOTS_BESIDE))],
  ])
  return { name: 'dots', parameters: 6, results: 0, numbers: 2 + DOTS_BESIDE, registers: DOTS_BESIDE + 1, body }
})()

const SQUARES: Kernel = (() => {
  const [vectors, count, out, width, left, sum] = [0, 1, 2, 3, 4, 5]
  const body = repeat(count, 1, [
    ...[...get(width), ...set(left), ...ZERO, ...set(sum)],
    ...productLoop([{ at: vectors, sum }], null, left),
    ...[...get(out), ...sumOfLanes(sum), ...STORE_32, ...advance(out, constant(4))],
  ])
  return { name: 'squares', parameters: 4, results: 0, numbers: 1, registers: 1, body }
})()

const SIGNS: Kernel = (() => {
  const [vectors, centre, count, out, width, at, left] = [0, 1, 2, 3, 4, 5, 6]
  const body = repeat(count, 1, [
    ...[...get(centre), ...set(at), ...get(width), ...set(left)],
    ...repeat(left, 16, [
      ...[...get(out), ...get(vectors), ...LOAD(0), ...get(at), ...LOAD(0), ...GREATER_8, ...BIT_MASK_8, ...STORE_16],
      ...[...advance(vectors, constant(16)), ...advance(at, constant(16)), ...advance(out, constant(2))],
    ]),
  ])
  return { name: 'signs', parameters: 5, results: 0, numbers: 2, body }
})()

/** Whole words, since an x86 processor counts the bits of one in one step, for which its vector instructions need ten. */
function distancesKernel(signBytes: number): Kernel {
  const [question, stored, count, out] = [0, 1, 2, 3]
  const words = Array.from({ length: signBytes / 8 }, (_, i) => ({ asked: 4 + i, offset: 8 * i }))
  const held = words.flatMap(({ asked, offset }) => [...get(question), ...LOAD_64(offset), ...set(asked)])
  const differing = words.flatMap(({ asked, offset }, i) => {
    const bits = [...get(stored), ...LOAD_64(offset), ...get(asked), XOR_64, COUNT_BITS_64]
    return i === 0 ? bits : [...bits, ADD_64]
  })
  const body = repeat(count, 1, [
    ...[...get(out), ...differing, ...STORE_64_AS_16],
    ...[...advance(stored, constant(signBytes)), ...advance(out, constant(2))],
  ])
  return { name: 'distances', parameters: 4, results: 0, longs: words.length, body: [...held, ...body] }
}

const WITHIN: Kernel = (() => {
  const [numbers, limit, count, first, list, found, limits] = [0, 1, 2, 3, 4, 5, 6]
  const body = repeat(count, WITHIN_BESIDE, [
    ...[...get(numbers), ...LOAD(0), ...get(limits), ...AT_MOST_16, ...BIT_MASK_16, ...set(found)],
    ...whileSet(found, [
      ...[...get(list), ...get(first), ...get(found), LOWEST_BIT, ADD, ...STORE_32, ...advance(list, constant(4))],
      ...[...get(found), ...get(found), ...constant(1), SUBTRACT, AND, ...set(found)],
    ]),
    ...[...advance(numbers, constant(2 * WITHIN_BESIDE)), ...advance(first, constant(WITHIN_BESIDE))],
  ])
  const limited = [...get(limit), ...SPLAT_16, ...set(limits)]
  return { name: 'within', parameters: 5, results: 1, numbers: 1, registers: 1, body: [...limited, ...body, ...get(list)] }
})()

/** Flags of an imported memory: shared, with a maximum; none has more than 4 GiB. */
const SHARED = [3]
const MOST_PAGES = 65536

/** A module of kernels over an imported memory, which threads share. */
function moduleBytes(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const text = (value: string) => [...leb(value.length), ...Buffer.from(value)]
  const list = (items: number[][]) => [...leb(items.length), ...items.flat()]
  const section = (id: number, content: number[]) => [id, ...leb(content.length), ...content]
  const numbers = (count: number) => list(Array.from({ length: count }, () => [I32]))
  const types = kernels.map(({ parameters, results }) => [0x60, ...numbers(parameters), ...numbers(results)])
  const codes = kernels.map((kernel) => {
    const code = [
      ...list([
        [...leb(kernel.numbers ?? 0), I32],
        [...leb(kernel.longs ?? 0), I64],
        [...leb(kernel.registers ?? 0), V128],
      ]),
      ...kernel.body,
      END,
    ]
    return [...leb(code.length), ...code]
  })
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([[...text('vectors'), ...text('memory'), 2, ...SHARED, ...leb(1), ...leb(MOST_PAGES)]])),
    ...section(3, list(kernels.map((_, i) => leb(i)))),
    ...section(7, list(kernels.map(({ name }, i) => [...text(name), 0, ...leb(i)]))),
    ...section(10, list(codes)),
  ])
}

/** The kernels over this memory, for vectors of `width` components, a multiple of `LANE_BITS`. */
export function kernelsOver(memory: WebAssembly.Memory, width: number): Kernels {
  const kernels = [DOTS, SQUARES, SIGNS, distancesKernel(width / 8), WITHIN]
  const module = new WebAssembly.Module(moduleBytes(kernels))
  return new WebAssembly.Instance(module, { vectors: { memory } }).exports as unknown as Kernels
}
