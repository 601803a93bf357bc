import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeHash, FOLDERS } from '../../src/indexing/code.ts'

const SRC = 'src'

/** Every file that a module needs, itself included. */
function needed(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    const target = join(dirname(file), specifier!)
    if (existsSync(target)) needed(target, known)
  }
  return known
}

describe('codeHash', () => {
  it('covers every folder that building an index draws code from', () => {
    const files = [...needed(join(SRC, 'indexing', 'update.ts'))].map((file) => relative(SRC, file).split(sep))
    const folders = new Set(files.filter((parts) => parts.length > 1).map(([folder]) => folder))
    expect([...folders].filter((folder) => !FOLDERS.includes(folder!))).toEqual([])
    expect(folders.size).toBeGreaterThan(5)
  })

  it('names no folder that is not there', () => {
    expect(FOLDERS.filter((folder) => !readdirSync(SRC).includes(folder))).toEqual([])
  })

  it('is the same from call to call', () => {
    expect(codeHash()).toMatch(/^[0-9a-f]{64}$/)
    expect(codeHash()).toBe(codeHash())
  })
})
