import { type Command, Option } from 'commander'
import type { z } from 'zod'
import { ImrError } from '../errors.ts'
import { SECRET_SETTINGS, type ServerConfig, serverConfig } from '../server/config.ts'

const NAMES = Object.keys(serverConfig.shape) as (keyof ServerConfig)[]
const FLAGS = new Set<keyof ServerConfig>(['allowAnonymous', 'logQuestions'])

/** Adds a flag for every setting. Secrets have none, since other users of the machine can read command lines. */
export function addServerOptions(command: Command): Command {
  for (const name of NAMES) if (!SECRET_SETTINGS.has(name)) addServerOption(command, name)
  return command
}

/** Adds the flag of one setting. */
export function addServerOption(command: Command, name: keyof ServerConfig): Command {
  const flag = FLAGS.has(name) ? `--${kebab(name)}` : `--${kebab(name)} <value>`
  return command.addOption(new Option(flag, `${serverConfig.shape[name].description} [${variableOf(name)}]`))
}

/**
 * The server's settings: flags first, then environment variables, then defaults.
 *
 * @throws ImrError `invalid-request` with the flag or variable that holds a wrong value.
 */
export function readServerConfig(flags: Record<string, unknown>, env: NodeJS.ProcessEnv): ServerConfig {
  const given: Record<string, unknown> = {}
  for (const name of NAMES) {
    // An empty variable is how container tools write one that is not set.
    const variable = env[variableOf(name)]
    const value = flags[name] ?? (variable === '' ? undefined : variable)
    if (value !== undefined) given[name] = value
  }
  const result = serverConfig.safeParse(given)
  if (result.success) return result.data
  throw refusal(result.error.issues[0]!, flags)
}

/** The settings as lines for people, secrets masked. */
export function describeConfig(config: ServerConfig): Record<string, unknown> {
  const shown = (name: keyof ServerConfig) =>
    SECRET_SETTINGS.has(name) && config[name] !== undefined ? '********' : config[name]
  return Object.fromEntries(NAMES.map((name) => [name, shown(name) ?? null]))
}

function refusal(issue: z.core.$ZodIssue, flags: Record<string, unknown>): ImrError {
  const name = String(issue.path[0]) as keyof ServerConfig
  const allowed = serverConfig.shape[name].description ?? 'another value'
  const source = flags[name] === undefined ? `The environment variable ${variableOf(name)}` : `The flag --${kebab(name)}`
  return new ImrError('invalid-request', `${source} is wrong.`, { parameter: kebab(name), allowed })
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The environment variable of a setting: `rateLimit` is `IMR_RATE_LIMIT`. */
function variableOf(name: string): string {
  return `IMR_${kebab(name).replaceAll('-', '_').toUpperCase()}`
}
