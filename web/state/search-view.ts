import type { Mode, Scope } from '../../src/model/search.ts'

/** Filters as the address holds them: always text, empty where there is no restriction. */
export interface ViewFilters {
  decision: string
  guideline: string
  specialty: string
  category: string
  file: string
  /** ISO 8601 day. */
  from: string
  /** ISO 8601 day. */
  to: string
}

/** All that a search page shows, as one value: the address holds exactly this. */
export interface SearchView {
  text: string
  mode: Mode
  scope: Scope
  filters: ViewFilters
  /** Whether words are widened; `false` leaves them as typed. */
  synonyms: boolean
  /** Parts of the interpretation that were taken back, in the order of removal. */
  ignore: readonly string[]
  /** Place of the first hit shown, from 0. */
  offset: number
}

export const FILTER_NAMES = ['decision', 'guideline', 'specialty', 'category', 'file', 'from', 'to'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

export const MODES: readonly Mode[] = ['hybrid', 'keyword', 'semantic']
export const SCOPES: readonly Scope[] = ['rationale', 'summary', 'all']

export const NO_FILTERS: ViewFilters = {
  decision: '',
  guideline: '',
  specialty: '',
  category: '',
  file: '',
  from: '',
  to: '',
}

export const EMPTY_VIEW: SearchView = {
  text: '',
  mode: 'hybrid',
  scope: 'rationale',
  filters: NO_FILTERS,
  synonyms: true,
  ignore: [],
  offset: 0,
}

/** Whether there is anything to ask: words or a filter. */
export function isAsking(view: SearchView): boolean {
  return view.text.trim() !== '' || hasFilter(view)
}

/** Whether any filter is set. */
export function hasFilter(view: SearchView): boolean {
  return FILTER_NAMES.some((name) => view.filters[name] !== '')
}

/** The view as parameters, without what is at its default, in a fixed order. */
export function toParameters(view: SearchView): URLSearchParams {
  const parameters = new URLSearchParams()
  if (view.text !== '') parameters.set('q', view.text)
  if (view.mode !== EMPTY_VIEW.mode) parameters.set('mode', view.mode)
  if (view.scope !== EMPTY_VIEW.scope) parameters.set('scope', view.scope)
  for (const name of FILTER_NAMES) if (view.filters[name] !== '') parameters.set(name, view.filters[name])
  if (!view.synonyms) parameters.set('synonyms', 'off')
  for (const part of view.ignore) parameters.append('ignore', part)
  if (view.offset > 0) parameters.set('offset', String(view.offset))
  return parameters
}

/** Whether two views are different ones; views are values, so the same one may come as another object. */
export function isOtherView(view: SearchView, other: SearchView | undefined): boolean {
  return other === undefined || toParameters(view).toString() !== toParameters(other).toString()
}

/** The view that parameters stand for; what is not understood falls back to its default. */
export function fromParameters(parameters: URLSearchParams): SearchView {
  const filters = { ...NO_FILTERS }
  for (const name of FILTER_NAMES) filters[name] = parameters.get(name) ?? ''
  const offset = Number(parameters.get('offset') ?? 0)
  return {
    text: parameters.get('q') ?? '',
    mode: MODES.find((mode) => mode === parameters.get('mode')) ?? EMPTY_VIEW.mode,
    scope: SCOPES.find((scope) => scope === parameters.get('scope')) ?? EMPTY_VIEW.scope,
    filters,
    synonyms: parameters.get('synonyms') !== 'off',
    ignore: parameters.getAll('ignore').filter((part) => part !== ''),
    offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0,
  }
}

/** The view with other words: paging starts anew, and what was taken back from the old words counts no more. */
export function withText(view: SearchView, text: string): SearchView {
  return { ...view, text, ignore: text === view.text ? view.ignore : [], offset: 0 }
}

/** The view with one filter set, or cleared by an empty value. */
export function withFilter(view: SearchView, name: FilterName, value: string): SearchView {
  return { ...view, filters: { ...view.filters, [name]: value }, offset: 0 }
}

/** The view restricted to one calendar year, or to none by an empty value. */
export function withYear(view: SearchView, year: string): SearchView {
  const from = year === '' ? '' : `${year}-01-01`
  const to = year === '' ? '' : `${year}-12-31`
  return { ...view, filters: { ...view.filters, from, to }, offset: 0 }
}

/** The calendar year that `from` and `to` span exactly, or an empty text. */
export function yearOf(view: SearchView): string {
  const year = view.filters.from.slice(0, 4)
  return view.filters.from === `${year}-01-01` && view.filters.to === `${year}-12-31` ? year : ''
}

/** The view with one part of the interpretation taken back. */
export function withIgnored(view: SearchView, part: string): SearchView {
  return view.ignore.includes(part) ? view : { ...view, ignore: [...view.ignore, part], offset: 0 }
}
