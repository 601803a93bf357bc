import { Hono } from 'hono'
import { DEFAULT_REQUEST } from '../../model/search.ts'
import type { SearcherSource } from '../../search/source.ts'
import type { AppEnv } from '../app.ts'
import { withSearcher } from '../lease.ts'
import { readParameters } from '../parameters.ts'
import { listParameters } from '../schemas/requests.ts'

/** `GET /passages/:id/similar`: the disputes nearest to a passage. */
export function passageRoutes(source: SearcherSource): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/passages/:id/similar', async (context) => {
    const { limit = DEFAULT_REQUEST.limit } = readParameters(context.req.queries(), listParameters)
    const id = context.req.param('id')
    return context.json(await withSearcher(source, (searcher) => searcher.similar(id, limit)))
  })
}
