import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEATS, storeVectors } from '../../src/vectors/stored-vectors.ts'
import { VectorMemory } from '../../src/vectors/vector-memory.ts'
import { cutoff } from '../../src/vectors/vector-scan.ts'

const bytes = (length: number) => fc.array(fc.integer({ min: -127, max: 127 }), { minLength: length, maxLength: length })

/** Up to 12 stored vectors and a question, of up to 400 dimensions. */
const collections = fc.integer({ min: 1, max: 400 }).chain((dimensions) =>
  fc.record({
    dimensions: fc.constant(dimensions),
    stored: fc.array(bytes(dimensions), { minLength: 1, maxLength: 12 }),
    question: bytes(dimensions),
  }),
)

async function filled(stored: Int8Array, dimensions: number): Promise<VectorMemory> {
  const vectors = await storeVectors(stored.length / dimensions, dimensions, (target) => target.set(stored))
  return new VectorMemory(vectors, SEATS.own)
}

/** A memory that has found these distances. */
async function holding(found: ArrayLike<number>): Promise<VectorMemory> {
  const memory = await filled(new Int8Array(found.length), 1)
  memory.distances().set(found)
  return memory
}

describe('vector memory', () => {
  it('multiplies as plain arithmetic does', async () => {
    await fc.assert(
      fc.asyncProperty(collections, async ({ dimensions, stored, question }) => {
        const memory = await filled(Int8Array.from(stored.flat()), dimensions)
        const unit = Float32Array.from(question, (component) => component / 127 / 20)
        const whole = Array.from(unit, (component) => Math.round(component * 32767))
        const length = Math.hypot(...whole)
        expect(memory.ask(unit)).toBeCloseTo(length, 6)
        const order = [...stored.keys(), 0].reverse()
        const dot = (a: number[], b: number[]) => a.reduce((sum, component, i) => sum + component * b[i]!, 0)
        expect([...memory.products(Uint32Array.from(order))]).toEqual(order.map((passage) => dot(stored[passage]!, whole)))
        expect([...memory.lengths]).toEqual(stored.map((vector) => Math.sqrt(dot(vector, vector))))
      }),
    )
  })

  it('counts the components that lie on other sides: of the mean in a stored vector, of zero in the question', async () => {
    await fc.assert(
      fc.asyncProperty(collections, async ({ dimensions, stored, question }) => {
        const memory = await filled(Int8Array.from(stored.flat()), dimensions)
        const unit = Float32Array.from(question, (component) => component / 127)
        memory.ask(unit)
        const centre = question.map((_, i) => Math.round(stored.reduce((sum, vector) => sum + vector[i]!, 0) / stored.length))
        const expected = stored.map((vector) => question.filter((asked, i) => asked > 0 !== vector[i]! > centre[i]!).length)
        expect([...memory.distances()]).toEqual(expected)
      }),
    )
  })

  it('has room for two who ask at the same time, each in a seat of its own', async () => {
    const stored = Int8Array.from({ length: 40 * 16 }, (_, i) => ((i * 37) % 255) - 127)
    const vectors = await storeVectors(40, 16, (target) => target.set(stored))
    const questions = [1, -1].map((sign) => Float32Array.from({ length: 16 }, (_, i) => (sign * ((i * 7) % 5)) / 10 + 0.01))
    const all = Int32Array.from({ length: 40 }, (_, i) => i)
    const answers = (memory: VectorMemory) => [[...memory.products(all)], [...memory.distances()]]
    const alone = questions.map((question) => {
      const memory = new VectorMemory(vectors, SEATS.own)
      memory.ask(question)
      return answers(memory)
    })
    const both = [new VectorMemory(vectors, SEATS.own), new VectorMemory(vectors, SEATS.beside)]
    for (const [seat, memory] of both.entries()) memory.ask(questions[seat]!)
    const held = both.map((memory) => memory.distances())
    expect(both.map(answers)).toEqual(alone)
    expect(held.map((distances) => [...distances])).toEqual(alone.map(([, distances]) => distances))
    const every = new Uint8Array(40).fill(1)
    const near = both.map((memory, seat) => memory.within(4 + seat, every, new Int32Array(41)))
    for (const [seat, found] of near.entries()) expect([...found]).toEqual([...all].filter((i) => held[seat]![i]! <= 4 + seat))
  })

  it('compares more vectors than fit one call', async () => {
    const count = 10_000
    const memory = await filled(
      Int8Array.from({ length: count }, (_, i) => i % 100),
      1,
    )
    memory.ask(Float32Array.of(1))
    const products = memory.products(Int32Array.from({ length: count }, (_, i) => i))
    expect(products).toEqual(Int32Array.from({ length: count }, (_, i) => (i % 100) * 32767))
    expect(memory.lengths[9_999]).toBe(99)
  })
})

