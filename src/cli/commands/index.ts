import type { Command } from 'commander'
import { outdatedAdvice } from '../ensure-index.ts'
import { EXIT } from '../exit-codes.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'

/** `index PATH…`: builds the index or brings it up to date. */
export function addIndexCommand(program: Command, { terminal, exitWith }: CommandContext): void {
  const command = program
    .command('index')
    .description('read letters into the index, or bring it up to date')
    .argument('<path...>', 'files and folders; letters that are gone from them leave the index, other folders stay')
    .addHelpText(
      'after',
      '\nExamples:\n  imr-search index letters/\n  imr-search index /srv/letters/2015 /srv/letters/2016 --index-dir /srv/index',
    )
  addIndexDir(command).action(async (paths: string[], options: { indexDir: string }) => {
    const { buildIndex } = await import('../build-index.ts')
    const report = await buildIndex(options.indexDir, paths, terminal)
    const advice = outdatedAdvice(options.indexDir)
    if (advice !== null) terminal.note(advice)
    if (report.leftOut.length > 0) exitWith(EXIT.incomplete)
  })
}
