import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, read } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { ImrError, isSystemError } from '../errors.ts'
import { type Manifest, readManifest } from './manifest.ts'

const readAsync = promisify(read)

/** Bytes that are read or hashed between two looks at other work. */
const CHUNK_BYTES = 1 << 20

/** Folder of a generation, relative to the index folder. */
export function generationFolder(generation: number): string {
  return `generations/${generation}`
}

/** The open files of one generation, some of them in memory. Errors are `ImrError` (`damaged-index`) naming the file. */
export class GenerationFiles {
  readonly #manifest: Manifest
  readonly #open = new Map<string, number>()
  readonly #inMemory = new Map<string, Uint8Array>()

  constructor(manifest: Manifest) {
    this.#manifest = manifest
  }

  /** Opens every file of the manifest, each of which must have its size. */
  openAll(indexDir: string): void {
    for (const [name, { bytes }] of Object.entries(this.#manifest.files)) {
      const fd = this.#openFile(join(indexDir, generationFolder(this.#manifest.generation), name), name)
      this.#open.set(name, fd)
      const { size } = fstatSync(fd)
      if (size !== bytes) throw this.damaged(name, `has ${size} bytes in place of ${bytes}`)
    }
  }

  /** Opens one file of a folder that is still being written, at any size. */
  openUnfinished(folder: string, name: string): void {
    this.#open.set(name, this.#openFile(join(folder, name), name))
  }

  /** Takes files into memory. */
  async load(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const bytes = new Uint8Array(this.bytes(name))
      await this.readInto(name, bytes)
      this.#inMemory.set(name, bytes)
    }
  }

  /** Size of a file, as the manifest has it. */
  bytes(name: string): number {
    const file = this.#manifest.files[name]
    if (file === undefined) throw this.damaged(name, 'is not listed')
    return file.bytes
  }

  /** Names of the files in memory. */
  get loaded(): string[] {
    return [...this.#inMemory.keys()]
  }

  /** A file that was taken into memory. */
  inMemory(name: string): Uint8Array {
    const bytes = this.#inMemory.get(name)
    if (bytes === undefined) throw this.damaged(name, 'is not listed')
    return bytes
  }

  /** The descriptor of an open file. */
  descriptor(name: string): number {
    const fd = this.#open.get(name)
    if (fd === undefined) throw this.damaged(name, 'is closed')
    return fd
  }

  /** Reads a file from its start, as long as `target` is. */
  async readInto(name: string, target: Uint8Array): Promise<void> {
    for (let position = 0; position < target.length; ) {
      const length = Math.min(CHUNK_BYTES, target.length - position)
      const { bytesRead } = await readAsync(this.descriptor(name), target, position, length, position)
      if (bytesRead === 0) throw this.damaged(name, 'has become shorter')
      position += bytesRead
    }
  }

  /** Compares every file with its SHA-256: what is in memory there, the rest on the disk. Stops once the files are closed. */
  async check(): Promise<void> {
    for (const name of [...this.#open.keys()]) {
      const sha256 = await this.#hash(name)
      if (sha256 !== null && sha256 !== this.#manifest.files[name]!.sha256) throw this.damaged(name, 'differs from its checksum')
    }
  }

  close(): void {
    for (const fd of this.#open.values()) closeSync(fd)
    this.#open.clear()
  }

  damaged(name: string, what: string, cause?: unknown): ImrError {
    const file = `${generationFolder(this.#manifest.generation)}/${name}`
    return new ImrError('damaged-index', `The index file ${file} ${what}.`, { path: file }, { cause })
  }

  #openFile(path: string, name: string): number {
    try {
      return openSync(path, 'r')
    } catch (cause) {
      if (!isSystemError(cause)) throw cause
      throw this.damaged(name, isSystemError(cause, 'ENOENT') ? 'is missing' : 'cannot be read', cause)
    }
  }

  /** `null` once the file is closed: its descriptor may by then be another file's. */
  async #hash(name: string): Promise<string | null> {
    const hash = createHash('sha256')
    const kept = this.#inMemory.get(name)
    const bytes = this.bytes(name)
    const scratch = Buffer.alloc(kept === undefined ? Math.min(CHUNK_BYTES, bytes) : 0)
    for (let position = 0; position < bytes; ) {
      const length = Math.min(CHUNK_BYTES, bytes - position)
      const chunk = kept?.subarray(position, position + length) ?? (await this.#chunk(name, scratch, length, position))
      if (!this.#open.has(name) || chunk === null) return null
      if (chunk.length === 0) break
      hash.update(chunk)
      position += chunk.length
      if (kept !== undefined) await setImmediate()
    }
    return hash.digest('hex')
  }

  async #chunk(name: string, scratch: Buffer, length: number, position: number): Promise<Uint8Array | null> {
    const fd = this.#open.get(name)
    if (fd === undefined) return null
    try {
      const { bytesRead } = await readAsync(fd, scratch, 0, length, position)
      return scratch.subarray(0, bytesRead)
    } catch (error) {
      if (this.#open.get(name) !== fd) return null
      throw error
    }
  }
}

/** Every file of the generation in use that is missing or differs, and how. */
export async function damagedFiles(indexDir: string, manifest: Manifest): Promise<ImrError[]> {
  const problems: ImrError[] = []
  for (const [name, identity] of Object.entries(manifest.files)) {
    const files = new GenerationFiles({ ...manifest, files: { [name]: identity } })
    try {
      files.openAll(indexDir)
      await files.check()
    } catch (error) {
      if (!(error instanceof ImrError)) throw error
      problems.push(error)
    } finally {
      files.close()
    }
  }
  return problems
}

/** Runs `open` with the manifest in use, again where a writer changed over, and took the old files away, meanwhile. */
export async function withCurrentManifest<T>(indexDir: string, open: (manifest: Manifest) => Promise<T>): Promise<T> {
  for (;;) {
    const manifest = readManifest(indexDir)
    try {
      return await open(manifest)
    } catch (error) {
      if (readManifest(indexDir).generation === manifest.generation) throw error
    }
  }
}
