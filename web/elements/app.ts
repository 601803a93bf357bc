import { html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { fill } from '../labels/labels.ts'
import { spanOf } from '../state/addresses.ts'
import { type Route, routeOf } from '../state/route.ts'
import { fromParameters, type SearchView, toParameters } from '../state/search-view.ts'
import { appStyles } from '../styles/app.ts'
import { base } from '../styles/base.ts'
import { fieldStyles } from '../styles/field.ts'
import { tokens } from '../styles/tokens.ts'
import { ImrElement } from './imr-element.ts'
import { notFound } from './not-found.ts'
import type { ViewCause } from './search.ts'

/** Where the browser session keeps the key. */
const KEY_ITEM = 'imr-search-key'

/** What the history keeps beside an address. */
interface Entry {
  /** Made by typing: the next key replaces it instead of adding another. */
  typed: boolean
  /** How far the page was scrolled, in CSS pixels. */
  scroll: number
}

/** The page: header, the view that the address names, footer. The address holds all that a view shows. */
export class ImrApp extends ImrElement {
  static override properties: PropertyDeclarations = { address: { state: true }, asksKey: { state: true } }
  declare address: URL
  /** The server has refused a request for want of a valid key. */
  declare asksKey: boolean
  /** Where to scroll to once the view is ready; `null` leaves it to the view. */
  #scroll: number | null = null
  /** Whether the next view that is ready takes the focus, as after a click on a link. */
  #focuses = false

  constructor() {
    super()
    this.address = new URL(location.href)
    this.asksKey = false
    this.apiKey = sessionStorage.getItem(KEY_ITEM) ?? ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    history.scrollRestoration = 'manual'
    if (history.state !== null) this.#scroll = entryOf(history.state).scroll
    addEventListener('popstate', this.#back)
    addEventListener('scrollend', this.#keepScroll)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('popstate', this.#back)
    removeEventListener('scrollend', this.#keepScroll)
  }

  override render(): TemplateResult {
    const { words, home } = this
    const route = this.#route
    const link = (path: string, label: string, isHere: boolean) =>
      html`<a href=${home + path} aria-current=${isHere ? 'page' : 'false'}>${label}</a>`
    return html`<div class="page" @click=${this.#click} @imr-view=${this.#viewed} @imr-ready=${this.#ready} @imr-answer=${this.#ready} @imr-failure=${this.#failed}>
      <header class="no-print">
        <a class="skip" href="#content" @click=${this.#skip}>${words.skipToContent}</a>
        <a class="name" href=${home}>${words.siteName}</a>
        <nav aria-label=${words.siteName}>
          ${link('', words.navSearch, route.view === 'search')}
          ${link('guidelines', words.navGuidelines, route.view === 'guidelines' || route.view === 'guideline')}
          ${link('about', words.navAbout, route.view === 'about')}
        </nav>
      </header>
      <main id="content" tabindex="-1">${this.asksKey ? this.#keyForm() : this.#view(route)}</main>
      <footer class="soft small">${words.disclaimer}</footer>
    </div>`
  }

  get #route(): Route {
    return routeOf(this.address.pathname, new URL(this.home).pathname)
  }

  #view(route: Route): TemplateResult {
    const { server, labels, apiKey } = this
    const parameters = this.address.searchParams
    switch (route.view) {
      case 'search':
        return html`<h1 class="hidden">${this.words.siteName}</h1>
          <imr-search show-filters welcome .server=${server} .labels=${labels} .apiKey=${apiKey} .view=${fromParameters(parameters)}></imr-search>`
      case 'letter':
        return html`<imr-letter .server=${server} .labels=${labels} .apiKey=${apiKey} .letterId=${route.id} .marked=${spanOf(parameters)}></imr-letter>`
      case 'guidelines':
        return html`<imr-guidelines .server=${server} .labels=${labels} .apiKey=${apiKey} .sought=${parameters.get('q') ?? ''} @imr-sought=${this.#sought}></imr-guidelines>`
      case 'guideline':
        return html`<imr-guideline .server=${server} .labels=${labels} .apiKey=${apiKey} .key=${route.key} .view=${fromParameters(parameters)}></imr-guideline>`
      case 'about':
        return html`<imr-about .server=${server} .labels=${labels} .apiKey=${apiKey}></imr-about>`
      case 'unknown':
        return notFound(this.words.unknownTitle, null, this.home, this.words.startOver)
    }
  }

  #keyForm(): TemplateResult {
    const { words } = this
    return html`<form class="key" @submit=${this.#keep}>
      <h1>${words.keyTitle}</h1>
      ${this.apiKey === '' ? '' : html`<p role="alert">${words.keyWrong}</p>`}
      <label>${words.keyLabel}<input name="key" type="password" autocomplete="off" required /></label>
      <p class="soft small">${words.keyText}</p>
      <button class="solid">${words.keyButton}</button>
    </form>`
  }

  #keep = (event: SubmitEvent): void => {
    event.preventDefault()
    const key = new FormData(event.target as HTMLFormElement).get('key')
    this.apiKey = typeof key === 'string' ? key.trim() : ''
    sessionStorage.setItem(KEY_ITEM, this.apiKey)
    this.asksKey = false
  }

  #failed = (event: CustomEvent<{ code: string | null }>): void => {
    if (event.detail.code === 'unauthorized') this.asksKey = true
  }

  #viewed = (event: CustomEvent<{ view: SearchView; cause: ViewCause }>): void => {
    const { view, cause } = event.detail
    this.#go(this.#here(toParameters(view)), cause)
  }

  #sought = (event: CustomEvent<{ text: string }>): void => {
    const { text } = event.detail
    this.#go(this.#here(new URLSearchParams(text === '' ? {} : { q: text })), 'typing')
  }

  /** Puts an address into the history: a new entry, unless typing goes on in one that typing made. */
  #go(address: URL, cause: ViewCause): void {
    const typed = cause === 'typing'
    if (address.href === this.address.href) {
      this.#setEntry({ typed, scroll: scrollY })
      return
    }
    if (typed && entryOf(history.state).typed) history.replaceState({ typed, scroll: 0 } satisfies Entry, '', address)
    else history.pushState({ typed, scroll: 0 } satisfies Entry, '', address)
    this.address = address
  }

  #here(parameters: URLSearchParams): URL {
    const address = new URL(location.href)
    address.search = parameters.toString()
    address.hash = ''
    return address
  }

  #click = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement)
    if (link === undefined || link.target !== '' || link.origin !== location.origin) return
    if (routeOf(link.pathname, new URL(this.home).pathname).view === 'unknown') return
    event.preventDefault()
    this.#setEntry({ ...entryOf(history.state), scroll: scrollY })
    const { view } = this.#route
    this.#go(new URL(link.href), 'asked')
    this.#scroll = spanOf(this.address.searchParams) === null ? 0 : null
    this.#focuses = true
    if (this.#route.view === 'search' && view === 'search') this.#settle()
  }

  #back = (event: PopStateEvent): void => {
    this.address = new URL(location.href)
    const { scroll } = entryOf(event.state)
    this.#scroll = scroll
    this.#focuses = false
    if (this.#route.view === 'search') void this.updateComplete.then(() => scrollTo({ top: scroll, behavior: 'instant' }))
  }

  /** A view has something to show: its title, and the place in it that the reader was at. */
  #ready = (event: CustomEvent<{ title?: string }>): void => {
    const { words, address } = this
    const question = this.#route.view === 'search' ? (address.searchParams.get('q') ?? '') : ''
    const title = event.detail.title ?? question
    document.title = title === '' ? words.siteName : fill(words.titleOfPage, { title, site: words.siteName })
    this.#settle()
  }

  #settle(): void {
    const scroll = this.#scroll
    this.#scroll = null
    if (scroll !== null) requestAnimationFrame(() => scrollTo({ top: scroll, behavior: 'instant' }))
    if (!this.#focuses) return
    this.#focuses = false
    if (spanOf(this.address.searchParams) === null) this.#main?.focus({ preventScroll: true })
  }

  #keepScroll = (): void => this.#setEntry({ ...entryOf(history.state), scroll: scrollY })

  #setEntry(entry: Entry): void {
    history.replaceState(entry, '', location.href)
  }

  #skip = (event: Event): void => {
    event.preventDefault()
    this.#main?.focus()
  }

  get #main(): HTMLElement | null {
    return this.renderRoot.querySelector('main')
  }

  static override styles = [tokens, base, fieldStyles, appStyles]
}

function entryOf(state: unknown): Entry {
  const entry = typeof state === 'object' && state !== null ? (state as Partial<Entry>) : {}
  return { typed: entry.typed === true, scroll: typeof entry.scroll === 'number' ? entry.scroll : 0 }
}
