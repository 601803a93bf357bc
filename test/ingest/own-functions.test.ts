import { expect, it } from 'vitest'

it('leaves the functions of a thread that reads no PDF alone: pdf.js would put slower ones in their place', async () => {
  const ofThread = () => [Array.prototype.push, JSON.parse, JSON.stringify]
  const before = ofThread()
  const { openDocumentReader } = await import('../../src/ingest/read.ts')
  const reader = openDocumentReader()
  await reader.extract('a.txt', { bytes: Buffer.from('A letter.'), sha256: '0'.repeat(64) })
  await reader.close()
  expect(ofThread()).toEqual(before)
})
