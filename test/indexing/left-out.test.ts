import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readManifest } from '../../src/indexing/manifest.ts'
import { makePdf, textPage } from '../ingest/make-pdf.ts'
import { letter, Workplace } from './workplace.ts'

let place: Workplace
beforeEach(() => {
  place = new Workplace()
})
afterEach(() => {
  place.remove()
})

describe('updateIndex', () => {
  it('reports what it leaves out, with the reason, and indexes the rest', async () => {
    place.put('a.txt', letter())
    place.put('empty.txt', '')
    place.put('image.png', Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]))
    place.put('locked.pdf', makePdf([textPage([letter()])], { userPassword: 'secret' }))
    place.put('scan.pdf', makePdf([[]]))
    place.put('torn.pdf', '%PDF-1.4 torn')
    const expected = [
      ['empty.txt', 'file-empty'],
      ['image.png', 'not-a-document'],
      ['locked.pdf', 'password-needed'],
      ['scan.pdf', 'no-text-layer'],
      ['torn.pdf', 'damaged-file'],
    ]
    const first = await place.update()
    expect(first.leftOut.map(({ file, code }) => [file, code])).toEqual(expected)
    expect(first.counts.letters).toBe(1)
    const second = await place.update()
    expect(second).toMatchObject({ changed: false })
    expect(second.leftOut.map(({ file, code }) => [file, code])).toEqual(expected)
  })

  describe('with a folder inside another', () => {
    const PICTURE = Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3])
    let year: string
    beforeEach(() => {
      year = join(place.letters, 'year')
      place.put('year/image.png', PICTURE)
      place.put('year/note.txt', 'A note that is no determination, but holds some words to be found.')
      symlinkSync('nowhere', join(year, 'link.txt'))
    })

    it('names what it leaves out under the outermost root, once, in whatever order these were named', async () => {
      const inputs: string[] = []
      for (const roots of [
        [place.letters, year],
        [year, place.letters],
      ]) {
        rmSync(place.indexDir, { recursive: true, force: true })
        const { leftOut, warnings } = await place.update(roots)
        expect(leftOut.map(({ file }) => file)).toEqual(['year/image.png', 'year/link.txt'])
        expect(new Set(warnings.map(({ file }) => file))).toEqual(new Set(['year/note.txt']))
        inputs.push(readManifest(place.indexDir).inputs)
      }
      expect(inputs[0]).toBe(inputs[1])
    })

    it('changes nothing where the inner one is read by itself', async () => {
      await place.update([place.letters, year])
      expect(await place.update([year])).toMatchObject({ changed: false })
    })
  })
})
