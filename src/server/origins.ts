import type { MiddlewareHandler } from 'hono'
import { ImrError } from '../errors.ts'
import type { AppEnv } from './app.ts'

/** Which pages may use the server. */
export interface OriginOptions {
  /** Origins beside the server's own. */
  allowed: readonly string[]
  /**
   * True where the server answers programs on this machine only. It then answers to local names only: otherwise a page
   * could give its own name a local address and read the letters as if they were its own (DNS rebinding).
   */
  localOnly: boolean
}

const LOCAL_HOSTS = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i
const PREFLIGHT_SECONDS = '600'

/**
 * Cross-origin resource sharing: allowed origins get what they need to read an answer, all others get 403, for the widget
 * too. Its script holds no letters; but where its questions would be refused, a refused script is plainer.
 */
export function origins({ allowed, localOnly }: OriginOptions): MiddlewareHandler<AppEnv> {
  const allowedOrigins = new Set(allowed)
  const allowedHosts = new Set(allowed.map((origin) => new URL(origin).host))
  return async function checkOrigin(context, next) {
    context.header('Vary', 'Origin', { append: true })
    const host = context.req.header('Host') ?? ''
    if (localOnly && host !== '' && !LOCAL_HOSTS.test(host) && !allowedHosts.has(host)) {
      throw new ImrError('forbidden', 'This server answers to its local names only.')
    }
    const origin = context.req.header('Origin')
    if (origin !== undefined && !isOwn(origin, host)) {
      if (!allowedOrigins.has(origin)) throw new ImrError('forbidden', 'Pages of this origin may not use this server.')
      context.header('Access-Control-Allow-Origin', origin)
      context.header('Access-Control-Expose-Headers', 'ETag, Retry-After, X-Request-Id')
      // What the security headers keep to the server's own pages.
      context.header('Cross-Origin-Resource-Policy', 'cross-origin')
    }
    if (context.req.method !== 'OPTIONS') return next()
    context.header('Allow', 'GET, HEAD, OPTIONS')
    if (origin !== undefined) {
      context.header('Access-Control-Allow-Methods', 'GET, HEAD')
      context.header('Access-Control-Allow-Headers', 'Authorization, If-None-Match, X-Request-Id')
      context.header('Access-Control-Max-Age', PREFLIGHT_SECONDS)
    }
    return context.body(null, 204)
  }
}

/** Hosts are compared without the scheme, which a proxy that speaks TLS for this server takes away. */
function isOwn(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
