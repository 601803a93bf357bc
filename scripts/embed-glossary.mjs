// Embeds the glossary's phrases into models/glossary. Run after its phrases or the model change: npm run embed-glossary
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GLOSSARY_FILES, glossaryPhrases, hashPhrases } from '../dist/search/glossary.js'
import { openEmbedder } from '../dist/vectors/embedder.js'
import { quantize } from '../dist/vectors/quantize.js'

const at = (path) => fileURLToPath(new URL(`../models/${path}`, import.meta.url))
const embedder = await openEmbedder(at('all-MiniLM-L6-v2'))
const { dimensions, sha256 } = embedder.model
const phrases = glossaryPhrases()
const vectors = new Int8Array(phrases.length * dimensions)
for (const [i, { phrase }] of phrases.entries()) vectors.set(quantize(await embedder.embed(phrase)), i * dimensions)
await embedder.close()
writeFileSync(at(`glossary/${GLOSSARY_FILES.vectors}`), vectors)
const facts = { modelSha256: sha256, phrasesSha256: hashPhrases(phrases), dimensions }
writeFileSync(at(`glossary/${GLOSSARY_FILES.facts}`), `${JSON.stringify(facts, null, 2)}\n`)
console.log(`${phrases.length} phrases embedded`)
