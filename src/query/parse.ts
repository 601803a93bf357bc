import { isLexiconTerm } from '../concepts/trie.ts'
import { findGuidelineMentions } from '../determination/guidelines/mentions.ts'
import { type Token, toTerm } from '../text/terms.ts'
import { findConcepts } from './concepts.ts'
import { isOutcomeWord } from './data/outcome-patterns.ts'
import { PROCESS_WORDS, QUESTION_WORDS } from './data/stop-words.ts'
import { type Operators, readOperators, readOperatorsAround, withoutOperators } from './operators.ts'
import { readOutcome } from './outcome.ts'
import { gistOf, isPasted, mainWords, pastedSentences } from './pasted.ts'
import { findQuantities } from './quantities.ts'
import type { Correction, ParseOptions, Question, QuestionWord } from './question.ts'
import { type Reading, readText } from './reading.ts'

/** A number says little by itself: "6" stands in most letters. */
const NUMBER_WEIGHT = 0.8

/** A lay word is seldom the letter's word; its concept carries the meaning. */
const LAY_WEIGHT = 0.2

/**
 * Reads a question. Never throws: what is not understood stays a word. The same text and options give the same reading.
 */
export function parseQuestion(text: string, options: ParseOptions): Question {
  const pasted = isPasted(text)
  const { rest, ...operators } = operatorsOf(text, pasted, options)
  const corrections: Correction[] = []
  const reading = readText(rest, (token) => corrected(rest, token, options, corrections))
  const { outcome, taken, spans } = options.ignore.includes('decision') ? NO_OUTCOME : readOutcome(text, reading)
  const sentences = pasted ? pastedSentences(rest, reading) : null
  const { concepts, expansions, layWords } = findConcepts({ text: rest, reading, taken, sentences }, options)
  const words = wordsToMatch(reading, taken, layWords)
  return {
    text,
    ...operators,
    words: sentences === null ? words : mainWords(words, sentences),
    // A denial letter tells what utilization review did, which every disputed treatment has behind it.
    outcome: pasted ? null : outcome,
    outcomeSpans: spans,
    guidelines: findGuidelineMentions(rest),
    quantities: findQuantities(rest),
    concepts,
    corrections,
    expansions,
    gist: sentences === null ? null : gistOf(sentences),
  }
}

function operatorsOf(text: string, pasted: boolean, { ignore }: ParseOptions): Operators {
  if (ignore.includes('operators')) return withoutOperators(text)
  return pasted ? readOperatorsAround(text) : readOperators(text)
}

const NO_OUTCOME = { outcome: null, taken: new Set<number>(), spans: [] }

/** The word to read instead of a token's own, noted in `corrections`; `null` where it is read as typed. */
function corrected(text: string, token: Token, options: ParseOptions, corrections: Correction[]): string | null {
  if (options.correct === undefined || options.ignore.includes('corrections')) return null
  const from = text.slice(token.start, token.end)
  if (!/^\p{L}{3,}$/u.test(from) || isKnown(from.toLowerCase(), token.term)) return null
  if (options.ignore.some((part) => part.toLowerCase() === `correction:${from.toLowerCase()}`)) return null
  const to = options.correct(from.toLowerCase(), token.end === text.length)
  if (to === null || to === from.toLowerCase()) return null
  corrections.push({ from, to, start: token.start, end: token.end })
  return to
}

/** Every word that is neither grammar, nor process, nor outcome; where nothing is left, the words of the process. */
function wordsToMatch(reading: Reading, taken: ReadonlySet<number>, layWords: ReadonlySet<number>): QuestionWord[] {
  const process: QuestionWord[] = []
  const words: QuestionWord[] = []
  reading.words.forEach(({ word, start, end }, i) => {
    const term = toTerm(word)
    if (term === '' || taken.has(i) || QUESTION_WORDS.has(word)) return
    const weight = layWords.has(i) ? LAY_WEIGHT : /^[\d.]+$/.test(term) ? NUMBER_WEIGHT : 1
    const node = { term, weight, start, end }
    ;(PROCESS_WORDS.has(word) ? process : words).push(node)
  })
  return words.length > 0 ? words : process
}

function isKnown(word: string, term: string): boolean {
  return QUESTION_WORDS.has(word) || PROCESS_WORDS.has(word) || isOutcomeWord(word) || isLexiconTerm(term)
}
