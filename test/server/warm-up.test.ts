import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { WARM_UP_QUESTIONS } from '../../src/search/data/warm-up-questions.ts'
import type { KeyRing } from '../../src/server/key-file.ts'
import { warmUpServer } from '../../src/server/warm-up.ts'
import { brokenSource, FakeSearcher, sourceOf, testOptions } from './fake-searcher.ts'

it('asks as clients do, past keys and limits, and leaves no trace in log and metrics', async () => {
  const searcher = new FakeSearcher()
  const registry = new Registry()
  const keys: KeyRing = { identify: () => expect.unreachable('a key was looked for') }
  const limiter = { count: () => expect.unreachable('was counted') }
  const { options, lines } = testOptions({ source: sourceOf(searcher), registry, keys, limiter, localOnly: true })
  await warmUpServer(options)
  expect(searcher.asked.map(({ text }) => text)).toEqual([...WARM_UP_QUESTIONS, ...WARM_UP_QUESTIONS])
  expect(lines).toEqual([])
  expect(await registry.getMetricsAsJSON()).toEqual([])
})

it('does not mind that there is no index yet', async () => {
  const { options, lines } = testOptions({ source: brokenSource(new Error('none')) })
  await warmUpServer(options)
  expect(lines).toEqual([])
})
