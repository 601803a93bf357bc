import { html, nothing, type TemplateResult } from 'lit'
import type { Interpretation } from '../../src/model/search.ts'
import { fill, type Labels, outcomeWords } from '../labels/labels.ts'
import { type Chip, chips } from '../state/chips.ts'
import { type SearchView, withIgnored } from '../state/search-view.ts'

/** What the question was read as. Parts that can be taken back are buttons. */
export function interpretationChips(
  words: Labels,
  view: SearchView,
  interpretation: Interpretation,
  change: (view: SearchView) => void,
): TemplateResult | typeof nothing {
  const all = chips(interpretation)
  if (all.length === 0 && view.ignore.length === 0) return nothing
  return html`<div class="chips small" part="chips">
    ${all.length === 0 ? nothing : html`<span class="soft">${words.readAs}</span>`}
    <ul>
      ${all.map((chip) => html`<li>${renderChip(words, chip, () => change(withIgnored(view, chip.ignore ?? '')))}</li>`)}
    </ul>
    ${
      view.ignore.length === 0
        ? nothing
        : html`<button class="quiet" @click=${() => change({ ...view, ignore: [], offset: 0 })}>${words.chipsRestore}</button>`
    }
  </div>`
}

function renderChip(words: Labels, chip: Chip, remove: () => void): TemplateResult {
  const text = chipText(words, chip)
  if (chip.ignore === null) return html`<span class="chip" part="chip">${text}</span>`
  return html`<button class="chip" part="chip" aria-label=${fill(words.chipRemove, { chip: text })} @click=${remove}>
    ${text}
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4.5 4.5l7 7m0-7l-7 7" stroke="currentColor" stroke-width="1.5" /></svg>
  </button>`
}

function chipText(words: Labels, { kind, from, to }: Chip): string {
  const forms = {
    decision: words.chipDecision,
    correction: words.chipCorrection,
    expansion: words.chipExpansion,
    guideline: words.chipGuideline,
    case: words.chipCase,
    phrase: words.chipPhrase,
  }
  const read = kind === 'decision' && (to === 'Upheld' || to === 'Overturned') ? outcomeWords(words, to).name : to
  return fill(forms[kind], { from, to: read })
}
