import type { DisputeFacts } from '../engines/engine.ts'
import type { Facets, FacetValue } from '../model/search.ts'

/** Counts each facet over the disputes whose facts are given. */
export function countFacets(all: readonly DisputeFacts[]): Facets {
  return {
    decision: valuesOf(count(all, ({ decision }) => decision)),
    guideline: guidelinesOf(all),
    specialty: valuesOf(count(all, ({ specialty }) => specialty)),
    category: valuesOf(count(all, ({ category }) => category)),
    year: valuesOf(count(all, ({ year }) => year)),
  }
}

function guidelinesOf(all: readonly DisputeFacts[]): (FacetValue & { label: string })[] {
  const cited = count(
    all.flatMap(({ guidelines }) => guidelines),
    (guideline) => guideline,
  )
  return inOrder([...cited].map(([{ key, label }, count]) => ({ value: key, count, label })))
}

function count<Item, Value>(all: readonly Item[], facetOf: (item: Item) => Value | null): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const item of all) {
    const value = facetOf(item)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function valuesOf(counts: ReadonlyMap<string, number>): FacetValue[] {
  return inOrder([...counts].map(([value, count]) => ({ value, count })))
}

/** The most frequent first, then by value. */
function inOrder<Facet extends FacetValue>(facets: Facet[]): Facet[] {
  return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
