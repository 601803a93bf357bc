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
  const cited = new Map<DisputeFacts['guidelines'][number], number>()
  for (const { guidelines } of all) {
    for (const guideline of guidelines) cited.set(guideline, (cited.get(guideline) ?? 0) + 1)
  }
  return inOrder([...cited].map(([{ key, label }, count]) => ({ value: key, count, label })))
}

function count(all: readonly DisputeFacts[], facetOf: (facts: DisputeFacts) => string | null): Map<string, number> {
  const counts = new Map<string, number>()
  for (const facts of all) {
    const value = facetOf(facts)
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
