import { html, nothing, type TemplateResult } from 'lit'
import { fill, type Labels } from '../labels/labels.ts'
import type { Sides } from '../requests/api.ts'
import { exampleTreatments } from '../state/examples.ts'

/** The first visit: what this is, how much is indexed, and example questions that the index at hand can answer. */
export function welcome(words: Labels, home: string, sides: Sides | null, ask: (text: string) => void): TemplateResult {
  return html`<div class="welcome" part="welcome">
    <h2 class="title">${words.firstTitle}</h2>
    <p class="soft">${words.firstText}</p>
    ${sides === null ? nothing : html`${extent(words, home, sides)} ${examples(words, sides, ask)}`}
  </div>`
}

function extent(words: Labels, home: string, { upheld, overturned }: Sides): TemplateResult {
  const counts = { n: upheld.total + overturned.total, upheld: upheld.total, overturned: overturned.total }
  return html`<p class="soft">${fill(words.firstExtent, counts)} <a href="${home}guidelines">${words.firstGuidelines}</a></p>`
}

function examples(words: Labels, { upheld, overturned }: Sides, ask: (text: string) => void): TemplateResult | typeof nothing {
  const questions = [
    ...exampleTreatments(upheld, 2).map((treatment) => fill(words.exampleUpheld, { treatment })),
    ...exampleTreatments(overturned, 2).map((treatment) => fill(words.exampleOverturned, { treatment })),
  ]
  if (questions.length === 0) return nothing
  return html`<h3 class="small soft">${words.examples}</h3>
    <ul class="examples">
      ${questions.map((text) => html`<li><button class="chip" @click=${() => ask(text)}>${text}</button></li>`)}
    </ul>`
}
