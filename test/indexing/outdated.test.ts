import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImrError } from '../../src/errors.ts'
import { indexState } from '../../src/indexing/currency.ts'
import { openGeneration } from '../../src/indexing/generation.ts'
import { type Manifest, readManifest, serializeManifest } from '../../src/indexing/manifest.ts'
import { removeLetters } from '../../src/indexing/remove.ts'
import { updateIndex } from '../../src/indexing/update.ts'
import { type DocumentReader, openDocumentReader } from '../../src/ingest/read.ts'
import { makePdf, textPage } from '../ingest/make-pdf.ts'
import { countingEmbedder, letter, Workplace } from './workplace.ts'

let place: Workplace
let other: string
beforeEach(() => {
  place = new Workplace()
  other = join(place.folder, 'other')
  mkdirSync(other)
})
afterEach(() => {
  place.remove()
})

const traction = letter({ caseNumber: 'CM16-0000001', issues: [{ treatment: 'Home traction unit' }] })
const massage = letter({ caseNumber: 'CM16-0000002', issues: [{ treatment: 'Massage therapy' }] })
const pdfOf = (text: string) => makePdf([textPage(text.split('\n'))])

/** Reads as code did that took an m at the beginning of a word for "nn", and could not read pictures of letters. */
function olderReader(): DocumentReader {
  const reader = openDocumentReader({ threads: 1 })
  return {
    lanes: reader.lanes,
    readBytes: (path) => reader.readBytes(path),
    read: (found) => reader.read(found),
    close: () => reader.close(),
    async extract(file, content) {
      if (file.endsWith('scan.txt')) throw new ImrError('no-text-layer', 'The letter is a picture.')
      const document = await reader.extract(file, content)
      return { ...document, text: document.text.replaceAll(/\bm/gi, 'nn') }
    },
  }
}

/** Makes an index as older code did, which read letters otherwise. */
async function indexByOlderCode(roots: string[]): Promise<void> {
  const reader = olderReader()
  await updateIndex({ indexDir: place.indexDir, roots, embedder: countingEmbedder(), reader })
  await reader.close()
  pretendMadeByOlderCode()
}

/** Older code did not say either which roots are outdated. */
function pretendMadeByOlderCode(): void {
  const { outdatedRoots: _, ...manifest } = readManifest(place.indexDir)
  const older = { ...manifest, code: '0'.repeat(64), inputs: '0'.repeat(64) } as Manifest
  writeFileSync(join(place.indexDir, 'manifest.json'), serializeManifest(older))
}

/** The manifest but for what differs from build to build. */
const made = () => ({ ...readManifest(place.indexDir), generation: 0, builtAt: '' })

/** What a build from nothing makes of the roots. */
const madeFromNothing = async (roots: string[]) => {
  rmSync(place.indexDir, { recursive: true })
  await place.update(roots)
  return made()
}

const texts = async () => {
  const generation = await openGeneration(place.indexDir)
  const found = Array.from({ length: generation.sources }, (_, source) => generation.text(source))
  generation.close()
  return found
}

