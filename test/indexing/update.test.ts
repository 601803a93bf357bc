import { mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGeneration } from '../../src/indexing/generation.ts'
import { readManifest } from '../../src/indexing/manifest.ts'
import { updateIndex } from '../../src/indexing/update.ts'
import { makePdf, textPage } from '../ingest/make-pdf.ts'
import { countingEmbedder, letter, Workplace } from './workplace.ts'

let place: Workplace
beforeEach(() => {
  place = new Workplace()
})
afterEach(() => {
  place.remove()
})

const traction = letter({ caseNumber: 'CM16-0000001', issues: [{ treatment: 'Home traction unit' }] })
const acupuncture = letter({
  caseNumber: 'CM16-0000002',
  issues: [{ treatment: 'Acupuncture, 6 visits', decision: 'Overturned' }],
})
const massage = letter({ caseNumber: 'CM16-0000003', issues: [{ treatment: 'Massage therapy' }, { treatment: 'Lumbar brace' }] })

/** The names by which the index knows each letter, in its order. */
const known = async () => {
  const generation = await openGeneration(place.indexDir)
  const sources = Array.from({ length: generation.sources }, (_, source) =>
    generation.source(source).files.map(({ file }) => file),
  )
  generation.close()
  return sources.map((files) => files.join(' = ')).sort()
}

