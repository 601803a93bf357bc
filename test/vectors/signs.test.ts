import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutoff, signDistances, signWords, writeSigns } from '../../src/vectors/signs.ts'

const components = (dimensions: number) =>
  fc.array(fc.integer({ min: -127, max: 127 }), { minLength: dimensions, maxLength: dimensions })

describe('sign distances', () => {
  it('count the components that lie on different sides, up to all of them', () => {
    const pairs = fc.integer({ min: 1, max: 500 }).chain((dimensions) => fc.tuple(components(dimensions), components(dimensions)))
    fc.assert(
      fc.property(pairs, ([stored, question]) => {
        const words = signWords(stored.length)
        const centre = new Float64Array(stored.length)
        const [a, b] = [new Int32Array(words), new Int32Array(words)]
        writeSigns(stored, 0, centre, a, 0)
        writeSigns(question, 0, centre, b, 0)
        const distances = new Uint16Array(1)
        signDistances(a, b, distances)
        expect(distances[0]).toBe(stored.filter((component, i) => component > 0 !== question[i]! > 0).length)
      }),
    )
    const all = new Int32Array(12).fill(-1)
    const distances = new Uint16Array(1)
    signDistances(all, new Int32Array(12), distances)
    expect(distances[0]).toBe(384)
  })
})

describe('the cutoff', () => {
  it('is the smallest distance within which enough allowed vectors lie', () => {
    const distances = Uint16Array.of(5, 1, 3, 3, 2)
    const rows: [number, number][] = [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 3],
      [5, 5],
      [6, 8],
    ]
    for (const [count, expected] of rows) expect(cutoff(distances, null, 8, count)).toBe(expected)
    expect(cutoff(distances, Uint8Array.of(1, 0, 1, 0, 0), 8, 1)).toBe(3)
  })
})
