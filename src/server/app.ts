import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { ImrError } from '../errors.ts'
import type { SearcherSource } from '../search/source.ts'
import { isServerFault, problemResponse } from './problem.ts'
import { determinationRoutes } from './routes/determinations.ts'
import { guidelineRoutes } from './routes/guidelines.ts'
import { healthRoutes } from './routes/health.ts'
import { pageRoutes } from './routes/page.ts'
import { passageRoutes } from './routes/passages.ts'
import { searchRoutes } from './routes/search.ts'
import { securityHeaders } from './security-headers.ts'

/** What a request carries on its way through the server. */
export interface AppEnv {
  Variables: { requestId: string }
}

/** What the server needs; it knows of no engine, no index folder and no port. */
export interface AppOptions {
  source: SearcherSource
  /** Folder of the built page and widget; `null` serves the interface alone. Read once, at start. */
  webDir: string | null
  /** Takes failures that are the server's own fault. */
  onFault: (error: unknown, requestId: string) => void
}

const READING_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** The server as a Hono app, ready for `serve()` or, in tests, for `app.request()`. */
export function createApp({ source, webDir, onFault }: AppOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(requestId({ limitLength: 64 }))
  app.use(securityHeaders())
  app.use(async function readingOnly(context, next) {
    if (READING_METHODS.includes(context.req.method)) return next()
    context.header('Allow', READING_METHODS.join(', '))
    throw new ImrError('method-not-allowed', `${context.req.method} is not possible here.`)
  })
  app.route('/api', searchRoutes(source))
  app.route('/api', determinationRoutes(source))
  app.route('/api', passageRoutes(source))
  app.route('/api', guidelineRoutes(source))
  app.route('/', healthRoutes(source))
  app.route('/', pageRoutes(webDir))
  app.notFound((context) => problemResponse(new ImrError('not-found', 'There is nothing at this address.'), context))
  app.onError((error, context) => {
    if (isServerFault(error)) onFault(error, context.get('requestId'))
    return problemResponse(error, context)
  })
  return app
}
