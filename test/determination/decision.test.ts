import { describe, expect, it } from 'vitest'
import { endsWithDecision, readDecision } from '../../src/determination/decision.ts'

describe('readDecision', () => {
  it.each([
    ['the usual form', 'Knee brace: Upheld', 'Knee brace', 'Upheld', 'Upheld'],
    ['two spaces', 'Knee brace:  Overturned', 'Knee brace', 'Overturned', 'Overturned'],
    ['no space', 'Knee brace:Upheld', 'Knee brace', 'Upheld', 'Upheld'],
    ['a line of its own', 'Knee brace:\nOverturned', 'Knee brace', 'Overturned', 'Overturned'],
    ['trailing comma before the colon', 'Knee brace,: Upheld', 'Knee brace', 'Upheld', 'Upheld'],
    ['no colon', 'Knee brace Upheld', 'Knee brace', 'Upheld', 'Upheld'],
    [
      'colons in the title',
      'Associated surgical service: DOS: 11/11/2016: Upheld',
      'Associated surgical service: DOS: 11/11/2016',
      'Upheld',
      'Upheld',
    ],
    [
      'decision words in the title',
      'Therapy Overturned and Upheld before, denied: Upheld',
      'Therapy Overturned and Upheld before, denied',
      'Upheld',
      'Upheld',
    ],
    [
      'figures, brackets and codes',
      'MRI (72148) x 1, 50% #60: Overturned',
      'MRI (72148) x 1, 50% #60',
      'Overturned',
      'Overturned',
    ],
    ['full stop', 'Knee brace: Upheld.', 'Knee brace', 'Upheld', 'Upheld'],
    ['star', 'Knee brace: Upheld *', 'Knee brace', 'Upheld', 'Upheld'],
    ['capitals', 'KNEE BRACE: UPHELD', 'KNEE BRACE', 'Upheld', 'UPHELD'],
    ['the case outcome’s form', 'Knee brace: Overturn', 'Knee brace', 'Overturned', 'Overturn'],
    ['letters swapped', 'Knee brace: Uphled', 'Knee brace', 'Upheld', 'Uphled'],
    ['a letter missing', 'Knee brace: Overtuned', 'Knee brace', 'Overturned', 'Overtuned'],
    ['two letters wrong', 'Knee brace: Uphelt', 'Knee brace', 'Upheld', 'Uphelt'],
    ['a space inside', 'Knee brace: Up held', 'Knee brace', 'Upheld', 'Up held'],
    ['a space inside the longer word', 'Knee brace: Over turned', 'Knee brace', 'Overturned', 'Over turned'],
    ['partial in front', 'Knee brace: Partially Overturned', 'Knee brace', null, 'Partially Overturned'],
    ['partial behind', 'Knee brace: Upheld in part', 'Knee brace', null, 'Upheld in part'],
    ['modified', 'Knee brace: Modified', 'Knee brace', null, 'Modified'],
    ['with modification', 'Knee brace: Upheld with modification', 'Knee brace', null, 'Upheld with modification'],
    ['withdrawn', 'Knee brace: Withdrawn', 'Knee brace', null, 'Withdrawn'],
    ['another word', 'Knee brace: Sustained', 'Knee brace', null, 'Sustained'],
    ['none', 'Knee brace', 'Knee brace', null, null],
    ['none behind a colon', 'Labs to include: complete blood count', 'Labs to include: complete blood count', null, null],
    ['none but a colon', 'Knee brace:', 'Knee brace', null, null],
    ['a word too far from either', 'Knee brace held', 'Knee brace held', null, null],
    ['nothing', '', '', null, null],
  ])('%s', (_, block, treatment, decision, decisionText) => {
    const read = readDecision(block)
    expect([block.slice(0, read.treatmentLength), read.decision, read.decisionText]).toEqual([treatment, decision, decisionText])
  })
})

describe('endsWithDecision', () => {
  it.each([
    ['Knee brace: Upheld', true],
    ['Overturned', true],
    ['Knee brace: Modified', true],
    ['the denial was not necessary.', false],
    ['Knee brace: Sustained', false],
  ])('%s: %s', (text, expected) => {
    expect(endsWithDecision(text)).toBe(expected)
  })
})
