import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import type { GuidelineReference } from '../../src/model/determination.ts'
import type { Hit, SearchResponse } from '../../src/model/search.ts'
import { fill, sectionName } from '../labels/labels.ts'
import { api } from '../requests/api.ts'
import { guidelineAddress, letterAddress } from '../state/addresses.ts'
import { dayInWords } from '../state/dates.ts'
import { type QuotationForm, quotation } from '../state/quotation.ts'
import { excerpt, whole } from '../state/segments.ts'
import { visible } from '../state/visible.ts'
import { base } from '../styles/base.ts'
import { hitStyles } from '../styles/hit.ts'
import { tokens } from '../styles/tokens.ts'
import { words } from '../styles/words.ts'
import { copied } from './copying.ts'
import { failureNotice } from './failure-notice.ts'
import { ImrElement } from './imr-element.ts'
import { markedText } from './marked-text.ts'
import { outcome } from './outcome.ts'

/** Length of the first look at a passage, in UTF-16 units: two to four lines of a wide page. */
const EXCERPT_LENGTH = 320
/** How many similar disputes are shown. */
const SIMILAR_COUNT = 5

/** The parts of a hit that a host page can style through the elements around it. */
export const HIT_PARTS =
  'hit, title, outcome, outcome-upheld, outcome-overturned, outcome-unknown, facts, passage, mark, mark-term, mark-meaning, guideline, citation, actions'

/** One hit: treatment, outcome, facts, passage, guidelines, citation, and what can be done with it. */
export class ImrHit extends ImrElement {
  static override properties: PropertyDeclarations = {
    hit: { attribute: false },
    level: { type: Number },
    sided: { type: Boolean },
    expanded: { state: true },
    message: { state: true },
    showsSimilar: { state: true },
  }
  declare hit: Hit | null
  /** Level of the heading, 2 to 4. */
  declare level: number
  /** Stands among hits of one outcome, which is written above them. */
  declare sided: boolean
  declare expanded: boolean
  declare message: string
  declare showsSimilar: boolean
  readonly #similar = this.loading<SearchResponse>()

  constructor() {
    super()
    this.hit = null
    this.level = 3
    this.sided = false
    this.expanded = false
    this.message = ''
    this.showsSimilar = false
  }

