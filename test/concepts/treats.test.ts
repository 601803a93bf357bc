import { describe, expect, it } from 'vitest'
import { TREATS } from '../../src/concepts/data/treats.ts'
import { conceptById } from '../../src/concepts/lexicon.ts'
import { parseQuestion } from '../../src/query/parse.ts'

const wantedOf = (text: string) =>
  parseQuestion(text, { synonyms: true, ignore: [] })
    .concepts.filter(({ role }) => role === 'wanted')
    .map(({ id }) => id)

describe('what is used against what', () => {
  it('names concepts of the lexicon only', () => {
    for (const [generic, byCondition] of Object.entries(TREATS)) {
      expect(conceptById(generic)?.kind, generic).toBe('generic')
      for (const [condition, treatments] of Object.entries(byCondition)) {
        expect(conceptById(condition)?.kind, condition).toBe('condition')
        for (const treatment of treatments) expect(conceptById(treatment), treatment).toBeDefined()
      }
    }
  })

  it('is read where a question names a kind of treatment and a condition', () => {
    expect(wantedOf('medicine for insomnia')).toContain('sleep aid')
    expect(wantedOf('pills for nausea')).toContain('antiemetic')
  })

  it('is left out where a treatment is named by itself', () => {
    expect(wantedOf('trazodone medication for insomnia')).not.toContain('sleep aid')
  })
})
