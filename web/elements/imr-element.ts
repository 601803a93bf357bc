import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit'
import { LABELS, type Labels } from '../labels/labels.ts'
import { Client } from '../requests/client.ts'

/** What all elements have in common: the server's address, and words of which a host page may replace any. */
export class ImrElement extends LitElement {
  static override properties: PropertyDeclarations = {
    server: {},
    labels: { type: Object },
  }
  /** Address of the server; a relative one counts from the page. */
  declare server: string
  /** Replacements for any of the words in `LABELS`; as an attribute, JSON. */
  declare labels: Partial<Labels>
  /** The words in use. */
  protected words: Labels = LABELS

  constructor() {
    super()
    this.server = '/'
    this.labels = {}
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('labels')) this.words = { ...LABELS, ...this.labels }
  }

  /** The absolute address of the server's page, ending with `/`. */
  protected get home(): string {
    const address = new URL(this.server, document.baseURI).href
    return address.endsWith('/') ? address : `${address}/`
  }

  /** The server to ask. */
  protected get client(): Client {
    return new Client(this.home)
  }

  /** Tells whoever listens, outside of shadow roots too. False where a listener called the default off. */
  protected tell<T>(name: string, detail: T): boolean {
    return this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true, cancelable: true }))
  }
}
