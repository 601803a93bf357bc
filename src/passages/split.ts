import type { Determination } from '../model/determination.ts'
import type { Passage } from '../model/passage.ts'

/** The passages of a letter in reading order. None leaves its section; long stretches are cut at sentence bounds. */
export function splitPassages(_determination: Determination, _text: string): Passage[] {
  return []
}
