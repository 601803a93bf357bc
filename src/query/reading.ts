import type { Span } from '../model/span.ts'
import { type Token, tokenize } from '../text/terms.ts'

/** A word of the question as it is read: after correction, lower case, without apostrophes. */
export interface ReadWord extends Token {
  word: string
}

/**
 * The question as one plain line that patterns can be written for: words in lower case without apostrophes, clause marks
 * as words of their own, one space between. `Non-certified, they said` reads `non certified , they said`.
 */
export interface Reading {
  words: ReadWord[]
  line: string
  /** For every word, where it starts in `line`. */
  starts: number[]
}

/** Commas, stops and dashes between words part clauses. Hyphens and slashes do not. */
const CLAUSE_MARK = /[,;:.?!()]|\s[-–—]+\s|[–—]|\n/

/** Reads `text`; `correct` gives the word to read instead of a token's own, or `null`. */
export function readText(text: string, correct: (token: Token) => string | null): Reading {
  const reading: Reading = { words: [], line: '', starts: [] }
  let last = 0
  for (const token of tokenize(text)) {
    if (reading.words.length > 0 && CLAUSE_MARK.test(text.slice(last, token.start))) reading.line += ', '
    const word = plainWord(correct(token) ?? text.slice(token.start, token.end))
    reading.starts.push(reading.line.length)
    reading.words.push({ ...token, word })
    reading.line += `${word} `
    last = token.end
  }
  return reading
}

/** The words (first and one past the last, by index) that `[start, end)` of the line touches. */
export function wordsIn(reading: Reading, { start, end }: Span): { first: number; last: number } {
  const { starts, words } = reading
  let first = 0
  while (first < words.length && starts[first]! + words[first]!.word.length <= start) first++
  let last = first
  while (last < words.length && starts[last]! < end) last++
  return { first, last }
}

/** The stretch of the question from word `first` up to and without word `last`. */
export function spanOfWords(reading: Reading, first: number, last: number): Span {
  return { start: reading.words[first]!.start, end: reading.words[last - 1]!.end }
}

function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
}
