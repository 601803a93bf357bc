import MiniSearch from 'minisearch'
import { termsOf } from '../text/terms.ts'
import { FIELDS, type Field, type LexicalDocument } from './fields.ts'

/** The index on disk: file name to bytes. Whoever writes them keeps names and bytes together and checks them. */
export type LexicalFiles = Record<string, Uint8Array>

/** Options with which the index is both built and loaded; they must not differ between the two. */
export const MINISEARCH_OPTIONS = {
  idField: 'passage',
  fields: [...FIELDS],
  tokenize: (text: string) => termsOf(text),
  processTerm: (term: string) => term,
}

/** What the two files hold: MiniSearch's own form, and each passage's terms by field, in order, for phrases. */
export const LEXICAL_FILE_NAMES = { index: 'lexical.json', terms: 'lexical-terms.json' } as const

/** Indexes passages in the order given. The same passages give the same bytes. */
export function buildLexicalIndex(documents: Iterable<LexicalDocument>): LexicalFiles {
  const index = new MiniSearch(MINISEARCH_OPTIONS)
  const terms: Record<Field, string[]>[] = []
  for (const document of documents) {
    index.add({ passage: terms.length, ...document })
    terms.push({ title: termsOf(document.title), guideline: termsOf(document.guideline), text: termsOf(document.text) })
  }
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  return { [LEXICAL_FILE_NAMES.index]: bytes(index), [LEXICAL_FILE_NAMES.terms]: bytes(terms) }
}
