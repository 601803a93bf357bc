import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTRIBUTION_STEP } from '../../src/lexical/contribution.ts'
import { TopPassages } from '../../src/lexical/top-passages.ts'

describe('the top passages', () => {
  it('are those of a full sort, whatever the order of offers', () => {
    const scores = fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { maxLength: 60 })
    fc.assert(
      fc.property(scores, fc.nat(20), fc.boolean(), (scores, limit, backwards) => {
        const offers = scores.map((score, passage) => ({ passage, score }))
        const top = new TopPassages(limit)
        for (const { passage, score } of backwards ? [...offers].reverse() : offers) top.offer(passage, score)
        const sorted = offers.sort((a, b) => b.score - a.score || a.passage - b.passage)
        expect(top.ranked()).toEqual(sorted.slice(0, limit))
      }),
    )
  })

  it('admit anything while there is room, then what beats the worst kept: of equal scores, the lower number', () => {
    const top = new TopPassages(2)
    expect(top.admits(9, -1)).toBe(true)
    top.offer(5, 0.5)
    expect(top.admits(9, 0)).toBe(true)
    top.offer(1, 0.7)
    expect(top.admits(9, 0.4)).toBe(false)
    expect(top.admits(6, 0.5)).toBe(false)
    expect(top.admits(4, 0.5)).toBe(true)
    expect(top.admits(9, 0.6)).toBe(true)
    expect(new TopPassages(0).admits(0, 1)).toBe(false)
  })

  it('give the least score that a passage needs which comes after, or before, the worst kept', () => {
    const top = new TopPassages(1)
    expect(top.floorFrom(0)).toBe(Number.NEGATIVE_INFINITY)
    top.offer(5, 0.5)
    expect(top.floorFrom(4)).toBe(0.5)
    expect(top.floorFrom(6)).toBe(0.5 + CONTRIBUTION_STEP)
    expect(top.admits(6, top.floorFrom(6))).toBe(true)
    expect(new TopPassages(0).floorFrom(0)).toBe(Number.POSITIVE_INFINITY)
  })
})
