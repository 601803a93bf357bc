import type { Span } from '../model/span.ts'
import { OUTCOME_PATTERNS } from './data/outcome-patterns.ts'
import type { OutcomeReading } from './question.ts'
import { type Reading, spanOfWords, wordsIn } from './reading.ts'

/** The outcome that a question names, and which of its words say so. */
export interface OutcomeFound {
  outcome: OutcomeReading | null
  /** Indexes of the words that tell an outcome. They are no words to match: nearly every letter says "denied". */
  taken: Set<number>
  /** The same words as stretches of the question, in order. */
  spans: Span[]
}

/**
 * Reads the outcome. Wording that names the result of the review comes before wording that may only tell what
 * utilization review did; of several of one strength the last counts ("first fill approved but refills denied").
 */
export function readOutcome(text: string, reading: Reading): OutcomeFound {
  const taken = new Set<number>()
  const spans: Span[] = []
  let line = reading.line
  let outcome: OutcomeReading | null = null
  for (const { value, strength, pattern } of OUTCOME_PATTERNS) {
    for (const match of line.matchAll(pattern)) {
      const { first, last } = wordsIn(reading, { start: match.index, end: match.index + match[0].length })
      if (first >= last) continue
      line = mask(line, match.index, match[0].length)
      if (value === 'none') continue
      for (let i = first; i < last; i++) taken.add(i)
      const span = spanOfWords(reading, first, last)
      spans.push(span)
      if (value === 'ur') continue
      if (outcome === null || counts(strength, span, outcome)) {
        outcome = { value, strength, text: text.slice(span.start, span.end), ...span }
      }
    }
  }
  return { outcome, taken, spans: spans.sort((a, b) => a.start - b.start) }
}

function counts(strength: OutcomeReading['strength'], span: Span, before: OutcomeReading): boolean {
  if (strength !== before.strength) return strength === 'asked'
  return span.start > before.start
}

// Masked words keep their length and spaces, so that offsets hold and no later pattern sees them.
function mask(line: string, start: number, length: number): string {
  return line.slice(0, start) + line.slice(start, start + length).replace(/[^ ]/g, '#') + line.slice(start + length)
}
