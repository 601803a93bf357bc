/**
 * The mean of the vectors of `count` tokens, which lie one after another, brought to length 1. Sums and roundings are those of
 * transformers.js, to the bit; its own functions call back for each number and cost a fortieth of embedding.
 */
export function unitMean(states: Float32Array, count: number): Float32Array {
  const width = states.length / count
  const sums = new Float64Array(width)
  for (let start = 0; start < states.length; start += width) {
    for (let i = 0; i < width; i++) sums[i]! += states[start + i]!
  }
  const mean = Float32Array.from(sums, (sum) => sum / count)
  const squares = mean.reduce((total, component) => Math.fround(total + component * component), 0)
  const length = Math.fround(Math.sqrt(squares))
  return mean.map((component) => component / length)
}
