// Reading PDFs, beside poppler and PDFium over the same files in the same run, and beside embedding what was read.
//
//   node bench/pdf.mjs FOLDER [ROUNDS]        a folder of letters as PDFs; 7 rounds where nothing is given
//
// pdftotext is taken from the PATH and left out where it is missing: no package was found that brings it for Linux.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { forEachAtOnce } from '../dist/indexing/embed.js'
import { updateIndex } from '../dist/indexing/update.js'
import { READ_LIMITS } from '../dist/ingest/limits.js'
import { openPdfReader } from '../dist/ingest/pdf-reader.js'
import { openEmbedder } from '../dist/vectors/embedder.js'
import { pythonWith } from './python.mjs'
import { median, openPeer } from './rounds.mjs'

const folder = resolve(process.argv[2])
const rounds = Number(process.argv[3] ?? 7)
const files = readdirSync(folder)
  .filter((name) => name.toLowerCase().endsWith('.pdf'))
  .sort()
  .map((name) => join(folder, name))
/** Texts that a round embeds: enough to time, few enough to keep rounds short. */
const TEXTS = 64

async function timed(work) {
  const started = performance.now()
  const result = await work()
  return { seconds: (performance.now() - started) / 1000, ...result }
}

const alphanumeric = (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
const openReader = () => openPdfReader({ threads: 1, limits: READ_LIMITS })

/** Every file, two at a time for one thread, as indexing asks for them. */
const readAll = (reader) =>
  timed(async () => {
    const texts = []
    await forEachAtOnce(files, 2, async (file) => {
      const { text } = await reader.read(await readFile(file))
      texts.push(text)
    })
    return { texts }
  })

async function readCold() {
  const reader = openReader()
  const result = await readAll(reader)
  await reader.close()
  return result
}

/** One process a file, started by a shell, which costs less than starting it from here. */
const poppler = () =>
  timed(() => {
    const loop = 'for file; do pdftotext -layout "$file" -; done'
    return { texts: [execFileSync('sh', ['-c', loop, 'sh', ...files], { encoding: 'utf8', maxBuffer: 1e9 })] }
  })

/** What indexing these letters gives the embedder: texts with their sentences. */
async function textsToEmbed(model) {
  const indexDir = mkdtempSync(join(tmpdir(), 'bench-pdf-'))
  const given = []
  const embedParts = async (text, parts) => {
    given.push({ text, parts })
    return { vector: new Float32Array(model.dimensions), parts: parts.map(() => new Float32Array(model.dimensions)) }
  }
  const { counts } = await updateIndex({ indexDir, roots: [folder], embedder: { model, embedParts } })
  rmSync(indexDir, { recursive: true })
  return { given, counts }
}

const embedder = await openEmbedder(join(import.meta.dirname, '../models/all-MiniLM-L6-v2'), { workers: 1 })
const { given, counts } = await textsToEmbed(embedder.model)
const python = pythonWith(['pypdfium2==5.15.2'])
const pdfium = openPeer(python, [join(import.meta.dirname, 'peers/pdfium_peer.py'), folder])
const warm = openReader()
const step = Math.max(1, Math.floor(given.length / TEXTS))
const sample = given.filter((_, i) => i % step === 0)

const ways = [
  { name: 'this project', run: () => readAll(warm) },
  { name: 'this project, thread and pdf.js started for it', run: readCold },
  { name: 'pypdfium2 5.15', run: () => pdfium.ask('read') },
  {
    name: 'embedding the passages of as many letters',
    run: async () => {
      const { seconds } = await timed(() => Promise.all(sample.map(({ text, parts }) => embedder.embedParts(text, parts))))
      return { seconds: (seconds * given.length) / sample.length }
    },
  },
]
const version = spawnSync('pdftotext', ['-v'], { encoding: 'utf8' }).stderr?.split('\n')[0]
if (version) ways.splice(2, 0, { name: `${version.replace(' version', '')} -layout`, run: poppler })

for (const way of ways) {
  const { texts, characters } = await way.run()
  way.characters = characters ?? texts?.reduce((sum, text) => sum + alphanumeric(text), 0)
}
const measured = []
for (let round = 0; round < rounds; round++) {
  const seconds = []
  for (const { run } of ways) seconds.push((await run()).seconds)
  measured.push(seconds)
}
pdfium.close()
await Promise.all([warm.close(), embedder.close()])

const rows = ways.map(({ name, characters }, way) => {
  const speed = files.length / median(measured.map((seconds) => seconds[way]))
  const ratio = median(measured.map((seconds) => seconds[way] / seconds[0]))
  return `| ${name} | ${speed.toFixed(1)} | ${ratio.toFixed(2)} | ${characters?.toLocaleString('en-US') ?? '–'} |`
})
console.log(
  [
    `${files.length} PDFs, ${counts.passages} passages, ${given.length} of them unlike; ${rounds} rounds; ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)} at the end`,
    '',
    '| one core | letters/s | its time to ours | letters and digits |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n'),
)
