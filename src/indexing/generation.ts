import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, read, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ImrError, isSystemError } from '../errors.ts'
import type { LexicalFiles } from '../lexical/build.ts'
import type { Determination } from '../model/determination.ts'
import type { SourceDocument } from '../model/source.ts'
import { stringAt, unpackColumns } from './columns.ts'
import {
  type Columns,
  type ColumnTables,
  GENERATION_FILES,
  READ_IN_PARTS,
  type SentenceColumns,
  type StoredSource,
} from './layout.ts'
import { type FileIdentity, type Manifest, readManifest } from './manifest.ts'
import { unpack } from './packing.ts'

const readAsync = promisify(read)

/** Bytes that are hashed between two looks at other work. */
const CHUNK_BYTES = 1 << 20

/** Folder of a generation, relative to the index folder. */
export function generationFolder(generation: number): string {
  return `generations/${generation}`
}

/**
 * Opens the generation in use and checks every file's size and SHA-256. It stays whole while it is open, whatever is written
 * meanwhile. Throws `ImrError`: `no-index`, `index-version`, or `damaged-index` naming the file.
 */
export async function openGeneration(indexDir: string): Promise<Generation> {
  for (;;) {
    const manifest = readManifest(indexDir)
    const files = new Map<string, number>()
    try {
      for (const name of Object.keys(manifest.files)) files.set(name, openFile(indexDir, manifest, name))
      const inMemory = await checkFiles(manifest, files)
      return new Generation(manifest, files, inMemory)
    } catch (error) {
      for (const fd of files.values()) closeSync(fd)
      // A writer may have changed over, and taken the old files away, since the manifest was read.
      if (readManifest(indexDir).generation === manifest.generation) throw error
    }
  }
}

/** Every file of the generation in use that is missing or differs, and how. */
export async function damagedFiles(indexDir: string, manifest: Manifest): Promise<ImrError[]> {
  const problems: ImrError[] = []
  for (const name of Object.keys(manifest.files)) {
    try {
      const fd = openFile(indexDir, manifest, name)
      await checkFiles(manifest, new Map([[name, fd]])).finally(() => closeSync(fd))
    } catch (error) {
      if (!(error instanceof ImrError)) throw error
      problems.push(error)
    }
  }
  return problems
}

/** Opens letters that have just been written to `folder`, without checks; words and vectors need not be there yet. */
export function openUnfinished(folder: string, manifest: Manifest): Generation {
  const files = new Map(READ_IN_PARTS.map((name) => [name, openSync(join(folder, name), 'r')]))
  const columns = GENERATION_FILES.columns
  return new Generation(manifest, files, new Map([[columns, new Uint8Array(readFileSync(join(folder, columns)))]]))
}

function openFile(indexDir: string, manifest: Manifest, name: string): number {
  const path = join(indexDir, generationFolder(manifest.generation), name)
  let fd: number
  try {
    fd = openSync(path, 'r')
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    throw damaged(manifest, name, isSystemError(cause, 'ENOENT') ? 'is missing' : 'cannot be read', cause)
  }
  const { size } = fstatSync(fd)
  const expected = manifest.files[name]!.bytes
  if (size === expected) return fd
  closeSync(fd)
  throw damaged(manifest, name, `has ${size} bytes in place of ${expected}`)
}

/** Hashes all files and gives back those that stay in memory. */
async function checkFiles(manifest: Manifest, files: Map<string, number>): Promise<Map<string, Uint8Array>> {
  const inMemory = new Map<string, Uint8Array>()
  for (const [name, fd] of files) {
    const identity = manifest.files[name]!
    const kept = READ_IN_PARTS.includes(name) ? null : new Uint8Array(identity.bytes)
    if ((await hashFile(fd, identity, kept)) !== identity.sha256) throw damaged(manifest, name, 'differs from its checksum')
    if (kept !== null) inMemory.set(name, kept)
  }
  return inMemory
}

async function hashFile(fd: number, { bytes }: FileIdentity, kept: Uint8Array | null): Promise<string> {
  const hash: Hash = createHash('sha256')
  const scratch = kept === null ? Buffer.alloc(Math.min(CHUNK_BYTES, bytes)) : null
  for (let position = 0; position < bytes; ) {
    const length = Math.min(CHUNK_BYTES, bytes - position)
    const target = scratch ?? kept!.subarray(position)
    const { bytesRead } = await readAsync(fd, target, 0, length, position)
    if (bytesRead === 0) break
    hash.update(target.subarray(0, bytesRead))
    position += bytesRead
  }
  return hash.digest('hex')
}

function damaged(manifest: Manifest, name: string, what: string, cause?: unknown): ImrError {
  const file = `${generationFolder(manifest.generation)}/${name}`
  return new ImrError('damaged-index', `The index file ${file} ${what}.`, { path: file }, { cause })
}

/** One complete state of the index, open for reading. Numbers of sources, letters, groups and passages count from 0. */
export class Generation {
  readonly manifest: Manifest
  readonly columns: Columns
  readonly tables: ColumnTables
  readonly #files: Map<string, number>
  readonly #inMemory: Map<string, Uint8Array>
  #sentences: SentenceColumns | undefined

