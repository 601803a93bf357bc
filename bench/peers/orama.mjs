// Measures Orama over FOLDER, one field, terms as given. Prints one line of JSON. Installed into bench/.work by the runner.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { linesOf, measure } from '../timing.mjs'

const [folder] = process.argv.slice(2)
const work = join(import.meta.dirname, '../.work/')
const require = createRequire(join(work, 'package.json'))
const { create, insertMultiple, search } = await import(pathToFileURL(require.resolve('@orama/orama')).href)
const questions = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'))
const documents = []
for await (const line of linesOf(join(folder, 'terms.jsonl'))) documents.push(JSON.parse(line))
const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: (text) => text.split(' ') }
const database = create({ schema: { terms: 'string', marked: 'boolean' }, components: { tokenizer } })
const started = performance.now()
await insertMultiple(database, documents, 5000)
const build = (performance.now() - started) / 1000
const few = (name) => questions[name].slice(0, 30).map((terms) => terms.join(' '))
const ask = (term, more = {}) => search(database, { term, properties: ['terms'], exact: false, threshold: 1, limit: 10, ...more })
const rows = {
  or1: measure(few('or1'), (term) => ask(term), 3),
  or4: measure(few('or4'), (term) => ask(term), 3),
  or8: measure(few('or8'), (term) => ask(term), 3),
  'or4 filtered': measure(few('or4'), (term) => ask(term, { where: { marked: true } }), 3),
}
const { version } = JSON.parse(readFileSync(join(work, 'node_modules/@orama/orama/package.json'), 'utf8'))
console.log(
  JSON.stringify({ version: `orama ${version}`, build, open: null, bytes: null, memory: process.memoryUsage().rss, rows }),
)
