import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import type { AppEnv } from './app.ts'

/** What the log is told of requests. */
export interface RequestLogOptions {
  log: Logger
  /** True writes query strings, which may hold facts about patients. */
  questions: boolean
}

/** One line for each request: who (address, and id of the key), what, how it ended, how long it took. */
export function requestLog({ log, questions }: RequestLogOptions): MiddlewareHandler<AppEnv> {
  return async function logRequest(context, next) {
    const start = performance.now()
    await next()
    const { method, path } = context.req
    const level = context.res.status >= 500 ? 'warn' : 'info'
    log[level]({
      requestId: context.get('requestId'),
      address: context.get('address'),
      key: context.get('client') ?? undefined,
      method,
      path,
      ...(questions && { query: new URL(context.req.url).search }),
      status: context.res.status,
      code: context.get('code'),
      ms: Math.round((performance.now() - start) * 10) / 10,
    })
  }
}
