import { mean_pooling, Tensor } from '@xenova/transformers'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unitMean } from '../../src/vectors/pooling.ts'

const WIDTH = 6

it('pools as transformers.js does, to the bit', () => {
  const row = fc.array(fc.float({ min: -2, max: 2, noNaN: true, noDefaultInfinity: true }), {
    minLength: WIDTH,
    maxLength: WIDTH,
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const states = Float32Array.from(rows.flat())
      fc.pre(states.some((state) => Math.abs(state) > 1e-3))
      const hidden = new Tensor('float32', states, [1, rows.length, WIDTH])
      const mask = new Tensor('int64', new BigInt64Array(rows.length).fill(1n), [1, rows.length])
      const expected = mean_pooling(hidden, mask).normalize(2, -1).data as Float32Array
      expect([...unitMean(states, rows.length)]).toEqual([...expected])
    }),
  )
})
