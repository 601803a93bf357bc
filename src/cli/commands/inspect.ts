import type { Command } from 'commander'
import { parseLetters } from '../../determination/parse.ts'
import { ImrError } from '../../errors.ts'
import { type DocumentReader, openDocumentReader } from '../../ingest/read.ts'
import { type FoundFile, type LeftOut, walk } from '../../ingest/walk.ts'
import type { Determination } from '../../model/determination.ts'
import { EXIT } from '../exit-codes.ts'
import { formatLetter, inspected } from '../inspection.ts'
import { addIndexDir } from '../options.ts'
import type { CommandContext } from '../program.ts'
import { printable, type Terminal } from '../terminal.ts'

/** What reading one file gave. */
type Outcome = { letters: Determination[] } | { leftOut: Pick<LeftOut, 'file' | 'code' | 'message'> }

/** `inspect PATH…`: the parsed letters with their warnings; needs no index. */
export function addInspectCommand(program: Command, { terminal, exitWith }: CommandContext): void {
  const command = program
    .command('inspect')
    .description('print what is read from letters, with warnings; needs no index')
    .argument('<path...>', 'files and folders')
    .option('--json', 'one line of JSON for each letter and each unreadable file')
    .addHelpText('after', '\nExamples:\n  imr-search inspect seeds/\n  imr-search inspect letters/ --json > letters.jsonl')
  addIndexDir(command).action(async (paths: string[], options: { indexDir: string; json?: true }) => {
    const print = options.json ? printJson : printText
    for await (const outcome of inspectAll(paths, options.indexDir)) {
      print(outcome, terminal)
      if ('leftOut' in outcome) exitWith(EXIT.incomplete)
    }
  })
}

/** Every file under the roots in order. The roots are looked at first, so that a misspelt one costs no work. */
async function* inspectAll(roots: string[], indexDir: string): AsyncGenerator<Outcome> {
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
async function* inspectFiles(files: FoundFile[], reader: DocumentReader): AsyncGenerator<Outcome> {
  const ahead: Promise<Outcome>[] = []
  for (const file of files) {
    ahead.push(inspectFile(file, reader))
    if (ahead.length > reader.lanes) yield await ahead.shift()!
  }
  yield* ahead
}

/** Never rejects: whatever one letter does to the reading of it, the others are read. */
async function inspectFile(found: FoundFile, reader: DocumentReader): Promise<Outcome> {
  try {
    return { letters: parseLetters(await reader.read(found)) }
  } catch (error) {
    const code = error instanceof ImrError ? error.code : 'internal-error'
    return { leftOut: { file: found.file, code, message: error instanceof Error ? error.message : String(error) } }
  }
}

function printJson(outcome: Outcome, terminal: Terminal): void {
  if ('letters' in outcome) {
    for (const letter of outcome.letters) terminal.out(JSON.stringify(inspected(letter)))
  } else {
    const { file, code, message } = outcome.leftOut
    terminal.out(JSON.stringify({ file, error: { code, message } }))
  }
}

function printText(outcome: Outcome, terminal: Terminal): void {
  if ('letters' in outcome) {
    for (const line of outcome.letters.flatMap((letter) => formatLetter(letter, terminal))) terminal.out(line)
  } else {
    const { file, code, message } = outcome.leftOut
    terminal.note(`left out: ${printable(file)}: ${message} [${code}]`)
  }
}
