import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import type { Decision } from '../../src/model/determination.ts'
import type { Facets, SearchResponse } from '../../src/model/search.ts'
import type { GuidelineAnswer } from '../../src/search/source.ts'
import { fill } from '../labels/labels.ts'
import { api, type Sides } from '../requests/api.ts'
import { type Balance, balances, byYear } from '../state/figures.ts'
import { EMPTY_VIEW, hasFilter, isOtherView, type SearchView, withFilter } from '../state/search-view.ts'
import { base } from '../styles/base.ts'
import { chartStyles } from '../styles/charts.ts'
import { guidelineStyles } from '../styles/guideline.ts'
import { tokens } from '../styles/tokens.ts'
import { words } from '../styles/words.ts'
import { balanceLegend, balanceText, yearChart } from './charts.ts'
import { failureNotice } from './failure-notice.ts'
import { ImrElement } from './imr-element.ts'
import { notFound } from './not-found.ts'
import { outcome } from './outcome.ts'

/** How many rationales are shown on each side. */
const SHOWN = 20

/** A guideline's precedents, upheld and overturned side by side, with counts, years and filters. */
export class ImrGuideline extends ImrElement {
  static override properties: PropertyDeclarations = {
    key: {},
    view: { attribute: false, hasChanged: isOtherView },
  }
  declare key: string
  /** Filters beside the guideline itself. */
  declare view: SearchView
  readonly #whole = this.loading<GuidelineAnswer>((answer) => this.#ready(answer))
  readonly #narrowed = this.loading<Sides>()

  constructor() {
    super()
    this.key = ''
    this.view = EMPTY_VIEW
  }

  override updated(changed: PropertyValues): void {
    const { client, key, view } = this
    if (changed.has('key')) void this.#whole.run((signal) => api.guideline(client, key, SHOWN, signal))
    if (!changed.has('key') && !changed.has('view')) return
    if (!hasFilter(view)) this.#narrowed.clear()
    else void this.#narrowed.run((signal) => api.sides(client, withFilter(view, 'guideline', key), SHOWN, signal))
  }

  override render(): TemplateResult {
    const { words } = this
    const { value, failure } = this.#whole
    if (failure?.code === 'not-found') {
      return notFound(words.guidelineNotFound, failure.advice, `${this.home}guidelines`, words.guidelineAll)
    }
    if (failure !== null) return failureNotice(words, failure, () => void this.#whole.retry())
    if (value === null) return html`<p class="soft" role="status">${words.loadingView}</p>`
    const sides = hasFilter(this.view) ? (this.#narrowed.value ?? value) : value
    const years = byYear(balances(sides.upheld.facets.year, sides.overturned.facets.year))
    return html`<p class="small"><a href="${this.home}guidelines">${words.guidelineAll}</a></p>
      <h1 tabindex="-1">${value.guideline.label}</h1>
      <div class="counts" role="status">${balanceText(words, this.#balance(sides))}</div>
      ${years.length < 2 ? nothing : html`${yearChart(words, years)} ${balanceLegend(words)}`}
      <p class="search"><a href="${this.home}?guideline=${encodeURIComponent(this.key)}">${words.guidelineSearch}</a></p>
      <div class="columns">
        <aside class="no-print" aria-label=${words.filters}>
          <imr-filters
            plain
            .view=${this.view}
            .facets=${joined(sides)}
            .groups=${['category', 'specialty', 'year']}
            .labels=${this.labels} .apiKey=${this.apiKey}
            @imr-refine=${this.#refine}
          ></imr-filters>
        </aside>
        ${this.#narrowed.failure === null ? nothing : failureNotice(words, this.#narrowed.failure, () => void this.#narrowed.retry())}
        <div class="sides" aria-busy=${this.#narrowed.busy}>
          ${this.#side('Upheld', sides.upheld)} ${this.#side('Overturned', sides.overturned)}
        </div>
      </div>`
  }

  #side(decision: Decision, answer: SearchResponse): TemplateResult {
    const { words } = this
    const query = `guideline=${encodeURIComponent(this.key)}&decision=${decision.toLowerCase()}`
    return html`<section aria-label=${`${decision === 'Upheld' ? words.outcomeUpheld : words.outcomeOverturned}: ${answer.total}`}>
      <h2>${outcome(words, decision)} <span class="soft">${answer.total}</span></h2>
      ${answer.hits.length === 0 ? html`<p class="soft">${words.guidelineNone}</p>` : nothing}
      <ol>
        ${answer.hits.map((hit) => html`<li><imr-hit sided .hit=${hit} .server=${this.server} .labels=${this.labels} .apiKey=${this.apiKey}></imr-hit></li>`)}
      </ol>
      ${
        answer.total > answer.hits.length
          ? html`<p class="no-print"><a href="${this.home}?${query}">${fill(words.filterMore, { count: answer.total - answer.hits.length })}</a></p>`
          : nothing
      }
    </section>`
  }

  #balance(sides: Sides): Balance {
    return { value: this.key, upheld: sides.upheld.total, overturned: sides.overturned.total }
  }

  #refine = (event: CustomEvent<{ view: SearchView }>): void => {
    this.view = event.detail.view
    this.tell('imr-view', { view: this.view, cause: 'asked' })
  }

  #ready({ guideline }: GuidelineAnswer): void {
    void this.updateComplete.then(() => this.tell('imr-ready', { title: guideline.label }))
  }

  static override styles = [tokens, base, words, chartStyles, guidelineStyles]
}

/** The facets of both sides added up. */
function joined({ upheld, overturned }: Sides): Facets {
  const add = (name: 'specialty' | 'category' | 'year') =>
    balances(upheld.facets[name], overturned.facets[name]).map((entry) => ({
      value: entry.value,
      count: entry.upheld + entry.overturned,
    }))
  return { decision: [], guideline: [], specialty: add('specialty'), category: add('category'), year: add('year') }
}
