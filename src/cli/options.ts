import type { Command } from 'commander'

/** Adds the option that every command takes. */
export function addIndexDir(command: Command): Command {
  return command.option('--index-dir <dir>', 'folder of the index', 'index-data')
}
