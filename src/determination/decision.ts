import type { Decision } from '../model/determination.ts'
import { DECISION_WORDS } from './data/decision-words.ts'

/** A title block cut into the treatment and the decision that ends it. */
export interface TitleParts {
  /** Length of the treatment within the block, closing colon and white space left out. */
  treatmentLength: number
  decision: Decision | null
  /** The decision as written, `null` where the block ends without one. */
  decisionText: string | null
}

/** The most edits by which a misspelt decision word (`Uphled`, `Overtuned`) is still read. */
const MAX_EDITS = 2

// The decision is the last word of the block, `Up held` and `Partially Overturned` included; `Upheld in part` is partial too.
const LAST_WORDS = /(?:(partial|partially|partly|modified)\s+)?([a-z]+(?:\s(?:held|turned|hold|turn))?)(\s+in\s+part)?[\s.*]*$/i

/** Reads the decision at the end of a title block. An unknown word after the last colon is kept, but decides nothing. */
export function readDecision(block: string): TitleParts {
  const match = LAST_WORDS.exec(block.slice(-80))
  if (match !== null) {
    const word = match[2]!
    const known = lookUp(word)
    const at = block.length - match[0].length
    if (known !== undefined) {
      const partial = match[1] !== undefined || match[3] !== undefined
      const written = match[0].replace(/[\s.*]+$/, '')
      return { treatmentLength: treatmentEnd(block, at), decision: partial ? null : known, decisionText: written }
    }
  }
  const colon = block.lastIndexOf(':')
  const rest = block.slice(colon + 1).trim()
  if (colon > 0 && rest !== '' && rest.split(/\s+/).length <= 3 && /^[a-z ]+$/i.test(rest)) {
    return { treatmentLength: treatmentEnd(block, colon), decision: null, decisionText: rest }
  }
  return { treatmentLength: treatmentEnd(block, block.length), decision: null, decisionText: null }
}

/** True where the text ends with something that reads as a decision. */
export function endsWithDecision(text: string): boolean {
  const { decision, decisionText } = readDecision(text)
  return decision !== null || (decisionText !== null && DECISION_WORDS.has(fold(decisionText)))
}

function treatmentEnd(block: string, end: number): number {
  return block.slice(0, end).replace(/[\s:,]+$/, '').length
}

function lookUp(word: string): Decision | null | undefined {
  const folded = fold(word)
  const exact = DECISION_WORDS.get(folded)
  if (exact !== undefined) return exact
  // The short forms are words of their own (`overturn`), so only the full forms are searched for misspellings.
  if (folded.length < 5) return undefined
  return (['upheld', 'overturned'] as const).flatMap((full) =>
    editDistance(folded, full) <= MAX_EDITS ? [DECISION_WORDS.get(full)] : [],
  )[0]
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\s+/g, '')
}

/** Optimal string alignment distance: insertions, deletions, changes and swaps of neighbours count 1 each. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(change, above[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = above
    above = row
  }
  return above[b.length]!
}
