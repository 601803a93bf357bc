import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureIndex, outdatedAdvice } from '../../src/cli/ensure-index.ts'
import { indexState } from '../../src/indexing/currency.ts'
import { readManifest, serializeManifest } from '../../src/indexing/manifest.ts'
import { letter, Workplace } from '../indexing/workplace.ts'
import { fakeTerminal } from './fake-terminal.ts'

let place: Workplace
let other: string
beforeEach(async () => {
  place = new Workplace()
  other = join(place.folder, 'other')
  place.put('a.txt', letter({ caseNumber: 'CM16-0000001', issues: [{ treatment: 'Home traction unit' }] }))
  place.put('b.txt', letter({ caseNumber: 'CM16-0000002', issues: [{ treatment: 'Massage therapy' }] }), other)
  await place.update([place.letters, other], null)
  const manifest = readManifest(place.indexDir)
  writeFileSync(join(place.indexDir, 'manifest.json'), serializeManifest({ ...manifest, code: '0'.repeat(64) }))
})
afterEach(() => place.remove())

describe('an index that another version made', () => {
  it('is brought up to date from all of its places', async () => {
    expect(outdatedAdvice(place.indexDir)).toMatch(/index \S+letters \S+other --index-dir/)
    expect(await ensureIndex(place.indexDir, place.letters, fakeTerminal())).toBe(true)
    expect(indexState(place.indexDir)).toBe('current')
    expect(outdatedAdvice(place.indexDir)).toBeNull()
  })

  it('is brought up to date as far as its places are there, once, and says what stays', async () => {
    rmSync(other, { recursive: true })
    expect(await ensureIndex(place.indexDir, place.letters, fakeTerminal())).toBe(true)
    expect(indexState(place.indexDir)).toBe('outdated')
    const terminal = fakeTerminal()
    expect(await ensureIndex(place.indexDir, place.letters, terminal)).toBe(false)
    expect(terminal.notes).toEqual([])
    const advice = outdatedAdvice(place.indexDir)
    expect(advice).toContain(`Letters from ${other} stay as they are`)
    expect(advice).not.toContain('Bring it up to date')
  })
})
