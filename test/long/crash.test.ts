import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readManifest } from '../../src/indexing/manifest.ts'
import { verifyIndex } from '../../src/indexing/verify.ts'
import { letter } from '../indexing/workplace.ts'
import { startWork, work } from './work.ts'

const KILLS = 120
const LETTERS = 150

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-crash-'))
  mkdirSync(join(folder, 'letters'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const caseNumber = (number: number) => `CM16-${String(number).padStart(7, '0')}`
const put = (file: number, number: number) => {
  writeFileSync(join(folder, 'letters', `${file}.txt`), letter({ caseNumber: caseNumber(number) }))
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator, Numerical Recipes, 1992). */
function* fractions(seed: number): Generator<number, never> {
  for (;;) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    yield seed / 2 ** 32
  }
}

describe('kill -9', () => {
  it(`leaves a whole index ${KILLS} times, at any moment of a build or an update`, async () => {
    const letters = join(folder, 'letters')
    const index = join(folder, 'index')
    const random = fractions(7)
    const next = () => random.next().value
    for (let file = 0; file < LETTERS; file++) put(file, file)
    const usual = await duration(index, letters)
    let fresh = LETTERS
    const ends = { killed: 0, finished: 0, old: 0, new: 0, none: 0 }
    let before = readManifest(index).generation
    for (let run = 0; ends.killed < KILLS; run++) {
      // Every tenth run builds from nothing.
      if (run % 10 === 9) {
        rmSync(index, { recursive: true })
        before = 0
      } else for (let i = 0; i < 5; i++) put(Math.floor(next() * LETTERS), fresh++)
      const running = startWork('update', [index, letters])
      // Half of the kills fall anywhere, the other half into the short time in which files change their names.
      const late = next() < 0.5
      await running.reached(late ? 'saving' : 'started').catch(() => {})
      await sleep(late ? next() * 12 : next() * usual)
      running.process.kill('SIGKILL')
      const { signal } = await running.outcome
      ends[signal === 'SIGKILL' ? 'killed' : 'finished']++
      const result = await verifyIndex(index).catch((error: Error) => error)
      if (result instanceof Error) {
        // A first build that was killed leaves no index, and says so.
        expect(result).toMatchObject({ code: 'no-index' })
        expect(before).toBe(0)
        ends.none++
        before = (await work('update', [index, letters])).result.generation
        continue
      }
      // The index is one whole state of the letters: the only findings can be of files that changed since the older one.
      const changed = 'The file has changed since it was indexed.'
      expect(result.findings.filter(({ reason }) => reason !== changed)).toEqual([])
      expect(result.generation).toBeGreaterThanOrEqual(before)
      if (result.generation > before) expect(result.findings).toEqual([])
      ends[result.generation > before ? 'new' : 'old']++
      before = result.generation
    }
    console.log(`kill -9: ${JSON.stringify(ends)}`)
    expect(ends.old).toBeGreaterThan(10)
    expect(ends.new).toBeGreaterThan(10)

    const { result } = await work('update', [index, letters])
    expect(result.counts.letters).toBe(LETTERS)
    const updated = readManifest(index).files
    rmSync(join(folder, 'index2'), { recursive: true, force: true })
    await work('update', [join(folder, 'index2'), letters])
    expect(updated).toEqual(readManifest(join(folder, 'index2')).files)
    // What the killed processes left lying about is gone.
    expect(readdirSync(index).filter((name) => !['generations', 'manifest.json'].includes(name))).toEqual([])
    expect(readdirSync(join(index, 'generations'))).toEqual([String(readManifest(index).generation)])
  })
})

/** Milliseconds from the first line of a build to its end. */
async function duration(index: string, letters: string): Promise<number> {
  expect(existsSync(index)).toBe(false)
  const running = startWork('update', [index, letters])
  await running.reached('started')
  const start = performance.now()
  await running.outcome
  return performance.now() - start
}
