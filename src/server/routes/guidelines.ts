import { Hono } from 'hono'
import { ImrError } from '../../errors.ts'
import { DEFAULT_REQUEST } from '../../model/search.ts'
import { type Answering, answer } from '../answer.ts'
import type { AppEnv } from '../app.ts'
import { answerJson } from '../json.ts'
import { readParameters } from '../parameters.ts'
import { listParameters, noParameters } from '../schemas/requests.ts'

/** `GET /guidelines` and `GET /guidelines/:key`: what is cited, and how the disputes citing it ended. */
export function guidelineRoutes(answering: Answering): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/guidelines', (context) => {
      readParameters(context.req.queries(), noParameters)
      return answer(context, answering, (searcher) => {
        const { fingerprint } = searcher.summary
        return answerJson(context, { guidelines: searcher.guidelines(), index: { fingerprint } })
      })
    })
    .get('/guidelines/:key', (context) => {
      const { limit = DEFAULT_REQUEST.limit } = readParameters(context.req.queries(), listParameters)
      return answer(context, answering, async (searcher) => {
        const precedents = await searcher.guideline(context.req.param('key'), limit)
        if (precedents === null) throw new ImrError('not-found', 'No indexed letter cites a guideline with this key.')
        return answerJson(context, precedents)
      })
    })
}
