/**
 * The sentences of a passage in a bit a component: whether a sentence's vector lies above the mean of them all. What the
 * sentences share, their subject and their letter, tells none from another and is left out.
 */
export function sentenceSigns(sentences: readonly Float32Array[]): Uint8Array {
  // One sentence alone is not nearer than another.
  if (sentences.length < 2) return new Uint8Array(0)
  const mean = sentences[0]!.map((_, i) => sentences.reduce((sum, sentence) => sum + sentence[i]!, 0) / sentences.length)
  const width = bytesOfSigns(mean.length)
  const signs = new Uint8Array(sentences.length * width)
  sentences.forEach((sentence, row) => {
    sentence.forEach((component, i) => {
      if (component > mean[i]!) signs[row * width + (i >> 3)]! |= 1 << (i & 7)
    })
  })
  return signs
}

/** Bytes that the signs of one sentence take. */
export function bytesOfSigns(dimensions: number): number {
  return Math.ceil(dimensions / 8)
}

/**
 * Place of the sentence, from 0, whose signs have the greatest product with a unit vector, the first of equals; `null` where
 * `signs`, as `sentenceSigns` gives them, holds none. Only the sentences lose their sizes: this finds the one that whole vectors
 * would in four of five passages, and counting unequal signs in three of four (`bench/README.md`).
 */
export function nearestBySigns(vector: Float32Array, signs: Uint8Array): number | null {
  const width = bytesOfSigns(vector.length)
  let best: { row: number; product: number } | null = null
  for (let row = 0; row < signs.length / width; row++) {
    let product = 0
    for (let i = 0; i < vector.length; i++) {
      const above = (signs[row * width + (i >> 3)]! >> (i & 7)) & 1
      product += above === 1 ? vector[i]! : -vector[i]!
    }
    if (best === null || product > best.product) best = { row, product }
  }
  return best?.row ?? null
}
