import type { Highlight } from '../model/search.ts'
import { tokenize } from '../text/terms.ts'

/** Marks every word of `text` whose index term is among `terms`; neighbours that both match become one mark. */
export function highlightTerms(text: string, terms: ReadonlySet<string>): Highlight[] {
  const marks: Highlight[] = []
  for (const { term, start, end } of tokenize(text)) {
    if (!terms.has(term)) continue
    const last = marks.at(-1)
    if (last !== undefined && /^[\s-]{0,3}$/.test(text.slice(last.end, start))) last.end = end
    else marks.push({ start, end, kind: 'term' })
  }
  return marks
}
