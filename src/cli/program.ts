import { Command } from 'commander'
import { addIndexCommand } from './commands/index.ts'
import { addInspectCommand } from './commands/inspect.ts'
import { addKeysCommand } from './commands/keys.ts'
import { addMcpCommand } from './commands/mcp.ts'
import { addRemoveCommand } from './commands/remove.ts'
import { addSearchCommand } from './commands/search.ts'
import { addServeCommand } from './commands/serve.ts'
import { addVerifyCommand } from './commands/verify.ts'
import { packageVersion } from './compose.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** What every command is given. */
export interface CommandContext {
  terminal: Terminal
  /** Sets the code that the process ends with; 0 where it is never called. */
  exitWith(code: ExitCode): void
}

/** The command line. Every failure is thrown, so that one place prints it. */
export function createProgram(context: CommandContext): Command {
  const program = new Command('imr-search')
    .description('Search Independent Medical Review determinations, with citations proven against the source letters.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(--help shows what is possible)')
    .addHelpText('after', HELP)
  addIndexCommand(program, context)
  addRemoveCommand(program, context)
  addSearchCommand(program, context)
  addServeCommand(program, context)
  addInspectCommand(program, context)
  addVerifyCommand(program, context)
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
