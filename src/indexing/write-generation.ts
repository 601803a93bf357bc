import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isTitleTerm } from '../concepts/evidence.ts'
import { parseLetters } from '../determination/parse.ts'
import { ImrError } from '../errors.ts'
import { buildLexicalIndex } from '../lexical/build.ts'
import type { LexicalDocument } from '../lexical/fields.ts'
import { replaceFile, syncFolder } from './durable.ts'
import { embedPassages, type VectorSource } from './embed.ts'
import { embeddingText } from './embedding-text.ts'
import { type Generation, openUnfinished } from './generation.ts'
import { generationFolder } from './generation-files.ts'
import { GenerationWriter } from './generation-writer.ts'
import { GENERATION_FILES } from './layout.ts'
import { LOCK_DRAFT_PREFIX, type WriteLock } from './lock.ts'
import { FORMAT_VERSION, MANIFEST_FILE, type Manifest, serializeManifest } from './manifest.ts'
import { PassageReader } from './passage-reader.ts'
import { fingerprintOf, inputsOf, type Plan } from './plan.ts'
import type { ProgressListener } from './progress.ts'
import { type CaseConflict, caseConflicts } from './report.ts'
import type { ParsedSource, Spill } from './spill.ts'

/** What a generation is written from. */
export interface WriteContext {
  indexDir: string
  lock: WriteLock
  /** Folder for unfinished work, inside the index folder. */
  workDir: string
  plan: Plan
  /** Letters that were read just now. */
  spill: Spill
  /** Everything else comes from here. */
  previous: Generation | null
  sameCode: boolean
  code: string
  embedder: VectorSource | null
  onProgress: ProgressListener
}

/** A generation as written and taken into use. */
export interface WrittenGeneration {
  manifest: Manifest
  /** Texts that were embedded for it. */
  embedded: number
  caseConflicts: CaseConflict[]
}

/** Names of folders for unfinished work begin so. */
const WORK_PREFIX = 'work-'

/**
 * Writes a generation beside the one in use, brings it to the disk, and changes over by replacing the manifest. A crash at any
 * moment leaves the old or the new generation in use, whole. Older generations are deleted; readers keep what they opened.
 */
export async function writeGeneration(context: WriteContext): Promise<WrittenGeneration> {
  const { indexDir, workDir, plan, code, embedder, onProgress } = context
  const folder = join(workDir, 'generation')
  mkdirSync(folder, { mode: 0o700 })
  const writer = new GenerationWriter(folder)
  try {
    writeLetters(writer, context)
  } finally {
    writer.close()
  }
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    generation: nextGeneration(indexDir),
    builtAt: new Date().toISOString(),
    fingerprint: fingerprintOf(plan, code, embedder?.model ?? null),
    code,
    outdatedRoots: plan.outdatedRoots,
    inputs: inputsOf(plan, code, embedder?.model ?? null),
    model: embedder?.model ?? null,
    counts: writer.counts,
    roots: plan.roots,
    files: writer.files,
  }
  const letters = await openUnfinished(folder, manifest)
  try {
    const embedded = await writeVectors(writer, letters, context)
    writeWords(writer, letters, onProgress)
    onProgress({ stage: 'saving', done: 0, total: 1 })
    takeIntoUse(context, folder, manifest)
    onProgress({ stage: 'saving', done: 1, total: 1 })
    return { manifest, embedded, caseConflicts: caseConflicts(letters) }
  } finally {
    letters.close()
  }
}

function writeLetters(writer: GenerationWriter, { plan, spill, previous, sameCode, onProgress }: WriteContext): void {
  let done = 0
  for (const [sha256, files] of plan.sources) {
    onProgress({ stage: 'writing letters', done: done++, total: plan.sources.size })
    const fresh = spill.get(sha256)
    const { document, determinations } = fresh ?? storedSource(previous, sha256)
    // What a letter says may not depend on the order in which its names were met, nor on code that has changed since.
    const current = document.file === files[0]!.file && (fresh !== null || sameCode)
    const letters = current ? determinations : parseLetters({ ...document, file: files[0]!.file })
    writer.addSource(document, files, letters)
  }
  onProgress({ stage: 'writing letters', done, total: plan.sources.size })
  writer.finish()
  writer.add(GENERATION_FILES.leftOut, Buffer.from(JSON.stringify(plan.leftOut)))
}

