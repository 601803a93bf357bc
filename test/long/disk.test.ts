import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { updateIndex } from '../../src/indexing/update.ts'
import { verifyIndex } from '../../src/indexing/verify.ts'
import { countingEmbedder, letter } from '../indexing/workplace.ts'
import { work } from './work.ts'

let folder: string
let letters: string
const put = (from: number, to: number) => {
  for (let i = from; i < to; i++)
    writeFileSync(join(letters, `${i}.txt`), letter({ caseNumber: `CM16-${String(i).padStart(7, '0')}` }))
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-disk-'))
  letters = join(folder, 'letters')
  mkdirSync(letters)
  put(0, 20)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const DISK = join(tmpdir(), `imr-small-disk-${process.pid}`)
const canMount = process.getuid?.() === 0 && tryMount()

function tryMount(): boolean {
  mkdirSync(DISK, { recursive: true })
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', DISK]).status !== 0) return false
  execFileSync('umount', [DISK])
  return true
}

describe.skipIf(!canMount)('a full disk (needs the right to mount a tmpfs)', () => {
  beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', DISK]))
  afterEach(() => execFileSync('umount', [DISK]))
  beforeAll(() => mkdirSync(DISK, { recursive: true }))
  afterAll(() => rmSync(DISK, { recursive: true, force: true }))

  const update = (onProgress = () => {}) =>
    updateIndex({ indexDir: join(DISK, 'index'), roots: [letters], embedder: countingEmbedder(), onProgress })
  const full = { code: 'index-unwritable', advice: expect.stringContaining('free space') }
  const left = () => readdirSync(join(DISK, 'index'))

  it('is found out before anything is embedded, and the index in use stays', async () => {
    await update()
    put(20, 1500)
    const embedder = countingEmbedder()
    const failing = updateIndex({ indexDir: join(DISK, 'index'), roots: [letters], embedder })
    await expect(failing).rejects.toMatchObject(full)
    expect(embedder.texts).toEqual([])
    expect(left()).toEqual(['generations', 'manifest.json'])
    expect((await verifyIndex(join(DISK, 'index'))).findings).toEqual([])
  })

  it('that fills up half-way leaves the index in use, and no litter', async () => {
    await update()
    put(20, 40)
    for (const stage of ['writing letters', 'embedding passages', 'indexing words', 'saving']) {
      const fill = ({ stage: current }: { stage: string }) => {
        if (current === stage) spawnSync('dd', ['if=/dev/zero', `of=${join(DISK, 'filler')}`, 'bs=4k'])
      }
      const failing = updateIndex({
        indexDir: join(DISK, 'index'),
        roots: [letters],
        embedder: countingEmbedder(),
        onProgress: fill as () => void,
      })
      await expect(failing, stage).rejects.toMatchObject({ ...full, message: expect.stringContaining('the disk is full') })
      rmSync(join(DISK, 'filler'))
      expect(left(), stage).toEqual(['generations', 'manifest.json'])
      expect(await verifyIndex(join(DISK, 'index')), stage).toMatchObject({ generation: 1, findings: [] })
    }
    expect(await update()).toMatchObject({ changed: true, counts: { letters: 40 } })
  })
})

const NOBODY = 65534
const isRoot = process.getuid?.() === 0
// As root, a process of another user has to be able to read the program and the letters.
const canBecomeNobody = !isRoot || spawnSync(process.execPath, ['-e', ''], { uid: NOBODY, gid: NOBODY }).status === 0

describe.skipIf(!canBecomeNobody)('as a user who is not root (needs a program that other users can read)', () => {
  const options = isRoot ? { uid: NOBODY } : {}
  const own = (path: string) => {
    if (isRoot) chownSync(path, NOBODY, NOBODY)
  }
  beforeEach(() => {
    chmodSync(folder, 0o755)
    chmodSync(letters, 0o755)
  })

  it('says that a read-only index folder cannot be written, and still reads it', async () => {
    const index = join(folder, 'index')
    mkdirSync(index)
    own(index)
    expect((await work('update', [index, letters], options)).result).toMatchObject({ changed: true })
    chmodSync(index, 0o500)
    put(20, 21)
    const { error } = await work('update', [index, letters], options)
    expect(error).toMatchObject({ code: 'index-unwritable', message: expect.stringContaining('access is denied') })
    expect(error?.advice).toContain('writable')
    expect((await work('verify', [index], options)).result.findings).toEqual([])
    chmodSync(index, 0o700)
  })

  it('reports files and folders that may not be read, and indexes the rest', async () => {
    const index = join(folder, 'index')
    mkdirSync(index)
    own(index)
    mkdirSync(join(letters, 'closed'))
    chmodSync(join(letters, 'closed'), 0)
    chmodSync(join(letters, '3.txt'), 0)
    const { result } = await work('update', [index, letters], options)
    expect(result.leftOut.map(({ file, code }: { file: string; code: string }) => [file, code])).toEqual([
      ['3.txt', 'file-unreadable'],
      ['closed', 'file-unreadable'],
    ])
    expect(result.counts.letters).toBe(19)
    chmodSync(join(letters, 'closed'), 0o700)
  })

  it('throws for a root that may not be read, and keeps its letters', async () => {
    const index = join(folder, 'index')
    mkdirSync(index)
    own(index)
    await work('update', [index, letters], options)
    chmodSync(letters, 0)
    expect((await work('update', [index, letters], options)).error).toMatchObject({ code: 'file-unreadable' })
    chmodSync(letters, 0o755)
    expect((await work('update', [index, letters], options)).result).toMatchObject({ changed: false, counts: { letters: 20 } })
  })
})
