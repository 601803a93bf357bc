import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recognizeConcepts } from '../../src/concepts/recognize.ts'
import { normalizeSpecialty } from '../../src/determination/specialty.ts'
import type { Engine, StoredPassage } from '../../src/engines/engine.ts'
import type { Decision } from '../../src/model/determination.ts'
import type { LexicalQuery, PassageFilter } from '../../src/model/retrieval.ts'
import { termsOf } from '../../src/text/terms.ts'
import { SEATS } from '../../src/vectors/stored-vectors.ts'
import { VectorScan } from '../../src/vectors/vector-scan.ts'
import { countingEmbedder, letter } from '../indexing/workplace.ts'

/** Letters by file name, as every engine under test gets them. */
export type ContractLetters = Record<string, string>

/** What an engine has to offer to be tested. */
export interface EngineUnderTest {
  name: string
  /** Indexes the letters with vectors of `countingEmbedder`, or without any, and opens the result. */
  open(letters: ContractLetters, withVectors: boolean): Promise<Engine>
  close(): Promise<void>
}

const LETTERS: ContractLetters = {
  'a.txt': letter({
    caseNumber: 'CM16-0000001',
    decisionDate: '12/19/2016',
    specialty: 'Pain Management',
    issues: [
      { treatment: 'Home traction unit', rationale: 'Traction at home lacks support in the evidence.' },
      {
        treatment: 'Acupuncture, 6 visits',
        decision: 'Overturned',
        guideline: 'Acupuncture Treatment 2009',
        rationale: 'Acupuncture helped before. It may help again.',
      },
    ],
  }),
  'b.txt': letter({
    caseNumber: 'CM15-0000002',
    decisionDate: '01/05/2015',
    specialty: 'Orthopedic Surgery',
    issues: [{ treatment: 'Lumbar brace', rationale: longRationale() }],
  }),
  'c.txt': letter({ caseNumber: 'CM17-0000003', decisionDate: '', issues: [{ treatment: 'Massage of the neck' }] }),
  'note.txt': 'A note without any form: it mentions traction, and stays findable in its own words.',
}

/** Long enough for several passages. */
function longRationale(): string {
  return Array.from(
    { length: 30 },
    (_, i) => `Sentence ${i} explains why a brace for the low back does not prevent pain at work.`,
  ).join(' ')
}

const RATIONALE: PassageFilter = { scope: 'rationale' }
const ALL: PassageFilter = { scope: 'all' }
const words = (text: string, rest: Partial<LexicalQuery> = {}): LexicalQuery => ({
  terms: termsOf(text).map((term) => ({ term, weight: 1 })),
  required: [],
  excluded: [],
  phrases: [],
  ...rest,
})
const only = (...files: string[]) => files

