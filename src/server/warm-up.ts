import pino from 'pino'
import { Registry } from 'prom-client'
import { WARM_UP_QUESTIONS } from '../search/data/warm-up-questions.ts'
import { type AppOptions, createApp } from './app.ts'
import { NO_LIMIT } from './rate-limit.ts'

/** What is asked once is mostly still interpreted the next time. */
const ROUNDS = 2

/**
 * Asks a server like the one to come questions of all kinds, without a socket, and forgets the answers: the way from a request to
 * its packed answer is compiled then. Neither log nor metrics nor limits of the one to come know of it. A question that fails is no
 * matter here: whoever asks it next is told.
 */
export async function warmUpServer(options: AppOptions): Promise<void> {
  const open = { webDir: null, keys: null, limiter: NO_LIMIT, localOnly: false }
  const app = createApp({ ...options, ...open, log: pino({ level: 'silent' }), registry: new Registry() })
  for (const question of Array.from({ length: ROUNDS }, () => WARM_UP_QUESTIONS).flat()) {
    const address = `http://127.0.0.1/api/search?${new URLSearchParams({ q: question })}`
    const response = await app.request(address, { headers: { 'Accept-Encoding': 'gzip' } })
    await response.arrayBuffer()
  }
}
