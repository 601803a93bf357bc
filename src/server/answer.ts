import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Searcher, SearcherSource } from '../search/source.ts'
import type { AppEnv } from './app.ts'

/** Cache-Control of what nobody should keep. */
export const PASSING = 'no-store'

/** What every route that reads the index works on. */
export interface Answering {
  source: SearcherSource
  /** Tells apart all that answers depend on beside the index: version of the program, model loaded or not. */
  edition: string
}

/**
 * Answers from one generation of the index, which stays open until the answer is made. Who has this very answer already
 * gets 304 before any work is done: it is known by the index, the day it was built included, and the address that was asked.
 */
export async function answer(
  context: Context<AppEnv>,
  { source, edition }: Answering,
  make: (searcher: Searcher) => Promise<Response> | Response,
): Promise<Response> {
  const lease = await source.acquire()
  try {
    const { fingerprint, builtAt } = lease.searcher.summary
    // The fingerprint knows nothing of files that were left out.
    const etag = etagOf(`${fingerprint} ${builtAt}`, edition, context.req.url)
    const response = isKnown(context, etag) ? context.body(null, 304) : await make(lease.searcher)
    return isPassing(response) ? response : validated(response, etag)
  } finally {
    lease.release()
  }
}

/** True for an answer that would be another if it were asked for again. */
function isPassing(response: Response): boolean {
  return response.headers.get('Cache-Control') === PASSING
}

/** Gives an answer its validator. It is to be asked about every time, and kept by the client alone: letters hold medical facts. */
export function validated(response: Response, etag: string): Response {
  response.headers.set('ETag', etag)
  response.headers.set('Cache-Control', 'private, no-cache')
  return response
}

/** True where the client says that it has the answer with this validator. */
export function isKnown(context: Context<AppEnv>, etag: string): boolean {
  const known = context.req.header('If-None-Match')?.split(',') ?? []
  return known.some((tag) => tag.trim() === etag)
}

/** Weak, because compression changes bytes and `tookMs` differs, while what is said stays the same. */
function etagOf(index: string, edition: string, url: string): string {
  const { pathname, search } = new URL(url)
  const hash = createHash('sha256').update(`${index}\n${edition}\n${pathname}${search}`)
  return `W/"${hash.digest('base64url').slice(0, 22)}"`
}
