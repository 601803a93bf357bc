import type { Generation } from '../../indexing/generation.ts'
import type { DisputeFacts } from '../engine.ts'
import { isoOfDay } from './days.ts'

/** What the code in the decision column stands for. */
export const DECISIONS = [null, 'Upheld', 'Overturned'] as const

/** The small facts of disputes, from columns alone. */
export class FactColumns {
  readonly #generation: Generation
  /** By number. */
  readonly #guidelines: DisputeFacts['guidelines']
  /** Lists of guidelines by their numbers, and years, which many disputes have in common. */
  readonly #cited = new Map<string, DisputeFacts['guidelines']>()
  readonly #years = new Map<string, string>()
  /** By group, made when first asked for: a question's candidates are many, and their facts never change. */
  readonly #made: (DisputeFacts | undefined)[]

  constructor(generation: Generation) {
    this.#generation = generation
    // All places at once: an array that is filled here and there is kept as a table to look in.
    this.#made = new Array<undefined>(generation.columns.groupIssue.length).fill(undefined)
    this.#guidelines = generation.tables.guidelines.map(({ key, label }, number) => ({ number, key, label }))
  }

  /** The facts of the disputes that hold any of `passages`, each once, by rising place in the index. */
  disputes(passages: ArrayLike<number>): DisputeFacts[] {
    const { passageGroup } = this.#generation.columns
    const groups = new Uint32Array(passages.length)
    for (let i = 0; i < groups.length; i++) groups[i] = passageGroup[passages[i]!]!
    groups.sort()
    const disputes: DisputeFacts[] = []
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      if (i > 0 && group === groups[i - 1]) continue
      this.#made[group] ??= this.#make(group)
      disputes.push(this.#made[group])
    }
    return disputes
  }

  #make(group: number): DisputeFacts {
    const { columns, tables } = this.#generation
    const { first, end } = rangeOf(columns.groupPassageEnds, group)
    const letter = columns.passageLetter[first]!
    const specialty = columns.letterSpecialty[letter]!
    const category = columns.groupCategory[group]!
    return {
      letter,
      issue: columns.groupIssue[group]!,
      first,
      count: end - first,
      decision: DECISIONS[columns.groupDecision[group]!]!,
      specialty: specialty === 0 ? null : tables.specialties[specialty - 1]!,
      category: category === 0 ? null : tables.categories[category - 1]!,
      year: this.#yearOf(columns.letterDate[letter]!),
      guidelines: this.#guidelinesOf(group),
    }
  }

  /** The first allowed passage of each group: latest decision first, undated letters last, then by passage number. */
  firstPassages(allowed: Uint8Array | null): number[] {
    const { passageGroup, passageLetter, letterDate } = this.#generation.columns
    const firsts: number[] = []
    let last = -1
    for (let passage = 0; passage < passageGroup.length; passage++) {
      if (passageGroup[passage] === last || allowed?.[passage] === 0) continue
      last = passageGroup[passage]!
      firsts.push(passage)
    }
    const day = (passage: number) => letterDate[passageLetter[passage]!]!
    return firsts.sort((a, b) => day(b) - day(a) || a - b)
  }

  #guidelinesOf(group: number): DisputeFacts['guidelines'] {
    const { columns } = this.#generation
    const { first, end } = rangeOf(columns.groupGuidelineEnds, group)
    const numbers = [...new Set(columns.guidelines.subarray(first, end))]
    return onceFor(this.#cited, numbers.join(), () => numbers.map((number) => this.#guidelines[number]!))
  }

  #yearOf(day: number): string | null {
    const year = isoOfDay(day)?.slice(0, 4)
    return year === undefined ? null : onceFor(this.#years, year, () => year)
  }
}

/** The value that is kept for a key, made the first time. */
function onceFor<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const value = kept.get(key) ?? make()
  kept.set(key, value)
  return value
}

/** What belongs to `index` in a list of which only the ends are known. */
export function rangeOf(ends: Uint32Array, index: number): { first: number; end: number } {
  return { first: index === 0 ? 0 : ends[index - 1]!, end: ends[index]! }
}
