import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { evaluate, type ModeReport } from '../../src/evaluation/evaluate.ts'
import { type JudgedQuery, readJudgedQueries } from '../../src/evaluation/judged.ts'
import type { Mode } from '../../src/model/search.ts'
import { openTestIndex, type TestIndex } from '../search/seed-index.ts'

/**
 * The ranking over judged questions, held to `stats.json` (figures) and `golden/` (first hits with their grades), so that a
 * change of the ranking is a readable diff. `UPDATE_RANKING=1 npx vitest run test/ranking` writes both anew.
 */
const here = dirname(fileURLToPath(import.meta.url))
const update = process.env.UPDATE_RANKING === '1'
const statsPath = join(here, 'stats.json')

/** nDCG@10, in percent, per mode and for each kind in hybrid mode. */
type Stats = Record<string, Record<string, number>>

const stats: Stats = existsSync(statsPath) ? JSON.parse(readFileSync(statsPath, 'utf8')) : {}
const measured: Stats = {}

/** How far a figure may fall, in points: rounding, and nothing else. */
const TOLERANCE = 0.05

/** First hits that a golden list shows. */
const SHOWN = 5

const shared = process.env.IMR_SHARED ?? join(here, '..', '..', '..', 'shared')
const letters = join(shared, 'letters')
const hasLetters = existsSync(letters)
if (!hasLetters && process.env.CI) throw new Error(`CI needs the real letters in ${letters}`)

const SETS = [
  { name: 'synthetic', files: ['queries-synthetic.json', 'queries-pasted.json'], open: openSynthetic, skip: false },
  {
    name: 'letters',
    files: ['queries-letters.json', 'queries-people.json'],
    open: () => openTestIndex([letters]),
    skip: !hasLetters,
  },
].map((set) => ({ ...set, files: set.files.filter((file) => existsSync(join(here, file))) }))

async function openSynthetic(): Promise<TestIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'imr-ranking-'))
  const fixtures = join(here, '..', 'fixtures', 'synthetic')
  for (const part of ['a', 'b', 'c']) {
    execFileSync('node', [join(fixtures, 'render.mjs'), join(fixtures, `determinations-${part}.json`), folder])
  }
  const index = await openTestIndex([folder])
  return { ...index, close: () => index.close().finally(() => rmSync(folder, { recursive: true, force: true })) }
}

afterAll(() => {
  if (update) writeFileSync(statsPath, `${JSON.stringify({ ...stats, ...measured }, null, 2)}\n`)
})

describe.each(SETS)('ranking over $name letters', ({ files, open, skip }) => {
  const title = 'keeps the figures and first hits of stats.json and golden/'
  it.skipIf(skip)(skip ? `${title} (skipped: no ../shared/letters)` : title, { timeout: 600_000 }, async () => {
    const index = await open()
    try {
      for (const file of files) {
        const set = file.replace(/^queries-|\.json$/g, '')
        const queries = await readJudgedQueries(join(here, file))
        const reports = new Map<Mode, ModeReport>()
        for (const mode of ['keyword', 'semantic', 'hybrid'] as const) {
          reports.set(mode, await evaluate(index.searcher, queries, mode))
        }
        const hybrid = reports.get('hybrid')!
        measured[set] = statsOf(reports)
        compareStats(set, measured[set])
        compareGolden(set, goldenOf(hybrid, queries))
        const { questions, empty } = hybrid.all.nothing
        expect(empty, `${set}: questions about something else that got hits`).toBe(questions)
        for (const mode of ['keyword', 'semantic'] as const) {
          expect(hybrid.all.ndcg10, `${set}: hybrid against ${mode}`).toBeGreaterThanOrEqual(reports.get(mode)!.all.ndcg10)
        }
      }
    } finally {
      await index.close()
    }
  })
})

function statsOf(reports: ReadonlyMap<Mode, ModeReport>): Record<string, number> {
  const percent = (value: number) => Math.round(value * 10_000) / 100
  const figures: Record<string, number> = {}
  for (const [mode, report] of reports) figures[mode] = percent(report.all.ndcg10)
  for (const [kind, { ndcg10, questions }] of Object.entries(reports.get('hybrid')!.kinds)) {
    if (questions > 0) figures[`hybrid/${kind}`] = percent(ndcg10)
  }
  return figures
}

function compareStats(set: string, figures: Record<string, number>): void {
  if (update) return
  expect(stats[set], `stats.json lacks ${set}`).toBeDefined()
  for (const [name, figure] of Object.entries(figures)) {
    expect(figure, `${set} ${name}`).toBeGreaterThanOrEqual((stats[set]![name] ?? 0) - TOLERANCE)
  }
}

/** One line a question: its figure, its words, and the first hits with their grades. */
function goldenOf(report: ModeReport, queries: readonly JudgedQuery[]): string {
  const lines = report.questions.map(({ id, query, ndcg10, run }, i) => {
    const hits = run.slice(0, SHOWN).map((key) => `${key}=${queries[i]!.relevant[key] ?? 0}`)
    return `${id} ${Math.round(100 * ndcg10)} ${JSON.stringify(query.slice(0, 80))}\n    ${hits.join(' ')}`
  })
  return `${lines.join('\n')}\n`
}

function compareGolden(set: string, golden: string): void {
  const path = join(here, 'golden', `${set}.txt`)
  if (update) writeFileSync(path, golden)
  else expect(golden, `golden/${set}.txt; UPDATE_RANKING=1 writes it anew`).toBe(readFileSync(path, 'utf8'))
}
