import type { OutcomeCounts } from '../../src/engines/engine.ts'
import type { FacetValue } from '../../src/model/search.ts'

/** How the disputes of one kind (a category, a year) ended. */
export interface Balance {
  value: string
  upheld: number
  overturned: number
}

/** Below this number of disputes a share is no rate: it is shown, but said to rest on few cases. */
export const FEW_CASES = 20

/** Counts of each outcome joined by value, by falling total, then by value in code-unit order. */
export function balances(upheld: readonly FacetValue[], overturned: readonly FacetValue[]): Balance[] {
  const joined = new Map<string, Balance>()
  const at = (value: string): Balance => {
    const known = joined.get(value) ?? { value, upheld: 0, overturned: 0 }
    joined.set(value, known)
    return known
  }
  for (const { value, count } of upheld) at(value).upheld += count
  for (const { value, count } of overturned) at(value).overturned += count
  return [...joined.values()].sort((a, b) => sum(b) - sum(a) || (a.value < b.value ? -1 : 1))
}

/** Those of a known kind, by falling total, then by kind; kinds of which no outcome is known left out. */
export function knownBalances(counts: readonly (OutcomeCounts & { value: string | null })[]): Balance[] {
  return counts
    .flatMap(({ value, upheld, overturned }) =>
      value === null || upheld + overturned === 0 ? [] : [{ value, upheld, overturned }],
    )
    .sort((a, b) => sum(b) - sum(a) || (a.value < b.value ? -1 : 1))
}

/** Balances by year, ascending, with years between the first and the last that had none filled in. */
export function byYear(balance: readonly Balance[]): Balance[] {
  const years = balance.map(({ value }) => Number(value)).filter(Number.isSafeInteger)
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const value = String(first + index)
    return balance.find((entry) => entry.value === value) ?? { value, upheld: 0, overturned: 0 }
  })
}

/** Number of disputes with an outcome. */
export function sum({ upheld, overturned }: Pick<Balance, 'upheld' | 'overturned'>): number {
  return upheld + overturned
}

/** Whole percent of the disputes that were overturned; 0 where there are none. */
export function percentOverturned(balance: Pick<Balance, 'upheld' | 'overturned'>): number {
  return sum(balance) === 0 ? 0 : Math.round((100 * balance.overturned) / sum(balance))
}
