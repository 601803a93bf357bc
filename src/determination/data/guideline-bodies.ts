// Origin: the sources that determination letters cite outside of the MTUS, and who stands behind each. Written 2026-11.

/** A source that is neither of the MTUS nor ODG. */
export interface SourceEntry {
  /** Canonical name; the `document` of a reference where the line names no other. */
  name: string
  /** Who wrote it. */
  family: string
  spellings: readonly string[]
}

/** Names of the Official Disability Guidelines, longest first. */
export const ODG_NAMES: readonly string[] = [
  'Official Disability Guidelines (ODG) Treatment in Workers Compensation',
  'Official Disability Guidelines Treatment in Workers Compensation',
  'ODG Treatment in Workers Compensation',
  'Official Disability Guidelines (ODG) Guidelines',
  'Official Disability Guidelines (ODG)',
  'Official Disability Guidelines TWC',
  'Official Disability Guidelines',
  'Official Disability Guideline',
  'Official Disabilities Guidelines',
  'Official Disability Guide',
  'ODG Integrated Treatment/Disability Duration Guidelines',
  'ODG Guidelines',
  'ODG-TWC',
  'ODG TWC',
  'ODG',
]

/** Names of the ACOEM Practice Guidelines, longest first. */
export const ACOEM_NAMES: readonly string[] = [
  'American College of Occupational and Environmental Medicine (ACOEM) Occupational Medicine Practice Guidelines',
  'American College of Occupational and Environmental Medicine (ACOEM) Practice Guidelines',
  'American College of Occupational and Environmental Medicine (ACOEM) Guidelines',
  'American College of Occupational and Environmental Medicine (ACOEM)',
  'American College of Occupational and Environmental Medicine',
  'ACOEM Occupational Medicine Practice Guidelines',
  'ACOEM Practice Guidelines',
  'ACOEM Guidelines',
  'ACOEM',
  'Occupational Medicine Practice Guidelines',
]

/** Names of the MTUS itself. */
export const MTUS_NAMES: readonly string[] = [
  'Medical Treatment Utilization Schedule (MTUS)',
  'Medical Treatment Utilization Schedule',
  'California MTUS Guidelines',
  'California MTUS',
  'CA MTUS Guidelines',
  'CA MTUS',
  'MTUS Guidelines',
  'MTUS',
]

