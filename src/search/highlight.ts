import { ancestorsOf } from '../concepts/lexicon.ts'
import { recognizeInTokens } from '../concepts/recognize.ts'
import type { Highlight } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import type { Question } from '../query/question.ts'
import { Recent } from '../recent.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type Token, tokenize } from '../text/terms.ts'

/** What of a question is marked in a passage. */
export interface Marked {
  /** Index terms of its words and phrases. */
  terms: ReadonlySet<string>
  /** Concepts by id: their other forms, and the members of a class, are marked as well. */
  concepts: ReadonlySet<string>
}

/** What to mark for a question. */
export function markedOf(question: Question): Marked {
  return {
    terms: new Set([...question.words.map(({ term }) => term), ...question.phrases.flatMap((phrase) => phrase.terms)]),
    concepts: new Set(question.concepts.filter(({ implied }) => !implied).map(({ id }) => id)),
  }
}

/** Passages whose words are kept, some 10 kB each; hits come back as people page, filter and ask alike. */
const KEPT_PASSAGES = 150

/** Marks words in passages. What a passage holds is read once while it is in use. */
export class Highlighter {
  readonly #read = new Recent<string, ReadPassage>(KEPT_PASSAGES)

  /** The words of a passage that a question's words or concepts match, in order, neighbours joined. `id` stands for `text`. */
  terms(id: string, text: string, { terms, concepts }: Marked): Highlight[] {
    const { tokens, named } = this.#read.get(id, () => readPassage(text))
    const words = tokens.filter(({ term }) => terms.has(term))
    return joined(text, concepts.size === 0 ? words : [...words, ...named.filter(({ id }) => isMarked(id, concepts))])
  }
}

interface ReadPassage {
  tokens: readonly Token[]
  named: readonly (Span & { id: string })[]
}

function readPassage(text: string): ReadPassage {
  const tokens = tokenize(text)
  const named = recognizeInTokens(text, tokens, { lay: false })
  return { tokens, named: named.map(({ id, start, end }) => ({ id, start, end })) }
}

/** Which sentence of `text` is nearest in meaning, as a mark; none where it has no sentence at this place. */
export function highlightSentence(text: string, place: number | null): Highlight[] {
  const sentence = place === null ? undefined : sentencesOf(text, { start: 0, end: text.length })[place]
  return sentence === undefined ? [] : [{ ...sentence, kind: 'meaning' }]
}

function isMarked(id: string, concepts: ReadonlySet<string>): boolean {
  return concepts.has(id) || ancestorsOf(id).some((ancestor) => concepts.has(ancestor.id))
}

/** Marks in order, with those that overlap or stand side by side made one. */
function joined(text: string, spans: readonly Span[]): Highlight[] {
  const marks: Highlight[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1)
    if (last !== undefined && (start <= last.end || /^[\s-]{0,3}$/.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end)
    } else marks.push({ start, end, kind: 'term' })
  }
  return marks
}
