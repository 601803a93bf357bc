import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ImrError } from '../errors.ts'
import type { PartsEmbedder } from '../vectors/embedder.ts'
import { codeHash } from './code.ts'
import type { VectorSource } from './embed.ts'
import { type Generation, openGeneration } from './generation.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { makePlan, type Plan, takeOver } from './plan.ts'
import { Spill } from './spill.ts'
import { withWorkDir } from './update.ts'
import { writeGeneration } from './write-generation.ts'

/** What was taken out. */
export interface RemovalReport {
  /** Names of the files whose letters are gone, relative to their roots. */
  removed: string[]
  /** Those that still lie in their folders: indexing these folders again brings the letters back. */
  stillThere: string[]
  generation: number
  counts: Manifest['counts']
}

/**
 * Takes letters out for good: afterwards no file of the index holds their words. Each name is a letter's id, or a file as the
 * index names it or as it is found on the disk. All letters of a file go together, and all names of the same bytes.
 *
 * The model is needed only where other code made the index, because that may cut passages otherwise.
 * Throws `ImrError`: `not-found` (nothing is removed then), `model-missing`, and what `updateIndex` throws.
 */
export async function removeLetters(
  indexDir: string,
  idsOrFiles: readonly string[],
  embedder: PartsEmbedder | null = null,
): Promise<RemovalReport> {
  readManifest(indexDir)
  return withWorkDir(indexDir, async (lock, workDir) => {
    const previous = await openGeneration(indexDir)
    const spill = new Spill(join(workDir, 'letters'), () => {})
    try {
      const removed = findSources(previous, idsOrFiles)
      const paths = filesOf(previous, removed)
      const code = codeHash()
      const { manifest } = await writeGeneration({
        indexDir,
        lock,
        workDir,
        plan: planWithout(previous, removed, code),
        spill,
        previous,
        sameCode: previous.manifest.code === code,
        code,
        embedder: vectorSource(previous, embedder),
        onProgress: () => {},
      })
      const stillThere = paths.filter(({ path }) => existsSync(path))
      const names = (files: typeof paths) => files.map(({ file }) => file).sort()
      return { removed: names(paths), stillThere: names(stillThere), generation: manifest.generation, counts: manifest.counts }
    } finally {
      spill.close()
      previous.close()
    }
  })
}

/** The SHA-256 of every source that one of the names means. */
function findSources(previous: Generation, idsOrFiles: readonly string[]): Set<string> {
  const found = new Set<string>()
  const names = new Map(idsOrFiles.map((name) => [name, false]))
  for (let source = 0; source < previous.sources; source++) {
    const { sha256, files } = previous.source(source)
    const { first, end } = previous.lettersOf(source)
    const own = new Set(files.flatMap(({ file, path }) => [file, path]))
    for (let letter = first; letter < end; letter++) own.add(previous.letterId(letter))
    for (const name of names.keys()) {
      if (!own.has(name) && !own.has(resolve(name))) continue
      names.set(name, true)
      found.add(sha256)
    }
  }
  for (const [name, isKnown] of names) {
    if (!isKnown) throw new ImrError('not-found', `The index holds no letter or file "${name}".`)
  }
  return found
}

function filesOf(previous: Generation, hashes: Set<string>): { file: string; path: string }[] {
  return [...hashes].flatMap((sha256) => previous.source(previous.findSource(sha256)!).files)
}

/** A root that was a removed file itself goes too. */
function planWithout(previous: Generation, removed: Set<string>, code: string): Plan {
  const gone = new Set(filesOf(previous, removed).map(({ path }) => path))
  const roots = previous.manifest.roots.filter((root) => !gone.has(root))
  return makePlan(
    roots,
    takeOver(previous, code, ({ path }) => !gone.has(path)),
  )
}

function vectorSource({ manifest }: Generation, embedder: PartsEmbedder | null): VectorSource | null {
  const { model } = manifest
  if (model === null) return null
  if (embedder?.model.sha256 === model.sha256) return embedder
  const message = `The index was made by other code, so that passages have to be embedded again by ${model.name}.`
  return { model, embedParts: () => Promise.reject(new ImrError('model-missing', message)) }
}
