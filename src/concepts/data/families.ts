/**
 * Families of words that people use alike, for the forms of the lexicon (`@pill` and so on).
 * Origin: written for this project from common usage. Last changed 2026-01.
 */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  pill: ['pill', 'tablet', 'medicine', 'med', 'medication', 'drug'],
  shot: ['shot', 'injection', 'jab', 'needle'],
  op: ['surgery', 'operation', 'procedure', 'op'],
  machine: ['machine', 'device', 'unit', 'gadget', 'thing'],
  cream: ['cream', 'gel', 'ointment', 'lotion', 'salve', 'rub'],
  test: ['test', 'testing', 'study', 'exam'],
  consult: ['consult', 'consultation', 'referral', 'evaluation', 'eval', 'appointment', 'visit'],
  doctor: ['doctor', 'doc', 'specialist', 'md'],
  sessions: ['session', 'visit', 'treatment', 'class'],
  scan: ['scan', 'picture', 'image', 'imaging'],
  no: ['no', 'without', 'lack of', 'lacking', 'absence of', 'absent', 'not any', 'insufficient', 'inadequate'],
  proof: ['documentation', 'documented', 'evidence', 'indication', 'record', 'mention', 'proof', 'report', 'discussion'],
}
