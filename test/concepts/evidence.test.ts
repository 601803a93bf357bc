import { describe, expect, it } from 'vitest'
import { evidenceFor, evidenceTerms } from '../../src/concepts/evidence.ts'

const ESI = 'epidural steroid injection'

describe('evidenceFor', () => {
  const shown = evidenceFor(ESI, 'treatment', false)

  it('takes a title for more than a mention, and a concept for more than its class', () => {
    const weightOf = (term: string) => shown.find((evidence) => evidence.term === term)?.weight ?? 0
    expect(weightOf(`${ESI}@title`)).toBe(1)
    expect(weightOf(`${ESI}@rationale`)).toBeGreaterThan(0)
    expect(weightOf(`${ESI}@rationale`)).toBeLessThan(1)
    const classes = shown.filter(({ term }) => term.endsWith('@title') && !term.startsWith(`${ESI}@`))
    expect(classes.length).toBeGreaterThan(0)
    for (const { weight } of classes) expect(weight).toBeLessThan(1)
  })

  it('leaves out what tells nothing apart: a treatment in the history of the patient', () => {
    expect(shown.filter(({ term }) => term.endsWith('@summary'))).toEqual([])
    expect(evidenceFor('lumbar spine', 'body', false).map(({ term }) => term)).toContain('lumbar spine@summary')
  })

  it('speaks of terms that letters are indexed by', () => {
    const indexed = evidenceTerms({ title: 'Lumbar epidural steroid injection', claims: 'Epidural steroid injection' })
    expect(indexed.some((term) => shown.some((evidence) => evidence.term === term))).toBe(true)
  })
})
