import type { Determination, Section } from '../model/determination.ts'
import { pageOf, type SourceDocument } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { readCaseGrid, readCaseNumber } from './header.ts'
import { readIssues } from './issues.ts'
import { type Line, readLines } from './lines.ts'
import { readInjuryDate, readPatient } from './patient.ts'
import { type ReadableText, readable } from './readable.ts'
import { readReviewer } from './reviewer.ts'
import { findOutline, type Outline } from './sections.ts'
import { splitLetters } from './split.ts'
import { checkLetter } from './warnings.ts'

/** Length of a determination's id in hexadecimal digits of the file's SHA-256. */
const ID_LENGTH = 16

/** Reads the letters in one file: one as a rule, several where a file holds several, always at least one. Never throws. */
export function parseLetters(source: SourceDocument): Determination[] {
  const reading = readable(source.text)
  const ranges = splitLetters(reading.text)
  const runningLines = [...reading.runningLines]
  return ranges.map((range, i) => {
    const after = runningLines.findIndex((line) => line.start >= range.end)
    const own = runningLines.splice(0, after < 0 ? runningLines.length : after)
    const lines = readLines(reading.text, range)
    return parseLetter({ source, text: reading.text, runningLines: own, range, lines }, i, ranges.length)
  })
}

/** One letter of a file; the running lines are its own, `text` is the whole file's. */
interface Letter extends ReadableText {
  source: SourceDocument
  /** Where it stands in `text`. */
  range: Span
  lines: readonly Line[]
}

function parseLetter(letter: Letter, index: number, count: number): Determination {
  const { source, text, range, lines } = letter
  const outline = findOutline(text, lines, source.pageStarts)
  const body = outline === null ? readOther(letter) : readDetermination(letter, outline)
  if (count > 1) {
    const message = `The file holds ${count} letters; this is number ${index + 1}.`
    body.warnings.push({ code: 'several-letters', message, ...range })
  }
  const id = source.sha256.slice(0, ID_LENGTH)
  return {
    id: index === 0 ? id : `${id}-${index + 1}`,
    file: source.file,
    sha256: source.sha256,
    pages: source.pageStarts?.length ?? null,
    ...body,
  }
}

type Body = Omit<Determination, 'id' | 'file' | 'sha256' | 'pages'>

function readDetermination({ source, text, runningLines, range, lines }: Letter, outline: Outline): Body {
  const { layout, sections } = outline
  const summary = foldSpace(
    linesOf(lines, sections, 'summary')
      .map((line) => line.text)
      .join(' '),
  )
  const first = sections.find((section) => section.name !== 'header') ?? sections[0]!
  const { grid, warnings } = readCaseGrid(text, { start: range.start, end: first.start })
  const printed = runningLines.map(({ start, end }) => source.text.slice(start, end)).join('\n')
  const { issues, unparsed } = readIssues(text, linesOf(lines, sections, 'issues'), outline, source.pageStarts)
  const body = {
    layout,
    ...grid,
    caseNumber: grid.caseNumber ?? readCaseNumber(printed),
    dateOfInjury: grid.dateOfInjury ?? readInjuryDate(summary),
    reviewer: readReviewer([...linesOf(lines, sections, 'method'), ...linesOf(lines, sections, 'credentials')]),
    patient: readPatient(summary),
    sections,
    issues,
  }
  return { ...body, warnings: [...warnings, ...checkLetter(body), ...unparsed] }
}

/** The lines of the sections of that name, headings and fixed opening sentences left out; each section opens a paragraph. */
function linesOf(lines: readonly Line[], sections: readonly Section[], name: string): Line[] {
  return sections
    .filter((section) => section.name === name)
    .flatMap(({ bodyStart, end }) => {
      const [first, ...rest] = lines.filter((line) => line.start >= bodyStart && line.end <= end)
      return first === undefined ? [] : [{ ...first, blankAbove: true }, ...rest]
    })
}

/** How much of a document without headings is searched for a case grid. */
const GRID_LENGTH = 2000

/** A document of no known layout: findable as text, without issues. */
function readOther({ source, text, range, lines }: Letter): Body {
  const start = lines[0]?.start ?? range.start
  const end = lines.at(-1)?.end ?? start
  const { grid } = readCaseGrid(text, { start, end: Math.min(end, start + GRID_LENGTH) })
  const message = 'The headings of a determination were not found; the document is searchable as plain text.'
  return {
    layout: 'other',
    ...grid,
    reviewer: readReviewer([]),
    patient: { age: null, sex: null },
    sections: [{ name: 'text', start, bodyStart: start, end, page: pageOf(source.pageStarts, start) }],
    issues: [],
    warnings: [{ code: 'unknown-layout', message, start, end }],
  }
}
