// Measures MiniSearch over FOLDER, one field, terms as given. Prints one line of JSON.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { linesOf, measure, timed } from '../timing.mjs'

const [folder] = process.argv.slice(2)
const questions = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'))
const documents = []
for await (const line of linesOf(join(folder, 'terms.jsonl'))) documents.push({ id: documents.length, ...JSON.parse(line) })
const options = { fields: ['terms'], tokenize: (text) => text.split(' '), processTerm: (term) => term }
const { seconds: build, result: index } = timed(() => {
  const mini = new MiniSearch(options)
  mini.addAll(documents)
  return mini
})
const json = JSON.stringify(index)
const { seconds: open } = timed(() => MiniSearch.loadJSON(json, options))
const few = (name) => questions[name].slice(0, 30).map((terms) => terms.join(' '))
const top10 = (text) => index.search(text).slice(0, 10)
const rows = {
  or1: measure(few('or1'), top10, 3),
  or4: measure(few('or4'), top10, 3),
  or8: measure(few('or8'), top10, 3),
  'or4 filtered': measure(few('or4'), (text) => index.search(text, { filter: ({ id }) => documents[id].marked }).slice(0, 10), 3),
}
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules/minisearch/package.json'), 'utf8'))
console.log(
  JSON.stringify({ version: `minisearch ${version}`, build, open, bytes: json.length, memory: process.memoryUsage().rss, rows }),
)
