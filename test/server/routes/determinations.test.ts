import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { determinationAnswer } from '../../../src/server/schemas/letter.ts'
import { problemAnswer } from '../../../src/server/schemas/status.ts'
import { FakeSearcher, letterAt, sourceOf, testApp } from '../fake-searcher.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'imr-routes-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('GET /api/determinations/:id', () => {
  it('gives the record and nothing of where the file lies', async () => {
    const { app, id } = served('letters/a.txt', Buffer.from('A letter.\r\n'))
    const response = await app.request(`/api/determinations/${id}`)
    const body = await response.text()
    expect(determinationAnswer.parse(JSON.parse(body))).toMatchObject({ id, file: 'letters/a.txt' })
    expect(body).not.toContain(dir)
  })

  it.each(['', '/text', '/source'])('answers 404 for an unknown letter%s', async (part) => {
    const response = await served('a.txt', Buffer.from('A letter.')).app.request(`/api/determinations/0000000000000000${part}`)
    expect(response.status).toBe(404)
    expect(problemAnswer.parse(await response.json()).code).toBe('not-found')
  })

  it('refuses parameters', async () => {
    const { app, id } = served('a.txt', Buffer.from('A letter.'))
    const response = await app.request(`/api/determinations/${id}?page=1`)
    expect(problemAnswer.parse(await response.json())).toMatchObject({ status: 400, parameter: 'page', allowed: 'no parameters' })
  })
})

describe('GET /api/determinations/:id/text', () => {
  it('gives the text that spans count in, unchanged and never as a page', async () => {
    const text = '\uFEFFA <script>letter</script>.\r\nSecond “line”\f'
    const { app, id } = served('a.txt', Buffer.from(text), text)
    const response = await app.request(`/api/determinations/${id}/text`)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    expect(decoder.decode(await response.arrayBuffer())).toBe(text)
  })
})

describe('GET /api/determinations/:id/source', () => {
  const PDF = Buffer.from('%PDF-1.4 …')
  const LATIN = Buffer.from('A letter \x93quoted\x94', 'latin1')

  it.each([
    ['a.txt', Buffer.from('A “letter”'), 'text/plain; charset=utf-8'],
    ['a.txt', LATIN, 'text/plain; charset=windows-1252'],
    ['folder/b.pdf', PDF, 'application/pdf'],
  ])('gives the bytes of %s unchanged', async (file, bytes, type) => {
    const { app, id } = served(file, bytes)
    const response = await app.request(`/api/determinations/${id}/source`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('names the file inline, whatever its name holds', async () => {
    const { app, id } = served('x/señor "quote"\r\nSet-Cookie: a=b;\'(1).txt', Buffer.from('A letter'))
    const { headers } = await app.request(`/api/determinations/${id}/source`)
    expect(headers.get('content-disposition')).toBe(
      "inline; filename*=UTF-8''se%C3%B1or%20%22quote%22%0D%0ASet-Cookie%3A%20a%3Db%3B%27%281%29.txt",
    )
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('answers 410 where the file has changed', async () => {
    const { app, id, path } = served('a.txt', Buffer.from('A letter'))
    writeFileSync(path, 'B letter')
    await expectGone(await app.request(`/api/determinations/${id}/source`))
  })

  it('answers 304 for who has the file, and 410 once it has changed', async () => {
    const { app, id, path } = served('a.txt', Buffer.from('A letter'))
    const address = `/api/determinations/${id}/source`
    const known = { headers: { 'If-None-Match': (await app.request(address)).headers.get('etag')! } }
    expect((await app.request(address, known)).status).toBe(304)
    writeFileSync(path, 'B letter')
    await expectGone(await app.request(address, known))
  })

  it('answers 410 where the file has gone or is no file any more', async () => {
    const { app, id, path, searcher } = served('a.txt', Buffer.from('A letter'))
    rmSync(path)
    await expectGone(await app.request(`/api/determinations/${id}/source`))
    searcher.letters.set(id, { ...searcher.letters.get(id)!, sourcePath: dir })
    await expectGone(await app.request(`/api/determinations/${id}/source`))
  })
})

async function expectGone(response: Response) {
  expect(response.status).toBe(410)
  const body = await response.text()
  expect(problemAnswer.parse(JSON.parse(body)).code).toBe('source-gone')
  expect(body).not.toContain(dir)
}

/** A server with one letter, whose file is written to a folder of its own. */
function served(file: string, bytes: Buffer, text?: string) {
  const searcher = new FakeSearcher()
  const path = join(dir, 'source')
  writeFileSync(path, bytes)
  const letter = letterAt(path, file, bytes)
  const { id } = letter.determination
  searcher.letters.set(id, text === undefined ? letter : { ...letter, text })
  return { app: testApp({ source: sourceOf(searcher) }).app, id, path, searcher }
}
