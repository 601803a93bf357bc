import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { READ_LIMITS } from '../../src/ingest/limits.ts'
import { readPdf } from '../../src/ingest/pdf.ts'
import { isPdf } from '../../src/ingest/pdf-mark.ts'
import { foldSpace } from '../../src/text/fold.ts'
import { makePdf, textPage } from './make-pdf.ts'

const PROSE = 'The request for a home cervical traction unit is not medically necessary.'
const LINES = [PROSE, PROSE, PROSE, PROSE]
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('readPdf', () => {
  it('parts lines by line feeds and pages by form feeds, and says where pages start', async () => {
    const { text, pageStarts } = await readPdf(makePdf([textPage(LINES), [], textPage(['The end.'])]), READ_LIMITS)
    const page = LINES.join('\n')
    expect(text).toBe(`${page}\f\fThe end.`)
    expect(pageStarts).toEqual([0, page.length + 1, page.length + 2])
  })

  it('reads the cells of a grid row by row', async () => {
    const grid = [
      { text: 'Date Assigned:', x: 72, y: 40 },
      { text: 'Priority:', x: 72, y: 54 },
      { text: '11/18/2016', x: 180, y: 40 },
      { text: 'Standard', x: 180, y: 54 },
    ]
    const { text } = await readPdf(makePdf([grid, textPage(LINES)]), READ_LIMITS)
    expect(text.split('\f')[0]).toBe('Date Assigned:    11/18/2016\nPriority:    Standard')
  })

  it('opens a PDF that is encrypted with the empty password', async () => {
    const { text } = await readPdf(makePdf([textPage(LINES)], { userPassword: '' }), READ_LIMITS)
    expect(text).toBe(LINES.join('\n'))
  })

  it('says that a password is needed', async () => {
    await expect(readPdf(makePdf([textPage(LINES)], { userPassword: 'secret' }), READ_LIMITS)).rejects.toEqual(
      code('password-needed'),
    )
  })

  it('says that there is no text layer', async () => {
    await expect(readPdf(makePdf([textPage(['Page 1 of 1'])]), READ_LIMITS)).rejects.toEqual(code('no-text-layer'))
  })

  it.each([
    ['a mark alone', Buffer.from('%PDF-1.4')],
    ['a mark and noise', Buffer.from(`%PDF-1.7\n${'noise '.repeat(500)}`)],
  ])('calls %s a damaged file', async (_, bytes) => {
    await expect(readPdf(bytes, READ_LIMITS)).rejects.toEqual(code('damaged-file'))
  })

  it('stops at the limit of text', async () => {
    await expect(readPdf(makePdf([textPage(LINES)]), { ...READ_LIMITS, maxCharacters: 100 })).rejects.toEqual(
      code('file-too-large'),
    )
  })

  it('stops at the limit of time', async () => {
    await expect(readPdf(makePdf([textPage(LINES)]), { ...READ_LIMITS, timeoutMs: -1 })).rejects.toEqual(code('read-timeout'))
  })

  it('leaves the bytes as they were', async () => {
    const bytes = makePdf([textPage(LINES)])
    const copy = Buffer.from(bytes)
    await readPdf(bytes, READ_LIMITS)
    expect(bytes.equals(copy)).toBe(true)
  })
})

describe('isPdf', () => {
  it.each([
    ['the mark at the start', '%PDF-1.4 …', true],
    ['the mark after other matter', `${' '.repeat(500)}%PDF-1.4`, true],
    ['the mark far behind', `${' '.repeat(2000)}%PDF-1.4`, false],
    ['a text', 'A letter about PDF files', false],
  ])('%s', (_, text, expected) => {
    expect(isPdf(Buffer.from(text))).toBe(expected)
  })
})

const LETTERS = join(process.env.IMR_SHARED ?? '../shared', 'letters')
const hasPoppler = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((folder) => existsSync(join(folder, 'pdftotext')))

describe.skipIf(!process.env.CI && !(existsSync(LETTERS) && hasPoppler))(
  'readPdf beside pdftotext (needs shared letters and poppler)',
  () => {
    it('gives the same words in the same order, page by page', async () => {
      const files = readdirSync(LETTERS).filter((file) => file.endsWith('.pdf'))
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) {
        const path = join(LETTERS, file)
        const ours = (await readPdf(readFileSync(path), READ_LIMITS)).text.split('\f').map(folded)
        const theirs = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
          .split('\f')
          .slice(0, -1)
          .map(folded)
        expect(ours, file).toEqual(theirs)
      }
    }, 120_000)
  },
)

/** Ligatures and spaces are the extractor's choice. */
function folded(page: string): string {
  return foldSpace(page.normalize('NFKC'))
}
