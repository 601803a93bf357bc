import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openVectorIndex } from '../../src/vectors/nearest.ts'
import { quantize } from '../../src/vectors/quantize.ts'
import { floorOfBest, type VectorIndexOptions } from '../../src/vectors/vector-scan.ts'

const DIMENSIONS = 8

const unitVector = fc
  .array(fc.integer({ min: -100, max: 100 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .filter((components) => components.some((component) => component !== 0))
  .map((components) => {
    const length = Math.hypot(...components)
    return Float32Array.from(components, (component) => component / length)
  })

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let dot = 0
  let lengthA = 0
  let lengthB = 0
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!
    lengthA += a[i]! ** 2
    lengthB += b[i]! ** 2
  }
  return dot / Math.sqrt(lengthA * lengthB)
}

function indexOf(vectors: Float32Array[]) {
  const bytes = new Int8Array(vectors.length * DIMENSIONS)
  for (const [i, vector] of vectors.entries()) bytes.set(quantize(vector), i * DIMENSIONS)
  return open(bytes)
}

function open(bytes: Int8Array, options?: VectorIndexOptions) {
  return openVectorIndex(bytes.length / DIMENSIONS, DIMENSIONS, (target) => target.set(bytes), options)
}

describe('quantizing', () => {
  it('keeps every component within half a step', () => {
    fc.assert(
      fc.property(unitVector, (vector) => {
        const bytes = quantize(vector)
        for (const [i, component] of vector.entries())
          expect(Math.abs(bytes[i]! / 127 - component)).toBeLessThanOrEqual(0.5 / 127 + 1e-6)
      }),
    )
  })
})

describe('a vector index', () => {
  it('scores by the cosine with what is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(unitVector, { minLength: 1, maxLength: 30 }), unitVector, async (vectors, question) => {
        const nearest = (await indexOf(vectors)).nearest(question, null, vectors.length)
        expect(nearest).toHaveLength(vectors.length)
        for (const { passage, score } of nearest) expect(score).toBeCloseTo(cosine(quantize(vectors[passage]!), question), 3)
      }),
    )
  })

  it('orders by score, then by passage number; filters and limits cut that same list', async () => {
    const coins = fc.infiniteStream(fc.boolean())
    await fc.assert(
      fc.asyncProperty(
        fc.array(unitVector, { minLength: 1, maxLength: 30 }),
        unitVector,
        coins,
        fc.nat(10),
        async (some, question, coin, limit) => {
          const vectors = [...some, ...some]
          const index = await indexOf(vectors)
          const all = index.nearest(question, null, vectors.length)
          expect(all).toEqual([...all].sort((a, b) => b.score - a.score || a.passage - b.passage))
          const allowed = Uint8Array.from(vectors, () => (coin.next().value ? 1 : 0))
          const expected = all.filter(({ passage }) => allowed[passage] === 1)
          expect(index.nearest(question, allowed, limit)).toEqual(expected.slice(0, limit))
          const asked = Uint32Array.from(all, ({ passage }) => passage)
          expect([...index.score(question, asked)]).toEqual(all.map(({ score }) => score))
        },
      ),
    )
  })

  it('finds the nearest by their cosines, however long the vectors are', async () => {
    const component = fc.oneof(fc.integer({ min: -127, max: 127 }), fc.integer({ min: -3, max: 3 }))
    const stored = fc.array(fc.array(component, { minLength: DIMENSIONS, maxLength: DIMENSIONS }), {
      minLength: 1,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(stored, unitVector, fc.integer({ min: 1, max: 10 }), async (vectors, question, limit) => {
        const index = await open(Int8Array.from(vectors.flat()))
        const every = Uint32Array.from(vectors.keys())
        const expected = [...index.score(question, every)]
          .map((score, passage) => ({ passage, score }))
          .sort((a, b) => b.score - a.score || a.passage - b.passage)
        expect(index.nearest(question, null, limit)).toEqual(expected.slice(0, limit))
      }),
      { numRuns: 1000 },
    )
  })

  it('knows a floor that enough of the products reach', () => {
    const most = 1000
    const products = fc.array(
      fc.oneof(
        fc.integer({ min: -most, max: most }),
        fc.integer({ min: -8, max: 8 }).map((n) => n * 125),
      ),
    )
    fc.assert(
      fc.property(products, fc.nat(20), (some, count) => {
        const floor = floorOfBest(Int32Array.from(some), most, count)
        const reaching = some.filter((product) => product >= floor)
        expect(reaching.length).toBeGreaterThanOrEqual(Math.min(count, some.length))
      }),
      { numRuns: 1000 },
    )
    const even = Int32Array.from({ length: 2001 }, (_, i) => i - 1000)
    expect(even.filter((product) => product >= floorOfBest(even, most, 100)).length).toBeLessThan(110)
  })

  it('answers from an empty index and for a passage without a direction', async () => {
    const question = Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0)
    expect((await open(new Int8Array(0))).nearest(question, null, 5)).toEqual([])
    expect((await open(new Int8Array(DIMENSIONS))).nearest(question, null, 5)).toEqual([{ passage: 0, score: 0 }])
  })

  it('that looks at signs first finds what it finds exactly, in the same order, where candidates are enough', async () => {
    const below = numbers(5)
    const vectors = Array.from({ length: 600 }, () => Float32Array.from({ length: DIMENSIONS }, () => below(2000) / 1000 - 1))
    const bytes = Int8Array.from(vectors.flatMap((vector) => [...quantize(vector)]))
    const exact = await open(bytes)
    const allowed = Uint8Array.from(vectors, () => below(2))
    const bySigns = await open(bytes, { exactUpTo: 100, candidatesPerRoot: 20 })
    for (const question of vectors.slice(0, 50)) {
      for (const filter of [null, allowed]) {
        const expected = exact.nearest(question, filter, 5)
        const found = bySigns.nearest(question, filter, 5)
        expect(found.filter(({ passage }) => expected.some((other) => other.passage === passage)).length).toBeGreaterThanOrEqual(
          4,
        )
        expect(found).toEqual(
          exact.nearest(question, filter, 600).filter(({ passage }) => found.some((hit) => hit.passage === passage)),
        )
      }
    }
    const few = Uint8Array.from(vectors, (_, passage) => (passage < 90 ? 1 : 0))
    expect(bySigns.nearest(vectors[0]!, few, 5)).toEqual(exact.nearest(vectors[0]!, few, 5))
  })
})

/** Whole numbers from 0 to below `n`, the same on every run. */
function numbers(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}
