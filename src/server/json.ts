import { constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { AppEnv } from './app.ts'

/**
 * An answer as JSON, gzipped where the client takes that. All at once, since it lies in memory as a whole: a stream through other
 * threads costs a question 2 ms, this a third of one.
 */
export function answerJson(context: Context<AppEnv>, value: object): Response {
  const text = JSON.stringify(value)
  const headers = { 'Content-Type': 'application/json' }
  context.header('Vary', 'Accept-Encoding', { append: true })
  const encoding = accepts(context, { header: 'Accept-Encoding', supports: ['gzip'], default: 'identity' })
  if (encoding !== 'gzip') return context.body(text, 200, headers)
  const packed = gzipSync(text, { level: constants.Z_BEST_SPEED })
  return context.body(packed, 200, { ...headers, 'Content-Encoding': 'gzip' })
}
