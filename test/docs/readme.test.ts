import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const main = join(root, 'dist', 'cli', 'main.js')

let indexDir = ''
let readme = ''

beforeAll(async () => {
  indexDir = await mkdtemp(join(tmpdir(), 'imr-readme-'))
  readme = await readFile(join(root, 'README.md'), 'utf8')
  await run('node', [main, 'index', 'seeds', '--index-dir', indexDir], { cwd: root })
})

afterAll(() => rm(indexDir, { recursive: true, force: true }))

describe('README', () => {
  it('prints the real answer to the question it shows', async () => {
    const shown = /\$ npx imr-search search "([^"]+)"\n([\s\S]+?)\n```/.exec(readme)!
    const { stdout } = await run('node', [main, 'search', shown[1]!, '--index-dir', indexDir], { cwd: root })
    expect(shown[2]!.trim()).toBe(stdout.trim())
  })

  it('names only commands that exist', async () => {
    const commands = new Set([...readme.matchAll(/npx imr-search ([a-z]+)/g)].map((match) => match[1]!))
    const { stdout } = await run('node', [main, '--help'])
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  })

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(existsSync(join(root, link)), link).toBe(true)
  })

  it('gives its two commands and the answer in the first screen', () => {
    const screen = readme.split('\n').slice(0, 45).join('\n')
    expect(screen).toContain('npm ci && npm start')
    expect(screen).toContain('npm ci && npm test')
    expect(screen).toContain('imr-search search')
  })
})
