import { conceptById } from '../concepts/lexicon.ts'
import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { termsOf } from '../text/terms.ts'
import type { Question, QuestionConcept } from './question.ts'

/**
 * What to embed for a question: its own words without operators and outcome words, which say nothing about the treatment, and
 * behind them the names of what it asks about. Empty where nothing is left.
 */
export function embeddingText(question: Question): string {
  const plain = plainText(question)
  if (question.gist !== null) return pastedText(question, plain)
  const names = writtenOut(question, plain)
  return names.length === 0 ? plain : [plain, names.join(', ')].filter((part) => part !== '').join('; ')
}

/** Of a pasted text its gist, with the treatments in front as passages have theirs: one text, since the model cuts long ones. */
function pastedText({ concepts }: Question, gist: string): string {
  const wanted = concepts.filter(isNamed).map(({ id }) => id)
  return [wanted.join(', '), gist].filter((part) => part !== '').join('. ')
}

/** True for what the question asks about by a name. */
function isNamed({ role, implied }: QuestionConcept): boolean {
  return role === 'wanted' && !implied
}

/** Names written out at most, the first found first: more of them outweigh the question's own words. */
const MOST_NAMES = 3

/**
 * The names of what is asked about, and of its body parts and conditions, that the question does not hold already. None where
 * no treatment is named, or only a word for many: the question's own words then tell best what it is about.
 */
function writtenOut(question: Question, plain: string): string[] {
  if (!question.concepts.some((concept) => isNamed(concept) && concept.kind !== 'generic')) return []
  const said = ` ${termsOf(plain).join(' ')} `
  const names = question.concepts
    .filter(({ role, implied }) => role !== 'attribute' && role !== 'reason' && !implied)
    .flatMap(({ id, role }) => (role === 'wanted' ? namesOf(id) : [id]))
  return [...new Set(names)].filter((name) => !said.includes(` ${termsOf(name).join(' ')} `)).slice(0, MOST_NAMES)
}

/** Names to write out for a concept: its own, then its next most telling form. */
function namesOf(id: string): readonly string[] {
  let names = NAMES.get(id)
  if (names === undefined) {
    const next = conceptById(id)?.forms[1]
    names = next === undefined ? [id] : [id, next.text]
    NAMES.set(id, names)
  }
  return names
}

/** Forms are written out anew each time they are asked for, hundreds for some concepts. */
const NAMES = new Map<string, readonly string[]>()

/** What a pasted text says beside its gist. */
function outsideGist({ text, gist }: Question): Span[] {
  if (gist === null) return []
  const starts = [0, ...gist.map(({ end }) => end)]
  const ends = [...gist.map(({ start }) => start), text.length]
  return starts.map((start, i) => ({ start, end: ends[i]! })).filter(({ start, end }) => end > start)
}

interface Edit {
  start: number
  end: number
  replacement: string
}

/** The question with corrections made, quotes opened, and operators and outcome words cut out. */
function plainText(question: Question): string {
  const cut: Span[] = [...question.fields, ...question.excluded, ...question.outcomeSpans, ...outsideGist(question)]
  if (question.caseNumber !== null) cut.push(question.caseNumber)
  const edits: Edit[] = [
    ...cut.map(({ start, end }) => ({ start, end, replacement: ' ' })),
    ...question.phrases.map(({ start, end, text }) => ({ start, end, replacement: text })),
    ...question.corrections.map(({ start, end, to }) => ({ start, end, replacement: to })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let plain = ''
  let last = 0
  for (const { start, end, replacement } of edits) {
    if (start < last) continue
    plain += question.text.slice(last, start) + replacement
    last = end
  }
  return foldSpace(plain + question.text.slice(last)).replace(/^[\s,;:.?!-]+|[\s,;:-]+$/g, '')
}
