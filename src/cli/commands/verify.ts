import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'
import { createProgress } from '../progress.ts'
import { printable } from '../terminal.ts'

/** `verify`: the index's own files, and every citation against its source read anew. */
export function addVerifyCommand(program: Command, { terminal, exitWith }: CommandContext): void {
  const command = program
    .command('verify')
    .description('check the files of the index, and every citation against its letter read anew')
    .addHelpText('after', '\nExamples:\n  imr-search verify\n  imr-search verify --index-dir /srv/imr/index')
  addIndexDir(command).action(async ({ indexDir }: { indexDir: string }) => {
    const { verifyIndex } = await import('../../indexing/verify.ts')
    const progress = createProgress(process.stderr)
    const report = await verifyIndex(indexDir, { onProgress: (state) => progress.update(state) })
    progress.finish()
    for (const { file, reason } of report.findings) terminal.out(printable(`${file}: ${reason}`))
    const { generation, indexFiles, letterFiles, citations, findings } = report
    terminal.out(
      `Generation ${generation}: ${indexFiles} index files, ${letterFiles} letters and ${citations} citations checked, ` +
        `${findings.length === 0 ? 'nothing wrong' : `${findings.length} wrong`}.`,
    )
    // Where a file of the index is damaged, no letter is looked at.
    if (findings.length > 0) exitWith(letterFiles === 0 ? EXIT.failed : EXIT.incomplete)
  })
}
