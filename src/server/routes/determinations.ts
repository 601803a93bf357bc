import { Hono } from 'hono'
import type { StoredDetermination } from '../../engines/engine.ts'
import { ImrError } from '../../errors.ts'
import type { DeterminationAnswer, SearcherSource } from '../../search/source.ts'
import type { AppEnv } from '../app.ts'
import { withSearcher } from '../lease.ts'
import { readParameters } from '../parameters.ts'
import { noParameters } from '../schemas/requests.ts'
import { readSourceFile } from '../source-file.ts'

/** `GET /determinations/:id`, its text that spans count in, and its original file. */
export function determinationRoutes(source: SearcherSource): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/determinations/:id', async (context) => {
      readParameters(context.req.queries(), noParameters)
      return context.json(toAnswer(await letterOf(source, context.req.param('id'))))
    })
    .get('/determinations/:id/text', async (context) => {
      readParameters(context.req.queries(), noParameters)
      const { text } = await letterOf(source, context.req.param('id'))
      return context.body(text, 200, { 'Content-Type': 'text/plain; charset=utf-8' })
    })
    .get('/determinations/:id/source', async (context) => {
      readParameters(context.req.queries(), noParameters)
      const file = await readSourceFile(await letterOf(source, context.req.param('id')))
      return context.body(file.bytes, 200, {
        'Content-Type': file.contentType,
        'Content-Disposition': `inline; filename*=UTF-8''${file.encodedName}`,
      })
    })
}

async function letterOf(source: SearcherSource, id: string): Promise<StoredDetermination> {
  const letter = await withSearcher(source, (searcher) => searcher.letter(id))
  if (letter === null) throw new ImrError('not-found', 'No indexed letter has this identifier.')
  return letter
}

/** The letter as clients see it: nothing of where its file lies on this machine. */
function toAnswer({ determination, specialty, decisionDateIso, duplicates }: StoredDetermination): DeterminationAnswer {
  return { ...determination, specialty, decisionDateIso, duplicates }
}
