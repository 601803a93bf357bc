import { ImrError } from '../errors.ts'
import { type DocumentReader, openDocumentReader } from '../ingest/read.ts'
import { pageOf, type SourceDocument } from '../model/source.ts'
import { forEachAtOnce } from './embed.ts'
import { type Generation, openGeneration } from './generation.ts'
import { damagedFiles } from './generation-files.ts'
import type { SourceFile } from './layout.ts'
import { readManifest } from './manifest.ts'

/** Something that does not hold. */
export interface Finding {
  /** A letter's file relative to its root, or an index file relative to the index folder. */
  file: string
  /** One sentence. */
  reason: string
}

/** What was checked, and what does not hold: files of the index first, then letters, each by name. */
export interface VerifyReport {
  generation: number
  indexFiles: number
  /** Source files read anew. */
  letterFiles: number
  /** Citations compared with the text extracted anew. */
  citations: number
  findings: Finding[]
}

/** How to verify. */
export interface VerifyOptions {
  onProgress?: (progress: { stage: 'verifying letters'; done: number; total: number }) => void
  /** How files are read; closed by whoever gives it. By default, a reader with a thread for each core. */
  reader?: DocumentReader
}

/**
 * Checks every file of the index against its hash, and every citation against text extracted anew from the source's bytes.
 * Where a file of the index is damaged, it stops after these. Throws `ImrError`: `no-index`, `index-version`, and
 * `damaged-index` for the manifest.
 */
export async function verifyIndex(indexDir: string, options: VerifyOptions = {}): Promise<VerifyReport> {
  const manifest = readManifest(indexDir)
  const problems = await damagedFiles(indexDir, manifest)
  // A writer may have changed over meanwhile, and taken the old files away.
  if (readManifest(indexDir).generation !== manifest.generation) return verifyIndex(indexDir, options)
  const report = {
    generation: manifest.generation,
    indexFiles: Object.keys(manifest.files).length,
    letterFiles: 0,
    citations: 0,
    findings: problems.map((problem) => ({ file: problem.detail.path ?? '', reason: problem.message })),
  }
  if (problems.length > 0) return report
  const generation = await openGeneration(indexDir)
  const reader = options.reader ?? openDocumentReader()
  try {
    return { ...report, ...(await verifySources(generation, reader, options)) }
  } finally {
    if (options.reader === undefined) await reader.close()
    generation.close()
  }
}

type SourcesReport = Pick<VerifyReport, 'letterFiles' | 'citations' | 'findings'>

async function verifySources(
  generation: Generation,
  reader: DocumentReader,
  { onProgress }: VerifyOptions,
): Promise<SourcesReport> {
  const report: SourcesReport = { letterFiles: 0, citations: 0, findings: [] }
  const total = generation.sources
  let done = 0
  await forEachAtOnce(Array(total).keys(), reader.lanes * 2, async (source) => {
    const { sha256, files } = generation.source(source)
    for (const file of files) {
      const document = await readAnew(reader, file, sha256, report.findings)
      report.letterFiles++
      if (document !== null) report.citations += verifyLetters(generation, source, document, report.findings)
    }
    onProgress?.({ stage: 'verifying letters', done: ++done, total })
  })
  const key = ({ file, reason }: Finding) => `${file}\0${reason}`
  report.findings.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return report
}

async function readAnew(
  reader: DocumentReader,
  { file, path }: SourceFile,
  sha256: string,
  findings: Finding[],
): Promise<SourceDocument | null> {
  try {
    const content = await reader.readBytes(path)
    if (content.sha256 === sha256) return await reader.extract(file, content)
    findings.push({ file, reason: 'The file has changed since it was indexed.' })
  } catch (error) {
    if (!(error instanceof ImrError)) throw error
    findings.push({ file, reason: error.message })
  }
  return null
}

/** Compares all that the index says of a source with the text as it is; gives the number of citations. */
function verifyLetters(generation: Generation, source: number, document: SourceDocument, findings: Finding[]): number {
  const stored = generation.document(source)
  const { columns } = generation
  const { first, end } = generation.lettersOf(source)
  const from = first === 0 ? 0 : columns.letterPassageEnds[first - 1]!
  const to = end === 0 ? 0 : columns.letterPassageEnds[end - 1]!
  for (let passage = from; passage < to; passage++) {
    const start = columns.passageStart[passage]!
    const stop = columns.passageEnd[passage]!
    const quote = stored.text.slice(start, stop)
    const place = `characters ${start} to ${stop}`
    const report = (reason: string) => findings.push({ file: document.file, reason })
    if (quote.length !== stop - start || quote === '') report(`The citation of ${place} lies outside of the letter.`)
    else if (document.text.slice(start, stop) !== quote) report(`The quote at ${place} is not what the letter says there.`)
    else if (pageOf(document.pageStarts, start) !== pageOf(stored.pageStarts, start))
      report(`The quote at ${place} is on another page.`)
  }
  if (document.text !== stored.text)
    findings.push({ file: document.file, reason: 'The text of the letter differs from the one in the index.' })
  return to - from
}
