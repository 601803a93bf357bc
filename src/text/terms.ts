import type { Span } from '../model/span.ts'
import { NUMBER_WORDS } from './data/number-words.ts'
import { FoldedWords } from './folded-words.ts'
import { regionOf } from './spinal-level.ts'
import type { TermBeginnings } from './term-beginnings.ts'
import { endOfWord, nextWord, unitsOf } from './words.ts'

export { MOST_WORDS } from './folded-words.ts'

/** A word of a text, its index term, and where the word stands. */
export interface Token extends Span {
  /** The word folded to its index term. */
  term: string
}

/**
 * The words of `text` in order, with spans in UTF-16 units. Letters without a term (a bare `s`) are kept. A spinal level is
 * read in full: the 6 of `C5-6` becomes `c6`, as in `C5-C6`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  eachTerm(text, (term, _, start, end) => tokens.push({ term, start, end }))
  return tokens
}

/** The index terms of `text` in order. */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  eachTerm(text, (term) => terms.push(term))
  return terms
}

/** What is called for a word: its term, a number that stands for the term, and where the word stands. */
export type FoundTerm = (term: string, number: number, start: number, end: number) => void

/**
 * Calls `found` for each word of `text` in order; `found` reads no other text meanwhile. Its `number` is from 1 to
 * `MOST_WORDS`, the same whenever it is given; 0 for a term without one, and one term can have several numbers.
 *
 * @param sought Leaves out words that can have none of these terms.
 */
export function eachTerm(text: string, found: FoundTerm, sought: TermBeginnings | null = null): void {
  const units = unitsOf(text)
  /** Term of the word before; `null` where that was left out. */
  let last: string | null = ''
  let lastStart = 0
  let lastEnd = 0
  for (let start = nextWord(units, 0, text.length); start < text.length; start = nextWord(units, lastEnd, text.length)) {
    const end = endOfWord(units, start)
    if (sought !== null && !sought.mayBegin(units, start)) last = null
    else {
      let number = FOLDED.numberAt(units, start, end)
      let term = number === 0 ? fold(text.slice(start, end)) : FOLDED.termOf(number)
      if (number === 0) number = FOLDED.keep(units, start, end, term)
      if (start - lastEnd <= 2 && term.length <= 2) {
        const region = regionOf(last ?? fold(text.slice(lastStart, lastEnd)), text.slice(lastEnd, start), term)
        if (region !== '') number = 0
        term = region + term
      }
      found(term, number, start, end)
      last = term
    }
    lastStart = start
    lastEnd = end
  }
}

/**
 * Folds one word to its index term: compatibility forms and accents folded, lower case, possessive dropped, number words
 * as figures ("six sessions" is "6 sessions"), plural endings taken off. Plural stemming ranks as well as Porter's on these
 * letters and never joins unrelated drugs.
 */
export function toTerm(word: string): string {
  const units = unitsOf(word)
  const number = FOLDED.numberAt(units, 0, word.length)
  if (number !== 0) return FOLDED.termOf(number)
  const term = fold(word)
  FOLDED.keep(units, 0, word.length, term)
  return term
}

const FOLDED = new FoldedWords()

function fold(word: string): string {
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
  return /[sxz]es$|(?<!a)ches$|shes$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
