import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DisputeFacts } from '../../src/engines/engine.ts'
import { Candidates } from '../../src/search/candidates.ts'

const score = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100)
const dispute = fc.record({
  passages: fc.array(fc.record({ words: score, cosine: score }), { minLength: 1, maxLength: 4 }),
  numbers: fc.nat(3),
  byWords: fc.boolean(),
})

it('candidates weighed in two parts are those weighed at once', () => {
  fc.assert(
    fc.property(fc.array(dispute, { maxLength: 12 }), (disputes) => {
      let first = 0
      const all = disputes.map(({ passages, numbers, byWords }) => {
        const facts = { first, count: passages.length } as DisputeFacts
        first += passages.length + 1
        return { facts, passages, numbers, byWords }
      })
      const weighed = (some: typeof all) => {
        const candidates = new Candidates(some.map(({ facts }) => facts))
        const passages = some.flatMap((one) => one.passages)
        candidates.weigh(
          Float64Array.from(passages, ({ words }) => words),
          Float64Array.from(passages, ({ cosine }) => cosine),
        )
        candidates.numbersInTitle.set(some.map(({ numbers }) => numbers))
        return candidates
      }
      const [named, others] = [true, false].map((byWords) => weighed(all.filter((one) => one.byWords === byWords)))
      expect(Candidates.merged(named!, others!)).toEqual(weighed(all))
    }),
  )
})
