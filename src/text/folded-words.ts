/**
 * Words whose index terms are known, found by the characters of a text without cutting the word out of it: a collection says
 * the same few thousand words again and again, and cutting and hashing them would take most of the time of reading it.
 */
export class FoldedWords {
  readonly #words: (string | undefined)[] = new Array(SLOTS)
  readonly #terms: string[] = new Array(SLOTS)
  #count = 0

  /** The index term of the word in `[start, end)` of `text`; `fold` makes it where it is not known yet. */
  termAt(text: string, start: number, end: number, fold: (word: string) => string): string {
    // A longer slice may keep the whole text alive that it was cut from.
    if (end - start > LONGEST) return fold(text.slice(start, end))
    let slot = slotOf(text, start, end)
    for (let word = this.#words[slot]; word !== undefined; word = this.#words[slot]) {
      if (standsAt(word, text, start, end)) return this.#terms[slot]!
      slot = (slot + 1) & (SLOTS - 1)
    }
    const word = text.slice(start, end)
    const term = fold(word)
    if (this.#count < MOST) {
      this.#count++
      this.#words[slot] = word
      this.#terms[slot] = term
    }
    return term
  }
}

/** A power of two, and with `MOST` words never more than two fifths full. */
const SLOTS = 1 << 17
const MOST = 50_000
const LONGEST = 12

/** Where a word is looked for first: the FNV-1a hash of its UTF-16 units. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
