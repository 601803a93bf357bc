import { describe, expect, it } from 'vitest'
import { ImrError } from '../../src/errors.ts'
import { FollowingSource } from '../../src/search/following-source.ts'
import { FakeSearcher } from '../server/fake-searcher.ts'

/** Generations as a test sets them: the stamp, what opening does, and what was closed. */
class Scripted {
  current: string | null = 'g1'
  failure: unknown = null
  opened: string[] = []
  checkings: string[] = []
  checked: Promise<void> = Promise.resolve()
  closed: string[] = []
  faults: unknown[] = []
  gate: Promise<void> = Promise.resolve()

  async stamp() {
    return this.current
  }

  async open(checking: string) {
    this.checkings.push(checking)
    const name = this.current
    await this.gate
    if (this.failure !== null) throw this.failure
    if (name === null) throw new ImrError('no-index', 'There is no index.')
    this.opened.push(name)
    const searcher = Object.assign(new FakeSearcher(), { name })
    return { searcher, checked: this.checked, close: async () => void this.closed.push(name) }
  }

  onFault = (error: unknown) => void this.faults.push(error)
}

const nameOf = (lease: { searcher: unknown }) => (lease.searcher as { name: string }).name
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('FollowingSource', () => {
  it('opens a generation once, however many ask at the same time', async () => {
    const script = new Scripted()
    const source = new FollowingSource(script)
    const leases = await Promise.all([source.acquire(), source.acquire(), source.acquire()])
    expect(leases.map(nameOf)).toEqual(['g1', 'g1', 'g1'])
    expect(script.opened).toEqual(['g1'])
  })

  it('takes up a newer generation between requests and closes the old one after its last lease', async () => {
    const script = new Scripted()
    const source = new FollowingSource(script)
    const [first, second] = [await source.acquire(), await source.acquire()]
    script.current = 'g2'
    const meanwhile = await source.acquire()
    expect(nameOf(meanwhile)).toBe('g1')
    await settle()
    expect(nameOf(await source.acquire())).toBe('g2')
    first.release()
    first.release()
    meanwhile.release()
    await settle()
    expect(script.closed).toEqual([])
    second.release()
    await settle()
    expect(script.closed).toEqual(['g1'])
  })

  it('closes an old generation that nobody holds at once', async () => {
    const script = new Scripted()
    const source = new FollowingSource(script)
    ;(await source.acquire()).release()
    script.current = 'g2'
    ;(await source.acquire()).release()
    await settle()
    expect(script.closed).toEqual(['g1'])
  })

  it('answers from the old generation while the newer one is refused, and says so once', async () => {
    const script = new Scripted()
    const source = new FollowingSource(script)
    await source.acquire()
    script.current = 'g2'
    script.failure = new ImrError('damaged-index', 'passages.json differs.')
    for (let request = 0; request < 3; request++) {
      expect(nameOf(await source.acquire())).toBe('g1')
      await settle()
    }
    expect(script.faults).toEqual([script.failure])
    script.failure = null
    script.current = 'g3'
    await source.acquire()
    await settle()
    expect(nameOf(await source.acquire())).toBe('g3')
  })

  it('keeps answering where the index folder has gone', async () => {
    const script = new Scripted()
    const source = new FollowingSource(script)
    await source.acquire()
    script.current = null
    expect(nameOf(await source.acquire())).toBe('g1')
  })

  it('looks again at every request while there is no index', async () => {
    const script = new Scripted()
    script.current = null
    const source = new FollowingSource(script)
    await expect(source.acquire()).rejects.toMatchObject({ code: 'no-index' })
    script.current = 'g1'
    expect(nameOf(await source.acquire())).toBe('g1')
  })

  it('does not open a damaged index again for every request', async () => {
    const script = new Scripted()
    script.failure = new ImrError('damaged-index', 'passages.json differs.')
    const source = new FollowingSource(script)
    await expect(source.acquire()).rejects.toMatchObject({ code: 'damaged-index' })
    script.failure = null
    await expect(source.acquire()).rejects.toMatchObject({ code: 'damaged-index' })
    script.current = 'g2'
    expect(nameOf(await source.acquire())).toBe('g2')
  })

  it('checks the first generation beside its answers, all others first', async () => {
    const script = new Scripted()
    const source = new FollowingSource(script)
    await source.acquire()
    script.current = 'g2'
    await source.acquire()
    await settle()
    expect(script.checkings).toEqual(['beside', 'first'])
  })

  it('withdraws a generation that turns out damaged, and checks first whatever comes after it', async () => {
    const script = new Scripted()
    const damage = new ImrError('damaged-index', 'passages.json differs.')
    let tell = (_: unknown) => {}
    script.checked = new Promise((_, reject) => {
      tell = reject
    })
    const source = new FollowingSource(script)
    const lease = await source.acquire()
    tell(damage)
    await settle()
    expect(script.faults).toEqual([damage])
    await expect(source.acquire()).rejects.toBe(damage)
    expect(script.closed).toEqual([])
    lease.release()
    await settle()
    expect(script.closed).toEqual(['g1'])
    script.current = 'g2'
    script.checked = Promise.resolve()
    expect(nameOf(await source.acquire())).toBe('g2')
    expect(script.checkings).toEqual(['beside', 'first'])
  })

  it('gives out no generation that was found damaged while it was opened', async () => {
    const script = new Scripted()
    const damage = new ImrError('damaged-index', 'passages.json differs.')
    const source = new FollowingSource({
      stamp: () => script.stamp(),
      onFault: script.onFault,
      async open(checking) {
        const opened = await script.open(checking)
        // Known before the source hears of it, as where warming up takes longer than checking.
        return { ...opened, checked: { catch: (tell: (error: unknown) => void) => tell(damage) } as unknown as Promise<void> }
      },
    })
    await expect(source.acquire()).rejects.toBe(damage)
    expect(script.closed).toEqual(['g1'])
  })

  it('closes what it holds, after an opening that is under way', async () => {
    const script = new Scripted()
    const source = new FollowingSource(script)
    let open = () => {}
    script.gate = new Promise((resolve) => {
      open = resolve
    })
    const acquired = source.acquire()
    await settle()
    const closed = source.close()
    open()
    ;(await acquired).release()
    await closed
    await settle()
    expect(script.closed).toEqual(['g1'])
  })
})
