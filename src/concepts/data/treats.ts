/**
 * What is used against what: for a kind of treatment and a condition, the treatments that are meant by "medicine for sleep"
 * or "surgery for carpal tunnel".
 * Origin: written for this project from common clinical usage. Last changed 2026-11.
 */
export const TREATS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  medication: {
    insomnia: ['sleep aid'],
    nausea: ['antiemetic'],
    constipation: ['laxative'],
    gerd: ['gi protection'],
    depression: ['antidepressant'],
    anxiety: ['anxiolytic'],
    headache: ['headache medication'],
    'neuropathic pain': ['anticonvulsant'],
    spasticity: ['muscle relaxant'],
    hypertension: ['antihypertensive'],
    allergy: ['antihistamine'],
    'postoperative pain': ['opioid'],
    seizure: ['anticonvulsant'],
    infection: ['antibiotic'],
    'deep vein thrombosis': ['anticoagulant'],
    'erectile dysfunction': ['erectile dysfunction drug'],
    osteoporosis: ['bisphosphonate'],
  },
  surgery: {
    'carpal tunnel syndrome': ['carpal tunnel release'],
    'meniscus tear': ['knee arthroscopy'],
    hernia: ['hernia repair'],
    'trigger finger': ['trigger finger release'],
    'disc disorder': ['spine surgery'],
    'spinal stenosis': ['spine surgery'],
    spondylolisthesis: ['spinal fusion'],
    'cubital tunnel syndrome': ['cubital tunnel release'],
  },
}
