import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import type { Facets, Hit, SearchResponse } from '../../src/model/search.ts'
import { fill } from '../labels/labels.ts'
import { api, type Sides } from '../requests/api.ts'
import {
  EMPTY_VIEW,
  FILTER_NAMES,
  type FilterName,
  isAsking,
  isOtherView,
  type SearchView,
  type ViewFilters,
  withText,
} from '../state/search-view.ts'
import { base } from '../styles/base.ts'
import { searchStyles } from '../styles/search.ts'
import { tokens } from '../styles/tokens.ts'
import { words } from '../styles/words.ts'
import { interpretationChips } from './chips.ts'
import { failureNotice } from './failure-notice.ts'
import { HIT_PARTS } from './hit.ts'
import { ImrElement } from './imr-element.ts'
import { nothingFound } from './nothing-found.ts'
import type { QuestionDetail } from './search-box.ts'
import { welcome } from './welcome.ts'

/**
 * Pause after a key before the question is asked while an earlier one is still under way, in milliseconds: a slow server is not
 * asked at every key. Where it keeps up, a key is asked at once, since a pause shorter than that between keys spares no question.
 */
const TYPING_PAUSE = 40
/** Pause before a count is announced, in milliseconds, so that a screen reader is not talked over at every key. */
const ANNOUNCE_PAUSE = 600
/** How many disputes of each outcome the example questions are chosen from. */
const EXAMPLE_POOL = 20

/** Why a view changed. `typing`: with the next key; `asked`: on purpose, so it deserves a place in the history. */
export type ViewCause = 'typing' | 'asked'

/**
 * Question, filters and results: the whole of the widget, and the search view of the page.
 *
 * Attributes: `server`, `labels` (JSON), `question`, `hits` (1 to 100), `show-filters`, `welcome`, and preset filters
 * (`decision`, `guideline`, `specialty`, `category`, `file`, `from`, `to`) that hold for every question.
 * Events: `imr-view` (question or filters changed), `imr-answer`, `imr-open` (a hit was chosen; cancelable), `imr-failure`.
 */
