import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type ErrorCode, ImrError, isSystemError } from '../errors.ts'

/** A file under a root, not yet read. */
export interface FoundFile {
  /** Relative to the root, with `/`; the file's name where the root is the file itself. */
  file: string
  /** Absolute. */
  path: string
}

/** A file that gives no text, and why. */
export interface LeftOut {
  file: string
  path: string
  code: ErrorCode
  /** What happened, in one sentence. */
  message: string
}

/** What lies under a root. */
export interface Found {
  /** Absolute path of the root. */
  root: string
  files: FoundFile[]
  /** Folders and files that cannot be looked at. */
  leftOut: LeftOut[]
}

/**
 * Lists the files under `root` (a folder, or a single file) in the order of their names' code units, folder by folder. Names
 * that begin with a dot are passed over, and so are the folders in `except` and a folder that was seen already through a
 * link. Throws `ImrError` (`path-not-found`, `file-unreadable`) where the root itself is not
 * there or cannot be looked at.
 */
export async function walk(root: string, except: readonly string[] = []): Promise<Found> {
  const found: Found = { root: resolve(root), files: [], leftOut: [] }
  const stats = await rootStats(found.root, root)
  if (stats.isDirectory()) {
    const seen = new Set(await Promise.all(except.map((folder) => realpath(folder).catch(() => resolve(folder)))))
    await walkFolder(found, '', seen)
    // Letters must not leave the index because their folder cannot be looked at today.
    const [unreadable] = found.leftOut.filter(({ path }) => path === found.root)
    if (unreadable !== undefined) throw new ImrError(unreadable.code, `The folder ${root} cannot be read.`, { path: found.root })
  } else if (stats.isFile()) found.files.push({ file: basename(found.root), path: found.root })
  else found.leftOut.push(special(basename(found.root), found.root))
  return found
}

async function rootStats(path: string, asGiven: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (cause) {
    if (isSystemError(cause, 'ENOENT', 'ENOTDIR')) {
      throw new ImrError('path-not-found', `There is no file or folder ${asGiven}.`, { path }, { cause })
    }
    throw new ImrError('file-unreadable', `${asGiven} cannot be read.`, { path }, { cause })
  }
}

async function walkFolder(found: Found, folder: string, seen: Set<string>): Promise<void> {
  const path = join(found.root, folder)
  const names = await attempt(found, folder, path, async () => {
    const real = await realpath(path)
    if (seen.has(real)) return []
    seen.add(real)
    return readdir(path)
  })
  for (const name of (names ?? []).filter((name) => !name.startsWith('.')).sort()) {
    await visit(found, folder === '' ? name : `${folder}/${name}`, join(path, name), seen)
  }
}

async function visit(found: Found, file: string, path: string, seen: Set<string>): Promise<void> {
  const stats = await attempt(found, file, path, () => stat(path))
  if (stats === null) return
  if (stats.isDirectory()) await walkFolder(found, file, seen)
  else if (stats.isFile()) found.files.push({ file, path })
  else found.leftOut.push(special(file, path))
}

/** Pipes and devices are never opened: reading one could wait for ever. */
function special(file: string, path: string): LeftOut {
  return { file, path, code: 'not-a-document', message: 'This is no regular file.' }
}

async function attempt<T>(found: Found, file: string, path: string, look: () => Promise<T>): Promise<T | null> {
  try {
    return await look()
  } catch (error) {
    if (!isSystemError(error)) throw error
    const message = isSystemError(error, 'ENOENT', 'ELOOP') ? 'The link leads nowhere.' : 'Access is denied.'
    found.leftOut.push({ file, path, code: 'file-unreadable', message })
    return null
  }
}
