import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseLetters } from '../determination/parse.ts'
import { ImrError } from '../errors.ts'
import type { DocumentReader, FileBytes } from '../ingest/read.ts'
import { type FoundFile, walk } from '../ingest/walk.ts'
import type { Warning } from '../model/determination.ts'
import { forEachAtOnce } from './embed.ts'
import type { Generation } from './generation.ts'
import {
  isUnder,
  makePlan,
  nameOf,
  outdatedRootsOf,
  type Plan,
  type PlannedFile,
  type PlanParts,
  plannedFiles,
  type StoredLeftOut,
  storedLeftOut,
  takeOver,
} from './plan.ts'
import type { ProgressListener } from './progress.ts'
import type { ParsedSource } from './spill.ts'

/** What reading the roots gave. */
export interface RootsRead {
  plan: Plan
  /** Files whose bytes were not in the index yet, those left out included. */
  read: number
  /** Files whose bytes the index knew. */
  unchanged: number
  /** Files of the named roots that gave no text. */
  leftOut: StoredLeftOut[]
  /** What was not understood in the letters that were read. */
  warnings: (Warning & { file: string })[]
}

/** What reading needs. */
export interface ReadingContext {
  /** Never read, wherever it lies. */
  indexDir: string
  /** Files and folders as named. */
  roots: readonly string[]
  /** Roots that an index which cannot be read says it was made of. */
  formerRoots: readonly string[]
  previous: Generation | null
  /** Hash of the code that runs. */
  code: string
  reader: DocumentReader
  keep(parsed: ParsedSource): void
  onProgress: ProgressListener
}

/**
 * Reads every file under the named roots whose bytes the index does not know, or knows only as other code read them, and plans
 * the generation that follows: these files, and those of the other roots as they were. Throws `ImrError` (`path-not-found`, `file-unreadable`) for a root.
 */
export async function readRoots(context: ReadingContext): Promise<RootsRead> {
  const { previous, indexDir, onProgress } = context
  const named = context.roots.map((root) => resolve(root))
  const isNamed = isUnder(named)
  const former = (previous?.manifest.roots ?? context.formerRoots).filter((root) => existsSync(root))
  // A known root inside a named one is read with it: it may be a hidden folder, which the outer root passes over.
  const walked = previous === null ? [...named, ...former] : [...named, ...former.filter((root) => isNamed({ path: root }))]
  const roots = [...named, ...(previous?.manifest.roots ?? former)].sort()
  const found = new Map<string, FoundFile>()
  const reading = new Reading(context)
  for (const root of new Set(walked)) {
    const { files, leftOut } = await walk(root, [indexDir])
    for (const { path } of files) found.set(path, { file: nameOf(path, roots).file, path })
    for (const entry of leftOut) reading.leftOut.push({ ...entry, sha256: null })
  }
  let done = 0
  onProgress({ stage: 'reading letters', done, total: found.size })
  await forEachAtOnce(found.values(), context.reader.lanes * 2, async (file) => {
    await reading.read(file)
    onProgress({ stage: 'reading letters', done: ++done, total: found.size })
  })
  const kept = previous === null ? NOTHING_KEPT : takeOver(previous, context.code, (file) => !isNamed(file))
  const plan = makePlan(roots, {
    files: [...kept.files, ...reading.files],
    leftOut: [...kept.leftOut, ...reading.leftOut],
    outdatedRoots: kept.outdatedRoots,
  })
  const leftOut = plan.leftOut.filter(isUnder(walked))
  const { fresh, unchanged } = reading
  return { plan, read: fresh, unchanged, leftOut: byFile(leftOut), warnings: byFile(reading.warnings) }
}

const NOTHING_KEPT: PlanParts = { files: [], leftOut: [], outdatedRoots: [] }

/** Files finish in any order; reports have one. What is said of one file keeps its order. */
function byFile<T extends { file: string }>(entries: T[]): T[] {
  return entries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

type Failure = Pick<StoredLeftOut, 'code' | 'message'>

class Reading {
  readonly files: PlannedFile[] = []
  readonly leftOut: StoredLeftOut[] = []
  readonly warnings: (Warning & { file: string })[] = []
  fresh = 0
  unchanged = 0
  readonly #context: ReadingContext
  /** By SHA-256, so that bytes under several names are read once: `null` for a letter, else why it is none. */
  readonly #outcomes = new Map<string, Promise<Failure | null>>()

  constructor(context: ReadingContext) {
    this.#context = context
    const { previous } = context
    if (previous === null) return
    const isOutdated = isUnder(outdatedRootsOf(previous.manifest, context.code))
    for (const file of plannedFiles(previous)) if (!isOutdated(file)) this.#outcomes.set(file.sha256, KNOWN_LETTER)
    for (const { sha256, path, code, message } of storedLeftOut(previous)) {
      // Running out of time may have been the machine's fault, so that is tried again.
      if (sha256 === null || code === 'read-timeout' || isOutdated({ path })) continue
      this.#outcomes.set(sha256, Promise.resolve({ code, message }))
    }
  }

  async read(found: FoundFile): Promise<void> {
    const content = await this.#bytesOf(found)
    if (content === null) return
    const { sha256 } = content
    const known = this.#outcomes.get(sha256)
    if (known === undefined) this.fresh++
    else this.unchanged++
    const outcome = known ?? this.#parse(found, content)
    this.#outcomes.set(sha256, outcome)
    const failure = await outcome
    if (failure === null) this.files.push({ path: found.path, sha256 })
    else this.leftOut.push({ ...found, sha256, ...failure })
  }

  async #bytesOf(found: FoundFile): Promise<FileBytes | null> {
    try {
      return await this.#context.reader.readBytes(found.path)
    } catch (error) {
      this.fresh++
      this.leftOut.push({ ...found, sha256: null, ...failureOf(error) })
      return null
    }
  }

  async #parse(found: FoundFile, content: FileBytes): Promise<Failure | null> {
    let parsed: ParsedSource
    try {
      const document = await this.#context.reader.extract(found.file, content)
      parsed = { document, determinations: parseLetters(document) }
    } catch (error) {
      return failureOf(error)
    }
    this.#context.keep(parsed)
    for (const { warnings } of parsed.determinations) {
      for (const warning of warnings) this.warnings.push({ file: found.file, ...warning })
    }
    return null
  }
}

const KNOWN_LETTER = Promise.resolve(null)

/** One file must never cost the others, whatever goes wrong in it. */
function failureOf(error: unknown): Failure {
  if (error instanceof ImrError) return { code: error.code, message: error.message }
  return { code: 'internal-error', message: `Reading the file failed: ${error instanceof Error ? error.message : String(error)}` }
}
