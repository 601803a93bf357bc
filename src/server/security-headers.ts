import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './app.ts'

/**
 * The page's policy: its own scripts, styles and requests and nothing else, no inline code, no frame around it.
 * `object-src 'self'` lets the browser's own viewer show a letter's PDF.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const

/**
 * Puts the security headers on every answer, errors included. They are set before there is an answer: a header that is set
 * afterwards makes hono copy the answer into a stream, whose end the server waits for.
 */
export function securityHeaders(): MiddlewareHandler<AppEnv> {
  return function setSecurityHeaders(context, next) {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    return next()
  }
}
