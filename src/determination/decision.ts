import type { Decision } from '../model/determination.ts'
import { editDistance } from '../text/edit-distance.ts'
import { trimEndOf } from '../text/trim.ts'
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

/** A decision is looked for in so many characters at the end of the block. */
const TAIL = 80

// The decision is the last word of the block, `Up held` and `Partially Overturned` included; `Upheld in part` is partial too.
const LAST_WORDS = /(?:\b(partial|partially|partly|modified)\s+)?([a-z]+(?:\s(?:held|turned|hold|turn))?)(\s+in\s+part)?[\s.*]*$/i

/** Reads the decision at the end of a title block. An unknown word after the last colon is kept, but decides nothing. */
export function readDecision(block: string): TitleParts {
  return readKnown(block) ?? readUnknown(block) ?? { treatmentLength: treatmentEnd(block), decision: null, decisionText: null }
}

function readKnown(block: string): TitleParts | null {
  const match = LAST_WORDS.exec(block.slice(-TAIL))
  const known = match === null ? undefined : lookUp(match[2]!)
  if (match === null || known === undefined) return null
  const partial = match[1] !== undefined || match[3] !== undefined
  return {
    treatmentLength: treatmentEnd(block.slice(0, block.length - match[0].length)),
    decision: partial ? null : known,
    decisionText: trimEndOf(match[0], '.*'),
  }
}

/** One word after the last colon, or up to four with a decision word among them (`Upheld with modification`). */
function readUnknown(block: string): TitleParts | null {
  const colon = block.lastIndexOf(':')
  if (colon < 0 || block.length - colon > TAIL) return null
  const rest = trimEndOf(block.slice(colon + 1), '.*').trim()
  if (!/^[a-z]+(?:\s+[a-z]+){0,3}$/i.test(rest)) return null
  const words = rest.split(/\s+/)
  if (words.length > 1 && words.every((word) => lookUp(word) === undefined)) return null
  return { treatmentLength: treatmentEnd(block.slice(0, colon)), decision: null, decisionText: rest }
}

/** True where the text ends with a word that states a decision. */
export function endsWithDecision(text: string): boolean {
  return readKnown(text) !== null
}

function treatmentEnd(block: string): number {
  return trimEndOf(block, ':,').length
}

/** `undefined` for a word that states no decision. */
function lookUp(word: string): Decision | null | undefined {
  const folded = word.toLowerCase().replace(/\s+/g, '')
  const exact = DECISION_WORDS.get(folded)
  if (exact !== undefined) return exact
  // The short forms are words of their own (`overturn`), so only the full forms are searched for misspellings.
  if (folded.length < 5) return undefined
  if (editDistance(folded, 'upheld', MAX_EDITS) <= MAX_EDITS) return 'Upheld'
  return editDistance(folded, 'overturned', MAX_EDITS) <= MAX_EDITS ? 'Overturned' : undefined
}
