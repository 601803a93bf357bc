import type { MiddlewareHandler } from 'hono'
import { ImrError } from '../errors.ts'
import type { AppEnv } from './app.ts'
import type { KeyRing } from './key-file.ts'
import type { RateLimiter } from './rate-limit.ts'

/** Who may come in, and how often. */
export interface AccessOptions {
  /** `null` lets everyone in. */
  keys: KeyRing | null
  limiter: RateLimiter
}

const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i

/**
 * Lets in who brings a valid key, and counts: requests with a key for that key, all others (wrong keys too, which makes
 * guessing slow) for their address.
 */
export function access({ keys, limiter }: AccessOptions): MiddlewareHandler<AppEnv> {
  return async function checkAccess(context, next) {
    const key = BEARER.exec(context.req.header('Authorization') ?? '')?.[1]
    const id = keys === null || key === undefined ? null : await keys.identify(key)
    limiter.count(id === null ? `address ${context.get('address')}` : `key ${id}`)
    if (keys !== null && id === null) {
      context.header('WWW-Authenticate', 'Bearer realm="IMR Search"')
      throw new ImrError('unauthorized', key === undefined ? 'This server asks for an API key.' : 'This API key is not valid.')
    }
    context.set('client', id)
    await next()
  }
}
