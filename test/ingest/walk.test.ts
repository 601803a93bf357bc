import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { walk } from '../../src/ingest/walk.ts'

let root: string
const put = (file: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), file)
}
const names = async (path = root, except: string[] = []) => (await walk(path, except)).files.map(({ file }) => file)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'imr-walk-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('walk', () => {
  it('lists files by the code units of their names, folder by folder', async () => {
    for (const file of ['b.txt', 'a/2.txt', 'a/10.txt', 'Z.txt', 'ä.txt']) put(file)
    expect(await names()).toEqual(['Z.txt', 'a/10.txt', 'a/2.txt', 'b.txt', 'ä.txt'])
  })

  it('passes over hidden files and folders', async () => {
    for (const file of ['.hidden.txt', '.git/config', 'letter.txt']) put(file)
    expect(await names()).toEqual(['letter.txt'])
  })

  it('gives a single file its name', async () => {
    put('a/letter.txt')
    expect(await names(join(root, 'a/letter.txt'))).toEqual(['letter.txt'])
  })

  it('passes over a folder that is excepted, also through a link', async () => {
    put('index/letters.bin')
    put('letter.txt')
    symlinkSync(join(root, 'index'), join(root, 'link'))
    expect(await names(root, [join(root, 'index')])).toEqual(['letter.txt'])
  })

  it('follows links to files and ends at a loop of links', async () => {
    put('a/letter.txt')
    symlinkSync(root, join(root, 'a/loop'))
    symlinkSync(join(root, 'a/letter.txt'), join(root, 'linked.txt'))
    expect(await names()).toEqual(['a/letter.txt', 'linked.txt'])
  })

  it('reports a link that leads nowhere and a pipe, without opening it', async () => {
    symlinkSync(join(root, 'gone'), join(root, 'broken.txt'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const { leftOut } = await walk(root)
    expect(leftOut.map(({ file, code }) => [file, code])).toEqual([
      ['broken.txt', 'file-unreadable'],
      ['pipe', 'not-a-document'],
    ])
  })

  it.skipIf(process.getuid?.() === 0)('reports a folder that may not be listed (needs a user who is not root)', async () => {
    put('closed/letter.txt')
    chmodSync(join(root, 'closed'), 0)
    const { leftOut } = await walk(root)
    chmodSync(join(root, 'closed'), 0o700)
    expect(leftOut.map(({ file, code }) => [file, code])).toEqual([['closed', 'file-unreadable']])
  })

  it('throws where the root is not there', async () => {
    await expect(walk(join(root, 'nowhere'))).rejects.toMatchObject({
      code: 'path-not-found',
      message: expect.stringContaining('nowhere'),
    })
  })
})
