import { css, html, LitElement, type TemplateResult } from 'lit'
import { LABELS } from '../labels/labels.ts'
import { spanOf } from '../state/addresses.ts'
import { type Route, routeOf } from '../state/route.ts'
import { fromParameters, type SearchView, toParameters } from '../state/search-view.ts'
import { base } from '../styles/base.ts'
import { tokens } from '../styles/tokens.ts'

/** The page: header, the view that the address names, footer. */
export class ImrApp extends LitElement {
  static override properties = { address: { state: true } }
  declare address: URL

  constructor() {
    super()
    this.address = new URL(location.href)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('popstate', this.#follow)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('popstate', this.#follow)
  }

  override render(): TemplateResult {
    const route = routeOf(this.address.pathname)
    return html`<header><a class="name" href="/">${LABELS.siteName}</a></header>
      <main @click=${this.#click}>${this.#view(route)}</main>
      <footer class="soft small">${LABELS.disclaimer}</footer>`
  }

  #view(route: Route): TemplateResult {
    if (route.view === 'letter') {
      return html`<imr-letter .letterId=${route.id} .marked=${spanOf(this.address.searchParams)}></imr-letter>`
    }
    return html`<imr-search .view=${fromParameters(this.address.searchParams)} @imr-view=${this.#search}></imr-search>`
  }

  #search = (event: CustomEvent<{ view: SearchView; cause: 'typing' | 'asked' }>): void => {
    const query = toParameters(event.detail.view).toString()
    const path = query === '' ? '/' : `/?${query}`
    if (event.detail.cause === 'typing') history.replaceState(null, '', path)
    else history.pushState(null, '', path)
  }

  #click = (event: MouseEvent): void => {
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement)
    if (link === undefined || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (routeOf(link.pathname).view === 'unknown' || link.hash !== '') return
    event.preventDefault()
    history.pushState(null, '', link.href)
    this.#follow()
  }

  #follow = (): void => {
    this.address = new URL(location.href)
  }

  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: block;
        max-width: 60rem;
        margin: 0 auto;
        padding: 0 1rem;
      }
      header {
        padding: 1rem 0 2rem;
      }
      .name {
        font-weight: 700;
        color: inherit;
        text-decoration: none;
      }
      footer {
        border-top: 1px solid var(--_line);
        margin-top: 3rem;
        padding: 1.5rem 0;
      }
    `,
  ]
}
