import { Hono } from 'hono'
import { ImrError } from '../../errors.ts'
import { DEFAULT_REQUEST } from '../../model/search.ts'
import type { SearcherSource } from '../../search/source.ts'
import type { AppEnv } from '../app.ts'
import { withSearcher } from '../lease.ts'
import { readParameters } from '../parameters.ts'
import { listParameters, noParameters } from '../schemas/requests.ts'

/** `GET /guidelines` and `GET /guidelines/:key`: what is cited, and how the disputes citing it ended. */
export function guidelineRoutes(source: SearcherSource): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/guidelines', async (context) => {
      readParameters(context.req.queries(), noParameters)
      const answer = await withSearcher(source, (searcher) => ({
        guidelines: searcher.guidelines(),
        index: { fingerprint: searcher.summary.fingerprint },
      }))
      return context.json(answer)
    })
    .get('/guidelines/:key', async (context) => {
      const { limit = DEFAULT_REQUEST.limit } = readParameters(context.req.queries(), listParameters)
      const answer = await withSearcher(source, (searcher) => searcher.guideline(context.req.param('key'), limit))
      if (answer === null) throw new ImrError('not-found', 'No indexed letter cites a guideline with this key.')
      return context.json(answer)
    })
}
