// How often the sentence marked as nearest in meaning is the one that whole vectors would mark, over an index of the synthetic
// letters. usage, after npm run build: node bench/sentences.mjs INDEX_DIR
import { readFileSync } from 'node:fs'
import { openModel, openSearcher } from '../dist/cli/compose.js'
import { embeddedSentences, embeddingText } from '../dist/indexing/embedding-text.js'
import { DEFAULT_REQUEST } from '../dist/model/search.js'
import { nearestBySigns, sentenceSigns } from '../dist/vectors/sentence-signs.js'

const QUERIES = new URL('../test/ranking/queries-synthetic.json', import.meta.url)

const dot = (a, b) => a.reduce((sum, component, i) => sum + component * b[i], 0)
const nearest = (vector, sentences) => {
  const cosines = sentences.map((sentence) => dot(vector, sentence))
  return cosines.indexOf(Math.max(...cosines))
}

const [model, asker] = await Promise.all(['passages', 'questions'].map((network) => openModel(network, 0)))
const { searcher, close } = await openSearcher(process.argv[2], asker)
const passages = new Map()

/** A passage's sentences, read within it (late pooling) and each alone. */
async function sentencesOf({ issue, passage }) {
  const known = passages.get(passage.id)
  if (known !== undefined) return known
  const embedding = embeddingText(issue, passage.text)
  const spans = embeddedSentences(embedding)
  const { parts: within } = await model.embedParts(embedding.text, spans)
  const alone = []
  for (const { start, end } of spans.slice(0, within.length)) alone.push(await model.embed(embedding.text.slice(start, end)))
  const sentences = { within, alone, signs: sentenceSigns(within), missing: spans.length - within.length }
  passages.set(passage.id, sentences)
  return sentences
}

const choices = []
let missing = 0
for (const { query } of JSON.parse(readFileSync(QUERIES, 'utf8'))) {
  const { hits } = await searcher.search({ ...DEFAULT_REQUEST, text: query })
  const vector = await asker.embed(query)
  for (const hit of hits) {
    const sentences = await sentencesOf(hit)
    missing += sentences.missing
    if (sentences.within.length < 2) continue
    choices.push({
      signs: nearestBySigns(vector, sentences.signs),
      within: nearest(vector, sentences.within),
      alone: nearest(vector, sentences.alone),
      chance: 1 / sentences.within.length,
    })
  }
}
const percent = (agrees) => {
  const sum = choices.reduce((total, choice) => total + Number(agrees(choice)), 0)
  return `${((100 * sum) / choices.length).toFixed(1)} %`
}
console.log(`${choices.length} hits of several sentences; ${missing} sentences without a vector`)
console.log(`signs and whole vectors, both read within the passage, agree: ${percent(({ signs, within }) => signs === within)}`)
console.log(`read within the passage and read alone, whole vectors, agree: ${percent(({ within, alone }) => within === alone)}`)
console.log(`signs, and sentences read alone, agree: ${percent(({ signs, alone }) => signs === alone)}`)
console.log(`by chance: ${percent(({ chance }) => chance)}`)
await close()
await Promise.all([model.close(), asker.close()])
