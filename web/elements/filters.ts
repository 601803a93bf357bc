import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Facets, Mode, Scope } from '../../src/model/search.ts'
import { fill } from '../labels/labels.ts'
import { type FilterGroup, type FilterValue, filterGroups } from '../state/filter-groups.ts'
import { EMPTY_VIEW, FILTER_NAMES, MODES, NO_FILTERS, SCOPES, type SearchView } from '../state/search-view.ts'
import { base } from '../styles/base.ts'
import { tokens } from '../styles/tokens.ts'
import { ImrElement } from './imr-element.ts'

/** Values of a filter shown before the rest is asked for. */
const SHOWN_VALUES = 6

/** Mode, scope and filters with counts. Speaks through `imr-refine` events that carry the view asked for. */
export class ImrFilters extends ImrElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    facets: { attribute: false },
    groups: { attribute: false },
    plain: { type: Boolean },
    open: { state: true },
    opened: { state: true },
  }
  declare view: SearchView
  declare facets: Facets | null
  /** Names of the filters to show, without those that the host page has set. */
  declare groups: readonly FilterGroup['name'][]
  /** Without mode and scope. */
  declare plain: boolean
  /** Whether the filters show where their place is too narrow to show them always. */
  declare open: boolean
  declare opened: ReadonlySet<string>

  constructor() {
    super()
    this.view = EMPTY_VIEW
    this.facets = null
    this.groups = ['decision', 'category', 'guideline', 'specialty', 'year', 'file']
    this.plain = false
    this.open = false
    this.opened = new Set()
  }

  override render(): TemplateResult {
    const { view, words } = this
    const set = FILTER_NAMES.filter((name) => view.filters[name] !== '').length
    const toggle = () => {
      this.open = !this.open
    }
    const clear = () => this.#refine({ ...view, filters: NO_FILTERS, offset: 0 })
    return html`<button class="toggle" aria-expanded=${this.open} aria-controls="content" @click=${toggle}>
        ${words.filters}${set === 0 ? '' : ` (${set})`}
      </button>
      <div id="content" class=${this.open ? 'content open' : 'content'}>
        ${this.plain ? nothing : this.#manner()}
        ${set === 0 ? nothing : html`<button class="quiet small" @click=${clear}>${words.filterClearAll}</button>`}
        ${filterGroups(view, this.facets, words)
          .filter(({ name }) => this.groups.includes(name))
          .map((group) => this.#group(group))}
      </div>`
  }

  #manner(): TemplateResult {
    const { view, words } = this
    const modes: Record<Mode, string> = { hybrid: words.modeHybrid, keyword: words.modeKeyword, semantic: words.modeSemantic }
    const scopes: Record<Scope, string> = { rationale: words.scopeRationale, summary: words.scopeSummary, all: words.scopeAll }
    const widen = (event: Event) => this.#refine({ ...view, synonyms: (event.target as HTMLInputElement).checked, offset: 0 })
    return html`<div class="manner">
      ${this.#select('mode', words.modeLabel, MODES, modes, view.mode, (mode) => this.#refine({ ...view, mode, offset: 0 }))}
      ${this.#select('scope', words.scopeLabel, SCOPES, scopes, view.scope, (scope) => this.#refine({ ...view, scope, offset: 0 }))}
      <label class="check"><input type="checkbox" .checked=${view.synonyms} @change=${widen} /> ${words.synonymsLabel}</label>
    </div>`
  }

  #select<T extends string>(
    id: string,
    label: string,
    values: readonly T[],
    names: Record<T, string>,
    chosen: T,
    choose: (value: T) => void,
  ): TemplateResult {
    const change = (event: Event) => choose(values[(event.target as HTMLSelectElement).selectedIndex]!)
    return html`<label for=${id}>${label}</label>
      <select id=${id} @change=${change}>
        ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${names[value]}</option>`)}
      </select>`
  }

  #group(group: FilterGroup): TemplateResult | typeof nothing {
    const { words } = this
    const { values } = group
    if (values.length === 0) return nothing
    const isOpen = this.opened.has(group.name)
    const shown = isOpen ? values : values.filter(({ value }, index) => index < SHOWN_VALUES || value === group.chosen)
    const more = values.length - shown.length
    return html`<fieldset>
      <legend>${group.label}</legend>
      <ul>
        ${repeat(
          shown,
          // By value, so that the one chosen keeps the focus where fewer are left.
          ({ value }) => value,
          (entry) => this.#value(group, entry),
        )}
      </ul>
      ${
        more > 0 || isOpen
          ? html`<button class="quiet small" aria-expanded=${isOpen} @click=${() => this.#open(group.name)}>
              ${isOpen ? words.filterFewer : fill(words.filterMore, { count: more })}
            </button>`
          : nothing
      }
    </fieldset>`
  }

  #value(group: FilterGroup, { value, label, count }: FilterValue): TemplateResult {
    const isChosen = value === group.chosen
    return html`<li>
      <button class="value" aria-pressed=${isChosen} @click=${() => this.#refine(group.choose(isChosen ? '' : value))}>
        <span>${label}</span><span class="count">${count}</span>
      </button>
    </li>`
  }

  #open(name: string): void {
    const opened = new Set(this.opened)
    if (!opened.delete(name)) opened.add(name)
    this.opened = opened
  }

  #refine(view: SearchView): void {
    this.tell('imr-refine', { view })
  }

  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: block;
        font-size: calc(var(--_size) * 0.9375);
      }
      /* A place that is wide enough sets --_toggle: none, --_closed: grid and --_opened: 0. */
      .toggle {
        display: var(--_toggle, block);
        width: 100%;
        border: 1px solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--_surface);
        padding: 0.45em 1em;
        font-weight: 600;
      }
      .content {
        display: var(--_closed, none);
        grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
        gap: 1.25em 2.5em;
        justify-items: start;
      }
      .content > .quiet {
        grid-column: 1 / -1;
      }
      .content.open {
        display: grid;
      }
      .toggle[aria-expanded='true'] + .content {
        margin-block: var(--_opened, 1.25em 2em);
      }
      .manner {
        display: grid;
        gap: 0.25em;
        width: 100%;
      }
      select {
        width: 100%;
        border: 1px solid var(--_line-strong);
        border-radius: calc(var(--_radius) - 2px);
        background: var(--_surface);
        padding: 0.4em 0.5em;
        margin-bottom: 0.5em;
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        width: 100%;
        min-width: 0;
      }
      legend,
      label {
        padding: 0;
        font-weight: 600;
        font-size: 0.9375em;
      }
      legend {
        margin-bottom: 0.3em;
      }
      .check {
        display: flex;
        align-items: center;
        gap: 0.5em;
        font-weight: 400;
      }
      .check input {
        margin: 0;
        accent-color: var(--_accent);
      }
      .value {
        display: flex;
        justify-content: space-between;
        gap: 1em;
        width: calc(100% + 1em);
        margin-inline: -0.5em;
        border: 1px solid transparent;
        border-radius: calc(var(--_radius) - 2px);
        background: none;
        padding: 0.28em 0.5em;
        text-align: start;
        overflow-wrap: anywhere;
      }
      .value:hover {
        background: var(--_raised);
      }
      .value[aria-pressed='true'] {
        border-color: var(--_accent);
        background: var(--_accent-soft);
        font-weight: 600;
      }
      .value[aria-pressed='true'] span:first-child::before {
        content: '✓ ' / '';
      }
      .count {
        flex: none;
        color: var(--_ink-soft);
        font-variant-numeric: tabular-nums;
      }
      @media (forced-colors: active) {
        .value[aria-pressed='true'] {
          outline: 2px solid Highlight;
        }
      }
    `,
  ]
}
