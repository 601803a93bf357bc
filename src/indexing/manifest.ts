import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ImrError, isSystemError } from '../errors.ts'
import type { ModelIdentity } from '../vectors/embedder.ts'

/**
 * The write side of the index, and its checked read: which generation is in use, what lies in it, how it is made and
 * updated. Not the place for questions: `engines/embedded` answers them over an open generation.
 */

/**
 * Version of the files' layout and of what they hold. History: 1, the first; 2, concepts as terms beside words; 3, signs of
 * sentences beside vectors; 4, letters and texts packed; 5, the ends of the sentences' signs in a file of their own; 6, the
 * places where passages name concepts; 7, passages on one subject side by side in the word index; 8, the
 * letters of a source and its text in one record.
 */
export const FORMAT_VERSION = 8

/** Name of the file that says which generation is in use. */
export const MANIFEST_FILE = 'manifest.json'

/** Size and identity of one file of a generation. */
export interface FileIdentity {
  bytes: number
  /** 64 lower-case hexadecimal digits. */
  sha256: string
}

/** What the index folder holds. Replaced as a whole, by rename, when a generation is complete. */
export interface Manifest {
  formatVersion: number
  /** From 1; names the folder `generations/<n>`. */
  generation: number
  /** ISO 8601. */
  builtAt: string
  /** Hash of all that answers depend on, 16 hexadecimal digits. */
  fingerprint: string
  /** Hash of the code that made the generation; with other code, its letters are read again. */
  code: string
  /**
   * Those of the roots that hold text which other code had read, and which was taken over; in code-unit order. Older releases
   * do not write it, but what they made has other code, so that all of its roots are outdated.
   */
  outdatedRoots: string[]
  /** Hash of all that the generation was made of; an update that would be made of the same changes nothing. */
  inputs: string
  /** `null` where the index has no vectors. */
  model: ModelIdentity | null
  counts: { letters: number; issues: number; passages: number }
  /** Absolute paths of the files and folders that were indexed, in code-unit order. */
  roots: string[]
  /** Every file of the generation by name. */
  files: Record<string, FileIdentity>
}

/** The manifest's bytes: its fields and a checksum over them. */
export function serializeManifest(manifest: Manifest): string {
  const checksum = createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
  return `${JSON.stringify({ ...manifest, checksum }, null, 1)}\n`
}

/** Reads the manifest in `indexDir`. Throws `ImrError`: `no-index`, `index-version` or `damaged-index`. */
export function readManifest(indexDir: string): Manifest {
  const text = readManifestText(indexDir)
  const fields = parseFields(text)
  const version = fields?.formatVersion
  if (typeof version === 'number' && version !== FORMAT_VERSION) {
    const age = version > FORMAT_VERSION ? 'a newer' : 'an older'
    const message = `The index has format version ${version}, made by ${age} release; this one reads version ${FORMAT_VERSION}.`
    throw new ImrError('index-version', message, { path: join(indexDir, MANIFEST_FILE) })
  }
  if (fields === null) throw damaged(indexDir)
  const { checksum: _, ...rest } = fields
  const manifest = rest as unknown as Manifest
  if (serializeManifest(manifest) !== text) throw damaged(indexDir)
  return manifest
}

/** The roots that an index of whatever version says it was made of; empty where it does not say. */
export function readRoots(indexDir: string): string[] {
  const roots = parseFields(readManifestText(indexDir))?.roots
  return Array.isArray(roots) ? roots.filter((root) => typeof root === 'string') : []
}

function readManifestText(indexDir: string): string {
  const path = join(indexDir, MANIFEST_FILE)
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (isSystemError(cause, 'ENOENT', 'ENOTDIR')) throw new ImrError('no-index', 'There is no index yet.', { path }, { cause })
    if (isSystemError(cause)) throw new ImrError('damaged-index', `${MANIFEST_FILE} cannot be read.`, { path }, { cause })
    throw cause
  }
}

function parseFields(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function damaged(indexDir: string): ImrError {
  return new ImrError('damaged-index', `${MANIFEST_FILE} is damaged: its checksum differs.`, {
    path: join(indexDir, MANIFEST_FILE),
  })
}
