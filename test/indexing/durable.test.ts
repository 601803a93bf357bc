import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { explainWriteError, FileWriter, replaceFile } from '../../src/indexing/durable.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-durable-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('FileWriter', () => {
  it('writes its chunks in order and knows their size and hash', () => {
    let file = 0
    const chunk = fc.oneof(
      fc.uint8Array(),
      fc.nat(3 << 20).map((size) => new Uint8Array(size).fill(7)),
    )
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 6 }), (chunks) => {
        const path = join(folder, `file-${file++}`)
        const writer = new FileWriter(path)
        for (const chunk of chunks) writer.write(chunk)
        const all = Buffer.concat(chunks)
        expect(writer.bytes).toBe(all.length)
        expect(writer.finish()).toEqual({ bytes: all.length, sha256: createHash('sha256').update(all).digest('hex') })
        expect(readFileSync(path).equals(all)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('makes a file for its owner only, and never writes over one', () => {
    const path = join(folder, 'file')
    new FileWriter(path).finish()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(() => new FileWriter(path)).toThrow(expect.objectContaining({ code: 'EEXIST' }))
  })
})

describe('replaceFile', () => {
  it('puts new bytes in the place of the old, and passes over what a crash has left', () => {
    const path = join(folder, 'file')
    writeFileSync(path, 'old')
    writeFileSync(`${path}.new`, 'half')
    replaceFile(path, Buffer.from('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['file'])
  })
})

describe('explainWriteError', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'access is denied'],
  ])('says for %s that %s', (code, reason) => {
    const error = Object.assign(new Error(code), { code, syscall: 'write' })
    expect(explainWriteError(error, '/index')).toMatchObject({
      code: 'index-unwritable',
      message: expect.stringContaining(reason),
      cause: error,
    })
  })

  it('leaves other failures as they are', () => {
    const error = new Error('a fault of ours')
    expect(explainWriteError(error, '/index')).toBe(error)
  })
})
