import type { LexiconGroup } from '../concept.ts'
import { ATTRIBUTES } from './attributes.ts'
import { BODY } from './body.ts'
import { CONDITIONS } from './conditions.ts'
import { DEVICES } from './devices.ts'
import { IDIOMS } from './idioms.ts'
import { IMAGING } from './imaging.ts'
import { INJECTIONS } from './injections.ts'
import { OTHER_DRUGS } from './other-drugs.ts'
import { PAIN_DRUGS } from './pain-drugs.ts'
import { REASONS } from './reasons.ts'
import { SERVICES } from './services.ts'
import { SURGERY } from './surgery.ts'
import { TESTS } from './tests.ts'
import { THERAPY } from './therapy.ts'
import { TOPICALS } from './topicals.ts'

/** Every group of the lexicon, in a fixed order. */
export const GROUPS: readonly LexiconGroup[] = [
  INJECTIONS,
  THERAPY,
  DEVICES,
  IMAGING,
  TESTS,
  SERVICES,
  SURGERY,
  PAIN_DRUGS,
  OTHER_DRUGS,
  TOPICALS,
  BODY,
  CONDITIONS,
  ATTRIBUTES,
  REASONS,
  IDIOMS,
]
