import { parentPort } from 'node:worker_threads'
import { ImrError } from '../errors.ts'
import type { ReadLimits } from './limits.ts'
import { readPdf } from './pdf.ts'
import type { PdfAnswer } from './pdf-reader.ts'

// A thread of `pdf-reader.ts`: the bytes of one PDF in, its text or the reason against it out.
parentPort?.on('message', ({ bytes, limits }: { bytes: Uint8Array; limits: ReadLimits }) => {
  readPdf(bytes, limits).then(
    (pdf) => parentPort?.postMessage({ pdf } satisfies PdfAnswer),
    (error: unknown) => parentPort?.postMessage(failure(error) satisfies PdfAnswer),
  )
})

// pdf.js looks pages up ahead and drops the promises of those that it does not need. One that fails would end the thread, and
// with it the next PDF; what it needs fails in `readPdf`.
process.on('unhandledRejection', () => {})

function failure(error: unknown): PdfAnswer {
  if (error instanceof ImrError) return { code: error.code, message: error.message }
  return { code: 'damaged-file', message: `The PDF cannot be read: ${String(error)}` }
}
