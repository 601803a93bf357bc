import { describe, expect, it } from 'vitest'
import { createProgress, describeProgress } from '../../src/cli/progress.ts'

describe('describeProgress', () => {
  it('gives count, rate and remaining time', () => {
    expect(describeProgress({ stage: 'embedding', done: 50, total: 200 }, 5)).toBe('embedding: 50 of 200, 10/s, 15 s left')
    expect(describeProgress({ stage: 'embedding', done: 5, total: 2000 }, 5)).toBe('embedding: 5 of 2000, 1.0/s, 34 min left')
    expect(describeProgress({ stage: 'embedding', done: 1, total: 20_000 }, 1)).toBe('embedding: 1 of 20000, 1.0/s, 5.6 h left')
    expect(describeProgress({ stage: 'reading', done: 7, total: 0 }, 0)).toBe('reading: 7')
    expect(describeProgress({ stage: 'reading', done: 4, total: 4 }, 2)).toBe('reading: 4 of 4, 2.0/s')
  })
})

describe('createProgress', () => {
  it('redraws one line on a terminal, never wider than it, and clears it', () => {
    const { written, progress, tick } = start({ isTTY: true, columns: 40 })
    for (let done = 0; done <= 100; done++) {
      tick(60)
      progress.update({ stage: 'embedding passages', done, total: 100 })
    }
    progress.finish()
    expect(written[0]).toMatch(/^\r\x1b\[K\[-{24}\] embedding/)
    expect(written.length).toBeLessThan(60)
    for (const text of written) expect(text.replace(/^\r\x1b\[K/, '').length).toBeLessThan(40)
    expect(written.at(-1)).toBe('\r\x1b[K')
  })

  it('writes plain lines to a log: one now and then, and one at the end of each stage', () => {
    const { written, progress, tick } = start({})
    for (const stage of ['reading', 'embedding']) {
      for (let done = 0; done <= 30; done++) {
        progress.update({ stage, done, total: 30 })
        tick(1000)
      }
      progress.update({ stage, done: 30, total: 30 })
    }
    progress.finish()
    expect(written).toEqual(
      ['reading', 'embedding'].flatMap((stage) => [
        `${stage}: 10 of 30, 1.0/s, 20 s left\n`,
        `${stage}: 20 of 30, 1.0/s, 10 s left\n`,
        `${stage}: 30 of 30, 1.0/s\n`,
      ]),
    )
  })
})

function start(stream: { isTTY?: boolean; columns?: number }) {
  const written: string[] = []
  let time = 0
  const progress = createProgress({ ...stream, write: (text) => written.push(text) }, () => time)
  return {
    written,
    progress,
    tick: (ms: number) => {
      time += ms
    },
  }
}
