import { Hono } from 'hono'
import { type Answering, answer } from '../answer.ts'
import type { AppEnv } from '../app.ts'
import { answerSearch } from '../json.ts'
import type { ServerMetrics } from '../metrics.ts'
import { readParameters } from '../parameters.ts'
import { searchParameters } from '../schemas/requests.ts'
import { toSearchRequest } from '../search-request.ts'

/** `GET /search`: ranked passages with citations. */
export function searchRoutes(answering: Answering, metrics: ServerMetrics): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/search', (context) => {
    const request = toSearchRequest(readParameters(context.req.queries(), searchParameters))
    context.set('mode', request.mode)
    return answer(context, answering, async (searcher) => {
      const response = await searcher.search(request)
      metrics.countNotices(response)
      return answerSearch(context, response)
    })
  })
}
