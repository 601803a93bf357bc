import { createHash } from 'node:crypto'

/** Words at a place on a page of 612 by 792 points, `y` from the top. */
export interface Words {
  text: string
  x: number
  y: number
  size?: number
}

/** How a made PDF is locked: RC4 with 40 bits (PDF 1.7, section 7.6, algorithms 1 to 4). */
export interface PdfLock {
  /** '' opens for everybody, as published letters do. */
  userPassword: string
}

/** A small PDF made of Helvetica words, in ISO 8859-1. */
export function makePdf(pages: readonly (readonly Words[])[], lock?: PdfLock): Buffer {
  const id = 'test-file-id-016'
  const owner = pad('owner')
  const key = lock && encryptionKey(lock.userPassword, owner, id)
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>']
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach((words, i) => {
    const number = 5 + 2 * i
    const plain = words.map(showWords).join('\n')
    const stream = key ? rc4(objectKey(key, number), plain) : plain
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${number} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  })
  if (key) objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${hex(owner)}> /U <${hex(rc4(key, PADDING))}> >>`)
  return assemble(objects, key ? `/Encrypt ${objects.length} 0 R /ID [<${hex(id)}> <${hex(id)}>]` : '')
}

/** A page of plain lines from the top, as letters have them. */
export function textPage(lines: readonly string[]): Words[] {
  return lines.map((text, i) => ({ text, x: 72, y: 72 + 14 * i })).filter(({ text }) => text !== '')
}

function showWords({ text, x, y, size = 12 }: Words): string {
  return `BT /F ${size} Tf ${x} ${792 - y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`
  return Buffer.from(
    `${body}${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex').toString('latin1')

const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex')
const pad = (password: string) => (password + PADDING).slice(0, 32)
const md5 = (text: string) => createHash('md5').update(text, 'latin1').digest().toString('latin1')

function encryptionKey(userPassword: string, owner: string, id: string): string {
  return md5(`${pad(userPassword)}${owner}\xfc\xff\xff\xff${id}`).slice(0, 5)
}

function objectKey(key: string, number: number): string {
  return md5(`${key}${String.fromCharCode(number & 255, number >> 8)}\0\0\0`).slice(0, 10)
}

function rc4(key: string, text: string): string {
  const state = Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, j: number) => ([state[i], state[j]] = [state[j]!, state[i]!])
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key.charCodeAt(i % key.length)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return text.replace(/./gs, (character) => {
    i = (i + 1) & 255
    j = (j + state[i]!) & 255
    swap(i, j)
    return String.fromCharCode(character.charCodeAt(0) ^ state[(state[i]! + state[j]!) & 255]!)
  })
}
