const WORD_BITS = 32

/** Words are counted by threes; a vector's signs fill up to a multiple of them with zeros. */
const WORDS_AT_ONCE = 3

/** Words that hold one sign for each dimension. */
export function signWords(dimensions: number): number {
  return Math.ceil(dimensions / (WORD_BITS * WORDS_AT_ONCE)) * WORDS_AT_ONCE
}

/** Writes one bit a component of the vector from `start`, 1 where it is above that of `centre`, into the words from `at`. */
export function writeSigns(
  components: ArrayLike<number>,
  start: number,
  centre: Float64Array,
  words: Int32Array,
  at: number,
): void {
  for (let i = 0; i < centre.length; i++) {
    if (components[start + i]! > centre[i]!) words[at + (i >>> 5)]! |= 1 << (i & 31)
  }
}

/**
 * In how many signs each stored vector differs from the question's (Hamming distance), written into `distances`. Three words
 * are added bit by bit into ones and twos first; then bits are counted side by side, in pairs, nibbles, bytes and halves.
 *
 * @param question Its signs; at most 30 words, so that no byte overflows.
 */
export function signDistances(stored: Int32Array, question: Int32Array, distances: Uint16Array): void {
  const words = question.length
  for (let vector = 0, at = 0; vector < distances.length; vector++, at += words) {
    let bytes = 0
    for (let word = 0; word < words; word += WORDS_AT_ONCE) {
      const a = stored[at + word]! ^ question[word]!
      const b = stored[at + word + 1]! ^ question[word + 1]!
      const c = stored[at + word + 2]! ^ question[word + 2]!
      const nibbles = countNibbles(a ^ b ^ c) + 2 * countNibbles((a & b) | ((a ^ b) & c))
      bytes += (nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f)
    }
    const halves = (bytes & 0x00ff00ff) + ((bytes >>> 8) & 0x00ff00ff)
    distances[vector] = (halves & 0xffff) + (halves >>> 16)
  }
}

/** The number of bits set in each nibble, in that nibble. */
function countNibbles(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
}

/** The smallest distance within which at least `count` of the allowed vectors lie. */
export function cutoff(distances: Uint16Array, allowed: Uint8Array | null, dimensions: number, count: number): number {
  const histogram = new Uint32Array(dimensions + 1)
  for (let vector = 0; vector < distances.length; vector++) {
    if (allowed === null || allowed[vector] === 1) histogram[distances[vector]!]!++
  }
  let within = 0
  for (let distance = 0; distance < dimensions; distance++) {
    within += histogram[distance]!
    if (within >= count) return distance
  }
  return dimensions
}
