// How long after the last key are results on the screen? Types questions into the page as a person does, a key each 80 ms,
// and measures inside of the browser.
//
//   node bench/last-key.mjs URL [--pause 80] [--chromium /usr/bin/chromium]
//
// The clock starts with the last key going down and stops at the first paint with the hits of the whole question in it: the
// answer has arrived (imr-answer), the page is asked to paint (an animation frame), its first hit is that of the answer, and a
// task after that frame runs, which the browser does once it has painted. Each question starts on an empty field; none is
// asked twice, so that each has to be embedded, unless the server warmed up with it.
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pause: { type: 'string', default: '80' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    each: { type: 'boolean', default: false },
  },
})
const base = positionals[0]
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Questions that the sample letters have an answer to. */
const QUESTIONS = [
  'traction home unit denied',
  'neck traction device for my house',
  'over the door cervical traction',
  'DME cervical traction not medically necessary',
  'pain shots in the neck',
  'trigger point injections upheld',
  'trigger point injections four to six a year',
  'circumscribed trigger points with twitch response',
  'ultrasound guided trigger point injection',
  'injections into the shoulder muscles refused',
  'cervical injection approved',
  'MTUS trigger point injections p. 122',
  'acupuncture approved',
  'acupuncture six sessions denied',
  'acupunture for neck pain',
  'needles in my neck, insurance said no',
  'first course of acupuncture functional improvement',
  'massage therapy denied',
  'six massage visits for chronic neck pain',
  'is massage covered after an injury',
  'neck MRI without contrast denied',
  'MRI of the cervical spine, no red flags',
  'scan of my neck turned down',
  'cervical spine imaging radiculopathy',
  'medrol dose pack',
  'oral steroids for neck pain',
  'steroid pills for six days',
  'pain management consultation',
  'referral to a pain doctor denied',
  'why was the pain specialist visit refused',
]

/** Runs in the page: notes the last key that went down and, for an answer to `window.imrWaitsFor`, when it was painted. */
function watch() {
  let pressed = 0
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now()
    },
    true,
  )
  addEventListener('imr-answer', (event) => {
    const { response } = event.detail
    if (response.query.text !== window.imrWaitsFor) return
    const arrived = performance.now()
    const [search] = event.composedPath()
    requestAnimationFrame(() => {
      const first = search.renderRoot.querySelector('imr-hit')?.renderRoot.querySelector('h3')?.textContent ?? null
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        const painted = performance.now()
        const request = performance.getEntriesByType('resource').findLast(({ name }) => name.includes('/api/search?'))
        window.imrMeasured({
          total: painted - pressed,
          paused: request.startTime - pressed,
          answered: arrived - request.startTime,
          rendered: painted - arrived,
          hits: response.hits.length,
          isShown: first === (response.hits[0]?.issue.treatment ?? null),
        })
      }
      channel.port2.postMessage(null)
    })
  })
}

const browser = await chromium.launch({ executablePath: values.chromium, args: FLAGS })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
let measured = () => {}
await page.exposeFunction('imrMeasured', (figures) => measured(figures))
await page.addInitScript(watch)
await page.goto(base)
const field = page.getByRole('combobox').first()

const runs = []
for (const question of QUESTIONS) {
  await field.fill('')
  await page.waitForTimeout(300)
  await page.evaluate((text) => {
    window.imrWaitsFor = text
    performance.clearResourceTimings()
  }, question)
  const done = new Promise((resolve, reject) => {
    measured = resolve
    setTimeout(() => reject(new Error(`no answer to "${question}"`)), 15_000).unref()
  })
  await field.pressSequentially(question, { delay: Number(values.pause) })
  const run = await done
  if (!run.isShown) throw new Error(`another answer than that to "${question}" was painted`)
  runs.push({ question, ...run })
}
await browser.close()

function figures(name) {
  const sorted = runs.map((run) => run[name]).sort((a, b) => a - b)
  return [sorted[sorted.length >> 1], sorted[Math.ceil(sorted.length * 0.95) - 1], sorted.at(-1)].map((ms) => ms.toFixed(0))
}

if (values.each)
  for (const { question, total, hits } of runs) console.log(`${total.toFixed(0).padStart(5)} ms  ${hits} hits  ${question}`)
console.log(`${runs.length} questions, ms: p50 / p95 / max`)
for (const [name, label] of [
  ['total', 'last key to paint'],
  ['paused', '  until the question is sent'],
  ['answered', '  until the answer is read'],
  ['rendered', '  until it is painted'],
]) {
  console.log(`${label.padEnd(30)} ${figures(name).join(' / ')}`)
}
