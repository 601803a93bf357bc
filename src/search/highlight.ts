import { ancestorsOf } from '../concepts/lexicon.ts'
import type { ConceptSpan } from '../model/passage.ts'
import type { Highlight } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import type { Question } from '../query/question.ts'
import { sentencesOf } from '../text/sentences.ts'
import { TermBeginnings } from '../text/term-beginnings.ts'
import { eachTerm, type FoundTerm } from '../text/terms.ts'

/** What of a question is marked in a passage. */
export interface Marked {
  /** Index terms of its words and phrases. */
  terms: ReadonlySet<string>
  /** Of these terms. */
  beginnings: TermBeginnings
  /** Concepts by id: their other forms, and the members of a class, are marked as well. */
  concepts: ReadonlySet<string>
}

/** What to mark for a question. */
export function markedOf(question: Question): Marked {
  const terms = new Set([...question.words.map(({ term }) => term), ...question.phrases.flatMap((phrase) => phrase.terms)])
  return {
    terms,
    beginnings: new TermBeginnings(terms),
    concepts: new Set(question.concepts.filter(({ implied }) => !implied).map(({ id }) => id)),
  }
}

/** The words of a passage that a question's words or concepts match, in order, neighbours joined. */
export function highlightTerms(text: string, named: readonly ConceptSpan[], marked: Marked): Highlight[] {
  const { terms, beginnings, concepts } = marked
  const spans: Span[] = named.filter(({ id }) => isMarked(id, concepts))
  const mark: FoundTerm = (term, _, start, end) => {
    if (terms.has(term)) spans.push({ start, end })
  }
  eachTerm(text, mark, beginnings)
  return joined(text, spans)
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
