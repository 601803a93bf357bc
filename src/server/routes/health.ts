import { Hono } from 'hono'
import type { SearcherSource } from '../../search/source.ts'
import type { AppEnv } from '../app.ts'
import { withSearcher } from '../lease.ts'

/** `GET /healthz` (the process lives) and `GET /readyz` (an index is usable; else 503 and what to run). */
export function healthRoutes(source: SearcherSource): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/healthz', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
    .get('/readyz', async (context) => {
      const index = await withSearcher(source, (searcher) => searcher.summary)
      return context.json({ status: 'ready', index }, 200, { 'Cache-Control': 'no-store' })
    })
}
