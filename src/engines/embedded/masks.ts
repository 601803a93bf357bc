import { stringAt } from '../../indexing/columns.ts'
import type { Generation } from '../../indexing/generation.ts'
import type { PassageFilter } from '../../model/retrieval.ts'
import { Recent } from '../../recent.ts'
import { dayOfIso } from './days.ts'
import { DECISIONS, rangeOf } from './facts.ts'

/** Sections that a scope looks into; `all` looks everywhere. */
const SCOPE_SECTIONS: Record<'rationale' | 'summary', readonly string[]> = {
  rationale: ['rationale', 'title'],
  summary: ['summary'],
}

/** Masks that are kept: words and meaning ask for the same one, and so do the pages of one answer. */
const KEPT_MASKS = 8

/** Which passages a filter lets through, decided from columns before anything is searched. */
export class PassageMasks {
  readonly #generation: Generation
  readonly #kept = new Recent<string, { mask: Uint8Array | null }>(KEPT_MASKS)

  constructor(generation: Generation) {
    this.#generation = generation
  }

  /** One byte a passage, 1 where it passes; `null` where all do. Not to be written to. */
  maskOf(filter: PassageFilter): Uint8Array | null {
    const { scope, decision, guideline, specialty, category, file, caseNumber, from, to } = filter
    const key = JSON.stringify(
      [scope, decision, guideline, specialty, category, file, caseNumber, from, to].map((part) => part ?? null),
    )
    return this.#kept.get(key, () => ({ mask: this.#make(filter) })).mask
  }

  #make(filter: PassageFilter): Uint8Array | null {
    const { columns } = this.#generation
    const letters = this.#letters(filter)
    const groups = this.#groups(filter)
    const sections = this.#sections(filter)
    if (letters === null && groups === null && sections === null) return null
    // Shared, since another thread may go through the passages by it.
    const mask = new Uint8Array(new SharedArrayBuffer(columns.passageGroup.length))
    for (const [passage, group] of columns.passageGroup.entries()) {
      if (letters !== null && letters[columns.passageLetter[passage]!] === 0) continue
      if (groups !== null && groups[group] === 0) continue
      mask[passage] = sections === null || sections[columns.passageSection[passage]!] ? 1 : 0
    }
    return mask
  }

  #sections({ scope }: PassageFilter): boolean[] | null {
    if (scope === 'all') return null
    return this.#generation.tables.sections.map((section) => SCOPE_SECTIONS[scope].includes(section))
  }

  #letters({ specialty, file, caseNumber, from, to }: PassageFilter): Uint8Array | null {
    const { columns, tables } = this.#generation
    const tests: ((letter: number) => boolean)[] = []
    if (specialty !== undefined) {
      const code = tables.specialties.indexOf(specialty) + 1
      tests.push((letter) => code !== 0 && columns.letterSpecialty[letter] === code)
    }
    if (from !== undefined) tests.push((letter) => columns.letterDate[letter]! >= dayOfIso(from))
    if (to !== undefined) tests.push((letter) => columns.letterDate[letter]! <= dayOfIso(to))
    if (from !== undefined || to !== undefined) tests.push((letter) => columns.letterDate[letter] !== 0)
    if (file !== undefined) tests.push((letter) => stringAt(columns.files, columns.filesEnds, letter) === file)
    if (caseNumber !== undefined) {
      tests.push((letter) => stringAt(columns.caseNumbers, columns.caseNumbersEnds, letter) === caseNumber)
    }
    return maskWhere(columns.letterSource.length, tests)
  }

  #groups({ decision, category, guideline }: PassageFilter): Uint8Array | null {
    const { columns, tables } = this.#generation
    const tests: ((group: number) => boolean)[] = []
    if (decision !== undefined) {
      const code = DECISIONS.indexOf(decision)
      tests.push((group) => columns.groupDecision[group] === code)
    }
    if (category !== undefined) {
      const code = tables.categories.indexOf(category) + 1
      tests.push((group) => code !== 0 && columns.groupCategory[group] === code)
    }
    if (guideline !== undefined) {
      const cited = tables.guidelines.map(({ key }) => key === guideline || key.startsWith(`${guideline}.`))
      tests.push((group) => {
        const { first, end } = rangeOf(columns.groupGuidelineEnds, group)
        return columns.guidelines.subarray(first, end).some((number) => cited[number])
      })
    }
    return maskWhere(columns.groupIssue.length, tests)
  }
}

/** `null` where there is nothing to test. */
function maskWhere(count: number, tests: readonly ((index: number) => boolean)[]): Uint8Array | null {
  if (tests.length === 0) return null
  return Uint8Array.from({ length: count }, (_, index) => (tests.every((test) => test(index)) ? 1 : 0))
}
