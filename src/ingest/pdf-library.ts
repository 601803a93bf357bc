import { createRequire } from 'node:module'

const { version } = createRequire(import.meta.url)('pdfjs-dist/package.json') as { version: string }

/** Name and version of the library that reads PDFs: another one may place spaces otherwise. Known without loading it. */
export const PDF_LIBRARY = `pdfjs-dist ${version}`
