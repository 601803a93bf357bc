import type { GuidelineCount, IndexOverview, IndexSummary, StoredDetermination } from '../engines/engine.ts'
import type { Determination } from '../model/determination.ts'
import type { SearchRequest, SearchResponse, Suggestion } from '../model/search.ts'

/** Answers questions over one generation of one index. */
export interface Searcher {
  readonly summary: IndexSummary
  search(request: SearchRequest): Promise<SearchResponse>
  /** Disputes nearest in meaning (or, without vectors, in words) to the passage with this id. Throws `ImrError` (`not-found`). */
  similar(passageId: string, limit: number): Promise<SearchResponse>
  /** The stored letter with this id, or `null`. */
  letter(id: string): Promise<StoredDetermination | null>
  guidelines(): GuidelineCount[]
  overview(): IndexOverview
  /** What a question being typed may go on as, best first; at most `limit`. Only what the index holds. */
  suggest(text: string, limit: number): Suggestion[]
  /** A guideline's rationales on both sides, or `null` where no letter cites it. */
  guideline(key: string, limit: number): Promise<GuidelineAnswer | null>
}

/** Precedents for one guideline: upheld and overturned side by side, ranked alike, with the counts of all. */
export interface GuidelineAnswer {
  guideline: GuidelineCount
  upheld: SearchResponse
  overturned: SearchResponse
}

/** A letter as clients see it: the record, with normalized names beside the written ones. */
export interface DeterminationAnswer extends Determination {
  specialty: string | null
  decisionDateIso: string | null
  duplicates: string[]
}

/** The index as clients see it as a whole. */
export interface OverviewAnswer extends IndexOverview {
  /** Version of the program that answers. */
  version: string
  letters: number
  treatments: number
  passages: number
  /** Years of the earliest and the latest decision; `null` where no letter has a date. */
  firstYear: string | null
  lastYear: string | null
  /** Name of the embedding model, or `null` where the index has no vectors. */
  model: string | null
  index: { fingerprint: string; builtAt: string }
}

/** Hands out the searcher of the generation in use, and keeps that generation open until it is released. */
export interface SearcherSource {
  /** Throws `ImrError` (`no-index`, `damaged-index`, `index-version`) while no index is usable. */
  acquire(): Promise<SearcherLease>
  close(): Promise<void>
}

/** A searcher for one piece of work. Release it when the answer is made. */
export interface SearcherLease {
  readonly searcher: Searcher
  release(): void
}
