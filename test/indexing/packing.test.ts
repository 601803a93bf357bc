import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/indexing/packing.ts'
import { SEEDS } from '../search/seed-index.ts'

describe('a packed record', () => {
  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unpack(pack(text))).toBe(text)
      }),
    )
  })

  it('is read back where it says the same again and again, and so unpacks to far more than it takes', () => {
    const text = 'The request is not medically necessary. '.repeat(5000)
    expect(pack(text).length).toBeLessThan(text.length / 100)
    expect(unpack(pack(text))).toBe(text)
  })

  it('takes less than half of the bytes where it is a letter', () => {
    for (const file of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(SEEDS, file), 'utf8')
      expect(pack(text).length, file).toBeLessThan(Buffer.byteLength(text) / 2)
    }
  })

  it('is refused where it is not whole', () => {
    const bytes = pack('The request is not medically necessary. '.repeat(20))
    expect(() => unpack(bytes.subarray(0, bytes.length - 4))).toThrow()
  })
})
