/** Keeps what was used last, up to a number of things, and makes the rest anew. */
export class Recent<Key, Value> {
  readonly #limit: number
  /** In the order of last use, because every use puts the thing at the end. */
  readonly #kept = new Map<Key, Value>()

  /** @param limit At least 1. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** The value of `key`; made now unless it is kept. `make` never gives undefined. */
  get(key: Key, make: () => Value): Value {
    const value = this.#kept.get(key) ?? make()
    this.#kept.delete(key)
    this.#kept.set(key, value)
    if (this.#kept.size > this.#limit) this.#kept.delete(this.#kept.keys().next().value!)
    return value
  }

  delete(key: Key): void {
    this.#kept.delete(key)
  }
}
