import { DEVICE_GLOSSARY } from './devices.ts'
import { EQUIPMENT_GLOSSARY } from './equipment.ts'
import { TEST_GLOSSARY } from './imaging-and-tests.ts'
import { INJECTION_GLOSSARY } from './injections.ts'
import { MOOD_DRUG_GLOSSARY } from './mood-and-sleep-drugs.ts'
import { OTHER_DRUG_GLOSSARY } from './other-drugs.ts'
import { PAIN_DRUG_GLOSSARY } from './pain-drugs.ts'
import { REASON_GLOSSARY } from './reasons.ts'
import { SERVICE_GLOSSARY } from './services.ts'
import { SURGERY_GLOSSARY } from './surgeries.ts'
import { THERAPY_GLOSSARY } from './therapies.ts'
import { TOPICAL_GLOSSARY } from './topicals.ts'

/**
 * The ways in which people refer to each concept, by concept id.
 * Origin: written for this project from common clinical and workers' compensation usage, 2026-11.
 */
export const GLOSSARY: Readonly<Record<string, readonly string[]>> = {
  ...THERAPY_GLOSSARY,
  ...DEVICE_GLOSSARY,
  ...EQUIPMENT_GLOSSARY,
  ...TEST_GLOSSARY,
  ...PAIN_DRUG_GLOSSARY,
  ...MOOD_DRUG_GLOSSARY,
  ...OTHER_DRUG_GLOSSARY,
  ...TOPICAL_GLOSSARY,
  ...INJECTION_GLOSSARY,
  ...SURGERY_GLOSSARY,
  ...SERVICE_GLOSSARY,
  ...REASON_GLOSSARY,
}
