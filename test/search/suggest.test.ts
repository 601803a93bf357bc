import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONCEPTS } from '../../src/concepts/lexicon.ts'
import { DEFAULT_REQUEST } from '../../src/model/search.ts'
import { createSearcher } from '../../src/search/searcher.ts'
import { suggestibles } from '../../src/search/suggest.ts'
import { openTestIndex, type TestIndex } from './seed-index.ts'

let index: TestIndex

beforeAll(async () => {
  index = await openTestIndex()
})

afterAll(() => index.close())

const suggest = (text: string, limit = 8) => index.searcher.suggest(text, limit)
const texts = (text: string) => suggest(text).map((suggestion) => suggestion.text)

describe('suggestions over the sample letters', () => {
  it('complete a treatment, then the guidelines about it', () => {
    const [first, second] = suggest('acup')
    expect(first).toEqual({ text: 'acupuncture', kind: 'treatment' })
    expect(second).toMatchObject({ kind: 'guideline', key: expect.stringMatching(/acupuncture/), count: 2 })
  })

  it.each([
    ['a letter missing', 'acupunture', 'acupuncture'],
    ['an error in an unfinished word', 'tracsion', 'traction'],
    ['what stands for a brand that no letter writes', 'oxycontin', 'oxycodone er'],
    ['an abbreviation', 'tpi', 'trigger point injection'],
    ['the words of workers', 'massag', 'massage therapy'],
    ['a body part', 'neck', 'cervical spine'],
    ['a drug by its brand', 'medro', 'medrol'],
    ['the generic of a brand', 'norco', 'hydrocodone'],
  ])('%s: %s', (_purpose, typed, expected) => {
    expect(texts(typed)).toContain(expected)
  })

  it('say what each is', () => {
    expect(suggest('medrol')[0]!.kind).toBe('drug')
    expect(suggest('cervical')).toContainEqual({ text: 'cervical spine', kind: 'body' })
    expect(new Set(suggest('mtus', 20).map(({ kind }) => kind))).toEqual(new Set(['guideline']))
  })

  it('offer nothing that no letter holds', () => {
    for (const absent of ['gym membership', 'spinal fusion', 'hearing aid', 'zolpidem', 'odg hernia'])
      expect(suggest(absent)).toEqual([])
    const cited = new Set(index.engine.guidelines().map(({ key }) => key))
    const names = new Set(CONCEPTS.flatMap(({ id, forms }) => [id, ...forms.map(({ text }) => text)]))
    for (const { value } of suggestibles(index.engine)) {
      expect(value.kind === 'guideline' ? cited.has(value.key!) : names.has(value.text)).toBe(true)
    }
  })

  it('find something, each of them', async () => {
    const { searcher } = index
    for (const { value } of suggestibles(index.engine)) {
      const { total } = await searcher.search({ ...DEFAULT_REQUEST, text: value.text, mode: 'keyword' })
      expect(total, value.text).toBeGreaterThan(0)
    }
  })

  it('are each given once, and in the same order by another searcher', () => {
    const all = suggestibles(index.engine).map(({ value }) => `${value.kind} ${value.key ?? value.text}`)
    expect(new Set(all).size).toBe(all.length)
    const other = createSearcher(index.engine, null)
    for (const typed of ['a', 'in', 'mtus', 'cerv', 'pain injection'])
      expect(other.suggest(typed, 20)).toEqual(suggest(typed, 20))
  })
})
