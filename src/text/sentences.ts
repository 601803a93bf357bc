import type { Span } from '../model/span.ts'
import { trimSpan } from './trim.ts'

// A sentence ends at . ! or ? with closing quotes and brackets, before white space and a fresh start, or before a glued
// capital ("management.The date"). What follows must not be lower case, so "pg. 64" and "vs. placebo" hold together.
const BOUNDARY = /[.!?]["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}(]|\s*$)|(?<=\p{Ll}{2})[.!?]["”)]?(?=\p{Lu}\p{Ll})/gu

// Words whose full stop ends no sentence, with the stop: "Dr. Smith", "e.g. saline", "No. 4", "pg. 64", "U.S. Food".
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|St|No|Nos|vs|pgs?|pp|p|e\.g|i\.e|etc|approx|Ch|Sec|Fig|ed|al|(?:[A-Z]\.){0,3}[A-Z])\.$/

/** The sentences of `text` within `span`, in order; white space between them belongs to none. */
export function sentencesOf(text: string, span: Span): Span[] {
  const slice = text.slice(span.start, span.end)
  const sentences: Span[] = []
  let from = 0
  const add = (to: number) => {
    const sentence = trimSpan(text, { start: span.start + from, end: span.start + to })
    if (sentence.start < sentence.end) sentences.push(sentence)
    from = to
  }
  for (const match of slice.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length
    if (!ABBREVIATION.test(slice.slice(Math.max(from, end - 12), end))) add(end)
  }
  add(slice.length)
  return sentences
}
