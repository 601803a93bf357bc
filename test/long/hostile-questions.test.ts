import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SearchResponse } from '../../src/model/search.ts'
import { type Server, serve, workFolder } from '../cli/run.ts'

const QUESTIONS = 10_000
const AT_ONCE = 3

/** What questions are made of: operators, broken ones, other scripts, markup, names of object properties, parts of paths. */
const PIECES = [
  ...'" “ ” « -  - : ( ) [ ] { } \\ / * ? + % & = # ; , . \' ` ~ ^ | < > $ @ !'.split(' '),
  ...'decision: guideline: case: from: to: year: file: CM16- CM99-9999999 upheld overturned 0 -1 1e309 NaN'.split(' '),
  ...'__proto__ constructor toString hasOwnProperty null undefined true'.split(' '),
  ...'../../etc/passwd file:///etc/passwd %2e%2e%2f C:\\Windows <script>alert(1)</script> {{7*7}}'.split(' '),
  ...["' OR 1=1 --", '\u0000', '\u0007', '\u001b[31m', '\r\nSet-Cookie: a=b', '\u202e', '\u200b', '\ufeff', '\ud800'],
  ...['😀', '𝕏', 'ﬁ', 'Ⅷ', '½', 'ß', 'İ', 'ا', '漢', '\u0301'.repeat(40), 'é'.repeat(300), 'a'.repeat(500), '('.repeat(300)],
  ...'traction neck injection MRI L4-5 denied why the of 12 visits TENS not tried'.split(' '),
]
const NAMES = ['mode', 'scope', 'limit', 'offset', 'explain', 'synonyms', 'ignore', 'decision', 'from', 'guideline', 'nonsense']

/** Numbers from 0 to below `n`, the same on every run. */
function numbers(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

function addresses(): string[] {
  const below = numbers(17)
  const text = (most: number) =>
    Array.from({ length: 1 + below(most) }, () => PIECES[below(PIECES.length)]!).join(' '.repeat(below(2)))
  return Array.from({ length: QUESTIONS }, () => {
    const parameters = new URLSearchParams({ q: text(12) })
    if (below(4) === 0) parameters.append(NAMES[below(NAMES.length)]!, text(2))
    return parameters.toString()
  })
}

let folder: ReturnType<typeof workFolder>
let server: Server

beforeAll(async () => {
  folder = workFolder()
  server = await serve(folder.dir, ['--index-if-missing', 'letters', '--log-level', 'error'])
})
afterAll(async () => {
  await server.stop('SIGKILL')
  folder.remove()
})

it('answers ten thousand hostile questions with an answer or a problem, and nothing of this machine', async () => {
  const left = addresses()
  const statuses: Record<number, number> = {}
  const findings: string[] = []
  async function askOn() {
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      const response = await fetch(`${server.url}/api/search?${address}`)
      const body = await response.text()
      statuses[response.status] = (statuses[response.status] ?? 0) + 1
      if (![200, 400, 414].includes(response.status)) findings.push(`${response.status} for ${address}`)
      if (body.includes(folder.dir) || /\/(?:src|dist|node_modules)\/|\n\s+at /.test(body)) findings.push(`a path for ${address}`)
      if (response.headers.has('set-cookie')) findings.push(`a header for ${address}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  expect(findings.slice(0, 5)).toEqual([])
  expect(statuses[200]! + statuses[400]!).toBeGreaterThan(QUESTIONS * 0.9)
  const answer = (await (await fetch(`${server.url}/api/search?q=traction+home+unit+denied`)).json()) as SearchResponse
  expect(answer.hits[0]!.issue!.treatment.toLowerCase()).toContain('traction')
  console.log(`hostile questions: ${JSON.stringify(statuses)}`)
})
