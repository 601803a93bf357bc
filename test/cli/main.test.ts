import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchResponse } from '../../src/model/search.ts'
import { searchAnswer } from '../../src/server/schemas/search.ts'
import { run, workFolder } from './run.ts'

let folder: ReturnType<typeof workFolder>
let built: Awaited<ReturnType<typeof run>>
const imr = (...args: string[]) => run(folder.dir, args)

beforeAll(async () => {
  folder = workFolder()
  built = await imr('index', 'letters')
})
afterAll(() => folder.remove())

it('exits with 2 and no trace of the code where it was used wrongly', async () => {
  const { code, out, err } = await imr('search', 'neck', '--limit', '0')
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toBe(
    'error: The parameter "limit" takes a whole number from 1 to 100.\n  Give --limit a whole number from 1 to 100.\n',
  )
})

describe('index', () => {
  it('reports what the index holds, on standard error', () => {
    expect(built).toMatchObject({ code: 0, out: '' })
    expect(built.err).toContain('5 letters, 12 disputed treatments')
    expect(built.err).not.toContain('\x1b')
  })

  it('finds a current index current', async () => {
    const { code, err } = await imr('index', 'letters')
    expect(code).toBe(0)
    expect(err).toContain('Nothing has changed.')
  })

  it('reports a file that cannot be read, indexes the rest, and exits with 1', async () => {
    const other = workFolder()
    writeFileSync(join(other.dir, 'letters', 'empty.txt'), '')
    writeFileSync(join(other.dir, 'letters', 'broken.pdf'), '%PDF-1.4 nothing more')
    const { code, err } = await run(other.dir, ['index', 'letters'])
    expect(code).toBe(1)
    expect(err).toMatch(/left out: empty\.txt: .+ \[file-empty\]/)
    expect(err).toMatch(/left out: broken\.pdf: .+ \[\S+\]/)
    expect(err).toContain('5 letters')
    other.remove()
  })
})

describe('search', () => {
  it('prints ranked passages with outcome and citation', async () => {
    const { code, out } = await imr('search', 'traction home unit denied')
    expect(code).toBe(0)
    expect(out).toMatch(/^1\. .*TRACTION.*\n {3}Upheld — the treatment stays denied\n/m)
    expect(out).toMatch(/000_bc98761382c404e6\.txt, characters \d+-\d+/)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('puts the granted acupuncture first', async () => {
    const { out } = await imr('search', 'acupuncture', 'approved', '--json')
    const answer: SearchResponse = searchAnswer.parse(JSON.parse(out))
    expect(answer.query.interpretation.decision).toBe('Overturned')
    expect(answer.hits[0]).toMatchObject({ issue: { decision: 'Overturned' }, citation: { file: '003_ceff5b33115f81d6.txt' } })
  })

  it('quotes every letter exactly as its file says', async () => {
    const { out } = await imr('search', 'medically necessary', '--json', '--limit', '100', '--scope', 'all', '--mode', 'keyword')
    const { hits }: SearchResponse = JSON.parse(out)
    expect(hits.length).toBeGreaterThan(0)
    for (const { citation } of hits) {
      const text = readFileSync(join(folder.dir, 'letters', citation.file), 'utf8')
      expect(text.slice(citation.start, citation.end)).toBe(citation.quote)
    }
  })

  it('hands on filters and options', async () => {
    const { out } = await imr(
      'search',
      'injection',
      '--json',
      '--decision',
      'overturned',
      '--mode',
      'keyword',
      '--explain',
      '--no-synonyms',
    )
    const answer: SearchResponse = JSON.parse(out)
    expect(answer.query).toMatchObject({ mode: 'keyword', interpretation: { expansions: [] } })
    for (const hit of answer.hits)
      expect(hit).toMatchObject({ issue: { decision: 'Overturned' }, explanation: expect.anything() })
  })
})

describe('inspect', () => {
  it('prints one line of JSON for each file, unreadable ones included', async () => {
    const other = workFolder()
    writeFileSync(join(other.dir, 'letters', '0-picture.jpg'), Buffer.from([0xff, 0xd8, 0, 0, 1, 2, 3]))
    const { code, out } = await run(other.dir, ['inspect', 'letters', '--json'])
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(lines[0]).toEqual({ file: '0-picture.jpg', error: { code: 'not-a-document', message: expect.any(String) } })
    expect(lines.slice(1).map(({ file }) => file)).toEqual(
      readdirSync(join(other.dir, 'letters'))
        .filter((file) => file.endsWith('.txt'))
        .sort(),
    )
    expect(Object.keys(lines[1])).toEqual(
      (
        'file sha256 pages layout caseNumber dateAssigned dateOfInjury decisionDate urDenialDate applicationReceived priority specialty licensedIn ' +
        'reviewer patient sections issues warnings'
      ).split(' '),
    )
    other.remove()
  })

  it('prints letters for people', async () => {
    const { code, out } = await imr('inspect', join('letters', '003_ceff5b33115f81d6.txt'))
    expect(code).toBe(0)
    expect(out).toContain('Overturned — the treatment must be authorized')
  })
})

describe('verify', () => {
  it('finds nothing wrong in a fresh index', async () => {
    const { code, out } = await imr('verify')
    expect(code).toBe(0)
    expect(out).toMatch(/5 letters and \d+ citations checked, nothing wrong/)
  })

  it('names a letter that has changed, and exits with 1', async () => {
    const other = workFolder()
    await run(other.dir, ['index', 'letters'])
    appendFileSync(join(other.dir, 'letters', '003_ceff5b33115f81d6.txt'), 'more')
    const { code, out } = await run(other.dir, ['verify'])
    expect(code).toBe(1)
    expect(out).toContain('003_ceff5b33115f81d6.txt')
    other.remove()
  })
})

describe('a damaged index', () => {
  it('is refused by name', async () => {
    const other = workFolder()
    await run(other.dir, ['index', 'letters'])
    const generation = join(other.dir, 'index-data', 'generations', '1')
    const victim = readdirSync(generation).sort()[0]!
    rmSync(join(generation, victim))
    for (const args of [['search', 'neck'], ['serve', '--port', '0'], ['verify']]) {
      const { code, out, err } = await run(other.dir, args)
      expect(code, args[0]).toBe(2)
      expect(out + err).toContain(victim)
    }
    other.remove()
  })
})

describe('remove', () => {
  it('takes a letter out and says where it still lies', async () => {
    const other = workFolder()
    await run(other.dir, ['index', 'letters'])
    const { code, out, err } = await run(other.dir, ['remove', '003_ceff5b33115f81d6.txt'])
    expect(out).toBe('removed 003_ceff5b33115f81d6.txt\n')
    expect(err).toContain('still lies in its folder')
    expect(code).toBe(1)
    const { out: json } = await run(other.dir, ['search', 'acupuncture', '--json'])
    const files = (JSON.parse(json) as SearchResponse).hits.map(({ citation }) => citation.file)
    expect(files).not.toContain('003_ceff5b33115f81d6.txt')
    other.remove()
  })
})
