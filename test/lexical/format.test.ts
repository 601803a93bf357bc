import { describe, expect, it } from 'vitest'
import { buildLexicalIndex } from '../../src/lexical/build.ts'
import { LEXICAL_FILE, readTables } from '../../src/lexical/format.ts'
import { openLexicalIndex } from '../../src/lexical/open.ts'
import { words } from './documents.ts'

const bytes = buildLexicalIndex([{ title: 'knee brace', guideline: 'MTUS', text: 'The brace was denied.' }])[LEXICAL_FILE]!
const open = (changed: Uint8Array) => openLexicalIndex({ [LEXICAL_FILE]: changed })

describe('the file of a lexical index', () => {
  it('opens wherever its bytes lie in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(open(shifted.subarray(3)).search(words('brace'), null, 1)).toHaveLength(1)
  })

  it('has passages by their rarest subject, as subjects were first met, those without one first', () => {
    const about = (...subjects: string[]) => ({ title: '', guideline: '', text: 'pain', extra: ['sore', ...subjects], subjects })
    const documents = [
      about('mri'),
      about('knee', 'mri'),
      about(),
      about('mri'),
      about('knee', 'mri', 'brace'),
      about('brace'),
      about(),
    ]
    // "mri" stands in four passages, "knee" and "brace" in two each: of these, the one named first counts.
    expect([...readTables(buildLexicalIndex(documents)).passages]).toEqual([2, 6, 0, 3, 1, 4, 5])
  })

  it.each([
    ['of another program', (file: Uint8Array) => file.fill(0x20, 0, 4), 'damaged-index'],
    ['of another version', (file: Uint8Array) => file.fill(99, 4, 5), 'index-version'],
    ['with a table longer than the file', (file: Uint8Array) => file.fill(0x41, 14, 16), 'damaged-index'],
    ['cut short', (file: Uint8Array) => file.subarray(0, -8), 'damaged-index'],
    ['with bytes behind its end', (file: Uint8Array) => Uint8Array.from([...file, 0, 0, 0, 0, 0, 0, 0, 0]), 'damaged-index'],
    ['that is empty', () => new Uint8Array(0), 'damaged-index'],
  ] as const)('%s is refused', (_, change, code) => {
    expect(() => open(change(bytes.slice()))).toThrow(expect.objectContaining({ code }))
  })
})
