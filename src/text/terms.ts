import type { Span } from '../model/span.ts'
import { NUMBER_WORDS } from './data/number-words.ts'

/** A word of a text, its index term, and where the word stands. */
export interface Token extends Span {
  /** The word folded to its index term. */
  term: string
}

// Letters and digits; inner apostrophes, dots and hyphens between digits (`L4-5`, `7.5`, `worker's`) hold a word together.
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+|[.](?=\p{N})[\p{N}]+)*/gu

/** The words of `text` in order, with spans in UTF-16 units. Letters without a term (a bare `s`) are kept. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    tokens.push({ term: toTerm(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** The index terms of `text` in order. */
export function termsOf(text: string): string[] {
  return tokenize(text).map((token) => token.term)
}

/**
 * Folds one word to its index term: compatibility forms and accents folded, lower case, possessive dropped, number words
 * as figures ("six sessions" is "6 sessions"), plural endings taken off. Plural stemming ranks as well as Porter's on these letters and never joins unrelated drugs.
 */
export function toTerm(word: string): string {
  // Nothing but the case can be folded in plain words, and nearly all words are plain.
  const folded = PLAIN.test(word) ? word.toLowerCase() : foldLetters(word)
  return NUMBER_WORDS.get(folded) ?? singular(folded)
}

const PLAIN = /^[A-Za-z0-9.]*$/

function foldLetters(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s?$|['’](?=s$)/g, '')
    .replace(/['’]/g, '')
}

/** Harman's S-stemmer (1991): `-ies` to `-y`, `-es` to `-e`, `-s` dropped, with its exceptions. */
function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`
  if (/(?:us|ss|is)$/.test(word)) return word
  return /[sxz]es$|[cs]hes$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
