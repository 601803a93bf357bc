import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DocumentReader, openDocumentReader } from '../../src/ingest/read.ts'
import { makePdf, textPage } from './make-pdf.ts'

let folder: string
const put = (file: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, file), content)
  return { file, path: join(folder, file) }
}
const LINES = Array.from({ length: 8 }, (_, i) => `Line ${i} of a letter about a traction unit for home use.`)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-read-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('openDocumentReader', () => {
  it('reads a text file unchanged, with the hash and size of its bytes', async () => {
    const reader = openDocumentReader()
    const path = 'seeds/000_bc98761382c404e6.txt'
    const bytes = readFileSync(path)
    expect(await reader.read({ file: 'letter.txt', path })).toEqual({
      file: 'letter.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      kind: 'text',
      text: bytes.toString('utf8'),
      pageStarts: null,
    })
    await reader.close()
  })

  it('knows a PDF by its bytes, whatever it is called', async () => {
    const reader = openDocumentReader()
    const found = put('letter.txt', makePdf([textPage(LINES)]))
    expect(await reader.read(found)).toMatchObject({ kind: 'pdf', text: LINES.join('\n'), pageStarts: [0] })
    await reader.close()
  })

  it.each([
    ['an empty file', '', 'file-empty'],
    ['a file beyond the limit of bytes', 'x'.repeat(1001), 'file-too-large'],
    ['a text beyond the limit of characters', 'x'.repeat(501), 'file-too-large'],
  ])('refuses %s', async (_, content, code) => {
    const reader = openDocumentReader({ limits: { maxBytes: 1000, maxCharacters: 500 } })
    await expect(reader.read(put('file.txt', content))).rejects.toMatchObject({ code })
    await reader.close()
  })

  it('says that a file has gone', async () => {
    const reader = openDocumentReader()
    await expect(reader.read({ file: 'gone', path: join(folder, 'gone') })).rejects.toMatchObject({ code: 'file-unreadable' })
    await reader.close()
  })
})

const PROGRAM = new URL('../../dist/ingest/pdf-worker.js', import.meta.url)

interface Setting {
  threads?: number
  timeoutMs?: number
}

describe.skipIf(!process.env.CI && !existsSync(PROGRAM))(
  'reading PDFs in threads (needs the built program: npm run build)',
  () => {
    const withReader = async ({ threads = 2, ...limits }: Setting, work: (reader: DocumentReader) => Promise<void>) => {
      const reader = openDocumentReader({ threads, program: PROGRAM, limits })
      await work(reader).finally(() => reader.close())
    }

    it('reads several at once and gives each its own text', async () => {
      await withReader({}, async (reader) => {
        const files = Array.from({ length: 9 }, (_, i) => put(`${i}.pdf`, makePdf([textPage([...LINES, `Letter ${i}`])])))
        const documents = await Promise.all(files.map((file) => reader.read(file)))
        expect(documents.map(({ text }) => text.slice(-8))).toEqual(files.map((_, i) => `Letter ${i}`))
      })
    })

    it('hands the reason against a file over from its thread', async () => {
      await withReader({}, async (reader) => {
        const locked = put('locked.pdf', makePdf([textPage(LINES)], { userPassword: 'secret' }))
        await expect(reader.read(locked)).rejects.toMatchObject({ name: 'ImrError', code: 'password-needed' })
      })
    })

    it('ends a PDF that overruns its time, and reads on', async () => {
      await withReader({ timeoutMs: 1500 }, async (reader) => {
        // One page that draws the same form again and again inside itself, 30 levels deep: 2^30 words.
        const endless = put('endless.pdf', doublingPdf(30))
        const good = put('good.pdf', makePdf([textPage(LINES)]))
        const results = await Promise.allSettled([endless, endless, good, good].map((file) => reader.read(file)))
        expect(results.map((result) => (result.status === 'rejected' ? result.reason.code : result.value.text))).toEqual([
          'read-timeout',
          'read-timeout',
          LINES.join('\n'),
          LINES.join('\n'),
        ])
      })
    })

    it('reads the PDF behind one that pdf.js stumbles over when nobody waits for it', async () => {
      await withReader({ threads: 1 }, async (reader) => {
        // Of its two pages it counts one; the other cannot be parsed.
        const pages = makePdf([textPage(LINES), textPage(LINES)])
          .toString('latin1')
          .replace('/Count 2', '/Count 1')
        const broken = pages.lastIndexOf('/Type /Page')
        const odd = put('odd.pdf', Buffer.from(`${pages.slice(0, broken)}/Type )Page${pages.slice(broken + 11)}`, 'latin1'))
        const good = put('good.pdf', makePdf([textPage(LINES)]))
        const results = await Promise.all([odd, good, odd, good].map((file) => reader.read(file)))
        expect(results.map(({ text }) => text)).toEqual(Array(4).fill(LINES.join('\n')))
      })
    })

    it('gives a text or one of its codes for any damage, and reads the next file', async () => {
      const good = put('good.pdf', makePdf([textPage(LINES)]))
      const whole = makePdf([textPage(LINES), textPage(LINES)])
      // Marks of the syntax break more than other bytes.
      const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('()<>[]%/')))
      const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), byte), { minLength: 1, maxLength: 40 })
      await withReader({ threads: 1 }, (reader) =>
        fc.assert(
          fc.asyncProperty(damage, fc.nat(whole.length), async (changes, end) => {
            const bytes = Buffer.from(whole)
            for (const [place, value] of changes) bytes[place] = value
            const damaged = put('damaged.pdf', bytes.subarray(0, Math.max(end, whole.length - 300)))
            const [first, second] = await Promise.allSettled([damaged, good].map((file) => reader.read(file)))
            if (first?.status === 'rejected') expect(first.reason).toMatchObject({ name: 'ImrError' })
            expect(second).toMatchObject({ value: { text: LINES.join('\n') } })
          }),
          { numRuns: 100 },
        ),
      )
    })
  },
)

/** A PDF whose page draws a form that draws the next form twice, `levels` deep. */
function doublingPdf(levels: number): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']
  const resources = (next: number) => `<< /Font << /F 4 0 R >> /XObject << /X ${next} 0 R >> >>`
  objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources(6)} /Contents 5 0 R >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', streamOf('/X Do', ''))
  for (let level = 0; level < levels; level++) {
    const form = `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources ${resources(7 + level)}`
    objects.push(streamOf(level === levels - 1 ? 'BT /F 12 Tf (word) Tj ET' : '/X Do /X Do', form))
  }
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`)
}

function streamOf(content: string, dictionary: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}
