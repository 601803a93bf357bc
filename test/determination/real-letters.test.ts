import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countByField, type Expectation, type Fact, letterFacts } from '../../bench/letter-facts.mjs'
import { parseLetters } from '../../src/determination/parse.ts'
import { type DocumentReader, openDocumentReader } from '../../src/ingest/read.ts'
import { expectSound } from './invariants.ts'
import { wrong } from './letters.ts'

const shared = resolve(import.meta.dirname, '../..', process.env.IMR_SHARED ?? '../shared')
const folder = join(shared, 'letters')
const truthFile = join(shared, 'eval/letters-truth.json')
const there = existsSync(folder) && existsSync(truthFile)

/** The share of facts that must be right: 99 % of treatments and decisions, 98 % of every other field. */
const BAR = new Map([
  ['treatment', 0.99],
  ['decision', 0.99],
])
const OTHER_BAR = 0.98

describe('real letters', () => {
  it.runIf(process.env.CI)('are there in CI', () => {
    expect(there, `letters and their truth under ${shared}`).toBe(true)
  })

  describe.skipIf(!there)('read from their PDFs', () => {
    let reader: DocumentReader
    beforeAll(() => {
      reader = openDocumentReader()
    })
    afterAll(() => reader.close())

    it('are right in 99 % of treatments and decisions and 98 % of every other field', { timeout: 120_000 }, async () => {
      const truth: (Expectation & { file: string })[] = JSON.parse(readFileSync(truthFile, 'utf8'))
      const facts: Fact[] = []
      const failures: string[] = []
      for (const expected of truth) {
        const { file } = expected
        const source = await reader.read({ file, path: join(folder, file) })
        const letters = parseLetters(source)
        expect(letters, file).toHaveLength(1)
        expectSound(letters[0]!, source.text)
        const compared = letterFacts(expected, letters[0])
        facts.push(...compared)
        failures.push(...wrong(compared).map((fact) => `${file} ${fact}`))
      }
      const counts = countByField(facts)
      console.info([...counts].map(([field, { right, all }]) => `${field} ${right}/${all}`).join(', '))
      for (const [field, { right, all }] of counts) {
        expect(right / all, `${field}\n${failures.join('\n')}`).toBeGreaterThanOrEqual(BAR.get(field) ?? OTHER_BAR)
      }
      expect(counts.get('treatment')!.all).toBeGreaterThan(200)
    })
  })
})
