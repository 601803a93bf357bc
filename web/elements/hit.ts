import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Hit } from '../../src/model/search.ts'
import { fill, LABELS, type Labels, sectionName } from '../labels/labels.ts'
import { letterAddress } from '../state/addresses.ts'
import { dayInWords } from '../state/dates.ts'
import { excerpt, whole } from '../state/segments.ts'
import { base } from '../styles/base.ts'
import { tokens } from '../styles/tokens.ts'
import { words } from '../styles/words.ts'
import { markedText } from './marked-text.ts'
import { outcome } from './outcome.ts'

/** Length of the first look at a passage, in UTF-16 units: two to four lines of a wide page. */
const EXCERPT_LENGTH = 320

/** One hit: treatment, outcome, facts, passage, guidelines, citation. */
export class ImrHit extends LitElement {
  static override properties = {
    hit: { attribute: false },
    labels: { attribute: false },
    base: {},
    level: { type: Number },
    expanded: { state: true },
  }
  declare hit: Hit | null
  declare labels: Labels
  /** Address of the server's page, ending with `/`. */
  declare base: string
  /** Level of the heading, 2 to 4. */
  declare level: number
  declare expanded: boolean

  constructor() {
    super()
    this.hit = null
    this.labels = LABELS
    this.base = '/'
    this.level = 3
    this.expanded = false
  }

  override render(): TemplateResult | typeof nothing {
    const { hit, labels } = this
    if (hit === null) return nothing
    return html`<article part="hit">
      ${hit.issue === null ? nothing : outcome(labels, hit.issue.decision)}
      ${this.#heading(hit)}
      <p class="facts soft small" part="facts">${this.#facts(hit).map((fact) => html`<span>${fact}</span>`)}</p>
      ${this.#passage(hit)}
      ${this.#guidelines(hit)}
      <p class="citation soft small" part="citation">${labels.source}: ${hit.citation.label}</p>
    </article>`
  }

  #heading(hit: Hit): TemplateResult {
    const title = hit.issue?.treatment ?? sectionName(this.labels, hit.passage.section)
    const link = html`<a href=${letterAddress(this.base, hit)} part="title">${title}</a>`
    if (this.level === 2) return html`<h2>${link}</h2>`
    return this.level === 4 ? html`<h4>${link}</h4>` : html`<h3>${link}</h3>`
  }

  #facts(hit: Hit): string[] {
    const { labels } = this
    const { specialty, decisionDate, caseNumber } = hit.determination
    const narrowed = hit.issue !== null && hit.issue.inDispute !== hit.issue.treatment
    return [
      ...(narrowed ? [fill(labels.inDispute, { treatment: hit.issue!.inDispute })] : []),
      ...(specialty === null ? [] : [fill(labels.reviewedBy, { specialty })]),
      decisionDate === null ? labels.dateUnknown : fill(labels.decidedOn, { date: dayInWords(decisionDate) }),
      ...(caseNumber === null ? [] : [caseNumber]),
    ]
  }

  #passage(hit: Hit): TemplateResult {
    const { text, highlights } = hit.passage
    const part = excerpt(text, highlights, EXCERPT_LENGTH)
    const cut = part.start > 0 || part.end < text.length
    const shown = this.expanded ? whole(text) : part
    const before = shown.start > 0 ? '… ' : ''
    const after = shown.end < text.length ? ' …' : ''
    return html`<blockquote class="letter-words" part="passage"
        >${before}${markedText(text, highlights, shown)}${after}</blockquote
      >${
        cut
          ? html`<button class="quiet small no-print" aria-expanded=${this.expanded} @click=${this.#toggle}>
              ${this.expanded ? this.labels.showExcerpt : this.labels.showPassage}
            </button>`
          : nothing
      }`
  }

  #toggle = (): void => {
    this.expanded = !this.expanded
  }

  #guidelines(hit: Hit): TemplateResult | typeof nothing {
    const { labels } = this
    const cited = hit.issue?.guidelines ?? []
    if (cited.length === 0) return nothing
    return html`<div class="guidelines small">
      <span class="soft">${labels.cites}</span>
      <ul>
        ${cited.map(
          ({ key, label, pages }) =>
            html`<li>
              <a href="${this.base}guidelines/${encodeURIComponent(key)}" part="guideline"
                >${pages === null ? label : fill(labels.guidelinePages, { label, pages })}</a
              >
            </li>`,
        )}
      </ul>
    </div>`
  }

  static override styles = [
    tokens,
    base,
    words,
    css`
      article {
        display: grid;
        gap: 0.5em;
        justify-items: start;
        padding: 1.5em 0;
      }
      h2,
      h3,
      h4 {
        font-size: 1.125em;
        line-height: 1.35;
        font-weight: 650;
        overflow-wrap: anywhere;
      }
      h2 a,
      h3 a,
      h4 a {
        text-decoration-color: transparent;
      }
      h2 a:hover,
      h3 a:hover,
      h4 a:hover,
      h2 a:focus-visible,
      h3 a:focus-visible,
      h4 a:focus-visible {
        text-decoration-color: currentcolor;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1em 0;
      }
      .facts span:not(:last-child)::after {
        content: '·';
        margin: 0 0.5em;
      }
      blockquote {
        margin: 0.25em 0 0;
        padding-inline-start: 1em;
        border-inline-start: 3px solid var(--_line);
        max-width: 46em;
      }
      .guidelines {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 0.75em;
      }
      .guidelines ul {
        display: contents;
      }
      .citation {
        overflow-wrap: anywhere;
      }
    `,
  ]
}
