import type { Layout, Section } from '../model/determination.ts'
import { pageOf } from '../model/source.ts'
import { trimSpan } from '../text/trim.ts'
import { findBlocks } from './blocks.ts'
import { HEADINGS, type HeadingForm } from './data/headings.ts'
import type { Line } from './lines.ts'

/** How a letter is laid out. */
export interface Outline {
  layout: Layout
  /** In reading order, from heading to heading; what stands before the first heading is `header`. */
  sections: Section[]
}

/** The place where a section opens. */
interface Opening {
  section: string
  /** Index of its first line. */
  line: number
  /** Length of the heading on that line, 0 where there is none. */
  heading: number
}

interface Found extends Opening {
  form: HeadingForm
}

/** No heading is longer. */
const MAX_HEADING = 120

/** The outline of a letter; `null` where neither headings nor labels of a determination were found. */
export function findOutline(text: string, lines: readonly Line[], pageStarts: readonly number[] | null): Outline | null {
  const found = findHeadings(lines)
  const layout = HEADINGS.find((form) => form.decides && found.some((heading) => heading.form === form))?.layout ?? 'L4'
  const openings: Opening[] = found.filter(({ form }) => form.layout === undefined || form.layout === layout)
  if (!openings.some(({ section }) => section === 'issues')) openings.push(...findUnheadedIssues(lines, openings))
  if (!openings.some(({ section }) => section === 'issues' || section === 'method')) return null
  openings.sort((a, b) => a.line - b.line)
  if (openings[0]!.line > 0) openings.unshift({ section: 'header', line: 0, heading: 0 })
  const sections = openings.map((opening, i) => {
    const next = openings[i + 1]?.line ?? lines.length
    return toSection(text, lines.slice(opening.line, next), opening, pageStarts)
  })
  return { layout, sections }
}

function findHeadings(lines: readonly Line[]): Found[] {
  const byForm = new Map<HeadingForm, Found>()
  lines.forEach((line, i) => {
    if (line.text.length > MAX_HEADING) return
    for (const form of HEADINGS) {
      const length = form.pattern.exec(line.text)?.[0].length
      if (length === undefined) continue
      const found = { form, section: form.section, line: i, heading: form.isText ? 0 : length }
      if (form.keep === 'last' || !byForm.has(form)) byForm.set(form, found)
      return
    }
  })
  return [...byForm.values()]
}

/** Issues whose heading is missing or cut off: from the first title above the labels of both sides, below all headings. */
function findUnheadedIssues(lines: readonly Line[], openings: readonly Opening[]): Opening[] {
  const from = Math.max(-1, ...openings.map(({ line }) => line)) + 1
  const block = findBlocks(lines.slice(from)).find(({ claims, reviewer }) => claims !== null && reviewer !== null)
  return block === undefined ? [] : [{ section: 'issues', line: from + block.title, heading: 0 }]
}

function toSection(text: string, lines: readonly Line[], opening: Opening, pageStarts: readonly number[] | null): Section {
  const { start } = lines[0]!
  const { end } = lines.at(-1)!
  return {
    name: opening.section,
    start,
    end,
    bodyStart: bodyStart(text, lines, opening.heading),
    page: pageOf(pageStarts, start),
  }
}

// The fixed sentences that open a section, e.g. "The Final Determination was based on decisions … set forth below:".
const INTRO = /(?:set\s+forth\s+below|including\s+all\s+medical\s+records)\s*:?$/i

/** How many lines a fixed opening sentence may take, however the letter is wrapped. */
const INTRO_LINES = 4

/** Where a section's own words start: after its heading and, where there is one, the fixed opening sentence. */
function bodyStart(text: string, lines: readonly Line[], heading: number): number {
  const start = lines[0]!.start + heading
  const { end } = lines.at(-1)!
  if (heading === 0) return start
  for (let i = Math.min(lines.length - 1, INTRO_LINES); i >= 0; i--) {
    const to = lines[i]!.end
    if (to > start && INTRO.test(text.slice(start, to))) return lines[i + 1]?.start ?? end
  }
  return trimSpan(text, { start, end }).start
}
