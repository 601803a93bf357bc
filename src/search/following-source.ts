import type { Searcher, SearcherLease, SearcherSource } from './source.ts'

/** A searcher over one generation, with what it holds open. */
export interface OpenSearcher {
  searcher: Searcher
  /** Settles when the generation is known to be whole; rejects with `ImrError` (`damaged-index`) where it is not. */
  checked: Promise<void>
  close(): Promise<void>
}

/** Where generations come from. */
export interface Generations {
  /** Changes whenever another generation may be in use; `null` while there is none. Asked before every request, so cheap. */
  stamp(): Promise<string | null>
  /** Opens the generation in use, checked first, or beside its first answers. Throws `ImrError` where none is usable. */
  open(checking: 'first' | 'beside'): Promise<OpenSearcher>
  /** Told what went wrong where no request can be told: opening a newer generation, damage found late, closing an old one. */
  onFault: (error: unknown) => void
}

/** How long a generation that could not be opened is left alone, in milliseconds: opening reads every file of it. */
const RETRY_AFTER_MS = 1000

interface Generation extends OpenSearcher {
  stamp: string | null
  leases: number
  retired: boolean
}

interface Refusal {
  stamp: string | null
  error: unknown
  at: number
}

/**
 * Hands out the searcher of the generation in use and follows the index as it changes.
 *
 * The first generation answers at once and is checked meanwhile; where it turns out damaged, it is withdrawn. A newer one is
 * checked and opened beside the one in use, which answers until then and stays open until its last lease is released. While
 * there is no usable index, every request looks again.
 */
export class FollowingSource implements SearcherSource {
  readonly #generations: Generations
  #current: Generation | null = null
  #opening: Promise<void> | null = null
  #refusal: Refusal | null = null

  constructor(generations: Generations) {
    this.#generations = generations
  }

  async acquire(): Promise<SearcherLease> {
    const stamp = await this.#generations.stamp()
    if (this.#current === null) await this.#takeUpFirst(stamp)
    else if (this.#isNews(stamp)) {
      // Not awaited: the generation in use answers while the newer one loads.
      void this.#takeUp(stamp).catch(this.#generations.onFault)
    }
    // Withdrawn in the very moment in which it was opened.
    if (this.#current === null && this.#refusal !== null) throw this.#refusal.error
    return this.#lease(this.#current!)
  }

  async close(): Promise<void> {
    // Whoever waits for this opening is told of its failure; here only its end matters.
    await Promise.allSettled([this.#opening])
    const current = this.#current
    this.#current = null
    if (current !== null) await this.#retire(current)
  }

  #isNews(stamp: string | null): boolean {
    return stamp !== null && stamp !== this.#current?.stamp && this.#opening === null && !this.#wasRefused(stamp)
  }

  async #takeUpFirst(stamp: string | null): Promise<void> {
    if (stamp !== null && this.#wasRefused(stamp)) throw this.#refusal!.error
    await this.#takeUp(stamp)
  }

  #wasRefused(stamp: string): boolean {
    return this.#refusal?.stamp === stamp && performance.now() - this.#refusal.at < RETRY_AFTER_MS
  }

  /** One opening at a time; those who come meanwhile wait for the same one. */
  #takeUp(stamp: string | null): Promise<void> {
    this.#opening ??= this.#open(stamp).finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async #open(stamp: string | null): Promise<void> {
    const isFirst = this.#current === null && this.#refusal === null
    const opened = await this.#generations.open(isFirst ? 'beside' : 'first').catch((error: unknown) => {
      this.#refusal = { stamp, error, at: performance.now() }
      throw error
    })
    const previous = this.#current
    const generation = { ...opened, stamp, leases: 0, retired: false }
    this.#current = generation
    this.#refusal = null
    opened.checked.catch((error: unknown) => this.#withdraw(generation, error))
    if (previous !== null) await this.#retire(previous)
  }

  async #withdraw(generation: Generation, error: unknown): Promise<void> {
    this.#generations.onFault(error)
    if (this.#current !== generation) return
    this.#current = null
    this.#refusal = { stamp: generation.stamp, error, at: performance.now() }
    await this.#retire(generation)
  }

  #lease(generation: Generation): SearcherLease {
    let held = true
    generation.leases++
    return {
      searcher: generation.searcher,
      release: () => {
        if (!held) return
        held = false
        generation.leases--
        if (generation.retired) void this.#closeUnused(generation)
      },
    }
  }

  #retire(generation: Generation): Promise<void> {
    generation.retired = true
    return this.#closeUnused(generation)
  }

  async #closeUnused(generation: Generation): Promise<void> {
    if (generation.leases > 0) return
    await generation.close().catch(this.#generations.onFault)
  }
}
