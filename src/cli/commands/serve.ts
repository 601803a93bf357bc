import { setFlagsFromString } from 'node:v8'
import type { Command } from 'commander'
import { type Logger, pino } from 'pino'
import { ImrError } from '../../errors.ts'
import type { SearcherSource } from '../../search/source.ts'
import { type AppOptions, createApp } from '../../server/app.ts'
import { addressSet, isLoopback, type ServerConfig } from '../../server/config.ts'
import { FileKeyRing, type KeyRing, readKeys } from '../../server/key-file.ts'
import { listen } from '../../server/listen.ts'
import { processMetrics } from '../../server/metrics.ts'
import { NO_LIMIT, TokenBuckets } from '../../server/rate-limit.ts'
import { warmUpServer } from '../../server/warm-up.ts'
import type { Embedder } from '../../vectors/embedder.ts'
import { followIndex, openModel, packageVersion, WEB_DIR } from '../compose.ts'
import { ensureIndex, outdatedAdvice } from '../ensure-index.ts'
import { describeFailure } from '../failure.ts'
import type { CommandContext } from '../program.ts'
import { rememberingEmbedder } from '../remembering-embedder.ts'
import { addServerOptions, describeConfig, readServerConfig } from '../serve-config.ts'

/** Questions are embedded beside the event loop, which one worker does fast enough for many clients. */
const EMBEDDING_WORKERS = 1
/** Garbage is collected once the heap has grown by so many percent; left alone it would double before. */
const HEAP_GROWTH = 40
/** Requests a minute of one key or address, where the server can be reached from other machines. */
const RATE_LIMIT = 600

/** `serve`: the HTTP interface and the page, until it is told to stop. */
export function addServeCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('serve')
    .description('serve the search page and its HTTP interface')
    .option('--print-config', 'print the settings that flags and environment give, secrets masked, and stop')
    .addHelpText('after', HELP)
  addServerOptions(command).action((flags: Record<string, unknown>) => {
    const config = readServerConfig(flags, process.env)
    if (flags.printConfig !== true) return serve(config, context)
    return context.terminal.out(JSON.stringify(describeConfig(config), null, 2))
  })
}

const HELP = `
Every flag can be given as the environment variable in brackets. IMR_API_KEY holds one more key and has no flag.

Examples:
  imr-search serve
  imr-search serve --port 9000 --index-dir /srv/imr/index
  imr-search keys add intranet && imr-search serve --host 0.0.0.0 --allowed-origins https://intranet.example`

async function serve(config: ServerConfig, { terminal }: CommandContext): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  const { indexDir, indexIfMissing } = config
  const log = pino({ level: config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info') }, pino.destination(2))
  const keys = await keyRing(config, log)
  const wasCurrent = indexIfMissing !== undefined && !(await ensureIndex(indexDir, indexIfMissing, terminal))
  const advice = outdatedAdvice(indexDir)
  if (advice !== null) terminal.note(advice)
  const model = await openModel('questions', EMBEDDING_WORKERS, (reason) => {
    for (const line of describeFailure(reason, 'warning')) terminal.note(line)
  })
  const embedder = model === null ? null : rememberingEmbedder(model, (error) => log.error({ err: error }, 'model'))
  const source = followIndex(indexDir, embedder, (error) => log.error({ err: error }, 'index'))
  try {
    await expectIndex(source, (line) => terminal.note(line))
    // Said when it has been opened, and so is whole.
    if (wasCurrent && advice === null) terminal.note('The index is current.')
    const options = appOptions(config, { source, embedder, keys, log })
    await warmUpServer(options)
    const app = createApp(options)
    const stopped = stopSignal()
    const server = await listen(app.fetch, { ...config, answerMs: config.answerTimeout * 1000 })
    terminal.out(`IMR Search is at ${server.url}${config.basePath}`)
    await stopped
    await server.stop(config.gracePeriod * 1000)
    terminal.note('Stopped.')
  } finally {
    await source.close()
    await embedder?.close()
  }
}

/**
 * Who may come in: everyone, where only this machine can reach the server and no key was made, or where the operator says
 * so; else who brings a key. This is settled at the start: a server whose last key is revoked lets nobody in.
 */
async function keyRing({ host, keysFile, apiKey, allowAnonymous }: ServerConfig, log: Logger): Promise<KeyRing | null> {
  if (allowAnonymous) return null
  const hasKeys = apiKey !== undefined || (await readKeys(keysFile)).length > 0
  if (!hasKeys && isLoopback(host)) return null
  if (!hasKeys) {
    const allowed = '127.0.0.1, or make a key with "imr-search keys add NAME", or say --allow-anonymous'
    throw new ImrError('invalid-request', `There is no API key: everyone who reaches ${host} could read the letters.`, {
      parameter: 'host',
      allowed,
    })
  }
  return new FileKeyRing({ path: keysFile, extraKey: apiKey, onFault: (error) => log.error({ err: error }, 'keys') })
}

interface Parts {
  source: SearcherSource
  embedder: Embedder | null
  keys: KeyRing | null
  log: Logger
}

function appOptions(config: ServerConfig, { source, embedder, keys, log }: Parts): AppOptions {
  const local = isLoopback(config.host)
  const perMinute = config.rateLimit ?? (local ? 0 : RATE_LIMIT)
  const version = packageVersion()
  return {
    source,
    keys,
    log,
    version,
    edition: `${version} ${embedder?.model.sha256 ?? 'words'}`,
    webDir: WEB_DIR,
    basePath: config.basePath,
    limiter: perMinute === 0 ? NO_LIMIT : new TokenBuckets(perMinute),
    allowedOrigins: config.allowedOrigins,
    localOnly: local && keys === null,
    trustedProxies: addressSet(config.trustedProxies),
    maxRunning: config.maxRunning,
    maxQueued: config.maxQueued,
    timeoutMs: config.answerTimeout * 1000,
    logQuestions: config.logQuestions,
    registry: processMetrics(),
  }
}

/** Opens the index before the first request does. None at all may still come; one that cannot be opened is refused at once. */
async function expectIndex(source: SearcherSource, note: (line: string) => void): Promise<void> {
  try {
    const lease = await source.acquire()
    lease.release()
  } catch (error) {
    if (!(error instanceof ImrError) || error.code !== 'no-index') throw error
    for (const line of describeFailure(error)) note(line)
  }
}

/** Comes true with the first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
