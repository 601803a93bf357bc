import type { Command } from 'commander'
import { addKey, readKeys, revokeKey } from '../../server/key-file.ts'
import type { CommandContext } from '../program.ts'
import { addServerOption, readServerConfig } from '../serve-config.ts'
import { printable } from '../terminal.ts'

/** `keys add|list|revoke`: who may use a server that other machines can reach. */
export function addKeysCommand(program: Command, { terminal }: CommandContext): void {
  const keys = program.command('keys').description('manage the API keys of the server').addHelpText('after', HELP)
  const fileOf = (flags: Record<string, unknown>) => readServerConfig(flags, process.env).keysFile

  const add = keys.command('add').description('make a key; it is shown this once').argument('<name>', 'whom it is for')
  addServerOption(add, 'keysFile').action(async (name: string, flags: Record<string, unknown>) => {
    const { id, key } = await addKey(fileOf(flags), printable(name), new Date())
    terminal.out(key)
    terminal.note(`This is the only time that key ${id} is shown. Send it as "Authorization: Bearer KEY".`)
  })

  const list = keys.command('list').description('list the keys: id, day on which it was made, name')
  addServerOption(list, 'keysFile').action(async (flags: Record<string, unknown>) => {
    for (const { id, created, name } of await readKeys(fileOf(flags))) terminal.out(`${id}  ${created}  ${printable(name)}`)
  })

  const revoke = keys.command('revoke').description('take a key out, for running servers too').argument('<id>')
  addServerOption(revoke, 'keysFile').action(async (id: string, flags: Record<string, unknown>) => {
    await revokeKey(fileOf(flags), id)
    terminal.note(`Key ${id} opens nothing more.`)
  })
}

const HELP = `
Examples:
  imr-search keys add intranet
  imr-search keys list
  imr-search keys revoke 5f0c12ab`
