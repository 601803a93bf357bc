import { editDistance } from '../text/edit-distance.ts'
import { foldSpace, foldToKey } from '../text/fold.ts'
import { SPECIALTIES } from './data/specialties.ts'

/** What no specialty line is longer than; the rest is not looked at. */
const MAX_LENGTH = 400

const LEAD_IN = /^(?:board[ -]certified in )+/i

/** Key of each known spelling, and the normalized name it stands for. */
const NAME_OF = new Map(
  Object.entries(SPECIALTIES).flatMap(([name, variants]) =>
    [name, ...variants].map((spelling) => [keyOf(spelling), name] as const),
  ),
)

/**
 * The normalized name of the first board in a specialty line as written (`Family Medicine` is `Family Practice`;
 * `Orthopedic Surgery, Sports Medicine` is `Orthopedic Surgery`), typing errors mended. A board that is not known comes
 * back as written. `null` where the line names none.
 */
export function normalizeSpecialty(written: string | null): string | null {
  if (written === null) return null
  const line = foldSpace(written.slice(0, MAX_LENGTH).normalize('NFKC').slice(0, MAX_LENGTH)).replace(LEAD_IN, '')
  return commaName(line) ?? boardName(foldSpace(line.split(/[,;|]| \/ /, 1)[0]!))
}

/** A name that itself holds a comma (`Ear, Nose and Throat`) at the start of the line. */
function commaName(line: string): string | null {
  const parts = line.split(',', 3)
  return parts.length < 2 ? null : (NAME_OF.get(keyOf(parts.slice(0, 2).join(' '))) ?? null)
}

function boardName(board: string): string | null {
  if (!/\p{L}/u.test(board)) return null
  return NAME_OF.get(keyOf(board)) ?? leadingName(board) ?? misspelt(board) ?? board
}

/** The longest known name that the words begin with: `Orthopedic Surgery and Sports Medicine`, `Psychiatry (adult)`. */
function leadingName(board: string): string | null {
  const words = board.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const name = NAME_OF.get(keyOf(words.slice(0, count).join(' ')))
    if (name !== undefined) return name
  }
  return null
}

/** The nearest known spelling within one edit, or two for a long name; ties fall to the first in the table. */
function misspelt(board: string): string | null {
  const key = keyOf(board)
  const allowed = key.length >= 12 ? 2 : key.length >= 7 ? 1 : 0
  let best: string | null = null
  let least = allowed + 1
  for (const [known, name] of NAME_OF) {
    const distance = editDistance(key, known, least - 1)
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

function keyOf(name: string): string {
  return foldToKey(name.replace(/&/g, ' and '))
}
