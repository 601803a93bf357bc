import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import type { NearestSearch } from '../../src/vectors/vector-scan.ts'
import { type ModelInWorkers, openWorkers } from '../../src/vectors/workers.ts'

/**
 * A thread that gives a text's length as its vector and the search as what is nearest, and ends at once, or after answering, where
 * the text says so.
 */
const OBEDIENT = `
  const { parentPort } = require('node:worker_threads')
  parentPort.on('message', ({ asked, search }) => {
    if (asked === 'end') process.exit(1)
    if (asked === 'leave') setTimeout(() => process.exit(0), 20)
    if (typeof asked === 'string') parentPort.postMessage({ vector: Float32Array.of(asked.length), parts: [] })
    if (asked === 'tire') process.exit(1)
    if (search !== null) setTimeout(() => parentPort.postMessage({ nearest: Uint32Array.of(search, asked.length) }), 20)
  })
  parentPort.postMessage({ ready: true })
`
const BROKEN = 'throw new Error("no such model")'
const run = (code: string) => new Worker(code, { eval: true })

let workers: ModelInWorkers | undefined

afterEach(() => workers?.dispose())

describe('worker threads', () => {
  it('that end fail the text in hand alone, and are started again', async () => {
    workers = await openWorkers(() => run(OBEDIENT), 2)
    const texts = ['a', 'end', 'bb', 'ccc', 'end', 'dddd', 'eeeee']
    const answers = await Promise.allSettled(texts.map((text) => workers!.embed(text)))
    const given = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value[0] : 'failed'))
    expect(given).toEqual([1, 'failed', 2, 3, 'failed', 4, 5])
    expect(await workers.embed('again')).toEqual(Float32Array.of(5))
  })

  it('give the vector before what is nearest to it, and both to who asked', async () => {
    workers = await openWorkers(() => run(OBEDIENT), 1)
    const search = (number: number) => number as unknown as NearestSearch
    const came: string[] = []
    const first = workers.seek('neck', search(7))
    const second = workers.seek(Float32Array.of(1, 2), search(8))
    const third = workers.embed('knees')
    first.vector.then(() => came.push('vector'))
    first.nearest.then(() => came.push('nearest'))
    second.nearest.then(() => came.push('of a vector'))
    expect(await Promise.all([first.vector, first.nearest, second.vector, second.nearest, third])).toEqual([
      Float32Array.of(4),
      Uint32Array.of(7, 4),
      Float32Array.of(1, 2),
      Uint32Array.of(8, 2),
      Float32Array.of(5),
    ])
    expect(came).toEqual(['vector', 'nearest', 'of a vector'])
  })

  it('go on after what cannot be sent', async () => {
    workers = await openWorkers(() => run(OBEDIENT), 1)
    const { nearest } = workers.seek('neck', (() => {}) as unknown as NearestSearch)
    await expect(nearest).rejects.toThrow('could not be cloned')
    expect(await workers.embed('back')).toEqual(Float32Array.of(4))
  })

  it('that end between the vector and what is nearest fail that alone', async () => {
    workers = await openWorkers(() => run(OBEDIENT), 1)
    const { vector, nearest } = workers.seek('tire', 1 as unknown as NearestSearch)
    expect((await Promise.allSettled([vector, nearest])).map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await workers.embed('back')).toEqual(Float32Array.of(4))
  })

  it('that cannot be started again let nobody wait', async () => {
    let started = 0
    workers = await openWorkers(() => run(started++ === 0 ? OBEDIENT : BROKEN), 1)
    const [ended, waiting] = await Promise.allSettled([workers.embed('end'), workers.embed('waiting')])
    expect([ended.status, waiting.status]).toEqual(['rejected', 'rejected'])
    await expect(workers.embed('late')).rejects.toThrow('no such model')
  })

  it('that end with nothing to do are started again when there is something', async () => {
    let started = 0
    workers = await openWorkers(() => run(OBEDIENT + started++), 1)
    await workers.embed('leave')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(started).toBe(1)
    expect(await workers.embed('back')).toEqual(Float32Array.of(4))
    expect(started).toBe(2)
  })

  it('that the system has no room for fail the text, not the process', async () => {
    let started = 0
    workers = await openWorkers(() => {
      if (started++ > 0) throw new Error('no thread left')
      return run(OBEDIENT)
    }, 1)
    const texts = await Promise.allSettled([workers.embed('end'), workers.embed('waiting')])
    expect(texts.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(workers.embed('late')).rejects.toThrow('no thread left')
  })

  it('that do not come up at first are told at once', async () => {
    await expect(openWorkers(() => run(BROKEN), 2)).rejects.toThrow('no such model')
  })
})
