import type { Context } from 'hono'
import { type ErrorCode, ImrError } from '../errors.ts'
import type { AppEnv } from './app.ts'

/** The answer to a request that failed (RFC 9457), with the members that this server adds. */
export interface Problem {
  /** Stable URI of the kind of problem, made of its code. */
  type: string
  title: string
  status: number
  code: ErrorCode
  /** What happened, for people. */
  detail: string
  /** What to do next. */
  advice: string
  /** The request parameter at fault. */
  parameter?: string
  /** What that parameter accepts. */
  allowed?: string
  /** Path of the request, without its query string, which may hold facts about a patient. */
  instance: string
  /** The same as in the `X-Request-Id` header and in the log. */
  requestId: string
}

interface Status {
  status: 400 | 401 | 403 | 404 | 405 | 410 | 429 | 500 | 503
  title: string
}

/** The errors that a client may be told of. All others are faults of the server and reach a client as `internal-error`. */
const STATUS: Partial<Record<ErrorCode, Status>> = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  unauthorized: { status: 401, title: 'A valid API key is needed' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'source-gone': { status: 410, title: 'The source file is gone' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  overloaded: { status: 503, title: 'The server is busy' },
  'no-index': { status: 503, title: 'There is no index yet' },
  'damaged-index': { status: 503, title: 'The index is damaged' },
  'index-version': { status: 503, title: 'The index has another format' },
  'index-busy': { status: 503, title: 'The index is being written' },
  'model-missing': { status: 503, title: 'The embedding model is missing' },
  'model-mismatch': { status: 503, title: 'The index was built with another model' },
  'internal-error': { status: 500, title: 'Something went wrong here' },
}

/** Turns any failure into an answer. The one place where errors meet HTTP. */
export function problemResponse(error: unknown, context: Context<AppEnv>): Response {
  const failure = presentable(error)
  const { status, title } = STATUS[failure.code]!
  const { parameter, allowed, retryAfter } = failure.detail
  const problem: Problem = {
    type: typeOf(failure.code),
    title,
    status,
    code: failure.code,
    detail: failure.message,
    advice: failure.advice,
    ...(parameter !== undefined && { parameter }),
    ...(allowed !== undefined && { allowed }),
    instance: context.req.path,
    requestId: context.get('requestId'),
  }
  context.set('code', failure.code)
  context.header('Cache-Control', 'no-store')
  if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter))
  return context.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' })
}

/** True where the failure is a fault of the server, which belongs in its log. */
export function isServerFault(error: unknown): boolean {
  return presentable(error).code === 'internal-error'
}

function presentable(error: unknown): ImrError {
  if (error instanceof ImrError && STATUS[error.code] !== undefined) return error
  return new ImrError('internal-error', 'The request could not be answered.')
}

/** The answer to what never became a request, and so has neither path nor id. */
export function malformed(status: number, detail: string): Omit<Problem, 'instance' | 'requestId'> {
  const { code, advice } = new ImrError('invalid-request', detail)
  return { type: typeOf(code), title: STATUS[code]!.title, status, code, detail, advice }
}

/** Stable URI of a kind of problem. */
function typeOf(code: ErrorCode): string {
  return `urn:imr-search:problem:${code}`
}
