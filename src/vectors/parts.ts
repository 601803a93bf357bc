import type { Span } from '../model/span.ts'

/** A text's vector, and that of each part of it which the model read to its end. */
export interface EmbeddedParts {
  /** Exactly as for the text alone. */
  vector: Float32Array
  /** Unit vectors of the parts in order, up to the first part that has none. */
  parts: Float32Array[]
}

/** A text as the model read it. */
interface ReadText {
  /** Its tokens, between one that opens and one that closes it. */
  ids: readonly number[]
  /** One vector a token, one after another. */
  states: Float32Array
  /** The tokens of a piece of text that is read alone, with none that open or close it. */
  idsOf(piece: string): readonly number[]
}

/**
 * The mean vector of the tokens of each part (late pooling): the model has read every token in the light of the whole text, and
 * none of it twice. Parts lie in reading order and do not overlap. White space and punctuation part tokens, so a text's tokens
 * are those of its pieces; from where they are not, or where the text was cut, parts have no vector.
 */
export function partVectors(text: string, parts: readonly Span[], { ids, states, idsOf }: ReadText): Float32Array[] {
  const width = states.length / ids.length
  const vectors: Float32Array[] = []
  let token = 1
  let at = 0
  const read = (end: number) => {
    const piece = idsOf(text.slice(at, end))
    const same = piece.every((id, i) => ids[token + i] === id)
    token += piece.length
    at = end
    return same ? piece.length : 0
  }
  for (const { start, end } of parts) {
    if (text.slice(at, start).trim() !== '' && read(start) === 0) break
    at = start
    const count = read(end)
    if (count === 0) break
    vectors.push(meanOf(states.subarray((token - count) * width, token * width), width))
  }
  return vectors
}

/** The mean of vectors that lie one after another, brought to length 1. */
function meanOf(vectors: Float32Array, width: number): Float32Array {
  const sums = new Float64Array(width)
  for (let start = 0; start < vectors.length; start += width) {
    for (let i = 0; i < width; i++) sums[i]! += vectors[start + i]!
  }
  const length = Math.sqrt(sums.reduce((total, sum) => total + sum * sum, 0))
  return Float32Array.from(sums, (sum) => (length === 0 ? 0 : sum / length))
}
