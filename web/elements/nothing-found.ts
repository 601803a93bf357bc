import { html, nothing, type TemplateResult } from 'lit'
import type { SearchResponse } from '../../src/model/search.ts'
import { fill, type Labels } from '../labels/labels.ts'
import { FILTER_NAMES, NO_FILTERS, type SearchView } from '../state/search-view.ts'

/** No hits: why, as far as the server says, and the steps that could help, each one click. */
export function nothingFound(
  words: Labels,
  view: SearchView,
  response: SearchResponse,
  change: (view: SearchView) => void,
): TemplateResult {
  const filters = FILTER_NAMES.filter((name) => view.filters[name] !== '').length
  const step = (label: string, next: SearchView) =>
    html`<li><button class="quiet" @click=${() => change(next)}>${label}</button></li>`
  const notices = response.query.notices.map(({ message }) => message)
  const why = notices.length === 0 ? [words.nothingText] : notices
  return html`<div class="notice" part="nothing">
    <h2>${words.nothingTitle}</h2>
    ${why.map((message) => html`<p>${message}</p>`)}
    <ul class="steps">
      ${filters > 0 ? step(fill(words.nothingHintFilters, { count: filters }), { ...view, filters: NO_FILTERS, offset: 0 }) : nothing}
      ${view.mode === 'hybrid' ? nothing : step(words.nothingHintMode, { ...view, mode: 'hybrid', offset: 0 })}
      ${view.synonyms ? step(words.nothingHintSynonyms, { ...view, synonyms: false, offset: 0 }) : nothing}
      ${view.scope === 'all' ? nothing : step(words.nothingHintScope, { ...view, scope: 'all', offset: 0 })}
      <li>${words.nothingHintWords}</li>
    </ul>
  </div>`
}
