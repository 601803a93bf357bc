// Origin: the documents of the Medical Treatment Utilization Schedule (8 CCR 9792.20 and following, adoptions of 2007 to
// 2021), the chapters of the ACOEM Practice Guidelines (2nd edition, 2004), and the chapters of the Official Disability
// Guidelines as determination letters name them. Names are matched word by word: case, plural endings, `&` for `and`
// and the punctuation between words do not count, and one typing error in a longer word is forgiven. Written 2026-11.

/** A document of the MTUS, or a chapter of ACOEM, with its spellings. */
export interface DocumentEntry {
  /** Middle part of a guideline key. */
  slug: string
  /** Canonical name; the `document` of a reference. */
  name: string
  /** Who wrote it, where the line does not say otherwise. */
  family: 'DWC' | 'ACOEM'
  /** How a label shows it; the name where not given. */
  title?: string
  /** Names that say by themselves that this document is meant. */
  spellings: readonly string[]
  /** Short names that count after `ACOEM` or `MTUS`, or with `Complaints`, `Disorders`, `Guideline` or a year behind. */
  short: readonly string[]
  /** Topic that the name stands for, where the document is one part of a group. */
  section?: string
  /** Number of the chapter in ACOEM's second edition. */
  chapter?: number
  /** True for a chapter that the MTUS has not adopted. */
  outsideMtus?: boolean
}

