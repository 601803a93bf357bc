import { endsWithDecision } from './decision.ts'
import type { Line } from './lines.ts'
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

/** The offset right after a label that starts `line`. */
export function afterLabel(line: Line, name: LabelName): number {
  return line.start + (LABELS[name].exec(line.text)?.[0].length ?? 0)
}

function labelOf(line: Line): LabelName | null {
  for (const name of ['claims', 'reviewer', 'rationale'] as const) if (LABELS[name].test(line.text)) return name
  return null
}

/**
 * Cuts the issue part of a letter, lines `first` to the end, into blocks. The claims administrator's label opens a block;
 * another label opens one only out of order and below a line that ends with a decision, since a rationale may quote labels.
 */
export function findBlocks(lines: readonly Line[], first: number): Block[] {
  const blocks: Block[] = []
  for (let i = first + 1; i < lines.length; i++) {
    const name = labelOf(lines[i]!)
    if (name === null) continue
    const current = blocks.at(-1)
    if (current === undefined || startsNewBlock(current, name, lines, i)) {
      const floor = current === undefined ? first : lastLabel(current) + 1
      const title = findTitleStart(lines, i, Math.min(floor, i - 1))
      blocks.push({ title, claims: null, reviewer: null, rationale: null, [name]: i })
    } else if (isNext(current, name)) current[name] = i
  }
  return blocks
}

function startsNewBlock(current: Block, name: LabelName, lines: readonly Line[], at: number): boolean {
  if (current.rationale === null && !(name === 'claims' && current.claims !== null)) return false
  return name === 'claims' || endsWithDecision(lines[at - 1]!.text)
}

/** Labels come in order: the claims administrator's, the reviewer's, the rationale. A second one of a kind is text. */
function isNext(block: Block, name: LabelName): boolean {
  if (block[name] !== null || block.rationale !== null) return false
  return name !== 'claims' || block.reviewer === null
}

function lastLabel(block: Block): number {
  return Math.max(block.claims ?? 0, block.reviewer ?? 0, block.rationale ?? 0)
}
