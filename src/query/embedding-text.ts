import type { Span } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { termsOf } from '../text/terms.ts'
import { namesOf } from './concepts.ts'
import type { Question } from './question.ts'

/** The two texts of a question to embed. */
export interface EmbeddingTexts {
  /** The question without operators and outcome words, which say nothing about the treatment. */
  plain: string
  /** The same, followed by its concepts written out. Equal to `plain` where there is none, and for a pasted text. */
  widened: string
}

/** What to embed for a question. Both are empty where it holds nothing but operators and outcome words. */
export function embeddingTexts(question: Question): EmbeddingTexts {
  const plain = plainText(question)
  if (question.gist !== null) return pastedTexts(question, plain)
  const names = writtenOut(question, plain)
  return { plain, widened: names.length === 0 ? plain : [plain, names.join(', ')].filter((part) => part !== '').join('; ') }
}

/** Of a pasted text its gist, with the treatments in front as passages have theirs: one text, since the model cuts long ones. */
function pastedTexts({ concepts }: Question, gist: string): EmbeddingTexts {
  const wanted = concepts.filter(({ role, implied }) => role === 'wanted' && !implied).map(({ id }) => id)
  const text = [wanted.join(', '), gist].filter((part) => part !== '').join('. ')
  return { plain: text, widened: text }
}

/** The names of what is asked about, and of its body parts and conditions, that the question does not hold already. */
function writtenOut(question: Question, plain: string): string[] {
  const said = ` ${termsOf(plain).join(' ')} `
  const names = question.concepts
    .filter(({ role, implied }) => role !== 'attribute' && role !== 'reason' && !implied)
    .flatMap(({ id, role }) => (role === 'wanted' ? namesOf(id) : [id]))
  return [...new Set(names)].filter((name) => !said.includes(` ${termsOf(name).join(' ')} `))
}

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
