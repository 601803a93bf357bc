import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { ImrError, isSystemError } from '../errors.ts'
import type { SourceDocument } from '../model/source.ts'
import { READ_LIMITS, type ReadLimits } from './limits.ts'
import { isPdf } from './pdf-mark.ts'
import { openPdfReader, type PdfReader } from './pdf-reader.ts'
import { decodeText } from './text.ts'
import type { FoundFile } from './walk.ts'

/** A file's bytes with their identity. */
export interface FileBytes {
  bytes: Uint8Array
  /** 64 lower-case hexadecimal digits. */
  sha256: string
}

/** Turns files into texts. */
export interface DocumentReader {
  /** As many files are worth asking for at once. */
  readonly lanes: number
  /** Throws `ImrError`: `file-empty`, `file-too-large` or `file-unreadable`. */
  readBytes(path: string): Promise<FileBytes>
  /** Throws `ImrError` with one of the codes of `decodeText` and `readPdf`. */
  extract(file: string, content: FileBytes): Promise<SourceDocument>
  /** Both steps in one. */
  read(found: FoundFile): Promise<SourceDocument>
  close(): Promise<void>
}

/** How to read files; what is left out comes from `READ_LIMITS` and the number of cores. */
export interface DocumentReaderOptions {
  threads?: number
  limits?: Partial<ReadLimits>
  /** See `PdfReaderOptions`. */
  program?: URL | null
}

/** Opens a reader; close it to end its threads. */
export function openDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  const limits = { ...READ_LIMITS, ...options.limits }
  const { threads = availableParallelism(), program } = options
  return new Reader(limits, openPdfReader({ threads, limits, ...(program === undefined ? {} : { program }) }))
}

class Reader implements DocumentReader {
  readonly #limits: ReadLimits
  readonly #pdfs: PdfReader

  constructor(limits: ReadLimits, pdfs: PdfReader) {
    this.#limits = limits
    this.#pdfs = pdfs
  }

  get lanes(): number {
    return this.#pdfs.lanes
  }

  async readBytes(path: string): Promise<FileBytes> {
    const bytes = await readCapped(path, this.#limits.maxBytes)
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  }

  async extract(file: string, { bytes, sha256 }: FileBytes): Promise<SourceDocument> {
    const source = { file, sha256, bytes: bytes.length }
    if (isPdf(bytes)) return { ...source, kind: 'pdf', ...(await this.#pdfs.read(bytes)) }
    const text = decodeText(bytes)
    const { maxCharacters } = this.#limits
    if (text.length > maxCharacters) {
      throw new ImrError('file-too-large', `The file holds more than ${maxCharacters} characters of text.`)
    }
    return { ...source, kind: 'text', text, pageStarts: null }
  }

  async read(found: FoundFile): Promise<SourceDocument> {
    return this.extract(found.file, await this.readBytes(found.path))
  }

  close(): Promise<void> {
    return this.#pdfs.close()
  }
}

async function readCapped(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r')
    try {
      const { size } = await handle.stat()
      if (size === 0) throw new ImrError('file-empty', 'The file is empty.', { path })
      if (size > maxBytes) {
        throw new ImrError('file-too-large', `The file has ${size} bytes; at most ${maxBytes} are read.`, { path })
      }
      // A file that grows while it is read gives the bytes that it had at first.
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    const reason = isSystemError(cause, 'ENOENT')
      ? 'The file has gone.'
      : 'The file cannot be read: access is denied or its disk fails.'
    throw new ImrError('file-unreadable', reason, { path }, { cause })
  }
}
