import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { MAIN, run, workFolder } from './run.ts'

let folder: ReturnType<typeof workFolder>
beforeAll(async () => {
  folder = workFolder()
  await run(folder.dir, ['index', 'letters'])
})
afterAll(() => folder.remove())

it('serves an assistant over standard input and output', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, 'mcp'],
    cwd: folder.dir,
    stderr: 'ignore',
  })
  const client = new Client({ name: 'test', version: '0.0.0' })
  await client.connect(transport)
  const { content } = await client.callTool({ name: 'search', arguments: { q: 'acupuncture approved' } })
  const { hits } = JSON.parse((content as { text: string }[])[0]!.text)
  expect(hits[0]).toMatchObject({ issue: { decision: 'Overturned' }, citation: { file: '003_ceff5b33115f81d6.txt' } })
  await client.close()
})