/** Documents of the MTUS and chapters of ACOEM. */
export const MTUS_DOCUMENTS: readonly DocumentEntry[] = [
  {
    slug: 'chronic-pain',
    name: 'Chronic Pain Medical Treatment Guidelines',
    family: 'DWC',
    spellings: [
      'Chronic Pain Medical Treatment Guidelines',
      'Chronic Pain Medical Treatment',
      'Chronic Pain Treatment Guidelines',
      'Chronic Pain Guidelines',
    ],
    short: ['Chronic Pain', 'Chronic Pain Treatment'],
  },
  {
    slug: 'opioid-treatment',
    name: 'Opioid Treatment Guidelines',
    family: 'DWC',
    spellings: ['Opioid Treatment Guidelines', 'Opioid Guidelines', 'Opioids Medical Treatment Guidelines'],
    short: ['Opioid Treatment', 'Opioid Medical Treatment'],
  },
  {
    slug: 'acupuncture',
    name: 'Acupuncture Medical Treatment Guidelines',
    family: 'DWC',
    spellings: ['Acupuncture Medical Treatment Guidelines', 'Acupuncture Treatment Guidelines', 'Acupuncture Guidelines'],
    short: ['Acupuncture', 'Acupuncture Treatment', 'Acupuncture Medical Treatment'],
  },
  {
    slug: 'postsurgical',
    name: 'Postsurgical Treatment Guidelines',
    family: 'DWC',
    spellings: [
      'Postsurgical Treatment Guidelines',
      'Post-surgical Treatment Guidelines',
      'Postsurgical Physical Medicine Treatment Guidelines',
      'Postsurgical Medical Treatment Guidelines',
      'Postsurgical Guidelines',
      'Post-surgical Guidelines',
    ],
    short: ['Postsurgical', 'Post-surgical', 'Postsurgical Treatment', 'Post-surgical Treatment'],
  },
  { slug: 'general-approaches', name: 'General Approaches', family: 'ACOEM', spellings: [], short: ['General Approaches'] },
  {
    slug: 'general-approaches',
    name: 'General Approaches',
    family: 'ACOEM',
    section: 'Prevention',
    chapter: 1,
    spellings: [],
    short: ['Prevention'],
  },
  {
    slug: 'general-approaches',
    name: 'General Approaches',
    family: 'ACOEM',
    section: 'General Approach to Initial Assessment and Documentation',
    chapter: 2,
    spellings: [],
    short: ['General Approach to Initial Assessment and Documentation'],
  },
  {
    slug: 'general-approaches',
    name: 'General Approaches',
    family: 'ACOEM',
    section: 'Initial Approaches to Treatment',
    chapter: 3,
    spellings: [],
    short: ['Initial Approaches to Treatment'],
  },
  {
    slug: 'general-approaches',
    name: 'General Approaches',
    family: 'ACOEM',
    section: 'Cornerstones of Disability Prevention and Management',
    chapter: 5,
    spellings: [],
    short: ['Cornerstones of Disability Prevention and Management'],
  },
  {
    slug: 'work-relatedness',
    name: 'Work-Relatedness',
    family: 'ACOEM',
    chapter: 4,
    outsideMtus: true,
    spellings: [],
    short: [],
  },
  {
    slug: 'pain-suffering-and-restoration-of-function',
    name: 'Pain, Suffering, and the Restoration of Function',
    family: 'ACOEM',
    chapter: 6,
    outsideMtus: true,
    spellings: ['Pain, Suffering, and the Restoration of Function', 'Pain, Suffering and Restoration of Function'],
    short: [],
  },
  {
    slug: 'independent-medical-examinations-and-consultations',
    name: 'Independent Medical Examinations and Consultations',
    family: 'ACOEM',
    chapter: 7,
    outsideMtus: true,
    spellings: [
      'Independent Medical Examinations and Consultations',
      'Independent Medical Examination and Consultation',
      'IME and Consultations',
    ],
    short: ['Consultations'],
  },
  {
    slug: 'neck-and-upper-back',
    name: 'Neck and Upper Back',
    family: 'ACOEM',
    title: 'ACOEM Neck and Upper Back',
    chapter: 8,
    spellings: ['Cervical and Thoracic Spine Disorders'],
    short: ['Neck and Upper Back', 'Cervical and Thoracic Spine', 'Cervical and Thoracic', 'Neck', 'Neck Upper Back'],
  },
  {
    slug: 'shoulder',
    name: 'Shoulder',
    family: 'ACOEM',
    title: 'ACOEM Shoulder',
    chapter: 9,
    spellings: [],
    short: ['Shoulder'],
  },
  { slug: 'elbow', name: 'Elbow', family: 'ACOEM', title: 'ACOEM Elbow', chapter: 10, spellings: [], short: ['Elbow'] },
  {
    slug: 'forearm-wrist-and-hand',
    name: 'Forearm, wrist, hand',
    family: 'ACOEM',
    title: 'ACOEM Forearm, Wrist, and Hand',
    chapter: 11,
    spellings: [],
    short: [
      'Forearm, Wrist, and Hand',
      'Forewarm, Wrist, and Hand',
      'Forearm, Wrist, Hand',
      'Hand, Wrist, and Forearm',
      'Hand, Wrist, Forearm',
      'Wrist and Hand',
      'Hand and Wrist',
    ],
  },
  {
    slug: 'low-back',
    name: 'Low Back',
    family: 'ACOEM',
    title: 'ACOEM Low Back',
    chapter: 12,
    spellings: [],
    short: ['Low Back', 'Lower Back', 'Lumbar Spine'],
  },
  { slug: 'knee', name: 'Knee', family: 'ACOEM', title: 'ACOEM Knee', chapter: 13, spellings: [], short: ['Knee'] },
  {
    slug: 'ankle-and-foot',
    name: 'Ankle and foot',
    family: 'ACOEM',
    title: 'ACOEM Ankle and Foot',
    chapter: 14,
    spellings: [],
    short: ['Ankle and Foot', 'Ankle Foot', 'Foot and Ankle'],
  },
  {
    slug: 'stress',
    name: 'Stress / mental health',
    family: 'ACOEM',
    title: 'ACOEM Stress-Related Conditions',
    chapter: 15,
    spellings: [
      'Stress-Related Conditions',
      'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
      'Workplace Mental Health: Depressive Disorders',
      'Workplace Mental Health: Anxiety Disorders',
      'Introduction to Workplace Mental Health',
      'Workplace Mental Health',
    ],
    short: ['Stress Related', 'Stress'],
  },
  { slug: 'eye', name: 'Eye', family: 'ACOEM', title: 'ACOEM Eye', chapter: 16, spellings: [], short: ['Eye'] },
  {
    slug: 'hip-and-groin',
    name: 'Hip and Groin',
    family: 'ACOEM',
    title: 'ACOEM Hip and Groin',
    spellings: [],
    short: ['Hip and Groin'],
  },
  {
    slug: 'asthma',
    name: 'Asthma',
    family: 'ACOEM',
    title: 'ACOEM Asthma',
    spellings: ['Occupational/Work-Related Asthma', 'Work-Related Asthma', 'Occupational Asthma'],
    short: ['Asthma'],
  },
  {
    slug: 'interstitial-lung-disease',
    name: 'Interstitial Lung Disease',
    family: 'ACOEM',
    title: 'ACOEM Interstitial Lung Disease',
    spellings: ['Occupational Interstitial Lung Disease'],
    short: ['Interstitial Lung Disease'],
  },
  {
    slug: 'traumatic-brain-injury',
    name: 'Traumatic Brain Injury',
    family: 'ACOEM',
    title: 'ACOEM Traumatic Brain Injury',
    spellings: ['Traumatic Brain Injury'],
    short: [],
  },
  {
    slug: 'covid-19',
    name: 'COVID-19',
    family: 'ACOEM',
    title: 'ACOEM COVID-19',
    spellings: ['Coronavirus (COVID-19)'],
    short: ['COVID-19'],
  },
  {
    slug: 'antiemetics',
    name: 'Antiemetics',
    family: 'ACOEM',
    title: 'ACOEM Antiemetics',
    spellings: [],
    short: ['Antiemetics'],
  },
  {
    slug: 'drug-formulary',
    name: 'MTUS Drug Formulary',
    family: 'DWC',
    title: 'Drug Formulary',
    spellings: ['Drug Formulary', 'Drug List', 'Formulary'],
    short: [],
  },
]

