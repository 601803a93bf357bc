import { Hono } from 'hono'
import { SUGGESTIONS } from '../../model/search.ts'
import { type Answering, answer } from '../answer.ts'
import type { AppEnv } from '../app.ts'
import { answerJson } from '../json.ts'
import { readParameters } from '../parameters.ts'
import { suggestParameters } from '../schemas/requests.ts'

/** `GET /suggest`: treatments, drugs, body parts and guidelines of the index that go on as what is typed. */
export function suggestRoutes(answering: Answering): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/suggest', (context) => {
    const { q = '', limit = SUGGESTIONS.default } = readParameters(context.req.queries(), suggestParameters)
    return answer(context, answering, (searcher) => {
      const { fingerprint } = searcher.summary
      return answerJson(context, { suggestions: searcher.suggest(q, limit), index: { fingerprint } })
    })
  })
}
