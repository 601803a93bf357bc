import { ACOEM_NAMES, MTUS_NAMES, ODG_NAMES, OTHER_SOURCES, type SourceEntry } from '../data/guideline-bodies.ts'
import { type ChapterEntry, type DocumentEntry, MTUS_DOCUMENTS, ODG_CHAPTERS } from '../data/guideline-documents.ts'
import type { DocumentIdentity } from './identity.ts'
import { NameTable } from './names.ts'

/** Who is cited, by name. */
export type Source = { kind: 'ODG' | 'ACOEM' | 'MTUS' } | { kind: 'other'; entry: SourceEntry }

const named = (kind: 'ODG' | 'ACOEM' | 'MTUS', names: readonly string[]) =>
  names.map((name) => [name, { kind } as Source] as const)

/** Names of MTUS, ODG and ACOEM. */
export const BODY_NAMES = new NameTable<Source>([
  ...named('ODG', ODG_NAMES),
  ...named('ACOEM', ACOEM_NAMES),
  ...named('MTUS', MTUS_NAMES),
])

/** Names of all other sources. */
export const SOURCE_NAMES = new NameTable<Source>(
  OTHER_SOURCES.flatMap((entry) => entry.spellings.map((spelling) => [spelling, { kind: 'other', entry }] as const)),
)

/** A document under one of its names. */
export interface NamedEntry {
  entry: DocumentEntry
  /** True where the name itself says that a guideline is meant; `Shoulder Complaints` does not. */
  guideline: boolean
}

const KINDS = ['Complaints', 'Disorders', 'Guidelines', 'Disorders Guidelines']

/** Names that say by themselves which document is meant. */
export const DOCUMENT_NAMES = new NameTable<NamedEntry>(
  MTUS_DOCUMENTS.flatMap((entry) =>
    [...entry.spellings, ...entry.short.flatMap((name) => KINDS.map((kind) => `${name} ${kind}`))].map(
      (spelling) => [spelling, { entry, guideline: /guidelines?$/i.test(spelling) }] as const,
    ),
  ),
)

/** Names that say so only next to a body, a year, or `Complaints`, `Disorders` or `Guideline`. */
export const SHORT_NAMES = new NameTable<NamedEntry>(
  MTUS_DOCUMENTS.flatMap((entry) =>
    [...entry.short, entry.name].map((spelling) => [spelling, { entry, guideline: /guidelines?$/i.test(spelling) }] as const),
  ),
)

/** Chapters of ODG. */
export const CHAPTER_NAMES = new NameTable(
  ODG_CHAPTERS.flatMap((entry) => entry.spellings.map((spelling) => [spelling, entry] as const)),
)

const BY_CHAPTER = new Map(MTUS_DOCUMENTS.filter((entry) => entry.chapter !== undefined).map((entry) => [entry.chapter, entry]))

/** The chapter of ACOEM's second edition with this number, or `null`. */
export function acoemChapter(number: number): DocumentEntry | null {
  return BY_CHAPTER.get(number) ?? null
}

/** How keys and labels name a document of the MTUS or a chapter of ODG. */
export function documentIdentity(entry: DocumentEntry | ChapterEntry): DocumentIdentity {
  return { slug: entry.slug, label: ('title' in entry ? entry.title : undefined) ?? entry.name }
}
