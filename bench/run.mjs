#!/usr/bin/env node
// Measures words and meaning side by side with Tantivy, SQLite FTS5, MiniSearch and Orama over the same passages and
// questions, and prints the tables of bench/README.md. Everything it needs or makes lies in bench/.work.
// usage: npm run bench -- [PASSAGES] [--without NAME,NAME] [--sample EMBEDDED]
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeCorpus } from './corpus.mjs'
import { pythonWith } from './python.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string', default: '' }, sample: { type: 'string', default: '5000' } },
})
const count = Number(positionals[0] ?? 100_000)
const left = new Set(values.without.split(','))
const work = join(import.meta.dirname, '.work')
const folder = join(work, String(count))
const PEER_MINUTES = 15
const ROWS = ['or1', 'or4', 'or8', 'or4 filtered', 'phrase', 'or4 top 1000']

/** Installs what only the bench needs, once. */
function install() {
  mkdirSync(work, { recursive: true })
  const python = left.has('tantivy') ? null : pythonWith(['tantivy'])
  if (!left.has('orama') && !existsSync(join(work, 'node_modules/@orama/orama'))) {
    writeFileSync(join(work, 'package.json'), '{ "private": true }\n')
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '@orama/orama'], {
      cwd: work,
      stdio: 'inherit',
    })
  }
  return python
}

/** Runs one measurement in a process of its own; `null` where it fails or takes too long. */
function run(name, command, args) {
  if (left.has(name)) return null
  process.stderr.write(`${name} …\n`)
  try {
    const output = execFileSync(command, args, { encoding: 'utf8', timeout: PEER_MINUTES * 60_000, maxBuffer: 1e8 })
    return { name, ...JSON.parse(output) }
  } catch (error) {
    process.stderr.write(`${name} gave no result: ${error.message.split('\n')[0]}\n`)
    return null
  }
}

const python = install()
writeCorpus(folder, count)
const script = (name) => join(import.meta.dirname, 'peers', name)
const node = (name, ...more) => ['--max-old-space-size=8000', script(name), folder, ...more]
const words = [
  run('this project', process.execPath, node('ours.mjs')),
  run('tantivy', python, [script('tantivy_peer.py'), folder]),
  run('fts5', 'python3', [script('fts5_peer.py'), folder]),
  run('minisearch', process.execPath, node('minisearch.mjs')),
  run('orama', process.execPath, node('orama.mjs')),
].filter((result) => result !== null)
const meaning = run('vectors', process.execPath, node('vectors.mjs', work, values.sample))

const cell = (row) => (row ? `${row.p50.toPrecision(2)} / ${row.p95.toPrecision(2)}` : '–')
const perPassage = (bytes) => (bytes === null ? '–' : (bytes / count).toFixed(0))
const lines = [
  `${count.toLocaleString('en-US')} passages; ${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the end`,
  '',
  `| ms, p50 / p95 | ${words.map(({ name }) => name).join(' | ')} |`,
  `| --- |${words.map(() => ' --- |').join('')}`,
  ...ROWS.map((row) => `| ${row} | ${words.map(({ rows }) => cell(rows[row])).join(' | ')} |`),
  `| build, passages/s | ${words.map(({ build }) => Math.round(count / build).toLocaleString('en-US')).join(' | ')} |`,
  `| open, ms | ${words.map(({ open }) => (open === null ? '–' : (open * 1000).toPrecision(2))).join(' | ')} |`,
  `| bytes a passage | ${words.map(({ bytes }) => perPassage(bytes)).join(' | ')} |`,
  '',
  ...(meaning === null
    ? []
    : [
        '| meaning | ms, p50 / p95 |',
        '| --- | --- |',
        ...Object.entries(meaning.rows).map(([name, row]) => `| ${name} | ${cell(row)} |`),
        '',
        `recall@50 ${meaning.recall.toFixed(4)}; on the ${meaning.sample} embedded passages alone, signs first, ${meaning.realRecall.toFixed(4)}; opened in ${(meaning.open * 1000).toFixed(0)} ms`,
      ]),
]
writeFileSync(join(folder, 'results.json'), JSON.stringify({ words, meaning }, null, 1))
console.log(lines.join('\n'))
