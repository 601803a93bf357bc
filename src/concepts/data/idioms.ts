import type { LexiconGroup } from '../concept.ts'

/**
 * Turns of speech that hold a form and do not mean it: "back up", PT for a patient, RFA for the request form.
 * Origin: written for this project. Last changed 2026-11.
 */
export const IDIOMS: LexiconGroup = {
  kind: 'idiom',
  entries: `
words of direction: back up, back on, back to, back in, back at (work|duty|full|regular|modified|light|unrestricted|the job|my job|his job|her job), back home, back into, go back, come back, gave back, sent back, get back, back and forth, set back, cut back, held back, back again, kicked back, knocked back, back then, way back, money back, call back,
    back pay, bring back, put back, took back, going back, went back, came back, back when, backs up, look back
words of hand and head: on the other hand, hand in hand, by hand, first hand, second hand, hand written, heads up, ahead of, face to face, in the face of, hand out, at hand, arms length, foot the bill, feet away, on foot, eye on, keep an eye, by heart,
    shoulder the cost, on my own feet, pain in the neck about, nose to nose, stomach the cost, shot down, long shot, best shot, shot at, give it a shot, another shot at, cold feet, going under
words of fire: burn a hole, burning a hole, burnt a hole, burns a hole
patient: pt is, pt has, pt with, pt who, pt on, pt cant, pt wants, pt needs, pt states, pt reports, pt denies, pt was, pt had, pt uses, pt takes, autistic pt, this pt, female pt, male pt, old pt, elderly pt, obese pt, diabetic pt, pt says, pt did,
    pt does, pt never, pt already, pt complains, pt declined, pt refuses
several of a kind: (test|testing) battery, battery of (test|tests|testing|psychological|neuropsychological)
request for authorization: on (the|) rfa, rfa form, rfa dated, rfa submitted, signed rfa, rfa was, rfa did, no rfa, rfa too, rfa says, rfa said, rfa with no, completed rfa, rfa received, rfa process, incomplete rfa, rfa incomplete, rfa lists, rfa listed, rfa for, submitted rfa,
    rfa not, sent rfa, new rfa, another rfa, rfa lacked, rfa didnt, rfa missing, rfa asked, per rfa, rfa sent, rfa in, pr 2 and rfa, rfa no, rfa without
`,
}
