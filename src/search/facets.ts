import type { DisputeFacts } from '../engines/engine.ts'
import type { Facets, FacetValue } from '../model/search.ts'

/** Counts each facet over the disputes whose facts are given. */
export function countFacets(all: readonly DisputeFacts[]): Facets {
  return {
    decision: count(all, ({ decision }) => decision),
    guideline: guidelinesOf(all),
    specialty: count(all, ({ specialty }) => specialty),
    category: count(all, ({ category }) => category),
    year: count(all, ({ year }) => year),
  }
}

function guidelinesOf(all: readonly DisputeFacts[]): (FacetValue & { label: string })[] {
  const cited: (FacetValue & { label: string })[] = []
  for (const { guidelines } of all) {
    for (const { number, key, label } of guidelines) {
      const known = cited[number]
      if (known === undefined) cited[number] = { value: key, count: 1, label }
      else known.count++
    }
  }
  return inOrder(cited.filter((guideline) => guideline !== undefined))
}

function count(all: readonly DisputeFacts[], facetOf: (facts: DisputeFacts) => string | null): FacetValue[] {
  const counted = new Map<string, FacetValue>()
  for (const facts of all) {
    const value = facetOf(facts)
    if (value === null) continue
    const known = counted.get(value)
    if (known === undefined) counted.set(value, { value, count: 1 })
    else known.count++
  }
  return inOrder([...counted.values()])
}

/** The most frequent first, then by value. */
function inOrder<Facet extends FacetValue>(facets: Facet[]): Facet[] {
  return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
