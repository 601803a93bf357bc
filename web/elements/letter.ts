import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import type { Span } from '../../src/model/span.ts'
import type { DeterminationAnswer } from '../../src/search/source.ts'
import { fill, LABELS, type Labels, sectionName } from '../labels/labels.ts'
import { Client } from '../requests/client.ts'
import { RequestFailure } from '../requests/failure.ts'
import { Latest, SUPERSEDED } from '../requests/latest.ts'
import { type Block, type LetterSection, layOut } from '../state/letter-layout.ts'
import { base } from '../styles/base.ts'
import { tokens } from '../styles/tokens.ts'
import { words } from '../styles/words.ts'
import { outcome } from './outcome.ts'

interface Loaded {
  letter: DeterminationAnswer
  text: string
  sections: LetterSection[]
}

/** A letter with its sections, its disputed treatments at the top, and one span marked. */
export class ImrLetter extends LitElement {
  static override properties = {
    letterId: {},
    marked: { attribute: false },
    labels: { attribute: false },
    base: {},
    loaded: { state: true },
    failure: { state: true },
  }
  declare letterId: string
  declare marked: Span | null
  declare labels: Labels
  declare base: string
  declare loaded: Loaded | null
  declare failure: RequestFailure | null
  readonly #latest = new Latest()

  constructor() {
    super()
    this.letterId = ''
    this.marked = null
    this.labels = LABELS
    this.base = '/'
    this.loaded = null
    this.failure = null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('letterId')) void this.#load()
    if ((changed.has('loaded') || changed.has('marked')) && this.loaded !== null) this.#showMarked()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#latest.cancel()
  }

  override render(): TemplateResult {
    const { loaded, labels, failure } = this
    if (failure !== null) return html`<h1>${labels.letterNotFound}</h1><p>${failure.message}</p>`
    if (loaded === null) return html`<p class="soft">${labels.loadingView}</p>`
    const { letter, sections, text } = loaded
    return html`<h1>${letter.caseNumber === null ? labels.letterUntitled : fill(labels.letterTitle, { case: letter.caseNumber })}</h1>
      <ul class="issues" aria-label=${labels.letterIssues}>
        ${letter.issues.map((issue) => html`<li>${outcome(labels, issue.decision)} <a href="#issue-${issue.number}">${issue.treatment}</a></li>`)}
      </ul>
      ${sections.map((section) => html`<section class="letter-words" aria-label=${sectionName(labels, section.name)}>${section.blocks.map((block) => this.#block(block, text))}</section>`)}`
  }

  #block(block: Block, text: string): TemplateResult {
    const words = this.#words(block, text)
    if (block.kind === 'heading') return html`<h2>${words}</h2>`
    if (block.kind === 'treatment') return html`<h3 id="issue-${block.issue ?? 0}">${words}</h3>`
    return html`<p>${words}</p>`
  }

  #words(block: Block, text: string): (string | TemplateResult)[] | string {
    const { marked } = this
    if (marked === null || marked.end <= block.start || marked.start >= block.end) return text.slice(block.start, block.end)
    const start = Math.max(marked.start, block.start)
    const end = Math.min(marked.end, block.end)
    return [
      text.slice(block.start, start),
      html`<mark class="cited">${text.slice(start, end)}</mark>`,
      text.slice(end, block.end),
    ]
  }

  #showMarked(): void {
    this.renderRoot.querySelector('mark.cited')?.scrollIntoView({ block: 'center' })
  }

  async #load(): Promise<void> {
    const client = new Client(new URL(this.base, location.href).href)
    const path = `api/determinations/${encodeURIComponent(this.letterId)}`
    this.loaded = null
    this.failure = null
    try {
      const answer = await this.#latest.run((signal) =>
        Promise.all([client.json<DeterminationAnswer>(path, undefined, signal), client.text(`${path}/text`, signal)]),
      )
      if (answer === SUPERSEDED) return
      const [letter, text] = answer
      this.loaded = { letter, text, sections: layOut(text, letter) }
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      this.failure = error
    }
  }

  static override styles = [
    tokens,
    base,
    words,
    css`
      :host {
        display: block;
      }
      .issues {
        display: grid;
        gap: 0.75em;
        margin: 1.25em 0 2em;
      }
      section {
        max-width: 44em;
        margin-top: 2em;
      }
      section p,
      section h3 {
        margin-top: 0.8em;
      }
      mark.cited {
        background: var(--_term);
      }
    `,
  ]
}
