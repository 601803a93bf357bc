#!/usr/bin/env node
import { EXIT } from './exit-codes.ts'
import { runCommandLine } from './program.ts'
import { processTerminal } from './terminal.ts'

// A reader that has seen enough (`| head`) ends the command without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.done)
})

process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal())