/** Every engine has to pass this, with the same letters and the same answers. */
export function testEngine(subject: EngineUnderTest): void {
  describe(`${subject.name} as an engine`, () => {
    let engine: Engine
    beforeAll(async () => {
      engine = await subject.open(LETTERS, true)
    })
    afterAll(async () => {
      await engine.close()
      await subject.close()
    })

    /** `file#issue` of each passage's dispute, each once. */
    const disputes = async (passages: readonly { passage: number }[] | readonly number[]) => {
      const numbers = passages.map((entry) => (typeof entry === 'number' ? entry : entry.passage))
      const stored = await engine.fetch(numbers)
      return [...new Set(stored.map(({ passage, letter }) => `${letter.determination.file}#${passage.issue ?? passage.section}`))]
    }
    const listed = async (filter: PassageFilter) => disputes(await engine.list(filter))

    describe('summary', () => {
      it('counts what is indexed', () => {
        expect(engine.summary).toMatchObject({ letters: 4, issues: 4, model: countingEmbedder().model })
        expect(engine.summary.fingerprint).toMatch(/^[0-9a-f]{16}$/)
        expect(engine.capabilities).toEqual({ meaning: true })
      })
    })

    describe('lexical', () => {
      it('finds passages by their words, best first', async () => {
        const hits = await engine.lexical(words('traction unit'), RATIONALE, 10)
        expect(await disputes(hits)).toEqual(['a.txt#1'])
        const scores = (await engine.lexical(words('brace pain'), ALL, 100)).map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        expect(Math.max(...scores)).toBeLessThanOrEqual(1)
      })

      it('looks into the scope it is asked to', async () => {
        expect(await disputes(await engine.lexical(words('traction'), ALL, 10))).toContain('note.txt#text')
        expect(await disputes(await engine.lexical(words('applicant'), { scope: 'summary' }, 10))).toHaveLength(3)
        expect(await engine.lexical(words('applicant'), RATIONALE, 10)).toEqual([])
      })

      it('keeps scores whatever the filter and the limit', async () => {
        const all = await engine.lexical(words('brace home'), RATIONALE, 100)
        const filtered = await engine.lexical(words('brace home'), { ...RATIONALE, caseNumber: 'CM15-0000002' }, 100)
        const limited = await engine.lexical(words('brace home'), RATIONALE, 2)
        const score = new Map(all.map((hit) => [hit.passage, hit.score]))
        expect(filtered.length).toBeGreaterThan(1)
        for (const hit of [...filtered, ...limited]) expect(hit.score).toBe(score.get(hit.passage))
        expect(limited).toEqual(all.slice(0, 2))
      })

      it('binds to required terms, exclusions and phrases', async () => {
        expect(await disputes(await engine.lexical(words('brace', { required: ['acupuncture'] }), RATIONALE, 10))).toEqual([
          'a.txt#2',
        ])
        expect(await disputes(await engine.lexical(words('home visit', { excluded: ['traction'] }), RATIONALE, 10))).toEqual([
          'a.txt#2',
        ])
        expect(await disputes(await engine.lexical(words('', { phrases: [['low', 'back']] }), RATIONALE, 10))).toEqual([
          'b.txt#1',
        ])
        expect(await engine.lexical(words('', { phrases: [['back', 'low']] }), RATIONALE, 10)).toEqual([])
      })
    })

    describe('nearest', () => {
      const vector = async (text: string) => countingEmbedder().embed(text)

      it('finds the passage with the same text first, with cosine 1', async () => {
        const asked = await vector('Home traction unit. Traction at home lacks support in the evidence.')
        const [best] = await engine.nearest(asked, RATIONALE, 3)
        expect(await disputes([best!])).toEqual(['a.txt#1'])
        expect(best!.score).toBeCloseTo(1, 2)
      })

      it('stays inside the filter and keeps scores', async () => {
        const asked = await vector('anything')
        const all = await engine.nearest(asked, ALL, 1000)
        expect(all).toHaveLength(engine.summary.passages)
        const filtered = await engine.nearest(asked, { ...RATIONALE, decision: 'Overturned' }, 1000)
        expect(await disputes(filtered)).toEqual(['a.txt#2'])
        for (const hit of filtered) expect(all).toContainEqual(hit)
      })
    })

    describe('scores of passages asked for', () => {
      it('equal those of searching', async () => {
        const query = words('traction brace acupuncture home')
        const found = await engine.lexical(query, ALL, 100)
        expect(found.length).toBeGreaterThan(3)
        const ascending = found.toSorted((a, b) => a.passage - b.passage)
        const passages = Uint32Array.from(ascending, ({ passage }) => passage)
        expect([...(await engine.scoreWords(query, passages))]).toEqual(ascending.map(({ score }) => score))
        const asked = await countingEmbedder().embed('anything')
        const near = await engine.nearest(asked, ALL, 100)
        const nearest = near.map(({ passage }) => passage)
        expect([...(await engine.scoreMeaning(asked, Uint32Array.from(nearest)))]).toEqual(near.map(({ score }) => score))
      })

      it('are 0, with no matches, where nothing is met', async () => {
        const [passage] = await engine.list({ ...RATIONALE, file: 'c.txt' })
        expect([...(await engine.scoreWords(words('acupuncture'), Uint32Array.of(passage!)))]).toEqual([0])
        expect(await engine.matches(words('acupuncture'), [passage!])).toEqual([[]])
      })

      it('come with the terms that matched, and their fields', async () => {
        const [passage] = await engine.list({ ...RATIONALE, file: 'b.txt' })
        const [matches] = await engine.matches(words('brace massage'), [passage!])
        expect(matches!.map(({ term, fields }) => [term, fields])).toEqual([['brace', ['title', 'text']]])
      })
    })

    describe('nearestSentence', () => {
      const difference = async (a: string, b: string) => {
        const [one, other] = await Promise.all([a, b].map(countingEmbedder().embed))
        return one!.map((component, i) => component - other![i]!)
      }

      it('tells the sentences of a passage apart', async () => {
        const passages = await engine.list({ ...RATIONALE, decision: 'Overturned' })
        const sentences = ['Acupuncture helped before.', 'It may help again.'] as const
        expect(await engine.nearestSentence(await difference(...sentences), passages)).toEqual([0])
        expect(await engine.nearestSentence(await difference(sentences[1], sentences[0]), passages)).toEqual([1])
      })

      it('keeps the order asked for, and is null for a passage of one sentence', async () => {
        const [two] = await engine.list({ ...RATIONALE, decision: 'Overturned' })
        const [one] = await engine.list({ ...RATIONALE, file: 'c.txt' })
        const asked = await countingEmbedder().embed('anything')
        const found = await engine.nearestSentence(asked, [one!, two!, one!])
        expect(found).toEqual([null, expect.any(Number), null])
        expect(await engine.nearestSentence(asked, [])).toEqual([])
      })
    })

    describe('list', () => {
      it('gives the first passage of each dispute: latest decision first, undated ones last', async () => {
        expect(await listed(RATIONALE)).toEqual(['a.txt#1', 'a.txt#2', 'b.txt#1', 'c.txt#1'])
        const numbers = await engine.list(RATIONALE)
        expect(numbers.toSorted((a, b) => a - b)).toEqual(engine.disputes(numbers).map(({ first }) => first))
      })

      it.each<[string, Partial<PassageFilter>, string[]]>([
        ['decision', { decision: 'Overturned' }, only('a.txt#2')],
        ['a guideline key prefix', { guideline: 'mtus' }, only('a.txt#1', 'a.txt#2', 'b.txt#1', 'c.txt#1')],
        ['a prefix that ends inside a name', { guideline: 'mtu' }, []],
        ['specialty', { specialty: 'Orthopedic Surgery' }, only('b.txt#1')],
        ['a specialty nobody has', { specialty: 'Nobody' }, []],
        ['a category nobody has', { category: 'Nothing' }, []],
        ['file', { file: 'c.txt' }, only('c.txt#1')],
        ['case number', { caseNumber: 'CM15-0000002' }, only('b.txt#1')],
        ['first day', { from: '2016-12-19' }, only('a.txt#1', 'a.txt#2')],
        ['the day after', { from: '2016-12-20' }, []],
        ['last day', { to: '2015-01-05' }, only('b.txt#1')],
        ['several at once', { to: '2016-12-31', decision: 'Upheld' }, only('a.txt#1', 'b.txt#1')],
      ])('filters by %s', async (_, filter, expected) => {
        expect(await listed({ ...RATIONALE, ...filter })).toEqual(expected)
      })

      it('filters by an exact guideline key', async () => {
        const { key } = engine.guidelines().find(({ overturned }) => overturned > 0)!
        expect(await listed({ ...RATIONALE, guideline: key })).toEqual(['a.txt#2'])
      })

      it('filters by category', async () => {
        const [facts] = engine.disputes(await engine.list({ ...RATIONALE, decision: 'Overturned' }))
        expect(facts!.category).not.toBeNull()
        expect(await listed({ ...RATIONALE, category: facts!.category! })).toContain('a.txt#2')
      })
    })

    describe('facts', () => {
      it('tell dispute, outcome, year and guidelines', async () => {
        const [facts] = engine.disputes(await engine.list({ ...RATIONALE, decision: 'Overturned' }))
        expect(facts).toMatchObject({
          issue: 2,
          decision: 'Overturned',
          specialty: normalizeSpecialty('Pain Management'),
          year: '2016',
          count: 1,
        })
        expect(facts!.guidelines.map(({ key }) => key)).toEqual([expect.stringMatching(/^mtus\./)])
      })

      it('tell which passages belong together', async () => {
        const [first] = await engine.list({ ...RATIONALE, file: 'b.txt' })
        const [facts] = engine.disputes([first!])
        expect(facts!.count).toBeGreaterThan(2)
        const all = Array.from({ length: facts!.count }, (_, i) => facts!.first + i)
        expect(engine.disputes(all.toReversed())).toEqual([facts])
        expect(await disputes(all)).toEqual(['b.txt#1'])
      })

      it('have no outcome outside of disputes', async () => {
        const [facts] = engine.disputes(await engine.list({ scope: 'summary' }))
        expect(facts).toMatchObject({ issue: 0, decision: null, category: null, guidelines: [] })
      })
    })

    describe('a search for another thread', () => {
      it('finds there what is found here, under a filter too', async () => {
        const asked = await countingEmbedder().embed('anything')
        for (const filter of [ALL, { ...RATIONALE, decision: 'Overturned' } as const]) {
          const { vectors, ...search } = structuredClone(engine.nearestSearch(filter, 3)!)
          const beside = new VectorScan(vectors, SEATS.beside)
          expect(beside.nearest(asked, search)).toEqual(await engine.nearest(asked, filter, 3))
        }
      })
    })

    describe('fetch', () => {
      it('gives every passage with its letter; its id leads back, its span lies in the text', async () => {
        const numbers = Array.from({ length: engine.summary.passages }, (_, i) => i)
        for (const { number, passage, letter } of await engine.fetch(numbers)) {
          expect(engine.passageNumber(passage.id)).toBe(number)
          expect(passage.id.startsWith(`${letter.determination.id}-`)).toBe(true)
          expect(letter.text.slice(passage.start, passage.end)).toHaveLength(passage.end - passage.start)
          expect(letter.text).toBe(LETTERS[letter.determination.file])
        }
      })

      it('gives the concepts that the words of each passage name, where they name them', async () => {
        const stored = await engine.fetch(Array.from({ length: engine.summary.passages }, (_, i) => i))
        const named = ({ passage, letter }: StoredPassage) =>
          recognizeConcepts(letter.text.slice(passage.start, passage.end), { lay: false })
        expect(stored.map(({ concepts }) => concepts)).toEqual(
          stored.map((one) => named(one).map(({ id, start, end }) => ({ id, start, end }))),
        )
        expect(stored.filter(({ concepts }) => concepts.length > 1).length).toBeGreaterThan(1)
      })

      it('keeps the order asked for', async () => {
        expect((await engine.fetch([3, 1, 2, 1])).map(({ number }) => number)).toEqual([3, 1, 2, 1])
      })
    })

    describe('determination', () => {
      it('gives the letter as parsed, with normalized names', async () => {
        const [stored] = await engine.fetch(await engine.list({ ...RATIONALE, file: 'b.txt' }))
        const letter = await engine.determination(stored!.letter.determination.id)
        expect(letter).toMatchObject({
          specialty: 'Orthopedic Surgery',
          decisionDateIso: '2015-01-05',
          duplicates: [],
          pageStarts: null,
        })
        expect(letter!.determination).toMatchObject({ file: 'b.txt', caseNumber: 'CM15-0000002' })
      })

      it('is null for an unknown id', async () => {
        for (const id of ['', '0000000000000000', '../../etc/passwd', 'x'.repeat(1000)]) {
          expect(await engine.determination(id), id).toBeNull()
        }
      })
    })

    describe('passageNumber', () => {
      it('is null where no passage has the id', async () => {
        const [{ letter }] = (await engine.fetch([0])) as [Awaited<ReturnType<Engine['fetch']>>[number]]
        const { id } = letter.determination
        for (const wrong of [id, `${id}-`, `${id}-999`, `${id}-00`, `${id}--1`, `${id}-1.5`, `${id}-x`, '-0', '']) {
          expect(engine.passageNumber(wrong), wrong).toBeNull()
        }
      })
    })

    describe('guidelines', () => {
      it('counts disputes on each side, by falling count', () => {
        const counts = engine.guidelines()
        expect(counts).toHaveLength(2)
        expect(counts[0]).toMatchObject({ body: 'MTUS', upheld: 3, overturned: 0 })
        expect(counts[1]).toMatchObject({ body: 'MTUS', upheld: 0, overturned: 1 })
      })

      it('have documents of which only sections are cited, each dispute counted once', async () => {
        const chronicPain = (...sections: string[]) =>
          `Chronic Pain Medical Treatment 2009, Section(s): ${sections.map((section, i) => `${section}, page ${i + 1}`).join('; ')}`
        const issues = [
          { treatment: 'Massage', guideline: chronicPain('Massage therapy', 'Trigger point injections') },
          { treatment: 'Injection', decision: 'Overturned', guideline: chronicPain('Trigger point injections') },
        ]
        const cited = await subject.open({ 'a.txt': letter({ issues }) }, false)
        expect(cited.guidelines().map(({ key, label, upheld, overturned }) => [key, label, upheld, overturned])).toEqual([
          ['mtus.chronic-pain', 'MTUS Chronic Pain Medical Treatment Guidelines', 1, 1],
          ['mtus.chronic-pain.trigger-point-injections', expect.stringMatching(/, Trigger point injections?$/), 1, 1],
          ['mtus.chronic-pain.massage-therapy', expect.stringMatching(/, Massage therapy$/), 1, 0],
        ])
        for (const { key, upheld, overturned } of cited.guidelines()) {
          const ended = async (decision: Decision) => (await cited.list({ ...RATIONALE, guideline: key, decision })).length
          expect([await ended('Upheld'), await ended('Overturned')], key).toEqual([upheld, overturned])
        }
        await cited.close()
      })
    })

    describe('the overview', () => {
      it('counts disputes by outcome, category and year, those that do not say last', () => {
        const { outcomes, categories, years, leftOut } = engine.overview()
        expect(outcomes).toEqual({ upheld: 3, overturned: 1, unknown: 0 })
        expect(years).toEqual([
          { value: '2015', upheld: 1, overturned: 0, unknown: 0 },
          { value: '2016', upheld: 1, overturned: 1, unknown: 0 },
          { value: null, upheld: 1, overturned: 0, unknown: 0 },
        ])
        expect(categories.reduce((sum, { upheld, overturned }) => sum + upheld + overturned, 0)).toBe(4)
        expect(leftOut).toEqual([])
      })
    })

    describe('without vectors', () => {
      it('says so, and finds nothing by meaning', async () => {
        const plain = await subject.open(LETTERS, false)
        expect(plain.capabilities).toEqual({ meaning: false })
        expect(plain.summary.model).toBeNull()
        const asked = await countingEmbedder().embed('anything')
        expect(await plain.nearest(asked, RATIONALE, 10)).toEqual([])
        expect(plain.nearestSearch(RATIONALE, 10)).toBeNull()
        expect(await plain.nearestSentence(asked, [0])).toEqual([null])
        expect(await plain.lexical(words('traction'), RATIONALE, 10)).toHaveLength(1)
        await plain.close()
      })
    })

    describe('over an empty index', () => {
      it('answers everything with nothing', async () => {
        const empty = await subject.open({}, true)
        expect(empty.summary).toMatchObject({ letters: 0, issues: 0, passages: 0 })
        expect(await empty.lexical(words('traction'), RATIONALE, 10)).toEqual([])
        expect(await empty.nearest(await countingEmbedder().embed('anything'), RATIONALE, 10)).toEqual([])
        expect(await empty.list(ALL)).toEqual([])
        expect(empty.guidelines()).toEqual([])
        expect(empty.overview()).toEqual({
          outcomes: { upheld: 0, overturned: 0, unknown: 0 },
          categories: [],
          years: [],
          leftOut: [],
        })
        await empty.close()
      })
    })
  })
}
