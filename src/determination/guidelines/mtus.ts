import type { GuidelineReference } from '../../model/determination.ts'
import type { DocumentEntry } from '../data/guideline-documents.ts'
import { type Decorations, decorationsAt } from './decorations.ts'
import { acoemChapter, BODY_NAMES, DOCUMENT_NAMES, documentIdentity, SHORT_NAMES } from './documents.ts'
import { ACOEM_IN_MTUS } from './identity.ts'
import { type Cited, referencesOf } from './reference.ts'
import { type Word, wordsOf } from './words.ts'

/** A document named in a text: its entry (`null` for ACOEM without a chapter), and where the name starts and ends. */
interface NamedDocument {
  entry: DocumentEntry | null
  start: number
  end: number
  year: string | null
  acoem: boolean
}

const SECTION_MARK = /[,;]? ?(?:sections?(?: ?\( ?s ?\))?:? ?(?![a-z])|sections?(?: ?\( ?s ?\))?:? |topics?: ?)/iy
const CHAPTER_NUMBER = /[,;:]? ?(?:chapters?|ch\.?) (\d{1,2})(?!\d)[,:;]? ?/iy
const SEPARATOR = /[ ,:/-]{0,3}/y
const OPENING = /[,;:/] ?$|^$/
const OPENING_WORDS = new Set(['and', 'or', 'on', 'the', 'per', 'from', 'with', 'of', 'mtus'])
const MOST_NAMES = 500

/**
 * The documents and topics of the text behind "Decision based on MTUS", or behind the name of ACOEM outside of such a
 * sentence. `unparsed` is text that stands before the first document and is no known topic.
 */
export function parseMtus(text: string, body: 'MTUS' | 'ACOEM'): { references: GuidelineReference[]; unparsed: string | null } {
  const names = findDocuments(text, body === 'ACOEM')
  const head = text.slice(0, names[0]?.start ?? text.length).replace(/[\s,;:.]+$/, '')
  const references = head === '' ? [] : referencesOf({ body, family: null, document: null, identity: null, year: null }, head)
  names.forEach((name, place) => {
    references.push(
      ...referencesOf(citedBy(name, body), text.slice(afterMark(text, name.end), names[place + 1]?.start ?? text.length)),
    )
  })
  const known =
    references.length > 0 && (names.length > 0 || references.every((reference) => reference.key.includes('.chronic-pain.')))
  return { references: known || body === 'ACOEM' ? references : [], unparsed: known || head === '' ? null : head }
}

function citedBy({ entry, year, acoem }: NamedDocument, body: 'MTUS' | 'ACOEM'): Cited {
  const family = acoem || entry === null ? 'ACOEM' : entry.family
  if (entry === null) return { body, family, document: null, identity: body === 'MTUS' ? ACOEM_IN_MTUS : null, year }
  return { body, family, document: entry.name, identity: documentIdentity(entry), year, section: entry.section }
}

/** Every document that is named where a name can start, each with what decorates it. */
function findDocuments(text: string, afterAcoem: boolean): NamedDocument[] {
  const words = wordsOf(text)
  const names: NamedDocument[] = []
  for (let i = 0; i < words.length && names.length < MOST_NAMES; ) {
    const found = opensAt(text, words, i) ? documentAt(text, words, i, afterAcoem && i === 0) : null
    if (found) names.push(found)
    const end = found?.end ?? 0
    for (i++; i < words.length && words[i]!.start < end; ) i++
  }
  return names
}

function opensAt(text: string, words: readonly Word[], i: number): boolean {
  const from = words[i - 1]?.end ?? 0
  return i === 0 || OPENING.test(text.slice(from, words[i]!.start)) || OPENING_WORDS.has(words[i - 1]!.term)
}

function documentAt(text: string, words: readonly Word[], i: number, afterAcoem: boolean): NamedDocument | null {
  const start = words[i]!.start
  const body = BODY_NAMES.longestAt(text, words, i)
  if (body?.value.kind === 'ACOEM') return acoemAt(text, start, body.end)
  if (afterAcoem) return acoemAt(text, start, start)
  const full = DOCUMENT_NAMES.longestAt(text, words, i)
  if (full) return named(full.value.entry, start, decorationsAt(text, full.end))
  const short = SHORT_NAMES.longestAt(text, words, i)
  if (!short) return null
  const decorations = decorationsAt(text, short.end)
  return decorations.names || (i === 0 && isWhole(text, decorations.end)) ? named(short.value.entry, start, decorations) : null
}

/** A citation of ACOEM that starts at `start`; what follows its name, at `end`, may be a number, a chapter's name, or both. */
function acoemAt(text: string, start: number, end: number): NamedDocument {
  const own = decorationsAt(text, end)
  let at = afterMark(text, own.end)
  CHAPTER_NUMBER.lastIndex = at
  const number = CHAPTER_NUMBER.exec(text)
  let entry = number ? acoemChapter(Number(number[1])) : null
  let found = own.end
  if (number) found = at = CHAPTER_NUMBER.lastIndex
  SEPARATOR.lastIndex = at
  SEPARATOR.exec(text)
  at = SEPARATOR.lastIndex
  const words = wordsOf(text.slice(at, at + 160)).map((word) => ({ ...word, start: word.start + at, end: word.end + at }))
  const name = words[0] && (DOCUMENT_NAMES.longestAt(text, words, 0) ?? SHORT_NAMES.longestAt(text, words, 0))
  if (name && (entry === null || entry.slug === name.value.entry.slug)) {
    entry = name.value.entry
    found = name.end
  }
  const last = decorationsAt(text, found)
  return { entry, start, end: last.end, year: own.year ?? last.year, acoem: true }
}

function named(entry: DocumentEntry, start: number, { end, year, acoem }: Decorations): NamedDocument {
  return { entry, start, end, year, acoem }
}

function isWhole(text: string, end: number): boolean {
  return /^[\s.]*$|^ ?(?:[,;:]|page)/i.test(text.slice(end, end + 20))
}

/** Behind `Section(s):`, where it follows at `end`; else `end`. */
function afterMark(text: string, end: number): number {
  SECTION_MARK.lastIndex = end
  return SECTION_MARK.test(text) ? SECTION_MARK.lastIndex : end
}
