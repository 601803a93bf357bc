import type { Section } from '../model/determination.ts'
import { pageOf } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { HEADINGS } from './data/headings.ts'
import type { Line } from './lines.ts'

/** A heading as found: the section it opens and the index of its line. */
interface Found {
  name: string
  line: number
}

/**
 * The sections of a letter in reading order, from heading to heading. What stands before the first heading is `header`.
 * An empty list means that no heading of a determination was found.
 */
export function findSections(text: string, lines: readonly Line[], range: Span, pageStarts: readonly number[] | null): Section[] {
  const found = findHeadings(lines)
  if (found.length === 0) return []
  const sections: Section[] = []
  const add = (name: string, first: number, last: number, bodyStart: number) => {
    const start = lines[first]!.start
    const end = lines[last]!.end
    sections.push({ name, start, end, bodyStart: Math.min(bodyStart, end), page: pageOf(pageStarts, start) })
  }
  if (found[0]!.line > 0) add('header', 0, found[0]!.line - 1, lines[0]!.start)
  found.forEach(({ name, line }, i) => {
    const last = (found[i + 1]?.line ?? lines.length) - 1
    add(name, line, last, bodyStart(text, lines, line, last, range.end))
  })
  return sections
}

/** Headings in the order a letter has them; a repeated one (a title page, a quotation) yields to the last of its kind. */
function findHeadings(lines: readonly Line[]): Found[] {
  const byName = new Map<string, number>()
  lines.forEach((line, i) => {
    if (line.text.length > 120) return
    const heading = HEADINGS.find(({ pattern }) => pattern.test(line.text))
    if (heading === undefined) return
    if (heading.keep === 'first' && byName.has(heading.section)) return
    byName.set(heading.section, i)
  })
  return [...byName].map(([name, line]) => ({ name, line })).sort((a, b) => a.line - b.line)
}

// The fixed sentences that open a section, e.g. "The Final Determination was based on decisions … set forth below:".
const INTRO = /(?:set forth below|including all medical records)\s*:?$/i

/** How many lines a fixed opening sentence may take, however the letter is wrapped. */
const INTRO_LINES = 4

/** Where a section's own words start: after its heading and, where there is one, the fixed opening sentence. */
function bodyStart(text: string, lines: readonly Line[], heading: number, last: number, end: number): number {
  const limit = Math.min(last, heading + INTRO_LINES)
  for (let i = limit; i > heading; i--) {
    const intro = text.slice(lines[heading + 1]!.start, lines[i]!.end)
    if (INTRO.test(intro)) return lines[i + 1]?.start ?? end
  }
  return lines[heading + 1]?.start ?? end
}
