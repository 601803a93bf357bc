import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { ImrError, isSystemError } from '../errors.ts'

/** Name of the file that stands in the index folder while it is being written. */
export const LOCK_FILE = 'lock'

/** Names of files that stand beside it for a moment begin so. */
export const LOCK_DRAFT_PREFIX = `${LOCK_FILE}.`

/** How often a holder shows that it lives, and after which silence a holder on another machine counts as dead, in milliseconds. */
const HEARTBEAT = 15_000
const DEAD_AFTER = 10 * 60_000

interface Holder {
  token: string
  pid: number
  /** When the process began, in the system's own terms; tells it from a later one with the same number. */
  started: string | null
  host: string
  command: string
}

/** The right to write an index folder. */
export interface WriteLock {
  /** Throws `ImrError` (`index-busy`) where another process has taken the lock meanwhile. */
  check(): void
  release(): void
}

/**
 * Takes the write lock of an index folder. A holder that has died is passed over: on this machine at once, on another after
 * ten minutes without a sign of life. Throws `ImrError` (`index-busy`) with the holder's name.
 */
export function acquireLock(indexDir: string): WriteLock {
  const path = join(indexDir, LOCK_FILE)
  const own = thisProcess()
  for (let attempt = 0; attempt < 3; attempt++) {
    if (claim(path, own)) return hold(path, own)
    const holder = readHolder(path)
    if (holder !== null && isAlive(holder, path)) throw busy(holder)
    setAside(path, holder)
  }
  throw busy(readHolder(path))
}

/** The file appears with its content in one step, so that nobody reads half a holder. */
function claim(path: string, own: Holder): boolean {
  const draft = `${path}.${own.token}`
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    // ENOENT: the holder of the lock has tidied up and taken the draft for litter.
    if (isSystemError(error, 'EEXIST', 'ENOENT')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function hold(path: string, own: Holder): WriteLock {
  const isOwn = () => readHolder(path)?.token === own.token
  const heartbeat = setInterval(() => showLife(path, isOwn), HEARTBEAT)
  heartbeat.unref()
  return {
    check() {
      if (!isOwn()) throw busy(readHolder(path))
    },
    release() {
      clearInterval(heartbeat)
      if (isOwn()) rmSync(path, { force: true })
    },
  }
}

function showLife(path: string, isOwn: () => boolean): void {
  try {
    if (isOwn()) utimesSync(path, new Date(), new Date())
  } catch (error) {
    // The next sign of life makes up for this one; a lost lock is noticed before the index changes over.
    if (!isSystemError(error)) throw error
  }
}

/** Takes away a dead holder's lock, unless another process was faster and the lock is a living one by now. */
function setAside(path: string, dead: Holder | null): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return
    throw error
  }
  if (readHolder(aside)?.token !== dead?.token) renameSync(aside, path)
  else unlinkSync(aside)
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error, 'ENOENT')) return null
    throw error
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return Date.now() - statSync(path).mtimeMs < DEAD_AFTER
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (isSystemError(error, 'ESRCH')) return false
  }
  return holder.started === startOf(holder.pid)
}

function thisProcess(): Holder {
  const { pid, argv } = process
  const command = [basename(argv[1] ?? 'node'), ...argv.slice(2)].join(' ').slice(0, 200)
  return { token: randomUUID(), pid, started: startOf(pid), host: hostname(), command }
}

/** Field 22 of /proc/PID/stat (proc(5)): ticks from boot to the start of the process; `null` on other systems. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

function busy(holder: Holder | null): ImrError {
  const who = holder === null ? 'another command' : `"${holder.command}" (process ${holder.pid} on ${holder.host})`
  return new ImrError('index-busy', `The index is being written by ${who}.`)
}
