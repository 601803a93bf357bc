import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit'
import type { GuidelineCount } from '../../src/engines/engine.ts'
import { fill } from '../labels/labels.ts'
import { api } from '../requests/api.ts'
import { guidelineAddress } from '../state/addresses.ts'
import { sum } from '../state/figures.ts'
import { balanceTableStyles } from '../styles/balance-table.ts'
import { base } from '../styles/base.ts'
import { chartStyles } from '../styles/charts.ts'
import { fieldStyles } from '../styles/field.ts'
import { tokens } from '../styles/tokens.ts'
import { balanceBar, balanceLegend } from './charts.ts'
import { failureNotice } from './failure-notice.ts'
import { ImrElement } from './imr-element.ts'

/** All cited guidelines with their counts, searchable by the words of their names. */
export class ImrGuidelines extends ImrElement {
  static override properties: PropertyDeclarations = { sought: {} }
  /** The words that a guideline's name must hold. */
  declare sought: string
  readonly #load = this.loading<GuidelineCount[]>(() => this.#ready())

  constructor() {
    super()
    this.sought = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { client } = this
    void this.#load.run((signal) => api.guidelines(client, signal))
  }

  override render(): TemplateResult {
    const { words } = this
    const { value, failure } = this.#load
    return html`<h1 tabindex="-1">${words.guidelinesTitle}</h1>
      <p class="soft lead">${words.guidelinesText}</p>
      ${failure === null ? '' : failureNotice(words, failure, () => void this.#load.retry())}
      ${value === null ? html`<p class="soft">${failure === null ? words.loadingView : ''}</p>` : this.#list(value)}`
  }

  #list(all: GuidelineCount[]): TemplateResult {
    const { words } = this
    const found = matching(all, this.sought)
    const most = Math.max(...all.map(sum), 1)
    const count = found.length === 1 ? words.guidelinesFoundOne : fill(words.guidelinesFound, { count: found.length })
    return html`<label class="no-print"
        >${words.guidelinesSearch}<input type="search" .value=${this.sought} autocomplete="off" @input=${this.#seek}
      /></label>
      <p class="soft small" role="status">${found.length === 0 ? words.guidelinesNone : count}</p>
      ${found.length === 0 ? '' : balanceLegend(words)}
      <table ?hidden=${found.length === 0}>
        <thead>
          <tr>
            <th scope="col">${words.guidelineColumn}</th>
            <th scope="col" class="number">${words.outcomeUpheld}</th>
            <th scope="col" class="number">${words.outcomeOverturned}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${found.map(
            (guideline) =>
              html`<tr>
                <th scope="row"><a href=${guidelineAddress(this.home, guideline.key)}>${guideline.label}</a></th>
                <td class="number" data-label=${words.outcomeUpheld}>${guideline.upheld}</td>
                <td class="number" data-label=${words.outcomeOverturned}>${guideline.overturned}</td>
                <td class="chart">${balanceBar({ ...guideline, value: guideline.key }, most)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
  }

  #seek = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value
    this.tell('imr-sought', { text: this.sought })
  }

  #ready(): void {
    void this.updateComplete.then(() => this.tell('imr-ready', { title: this.words.guidelinesTitle }))
  }

  static override styles = [
    tokens,
    base,
    chartStyles,
    fieldStyles,
    balanceTableStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .lead {
        margin-top: 0.5em;
      }
      label {
        margin: 1.75em 0 0.6em;
        max-width: 30em;
      }
    `,
  ]
}

/** Guidelines whose label holds every word sought, in any case. */
function matching(all: readonly GuidelineCount[], sought: string): GuidelineCount[] {
  const parts = sought.toLowerCase().split(/\s+/u)
  return all.filter(({ label }) => parts.every((part) => label.toLowerCase().includes(part)))
}
