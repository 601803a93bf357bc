import type { Decision } from '../model/determination.ts'
import type { Hit, Interpretation, SearchResponse } from '../model/search.ts'
import { excerptOf } from './excerpt.ts'
import { marks, printable, type Terminal, wrap } from './terminal.ts'

/** Outcomes in words: the letters speak relative to the denial, readers may not. */
export const OUTCOMES = {
  Upheld: 'Upheld — the treatment stays denied',
  Overturned: 'Overturned — the treatment must be authorized',
} as const satisfies Record<Decision, string>

const NO_OUTCOME = 'The letter states no outcome'
const INDENT = '   '
const EXCERPT_LINES = 4

/** The answer to a question as lines for a terminal, none wider than it. */
export function formatAnswer(answer: SearchResponse, terminal: Terminal): string[] {
  const heading = wrap(headingOf(answer), terminal.width)
  const readAs = describeInterpretation(answer.query.interpretation)
  const reading = readAs === '' ? [] : wrap(`Read as: ${printable(readAs)}`, terminal.width)
  return [...heading, ...reading, ...answer.hits.flatMap((hit) => ['', ...formatHit(hit, terminal)])]
}

function headingOf({ total, more, hits }: SearchResponse): string {
  if (total === 0) return 'Nothing found.'
  const found = more ? `The best ${total}` : `${total} found`
  if (hits.length === 0) return `${found}; none from here on.`
  const shown = hits.length === total ? '' : `, ${hits[0]!.rank} to ${hits.at(-1)!.rank} shown`
  return `${found}${shown}.`
}

/** What the question was read as, in words; empty where it was taken as typed. */
export function describeInterpretation(interpretation: Interpretation): string {
  const { decision, guidelines, caseNumber, phrases, corrections, expansions } = interpretation
  return [
    ...(decision === null ? [] : [`outcome ${decision}`]),
    ...(caseNumber === null ? [] : [`case ${caseNumber}`]),
    ...guidelines.map(({ label }) => `guideline ${label}`),
    ...phrases.map((phrase) => `exactly "${phrase}"`),
    ...corrections.map(({ from, to }) => `${from} as ${to}`),
    ...expansions.map(({ from, to }) => `${from} = ${to.join(', ')}`),
  ].join('; ')
}

function formatHit(hit: Hit, terminal: Terminal): string[] {
  const { bold, dim, end } = marks(terminal)
  const title = `${hit.rank}. ${printable(hit.issue?.treatment ?? `Section "${hit.passage.section}"`)}`
  return [
    ...paint(wrap(title, terminal.width), bold, end),
    ...outcomeOf(hit).flatMap((outcome) => wrap(outcome, terminal.width, INDENT)),
    ...excerptLines(hit, terminal),
    ...paint(wrap(printable(citationOf(hit)), terminal.width, INDENT), dim, end),
  ]
}

function outcomeOf({ issue }: Hit): string[] {
  if (issue === null) return []
  return [issue.decision === null ? NO_OUTCOME : OUTCOMES[issue.decision]]
}

function citationOf({ citation }: Hit): string {
  const page = citation.page === null ? '' : `, page ${citation.page}`
  return `[${citation.label}] ${citation.file}${page}, characters ${citation.start}-${citation.end}`
}

function excerptLines(hit: Hit, terminal: Terminal): string[] {
  const { match, end } = marks(terminal)
  const length = (terminal.width - INDENT.length) * EXCERPT_LINES - EXCERPT_LINES
  const pieces = excerptOf(hit.passage.text, hit.passage.highlights, length)
  const words = pieces.map(({ text, marked }) => (marked ? paintWords(printable(text), match, end) : printable(text)))
  return wrap(words.join('').trim(), terminal.width, INDENT)
}

/** Marks each word by itself, so that a line break inside a match leaves no mark open. */
function paintWords(text: string, mark: string, end: string): string {
  return text
    .split(' ')
    .map((word) => `${mark}${word}${end}`)
    .join(' ')
}

function paint(lines: string[], mark: string, end: string): string[] {
  return lines.map((line) => `${mark}${line}${end}`)
}
