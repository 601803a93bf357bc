import { afterAll, beforeAll, expect, it } from 'vitest'
import { isTitleTerm } from '../../src/concepts/evidence.ts'
import { type Generation, openGeneration } from '../../src/indexing/generation.ts'
import { PassageReader } from '../../src/indexing/passage-reader.ts'
import { readTables } from '../../src/lexical/format.ts'
import { openTestIndex, type TestIndex } from '../search/seed-index.ts'

let index: TestIndex
let generation: Generation

beforeAll(async () => {
  index = await openTestIndex()
  generation = await openGeneration(index.indexDir, 'first')
})

afterAll(async () => {
  generation.close()
  await index.close()
})

it('the word index has passages by what their titles name: the nameless first, no dispute torn apart', () => {
  const order = [...readTables(generation.lexicalFiles()).passages]
  const inOrder = order.toSorted((a, b) => a - b)
  const reader = new PassageReader(generation)
  const named = inOrder.map((passage) => reader.evidence(passage).some(isTitleTerm))
  const isNamed = order.map((passage) => named[passage]!)
  expect(isNamed).toEqual(isNamed.toSorted((a, b) => Number(a) - Number(b)))
  expect(new Set(isNamed).size).toBe(2)
  const groups = order.map((passage) => generation.columns.passageGroup[passage])
  expect(groups.filter((group, place) => group !== groups[place - 1])).toHaveLength(new Set(groups).size)
  expect(order).not.toEqual(inOrder)
})
