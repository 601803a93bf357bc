// Passages for measuring, always the same: sentences of the synthetic rationales recombined, with rare names, numbers and
// drugs put in, so that the vocabulary grows with the collection as that of letters does.
import { readFileSync } from 'node:fs'

const FIXTURES = new URL('../test/fixtures/synthetic/', import.meta.url)
const SYLLABLES =
  'ba be bo da de di ka ke ko la le li lo ma mi mo na ne no pa pe ra re ri ro sa se so ta te to va ve vi wa za'.split(' ')
const DRUGS = (
  'naproxen tramadol gabapentin cyclobenzaprine omeprazole ibuprofen oxycodone hydrocodone duloxetine pregabalin ' +
  'meloxicam diclofenac tizanidine baclofen zolpidem lidocaine capsaicin ketoprofen celecoxib etodolac nabumetone ' +
  'tapentadol buprenorphine methadone morphine fentanyl amitriptyline nortriptyline trazodone sertraline'
).split(' ')

/** A generator of numbers from 0 to below 1 that depends on its seed alone (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function readSources() {
  const letters = ['a', 'b', 'c'].flatMap((part) =>
    JSON.parse(readFileSync(new URL(`determinations-${part}.json`, FIXTURES), 'utf8')),
  )
  const issues = letters.flatMap((letter) => letter.issues)
  const sentences = [...issues.map((issue) => issue.rationale), ...letters.map((letter) => letter.clinicalSummary)]
    .filter(Boolean)
    .flatMap((text) => text.split(/(?<=[.?!])\s+(?=[A-Z])/))
  return {
    sentences,
    titles: issues.map((issue) => issue.treatment),
    guidelines: issues.map((issue) => issue.reviewerGuideline ?? issue.claimsGuideline ?? ''),
  }
}

/** Yields `count` passages { title, guideline, text } of about 110 words. */
export function* passages(count, seed = 1) {
  const { sentences, titles, guidelines } = readSources()
  const next = random(seed)
  const below = (n) => Math.floor(next() * n)
  const pick = (list) => list[below(list.length)]
  // Squaring favours the front of the list: some sentences and drugs are common, most are rare.
  const skewed = (list) => list[Math.floor(next() ** 2 * list.length)]
  const name = () => {
    const word = Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join('')
    return word[0].toUpperCase() + word.slice(1)
  }
  const date = () => `${1 + below(12)}/${1 + below(28)}/${2009 + below(15)}`
  const additions = [
    () => `Dr. ${name()} noted this on ${date()}.`,
    () => `${skewed(DRUGS)} ${5 * (1 + below(60))} mg, quantity ${below(300)}, was requested.`,
    () => `The claim number is ${100000 + below(900000)}.`,
    () => `The report of ${date()} by ${name()} ${name()} was reviewed.`,
  ]
  for (let i = 0; i < count; i++) {
    const parts = []
    for (let words = 0; words < 95; ) {
      const sentence = skewed(sentences)
      parts.push(sentence)
      words += sentence.split(' ').length
    }
    for (let n = 1 + below(2); n > 0; n--) parts.splice(below(parts.length + 1), 0, pick(additions)())
    const title = next() < 0.3 ? `${skewed(DRUGS)} ${5 * (1 + below(60))} mg #${10 * (1 + below(12))}` : skewed(titles)
    yield { title, guideline: skewed(guidelines), text: parts.join(' ') }
  }
}
