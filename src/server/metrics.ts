import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { ImrError } from '../errors.ts'
import type { SearchResponse } from '../model/search.ts'
import type { SearcherSource } from '../search/source.ts'
import type { Admission } from './admission.ts'
import type { AppEnv } from './app.ts'

/** From well under a keyword search to well over any time limit, in seconds. */
const LATENCY_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** A registry with what is known of the process. Gathering goes on for as long as the process runs, so one is made. */
export function processMetrics(): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}

/** What is counted, for one server. */
export class ServerMetrics {
  readonly #registry: Registry
  readonly #requests: Counter<'route' | 'status'>
  readonly #latency: Histogram<'route' | 'mode'>
  readonly #degraded: Counter<'notice'>

  /**
   * @param registry Gets what is counted here.
   * @param source Asked for the index at every scrape.
   */
  constructor(registry: Registry, source: SearcherSource, admission: Admission) {
    const registers = [registry]
    this.#registry = registry
    this.#requests = new Counter({
      name: 'imr_requests_total',
      help: 'Answered requests',
      labelNames: ['route', 'status'],
      registers,
    })
    this.#latency = new Histogram({
      name: 'imr_request_seconds',
      help: 'Time from the request to its answer',
      labelNames: ['route', 'mode'],
      buckets: LATENCY_BUCKETS,
      registers,
    })
    this.#degraded = new Counter({
      name: 'imr_notices_total',
      help: 'Answers that were less, or other, than they could be',
      labelNames: ['notice'],
      registers,
    })
    queueGauges(admission, registers)
    indexGauges(source, registers)
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  /** Everything in the text format of Prometheus. */
  render(): Promise<string> {
    return this.#registry.metrics()
  }

  countNotices({ query }: SearchResponse): void {
    for (const { code } of query.notices) this.#degraded.inc({ notice: code })
  }

  /** Counts every request and takes its time. Routes are named by their pattern, so that no question gets in here. */
  middleware(): MiddlewareHandler<AppEnv> {
    return async (context, next) => {
      const start = performance.now()
      await next()
      const route = matchedRoutes(context).findLast(({ path }) => !path.includes('*'))?.path ?? 'none'
      const mode = context.get('mode') ?? 'none'
      this.#requests.inc({ route, status: context.res.status })
      this.#latency.observe({ route, mode }, (performance.now() - start) / 1000)
    }
  }
}

function queueGauges(admission: Admission, registers: Registry[]): void {
  for (const [state, help] of [
    ['running', 'Searches that run'],
    ['queued', 'Searches that wait for their turn'],
  ] as const) {
    new Gauge({
      name: `imr_searches_${state}`,
      help,
      registers,
      collect() {
        this.set(admission.load[state])
      },
    })
  }
}

function indexGauges(source: SearcherSource, registers: Registry[]): void {
  new Gauge({
    name: 'imr_index_items',
    help: 'What the index in use holds; nothing while there is none',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset()
      const summary = await summaryOf(source)
      if (summary === null) return
      for (const kind of ['letters', 'issues', 'passages'] as const) this.set({ kind }, summary[kind])
    },
  })
  new Gauge({
    name: 'imr_index_built_timestamp_seconds',
    help: 'When the index in use was written; 0 while there is none',
    registers,
    async collect() {
      const summary = await summaryOf(source)
      this.set(summary === null ? 0 : Date.parse(summary.builtAt) / 1000)
    },
  })
}

/** The index in use, or `null` while none is usable, which `/readyz` explains. */
async function summaryOf(source: SearcherSource) {
  try {
    const lease = await source.acquire()
    lease.release()
    return lease.searcher.summary
  } catch (error) {
    if (error instanceof ImrError) return null
    throw error
  }
}
