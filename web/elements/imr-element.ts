import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit'
import { LABELS, type Labels } from '../labels/labels.ts'
import { type ApiKey, Client } from '../requests/client.ts'
import type { RequestFailure } from '../requests/failure.ts'
import { Load } from '../requests/load.ts'

/** What all elements have in common: the server's address, a key to it, and words of which a host page may replace any. */
export class ImrElement extends LitElement {
  static override properties: PropertyDeclarations = {
    server: {},
    apiKey: { attribute: 'api-key' },
    labels: { type: Object },
  }
  /** Address of the server; a relative one counts from the page. */
  declare server: string
  /** The key, where the server asks for one, or a function that gives it. Whoever reads the page can read the key. */
  declare apiKey: ApiKey
  /** Replacements for any of the words in `LABELS`; as an attribute, JSON. */
  declare labels: Partial<Labels>
  /** The words in use. */
  protected words: Labels = LABELS
  readonly #loads: Load<unknown>[] = []

  constructor() {
    super()
    this.server = '/'
    this.apiKey = ''
    this.labels = {}
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('labels')) this.words = { ...LABELS, ...this.labels }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const load of this.#loads) load.dispose()
  }

  /** The absolute address of the server's page, ending with `/`. */
  protected get home(): string {
    const address = new URL(this.server, document.baseURI).href
    return address.endsWith('/') ? address : `${address}/`
  }

  /** The server to ask. */
  protected get client(): Client {
    return new Client(this.home, this.apiKey)
  }

  /**
   * A place that requests fill. The element renders anew at every change and tells of every failure (`imr-failure`);
   * `onAnswer` sees each answer once.
   */
  protected loading<T>(onAnswer: (answer: T) => void = () => {}): Load<T> {
    let told: T | RequestFailure | null = null
    const load: Load<T> = new Load<T>(() => {
      this.requestUpdate()
      const news = load.failure ?? load.value
      if (load.busy || news === told) return
      told = news
      if (load.failure !== null) this.tell('imr-failure', { code: load.failure.code, message: load.failure.message })
      else if (load.value !== null) onAnswer(load.value)
    })
    this.#loads.push(load)
    return load
  }

  /** Tells whoever listens, outside of shadow roots too. False where a listener called the default off. */
  protected tell<T>(name: string, detail: T): boolean {
    return this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true, cancelable: true }))
  }
}
