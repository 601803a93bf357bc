import type { Span } from '../model/span.ts'
import { type Token, tokenize, toTerm } from '../text/terms.ts'

/** A word of the question as it is read: after correction, lower case, without apostrophes. */
export interface ReadWord extends Token {
  word: string
}

/**
 * The question as one plain line that patterns can be written for: words in lower case without apostrophes, clause marks
 * as words of their own (`,` and, at the end of a sentence, `.`), one space between. `Non-certified, they said` reads
 * `non certified , they said`.
 */
export interface Reading {
  words: ReadWord[]
  line: string
  /** For every word, where it starts in `line`. */
  starts: number[]
  /** For every word, the mark that stands before it: none, between clauses, or between sentences. */
  marks: ('' | ',' | '.')[]
}

/** Commas, brackets and dashes between words part clauses. Hyphens and slashes do not. */
const CLAUSE_MARK = /[,;:()]|\s[-–—]+\s|[–—]/
const SENTENCE_MARK = /[.?!\n]/

/** Reads `text`; `correct` gives the word to read instead of a token's own, or `null`. */
export function readText(text: string, correct: (token: Token) => string | null): Reading {
  const reading: Reading = { words: [], line: '', starts: [], marks: [] }
  let last = 0
  for (const token of tokenize(text)) {
    const mark = markIn(text.slice(last, token.start))
    if (mark !== '' && reading.words.length > 0) reading.line += `${mark} `
    reading.marks.push(mark)
    const to = correct(token)
    const word = plainWord(to ?? text.slice(token.start, token.end))
    reading.starts.push(reading.line.length)
    reading.words.push({ ...token, term: to === null ? token.term : toTerm(to), word })
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

function markIn(gap: string): '' | ',' | '.' {
  if (SENTENCE_MARK.test(gap)) return '.'
  return CLAUSE_MARK.test(gap) ? ',' : ''
}

function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
}
