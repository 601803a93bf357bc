import type { StoredDetermination } from '../engines/engine.ts'
import type { DeterminationAnswer } from '../search/source.ts'

/** The letter as clients see it: nothing of where its file lies on this machine. */
export function toDeterminationAnswer(letter: StoredDetermination): DeterminationAnswer {
  const { determination, specialty, decisionDateIso, duplicates } = letter
  return { ...determination, specialty, decisionDateIso, duplicates }
}
