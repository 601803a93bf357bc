import { Hono } from 'hono'
import type { SearcherSource } from '../../search/source.ts'
import type { AppEnv } from '../app.ts'
import type { ServerMetrics } from '../metrics.ts'

const FRESH = { 'Cache-Control': 'no-store' }

/** `GET /healthz` (the process lives), `GET /readyz` (an index is usable; else 503 and what to run) and `GET /metrics`. */
export function healthRoutes(source: SearcherSource, metrics: ServerMetrics): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/healthz', (context) => context.json({ status: 'ok' }, 200, FRESH))
    .get('/readyz', async (context) => {
      const lease = await source.acquire()
      lease.release()
      return context.json({ status: 'ready', index: lease.searcher.summary }, 200, FRESH)
    })
    .get('/metrics', async (context) =>
      context.body(await metrics.render(), 200, { ...FRESH, 'Content-Type': metrics.contentType }),
    )
}
