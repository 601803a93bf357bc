import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImrError } from '../../src/errors.ts'
import {
  FORMAT_VERSION,
  MANIFEST_FILE,
  type Manifest,
  readManifest,
  readRoots,
  serializeManifest,
} from '../../src/indexing/manifest.ts'

const MANIFEST: Manifest = {
  formatVersion: FORMAT_VERSION,
  generation: 3,
  builtAt: '2026-01-02T03:04:05.678Z',
  fingerprint: '0123456789abcdef',
  code: 'c'.repeat(64),
  outdatedRoots: [],
  inputs: 'd'.repeat(64),
  model: null,
  counts: { letters: 1, issues: 2, passages: 3 },
  roots: ['/letters'],
  files: { 'letters.bin': { bytes: 5, sha256: 'e'.repeat(64) } },
}

let folder: string
const write = (content: string | Buffer) => writeFileSync(join(folder, MANIFEST_FILE), content)
const refusal = (): ImrError => {
  try {
    readManifest(folder)
  } catch (error) {
    if (error instanceof ImrError) return error
    throw error
  }
  throw new Error('The manifest was accepted.')
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-manifest-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('FORMAT_VERSION', () => {
  it('has a word of history for each version', () => {
    const [history] = /History: [^/]+/.exec(readFileSync('src/indexing/manifest.ts', 'utf8'))!
    const versions = [...history.matchAll(/(?:: |; | \* )(\d+), \w/g)].map(([, version]) => Number(version))
    expect(versions).toEqual(Array.from({ length: FORMAT_VERSION }, (_, i) => i + 1))
  })
})

describe('readManifest', () => {
  it('gives back what was written', () => {
    write(serializeManifest(MANIFEST))
    expect(readManifest(folder)).toEqual(MANIFEST)
  })

  it('says that there is no index', () => {
    expect(refusal()).toMatchObject({ code: 'no-index', advice: expect.stringContaining('npx imr-search index PATH') })
  })

  it('refuses every change of a byte', () => {
    const bytes = Buffer.from(serializeManifest(MANIFEST))
    for (let place = 0; place < bytes.length; place++) {
      const changed = Buffer.from(bytes)
      changed[place]! ^= 1
      write(changed)
      expect(refusal().code, `byte ${place}`).toMatch(/^(damaged-index|index-version)$/)
    }
  })

  it('refuses every truncation', () => {
    const text = serializeManifest(MANIFEST)
    for (let length = 0; length < text.length; length += 7) {
      write(text.slice(0, length))
      expect(refusal(), `length ${length}`).toMatchObject({
        code: 'damaged-index',
        message: expect.stringContaining(MANIFEST_FILE),
      })
    }
  })

  it.each([
    ['a newer', FORMAT_VERSION + 1],
    ['an older', FORMAT_VERSION - 1],
  ])('says what differs, and what to do, for %s format version', (age, version) => {
    write(JSON.stringify({ formatVersion: version, roots: ['/letters'], anything: 'else' }))
    expect(refusal()).toMatchObject({
      code: 'index-version',
      message: expect.stringContaining(`version ${version}, made by ${age}`),
    })
    expect(refusal().advice).toContain('npx imr-search index PATH')
    expect(readRoots(folder)).toEqual(['/letters'])
  })
})
