import type { LexiconGroup } from '../concept.ts'

/**
 * Tests that are not imaging.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
 */
export const TESTS: LexiconGroup = {
  kind: 'treatment',
  entries: `
electrodiagnostic study: edx, eds, electrodiagnostic studies, electrodiagnostic testing, electrodiagnostic, electrodiagnostics, electrodiagnostic test, emg ncv, emg ncs, emg nerve conduction,
    electromyography nerve conduction, ncv emg, ncs emg, emg and ncv, emg and ncs, electro diagnostic studies, electro diagnostic testing, electrical diagnostic studies, emg ncv study, neurodiagnostic study,
    neurodiagnostic testing, electrophysiologic studies, electromyography and nerve conduction studies, emg electromyography ncv nerve conduction velocity
  lay: nerve @test, @test + nerve, nerve damage test, nerves tested, shock test, nerve zap test, electrical nerve test, tingling test, numbness test, zap test, test + numb,
    nerve check, check + nerve
  isa: diagnostic test
emg: electromyography, electromyogram, needle emg, surface emg, semg, needle electromyography, emgs
  lay: needle test, needles + muscle test
  isa: electrodiagnostic study*, diagnostic test
nerve conduction study: =ncs, =ncv, nerve conduction velocity, nerve conduction, nerve conduction test, nerve conduction studies, ncvs, nerve conduction velocity study, nerve velocity study, nerve conduction velocities,
    nerve conduction testing, h reflex, f wave
  lay: shock test + hand, nerve speed test
  isa: electrodiagnostic study*, diagnostic test
somatosensory evoked potentials: ssep, somatosensory evoked potential, evoked potential, dermatomal evoked potentials, sseps, somatosensory, dsep, evoked potentials, vep, visual evoked potential, baer,
    brainstem auditory evoked response, dermatomal sensory evoked potentials, sensory evoked potentials
  isa: diagnostic test, electrodiagnostic study
intraoperative monitoring: intraoperative neuromonitoring, neuromonitoring, intra operative monitoring, ionm, intraoperative nerve monitoring, neurophysiologic monitoring, spinal cord monitoring, neuro monitoring,
    intraoperative neurophysiological monitoring, nerve monitoring
  lay: 
  isa: associated surgical service
quantitative sensory testing: qst, current perception threshold, neurometer, voltage actuated sensory nerve conduction, vsnct, sensory nerve conduction threshold, sudomotor test, sudoscan, qsart, autonomic testing, autonomic nervous system function testing, heart rate variability,
    autonomic nervous system testing, autonomic function test, sudomotor function, tilt table, tilt table test, pain fiber nerve conduction, axon ii, cpt testing, autonomic nervous function
  isa: diagnostic test
eeg: electroencephalogram, qeeg, electroencephalography, ambulatory eeg, quantitative eeg, video eeg, brain mapping
  lay: brain wave, brainwave, wires + head, brain wave test
  isa: diagnostic test
ekg: ecg, electrocardiogram, electrocardiography, 12 lead ekg, 12 lead ecg
  lay: heart test, heart tracing, heart + test, heart check, heart rhythm, heart + check
  isa: diagnostic test, preoperative testing
cardiac testing: echocardiogram, echo, stress test, cardiac stress test, treadmill test, 2d echo, stress echo, nuclear stress test, holter monitor, cardiac workup, myocardial perfusion, echocardiography, exercise stress test,
    holter, cardiac monitor, event monitor, transthoracic echocardiogram, icg, impedance cardiography, icg testing, cardio respiratory testing, cardiorespiratory testing, heart catheterization, cardiac catheterization
  lay: heart ultrasound, heart scan, treadmill, heart monitor, heart workup
  isa: diagnostic test
sleep study: polysomnography, polysomnogram, psg, sleep test, home sleep study, sleep apnea test, in lab polysomnogram, overnight oximetry, sleep studies, home sleep test, home sleep apnea test, sleep evaluation, hst,
    sleep disorder study, nocturnal polysomnography, sleep apnea study, split night study, multiple sleep latency test, mslt, titration study, sleep medicine consultation, overnight sleep study, sleep testing,
    sleep apnea testing, overnight pulse oximetry, sleep disordered breathing study, sleep specialist
  lay: overnight + sleep, snore, snoring + test, sleep lab, watch + sleep, sleep clinic, sleep + overnight, wires + sleep, sleep center, test + sleep, sleep doctor, snoring + stop breathing
  isa: diagnostic test
laboratory tests: lab, labs, laboratory test, blood test, laboratory testing, lab work, blood work, bloodwork, laboratory studies, labs to include, laboratory, lab test, lab panel, venipuncture, blood panel, lab studies, labwork,
    serum test, blood tests, blood testing, laboratory workup, lab monitoring, serology, lab draw, phlebotomy, laboratory evaluation, laboratory services, pathology, laboratory screening
  lay: blood draw, draw blood, give blood, blood taken, drew blood, check + blood
  isa: diagnostic test
complete blood count: cbc, hemogram, cbc with differential, blood count, hemoglobin, hematocrit, cbc w diff
  isa: laboratory tests
metabolic panel: cmp, comprehensive metabolic panel, bmp, basic metabolic panel, chem panel, chem 8, chem 12, chem 7, chem 18, chemistry panel, electrolytes, smac, chemistry, metabolic profile, chem 14, chem20, chem 20, bun,
    creatinine, bun creatinine, potassium level, chem8, cmp14
  isa: laboratory tests
coagulation studies: pt ptt, prothrombin time, pt inr, ptt, inr, coags, coagulation panel, partial thromboplastin time, coag panel, coag studies, coagulation profile, aptt, pt and ptt, coag, pt aptt, bleeding time,
    coagulation study, coagulation testing, clotting studies, pt ptt inr, clotting time, clotting test
  lay: clotting + test, bleeding test, blood clotting test
  isa: laboratory tests
liver function test: lft, lfts, hepatic panel, liver panel, hepatic function panel, ast alt, liver enzymes, hepatic function, liver function tests
  lay: liver + test, liver check, check + liver
  isa: laboratory tests
renal function test: renal function, renal panel, renal function panel, kidney function test, egfr, kidney function, gfr
  lay: kidney + test, kidney check, check + kidney
  isa: laboratory tests
arthritis panel: esr, =crp, c reactive protein, sed rate, sedimentation rate, rheumatoid factor, =ana, uric acid, inflammatory markers, rheumatology panel, hla b27, rheumatoid panel, antinuclear antibody, autoimmune panel, ra factor,
    erythrocyte sedimentation rate, =cpk, lyme titer, anti ccp
  isa: laboratory tests
endocrine labs: a1c, hemoglobin a1c, hgba1c, tsh, thyroid panel, testosterone level, lipid panel, lipid profile, cortisol level, thyroid function test, fasting glucose, hba1c, glucose test, vitamin d level, vitamin b12 level, free testosterone, total testosterone, thyroid function tests, thyroid test, cholesterol test, fructosamine, serum testosterone, t3 t4, vitamin d 25 hydroxy, hormone level,
    h pylori test, h pylori, hepatitis panel, hiv test, hepatitis c test, psa test, blood sugar test, testosterone test, vit d level, vit d lab, vit d blood work, vit d blood test, vit d test
  lay: sugar test, cholesterol + test, thyroid + test, testosterone + test, hormone + test
  isa: laboratory tests
blood typing: type and screen, type and cross, type and crossmatch, blood type, type and cross match, autologous blood donation, blood transfusion, cell saver
  isa: laboratory tests, preoperative testing
culture: mrsa screen, mrsa, nasal swab, wound culture, nares culture, urine culture, blood culture, mrsa culture, staph screen, mrsa nasal swab, covid test, covid 19 test, nasal culture
  lay: nose swab, staph test
  isa: laboratory tests
pregnancy test: urine pregnancy test, hcg, beta hcg, serum pregnancy test
  isa: laboratory tests
urinalysis: =ua, urine analysis, urinalysis with reflex, urinalysis test
  isa: laboratory tests
urine drug test: udt, uds, urine drug screen, drug testing, urine toxicology, urine drug testing, urine drug screening, toxicology screen, urine toxicology screen, drug screen, urine test, chromatography, urine screen,
    point of care urine, drug test, urine testing, toxicology, tox screen, urine tox, drug screening, urine drug, urine toxicology test, utox, confirmatory testing, quantitative drug testing, drug confirmation,
    random drug screen, gas chromatography, mass spectrometry, gcms, gc ms, lc ms, urine specimen, random urine drug screen, urine drug analysis, drug panel, 10 panel, 12 panel, oral fluid test, urine tox screen,
    retrospective urine drug screen, urinalysis drug screen, urine confirmation, toxicology testing, opiate screen, narcotic screen, medication compliance test, urine drug confirmation, quantitative urine drug screen, quantitative confirmation
  lay: pee test, pee + test, pee + cup, pee in a cup, pee, urine + check, whiz quiz, wiz quiz, piss test, piss + cup, pee for drugs, urine + cup, test + pee, test my urine, dirty + test, urinate + cup, whizz quiz, tinkle
  isa: diagnostic test
genetic testing: dna test, dna testing, pharmacogenetic testing, cytochrome p450, cyp450, pharmacogenomic, genetic test, genotyping, narcotic risk test, pharmacogenetic, genetic metabolism test, molecular testing, genetic opioid risk test,
    proove, genetic drug metabolism test, dna narcotic test, pgx, genetic screening, pharmacogenomic testing, cytochrome testing, genetic analysis, opioid risk genetic test, cyp2d6, genetic risk test, genetic predisposition test,
    p450, genecept, mthfr
  lay: gene test, cheek swab, saliva test, swab, gene, spit test, spit + tube, spit + test
  isa: diagnostic test
functional capacity evaluation: fce, functional capacity exam, functional capacity assessment, functional capacity, functional evaluation, work capacity evaluation, physical capacity evaluation, baseline functional capacity evaluation,
    work capacity, physical performance test, physical performance evaluation, functional capacity test, physical capacity, functional capacities evaluation, functional assessment, initial functional capacity evaluation,
    final functional capacity evaluation, functional capacity evaluations, work evaluation, qualified functional capacity evaluation, work restriction evaluation
  lay: lifting test, strength test, what + can lift, test + work abilities, lift + test, physical ability test, work ability, test + what i can do, how much i can lift, test + lift, abilities test, test + can work
  isa: diagnostic test
range of motion testing: computerized range of motion, range of motion test, muscle testing, computerized muscle testing, inclinometer, rom testing, range of motion measurement, rom test, manual muscle testing, range of motion of test,
    dynamometer, jamar, jamar grip test, grip strength test, grip test, computerized muscle strength testing, muscle strength testing, range of motion and muscle testing, computerized strength testing, computerized rom, jamar grip strength test,
    range of motion and muscle strength testing, electronic range of motion, muscle test, computerized range of motion testing, range of motion evaluation, range of motion study, grip strength, dual inclinometer, gait analysis, balance test,
    posturography, computerized dynamic posturography, electronic muscle testing, computer strength testing, flexibility testing, videonystagmography, vng, eng test, electronystagmography
  lay: squeeze test, grip + machine, how far + bend
  isa: diagnostic test
pulmonary function test: spirometry, pft, pulmonary function, pfts, lung function test, methacholine challenge, spirometer, pulmonary stress test, pulmonary testing, pulmonary function study
  lay: breathing test, lung test, breath test
  isa: diagnostic test
endoscopy: colonoscopy, egd, upper gi endoscopy, upper endoscopy, esophagogastroduodenoscopy, sigmoidoscopy, gastroscopy, laryngoscopy, cystoscopy, nasal endoscopy, capsule endoscopy, bronchoscopy, esophageal manometry, ph monitoring, upper gi,
    urodynamics, urodynamic study, urodynamic testing
  lay: camera down throat, camera + stomach, camera + throat, camera + colon, scope + stomach, scope + throat, scope + colon
  isa: diagnostic test
audiogram: audiology, hearing test, hearing evaluation, audiological, audiometry, tympanometry, audiological evaluation, audiometric testing, hearing exam, audiologist
  lay: hearing checked, ear test
  isa: diagnostic test
eye examination: eye exam, visual field test, vision exam, ophthalmologic exam, vision test, visual field, optical coherence tomography, vision screening, fundus photography, neuro ophthalmology
  lay: eye test, eyes checked
  isa: diagnostic test
allergy testing: allergy test, patch test, skin test, rast test, food sensitivity test, food allergy test, metal allergy test, metal sensitivity test, patch testing, skin prick test, nickel allergy test
  isa: diagnostic test
biopsy: skin biopsy, nerve biopsy, muscle biopsy, epidermal nerve fiber density, punch biopsy, bone biopsy, small fiber biopsy, needle biopsy
  isa: diagnostic test
compartment pressure test: compartment pressure testing, compartment pressure measurement
  isa: diagnostic test
neuropsychological testing: neuropsychological evaluation, neuropsych testing, neuropsych, neurocognitive testing, neuropsychological assessment, neuropsychologist, neuropsych eval, neuropsychological consult, neuropsychology, neuropsych evaluation,
    cognitive testing, neuropsychological, cognitive evaluation, neuropsychological test, impact testing, neurobehavioral testing, cognitive assessment, neuro psych evaluation, neuropsychology evaluation, neuro psych testing
  lay: memory test, brain function test, thinking test, memory and thinking, test + memory, forgetful + test, concussion test, test + thinking
  isa: psychological testing, diagnostic test
psychological testing: psychological evaluation, psych eval, psychological assessment, psychological clearance, psych clearance, psych testing, psych evaluation, psychometric testing, psychological exam, psychological screening, mental health evaluation,
    behavioral evaluation, psychodiagnostic testing, behavioral health evaluation, psychological tests, comprehensive psychological testing, pre surgical psychological evaluation, mmpi, beck depression inventory, psychological test,
    psychological consultation and testing, psychosocial evaluation, presurgical psychological screening, psychosocial assessment, psych screening, behavioral assessment, pain psychology evaluation, mental status exam, mmpi 2, bdi, psychological battery, psych test
  lay: mental health check, mental + test, mental evaluation, head check, check + mental, mental + clearance
  isa: mental health, diagnostic test
screening questionnaire: opioid risk tool, soapp, soapp r, depression screening, phq 9, pain questionnaire, outcome measure, pain inventory, oswestry questionnaire, screening tool, online questionnaire, gad 7, computerized questionnaire
  isa: diagnostic test
`,
}
