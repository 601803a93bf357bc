import { describe, expect, it } from 'vitest'
import { rememberingEmbedder } from '../../src/cli/remembering-embedder.ts'
import type { NearestSearch } from '../../src/vectors/vector-scan.ts'

function counting() {
  const asked: string[] = []
  const embedder = {
    model: { name: 'test', sha256: '', dimensions: 1 },
    knows: () => false,
    close: async () => {},
    failing: false,
    async embed(text: string) {
      asked.push(text)
      if (embedder.failing) throw new Error('failed')
      return new Float32Array([text.length])
    },
  }
  return { asked, embedder }
}

const ignore = () => undefined

describe('rememberingEmbedder', () => {
  it('embeds a text once, also where it is asked for twice at the same time', async () => {
    const { asked, embedder } = counting()
    const remembering = rememberingEmbedder(embedder, ignore)
    const [first, second] = await Promise.all([remembering.embed('neck'), remembering.embed('neck')])
    expect(await remembering.embed('neck')).toBe(first)
    expect(second).toBe(first)
    expect(asked).toEqual(['neck'])
  })

  it('forgets the text that was not used for longest', async () => {
    const { asked, embedder } = counting()
    const remembering = rememberingEmbedder(embedder, ignore, 2)
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await remembering.embed(text)
    expect(asked).toEqual(['a', 'b', 'c', 'b'])
  })

  it('tells of a failure once, and does not remember it', async () => {
    const { asked, embedder } = counting()
    const faults: unknown[] = []
    const remembering = rememberingEmbedder(embedder, (error) => faults.push(error))
    embedder.failing = true
    const both = await Promise.allSettled([remembering.embed('neck'), remembering.embed('neck')])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(faults).toMatchObject([{ message: 'failed' }])
    embedder.failing = false
    expect(await remembering.embed('neck')).toEqual(new Float32Array([4]))
    expect(asked).toEqual(['neck', 'neck'])
  })

  it('seeks by the vector that it remembers, where the embedder seeks', async () => {
    const { asked, embedder } = counting()
    expect(rememberingEmbedder(embedder, ignore).seek).toBeUndefined()
    const sought: (string | Float32Array)[] = []
    const seek = (what: string | Float32Array) => {
      sought.push(what)
      return {
        vector: typeof what === 'string' ? embedder.embed(what) : Promise.resolve(what),
        nearest: Promise.resolve(Uint32Array.of(1)),
      }
    }
    const remembering = rememberingEmbedder({ ...embedder, seek }, ignore)
    const search = null as unknown as NearestSearch
    const first = remembering.seek!('neck', search)
    const second = remembering.seek!('neck', search)
    expect(await Promise.all([first.nearest, second.nearest])).toEqual([Uint32Array.of(1), Uint32Array.of(1)])
    expect(await second.vector).toBe(await first.vector)
    expect(asked).toEqual(['neck'])
    expect(sought).toEqual(['neck', await first.vector])
    // Known, it is sought by before anybody waits.
    remembering.seek!('neck', search)
    expect(sought).toHaveLength(3)
  })

  it('tells of a comparison that failed, once', async () => {
    const { embedder } = counting()
    const faults: unknown[] = []
    const seek = () => ({ vector: Promise.resolve(Float32Array.of(1)), nearest: Promise.reject(new Error('no room')) })
    const remembering = rememberingEmbedder({ ...embedder, seek }, (error) => faults.push(error))
    await expect(remembering.seek!('neck', null as unknown as NearestSearch).nearest).rejects.toThrow('no room')
    expect(faults).toMatchObject([{ message: 'no room' }])
    const failing = () => {
      const failed = Promise.reject(new Error('failed'))
      return { vector: failed, nearest: failed }
    }
    const told: unknown[] = []
    const sought = rememberingEmbedder({ ...embedder, seek: failing }, (error) => told.push(error)).seek!('neck', null as never)
    await Promise.allSettled([sought.vector, sought.nearest])
    expect(told).toMatchObject([{ message: 'failed' }])
  })
})
