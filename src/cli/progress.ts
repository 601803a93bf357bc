/** What a long piece of work has done. */
export interface ProgressState {
  /** What is being done, for example `reading letters`. */
  stage: string
  done: number
  /** 0 where it is not known yet. */
  total: number
}

/** Shows how far long work is: a bar that redraws itself on a terminal, a line now and then in a log. */
export interface Progress {
  update(state: ProgressState): void
  /** Takes the bar off the terminal. */
  finish(): void
}

interface Stream {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const REDRAW_MS = 100
const LOG_LINE_MS = 10_000
const BAR_WIDTH = 24
const CLEAR_LINE = '\r\x1b[K'

/** @param now Milliseconds of a clock that never goes back. */
export function createProgress(stream: Stream, now: () => number = () => performance.now()): Progress {
  const interval = stream.isTTY ? REDRAW_MS : LOG_LINE_MS
  let stage = ''
  let start = 0
  let shown = 0
  let ended = false
  /** A bar shows at once; a log gets a line now and then, and one at the end of a stage. */
  const isDue = (time: number, first: boolean, last: boolean) =>
    (last && !ended) || (first && stream.isTTY === true) || (!first && time - shown >= interval)
  return {
    update(state) {
      const time = now()
      const first = state.stage !== stage
      if (first) [stage, start, shown, ended] = [state.stage, time, time, false]
      const last = state.total > 0 && state.done >= state.total
      if (!isDue(time, first, last)) return
      shown = time
      ended = last
      const line = describeProgress(state, (time - start) / 1000)
      stream.write(stream.isTTY ? CLEAR_LINE + barOf(state, line, stream.columns ?? 80) : `${line}\n`)
    },
    finish() {
      if (stream.isTTY) stream.write(CLEAR_LINE)
    },
  }
}

/** Stage, count, rate and remaining time in one line. */
export function describeProgress({ stage, done, total }: ProgressState, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0
  const counts = total > 0 ? `${done} of ${total}` : `${done}`
  const speed = rate > 0 ? `, ${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s` : ''
  const remaining = rate > 0 && done < total ? `, ${describeDuration((total - done) / rate)} left` : ''
  return `${stage}: ${counts}${speed}${remaining}`
}

function describeDuration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}

function barOf({ done, total }: ProgressState, line: string, columns: number): string {
  const filled = total > 0 ? Math.round((Math.min(done, total) / total) * BAR_WIDTH) : 0
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] `
  return (total > 0 ? bar + line : line).slice(0, columns - 1)
}
