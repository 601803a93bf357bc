import { html, svg, type TemplateResult } from 'lit'
import type { Decision } from '../../src/model/determination.ts'
import { type Labels, outcomeWords } from '../labels/labels.ts'

const SHAPES = {
  upheld: svg`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M4.5 8h7" stroke="currentColor" stroke-width="2"/>`,
  overturned: svg`<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M4.5 8.5l2.5 2.5 4.5-5" fill="none" stroke="currentColor" stroke-width="2"/>`,
  unknown: svg`<path d="M8 1l7 7-7 7-7-7z" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
}

/** The outcome in words, with a shape of its own so that it does not rest on colour. */
export function outcome(labels: Labels, decision: Decision | null, brief = false): TemplateResult {
  const { name, meaning } = outcomeWords(labels, decision)
  const kind = decision === 'Upheld' ? 'upheld' : decision === 'Overturned' ? 'overturned' : 'unknown'
  return html`<span class="outcome ${kind}" part="outcome outcome-${kind}"
    ><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[kind]}</svg
    ><span><b>${name}</b>${meaning === '' || brief ? '' : ` – ${meaning}`}</span></span
  >`
}
