import type { Section } from '../model/determination.ts'
import type { Span } from '../model/span.ts'
import { trimSpan } from '../text/trim.ts'
import type { IssueParts } from './parts.ts'

// The labels that open the parts of layout L1. The longest two break over two lines.
const DISPUTE = /^ISSUES?\s+AT\s+DISPUTE\b/i
const GUIDELINE = /^MEDICAL\s+TREATMENT\s+GUIDELINES?/i
const RATIONALE = /^RATIONALE\s+FOR\s+WHY\b/i

// How the rationale's label states the outcome: "… IS/WAS NOT MEDICALLY NECESSARY:".
const OUTCOME = /(\bNOT\s+)?MEDICALLY\s+NECESSARY/i

/** No label is longer. */
const MAX_LABEL = 200

/** The one issue of a letter in the earliest form (layout L1); empty where it names none. */
export function singleDispute(text: string, sections: readonly Section[]): IssueParts[] {
  const title = partOf(text, sections, DISPUTE)?.body
  if (title == null) return []
  const rationale = partOf(text, sections, RATIONALE)
  const outcome = rationale === null ? null : OUTCOME.exec(rationale.label)
  const body = rationale?.body ?? null
  const parts = {
    title,
    decision: outcome === null ? null : outcome[1] === undefined ? ('Overturned' as const) : ('Upheld' as const),
    decisionText: outcome?.[0] ?? null,
    claims: null,
    reviewer: partOf(text, sections, GUIDELINE)?.body ?? null,
    rationale: body,
    start: title.start,
    end: body?.end ?? title.end,
  }
  return [inOrder(parts)]
}

/** The label that opens a section as written, and what stands below it. */
function partOf(text: string, sections: readonly Section[], pattern: RegExp): { label: string; body: Span | null } | null {
  const section = sections.find(({ name, start }) => name === 'issues' && pattern.test(text.slice(start, start + MAX_LABEL)))
  if (section === undefined) return null
  const head = text.slice(section.start, Math.min(section.end, section.start + MAX_LABEL))
  const label = head.slice(0, head.indexOf(':') + 1)
  const body = trimSpan(text, { start: section.start + label.length, end: section.end })
  return { label, body: body.start < body.end ? body : null }
}

/** Parts that stand out of the form's order are left out, since an issue is one stretch of its letter. */
function inOrder(parts: IssueParts): IssueParts {
  const { title } = parts
  const rationale = parts.rationale !== null && parts.rationale.start > title.end ? parts.rationale : null
  const end = rationale?.end ?? title.end
  const { reviewer } = parts
  const between = reviewer !== null && reviewer.start > title.end && reviewer.end <= (rationale?.start ?? 0)
  return { ...parts, rationale, reviewer: between ? reviewer : null, end }
}
