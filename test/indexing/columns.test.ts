import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Column,
  NameTable,
  NumberList,
  packColumns,
  StringList,
  stringAt,
  unpackColumns,
} from '../../src/indexing/columns.ts'

const column: fc.Arbitrary<Column> = fc.oneof(
  fc.uint8Array(),
  fc.uint32Array(),
  fc.float64Array({ noNaN: true }),
) as fc.Arbitrary<Column>

describe('packColumns', () => {
  it('gives columns and tables back as they were', () => {
    const columns = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), column, { noNullPrototype: true })
    fc.assert(
      fc.property(columns, fc.jsonValue(), (columns, tables) => {
        const file = unpackColumns(new Uint8Array(packColumns({ tables, columns })))
        expect(file.columns).toEqual(columns)
        expect(file.tables).toEqual(JSON.parse(JSON.stringify(tables)))
      }),
    )
  })
})

describe('StringList', () => {
  it('finds each string by its number', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (strings) => {
        const list = new StringList()
        for (const value of strings) list.push(value)
        const { names, namesEnds } = list.toColumns('names') as { names: Uint8Array; namesEnds: Uint32Array }
        expect(strings.map((_, i) => stringAt(names, namesEnds, i))).toEqual(strings)
      }),
    )
  })
})

describe('NumberList', () => {
  it('keeps its numbers beyond its first room', () => {
    const list = new NumberList()
    for (let i = 0; i < 5000; i++) list.push(i)
    list.setLast(7)
    expect(list.toColumn()).toEqual(Uint32Array.from({ length: 5000 }, (_, i) => (i === 4999 ? 7 : i)))
  })
})

describe('NameTable', () => {
  it('numbers names in the order of their first use', () => {
    const table = new NameTable()
    expect(['b', 'a', 'b', 'c'].map((name) => table.numberOf(name))).toEqual([0, 1, 0, 2])
    expect(table.toArray()).toEqual(['b', 'a', 'c'])
  })
})
