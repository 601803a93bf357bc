// Writes what the model is adapted with to standard output, as JSON: the wordings of every concept, and the passages of the
// synthetic letters with the concepts of their titles and the reasons that their sentences give. Needs `npm run build`.
//
//   node models/adapting/material.mjs > material.json
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GLOSSARY } from '../../dist/concepts/data/glossary/index.js'
import { CONCEPTS } from '../../dist/concepts/lexicon.js'
import { recognizeConcepts } from '../../dist/concepts/recognize.js'
import { sentencesOf } from '../../dist/text/sentences.js'

/** So many written and lay forms of a concept stand for all: the first are the most telling. */
const FORMS = 6
const LAY_FORMS = 8

const wordings = {}
for (const { id, kind, forms, lay } of CONCEPTS) {
  if (kind === 'idiom' || GLOSSARY[id] === undefined) continue
  const written = forms.slice(0, FORMS).map(({ text }) => text)
  const said = lay.filter(({ parts }) => parts.length === 1).slice(0, LAY_FORMS)
  wordings[id] = { isReason: kind === 'reason', texts: [...written, ...GLOSSARY[id], ...said.map(({ parts }) => parts[0].text)] }
}

const conceptsIn = (text, kinds) => [
  ...new Set(
    recognizeConcepts(text, { lay: false })
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id }) => id),
  ),
]

const folder = fileURLToPath(new URL('../../test/fixtures/synthetic/', import.meta.url))
const letters = readdirSync(folder)
  .filter((name) => /^determinations-.*\.json$/.test(name))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(folder + name, 'utf8')))
const passages = letters.flatMap(({ id, issues }) =>
  issues.map(({ treatment, rationale }, i) => ({
    key: `${id}#${i + 1}`,
    text: `${treatment}. ${rationale}`,
    titled: conceptsIn(treatment, ['treatment', 'generic']),
    reasons: sentencesOf(rationale, { start: 0, end: rationale.length }).map(({ start, end }) => {
      const sentence = rationale.slice(start, end)
      return { sentence, given: conceptsIn(sentence, ['reason']) }
    }),
  })),
)
console.log(JSON.stringify({ wordings, passages }))
