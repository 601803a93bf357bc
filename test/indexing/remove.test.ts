import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGeneration } from '../../src/indexing/generation.ts'
import { removeLetters } from '../../src/indexing/remove.ts'
import { letter, Workplace } from './workplace.ts'

let place: Workplace
beforeEach(async () => {
  place = new Workplace()
  place.put('a.txt', letter({ caseNumber: 'CM16-0000001' }))
  place.put('copy/of-a.txt', letter({ caseNumber: 'CM16-0000001' }))
  place.put(
    'b.txt',
    letter({
      caseNumber: 'CM16-0000002',
      issues: [{ treatment: 'Acupuncture', rationale: 'Zyxwvut is a word of this letter alone.' }],
    }),
  )
  await place.update()
})
afterEach(() => place.remove())

const cases = async () => {
  const generation = await openGeneration(place.indexDir)
  const found = Array.from({ length: generation.manifest.counts.letters }, (_, i) => generation.letter(i).caseNumber)
  generation.close()
  return found.sort()
}
/** Files that hold a word, as bytes or in what is packed in them. */
const holders = (word: string) =>
  [...place.indexBytes()]
    .filter(([path, bytes]) => bytes.includes(word) || (PACKED.test(path) && unpackedRecords(bytes).includes(word)))
    .map(([path]) => path)

const PACKED = /letters\.bin$/

/** The records of a file, one after another, each of which ends by itself. */
function unpackedRecords(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const { buffer, engine } = inflateRawSync(bytes.subarray(at), { info: true }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    text += buffer.toString()
    at += engine.bytesWritten
  }
  return text
}

describe('removeLetters', () => {
  it('leaves no file that holds the letter, in this or an older generation', async () => {
    // A reader that keeps the old generation open does not keep its files in the folder.
    const reader = await openGeneration(place.indexDir)
    expect(holders('Zyxwvut').length).toBeGreaterThan(0)
    const report = await removeLetters(place.indexDir, ['b.txt'])
    expect(report).toMatchObject({ removed: ['b.txt'], stillThere: ['b.txt'], counts: { letters: 1 } })
    for (const word of ['Zyxwvut', 'zyxwvut', 'CM16-0000002', 'b.txt']) expect(holders(word), word).toEqual([])
    expect(await cases()).toEqual(['CM16-0000001'])
    reader.close()
  })

  it.each([
    [
      'an id',
      async () => {
        const generation = await openGeneration(place.indexDir)
        const letters = [0, 1].map((i) => generation.letter(i))
        generation.close()
        return letters.find(({ caseNumber }) => caseNumber === 'CM16-0000001')!.id
      },
    ],
    ['its name in the index', async () => 'a.txt'],
    ['another name of the same bytes', async () => 'copy/of-a.txt'],
    ['its path', async () => join(place.letters, 'a.txt')],
  ])('takes a letter out by %s, with all its names', async (_, name) => {
    expect((await removeLetters(place.indexDir, [await name()])).removed).toEqual(['a.txt', 'copy/of-a.txt'])
    expect(await cases()).toEqual(['CM16-0000002'])
  })

  it('equals a build without the letter', async () => {
    await removeLetters(place.indexDir, ['b.txt'])
    const removed = place.files()
    place.delete('b.txt')
    expect(await place.update()).toMatchObject({ changed: false })
    expect(place.files()).toEqual(removed)
  })

  it('removes nothing where one of the names is unknown', async () => {
    await expect(removeLetters(place.indexDir, ['b.txt', 'c.txt'])).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('"c.txt"'),
    })
    expect(await cases()).toEqual(['CM16-0000001', 'CM16-0000002'])
  })

  it('says that there is no index', async () => {
    await expect(removeLetters(join(place.folder, 'nothing'), ['b.txt'])).rejects.toMatchObject({ code: 'no-index' })
    expect(existsSync(join(place.folder, 'nothing'))).toBe(false)
  })

  it('forgets a root that was the file itself', async () => {
    place.put('c.txt', letter({ caseNumber: 'CM16-0000003' }), place.folder)
    await place.update([join(place.folder, 'c.txt')])
    await removeLetters(place.indexDir, ['c.txt'])
    expect(holders('c.txt')).toEqual([])
  })
})
