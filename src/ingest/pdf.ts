import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ImrError } from '../errors.ts'
import type { ReadLimits } from './limits.ts'
import { pageLines, type Run } from './page-lines.ts'
import { getDocument, InvalidPDFException, Util } from './pdfjs.ts'

/** The text of a PDF: pages parted by `\f`, and where each page starts in it. */
export interface PdfText {
  text: string
  pageStarts: number[]
}

/** A PDF with fewer letters than this holds pictures of pages with stray marks. */
const MIN_LETTERS = 200

const PDFJS_FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Reads the text layer of a PDF, in this thread. The time limit is checked between pages only; `PdfReader` enforces it.
 * Throws `ImrError`: `password-needed`, `no-text-layer`, `damaged-file`, `file-too-large` or `read-timeout`.
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<PdfText> {
  const deadline = performance.now() + limits.timeoutMs
  // pdfjs takes the bytes over, so it gets a copy.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    standardFontDataUrl: `${PDFJS_FOLDER}/standard_fonts/`,
    cMapUrl: `${PDFJS_FOLDER}/cmaps/`,
    verbosity: 0,
  })
  try {
    const result = await readPages(await loading.promise, limits, deadline)
    if ((result.text.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS) {
      throw new ImrError('no-text-layer', 'The PDF has no text layer.')
    }
    return result
  } catch (error) {
    throw asImrError(error)
  } finally {
    await loading.destroy()
  }
}

async function readPages(pdf: PDFDocumentProxy, limits: ReadLimits, deadline: number): Promise<PdfText> {
  const pageStarts: number[] = []
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    if (performance.now() > deadline) throw new ImrError('read-timeout', `Reading took too long, at page ${number}.`)
    if (number > 1) text += '\f'
    pageStarts.push(text.length)
    text += await readPage(pdf, number)
    if (text.length > limits.maxCharacters) {
      throw new ImrError('file-too-large', `The PDF holds more than ${limits.maxCharacters} characters of text.`)
    }
  }
  return { text, pageStarts }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  // The viewport turns pages that are stored sideways and makes y grow downwards.
  const { transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const runs: Run[] = []
  for (const item of content.items) {
    if (!('str' in item)) continue
    const [a, b, , , x, y] = Util.transform(transform, item.transform) as [number, number, number, number, number, number]
    runs.push({ text: plain(item.str), x, y, width: item.width, size: Math.hypot(a, b) })
  }
  page.cleanup()
  return pageLines(runs)
}

/** Line and page ends inside a run would be taken for the page's own; lone surrogates cannot be stored. */
function plain(text: string): string {
  return text.replace(/[\n\v\f\r\x85\u2028\u2029]/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd')
}

function asImrError(cause: unknown): ImrError {
  if (cause instanceof ImrError) return cause
  // pdfjs does not export this class of its errors.
  if (cause instanceof Error && cause.name === 'PasswordException')
    return new ImrError('password-needed', 'The PDF opens with a password only.', {}, { cause })
  const what = cause instanceof InvalidPDFException ? 'The PDF is damaged.' : 'The PDF cannot be read to its end.'
  return new ImrError('damaged-file', what, {}, { cause })
}
