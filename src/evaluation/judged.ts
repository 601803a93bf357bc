import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { ImrError } from '../errors.ts'

const judgedQuery = z.object({
  id: z.string(),
  query: z.string().min(1),
  kind: z.string().default('all'),
  relevant: z.record(z.string(), z.number().int().min(0).max(3)),
})

/** A question with its judged answers; none where nothing indexed answers it. */
export type JudgedQuery = z.infer<typeof judgedQuery>

/** Reads a file of judged questions. Throws `path-not-found` or `invalid-request`. */
export async function readJudgedQueries(path: string): Promise<JudgedQuery[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ImrError('path-not-found', `The file of judged questions cannot be read: ${path}`, { path }, { cause })
  })
  try {
    return z.array(judgedQuery).parse(JSON.parse(text))
  } catch (cause) {
    throw new ImrError('invalid-request', `Not a file of judged questions: ${path}`, { path }, { cause })
  }
}
