import type { Command } from 'commander'
import { openModel } from '../compose.ts'
import { EXIT } from '../exit-codes.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'
import { printable } from '../terminal.ts'

/** `remove ID or FILE…`: takes letters out of the index for good. */
export function addRemoveCommand(program: Command, { terminal, exitWith }: CommandContext): void {
  const command = program
    .command('remove')
    .description('take letters out of the index for good, from older generations too')
    .argument('<id-or-file...>', 'identifiers of letters, or their files as citations name them')
    .addHelpText(
      'after',
      '\nExamples:\n  imr-search remove 2c1f6e7a90b3d485\n  imr-search remove 2015/letter-17.pdf 2015/letter-18.pdf',
    )
  addIndexDir(command).action(async (names: string[], options: { indexDir: string }) => {
    const { removeLetters } = await import('../../indexing/remove.ts')
    const embedder = await openModel('passages', 0)
    try {
      const { removed, stillThere, counts } = await removeLetters(options.indexDir, names, embedder)
      for (const file of removed) terminal.out(`removed ${printable(file)}`)
      for (const file of stillThere) {
        terminal.note(`warning: ${printable(file)} still lies in its folder; indexing that folder again brings it back`)
      }
      terminal.note(`The index holds ${counts.letters} letters now.`)
      if (stillThere.length > 0) exitWith(EXIT.incomplete)
    } finally {
      await embedder?.close()
    }
  })
}
