import { html, nothing, type TemplateResult } from 'lit'

/** There is nothing here: what is missing, advice of the server where it has any, and a link to go on with. */
export function notFound(title: string, advice: string | null, address: string, link: string): TemplateResult {
  return html`<div class="not-found">
    <h1 tabindex="-1">${title}</h1>
    ${advice === null ? nothing : html`<p>${advice}</p>`}
    <p><a href=${address}>${link}</a></p>
  </div>`
}