describe('vectors of too many dimensions', () => {
  it('are refused, where the most that can be compared are taken', async () => {
    const most = 3968
    expect((await filled(new Int8Array(most).fill(1), most)).passages).toBe(1)
    await expect(filled(new Int8Array(most + 1), most + 1)).rejects.toThrow('at most 3968 dimensions, not 3969')
  })
})

describe('the cutoff', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [5, 5],
    [6, 3968],
  ])('for %i wanted is %i', (wanted, distance) => {
    expect(cutoff(Uint16Array.of(5, 1, 3, 3, 2), new Uint8Array(5).fill(1), wanted)).toBe(distance)
  })

  it.each([60_000, 1_000_000])('of a large collection (%i) is judged by a sample', async (length) => {
    const distances = Uint16Array.from({ length }, (_, passage) => (Math.imul(passage, 2654435761) >>> 8) % 384)
    const memory = await holding(distances)
    const mask = new Uint8Array(distances.length).fill(1)
    for (const wanted of [0.1 * length, 0.5 * length]) {
      const within = memory.within(cutoff(distances, mask, wanted), mask, new Int32Array(length + 1))
      expect(within.length / wanted).toBeGreaterThan(0.95)
      expect(within.length / wanted).toBeLessThan(1.2)
    }
  })

  it('of a small collection is judged by all of it', () => {
    const looked = (length: number) => {
      const distances = Uint16Array.from({ length }, (_, passage) => (passage % 11 === 0 ? 300 : 1))
      return cutoff(distances, new Uint8Array(length).fill(1), 100)
    }
    expect([50_000, 50_001].map(looked)).toEqual([1, 300])
  })

  it('counts no passage that the mask holds back', () => {
    const mask = Uint8Array.of(1, 0, 1, 0, 0)
    expect(cutoff(Uint16Array.of(5, 1, 3, 3, 2), mask, 1)).toBe(3)
    expect(cutoff(Uint16Array.of(5, 1, 3, 3, 2), mask, 2)).toBe(5)
  })
})

describe('the passages within a distance', () => {
  const distance = fc.oneof(fc.integer({ min: 0, max: 3968 }), fc.integer({ min: 0, max: 5 }))
  const expectThoseNear = async (some: { distance: number; open: boolean }[], farthest: number) => {
    const memory = await holding(some.map((passage) => passage.distance))
    const mask = Uint8Array.from(some, ({ open }) => (open ? 1 : 0))
    const expected = [...some.keys()].filter((i) => some[i]!.open && some[i]!.distance <= farthest)
    expect([...memory.within(farthest, mask, new Int32Array(some.length + 1))]).toEqual(expected)
  }

  it('are those of the mask that are not farther, ascending', async () => {
    const passages = fc.array(fc.record({ distance, open: fc.boolean() }), { maxLength: 60 })
    await fc.assert(fc.asyncProperty(passages, distance, expectThoseNear), { numRuns: 1000 })
  })

  it('are found among more than fit one call, be it that all of them are near', async () => {
    for (const isOpen of [(i: number) => i % 3 > 0, () => true]) {
      const some = Array.from({ length: 10_001 }, (_, i) => ({ distance: (i * 7) % 384, open: isOpen(i) }))
      for (const farthest of [0, 20, 3968]) await expectThoseNear(some, farthest)
    }
  })
})
