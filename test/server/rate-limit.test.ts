import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TokenBuckets } from '../../src/server/rate-limit.ts'

const PER_MINUTE = 6

function bucketsAt() {
  let time = 0
  const buckets = new TokenBuckets(PER_MINUTE, () => time)
  const passes = (client: string) => {
    try {
      buckets.count(client)
      return true
    } catch {
      return false
    }
  }
  return {
    passes,
    buckets,
    wait: (seconds: number) => {
      time += seconds * 1000
    },
  }
}

describe('TokenBuckets', () => {
  it('lets a full minute through at once, then one at a time', () => {
    const { passes, wait } = bucketsAt()
    for (let request = 0; request < PER_MINUTE; request++) expect(passes('a')).toBe(true)
    expect(passes('a')).toBe(false)
    wait(10)
    expect(passes('a')).toBe(true)
    expect(passes('a')).toBe(false)
  })

  it('keeps clients apart', () => {
    const { passes } = bucketsAt()
    for (let request = 0; request < PER_MINUTE; request++) passes('a')
    expect(passes('a')).toBe(false)
    expect(passes('b')).toBe(true)
  })

  it('says how long to wait, and is right', () => {
    const { buckets, passes, wait } = bucketsAt()
    for (let request = 0; request < PER_MINUTE; request++) passes('a')
    wait(3)
    expect(() => buckets.count('a')).toThrow(expect.objectContaining({ code: 'rate-limited', detail: { retryAfter: 7 } }))
    wait(7)
    expect(passes('a')).toBe(true)
  })

  it('lets no more through than what one minute holds and time gives, however requests come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 60 }), (pauses) => {
        const { passes, wait } = bucketsAt()
        let passed = 0
        for (const pause of pauses) {
          wait(pause)
          if (passes('a')) passed++
        }
        const elapsed = pauses.reduce((sum, pause) => sum + pause, 0)
        expect(passed).toBeLessThanOrEqual(PER_MINUTE + (elapsed * PER_MINUTE) / 60 + 1e-9)
      }),
    )
  })
})
