import type { Reviewer } from '../model/determination.ts'
import { foldSpace } from '../text/fold.ts'
import { US_STATES } from './data/states.ts'

const UNKNOWN: Reviewer = { credentialStyle: null, boardCertification: null, subspecialty: null, specialty: null, licensedIn: [] }

// "… is Board Certified in Anesthesia, has a subspecialty in Pain Medicine and is licensed to practice in California."
const SENTENCE =
  /\bBoard\s+Certified\s+in\s+([^.]{2,160}?)(?:,?\s+(?:and\s+)?has\s+a\s+subspecialty\s+in\s+([^.]{2,160}?))?,?\s+and\s+is\s+licensed\s+to\s+practice\s+in\s+([^.]{2,300})\./i
const LICENSED = /\blicensed\s+to\s+practice\s+in\s+([^.]{2,300})\./i

const BLOCK_STATES = /State(?:\(s\)|s)?\s+of\s+Licensure\s*:\s*/i
const BLOCK_SPECIALTY = /Certification(?:\(s\)|s)?\s*\/\s*Special(?:ty|ties)\s*:\s*/i

/** Reads the reviewer's credentials, from lines of their own where there are any, else from the boilerplate sentence. */
export function readReviewer(text: string): Reviewer {
  return readBlock(text) ?? readSentence(text) ?? UNKNOWN
}

function readBlock(text: string): Reviewer | null {
  const states = valueAfter(text, BLOCK_STATES)
  const specialty = valueAfter(text, BLOCK_SPECIALTY)
  if (states === null && specialty === null) return null
  return { ...UNKNOWN, credentialStyle: 'block', specialty, licensedIn: splitStates(states ?? '') }
}

/** What follows a label up to the next label or the end of the paragraph; wrapped lines are joined. */
function valueAfter(text: string, label: RegExp): string | null {
  const match = label.exec(text)
  if (match === null) return null
  const rest = text.slice(match.index + match[0].length)
  const end = /\n\s*(?:[A-Z][\w()/ ]{3,40}:|[A-Z][A-Z ,()]{12,})|\n[^\S\n]*\n[^\S\n]*\n|$/.exec(rest)!.index
  const value = foldSpace(rest.slice(0, end))
  return value === '' ? null : value
}

function readSentence(text: string): Reviewer | null {
  const match = SENTENCE.exec(text)
  if (match === null) {
    const states = LICENSED.exec(text)
    return states === null ? null : { ...UNKNOWN, credentialStyle: 'sentence', licensedIn: splitStates(states[1]!) }
  }
  const board = foldSpace(match[1]!)
  return {
    credentialStyle: 'sentence',
    boardCertification: board,
    subspecialty: match[2] === undefined ? null : foldSpace(match[2]),
    specialty: board,
    licensedIn: splitStates(match[3]!),
  }
}

/** A list of states in the order written; `and` parts as a comma does. A name that is no state is kept as written. */
function splitStates(list: string): string[] {
  return list
    .split(/,|;|\band\b|&/i)
    .map(foldSpace)
    .filter((name) => name !== '')
    .map((name) => US_STATES.find((state) => state.toLowerCase() === name.toLowerCase()) ?? name)
}
