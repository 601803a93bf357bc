import type { Context } from 'hono'
import type { AppEnv } from './app.ts'
import { isLoopback } from './config.ts'

/** By one of these a proxy on the same machine is known, which sends on to others. */
const FORWARDING = ['Forwarded', 'Via', 'X-Forwarded-For'] as const

/**
 * Whether an answer is to be packed where the client takes that: not for who asks from this machine. No line gets faster by it then,
 * and packing and unpacking take a question of 9 ms one and a half more (`bench/README.md`).
 */
export function isWorthPacking(context: Context<AppEnv>): boolean {
  return !isLoopback(context.get('address')) || FORWARDING.some((name) => context.req.header(name) !== undefined)
}
