import type { Facets, FacetValue } from '../../src/model/search.ts'
import { type Labels, outcomeWords } from '../labels/labels.ts'
import { type FilterName, type SearchView, withFilter, withYear, yearOf } from './search-view.ts'
import { visible } from './visible.ts'

/** One value that a filter can be set to. */
export interface FilterValue {
  /** As the view holds it. */
  value: string
  /** As people read it. */
  label: string
  /** `null` for a value that is set and not among the facets. */
  count: number | null
}

/** A filter group: what it is called, what it holds, and the view that each value leads to. */
export interface FilterGroup {
  /** `year` stands for the filters `from` and `to` together. */
  name: FilterName | 'year'
  label: string
  /** The value that is set comes first where the facets do not hold it. Empty where there is nothing to choose. */
  values: FilterValue[]
  /** The value that is set, or an empty text. */
  chosen: string
  /** The view with this value set, or with none by an empty text. */
  choose: (value: string) => SearchView
}

/** Every filter group of a view, in the order in which they are shown; without facets, only what is set has a value. */
export function filterGroups(view: SearchView, facets: Facets | null, words: Labels): FilterGroup[] {
  const filter = (name: FilterName) => ({
    name,
    chosen: view.filters[name],
    choose: (value: string) => withFilter(view, name, value),
  })
  const groups: FilterGroup[] = [
    { ...filter('decision'), label: words.filterDecision, values: decisions(words, facets?.decision) },
    { ...filter('category'), label: words.filterCategory, values: named(facets?.category) },
    { ...filter('guideline'), label: words.filterGuideline, values: [...(facets?.guideline ?? [])] },
    { ...filter('specialty'), label: words.filterSpecialty, values: named(facets?.specialty) },
    {
      name: 'year',
      label: words.filterYear,
      values: named(facets?.year).sort((a, b) => (a.value < b.value ? 1 : -1)),
      chosen: spanInWords(view),
      choose: (year) => withYear(view, year),
    },
    { ...filter('file'), label: words.filterFile, values: [] },
  ]
  return groups.map(withChosen)
}

/** The group with what is set among its values. */
function withChosen(group: FilterGroup): FilterGroup {
  const { chosen, values } = group
  if (chosen === '' || values.some(({ value }) => value === chosen)) return group
  return { ...group, values: [{ value: chosen, label: visible(chosen), count: null }, ...values] }
}

/** Values that are called what they are. */
function named(values: readonly FacetValue[] = []): FilterValue[] {
  return values.map((entry) => ({ ...entry, label: entry.value }))
}

/** Outcomes under their parameter names. Facets give them as answers do, parameters are lower-case. */
function decisions(words: Labels, values: readonly FacetValue[] = []): FilterValue[] {
  return values.map(({ value, count }) => {
    const decision = value === 'Upheld' || value === 'Overturned' ? value : null
    const { name, meaning } = outcomeWords(words, decision)
    return { value: value.toLowerCase(), count, label: meaning === '' ? name : `${name} – ${meaning}` }
  })
}

/** The year of decision, or the days, that a view is restricted to. */
function spanInWords(view: SearchView): string {
  const { from, to } = view.filters
  return yearOf(view) || (from === '' && to === '' ? '' : `${from}–${to}`)
}
