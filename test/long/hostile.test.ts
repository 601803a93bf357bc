import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letter } from '../indexing/workplace.ts'
import { makePdf, textPage } from '../ingest/make-pdf.ts'
import { work } from './work.ts'

let folder: string
let letters: string
const put = (file: string, content: string | Uint8Array) => writeFileSync(join(letters, file), content)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-hostile-'))
  letters = join(folder, 'letters')
  mkdirSync(letters)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LINES = Array.from({ length: 40 }, (_, i) => `Line ${i} of a page that has enough letters to count as text.`)

describe('hostile files', () => {
  it('cost their limits at most, and never the letters beside them', async () => {
    put('letter.txt', letter())
    put('letter.pdf', makePdf([textPage(letter({ caseNumber: 'CM16-0000002' }).split('\n'))]))
    put('pages.pdf', makePdf(Array.from({ length: 3000 }, () => textPage(LINES))))
    put('bomb.pdf', bomb(300))
    put('nested.pdf', Buffer.from(`%PDF-1.4\n1 0 obj\n${'['.repeat(200_000)}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`))
    put('tree.pdf', endlessTree())
    put('text.txt', Buffer.alloc(200 * 2 ** 20, 'All work and no play. '))
    put('line.txt', 'x'.repeat(1_900_000))
    put('spaces.txt', `a${' '.repeat(1_900_000)}b`)
    put('brackets.txt', '('.repeat(1_000_000))
    put('anchors.txt', 'Claims Administrator guideline: '.repeat(50_000))
    put('titles.txt', 'A treatment: Upheld\n'.repeat(90_000))
    const { result, error } = await work('update', [join(folder, 'index'), letters])
    expect(error).toBeNull()
    const codes = Object.fromEntries(result.leftOut.map(({ file, code }: { file: string; code: string }) => [file, code]))
    expect(codes).toMatchObject({ 'pages.pdf': 'file-too-large', 'text.txt': 'file-too-large' })
    for (const file of ['bomb.pdf', 'nested.pdf', 'tree.pdf'])
      expect(codes[file]).toMatch(/^(damaged-file|read-timeout|no-text-layer|file-too-large)$/)
    const { result: verified } = await work('verify', [join(folder, 'index')])
    expect(verified.findings).toEqual([])
    expect(verified.letterFiles).toBeGreaterThanOrEqual(2)
    console.log(`hostile files: ${JSON.stringify(codes)}; ${Math.round(result.maxRss / 2 ** 20)} MiB at most`)
  })
})

/** A page whose content swells to so many megabytes of words. */
function bomb(megabytes: number): Buffer {
  const content = deflateSync(Buffer.alloc(megabytes * 2 ** 20, 'BT /F 12 Tf (word) Tj ET\n')).toString('latin1')
  const head =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'
  const page =
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>\nendobj\n'
  const font = '4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n'
  const stream = `5 0 obj\n<< /Filter /FlateDecode /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`
  return Buffer.from(`${head}${page}${font}${stream}trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n`, 'latin1')
}

/** A tree of pages that is its own branch. */
function endlessTree(): Buffer {
  const objects =
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>\nendobj\n'
  return Buffer.from(`%PDF-1.4\n${objects}trailer\n<< /Root 1 0 R /Size 3 >>\n%%EOF\n`)
}
