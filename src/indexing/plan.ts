import { createHash } from 'node:crypto'
import { basename, relative, sep } from 'node:path'
import type { LeftOut } from '../ingest/walk.ts'
import type { ModelIdentity } from '../vectors/embedder.ts'
import type { Generation } from './generation.ts'
import { GENERATION_FILES, type SourceFile } from './layout.ts'
import { FORMAT_VERSION, type Manifest } from './manifest.ts'

/** A file that gave no text, as the index remembers it: the same bytes are not tried again. */
export interface StoredLeftOut extends LeftOut {
  /** `null` where the bytes could not be read. */
  sha256: string | null
}

/** What a generation is to be made of. The same plan, code and model give the same files. */
export interface Plan {
  /** In code-unit order. */
  roots: string[]
  /** SHA-256 to names, in code-unit order of the hashes; of several names, the one that citations use comes first. */
  sources: Map<string, SourceFile[]>
  /** By path, each path once. */
  leftOut: StoredLeftOut[]
  /** Those of the roots that hold files which are taken over as other code read them; in code-unit order. */
  outdatedRoots: string[]
}

/** A file of the plan before files with the same bytes are put together. */
export interface PlannedFile {
  path: string
  sha256: string
}

/** What a plan is put together from, in any order. */
export interface PlanParts extends Pick<Plan, 'leftOut' | 'outdatedRoots'> {
  files: PlannedFile[]
}

/** Puts a plan into its one order, however its parts came about. */
export function makePlan(roots: Iterable<string>, { files, leftOut, outdatedRoots }: PlanParts): Plan {
  const ordered = [...new Set(roots)].sort()
  const sources = new Map<string, SourceFile[]>()
  for (const { path, sha256 } of [...files].sort((a, b) => compare(a.sha256, b.sha256))) {
    const names = sources.get(sha256)
    if (names === undefined) sources.set(sha256, [nameOf(path, ordered)])
    else names.push(nameOf(path, ordered))
  }
  for (const names of sources.values()) names.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path))
  // What cannot be looked at is met once for every root that holds it.
  const unread = new Map(leftOut.map((entry) => [entry.path, { ...entry, file: nameOf(entry.path, ordered).file }]))
  return {
    roots: ordered,
    sources,
    leftOut: [...unread.values()].sort((a, b) => compare(a.path, b.path)),
    outdatedRoots: [...outdatedRoots].sort(),
  }
}

/** A file's name under the outermost root that holds it. @param roots In code-unit order. */
export function nameOf(path: string, roots: readonly string[]): SourceFile {
  const root = roots.find((root) => isWithin(path, root)) ?? path
  return { root, file: root === path ? basename(path) : relative(root, path).replaceAll(sep, '/'), path }
}

/** True where `path` is `folder` or lies under it. Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Tells whether a file lies under one of the roots. */
export function isUnder(roots: readonly string[]): (file: { path: string }) => boolean {
  return ({ path }) => roots.some((root) => isWithin(path, root))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Hash of all that a generation is made of. */
export function inputsOf(plan: Plan, code: string, model: ModelIdentity | null): string {
  const { roots, sources, leftOut, outdatedRoots } = plan
  return sha256(JSON.stringify([FORMAT_VERSION, code, model, roots, [...sources], leftOut, outdatedRoots]))
}

/**
 * Hash of all that answers depend on: as `inputsOf`, without the places on this machine. Of letters that other code has read it
 * tells that they were, not by which.
 */
export function fingerprintOf({ sources, outdatedRoots }: Plan, code: string, model: ModelIdentity | null): string {
  const isOutdated = isUnder(outdatedRoots)
  const letters = [...sources].map(([sha256, files]) => [sha256, files.map(({ file }) => file), files.every(isOutdated)])
  return sha256(JSON.stringify([FORMAT_VERSION, code, model?.sha256 ?? null, letters])).slice(0, 16)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Every file that gave a generation its letters. */
export function* plannedFiles(generation: Generation): Generator<PlannedFile> {
  for (let source = 0; source < generation.sources; source++) {
    const { sha256, files } = generation.source(source)
    for (const { path } of files) yield { path, sha256 }
  }
}

/** What a generation remembers of files that gave no text. */
export function storedLeftOut(generation: Generation): StoredLeftOut[] {
  return JSON.parse(Buffer.from(generation.file(GENERATION_FILES.leftOut)).toString()) as StoredLeftOut[]
}

/** Those of a generation's roots that hold text which other code than that which runs has read. */
export function outdatedRootsOf({ code, roots, outdatedRoots }: Manifest, codeThatRuns: string): string[] {
  return code === codeThatRuns ? outdatedRoots : roots
}

/** What stays of a generation without being read: the files for which `stays` holds. */
export function takeOver(previous: Generation, codeThatRuns: string, stays: (file: { path: string }) => boolean): PlanParts {
  const files = [...plannedFiles(previous)].filter(stays)
  const leftOut = storedLeftOut(previous).filter(stays)
  const kept = [...files, ...leftOut]
  const outdatedRoots = outdatedRootsOf(previous.manifest, codeThatRuns)
  return { files, leftOut, outdatedRoots: outdatedRoots.filter((root) => kept.some(({ path }) => isWithin(path, root))) }
}
