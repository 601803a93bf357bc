import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAIR_REACH, recognizeConcepts } from '../../src/concepts/recognize.ts'

function idsOf(text: string, lay = false): string[] {
  return recognizeConcepts(text, { lay }).map((match) => match.id)
}

describe('recognizeConcepts', () => {
  it.each([
    ['abbreviation', 'LESI', ['lumbar epidural steroid injection']],
    [
      'the longest form hides those inside it',
      'cervical epidural steroid injection',
      ['cervical epidural steroid injection', 'cervical spine'],
    ],
    ['plurals agree', 'trigger point injections', ['trigger point injection']],
    ['sides are skipped', 'arthroscopy of the left knee', ['knee arthroscopy', 'knee']],
    [
      'slashes and hyphens part words',
      'EMG/NCV of the bilateral upper-extremities',
      ['electrodiagnostic study', 'upper extremity'],
    ],
    ['TENS is a device', 'TENS unit', ['tens unit']],
    ['and ten visits are none', 'ten visits', []],
    ['US in capitals is ultrasound', 'US of the shoulder', ['diagnostic ultrasound', 'shoulder']],
    ['and us is a pronoun', 'send us the shoulder report', ['shoulder']],
    ['CRP is a blood test', 'CRP', ['arthritis panel']],
    ['and CRPS a condition', 'CRPS', ['complex regional pain syndrome']],
    ['a reason still names the treatment in it', 'failed physical therapy', ['conservative care failed', 'physical therapy']],
    ['an attribute inside a treatment is none', 'hip replacement', ['hip replacement', 'hip']],
    ['a turn of speech is no body part', 'they went back and forth', []],
    ['PT for a patient is no therapy', 'pt has neck pain', ['spine condition', 'cervical spine']],
  ])('%s: %s', (_purpose, text, expected) => {
    expect(idsOf(text).sort()).toEqual([...expected].sort())
  })

  it.each([
    ['Norco', 'hydrocodone'],
    ['Percocet', 'oxycodone acetaminophen'],
    ['OxyContin', 'oxycodone er'],
    ['Roxicodone', 'oxycodone'],
    ['Ultram', 'tramadol'],
    ['Nucynta', 'tapentadol'],
    ['Duragesic', 'fentanyl'],
    ['Butrans', 'buprenorphine'],
    ['Flexeril', 'cyclobenzaprine'],
    ['Soma', 'carisoprodol'],
    ['Zanaflex', 'tizanidine'],
    ['Mobic', 'meloxicam'],
    ['Anaprox', 'naproxen'],
    ['Toradol', 'ketorolac'],
    ['Prilosec', 'omeprazole'],
    ['Nexium', 'esomeprazole'],
    ['Zofran', 'ondansetron'],
    ['Colace', 'docusate'],
    ['Neurontin', 'gabapentin'],
    ['Lyrica', 'pregabalin'],
    ['Cymbalta', 'duloxetine'],
    ['Wellbutrin', 'bupropion'],
    ['Ambien', 'zolpidem'],
    ['Xanax', 'alprazolam'],
    ['Lidoderm', 'lidocaine patch'],
    ['Medrol', 'oral corticosteroid'],
    ['Viagra', 'sildenafil'],
    ['Eliquis', 'direct oral anticoagulant'],
    ['Synvisc', 'viscosupplementation'],
  ])('reads the brand %s as %s', (brand, generic) => {
    expect(idsOf(brand)).toContain(generic)
  })

  it.each([
    ['trammies', 'tramadol'],
    ['percs', 'oxycodone acetaminophen'],
    ['gabbies', 'gabapentin'],
    ['muscle relaxer', 'muscle relaxant'],
    ['acid pill', 'proton pump inhibitor'],
    ['water pill', 'diuretic'],
    ['stool softeners', 'docusate'],
    ['piss test', 'urine drug test'],
    ['sticky pads that zap', 'tens unit'],
    ['ice machine', 'cold therapy unit'],
    ['scooter you kneel on', 'knee scooter'],
    ['burn the nerves', 'radiofrequency ablation'],
    ['fuse my spine', 'spinal fusion'],
    ['a new knee', 'knee replacement'],
    ['clean out my knee', 'knee arthroscopy'],
    ['in the tube', 'mri'],
    ['nerve test', 'electrodiagnostic study'],
    ['back belt', 'lumbar brace'],
    ['chair for the shower', 'shower chair'],
    ['special shoes', 'orthopedic shoes'],
  ])('reads the lay words %s as %s in a question, not in a letter', (words, id) => {
    expect(idsOf(words, true)).toContain(id)
  })

  it('keeps lay forms out of letters', () => {
    expect(idsOf('a shot in the back, and the zapper')).not.toContain('spinal injection')
    expect(idsOf('zapper')).toEqual([])
  })

  it('reads a pair in either order and within reach only', () => {
    expect(idsOf('shot for the lower back', true)).toContain('spinal injection')
    expect(idsOf('my back needs that shot', true)).toContain('spinal injection')
    const far = Array.from({ length: PAIR_REACH + 1 }, () => 'zz').join(' ')
    expect(idsOf(`shot ${far} back`, true)).not.toContain('spinal injection')
  })

  it('lets a treatment keep its words from a pair', () => {
    expect(idsOf('bone scan foot', true)).not.toContain('mri')
  })

  it('reads in letters what reviewers build of two parts in one sentence', () => {
    expect(idsOf('He was taught a home exercise program.').sort()).toEqual(['home exercise program', 'home program instead'])
    expect(idsOf('He was taught. The home exercise program is new.')).toEqual(['home exercise program'])
  })

  it('hides an attribute within what a reason states', () => {
    expect(idsOf('how many visits', true)).toContain('frequency')
    expect(idsOf('the order left out how many', true)).toEqual(['request not specific', 'request not specific'])
  })

  it('gives spans that hold the words of the form', () => {
    const text = 'Request: Norco 10/325 and a lumbar MRI.'
    const found = recognizeConcepts(text, { lay: false }).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(['Norco 10/325', 'lumbar', 'MRI'])
  })

  it('never throws, stays in bounds and gives the same twice', () => {
    const words = fc.constantFrom(
      'shot',
      'back',
      'zap',
      'nerve',
      'pt',
      'no',
      'documentation',
      'of',
      'MRI',
      'the',
      'knee',
      '-',
      ',',
      '"',
      '😀',
      'é',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
        ),
        fc.boolean(),
        (text, lay) => {
          const matches = recognizeConcepts(text, { lay })
          for (const { start, end, words: indexes } of matches) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(start).toBeLessThan(end)
            expect([...indexes].sort((a, b) => a - b)).toEqual(indexes)
          }
          expect(recognizeConcepts(text, { lay })).toEqual(matches)
        },
      ),
    )
  })
})
