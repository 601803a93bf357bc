import { foldSpace } from '../text/fold.ts'
import { termsOf } from '../text/terms.ts'
import { namesOf } from './concepts.ts'
import type { Question } from './question.ts'

/** The two texts of a question to embed. */
export interface EmbeddingTexts {
  /** The question without operators and outcome words, which say nothing about the treatment. */
  plain: string
  /** The same, followed by its concepts written out. Equal to `plain` where there is none. */
  widened: string
}

/** What to embed for a question. Both are empty where it holds nothing but operators and outcome words. */
export function embeddingTexts(question: Question): EmbeddingTexts {
  const plain = plainText(question)
  const names = writtenOut(question, plain)
  return { plain, widened: names.length === 0 ? plain : [plain, names.join(', ')].filter((part) => part !== '').join('; ') }
}

/** The names of what is asked about, and of its body parts and conditions, that the question does not hold already. */
function writtenOut(question: Question, plain: string): string[] {
  const said = ` ${termsOf(plain).join(' ')} `
  const names = question.concepts
    .filter(({ role, implied }) => role !== 'attribute' && role !== 'reason' && !implied)
    .flatMap(({ id, role }) => (role === 'wanted' ? namesOf(id) : [id]))
  return [...new Set(names)].filter((name) => !said.includes(` ${termsOf(name).join(' ')} `))
}

interface Edit {
  start: number
  end: number
  replacement: string
}

/** The question with corrections made, quotes opened, and operators and outcome words cut out. */
function plainText(question: Question): string {
  const cut = [...question.fields, ...question.excluded, ...question.outcomeSpans]
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
