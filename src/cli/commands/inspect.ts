import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import type { Inspected } from '../inspect-files.ts'
import { formatLetter, inspected } from '../inspection.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'
import { printable, type Terminal } from '../terminal.ts'

/** `inspect PATH…`: the parsed letters with their warnings; needs no index. */
export function addInspectCommand(program: Command, { terminal, exitWith }: CommandContext): void {
  const command = program
    .command('inspect')
    .description('print what is read from letters, with warnings; needs no index')
    .argument('<path...>', 'files and folders')
    .option('--json', 'one line of JSON for each letter and each unreadable file')
    .addHelpText('after', '\nExamples:\n  imr-search inspect seeds/\n  imr-search inspect letters/ --json > letters.jsonl')
  addIndexDir(command).action(async (paths: string[], options: { indexDir: string; json?: true }) => {
    const { inspectAll } = await import('../inspect-files.ts')
    const print = options.json ? printJson : printText
    for await (const outcome of inspectAll(paths, options.indexDir)) {
      print(outcome, terminal)
      if ('leftOut' in outcome) exitWith(EXIT.incomplete)
    }
  })
}

function printJson(outcome: Inspected, terminal: Terminal): void {
  if ('letters' in outcome) {
    for (const letter of outcome.letters) terminal.out(JSON.stringify(inspected(letter)))
  } else {
    const { file, code, message } = outcome.leftOut
    terminal.out(JSON.stringify({ file, error: { code, message } }))
  }
}

function printText(outcome: Inspected, terminal: Terminal): void {
  if ('letters' in outcome) {
    for (const line of outcome.letters.flatMap((letter) => formatLetter(letter, terminal))) terminal.out(line)
  } else {
    const { file, code, message } = outcome.leftOut
    terminal.note(`left out: ${printable(file)}: ${message} [${code}]`)
  }
}
