import type { BlockList } from 'node:net'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import { getPath } from 'hono/utils/url'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { ImrError } from '../errors.ts'
import type { SearcherSource } from '../search/source.ts'
import { access } from './access.ts'
import { Admission, admit } from './admission.ts'
import { clientAddress } from './client-address.ts'
import type { KeyRing } from './key-file.ts'
import { requestLog } from './log.ts'
import { ServerMetrics } from './metrics.ts'
import { origins } from './origins.ts'
import { isWorthPacking } from './packing.ts'
import { isServerFault, problemResponse } from './problem.ts'
import type { RateLimiter } from './rate-limit.ts'
import { determinationRoutes } from './routes/determinations.ts'
import { guidelineRoutes } from './routes/guidelines.ts'
import { healthRoutes } from './routes/health.ts'
import { openApiRoutes } from './routes/openapi.ts'
import { overviewRoutes } from './routes/overview.ts'
import { pageRoutes } from './routes/page.ts'
import { passageRoutes } from './routes/passages.ts'
import { searchRoutes } from './routes/search.ts'
import { suggestRoutes } from './routes/suggest.ts'
import { securityHeaders } from './security-headers.ts'

/** What a request carries on its way through the server. */
export interface AppEnv {
  Bindings: { incoming?: unknown }
  Variables: {
    requestId: string
    /** Where the request comes from; empty where it came through no socket. */
    address: string
    /** Id of the key that was shown, or `null`. */
    client: string | null
    /** How was searched, for the metrics. */
    mode: string | undefined
    /** Problem code of the answer, for the log. */
    code: string | undefined
  }
}

/** What the server needs; it knows of no engine, no index folder and no port. */
export interface AppOptions {
  source: SearcherSource
  /** Version of the program and whatever else changes answers while the index stays the same. */
  edition: string
  version: string
  /** Folder of the built page and widget; `null` serves the interface alone. Read once, at start. */
  webDir: string | null
  /** Path under which a proxy publishes the server, such as `/imr`; empty at the root. Requests may come with it or without. */
  basePath: string
  /** `null` lets everyone in. */
  keys: KeyRing | null
  limiter: RateLimiter
  allowedOrigins: readonly string[]
  /** See `OriginOptions`. */
  localOnly: boolean
  trustedProxies: BlockList
  /** See `AdmissionOptions`. */
  maxRunning: number
  maxQueued: number
  timeoutMs: number
  log: Logger
  logQuestions: boolean
  /** Where the metrics are kept, beside those that it may hold already. */
  registry: Registry
}

/** Routes that cost a search each. */
const SEARCHING = ['/api/search', '/api/passages/*', '/api/guidelines/*']
/** Routes that give away letters, or what is asked of them. */
const GUARDED = ['/api/*', '/metrics']
const READING_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** The server as a Hono app, ready for `listen()` or, in tests, for `app.request()`. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const { source, log } = options
  const admission = new Admission(options)
  const metrics = new ServerMetrics(options.registry, source, admission)
  const app = new Hono<AppEnv>({ getPath: (request) => pathOf(request, options.basePath) })
  app.use(requestId({ limitLength: 64 }))
  app.use(async function knowAddress(context, next) {
    context.set('address', clientAddress(context, options.trustedProxies))
    await next()
  })
  app.use(requestLog({ log, questions: options.logQuestions }))
  app.use(metrics.middleware())
  app.use(securityHeaders())
  app.use(readingOnly)
  app.use(origins({ allowed: options.allowedOrigins, localOnly: options.localOnly }))
  app.use(packing)
  for (const path of GUARDED) app.use(path, access(options))
  for (const path of SEARCHING) app.use(path, admit(admission))
  app.route('/api', searchRoutes(options, metrics))
  app.route('/api', determinationRoutes(options))
  app.route('/api', passageRoutes(options))
  app.route('/api', guidelineRoutes(options))
  app.route('/api', overviewRoutes(options))
  app.route('/api', suggestRoutes(options))
  app.route('/', healthRoutes(source, metrics))
  app.route('/', openApiRoutes(options))
  app.route('/', pageRoutes(options.webDir, options.basePath))
  app.notFound((context) => problemResponse(new ImrError('not-found', 'There is nothing at this address.'), context))
  app.onError((error, context) => {
    if (isServerFault(error)) log.error({ requestId: context.get('requestId'), err: error }, 'fault')
    return problemResponse(error, context)
  })
  return app
}

const compression = compress()

/** Packs what is not packed yet, where that is worth it. */
const packing: MiddlewareHandler<AppEnv> = (context, next) => (isWorthPacking(context) ? compression(context, next) : next())

/** Refuses to be written to, and whatever comes with a body, which nothing here reads. */
const readingOnly: MiddlewareHandler<AppEnv> = async (context, next) => {
  const { method } = context.req
  if (!READING_METHODS.includes(method)) {
    context.header('Allow', READING_METHODS.join(', '))
    throw new ImrError('method-not-allowed', `${method} is not possible here.`)
  }
  if (Number(context.req.header('Content-Length') ?? 0) > 0 || context.req.header('Transfer-Encoding') !== undefined) {
    context.header('Connection', 'close')
    throw new ImrError('invalid-request', 'Requests to this server have no body.')
  }
  return next()
}

/** The path after the base path; a proxy may have taken that off already. */
function pathOf(request: Request, basePath: string): string {
  const path = getPath(request)
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
}
