import type { GuidelineReference } from '../../model/determination.ts'
import { decorationsAt } from './decorations.ts'
import { BODY_NAMES, SOURCE_NAMES, type Source } from './documents.ts'
import { parseMtus } from './mtus.ts'
import { chapterAt, parseOdg } from './odg.ts'
import { findPages } from './pages.ts'
import { reference, referencesOf } from './reference.ts'
import { trimJoint } from './sentences.ts'
import { labelOfSlug, wordSlug } from './topics.ts'
import { type Word, wordsOf } from './words.ts'

interface Piece {
  source: Source | null
  /** The source's name as written; empty where there is none. */
  name: string
  /** What follows it, up to the next source. */
  text: string
  year: string | null
}

// a line end inside a URL leaves a blank behind its hyphen
const URL = /(?:https?:\/\/|www\.)[^\s;]+(?:(?<=-) [^\s;]*\/[^\s;]*)*/gi
const OPENING = /[,;:(/.] ?$/
const JOINING = new Set(['and', 'or', 'the', 'per', 'from', 'with', 'by', 'of'])

/** The references of a sentence that cites outside of the MTUS: cut at each source's name, then read in that source's way. */
export function parseNonMtus(text: string): GuidelineReference[] {
  const urls = [...text.matchAll(URL)].map((match) => ofUrl(match[0]))
  const references = piecesOf(text.replace(URL, (url) => ' '.repeat(url.length))).flatMap((piece) => {
    if (piece.source?.kind === 'ODG') return parseOdg(piece.text, piece.year)
    if (piece.source?.kind === 'ACOEM') return parseMtus(`${piece.name} ${piece.text}`, 'ACOEM').references
    if (piece.source?.kind === 'MTUS') return parseMtus(piece.text, 'MTUS').references
    return parseOther(piece)
  })
  return [...references, ...urls]
}

function piecesOf(text: string): Piece[] {
  const words = wordsOf(text)
  const pieces: Piece[] = []
  let open: Omit<Piece, 'text'> = { source: null, name: '', year: null }
  let from = 0
  const close = (end: number) => {
    const piece = { ...open, text: trimJoint(text.slice(from, end)) }
    if (piece.source !== null || /[\p{L}\p{N}]/u.test(piece.text)) pieces.push(piece)
  }
  for (let i = 0; i < words.length; ) {
    const match =
      BODY_NAMES.longestAt(text, words, i) ?? (opensAt(text, words, i) ? SOURCE_NAMES.longestAt(text, words, i) : null)
    if (!match) {
      i++
      continue
    }
    const start = words[i]!.start
    close(start)
    const { end, year } = match.value.kind === 'ODG' ? decorationsAt(text, match.end) : { end: match.end, year: null }
    open = { source: match.value, name: text.slice(start, end), year }
    from = end
    i = match.next
  }
  close(text.length)
  return pieces
}

function opensAt(text: string, words: readonly Word[], i: number): boolean {
  return i === 0 || OPENING.test(text.slice(words[i - 1]!.end, words[i]!.start)) || JOINING.has(words[i - 1]!.term)
}

function parseOther({ source, name, text }: Piece): GuidelineReference[] {
  return source?.kind === 'other' ? [ofSource(source.entry.name, source.entry.family, name, text)] : freeText(text)
}

function ofSource(document: string, family: string, written: string, rest: string): GuidelineReference {
  const identity = { slug: wordSlug(document), label: document }
  const pages = findPages(rest)
  const section = unbracketed(trimJoint(rest.slice(0, pages[0]?.start ?? rest.length)))
  return reference({ body: 'other', family, document: written, identity, year: null }, section || null, pages[0]?.pages ?? null)
}

/** Text that names no source: a chapter of an unknown book (`Low Back (topic)`), or whatever a reviewer wrote. */
function freeText(text: string): GuidelineReference[] {
  const chapter = chapterAt(text, wordsOf(text.slice(0, 200)), 0)
  if (chapter && /^ ?(?:$|[,;:/(-])/.test(text.slice(chapter.end, chapter.end + 2))) {
    const identity = { slug: chapter.entry.slug, label: chapter.entry.name }
    return referencesOf(
      { body: 'other', family: null, document: chapter.document, identity, year: null },
      text.slice(chapter.end),
    )
  }
  const pages = findPages(text)
  const document = trimJoint(text.slice(0, pages[0]?.start ?? text.length)) || text
  const slug = wordSlug(document)
  const identity = { slug, label: labelOfSlug(slug) }
  return [reference({ body: 'other', family: null, document, identity, year: null }, null, pages[0]?.pages ?? null)]
}

function ofUrl(written: string): GuidelineReference {
  const url = written.replace(/ /g, '').replace(/[.,)]+$/, '')
  const name = url.replace(/^https?:\/\//i, '').toLowerCase()
  return reference(
    { body: 'other', family: 'web', document: url, identity: { slug: wordSlug(name), label: name }, year: null },
    null,
    null,
  )
}

function unbracketed(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1).trim() : text
}
