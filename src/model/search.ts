import type { Decision, GuidelineReference } from './determination.ts'
import type { Span } from './span.ts'

/** How passages are found: by words, by meaning, or by both. */
export type Mode = 'hybrid' | 'keyword' | 'semantic'

/** Where to look: the disputed treatments (title and rationale), the clinical summaries, or every section. */
export type Scope = 'rationale' | 'summary' | 'all'

/** Filters never change scores. `undefined` means no restriction. */
export interface Filters {
  decision?: Decision
  /** A guideline key, or a prefix of one ending before `.`, such as `mtus` or `odg`. */
  guideline?: string
  /** Normalized specialty name. */
  specialty?: string
  category?: string
  /** Relative file name as in `citation.file`. */
  file?: string
  /** Canonical case number. */
  caseNumber?: string
  /** First day of the decision, ISO 8601. */
  from?: string
  /** Last day of the decision, ISO 8601. */
  to?: string
}

/** A question with every default resolved. */
export interface SearchRequest {
  /** Up to 2,000 characters; may be empty where a filter is set. */
  text: string
  mode: Mode
  scope: Scope
  filters: Filters
  synonyms: boolean
  /** Parts of the interpretation to leave out: `decision`, `corrections`, `expansions`, `operators`, or one as `correction:WORD`. */
  ignore: readonly string[]
  /** 1 to 100. */
  limit: number
  /** From 0. */
  offset: number
  explain: boolean
}

/** What is used where a request does not say otherwise. */
export const DEFAULT_REQUEST = {
  text: '',
  mode: 'hybrid',
  scope: 'rationale',
  filters: {},
  synonyms: true,
  ignore: [],
  limit: 10,
  offset: 0,
  explain: false,
} as const satisfies SearchRequest

/** The longest question that is answered, in UTF-16 units. */
export const MAX_QUERY_LENGTH = 2000

/** What the question was read as; every part can be taken back by `ignore`. */
export interface Interpretation {
  decision: Decision | null
  /** Guideline references recognised in the question. */
  guidelines: { text: string; key: string; label: string; pages: string | null }[]
  caseNumber: string | null
  /** Quoted phrases, which bind in every mode. */
  phrases: string[]
  /** Numbers with their units, and spinal levels: `value` is `null` for a level, and 6 with the unit `visit` for "6 PT sessions". */
  quantities: { text: string; value: number | null; unit: string }[]
  /** Words that were read as others. */
  corrections: { from: string; to: string }[]
  /** Words that were widened. */
  expansions: { from: string; to: string[] }[]
}

/** Something that makes the answer less, or other, than it could be. */
export interface Notice {
  code:
    | 'index-outdated'
    | 'meaning-off'
    | 'nothing-close'
    | 'nearest-instead'
    | 'filtered-out'
    | 'case-not-found'
    | 'field-unread'
    | 'outcome-absent'
  message: string
}

/** Marks in a passage, counted from the passage's start. `meaning`: the sentence nearest in meaning. */
export interface Highlight extends Span {
  kind: 'term' | 'meaning'
}

/** Proof of a quote: the slice `[start, end)` of the text of the file with this SHA-256 is `quote`. */
export interface Citation {
  /** For people, in one line: case number or file, treatment number, outcome, date, page. */
  label: string
  file: string
  sha256: string
  start: number
  end: number
  /** Page of `start`, from 1; `null` for text files. */
  page: number | null
  quote: string
  /** Path of the letter on this server, opened at the passage. */
  url: string
}

/** One disputed treatment (or, outside the rationales, one section) with its best passage. */
export interface Hit {
  /** From 1. */
  rank: number
  /** 0 to 1; not changed by filters, limit or offset. */
  score: number
  determination: { id: string; caseNumber: string | null; decisionDate: string | null; specialty: string | null }
  issue: {
    number: number
    treatment: string
    /** The part in dispute; differs from `treatment` where UR modified the request. */
    inDispute: string
    decision: Decision | null
    /** What the reviewer cites. */
    guidelines: GuidelineReference[]
    /** What the claims administrator cited when the treatment was denied. */
    claimsGuidelines: GuidelineReference[]
    category: string | null
  } | null
  passage: { id: string; section: string; text: string; highlights: Highlight[] }
  citation: Citation
  /** Present where asked for. */
  explanation?: Explanation
}

/** Why a hit ranks where it does. */
export interface Explanation {
  /** Each part of the score: its value from 0 to 1, its weight, and their product. */
  parts: { name: string; value: number; weight: number; contribution: number }[]
  /** Each matched term: where it matched and what it contributed to the keyword score. */
  terms: { term: string; fields: string[]; contribution: number }[]
  /** What the question was read as, in words. */
  notes: string[]
}

/** One value of a facet and how many of the counted hits have it. */
export interface FacetValue {
  value: string
  count: number
}

/** Counts over the whole ranked list (all pages). Values by falling count, then by value. */
export interface Facets {
  decision: FacetValue[]
  guideline: (FacetValue & { label: string })[]
  specialty: FacetValue[]
  category: FacetValue[]
  year: FacetValue[]
}

/** The answer to a question. */
export interface SearchResponse {
  query: { text: string; mode: Mode; interpretation: Interpretation; notices: Notice[] }
  /** Length of the ranked list that `offset` pages through. */
  total: number
  /**
   * True where answers weaker than those of the list are likely, since the weakest passage that was looked at is one: `total` and
   * `facets` count the best alone.
   */
  more: boolean
  hits: Hit[]
  facets: Facets
  index: { fingerprint: string }
  /** Milliseconds, rounded. */
  tookMs: number
}

/** What a question being typed may go on as. */
export interface Suggestion {
  /** A question as it stands. */
  text: string
  kind: 'treatment' | 'drug' | 'guideline' | 'body'
  /** Of a guideline: how many disputes that cite it were decided. */
  count?: number
  /** Of a guideline: its key. */
  key?: string
}

/** How many suggestions are given where a request does not say, and at most. */
export const SUGGESTIONS = { default: 8, most: 20 } as const
