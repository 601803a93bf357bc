import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acquireLock, LOCK_FILE } from '../../src/indexing/lock.ts'

let folder: string
const holder = { token: 'other', pid: process.pid, started: null, host: hostname(), command: 'imr-search index letters' }
const leave = (fields: object) => writeFileSync(join(folder, LOCK_FILE), JSON.stringify({ ...holder, ...fields }))
const busy = (part: string) => expect.objectContaining({ code: 'index-busy', message: expect.stringContaining(part) })
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('acquireLock', () => {
  it('tells a second writer who holds it', () => {
    const lock = acquireLock(folder)
    expect(() => acquireLock(folder)).toThrow(busy(`process ${process.pid} on ${hostname()}`))
    lock.release()
  })

  it('leaves nothing behind', () => {
    acquireLock(folder).release()
    expect(readdirSync(folder)).toEqual([])
    acquireLock(folder).release()
  })

  it('passes over a holder whose process is dead', () => {
    leave({ pid: deadPid() })
    acquireLock(folder).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it.runIf(process.platform === 'linux')('passes over a holder whose number another process has by now (needs /proc)', () => {
    leave({ started: '1' })
    acquireLock(folder).release()
  })

  it('passes over a lock that nobody can read', () => {
    writeFileSync(join(folder, LOCK_FILE), 'noise')
    acquireLock(folder).release()
  })

  it('waits for a holder on another machine while that shows signs of life', () => {
    leave({ host: 'elsewhere', pid: 1 })
    expect(() => acquireLock(folder)).toThrow(busy('"imr-search index letters" (process 1 on elsewhere)'))
    const longAgo = new Date(Date.now() - 3_600_000)
    utimesSync(join(folder, LOCK_FILE), longAgo, longAgo)
    acquireLock(folder).release()
  })

  it('notices that another writer has taken over, and leaves its lock alone', () => {
    const lock = acquireLock(folder)
    leave({})
    expect(() => lock.check()).toThrow(busy('imr-search index letters'))
    lock.release()
    expect(readdirSync(folder)).toEqual([LOCK_FILE])
  })
})
