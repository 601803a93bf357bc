import type { LexiconGroup } from '../concept.ts'

/**
 * How much, how often, on what terms, in which situation.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const ATTRIBUTES: LexiconGroup = {
  kind: 'attribute',
  entries: `
repeat: repeated, additional, second, more, another, subsequent, further, continued, continuation, ongoing, continue, extension, repeat study, third, follow on, re treatment, continuing, next, 2nd, updated, new study, resume, re order
  lay: again, one more, over again, extra, keep getting, keep doing, keep going
initial request: initial, initial trial, first course, initial course, trial course, first time, trial, first trial, first session, first visit, one time, trial period, trial of, new onset, start of, first
  lay: never had, first one, try it out
retrospective request: retrospective, retro, =dos, date of service, retro review, retrospectively, retroactive, retrospective review, retro request, retro auth
  lay: already done, already had, &already received, already given, after the fact, stuck with the bill, got billed, bill already, already happened, already got the
expedited request: expedited, urgent request, urgent, rush, stat, emergency request, emergent
modified request: was the original request, remaining imr eligible, modified to, modified, partially certified, partial certification, modification, partially approved, reduced quantity, mod, split decision, partial approval, partially authorized, modified certification, the remaining, smaller quantity, partially granted, original request
  lay: cut down, reduced, fewer, cut + half, only gave, gave + instead of, half of what, only got, cut me to, some of them, part of it, only approved, less than, gave us, only gave half, gave + of, cut in half, cut it to
home use: home, household, home unit, in home, at home, for home use, residential, home based
hospital based: hospital, clinic based, inpatient based, in office, office based, in clinic
  lay: in the office, doctor's office
dispensed in office: office dispensed, physician dispensed, dispensed by the physician, dispensed, in office dispensing, point of care dispensing, repackaged
generic equivalent: generic, brand name, brand, over the counter, otc, generic substitution, non formulary, nonformulary, formulary, exempt drug, non exempt, mtus formulary, brand name drug, drug formulary
  lay: off the shelf, store bought
long term use: chronic use, long term, prolonged use, long term treatment, continuous use, longer than recommended, extended use, long term therapy, ongoing use, for years, prolonged, longer than 2 to 3 weeks, more than 2 weeks, longer than 3 weeks, chronic treatment, greater than 2 weeks, beyond 2 to 3 weeks, not recommended for long term, months of use, indefinite,
    indefinitely
  lay: been on it for years, taking it for years, taking + years, longer than + weeks, only supposed to be + weeks, 2-3 weeks
short term use: short term, short course, short term treatment, limited course, brief course, short period, short acting, acute phase, short duration, brief
frequency: number of visits, number of sessions, visit limit, visits allowed, recommended number of visits, how many visits, 24 visits, times a week, times per week, number of treatments, number of injections, per week, per year, weekly, monthly, total number, duration of treatment, sessions per week, visits over
  lay: how many, how often
with contrast: contrast, dye, with dye, iv contrast, contrast material
without contrast: no contrast, without dye, noncontrast, non contrast
high dose: dose escalation, maximum dose, high dosage, dosage, dose, exceeds dose, daily dose, strength, higher dose, max dose
multilevel: multiple levels, two levels, more than two levels, three levels, 2 levels, two level, three level, single level, levels, one level, multi level, number of levels, bilateral levels, 3 levels, level
concurrent treatment: concurrent, simultaneous, at the same time, in conjunction, combination, combined, &same time, in combination, concomitant, together with, simultaneously, conjunction with, adjunct
  lay: both at once, at once
delayed recovery: plateau, plateaued, maximum medical improvement, =mmi, permanent and stationary, close to maximum medical improvement, near mmi, p s status, return to work, failed return to work, =rtw, failed rtw, work restrictions, modified duty, full duty, off work, unable to work, light duty, temporarily disabled, work status, total temporary disability, return to modified duty
  lay: go back to work, back to work, back on the job, cant work, lighter restrictions
low risk: low risk patient, no risk, low risk for aberrant behavior, minimal risk
elderly: age over 65, older patient, age greater than 65, over 65, older age, advanced age, older worker
young patient: younger, younger worker, young worker, young age, pediatric
supervised treatment: supervised, unsupervised, medically supervised, supervision, monitored, medical supervision, without supervision
replacement item: replacement, replace, worn out item, lost or broken, repair of equipment, upgrade
  lay: wore out, broke down, stopped working, lost it
custom item: custom, custom made, custom fitted, customized, molded, prefabricated, non custom
`,
}
