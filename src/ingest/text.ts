import { ImrError } from '../errors.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** Share of control characters (other than white space) above which bytes are no text: images and archives have over 5 %. */
const MAX_CONTROL_SHARE = 0.01

/**
 * Decodes a text file unchanged, byte order mark and line ends kept: UTF-8, or Windows-1252 where the bytes are not valid
 * UTF-8. Throws `ImrError`: `not-a-document` for binary data, `file-empty` where there is nothing but white space.
 */
export function decodeText(bytes: Uint8Array): string {
  const control = controlCharacters(bytes)
  if (control > bytes.length * MAX_CONTROL_SHARE) {
    throw new ImrError('not-a-document', 'The file is neither a PDF nor plain text.')
  }
  const text = decodeUtf8(bytes) ?? decodeWindows1252(bytes)
  if (text.trim() === '') throw new ImrError('file-empty', 'The file is empty.')
  return text
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function controlCharacters(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f) count++
  return count
}
