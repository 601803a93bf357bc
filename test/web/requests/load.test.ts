import { describe, expect, it } from 'vitest'
import { failureOf, RequestFailure } from '../../../web/requests/failure.ts'
import { Latest, SUPERSEDED } from '../../../web/requests/latest.ts'
import { type Later, Load, RETRY_PAUSES } from '../../../web/requests/load.ts'

/** A request whose answer comes when the test says so. It ignores its abort signal, as an answer under way does. */
function deferred<T>() {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

const tick = () => new Promise((resolve) => setTimeout(resolve))

describe('the latest request', () => {
  it('wins over an older one that answers later', async () => {
    const latest = new Latest()
    const [older, newer] = [deferred<string>(), deferred<string>()]
    const [first, second] = [latest.run(() => older.promise), latest.run(() => newer.promise)]
    newer.resolve('new')
    older.resolve('old')
    expect(await first).toBe(SUPERSEDED)
    expect(await second).toBe('new')
  })

  it('aborts the older one and drops its failure', async () => {
    const latest = new Latest()
    const older = deferred<string>()
    let aborted = false
    const first = latest.run((signal) => {
      signal.addEventListener('abort', () => {
        aborted = true
      })
      return older.promise
    })
    void latest.run(() => Promise.resolve('new'))
    older.reject(new Error('aborted'))
    expect(await first).toBe(SUPERSEDED)
    expect(aborted).toBe(true)
  })
})

describe('a place filled by requests', () => {
  function setUp() {
    const pauses: number[] = []
    const tasks: (() => void)[] = []
    const later: Later = (task, pause) => {
      pauses.push(pause)
      tasks.push(task)
      return () => tasks.splice(tasks.indexOf(task), 1)
    }
    let changes = 0
    const load = new Load<string>(() => {
      changes += 1
    }, later)
    return { load, pauses, tasks, changes: () => changes }
  }

  it('keeps the last answer while a newer one is awaited', async () => {
    const { load } = setUp()
    await load.run(() => Promise.resolve('one'))
    const next = deferred<string>()
    void load.run(() => next.promise)
    expect([load.value, load.busy]).toEqual(['one', true])
    next.resolve('two')
    await tick()
    expect([load.value, load.busy]).toEqual(['two', false])
  })

  it('is not stirred by an answer that comes after it was cleared', async () => {
    const { load } = setUp()
    const late = deferred<string>()
    void load.run(() => late.promise)
    load.clear()
    late.resolve('late')
    await tick()
    expect([load.value, load.busy]).toEqual([null, false])
  })

  it('asks again by itself, with growing pauses, while the server is away', async () => {
    const { load, pauses, tasks } = setUp()
    let answers = false
    const ask = () => (answers ? Promise.resolve('back') : Promise.reject(new RequestFailure('away', 'no connection')))
    await load.run(ask)
    for (let i = 0; i < 5; i += 1) {
      tasks.pop()!()
      await tick()
    }
    expect(pauses).toEqual([...RETRY_PAUSES, RETRY_PAUSES.at(-1), RETRY_PAUSES.at(-1)])
    expect(load.failure?.kind).toBe('away')
    answers = true
    tasks.pop()!()
    await tick()
    expect([load.value, load.failure]).toEqual(['back', null])
  })

  it('does not repeat a request that was refused', async () => {
    const { load, tasks } = setUp()
    await load.run(() => Promise.reject(failureOf(400, { code: 'invalid-request', detail: 'No.' })))
    expect(load.failure?.code).toBe('invalid-request')
    expect(tasks).toEqual([])
  })

  it('calls its timer off when it is disposed of or asked something else', async () => {
    const { load, tasks } = setUp()
    const away = () => Promise.reject(new RequestFailure('away', ''))
    await load.run(away)
    await load.run(() => Promise.resolve('fine'))
    expect(tasks).toEqual([])
    await load.run(away)
    load.dispose()
    expect(tasks).toEqual([])
  })
})

describe('the failure that an answer stands for', () => {
  it.each([
    [400, { code: 'invalid-request', detail: 'The parameter "q"', advice: 'Correct it.' }, 'refused', 'The parameter "q"'],
    [404, { code: 'not-found', title: 'Not found' }, 'refused', 'Not found'],
    [429, null, 'unready', ''],
    [500, 'oops', 'unready', ''],
    [503, { code: 'no-index', detail: 7 }, 'unready', ''],
  ])('%i %j', (status, body, kind, message) => {
    const failure = failureOf(status, body)
    expect([failure.kind, failure.message]).toEqual([kind, message])
    expect(failure.passing).toBe(kind === 'unready')
  })
})
