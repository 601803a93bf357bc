import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { BUILD_VARIABLE } from './build.ts'

/** How a process of `work.mjs` ended. */
export interface WorkOutcome {
  stages: string[]
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what its command gives
  result: any
  error: { code: string | null; message: string; advice: string | null } | null
  signal: NodeJS.Signals | null
}

/** A process of `work.mjs` that runs. */
export interface Work {
  process: ChildProcess
  outcome: Promise<WorkOutcome>
  /** Resolves when the process says that it has come to a stage; rejects where it ends before. */
  reached(stage: string): Promise<void>
}

/** How to run a process. */
export interface WorkOptions {
  env?: Record<string, string>
  nodeArguments?: string[]
  /** User and group of the process. */
  uid?: number
}

const PROGRAM = fileURLToPath(new URL('work.mjs', import.meta.url))

/** Starts `work.mjs` with a command over an index. */
export function startWork(command: 'update' | 'verify' | 'read', paths: string[], options: WorkOptions = {}): Work {
  const { env = {}, nodeArguments = [], uid } = options
  const child = spawn(process.execPath, [...nodeArguments, PROGRAM, process.env[BUILD_VARIABLE] ?? '', command, ...paths], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const outcome: WorkOutcome = { stages: [], result: null, error: null, signal: null }
  const waiting = new Map<string, { resolve: () => void; reject: (error: Error) => void }>()
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const { stage, result = null, error = null } = JSON.parse(line)
    if (stage === undefined) Object.assign(outcome, { result, error })
    else outcome.stages.push(stage)
    waiting.get(stage)?.resolve()
  })
  const ended = new Promise<WorkOutcome>((resolve) => {
    child.on('close', (_, signal) => {
      for (const { reject } of waiting.values()) reject(new Error(`Ended before: ${JSON.stringify(outcome)}`))
      resolve({ ...outcome, signal })
    })
  })
  const reached = (stage: string) =>
    outcome.stages.includes(stage)
      ? Promise.resolve()
      : new Promise<void>((resolve, reject) => waiting.set(stage, { resolve, reject }))
  return { process: child, outcome: ended, reached }
}

/** Runs `work.mjs` to its end. */
export function work(...start: Parameters<typeof startWork>): Promise<WorkOutcome> {
  return startWork(...start).outcome
}
