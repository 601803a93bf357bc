import type { Decision } from '../model/determination.ts'
import type { Span } from '../model/span.ts'
import { sentencesOf } from '../text/sentences.ts'
import { trimEndOf, trimSpan } from '../text/trim.ts'
import type { Line } from './lines.ts'
import type { IssueParts } from './parts.ts'

// "1) … has determined the request for X is not medically necessary and appropriate." (L2), "2. X is medically necessary
// and appropriate." (L3). Extraction glues "notmedically".
const ITEM = /^\(?(\d{1,2})\s?[.)]\s*/
const REQUEST = /^(?:[\s\S]{0,120}?\bdetermined\s+(?:that\s+)?)?(?:the\s+)?request(?:ed)?\s+(?:for\s+)?/i
const VERDICT = /\b(?:is|are|was|were)(?:\s*(not)\s*|\s+)medically\s+necessary(?:\s+and\s+appropriate)?\b/i

// L2 takes the items up again, one by one: "1) Regarding the request for X:".
const REGARDING = /^\(?(\d{1,2})\s?[.)]\s*Regarding\s+the\s+request\s+for\s+/i

// The parts of a block. "Rationale for the Decision:" (L2), "The Physician Reviewer's decision rationale:" (L3).
const RATIONALE =
  /^(?:Rationale\s+for\s+the\s+Decision|(?:The\s+(?:Physician|Expert)\s+Reviewer['’]s\s+)?Decision\s+rationale)\s*:/i
const CLAIMS = /\bThe\s+Claims\s+Administrator\s+(?:based|did|cited|used|relied|stated)\b/i
const REVIEWER = /\bThe\s+(?:Expert|Physician)\s+Reviewer\s+(?:based|did|cited|used|relied|stated|found|determined)\b/i
// What may follow the last rationale.
const END = /^Effect\s+of\s+the\s+Decision\s*:/i

/** A title with its verdict takes at most so many lines. */
const MAX_ITEM_LINES = 12

interface Item {
  number: number
  line: number
  title: Span
  decision: Decision | null
  decisionText: string | null
}

/** The issues of a letter that numbers them (layouts L2 and L3): item, verdict and, where its label is clear, rationale. */
export function numberedIssues(text: string, lines: readonly Line[]): IssueParts[] {
  const items = inSequence(lines.flatMap((_, i) => readItem(text, lines, i) ?? []))
  const regarding = inSequence(lines.flatMap((_, i) => readRegarding(lines, i) ?? []))
  const heads = regarding.length === 0 ? items : regarding.map((head) => ({ ...head, ...verdictOf(items, head.number) }))
  return heads.map((head, i) => partsOf(text, lines, head, heads[i + 1]?.line ?? lines.length))
}

/** Those that count 1, 2, 3 …; a rationale's own list starts at 1 again. */
function inSequence(items: readonly Item[]): Item[] {
  const counted: Item[] = []
  for (const item of items) if (item.number === counted.length + 1) counted.push(item)
  return counted
}

function verdictOf(items: readonly Item[], number: number): Pick<Item, 'decision' | 'decisionText'> {
  const { decision = null, decisionText = null } = items[number - 1] ?? {}
  return { decision, decisionText }
}

function readItem(text: string, lines: readonly Line[], at: number): Item | null {
  const line = lines[at]!
  const number = ITEM.exec(line.text)
  if (number === null) return null
  const start = line.start + number[0].length
  // The verdict ends the item's first sentence; a list in a rationale has none there.
  const { end } = sentencesOf(text, { start, end: Math.max(start, lines[lastLineOf(lines, at)]!.end) })[0] ?? { end: start }
  const sentence = text.slice(start, end)
  const verdict = VERDICT.exec(sentence)
  if (verdict === null) return null
  const lead = REQUEST.exec(sentence.slice(0, verdict.index))?.[0].length ?? 0
  return {
    number: Number(number[1]),
    line: at,
    title: trimSpan(text, { start: start + lead, end: start + verdict.index }),
    decision: verdict[1] === undefined ? 'Overturned' : 'Upheld',
    decisionText: verdict[0],
  }
}

function readRegarding(lines: readonly Line[], at: number): Item | null {
  const line = lines[at]!
  const head = REGARDING.exec(line.text)
  if (head === null) return null
  const last = lineEndingWithColon(lines, at)
  const start = line.start + head[0].length
  const end = Math.max(start, last.start + trimEndOf(last.text, ':.,').length)
  return { number: Number(head[1]), line: at, title: { start, end }, decision: null, decisionText: null }
}

/** The line of the paragraph from line `at` on that ends with a colon, else line `at`. */
function lineEndingWithColon(lines: readonly Line[], at: number): Line {
  return lines.slice(at, lastLineOf(lines, at) + 1).find((line) => line.text.endsWith(':')) ?? lines[at]!
}

/** The last line of the paragraph or item that starts at line `at`. */
function lastLineOf(lines: readonly Line[], at: number): number {
  let last = at
  while (last - at < MAX_ITEM_LINES && last + 1 < lines.length) {
    const next = lines[last + 1]!
    if (next.blankAbove || ITEM.test(next.text) || RATIONALE.test(next.text)) break
    last++
  }
  return last
}

function partsOf(text: string, lines: readonly Line[], head: Item, nextHead: number): IssueParts {
  const block = lines.slice(head.line, nextHead)
  const label = block.findIndex((line) => RATIONALE.test(line.text))
  const beforeLabel = block.slice(0, label < 0 ? block.length : label)
  const [claims, reviewer] = guidelineSentences(text, beforeLabel, head.title.end)
  const rationale = label < 0 ? null : rationaleSpan(text, block.slice(label))
  const { title, decision, decisionText } = head
  return { title, decision, decisionText, claims, reviewer, rationale, start: title.start, end: block.at(-1)!.end }
}

/** The sentences in which each side names its guideline; the reviewer's run to the rationale's label. */
function guidelineSentences(text: string, block: readonly Line[], from: number): [Span | null, Span | null] {
  const end = endOf(block)
  const prose = text.slice(from, Math.max(from, end))
  const reviewerAt = REVIEWER.exec(prose)?.index
  const claimsAt = CLAIMS.exec(prose.slice(0, reviewerAt))?.index
  return [
    claimsAt === undefined ? null : trimSpan(text, { start: from + claimsAt, end: from + (reviewerAt ?? prose.length) }),
    reviewerAt === undefined ? null : trimSpan(text, { start: from + reviewerAt, end }),
  ]
}

function rationaleSpan(text: string, block: readonly Line[]): Span | null {
  const label = block[0]!
  const start = label.start + RATIONALE.exec(label.text)![0].length
  const span = trimSpan(text, { start, end: Math.max(start, endOf(block)) })
  return span.start < span.end ? span : null
}

/** Where a block's words end: before a label of the form that follows them. */
function endOf(block: readonly Line[]): number {
  const last = block.findIndex((line, i) => i > 0 && END.test(line.text))
  return block.at(last < 0 ? -1 : last - 1)?.end ?? 0
}
