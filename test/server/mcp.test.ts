import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ImrError } from '../../src/errors.ts'
import type { SearchResponse } from '../../src/model/search.ts'
import type { SearcherSource } from '../../src/search/source.ts'
import { createMcpServer } from '../../src/server/mcp.ts'
import { guidelineAnswer } from '../../src/server/schemas/guidelines.ts'
import { determinationAnswer } from '../../src/server/schemas/letter.ts'
import { searchAnswer } from '../../src/server/schemas/search.ts'
import { brokenSource } from './fake-searcher.ts'
import { serverOverSeeds } from './seeds.ts'

async function connect(source: SearcherSource) {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'test', version: '0.0.0' })
  await Promise.all([createMcpServer(source, '0.0.0').connect(ours), client.connect(theirs)])
  const call = async (name: string, args: Record<string, unknown>) => {
    const result = await client.callTool({ name, arguments: args })
    const [content] = result.content as { text: string }[]
    return { isError: result.isError === true, text: content!.text }
  }
  return { client, call }
}

let server: Awaited<ReturnType<typeof serverOverSeeds>>
let tools: Awaited<ReturnType<typeof connect>>
beforeAll(async () => {
  server = await serverOverSeeds()
  tools = await connect(server.source)
})
afterAll(async () => {
  await tools.client.close()
  await server.close()
})

describe('tools for assistants', () => {
  it('are listed with what they take', async () => {
    const { tools: listed } = await tools.client.listTools()
    expect(listed.map(({ name }) => name)).toEqual(['search', 'read_determination', 'guideline_precedents'])
    for (const { description, inputSchema, annotations } of listed) {
      expect(description).toMatch(/\w/)
      expect(annotations?.readOnlyHint).toBe(true)
      for (const property of Object.values(inputSchema.properties!)) expect(property).toHaveProperty('description')
    }
    expect(tools.client.getInstructions()).toContain('citation')
  })

  it('search with the same answers as the server', async () => {
    const { text } = await tools.call('search', { q: 'traction home unit denied', limit: 3 })
    const answer = JSON.parse(text) as SearchResponse
    const served = (await (await server.app.request('/api/search?q=traction+home+unit+denied&limit=3')).json()) as SearchResponse
    expect(searchAnswer.parse(answer).hits).toEqual(served.hits)
  })

  it('carry citations that hold', async () => {
    const answer = JSON.parse((await tools.call('search', { q: 'injections', decision: 'upheld' })).text) as SearchResponse
    expect(answer.hits.length).toBeGreaterThan(0)
    for (const { citation, determination } of answer.hits) {
      const file = readFileSync(join(server.letters, citation.file), 'utf8')
      const letter = JSON.parse((await tools.call('read_determination', { id: determination.id })).text)
      determinationAnswer.parse(letter.determination)
      expect(file.slice(citation.start, citation.end)).toBe(citation.quote)
      expect(letter.text.slice(citation.start, citation.end)).toBe(citation.quote)
    }
  })

  it('find precedents by key, and keys by words', async () => {
    const { text } = await tools.call('guideline_precedents', { guideline: 'acupuncture' })
    const { candidates } = JSON.parse(text) as { candidates: { key: string; overturned: number }[] }
    expect(candidates[0]!.key).toContain('acupuncture')
    const found = JSON.parse((await tools.call('guideline_precedents', { guideline: candidates[0]!.key })).text)
    expect(guidelineAnswer.parse(found).overturned.hits.length).toBeGreaterThan(0)
  })

  it.each([
    ['search', {}, 'neither a question nor a filter'],
    ['search', { q: 'x'.repeat(2001) }, 'q'],
    ['search', { q: 'neck', mode: 'fuzzy' }, 'mode'],
    ['search', { q: 'neck', limit: 0 }, 'limit'],
    ['search', { q: 'neck', from: '2016-01-02', to: '2016-01-01' }, 'from'],
    ['read_determination', { id: '0000000000000000' }, 'not-found'],
    ['guideline_precedents', {}, 'guideline'],
  ])('tell what is wrong with %s %j', async (name, args, words) => {
    const { isError, text } = await tools.call(name, args)
    expect(isError).toBe(true)
    expect(text).toContain(words)
    expect(text).not.toMatch(/^ +at /m)
  })

  it('say what to do where there is no index', async () => {
    const { call } = await connect(brokenSource(new ImrError('no-index', 'There is no index.')))
    const { isError, text } = await call('search', { q: 'neck' })
    expect(isError).toBe(true)
    expect(text).toContain('npx imr-search index')
  })
})
