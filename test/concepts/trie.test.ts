import { describe, expect, it } from 'vitest'
import { isLexiconTerm, lexiconTerms } from '../../src/concepts/trie.ts'

describe('the terms of the lexicon', () => {
  it('are known, sorted and without doubles', () => {
    const terms = lexiconTerms()
    expect(isLexiconTerm('cyclobenzaprine')).toBe(true)
    expect(isLexiconTerm('cylcobenzaprine')).toBe(false)
    expect([...new Set(terms)].sort()).toEqual(terms)
  })
})