/** A chapter of the Official Disability Guidelines. */
export interface ChapterEntry {
  slug: string
  /** How a label shows it. */
  name: string
  spellings: readonly string[]
}

/** Chapters of the Official Disability Guidelines, with the three parts that are cited like chapters. */
export const ODG_CHAPTERS: readonly ChapterEntry[] = [
  { slug: 'ankle-and-foot', name: 'Ankle and Foot', spellings: ['Ankle & Foot', 'Ankle Foot', 'Foot & Ankle', 'Ankle', 'Foot'] },
  { slug: 'burns', name: 'Burns', spellings: ['Burns'] },
  {
    slug: 'carpal-tunnel-syndrome',
    name: 'Carpal Tunnel Syndrome',
    spellings: ['Carpal Tunnel Syndrome', 'Carpal Tunnel', 'CTS'],
  },
  { slug: 'diabetes', name: 'Diabetes', spellings: ['Diabetes'] },
  { slug: 'elbow', name: 'Elbow', spellings: ['Elbow'] },
  { slug: 'eye', name: 'Eye', spellings: ['Eye'] },
  { slug: 'fitness-for-duty', name: 'Fitness for Duty', spellings: ['Fitness for Duty'] },
  {
    slug: 'forearm-wrist-and-hand',
    name: 'Forearm, Wrist, and Hand',
    spellings: [
      'Forearm, Wrist & Hand',
      'Forewarm, Wrist & Hand',
      'Forearm, Wrist, Hand',
      'Forearm Wrist',
      'Hand, Wrist & Forearm',
      'Wrist & Hand',
      'Hand & Wrist',
      'Wrist',
      'Hand',
      'Forearm',
    ],
  },
  { slug: 'head', name: 'Head', spellings: ['Head'] },
  { slug: 'hernia', name: 'Hernia', spellings: ['Hernia'] },
  { slug: 'hip-and-pelvis', name: 'Hip and Pelvis', spellings: ['Hip & Pelvis', 'Hip Pelvis', 'Hip'] },
  { slug: 'infectious-diseases', name: 'Infectious Diseases', spellings: ['Infectious Diseases'] },
  { slug: 'knee-and-leg', name: 'Knee and Leg', spellings: ['Knee & Leg', 'Knee Leg', 'Knee'] },
  {
    slug: 'low-back',
    name: 'Low Back',
    spellings: [
      'Low Back - Lumbar & Thoracic',
      'Low Back - Thoracic & Lumbar',
      'Low Back Lumbar Thoracic',
      'Lower Back - Lumbar & Thoracic',
      'Low Back & Thoracic',
      'Lumbar & Thoracic',
      'Low Back',
      'Lower Back',
      'Lumbar Spine',
      'Lumbar',
    ],
  },
  {
    slug: 'mental-illness-and-stress',
    name: 'Mental Illness and Stress',
    spellings: [
      'Mental Illness & Stress',
      'Mental Illness',
      'Mental & Stress',
      'Stress & Mental Illness',
      'Mental Health & Stress',
    ],
  },
  {
    slug: 'neck-and-upper-back',
    name: 'Neck and Upper Back',
    spellings: [
      'Neck & Upper Back',
      'Neck Upper Back',
      'Neck',
      'Cervical Spine',
      'Cervical & Thoracic Spine',
      'Upper Back',
      'Thoracic',
    ],
  },
  { slug: 'pain', name: 'Pain', spellings: ['Pain', 'Chronic Pain'] },
  { slug: 'pulmonary', name: 'Pulmonary', spellings: ['Pulmonary'] },
  { slug: 'shoulder', name: 'Shoulder', spellings: ['Shoulder'] },
  {
    slug: 'physical-therapy-guidelines',
    name: 'Physical Therapy Guidelines',
    spellings: [
      'Physical Therapy Guidelines',
      'Physical/Occupational Therapy Guidelines',
      'Physical Medicine Guidelines',
      'PT Guidelines',
    ],
  },
  { slug: 'chiropractic-guidelines', name: 'Chiropractic Guidelines', spellings: ['Chiropractic Guidelines'] },
  { slug: 'preface', name: 'Preface', spellings: ['Preface'] },
]
