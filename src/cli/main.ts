#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { describeFailure } from './failure.ts'
import { createProgram } from './program.ts'
import { processTerminal } from './terminal.ts'

const terminal = processTerminal()
const exitWith = (code: ExitCode) => {
  process.exitCode = code
}

// A reader that has seen enough (`| head`) ends the command without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.done)
})

try {
  await createProgram({ terminal, exitWith }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its message, or the help that was asked for.
    exitWith(error.exitCode === 0 ? EXIT.done : EXIT.failed)
  } else {
    for (const line of describeFailure(error)) terminal.note(line)
    exitWith(EXIT.failed)
  }
}
