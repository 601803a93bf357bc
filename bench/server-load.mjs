// How the server holds up: a steady stream of requests, then more connections than it takes, then the return to quiet.
//
//   node bench/server-load.mjs URL [--rate 200] [--seconds 600] [--connections 64] [--key KEY]
//
// The mix: 80 of 100 requests are judged questions (test/ranking), half of them hybrid and a quarter each keyword and semantic;
// 15 are letters and their texts; 5 are guidelines. Requests of the stream start on time whether or not earlier ones have been
// answered (open loop), so that a stall shows in every request that it delays.
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '600' },
    connections: { type: 'string', default: '64' },
    key: { type: 'string' },
  },
})
const base = positionals[0]
const [rate, seconds, connections] = [values.rate, values.seconds, values.connections].map(Number)
const headers = values.key === undefined ? {} : { authorization: `Bearer ${values.key}` }

const questions = ['letters', 'people', 'synthetic'].flatMap((set) => {
  const path = new URL(`../test/ranking/queries-${set}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')).map(({ query }) => encodeURIComponent(query.slice(0, 2000)))
})

/** One request; `ms` counts from when it was due. */
function ask(agent, { path, kind }, due = performance.now()) {
  return new Promise((resolve) => {
    const end = (status) => resolve({ kind, status, ms: performance.now() - due })
    get(base + path, { agent, headers }, (response) => {
      response
        .on('data', () => {})
        .on('end', () => end(response.statusCode))
        .on('error', () => end(0))
    }).on('error', () => end(0))
  })
}

async function json(path) {
  return (await fetch(base + path, { headers })).json()
}

async function makeMix() {
  const { hits } = await json(`/api/search?q=${questions[0]}&limit=50`)
  const letters = hits.map(({ determination }) => determination.id)
  const { guidelines } = await json('/api/guidelines')
  const modes = ['hybrid', 'keyword', 'hybrid', 'semantic']
  return (n) => {
    const place = n % 100
    if (place >= 95)
      return { kind: 'guideline', path: `/api/guidelines/${encodeURIComponent(guidelines[n % guidelines.length].key)}` }
    if (place >= 80) return { kind: 'letter', path: `/api/determinations/${letters[n % letters.length]}${n % 2 ? '/text' : ''}` }
    const mode = modes[n % modes.length]
    return { kind: mode, path: `/api/search?mode=${mode}&q=${questions[(n * 7) % questions.length]}` }
  }
}

async function residentBytes() {
  const text = await (await fetch(`${base}/metrics`, { headers })).text()
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)[1])
}

async function stream(mix) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const results = []
  const memory = []
  const start = performance.now()
  const pending = new Set()
  let nextMemory = 0
  for (let n = 0; n < rate * seconds; n++) {
    const due = start + (n * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const request = ask(agent, mix(n), due).then((result) => {
      results.push(result)
      pending.delete(request)
    })
    pending.add(request)
    if (due - start >= nextMemory) {
      nextMemory += 5000
      const at = (due - start) / 1000
      residentBytes().then(
        (bytes) => memory.push({ at, bytes }),
        () => {},
      )
    }
  }
  await Promise.all(pending)
  agent.destroy()
  return { results, memory }
}

/** Every connection asks again as soon as it is answered. */
async function flood(mix, forSeconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const results = []
  const end = performance.now() + forSeconds * 1000
  let n = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) results.push(await ask(agent, mix(n++)))
    }),
  )
  agent.destroy()
  return results
}

/** Milliseconds after the flood until ten requests in a row are answered 200 in under 100 ms. */
async function recovery(mix) {
  const agent = new Agent({ keepAlive: true })
  const start = performance.now()
  let good = 0
  for (let n = 0; good < 10; n++) {
    const { status, ms } = await ask(agent, mix(n))
    good = status === 200 && ms < 100 ? good + 1 : 0
    if (performance.now() - start > 60_000) break
  }
  agent.destroy()
  return Math.round(performance.now() - start)
}

const round = (ms) => Math.round(ms * 10) / 10
const quantile = (sorted, share) =>
  sorted.length === 0 ? null : round(sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)])

function summarize(results) {
  const kinds = ['all', ...new Set(results.map(({ kind }) => kind))]
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = kind === 'all' ? results : results.filter((result) => result.kind === kind)
      const times = own
        .filter(({ status }) => status === 200)
        .map(({ ms }) => ms)
        .sort((a, b) => a - b)
      const statuses = {}
      for (const { status } of own) statuses[status] = (statuses[status] ?? 0) + 1
      return [
        kind,
        { requests: own.length, statuses, p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
      ]
    }),
  )
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const megabytes = (bytes) => (bytes === undefined ? null : Math.round(bytes / 1e6))

const mix = await makeMix()
const { results, memory } = await stream(mix)
const minute = (from, to) => megabytes(median(memory.filter(({ at }) => at >= from && at < to).map(({ bytes }) => bytes)))
const shed = await flood(mix, 10)
console.log(
  JSON.stringify(
    {
      stream: {
        rate,
        seconds,
        ...summarize(results),
        memoryMB: { secondMinute: minute(60, 120), lastMinute: minute(seconds - 60, seconds) },
      },
      flood: { connections, seconds: 10, ...summarize(shed), recoveryMs: await recovery(mix) },
    },
    null,
    2,
  ),
)