  constructor(manifest: Manifest, files: Map<string, number>, inMemory: Map<string, Uint8Array>) {
    this.manifest = manifest
    this.#files = files
    this.#inMemory = inMemory
    const { columns, tables } = unpackColumns<ColumnTables>(this.file(GENERATION_FILES.columns))
    this.columns = columns as unknown as Columns
    this.tables = tables
  }

  get sources(): number {
    return this.columns.sourceEnds.length
  }

  /** A file that is held in memory. */
  file(name: string): Uint8Array {
    const bytes = this.#inMemory.get(name)
    if (bytes === undefined) throw damaged(this.manifest, name, 'is not listed')
    return bytes
  }

  /** The files of the lexical index under their own names. */
  lexicalFiles(): LexicalFiles {
    const own: string[] = Object.values(GENERATION_FILES)
    return Object.fromEntries([...this.#inMemory].filter(([name]) => !own.includes(name)))
  }

  /** A byte a component, in passage order; `null` where the index has no vectors. */
  vectors(): Int8Array | null {
    if (this.manifest.model === null) return null
    const { buffer, byteOffset, byteLength } = this.file(GENERATION_FILES.vectors)
    return new Int8Array(buffer, byteOffset, byteLength)
  }

  /** What tells the sentences of a passage apart, as `sentenceSigns` gives it; nothing where the index has no vectors. */
  sentenceSigns(passage: number): Uint8Array {
    if (this.manifest.model === null) return new Uint8Array(0)
    this.#sentences ??= unpackColumns(this.file(GENERATION_FILES.sentences)).columns as unknown as SentenceColumns
    const { ends, signs } = this.#sentences
    return signs.subarray(passage === 0 ? 0 : ends[passage - 1]!, ends[passage]!)
  }

  /** The text identities of all passages, one after another. */
  passageHashes(): Buffer {
    return this.#part(GENERATION_FILES.hashes, 0, this.manifest.files[GENERATION_FILES.hashes]!.bytes)
  }

  letter(letter: number): Determination {
    return JSON.parse(this.#partOf(GENERATION_FILES.letters, this.columns.letterEnds, letter)) as Determination
  }

  letterId(letter: number): string {
    return stringAt(this.columns.ids, this.columns.idsEnds, letter)
  }

  source(source: number): StoredSource {
    return JSON.parse(this.#partOf(GENERATION_FILES.sources, this.columns.sourceEnds, source)) as StoredSource
  }

  text(source: number): string {
    return this.#partOf(GENERATION_FILES.texts, this.columns.textEnds, source)
  }

  /** The source as it was read, under the name that citations use. */
  document(source: number): SourceDocument {
    const { files, ...identity } = this.source(source)
    return { file: files[0]!.file, ...identity, text: this.text(source) }
  }

  /** The number of the source with this SHA-256, or `null`. */
  findSource(sha256: string): number | null {
    const wanted = Buffer.from(sha256, 'hex')
    const { sourceHashes } = this.columns
    const hashAt = (source: number) => sourceHashes.subarray(source * wanted.length, (source + 1) * wanted.length)
    const source = firstWhere(this.sources, (source) => Buffer.compare(hashAt(source), wanted) >= 0)
    return source < this.sources && Buffer.compare(hashAt(source), wanted) === 0 ? source : null
  }

  /** The number of the letter with this id, or `null`. */
  findLetter(id: string): number | null {
    const letters = this.manifest.counts.letters
    const letter = firstWhere(letters, (letter) => this.letterId(letter) >= id)
    return letter < letters && this.letterId(letter) === id ? letter : null
  }

  /** The numbers of the letters in a source: from `first` to before `end`. */
  lettersOf(source: number): { first: number; end: number } {
    const { letterSource } = this.columns
    return { first: lowerBound(letterSource, source), end: lowerBound(letterSource, source + 1) }
  }

  /** Ends reading. What was handed out in memory stays usable. */
  close(): void {
    for (const fd of this.#files.values()) closeSync(fd)
    this.#files.clear()
  }

  #partOf(name: string, ends: Float64Array, index: number): string {
    const bytes = this.#part(name, index === 0 ? 0 : ends[index - 1]!, ends[index]!)
    try {
      return unpack(bytes)
    } catch (cause) {
      throw damaged(this.manifest, name, 'cannot be unpacked', cause)
    }
  }

  #part(name: string, start: number, end: number): Buffer {
    const bytes = Buffer.alloc(end - start)
    const fd = this.#files.get(name)
    if (fd === undefined) throw damaged(this.manifest, name, 'is closed')
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(fd, bytes, done, bytes.length - done, start + done)
      if (count === 0) throw damaged(this.manifest, name, 'has become shorter')
      done += count
    }
    return bytes
  }
}

/** The first place in ascending `numbers` whose number is not below `number`. */
function lowerBound(numbers: Uint32Array, number: number): number {
  return firstWhere(numbers.length, (place) => numbers[place]! >= number)
}

/** The first of `count` places that passes; from it on all must. `count` where none does. */
function firstWhere(count: number, passes: (place: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}
