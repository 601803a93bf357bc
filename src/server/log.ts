import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import { pseudonymOf } from './access.ts'
import type { AppEnv } from './app.ts'

/** What the log is told of requests. */
export interface RequestLogOptions {
  log: Logger
  /** True writes query strings, which may hold facts about patients. */
  questions: boolean
}

/** One line for each request: who (by key, else by a pseudonym of the address), what, how it ended, how long it took. */
export function requestLog({ log, questions }: RequestLogOptions): MiddlewareHandler<AppEnv> {
  return async function logRequest(context, next) {
    const start = performance.now()
    await next()
    const { method, path } = context.req
    const level = context.res.status >= 500 ? 'warn' : 'info'
    log[level]({
      requestId: context.get('requestId'),
      client: context.get('client') ?? pseudonymOf(context.get('address')),
      method,
      path,
      ...(questions && { query: new URL(context.req.url).search }),
      status: context.res.status,
      code: context.get('code'),
      ms: Math.round((performance.now() - start) * 10) / 10,
    })
  }
}
