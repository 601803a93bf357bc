import type { Filters } from '../model/search.ts'
import { tokenize } from '../text/terms.ts'
import { findCaseNumber } from './case-number.ts'
import { fieldName, readField } from './fields.ts'
import type { Question, QuestionField, QuestionPhrase } from './question.ts'

/** What a question says by operators, and the text that is left to be read as words. */
export interface Operators extends Pick<Question, 'phrases' | 'excluded' | 'fields' | 'unread' | 'filters' | 'caseNumber'> {
  /** The question with every operator blanked out; offsets are those of the question. */
  rest: string
}

const QUOTES = '"“”„«»'

// A quote opens after a space or a bracket and closes before one, so that 5" and an unpaired quote stay text.
const QUOTED = new RegExp(`(?<=^|[\\s(\\[:-])[${QUOTES}]([^${QUOTES}]+)[${QUOTES}](?![\\p{L}\\p{N}])`, 'gu')
const FIELD = new RegExp(`(?<=^|[\\s(,;])(\\p{L}{2,9}):(?:[${QUOTES}]([^${QUOTES}]+)[${QUOTES}]|([^\\s${QUOTES}]+))`, 'gu')
// A hyphen that a letter follows and a space precedes. At the start of a line in a pasted text it is a bullet.
const EXCLUDED = /(?<=^|[ \t])-(\p{L}[\p{L}\p{N}'’-]*)/gu

/** Takes fields, quoted phrases, exclusions and the case number out of `text`. */
export function readOperators(text: string): Operators {
  const found = withoutOperators(text)
  readFields(found, [...text.matchAll(FIELD)])
  readQuotes(found)
  readExclusions(found, text.includes('\n'))
  const caseNumber = findCaseNumber(found.rest)
  if (caseNumber !== null) {
    found.caseNumber ??= caseNumber
    found.rest = blank(found.rest, caseNumber.start, caseNumber.end)
  }
  return found
}

/**
 * Takes the fields before and behind a pasted text out of it, which are typed in lower case as a letter's headings are not. All
 * else is the letter's own: its quotes, its hyphens, and the colons inside it.
 */
export function readOperatorsAround(text: string): Operators {
  const found = withoutOperators(text)
  const fields = [...text.matchAll(FIELD)].filter(([, name]) => fieldName(name!) === name)
  readFields(found, outermost(text, fields))
  return found
}

/** A text in which nothing is an operator. */
export function withoutOperators(text: string): Operators {
  return { phrases: [], excluded: [], fields: [], unread: [], filters: {}, caseNumber: null, rest: text }
}

/** Those of `matches`, in their order, that have nothing before them, or nothing behind them, but each other. */
function outermost(text: string, matches: readonly RegExpExecArray[]): RegExpExecArray[] {
  const isBlank = (start: number, end: number) => text.slice(start, end).trim() === ''
  const endOf = (match: RegExpExecArray) => match.index + match[0].length
  const inner = matches.findIndex((match, i) => !isBlank(i === 0 ? 0 : endOf(matches[i - 1]!), match.index))
  if (inner === -1) return [...matches]
  const lastInner = matches.findLastIndex((match, i) => !isBlank(endOf(match), matches[i + 1]?.index ?? text.length))
  return matches.filter((_, i) => i < inner || i > lastInner)
}

function readFields(found: Operators, matches: readonly RegExpExecArray[]): void {
  for (const match of matches) {
    const name = fieldName(match[1]!)
    if (name === null) continue
    const value = (match[2] ?? match[3]!.replace(/[,;)]+$/, '')).trim()
    const filters = readField(name, value)
    const field: QuestionField = { name, value, start: match.index, end: match.index + match[0].length }
    if (filters === null) {
      found.unread.push(field)
      continue
    }
    found.fields.push(field)
    narrow(found.filters, filters)
    if (filters.caseNumber !== undefined) {
      found.caseNumber ??= { value: filters.caseNumber, start: field.start, end: field.end }
    }
    found.rest = blank(found.rest, field.start, field.end)
  }
}

/** Later fields replace earlier ones; of two bounds the narrower one stays. */
function narrow(filters: Filters, more: Filters): void {
  const { from, to } = filters
  Object.assign(filters, more)
  if (more.from !== undefined && from !== undefined && from > more.from) filters.from = from
  if (more.to !== undefined && to !== undefined && to < more.to) filters.to = to
}

function readQuotes(found: Operators): void {
  for (const match of found.rest.matchAll(QUOTED)) {
    const excluded = found.rest[match.index - 1] === '-' && /^\s?$/.test(found.rest[match.index - 2] ?? '')
    const start = match.index - (excluded ? 1 : 0)
    const phrase = toPhrase(match[1]!, start, match.index + match[0].length)
    found.rest = blank(found.rest, phrase.start, phrase.end)
    if (phrase.terms.length > 0) (excluded ? found.excluded : found.phrases).push(phrase)
  }
}

function readExclusions(found: Operators, severalLines: boolean): void {
  for (const match of found.rest.matchAll(EXCLUDED)) {
    if (severalLines && match.index === 0) continue
    const phrase = toPhrase(match[1]!, match.index, match.index + match[0].length)
    if (phrase.terms.length === 0) continue
    found.excluded.push(phrase)
    found.rest = blank(found.rest, phrase.start, phrase.end)
  }
}

function toPhrase(typed: string, start: number, end: number): QuestionPhrase {
  const terms = tokenize(typed).map((token) => token.term)
  return { terms: terms.filter((term) => term !== ''), text: typed.trim(), start, end }
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
