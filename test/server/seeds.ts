import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { followIndex, openModel } from '../../src/cli/compose.ts'
import { updateIndex } from '../../src/indexing/update.ts'
import { testApp } from './fake-searcher.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** A server over a real index of the sample letters, whose files lie in a folder of their own. */
export async function serverOverSeeds() {
  const dir = mkdtempSync(join(tmpdir(), 'imr-server-'))
  const letters = join(dir, 'letters')
  cpSync(SEEDS, letters, { recursive: true })
  const indexDir = join(dir, 'index')
  const indexer = await openModel('passages', 0)
  await updateIndex({ indexDir, roots: [letters], embedder: indexer })
  await indexer?.close()
  const embedder = await openModel('questions', 0)
  const source = followIndex(indexDir, embedder, (error) => {
    throw error
  })
  return {
    source,
    letters,
    ...testApp({ source }),
    close: async () => {
      await source.close()
      await embedder?.close()
      rmSync(dir, { recursive: true })
    },
  }
}
