import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OutcomeCounts } from '../../src/engines/engine.ts'
import type { SearchResponse } from '../../src/model/search.ts'
import type { DeterminationAnswer, GuidelineAnswer, OverviewAnswer } from '../../src/search/source.ts'
import { guidelineAnswer, guidelinesAnswer } from '../../src/server/schemas/guidelines.ts'
import { determinationAnswer } from '../../src/server/schemas/letter.ts'
import { overviewAnswer } from '../../src/server/schemas/overview.ts'
import { searchAnswer } from '../../src/server/schemas/search.ts'
import { serverOverSeeds } from './seeds.ts'

let server: Awaited<ReturnType<typeof serverOverSeeds>>
beforeAll(async () => {
  server = await serverOverSeeds()
})
afterAll(() => server.close())

async function get<Answer>(path: string): Promise<Answer> {
  const response = await server.app.request(path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as Answer
}

const search = (query: string): Promise<SearchResponse> => get(`/api/search?${query}`)

const QUESTIONS = [
  'q=traction+home+unit+denied',
  'q=acupuncture&mode=keyword',
  'q=neck+pain&mode=semantic&scope=all',
  'decision=overturned',
  'q=neck+pain&scope=summary&explain=true',
]

describe('the server over the sample letters', () => {
  it.each(QUESTIONS)('answers %s in the documented form', async (query) => {
    const answer = await search(query)
    expect(searchAnswer.parse(answer)).toEqual(answer)
    expect(answer.hits.length).toBeGreaterThan(0)
  })

  it('proves every quote against the file on disk and the text it serves', async () => {
    for (const query of QUESTIONS) {
      for (const { citation, passage, determination } of (await search(query)).hits) {
        const file = readFileSync(join(server.letters, citation.file), 'utf8')
        const text = await (await server.app.request(`/api/determinations/${determination.id}/text`)).text()
        expect(file.slice(citation.start, citation.end)).toBe(citation.quote)
        expect(text.slice(citation.start, citation.end)).toBe(citation.quote)
        expect(passage.text).toBe(citation.quote)
      }
    }
  })

  it('puts the denied traction units and the granted acupuncture first', async () => {
    const [denied] = (await search('q=traction+home+unit+denied')).hits
    expect(denied!.issue).toMatchObject({ decision: 'Upheld', treatment: expect.stringMatching(/traction/i) })
    const [granted] = (await search('q=acupuncture+approved')).hits
    expect(granted).toMatchObject({ issue: { decision: 'Overturned' }, citation: { file: '003_ceff5b33115f81d6.txt' } })
  })

  it('gives the same list page by page', async () => {
    const whole = await search('q=pain&limit=6')
    const pages = [
      await search('q=pain&limit=2'),
      await search('q=pain&limit=2&offset=2'),
      await search('q=pain&limit=2&offset=4'),
    ]
    expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits)
  })

  it('lets filters choose without changing scores', async () => {
    const all = await search('q=injection&limit=100')
    const upheld = await search('q=injection&limit=100&decision=upheld')
    const scores = new Map(all.hits.map(({ passage, score }) => [passage.id, score]))
    expect(upheld.hits.length).toBeGreaterThan(0)
    for (const { passage, score } of upheld.hits) expect(scores.get(passage.id)).toBe(score)
  })

  it('gives letters, their text and their bytes', async () => {
    const [hit] = (await search('q=acupuncture')).hits
    const path = `/api/determinations/${hit!.determination.id}`
    const letter = await get<DeterminationAnswer>(path)
    expect(determinationAnswer.parse(letter)).toEqual(letter)
    const bytes = Buffer.from(await (await server.app.request(`${path}/source`)).arrayBuffer())
    expect(bytes.equals(readFileSync(join(server.letters, letter.file)))).toBe(true)
    expect(await (await server.app.request(`${path}/text`)).text()).toBe(bytes.toString())
    expect(JSON.stringify(letter)).not.toContain(server.letters)
  })

  it('gives similar disputes, without the one they are similar to', async () => {
    const [hit] = (await search('q=trigger+point+injections')).hits
    const answer = await get<SearchResponse>(`/api/passages/${hit!.passage.id}/similar?limit=3`)
    expect(searchAnswer.parse(answer)).toEqual(answer)
    expect(answer.hits).toHaveLength(3)
    for (const { determination, issue } of answer.hits) {
      expect([determination.id, issue?.number]).not.toEqual([hit!.determination.id, hit!.issue?.number])
    }
    expect((await server.app.request('/api/passages/0000000000000000-0/similar')).status).toBe(404)
  })

  it('gives guidelines with their precedents on both sides', async () => {
    const list = await get<{ guidelines: { key: string; label: string; upheld: number; overturned: number }[] }>(
      '/api/guidelines',
    )
    expect(guidelinesAnswer.parse(list)).toEqual(list)
    const document = list.guidelines.find(({ key }) => key === 'mtus.chronic-pain')!
    expect(document.label).toBe('MTUS Chronic Pain Medical Treatment Guidelines')
    for (const { key, upheld, overturned } of list.guidelines) {
      const answer = await get<GuidelineAnswer>(`/api/guidelines/${encodeURIComponent(key)}?limit=100`)
      expect(guidelineAnswer.parse(answer)).toEqual(answer)
      expect(answer.upheld.total).toBe(upheld)
      expect(answer.overturned.total).toBe(overturned)
      for (const { issue } of [...answer.upheld.hits, ...answer.overturned.hits]) {
        const cited = [...issue!.guidelines, ...issue!.claimsGuidelines].map((reference) => `${reference.key}.`)
        expect(cited.some((reference) => reference.startsWith(`${key}.`))).toBe(true)
      }
    }
  })

  it('gives an overview whose counts add up', async () => {
    const overview = await get<OverviewAnswer>('/api/overview')
    expect(overviewAnswer.parse(overview)).toEqual(overview)
    const ended = (counts: OutcomeCounts[]) =>
      counts.reduce((sum, { upheld, overturned, unknown }) => sum + upheld + overturned + unknown, 0)
    for (const counts of [overview.categories, overview.years, [overview.outcomes]])
      expect(ended(counts)).toBe(overview.treatments)
    for (const { value, upheld, overturned } of overview.categories) {
      if (value === null) continue
      for (const [decision, count] of Object.entries({ upheld, overturned })) {
        expect((await search(`decision=${decision}&category=${encodeURIComponent(value)}`)).total).toBe(count)
      }
    }
    expect(overview).toMatchObject({ letters: 5, treatments: 12, leftOut: [], model: 'all-MiniLM-L6-v2' })
  })

  it('answers hostile questions with an answer or a problem, and nothing of this machine', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"',
      '((((',
      'decision:',
      'case:CM99-9999999',
      '-'.repeat(2000),
      '"'.repeat(1999),
      'a '.repeat(1000),
      '../../etc/passwd',
      '%00',
      '\u202e\ud83d\ude00',
      'constructor __proto__ toString',
      '*',
      'guideline:"',
      'é'.repeat(2000),
      'decision:upheld decision:overturned',
    ]
    for (const text of hostile) {
      for (const mode of ['hybrid', 'keyword', 'semantic']) {
        const response = await server.app.request(`/api/search?mode=${mode}&q=${encodeURIComponent(text)}`)
        const body = await response.text()
        expect([200, 400], text).toContain(response.status)
        expect(body).not.toContain(server.letters)
        expect(body).not.toContain('/src/')
      }
    }
    expect(server.faults()).toEqual([])
  })

  it('answers 410 for a source that has changed', async () => {
    const [hit] = (await search('q=medrol')).hits
    writeFileSync(join(server.letters, hit!.citation.file), 'other words')
    const response = await server.app.request(`/api/determinations/${hit!.determination.id}/source`)
    expect(response.status).toBe(410)
    expect(await response.text()).not.toContain(server.letters)
  })
})
