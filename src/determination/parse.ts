import type { Determination, Issue, Layout, Section, Warning } from '../model/determination.ts'
import { pageOf, type SourceDocument } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { toIsoDate } from './dates.ts'
import { readCaseGrid } from './header.ts'
import { readIssues } from './issues.ts'
import { type Line, readLines } from './lines.ts'
import { readInjuryDate, readPatient } from './patient.ts'
import { readReviewer } from './reviewer.ts'
import { findSections } from './sections.ts'
import { splitLetters } from './split.ts'

/** Length of a determination's id in hexadecimal digits of the file's SHA-256. */
const ID_LENGTH = 16

/** Reads the letters in one file: one as a rule, several where a file holds several, always at least one. Never throws. */
export function parseLetters(source: SourceDocument): Determination[] {
  const ranges = splitLetters(source.text)
  return ranges.map((range, i) => parseLetter(source, range, i, ranges.length))
}

function parseLetter(source: SourceDocument, range: Span, index: number, count: number): Determination {
  const lines = readLines(source.text, range)
  const sections = findSections(source.text, lines, range, source.pageStarts)
  const id = source.sha256.slice(0, ID_LENGTH)
  const letter = {
    id: index === 0 ? id : `${id}-${index + 1}`,
    file: source.file,
    sha256: source.sha256,
    pages: source.pageStarts?.length ?? null,
  }
  const body = sections.some((section) => section.name === 'issues' || section.name === 'summary')
    ? readDetermination(source, range, lines, sections)
    : readOther(source, range, lines)
  if (count > 1) {
    const message = `The file holds ${count} letters; this is number ${index + 1}.`
    body.warnings.push({ code: 'several-letters', message, start: range.start, end: range.end })
  }
  return { ...letter, ...body }
}

type Body = Omit<Determination, 'id' | 'file' | 'sha256' | 'pages'>

function readDetermination(source: SourceDocument, range: Span, lines: readonly Line[], sections: Section[]): Body {
  const { text, pageStarts } = source
  const first = sections.find((section) => section.name !== 'header') ?? sections[0]!
  const { grid, warnings } = readCaseGrid(text, { start: range.start, end: first.start })
  const summary = textOf(text, sections, 'summary')
  const issuePart = sections.find((section) => section.name === 'issues')
  const read = issuePart === undefined ? NO_ISSUES : readIssues(text, linesFrom(lines, issuePart), 0, pageStarts)
  const dateOfInjury = grid.dateOfInjury ?? readInjuryDate(summary)
  return {
    layout: layoutOf(text, sections, read.issues),
    ...grid,
    dateOfInjury,
    reviewer: readReviewer(`${textOf(text, sections, 'method')}\n${textOf(text, sections, 'credentials')}`),
    patient: readPatient(summary),
    sections,
    issues: read.issues,
    warnings: [...warnings, ...checkLetter(source, sections, read.issues, dateOfInjury), ...read.warnings],
  }
}

const NO_ISSUES = { issues: [] as Issue[], warnings: [] as Warning[] }

/** The lines of a section's own words, one line of its heading kept as the floor that no title reaches beyond. */
function linesFrom(lines: readonly Line[], section: Section): Line[] {
  return lines.filter((line) => line.start >= section.bodyStart && line.end <= section.end)
}

function textOf(text: string, sections: readonly Section[], name: string): string {
  const section = sections.find((candidate) => candidate.name === name)
  return section === undefined ? '' : text.slice(section.start, section.end)
}

function layoutOf(text: string, sections: readonly Section[], issues: readonly Issue[]): Layout {
  const issuePart = sections.find((section) => section.name === 'issues')
  if (issuePart === undefined || issues.some((issue) => issue.spans.claimsGuideline !== null)) return 'L4'
  const heading = text.slice(issuePart.start, issuePart.start + 60)
  if (/^ISSUES?\s+AT\s+DISPUTE/i.test(heading)) return 'L1'
  if (/^INDEPENDENT\s+MEDICAL\s+REVIEW/i.test(heading)) return 'L2'
  return /^IMR\s*DECISION/i.test(heading) ? 'L3' : 'L4'
}

/** Ages outside of these are kept, with a warning. */
const PLAUSIBLE_AGE = { min: 14, max: 100 } as const

function checkLetter(
  source: SourceDocument,
  sections: readonly Section[],
  issues: readonly Issue[],
  injury: string | null,
): Warning[] {
  const { text } = source
  const whole = { start: sections[0]!.start, end: sections.at(-1)!.end }
  const found: Warning[] = []
  const issuePart = sections.find((section) => section.name === 'issues')
  if (issues.length === 0) {
    const message = 'No disputed treatment was found, so the letter is searchable as text only.'
    found.push({
      code: 'no-issues',
      message,
      ...(issuePart === undefined ? whole : { start: issuePart.start, end: issuePart.end }),
    })
  }
  if (injury !== null && toIsoDate(injury) === null) {
    found.push({ code: 'date-unreadable', message: `The date of injury "${injury}" is no date.`, ...whole })
  }
  const { age } = readPatient(textOf(text, sections, 'summary'))
  if (age !== null && (age < PLAUSIBLE_AGE.min || age > PLAUSIBLE_AGE.max)) {
    found.push({ code: 'age-implausible', message: `The patient's age reads ${age}; check it in the letter.`, ...whole })
  }
  return found
}

/** A document of no known layout: findable as text, without issues. */
function readOther(source: SourceDocument, range: Span, lines: readonly Line[]): Body {
  const start = lines[0]?.start ?? range.start
  const end = lines.at(-1)?.end ?? range.start
  const { grid } = readCaseGrid(source.text, { start, end: Math.min(end, start + 2000) })
  const message = 'The headings of a determination were not found; the document is searchable as plain text.'
  return {
    layout: 'other',
    ...grid,
    reviewer: readReviewer(''),
    patient: { age: null, sex: null },
    sections: [{ name: 'text', start, bodyStart: start, end, page: pageOf(source.pageStarts, start) }],
    issues: [],
    warnings: [{ code: 'unknown-layout', message, start, end }],
  }
}
