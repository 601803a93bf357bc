import { describe, expect, it } from 'vitest'
import { Edges, NONE } from '../../src/concepts/edges.ts'

describe('the edges of a trie', () => {
  it('lead where they were made to lead, in the order they were made, through every growth of the table', () => {
    const edges = new Edges()
    const made = new Map<string, number>()
    for (let i = 0; i < 300_000; i++) {
      const [place, term] = [(i * 7919) % 65_537, (i * 104_729) % 31]
      const known = made.get(`${place} ${term}`) ?? made.size + 1
      made.set(`${place} ${term}`, known)
      if (edges.getOrAdd(place, term) !== known) expect.fail(`edge ${i} leads elsewhere`)
    }
    expect(made.size).toBeGreaterThan(200_000)
    expect([...made].filter(([edge, to]) => edges.get(...(edge.split(' ').map(Number) as [number, number])) !== to)).toEqual([])
    expect(edges.get(0, 31)).toBe(NONE)
    expect(edges.get(65_537, 0)).toBe(NONE)
  })
})
