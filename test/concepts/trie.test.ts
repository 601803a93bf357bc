import { describe, expect, it } from 'vitest'
import { isLexiconTerm, namingTerms } from '../../src/concepts/trie.ts'

describe('the terms of the lexicon', () => {
  it('are known by their spelling', () => {
    expect(isLexiconTerm('cyclobenzaprine')).toBe(true)
    expect(isLexiconTerm('cylcobenzaprine')).toBe(false)
  })

  it('name treatments, conditions and parts of the body by first letter, and nothing that only tells a reason', () => {
    expect(namingTerms('c')).toContain('cyclobenzaprine')
    expect(isLexiconTerm('substantiated')).toBe(true)
    expect(namingTerms('s')).not.toContain('substantiated')
    expect([...namingTerms('c')].filter((term) => !term.startsWith('c'))).toEqual([])
    expect(namingTerms('#').size).toBe(0)
  })
})
