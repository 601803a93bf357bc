import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { MAX_QUERY_LENGTH } from '../../src/model/search.ts'
import { LABELS, type Labels } from '../labels/labels.ts'
import { base } from '../styles/base.ts'
import { tokens } from '../styles/tokens.ts'

/** What the box tells: `typing` with every change, `asked` on Enter or the button. */
export interface QuestionDetail {
  text: string
}

/** The question field. Speaks through `imr-typing` and `imr-asked` events; keeps no history of its own. */
export class ImrSearchBox extends LitElement {
  static override properties = {
    value: {},
    labels: { attribute: false },
    placeholder: {},
  }
  declare value: string
  declare labels: Labels
  declare placeholder: string

  constructor() {
    super()
    this.value = ''
    this.labels = LABELS
    this.placeholder = ''
  }

  /** Puts the cursor into the field. */
  override focus(): void {
    this.#input?.focus()
  }

  override render(): TemplateResult {
    const { labels } = this
    return html`<form role="search" part="form" @submit=${this.#submit}>
      <label for="question">${labels.searchLabel}</label>
      <div class="field" part="field">
        <input
          id="question"
          part="input"
          type="text"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          maxlength=${MAX_QUERY_LENGTH}
          aria-describedby="hint"
          .value=${this.value}
          placeholder=${this.placeholder}
          @input=${this.#type}
        />
        ${
          this.value === ''
            ? nothing
            : html`<button type="button" class="clear" aria-label=${labels.clearQuestion} @click=${this.#clear}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8m0-8l-8 8" stroke="currentColor" stroke-width="1.5" /></svg>
              </button>`
        }
        <button class="solid" part="button">${labels.searchButton}</button>
      </div>
      <p id="hint" class="soft small" part="hint">${labels.searchHint}</p>
    </form>`
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input')
  }

  #type = (event: Event): void => {
    this.value = (event.target as HTMLInputElement).value
    this.#tell('imr-typing')
  }

  #submit = (event: Event): void => {
    event.preventDefault()
    this.#tell('imr-asked')
  }

  #clear = (): void => {
    this.value = ''
    this.#tell('imr-asked')
    this.focus()
  }

  #tell(name: string): void {
    this.dispatchEvent(new CustomEvent<QuestionDetail>(name, { detail: { text: this.value }, bubbles: true, composed: true }))
  }

  static override styles = [
    tokens,
    base,
    css`
      label {
        display: block;
        font-weight: 600;
        margin-bottom: 0.4em;
      }
      .field {
        display: flex;
        align-items: stretch;
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      .field:focus-within {
        border-color: var(--_accent);
        outline: 2px solid var(--_accent);
        outline-offset: 0;
      }
      input {
        flex: 1;
        min-width: 0;
        border: 0;
        background: none;
        padding: 0.7em 0.9em;
        font-size: 1.0625em;
        outline: none;
      }
      input::placeholder {
        color: var(--_ink-soft);
        opacity: 1;
      }
      .clear {
        border: 0;
        background: none;
        padding: 0 0.75em;
        color: var(--_ink-soft);
      }
      .clear svg {
        display: block;
        width: 1em;
        height: 1em;
      }
      .solid {
        margin: 0.25em;
        border-radius: calc(var(--_radius) - 3px);
      }
      #hint {
        margin-top: 0.4em;
      }
    `,
  ]
}
