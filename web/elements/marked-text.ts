import { html, type TemplateResult } from 'lit'
import type { Highlight } from '../../src/model/search.ts'
import type { Span } from '../../src/model/span.ts'
import { segments, whole } from '../state/segments.ts'

/** A stretch of letter text as text nodes, with the highlights of its kind as `mark`. */
export function markedText(text: string, highlights: readonly Highlight[], window: Span = whole(text)): TemplateResult[] {
  return segments(text, highlights, window).map((segment) => {
    if (segment.term) {
      const kind = segment.meaning ? 'term meaning' : 'term'
      return html`<mark class=${kind} part="mark mark-term">${segment.text}</mark>`
    }
    return segment.meaning ? html`<mark class="meaning" part="mark mark-meaning">${segment.text}</mark>` : html`${segment.text}`
  })
}
