import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/cli/program.ts'
import { fakeTerminal } from './fake-terminal.ts'

const COMMANDS = ['index', 'remove', 'search', 'serve', 'inspect', 'verify', 'keys', 'mcp']

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'imr-program-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

async function run(...args: string[]) {
  const terminal = fakeTerminal()
  const code = await runCommandLine(args, terminal)
  return { code, out: terminal.data.join('\n'), err: terminal.notes.join('\n') }
}

describe('help', () => {
  it.each(COMMANDS)('shows examples for %s', async (command) => {
    const { code, out } = await run(command, '--help')
    expect(code).toBe(0)
    expect(out).toContain(`imr-search ${command}`)
    expect(out).toContain('Examples:')
  })

  it('lists every command and the exit codes', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    for (const command of COMMANDS) expect(out).toContain(command)
    expect(out).toContain('Exit codes:')
  })
})

describe('wrong use', () => {
  it.each([
    [[], 'Usage'],
    [['unheard-of'], 'unheard-of'],
    [['search'], 'query'],
    [['search', 'neck', '--unheard-of'], '--unheard-of'],
    [['search', 'neck', '--mode', 'fuzzy'], '--mode hybrid, keyword or semantic'],
    [['search', ''], 'neither a question nor a filter'],
    [['inspect', 'no-such-folder'], 'no-such-folder'],
    [['serve', '--port', '70000'], '--port'],
    [['keys', 'revoke', '00000000', '--keys-file', join(tmpdir(), 'imr-no-such-file')], '00000000'],
  ])('%j exits with 2 and says so', async (args, words) => {
    const { code, out, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(out).toBe('')
    expect(err).not.toMatch(/^ {4}at /m)
  })

  it('names a folder to index that is not there', async () => {
    const { code, err } = await run('index', 'no-such-folder', '--index-dir', join(dir, 'index'))
    expect(code).toBe(2)
    expect(err).toContain('no-such-folder')
  })

  it.each([['search', 'neck'], ['verify'], ['remove', 'x']])(
    '%s without an index exits with 2 and says what to run',
    async (...args) => {
      const { code, err } = await run(...args, '--index-dir', join(dir, 'nowhere'))
      expect(code).toBe(2)
      expect(err).toContain('npx imr-search index PATH')
    },
  )
})
