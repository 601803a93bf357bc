import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_REQUEST } from '../../../src/model/search.ts'
import { searchAnswer } from '../../../src/server/schemas/search.ts'
import { problemAnswer } from '../../../src/server/schemas/status.ts'
import { FakeSearcher, sourceOf, testApp } from '../fake-searcher.ts'

const MODES = 'hybrid, keyword or semantic'

/** Each row: a query string, the parameter that is at fault, and a part of what it accepts. */
const REFUSED: [query: string, parameter: string, allowed: string][] = [
  ['', 'q', 'a question, or at least one of'],
  ['q=', 'q', 'a question, or at least one of'],
  ['q=%20%0A', 'q', 'a question, or at least one of'],
  ['limit=5', 'q', 'a question, or at least one of'],
  [`q=${'x'.repeat(2001)}`, 'q', '2000 characters'],
  ['q=a&mode=fuzzy', 'mode', MODES],
  ['q=a&mode=', 'mode', MODES],
  ['q=a&mode=Hybrid', 'mode', MODES],
  ['q=a&scope=everything', 'scope', 'rationale, summary or all'],
  ['q=a&decision=denied', 'decision', 'upheld or overturned'],
  ['q=a&limit=0', 'limit', '1 to 100'],
  ['q=a&limit=101', 'limit', '1 to 100'],
  ['q=a&limit=ten', 'limit', '1 to 100'],
  ['q=a&limit=1e1', 'limit', '1 to 100'],
  ['q=a&limit=1.5', 'limit', '1 to 100'],
  ['q=a&limit=', 'limit', '1 to 100'],
  ['q=a&offset=-1', 'offset', 'from 0'],
  ['q=a&offset=99999999999999999999', 'offset', 'from 0'],
  ['q=a&from=2015', 'from', 'YYYY-MM-DD'],
  ['q=a&from=2015-02-30', 'from', 'YYYY-MM-DD'],
  ['q=a&to=01/02/2015', 'to', 'YYYY-MM-DD'],
  ['q=a&from=2016-01-02&to=2016-01-01', 'from', 'not after "to"'],
  ['q=a&synonyms=maybe', 'synonyms', 'on or off'],
  ['q=a&explain=1', 'explain', 'true or false'],
  ['q=a&ignore=everything', 'ignore', 'correction:WORD'],
  ['q=a&ignore=correction:', 'ignore', 'correction:WORD'],
  ['q=a&guideline=', 'guideline', 'key'],
  [`q=a&file=${'x'.repeat(501)}`, 'file', 'citation'],
  ['q=a&q=b', 'q', 'one value'],
  ['q=a&limit=1&limit=2', 'limit', 'one value'],
  ['q=a&size=10', 'size', 'the parameters q, mode'],
  ['q=a&__proto__=1', '__proto__', 'the parameters q, mode'],
  ['q=a&constructor=1', 'constructor', 'the parameters q, mode'],
  ['q=a&%00%0d%0a=1', '???', 'the parameters q, mode'],
]

describe('GET /api/search', () => {
  it.each([
    ['from=2016-02-31', 'The day 2016-02-31 in "from" does not exist.'],
    ['to=2015-02-29', 'The day 2015-02-29 in "to" does not exist.'],
    ['to=2015-13-01', 'The day 2015-13-01 in "to" does not exist.'],
    ['from=31.12.2015', 'The parameter "from" takes a day as YYYY-MM-DD, not after "to".'],
  ])('says of %s what is wrong with it', async (query, detail) => {
    const response = await testApp({ source: sourceOf(new FakeSearcher()) }).app.request(`/api/search?${query}`)
    expect(problemAnswer.parse(await response.json()).detail).toBe(detail)
  })

  it.each(REFUSED)('refuses %s and names the parameter %s', async (query, parameter, allowed) => {
    const searcher = new FakeSearcher()
    const response = await testApp({ source: sourceOf(searcher) }).app.request(`/api/search?${query}`)
    expect(response.status).toBe(400)
    const problem = problemAnswer.parse(await response.json())
    expect(problem).toMatchObject({ code: 'invalid-request', parameter })
    expect(problem.allowed).toContain(allowed)
    expect(problem.detail).toContain(parameter)
    expect(searcher.asked).toEqual([])
  })

  it('resolves every default', async () => {
    expect(await asked('q=neck+pain')).toEqual({ ...DEFAULT_REQUEST, text: 'neck pain' })
  })

  it('hands on every parameter', async () => {
    const query =
      'q=neck&mode=keyword&scope=all&decision=overturned&guideline=mtus&specialty=Neurology&category=Surgery&file=a%2Fb.txt' +
      '&from=2014-01-01&to=2014-12-31&synonyms=off&ignore=decision&ignore=correction:tens&limit=100&offset=20&explain=true'
    expect(await asked(query)).toEqual({
      text: 'neck',
      mode: 'keyword',
      scope: 'all',
      filters: {
        decision: 'Overturned',
        guideline: 'mtus',
        specialty: 'Neurology',
        category: 'Surgery',
        file: 'a/b.txt',
        from: '2014-01-01',
        to: '2014-12-31',
      },
      synonyms: false,
      ignore: ['decision', 'correction:tens'],
      limit: 100,
      offset: 20,
      explain: true,
    })
  })

  it('needs no question where there is a filter', async () => {
    expect(await asked('decision=upheld')).toMatchObject({ text: '', filters: { decision: 'Upheld' } })
    expect(await asked('q=&from=2014-01-01')).toMatchObject({ text: '', filters: { from: '2014-01-01' } })
  })

  it('leaves the words of the question as they came', async () => {
    expect(await asked(`q=${encodeURIComponent('decision:upheld "home use" -tens 100% <b>')}`)).toMatchObject({
      text: 'decision:upheld "home use" -tens 100% <b>',
      filters: {},
    })
    expect(await asked(`q=${'x'.repeat(2000)}`)).toMatchObject({ text: 'x'.repeat(2000) })
  })

  it('releases the index after answers and after failures', async () => {
    const searcher = new FakeSearcher()
    const source = sourceOf(searcher)
    const { app } = testApp({ source })
    await app.request('/api/search?q=neck')
    await app.request('/api/passages/unknown-0/similar')
    expect(source.held).toBe(0)
  })

  it('answers any query string with an answer or a problem', async () => {
    const { app, faults } = testApp({ source: sourceOf(new FakeSearcher()) })
    const name = fc.oneof(fc.constantFrom('q', 'mode', 'limit', 'offset', 'from', 'to', 'ignore', 'decision'), fc.string())
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1', 'keyword', '2014-01-01', 'decision', '%'))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), fc.boolean(), async (pairs, raw) => {
        const encode = raw ? (part: string) => part.replace(/[^\x21-\x7e]|#/g, '%') : (part: string) => encodeURIComponent(part)
        const query = pairs.map(([key, content]) => `${encode(key)}=${encode(content)}`).join('&')
        const response = await app.request(`/api/search?${query}`)
        const body = await response.json()
        if (response.status === 200) searchAnswer.parse(body)
        else expect(problemAnswer.parse(body).status).toBe(400)
      }),
      { numRuns: 300 },
    )
    expect(faults()).toEqual([])
  })
})

async function asked(query: string) {
  const searcher = new FakeSearcher()
  const response = await testApp({ source: sourceOf(searcher) }).app.request(`/api/search?${query}`)
  expect(response.status).toBe(200)
  searchAnswer.parse(await response.json())
  return searcher.asked[0]
}
