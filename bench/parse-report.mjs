// Writes bench/parse-report.md: how many facts of letters are read right, by field, and each one that is wrong.
// Usage, after `npm run build`: node bench/parse-report.mjs [DIST] [OUT]
// Real letters are read from $IMR_SHARED (default ../shared) where it is there. No letter text goes into the report.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { countByField, letterFacts, seedExpectation, syntheticExpectation } from './letter-facts.mjs'

const root = resolve(import.meta.dirname, '..')
const [dist = join(root, 'dist'), out = join(root, 'bench/parse-report.md')] = process.argv.slice(2)
const shared = resolve(root, process.env.IMR_SHARED ?? '../shared')
const fixtures = join(root, 'test/fixtures')

const { openDocumentReader } = await import(pathToFileURL(join(resolve(dist), 'ingest/read.js')).href)
const { parseLetters } = await import(pathToFileURL(join(resolve(dist), 'determination/parse.js')).href)
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Reads and parses each file, and compares it: facts, warnings by code, and the time each step took in milliseconds. */
async function measure(folder, expectations) {
  const reader = openDocumentReader({ program: null })
  const result = { letters: 0, facts: [], warnings: new Map(), readMs: 0, parseMs: 0 }
  for (const { file, expected } of expectations) {
    const began = performance.now()
    const source = await reader.read({ file, path: join(folder, file) })
    const read = performance.now()
    const letters = parseLetters(source)
    result.parseMs += performance.now() - read
    result.readMs += read - began
    result.letters++
    const facts = letterFacts(typeof expected === 'function' ? expected(source.text) : expected, letters[0])
    result.facts.push(...facts.map((fact) => ({ file, ...fact })))
    for (const { code } of letters.flatMap((letter) => letter.warnings)) {
      result.warnings.set(code, (result.warnings.get(code) ?? 0) + 1)
    }
  }
  await reader.close()
  return result
}

async function measureSynthetic() {
  const folder = mkdtempSync(join(tmpdir(), 'imr-synthetic-'))
  try {
    const expectations = []
    for (const name of ['determinations-a.json', 'determinations-b.json', 'determinations-c.json']) {
      const path = join(fixtures, 'synthetic', name)
      execFileSync(process.execPath, [join(fixtures, 'synthetic/render.mjs'), path, folder])
      for (const determination of json(path)) {
        expectations.push({ file: `${determination.id}.txt`, expected: (text) => syntheticExpectation(determination, text) })
      }
    }
    return await measure(folder, expectations)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measureSeeds() {
  const { letters } = json(join(fixtures, 'seeds-truth.json'))
  return measure(
    join(root, 'seeds'),
    letters.map((truth) => ({ file: truth.file, expected: seedExpectation(truth) })),
  )
}

async function measureReal() {
  const folder = join(shared, 'letters')
  if (!existsSync(folder)) return null
  const there = new Set(readdirSync(folder))
  const truth = json(join(shared, 'eval/letters-truth.json')).filter(({ file }) => there.has(file))
  return measure(
    folder,
    truth.map((expected) => ({ file: expected.file, expected })),
  )
}

const measured = [
  ['real letters (PDF)', await measureReal()],
  ['synthetic letters', await measureSynthetic()],
  ['seeds', await measureSeeds()],
].filter(([, result]) => result !== null)

writeFileSync(out, report(measured))
process.stdout.write(report(measured))

function report(sets) {
  return `${[
    '# What the parser reads, and what it gets wrong',
    '',
    'Written by `node bench/parse-report.mjs` after `npm run build`. A fact is right where it equals what is known of the letter,',
    'in lower case and with all but a-z and 0-9 dropped. Guideline references, categories and normalized specialties are measured',
    'apart. An empty cell: nothing is known of that field.',
    '',
    ...table(
      ['field', ...sets.map(([name, { letters }]) => `${letters} ${name}`)],
      [...new Set(sets.flatMap(([, { facts }]) => [...countByField(facts).keys()]))].map((field) => [
        field,
        ...sets.map(([, { facts }]) => share(countByField(facts).get(field))),
      ]),
    ),
    '',
    '## Speed',
    '',
    ...table(
      ['', ...sets.map(([name]) => name)],
      [
        ['reading, letters a second', ...sets.map(([, set]) => rate(set.letters, set.readMs))],
        ['parsing, letters a second', ...sets.map(([, set]) => rate(set.letters, set.parseMs))],
      ],
    ),
    '',
    'One letter after another in one thread; the index reads on all cores.',
    '',
    '## Warnings',
    '',
    ...table(
      ['code', ...sets.map(([name]) => name)],
      [...new Set(sets.flatMap(([, { warnings }]) => [...warnings.keys()]))]
        .sort()
        .map((code) => [code, ...sets.map(([, { warnings }]) => String(warnings.get(code) ?? 0))]),
    ),
    '',
    '## Facts that are wrong',
    '',
    ...wrongFacts(sets.flatMap(([, { facts }]) => facts.filter(({ right }) => !right))),
  ].join('\n')}\n`
}

function table(head, rows) {
  if (rows.length === 0) return ['None.']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

function share(count) {
  return count === undefined ? '' : `${count.right} of ${count.all}`
}

function rate(letters, ms) {
  return String(Math.round((letters * 1000) / ms))
}

function wrongFacts(wrong) {
  if (wrong.length === 0) return ['None.']
  return table(
    ['file', 'issue', 'field', 'cause'],
    wrong.map(({ file, issue, field, expected, actual }) => [file, issue ?? '', field, difference(expected, actual)]),
  )
}

/** How two values differ, without the words of the letter. */
function difference(expected, actual) {
  if (actual === null) return 'not found'
  if (expected === null) return 'read where the letter has none'
  const [want, got] = [String(expected), String(actual)]
  if (got.startsWith(want)) return `${got.length - want.length} characters too many at the end`
  if (got.endsWith(want)) return `${got.length - want.length} characters too many at the start`
  if (want.startsWith(got)) return `${want.length - got.length} characters missing at the end`
  if (want.endsWith(got)) return `${want.length - got.length} characters missing at the start`
  return `other text, ${got.length} characters for ${want.length}`
}
