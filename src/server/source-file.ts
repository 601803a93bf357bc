import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path/posix'
import type { StoredDetermination } from '../engines/engine.ts'
import { ImrError } from '../errors.ts'

/** An original file that is still the one which was indexed. */
export interface SourceFile {
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  /** The file's name without folders, percent-encoded as RFC 8187 wants it. */
  encodedName: string
}

/**
 * Reads a letter's original file and checks that its bytes are those that were indexed.
 *
 * @throws ImrError `source-gone` where the file has changed, gone, or can no longer be read.
 */
export async function readSourceFile(letter: StoredDetermination): Promise<SourceFile> {
  const { file, sha256, pages } = letter.determination
  const bytes = await readFile(letter.sourcePath).catch((cause: unknown) => {
    throw new ImrError('source-gone', `The source file ${file} is no longer there.`, { path: letter.sourcePath }, { cause })
  })
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new ImrError('source-gone', `The source file ${file} has changed since it was indexed.`, { path: letter.sourcePath })
  }
  return {
    bytes,
    contentType: pages === null ? `text/plain; charset=${charsetOf(bytes)}` : 'application/pdf',
    encodedName: encodeRfc8187(basename(file)),
  }
}

/** Letters as text come in UTF-8 or, where the bytes are none, in Windows-1252; the same order in which they are read. */
function charsetOf(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function encodeRfc8187(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
