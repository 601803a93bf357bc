import { constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { SearchResponse } from '../model/search.ts'
import { PASSING } from './answer.ts'
import type { AppEnv } from './app.ts'
import { isWorthPacking } from './packing.ts'

/**
 * An answer as JSON, gzipped where the client takes that and it is worth it. All at once, since it lies in memory as a whole: a stream through other
 * threads costs a question 2 ms, this a third of one.
 */
export function answerJson(context: Context<AppEnv>, value: object): Response {
  const text = JSON.stringify(value)
  const headers = { 'Content-Type': 'application/json' }
  context.header('Vary', 'Accept-Encoding', { append: true })
  const encoding = accepts(context, { header: 'Accept-Encoding', supports: ['gzip'], default: 'identity' })
  if (encoding !== 'gzip' || !isWorthPacking(context)) return context.body(text, 200, headers)
  const packed = gzipSync(text, { level: constants.Z_BEST_SPEED })
  return context.body(packed, 200, { ...headers, 'Content-Encoding': 'gzip' })
}

/** Ranked passages as JSON. A model that failed may answer the next time, so an answer without it is not to be kept. */
export function answerSearch(context: Context<AppEnv>, response: SearchResponse): Response {
  if (response.query.notices.some(({ code }) => code === 'meaning-off')) context.header('Cache-Control', PASSING)
  return answerJson(context, response)
}
