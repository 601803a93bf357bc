import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { ImrError, isSystemError } from '../errors.ts'
import type { FileIdentity } from './manifest.ts'

/** Bytes gathered before they are handed to the operating system. */
const BUFFER_BYTES = 1 << 20

/** The most that is handed over in one call. */
const MAX_WRITE_BYTES = 1 << 26

/** Writes a new file from front to back, readable by its owner only, and knows its size and SHA-256 at the end. */
export class FileWriter {
  readonly #fd: number
  readonly #hash = createHash('sha256')
  #pending: Uint8Array[] = []
  #pendingBytes = 0
  #bytes = 0
  #open = true

  constructor(path: string) {
    this.#fd = openSync(path, 'wx', 0o600)
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#bytes
  }

  write(chunk: Uint8Array): void {
    this.#pending.push(chunk)
    this.#pendingBytes += chunk.length
    this.#bytes += chunk.length
    if (this.#pendingBytes >= BUFFER_BYTES) this.#flush()
  }

  /** Brings the file to the disk and closes it. */
  finish(): FileIdentity {
    try {
      this.#flush()
      fsyncSync(this.#fd)
    } finally {
      this.close()
    }
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  /** Closes the file as it is; again and again without harm. */
  close(): void {
    if (this.#open) closeSync(this.#fd)
    this.#open = false
  }

  #flush(): void {
    const [first = new Uint8Array(), ...rest] = this.#pending
    const bytes = rest.length === 0 ? first : Buffer.concat(this.#pending)
    this.#pending = []
    this.#pendingBytes = 0
    // In parts, because neither a hash nor a file takes more than 2 GiB in one call.
    for (let done = 0; done < bytes.length; ) {
      const part = bytes.subarray(done, done + MAX_WRITE_BYTES)
      const written = writeSync(this.#fd, part)
      this.#hash.update(part.subarray(0, written))
      done += written
    }
  }
}

/** Writes a whole file as `FileWriter` does. */
export function writeFile(path: string, bytes: Uint8Array): FileIdentity {
  const writer = new FileWriter(path)
  try {
    writer.write(bytes)
    return writer.finish()
  } finally {
    writer.close()
  }
}

/** Replaces the file at `path` in one step: after a crash at any moment it holds the old or the new bytes. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.new`
  rmSync(temporary, { force: true })
  try {
    writeFile(temporary, bytes)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Brings a folder's list of names to the disk, where the system can. */
export function syncFolder(path: string): void {
  // Windows opens no folders; its file systems keep renames in order by themselves.
  if (process.platform === 'win32') return
  const fd = openSync(path, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ENOTDIR: 'it is no folder',
  EEXIST: 'it is no folder',
  EIO: 'the disk fails',
}

/** A failure to write into the index folder in words that help; other failures as they are. */
export function explainWriteError(error: unknown, indexDir: string): unknown {
  const reason = isSystemError(error) ? REASONS[error.code ?? ''] : undefined
  if (reason === undefined) return error
  return new ImrError('index-unwritable', `The index folder cannot be written: ${reason}.`, { path: indexDir }, { cause: error })
}
