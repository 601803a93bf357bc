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

/** The UTF-16 units of a text, with a zero behind them, which is no part of a word. */
export type Units = Uint16Array

const KEPT_UNITS = 1 << 16
const kept = new Uint16Array(KEPT_UNITS)

/** Laid out for reading, which is faster from an array than from a string. Holds until the next text is laid out. */
export function unitsOf(text: string): Units {
  const units = text.length < KEPT_UNITS ? kept : new Uint16Array(text.length + 1)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  units[text.length] = 0
  return units
}

/** Where the next word at or after `from` starts; `length` where there is none before it. */
export function nextWord(units: Units, from: number, length: number): number {
  let at = from
  while (at < length && classAt(units, at) === OTHER) at += widthAt(units, at)
  return Math.min(at, length)
}

/** Where the word that starts at `start` ends. */
export function endOfWord(units: Units, start: number): number {
  let at = endOfRun(units, start, LETTER, DIGIT)
  for (;;) {
    const unit = units[at]
    if ((unit === APOSTROPHE || unit === RIGHT_QUOTE) && classAt(units, at + 1) === LETTER)
      at = endOfRun(units, at + 1, LETTER, LETTER)
    else if (unit === DOT && classAt(units, at + 1) === DIGIT) at = endOfRun(units, at + 1, DIGIT, DIGIT)
    else return at
  }
}

const APOSTROPHE = 0x27
const RIGHT_QUOTE = 0x2019
const DOT = 0x2e

/** The end of the characters from `start` on whose class lies between `lowest` and `highest`. */
function endOfRun(units: Units, start: number, lowest: number, highest: number): number {
  for (let at = start; ; at += widthAt(units, at)) {
    const found = classAt(units, at)
    if (found < lowest || found > highest) return at
  }
}

function widthAt(units: Units, at: number): number {
  return CLASSES[units[at]!] === UNKNOWN && pairAt(units, at) !== null ? 2 : 1
}

function classAt(units: Units, at: number): number {
  return CLASSES[units[at]!] || lookUp(units, at)
}

function lookUp(units: Units, at: number): number {
  const pair = pairAt(units, at)
  if (pair !== null) return classOf(pair)
  const unit = units[at]!
  const found = classOf(String.fromCharCode(unit))
  if ((unit & 0xf800) !== 0xd800) CLASSES[unit] = found
  return found
}

/** The character written as two units from `at` on, if there is one. */
function pairAt(units: Units, at: number): string | null {
  const isPair = (units[at]! & 0xfc00) === 0xd800 && (units[at + 1]! & 0xfc00) === 0xdc00
  return isPair ? String.fromCharCode(units[at]!, units[at + 1]!) : null
}

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : OTHER
}
