import { parseLetters } from '../determination/parse.ts'
import { ImrError } from '../errors.ts'
import { type DocumentReader, openDocumentReader } from '../ingest/read.ts'
import { type FoundFile, type LeftOut, walk } from '../ingest/walk.ts'
import type { Determination } from '../model/determination.ts'

/** What reading one file gave. */
export type Inspected = { letters: Determination[] } | { leftOut: Pick<LeftOut, 'file' | 'code' | 'message'> }

/** Reads every file under the roots, in order. The roots are looked at first, so that a misspelt one costs no work. */
export async function* inspectAll(roots: string[], indexDir: string): AsyncGenerator<Inspected> {
  const found = await Promise.all(roots.map((root) => walk(root, [indexDir])))
  const reader = openDocumentReader()
  try {
    for (const { files, leftOut } of found) {
      for (const file of leftOut) yield { leftOut: file }
      yield* inspectFiles(files, reader)
    }
  } finally {
    await reader.close()
  }
}

/** Reads as many files at once as the reader has lanes for, and gives them in order. */
async function* inspectFiles(files: FoundFile[], reader: DocumentReader): AsyncGenerator<Inspected> {
  const ahead: Promise<Inspected>[] = []
  for (const file of files) {
    ahead.push(inspectFile(file, reader))
    if (ahead.length > reader.lanes) yield await ahead.shift()!
  }
  yield* ahead
}

/** Never rejects: whatever one letter does to the reading of it, the others are read. */
async function inspectFile(found: FoundFile, reader: DocumentReader): Promise<Inspected> {
  try {
    return { letters: parseLetters(await reader.read(found)) }
  } catch (error) {
    const code = error instanceof ImrError ? error.code : 'internal-error'
    return { leftOut: { file: found.file, code, message: error instanceof Error ? error.message : String(error) } }
  }
}
