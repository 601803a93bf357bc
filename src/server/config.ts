import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

/**
 * Everything that the server can be told, with what each setting takes. Flags and environment variables are made from
 * these names (`rateLimit` is `--rate-limit` and `IMR_RATE_LIMIT`), and so is the table in `docs/operations.md`.
 */

const DIGITS = /^\d{1,9}$/

function whole(minimum: number, maximum: number) {
  const number = z.int().min(minimum).max(maximum)
  return z.preprocess((value) => (typeof value === 'string' && DIGITS.test(value) ? Number(value) : value), number)
}

const flag = z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean())

/** Values parted by commas; white space around them does not count. */
function list<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => (typeof value === 'string' ? splitList(value) : value), z.array(item))
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** An origin as browsers send it: scheme, host, port where it is not the scheme's own, nothing after. */
const origin = z.string().refine((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text)

const addressRange = z.string().refine((text) => {
  const [address, prefix, ...rest] = text.split('/')
  const version = isIP(address!)
  return version !== 0 && rest.length === 0 && (prefix === undefined || isPrefix(prefix, version === 4 ? 32 : 128))
})

function isPrefix(text: string, bits: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= bits
}

/** The base path in the form `/a/b` without a slash at the end; empty at the root. */
const basePath = z
  .string()
  .regex(/^(?:\/[\w.~-]+)*\/?$/)
  .transform((path) => path.replace(/\/$/, ''))

/** The schema of the settings. A value may come as text, from a flag or a variable. */
export const serverConfig = z.strictObject({
  indexDir: z.string().min(1).default('index-data').describe('folder of the index'),
  indexIfMissing: z
    .string()
    .min(1)
    .optional()
    .describe('folder or file to build an index of, where there is none yet; one of another version is brought up to date'),
  host: z.string().min(1).default('127.0.0.1').describe('address to listen on'),
  port: whole(0, 65_535).default(8080).describe('port from 0 to 65535; 0 takes any free one'),
  basePath: basePath.default('').describe('path under which a proxy publishes this server, such as /imr'),
  keysFile: z.string().min(1).default('imr-keys.json').describe('file that holds the API keys, hashed'),
  apiKey: z.string().min(32).max(256).optional().describe('one more API key, of at least 32 characters; for containers'),
  allowAnonymous: flag.default(false).describe('true lets everyone who reaches the server in, without a key'),
  allowedOrigins: list(origin)
    .default([])
    .describe('origins such as https://intranet.example, parted by commas, whose pages may use the server'),
  trustedProxies: list(addressRange)
    .default([])
    .describe('addresses such as 10.0.0.2 or 10.0.0.0/8, parted by commas, whose X-Forwarded-For is believed'),
  rateLimit: whole(0, 1_000_000)
    .optional()
    .describe('requests a minute for each key or address; 0 for no limit (default: 0 on loopback, else 600)'),
  maxRunning: whole(1, 1000).default(4).describe('searches that run at the same time, from 1 to 1000'),
  maxQueued: whole(0, 10_000)
    .default(256)
    .describe('searches that wait for their turn, from 0 to 10000; more are refused with 503'),
  answerTimeout: whole(1, 600).default(15).describe('seconds from 1 to 600 after which an answer is given up'),
  gracePeriod: whole(0, 600).default(10).describe('seconds from 0 to 600 that running requests have to finish at a stop'),
  logLevel: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .optional()
    .describe('debug, info, warn, error or silent (default: warn on a terminal, else info)'),
  logQuestions: flag.default(false).describe('true writes questions into the log; they may hold facts about patients'),
})

/** The settings of a server with every default resolved. */
export type ServerConfig = z.infer<typeof serverConfig>

/** Settings that are never shown. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set<keyof ServerConfig>(['apiKey'])

/** True where only programs on the same machine can reach the address. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true
  const version = isIP(host)
  return version !== 0 && LOOPBACK.check(host, version === 4 ? 'ipv4' : 'ipv6')
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** A set of addresses and ranges of them. */
export function addressSet(ranges: readonly string[]): BlockList {
  const set = new BlockList()
  for (const range of ranges) {
    const [address, prefix] = range.split('/')
    const family = isIP(address!) === 4 ? 'ipv4' : 'ipv6'
    if (prefix === undefined) set.addAddress(address!, family)
    else set.addSubnet(address!, Number(prefix), family)
  }
  return set
}
