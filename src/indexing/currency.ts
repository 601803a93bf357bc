import { ImrError } from '../errors.ts'
import { codeHash } from './code.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { outdatedRootsOf } from './plan.ts'

/** `outdated`: made by other code, and readable; `other-format`: not readable, but for the places that it was made of. */
export type IndexState = 'missing' | 'other-format' | 'outdated' | 'current'

/** True where all of the index was read and made by the code that runs, so that a question and the letters are read alike. */
export function isCurrent({ code, outdatedRoots }: Manifest): boolean {
  return code === codeHash() && outdatedRoots.length === 0
}

/** How the index in `indexDir` stands to the program that runs. Throws `ImrError` (`damaged-index`) for the manifest. */
export function indexState(indexDir: string): IndexState {
  try {
    return isCurrent(readManifest(indexDir)) ? 'current' : 'outdated'
  } catch (error) {
    if (!(error instanceof ImrError)) throw error
    if (error.code === 'no-index') return 'missing'
    if (error.code === 'index-version') return 'other-format'
    throw error
  }
}

/** The places whose letters other code has read, of an index that can be read. Throws `ImrError` for the manifest. */
export function readOutdatedRoots(indexDir: string): string[] {
  return outdatedRootsOf(readManifest(indexDir), codeHash())
}
