import type { DisputeFacts } from '../engines/engine.ts'
import type { Facets, FacetValue } from '../model/search.ts'

/** Counts each facet over the disputes whose facts are given. */
export function countFacets(all: readonly DisputeFacts[]): Facets {
  const labels = new Map<string, string>()
  for (const facts of all) for (const { key, label } of facts.guidelines) labels.set(key, label)
  return {
    decision: count(all, (facts) => facts.decision),
    guideline: count(
      all.flatMap(({ guidelines }) => guidelines),
      ({ key }) => key,
    ).map((facet) => ({ ...facet, label: labels.get(facet.value) ?? facet.value })),
    specialty: count(all, (facts) => facts.specialty),
    category: count(all, (facts) => facts.category),
    year: count(all, (facts) => facts.year),
  }
}

function count<Item>(all: readonly Item[], facetOf: (item: Item) => string | null): FacetValue[] {
  const counts = new Map<string, number>()
  for (const item of all) {
    const value = facetOf(item)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
