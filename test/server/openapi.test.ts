import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ImrError } from '../../src/errors.ts'
import type { Searcher } from '../../src/search/source.ts'
import { TokenBuckets } from '../../src/server/rate-limit.ts'
import { brokenSource, FakeSearcher, letterAt, sourceOf, testApp } from './fake-searcher.ts'
import { serverOverSeeds } from './seeds.ts'

interface Document {
  openapi: string
  paths: Record<
    string,
    {
      get: {
        operationId: string
        parameters: { name: string; in: string; description: string }[]
        responses: Record<string, Answer>
      }
    }
  >
  components: { schemas: Record<string, unknown> }
}

interface Answer {
  description: string
  content?: Record<string, { schema: { $ref?: string } }>
}

let server: Awaited<ReturnType<typeof serverOverSeeds>>
let document: Document
/** Values of the path parameters that exist. */
let known: Record<string, string>

beforeAll(async () => {
  server = await serverOverSeeds()
  document = (await (await server.app.request('/openapi.json')).json()) as Document
  const { hits } = (await (await server.app.request('/api/search?q=neck')).json()) as {
    hits: { passage: { id: string }; determination: { id: string } }[]
  }
  const { guidelines } = (await (await server.app.request('/api/guidelines')).json()) as { guidelines: { key: string }[] }
  known = {
    '/api/determinations/{id}': hits[0]!.determination.id,
    '/api/passages/{id}': hits[0]!.passage.id,
    '/api/guidelines/{key}': guidelines[0]!.key,
  }
})
afterAll(() => server.close())

/** Validates by the document alone: the named schema with the others beside it, read back from JSON Schema. */
function validate(name: string, value: unknown) {
  const defs = JSON.parse(JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/')) as Record<
    string,
    object
  >
  const schema = z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: defs } as Parameters<typeof z.fromJSONSchema>[0])
  const result = schema.safeParse(value)
  expect(result.error?.issues ?? []).toEqual([])
}

const withKnown = (path: string) =>
  Object.entries(known).reduce((filled, [prefix, value]) => filled.replace(prefix, prefix.replace(/\{\w+\}/, value)), path)
const withUnknown = (path: string) => path.replace(/\{\w+\}/, '0000000000000000')

/** How each documented answer is brought about. `null` where the address cannot give it. */
const CAUSES: Record<number, (path: string) => Promise<Response> | Response> = {
  200: (path) => server.app.request(withKnown(path) + (path === '/api/search' ? '?q=neck&explain=true' : '')),
  304: async (path) => {
    const address = withKnown(path) + (path === '/api/search' ? '?q=neck' : '')
    const etag = (await server.app.request(address)).headers.get('etag')!
    return server.app.request(address, { headers: { 'If-None-Match': etag } })
  },
  400: (path) => server.app.request(`${withKnown(path)}?unheard=of`),
  401: (path) => testApp({ source: server.source, keys: { identify: async () => null } }).app.request(withKnown(path)),
  403: (path) => server.app.request(withKnown(path), { headers: { Origin: 'https://other.example' } }),
  404: (path) => server.app.request(withUnknown(path)),
  405: (path) => server.app.request(withKnown(path), { method: 'POST' }),
  410: async (path) => {
    const searcher = new FakeSearcher()
    const letter = letterAt('/no/such/file', 'a.txt', Buffer.from('A letter'))
    searcher.letters.set(letter.determination.id, letter)
    return testApp({ source: sourceOf(searcher as Searcher) }).app.request(path.replace('{id}', letter.determination.id))
  },
  429: async (path) => {
    const { app } = testApp({ source: server.source, limiter: new TokenBuckets(1, () => 0) })
    await app.request('/api/nothing')
    return app.request(withKnown(path))
  },
  503: (path) =>
    testApp({ source: brokenSource(new ImrError('no-index', 'There is no index.')) }).app.request(
      withKnown(path) + (path === '/api/search' ? '?q=neck' : ''),
    ),
}

describe('the OpenAPI document', () => {
  it('describes every address of the interface', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual([
      '/api/search',
      '/api/determinations/{id}',
      '/api/determinations/{id}/text',
      '/api/determinations/{id}/source',
      '/api/passages/{id}/similar',
      '/api/guidelines',
      '/api/guidelines/{key}',
      '/api/overview',
      '/api/suggest',
      '/healthz',
      '/readyz',
      '/metrics',
    ])
    const ids = Object.values(document.paths).map(({ get }) => get.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says what every parameter takes', () => {
    for (const { get } of Object.values(document.paths)) {
      for (const { name, description } of get.parameters) expect(description, name).toMatch(/\w/)
    }
  })

  it('points at nothing that is not there', () => {
    for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(document.components.schemas).toHaveProperty(name!)
    }
  })

  it('tells the truth about every answer, errors included', async () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      for (const [status, { content }] of Object.entries(get.responses)) {
        const response = await CAUSES[Number(status)]!(path)
        expect(response.status, `${status} of ${path}`).toBe(Number(status))
        if (content === undefined) continue
        const type = response.headers.get('content-type')!.split(';')[0]!
        expect(Object.keys(content), `${status} of ${path}`).toContain(type)
        const name = content[type]!.schema.$ref?.split('/').at(-1)
        if (name !== undefined) validate(name, await response.json())
      }
    }
  })

  it('refuses what is not documented', () => {
    expect(() => validate('Health', { status: 'ok', more: 1 })).toThrow()
    expect(() => validate('SearchAnswer', { hits: [] })).toThrow()
  })
})
