/**
 * pdf.js, and its worker program, which it would load with the first PDF. Both bring replacements for what older engines lack,
 * in the whole thread: on Node 20 JSON.parse and Array.prototype.push are replaced for rare faults and are several times as slow,
 * so that no thread loads pdf.js but those that read PDFs, and these get their push back, a fifth of the time of reading.
 */
const { push } = Array.prototype
export const { getDocument, InvalidPDFException, Util } = await import('pdfjs-dist/legacy/build/pdf.mjs')
// @ts-expect-error: it has no types.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
Array.prototype.push = push
