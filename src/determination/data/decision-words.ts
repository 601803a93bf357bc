import type { Decision } from '../../model/determination.ts'

/**
 * Words that state an issue's decision at the end of its title, lower case with inner spaces dropped.
 * Origin: published letters (`Upheld`, `Overturned`) and the program's own case outcomes (`Uphold`, `Overturn`, partial
 * forms); compiled 2026-11. `null`: a decision, but not one of the two, so it stays as written.
 */
export const DECISION_WORDS: ReadonlyMap<string, Decision | null> = new Map<string, Decision | null>([
  ['upheld', 'Upheld'],
  ['uphold', 'Upheld'],
  ['overturned', 'Overturned'],
  ['overturn', 'Overturned'],
  ['modified', null],
  ['withdrawn', null],
  ['dismissed', null],
  ['terminated', null],
])