describe('updateIndex', () => {
  it('indexes the seeds', async () => {
    const report = await place.update(['seeds'])
    expect(report).toMatchObject({ changed: true, generation: 1, read: 5, unchanged: 0, gone: 0, leftOut: [], warnings: [] })
    expect(report.counts).toMatchObject({ letters: 5, issues: 12 })
    expect(report.fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })

  it('changes nothing where nothing has changed', async () => {
    place.put('a.txt', traction)
    const first = await place.update()
    const embedder = countingEmbedder()
    const second = await place.update([place.letters], embedder)
    expect(second).toMatchObject({
      changed: false,
      generation: 1,
      read: 0,
      unchanged: 1,
      fingerprint: first.fingerprint,
      counts: first.counts,
    })
    expect(embedder.texts).toEqual([])
  })

  it('reads files whose bytes changed, and embeds texts that are new', async () => {
    place.put('a.txt', traction)
    place.put('b.txt', acupuncture)
    await place.update()
    place.put('b.txt', acupuncture.replace('is needed.', 'is needed now.'))
    const embedder = countingEmbedder()
    const report = await place.update([place.letters], embedder)
    expect(report).toMatchObject({ changed: true, generation: 2, read: 1, unchanged: 1, gone: 1, embedded: 1 })
    expect(embedder.texts).toEqual(['Acupuncture, 6 visits. The records do not show why acupuncture, 6 visits is needed now.'])
  })

  it('keeps what tells sentences apart with the vectors, and neither without a model', async () => {
    const sentences = letter({ issues: [{ treatment: 'Home traction unit', rationale: 'It was asked for. It is not needed.' }] })
    place.put('a.txt', sentences)
    place.put('b.txt', acupuncture)
    await place.update()
    const first = place.files()['sentences.bin']!
    expect(first.bytes).toBeGreaterThan(0)
    place.delete('b.txt')
    await place.update()
    place.put('b.txt', acupuncture)
    const embedder = countingEmbedder()
    await place.update([place.letters], embedder)
    expect(embedder.texts.length).toBeLessThan(4)
    expect(place.files()['sentences.bin']).toEqual(first)
    await place.update([place.letters], null)
    expect(place.files()).not.toHaveProperty(['sentences.bin'])
  })

  it('embeds equal texts once', async () => {
    place.put('a.txt', traction)
    place.put('b.txt', acupuncture)
    const embedder = countingEmbedder()
    await place.update([place.letters], embedder)
    expect(new Set(embedder.texts).size).toBe(embedder.texts.length)
  })

  it('knows a renamed file by its bytes', async () => {
    place.put('a.txt', traction)
    const before = await place.update()
    renameSync(join(place.letters, 'a.txt'), join(place.letters, 'b.txt'))
    const report = await place.update()
    expect(report).toMatchObject({ changed: true, read: 0, unchanged: 1, gone: 0, embedded: 0 })
    expect(report.fingerprint).not.toBe(before.fingerprint)
    expect(await known()).toEqual(['b.txt'])
    const generation = await openGeneration(place.indexDir)
    expect(generation.letter(0).file).toBe('b.txt')
    generation.close()
  })

  it('lets go of a letter that has left its folder, and of no other', async () => {
    const other = join(place.folder, 'other')
    place.put('a.txt', traction)
    place.put('b.txt', acupuncture)
    place.put('c.txt', massage, other)
    await place.update([place.letters, other])
    place.delete('a.txt')
    place.delete('c.txt', other)
    expect(await place.update([place.letters])).toMatchObject({ gone: 1, unchanged: 1 })
    expect(await known()).toEqual(['b.txt', 'c.txt'])
    expect(await place.update([other])).toMatchObject({ gone: 1 })
    expect(await known()).toEqual(['b.txt'])
  })

  it('counts the letters that are gone, not their files', async () => {
    place.put('three.txt', [traction, acupuncture, massage].join('\f'))
    expect((await place.update()).counts.letters).toBe(3)
    place.delete('three.txt')
    expect(await place.update()).toMatchObject({ gone: 3 })
  })

  it('names a file under the outermost of its roots, however these were named', async () => {
    place.put('year/a.txt', traction)
    await place.update([join(place.letters, 'year')])
    await place.update([place.letters])
    await place.update([join(place.letters, 'year', 'a.txt')])
    expect(await known()).toEqual(['year/a.txt'])
  })

  it('keeps a hidden folder that was named when the folder around it is read', async () => {
    place.put('a.txt', traction)
    place.put('.inbox/b.txt', acupuncture)
    await place.update([join(place.letters, '.inbox')])
    await place.update([place.letters])
    expect(await known()).toEqual(['.inbox/b.txt', 'a.txt'])
  })

  it('counts the same bytes once and keeps both names', async () => {
    place.put('b.txt', traction)
    place.put('a/copy.txt', traction)
    const report = await place.update()
    expect(report.counts.letters).toBe(1)
    expect(report.duplicates).toEqual([{ file: 'b.txt', sameAs: 'a/copy.txt' }])
    expect(await known()).toEqual(['a/copy.txt = b.txt'])
    place.delete('a/copy.txt')
    expect(await place.update()).toMatchObject({ gone: 0, duplicates: [] })
    expect(await known()).toEqual(['b.txt'])
  })

  it('reports one case number in two different letters, also when nothing has changed', async () => {
    place.put('a.txt', traction)
    place.put('b.txt', acupuncture.replaceAll('CM16-0000002', 'CM16-0000001'))
    const conflict = [{ caseNumber: 'CM16-0000001', files: ['a.txt', 'b.txt'] }]
    expect((await place.update()).caseConflicts).toEqual(conflict)
    expect((await place.update()).caseConflicts).toEqual(conflict)
  })

  it('passes on what was not understood', async () => {
    place.put('note.txt', 'A note that is no determination, but holds some words to be found.')
    const report = await place.update()
    expect(report.warnings).toContainEqual(expect.objectContaining({ file: 'note.txt', code: 'unknown-layout' }))
    expect(report.counts).toMatchObject({ letters: 1, issues: 0, passages: 1 })
  })

  it('makes an index without letters out of an empty folder', async () => {
    expect((await place.update()).counts).toEqual({ letters: 0, issues: 0, passages: 0 })
    expect(await known()).toEqual([])
  })

  it('works without a model, and embeds all once there is one', async () => {
    place.put('a.txt', traction)
    expect(await place.update([place.letters], null)).toMatchObject({ embedded: 0 })
    expect(readManifest(place.indexDir).model).toBeNull()
    const report = await place.update()
    expect(report.embedded).toBe(report.counts.passages)
    expect(await place.update([place.letters], countingEmbedder('another'))).toMatchObject({
      changed: true,
      embedded: report.counts.passages,
    })
  })

  it('never reads its own folder', async () => {
    place.put('a.txt', traction)
    await place.update([place.folder])
    expect(await place.update([place.folder])).toMatchObject({ changed: false, counts: { letters: 1 } })
  })

  it('is not fooled by links to a folder it reads', async () => {
    place.put('a.txt', traction)
    symlinkSync(place.letters, join(place.letters, 'again'))
    expect((await place.update()).counts.letters).toBe(1)
  })

  it.each([['path-not-found', 'nowhere']])(
    'throws %s for a root that is not there, and leaves the index alone',
    async (code, root) => {
      place.put('a.txt', traction)
      await place.update()
      await expect(place.update([place.letters, join(place.folder, root)])).rejects.toMatchObject({ code })
      expect(await place.update()).toMatchObject({ changed: false })
    },
  )

  it('makes files and folders for their owner only', async () => {
    place.put('a.txt', traction)
    await place.update()
    const modes = [...place.indexBytes().keys()].map((path) => statSync(path).mode & 0o777)
    expect(new Set(modes)).toEqual(new Set([0o600]))
    expect(statSync(join(place.indexDir, 'generations')).mode & 0o777).toBe(0o700)
    expect(statSync(place.indexDir).mode & 0o777).toBe(0o700)
  })

  it('keeps one generation and nothing unfinished', async () => {
    for (const text of [traction, acupuncture, massage]) {
      place.put('a.txt', text)
      await place.update()
    }
    const paths = [...place.indexBytes().keys()].map((path) => path.slice(place.indexDir.length + 1))
    expect(paths.filter((path) => path !== 'manifest.json' && !path.startsWith('generations/3/'))).toEqual([])
  })

  it('tells of its progress in every stage, to the end', async () => {
    place.put('a.txt', traction)
    place.put('b.txt', massage)
    const last = new Map<string, string>()
    const onProgress = ({ stage, done, total }: { stage: string; done: number; total: number }) =>
      last.set(stage, `${done} of ${total}`)
    const { counts, embedded } = await updateIndex({
      indexDir: place.indexDir,
      roots: [place.letters],
      embedder: countingEmbedder(),
      onProgress,
    })
    expect([...last]).toEqual([
      ['reading letters', '2 of 2'],
      ['writing letters', '2 of 2'],
      ['embedding passages', `${embedded} of ${embedded}`],
      ['indexing words', `${counts.passages} of ${counts.passages}`],
      ['saving', '1 of 1'],
    ])
  })

  it('equals a build from nothing, byte for byte, whatever happened before', async () => {
    const texts = [traction, acupuncture, massage, 'no letter', '', makePdf([textPage(massage.split('\n'))])]
    const step = fc.record({
      root: fc.constantFrom('x', 'y'),
      file: fc.constantFrom('1.txt', '2.txt', 's/3.txt'),
      text: fc.nat(texts.length),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (rounds) => {
          const place = new Workplace()
          const roots = ['x', 'y'].map((root) => join(place.folder, root))
          for (const root of roots) mkdirSync(root)
          for (const round of rounds) {
            for (const { root, file, text } of round) {
              if (text === texts.length) rmSync(join(place.folder, root, file), { force: true })
              else place.put(file, texts[text]!, join(place.folder, root))
            }
            await place.update(roots)
          }
          const updated = readManifest(place.indexDir)
          rmSync(place.indexDir, { recursive: true })
          await place.update([...roots].reverse())
          const built = readManifest(place.indexDir)
          place.remove()
          expect({ ...updated, generation: 1, builtAt: '' }).toEqual({ ...built, builtAt: '' })
        },
      ),
      { numRuns: 12 },
    )
  }, 60_000)
})
