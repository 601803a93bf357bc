import { describe, expect, it } from 'vitest'
import type { Vocabulary } from '../../src/model/retrieval.ts'
import { DEFAULT_REQUEST } from '../../src/model/search.ts'
import { lexicalQueryOf } from '../../src/search/lexical-query.ts'
import { understand } from '../../src/search/understand.ts'

/** Of an index that knows every word. */
const VOCABULARY: Vocabulary = { docFrequency: () => 1, conceptFrequency: () => 1, similar: () => [], completions: () => [] }

const queryOf = (text: string) => lexicalQueryOf(understand({ ...DEFAULT_REQUEST, text }, VOCABULARY, () => true))

describe('the concepts of a question', () => {
  it('are the ten weightiest, however many it names', () => {
    const treatments = 'acupuncture, massage, naproxen, gabapentin, tramadol, cyclobenzaprine, omeprazole, lumbar MRI, knee brace'
    const others =
      'TENS unit, spinal fusion, home health care, urine drug test, EMG, chiropractic, gym membership, cervical traction'
    const { concepts } = queryOf(`tired, ${treatments}, ${others}, three times a week`)
    expect(concepts).toHaveLength(10)
    expect(new Set(concepts!.map(([best]) => best!.weight))).toEqual(new Set([concepts![0]![0]!.weight]))
  })

  it('make the whole of their share where a treatment or nothing but a reason is named, less for an attribute', () => {
    expect(queryOf('acupuncture').conceptShare).toBe(0.8)
    expect(queryOf('no functional improvement').conceptShare).toBe(0.8)
    expect(queryOf('three times a week').conceptShare).toBeLessThan(0.8)
    expect(queryOf('xylophone').conceptShare).toBe(0)
  })
})
