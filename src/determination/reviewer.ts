import type { Reviewer } from '../model/determination.ts'
import { foldSpace } from '../text/fold.ts'
import { US_STATES } from './data/states.ts'
import type { Line } from './lines.ts'

const UNKNOWN: Reviewer = { credentialStyle: null, boardCertification: null, subspecialty: null, specialty: null, licensedIn: [] }

// "… is Board Certified in Anesthesia, has a subspecialty in Pain Medicine and is licensed to practice in California."
const SENTENCE =
  /\bBoard Certified in ([^.]{2,160}?)(?:,? (?:and )?has a subspecialty in ([^.]{2,160}?))?,? and is licensed to practice in ((?:D\.C\.|[^.]){2,300})\./i
const LICENSED = /\blicensed to practice in ((?:D\.C\.|[^.]){2,300})\./i

const STATES_LABEL = /^State(?:\(s\)|s)? ?of Licensure ?: ?/i
const SPECIALTY_LABEL = /^Certification(?:\(s\)|s)? ?\/ ?Special(?:ty|ties) ?: ?/i
const ANY_LABEL = /^[a-z][\w()/ ]{3,40}:/i

/** Reads the reviewer's credentials, from lines of their own where there are any, else from the boilerplate sentence. */
export function readReviewer(lines: readonly Line[]): Reviewer {
  return readBlock(lines) ?? readSentence(foldSpace(lines.map((line) => line.text).join(' '))) ?? UNKNOWN
}

function readBlock(lines: readonly Line[]): Reviewer | null {
  const states = valueBehind(lines, STATES_LABEL)
  const specialty = valueBehind(lines, SPECIALTY_LABEL)
  if (states === null && specialty === null) return null
  return { ...UNKNOWN, credentialStyle: 'block', specialty, licensedIn: splitStates(states ?? '') }
}

/** What follows a label up to the next one or the end of the paragraph, wrapped lines joined; `null` where there is nothing. */
function valueBehind(lines: readonly Line[], label: RegExp): string | null {
  const at = lines.findIndex((line) => label.test(foldSpace(line.text)))
  if (at < 0) return null
  const value = [foldSpace(lines[at]!.text).replace(label, '')]
  for (const line of lines.slice(at + 1)) {
    if (line.blankAbove || ANY_LABEL.test(line.text)) break
    value.push(line.text)
  }
  const joined = foldSpace(value.join(' '))
  return joined === '' ? null : joined
}

function readSentence(text: string): Reviewer | null {
  const match = SENTENCE.exec(text)
  if (match === null) {
    const states = LICENSED.exec(text)
    return states === null ? null : { ...UNKNOWN, credentialStyle: 'sentence', licensedIn: splitStates(states[1]!) }
  }
  const board = match[1]!.trim()
  return {
    credentialStyle: 'sentence',
    boardCertification: board,
    subspecialty: match[2]?.trim() ?? null,
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
