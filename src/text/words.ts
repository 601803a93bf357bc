/**
 * Where words stand. A word is a run of letters and digits (any script); apostrophes before letters and dots before digits
 * hold a word together (`worker's`, `7.5`), hyphens and slashes part it. Written out by character classes, since every
 * passage that is indexed or shown goes through here and a regular expression takes several times as long.
 */
const UNKNOWN = 0
const OTHER = 1
const LETTER = 2
const DIGIT = 3

/** The class of each UTF-16 unit, found out when first met. Surrogates are looked at in pairs instead. */
const CLASSES = new Uint8Array(0x1_0000)

/** Where the next word at or after `from` starts; the length of the text where there is none. */
export function nextWord(text: string, from: number): number {
  return endOfRun(text, from, OTHER, OTHER)
}

/** Where the word that starts at `start` ends. */
export function endOfWord(text: string, start: number): number {
  let at = endOfRun(text, start, LETTER, DIGIT)
  for (;;) {
    const unit = text.charCodeAt(at)
    if ((unit === APOSTROPHE || unit === RIGHT_QUOTE) && classAt(text, at + 1) === LETTER)
      at = endOfRun(text, at + 1, LETTER, LETTER)
    else if (unit === DOT && classAt(text, at + 1) === DIGIT) at = endOfRun(text, at + 1, DIGIT, DIGIT)
    else return at
  }
}

const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019
const DOT = 0x2e

/** The end of the characters from `at` on whose class lies between `lowest` and `highest`. */
function endOfRun(text: string, at: number, lowest: number, highest: number): number {
  for (let end = at; end < text.length; end++) {
    const known = CLASSES[text.charCodeAt(end)]!
    const found = known === UNKNOWN ? lookUp(text, end) : known
    if (found < lowest || found > highest) return end
    // The second half of a pair is skipped with the first.
    if (known === UNKNOWN && text.codePointAt(end)! > 0xffff) end++
  }
  return text.length
}

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] || lookUp(text, at)
}

function lookUp(text: string, at: number): number {
  if (at >= text.length) return OTHER
  const character = String.fromCodePoint(text.codePointAt(at)!)
  const found = classOf(character)
  const unit = text.charCodeAt(at)
  if (!isSurrogate(unit)) CLASSES[unit] = found
  return found
}

function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800
}

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : OTHER
}
