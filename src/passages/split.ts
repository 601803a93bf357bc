import type { Determination } from '../model/determination.ts'
import type { Passage } from '../model/passage.ts'
import type { Span } from '../model/span.ts'
import { sentencesOf } from '../text/sentences.ts'
import { trimSpan } from '../text/trim.ts'

/**
 * The longest passage, in UTF-16 units. With its title in front it stays within the embedding model's 256 tokens, at about
 * 4.7 units a token in these letters.
 */
export const MAX_PASSAGE_LENGTH = 960

/** The passages of a letter in reading order. None leaves its section; long stretches are cut at sentence bounds. */
export function splitPassages(determination: Determination, text: string): Passage[] {
  const stretches = [...sectionStretches(determination), ...determination.issues.map(issueStretch)]
  stretches.sort((a, b) => a.start - b.start)
  return stretches
    .flatMap((stretch) => cut(text, stretch).map((span) => ({ ...stretch, ...span })))
    .map((passage, i) => ({ id: `${determination.id}-${i}`, ...passage }))
}

type Stretch = Omit<Passage, 'id'>

/** Every section but those that issues stand for. An issue part in which none was found stays findable as text. */
function sectionStretches({ sections, issues }: Determination): Stretch[] {
  return sections
    .filter(({ name, start, end }) => name !== 'issues' || !issues.some((issue) => issue.start < end && issue.end > start))
    .map((section) => ({ section: section.name, issue: null, start: section.bodyStart, end: section.end }))
}

function issueStretch(issue: Determination['issues'][number]): Stretch {
  const { rationale, title } = issue.spans
  return rationale === null
    ? { section: 'title', issue: issue.number, ...title }
    : { section: 'rationale', issue: issue.number, ...rationale }
}

/** How often an even share is tried with one more part before sentences are packed as they come. */
const SHARE_TRIES = 4

/** Cuts a stretch into parts of at most the longest passage, as even as its sentences allow. */
function cut(text: string, stretch: Span): Span[] {
  const whole = trimSpan(text, stretch)
  const length = whole.end - whole.start
  if (length === 0) return []
  if (length <= MAX_PASSAGE_LENGTH) return [whole]
  const sentences = sentencesOf(text, whole).flatMap((sentence) => cutLong(text, sentence))
  const least = Math.ceil(length / MAX_PASSAGE_LENGTH)
  for (let count = least; count < least + SHARE_TRIES; count++) {
    const parts = share(sentences, whole, count)
    if (parts.every(fits)) return parts
  }
  return pack(sentences)
}

function fits(part: Span): boolean {
  return part.end - part.start <= MAX_PASSAGE_LENGTH
}

/** Fills each part with as many sentences as it holds. */
function pack(sentences: readonly Span[]): Span[] {
  const parts: Span[] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    if (last !== undefined && fits({ start: last.start, end: sentence.end })) last.end = sentence.end
    else parts.push({ ...sentence })
  }
  return parts
}

/** Shares sentences out over `count` even parts by where their middles lie. */
function share(sentences: readonly Span[], whole: Span, count: number): Span[] {
  const parts: Span[] = []
  let last = -1
  for (const sentence of sentences) {
    const middle = (sentence.start + sentence.end) / 2
    const part = Math.floor(((middle - whole.start) * count) / (whole.end - whole.start))
    if (part === last) parts.at(-1)!.end = sentence.end
    else parts.push({ ...sentence })
    last = part
  }
  return parts
}

/** A sentence longer than a passage, cut at white space; a run without any is cut hard. */
function cutLong(text: string, sentence: Span): Span[] {
  const parts: Span[] = []
  let { start } = sentence
  while (sentence.end - start > MAX_PASSAGE_LENGTH) {
    const window = text.slice(start, start + MAX_PASSAGE_LENGTH)
    const space = window.search(/\s\S*$/)
    const end = start + (space > 0 ? space : wholeCharacters(window))
    parts.push(trimSpan(text, { start, end }))
    start = trimSpan(text, { start: end, end: sentence.end }).start
  }
  return [...parts, { start, end: sentence.end }].filter((part) => part.start < part.end)
}

/** The length of `window` without a first half of a surrogate pair at its end. */
function wholeCharacters(window: string): number {
  return /[\uD800-\uDBFF]$/.test(window) ? window.length - 1 : window.length
}
