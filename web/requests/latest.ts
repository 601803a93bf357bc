/** Stands in for an answer that came too late to be shown. */
export const SUPERSEDED = Symbol('superseded')

/**
 * Runs one request at a time: a newer one aborts the older, and an older answer that still arrives is dropped.
 * The counter decides, not the abort, because an answer may already be under way when the abort is called.
 */
export class Latest {
  #controller: AbortController | null = null

  async run<T>(request: (signal: AbortSignal) => Promise<T>): Promise<T | typeof SUPERSEDED> {
    this.cancel()
    const controller = new AbortController()
    this.#controller = controller
    try {
      const answer = await request(controller.signal)
      return this.#controller === controller ? answer : SUPERSEDED
    } catch (error) {
      if (this.#controller !== controller) return SUPERSEDED
      throw error
    }
  }

  /** Aborts what runs; its answer will be `SUPERSEDED`. */
  cancel(): void {
    this.#controller?.abort()
    this.#controller = null
  }
}
