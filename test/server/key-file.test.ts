import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addKey, FileKeyRing, readKeys, revokeKey } from '../../src/server/key-file.ts'

const TODAY = new Date('2024-02-03T04:05:06Z')
let dir: string
let path: string
let faults: unknown[]
const ring = (extraKey?: string) => new FileKeyRing({ path, extraKey, onFault: (error) => faults.push(error) })

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'imr-keys-'))
  path = join(dir, 'keys.json')
  faults = []
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('the key file', () => {
  it('holds no key, but knows each by its hash, and is for its owner only', async () => {
    const { id, key } = await addKey(path, 'intranet', TODAY)
    expect(key).toMatch(/^imr_[\w-]{43}$/)
    expect(readFileSync(path, 'utf8')).not.toContain(key.slice(4))
    expect(await readKeys(path)).toMatchObject([{ id, name: 'intranet', created: '2024-02-03' }])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('is damaged where it holds something else', async () => {
    for (const text of ['', '[]', '{"formatVersion":2,"keys":[]}', '{"formatVersion":1,"keys":[{"id":"x"}]}']) {
      writeFileSync(path, text)
      await expect(readKeys(path)).rejects.toMatchObject({ code: 'damaged-file' })
    }
  })

  it('loses no key when two commands add at the same time', async () => {
    const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => addKey(path, name, TODAY)))
    const added = results.filter(({ status }) => status === 'fulfilled')
    expect(added.length).toBeGreaterThan(0)
    expect(await readKeys(path)).toHaveLength(added.length)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'index-busy' })
  })

  it('keeps what it has where a key to revoke is not there', async () => {
    await addKey(path, 'a', TODAY)
    await expect(revokeKey(path, '00000000')).rejects.toMatchObject({ code: 'not-found' })
    expect(await readKeys(path)).toHaveLength(1)
    await addKey(path, 'b', TODAY)
  })
})

describe('FileKeyRing', () => {
  it('follows the file from one question to the next', async () => {
    const keys = ring()
    expect(await keys.identify('anything')).toBeNull()
    const [first, second] = [await addKey(path, 'a', TODAY), await addKey(path, 'b', TODAY)]
    expect(await keys.identify(first.key)).toBe(first.id)
    expect(await keys.identify(second.key)).toBe(second.id)
    expect(await keys.identify(`${first.key}x`)).toBeNull()
    await revokeKey(path, first.id)
    expect(await keys.identify(first.key)).toBeNull()
    expect(await keys.identify(second.key)).toBe(second.id)
  })

  it('opens nothing more where the file has gone', async () => {
    const { key } = await addKey(path, 'a', TODAY)
    const keys = ring()
    expect(await keys.identify(key)).not.toBeNull()
    rmSync(path)
    expect(await keys.identify(key)).toBeNull()
  })

  it('keeps the keys it knows where the file is damaged, and says so', async () => {
    const { id, key } = await addKey(path, 'a', TODAY)
    const keys = ring()
    await keys.identify(key)
    writeFileSync(path, 'damaged')
    expect(await keys.identify(key)).toBe(id)
    expect(faults).toMatchObject([{ code: 'damaged-file' }])
  })

  it('knows a key that the environment gives', async () => {
    expect(await ring('e'.repeat(32)).identify('e'.repeat(32))).toBe('environment')
  })
})
