import type { Determination } from '../../src/model/determination.ts'
import type { Span } from '../../src/model/span.ts'

/** A run of lines that reads as one piece. White space inside it, line ends included, has no meaning for the reader. */
export interface Block extends Span {
  /** `line`: a line of the case grid, which stands by itself. */
  kind: 'heading' | 'paragraph' | 'treatment' | 'line'
  /** Number of the disputed treatment it belongs to, or `null`. */
  issue: number | null
}

/** A section of a letter, ready to be shown. The sections of a letter cover its whole text in order. */
export interface LetterSection extends Span {
  name: string
  blocks: Block[]
}

interface Line extends Span {
  /** Length of the line without white space at its ends. */
  width: number
  /** Lines without words above this one. */
  gap: number
}

type Letter = Pick<Determination, 'sections' | 'issues'>

/** Lays a letter's text out in sections and blocks. Nothing is left out but white space between blocks. */
export function layOut(text: string, letter: Letter): LetterSection[] {
  const sections = coverage(text, letter)
  const lines = linesOf(text, sections)
  const setting = { text, letter, breaks: structuralBreaks(text, letter), measure: measureOf(lines) }
  return sections.map((section) => {
    const within = lines.filter((line) => line.start >= section.start && line.start < section.end)
    return { ...section, blocks: section.name === 'header' ? within.map(lineBlock) : blocksOf(within, setting) }
  })
}

interface Setting {
  text: string
  letter: Letter
  breaks: ReadonlySet<number>
  measure: { gap: number; width: number }
}

/** The lines that hold words. A section may begin inside of one, which then counts as two. */
function linesOf(text: string, sections: readonly Span[]): Line[] {
  const lines: Line[] = []
  for (const { start, end } of sections) {
    for (const match of text.slice(start, end).matchAll(/[^\n\r\f]+/gu)) {
      const written = match[0].trim()
      if (written === '') continue
      const from = start + match.index + match[0].length - match[0].trimStart().length
      const between = text.slice(lines.at(-1)?.end ?? 0, from)
      const gap = Math.max(0, between.replace(/\r\n?/gu, '\n').split(/[\n\f]/u).length - 2)
      lines.push({ start: from, end: from + written.length, width: written.length, gap })
    }
  }
  return lines
}

/** The usual gap between lines (some extractions put an empty line after each) and the width of a full line. */
function measureOf(lines: readonly Line[]): { gap: number; width: number } {
  const gaps = lines.map((line) => line.gap).sort((a, b) => a - b)
  const widths = lines.map((line) => line.width).sort((a, b) => a - b)
  return { gap: gaps[Math.floor(gaps.length / 2)] ?? 0, width: widths[Math.floor(widths.length * 0.9)] ?? 0 }
}

/** Places where a new block begins whatever the lines look like: the parts of the disputed treatments. */
function structuralBreaks(text: string, letter: Letter): Set<number> {
  const starts = letter.issues.flatMap((issue) => [
    issue.start,
    ...[issue.spans.claimsGuideline, issue.spans.reviewerGuideline, issue.spans.rationale].flatMap((span) => span?.start ?? []),
  ])
  return new Set(starts.map((start) => text.slice(0, start).search(/[^\n\r\f]*$/u)))
}

/** The sections, with stretches that belong to none added as `text`, and their bounds widened to meet. */
function coverage(text: string, letter: Letter): { name: string; start: number; end: number }[] {
  const covered: { name: string; start: number; end: number }[] = []
  let reached = 0
  for (const { name, start, end } of letter.sections) {
    if (text.slice(reached, start).trim() !== '') covered.push({ name: 'text', start: reached, end: start })
    covered.push({ name, start, end })
    reached = end
  }
  if (text.slice(reached).trim() !== '' || covered.length === 0) covered.push({ name: 'text', start: reached, end: text.length })
  return covered
}

function lineBlock({ start, end }: Line): Block {
  return { start, end, kind: 'line', issue: null }
}

function blocksOf(lines: readonly Line[], setting: Setting): Block[] {
  const blocks: Block[] = []
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const block = blocks.at(-1)
    if (previous !== undefined && block !== undefined && !begins(line, previous, block, setting)) {
      block.end = line.end
      return
    }
    const issue = setting.letter.issues.find(
      (candidate) => line.start >= lineStart(setting.text, candidate.start) && line.start < candidate.end,
    )
    const isTitle = issue !== undefined && line.start <= issue.start && line.end > issue.start
    const kind = isTitle ? 'treatment' : isHeading(setting.text.slice(line.start, line.end), index) ? 'heading' : 'paragraph'
    blocks.push({ start: line.start, end: line.end, kind, issue: issue?.number ?? null })
  })
  return blocks
}

function begins(line: Line, previous: Line, block: Block, setting: Setting): boolean {
  if (block.kind === 'heading') return true
  if (setting.breaks.has(lineStart(setting.text, line.start))) return true
  const endsSentence = /[.:?!]["')\]]?$/u.test(setting.text.slice(previous.start, previous.end))
  if (!endsSentence) return false
  return line.gap > setting.measure.gap || (setting.measure.gap === 0 && previous.width < setting.measure.width * 0.8)
}

function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !'\n\r\f'.includes(text[start - 1]!)) start -= 1
  return start
}

/** A section's first line is its heading where it is written in capitals, for example `CLINICAL CASE SUMMARY`. */
function isHeading(line: string, index: number): boolean {
  const letters = line.replace(/[^a-z]/giu, '')
  return index === 0 && letters.length > 3 && line.length < 80 && letters.replace(/[^A-Z]/gu, '').length > letters.length * 0.8
}

/** The page (from 1) of a place in the text of a PDF, whose pages are parted by form feeds. */
export function pageAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\f').length
}
