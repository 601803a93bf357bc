import type { Generation } from '../../indexing/generation.ts'
import { storedLeftOut } from '../../indexing/plan.ts'
import type { IndexOverview, OutcomeCounts } from '../engine.ts'
import { isoOfDay } from './days.ts'
import { DECISIONS } from './facts.ts'

type Outcome = keyof OutcomeCounts
type Counted = IndexOverview['categories'][number]

/** What a generation holds, how its disputes were decided, and what was left out of it. */
export function overviewOf(generation: Generation): IndexOverview {
  const { columns, tables } = generation
  const outcomes: OutcomeCounts = { upheld: 0, overturned: 0, unknown: 0 }
  const categories = new Map<string | null, Counted>()
  const years = new Map<string | null, Counted>()
  let letter = 0
  for (let group = 0; group < columns.groupIssue.length; group++) {
    while (columns.letterGroupEnds[letter]! <= group) letter++
    if (columns.groupIssue[group] === 0) continue
    const outcome = outcomeOf(columns.groupDecision[group]!)
    const category = columns.groupCategory[group]!
    outcomes[outcome]++
    at(categories, category === 0 ? null : tables.categories[category - 1]!)[outcome]++
    at(years, isoOfDay(columns.letterDate[letter]!)?.slice(0, 4) ?? null)[outcome]++
  }
  const leftOut = storedLeftOut(generation).map(({ file, code, message }) => ({ file, code, message }))
  return {
    outcomes,
    categories: [...categories.values()].sort((a, b) => nullLast(a, b) || sum(b) - sum(a) || byName(a.value, b.value)),
    years: [...years.values()].sort((a, b) => nullLast(a, b) || byName(a.value, b.value)),
    leftOut: leftOut.sort((a, b) => byName(a.file, b.file)),
  }
}

function outcomeOf(code: number): Outcome {
  const decision = DECISIONS[code]
  return decision === 'Upheld' ? 'upheld' : decision === 'Overturned' ? 'overturned' : 'unknown'
}

function at(counts: Map<string | null, Counted>, value: string | null): Counted {
  const known = counts.get(value) ?? { value, upheld: 0, overturned: 0, unknown: 0 }
  counts.set(value, known)
  return known
}

function sum({ upheld, overturned, unknown }: OutcomeCounts): number {
  return upheld + overturned + unknown
}

function nullLast(a: Counted, b: Counted): number {
  return Number(a.value === null) - Number(b.value === null)
}

/** In code-unit order. */
function byName(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}
