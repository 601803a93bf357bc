import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDF_LIBRARY } from '../ingest/pdf-library.ts'

/** The folders whose code decides what stands in an index. */
export const FOLDERS: readonly string[] = [
  'model',
  'text',
  'concepts',
  'ingest',
  'determination',
  'passages',
  'lexical',
  'vectors',
  'indexing',
]

/**
 * Hash of the code that reads letters and builds the index, 64 hexadecimal digits. An index made by other code is read anew,
 * so that a corrected rule reaches letters that did not change, and nobody has to remember a version number.
 */
export function codeHash(): string {
  const hash = createHash('sha256').update(PDF_LIBRARY)
  for (const folder of FOLDERS) {
    const path = fileURLToPath(new URL(`../${folder}`, import.meta.url))
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|ts|json)$/.test(name))
    for (const name of names.sort()) {
      const code = readFileSync(`${path}/${name}`, 'utf8').replaceAll('\r\n', '\n')
      hash.update(`${folder}/${name.replaceAll('\\', '/')}\0${code.length}\0`).update(code)
    }
  }
  return hash.digest('hex')
}
