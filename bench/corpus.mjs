// Writes what every engine reads: the same passages and the same questions, analyzed alike into terms.
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { termsOf } from '../dist/text/terms.js'
import { passages, random } from './passages.mjs'

const QUESTIONS = 200
/** One passage in a hundred carries this mark, for filtered questions. */
export const FILTER_SHARE = 0.01

/** Writes passages.jsonl (title, guideline and text as written), terms.jsonl (terms of all three, marked) and questions.json. */
export function writeCorpus(folder, count) {
  const questionsFile = join(folder, 'questions.json')
  if (existsSync(questionsFile)) return
  mkdirSync(folder, { recursive: true })
  const next = random(2)
  const sampled = []
  const files = ['passages.jsonl', 'terms.jsonl'].map((name) => openSync(join(folder, name), 'w'))
  let characters = 0
  let number = 0
  let chunks = [[], []]
  const flush = () => {
    for (const [i, file] of files.entries()) writeSync(file, chunks[i].join(''))
    chunks = [[], []]
  }
  for (const passage of passages(count)) {
    const terms = [passage.title, passage.guideline, passage.text].map((text) => termsOf(text))
    const marked = next() < FILTER_SHARE
    characters += passage.title.length + passage.guideline.length + passage.text.length
    chunks[0].push(`${JSON.stringify(passage)}\n`)
    chunks[1].push(`${JSON.stringify({ terms: terms.flat().join(' '), marked })}\n`)
    if (number++ % Math.ceil(count / 1000) === 0) sampled.push(terms[2])
    if (chunks[0].length === 5000) flush()
  }
  flush()
  for (const file of files) closeSync(file)
  writeFileSync(questionsFile, JSON.stringify({ count, characters, ...questions(sampled) }))
}

/** Questions of words that stand together in one passage, drawn as often as they are written, and runs of three. */
function questions(sampled) {
  const next = random(3)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const words = (n) => {
    for (;;) {
      const terms = [...new Set(pick(sampled).filter((term) => term.length > 2))]
      if (terms.length >= n) return Array.from({ length: n }, () => terms.splice(Math.floor(next() * terms.length), 1)[0])
    }
  }
  const run = () => {
    const terms = pick(sampled)
    const start = Math.floor(next() * (terms.length - 2))
    return terms.slice(start, start + 3)
  }
  const many = (make) => Array.from({ length: QUESTIONS }, make)
  return { or1: many(() => words(1)), or4: many(() => words(4)), or8: many(() => words(8)), phrase: many(run) }
}
