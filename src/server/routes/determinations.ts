import { type Context, Hono } from 'hono'
import type { StoredDetermination } from '../../engines/engine.ts'
import { ImrError } from '../../errors.ts'
import type { Searcher } from '../../search/source.ts'
import { type Answering, answer, isKnown, validated } from '../answer.ts'
import type { AppEnv } from '../app.ts'
import { toDeterminationAnswer } from '../determination-answer.ts'
import { answerJson } from '../json.ts'
import { readParameters } from '../parameters.ts'
import { noParameters } from '../schemas/requests.ts'
import { readSourceFile } from '../source-file.ts'

/** `GET /determinations/:id`, its text that spans count in, and its original file. */
export function determinationRoutes(answering: Answering): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/determinations/:id', (context) =>
      answerLetter(context, answering, (letter) => answerJson(context, toDeterminationAnswer(letter))),
    )
    .get('/determinations/:id/text', (context) =>
      answerLetter(context, answering, ({ text }) => context.body(text, 200, { 'Content-Type': 'text/plain; charset=utf-8' })),
    )
    .get('/determinations/:id/source', (context) => answerSource(context, answering))
}

/** The file is looked at each time, also for who has it already: it may have changed, or gone, while the index stays the same. */
async function answerSource(context: Context<AppEnv>, { source }: Answering): Promise<Response> {
  const lease = await source.acquire()
  try {
    const letter = await letterOf(context, lease.searcher)
    const file = await readSourceFile(letter)
    const etag = `W/"${letter.determination.sha256}-${file.encodedName}"`
    if (isKnown(context, etag)) return validated(context.body(null, 304), etag)
    const headers = {
      'Content-Type': file.contentType,
      'Content-Disposition': `inline; filename*=UTF-8''${file.encodedName}`,
    }
    return validated(context.body(file.bytes, 200, headers), etag)
  } finally {
    lease.release()
  }
}

function answerLetter(
  context: Context<AppEnv>,
  answering: Answering,
  make: (letter: StoredDetermination) => Response,
): Promise<Response> {
  return answer(context, answering, async (searcher) => make(await letterOf(context, searcher)))
}

async function letterOf(context: Context<AppEnv>, searcher: Searcher): Promise<StoredDetermination> {
  readParameters(context.req.queries(), noParameters)
  const letter = await searcher.letter(context.req.param('id')!)
  if (letter === null) throw new ImrError('not-found', 'No indexed letter has this identifier.')
  return letter
}
