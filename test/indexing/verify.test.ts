import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGeneration } from '../../src/indexing/generation.ts'
import { verifyIndex } from '../../src/indexing/verify.ts'
import type { DocumentReader } from '../../src/ingest/read.ts'
import type { SourceDocument } from '../../src/model/source.ts'
import { makePdf, textPage } from '../ingest/make-pdf.ts'
import { letter, Workplace } from './workplace.ts'

let place: Workplace
beforeEach(() => {
  place = new Workplace()
})
afterEach(() => place.remove())

const lines = letter().split('\n')

describe('verifyIndex', () => {
  it('finds nothing wrong with a fresh index of text and PDF', async () => {
    place.put('a.txt', letter())
    place.put('b.pdf', makePdf([textPage(lines.slice(0, 18)), textPage(lines.slice(18))]))
    const { counts } = await place.update()
    const report = await verifyIndex(place.indexDir)
    expect(report).toEqual({
      generation: 1,
      indexFiles: Object.keys(place.files()).length,
      letterFiles: 2,
      citations: counts.passages,
      findings: [],
    })
    expect(counts.passages).toBeGreaterThan(4)
  })

  it('finds nothing wrong with an index of the seeds', async () => {
    const { counts } = await place.update(['seeds'])
    expect(await verifyIndex(place.indexDir)).toMatchObject({ letterFiles: 5, citations: counts.passages, findings: [] })
  })

  it('names a source that has changed, and one that has gone', async () => {
    place.put('a.txt', letter())
    place.put('b.txt', letter({ caseNumber: 'CM16-0000002' }))
    await place.update()
    place.put('a.txt', letter().replace('Upheld', 'Overturned'))
    place.delete('b.txt')
    expect((await verifyIndex(place.indexDir)).findings).toEqual([
      { file: 'a.txt', reason: 'The file has changed since it was indexed.' },
      { file: 'b.txt', reason: 'The file has gone.' },
    ])
  })

  it('checks every name of the same bytes', async () => {
    place.put('a.txt', letter())
    place.put('b.txt', letter())
    await place.update()
    place.delete('b.txt')
    expect(await verifyIndex(place.indexDir)).toMatchObject({ letterFiles: 2, findings: [{ file: 'b.txt' }] })
  })

  it('names every damaged file of the index', async () => {
    place.put('a.txt', letter())
    await place.update()
    for (const name of ['letters.bin', 'columns.bin']) {
      const path = join(place.indexDir, 'generations/1', name)
      const bytes = readFileSync(path)
      bytes[bytes.length - 9]! ^= 1
      writeFileSync(path, bytes)
    }
    const { findings } = await verifyIndex(place.indexDir)
    expect(findings.map(({ file }) => file).sort()).toEqual(['generations/1/columns.bin', 'generations/1/letters.bin'])
  })

  it('finds a quote that is not where its citation says, though every hash is right', async () => {
    place.put('a.txt', letter())
    await place.update()
    const { citations, findings } = await verifyIndex(place.indexDir, { reader: readerThatGives({ text: `x${letter()}` }) })
    expect(findings.filter(({ reason }) => reason.startsWith('The quote at characters'))).toHaveLength(citations)
    expect(findings).toContainEqual({ file: 'a.txt', reason: 'The text of the letter differs from the one in the index.' })
  })

  it('finds a quote that is on another page than its citation says', async () => {
    place.put('a.pdf', makePdf([textPage(lines)]))
    await place.update()
    const { citations, findings } = await verifyIndex(place.indexDir, { reader: readerThatGives({ pageStarts: [0, 0] }) })
    expect(findings).toHaveLength(citations)
    expect(findings[0]).toEqual({
      file: 'a.pdf',
      reason: expect.stringMatching(/^The quote at characters \d+ to \d+ is on another page\.$/),
    })
  })

  it('says that there is no index', async () => {
    await expect(verifyIndex(place.indexDir)).rejects.toMatchObject({ code: 'no-index' })
  })
})

/** As if extraction gave something else for the same bytes than it did when the index was made. */
function readerThatGives(changes: Partial<SourceDocument>): DocumentReader {
  return {
    lanes: 1,
    readBytes: async () => ({ bytes: new Uint8Array(), sha256: (await openSource()).sha256 }),
    extract: async () => ({ ...(await openSource()), ...changes }),
    read: () => Promise.reject(new Error('not asked for')),
    close: async () => {},
  }
}

async function openSource(): Promise<SourceDocument> {
  const generation = await openGeneration(place.indexDir)
  const document = generation.document(0)
  generation.close()
  return document
}
