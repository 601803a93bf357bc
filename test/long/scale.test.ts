import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { work } from './work.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/synthetic/', import.meta.url))
const MIB = 2 ** 20

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-scale-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Renders as many letters as asked for, each with a case number of its own. */
function render(count: number): string {
  const originals = ['a', 'b', 'c'].flatMap((part) =>
    JSON.parse(readFileSync(join(FIXTURES, `determinations-${part}.json`), 'utf8')),
  )
  const determinations = Array.from({ length: count }, (_, i) => {
    const number = String(i).padStart(7, '0')
    const original = originals[i % originals.length]
    // The reference makes every letter's rationales, and so their vectors, its own.
    const issues = original.issues.map((issue: { rationale: string }) => ({
      ...issue,
      rationale: `${issue.rationale} Reference ${number}.`,
    }))
    return { ...original, id: `${original.id}-${number}`, caseNumber: `CM20-${number}`, issues }
  })
  const input = join(folder, `determinations-${count}.json`)
  const letters = join(folder, `letters-${count}`)
  mkdirSync(letters)
  writeFileSync(input, JSON.stringify(determinations))
  execFileSync(process.execPath, [join(FIXTURES, 'render.mjs'), input, letters])
  return letters
}

describe('ten thousand letters', () => {
  it('are read in the memory that a thousand take, and are all there', async () => {
    const peaks: Record<number, Record<string, number>> = {}
    for (const count of [1000, 10_000]) {
      const letters = render(count)
      const index = join(folder, `index-${count}`)
      const start = performance.now()
      const { result, error } = await work('update', [index, letters])
      expect(error).toBeNull()
      expect(result.counts.letters).toBe(count)
      expect(result.leftOut).toEqual([])
      peaks[count] = result.peaks
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      const rounded = Object.entries(result.peaks as Record<string, number>).map(
        ([stage, bytes]) => `${stage} ${Math.round(bytes / MIB)}`,
      )
      console.log(
        `${count} letters, ${result.counts.passages} passages: ${seconds} s; peaks in MiB: ${rounded.join(', ')}; whole ${Math.round(result.maxRss / MIB)}`,
      )
    }
    const growth = peaks[10_000]!['reading letters']! - peaks[1000]!['reading letters']!
    // 9,000 letters have 60 MB of text; what is kept of each is a hash and a name.
    expect(growth).toBeLessThan(60 * MIB)

    const index = join(folder, 'index-10000')
    const letters = join(folder, 'letters-10000')
    expect((await work('update', [index, letters])).result).toMatchObject({ changed: false, unchanged: 10_000 })
    expect((await work('verify', [index])).result).toMatchObject({ letterFiles: 10_000, findings: [] })
  })
})
