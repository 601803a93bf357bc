import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letter } from '../indexing/workplace.ts'
import { startWork, work } from './work.ts'

let folder: string
let index: string
let letters: string
const put = (file: string, caseNumber: string) => writeFileSync(join(letters, file), letter({ caseNumber }))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-processes-'))
  index = join(folder, 'index')
  letters = join(folder, 'letters')
  mkdirSync(letters)
  for (let i = 0; i < 10; i++) put(`${i}.txt`, `CM16-000000${i}`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a second writer', () => {
  it('is told who holds the index, and the first goes on', async () => {
    const first = startWork('update', [index, letters], { env: { EMBED_MS: '5000' } })
    await first.reached('embedding passages')
    const second = await work('update', [index, letters])
    expect(second.error).toMatchObject({
      code: 'index-busy',
      message: expect.stringContaining(`process ${first.process.pid} on `),
    })
    expect(second.error?.message).toContain('work.mjs')
    expect((await first.outcome).result).toMatchObject({ changed: true, counts: { letters: 10 } })
  })

  it('is not blocked by a holder that was killed', async () => {
    const first = startWork('update', [index, letters], { env: { EMBED_MS: '5000' } })
    await first.reached('embedding passages')
    first.process.kill('SIGKILL')
    await first.outcome
    expect((await work('update', [index, letters])).result).toMatchObject({ changed: true, counts: { letters: 10 } })
  })

  it('is one of many that all find a whole index in the end', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => work('update', [index, letters])))
    for (const { result, error } of outcomes)
      expect(result?.counts.letters ?? error?.code).toSatisfy((end) => end === 10 || end === 'index-busy')
    expect(outcomes.some(({ result }) => result !== null)).toBe(true)
    expect((await work('verify', [index])).result.findings).toEqual([])
  })
})

describe('readers in other processes', () => {
  it('see whole generations only, while these change', async () => {
    await work('update', [index, letters])
    const readers = Array.from({ length: 3 }, () => startWork('read', [index], { env: { READ_MS: '8000' } }))
    await Promise.all(readers.map((reader) => reader.reached('started')))
    for (let i = 0; i < 8; i++) {
      put('0.txt', `CM16-00001${10 + i}`)
      expect((await work('update', [index, letters])).result).toMatchObject({ changed: true })
    }
    for (const { outcome } of readers) {
      const { result, error } = await outcome
      expect(error).toBeNull()
      expect(result.generations.length).toBeGreaterThan(1)
    }
  })
})
