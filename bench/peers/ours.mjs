// Measures src/lexical over FOLDER: three boosted fields, from texts as written. Prints one line of JSON.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { linesOf, measure, timed } from '../timing.mjs'

const [folder, dist = join(import.meta.dirname, '../../dist')] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(dist, 'lexical', file)).href)
const { buildLexicalIndex } = await load('build.js')
const { openLexicalIndex } = await load('open.js')
const questions = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'))
const file = join(folder, 'lexical.bin')

if (!process.argv.includes('--no-build')) {
  const documents = []
  for await (const line of linesOf(join(folder, 'passages.jsonl'))) documents.push(JSON.parse(line))
  const { seconds, result } = timed(() => buildLexicalIndex(documents))
  writeFileSync(file, result['lexical.bin'])
  writeFileSync(join(folder, 'build.json'), JSON.stringify({ build: seconds }))
  documents.length = 0
}
const { build } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'))
const bytes = readFileSync(file)
const { seconds: open, result: index } = timed(() => openLexicalIndex({ 'lexical.bin': bytes }))

const allowed = new Uint8Array(index.passages)
let number = 0
for await (const line of linesOf(join(folder, 'terms.jsonl'))) allowed[number++] = JSON.parse(line).marked ? 1 : 0

const query = (terms, phrases = []) => ({
  terms: terms.map((term) => ({ term, weight: 1 })),
  required: [],
  excluded: [],
  phrases,
})
const or = (name) => questions[name].map((terms) => query(terms))
const top10 = (asked) => index.search(asked, null, 10)
const rows = {
  or1: measure(or('or1'), top10),
  or4: measure(or('or4'), top10),
  or8: measure(or('or8'), top10),
  'or4 filtered': measure(or('or4'), (asked) => index.search(asked, allowed, 10)),
  phrase: measure(
    questions.phrase.map((terms) => query([], [terms])),
    top10,
  ),
  'or4 top 1000': measure(or('or4'), (asked) => index.search(asked, null, 1000)),
}
console.log(JSON.stringify({ version: 'this', build, open, bytes: bytes.length, memory: process.memoryUsage().rss, rows }))
