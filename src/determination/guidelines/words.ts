import type { Span } from '../../model/span.ts'
import { toTerm } from '../../text/terms.ts'

/** A word of a guideline line, folded, with its span. */
export interface Word extends Span {
  term: string
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|&/gu

/** The words of `text`: lower case, plural folded, `&` as `and`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const term = match[0] === '&' ? 'and' : toTerm(match[0])
    words.push({ term, start: match.index, end: match.index + match[0].length })
  }
  return words
}

// U+FFFE is what one extractor leaves for a hyphen at a line end; the others are soft and typographic hyphens and dashes.
const HYPHENS = /[\u0002\u00ad\u2010-\u2015\u2212\ufffd\ufffe]/g
const SPACES = /\s/g

/** `text` with every kind of hyphen as `-` and every white space as a blank; its length does not change. */
export function plainPunctuation(text: string): string {
  return text.replace(HYPHENS, '-').replace(SPACES, ' ')
}

/** For each `(` that is closed, the place of its `)`; brackets that are not closed count as plain characters. */
export function closedBrackets(text: string): Map<number, number> {
  const open: number[] = []
  const closed = new Map<number, number>()
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open.push(i)
    else if (text[i] === ')' && open.length > 0) closed.set(open.pop()!, i)
  }
  return closed
}

/** `text` without its closed brackets and what they hold. */
export function withoutBrackets(text: string): string {
  const closed = closedBrackets(text)
  let kept = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const end = closed.get(i)
    if (end === undefined) continue
    kept += `${text.slice(from, i)} `
    from = end + 1
    i = end
  }
  return kept + text.slice(from)
}
