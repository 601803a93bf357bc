import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/ingest/text.ts'
import { decodeWindows1252 } from '../../src/ingest/windows-1252.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decodeText', () => {
  it.each([
    ['keeps the byte order mark', '\ufeffCase Number: CM16-0000001'],
    ['keeps every kind of line end', 'one\r\ntwo\rthree\nfour\fpage two'],
    ['keeps white space at both ends', '  a letter \n\n'],
    ['keeps characters beyond the first plane', 'grade 𝟒 “quoted” – 5°'],
  ])('%s', (_, text) => {
    expect(decodeText(Buffer.from(text))).toBe(text)
  })

  it('reads what is no UTF-8 as Windows-1252', () => {
    expect(decodeText(bytes(0x93, 0x41, 0x94, 0x20, 0x80, 0x20, 0xe9))).toBe('“A” € é')
  })

  it.each([
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)],
    ['a zip archive', bytes(0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0, 0x21, 0x40, 0x77, 0x51)],
    ['UTF-16', Buffer.from('a letter', 'utf16le')],
  ])('refuses %s', (_, content) => {
    expect(() => decodeText(content)).toThrow(expect.objectContaining({ code: 'not-a-document' }))
  })

  it('keeps a stray control character in a long text', () => {
    const text = `${'A sentence of a letter. '.repeat(20)}\u0002`
    expect(decodeText(Buffer.from(text))).toBe(text)
  })

  it.each([
    ['white space', ' \r\n\f '],
    ['a byte order mark', '\ufeff'],
  ])('calls %s alone an empty file', (_, text) => {
    expect(() => decodeText(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'file-empty' }))
  })

  it('gives any valid text back as it was, or refuses it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        try {
          expect(decodeText(Buffer.from(text))).toBe(text)
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^(not-a-document|file-empty)$/) })
        }
      }),
    )
  })

  it('gives one UTF-16 unit for each byte of Windows-1252', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i)
    expect(decodeWindows1252(all)).toHaveLength(256)
    expect(decodeWindows1252(all).slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ')
  })
})
