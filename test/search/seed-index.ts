import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddedEngine } from '../../src/engines/embedded/engine.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { updateIndex } from '../../src/indexing/update.ts'
import { openGlossary } from '../../src/search/glossary.ts'
import { createSearcher } from '../../src/search/searcher.ts'
import type { Searcher } from '../../src/search/source.ts'
import { type Embedder, openEmbedder } from '../../src/vectors/embedder.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The folder of the five sample letters. */
export const SEEDS = join(root, 'seeds')

/** The folder of the embedding model. */
export const MODEL = join(root, 'models', 'all-MiniLM-L6-v2')

/** The embedded glossary. */
export const GLOSSARY = join(root, 'models', 'glossary')

/** A real index with its engine, searcher and embedder of questions; close it when done. */
export interface TestIndex {
  indexDir: string
  engine: Engine
  embedder: Embedder
  searcher: Searcher
  close(): Promise<void>
}

/** Indexes `roots` (the sample letters by default) into a folder of its own. */
export async function openTestIndex(roots: readonly string[] = [SEEDS]): Promise<TestIndex> {
  const indexDir = await mkdtemp(join(tmpdir(), 'imr-search-'))
  const indexer = await openEmbedder(MODEL)
  await updateIndex({ indexDir, roots, embedder: indexer })
  await indexer.close()
  const embedder = await openEmbedder(MODEL, { network: 'questions' })
  const engine = await openEmbeddedEngine(indexDir)
  return {
    indexDir,
    engine,
    embedder,
    searcher: createSearcher(engine, embedder, await openGlossary(GLOSSARY)),
    async close() {
      await engine.close()
      await embedder.close()
      await rm(indexDir, { recursive: true, force: true })
    },
  }
}
