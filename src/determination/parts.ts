import type { Decision } from '../model/determination.ts'
import type { Span } from '../model/span.ts'

/** The places of one issue in a letter, however its layout marks them. */
export interface IssueParts extends Span {
  /** Without the decision and the colon in front of it. */
  title: Span
  decision: Decision | null
  /** The decision as written. */
  decisionText: string | null
  claims: Span | null
  reviewer: Span | null
  rationale: Span | null
}
