import { availableParallelism } from 'node:os'
import { type IndexReport, updateIndex } from '../indexing/update.ts'
import { openModel } from './compose.ts'
import { describeFailure } from './failure.ts'
import { createProgress } from './progress.ts'
import { printable, type Terminal } from './terminal.ts'

/** Builds or updates an index, showing progress, and says what was read, left out and not understood. */
export async function buildIndex(indexDir: string, roots: readonly string[], terminal: Terminal): Promise<IndexReport> {
  const embedder = await openModel('passages', availableParallelism(), (reason) => {
    for (const line of describeFailure(reason, 'warning')) terminal.note(line)
  })
  const progress = createProgress(process.stderr)
  try {
    const report = await updateIndex({ indexDir, roots, embedder, onProgress: (state) => progress.update(state) })
    progress.finish()
    for (const line of describeReport(report)) terminal.note(printable(line))
    return report
  } finally {
    progress.finish()
    await embedder?.close()
  }
}

/** The report as lines for people: first what needs attention, last what the index holds. */
export function describeReport(report: IndexReport): string[] {
  const { counts, read, unchanged, gone } = report
  return [
    ...(report.replacedVersion ? ['The index had the format of another version and was built anew.'] : []),
    ...report.leftOut.map(({ file, message, code }) => `left out: ${file}: ${message} [${code}]`),
    ...report.warnings.map(({ file, message, code }) => `warning: ${file}: ${message} [${code}]`),
    ...report.duplicates.map(({ file, sameAs }) => `duplicate: ${file} has the same bytes as ${sameAs}`),
    ...report.caseConflicts.map(
      ({ caseNumber, files }) => `case number ${caseNumber} stands in different letters: ${files.join(', ')}`,
    ),
    report.changed
      ? `${count(read, 'file')} read, ${unchanged} unchanged, ${count(gone, 'letter')} gone, ${report.leftOut.length} left out.`
      : 'Nothing has changed.',
    `The index holds ${count(counts.letters, 'letter')}, ${count(counts.issues, 'disputed treatment')} and ${count(counts.passages, 'passage')}.`,
  ]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
