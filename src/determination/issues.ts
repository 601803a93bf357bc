import type { GuidelineReference, Issue, Layout, Section, Warning } from '../model/determination.ts'
import { pageOf } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { labelledIssues } from './blocks.ts'
import { deriveCategory } from './category.ts'
import { singleDispute } from './dispute.ts'
import { parseGuidelineLine } from './guidelines/line.ts'
import type { Line } from './lines.ts'
import { numberedIssues } from './numbered.ts'
import type { IssueParts } from './parts.ts'
import type { Outline } from './sections.ts'
import { inDisputeOf } from './title.ts'

/** The issues of a letter, from the lines of its issue part, in reading order; `unparsed` warns of guideline lines. */
export function readIssues(
  text: string,
  lines: readonly Line[],
  { layout, sections }: Outline,
  pageStarts: readonly number[] | null,
): { issues: Issue[]; unparsed: Warning[] } {
  const issues: Issue[] = []
  const unparsed: Warning[] = []
  for (const parts of findParts(text, lines, layout, sections)) {
    const claims = readGuideline(text, parts.claims)
    const reviewer = readGuideline(text, parts.reviewer)
    const number = issues.length + 1
    issues.push(toIssue(text, parts, { number, page: pageOf(pageStarts, parts.start), claims, reviewer }))
    for (const { unparsed: words, span } of [claims, reviewer]) {
      if (words === null || span === null) continue
      const message = `Issue ${number}: "${words.slice(0, MAX_QUOTE)}" in a guideline line was not understood; it stays findable as text.`
      unparsed.push({ code: 'guideline-unparsed', message, ...span })
    }
  }
  return { issues, unparsed }
}

/** How much of what was not understood a warning quotes. */
const MAX_QUOTE = 80

interface GuidelineLine {
  written: string | null
  references: GuidelineReference[]
  unparsed: string | null
  span: Span | null
}

function readGuideline(text: string, span: Span | null): GuidelineLine {
  const line = written(text, span)
  return { written: line, span, ...(line === null ? { references: [], unparsed: null } : parseGuidelineLine(line)) }
}

/** Letters between two forms have the heading of one and the issues of the other: guideline labels tell. */
function findParts(text: string, lines: readonly Line[], layout: Layout, sections: readonly Section[]): IssueParts[] {
  if (layout === 'L1') return singleDispute(text, sections)
  const labelled = layout === 'L4' ? labelledIssues(text, lines) : []
  if (labelled.some(({ claims, reviewer }) => claims !== null || reviewer !== null)) return labelled
  const numbered = numberedIssues(text, lines)
  return numbered.length > 0 ? numbered : labelled
}

/** What is known of an issue beside the places of its parts. */
interface IssueFacts {
  /** From 1. */
  number: number
  page: number | null
  claims: GuidelineLine
  reviewer: GuidelineLine
}

function toIssue(text: string, parts: IssueParts, { number, page, claims, reviewer }: IssueFacts): Issue {
  const treatment = written(text, parts.title) ?? ''
  const inDispute = inDisputeOf(treatment)
  return {
    number,
    treatment,
    inDispute,
    decision: parts.decision,
    decisionText: parts.decisionText === null ? null : foldSpace(parts.decisionText),
    claimsGuideline: claims.written,
    reviewerGuideline: reviewer.written,
    claimsGuidelines: claims.references,
    reviewerGuidelines: reviewer.references,
    rationale: written(text, parts.rationale),
    category: deriveCategory(inDispute),
    start: parts.start,
    end: parts.end,
    page,
    spans: {
      title: parts.title,
      claimsGuideline: parts.claims,
      reviewerGuideline: parts.reviewer,
      rationale: parts.rationale,
    },
  }
}

function written(text: string, span: Span | null): string | null {
  return span === null ? null : foldSpace(text.slice(span.start, span.end))
}
