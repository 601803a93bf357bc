import type { Hit } from '../../src/model/search.ts'

/** How a quotation is written into the clipboard. */
export type QuotationForm = 'plain' | 'markdown'

/**
 * A hit's quotation with its citation and address, for pasting. Line ends inside the quote are typesetting of the letter,
 * so runs of white space become one space; nothing else is changed.
 */
export function quotation(hit: Hit, address: string, form: QuotationForm): string {
  const quote = hit.citation.quote.replace(/\s+/gu, ' ').trim()
  const treatment = hit.issue?.treatment
  if (form === 'plain') return `“${quote}”\n— ${hit.citation.label}\n${address}\nSHA-256 ${hit.citation.sha256}`
  const heading = treatment === undefined ? '' : `**${escaped(treatment)}**\n\n`
  return `${heading}> ${escaped(quote)}\n\n— [${escaped(hit.citation.label)}](<${address}>), SHA-256 \`${hit.citation.sha256}\``
}

/** Markdown's own signs made harmless, so that letter text stays text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!~]/gu, '\\$&')
}
