import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { MAX_QUERY_LENGTH } from '../../src/model/search.ts'
import { fill } from '../labels/labels.ts'
import { api } from '../requests/api.ts'
import { Latest, SUPERSEDED } from '../requests/latest.ts'
import { afterKey, CLOSED, type Combobox, chosen, offered } from '../state/combobox.ts'
import { base } from '../styles/base.ts'
import { searchBoxStyles } from '../styles/search-box.ts'
import { tokens } from '../styles/tokens.ts'
import { ImrElement } from './imr-element.ts'

/** What the box tells: `imr-typing` with every change, `imr-asked` on Enter, a button or a chosen suggestion. */
export interface QuestionDetail {
  text: string
}

/** Suggestions are asked for from this many characters on. */
const SUGGEST_FROM = 2
/** Longer texts are pasted paragraphs, which nothing completes. */
const SUGGEST_TO = 60

/** The question field: a combobox as the ARIA Authoring Practices describe it (editable, list with manual selection). */
export class ImrSearchBox extends ImrElement {
  static override properties: PropertyDeclarations = {
    value: {},
    box: { state: true },
  }
  declare value: string
  declare box: Combobox
  readonly #latest = new Latest()
  #offersSuggestions = true

  constructor() {
    super()
    this.value = ''
    this.box = CLOSED
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#latest.cancel()
  }

  /** Puts the cursor into the field. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus()
  }

  override render(): TemplateResult {
    const { words, box } = this
    const isCut = this.value.length >= MAX_QUERY_LENGTH
    return html`<form role="search" part="form" @submit=${this.#submit}>
      <label for="question">${words.searchLabel}</label>
      <div class="field" part="field">
        <input
          id="question"
          part="input"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${box.open}
          aria-controls="suggestions"
          aria-activedescendant=${box.active < 0 ? nothing : `suggestion-${box.active}`}
          aria-describedby="hint"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength=${MAX_QUERY_LENGTH}
          .value=${this.value}
          @input=${this.#type}
          @keydown=${this.#key}
          @blur=${this.#close}
        />
        ${
          this.value === ''
            ? nothing
            : html`<button type="button" class="clear" aria-label=${words.clearQuestion} @click=${this.#clear}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8m0-8l-8 8" stroke="currentColor" stroke-width="1.5" /></svg>
              </button>`
        }
        <button class="solid" part="button">
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10.5 10.5L15 15M6.5 12a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11z" fill="none" stroke="currentColor" stroke-width="2" /></svg>
          <span>${words.searchButton}</span>
        </button>
        <ul id="suggestions" role="listbox" part="suggestions" aria-label=${words.suggestions} ?hidden=${!box.open}>
          ${box.options.map((option, index) => this.#option(option, index))}
        </ul>
      </div>
      <p id="hint" class="soft small" part="hint" role=${isCut ? 'status' : nothing}>${isCut ? fill(words.searchCut, { count: MAX_QUERY_LENGTH }) : words.searchHint}</p>
    </form>`
  }

  #option(option: string, index: number): TemplateResult {
    // `mousedown`, because `click` comes after the field's `blur` has closed the list.
    return html`<li
      id="suggestion-${index}"
      role="option"
      part="suggestion"
      aria-selected=${index === this.box.active}
      @mousedown=${(event: Event) => {
        event.preventDefault()
        this.#ask(option)
      }}
      >${option}</li
    >`
  }

  #type = (event: Event): void => {
    this.value = (event.target as HTMLInputElement).value
    this.tell<QuestionDetail>('imr-typing', { text: this.value })
    void this.#suggest()
  }

  #key = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const box = afterKey(this.box, event.key)
    if (box === null) return
    event.preventDefault()
    this.box = box
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    this.#ask(chosen(this.box) ?? this.value)
  }

  #clear = (): void => {
    this.#ask('')
    this.focus()
  }

  #close = (): void => {
    this.#latest.cancel()
    this.box = { ...this.box, open: false, active: -1 }
  }

  #ask(text: string): void {
    this.#latest.cancel()
    this.value = text
    this.box = CLOSED
    this.tell<QuestionDetail>('imr-asked', { text })
  }

  /** Suggestions are a help, not an answer: where they fail, the field works on without them. */
  async #suggest(): Promise<void> {
    const { value, client } = this
    const text = value.trim()
    if (!this.#offersSuggestions || text.length < SUGGEST_FROM || text.length > SUGGEST_TO) {
      this.#close()
      return
    }
    const answer = await this.#latest.run((signal) => api.suggest(client, text, signal)).catch(() => [])
    if (answer === SUPERSEDED) return
    if (answer === null) this.#offersSuggestions = false
    const typed = text.toLowerCase()
    this.box = offered((answer ?? []).map((suggestion) => suggestion.text).filter((option) => option.toLowerCase() !== typed))
  }

  static override styles = [tokens, base, searchBoxStyles]
}
