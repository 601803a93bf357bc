import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfSigns, nearestBySigns, sentenceSigns } from '../../src/vectors/sentence-signs.ts'

const vectors = (dimensions: number) =>
  fc.array(
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions }).map((numbers) => {
      return Float32Array.from(numbers)
    }),
    { minLength: 2, maxLength: 6 },
  )

describe('the signs of sentences', () => {
  it('take a bit a component, and nothing for a sentence alone', () => {
    const unit = Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0)
    expect(sentenceSigns([])).toHaveLength(0)
    expect(sentenceSigns([unit])).toHaveLength(0)
    expect(sentenceSigns([unit, unit.toReversed()])).toEqual(Uint8Array.of(1, 0, 0, 1))
    expect(bytesOfSigns(384)).toBe(48)
  })

  it('do not move with what all sentences share', () => {
    const shared = Float32Array.of(0.5, -0.5, 0.25, 0)
    const sentences = [Float32Array.of(0.5, 0, 0, 0), Float32Array.of(0, 0.5, 0, 0), Float32Array.of(0, 0, 0.5, 0.25)]
    const moved = sentences.map((sentence) => sentence.map((component, i) => component + shared[i]!))
    expect(sentenceSigns(moved)).toEqual(sentenceSigns(sentences))
  })

  it('tell two sentences apart by what parts them', () => {
    fc.assert(
      fc.property(vectors(11), ([a, b]) => {
        fc.pre(a!.some((component, i) => Math.abs(component - b![i]!) > 1e-3))
        const signs = sentenceSigns([a!, b!])
        const between = a!.map((component, i) => component - b![i]!)
        expect(nearestBySigns(between, signs)).toBe(0)
        expect(
          nearestBySigns(
            between.map((component) => -component),
            signs,
          ),
        ).toBe(1)
      }),
    )
  })

  it('give the first of equals, and null for none', () => {
    const same = Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0)
    expect(nearestBySigns(same, sentenceSigns([same, same, same]))).toBe(0)
    expect(nearestBySigns(same, new Uint8Array(0))).toBeNull()
  })
})
