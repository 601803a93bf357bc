import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built command line: `npm test` builds it first. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** What a command gave. */
export interface Outcome {
  code: number | null
  out: string
  err: string
}

/** Starts the command line in `cwd`, with no settings from this process's environment. */
export function start(cwd: string, args: string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('IMR_')))
  return spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...own, ...env } })
}

/** Runs a command to its end. */
export async function run(cwd: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  return ended(start(cwd, args, env))
}

/** Waits for the end of a process, gathering what it writes from now on. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.on('data', (data) => {
      err += data
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

/** A running server and its end. */
export interface Server {
  url: string
  child: ChildProcessWithoutNullStreams
  outcome: Promise<Outcome>
  stop(signal?: NodeJS.Signals): Promise<Outcome>
}

/** Starts `serve` on a free port and waits until it takes requests. */
export function serve(cwd: string, args: string[] = [], env: Record<string, string> = {}): Promise<Server> {
  const child = start(cwd, ['serve', '--port', '0', ...args], env)
  const outcome = ended(child)
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      const url = /IMR Search is at (\S+)/.exec(String(data))?.[1]
      if (url === undefined) return
      const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
        child.kill(signal)
        return outcome
      }
      resolve({ url, child, outcome, stop })
    })
    outcome.then(({ err }) => reject(new Error(`The server has ended: ${err}`)), reject)
  })
}

/** A folder of its own with a copy of the sample letters in `letters/`. */
export function workFolder(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'imr-cli-'))
  cpSync(SEEDS, join(dir, 'letters'), { recursive: true })
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
