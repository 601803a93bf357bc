import type { LexiconGroup } from '../concept.ts'

/**
 * Tests that are not imaging.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const TESTS: LexiconGroup = {
  kind: 'treatment',
  entries: `
electrodiagnostic study: edx, eds, electrodiagnostic studies, electrodiagnostic testing, electrodiagnostic, electrodiagnostics, electrodiagnostic test, emg ncv, emg ncs, emg nerve conduction, electromyography nerve conduction, ncv emg, ncs emg, emg and ncv, emg and ncs, electro diagnostic studies,
    electro diagnostic testing, electrical diagnostic studies, emg ncv study, neurodiagnostic study, neurodiagnostic testing, electrophysiologic studies, electromyography and nerve conduction studies, emg electromyography ncv nerve conduction velocity, electroneuromyography, electroneuromyogram,
    enmg, electromyoneurography, emg nvc, emg nvs, emg ncv testing, emg ncs study/testing, electrodiagnostic consultation/evaluation/exam, emg and nerve conduction study, edx study/testing, electrodx, electrodx study, pudendal nerve (latency|terminal motor latency|conduction),
    electrodiagnostic (differentiation|workup|work up|assessment), blink reflex (study|test|), repetitive nerve stimulation (study|test|), repetitive stimulation study, cranial nerve emg, facial nerve emg, electroneurography, 95933, 95937, electrodiagnostic medicine (consultation|evaluation),
    neurophysiologic (testing|evaluation|study|studies|assessment), neurophysiological (testing|evaluation|study), nerve entrapment (test|study), electrophysiologic (testing|test|evaluation|study), electrophysiological (testing|study|evaluation), electromyographic and nerve conduction,
    nerve function (test|study), neuro diagnostic (study|testing), nerve and muscle test, nerve muscle test,
    (electromyography emg|emg electromyography|electromyogram emg|emg electromyogram|electromyographic emg) (and|) (nerve conduction velocity ncv|ncv nerve conduction velocity|nerve conduction study ncs|nerve conduction studies ncs|ncs nerve conduction study|ncs nerve conduction studies|nerve conduction velocities ncv|nerve conduction studies ncv|nerve conduction study ncv),
    (nerve conduction velocity ncv|ncv nerve conduction velocity|nerve conduction study ncs|nerve conduction studies ncs|ncs nerve conduction study|ncs nerve conduction studies|nerve conduction velocities ncv|nerve conduction studies ncv|nerve conduction study ncv) (and|) (electromyography emg|emg electromyography|electromyogram emg|emg electromyogram|electromyographic emg),
    electromyography (and|) (nerve conduction velocity ncv|ncv nerve conduction velocity|nerve conduction study ncs|nerve conduction studies ncs|ncs nerve conduction study|ncs nerve conduction studies|nerve conduction velocities ncv|nerve conduction studies ncv|nerve conduction study ncv),
    (electromyography emg|emg electromyography|electromyogram emg|emg electromyogram|electromyographic emg) (and|) (nerve conduction velocity|nerve conduction study|nerve conduction studies),
    limb neurophysiology, neurophysiology (study|studies|testing)
  lay: nerve @test, @test + nerve, nerve damage test, nerves tested, shock test, nerve zap test, electrical nerve test, tingling test, numbness test, zap test, test + numb, nerve check, check + nerve, nerve speed and muscle test, needle + shock, needles and shocks, shocks and needles,
    nerves + tested, test my nerves, test + nerve damage, zap + nerve test,
    electro test, electric nerve test, electricity + nerve test,
    electric test + nerve, electric test + hand, electric test + neuropathy, electrical test + nerve
  isa: diagnostic test
emg: electromyography, electromyogram, needle emg, surface emg, semg, needle electromyography, emgs, 95860, 95861, 95863, 95864, 95865, 95866, 95867, 95868, 95869, 95870, 95872, 95885, 95886, 95887, needle electrode exam/examination/electromyography, s3900, 96002, dynamic semg,
    surface electromyographic, surface electromyographic scanning, surface emg scan, electromyographic study/testing, single fiber emg, electromyographic exam/examination/evaluation, electrode examination, needle electrode study, intramuscular electrode (exam|examination|study),
    denervation potential, fibrillation potential, monopolar needle exam, paraspinal mapping, myotome study, motor unit (analysis|study), electro myography, electro myogram
  lay: needle test, needles + muscle test, muscle electrical test, muscle needle test, needle muscle test, electrical muscle test, needle + read muscle, pins stuck in my, pins + electricity, needle + muscle electricity, needle + electrical activity, read + muscle electricity, test + denervation,
    study + denervation
  isa: electrodiagnostic study*, diagnostic test
nerve conduction study: =ncs, =ncv, nerve conduction velocity, nerve conduction, nerve conduction test, nerve conduction studies, ncvs, nerve conduction velocity study, nerve velocity study, nerve conduction velocities, nerve conduction testing, h reflex, f wave, 95905, 95907, 95908, 95909, 95910,
    95911, 95912, 95913, ncv study/test/testing, ncs study/testing, conduction velocity study/test, nerve conduction exam, conduction velocity, nerve latency (test|study), nc stat, nerve latencies, conduction study, sural and peroneal conduction, motor and sensory conduction,
    sensory nerve conduction, motor nerve conduction, distal latency study, late response study,
    conduction test/testing, electrical conduction (test|study)
  lay: shock test + hand, nerve speed test, =nvc, how fast + nerve, nerve speed, little zap, time the nerve, little shock, tiny shock
  isa: electrodiagnostic study*, diagnostic test
somatosensory evoked potentials: ssep, somatosensory evoked potential, evoked potential, dermatomal evoked potentials, sseps, somatosensory, dsep, evoked potentials, vep, visual evoked potential, baer, brainstem auditory evoked response, dermatomal sensory evoked potentials,
    sensory evoked potentials, 95925, 95926, 95927, 95928, 95929, 95930, 95938, 95939, 92585, somato sensory evoked potential, ssep study/testing, evoked response study, motor evoked potential study, auditory evoked potential, auditory brainstem response, =abr, cognitive evoked potential, p300,
    electrocochleography, ecochg, pattern reversal vep, dorsal column (conduction study|study|test), cortical evoked potential, posterior tibial ssep, median nerve ssep, 92650, 92651, 92652, 92653, auditory brainstem, auditory evoked response, retrocochlear (evaluation|test|study),
    visual evoked response, abr baer
  isa: diagnostic test, electrodiagnostic study
  lay: signals at my scalp, signal + scalp, wrist + scalp, ankle + scalp, shock + scalp, signals + reach brain, clicks in my ears
intraoperative monitoring: intraoperative neuromonitoring, neuromonitoring, intra operative monitoring, ionm, intraoperative nerve monitoring, neurophysiologic monitoring, spinal cord monitoring, neuro monitoring, intraoperative neurophysiological monitoring, nerve monitoring, 95940, 95941, g0453,
    ssep mep, (mep|ssep) monitoring, neuromon, somatosensory evoked potential (surgical|intraoperative) monitoring, evoked potential monitoring, evoked potential surveillance, intraoperative evoked potential, intraoperative (ssep|emg), intraop (emg|ssep|neuromonitoring),
    neurophysiologic surveillance, neurophysiological monitoring, neuro physiologic monitoring, intraoperative neurophysiologic monitoring, intraoperative neurophysiology, intraop monitoring, facial nerve monitoring, multimodality monitoring
  lay: nerve monitor, watch + nerves, monitor + nerves, checks nerves, nerve tech, watch + spinal cord, nerves + during surgery, evoked potential + anesthesia, evoked potential + during surgery, nerves on a screen, nerves + in the operation, watches my nerve
  isa: associated surgical service
quantitative sensory testing: qst, current perception threshold, neurometer, voltage actuated sensory nerve conduction, vsnct, sensory nerve conduction threshold, pain fiber nerve conduction, axon ii, cpt testing, g0255, 0106t, 0107t, 0108t, 0109t, 0110t, current perception threshold testing/test,
    perception threshold testing, sensory perception threshold, sensory threshold testing, neural scan, small pain fiber (test|testing|study|), vibration (perception|) threshold, vibrometry, vibrometer, biothesiometer, thermal threshold testing/test, thermal perception threshold,
    monofilament test/testing, perception threshold, sensory nerve threshold, sensory nerve perception threshold, semmes weinstein (test|monofilament|), two point discrimination (test|), 2 point discrimination test, light touch threshold (test|mapping|testing|), monofilament mapping, =swmf, =swmt,
    sensory mapping, algometry, pressure algometry, algometer, pressure pain threshold, pain threshold test/testing, 2pd test, sensibility testing,
    (small|) pain (fiber|fibre) (test|testing|study|nerve conduction)
  lay: nerve buzz, buzz + nerve, nerve feeling test, feeling test, test + nerve feeling, tickle current, painless current, measure + feeling, test + feeling in my, current + feeling, monofilament, fishing line, poke + fingertips, fingertips + what i feel, thread + fingertips
  isa: diagnostic test
autonomic testing: autonomic nervous system function testing, heart rate variability, autonomic nervous system testing, autonomic function test, tilt table, tilt table test, autonomic nervous function, 95921, 95922, 95924, 95943, ans testing/test/study,
    autonomic nervous system test/study/evaluation, autonomic study/reflex/test/evaluation, autonomic reflex testing, ansar, cardiovagal, valsalva test, autonomic function testing/study/assessment/evaluation, autonomic battery, autonomic nervous system (assessment|function assessment|monitoring),
    adrenergic function, &cardio respiratory testing, &cardiorespiratory testing, cardio respiratory (diagnostic testing|autonomic function|autonomic), cardiorespiratory (diagnostic testing|autonomic function|autonomic), hrv testing/study, head up tilt (test|),
    orthostatic (testing|test|provocation|challenge), orthostatic tilt test, dysautonomia (test|testing|evaluation|workup), pots (testing|test|evaluation), 95919, parasympathetic function (test|testing), sympathetic function (test|testing)
  lay: automatic nerve, fight or flight nerve, fight or flight + test, automatic nervous system + test, faint + tilt, faint + table, table + pass out, tips up + pass out, table tips, tilt + syncope, provocation + syncope, orthostatic + syncope
  isa: quantitative sensory testing, diagnostic test
sudomotor testing: sudomotor test, sudoscan, qsart, sudomotor function, 95923, thermoregulatory sweat test, sudomotor study/assessment, quantitative sudomotor (axon reflex|) (test|testing|), electrochemical skin conductance, skin conductance (test|testing|study), sympathetic skin response,
    sweat gland (function|) (test|testing|study), ninhydrin (test|)
  lay: sweat test, sweat + nerve test, test + sweat, sweat gland + test, sweat + plate, metal plate + sweat, measure + sweat
  isa: autonomic testing, diagnostic test
eeg: electroencephalogram, qeeg, electroencephalography, ambulatory eeg, quantitative eeg, video eeg, brain mapping, 95812, 95816, 95819, 95822, 95957, 95950, 95951, 95953, 95700, 95715, 95716, quantitative electroencephalogram/electroencephalography, brain map, digital eeg analysis,
    qeeg brain mapping, electroencephalographic monitoring/study, 24 hour eeg, sleep deprived eeg, magnetoencephalography, meg scan, cortical recording, cortical electrical recording, 95954, encephalogram, seizure monitoring, epilepsy monitoring, long term eeg (monitoring|), 72 hour eeg,
    48 hour eeg, sleep eeg, =veeg, video eeg monitoring, video brain monitoring, nonepileptic (event|seizure) (monitoring|evaluation), encephalographic, electroencephalographic, electroencephalographic analysis/recording, continuous eeg (monitoring|), eeg monitoring, eeg brain mapping,
    electrocorticography
  lay: brain wave, brainwave, wires + head, brain wave test, electrical brain test, brain electricity, scalp + brain wave, recording + epilepsy, recording + seizure, exclude + epilepsy, rule out + epilepsy, test + seizure, wires + scalp, test + blackouts, brain wires, catch + seizure, catch my fits,
    monitoring + nonepileptic, psychogenic + monitoring, camera + seizure
  isa: diagnostic test
ekg: ecg, electrocardiogram, electrocardiography, 12 lead ekg, 12 lead ecg, 93000, 93005, 93010, 12 lead, 12 lead electrocardiogram, cardiac electrical tracing, resting ekg/ecg, resting electrocardiogram, ekg tracing, cardiac tracing, (preop|pre op|preoperative) (ekg|ecg|electrocardiogram),
    cardiac rhythm tracing
  lay: heart test, heart tracing, heart + test, heart check, heart rhythm, heart + check, heart strip, electrical tracing, wires + heart, heart wires, wires on my chest, wires on chest, stickers + chest, leads + chest, electrodes + chest
  isa: diagnostic test, preoperative testing
cardiac testing: cardiac workup, icg, impedance cardiography, icg testing, &cardio respiratory testing, &cardiorespiratory testing
  lay: heart scan, heart workup, picture + heart, picture of heart
  isa: diagnostic test
echocardiogram: echo, 2d echo, echocardiography, transthoracic echocardiogram, 93303, 93306, 93307, 93308, 93312, =tte, cardiac ultrasound/ultrasonography/sonogram/echo, echo doppler, 2d echocardiogram, transesophageal echocardiogram, transesophageal/transthoracic echo,
    transthoracic/transesophageal echocardiography, echo with doppler, 2 d echo, 2 d echocardiogram, echocardiographic (study|exam|examination|evaluation), heart echo, bubble study, 2de
  lay: heart ultrasound, heart sonogram, sound wave picture of heart, jelly scan of heart, jelly scan + heart, sound wave + heart, jelly + heart, ultrasound + heart, how heart pumps, test how heart pumps, heart pumping test, heart + pumping, ejection fraction, left ventricular + assessment,
    left ventricular + evaluation, left ventricular function, left ventricular hypertrophy, lv function, lvef, heart valve + test, valve + ultrasound, picture + heart valve
  isa: cardiac testing, diagnostic test
cardiac stress test: stress test, treadmill test, stress echo, nuclear stress test, myocardial perfusion, exercise stress test, 93015, 93016, 93017, 93018, 93350, 93351, 78451, 78452, =ett, nuc stress, nuc stress test, nuclear stress, mpi stress, pharmacologic stress (test|), dobutamine stress,
    lexiscan, myoview, cardiolite, myocardial perfusion imaging/scan, treadmill stress test, exercise tolerance test, exercise tolerance electrocardiography, exercise electrocardiogram, exercise treadmill test, thallium (stress|scan|stress test), regadenoson, adenosine stress (test|),
    persantine (stress|thallium), sestamibi (scan|stress|), spect mpi, spect myocardial perfusion, cardiac perfusion (scan|study|imaging), (nuclear|cardiac) perfusion study/scan/imaging, stress mpi, exercise echo, stress echocardiogram/echocardiography, treadmill ekg, stress ekg/ecg,
    cardiac nuclear scan, nuclear cardiac (scan|stress test),
    cardiac stress (test|testing|)
  lay: treadmill, heart test with exercise, heart test + exercise, run test for heart, heart test + run, heart test + dye, chemical heart test, treadmill + heart, treadmill + chest, inducible ischemia, myocardial ischemia + test, coronary + perfusion, heart blood flow test
  isa: cardiac testing, diagnostic test
ambulatory cardiac monitor: holter monitor, holter, cardiac monitor, event monitor, 93224, 93225, 93226, 93227, 93228, 93229, 93241, 93243, 93247, 93268, 93270, 93271, zio, zio patch, zio ambulatory rhythm patch, continuous ambulatory rhythm recording, holter recording, mobile cardiac telemetry,
    loop recorder, cardiac event monitor, =mct, =mcot, ambulatory (ecg|ekg|electrocardiography|electrocardiogram|electrocardiographic) (monitor|monitoring|recording|), ambulatory cardiac monitoring, ambulatory rhythm (monitor|monitoring|recording), ambulatory telemetry, 24/48 hour (holter|ekg|ecg),
    cardiac event recorder, 30 day event monitor, 14 day (patch|rhythm) monitor, implantable loop recorder, extended holter
  lay: heart monitor, heart recorder, heart rhythm recorder, heart box, records heartbeat, record + heartbeat, patch that records heartbeats, patch + heartbeat, 24 hour heart, wear + heart, wear + heartbeat, box + heartbeat, recorder + heart, palpitation + recording, palpitation + monitor
  isa: cardiac testing, diagnostic test
heart catheterization: cardiac catheterization, left/right heart (cath|catheterization), heart cath, cardiac cath, coronary angiogram/angiography, coronary arteriogram/arteriography, 93451, 93454, 93458, 93460, cath lab, =lhc, =rhc, invasive coronary (angiography|angiogram),
    catheterization of (the|) heart
  lay: tube + heart, dye + heart arteries, wire + heart artery, tube up to the heart, threaded + heart, clogs + heart, tube to my heart, dye + coronary
  isa: cardiac testing, diagnostic test
cardiac ct: coronary ct, coronary calcium (score|scan|scoring|), cac score, calcium score, coronary ct angiography/angiogram, ct coronary angiography/angiogram, =ccta, 75571, 75574, cardiac mri, cardiac mr, heart mri
  lay: calcium + heart scan, heart scan + calcium
  isa: cardiac testing, diagnostic test
sleep study: polysomnography, polysomnogram, psg, sleep test, sleep apnea test, in lab polysomnogram, sleep studies, sleep evaluation, sleep disorder study, nocturnal polysomnography, sleep apnea study, split night study, multiple sleep latency test, mslt, sleep medicine consultation,
    overnight sleep study, sleep testing, sleep apnea testing, sleep disordered breathing study, sleep specialist, 95810, 95811, 95805, 95807, 95808, split night, split night psg, in lab sleep study, attended sleep study, attended polysomnography, sleep medicine consult, sleep medicine referral,
    sleep medicine evaluation, sleep medicine eval, sleep medicine c s, sleep med consult, sleep med consultation, sleep med referral, sleep med evaluation, sleep med eval, sleep med c s, sleep disorder consult, sleep disorder consultation, sleep disorder referral, sleep disorder evaluation,
    sleep disorder eval, sleep disorder c s, sleep apnea consult, sleep apnea consultation, sleep apnea referral, sleep apnea evaluation, sleep apnea eval, sleep apnea c s, sleep consult, sleep consultation, sleep referral, sleep eval, sleep c s, evaluation by sleep medicine (physician|specialist),
    sleep physician, sleep medicine evaluation and treatment, somnologist, actigraphy, sleep actigraphy, maintenance of wakefulness test, 95803, drug induced sleep endoscopy, sleep lab study, full night polysomnogram, full night study, sleep disordered breathing (test|evaluation|study),
    nocturnal hypoxemia (study|test), sleep diagnostic (test|study), osa (test|testing|study|evaluation|workup)
  lay: overnight + sleep, snore, snoring + test, sleep lab, watch + sleep, sleep clinic, sleep + overnight, wires + sleep, sleep center, test + sleep, sleep doctor, snoring + stop breathing, apnea test, insomnia doctor, apnea doctor, snoring doctor, doctor for (sleep|sleep apnea|insomnia|snoring),
    specialist + cannot sleep, specialist + cant sleep, doctor + why i cant sleep, quit breathing + night, stop breathing at night + test, night in the lab, night in a lab, sleep in a lab
  isa: diagnostic test
home sleep test: home sleep study, home sleep apnea test, hst, 95806, 95800, 95801, g0398, g0399, g0400, hsat, watchpat, watch pat, home cardiorespiratory (sleep|) recording, portable sleep (monitoring|monitor|study|test), unattended (portable|) sleep (study|monitoring|test|testing),
    unattended sleep apnea test, home apnea test, home sleep testing/recording, type 3 sleep study, unattended (type iii|type 3) (cardiopulmonary|) (monitoring|study|test), type iii (sleep|) (study|monitoring|monitor), cardiopulmonary sleep (study|monitoring),
    portable cardiopulmonary (monitoring|recording)
  lay: take home sleep (machine|test|kit), sleep kit, home kit + apnea, home test + apnea, home kit for apnea, kit + breathing, kit + apnea, unattended + monitoring, kit + quit breathing
  isa: sleep study*, diagnostic test
pap titration study: titration study, pap titration, cpap titration polysomnogram, cpap titration sleep study, bipap titration, titration polysomnogram/polysomnography, titration sleep study, airway pressure titration
  lay: air pressure + mask, right pressure + mask
  isa: sleep study*, diagnostic test
overnight oximetry: overnight pulse oximetry, 94762, overnight pulse ox, overnight ox, overnight oxymetry, overnight pulse oximeter, overnight spo2, overnight o2 sat, overnight oxygen saturation, overnight o2 saturation, overnight oximetry study, nocturnal pulse ox, nocturnal pulse oximetry,
    nocturnal oximetry, nocturnal ox, nocturnal oxymetry, nocturnal pulse oximeter, nocturnal spo2, nocturnal o2 sat, nocturnal oxygen saturation, nocturnal o2 saturation, nocturnal oximetry study, noct pulse ox, noct pulse oximetry, noct oximetry, noct ox, noct oxymetry, noct pulse oximeter,
    noct spo2, noct o2 sat, noct oxygen saturation, noct o2 saturation, noct oximetry study, overnight oxygen saturation monitoring, continuous overnight oxygen saturation monitoring, continuous overnight oximetry, home pulse oximetry overnight
  lay: finger clip + overnight, finger sensor + overnight, finger clip + night, finger sensor + night, oxygen check + sleep, sleep oxygen check, sleep oxygen test, oxygen + overnight, night time oxygen recording, oxygen recording, oxygen test + night, ono
  isa: sleep study*, diagnostic test
laboratory tests: lab, labs, laboratory test, blood test, laboratory testing, lab work, blood work, bloodwork, laboratory studies, labs to include, laboratory, lab test, lab panel, venipuncture, blood panel, lab studies, labwork, serum test, blood tests, blood testing, laboratory workup,
    lab monitoring, serology, lab draw, phlebotomy, laboratory evaluation, laboratory services, pathology, laboratory screening, 80050, laboratory panel/analysis/monitoring, lab tests and studies, lab eval, blood chemistry test, hepatic and renal function (tests|monitoring|labs|),
    renal and hepatic (function|monitoring|labs), liver and kidney function (tests|test), kidney and liver (function|tests|test), organ function (test|tests|monitoring), hematologic and chemistry, monitoring labs, blood monitoring, blood analysis, diagnostic labs, clinical laboratory
  lay: blood draw, draw blood, give blood, blood taken, drew blood, check + blood, blood and urine, blood and urine test, needle stick + blood draw, liver and kidneys + blood, kidneys and liver + blood, tubes of blood, vials of blood, poke my arm for blood,
    take my blood, taking blood, blood taken, blood tested, draw my blood,
    blood sample, sample of blood, vials of blood
  isa: diagnostic test
complete blood count: cbc, hemogram, cbc with differential, blood count, hemoglobin, hematocrit, cbc w diff, 85025, 85027, 85018, 85014, blood cell count, complete blood cell count, cbc diff, cbc with diff, cbc w differential, full blood count, white blood count, platelet count,
    hematologic (panel|monitoring|profile), h and h blood, ferritin, iron panel, iron studies, iron level, serum iron, anemia panel/workup, reticulocyte count, hgb hct, hematology panel
  lay: anemia test, test for anemia, anemia + test, low iron test
  isa: laboratory tests
metabolic panel: cmp, comprehensive metabolic panel, bmp, basic metabolic panel, chem panel, chem 8, chem 12, chem 7, chem 18, chemistry panel, electrolytes, smac, chemistry, metabolic profile, chem 14, chem20, chem 20, bun, creatinine, bun creatinine, potassium level, chem8, cmp14, 80053, 80048,
    80047, sma 7/12/14/18/20, sma7, sma12, sma20, chem 10, chem7, chem 24, metabolic chem, chem profile,
    comprehensive metabolic profile, basic metabolic profile, comp metabolic panel, complete metabolic panel, electrolyte panel
  isa: laboratory tests
coagulation studies: pt ptt, prothrombin time, pt inr, ptt, inr, coags, coagulation panel, partial thromboplastin time, coag panel, coag studies, coagulation profile, aptt, pt and ptt, coag, pt aptt, bleeding time, coagulation study, coagulation testing, clotting studies, pt ptt inr, clotting time,
    clotting test, 85610, 85730, prothrombin, prothrombin test, prothrombin time inr, protime, pt inr ptt, pt pt inr, coag test/lab/testing, coagulation lab/test, inr check, inr monitoring, clotting profile/panel/lab, hemostasis (assessment|screen|panel|test|evaluation|workup|lab),
    coagulation screen/workup, d dimer, fibrinogen, bleeding profile, platelet function (test|testing|assay), prothrombin and partial thromboplastin
  lay: clotting + test, bleeding test, blood clotting test, how fast blood clots, how fast + clot, blood thinner test, blood thinner check, blood thinner + test, blood thinner level, blood clotting time, how quick + clot, quick + blood clots, how long + blood clots, fast + blood clots,
    blood clots + before operation, blood clots + before surgery
  isa: laboratory tests
liver function test: lft, lfts, hepatic panel, liver panel, hepatic function panel, ast alt, liver enzymes, hepatic function, liver function tests, 80076, 84450, 84460, hepatic fxn panel, liver fxn (panel|test), hepatic transaminase, transaminase, serum transaminase, liver profile,
    hepatic function test/testing, liver enzyme test, liver function panel/study, ast and alt, sgot sgpt
  lay: liver + test, liver check, check + liver,
    liver + blood test, liver + bloodwork, liver + blood work, liver + labs
  isa: laboratory tests
renal function test: renal function, renal panel, renal function panel, kidney function test, egfr, kidney function, gfr, 80069, 82565, 84520, bun cr, bun and creatinine, blood urea nitrogen (and|) (serum|) creatinine, serum creatinine, creatinine clearance, renal fxn (panel|test),
    kidney fxn test, renal profile, kidney panel, glomerular filtration rate
  lay: kidney + test, kidney check, check + kidney,
    kidney + blood test, kidney + bloodwork, kidney + blood work, kidney + labs
  isa: laboratory tests
arthritis panel: esr, =crp, c reactive protein, sed rate, sedimentation rate, rheumatoid factor, =ana, uric acid, inflammatory markers, rheumatology panel, hla b27, rheumatoid panel, antinuclear antibody, autoimmune panel, ra factor, erythrocyte sedimentation rate, =cpk, lyme titer, anti ccp, 85651,
    85652, 86140, 86141, 86038, 86039, 86200, 86430, 86431, 84550, acute phase reactant, esr crp, esr and crp, crp and esr, inflammatory marker blood test, inflammatory panel, inflammatory lab, rheum panel, rheum lab, rheumatology lab, ra panel, rf ana, esr crp rf ana,
    rheumatoid arthritis (panel|test|lab|blood test), lupus (test|panel|blood test), ccp antibody, autoantibody, autoimmune (serology|lab|workup|work up), rheumatologic (serology|lab|workup|work up|panel), sedimentation rate and c reactive protein, westergren, anti dna, sjogren antibody,
    lyme (test|antibody|serology|disease test), creatine kinase, ck level, aldolase, complement c3 c4, rheumatologic blood test, arthritis blood test/lab, crp level, esr level, c reactive
  lay: inflammation blood test, inflammation test, blood test + inflammation, blood test + rheumatoid, blood test + lupus, blood test + gout, gout test, blood test + swollen joints, serologic + arthropathy, serology + arthritis, blood test + arthritis, serologic + inflammatory, serologic + infection
  isa: laboratory tests
endocrine labs: cortisol level, hormone level, 82533, hormone panel
  lay: hormone + test, hormone check
  isa: laboratory tests
hemoglobin a1c: a1c, hgba1c, hba1c, fasting glucose, glucose test, blood sugar test, 83036, 82947, glycosylated/glycated hemoglobin, glycohemoglobin, hemoglobin aic, hgb a1c, hb a1c, hga1c, hemoglobin a1c test, a1c test, fructosamine, glucose tolerance test, blood glucose (test|testing|level),
    serum glucose, fasting blood sugar, fbs lab, random glucose, a1c level, glucose level, 82950, 82951
  lay: sugar test, sugar + blood test, average sugar, blood sugar + test, diabetic monitoring test, diabetes test, diabetes blood test, diabetic blood test,
    diabetes + blood test, diabetes + lab, diabetes + bloodwork
  isa: endocrine labs, laboratory tests
testosterone level: free testosterone, total testosterone, serum testosterone, testosterone test, 84402, 84403, free total testosterone, free and total testosterone, testosterone free and total, testosterone lab, testosterone blood test, androgen level, androgen panel, low t test,
    testosterone assay, testosterone panel, androgen assay, total and free testosterone, total free testosterone, (total free|free total|total and free|free and total) t, serum testosterone level, testosterone level (free|total) (and|) (total|free), bioavailable testosterone,
    sex hormone binding globulin, =shbg, luteinizing hormone, follicle stimulating hormone, =fsh, 83001, 83002, prolactin, estradiol level, hypogonadism (lab|panel|work up|workup|testing)
  lay: testosterone + test, man hormone check, man hormone test, male hormone test, male hormone level, free total t, check + testosterone, manly hormone, male hormone + blood, androgen + test, low t + blood test, test + hypogonadism,
    testosterone + blood test, hormone blood test, testosterone + lab
  isa: endocrine labs, laboratory tests
thyroid test: tsh, thyroid panel, thyroid function test, thyroid function tests, t3 t4, 84443, 84436, 84439, 84480, tft, thyroid function, thyroid study/lab/profile, thyroid stimulating hormone, tsh level, free t4, tsh t4, free t3, thyroid blood test, thyroid antibody, thyroid level, thyrotropin,
    84481, hypothyroidism (screening|test|testing|lab), thyroid testing/labs/lab/screening
  lay: thyroid + test, thyroid check, check + thyroid, neck gland + blood, screening + hypothyroidism
  isa: endocrine labs, laboratory tests
vitamin d level: vit d level, vit d lab, vit d blood work, vit d blood test, vit d test, 82306, 25 oh d, 25 oh (vitamin|vit) d, 25 hydroxy, 25 hydroxy vitamin d, vitamin d 25 hydroxy, vitamin d 25 oh, 25 hydroxyvitamin d, 25ohd, vitamin d test/testing/lab, vitamin d blood test, serum vitamin d,
    calcifediol, 25 oh vitamin d level, vitamin d assay, vitamin d screening, calcidiol, serum calcidiol, 25 hydroxycholecalciferol, cholecalciferol level, vitamin d deficiency (test|testing|lab|screen)
  lay: sunshine vitamin test, low in d, low + vitamin d test, sunshine vitamin + blood, bone vitamin + blood
  isa: endocrine labs, laboratory tests
lipid panel: lipid profile, cholesterol test, 80061, =lipids, hdl, ldl, hdl ldl, triglyceride, =flp, fasting lipid, fasting lipid panel/profile, serum lipid, lipid test, lipoprotein panel, cholesterol panel, cholesterol level, lipid screen/screening, lipoprotein profile, total cholesterol,
    cholesterol testing/check/screening/lab, dyslipidemia (screening|panel|lab), hyperlipidemia (lab|panel|screening)
  lay: cholesterol + test, blood fat, blood fat test, fat + blood test, check + cholesterol, cholesterol + blood
  isa: endocrine labs, laboratory tests
h pylori test: h pylori, 83013, 83014, 87338, 86677, urea breath test, h pyl ag, helicobacter pylori, helicobacter pylori test/assay, h pylori breath test, h pylori stool antigen, h pylori stool test, h pylori antigen, h pylori antibody, helicobacter
  lay: =ubt, ulcer bug test, stomach bacteria test, stomach germ test, breath test + stomach, breath test + ulcer, bacteria + ulcer
  isa: endocrine labs, laboratory tests
vitamin b12 level: vitamin b12 test/lab/assay, b12 level, b12 lab, serum b12, 82607, b12 folate, b12 and folate, folate level, folic acid level, methylmalonic acid, homocysteine, vitamin level, vitamin b1 level, vitamin b6 level
  lay: test + b12, blood + b12
  isa: laboratory tests
mineral and nutrition labs: magnesium level, serum magnesium, calcium level, serum calcium, phosphorus level, serum phosphorus, parathyroid hormone (level|), pth level, prealbumin, albumin level, serum albumin, nutritional labs, nutrition (labs|panel), ionized calcium, zinc level, 83735, 84134,
    82310, micronutrient panel
  isa: laboratory tests
toxic exposure labs: lead level, blood lead (level|test), heavy metal (panel|test|testing|screen|screening), mercury level, arsenic level, cobalt level, chromium level, serum cobalt, cobalt (and|) chromium (level|ion|test|), metal ion (level|test|testing), carboxyhemoglobin,
    cholinesterase (level|test), carbon monoxide level, urine heavy metal, toxic metal (test|panel), serum cobalt and chromium
  lay: metal in my blood, metal + blood test, lead + blood test, poison + blood test, chemical + in my blood, poisoned + blood test
  isa: laboratory tests
synovial fluid analysis: joint fluid (analysis|exam|examination|study|test|culture|cell count), synovial fluid (exam|examination|study|test|culture|cell count), alpha defensin, synovasure, crystal analysis, synovial crystal analysis, arthrocentesis fluid analysis, cell count and culture,
    synovial aspirate, 89051, 89060
  lay: joint fluid + lab, fluid from my knee + lab, fluid + crystals, fluid + tested
  isa: laboratory tests
tuberculosis test: tb test, tb skin test, ppd test, ppd skin test, quantiferon, quantiferon gold, tuberculin (skin|) (test|), 86480, 86580, tb screening, tb blood test, t spot, igra test, coccidioides (serology|antibody|titer), cocci serology, cocci titer,
    valley fever (test|serology|titer|blood test), coccidioidomycosis (serology|titer|test)
  lay: tb check, valley fever + blood
  isa: laboratory tests
nicotine test: cotinine (test|level|testing|screen|), serum cotinine, urine cotinine, urine nicotine, nicotine level/screen/testing, tobacco test
  lay: blood + nicotine, urine + nicotine, prove + quit smoking, test + quit smoking
  isa: laboratory tests, drug level testing
alcohol testing: alcohol test, ethyl glucuronide, etg test, ethyl sulfate, =etg, peth test, phosphatidylethanol, blood alcohol (level|test), urine alcohol, alcohol metabolite, alcohol biomarker, breathalyzer
  lay: breath test + alcohol, test + drinking, test + alcohol
  isa: urine drug test, laboratory tests
stool test: fecal occult blood (test|), occult blood (test|), =fobt, fit test, stool occult blood, stool antigen, stool guaiac, hemoccult, stool culture, stool ova and parasite, c diff (test|toxin), clostridium difficile (test|toxin), cologuard, stool sample, fecal calprotectin
  lay: poop test, poop sample, blood in stool + test, stool + test for blood
  isa: laboratory tests
psa test: psa, prostate specific antigen, psa level, psa screening, 84153
  lay: prostate + blood test, prostate test
  isa: laboratory tests
pancreatic and cardiac enzymes: amylase lipase, amylase and lipase, amylase level, lipase level, serum amylase/lipase, troponin, cardiac enzyme, cpk mb, ck mb, bnp level, pro bnp, ammonia level, serum ammonia, =ggt
  isa: laboratory tests
arterial blood gas: arterial blood gases, abg test, =abg, =abgs, blood gas, blood gas analysis, 82803, 36600
  lay: oxygen + artery blood
  isa: laboratory tests, pulmonary function test
lumbar puncture: spinal tap, lumbar puncture with csf, csf analysis, cerebrospinal fluid (analysis|study|exam|test), 62270, 62328, csf study, cerebrospinal fluid sampling/sample, csf sampling, csf sample, csf collection, csf culture
  lay: spinal fluid + test, take spinal fluid, drain spinal fluid, spinal water, cerebrospinal fluid, =lp, fluid from my spine
  isa: diagnostic test
  at: lumbar spine
blood typing: type and screen, type and cross, type and crossmatch, blood type, type and cross match, autologous blood donation, blood transfusion, cell saver, autologous (donation|blood), preoperative autologous donation, (pad|autologous blood) units, auto donation, 86890, 86891,
    (intraoperative|) blood salvage, (intraoperative|) cell salvage, autotransfusion, cell saver machine, cross matching, cross match, crossmatch, crossmatching, transfusion readiness, type and hold, abo rh, packed red (blood|) cell, prbc, blood products, blood bank
  lay: save + own blood, recycle + blood, own blood + stored, bank + blood, blood + put back, donate + own blood, match my blood
  isa: laboratory tests, preoperative testing
culture: mrsa screen, mrsa, nasal swab, wound culture, nares culture, urine culture, blood culture, mrsa culture, staph screen, mrsa nasal swab, covid test, covid 19 test, nasal culture, nares screening, nasal (staph|mrsa) (screen|screening|swab|culture|), mrsa screening/testing/nares/swab,
    staph (carriage|carrier) (culture|screen|screening|test|), staphylococcus (carriage|screen|screening|culture), s aureus (screen|screening), nasal screening, gram stain, culture and sensitivity, throat swab/culture, sputum culture, fungal culture, bone culture, tissue culture, mssa mrsa
  lay: nose swab, staph test, swab up my nose, swab + nose, swab in my nose, qtip + nose, q tip + nose, swab + wound, swab + pus, swab + germ, staph + swab
  isa: laboratory tests
pregnancy test: urine pregnancy test, hcg, beta hcg, serum pregnancy test
  isa: laboratory tests
urinalysis: =ua, urine analysis, urinalysis with reflex, urinalysis test, 81000, 81001, 81002, 81003, 81005, urine dip, urine dipstick, dipstick urinalysis, dipstick urine, dip urinalysis, routine urine (exam|examination|test), urine examination, urine microscopy, urinary analysis,
    urinalysis with microscopy, ua with reflex, urinalysis microscopic
  lay: urine test for infection, pee test for infection, pee test + infection, urine test + infection, pee test + sugar, urine test + sugar, urine test + bladder infection, dipstick + urine, dip stick, urine + bladder infection, pee test + bladder infection
  isa: laboratory tests
urine drug test: udt, uds, urine drug screen, drug testing, urine toxicology, urine drug testing, urine drug screening, toxicology screen, urine toxicology screen, drug screen, urine test, urine screen, point of care urine, drug test, urine testing, toxicology, tox screen, urine tox, drug screening,
    urine drug, urine toxicology test, utox, random drug screen, urine specimen, random urine drug screen, urine drug analysis, drug panel, 10 panel, 12 panel, oral fluid test, urine tox screen, retrospective urine drug screen, urinalysis drug screen, toxicology testing, opiate screen,
    narcotic screen, medication compliance test, 80305, 80306, 80307, 80300, 80301, 80302, 80303, 80304, 80100, 80101, 80102, 80104, 80320, 80346, 80353, 80354, 80356, 80359, 80361, 80365, 80373, 83925, g0430, g0431, g0434, g0477, g0478, g0479, urine immunoassay, qualitative urine immunoassay,
    qualitative drug screen, qualitative urine drug screen, presumptive drug testing, urine immunoassay screen, oral fluid drug test/testing/screen/screening, oral fluid testing/toxicology/tox/screen/screening/analysis, oral fluid, saliva drug test/testing/screen, oral swab drug test,
    ur drug screen, urine tox testing, hair drug test, hair follicle test, compliance (testing|urine|drug test|drug testing|toxicology), random compliance (monitoring|testing|screen), opioid compliance (test|testing|screen), toxicologic (screening|screen|testing|analysis), abuse drug panel,
    monitoring for aberrant drug use, 14 panel, 7 panel, 5 panel, 13 panel, ur tox, utox screen, urine toxicologic, drugs of abuse (screen|panel|test), opioid (urine screen|drug screen), pain management drug panel, drug of abuse screen, enzyme immunoassay, drug immunoassay,
    adherence (monitoring|testing) (toxicology|urine|lab), medication adherence test/testing, illicit drug (test|testing|screen|screening), drug metabolite (testing|test), urine analysis for drugs, qualitative drug (test|testing), opiate (urine|drug) screen,
    point of contact urine, urine (sample|specimen) testing, uds screen,
    hair drug (test|testing)
  lay: pee test, pee + test, pee + cup, pee in a cup, pee, urine + check, whiz quiz, wiz quiz, piss test, piss + cup, pee for drugs, urine + cup, test + pee, test my urine, dirty + test, urinate + cup, whizz quiz, tinkle, mouth swab, drug + mouth swab, cheek swab for drug/med, drug cheek swab,
    saliva test for pain meds, saliva test for drug/med/opioid, saliva + drug, spit test for drug/med, drugs in my urine, lab test + drugs in urine, drug swab, compliance monitoring + opioid, monitoring + drug compliance, prove + taking my pills, urine + opioid compliance, lab + pee,
    screen + illicit, adherence + urine,
    peeing test, pee + cup, urine + cup, pee + drug, urine sample,
    give urine, wee test, urine every month, urine every visit, check + taking my pills, check if i take, prove + taking my meds, wee + cup,
    checked + urine, checking + urine
  isa: diagnostic test
urine drug confirmation: chromatography, confirmatory testing, quantitative drug testing, drug confirmation, gas chromatography, mass spectrometry, gcms, gc ms, lc ms, urine confirmation, quantitative urine drug screen, quantitative confirmation, g0480, g0481, g0482, g0483, g0659,
    definitive drug testing, confirmatory drug testing, lc ms ms, definitive quantitative (analysis|testing|test), quantitative analysis after immunoassay, udt confirmation, uds confirmation, mass spec, urine confirmatory (test|testing), urine drug confirmatory, lcms, lc tandem mass spectrometry
  lay: amount of drugs in my urine, pee + second time, immunoassay + confirm, definitive + immunoassay, double check + pee, exact + drug test, send out + pee
  isa: urine drug test*, diagnostic test
genetic testing: dna test, dna testing, pharmacogenetic testing, cytochrome p450, cyp450, pharmacogenomic, genetic test, genotyping, narcotic risk test, pharmacogenetic, genetic metabolism test, molecular testing, genetic opioid risk test, proove, genetic drug metabolism test, dna narcotic test,
    pgx, genetic screening, pharmacogenomic testing, cytochrome testing, genetic analysis, opioid risk genetic test, cyp2d6, genetic risk test, genetic predisposition test, p450, genecept, mthfr, 81225, 81226, 81227, 81230, 81231, 81291, 81401, 81479, genesight, genomind, narcotic risk dna,
    narc risk dna, dna narcotic risk, opioid risk dna, genetic opioid risk, genetic opioid abuse risk, genetic addiction risk, genetic drug metabolism, drug metabolism test, cyp testing, dna profile, genetic predisposition, genotype, cytochrome genotyping, metabolizer (status|test|testing),
    opioid metabolizer, comt test, oprm1, pharmacogenetics, pharmacogenomics, genetic panel, genetic marker test, hla b 1502, 0029u, 81220, polymorphism (test|testing|), single nucleotide, allele (test|testing), opioid receptor gene, cytokine dna (test|testing), cytokine (test|testing),
    dna based (test|testing), genomic (test|testing), dna medicine (test|), dna sensitivity, genetic drug sensitivity, millennium pgt, gene panel
  lay: gene test, cheek swab, saliva test, swab, gene, spit test, spit + tube, spit + test, dna, dna swab, addiction gene, addict gene, gene + addiction, swab + medicine, body breaks down medicine, breaks down + pills, how i process medicine, test my genes, gene + pills, genes + medicine,
    dna + pills
  isa: diagnostic test
functional capacity evaluation: fce, functional capacity exam, functional capacity assessment, functional capacity, functional evaluation, work capacity evaluation, physical capacity evaluation, baseline functional capacity evaluation, work capacity, physical performance test,
    physical performance evaluation, functional capacity test, physical capacity, functional capacities evaluation, functional assessment, initial functional capacity evaluation, final functional capacity evaluation, functional capacity evaluations, work evaluation,
    qualified functional capacity evaluation, work restriction evaluation, 97750, 97755, =qfce, fce testing/evaluation/test, functional capacity eval, functional capacity testing, fce eval, baseline fce, physical work performance evaluation, physical performance testing,
    work tolerance (test|testing|evaluation|assessment|screening), lifting capacity (test|evaluation), physical abilities test/assessment, physical demand test/evaluation, isernhagen, key functional assessment, ergos, work simulation (test|evaluation), fitness for duty (test|evaluation|exam),
    functional abilities (evaluation|test|assessment), =fae, physical demand level (test|testing), residual functional capacity, work capability (evaluation|assessment|test), functional performance test, functional ability (test|evaluation|assessment), work tolerance screening,
    physical work capacity (test|evaluation|)
  lay: lifting test, strength test, what + can lift, test + work abilities, lift + test, physical ability test, work ability, test + what i can do, how much i can lift, test + lift, abilities test, test + can work, lift test, lift + what work, what work i can, work tolerance, test + work tolerance
  isa: diagnostic test
range of motion testing: computerized range of motion, range of motion test, muscle testing, computerized muscle testing, inclinometer, rom testing, range of motion measurement, rom test, manual muscle testing, range of motion of test, dynamometer, jamar, jamar grip test, grip strength test,
    grip test, computerized muscle strength testing, muscle strength testing, range of motion and muscle testing, computerized strength testing, computerized rom, jamar grip strength test, range of motion and muscle strength testing, electronic range of motion, muscle test,
    computerized range of motion testing, range of motion evaluation, range of motion study, grip strength, dual inclinometer, electronic muscle testing, computer strength testing, flexibility testing, 95851, 95852, 95831, 95832, 95833, 95834, 97752, crom, computerized mmt, computer mmt,
    electronic goniometric measurement, electronic goniometry, goniometric measurement, goniometry, dynamometry, computerized dynamometry, digital dynamometry, computerized inclinometry, inclinometry, computer strength test, computerized strength (test|assessment|evaluation|measurement),
    quantitative computerized strength assessment, quantitative strength (testing|assessment), quantitative muscle testing, isokinetic (test|testing), rom measurement/study/evaluation, rom and muscle testing, cmt strength, pinch test, pinch strength, grip and pinch test, comp rom, rom mmt,
    comp rom mmt, rom and mmt, comp mmt, computerised range of motion, computerised rom, electronic rom, digital inclinometry, quantitative dynamometry, digital inclinometer, digital dynamometer, inclinometer (measurement|test|testing), hand held dynamometer, biodex test,
    isokinetic strength (test|testing), arthrometer, kt 1000, pinch gauge, hand dynamometry, hand strength (test|testing|measurement), grip measurement, grip dynamometry, jamar dynamometer, grip testing, grip strength (testing|measurement), tracker rom, jtech, computerized functional testing,
    rom strength testing
  lay: squeeze test, grip + machine, how far + bend, measure + joint movement, movement measurement, measures joint movement, measuring strength, measure + strength, strength machine, computer + strength test, computer + how far, computer measures, how strong + push, squeeze + handle,
    how strong my hands, how strong + hands, squeeze + grip test
  isa: diagnostic test
gait analysis: motion analysis, computerized motion analysis, computerized gait analysis, kinematic analysis, instrumented gait analysis, kinematic walking assessment, gait study/test/testing/assessment/lab, gait eval, gait evaluation, 96000, 96001, 96004, computerized gait (study|assessment),
    3d gait (analysis|study), pressure plate/mat (analysis|study), foot pressure (analysis|study|mapping), pedobarography, video gait analysis, treadmill gait analysis, kinematic study, kinematic gait study, plantar pressure (study|analysis|mapping)
  lay: walking on sensors, walk + sensors, walking test, how i walk test, gate analysis, =filmed + walk, video + walking, sensors + walk, camera + how i walk, computerized + walking
  isa: range of motion testing, diagnostic test
pulmonary function test: spirometry, pft, pulmonary function, pfts, lung function test, methacholine challenge, spirometer, pulmonary stress test, pulmonary testing, pulmonary function study, 94010, 94060, 94070, 94375, 94726, 94727, 94729, 95070, dlco, diffusion/diffusing capacity, lung volumes,
    methacholine, methacholine test, methacholine challenge test, bronchoprovocation, bronchoprovocation challenge/test/testing, bronchial provocation, bronchial challenge (test|), pulmonary function testing, spirometry test, pre and post bronchodilator, lung function study/testing, complete pft,
    peak flow (test|measurement|monitoring), peak expiratory flow, feno, fractional exhaled nitric oxide, exhaled nitric oxide, 95012, impulse oscillometry, body plethysmography, spirometric (test|testing|study), ventilatory function (test|study), pre post spirometry,
    bronchodilator response (test|study), bronchial hyperresponsiveness/hyperreactivity (test|testing|provocation|), airway hyperresponsiveness/hyperreactivity (test|testing|), broncho provocation (test|), provocation lung test, bronchial provocation test, inhalation challenge, mannitol challenge,
    airway reactivity test, cold air challenge
  lay: breathing test, lung test, breath test, spiro, blow hard, blow + asthma, blow into + machine, breathing challenge, breathing capacity test, blow test, lung capacity, mist + prove asthma, breathe + prove asthma, lungs + prove asthma
  isa: diagnostic test
cardiopulmonary exercise test: cardiopulmonary exercise testing/study, =cpet, cpx test, 94621, vo2 max, six minute walk (test|), 6 minute walk (test|), 6mwt, 94618, 94620, walk oximetry, exercise oximetry, oxygen desaturation study
  lay: bike + mask, bike + breathing test, walk + oxygen test
  isa: pulmonary function test, cardiac testing
endoscopy: capsule endoscopy, 91110, endoscopic examination, endoscopic exam, gi scope, gi endoscopy
  isa: diagnostic test
upper endoscopy: egd, upper gi endoscopy, esophagogastroduodenoscopy, gastroscopy, 43235, 43239, upper gi scope, upper endo, upper gi, endoscopic examination of stomach, upper scope, egd with biopsy, egd bx, esophagoscopy, gastro scope, gastrointestinal endoscopy, upper gi endo
  lay: camera down throat, camera down my throat, camera + stomach, camera + throat, scope + stomach, scope + throat, scope + ulcer, scope + reflux, camera for reflux, camera + reflux, camera + ulcer, tube with camera, look in stomach, look inside stomach, stomach scope, scope to check for ulcer,
    look down throat, tube down throat, scope + heartburn, camera + heartburn, look for ulcer, endoscopic + melena, gastropathy + endoscopy
  isa: endoscopy, diagnostic test
colonoscopy: sigmoidoscopy, 45378, 45380, 45385, c scope, lower gi scope/endoscopy, lower endoscopy, flexible sigmoidoscopy, lower endoscopic (evaluation|examination|exam), anoscopy, proctoscopy, examination of (the|) colon, colon exam/examination, colonoscopic (exam|examination|evaluation),
    endoscopic evaluation of (the|) colon, virtual colonoscopy, ct colonography, colonoscopy with biopsy
  lay: camera + colon, scope + colon, camera + bottom, camera + butt, bowel scope, scope + intestine, scope + bowel, scope + rectal, colo, scope for rectal bleeding, camera + behind, camera up my, camera up the, scope + behind, camera + rear, scope + rear, camera + bowel, scope + hematochezia,
    endoscopic + hematochezia, evaluation of hematochezia, scope + blood in stool, colon + camera
  isa: endoscopy, diagnostic test
cystoscopy: 52000, cysto, flex cysto, flexible cystoscopy, cystourethroscopy, endoscopic examination of bladder, bladder endo, bladder endoscopy, bladder scope, cystoscopic (exam|examination|evaluation), ureteroscopy, urethroscopy,
    endoscopic evaluation of (the|) (lower|) (urinary tract|bladder|urethra), urinary tract endoscopy, lower urinary tract endoscopy
  lay: camera + bladder, look inside bladder, look + bladder, scope + bladder, scope for blood in urine, scope + blood in urine, camera + urethra, scope + urethra, cystoscopic, pee hole, endoscopic + hematuria, camera + pee, scope + pee, scope + hematuria, endoscopic + urinary
  isa: endoscopy, diagnostic test
urodynamic study: urodynamics, urodynamic testing, 51726, 51728, 51729, 51741, 51784, 51797, 51798, cystometrics, cystometry, cystometrogram, complex cystometrogram, uroflow, uroflowmetry, uroflow pvr, post void residual, uds bladder, bladder uds, bladder function test/study,
    urodynamic (evaluation|test|assessment), video urodynamics, pvr bladder scan, bladder scan, bladder pressure (study|test), post void (bladder scan|ultrasound), voiding pressure study, urine flow study/test, 51725, 51727, 51792
  lay: bladder test, bladder nerve test, test + bladder, bladder + pressure, bladder fills, test + neurogenic bladder, study + neurogenic bladder, how bladder empties
  isa: endoscopy, diagnostic test
laryngoscopy: nasal endoscopy, 31575, 31231, nasopharyngoscopy, flexible laryngoscopy, fiberoptic laryngoscopy, direct laryngoscopy, videostroboscopy, video stroboscopy, stroboscopy, laryngeal videostroboscopy, 31579, sinus endoscopy, laryngoscopic (exam|examination)
  lay: scope + vocal cord, camera + vocal cord, camera + voice box, scope + voice box, camera + nose, scope + nose, look + vocal cords
  isa: endoscopy, diagnostic test
bronchoscopy: 31622, 31624, flexible bronchoscopy, fiberoptic bronchoscopy, bronchoalveolar lavage
  lay: camera + lung, scope + lung, look in my lungs
  isa: endoscopy, diagnostic test
esophageal function test: esophageal manometry, ph monitoring, 91010, 91034, 91035, 91037, 91038, ph study, bravo ph, bravo study, 24 hour ph (study|monitoring|probe|test), esophageal ph (study|monitoring|test|probe), impedance ph, high resolution manometry, esophageal motility (study|test),
    anorectal manometry, anal manometry, 91122
  lay: acid + probe, acid + tube in nose
  isa: endoscopy, diagnostic test
audiogram: audiology, hearing test, hearing evaluation, audiological, audiometry, tympanometry, audiological evaluation, audiometric testing, hearing exam, audiologist, 92557, 92552, 92553, 92555, 92556, 92567, 92550, 92551, 92590, 92591, v5010, pure tone,
    pure tone audiogram/audiometry/test/testing, audiometric (evaluation|exam|test|examination), comprehensive audiometric evaluation, hearing eval, hearing screen/screening/assessment, audio eval, audiometric, audiology (consult|consultation|evaluation|eval|referral|testing|exam|c s),
    hearing aid evaluation/eval/consultation/assessment, audiologic evaluation, audiologic, ha eval, otoacoustic emissions, electroacoustic, speech audiometry, speech discrimination test, acoustic reflex (test|testing|), tinnitus evaluation/matching/assessment, pure tone threshold (test|testing|),
    acoustic immittance, hearing threshold test, bone conduction test, 92570, 92625, oae test, hearing booth test
  lay: hearing checked, ear test, check ears, check my hearing, check + hearing, hearing check, hearing expert/specialist/doctor/person, hearing aid person/doctor/specialist, ear hearing expert, ears + hearing test, booth + beeps, headphones + beep, headphones + button, beep + button
  isa: diagnostic test
eye examination: eye exam, visual field test, vision exam, ophthalmologic exam, vision test, visual field, optical coherence tomography, vision screening, fundus photography, neuro ophthalmology, 92083, 92082, 92081, 92004, 92012, 92014, 92002, 92134, 92250, hvf, humphrey, humphrey visual field,
    perimetry, automated perimetry, visual field testing/exam, comprehensive eye exam, dilated eye exam, oct of retina, slit lamp (exam|examination|), corneal topography, pachymetry, gonioscopy, tonometry, intraocular pressure (check|test), schirmer (test|), tear test,
    retinal (exam|photo|imaging|photography), retinal scan, electroretinogram, =erg, color vision test/testing, refraction test, visual acuity (test|testing|exam), fluorescein (angiography|angiogram), b scan ultrasound (eye|), contrast sensitivity test, eye tracking test, amsler grid, hvf 24 2,
    visual field perimetry, retina exam, ocular (exam|examination|evaluation), ophthalmologic testing, ophthalmic testing
  lay: eye test, eyes checked, side vision test, peripheral vision test, vision check, blind spot test, eye check, check + vision, side vision, lights to the side, click + lights
  isa: diagnostic test
smell and taste testing: upsit, smell identification test, olfactory (test|testing|evaluation|function test), olfactometry, smell test, taste test, smell (and|) taste (test|testing|evaluation), chemosensory (test|testing)
  lay: sniff test, scratch and sniff, cannot smell + test, lost smell + test, test + smell
  isa: diagnostic test
jaw function testing: joint vibration analysis, =jva, jaw tracking, electrognathography, mandibular kinesiography, mandibular kinesiograph, t scan, t scan occlusal analysis, occlusal analysis, k7 evaluation, tmj sonography, electrosonography, acoustic pharyngometry, acoustic rhinometry,
    pharyngometry, rhinometry, rhinomanometry, masticatory emg, jaw motion analysis
  lay: jaw + vibration test, jaw + sensors, bite + computer
  isa: diagnostic test
  at: jaw
salivary testing: salivary flow (test|testing|study|measurement|), saliva flow test, sialometry, salivary gland function test, unstimulated salivary flow, bacterial biofilm (test|testing), biofilm test, saliva ph test, salivary diagnostic (test|testing|)
  lay: how much spit, dry mouth + test, test + dry mouth
  isa: diagnostic test
metabolic rate and body composition testing: bioimpedance analysis, bioelectrical impedance analysis, body composition (analysis|test|testing), resting metabolic rate (test|testing|), indirect calorimetry, body fat (test|analysis|testing), metabolic rate test, basal metabolic rate (test|), 94690
  lay: how many calories i burn, body fat + measure
  isa: diagnostic test
peripheral circulation test: transcutaneous oxygen (measurement|pressure|monitoring|study), tcpo2, tcom, cold stress test, cold water immersion test, cold immersion test, cold provocation (test|), digital plethysmography, photoplethysmography, finger plethysmography, pulse volume recording,
    laser doppler (flowmetry|imaging|perfusion), capillaroscopy, nailfold capillaroscopy, finger pressure test, allen test
  lay: ice water + hands, hands in cold water, fingers + blood flow test, cold + finger test
  isa: doppler ultrasound, diagnostic test
allergy testing: allergy test, patch test, skin test, rast test, food sensitivity test, food allergy test, metal allergy test, metal sensitivity test, patch testing, skin prick test, nickel allergy test, 86353, 95004, 95018, 95024, 95027, 95044, =melisa, metal ltt, nickel ltt,
    lymphocyte transformation test, lymphocyte proliferation test, skin prick, prick test, =rast, allergy skin test/testing, allergy panel, allergy blood test, allergen specific ige, metal allergy panel, metal allergy patch, metal hypersensitivity (test|testing), metal sensitivity testing,
    metal patch test, allergy patch testing, intradermal allergy test, implant allergy testing, metal sensitivity (test|testing|work up|workup|panel), nickel (sensitivity|allergy|hypersensitivity) (test|testing|), hypersensitivity (evaluation|test|testing|work up|workup),
    metal hypersensitivity (test|testing|evaluation|workup|), metal allergy (panel|test|testing|evaluation), melisa test, metal reactivity test, orthopedic analysis metal ltt
  lay: allergy patch, allergy patch for screws, allergy patch for metal, metal allergy, implant allergy (check|), allergic to metal test, allergic to + screw, allergy check, allergic + metal in my, allergic + knee replacement, allergic + hip replacement
  isa: diagnostic test
biopsy: skin biopsy, nerve biopsy, muscle biopsy, epidermal nerve fiber density, punch biopsy, bone biopsy, small fiber biopsy, needle biopsy, 11100, 11102, 11104, 11106, 20206, 20220, 20225, 64795, punch bx, skin bx, nerve bx, muscle bx, enfd, enfd bx, nerve fiber density, nerve fiber count,
    nerve fiber density test, epidermal nerve fiber, tissue sampling, tissue sample, skin punch, skin punch sample, excisional/incisional biopsy, tissue biopsy, histopathology, intraepidermal (nerve fiber density|fiber density|nerve fiber|), ienfd, fiber density quantification, liver biopsy,
    synovial biopsy, temporal artery biopsy, sural nerve biopsy, lymph node biopsy, 88305, fine needle aspiration biopsy, ct guided biopsy, core biopsy, core needle biopsy, lip biopsy, bone marrow biopsy, histopathologic (evaluation|examination|exam|analysis),
    histologic (evaluation|examination|exam), tissue diagnosis, muscle sample, frozen section
  lay: =bx, sample of lump, sample + lump, piece of tissue, skin sample, piece of skin, nerve fiber + sample, piece of + lab, skin + nerve endings, skin + count nerves, small piece of skin, bit of skin, bit of muscle, bit of my muscle, cut out + microscope, muscle + microscope, tissue + microscope,
    skin + microscope
  isa: diagnostic test
compartment pressure test: compartment pressure testing, compartment pressure measurement, compartment pressure (check|monitoring|study|reading|evaluation), compartment pressures, intracompartmental pressure (test|testing|measurement|monitoring|),
    exertional compartment (testing|test|measurement|pressure|study), stryker needle (measurement|), intramuscular manometry, intramuscular pressure (test|measurement), compartment measurement, compartment manometry, 20950, tissue pressure measurement
  isa: diagnostic test
  lay: needle + measure pressure, measure pressure + calf, measure pressure + leg, measure pressure + shin, pressure in muscle, pressure + after running, pressure + inside muscle, muscle pressure + test, test + compartment syndrome, measurement + compartment syndrome
neuropsychological testing: neuropsychological evaluation, neuropsych testing, neuropsych, neurocognitive testing, neuropsychological assessment, neuropsychologist, neuropsych eval, neuropsychological consult, neuropsychology, neuropsych evaluation, cognitive testing, neuropsychological,
    cognitive evaluation, neuropsychological test, impact testing, neurobehavioral testing, cognitive assessment, neuro psych evaluation, neuropsychology evaluation, neuro psych testing, 96116, 96118, 96119, 96120, 96121, 96132, 96133, neurocognitive assessment/evaluation/test/screening,
    neuro cognitive testing, comprehensive neurocognitive assessment, neuropsych battery, neuropsych assessment/referral/c s, neuropsychologist consult/consultation/evaluation, neuropsychologic testing/evaluation, cognitive battery, wechsler, wais iv, =wais, montreal cognitive assessment, =moca,
    mini mental (status|state) (exam|examination|), =mmse, halstead reitan, test of memory malingering, formal cognitive testing, iq test/testing, executive function test/testing, neurocognitive battery, memory testing, 96125, post concussion testing, baseline concussion test, cns vital signs,
    braincheck, neurotrax, cognitive reassessment, neuropsychological reevaluation/re evaluation/reassessment, serial cognitive (assessment|testing), repeat neuropsych (testing|), neurocognitive reassessment, computerized cognitive (test|testing|assessment), cognitive screening,
    cognitive function test/testing
  lay: memory test, brain function test, thinking test, memory and thinking, test + memory, forgetful + test, concussion test, test + thinking, test + concentration, brain function testing, puzzles + memory, memory questions, puzzle + concussion, hours + memory test, puzzles and memory,
    memory puzzle, puzzles + brain
  isa: psychological testing, diagnostic test
psychological testing: psychological evaluation, psych eval, psychological assessment, psychological clearance, psych clearance, psych testing, psych evaluation, psychometric testing, psychological exam, psychological screening, mental health evaluation, behavioral evaluation,
    psychodiagnostic testing, behavioral health evaluation, psychological tests, comprehensive psychological testing, pre surgical psychological evaluation, mmpi, beck depression inventory, psychological test, psychological consultation and testing, psychosocial evaluation,
    presurgical psychological screening, psychosocial assessment, psych screening, behavioral assessment, pain psychology evaluation, mental status exam, mmpi 2, bdi, psychological battery, psych test, 96101, 96102, 96103, 96130, 96131, 96136, 96137, 96138, 96139, 96146, 96150, 96151, 96156, 90791,
    psychodiagnostic (interview|evaluation|assessment), psychiatric diagnostic (interview|evaluation), behavioral eval, behavioral health eval, behavioral screening, presurgical psych evaluation, presurgical psych eval, presurgical psych clearance, presurgical psych screening,
    presurgical psych screen, presurgical psych assessment, presurgical psych testing, presurgical psych test, presurgical psychological evaluation, presurgical psychological eval, presurgical psychological clearance, presurgical psychological screen, presurgical psychological assessment,
    presurgical psychological testing, presurgical psychological test, presurgical psychosocial evaluation, presurgical psychosocial eval, presurgical psychosocial clearance, presurgical psychosocial screening, presurgical psychosocial screen, presurgical psychosocial assessment,
    presurgical psychosocial testing, presurgical psychosocial test, presurgical behavioral evaluation, presurgical behavioral eval, presurgical behavioral clearance, presurgical behavioral screening, presurgical behavioral screen, presurgical behavioral assessment, presurgical behavioral testing,
    presurgical behavioral test, preoperative psych evaluation, preoperative psych eval, preoperative psych clearance, preoperative psych screening, preoperative psych screen, preoperative psych assessment, preoperative psych testing, preoperative psych test, preoperative psychological evaluation,
    preoperative psychological eval, preoperative psychological clearance, preoperative psychological screening, preoperative psychological screen, preoperative psychological assessment, preoperative psychological testing, preoperative psychological test, preoperative psychosocial evaluation,
    preoperative psychosocial eval, preoperative psychosocial clearance, preoperative psychosocial screening, preoperative psychosocial screen, preoperative psychosocial assessment, preoperative psychosocial testing, preoperative psychosocial test, preoperative behavioral evaluation,
    preoperative behavioral eval, preoperative behavioral clearance, preoperative behavioral screening, preoperative behavioral screen, preoperative behavioral assessment, preoperative behavioral testing, preoperative behavioral test, pre op psych evaluation, pre op psych eval,
    pre op psych clearance, pre op psych screening, pre op psych screen, pre op psych assessment, pre op psych testing, pre op psych test, pre op psychological evaluation, pre op psychological eval, pre op psychological clearance, pre op psychological screening, pre op psychological screen,
    pre op psychological assessment, pre op psychological testing, pre op psychological test, pre op psychosocial evaluation, pre op psychosocial eval, pre op psychosocial clearance, pre op psychosocial screening, pre op psychosocial screen, pre op psychosocial assessment,
    pre op psychosocial testing, pre op psychosocial test, pre op behavioral evaluation, pre op behavioral eval, pre op behavioral clearance, pre op behavioral screening, pre op behavioral screen, pre op behavioral assessment, pre op behavioral testing, pre op behavioral test,
    preop psych evaluation, preop psych eval, preop psych clearance, preop psych screening, preop psych screen, preop psych assessment, preop psych testing, preop psych test, preop psychological evaluation, preop psychological eval, preop psychological clearance, preop psychological screening,
    preop psychological screen, preop psychological assessment, preop psychological testing, preop psychological test, preop psychosocial evaluation, preop psychosocial eval, preop psychosocial clearance, preop psychosocial screening, preop psychosocial screen, preop psychosocial assessment,
    preop psychosocial testing, preop psychosocial test, preop behavioral evaluation, preop behavioral eval, preop behavioral clearance, preop behavioral screening, preop behavioral screen, preop behavioral assessment, preop behavioral testing, preop behavioral test, pre surgical psych evaluation,
    pre surgical psych eval, pre surgical psych clearance, pre surgical psych screening, pre surgical psych screen, pre surgical psych assessment, pre surgical psych testing, pre surgical psych test, pre surgical psychological eval, pre surgical psychological clearance,
    pre surgical psychological screening, pre surgical psychological screen, pre surgical psychological assessment, pre surgical psychological testing, pre surgical psychological test, pre surgical psychosocial evaluation, pre surgical psychosocial eval, pre surgical psychosocial clearance,
    pre surgical psychosocial screening, pre surgical psychosocial screen, pre surgical psychosocial assessment, pre surgical psychosocial testing, pre surgical psychosocial test, pre surgical behavioral evaluation, pre surgical behavioral eval, pre surgical behavioral clearance,
    pre surgical behavioral screening, pre surgical behavioral screen, pre surgical behavioral assessment, pre surgical behavioral testing, pre surgical behavioral test, pre operative psych evaluation, pre operative psych eval, pre operative psych clearance, pre operative psych screening,
    pre operative psych screen, pre operative psych assessment, pre operative psych testing, pre operative psych test, pre operative psychological evaluation, pre operative psychological eval, pre operative psychological clearance, pre operative psychological screening,
    pre operative psychological screen, pre operative psychological assessment, pre operative psychological testing, pre operative psychological test, pre operative psychosocial evaluation, pre operative psychosocial eval, pre operative psychosocial clearance, pre operative psychosocial screening,
    pre operative psychosocial screen, pre operative psychosocial assessment, pre operative psychosocial testing, pre operative psychosocial test, pre operative behavioral evaluation, pre operative behavioral eval, pre operative behavioral clearance, pre operative behavioral screening,
    pre operative behavioral screen, pre operative behavioral assessment, pre operative behavioral testing, pre operative behavioral test, presurg psych evaluation, presurg psych eval, presurg psych clearance, presurg psych screening, presurg psych screen, presurg psych assessment,
    presurg psych testing, presurg psych test, presurg psychological evaluation, presurg psychological eval, presurg psychological clearance, presurg psychological screening, presurg psychological screen, presurg psychological assessment, presurg psychological testing, presurg psychological test,
    presurg psychosocial evaluation, presurg psychosocial eval, presurg psychosocial clearance, presurg psychosocial screening, presurg psychosocial screen, presurg psychosocial assessment, presurg psychosocial testing, presurg psychosocial test, presurg behavioral evaluation,
    presurg behavioral eval, presurg behavioral clearance, presurg behavioral screening, presurg behavioral screen, presurg behavioral assessment, presurg behavioral testing, presurg behavioral test, psychosocial screening prior to spinal surgery, psychosocial eval, psych assessment,
    psychological eval, mental health assessment/eval, pain psych eval, behavioral pain evaluation, presurgical psychological (eval|evaluation|clearance|screen|testing), pre surgical psychological (eval|clearance|screening|screen|testing), minnesota multiphasic (personality inventory|),
    beck anxiety inventory, =bai, mmpi 3, mmpi 2 rf, mmpi bdi bai, personality inventory, personality assessment inventory, personality test/testing, millon (behavioral medicine diagnostic|clinical multiaxial inventory|inventory|), =mcmi, =mbmd, =bhi 2, =bbhi 2, bbhi, battery for health improvement,
    pain patient profile, symptom checklist 90, scl 90 r, =scl90, rorschach, projective testing, mood inventory, mood inventories, state trait anxiety inventory, standardized psychological (test|testing|inventory|battery), hamilton (depression|anxiety) (scale|rating scale|inventory),
    trauma symptom inventory, structured inventory of malingered symptomatology, malingering test, symptom validity test/testing
  lay: mental health check, mental + test, mental evaluation, head check, check + mental, mental + clearance, mind check, mental screening, mental okay, mental ok, evaluate + depression, evaluate + anxiety, mind test, psych ok, psych okay, psychologist + before surgery,
    psychologist + before spine surgery, true or false + mood, true or false + question, true false question, questions + mood, mood test, personality + question
  isa: mental health, diagnostic test
screening questionnaire: opioid risk tool, soapp, soapp r, depression screening, phq 9, pain questionnaire, outcome measure, pain inventory, oswestry questionnaire, screening tool, online questionnaire, gad 7, computerized questionnaire, epworth (sleepiness scale|scale|questionnaire),
    oswestry disability index, neck disability index, dash questionnaire/score, sf 36, roland morris, womac (score|index|questionnaire), phq 2, phq9, gad7, pcl 5 questionnaire, ptsd checklist, insomnia severity index, pain disability index, pain catastrophizing scale, tampa scale,
    fear avoidance beliefs questionnaire, current opioid misuse measure, brief pain inventory, mcgill pain questionnaire, 96127, 96160, 96161, pain outcomes profile, cage aid, pain assessment questionnaire, disability questionnaire, opioid risk (assessment tool|screening instrument|questionnaire),
    risk stratification (tool|instrument|questionnaire), aberrancy risk (tool|assessment|stratification|screen), depression scale, anxiety scale, pain scale questionnaire, depression severity scale, self report (scale|questionnaire|measure|inventory),
    addiction risk (questionnaire|screen|assessment), opioid misuse (measure|questionnaire|screen)
  isa: diagnostic test
  lay: form + hooked, form + addicted, questionnaire + addicted, boxes to tick, tick boxes, boxes to check + mood, mood sheet, mood + boxes
drug level testing: 80299, 80150, 80156, 80164, 80184, 80185, 80335, serum drug level, blood drug level, drug level, drug level monitoring, blood serum drug level, serum drug testing/test/screen, serum toxicology, serum tox, blood toxicology, blood tox, blood drug test/testing/screen,
    therapeutic drug monitoring, serum medication level, medication level, therapeutic drug level, serum drug assay, therapeutic drug assay, opioid level, serum opioid level, dilantin level, lithium level, valproic acid level, depakote level, tegretol level, drug concentration, plasma concentration,
    plasma level, plasma drug (level|concentration), blood level of (medication|drug|the drug|medicine), serum concentration, serum gabapentin level, serum hydrocodone level, serum medication (test|testing), quantitative plasma (level|concentration), pharmacokinetic (testing|level),
    serum drug levels
  lay: blood test + how much medicine, how much medicine + blood, medicine + in my blood, drugs in my blood, level of med in my blood, level of medicine in my blood, level of drug in my blood, blood test + drugs, blood test + pain meds, blood levels of the drugs, blood level + drugs,
    blood level + pills, blood + how much of the pills, how much of the pill + blood, pills in my blood
  isa: laboratory tests, urine drug test
bloodborne pathogen testing: 80074, 86703, 87340, 86803, 86706, 87389, bloodborne pathogen panel/screen/screening/serology/test/evaluation, blood borne pathogen (testing|panel|exposure|screen), bbp panel, bbp testing, hbv hcv hiv, hiv hbv hcv, hepatitis and hiv (panel|test|testing|),
    hepatitis hiv panel, hiv and hepatitis (panel|test|testing|), hiv hepatitis (panel|testing), hep panel and hiv, hep panel hiv, hiv hep panel, hep b and c test, hep b c hiv, hepatitis b and c (test|testing|panel), hepatitis b surface antigen, hepatitis b test, hepatitis b surface antibody,
    hepatitis c antibody, hiv antibody, hiv testing, hiv screen, post exposure (testing|lab|viral serology|serology|blood test), needlestick (lab|protocol|panel|testing), needle stick (lab|protocol|panel|testing), hepatitis panel, hiv test, hepatitis c test, hepatitis serology, hep panel,
    acute hepatitis panel, hepatitis b titer, hepatitis b core antibody, hbsag, hbsab, anti hcv, hcv rna, hcv antibody, hepatitis screen/screening, rpr test, post exposure hbv hcv hiv, hbv test, hcv test, percutaneous exposure (testing|serology|), serologic surveillance,
    seroconversion (test|testing), source patient testing, exposure (labs|panel)
  lay: aids test, hep + aids, hepatitis + aids, test for aids, needle stick blood test, needlestick + blood test, needle stick + blood test, needle poke, needle poke + test, hep c test, hep b test, blood test after exposure, exposure to blood, exposure + blood test, dirty needle,
    contaminated needle, stuck by a needle, poked by a needle, needle stick + caught, needle + hiv, needle + hepatitis, exposure + serology, catch something + needle
  isa: laboratory tests
ambulatory blood pressure monitoring: 93784, 93786, 93788, 93790, =abpm, ambulatory bp monitor/monitoring, ambulatory blood pressure monitor/recording/study, 24 hr bp monitor, 24h bp, 24 hour bp, ambulatory blood pressure, amb bp, ambulatory sphygmomanometry,
    continuous outpatient blood pressure recording, 24 hour blood pressure (monitor|monitoring), ambulatory pressure monitoring/monitor, abpm 24 hr, 24 hr abpm, white coat hypertension, overnight blood pressure monitoring
  lay: cuff + records pressure, pressure recorder, blood pressure + 24 hour, wear + blood pressure cuff, blood pressure cuff + all day, blood pressure + overnight, blood pressure machine + all day, cuff on my arm + day, cuff on my arm + night, white coat + blood pressure
  isa: cardiac testing, blood pressure monitor*, diagnostic test
vestibular testing: 92540, 92537, 92538, 92541, 92542, 92545, 92546, vestibular test, vestibular study, vestibular function test/testing/study, vestibular battery, vestibular workup, caloric testing, caloric test, bithermal caloric, =calorics, rotary chair, rotational chair,
    rotary chair test/testing, video head impulse, vhit, vemp, vestibular evoked myogenic potential, ENG, dix hallpike test, videonystagmography, vng, eng test, electronystagmography, eng testing, vng test/testing/study, caloric (stimulation|irrigation|recording|response),
    oculomotor (test|testing|recording|study|evaluation), eye movement recording, nystagmus test/testing, vestibular assessment, vestibular (function|) study, video nystagmography, vestibular evoked potential, head impulse test, hallpike (test|maneuver|)
  lay: dizziness test, test + dizziness, test + dizzy, vertigo test, test + vertigo, balance + ear test, inner ear test, test + inner ear, spinning chair, goggles + eyes, goggles + dizzy, goggles + dizziness, goggles + ear, air in my ear, air in ear, warm water + ear, water in my ear,
    eye movement + dizzy, eye tracking + dizziness, vestibulopathy, vestibulopathy + test, vestibular + recording
  isa: diagnostic test
posturography: balance test, computerized dynamic posturography, =cdp, balance testing/study, computerized balance (test|testing|assessment), balance assessment, sensory organization test, 92548, 92549, balance platform, balance master, force plate (test|balance|), stability testing,
    postural (control|stability|sway) (test|testing|assessment|analysis|study|), sensory organization, platform balance (study|test), force platform, mctsib, berg balance (test|scale)
  lay: platform + balance, platform that moves, stand on + platform, wobbling platform, wobbly platform, steady + platform, wobble + platform, how steady i am
  isa: vestibular testing, diagnostic test
functional improvement measures: functional improvement measurement, qualified functional improvement measure, qfim, functional improvement measures testing, functional improvement testing, functional improvement measurement with niosh, functional improvement measures using niosh testing,
    niosh testing, niosh functional testing, niosh based functional assessment,
    niosh based functional baseline assessment, functional baseline assessment, fim baseline, func improve meas, func improvement measure, functional improvement baseline
  lay: score sheet, measure how much better, how much better + score, measure + daily things, measure + functional improvement
  isa: functional capacity evaluation, range of motion testing, screening questionnaire, diagnostic test
`,
}
