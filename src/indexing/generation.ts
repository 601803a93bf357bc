import { readSync } from 'node:fs'
import type { LexicalFiles } from '../lexical/build.ts'
import type { Determination } from '../model/determination.ts'
import type { ConceptSpan } from '../model/passage.ts'
import type { SourceDocument } from '../model/source.ts'
import { stringAt, unpackColumns } from './columns.ts'
import { unpackConceptSpans } from './concept-spans.ts'
import { GenerationFiles, withCurrentManifest } from './generation-files.ts'
import { type Columns, type ColumnTables, GENERATION_FILES, READ_FROM_DISK, type StoredSource } from './layout.ts'
import { LetterRecord } from './letter-record.ts'
import type { Manifest } from './manifest.ts'

/** When files are compared with their checksums: before the generation is given out, or while it is already in use. */
export type Checking = 'first' | 'beside'

/**
 * Opens the generation in use. It stays whole while it is open, whatever is written meanwhile. Throws `ImrError`: `no-index`,
 * `index-version`, or `damaged-index` naming the file.
 */
export function openGeneration(indexDir: string, checking: Checking = 'first'): Promise<Generation> {
  return withCurrentManifest(indexDir, async (manifest) => {
    const files = new GenerationFiles(manifest)
    try {
      files.openAll(indexDir)
      await files.load(Object.keys(manifest.files).filter((name) => !READ_FROM_DISK.includes(name)))
      const checked = files.check()
      if (checking === 'first') await checked
      // A damaged file is told as such, not by what reading it came to.
      return await openLoaded(manifest, files, checked)
    } catch (error) {
      files.close()
      throw error
    }
  })
}

async function openLoaded(manifest: Manifest, files: GenerationFiles, checked: Promise<void>): Promise<Generation> {
  // Whoever asks for `checked` is told of its failure.
  checked.catch(() => undefined)
  try {
    return new Generation(manifest, files, checked)
  } catch (error) {
    await checked
    throw error
  }
}

/** Opens letters that have just been written to `folder`, without checks; words and vectors need not be there yet. */
export async function openUnfinished(folder: string, manifest: Manifest): Promise<Generation> {
  const files = new GenerationFiles(manifest)
  for (const name of Object.keys(manifest.files)) files.openUnfinished(folder, name)
  await files.load([GENERATION_FILES.columns])
  return new Generation(manifest, files, Promise.resolve())
}

/** One complete state of the index, open for reading. Numbers of sources, letters, groups and passages count from 0. */
export class Generation {
  readonly manifest: Manifest
  readonly columns: Columns
  readonly tables: ColumnTables
  /** Settles when all files were compared with their checksums: rejects with `ImrError` (`damaged-index`) naming the file. */
  readonly checked: Promise<void>
  readonly #files: GenerationFiles
  #sentenceEnds: Float64Array | undefined

  constructor(manifest: Manifest, files: GenerationFiles, checked: Promise<void>) {
    this.manifest = manifest
    this.checked = checked
    this.#files = files
    const { columns, tables } = unpackColumns<ColumnTables>(this.file(GENERATION_FILES.columns))
    this.columns = columns as unknown as Columns
    this.tables = tables
  }

  get sources(): number {
    return this.columns.sourceEnds.length
  }

  /** A file that is held in memory. */
  file(name: string): Uint8Array {
    return this.#files.inMemory(name)
  }

  /** The files of the lexical index under their own names. */
  lexicalFiles(): LexicalFiles {
    const own: string[] = Object.values(GENERATION_FILES)
    return Object.fromEntries(this.#files.loaded.filter((name) => !own.includes(name)).map((name) => [name, this.file(name)]))
  }

  /** Bytes that all vectors take, a byte a component; 0 where the index has none. */
  get vectorBytes(): number {
    return this.manifest.model === null ? 0 : this.#files.bytes(GENERATION_FILES.vectors)
  }

  /** Reads all vectors, in passage order. @param target `vectorBytes` long. */
  async readVectors(target: Int8Array): Promise<void> {
    if (target.length > 0)
      await this.#files.readInto(GENERATION_FILES.vectors, new Uint8Array(target.buffer, target.byteOffset, target.length))
  }

  /** What tells the sentences of a passage apart, as `sentenceSigns` gives it; nothing where the index has no vectors. */
  sentenceSigns(passage: number): Uint8Array {
    if (this.manifest.model === null) return new Uint8Array(0)
    this.#sentenceEnds ??= new Float64Array(this.file(GENERATION_FILES.sentenceEnds).buffer)
    const { start, end } = stretchOf(this.#sentenceEnds, passage)
    return this.#part(GENERATION_FILES.sentences, start, end)
  }

  /** Where a passage names concepts, in the order they stand. */
  conceptSpans(passage: number): ConceptSpan[] {
    const { start, end } = stretchOf(this.columns.passageConceptEnds, passage)
    return unpackConceptSpans(this.#part(GENERATION_FILES.concepts, start, end), this.tables.concepts)
  }

  /** The text identities of all passages, one after another. */
  passageHashes(): Buffer {
    return this.#part(GENERATION_FILES.hashes, 0, this.#files.bytes(GENERATION_FILES.hashes))
  }

  letter(letter: number): Determination {
    const source = this.columns.letterSource[letter]!
    return this.record(source).letter(letter - this.lettersOf(source).first)
  }

  letterId(letter: number): string {
    return stringAt(this.columns.ids, this.columns.idsEnds, letter)
  }

  source(source: number): StoredSource {
    const { start, end } = stretchOf(this.columns.sourceEnds, source)
    const bytes = this.#part(GENERATION_FILES.sources, start, end)
    return this.#made(GENERATION_FILES.sources, () => JSON.parse(bytes.toString()) as StoredSource)
  }

  text(source: number): string {
    return this.record(source).text()
  }

  /** The letters of a source, the first of them at place 0, and its text. */
  record(source: number): LetterRecord {
    const { start, end } = stretchOf(this.columns.letterEnds, source)
    const bytes = this.#part(GENERATION_FILES.letters, start, end)
    const letters = this.lettersOf(source)
    return this.#made(GENERATION_FILES.letters, () => new LetterRecord(bytes, letters.end - letters.first))
  }

  /** The source as it was read, under the name that citations use. @param record Of this source. */
  document(source: number, record = this.record(source)): SourceDocument {
    const { files, ...identity } = this.source(source)
    return { file: files[0]!.file, ...identity, text: record.text() }
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
    this.#files.close()
  }

  /** What is made of a part of a file; that it cannot be made is damage. */
  #made<Value>(name: string, make: () => Value): Value {
    try {
      return make()
    } catch (cause) {
      throw this.#files.damaged(name, 'cannot be read', cause)
    }
  }

  #part(name: string, start: number, end: number): Buffer {
    const bytes = Buffer.alloc(end - start)
    const fd = this.#files.descriptor(name)
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(fd, bytes, done, bytes.length - done, start + done)
      if (count === 0) throw this.#files.damaged(name, 'has become shorter')
      done += count
    }
    return bytes
  }
}

/** The bytes of one of the parts that lie one after another. */
function stretchOf(ends: Float64Array, index: number): { start: number; end: number } {
  return { start: index === 0 ? 0 : ends[index - 1]!, end: ends[index]! }
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
