import type { Span } from '../../model/span.ts'
import type { ChapterEntry, DocumentEntry } from '../data/guideline-documents.ts'
import { acoemChapter, BODY_NAMES, CHAPTER_NAMES, DOCUMENT_NAMES, documentIdentity, SHORT_NAMES } from './documents.ts'
import { identityOf } from './identity.ts'
import { pagesAt } from './pages.ts'
import { TOPIC_NAMES, type Topic, topicOf } from './topics.ts'
import { plainPunctuation, type Word, wordsOf } from './words.ts'

/** A guideline named in a question. */
export interface GuidelineMention extends Span {
  /** As written. */
  text: string
  /** As in `GuidelineReference`; empty where only pages are named. */
  key: string
  /** For people; names the pages where only they are named. */
  label: string
  /** As written, or `null`. */
  pages: string | null
}

/** A question as mentions are read from it. */
interface QuestionText {
  /** With plain punctuation. */
  text: string
  words: readonly Word[]
}

/** What has been read of a mention so far. */
interface Reading {
  body: 'MTUS' | 'ODG' | 'ACOEM' | null
  document: DocumentEntry | ChapterEntry | null
  topic: Topic | null
  pages: string | null
  end: number
}

/** Words that may stand between the parts of a mention without being one. */
const GLUE = new Set(
  'chapter ch section guideline topic the a of on for in at about regarding under per to criteria recommendation treatment complaint disorder condition year edition say state'.split(
    ' ',
  ),
)
const KIND = new Set(['guideline', 'complaint', 'disorder', 'condition', 'chapter'])
const YEAR = /^(?:19|20)\d\d$/
/** What ends a mention between two words; a full stop does not behind the short form of chapter. */
const BREAK = /[;.!?"]/

/**
 * The guidelines that a question names, in order and without overlap, with spans in `text`: "MTUS page 122 trigger points",
 * "ACOEM chapter 9", "ODG low back MRI", "chronic pain guidelines page 46". A topic counts behind a body or a document
 * only; pages alone ("page 122") are a mention without a key. A chapter of ACOEM that the MTUS has adopted has the key it
 * has there.
 */
export function findGuidelineMentions(text: string): GuidelineMention[] {
  const plain = plainPunctuation(text)
  const words = wordsOf(plain)
  const question: QuestionText = { text: plain, words }
  const mentions: GuidelineMention[] = []
  for (let i = 0; i < words.length; ) {
    const start = words[i]!.start
    const mention = mentionAt(question, i)
    if (!mention) {
      i++
      continue
    }
    mentions.push({ start, text: text.slice(start, mention.end), ...mention })
    while (i < words.length && words[i]!.start < mention.end) i++
  }
  return mentions
}

function mentionAt(question: QuestionText, i: number): Omit<GuidelineMention, 'start' | 'text'> | null {
  const { words } = question
  const reading: Reading = { body: null, document: null, topic: null, pages: null, end: words[i]!.start }
  let next = partAt(question, i, reading)
  if (next === null) return null
  while (next < words.length && !isBroken(question, next, reading.end)) {
    const further = partAt(question, next, reading)
    if (further !== null) next = further
    else if (GLUE.has(words[next]!.term) || YEAR.test(words[next]!.term)) next++
    else break
  }
  return conclude(reading)
}

function isBroken({ text, words }: QuestionText, next: number, end: number): boolean {
  const before = words[next - 1]!
  const gap = text.slice(Math.max(before.end, end), words[next]!.start)
  return BREAK.test(gap) && !(before.term === 'ch' && gap.startsWith('.'))
}

/** Reads the part that starts at word `i`, if it fits what has been read; the word behind it, or `null`. */
function partAt(question: QuestionText, i: number, reading: Reading): number | null {
  const { text, words } = question
  const pages = reading.pages === null ? pagesAt(text, words[i]!.start) : null
  if (pages) {
    reading.pages = pages.pages
    return passed(words, i, pages.end, reading)
  }
  return bodyAt(question, i, reading) ?? documentAt(question, i, reading) ?? topicAt(question, i, reading)
}

function bodyAt({ text, words }: QuestionText, i: number, reading: Reading): number | null {
  if (reading.document || reading.topic || (reading.body && reading.body !== 'MTUS')) return null
  const match = BODY_NAMES.longestAt(text, words, i)
  if (!match || match.value.kind === 'other' || (reading.body && match.value.kind !== 'ACOEM')) return null
  reading.body = match.value.kind
  return passed(words, i, match.end, reading)
}

function documentAt(question: QuestionText, i: number, reading: Reading): number | null {
  const { text, words } = question
  if (reading.body === 'ODG') {
    if (reading.document) return null
    return namedAt(CHAPTER_NAMES.longestAt(text, words, i), question, i, reading)
  }
  if (reading.topic) return null
  if (reading.body !== null && (words[i]!.term === 'chapter' || words[i]!.term === 'ch') && !reading.document)
    return numberedAt(words, i + 1, reading)
  const full = DOCUMENT_NAMES.longestAt(text, words, i)
  const short = SHORT_NAMES.longestAt(text, words, i)
  const match = !short || (full && full.next >= short.next) ? full : short
  if (!match || (reading.document && reading.document.slug !== match.value.entry.slug)) return null
  const named = reading.body !== null || match.value.guideline || isGuideline(words, match.next)
  if (!named || (reading.body === null && reading.pages !== null)) return null
  return namedAt({ ...match, value: match.value.entry }, question, i, reading)
}

/** True where the words from `next` on say that a guideline is meant: `disorders guideline`. */
function isGuideline(words: readonly Word[], next: number): boolean {
  let last = next
  while (words[last] && KIND.has(words[last]!.term) && words[last]!.term !== 'guideline') last++
  return words[last]?.term === 'guideline'
}

function namedAt<T extends DocumentEntry | ChapterEntry>(
  match: { value: T; next: number; end: number } | null,
  { text, words }: QuestionText,
  i: number,
  reading: Reading,
): number | null {
  if (!match) return null
  const topic = reading.body === null ? null : TOPIC_NAMES.longestAt(text, words, i)
  if (topic && topic.next > match.next) return null
  reading.document = match.value
  let end = match.end
  let next = match.next
  while (words[next] && KIND.has(words[next]!.term)) end = words[next++]!.end
  return passed(words, i, end, reading)
}

function numberedAt(words: readonly Word[], i: number, reading: Reading): number | null {
  const number = words[i]
  const entry = number && /^\d{1,2}$/.test(number.term) ? acoemChapter(Number(number.term)) : null
  if (!entry) return null
  reading.document = entry
  return passed(words, i, number!.end, reading)
}

function topicAt({ text, words }: QuestionText, i: number, reading: Reading): number | null {
  if (reading.topic || (reading.body === null && reading.document === null)) return null
  const match = TOPIC_NAMES.longestAt(text, words, i)
  if (!match) return null
  reading.topic = match.value
  return passed(words, i, match.end, reading)
}

function passed(words: readonly Word[], i: number, end: number, reading: Reading): number {
  reading.end = end
  let next = i + 1
  while (next < words.length && words[next]!.start < end) next++
  return next
}

function conclude({ body, document, topic, pages, end }: Reading): Omit<GuidelineMention, 'start' | 'text'> {
  if (body === null && document === null) return { key: '', label: `page ${pages}`, pages, end }
  const cited = document !== null && 'family' in document ? (document.outsideMtus ? 'ACOEM' : 'MTUS') : (body ?? 'MTUS')
  return { ...identityOf(cited, document && documentIdentity(document), topic ?? sectionOf(document)), pages, end }
}

/** The topic that a document's name stands for: ACOEM's chapter 3 is a section of the General Approaches. */
function sectionOf(document: DocumentEntry | ChapterEntry | null): Topic | null {
  const section = document && 'section' in document ? document.section : undefined
  return section === undefined ? null : topicOf(section)
}
