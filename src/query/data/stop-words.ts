/**
 * Words of a question that say nothing about what is looked for. Two groups: the grammar of questions, and the parties
 * and steps of the review, which every letter names.
 *
 * Origin: written for this project. Last changed 2026-01.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they them his her their i im ive id ill me my mine we our us you your
  and or but so then than if else of off to in into on onto at by for from with within about over under up down out as per
  is are was were be been being am do does did done doing has have had having can could may might must shall should
  will would wont cant dont doesnt didnt isnt arent wasnt werent not no nor never
  what when where which who whom whose why how whether because since due while after before until during through
  there here any some all every each both either neither much many more most such only just also too very really
  get gets got getting go goes going gone give gave given want wants wanted need needs needed needing take takes taken took
  ask asked asking say said says saying tell told try tried trying know like please still yet even now again ever
  mean means meaning meant someone somebody something anything thing things lot bit kind sort way
  find show search looking look list examples example cases precedents precedent citing cite cites
  s t re vs versus via etc eg ie`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Parties, documents and steps of the review: present in every letter. */
export const PROCESS_WORDS: ReadonlySet<string> = new Set(
  `imr ur utilization review reviewer reviewers reviewed appeal appeals appealed appealing iw aa ptp carrier carriers insurance
  insurer adjuster comp claim claims administrator worker workers employee applicant attorney lawyer
  request requests requested requesting doctor doctors doc physician provider treater prescribed ordered recommended
  decision decisions determination determinations outcome letter letters mtus acoem odg guideline guidelines page pages pg
  chapter section case number rationale reason reasons medically necessary necessity justified warranted reasonable
  approve authorization auth rx`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
