import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { SearchResponse } from '../../src/model/search.ts'
import { fill, LABELS, type Labels } from '../labels/labels.ts'
import { Client } from '../requests/client.ts'
import { RequestFailure } from '../requests/failure.ts'
import { Latest, SUPERSEDED } from '../requests/latest.ts'
import { EMPTY_VIEW, isAsking, type SearchView, toParameters, withText } from '../state/search-view.ts'
import { base } from '../styles/base.ts'
import { tokens } from '../styles/tokens.ts'
import { words } from '../styles/words.ts'
import type { QuestionDetail } from './search-box.ts'

/** Pause after a key before the question is asked, in milliseconds: short enough to feel instant, long enough to skip most letters of a word. */
const TYPING_PAUSE = 60

/** Box and results. The page and the widget are both made of it. */
export class ImrSearch extends LitElement {
  static override properties = {
    view: { attribute: false },
    labels: { attribute: false },
    base: {},
    response: { state: true },
    failure: { state: true },
    busy: { state: true },
  }
  declare view: SearchView
  declare labels: Labels
  declare base: string
  declare response: SearchResponse | null
  declare failure: RequestFailure | null
  declare busy: boolean
  readonly #latest = new Latest()
  #typing: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    this.view = EMPTY_VIEW
    this.labels = LABELS
    this.base = '/'
    this.response = null
    this.failure = null
    this.busy = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#typing)
    this.#latest.cancel()
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('view')) void this.#ask()
  }

  override render(): TemplateResult {
    return html`<imr-search-box
        .value=${this.view.text}
        .labels=${this.labels}
        @imr-typing=${this.#type}
        @imr-asked=${this.#submit}
      ></imr-search-box>
      <p class="hidden" role="status">${this.#announcement()}</p>
      <div class="answer" aria-busy=${this.busy}>${this.#answer()}</div>`
  }

  #answer(): TemplateResult | typeof nothing {
    const { response, failure, labels } = this
    if (failure !== null) return html`<h2>${labels.awayTitle}</h2><p>${failure.message}</p>`
    if (response === null) return nothing
    if (response.hits.length === 0) return html`<h2>${labels.nothingTitle}</h2>`
    return html`<p class="soft small">${this.#announcement()}</p>
      <ol part="hits">
        ${response.hits.map((hit) => html`<li><imr-hit .hit=${hit} .labels=${labels} .base=${this.base}></imr-hit></li>`)}
      </ol>`
  }

  #announcement(): string {
    const { response, labels } = this
    if (response === null) return ''
    if (response.total === 0) return labels.nothingTitle
    return response.total === 1 ? labels.resultsCountOne : fill(labels.resultsCount, { count: response.total })
  }

  #type = (event: CustomEvent<QuestionDetail>): void => {
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => this.#change(withText(this.view, event.detail.text), 'typing'), TYPING_PAUSE)
  }

  #submit = (event: CustomEvent<QuestionDetail>): void => {
    clearTimeout(this.#typing)
    this.#change(withText(this.view, event.detail.text), 'asked')
  }

  #change(view: SearchView, cause: 'typing' | 'asked'): void {
    this.view = view
    this.dispatchEvent(new CustomEvent('imr-view', { detail: { view, cause }, bubbles: true, composed: true }))
  }

  async #ask(): Promise<void> {
    if (!isAsking(this.view)) {
      this.#latest.cancel()
      this.response = null
      this.busy = false
      return
    }
    this.busy = true
    try {
      const client = new Client(new URL(this.base, location.href).href)
      const answer = await this.#latest.run((signal) =>
        client.json<SearchResponse>('api/search', toParameters(this.view), signal),
      )
      if (answer === SUPERSEDED) return
      this.response = answer
      this.failure = null
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      this.failure = error
    }
    this.busy = false
  }

  static override styles = [
    tokens,
    base,
    words,
    css`
      :host {
        display: block;
      }
      .answer {
        margin-top: 1.5em;
      }
      ol > li + li {
        border-top: 1px solid var(--_line);
      }
    `,
  ]
}
