import type { ConceptMatch } from '../concepts/recognize.ts'
import { CONTEXT_OPENERS, DONE_WORDS, MIXTURES, NEGATIONS, REASON_OPENERS, REQUEST_WORDS } from './data/clause-words.ts'
import type { ConceptRole } from './question.ts'
import type { Reading } from './reading.ts'

/** Why a word is not simply asked about, strongest first. */
type Clause = 'reason' | 'missing' | 'beside'

/** How many words after a negation or a preposition belong to it, where no clause mark ends it earlier. */
const REACH = 6

/** How many words before "was not tried" belong to it. */
const REACH_BACK = 4

/** What each match does in the question, in the order of `matches`. */
export function rolesOf(reading: Reading, matches: readonly ConceptMatch[]): ConceptRole[] {
  const clauses = clausesOf(reading)
  const roles = matches.map((match) => roleOf(match, clauses[match.words[0]!] ?? null))
  if (!roles.includes('wanted')) promote(matches, roles, clauses)
  return roles
}

function roleOf({ kind }: ConceptMatch, clause: Clause | null): ConceptRole {
  if (kind === 'idiom') return 'attribute'
  if (kind !== 'treatment' && kind !== 'generic') return kind
  if (clause === null) return 'wanted'
  return clause === 'beside' ? 'context' : 'reason'
}

/**
 * A question has to ask about something: where every treatment stands beside another or is missing, those that stand
 * beside are meant ("on gabapentin"), else those that are missing ("no physical therapy"). A reason stays a reason.
 */
function promote(matches: readonly ConceptMatch[], roles: ConceptRole[], clauses: readonly (Clause | null)[]): void {
  for (const weak of ['beside', 'missing'] as const) {
    matches.forEach(({ kind, words }, i) => {
      if ((kind === 'treatment' || kind === 'generic') && clauses[words[0]!] === weak) roles[i] = 'wanted'
    })
    if (roles.includes('wanted')) return
  }
}

function clausesOf({ words, marks }: Reading): (Clause | null)[] {
  const clauses: (Clause | null)[] = words.map(() => null)
  const spread = (from: number, to: number, clause: Clause, sameClause: boolean) => {
    for (let i = from; i < Math.min(to, words.length); i++) {
      if (marks[i] === '.' || (sameClause && marks[i] === ',' && i > from)) return
      clauses[i] ??= clause
    }
  }
  words.forEach(({ word }, i) => {
    if (REASON_OPENERS.has(word)) spread(i + 1, words.length, 'reason', false)
  })
  words.forEach(({ word }, i) => {
    if (!NEGATIONS.has(word)) return
    spread(i + 1, i + 1 + REACH, 'missing', true)
    if (DONE_WORDS.has(words[i + 1]?.word ?? '')) spread(clauseStart(marks, i), i, 'missing', true)
  })
  words.forEach(({ word }, i) => {
    const before = words[i - 1]?.word ?? ''
    if (!CONTEXT_OPENERS.has(word) || (word === 'for' && REQUEST_WORDS.has(before)) || (word === 'with' && MIXTURES.has(before)))
      return
    spread(i + 1, i + 1 + REACH, 'beside', true)
  })
  return clauses
}

function clauseStart(marks: Reading['marks'], end: number): number {
  let start = end
  while (start > 0 && end - start < REACH_BACK && marks[start] === '') start--
  return start
}
