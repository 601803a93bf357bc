import { spawnSync } from 'node:child_process'
import { afterAll, expect, it } from 'vitest'
import { MAIN, workFolder } from './run.ts'

const folder = workFolder()
afterAll(() => folder.remove())

/** A network of its own, with loopback and nothing else: an outgoing connection fails there at once. */
const ALONE = ['-rn', 'sh', '-c']
const LOOPBACK_UP = 'ip link set lo up'
const possible = spawnSync('unshare', [...ALONE, LOOPBACK_UP]).status === 0

/** Builds an index, serves it, asks in every mode, and says whether meaning search was on. */
const WORK = `
set -e
${LOOPBACK_UP}
"$NODE" "$MAIN" index letters
"$NODE" "$MAIN" serve --port 8080 > out 2> log &
server=$!
trap 'kill $server' EXIT
for _ in $(seq 100); do grep -q 'IMR Search' out && break; sleep 0.2; done
"$NODE" --input-type=module -e '
  for (const mode of ["hybrid", "keyword", "semantic"]) {
    const response = await fetch("http://127.0.0.1:8080/api/search?q=traction+home+unit+denied&mode=" + mode)
    const { hits, query } = await response.json()
    console.log(mode, response.status, hits.length > 0, query.notices.length)
  }
'
trap - EXIT
kill $server
wait $server
`

it.skipIf(!possible)('indexes and answers with no network but loopback (needs unshare and ip)', () => {
  const env = { ...process.env, NODE: process.execPath, MAIN }
  const { status, stdout, stderr } = spawnSync('unshare', [...ALONE, WORK], { cwd: folder.dir, env, encoding: 'utf8' })
  expect(stdout.trim().split('\n'), stderr).toEqual(['hybrid 200 true 0', 'keyword 200 true 0', 'semantic 200 true 0'])
  expect(status).toBe(0)
})