  /** The same element may come to show another hit: nothing that was done with the last one stays. */
  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const before = changed.get('hit') as Hit | null | undefined
    if (!before || before.passage.id === this.hit?.passage.id) return
    this.expanded = false
    this.message = ''
    this.showsSimilar = false
    this.#similar.clear()
  }

  override render(): TemplateResult | typeof nothing {
    const { hit, words } = this
    if (hit === null) return nothing
    return html`<article part="hit">
      ${hit.issue === null || this.sided ? nothing : outcome(words, hit.issue.decision)} ${this.#heading(hit)}
      <p class="facts soft small" part="facts">${this.#facts(hit).map((fact) => html`<span>${fact}</span>`)}</p>
      ${this.#passage(hit)} ${this.#guidelines(hit)}
      <p class="citation soft small" part="citation">${words.source}: ${visible(hit.citation.label)}</p>
      <p class="on-paper small">${letterAddress(this.home, hit)}<br />SHA-256 ${hit.citation.sha256}</p>
      ${this.#actions(hit)}
    </article>`
  }

  #heading(hit: Hit): TemplateResult {
    const title = hit.issue?.treatment ?? sectionName(this.words, hit.passage.section)
    const link = html`<a href=${letterAddress(this.home, hit)} part="title" @click=${this.#open}>${title}</a>`
    if (this.level === 2) return html`<h2>${link}</h2>`
    return this.level === 4 ? html`<h4>${link}</h4>` : html`<h3>${link}</h3>`
  }

  #facts(hit: Hit): string[] {
    const { words } = this
    const { specialty, decisionDate, caseNumber } = hit.determination
    const narrowed = hit.issue !== null && hit.issue.inDispute !== hit.issue.treatment
    return [
      ...(narrowed ? [fill(words.inDispute, { treatment: hit.issue!.inDispute })] : []),
      ...(specialty === null ? [] : [fill(words.reviewedBy, { specialty })]),
      decisionDate === null ? words.dateUnknown : fill(words.decidedOn, { date: dayInWords(decisionDate) }),
      ...(caseNumber === null ? [] : [caseNumber]),
    ]
  }

  #passage(hit: Hit): TemplateResult {
    const { text, highlights } = hit.passage
    const part = excerpt(text, highlights, EXCERPT_LENGTH)
    const shown = this.expanded ? whole(text) : part
    const isCut = part.start > 0 || part.end < text.length
    const label = this.expanded ? this.words.showExcerpt : this.words.showPassage
    return html`<blockquote class=${isCut ? 'letter-words on-screen' : 'letter-words'} part="passage"
        >${shown.start > 0 ? '…\u00a0' : ''}${markedText(text, highlights, shown)}${shown.end < text.length ? '\u00a0…' : ''}</blockquote
      >${
        isCut
          ? html`<blockquote class="letter-words on-paper">${text}</blockquote>
              <button class="quiet small no-print" aria-expanded=${this.expanded} @click=${this.#toggle}>${label}</button>`
          : nothing
      }`
  }

  #guidelines({ issue }: Hit): TemplateResult | typeof nothing {
    if (issue === null) return nothing
    const { words } = this
    return html`${this.#cited(words.cites, issue.guidelines)} ${this.#cited(words.citesClaims, issue.claimsGuidelines)}`
  }

  #cited(label: string, cited: readonly GuidelineReference[]): TemplateResult | typeof nothing {
    if (cited.length === 0) return nothing
    return html`<div class="guidelines small">
      <span class="soft">${label}</span>
      <ul>
        ${cited.map((guideline) => {
          const { key, pages } = guideline
          const name = pages === null ? guideline.label : fill(this.words.guidelinePages, { label: guideline.label, pages })
          return html`<li><a href=${guidelineAddress(this.home, key)} part="guideline">${name}</a></li>`
        })}
      </ul>
    </div>`
  }

  #actions(hit: Hit): TemplateResult {
    const { words } = this
    return html`<div class="actions small no-print" part="actions">
        <a href=${letterAddress(this.home, hit)} class="quiet" @click=${this.#open}>${words.openInLetter}</a>
        <button class="quiet" @click=${() => this.#copy('plain')}>${words.copyQuotation}</button>
        <button class="quiet" @click=${() => this.#copy('markdown')}>${words.copyMarkdown}</button>
        <button class="quiet" aria-expanded=${this.showsSimilar} @click=${this.#toggleSimilar}>
          ${this.showsSimilar ? words.similarHide : words.similar}
        </button>
        <button class="quiet" @click=${() => this.tell('imr-print', { hit })}>${words.print}</button>
      </div>
      <p class="small no-print" role="status">${this.message}</p>
      ${this.showsSimilar ? this.#similarDisputes(hit) : nothing}`
  }

  #similarDisputes(hit: Hit): TemplateResult {
    const { words } = this
    const { value, failure } = this.#similar
    const others = value?.hits.filter((other) => other.passage.id !== hit.passage.id) ?? []
    return html`<section class="similar no-print" aria-label=${fill(words.similarTo, { treatment: hit.issue?.treatment ?? '' })}>
      ${failure === null ? nothing : failureNotice(words, failure, () => void this.#similar.retry())}
      ${value === null && failure === null ? html`<p class="soft">${words.loading}</p>` : nothing}
      ${value !== null && others.length === 0 ? html`<p>${words.similarNone}</p>` : nothing}
      <ul>
        ${others.map(
          (other) =>
            html`<li>
              ${outcome(words, other.issue?.decision ?? null, true)}
              <a href=${letterAddress(this.home, other)}>${other.issue?.treatment ?? visible(other.citation.label)}</a>
              <span class="soft small">${this.#facts(other).join(' · ')}</span>
            </li>`,
        )}
      </ul>
    </section>`
  }

  #toggle = (): void => {
    this.expanded = !this.expanded
  }

  #toggleSimilar = (): void => {
    const { hit, client } = this
    this.showsSimilar = !this.showsSimilar
    if (!this.showsSimilar || hit === null) return
    void this.#similar.run((signal) => api.similar(client, hit.passage.id, SIMILAR_COUNT, signal))
  }

  #open = (event: Event): void => {
    if (!this.tell('imr-open', { hit: this.hit })) event.preventDefault()
  }

  async #copy(form: QuotationForm): Promise<void> {
    const { hit, words } = this
    if (hit === null) return
    const done = await copied(quotation(hit, letterAddress(this.home, hit), form))
    this.message = done ? words.copied : words.copyFailed
    if (!done) this.expanded = true
  }

  static override styles = [tokens, base, words, hitStyles]
}
