import type { Issue, Warning } from '../model/determination.ts'
import { pageOf } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { afterLabel, type Block, findBlocks } from './blocks.ts'
import { deriveCategory } from './category.ts'
import { readDecision } from './decision.ts'
import { parseGuidelineLine } from './guidelines/line.ts'
import type { Line } from './lines.ts'
import { inDisputeOf } from './title.ts'

/** The issues of a letter whose issue part is the lines from `first` on, with warnings for what could not be read. */
export function readIssues(
  text: string,
  lines: readonly Line[],
  first: number,
  pageStarts: readonly number[] | null,
): { issues: Issue[]; warnings: Warning[] } {
  const warnings: Warning[] = []
  const blocks = findBlocks(lines, first)
  const issues = blocks.map((block, i) => {
    const nextTitle = blocks[i + 1]?.title ?? lines.length
    const issue = readIssue(text, lines, block, nextTitle, i + 1, pageStarts)
    warnings.push(...warningsOf(issue))
    return issue
  })
  return { issues, warnings }
}

function readIssue(
  text: string,
  lines: readonly Line[],
  block: Block,
  nextTitle: number,
  number: number,
  pageStarts: readonly number[] | null,
): Issue {
  const anchor = block.claims ?? block.reviewer ?? block.rationale ?? block.title + 1
  const start = lines[block.title]!.start
  const titleBlock = text.slice(start, lines[Math.max(anchor - 1, block.title)]!.end)
  const { treatmentLength, decision, decisionText } = readDecision(titleBlock)
  const treatment = foldSpace(titleBlock.slice(0, treatmentLength))
  const claims = part(text, lines, 'claims', block.claims, block.reviewer ?? block.rationale ?? nextTitle)
  const reviewer = part(text, lines, 'reviewer', block.reviewer, block.rationale ?? nextTitle)
  const rationale = part(text, lines, 'rationale', block.rationale, nextTitle)
  const claimsGuideline = written(text, claims)
  const reviewerGuideline = written(text, reviewer)
  return {
    number,
    treatment,
    inDispute: inDisputeOf(treatment),
    decision,
    decisionText: decisionText === null ? null : foldSpace(decisionText),
    claimsGuideline,
    reviewerGuideline,
    claimsGuidelines: claimsGuideline === null ? [] : parseGuidelineLine(claimsGuideline).references,
    reviewerGuidelines: reviewerGuideline === null ? [] : parseGuidelineLine(reviewerGuideline).references,
    rationale: written(text, rationale),
    category: deriveCategory(inDisputeOf(treatment)),
    start,
    end: lines[nextTitle - 1]!.end,
    page: pageOf(pageStarts, start),
    spans: {
      title: { start, end: start + treatmentLength },
      claimsGuideline: claims,
      reviewerGuideline: reviewer,
      rationale,
    },
  }
}

/** What follows a label, up to the line `next`; `null` where the label is missing or nothing follows it. */
function part(
  text: string,
  lines: readonly Line[],
  name: 'claims' | 'reviewer' | 'rationale',
  label: number | null,
  next: number,
): Span | null {
  if (label === null) return null
  const end = lines[next - 1]!.end
  const from = afterLabel(lines[label]!, name)
  const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0)
  return start < end ? { start, end } : null
}

function written(text: string, span: Span | null): string | null {
  return span === null ? null : foldSpace(text.slice(span.start, span.end))
}

function warningsOf(issue: Issue): Warning[] {
  const found: Warning[] = []
  const warn = (code: Warning['code'], message: string) =>
    found.push({ code, message: `Issue ${issue.number}: ${message}`, start: issue.start, end: issue.end })
  if (issue.decisionText === null) warn('decision-missing', 'no decision word ends its title, so its outcome is unknown.')
  else if (issue.decision === null)
    warn('decision-unclear', `its decision reads "${issue.decisionText}", which is neither Upheld nor Overturned.`)
  if (issue.rationale === null) warn('rationale-missing', 'no decision rationale follows; the letter may be cut off.')
  if (issue.claimsGuideline === null && issue.reviewerGuideline === null)
    warn('guideline-missing', 'neither side’s guideline line was found.')
  if (issue.treatment === '') warn('title-unclear', 'no title stands above its guideline line.')
  if (contradicts(issue)) warn('decision-contradicted', 'its rationale closes with words that fit the other outcome; read both.')
  return found
}

// How a rationale closes when it finds for or against the request; negation decides. Used to warn, never to decide.
const NECESSARY = /\b(?:is|was|are|were)\s+(?:also\s+)?medically\s+(?:necessary|appropriate|indicated)\b[^.]*\.?$/i
const NOT_NECESSARY =
  /\bnot\s+(?:been\s+)?(?:considered\s+|deemed\s+)?(?:to\s+be\s+)?medically\s+(?:necessary|appropriate|indicated)\b[^.]*\.?$/i

function contradicts(issue: Issue): boolean {
  const close = issue.rationale?.slice(-200) ?? ''
  if (issue.decision === 'Upheld') return NECESSARY.test(close) && !/\bnot\b|\bno\b/i.test(close)
  return issue.decision === 'Overturned' && NOT_NECESSARY.test(close)
}