describe('an index made by other code', () => {
  it('is outdated until the last of its roots was read anew', async () => {
    place.put('a.txt', traction)
    place.put('b.pdf', pdfOf(massage), other)
    await indexByOlderCode([place.letters, other])
    expect(await place.update()).toMatchObject({ changed: true, read: 1, unchanged: 0, gone: 0 })
    expect(indexState(place.indexDir)).toBe('outdated')
    expect((await texts()).filter((text) => text.includes('nnassage'))).toHaveLength(1)
    const { fingerprint } = made()
    expect(await place.update([other])).toMatchObject({ changed: true, read: 1, unchanged: 0, gone: 0 })
    expect(indexState(place.indexDir)).toBe('current')
    const updated = made()
    expect(updated.fingerprint).not.toBe(fingerprint)
    expect(updated).toEqual(await madeFromNothing([place.letters, other]))
  })

  it('keeps the stored texts of roots that are not read, and has their letters parsed anew', async () => {
    place.put('a.txt', traction)
    place.put('b.pdf', pdfOf(massage), other)
    await place.update([place.letters, other])
    const { files } = made()
    pretendMadeByOlderCode()
    expect(await place.update()).toMatchObject({ changed: true, read: 1, unchanged: 0, gone: 0, embedded: 0 })
    expect(made()).toMatchObject({ files, outdatedRoots: [other] })
  })

  it('reads a root anew once', async () => {
    place.put('a.txt', traction)
    place.put('copy-of-a.txt', traction, other)
    place.put('b.txt', massage, other)
    await indexByOlderCode([place.letters, other])
    await place.update()
    expect(await place.update()).toMatchObject({ changed: false, read: 0, unchanged: 1 })
    expect(await place.update([other])).toMatchObject({ changed: true, read: 1, unchanged: 1 })
    expect(await place.update([other])).toMatchObject({ changed: false, read: 0, unchanged: 2 })
  })

  it('tries files again that were left out', async () => {
    place.put('a.txt', traction)
    place.put('scan.txt', massage, other)
    await indexByOlderCode([place.letters, other])
    await place.update()
    expect(indexState(place.indexDir)).toBe('outdated')
    expect(await place.update([other])).toMatchObject({ read: 1, leftOut: [], counts: { letters: 2 } })
    expect(indexState(place.indexDir)).toBe('current')
  })

  it('is outdated where only a folder of its root was read anew', async () => {
    place.put('a.txt', traction)
    place.put('year/b.txt', massage)
    await indexByOlderCode([place.letters])
    const year = join(place.letters, 'year')
    await place.update([year])
    expect(indexState(place.indexDir)).toBe('outdated')
    await place.update()
    expect(indexState(place.indexDir)).toBe('current')
    expect(made()).toEqual(await madeFromNothing([place.letters, year]))
  })

  it('is outdated after a removal, which reads nothing', async () => {
    place.put('a.txt', traction)
    place.put('b.txt', massage)
    await indexByOlderCode([place.letters])
    await removeLetters(place.indexDir, ['a.txt'], countingEmbedder())
    expect(indexState(place.indexDir)).toBe('outdated')
    place.delete('a.txt')
    await place.update()
    expect(indexState(place.indexDir)).toBe('current')
    expect(made()).toEqual(await madeFromNothing([place.letters]))
  })

  it('keeps the letters of a root that is not there, and is outdated until it holds none', async () => {
    place.put('a.txt', traction)
    place.put('b.txt', massage, other)
    await indexByOlderCode([place.letters, other])
    renameSync(other, `${other}-moved`)
    expect(await place.update()).toMatchObject({ gone: 0, counts: { letters: 2 } })
    expect(indexState(place.indexDir)).toBe('outdated')
    await removeLetters(place.indexDir, ['b.txt'])
    expect(indexState(place.indexDir)).toBe('current')
  })

  it('is what a build from nothing makes once each of its roots was read, whatever happened before', async () => {
    const roots = ['x', 'x/year', 'y'].map((root) => join(place.folder, root))
    const files = ['1.txt', 'scan.txt', '2.txt']
    const root = fc.nat(roots.length - 1)
    const step = fc.record({ what: fc.constantFrom('update', 'put', 'delete', 'remove'), root, file: fc.nat(files.length - 1) })
    const steps = fc.array(step, { maxLength: 6 })
    const order = fc.shuffledSubarray(roots, { minLength: roots.length })
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(2), order, async (steps, copied, order) => {
        for (const root of roots) for (const file of files) place.put(file, traction, root)
        for (const [i, file] of files.entries()) place.put(file, i === copied ? massage : `${traction}${i}`, roots[i])
        rmSync(place.indexDir, { recursive: true, force: true })
        await indexByOlderCode(roots)
        for (const { what, root, file } of steps) {
          const path = join(roots[root]!, files[file]!)
          if (what === 'update') await place.update([roots[root]!])
          else if (what === 'put') place.put(files[file]!, massage, roots[root])
          else if (what === 'delete') rmSync(path, { force: true })
          else await removeLetters(place.indexDir, [path], countingEmbedder()).catch(expectNotFound)
        }
        for (const root of order) await place.update([root])
        expect(indexState(place.indexDir)).toBe('current')
        expect(made()).toEqual(await madeFromNothing(roots))
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})

function expectNotFound(error: unknown): void {
  expect(error).toMatchObject({ code: 'not-found' })
}
