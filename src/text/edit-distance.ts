/**
 * Damerau-Levenshtein distance (optimal string alignment: a swap of two neighbours is one edit) where it is at most
 * `most` (any, by default), else `most + 1`. Time grows with the length of `b` times `most`.
 */
export function editDistance(a: string, b: string, most: number = Number.POSITIVE_INFINITY): number {
  const tooFar = most + 1
  if (most < 0 || Math.abs(a.length - b.length) > most) return tooFar
  if (a === b) return 0
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(tooFar)
    if (i <= most) row[0] = i
    let least = row[0]!
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(changed, (last[j] ?? tooFar) + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row[j] = Math.min(cost, tooFar)
      least = Math.min(least, row[j]!)
    }
    if (least > most) return tooFar
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length]!, tooFar)
}
