import { css, html, type TemplateResult } from 'lit'
import type { OverviewAnswer } from '../../src/search/source.ts'
import { fill } from '../labels/labels.ts'
import { api } from '../requests/api.ts'
import { momentInWords } from '../state/dates.ts'
import { type Balance, byYear, knownBalances, sum } from '../state/figures.ts'
import { visible } from '../state/visible.ts'
import { balanceTableStyles } from '../styles/balance-table.ts'
import { base } from '../styles/base.ts'
import { chartStyles } from '../styles/charts.ts'
import { tokens } from '../styles/tokens.ts'
import { balanceBar, balanceLegend, yearChart } from './charts.ts'
import { failureNotice } from './failure-notice.ts'
import { ImrElement } from './imr-element.ts'

/** How many files that were left out are named. */
const SHOWN_FILES = 200

/** What is indexed, how it was decided, what was left out, which versions are at work, and what this is not. */
export class ImrAbout extends ImrElement {
  readonly #load = this.loading<OverviewAnswer>(() => this.#ready())

  override connectedCallback(): void {
    super.connectedCallback()
    const { client } = this
    void this.#load.run((signal) => api.overview(client, signal))
  }

  override render(): TemplateResult {
    const { words } = this
    const { value, failure } = this.#load
    return html`<h1 tabindex="-1">${words.aboutTitle}</h1>
      ${failure === null ? '' : failureNotice(words, failure, () => void this.#load.retry())}
      ${value === null ? html`<p class="soft">${failure === null ? words.loadingView : ''}</p>` : this.#overview(value)}
      <section>
        <h2>${words.aboutWords}</h2>
        <p>${words.aboutWordsText}</p>
      </section>
      <section>
        <h2>${words.aboutIsNot}</h2>
        <p>${words.aboutIsNotText}</p>
      </section>`
  }

  #overview(overview: OverviewAnswer): TemplateResult {
    const { words } = this
    const { firstYear: first, lastYear: last, outcomes, index } = overview
    const facts: [string, string | number][] = [
      [words.aboutLetters, overview.letters],
      [words.aboutTreatments, overview.treatments],
      [words.outcomeUpheld, outcomes.upheld],
      [words.outcomeOverturned, outcomes.overturned],
      ...(outcomes.unknown === 0 ? [] : [[words.outcomeUnknown, outcomes.unknown] as [string, number]]),
      [words.aboutPassages, overview.passages],
      ...(first === null ? [] : [[words.aboutYears, first === last ? first : `${first}–${last}`] as [string, string]]),
    ]
    const versions: [string, string | number][] = [
      [words.aboutProgram, overview.version],
      [words.aboutFingerprint, index.fingerprint],
      [words.aboutBuilt, momentInWords(index.builtAt)],
      [words.aboutModel, overview.model ?? words.aboutModelNone],
    ]
    const categories = knownBalances(overview.categories)
    return html`<section>
        <h2>${words.aboutContent}</h2>
        <dl class="figures">${facts.map(([name, fact]) => html`<div><dt>${name}</dt><dd>${fact}</dd></div>`)}</dl>
        ${yearChart(words, byYear(knownBalances(overview.years)))}
      </section>
      ${categories.length === 0 ? '' : this.#categories(categories)} ${this.#leftOut(overview.leftOut)}
      <section>
        <h2>${words.aboutVersions}</h2>
        <dl class="versions">${versions.map(([name, fact]) => html`<div><dt>${name}</dt><dd>${fact}</dd></div>`)}</dl>
      </section>`
  }

  #leftOut(files: OverviewAnswer['leftOut']): TemplateResult {
    const { words } = this
    return html`<section id="left-out">
      <h2>${words.aboutLeftOut}</h2>
      <p>${files.length === 0 ? words.aboutLeftOutNone : fill(words.aboutLeftOutText, { count: files.length })}</p>
      <ul>
        ${files.slice(0, SHOWN_FILES).map(({ file, message, code }) => html`<li><b>${visible(file)}</b>: ${visible(message)} <span class="soft small">${code}</span></li>`)}
      </ul>
      ${files.length > SHOWN_FILES ? html`<p class="soft">${fill(words.aboutLeftOutMore, { count: files.length - SHOWN_FILES })}</p>` : ''}
    </section>`
  }

  #categories(categories: Balance[]): TemplateResult {
    const { words } = this
    const most = Math.max(...categories.map(sum))
    return html`<section>
      <h2>${words.aboutOutcomes}</h2>
      ${balanceLegend(words)}
      <table>
        <thead>
          <tr>
            <th scope="col">${words.filterCategory}</th>
            <th scope="col" class="number">${words.outcomeUpheld}</th>
            <th scope="col" class="number">${words.outcomeOverturned}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${categories.map(
            (category) =>
              html`<tr>
                <th scope="row"><a href="${this.home}?category=${encodeURIComponent(category.value)}">${category.value}</a></th>
                <td class="number" data-label=${words.outcomeUpheld}>${category.upheld}</td>
                <td class="number" data-label=${words.outcomeOverturned}>${category.overturned}</td>
                <td class="chart">${balanceBar(category, most)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`
  }

  #ready(): void {
    void this.updateComplete.then(() => this.tell('imr-ready', { title: this.words.aboutTitle }))
  }

  static override styles = [
    tokens,
    base,
    chartStyles,
    balanceTableStyles,
    css`
      :host {
        display: block;
        max-width: 50em;
        container-type: inline-size;
      }
      section {
        margin-top: 2.5em;
      }
      section > p,
      .figures,
      .versions {
        margin-top: 0.7em;
      }
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(13em, 45%), 1fr));
        gap: 1em;
      }
      .figures div {
        display: flex;
        flex-direction: column-reverse;
        justify-content: flex-end;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        padding: 0.9em 1em;
      }
      .figures dd {
        font-size: 1.25em;
        font-weight: 650;
        font-variant-numeric: tabular-nums;
      }
      dt {
        color: var(--_ink-soft);
        font-size: 0.875em;
      }
      @container (min-width: 30em) {
        .figures dd {
          font-size: 1.5em;
          white-space: nowrap;
        }
      }
      #left-out li {
        margin-top: 0.4em;
        overflow-wrap: anywhere;
      }
      .versions {
        display: grid;
        gap: 0.6em;
      }
    `,
  ]
}
