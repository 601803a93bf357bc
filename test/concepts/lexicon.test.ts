import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { WrittenForm } from '../../src/concepts/concept.ts'
import { ancestorsOf, CONCEPTS, conceptById, parentsOf, sitesOf } from '../../src/concepts/lexicon.ts'
import { recognizeConcepts } from '../../src/concepts/recognize.ts'
import { formTerms } from '../../src/concepts/trie.ts'

/** How a form is told from others: by its terms, or by its spelling where that is compared. */
function keyOf(form: WrittenForm): string {
  return form.match === 'term' ? formTerms(form.text).join(' ') : `${form.match} ${form.text}`
}

function ownersOfForms(): Map<string, { id: string; shared: boolean }[]> {
  const owners = new Map<string, { id: string; shared: boolean }[]>()
  const add = (key: string, id: string, shared: boolean) => {
    const known = owners.get(key)
    if (known === undefined) owners.set(key, [{ id, shared }])
    else known.push({ id, shared })
  }
  for (const concept of CONCEPTS) {
    for (const form of concept.forms) add(keyOf(form), concept.id, form.shared)
    for (const { parts, shared } of [...concept.pairs, ...concept.lay])
      add(parts.map(keyOf).sort().join(' + '), concept.id, shared)
  }
  return owners
}

describe('the lexicon', () => {
  it('holds at least 700 concepts under ids of their own', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(700)
    expect(new Set(CONCEPTS.map((concept) => concept.id)).size).toBe(CONCEPTS.length)
  })

  it('has every parent and every site, and sites are parts of the body', () => {
    const parents = CONCEPTS.flatMap((concept) => concept.parents.map((parent) => parent.id))
    expect(parents.filter((id) => conceptById(id) === undefined)).toEqual([])
    const sites = CONCEPTS.flatMap((concept) => concept.sites)
    expect(sites.filter((id) => conceptById(id)?.kind !== 'body')).toEqual([])
  })

  it('has no concept above itself', () => {
    const seen = (id: string, above: readonly string[]): boolean =>
      above.includes(id) || parentsOf(id).some((parent) => seen(parent.id, [...above, id]))
    expect(CONCEPTS.filter((concept) => seen(concept.id, []))).toEqual([])
  })

  it('gives no form to two concepts without saying so', () => {
    const unstated = [...ownersOfForms()].filter(([, owners]) => {
      return new Set(owners.filter((owner) => !owner.shared).map((owner) => owner.id)).size > 1
    })
    expect(unstated).toEqual([])
  })

  it('marks no form as shared that only one concept has', () => {
    const lonely = [...ownersOfForms()].filter(([, owners]) => {
      return owners.some((owner) => owner.shared) && new Set(owners.map((owner) => owner.id)).size === 1
    })
    expect(lonely).toEqual([])
  })

  it('has lay forms of one or two parts, each with a word of its own', () => {
    const parts = CONCEPTS.flatMap((concept) => [...concept.pairs, ...concept.lay].map((form) => form.parts))
    expect(parts.filter((all) => all.length > 2)).toEqual([])
    const bare = [...parts.flat(), ...CONCEPTS.flatMap((concept) => concept.forms)].filter(
      (form) => !/[a-z]/.test(formTerms(form.text).join('')) && !/^\d{5}$/.test(form.text),
    )
    expect(bare).toEqual([])
  })

  it('finds every written form where it stands alone', () => {
    const unreachable: string[] = []
    for (const { id, kind, forms } of CONCEPTS) {
      if (kind === 'idiom') continue
      for (const { text } of forms) {
        if (!recognizeConcepts(text, { lay: false }).some((match) => match.id === id)) unreachable.push(`${id}: ${text}`)
      }
    }
    expect(unreachable).toEqual([])
  })

  it('finds every lay form where it stands alone, at least among others', () => {
    const unreachable: string[] = []
    for (const { id, kind, lay } of CONCEPTS) {
      if (kind === 'idiom') continue
      for (const { parts } of lay) {
        const text = parts.map((part) => part.text).join(' , ')
        const found = recognizeConcepts(text, { lay: true })
        if (!found.some((match) => match.id === id || ancestorsOf(match.id).some((above) => above.id === id))) {
          unreachable.push(`${id}: ${text} -> ${found.map((match) => match.id).join(', ')}`)
        }
      }
    }
    // A longer or more exact form may take a pair's words; that must stay rare.
    expect(unreachable.length, unreachable.slice(0, 20).join('\n')).toBeLessThan(120)
  })
})

describe('classes', () => {
  it('counts a class at 0.3 and the plain form at 0.9', () => {
    expect(parentsOf('zolpidem')[0]).toEqual({ id: 'sleep aid', strength: 0.3 })
    expect(parentsOf('lumbar epidural steroid injection')[0]).toEqual({ id: 'epidural steroid injection', strength: 0.9 })
  })

  it('multiplies strengths along a path and keeps the strongest', () => {
    const above = new Map(ancestorsOf('lumbar epidural steroid injection').map(({ id, strength }) => [id, strength]))
    expect(above.get('epidural steroid injection')).toBe(0.9)
    expect(above.get('injection')).toBeCloseTo(0.27)
  })

  it('knows where a treatment is done, from its class where it does not say', () => {
    expect(sitesOf('cervical fusion')).toEqual(['cervical spine'])
    expect(sitesOf('carpal tunnel release')).toEqual(['wrist'])
    expect(sitesOf('mri')).toEqual([])
  })

  it('is empty for an unknown id', () => {
    expect(parentsOf('nothing of the kind')).toEqual([])
    expect(ancestorsOf('nothing of the kind')).toEqual([])
    expect(sitesOf('nothing of the kind')).toEqual([])
  })

  it('is written without empty forms', () => {
    const folder = new URL('../../src/concepts/data/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
    const empty = files.filter((name) => /,\s*,|^ {2,}, /m.test(readFileSync(new URL(name, folder), 'utf8')))
    expect(files.length).toBeGreaterThan(10)
    expect(empty).toEqual([])
  })
})
