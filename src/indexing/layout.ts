import type { SourceDocument } from '../model/source.ts'

/** Names of a generation's files; those of the lexical index come beside them under their own names. */
export const GENERATION_FILES = {
  /** Source by source: its letters and its text, as `packLetters` gives them. */
  letters: 'letters.bin',
  /** `StoredSource` as JSON, one after another. */
  sources: 'sources.bin',
  /** Everything that filters, facets and grouping need, and where the blobs' parts end. */
  columns: 'columns.bin',
  /** Where each passage names concepts, as `packConceptSpans` gives it, passage after passage. */
  concepts: 'concepts.bin',
  /** One hash a passage: which text its vector was made of. */
  hashes: 'passage-hashes.bin',
  /** Files that gave no text, as JSON. */
  leftOut: 'left-out.json',
  /** Vectors, a byte a component; absent in an index without a model. */
  vectors: 'vectors.bin',
  /** What tells a passage's sentences apart, as `sentenceSigns` gives it, passage after passage; absent without a model. */
  sentences: 'sentences.bin',
  /** Where each passage's part of the sentences ends, as 64-bit floats; absent without a model. */
  sentenceEnds: 'sentence-ends.bin',
} as const

/** Files that are read from the disk as they are needed, vectors once and whole; all others are taken into memory. */
export const READ_FROM_DISK: readonly string[] = [
  GENERATION_FILES.letters,
  GENERATION_FILES.sources,
  GENERATION_FILES.concepts,
  GENERATION_FILES.hashes,
  GENERATION_FILES.vectors,
  GENERATION_FILES.sentences,
]

/** One name under which a file's bytes were found. */
export interface SourceFile {
  /** Absolute path of the root. */
  root: string
  /** Relative to the root. */
  file: string
  /** Absolute. */
  path: string
}

/** The bytes of one letter file, and the names they go by. */
export interface StoredSource extends Omit<SourceDocument, 'file' | 'text'> {
  /** At least one; the first is the one that citations name. */
  files: SourceFile[]
}

/** The names that column codes stand for. */
export interface ColumnTables {
  sections: string[]
  specialties: string[]
  categories: string[]
  guidelines: GuidelineEntry[]
  /** By the numbers that the spans of concepts hold. */
  concepts: string[]
}

/** A cited guideline as its first citation (by letter, then by issue) has it. */
export interface GuidelineEntry {
  key: string
  label: string
  body: string
  document: string | null
  section: string | null
}

/**
 * Columns of numbers. A group is what a hit stands for: a disputed treatment, or a section outside of any. Codes count from
 * 1, 0 is none.
 */
export interface Columns {
  /** By source: SHA-256, 32 bytes each. */
  sourceHashes: Uint8Array
  /** By source: where its part of the sources and of the letters ends. */
  sourceEnds: Float64Array
  letterEnds: Float64Array
  /** By letter: its source; specialty; decision date as yyyymmdd; where its groups and passages end. */
  letterSource: Uint32Array
  letterSpecialty: Uint32Array
  letterDate: Uint32Array
  letterGroupEnds: Uint32Array
  letterPassageEnds: Uint32Array
  /** By letter: strings, with their ends. A letter without a case number has an empty one. */
  ids: Uint8Array
  idsEnds: Uint32Array
  caseNumbers: Uint8Array
  caseNumbersEnds: Uint32Array
  files: Uint8Array
  filesEnds: Uint32Array
  /** By group: number of the disputed treatment, 0 outside of any; 1 upheld, 2 overturned; category; where its guidelines and passages end. */
  groupIssue: Uint32Array
  groupDecision: Uint32Array
  groupCategory: Uint32Array
  groupGuidelineEnds: Uint32Array
  groupPassageEnds: Uint32Array
  /** Numbers of guidelines, from 0, group after group. */
  guidelines: Uint32Array
  /** By passage: its letter, group and section (from 0), its span, and where its part of the concepts ends. */
  passageLetter: Uint32Array
  passageGroup: Uint32Array
  passageSection: Uint32Array
  passageStart: Uint32Array
  passageEnd: Uint32Array
  passageConceptEnds: Float64Array
}
