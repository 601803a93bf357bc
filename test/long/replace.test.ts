import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SearchResponse } from '../../src/model/search.ts'
import { run, type Server, serve, workFolder } from '../cli/run.ts'

const REPLACEMENTS = 20
const COMING_AND_GOING = '003_ceff5b33115f81d6.txt'
const QUESTIONS = ['acupuncture+approved', 'trigger+point+injections', 'neck+pain&mode=keyword', 'traction&scope=all']

let folder: ReturnType<typeof workFolder>
let server: Server
let keys: string[]

beforeAll(async () => {
  folder = workFolder()
  keys = []
  for (let n = 0; n < 4; n++) keys.push((await run(folder.dir, ['keys', 'add', `key ${n}`])).out.trim())
  server = await serve(folder.dir, ['--index-if-missing', 'letters'])
})
afterAll(async () => {
  await server.stop('SIGKILL')
  folder.remove()
})

it('drops no request and mixes no generations while the index is replaced and keys are revoked', async () => {
  /** What each question gave under each fingerprint: one answer, however often it was asked. */
  const answers = new Map<string, string>()
  const fingerprints = new Set<string>()
  const problems: string[] = []
  let stopped = false
  let asked = 0

  async function ask(key: string) {
    const headers = { Authorization: `Bearer ${key}` }
    for (let n = 0; !stopped; n++) {
      const question = QUESTIONS[n % QUESTIONS.length]!
      const response = await fetch(`${server.url}/api/search?q=${question}`, { headers }).catch((error: unknown) => String(error))
      asked++
      if (typeof response === 'string' || response.status !== 200) {
        problems.push(typeof response === 'string' ? response : `${response.status} ${await response.text()}`)
        continue
      }
      const { hits, facets, total, index } = (await response.json()) as SearchResponse
      fingerprints.add(index.fingerprint)
      const answer = JSON.stringify({ hits, facets, total })
      const place = `${index.fingerprint} ${question}`
      if ((answers.get(place) ?? answer) !== answer) problems.push(`Two answers to ${place}`)
      answers.set(place, answer)
      const letter = await fetch(`${server.url}/api/determinations/${hits[0]!.determination.id}/text`, { headers })
      if (![200, 404].includes(letter.status)) problems.push(`${letter.status} for a letter`)
    }
  }

  // The last key is never asked with, and is revoked on the way; the first one stays in force.
  const load = [ask(keys[0]!), ask(keys[0]!), ask(keys[1]!)]
  const [inside, outside] = [join(folder.dir, 'letters', COMING_AND_GOING), join(folder.dir, COMING_AND_GOING)]
  for (let n = 0; n < REPLACEMENTS; n++) {
    if (n % 2 === 0) renameSync(inside, outside)
    else renameSync(outside, inside)
    expect((await run(folder.dir, ['index', 'letters'])).code).toBe(0)
    if (n === REPLACEMENTS / 2) await revoke(3)
  }
  stopped = true
  await Promise.all(load)

  expect(problems).toEqual([])
  expect(asked).toBeGreaterThan(REPLACEMENTS * 3)
  expect(fingerprints.size).toBe(2)
  const refused = await fetch(`${server.url}/api/guidelines`, { headers: { Authorization: `Bearer ${keys[3]!}` } })
  expect(refused.status).toBe(401)
})

async function revoke(place: number) {
  const { out } = await run(folder.dir, ['keys', 'list'])
  const id = out.split('\n')[place]!.slice(0, 8)
  expect((await run(folder.dir, ['keys', 'revoke', id])).code).toBe(0)
}