function storedSource(previous: Generation | null, sha256: string): ParsedSource {
  const source = previous?.findSource(sha256) ?? null
  if (previous === null || source === null) throw new ImrError('internal-error', `No letter has the hash ${sha256}.`)
  const { first, end } = previous.lettersOf(source)
  const record = previous.record(source)
  const determinations = Array.from({ length: end - first }, (_, place) => record.letter(place))
  return { document: previous.document(source, record), determinations }
}

async function writeVectors(writer: GenerationWriter, letters: Generation, context: WriteContext): Promise<number> {
  const { embedder, previous, onProgress } = context
  if (embedder === null) return 0
  const reader = new PassageReader(letters)
  const textOf = (passage: number) => embeddingText(reader.issue(passage), reader.text(passage))
  const progress = (done: number, total: number) => onProgress({ stage: 'embedding passages', done, total })
  const embedding = await embedPassages(letters.passageHashes(), textOf, embedder, previous, progress)
  writer.add(GENERATION_FILES.vectors, new Uint8Array(embedding.vectors.buffer))
  writer.add(GENERATION_FILES.sentences, Buffer.concat(embedding.sentences))
  writer.add(GENERATION_FILES.sentenceEnds, new Uint8Array(endsOf(embedding.sentences).buffer))
  return embedding.embedded
}

function endsOf(parts: readonly Uint8Array[]): Float64Array {
  let end = 0
  return Float64Array.from(parts, ({ length }) => {
    end += length
    return end
  })
}

function writeWords(writer: GenerationWriter, letters: Generation, onProgress: ProgressListener): void {
  const files = buildLexicalIndex(lexicalDocuments(letters, onProgress))
  for (const [name, bytes] of Object.entries(files)) writer.add(name, bytes)
}

function* lexicalDocuments(letters: Generation, onProgress: ProgressListener): Generator<LexicalDocument> {
  const reader = new PassageReader(letters)
  const total = letters.manifest.counts.passages
  for (let passage = 0; passage < total; passage++) {
    if (passage % 100 === 0) onProgress({ stage: 'indexing words', done: passage, total })
    const issue = reader.issue(passage)
    const guideline = [issue?.claimsGuideline, issue?.reviewerGuideline].filter((line) => typeof line === 'string').join(' ')
    const extra = reader.evidence(passage)
    yield { title: issue?.treatment ?? '', guideline, text: reader.text(passage), extra, subjects: extra.filter(isTitleTerm) }
  }
  onProgress({ stage: 'indexing words', done: total, total })
}

function takeIntoUse({ indexDir, lock }: WriteContext, folder: string, manifest: Manifest): void {
  syncFolder(folder)
  lock.check()
  const generations = join(indexDir, 'generations')
  mkdirSync(generations, { recursive: true, mode: 0o700 })
  renameSync(folder, join(indexDir, generationFolder(manifest.generation)))
  syncFolder(generations)
  replaceFile(join(indexDir, MANIFEST_FILE), Buffer.from(serializeManifest(manifest)))
  removeOtherGenerations(indexDir, manifest.generation)
}

/** A number that no generation has, not even one of an index that cannot be read. */
function nextGeneration(indexDir: string): number {
  const folder = join(indexDir, 'generations')
  const numbers = existsSync(folder) ? readdirSync(folder).map(Number).filter(Number.isInteger) : []
  return Math.max(0, ...numbers) + 1
}

/** Deletes every generation but the one with this number. */
export function removeOtherGenerations(indexDir: string, generation: number): void {
  const folder = join(indexDir, 'generations')
  for (const name of readdirSync(folder)) {
    if (name !== String(generation)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Makes a folder for unfinished work, and deletes what interrupted work has left. For the holder of the lock. */
export function makeWorkDir(indexDir: string): string {
  for (const name of readdirSync(indexDir)) {
    if (name.startsWith(WORK_PREFIX) || name.startsWith(LOCK_DRAFT_PREFIX))
      rmSync(join(indexDir, name), { recursive: true, force: true })
  }
  const workDir = join(indexDir, `${WORK_PREFIX}${randomUUID()}`)
  mkdirSync(workDir, { mode: 0o700 })
  return workDir
}
