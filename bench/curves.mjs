// How building, questions and memory grow with the collection: a table, and the plot bench/curves.svg.
//
//   node bench/curves.mjs [PASSAGES ...]        1000, 10000 and 100000 where nothing is given; 1000000 takes hours
//
// Letters and indexes are made in bench/.work, as whole.mjs makes them. Results are kept there as well, so that sizes can be
// measured one by one; without building again: --plot.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { at, mixingEmbedder, writeLetters } from './collection.mjs'
import { plot } from './plot.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { plot: { type: 'boolean', default: false } } })
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000]
const file = at('bench/.work/curves.json')

function step(...args) {
  process.stderr.write(`${args[0]} …\n`)
  const output = execFileSync('node', ['--max-old-space-size=16000', at('bench/curve-point.mjs'), ...args], { encoding: 'utf8' })
  return JSON.parse(output.trim().split('\n').at(-1))
}

function measure(wanted) {
  const [letters, index] = ['letters', 'index'].map((name) => at(`bench/.work/whole-${wanted}/${name}`))
  const started = performance.now()
  if (!existsSync(letters)) writeLetters(letters, wanted)
  process.stderr.write(`letters of ${wanted} passages: ${Math.round((performance.now() - started) / 1000)} s\n`)
  return { build: step('build', letters, index), ask: step('ask', index), load: loadavg()[0] }
}

const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
if (!values.plot) {
  // Makes its sample, so that no build's memory holds the model.
  await mixingEmbedder()
  for (const wanted of sizes) {
    known[wanted] = measure(wanted)
    writeFileSync(file, JSON.stringify(known, null, 1))
  }
}
const points = Object.values(known).toSorted((a, b) => a.build.passages - b.build.passages)
const curve = (name, y) => ({ name, points: points.map((point) => [point.build.passages, y(point)]) })
writeFileSync(
  at('bench/curves.svg'),
  plot([
    {
      title: 'build, seconds',
      curves: [curve('all but embedding', ({ build }) => build.seconds)],
    },
    {
      title: 'question, milliseconds',
      curves: [
        curve('hybrid p95', ({ ask }) => ask.hybrid.p95),
        curve('hybrid p50', ({ ask }) => ask.hybrid.p50),
        curve('keyword p50', ({ ask }) => ask.keyword.p50),
        curve('semantic p50', ({ ask }) => ask.semantic.p50),
      ],
    },
    {
      title: 'memory, MB',
      curves: [curve('while building', ({ build }) => build.peakMB), curve('after 200 questions', ({ ask }) => ask.askedMB)],
    },
  ]),
)

const number = (value) => (value < 10 ? value.toPrecision(2) : Math.round(value).toLocaleString('en-US'))
const pair = ({ p50, p95 }) => `${number(p50)} / ${number(p95)}`
const rows = [
  ['letters', ({ build }) => number(build.letters)],
  ['build without embedding, s', ({ build }) => number(build.seconds)],
  ['the same, passages/s', ({ build }) => number(build.passages / build.seconds)],
  ['memory while building, MB', ({ build }) => number(build.peakMB)],
  ['open, ms', ({ ask }) => number(ask.openMs)],
  ['hybrid question, ms', ({ ask }) => pair(ask.hybrid)],
  ['keyword question, ms', ({ ask }) => pair(ask.keyword)],
  ['semantic question, ms', ({ ask }) => pair(ask.semantic)],
  ['memory with the model alone, MB', ({ ask }) => number(ask.modelMB)],
  ['memory after 200 questions, MB', ({ ask }) => number(ask.askedMB)],
  ['load at the end', ({ load }) => load.toFixed(1)],
]
console.log(
  [
    `${cpus()[0]?.model}, ${cpus().length} cores`,
    '',
    `| passages | ${points.map(({ build }) => build.passages.toLocaleString('en-US')).join(' | ')} |`,
    `| --- |${points.map(() => ' --- |').join('')}`,
    ...rows.map(([name, cell]) => `| ${name} | ${points.map(cell).join(' | ')} |`),
  ].join('\n'),
)
