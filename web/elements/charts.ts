import { html, nothing, svg, type TemplateResult } from 'lit'
import { fill, type Labels } from '../labels/labels.ts'
import { type Balance, FEW_CASES, percentOverturned, sum } from '../state/figures.ts'

const WIDTH = 200
const BAR = 12

/** Upheld and overturned as one bar of two parts; the longest bar of a chart has `most` disputes. Numbers stand beside it. */
export function balanceBar(balance: Balance, most: number): TemplateResult {
  const scale = WIDTH / Math.max(1, most)
  const upheld = balance.upheld * scale
  const overturned = balance.overturned * scale
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} ${BAR}" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="upheld" x="0" y="0" width=${upheld} height=${BAR} /><rect class="overturned" x=${upheld} y="0" width=${overturned} height=${BAR} />`}
  </svg>`
}

/** What the two parts of the bars mean. */
export function balanceLegend(words: Labels): TemplateResult {
  const key = (kind: string) =>
    html`<svg class="key" viewBox="0 0 12 12" aria-hidden="true">${svg`<rect class=${kind} width="12" height="12" />`}</svg>`
  return html`<p class="legend small soft">
    <span>${key('upheld')} ${words.outcomeUpheld}: ${words.outcomeUpheldMeaning}</span>
    <span>${key('overturned')} ${words.outcomeOverturned}: ${words.outcomeOverturnedMeaning}</span>
  </p>`
}

const COLUMN = 26
const HEIGHT = 72

/** Outcomes over the years as stacked columns, each with its numbers for screen readers. Nothing where there is one year only. */
export function yearChart(words: Labels, years: readonly Balance[]): TemplateResult | typeof nothing {
  if (years.length < 2) return nothing
  const most = Math.max(...years.map(sum))
  return html`<figure class="years">
    <figcaption class="small">${words.guidelineYears}</figcaption>
    <ul>
      ${years.map(
        (year) =>
          html`<li>
            <span aria-hidden="true">${sum(year)}</span>
            <svg viewBox="0 0 ${COLUMN} ${HEIGHT}" aria-hidden="true">${column(year, HEIGHT / most)}</svg>
            <span aria-hidden="true">${year.value}</span>
            <span class="hidden">${fill(words.chartYear, { year: year.value, upheld: year.upheld, overturned: year.overturned })}</span>
          </li>`,
      )}
    </ul>
  </figure>`
}

function column(year: Balance, scale: number) {
  const upheld = year.upheld * scale
  const overturned = year.overturned * scale
  return svg`<title>${year.value}: ${year.upheld} / ${year.overturned}</title>
    <rect class="upheld" x="1" width=${COLUMN - 2} y=${HEIGHT - upheld} height=${upheld} />
    <rect class="overturned" x="1" width=${COLUMN - 2} y=${HEIGHT - upheld - overturned} height=${overturned} />`
}

/** The counts in words, with the share and, for few cases, a caution. */
export function balanceText(words: Labels, balance: Balance): TemplateResult {
  const n = sum(balance)
  return html`<p>
    ${fill(n === 1 ? words.guidelineCountsOne : words.guidelineCounts, { n, upheld: balance.upheld, overturned: balance.overturned })} ·
    ${fill(words.guidelineShare, { percent: percentOverturned(balance), n })}${n < FEW_CASES ? html` · ${words.guidelineSmall}` : nothing}
  </p>`
}
