import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import type { Determination } from '../model/determination.ts'
import type { SourceDocument } from '../model/source.ts'

/** A source with its letters. */
export interface ParsedSource {
  document: SourceDocument
  determinations: Determination[]
}

/** Keeps letters on the disk between reading, which comes in any order, and writing, which comes in the order of their hashes. */
export class Spill {
  readonly #path: string
  readonly #beforeFirst: () => void
  readonly #parts = new Map<string, { start: number; length: number }>()
  #fd: number | null = null
  #bytes = 0

  /** @param beforeFirst Called before the first letter is kept, which makes the file. */
  constructor(path: string, beforeFirst: () => void) {
    this.#path = path
    this.#beforeFirst = beforeFirst
  }

  /** Bytes on the disk. */
  get bytes(): number {
    return this.#bytes
  }

  add(parsed: ParsedSource): void {
    const bytes = Buffer.from(JSON.stringify(parsed))
    const fd = this.#open()
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, this.#bytes + done)
    this.#parts.set(parsed.document.sha256, { start: this.#bytes, length: bytes.length })
    this.#bytes += bytes.length
  }

  get(sha256: string): ParsedSource | null {
    const part = this.#parts.get(sha256)
    if (part === undefined) return null
    const bytes = Buffer.alloc(part.length)
    const fd = this.#open()
    for (let done = 0; done < bytes.length; ) done += readSync(fd, bytes, done, bytes.length - done, part.start + done)
    return JSON.parse(bytes.toString()) as ParsedSource
  }

  close(): void {
    if (this.#fd !== null) closeSync(this.#fd)
  }

  #open(): number {
    if (this.#fd !== null) return this.#fd
    this.#beforeFirst()
    this.#fd = openSync(this.#path, 'wx+', 0o600)
    return this.#fd
  }
}
