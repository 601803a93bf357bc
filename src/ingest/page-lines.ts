/** A run of text as a PDF places it on a page. */
export interface Run {
  text: string
  /** Distance from the left edge and from the top, of the left end of the baseline, in points. */
  x: number
  y: number
  width: number
  /** Font size in points. */
  size: number
}

/** Baselines within this share of the font size belong to one line: superscripts do, the next line does not. */
const SAME_LINE = 0.45

/** A gap wider than this share of the font size is a space; letter spacing in real letters stays below 0.1. */
const WORD_GAP = 0.15

/** A gap wider than this many font sizes parts two columns of a grid, shown as several spaces. */
const COLUMN_GAP = 1.5
const COLUMN_SPACES = '    '

/** A distance of more than this many usual line heights is an empty line. */
const EMPTY_LINE = 1.35

interface Line {
  y: number
  runs: Run[]
}

/**
 * The text of one page as lines in reading order: from top to bottom, in a line from left to right, so that the cells of a
 * grid row share a line. An empty line stands where the page leaves one.
 */
export function pageLines(runs: readonly Run[]): string {
  const lines = groupLines(runs.filter((run) => run.text.trim() !== ''))
  const pitch = usualPitch(lines)
  const out: string[] = []
  lines.forEach((line, i) => {
    if (i > 0 && line.y - lines[i - 1]!.y > pitch * EMPTY_LINE) out.push('')
    out.push(joinRuns(line.runs))
  })
  return out.join('\n')
}

function groupLines(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line !== undefined && run.y - line.y <= SAME_LINE * Math.max(run.size, line.runs[0]!.size)) line.runs.push(run)
    else lines.push({ y: run.y, runs: [run] })
  }
  return lines
}

/** The median distance of neighbouring lines; blocks of text outnumber the gaps between them. */
function usualPitch(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => line.y - lines[i]!.y)
  steps.sort((a, b) => a - b)
  return steps[steps.length >> 1] ?? 0
}

function joinRuns(runs: readonly Run[]): string {
  let text = ''
  let end = Number.POSITIVE_INFINITY
  let last: Run | undefined
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    if (last !== undefined && isShadow(run, last)) continue
    text += gapBefore(run, end, text) + run.text
    end = run.x + run.width
    last = run
  }
  return text.trim()
}

/** Bold type is sometimes made by printing the same words twice, a hair apart. */
function isShadow(run: Run, last: Run): boolean {
  return run.text === last.text && run.x - last.x < run.width / 2
}

function gapBefore(run: Run, end: number, before: string): string {
  const gap = run.x - end
  if (gap > COLUMN_GAP * run.size) return COLUMN_SPACES
  if (gap <= WORD_GAP * run.size || /\s$/.test(before) || /^\s/.test(run.text)) return ''
  return ' '
}