export class ImrSearch extends ImrElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false, hasChanged: isOtherView },
    question: {},
    hits: { type: Number },
    showFilters: { type: Boolean, attribute: 'show-filters' },
    welcome: { type: Boolean },
    ...Object.fromEntries(FILTER_NAMES.map((name) => [name, {}])),
    announcement: { state: true },
    replaced: { state: true },
    printed: { state: true },
  }
  declare view: SearchView
  declare question: string
  declare hits: number
  declare showFilters: boolean
  declare welcome: boolean
  declare announcement: string
  /** The index changed since the last answer. */
  declare replaced: boolean
  /** Passage of the one hit that is being printed, or an empty text. */
  declare printed: string
  readonly #answer = this.loading<SearchResponse>((answer) => this.#answered(answer))
  readonly #examples = this.loading<Sides>()
  #typing: ReturnType<typeof setTimeout> | undefined
  #announcing: ReturnType<typeof setTimeout> | undefined
  #fingerprint = ''
  /** Something in here had the focus when the last change was made on purpose. */
  #hadFocus = false

  constructor() {
    super()
    this.view = EMPTY_VIEW
    this.question = ''
    this.hits = 10
    this.showFilters = false
    this.welcome = false
    this.announcement = ''
    this.replaced = false
    this.printed = ''
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#typing)
    clearTimeout(this.#announcing)
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('question') && this.question !== '') this.view = withText(this.view, this.question)
  }

  override updated(changed: PropertyValues): void {
    const preset = FILTER_NAMES.some((name) => changed.has(name))
    if (changed.has('view') || changed.has('hits') || changed.has('server') || preset) this.#ask()
  }

  override render(): TemplateResult {
    const { view } = this
    return html`<imr-search-box
        exportparts="form, field, input, button, hint, suggestions, suggestion"
        .value=${view.text}
        .server=${this.server}
        .labels=${this.labels}
        .apiKey=${this.apiKey}
        @imr-typing=${this.#type}
        @imr-asked=${this.#submit}
      ></imr-search-box>
      <p class="hidden" role="status">${this.announcement}</p>
      ${this.replaced ? this.#replacedNotice() : nothing}
      ${isAsking(view) ? this.#body() : this.welcome ? this.#welcome() : nothing}`
  }

  #body(): TemplateResult {
    const { value, failure, busy } = this.#answer
    const columns = this.showFilters ? 'body with-filters' : 'body'
    return html`<div class=${columns}>
      ${this.showFilters ? this.#filters(value?.facets ?? null) : nothing}
      <div class="answer" aria-busy=${busy} part="answer">
        ${failure === null ? nothing : failureNotice(this.words, failure, this.#retry)}
        ${value === null && busy ? html`<p class="soft late">${this.words.loading}</p>` : nothing}
        ${value === null || failure !== null ? nothing : this.#results(value)}
      </div>
    </div>`
  }

  #filters(facets: Facets | null): TemplateResult {
    const { words, view } = this
    const groups = (['decision', 'category', 'guideline', 'specialty', 'year', 'file'] as const).filter(
      (name) => !this.#isPreset(name),
    )
    return html`<aside class="no-print" aria-label=${words.filters} @imr-refine=${this.#refine}>
      <imr-filters .view=${view} .facets=${facets} .groups=${groups} .labels=${this.labels}></imr-filters>
    </aside>`
  }

  #results(response: SearchResponse): TemplateResult {
    const { words, view } = this
    const change = (next: SearchView) => this.#change(next, 'asked')
    return html`${interpretationChips(words, view, response.query.interpretation, change)}
      ${response.hits.length === 0 ? nothing : response.query.notices.map(({ message }) => html`<p class="notice small" part="notice">${message}</p>`)}
      ${
        response.hits.length === 0
          ? nothingFound(words, view, response, change)
          : html`<div class="count soft small">
                <h2 tabindex="-1" id="results">${this.#countText(response)}</h2>
                ${legend(words, response.hits)}
              </div>
              <ol part="hits" class=${this.printed === '' ? '' : 'printing'} @imr-print=${this.#print}>
                ${response.hits.map((hit) => this.#hit(hit))}
              </ol>
              ${this.#pages(response)}`
      }`
  }

  #hit(hit: Hit): TemplateResult {
    return html`<li class=${this.printed === hit.passage.id ? 'printed' : ''}>
      <imr-hit exportparts=${HIT_PARTS} .hit=${hit} .server=${this.server} .labels=${this.labels}
        .apiKey=${this.apiKey}></imr-hit>
    </li>`
  }

  #pages(response: SearchResponse): TemplateResult | typeof nothing {
    const { view, words, hits } = this
    const to = (offset: number) => () => {
      this.#change({ ...view, offset: Math.max(0, offset) }, 'asked')
      this.renderRoot.querySelector<HTMLElement>('#results')?.focus()
    }
    if (response.total <= response.hits.length) return nothing
    return html`<nav class="pages no-print" aria-label=${words.pages}>
      <button class="quiet" ?disabled=${view.offset === 0} @click=${to(view.offset - hits)}>${words.pagePrevious}</button>
      <button class="quiet" ?disabled=${view.offset + hits >= response.total} @click=${to(view.offset + hits)}>${words.pageNext}</button>
    </nav>`
  }

  #countText({ total, more, hits }: SearchResponse): string {
    const { words } = this
    if (total === 0) return words.nothingTitle
    if (total === 1) return words.resultsCountOne
    const first = hits[0]?.rank ?? 1
    if (hits.length === total && !more) return fill(words.resultsCount, { count: total })
    return fill(more ? words.resultsRangeBest : words.resultsRange, { from: first, to: first + hits.length - 1, count: total })
  }

  #welcome(): TemplateResult {
    const { value, failure } = this.#examples
    const ask = (text: string) => this.#change(withText(this.view, text), 'asked')
    return html`${failure === null ? nothing : failureNotice(this.words, failure, () => void this.#examples.retry())}
    ${welcome(this.words, this.home, value, ask)}`
  }

  #replacedNotice(): TemplateResult {
    const dismiss = () => {
      this.replaced = false
    }
    return html`<p class="notice small no-print" role="status">
      ${this.words.indexReplaced} <button class="quiet" @click=${dismiss}>${this.words.dismiss}</button>
    </p>`
  }

  #type = (event: CustomEvent<QuestionDetail>): void => {
    clearTimeout(this.#typing)
    const ask = () => this.#change(withText(this.view, event.detail.text), 'typing')
    if (this.#answer.busy) this.#typing = setTimeout(ask, TYPING_PAUSE)
    else ask()
  }

  #submit = (event: CustomEvent<QuestionDetail>): void => {
    clearTimeout(this.#typing)
    this.#change(withText(this.view, event.detail.text), 'asked')
  }

  #refine = (event: CustomEvent<{ view: SearchView }>): void => this.#change(event.detail.view, 'asked')

  #retry = (): void => void this.#answer.retry()

  #print = (event: CustomEvent<{ hit: Hit }>): void => {
    this.printed = event.detail.hit.passage.id
    void this.updateComplete.then(() => {
      print()
      this.printed = ''
    })
  }

  #change(view: SearchView, cause: ViewCause): void {
    if (cause === 'typing' && !isOtherView(view, this.view)) return
    this.#hadFocus = cause === 'asked' && this.shadowRoot?.activeElement != null
    this.view = view
    this.tell('imr-view', { view, cause })
  }

  #isPreset(name: FilterName | 'year'): boolean {
    return name === 'year' ? this.#preset().from !== undefined : this.#preset()[name] !== undefined
  }

  /** Filters that the host page has set by attributes. */
  #preset(): Partial<ViewFilters> {
    const values = this as unknown as Partial<Record<FilterName, string>>
    return Object.fromEntries(FILTER_NAMES.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))
  }

  #ask(): void {
    const { view, hits, client } = this
    if (isAsking(view)) {
      const asked = { ...view, filters: { ...view.filters, ...this.#preset() } }
      void this.#answer.run((signal) => api.search(client, asked, hits, signal))
      return
    }
    this.#answer.clear()
    if (this.welcome && this.#examples.value === null) {
      void this.#examples.run((signal) => api.whole(client, EXAMPLE_POOL, signal))
    }
  }

  #answered(response: SearchResponse): void {
    const { fingerprint } = response.index
    this.replaced ||= this.#fingerprint !== '' && this.#fingerprint !== fingerprint
    this.#fingerprint = fingerprint
    this.tell('imr-answer', { response })
    void this.updateComplete.then(() => this.#keepFocus())
    clearTimeout(this.#announcing)
    this.#announcing = setTimeout(() => {
      this.announcement = this.#countText(response)
    }, ANNOUNCE_PAUSE)
  }

  /** What was pressed may be gone, such as the last chip: without this, the next Tab would begin at the top of the page. */
  #keepFocus(): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement != null) return
    const place = this.renderRoot.querySelector<HTMLElement>('#results') ?? this.renderRoot.querySelector('imr-search-box')
    place?.focus({ preventScroll: true })
  }

  static override styles = [tokens, base, words, searchStyles]
}

function legend(words: ImrSearch['words'], hits: readonly Hit[]): TemplateResult {
  const has = (kind: string) => hits.some((hit) => hit.passage.highlights.some((mark) => mark.kind === kind))
  return html`<span class="legend no-print"
    >${has('term') ? html`<mark class="term">${words.legendTerm}</mark>` : nothing}
    ${has('meaning') ? html`<mark class="meaning">${words.legendMeaning}</mark>` : nothing}</span
  >`
}
