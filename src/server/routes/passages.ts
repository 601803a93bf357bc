import { Hono } from 'hono'
import { DEFAULT_REQUEST } from '../../model/search.ts'
import { type Answering, answer } from '../answer.ts'
import type { AppEnv } from '../app.ts'
import { answerSearch } from '../json.ts'
import { readParameters } from '../parameters.ts'
import { listParameters } from '../schemas/requests.ts'

/** `GET /passages/:id/similar`: the disputes nearest to a passage. */
export function passageRoutes(answering: Answering): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/passages/:id/similar', (context) => {
    const { limit = DEFAULT_REQUEST.limit } = readParameters(context.req.queries(), listParameters)
    const id = context.req.param('id')
    return answer(context, answering, async (searcher) => answerSearch(context, await searcher.similar(id, limit)))
  })
}
