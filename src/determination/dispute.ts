import type { Span } from '../model/span.ts'
import { trimSpan } from '../text/trim.ts'
import type { Line } from './lines.ts'
import type { IssueParts } from './parts.ts'

// The labels of layout L1, in order. The longest two break over two lines.
const DISPUTE = /^ISSUES?\s+AT\s+DISPUTE\s*:/i
const GUIDELINE = /^MEDICAL\s+TREATMENT\s+GUIDELINES?(?:\(S\))?\s+RELIED\s+UPON/i
const RATIONALE = /^RATIONALE\s+FOR\s+WHY\s+THE\s+REQUESTED/i
const OTHER = /^(?:CASE\s+SUMMARY|DOCUMENTS\s+REVIEWED|MEDICAL\s+REVIEWER\s+QUALIFICATIONS)\b/i
const LABELS: readonly RegExp[] = [DISPUTE, GUIDELINE, RATIONALE, OTHER]

// How the rationale's label states the outcome: "… IS/WAS NOT MEDICALLY NECESSARY:".
const OUTCOME = /(\bNOT\s+)?MEDICALLY\s+NECESSARY/i

/** A label takes at most so many lines. */
const MAX_LABEL_LINES = 3

/** The one issue of a letter in the earliest form (layout L1); empty where it names none. */
export function singleDispute(text: string, lines: readonly Line[]): IssueParts[] {
  const dispute = partAt(text, lines, DISPUTE)
  if (dispute?.body == null) return []
  const rationale = partAt(text, lines, RATIONALE)
  const outcome = rationale === null ? null : OUTCOME.exec(rationale.label)
  const title = dispute.body
  return [
    {
      title,
      decision: outcome === null ? null : outcome[1] === undefined ? 'Overturned' : 'Upheld',
      decisionText: outcome?.[0] ?? null,
      claims: null,
      reviewer: partAt(text, lines, GUIDELINE)?.body ?? null,
      rationale: rationale?.body ?? null,
      start: title.start,
      end: rationale?.body?.end ?? title.end,
    },
  ]
}

/** A label as written, and what stands between it and the next one. */
function partAt(text: string, lines: readonly Line[], pattern: RegExp): { label: string; body: Span | null } | null {
  const at = lines.findIndex((line) => pattern.test(line.text))
  if (at < 0) return null
  const next = lines.findIndex((line, i) => i > at && LABELS.some((label) => label.test(line.text)))
  const last = (next < 0 ? lines.length : next) - 1
  const head = text.slice(lines[at]!.start, lines[Math.min(last, at + MAX_LABEL_LINES - 1)]!.end)
  const label = head.slice(0, head.indexOf(':') + 1)
  const body = trimSpan(text, { start: lines[at]!.start + label.length, end: lines[last]!.end })
  return { label, body: body.start < body.end ? body : null }
}
