import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveCategory } from '../../src/determination/category.ts'
import { CATEGORY_WORDS, DRUGS } from '../../src/determination/data/categories.ts'

const CATEGORIES = [...Object.keys(CATEGORY_WORDS), 'Pharmaceuticals']

interface Labelled {
  issues: { treatment: string; labels: { family: string } }[]
}

const synthetic = ['a', 'b', 'c'].flatMap(
  (part) =>
    JSON.parse(readFileSync(new URL(`../fixtures/synthetic/determinations-${part}.json`, import.meta.url), 'utf8')) as Labelled[],
)

describe('deriveCategory', () => {
  it.each<[string, string | null, string]>([
    ['6 Trigger Point Injections to The Cervical Area', 'Injection', 'procedure'],
    ['Cervical injection times 2', 'Injection', 'plain word'],
    ['Bilateral ultrasound guided trigger point injections X 2', 'Injection', 'how it is guided does not count'],
    ['Right L5 transforaminal ESI under fluoroscopy', 'Injection', 'abbreviation'],
    ['CERVICAL TRACTION UNIT FOR HOME USE (PURCHASE)', 'DMEPOS', 'device in capitals'],
    ['DME Cervical Traction Device', 'DMEPOS', 'prefix DME'],
    ['Associated surgical service: sling', 'DMEPOS', 'behind a prefix'],
    ['Associated surgical service', 'Surgery', 'prefix alone'],
    ['Medrol dose pack #1', 'Pharmaceuticals', 'brand'],
    ['naproxn 550 mg #60', 'Pharmaceuticals', 'typing error'],
    ['Zyxorane 5/325mg #30', 'Pharmaceuticals', 'unknown drug with a dose'],
    ['Consultation and Treatment with Pain Management', 'Evaluation & Management', 'the first telling word decides'],
    ['Acupuncture therapy for cervical region', 'Rehabilitation', 'acupuncture'],
    ['6 Sessions of Massage Therapy', 'Rehabilitation', 'massage'],
    ['12 visits of chiro with modalities', 'Rehabilitation', 'short form'],
    ['MRI Cervical Spine without Contrast', 'Diagnostic Testing', 'imaging'],
    ['Pre-op labs: CBC', 'Diagnostic Testing', 'laboratory'],
    ['Impedance imaging of trigger points', 'Diagnostic Testing', 'a test named after a procedure'],
    ['EEG neurofeedback x 20', 'Psych Services', 'the longest name at one place'],
    ['Home health aide 4 hours a day', 'Home Health', 'aide'],
    ['One year gym membership', 'Programs', 'gym'],
    ['Extracorporeal shockwave therapy', 'Therapies', 'shock wave'],
    ['Left knee arthroscopy with partial meniscectomy', 'Surgery', 'surgery'],
    ['Transportation to physical therapy', 'Transportation', 'the first telling word decides'],
    ['Bilateral lumbar spine', null, 'no telling word'],
    ['', null, 'nothing'],
  ])('reads %j as %j (%s)', (treatment, category) => {
    expect(deriveCategory(treatment)).toBe(category)
  })

  it('puts every drug of the table that is no other word into Pharmaceuticals', () => {
    const others = DRUGS.split(',').filter((drug) => deriveCategory(drug) !== 'Pharmaceuticals')
    expect(others).toEqual([])
  })

  it('finds a category for every treatment of the synthetic letters', () => {
    const titles = synthetic.flatMap((letter) => letter.issues.map((issue) => issue.treatment))
    expect(titles.filter((title) => deriveCategory(title) === null)).toEqual([])
  })

  it.each([
    ['opioid', 'Pharmaceuticals'],
    ['muscle-relaxant', 'Pharmaceuticals'],
    ['topical-compound', 'Pharmaceuticals'],
    ['acupuncture', 'Rehabilitation'],
    ['massage', 'Rehabilitation'],
    ['physical-therapy', 'Rehabilitation'],
    ['epidural-injection', 'Injection'],
    ['trigger-point-injection', 'Injection'],
    ['mri', 'Diagnostic Testing'],
    ['urine-drug-testing', 'Diagnostic Testing'],
    ['tens', 'DMEPOS'],
    ['brace-orthosis', 'DMEPOS'],
    ['spine-surgery', 'Surgery'],
    ['home-health', 'Home Health'],
    ['gym-weight-loss', 'Programs'],
  ])('agrees with the family %s of the synthetic letters', (family, category) => {
    const issues = synthetic.flatMap((letter) => letter.issues).filter((issue) => issue.labels.family === family)
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues) expect([issue.treatment, deriveCategory(issue.treatment)]).toEqual([issue.treatment, category])
  })

  it('gives a category of the list or null for any text', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('MRI', 'of', '(', '5mg', 'injection', 'unit', '&', '-'))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const category = deriveCategory(words.join(' '))
        if (category !== null) expect(CATEGORIES).toContain(category)
      }),
    )
  })
})