/** Sources by name. */
export const OTHER_SOURCES: readonly SourceEntry[] = [
  {
    name: 'AMA Guides',
    family: 'AMA',
    spellings: [
      'AMA Guides to the Evaluation of Permanent Impairment',
      'AMA Guides',
      'AMA Guidelines',
      'American Medical Association',
    ],
  },
  { name: 'FDA', family: 'FDA', spellings: ['FDA', 'Food and Drug Administration', 'U.S. Food and Drug Administration'] },
  {
    name: 'Medicare',
    family: 'CMS',
    spellings: [
      'Centers for Medicare and Medicaid Services',
      'Medicare Benefit Policy Manual',
      'Medicare Physician Fee Schedule',
      'Medicare Physicians Fee Schedule',
      'National Coverage Determination',
      'CMS',
      'Medicare',
    ],
  },
  {
    name: 'California Department of Health Care Services',
    family: 'California',
    spellings: ['California Department of Health Care Services'],
  },
  { name: 'Aetna', family: 'insurer', spellings: ['Aetna Clinical Policy Bulletin', 'Aetna'] },
  { name: 'Cigna', family: 'insurer', spellings: ['Cigna'] },
  { name: 'Anthem', family: 'insurer', spellings: ['Anthem'] },
  {
    name: 'Blue Cross Blue Shield',
    family: 'insurer',
    spellings: ['Blue Cross Blue Shield', 'BlueCross BlueShield', 'Blue Cross', 'Blue Shield'],
  },
  { name: 'UnitedHealthcare', family: 'insurer', spellings: ['UnitedHealthcare', 'United Healthcare'] },
  {
    name: 'AANEM',
    family: 'AANEM',
    spellings: ['AANEM', 'American Association of Neuromuscular and Electrodiagnostic Medicine'],
  },
  {
    name: 'AAOS',
    family: 'AAOS',
    spellings: ['AAOS', 'American Academy of Orthopaedic Surgeons', 'American Academy of Orthopedic Surgeons'],
  },
  { name: 'American Academy of Sleep Medicine', family: 'AASM', spellings: ['American Academy of Sleep Medicine', 'AASM'] },
  { name: 'American Academy of Neurology', family: 'AAN', spellings: ['American Academy of Neurology'] },
  { name: 'American Academy of Ophthalmology', family: 'AAO', spellings: ['American Academy of Ophthalmology'] },
  {
    name: 'American College of Radiology',
    family: 'ACR',
    spellings: ['ACR Appropriateness Criteria', 'American College of Radiology'],
  },
  {
    name: 'American College of Surgeons',
    family: 'ACS',
    spellings: ['Physicians as Assistants at Surgery', 'American College of Surgeons'],
  },
  { name: 'American College of Cardiology', family: 'ACC', spellings: ['American College of Cardiology'] },
  { name: 'American Heart Association', family: 'AHA', spellings: ['American Heart Association'] },
  { name: 'American Diabetes Association', family: 'ADA', spellings: ['American Diabetes Association'] },
  { name: 'American Dental Association', family: 'ADA', spellings: ['American Dental Association'] },
  {
    name: 'American Psychiatric Association',
    family: 'APA',
    spellings: ['American Psychiatric Association', 'DSM-5', 'DSM-IV', 'Diagnostic and Statistical Manual of Mental Disorders'],
  },
  { name: 'American Urological Association', family: 'AUA', spellings: ['American Urological Association'] },
  { name: 'American Pain Society', family: 'APS', spellings: ['American Pain Society'] },
  {
    name: 'Colorado Division of Workers Compensation',
    family: 'state',
    spellings: ['Colorado Division of Workers Compensation', 'Colorado Medical Treatment Guidelines'],
  },
  {
    name: 'Washington State Guidelines',
    family: 'state',
    spellings: ['Washington State Department of Labor and Industries', 'Washington State Guidelines'],
  },
  {
    name: 'New York State Medical Treatment Guidelines',
    family: 'state',
    spellings: ['New York State Medical Treatment Guidelines'],
  },
  { name: 'Cochrane', family: 'journal', spellings: ['Cochrane Database of Systematic Reviews', 'Cochrane Review', 'Cochrane'] },
  { name: 'PubMed', family: 'journal', spellings: ['PubMed', 'Medline'] },
  { name: 'UpToDate', family: 'UpToDate', spellings: ['UpToDate', 'Up To Date'] },
  { name: 'MDGuidelines', family: 'MDGuidelines', spellings: ['MDGuidelines', 'MD Guidelines'] },
  { name: 'National Guideline Clearinghouse', family: 'AHRQ', spellings: ['National Guideline Clearinghouse'] },
  {
    name: 'National Institutes of Health',
    family: 'NIH',
    spellings: ['National Institutes of Health', 'National Institute of Health', 'NIH'],
  },
  { name: 'NHLBI', family: 'NIH', spellings: ['NHLBI', 'National Heart, Lung, and Blood Institute'] },
  {
    name: 'Centers for Disease Control and Prevention',
    family: 'CDC',
    spellings: ['Centers for Disease Control and Prevention', 'Centers for Disease Control', 'CDC'],
  },
  { name: "Physicians' Desk Reference", family: 'PDR', spellings: ['Physicians Desk Reference', 'Physician Desk Reference'] },
  { name: 'Wheeless Textbook of Orthopaedics', family: 'textbook', spellings: ['Wheeless Textbook of Orthopaedics', 'Wheeless'] },
]
