import { html, nothing, type TemplateResult } from 'lit'
import type { Labels } from '../labels/labels.ts'
import type { RequestFailure } from '../requests/failure.ts'

/** Why there is no answer, in the server's words where it had any, and what to do next. */
export function failureNotice(labels: Labels, failure: RequestFailure, retry: () => void): TemplateResult {
  const { title, text } = wording(labels, failure)
  return html`<div class="notice failure" role="alert" part="failure">
    <h2>${title}</h2>
    ${failure.kind === 'away' || failure.message === '' ? nothing : html`<p>${failure.message} ${failure.advice}</p>`}
    ${text === '' ? nothing : html`<p>${text}</p>`}
    ${failure.passing ? html`<button class="quiet" @click=${retry}>${labels.retry}</button>` : nothing}
  </div>`
}

function wording(labels: Labels, failure: RequestFailure): { title: string; text: string } {
  if (failure.kind === 'away') return { title: labels.awayTitle, text: labels.awayText }
  if (failure.kind === 'slow') return { title: labels.slowTitle, text: labels.slowText }
  if (failure.kind === 'unready') return { title: labels.unreadyTitle, text: labels.unreadyText }
  return { title: labels.refusedTitle, text: '' }
}
