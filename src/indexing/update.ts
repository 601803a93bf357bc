import { mkdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { ImrError } from '../errors.ts'
import { type DocumentReader, openDocumentReader } from '../ingest/read.ts'
import type { Warning } from '../model/determination.ts'
import type { PartsEmbedder } from '../vectors/embedder.ts'
import { codeHash } from './code.ts'
import { explainWriteError } from './durable.ts'
import { type Generation, openGeneration } from './generation.ts'
import { acquireLock, type WriteLock } from './lock.ts'
import { type Manifest, readRoots as rootsOfManifest } from './manifest.ts'
import { inputsOf, type StoredLeftOut } from './plan.ts'
import type { ProgressListener } from './progress.ts'
import { readRoots } from './read-roots.ts'
import { type CaseConflict, caseConflicts, countGone, type Duplicate, duplicatesOf } from './report.ts'
import { type ParsedSource, Spill } from './spill.ts'
import { makeWorkDir, removeOtherGenerations, writeGeneration } from './write-generation.ts'

/** What to index, and where. */
export interface UpdateOptions {
  /** Made where it is missing. */
  indexDir: string
  /** Files and folders; other roots of the index stay as they are. */
  roots: readonly string[]
  /** `null` makes an index without vectors. */
  embedder: PartsEmbedder | null
  onProgress?: ProgressListener
  /** How files are read; closed by whoever gives it. By default, a reader with a thread for each core. */
  reader?: DocumentReader
}

/** What an update did. File names are relative to their roots. */
export interface IndexReport {
  /** False where the index was current already. */
  changed: boolean
  generation: number
  fingerprint: string
  /** Files whose bytes were new and were read, those left out included. */
  read: number
  /** Files whose bytes the index knew. */
  unchanged: number
  /** Letters that left the index, because their files are gone or have changed. */
  gone: number
  /** Texts that were embedded; all other passages kept their vectors. */
  embedded: number
  leftOut: StoredLeftOut[]
  /** What was not understood in the letters that were read. */
  warnings: (Warning & { file: string })[]
  duplicates: Duplicate[]
  caseConflicts: CaseConflict[]
  counts: Manifest['counts']
  /** True where an index of another format version was replaced. */
  replacedVersion: boolean
}

/**
 * Builds the index, or brings it up to date: reads only files whose bytes changed and embeds only texts that are new. The
 * result is, byte for byte, what a build from nothing gives, once no root holds text that other code has read.
 *
 * Throws `ImrError`: `path-not-found` or `file-unreadable` for a root, `index-busy`, `index-unwritable`, `damaged-index`.
 */
export async function updateIndex(options: UpdateOptions): Promise<IndexReport> {
  return withWorkDir(options.indexDir, async (lock, workDir) => {
    const { previous, formerRoots, replacedVersion } = await openPrevious(options.indexDir)
    const reader = options.reader ?? openDocumentReader()
    try {
      return { ...(await update(options, { lock, workDir, previous, formerRoots, reader })), replacedVersion }
    } finally {
      if (options.reader === undefined) await reader.close()
      previous?.close()
    }
  })
}

interface UpdateState {
  lock: WriteLock
  workDir: string
  previous: Generation | null
  formerRoots: string[]
  reader: DocumentReader
}

async function update(options: UpdateOptions, state: UpdateState): Promise<Omit<IndexReport, 'replacedVersion'>> {
  const { indexDir, roots, embedder, onProgress = () => {} } = options
  const { previous, workDir } = state
  const code = codeHash()
  const sameCode = previous?.manifest.code === code
  const copied = previous === null ? 0 : bytesOf(previous.manifest)
  const spill = new Spill(join(workDir, 'letters'), () => ensureSpace(indexDir, copied))
  try {
    const keep = (parsed: ParsedSource) => spill.add(parsed)
    const { plan, ...reading } = await readRoots({ ...state, indexDir, roots, code, keep, onProgress })
    const report = { ...reading, gone: countGone(previous, plan), duplicates: duplicatesOf(plan) }
    if (previous?.manifest.inputs === inputsOf(plan, code, embedder?.model ?? null)) {
      return { ...report, ...summaryOf(previous.manifest), changed: false, embedded: 0, caseConflicts: caseConflicts(previous) }
    }
    ensureSpace(indexDir, copied + 2 * spill.bytes)
    const written = await writeGeneration({ ...state, indexDir, plan, spill, sameCode, code, embedder, onProgress })
    const { manifest, ...rest } = written
    return { ...report, ...summaryOf(manifest), changed: true, ...rest }
  } finally {
    spill.close()
  }
}

function summaryOf({ generation, fingerprint, counts }: Manifest): Pick<IndexReport, 'generation' | 'fingerprint' | 'counts'> {
  return { generation, fingerprint, counts }
}

function bytesOf({ files }: Manifest): number {
  return Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0)
}

/** A disk that fills up half-way costs the whole work; so it is asked beforehand. */
function ensureSpace(indexDir: string, needed: number): void {
  const { bavail, bsize } = statfsSync(indexDir)
  const free = bavail * bsize
  if (free >= needed) return
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`
  const message = `The disk of the index folder has ${megabytes(free)} free; the new index needs about ${megabytes(needed)}.`
  throw new ImrError('index-unwritable', message, { path: indexDir })
}

/** Runs `work` as the only writer, with a folder for unfinished work that is gone afterwards. */
export async function withWorkDir<T>(indexDir: string, work: (lock: WriteLock, workDir: string) => Promise<T>): Promise<T> {
  try {
    mkdirSync(indexDir, { recursive: true, mode: 0o700 })
    const lock = acquireLock(indexDir)
    try {
      const workDir = makeWorkDir(indexDir)
      try {
        return await work(lock, workDir)
      } finally {
        rmSync(workDir, { recursive: true, force: true })
      }
    } finally {
      lock.release()
    }
  } catch (error) {
    throw explainWriteError(error, indexDir)
  }
}

interface Previous {
  previous: Generation | null
  formerRoots: string[]
  replacedVersion: boolean
}

/** The index as it is, if there is one. One of another format version gives its roots only. */
async function openPrevious(indexDir: string): Promise<Previous> {
  try {
    const previous = await openGeneration(indexDir)
    removeOtherGenerations(indexDir, previous.manifest.generation)
    return { previous, formerRoots: [], replacedVersion: false }
  } catch (error) {
    const code = error instanceof ImrError ? error.code : null
    if (code === 'no-index') return { previous: null, formerRoots: [], replacedVersion: false }
    if (code === 'index-version') return { previous: null, formerRoots: rootsOfManifest(indexDir), replacedVersion: true }
    throw error
  }
}
