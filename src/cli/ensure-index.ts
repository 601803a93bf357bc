import { existsSync } from 'node:fs'
import { ImrError } from '../errors.ts'
import { indexState, readOutdatedRoots } from '../indexing/currency.ts'
import { readRoots } from '../indexing/manifest.ts'
import type { Terminal } from './terminal.ts'

/**
 * Builds an index of `root` where there is none. One that another version of the program made is brought up to date from
 * the places that it was made of. Says what it does; gives false where there was nothing to do. Throws `ImrError`: as building
 * does, and `index-version` where letters would be lost, because the index cannot be read and a place is not there.
 */
export async function ensureIndex(indexDir: string, root: string, terminal: Terminal): Promise<boolean> {
  const state = indexState(indexDir)
  if (state === 'current') return false
  const wanted = state === 'missing' ? [root] : state === 'outdated' ? readOutdatedRoots(indexDir) : readRoots(indexDir)
  const [gone] = wanted.filter((place) => !existsSync(place))
  if (state === 'other-format' && (gone !== undefined || wanted.length === 0)) throw cannotReplace(gone)
  const there = state === 'missing' ? wanted : wanted.filter((place) => existsSync(place))
  if (there.length === 0) return false
  terminal.note(state === 'missing' ? `There is no index yet: reading ${root}` : UPDATING)
  const { buildIndex } = await import('./build-index.ts')
  await buildIndex(indexDir, there, terminal)
  return true
}

/** What to do about an index that another version made, or `null` where there is nothing to do. */
export function outdatedAdvice(indexDir: string): string | null {
  const state = indexState(indexDir)
  if (state !== 'outdated') return null
  const roots = readOutdatedRoots(indexDir)
  const there = roots.filter((place) => existsSync(place))
  const gone = roots.filter((place) => !existsSync(place))
  const command = `npx imr-search index ${there.map(quoted).join(' ')} --index-dir ${quoted(indexDir)}`
  return [
    OUTDATED,
    ...(there.length > 0 ? [`Bring it up to date: ${command}`] : []),
    ...(gone.length > 0 ? [`Letters from ${gone.map(quoted).join(', ')} stay as they are: that place is not there.`] : []),
  ].join(' ')
}

const OUTDATED = 'The index, or part of it, was made by another version of this program.'
const UPDATING = `${OUTDATED} Its letters are read again.`

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path)
}

function cannotReplace(gone: string | undefined): ImrError {
  const why =
    gone === undefined ? 'it does not say where its letters are' : 'a place that its letters were read from is not there'
  return new ImrError('index-version', `The index has the format of another version, and ${why}.`, { path: gone })
}
