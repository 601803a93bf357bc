import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddedEngine } from '../engines/embedded/engine.ts'
import { ImrError, isSystemError } from '../errors.ts'
import type { Checking } from '../indexing/generation.ts'
import { MANIFEST_FILE } from '../indexing/manifest.ts'
import { FollowingSource, type OpenSearcher } from '../search/following-source.ts'
import { openGlossary } from '../search/glossary.ts'
import { createSearcher } from '../search/searcher.ts'
import type { SearcherSource } from '../search/source.ts'
import { warmUp } from '../search/warm-up.ts'
import type { Embedder, PartsEmbedder } from '../vectors/embedder.ts'
import type { NetworkName } from '../vectors/model.ts'

/** The one place that picks an engine, an embedder, and the places of what comes with the package. */

/** The package's root: both `src/cli` and `dist/cli` lie two levels below it. */
const PACKAGE_DIR = fileURLToPath(new URL('../../', import.meta.url))
const MODEL_DIR = join(PACKAGE_DIR, 'models', 'all-MiniLM-L6-v2')
const GLOSSARY_DIR = join(PACKAGE_DIR, 'models', 'glossary')

/** The built page and widget. */
export const WEB_DIR = join(PACKAGE_DIR, 'dist', 'web')

/** Version of this package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_DIR, 'package.json'), 'utf8')) as { version: string }
  return version
}

type OnMissing = (reason: ImrError) => void

/**
 * Opens a network of the embedding model that comes with the package. Without it, search goes on by words; every answer says so, and
 * `onMissing` is told why.
 */
export function openModel(network: 'passages', workers: number, onMissing?: OnMissing): Promise<PartsEmbedder | null>
export function openModel(network: NetworkName, workers: number, onMissing?: OnMissing): Promise<Embedder | null>
export async function openModel(network: NetworkName, workers: number, onMissing?: OnMissing): Promise<Embedder | null> {
  // Loaded when it is needed: half of the commands never embed, and its runtime takes longest to load.
  const { openEmbedder } = await import('../vectors/embedder.ts')
  try {
    return await openEmbedder(MODEL_DIR, { network, workers })
  } catch (error) {
    if (!(error instanceof ImrError) || error.code !== 'model-missing') throw error
    onMissing?.(error)
    return null
  }
}

/**
 * A searcher over the generation in use. Throws `ImrError`: `no-index`, `damaged-index`, `index-version`; `model-missing` and
 * `model-mismatch` for the glossary that comes with the model.
 */
export async function openSearcher(indexDir: string, embedder: Embedder | null, checking?: Checking): Promise<OpenSearcher> {
  const engine = await openEmbeddedEngine(indexDir, checking)
  return orClose(engine, async () => {
    const isUsed = embedder !== null && embedder.model.sha256 === engine.summary.model?.sha256
    const glossary = isUsed ? await openGlossary(GLOSSARY_DIR) : null
    return { searcher: createSearcher(engine, embedder, glossary), checked: engine.checked, close: () => engine.close() }
  })
}

/** What `work` makes of something open, which is closed where that fails. */
async function orClose<T>(open: { close(): Promise<void> }, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await open.close()
    throw error
  }
}

/** A searcher for one command, with the model it needs; closing it closes both. */
export async function openIndex(indexDir: string): Promise<OpenSearcher> {
  const embedder = await openModel('questions', 0)
  const closeModel = async () => embedder?.close()
  const opened = await orClose({ close: closeModel }, () => openSearcher(indexDir, embedder))
  return { ...opened, close: () => opened.close().finally(closeModel) }
}

/** The searchers of an index folder as it changes, each warm before it is used. */
export function followIndex(indexDir: string, embedder: Embedder | null, onFault: (error: unknown) => void): SearcherSource {
  return new FollowingSource({
    stamp: () => manifestStamp(indexDir),
    async open(checking) {
      const opened = await openSearcher(indexDir, embedder, checking)
      return orClose(opened, async () => {
        await warmUp(opened.searcher)
        return opened
      })
    },
    onFault,
  })
}

/** Changes with every manifest, because each is a new file that took the old one's name. */
async function manifestStamp(indexDir: string): Promise<string | null> {
  try {
    const { ino, mtimeMs, size } = await stat(join(indexDir, MANIFEST_FILE))
    return `${ino}-${mtimeMs}-${size}`
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}
