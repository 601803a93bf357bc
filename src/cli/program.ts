import { Command, CommanderError } from 'commander'
import { addEvalCommand } from './commands/eval.ts'
import { addIndexCommand } from './commands/index.ts'
import { addInspectCommand } from './commands/inspect.ts'
import { addKeysCommand } from './commands/keys.ts'
import { addMcpCommand } from './commands/mcp.ts'
import { addRemoveCommand } from './commands/remove.ts'
import { addSearchCommand } from './commands/search.ts'
import { addServeCommand } from './commands/serve.ts'
import { addVerifyCommand } from './commands/verify.ts'
import { packageVersion } from './compose.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { describeFailure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/** What every command is given. */
export interface CommandContext {
  terminal: Terminal
  /** Sets the code that the process ends with; 0 where it is never called. */
  exitWith(code: ExitCode): void
}

/** Runs one command line, without the names of node and script, and gives the code to end with. Never throws. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  const exitWith = (other: ExitCode) => {
    code = other
  }
  try {
    await createProgram({ terminal, exitWith }).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has printed its message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed
    for (const line of describeFailure(error)) terminal.note(line)
    return EXIT.failed
  }
}

/** What reads letters is loaded by the commands that do so: it takes as long to load as a search takes. */
function createProgram(context: CommandContext): Command {
  const { terminal } = context
  const program = new Command('imr-search')
    .description('Search Independent Medical Review determinations, with citations proven against the source letters.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .showHelpAfterError('(--help shows what is possible)')
    .addHelpText('after', HELP)
  addIndexCommand(program, context)
  addRemoveCommand(program, context)
  addSearchCommand(program, context)
  addServeCommand(program, context)
  addInspectCommand(program, context)
  addVerifyCommand(program, context)
  addEvalCommand(program, context)
  addKeysCommand(program, context)
  addMcpCommand(program, context)
  return program
}

const HELP = `
Examples:
  imr-search index letters/
  imr-search search "traction home unit denied"
  imr-search serve --port 9000

Exit codes: 0 done; 1 done, but files were left out or checks failed; 2 wrong use, unreadable input, no index, a damaged
index, or a port in use.`
