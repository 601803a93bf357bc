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

/** A heading as found: the section it opens, the layout known by it, its line, and where it ends. */
interface Found extends Pick<HeadingForm, 'section' | 'layout'> {
  line: number
  /** Offset from which on the section's own words, or their fixed opening sentence, stand. */
  end: number
}

/** No heading is longer. */
const MAX_HEADING = 120

/** The outline of a letter; `null` where neither headings nor labels of a determination were found. */
export function findOutline(text: string, lines: readonly Line[], pageStarts: readonly number[] | null): Outline | null {
  const found = findHeadings(lines)
  if (!found.some(({ section }) => section === 'issues')) found.push(...findUnheadedIssues(lines))
  found.sort((a, b) => a.line - b.line)
  const layout = layoutOf(found)
  if (layout === null) return null
  if (found[0]!.line > 0) found.unshift({ section: 'header', line: 0, end: lines[0]!.start })
  const sections = found.map((heading, i): Section => {
    const last = (found[i + 1]?.line ?? lines.length) - 1
    const { start } = lines[heading.line]!
    const bodyStart = findBodyStart(text, lines, heading, last)
    return { name: heading.section, start, end: lines[last]!.end, bodyStart, page: pageOf(pageStarts, start) }
  })
  return { layout, sections }
}

/** The later letters' headings stand in the earlier layouts too, so that the earliest layout found is the letter's. */
function layoutOf(found: readonly Found[]): Layout | null {
  return (['L1', 'L2', 'L3', 'L4'] as const).find((layout) => found.some((heading) => heading.layout === layout)) ?? null
}

function findHeadings(lines: readonly Line[]): Found[] {
  const byKey = new Map<string, Found>()
  lines.forEach((line, i) => {
    if (line.text.length > MAX_HEADING) return
    for (const { key, section, pattern, keep, layout } of HEADINGS) {
      const length = pattern.exec(line.text)?.[0].length
      if (length === undefined) continue
      const found = { section, line: i, end: line.start + (key === 'regarding' ? 0 : length) }
      if (keep === 'last' || !byKey.has(key)) byKey.set(key, layout === undefined ? found : { ...found, layout })
      return
    }
  })
  return [...byKey.values()]
}

/** Issues whose heading is missing or cut off: from the first title above the labels of both sides. */
function findUnheadedIssues(lines: readonly Line[]): Found[] {
  const block = findBlocks(lines).find(({ claims, reviewer }) => claims !== null && reviewer !== null)
  if (block === undefined) return []
  return [{ section: 'issues', line: block.title, end: lines[block.title]!.start, layout: 'L4' }]
}

// The fixed sentences that open a section, e.g. "The Final Determination was based on decisions … set forth below:".
const INTRO = /(?:set\s+forth\s+below|including\s+all\s+medical\s+records)\s*:?$/i

/** How many lines a fixed opening sentence may take, however the letter is wrapped. */
const INTRO_LINES = 4

/** Where a section's own words start: after its heading and, where there is one, the fixed opening sentence. */
function findBodyStart(text: string, lines: readonly Line[], heading: Found, last: number): number {
  const { end } = lines[last]!
  for (let i = Math.min(last, heading.line + INTRO_LINES); i >= heading.line; i--) {
    const to = lines[i]!.end
    if (to > heading.end && INTRO.test(text.slice(heading.end, to))) return lines[i + 1]?.start ?? end
  }
  return trimSpan(text, { start: heading.end, end }).start
}
