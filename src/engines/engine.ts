import type { ErrorCode } from '../errors.ts'
import type { Determination } from '../model/determination.ts'
import type { ConceptSpan, Passage } from '../model/passage.ts'
import type { LexicalQuery, PassageFilter, ScoredPassage, TermMatch, Vocabulary } from '../model/retrieval.ts'
import type { NearestSearch } from '../vectors/vector-scan.ts'

/**
 * The read contract between the search layer and whatever holds the index.
 *
 * An engine does two small jobs, finding passages by words and by vector, and gives back what was stored. Fusion,
 * citations and the reading of questions exist once, in `search/`, for every engine.
 */
export interface Engine {
  readonly capabilities: Capabilities
  readonly summary: IndexSummary
  readonly vocabulary: Vocabulary
  /** Settles when what was opened is known to be whole: rejects with `ImrError` (`damaged-index`) where it is not. */
  readonly checked: Promise<void>
  /** Passages by BM25 over weighted terms, best first; ties by passage number. At most `limit`. */
  lexical(query: LexicalQuery, filter: PassageFilter, limit: number): Promise<ScoredPassage[]>
  /** Passages by cosine with a unit vector, best first; ties by passage number. At most `limit`. */
  nearest(vector: Float32Array, filter: PassageFilter, limit: number): Promise<ScoredPassage[]>
  /** The same search as data for the thread that embeds, which then seeks while this one works; `null` where none can be sent. */
  nearestSearch(filter: PassageFilter, limit: number): NearestSearch | null
  /** The lexical score of each passage asked for, which ascend, each once, in that order; 0 where the query is not met. */
  scoreWords(query: LexicalQuery, passages: Uint32Array): Promise<Float64Array>
  /** Which terms of the query each passage asked for holds, and where, in that order. */
  matches(query: LexicalQuery, passages: readonly number[]): Promise<TermMatch[][]>
  /** The cosine of each passage asked for with a unit vector, in that order. */
  scoreMeaning(vector: Float32Array, passages: Uint32Array): Promise<Float64Array>
  /**
   * The place, from 0, of the sentence (as `sentencesOf` cuts the passage) that is nearest in meaning to a unit vector, for each
   * passage asked for; `null` where that is not known, and for a passage of one sentence. An estimate, for marking.
   */
  nearestSentence(vector: Float32Array, passages: readonly number[]): Promise<(number | null)[]>
  /** First passages of all disputes (or sections) that pass the filter: latest decision first, then by passage number. */
  list(filter: PassageFilter): Promise<number[]>
  /**
   * The small facts of the disputes that hold any of `passages`, each once, by rising place in the index, without reading any
   * letter. Not to be written to: the same facts are given to every question.
   */
  disputes(passages: ArrayLike<number>): DisputeFacts[]
  /** What was stored of each passage, in the order asked for. */
  fetch(passages: readonly number[]): Promise<StoredPassage[]>
  /** The letter with this id, or `null`. */
  determination(id: string): Promise<StoredDetermination | null>
  /** The number of the passage with this id, or `null`. */
  passageNumber(id: string): number | null
  /**
   * Every cited guideline, and every document of which sections are cited, with its counts, by falling count, then by key.
   * What has sections counts those that cite them.
   */
  guidelines(): GuidelineCount[]
  /** What is indexed and how it was decided, and what was left out. */
  overview(): IndexOverview
  close(): Promise<void>
}

/** What an engine can do; a missing ability degrades the answer, which then says so. */
export interface Capabilities {
  /** True where the index holds vectors. */
  meaning: boolean
}

/** What is indexed, for status pages and for the fingerprint in every answer. */
export interface IndexSummary {
  /** Hash of all that answers depend on, 16 hexadecimal digits. */
  fingerprint: string
  generation: number
  /** When the generation was written, ISO 8601. Never part of an answer's order. */
  builtAt: string
  /** False where another version of the program made the index, which may read letters otherwise than it reads questions. */
  current: boolean
  letters: number
  issues: number
  passages: number
  /** Identity of the embedding model, or `null` where the index has no vectors. */
  model: { name: string; sha256: string; dimensions: number } | null
}

/** What ranking and facets need of a disputed treatment or, outside of any, of a section of a letter. */
export interface DisputeFacts {
  /** Place of the letter in the index, from 0. */
  letter: number
  /** Number of the disputed treatment, 0 outside of any. */
  issue: number
  /** Its first passage and the number of its passages. */
  first: number
  count: number
  decision: 'Upheld' | 'Overturned' | null
  specialty: string | null
  category: string | null
  year: string | null
  /** Each once; `number` is its place among all that the index knows, from 0. */
  guidelines: readonly { number: number; key: string; label: string }[]
}

/** A passage together with the letter it stands in. */
export interface StoredPassage {
  number: number
  passage: Passage
  /** The concepts that its words name, in the order they stand. */
  concepts: readonly ConceptSpan[]
  letter: StoredDetermination
}

/** A letter as stored: its record, its text, and where its pages start. */
export interface StoredDetermination {
  determination: Determination
  /** Normalized names, as filters and facets use them. */
  specialty: string | null
  decisionDateIso: string | null
  text: string
  pageStarts: readonly number[] | null
  /** Other files with the same bytes, relative to their roots. */
  duplicates: string[]
  /** Where the original file was when it was read. Absolute, so never part of an HTTP answer. */
  sourcePath: string
}

/** How many disputes ended which way. */
export interface OutcomeCounts {
  upheld: number
  overturned: number
  /** Whose letter does not say, or says something else. */
  unknown: number
}

/** The index as a whole. */
export interface IndexOverview {
  outcomes: OutcomeCounts
  /** By falling number of disputes, then by name; disputes without a category last, as `null`. */
  categories: (OutcomeCounts & { value: string | null })[]
  /** By year of decision, ascending; letters without a date last, as `null`. */
  years: (OutcomeCounts & { value: string | null })[]
  /** Files that gave no letter, by name: relative to their roots, with the code of `ImrError` and a sentence. */
  leftOut: { file: string; code: ErrorCode; message: string }[]
}

/** A guideline and how the disputes citing it, on either party's side, ended; of a document, or one of its sections. */
export interface GuidelineCount {
  key: string
  label: string
  body: string
  document: string | null
  section: string | null
  upheld: number
  overturned: number
}
