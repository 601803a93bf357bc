import { describe, expect, it } from 'vitest'
import { Admission } from '../../src/server/admission.ts'
import { problemAnswer } from '../../src/server/schemas/status.ts'
import { FakeSearcher, sourceOf, testApp } from './fake-searcher.ts'

/** A task that ends when it is told to. */
function task() {
  let end = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  let began = false
  return {
    end,
    run: () => {
      began = true
      return done
    },
    get began() {
      return began
    },
  }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('Admission', () => {
  it('runs so many, queues so many, refuses the rest, and keeps the order', async () => {
    const admission = new Admission({ maxRunning: 1, maxQueued: 2, timeoutMs: 10_000 })
    const tasks = [task(), task(), task()]
    const runs = tasks.map(({ run }) => admission.run(run))
    await expect(admission.run(task().run)).rejects.toMatchObject({ code: 'overloaded', detail: { retryAfter: 1 } })
    expect(admission.load).toEqual({ running: 1, queued: 2 })
    for (const [place, { end }] of tasks.entries()) {
      await settle()
      expect(tasks.map(({ began }) => began)).toEqual([true, place >= 1, place >= 2])
      end()
    }
    await Promise.all(runs)
    expect(admission.load).toEqual({ running: 0, queued: 0 })
  })

  it('frees the place of a task that fails', async () => {
    const admission = new Admission({ maxRunning: 1, maxQueued: 0, timeoutMs: 10_000 })
    await expect(admission.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    await expect(admission.run(async () => 'done')).resolves.toBe('done')
  })

  it('gives up a task after its time, but keeps its place while its work goes on', async () => {
    const admission = new Admission({ maxRunning: 1, maxQueued: 0, timeoutMs: 10 })
    const slow = task()
    await expect(admission.run(slow.run)).rejects.toMatchObject({ code: 'overloaded' })
    expect(admission.load.running).toBe(1)
    slow.end()
    await settle()
    expect(admission.load.running).toBe(0)
  })

  it('gives up a task that waited too long, and never begins it', async () => {
    const admission = new Admission({ maxRunning: 1, maxQueued: 1, timeoutMs: 10 })
    const [slow, late] = [task(), task()]
    const first = expect(admission.run(slow.run)).rejects.toMatchObject({ code: 'overloaded' })
    await expect(admission.run(late.run)).rejects.toMatchObject({ code: 'overloaded' })
    await first
    slow.end()
    await settle()
    expect(late.began).toBe(false)
    expect(admission.load).toEqual({ running: 0, queued: 0 })
  })
})

describe('a busy server', () => {
  it('sheds what is too much as 503, answers the rest, and recovers', async () => {
    const searcher = new FakeSearcher()
    const gate = task()
    const answer = searcher.search.bind(searcher)
    searcher.search = async (request) => {
      await gate.run()
      return answer(request)
    }
    const { app } = testApp({ source: sourceOf(searcher), maxRunning: 2, maxQueued: 3 })
    const requests = Array.from({ length: 12 }, () => Promise.resolve(app.request('/api/search?q=neck')))
    await settle()
    gate.end()
    const responses = await Promise.all(requests)
    const shed = responses.filter(({ status }) => status === 503)
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(shed).toHaveLength(7)
    expect(shed[0]!.headers.get('retry-after')).toBe('1')
    expect(problemAnswer.parse(await shed[0]!.json()).code).toBe('overloaded')
    expect((await app.request('/api/search?q=neck')).status).toBe(200)
  })
})
