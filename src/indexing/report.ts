import { stringAt } from './columns.ts'
import type { Generation } from './generation.ts'
import type { Plan } from './plan.ts'

/** A file whose bytes are those of another, which stands for both. Names are relative to their roots. */
export interface Duplicate {
  file: string
  sameAs: string
}

/** One case number in letters with different bytes. */
export interface CaseConflict {
  caseNumber: string
  files: string[]
}

/** Every name beyond the first of the same bytes. */
export function duplicatesOf({ sources }: Plan): Duplicate[] {
  return [...sources.values()].flatMap(([first, ...others]) => others.map(({ file }) => ({ file, sameAs: first!.file })))
}

/** By case number. A file that holds several letters of one case is no conflict. */
export function caseConflicts({ manifest, columns }: Generation): CaseConflict[] {
  const letters = new Map<string, number[]>()
  for (let letter = 0; letter < manifest.counts.letters; letter++) {
    const caseNumber = stringAt(columns.caseNumbers, columns.caseNumbersEnds, letter)
    const known = letters.get(caseNumber) ?? []
    if (known.length === 0) letters.set(caseNumber, known)
    if (columns.letterSource[known.at(-1) ?? -1] !== columns.letterSource[letter]) known.push(letter)
  }
  letters.delete('')
  const fileOf = (letter: number) => stringAt(columns.files, columns.filesEnds, letter)
  return [...letters]
    .filter(([, found]) => found.length > 1)
    .map(([caseNumber, found]) => ({ caseNumber, files: found.map(fileOf).sort() }))
    .sort((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1))
}

/** How many letters of the previous generation stand in files whose bytes are not in the plan. */
export function countGone(previous: Generation | null, { sources }: Plan): number {
  if (previous === null) return 0
  let gone = 0
  for (let source = 0; source < previous.sources; source++) {
    if (sources.has(previous.source(source).sha256)) continue
    const { first, end } = previous.lettersOf(source)
    gone += end - first
  }
  return gone
}
