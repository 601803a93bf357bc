import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { isSystemError } from '../errors.ts'

/** A file that is served as it is. */
export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  /** Validator made of the content; weak, because compression changes the bytes that are sent. */
  etag: string
}

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Every servable file under `dir` by its path from `/`; empty where the folder is not there. Files of other kinds are left out. */
export function readStaticFiles(dir: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const path of filesUnder(dir)) {
    const contentType = CONTENT_TYPES[extname(path)]
    if (contentType === undefined) continue
    files.set(`/${relative(dir, path).split(sep).join('/')}`, staticFile(readFileSync(path), contentType))
  }
  return files
}

/** Content with its validator. */
export function staticFile(content: Uint8Array, contentType: string): StaticFile {
  const bytes = new Uint8Array(content)
  return { bytes, contentType, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
}

function filesUnder(dir: string): string[] {
  try {
    const entries = readdirSync(dir, { withFileTypes: true, recursive: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return []
    throw error
  }
}
