import { Hono } from 'hono'
import type { SearcherSource } from '../../search/source.ts'
import type { AppEnv } from '../app.ts'
import { withSearcher } from '../lease.ts'
import { readParameters } from '../parameters.ts'
import { searchParameters } from '../schemas/requests.ts'
import { toSearchRequest } from '../search-request.ts'

/** `GET /search`: ranked passages with citations. */
export function searchRoutes(source: SearcherSource): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/search', async (context) => {
    const request = toSearchRequest(readParameters(context.req.queries(), searchParameters))
    return context.json(await withSearcher(source, (searcher) => searcher.search(request)))
  })
}
