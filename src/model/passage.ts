import type { Span } from './span.ts'

/** Where a passage names a concept. Places count from the passage's start. */
export interface ConceptSpan extends Span {
  /** Id of the concept. */
  id: string
}

/** The unit that is retrieved and cited: a verbatim slice of one section of a letter. */
export interface Passage extends Span {
  /** Determination id, `-`, and the passage's place in the letter from 0. Depends on the letter's bytes only. */
  id: string
  /** `rationale` or `title` (a treatment without a rationale), else the name of the section it lies in. */
  section: string
  /** Number of the disputed treatment it belongs to; `null` outside of any. */
  issue: number | null
}
