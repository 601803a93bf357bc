import { Hono } from 'hono'
import type { OverviewAnswer, Searcher } from '../../search/source.ts'
import { type Answering, answer } from '../answer.ts'
import type { AppEnv } from '../app.ts'
import { answerJson } from '../json.ts'
import { readParameters } from '../parameters.ts'
import { noParameters } from '../schemas/requests.ts'

/** `GET /overview`: what is indexed, how it was decided, what was left out, and which versions are at work. */
export function overviewRoutes(options: Answering & { version: string }): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/overview', (context) => {
    readParameters(context.req.queries(), noParameters)
    return answer(context, options, (searcher) => answerJson(context, toOverviewAnswer(searcher, options.version)))
  })
}

function toOverviewAnswer(searcher: Searcher, version: string): OverviewAnswer {
  const { fingerprint, builtAt, letters, issues, passages, model } = searcher.summary
  const overview = searcher.overview()
  const years = overview.years.flatMap(({ value }) => value ?? [])
  return {
    version,
    letters,
    treatments: issues,
    passages,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    ...overview,
    model: model?.name ?? null,
    index: { fingerprint, builtAt },
  }
}
