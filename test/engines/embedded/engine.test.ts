import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openEmbeddedEngine } from '../../../src/engines/embedded/engine.ts'
import { countingEmbedder, letter, Workplace } from '../../indexing/workplace.ts'
import { testEngine } from '../contract.ts'

const places: Workplace[] = []

testEngine({
  name: 'embedded',
  async open(letters, withVectors) {
    const place = new Workplace()
    places.push(place)
    for (const [file, text] of Object.entries(letters)) place.put(file, text)
    await place.update([place.letters], withVectors ? countingEmbedder() : null)
    return openEmbeddedEngine(place.indexDir)
  },
  async close() {
    for (const place of places) place.remove()
  },
})

describe('openEmbeddedEngine', () => {
  it('answers from the generation it opened while newer ones are written', async () => {
    const place = new Workplace()
    place.put('a.txt', letter({ caseNumber: 'CM16-0000001' }))
    await place.update()
    const engine = await openEmbeddedEngine(place.indexDir)
    place.put('a.txt', letter({ caseNumber: 'CM16-0000002' }))
    await place.update()
    const [stored] = await engine.fetch(await engine.list({ scope: 'rationale' }))
    expect(stored!.letter.determination.caseNumber).toBe('CM16-0000001')
    await engine.close()
    place.remove()
  })

  it('says that there is no index', async () => {
    await expect(openEmbeddedEngine(join('nowhere', 'at', 'all'))).rejects.toMatchObject({ code: 'no-index' })
  })

  it('gives other names of the same bytes, and where the file was', async () => {
    const place = new Workplace()
    place.put('a.txt', letter())
    place.put('b.txt', letter())
    await place.update()
    const engine = await openEmbeddedEngine(place.indexDir)
    const [stored] = await engine.fetch([0])
    expect(stored!.letter).toMatchObject({ duplicates: ['b.txt'], sourcePath: join(place.letters, 'a.txt') })
    await engine.close()
    place.remove()
  })

  it('tells what was left out by relative names, in their order', async () => {
    const place = new Workplace()
    place.put('a.txt', letter())
    place.put('z/empty.txt', '')
    place.put('b/picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
    await place.update()
    const engine = await openEmbeddedEngine(place.indexDir)
    const { leftOut } = engine.overview()
    expect(leftOut.map(({ file, code }) => [file, code])).toEqual([
      ['b/picture.txt', 'not-a-document'],
      ['z/empty.txt', 'file-empty'],
    ])
    expect(JSON.stringify(leftOut)).not.toContain(place.folder)
    await engine.close()
    place.remove()
  })
})
