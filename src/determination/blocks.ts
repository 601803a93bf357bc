import type { Span } from '../model/span.ts'
import { trimSpan } from '../text/trim.ts'
import { endsWithDecision, readDecision } from './decision.ts'
import type { Line } from './lines.ts'
import type { IssueParts } from './parts.ts'
import { findTitleStart } from './title.ts'

/** The lines of one issue: where its title starts and which lines carry its labels. */
export interface Block {
  /** Index of the title's first line. */
  title: number
  /** Index of the line of each label, `null` where the block lacks it. */
  claims: number | null
  reviewer: number | null
  rationale: number | null
}

type LabelName = 'claims' | 'reviewer' | 'rationale'

/** Labels count only at the start of a line; inside a sentence the same words are text. */
const LABELS: Record<LabelName, RegExp> = {
  claims: /^Claims?\s+Adm\w+\s+guidelines?\s*:/i,
  reviewer: /^(?:MAXIMUS|IMRO?|Expert\s+Reviewer|Reviewer)(?:\s+\w+)?\s+guidelines?\s*:/i,
  rationale: /^(?:The\s+(?:Physician|Expert)\s+Reviewer['’]s\s+)?Decision\s+rationale\s*:/i,
}

const LABEL_NAMES: readonly LabelName[] = ['claims', 'reviewer', 'rationale']

function labelOf(line: Line): LabelName | null {
  return LABEL_NAMES.find((name) => LABELS[name].test(line.text)) ?? null
}

/** The issue part of a letter. */
interface IssuePart {
  /** What the lines stand in. */
  text: string
  lines: readonly Line[]
}

/** The issues of a letter whose issues carry labels (layout L4). */
export function labelledIssues(text: string, lines: readonly Line[]): IssueParts[] {
  const blocks = findBlocks(lines)
  const part: IssuePart = { text, lines }
  return blocks.map((block, i) => partsOf(part, block, blocks[i + 1]?.title ?? lines.length))
}

function partsOf(part: IssuePart, block: Block, nextTitle: number): IssueParts {
  const { text, lines } = part
  const { claims, reviewer, rationale } = block
  const anchor = claims ?? reviewer ?? rationale ?? block.title + 1
  const { start } = lines[block.title]!
  // A label with no line above it has no title.
  const titleEnd = anchor === block.title ? start : lines[anchor - 1]!.end
  const { treatmentLength, decision, decisionText } = readDecision(text.slice(start, titleEnd))
  return {
    title: { start, end: start + treatmentLength },
    decision,
    decisionText,
    claims: behindLabel(part, block, 'claims', reviewer ?? rationale ?? nextTitle),
    reviewer: behindLabel(part, block, 'reviewer', rationale ?? nextTitle),
    rationale: behindLabel(part, block, 'rationale', nextTitle),
    start,
    end: lines[nextTitle - 1]!.end,
  }
}

/** What follows a label of the block, up to the line `next`; `null` where the label is missing or nothing follows it. */
function behindLabel({ text, lines }: IssuePart, block: Block, name: LabelName, next: number): Span | null {
  const at = block[name]
  if (at === null) return null
  const line = lines[at]!
  const length = LABELS[name].exec(line.text)?.[0].length ?? 0
  const span = trimSpan(text, { start: line.start + length, end: lines[next - 1]!.end })
  return span.start < span.end ? span : null
}

/** Cuts the issue part of a letter into blocks. */
export function findBlocks(lines: readonly Line[]): Block[] {
  const labels = lines.flatMap((line, at) => {
    const name = labelOf(line)
    return name === null ? [] : [{ name, at }]
  })
  const blocks: Block[] = []
  labels.forEach(({ name, at }, i) => {
    const current = blocks.at(-1)
    if (current === undefined || startsNewBlock(current, name, lines[at - 1]!, labels[i + 1]?.name)) {
      const floor = current === undefined ? 0 : lastLabel(current) + 1
      const title = floor < at ? findTitleStart(lines, at, floor) : at
      blocks.push({ title, claims: null, reviewer: null, rationale: null, [name]: at })
    } else if (isNext(current, name)) current[name] = at
  })
  return blocks
}

/**
 * Whether a label, which is not the first, opens a block. Below a decision any does; elsewhere only the claims
 * administrator's, since a rationale may quote labels, and only where the next one in order follows.
 */
function startsNewBlock(current: Block, name: LabelName, above: Line, next: LabelName | undefined): boolean {
  if (current.rationale === null) return name === 'claims' && current.claims !== null
  return endsWithDecision(above.text) || (name === 'claims' && next !== undefined && next !== 'claims')
}

/** Labels come in order: the claims administrator's, the reviewer's, the rationale. A second one of a kind is text. */
function isNext(block: Block, name: LabelName): boolean {
  if (block[name] !== null || block.rationale !== null) return false
  return name !== 'claims' || block.reviewer === null
}

function lastLabel(block: Block): number {
  return Math.max(block.claims ?? 0, block.reviewer ?? 0, block.rationale ?? 0)
}
