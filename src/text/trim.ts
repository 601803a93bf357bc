import type { Span } from '../model/span.ts'

/** `span` without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

/** `text` without the `characters` at its end; in linear time, which a pattern ending in `$` does not take. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && (characters.includes(text[end - 1]!) || /\s/.test(text[end - 1]!))) end--
  return text.slice(0, end)
}
