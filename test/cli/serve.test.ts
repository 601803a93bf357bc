import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MANIFEST_FILE, type Manifest, readManifest, serializeManifest } from '../../src/indexing/manifest.ts'
import { run, type Server, serve, workFolder } from './run.ts'

let folder: ReturnType<typeof workFolder>
let servers: Server[]
const started = async (args: string[] = [], env: Record<string, string> = {}) => {
  const server = await serve(folder.dir, args, env)
  servers.push(server)
  return server
}

beforeEach(() => {
  folder = workFolder()
  servers = []
})
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop('SIGKILL')))
  folder.remove()
})

async function get(url: string, init: RequestInit = {}) {
  const response = await fetch(url, init)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** Makes the index look as if other code had made it, whose format is the same. */
function pretendMadeByOther(dir: string): void {
  changeManifest(dir, { code: '0'.repeat(64), inputs: '0'.repeat(64) })
}

function changeManifest(dir: string, change: Partial<Manifest>): void {
  const indexDir = join(dir, 'index-data')
  writeFileSync(join(indexDir, MANIFEST_FILE), serializeManifest({ ...readManifest(indexDir), ...change }))
}

describe('serve', () => {
  it('builds an index where there is none, and leaves one alone that is there', async () => {
    const first = await started(['--index-if-missing', 'letters'])
    const before = await get(`${first.url}/readyz`)
    expect(before).toMatchObject({ status: 200, body: { index: { letters: 5, generation: 1 } } })
    expect((await first.stop()).code).toBe(0)
    rmSync(join(folder.dir, 'letters', '003_ceff5b33115f81d6.txt'))
    const second = await started(['--index-if-missing', 'letters'])
    expect((await get(`${second.url}/readyz`)).body).toEqual(before.body)
  })

  it('says that the index is current', async () => {
    await run(folder.dir, ['index', 'letters'])
    const server = await started(['--index-if-missing', 'nowhere'])
    expect((await server.stop()).err).toContain('The index is current.')
  })

  it('brings an index of another version up to date before it serves, from where its letters were', async () => {
    await run(folder.dir, ['index', 'letters'])
    pretendMadeByOther(folder.dir)
    const server = await started(['--index-if-missing', 'nowhere'])
    expect((await get(`${server.url}/readyz`)).body).toMatchObject({ index: { letters: 5, generation: 2, current: true } })
    expect((await server.stop()).err).toContain('another version')
  })

  it('reads an index of another format anew, but not where letters would be lost', async () => {
    await run(folder.dir, ['index', 'letters'])
    changeManifest(folder.dir, { formatVersion: 1 })
    renameSync(join(folder.dir, 'letters'), join(folder.dir, 'moved'))
    const refused = await run(folder.dir, ['serve', '--port', '0', '--index-if-missing', 'moved'])
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('is not there') })
    renameSync(join(folder.dir, 'moved'), join(folder.dir, 'letters'))
    const { url } = await started(['--index-if-missing', 'nowhere'])
    expect((await get(`${url}/readyz`)).body).toMatchObject({ index: { letters: 5, current: true } })
  })

  it('says what to run for an index of another version, and that answers may lack letters', async () => {
    await run(folder.dir, ['index', 'letters'])
    pretendMadeByOther(folder.dir)
    const server = await started()
    const { body } = await get(`${server.url}/api/search?q=xylophone`)
    expect(body).toMatchObject({
      query: { notices: expect.arrayContaining([expect.objectContaining({ code: 'index-outdated' })]) },
    })
    expect(JSON.stringify(body)).not.toContain(folder.dir)
    expect((await server.stop()).err).toContain(`npx imr-search index ${join(realpathSync(folder.dir), 'letters')}`)
    expect((await run(folder.dir, ['search', 'xylophone'])).err).toContain('another version')
  })

  it('starts without an index, says what to run, and takes up the index when it comes', async () => {
    const { url } = await started()
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const unready = await get(`${url}/readyz`)
    expect(unready).toMatchObject({
      status: 503,
      body: { code: 'no-index', advice: expect.stringContaining('npx imr-search index') },
    })
    expect((await get(`${url}/api/search?q=neck`)).status).toBe(503)
    await run(folder.dir, ['index', 'letters'])
    expect((await get(`${url}/api/search?q=neck`)).status).toBe(200)
  })

  it('takes up a new generation while it answers', async () => {
    const { url } = await started(['--index-if-missing', 'letters'])
    const gone = '003_ceff5b33115f81d6.txt'
    renameSync(join(folder.dir, 'letters', gone), join(folder.dir, gone))
    await run(folder.dir, ['index', 'letters'])
    await expect.poll(async () => (await get(`${url}/readyz`)).body, { timeout: 10_000 }).toMatchObject({ index: { letters: 4 } })
    const { hits } = (await get(`${url}/api/search?q=acupuncture`)).body as { hits: { citation: { file: string } }[] }
    expect(hits.map(({ citation }) => citation.file)).not.toContain(gone)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('stops at %s with 0', async (signal) => {
    const server = await started()
    expect((await server.stop(signal)).code).toBe(0)
  })

  it('exits with 2 where the port is in use', async () => {
    const { url } = await started()
    const { code, err } = await run(folder.dir, ['serve', '--port', new URL(url).port])
    expect(code).toBe(2)
    expect(err).toContain('in use')
    expect(err).toContain('--port')
  })
})

describe('who gets in', () => {
  it('needs keys, or plain words, for any address but loopback', async () => {
    const { code, err } = await run(folder.dir, ['serve', '--host', '0.0.0.0', '--port', '0'])
    expect(code).toBe(2)
    expect(err).toContain('keys add')
    expect(err).toContain('--allow-anonymous')
    const open = await started(['--host', '0.0.0.0', '--allow-anonymous', '--index-if-missing', 'letters'])
    const url = open.url.replace('0.0.0.0', '127.0.0.1')
    expect((await get(`${url}/api/search?q=neck`)).status).toBe(200)
  })

  it('lets a key in from the moment it is made to the moment it is revoked', async () => {
    const [first, second] = [await run(folder.dir, ['keys', 'add', 'first']), await run(folder.dir, ['keys', 'add', 'second'])]
    const bearer = { headers: { Authorization: `Bearer ${first.out.trim()}` } }
    const { url } = await started(['--index-if-missing', 'letters'])
    expect(await get(`${url}/api/search?q=neck`)).toMatchObject({ status: 401, body: { code: 'unauthorized' } })
    expect((await get(`${url}/api/search?q=neck`, bearer)).status).toBe(200)

    const list = await run(folder.dir, ['keys', 'list'])
    expect(list.out).toMatch(/^[0-9a-f]{8} {2}\d{4}-\d\d-\d\d {2}first\n[0-9a-f]{8} .*second\n$/)
    expect(list.out).not.toContain(second.out.trim())
    for (const line of list.out.trim().split('\n')) {
      expect((await run(folder.dir, ['keys', 'revoke', line.slice(0, 8)])).code).toBe(0)
    }
    expect((await get(`${url}/api/search?q=neck`, bearer)).status).toBe(401)
  })

  it('refuses a key file that holds something else', async () => {
    mkdirSync(join(folder.dir, 'imr-keys.json'))
    expect(await run(folder.dir, ['serve', '--port', '0'])).toMatchObject({ code: 2, err: expect.stringContaining('key file') })
  })
})
