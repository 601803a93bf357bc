import type { GuidelineReference } from '../../model/determination.ts'
import type { ChapterEntry } from '../data/guideline-documents.ts'
import { decorationsAt } from './decorations.ts'
import { CHAPTER_NAMES, documentIdentity } from './documents.ts'
import { type Cited, referencesOf } from './reference.ts'
import { TOPIC_NAMES } from './topics.ts'
import { type Word, wordsOf } from './words.ts'

/** A chapter named in a text, with its name as written. */
interface NamedChapter {
  entry: ChapterEntry
  document: string
  start: number
  end: number
}

const KIND_BRACKET = /^ ?\((?:acute|chronic)[^()]{0,40}\)/i
const OPENING = /[,;:/] ?$/
const JOINING = new Set(['and', 'or'])
/** What a chapter further on in the text must be followed by; otherwise the word is part of a topic. */
const CLOSING = /^ ?(?:$|[,;:/(]|- |chapter|section)/i
const TOPIC_FIRST = /^[^,;:/]{1,80}$/
const MOST_CHAPTERS = 500

/** The chapters and topics of the text behind the name of ODG. */
export function parseOdg(text: string, year: string | null): GuidelineReference[] {
  const odg = (chapter: NamedChapter | null): Cited => ({
    body: 'ODG',
    family: 'ODG',
    document: chapter?.document ?? null,
    identity: chapter && documentIdentity(chapter.entry),
    year,
  })
  const words = wordsOf(text)
  const chapters = findChapters(text, words)
  if (chapters.length === 0) {
    const last = chapterAtEnd(text, words)
    return last ? referencesOf(odg(last), text.slice(0, last.start)) : referencesOf(odg(null), text)
  }
  const references =
    chapters[0]!.start > 0
      ? referencesOf(odg(null), text.slice(0, chapters[0]!.start)).filter(({ section }) => section !== null)
      : []
  chapters.forEach((chapter, place) => {
    references.push(...referencesOf(odg(chapter), text.slice(chapter.end, chapters[place + 1]?.start ?? text.length)))
  })
  return references
}

function findChapters(text: string, words: readonly Word[]): NamedChapter[] {
  const chapters: NamedChapter[] = []
  for (let i = 0; i < words.length && chapters.length < MOST_CHAPTERS; ) {
    const chapter = opensAt(text, words, i) ? chapterAt(text, words, i) : null
    const end = chapter?.end ?? 0
    if (
      chapter &&
      (i === 0 || CLOSING.test(text.slice(chapter.end, chapter.end + 10)) || end > chapter.start + chapter.document.length)
    )
      chapters.push(chapter)
    for (i++; i < words.length && words[i]!.start < end; ) i++
  }
  return chapters
}

function opensAt(text: string, words: readonly Word[], i: number): boolean {
  return i === 0 || OPENING.test(text.slice(words[i - 1]!.end, words[i]!.start)) || JOINING.has(words[i - 1]!.term)
}

/** The chapter whose name starts at word `i`, unless a topic with a longer name does (`Knee joint replacement`). */
export function chapterAt(text: string, words: readonly Word[], i: number): NamedChapter | null {
  const match = CHAPTER_NAMES.longestAt(text, words, i)
  if (!match) return null
  const topic = TOPIC_NAMES.longestAt(text, words, i)
  if (topic && topic.next > match.next) return null
  const start = words[i]!.start
  const bracket = KIND_BRACKET.exec(text.slice(match.end, match.end + 60))
  const document = text.slice(start, match.end + (bracket?.[0].length ?? 0))
  return { entry: match.value, document, start, end: decorationsAt(text, match.end).end }
}

/** `MRI shoulder`: a topic with the chapter behind it. */
function chapterAtEnd(text: string, words: readonly Word[]): NamedChapter | null {
  if (!TOPIC_FIRST.test(text)) return null
  for (let i = 1; i < words.length; i++) {
    const chapter = chapterAt(text, words, i)
    if (chapter && /^[\s.]*$/.test(text.slice(chapter.end))) return chapter
  }
  return null
}
