import { ancestorsOf } from '../concepts/lexicon.ts'
import type { Span } from '../model/span.ts'
import { sentencesOf } from '../text/sentences.ts'
import { ASKED_CUES, HISTORY_CUE, LETTERHEAD_CUE, REASON_CUE } from './data/pasted-cues.ts'
import type { QuestionConcept, QuestionWord } from './question.ts'
import type { Reading } from './reading.ts'

/** From this length on, in UTF-16 units, a question is a text that was pasted: few people type so much. */
const PASTED_FROM = 250

/**
 * What a sentence of a pasted text is for. `asked`: names the request or how it was decided. `told`: reasons, rules and
 * findings. `aside`: history, and the letter's own business.
 */
type Part = 'asked' | 'told' | 'aside'

/** A sentence of a pasted text. */
export interface PastedSentence extends Span {
  part: Part
}

/**
 * How much a sentence counts for the concepts that it names. Measured on judged denial letters: three points of nDCG@10 over
 * counting all alike; half or twice as much for one part changes the set fitted on by less than a point, ten others by up to 3.4.
 */
const WEIGHTS: Record<Part, number> = { asked: 2, told: 1, aside: 0.3 }

/** A treatment that the text names as a reason or beside another counts less towards being what the text is about. */
const MENTIONED = 0.5

/** A sentence that names more treatments than this is a list: about each of them the less, the longer it is. */
const LIST_FROM = 3

/** A text is about the treatment that counts most, and about those that count nearly as much. The same of body parts. */
const NEARLY = 0.6

/** Of everything else it takes what is said in asking, or told twice. */
const TOLD_ENOUGH = 2

/** UTF-16 units to embed, about a passage: of more the model reads no more, and a longer text is like none. */
const GIST_LENGTH = 600

/** Whether a question is a text that was pasted. */
export function isPasted(text: string): boolean {
  return text.length >= PASTED_FROM
}

/** The sentences of a pasted text, which `reading` reads, in order. */
export function pastedSentences(text: string, { words }: Reading): PastedSentence[] {
  const spans = linesOf(text).flatMap((line) => sentencesOf(text, line))
  const sentences = spans.map((span) => {
    const inside = words.filter(({ start }) => start >= span.start && start < span.end)
    return { ...span, part: partOf(inside.map(({ word }) => word).join(' ')) }
  })
  // Without its letterhead and history, a letter opens with what it is about. Where there is nothing else, they are all it tells.
  const opening = sentences.find(({ part }) => part !== 'aside')
  if (opening === undefined) return sentences.map((sentence) => ({ ...sentence, part: 'told' }))
  opening.part = 'asked'
  return sentences
}

/** A line this long that ends in no mark was broken to fit a page: the next one goes on with it, as with a heading. */
const WRAPPED_FROM = 60

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const end = index + line.length
    const next = text.slice(end + 1)
    const isWrapped = line.length >= WRAPPED_FROM && !/[.?!]\s*$/.test(line) && /^[^\S\n]*[\p{L}\p{N}("“]/u.test(next)
    if (isWrapped || (/:\s*$/.test(line) && next !== '')) continue
    lines.push({ start, end })
    start = end
  }
  return lines
}

function partOf(words: string): Part {
  if (LETTERHEAD_CUE.test(words)) return 'aside'
  if (ASKED_CUES.some((cue) => cue.test(words))) return 'asked'
  return HISTORY_CUE.test(words) && !REASON_CUE.test(words) ? 'aside' : 'told'
}

/**
 * What a pasted text is about, of all the concepts that it names: the treatments that its sentences name most, and what is
 * said of them. A letter lists every treatment of the past; asked about is the one in dispute.
 */
export function mainConcepts(named: readonly QuestionConcept[], sentences: readonly PastedSentence[]): QuestionConcept[] {
  const scores = scoresOf(named, sentences)
  const scoreOf = ({ id }: QuestionConcept) => scores.get(id)!
  const most = (some: (concept: QuestionConcept) => boolean) => Math.max(0, ...named.filter(some).map(scoreOf))
  const classes = new Set(named.filter(isTreatment).flatMap(({ id }) => ancestorsOf(id).map((ancestor) => ancestor.id)))
  const treatments = NEARLY * most((concept) => isTreatment(concept) && !classes.has(concept.id))
  const bodies = NEARLY * most(({ kind }) => kind === 'body')
  return named
    .filter((concept) => {
      if (isTreatment(concept)) return scoreOf(concept) >= treatments
      return scoreOf(concept) >= (concept.kind === 'body' ? bodies : TOLD_ENOUGH)
    })
    .map((concept) => (isTreatment(concept) ? { ...concept, role: 'wanted' } : concept))
}

/** Each concept's weight over the sentences that name it, once for each. */
function scoresOf(named: readonly QuestionConcept[], sentences: readonly PastedSentence[]): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { start, end, part } of sentences) {
    const inside = named.filter((concept) => concept.start >= start && concept.start < end)
    const treatments = new Set(inside.filter(isTreatment).map(({ id }) => id))
    const best = new Map<string, number>()
    for (const concept of inside) {
      const weight = WEIGHTS[part] * (isTreatment(concept) ? treatmentWeight(concept, part, treatments.size) : 1)
      best.set(concept.id, Math.max(weight, best.get(concept.id) ?? 0))
    }
    for (const [id, weight] of best) scores.set(id, weight + (scores.get(id) ?? 0))
  }
  return scores
}

/** "The request is for an MRI" names what is asked, though "for" stands before it; words for many treatments say little. */
function treatmentWeight({ kind, role }: QuestionConcept, part: Part, among: number): number {
  const mentioned = role === 'wanted' || (role === 'context' && part === 'asked') ? 1 : MENTIONED
  return mentioned * (kind === 'generic' ? MENTIONED : 1) * Math.min(1, LIST_FROM / among)
}

function isTreatment({ kind }: QuestionConcept): boolean {
  return kind === 'treatment' || kind === 'generic'
}

/** The words of a pasted text to match: none of what is said aside, and numbers of what is asked only. */
export function mainWords(words: readonly QuestionWord[], sentences: readonly PastedSentence[]): QuestionWord[] {
  return words.filter((word) => {
    const part = sentences.find(({ start, end }) => word.start >= start && word.start < end)?.part
    return part === 'asked' || (part === 'told' && !/^[\d.]+$/.test(word.term))
  })
}

/** The sentences that say most, as many as are embedded, in the order of the text; of one that is too long its beginning. */
export function gistOf(sentences: readonly PastedSentence[]): Span[] {
  const gist: Span[] = []
  let left = GIST_LENGTH
  for (const part of ['asked', 'told'] as const) {
    for (const { start, end, part: own } of sentences) {
      if (own !== part || left === 0 || (end - start > left && end - start <= GIST_LENGTH)) continue
      const length = Math.min(left, end - start)
      gist.push({ start, end: start + length })
      left -= length
    }
  }
  return gist.sort((a, b) => a.start - b.start)
}
