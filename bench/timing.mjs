// How every engine is timed: each question a few times, its best time counts, since other programs share the machine.

/** Median and 95th percentile over the questions, in milliseconds. */
export function measure(questions, ask, repeats = 7) {
  const times = questions.map((question) => {
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < repeats; i++) {
      const started = performance.now()
      ask(question)
      best = Math.min(best, performance.now() - started)
    }
    return best
  })
  times.sort((a, b) => a - b)
  return { p50: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)] }
}

/** Seconds that `work` takes, and what it gives. */
export function timed(work) {
  const started = performance.now()
  const result = work()
  return { seconds: (performance.now() - started) / 1000, result }
}

/** Lines of a file, one by one, without holding the file. */
export async function* linesOf(path) {
  const { createReadStream } = await import('node:fs')
  const { createInterface } = await import('node:readline')
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) yield line
}
