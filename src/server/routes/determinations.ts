import { type Context, Hono } from 'hono'
import type { StoredDetermination } from '../../engines/engine.ts'
import { ImrError } from '../../errors.ts'
import { type Answering, answer } from '../answer.ts'
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
    .get('/determinations/:id/source', (context) =>
      answerLetter(context, answering, async (letter) => {
        const file = await readSourceFile(letter)
        return context.body(file.bytes, 200, {
          'Content-Type': file.contentType,
          'Content-Disposition': `inline; filename*=UTF-8''${file.encodedName}`,
        })
      }),
    )
}

function answerLetter(
  context: Context<AppEnv>,
  answering: Answering,
  make: (letter: StoredDetermination) => Promise<Response> | Response,
): Promise<Response> {
  readParameters(context.req.queries(), noParameters)
  return answer(context, answering, async (searcher) => {
    const letter = await searcher.letter(context.req.param('id')!)
    if (letter === null) throw new ImrError('not-found', 'No indexed letter has this identifier.')
    return make(letter)
  })
}
