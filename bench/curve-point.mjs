// One step of curves.mjs, in a process of its own so that its memory is its own. Prints one line of JSON.
//   node bench/curve-point.mjs build LETTERS INDEX     builds the index anew
//   node bench/curve-point.mjs ask INDEX               asks it 200 questions
import { readFileSync, rmSync } from 'node:fs'
import { openModel, openSearcher } from '../dist/cli/compose.js'
import { updateIndex } from '../dist/indexing/update.js'
import { DEFAULT_REQUEST } from '../dist/model/search.js'
import { at, mixingEmbedder } from './collection.mjs'

const QUESTIONS = 200
const REPEATS = 3
const MODES = ['hybrid', 'keyword', 'semantic']
const megabytes = (bytes) => Math.round(bytes / 2 ** 20)

async function build(letters, indexDir) {
  rmSync(indexDir, { recursive: true, force: true })
  const embedder = await mixingEmbedder()
  const started = performance.now()
  const { counts, leftOut } = await updateIndex({ indexDir, roots: [letters], embedder })
  const seconds = (performance.now() - started) / 1000 - embedder.seconds()
  return { ...counts, leftOut: leftOut.length, seconds, peakMB: megabytes(process.resourceUsage().maxRSS * 1024) }
}

async function ask(indexDir) {
  const model = await openModel('questions', 0)
  const questions = ['synthetic', 'letters', 'people']
    .flatMap((set) => JSON.parse(readFileSync(at(`test/ranking/queries-${set}.json`), 'utf8')))
    .slice(0, QUESTIONS)
    .map(({ query }) => query)
  // Embedding takes as long in any collection, so texts are embedded once and the best time of a question is without it.
  const vectors = new Map()
  const embed = async (text) => {
    if (!vectors.has(text)) vectors.set(text, await model.embed(text))
    return vectors.get(text)
  }
  for (const question of questions) await embed(question)
  const modelMB = megabytes(process.memoryUsage.rss())
  const started = performance.now()
  const { searcher, checked, close } = await openSearcher(indexDir, { ...model, embed }, 'beside')
  const openMs = performance.now() - started
  await checked
  const times = Object.fromEntries(MODES.map((mode) => [mode, []]))
  for (const text of questions) {
    for (const mode of MODES) {
      let best = Number.POSITIVE_INFINITY
      for (let i = 0; i < REPEATS; i++) {
        const begun = performance.now()
        await searcher.search({ ...DEFAULT_REQUEST, text, mode })
        best = Math.min(best, performance.now() - begun)
      }
      times[mode].push(best)
    }
  }
  const askedMB = megabytes(process.memoryUsage.rss())
  await close()
  await model.close()
  const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)]
  const quantiles = MODES.map((mode) => [mode, { p50: quantile(times[mode], 0.5), p95: quantile(times[mode], 0.95) }])
  return { openMs, ...Object.fromEntries(quantiles), modelMB, askedMB }
}

const [step, ...paths] = process.argv.slice(2)
console.log(JSON.stringify(await { build, ask }[step](...paths)))
