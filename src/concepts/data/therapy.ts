import type { LexiconGroup } from '../concept.ts'

/**
 * Rehabilitation and other hands-on treatment.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
 */
export const THERAPY: LexiconGroup = {
  kind: 'treatment',
  entries: `
therapy: therapies, rehabilitation, rehab, rehabilitative therapy, therapy session/visit/treatment, course of therapy
  kind: generic
passive modality: passive treatment, passive therapy, passive modalities, passive care, modality, modalities, physical modalities, passive physical modality
  kind: generic
physical therapy: pt, physiotherapy, physical medicine, therapeutic exercise, physical medicine treatment, physical therapist, physio, physical rehabilitation, physical therapy session/visit/treatment, pt session/visit/treatment, p t, phys therapy, gait training, neuromuscular reeducation, neuromuscular re education, active therapy, active rehabilitation, land based therapy, land therapy,
    supervised therapy, physical rehab, therapeutic activities, therapeutic procedures, additional pt, outpatient physical therapy, strengthening exercises, pt eval, physical therapy evaluation, range of motion exercises, physical medicine and rehabilitation treatment, chirophysio therapy, chiro physio therapy, post op pt, postop pt, 97161, 97162, 97163, 97164, 97001, 97002, 97110, 97112, 97116,
    97530, pt evaluation, pt re eval, pt consult, pt (c s|referral), physical therapy (eval|evaluate|referral|consult|re evaluation), physical therapist evaluation, initial pt evaluation
  lay: rehab session/visit, exercise session, stretching session, therapist visit, therapy + strengthen, rehab therapy, (knee|shoulder|back|neck|hip) visits, therapist for exercises, therapist + exercises, exercise therapist, first visit with therapist
  isa: therapy
occupational therapy: ot, hand therapy, occupational therapist, hand therapist, ot session/visit, occupational therapy evaluation, certified hand therapist, o t, occupational rehabilitation, hand rehab, 97165, 97166, 97167, 97168, 97003, 97004, ot eval, ot evaluation, ot consult, occupational therapy (eval|referral|consult), hand therapy (eval|evaluation), cht
  lay: hand exercise therapist
  isa: therapy, physical therapy
pt ot: physical therapy occupational therapy, physical occupational therapy, pt and ot
  isa: physical therapy*, occupational therapy*
aquatic therapy: aqua therapy, pool therapy, hydrotherapy, aquatic exercise, aquatherapy, aquatic physical therapy, aquatic pt, water therapy, pool exercise,
    aquatic rehabilitation, aquatic program, aqua pt, whirlpool therapy, aquatic treatment, aquatics
  lay: swim/swimming, water exercise, exercise in water, exercising in water, water workout, therapy in water, exercise + pool, therapy + pool,
    pool pt, pool session, exercise + water, water aerobics, walking in (the|) pool
  isa: physical therapy, therapy
chiropractic treatment: chiropractic, chiro, chiropractic manipulative treatment, cmt, spinal manipulation, manual therapy, chiropractor, chiropractic manipulation, manipulation, chiropractic care, chiropractic therapy, manual therapy manipulation, chiropractic adjustment, spinal adjustment, manual therapy and manipulation, chiropractic session/visit, manipulative therapy,
    osteopathic manipulation, osteopathic manipulative treatment, manual manipulation, chiropractic physiotherapy, spinal manipulative therapy, omt, chiropractic evaluation, mobilization, chiro session/visit, dc visits, joint mobilization, chiropractic rehabilitation, 98940, 98941, 98942, 98943, chiro (consult|eval|c s|evaluation|referral), chiropractic (consult|consultation|eval|referral|c s),
    dc eval, dc consult
  lay: back cracker, bone cracker, back cracking, crack/cracked + back, crack/cracked + neck, pop + back, adjusting my back, adjusting my spine, adjust + spine, adjust + back, adjustment, back adjustment, bone setter, crack + spine, pop + neck, back popped, bone doctor adjustment, spine adjuster, back adjuster, adjuster + spine
  isa: therapy
manipulation under anesthesia: mua, manipulation under general anesthesia, closed manipulation, mua of the knee, mua of the shoulder, manipulation under sedation,
    knee manipulation
  lay: moving joint while asleep, bend + asleep, unfreeze + shoulder
  isa: surgery
acupuncture: acu, electroacupuncture, electro acupuncture, acupuncturist, infrared acupuncture, acupuncture treatment/session/visit/therapy, elect acupuncture,
    manual acupuncture, acupuncture with electrical stimulation, traditional chinese medicine, acupunture, medical acupuncture, auricular acupuncture
  lay: needle treatment, chinese needle, needles, chinese medicine, pins in (my|) skin, needle therapy, tiny needles, needle doctor, needle guy, needle lady,
    needles are helping, needle sessions, little needles, pins and needles treatment, acupuncture doctor, chinese doctor
  isa: passive modality, therapy
acupressure: shiatsu, moxibustion, gua sha
  isa: acupuncture, passive modality
massage therapy: massage, myofascial release, soft tissue massage, deep tissue massage, myofascial therapy, soft tissue mobilization, massages, masseuse,
    massage therapist, therapeutic massage, massage session/visit, manual soft tissue therapy, soft tissue therapy, graston, graston technique, rolfing,
    active release, active release technique, craniosacral therapy, lymphatic drainage massage, medical massage
  lay: rubdown, rub down, body rub, back rub, neck rub, rub + back, rub + neck, spa treatment
  isa: passive modality, therapy
infrared therapy: infrared, infrared heat, infrared lamp, infrared light, monochromatic infrared, anodyne therapy
  isa: heat therapy, passive modality, therapy, acupuncture
heat therapy: hot pack, hot packs, diathermy, moist heat, shortwave diathermy, heat application, thermal therapy, heat treatment, heat cold packs, hot or cold packs
  isa: passive modality, therapy
cupping: cupping therapy
  lay: suction cups, cup + back
  isa: acupuncture, passive modality
dry needling: intramuscular stimulation, trigger point dry needling, dry needle
  isa: therapy, acupuncture
traction: cervical traction, lumbar traction, traction unit/device, home traction, decompression table, vax d, axial decompression, vertebral axial decompression,
    spinal decompression, inversion table, saunders, pneumatic traction, mechanical traction, home cervical traction, over the door traction, drx9000, drx 9000,
    spinal decompression therapy, decompression therapy, posture pump, traction therapy, cervical traction unit/device, lumbar traction unit/device,
    intersegmental traction, cervical traction with air bladder, saunders traction, nonsurgical spinal decompression, lumbar home traction
  lay: stretch + neck, neck stretcher, back stretcher, stretching machine, pull + neck, neck puller, hang upside, neck pulling, spine stretcher, stretcher,
    upside down table, pull + spine, hanging upside down, stretch + spine, neck + door, hang + neck, stretch rack, stretches my neck, stretches my back
  isa: passive modality, durable medical equipment
home exercise program: hep, home exercise kit, home exercise, home exercises, exercise kit, self directed exercise, home exercise equipment, home based exercise,
    self directed home exercise, independent exercise, home program, home rehabilitation kit, exercise ball, theraband, thera band, exercise band, resistance band,
    shoulder pulley, exercise pulley, home exercise rehab kit, exercise equipment, stationary bike, recumbent bike, treadmill for home, home gym, foam roller,
    rehab kit, shoulder exercise kit, knee exercise kit, lumbar exercise kit, hand exerciser, hand exercise kit, gym ball
  lay: exercise at home, exercises at home, exercises + home, stretch at home, stretches + home, exercise bike, workout + home, rubber bands
gym membership: gym, health club, health club membership, fitness center, pool membership, ymca, gym program, fitness club, gym pass, fitness membership,
    gym with pool, membership, health spa, athletic club
  lay: workout place, work out, workout, exercise club, lift weights, planet fitness, 24 hour fitness, 
  isa: program
personal trainer: personal training, trainer, exercise trainer
  isa: gym membership, program
yoga: tai chi, pilates, yoga therapy, qigong, medical yoga, feldenkrais, alexander technique
  isa: therapy
exercise program: supervised exercise program, aerobic conditioning, conditioning program, supervised exercise, exercise, exercise program, general conditioning
  kind: generic
  isa: therapy
extracorporeal shockwave therapy: eswt, extracorporeal shock wave therapy, shockwave, shock wave, shockwave therapy, shockwave treatment, shock wave therapy,
    extracorporeal shock wave, shock wave treatment, radial shockwave, shockwave session, extracorporeal shockwave treatment, eswt treatment
  lay: sound wave treatment, sound waves, sound wave therapy, pulse waves, sound wave + @machine
  isa: therapy
low level laser therapy: lllt, cold laser, laser therapy, laser treatment, cold laser therapy, laser, class iv laser, low level laser, high power laser
  lay: laser light, laser + pain, red light therapy, light therapy + pain
  isa: passive modality, therapy
therapeutic ultrasound: ultrasound therapy, ultrasound treatment, phonophoresis, ultrasound session, therapeutic ultrasound unit, sustained acoustic medicine, zetroz, 97035, therapeutic ultra sound, ultra sound therapy/treatment/session
  lay: jelly + wand, ultrasound + massage
  isa: passive modality, therapy
iontophoresis: ionto
  isa: passive modality, therapy
work hardening: work conditioning, work hardening program, work conditioning program, work hardening session, work simulation, wh program, work conditioning hardening, industrial rehabilitation, work reconditioning, 97545, 97546, wh screen, wh wc, wh wc eval, wh intake, wh eval, wh screening, work conditioning (evaluation|screening|eval), work hardening conditioning, functional work conditioning
  lay: get strong + job, toughening + work, train + return to work, practice + job tasks, toughen up + work, strengthen + go back to work, condition + work, practice + job, harden + work, get ready + go back to work, work exercise program, job training therapy, work training therapy, work simulation therapy
  isa: program
kinesiology tape: kinesio tape, kinesio taping, kinesiotape, taping, athletic tape, kt tape, rock tape, strapping, kinesiotaping, elastic therapeutic tape
  isa: passive modality, supplies
paraffin bath: paraffin, paraffin wax, paraffin unit, paraffin therapy
  lay: wax bath, hot wax, wax + hand
  isa: passive modality, durable medical equipment
localized intense neurostimulation therapy: =lint, localized intense neurostimulation, localized neurostimulation, localized high intensity neurostimulation
  isa: electrical stimulation, therapy
trigger point impedance imaging: tpii, trigger points impedance imaging, impedance imaging
  isa: diagnostic test
cognitive rehabilitation: cognitive remediation, neurocognitive rehabilitation, cognitive therapy, cognitive rehab, cognitive training, neurorehabilitation, brain injury rehabilitation, brain injury program, neuro rehab, neurological rehabilitation, tbi program, cognitive retraining, transitional living program, post acute brain injury rehabilitation, brain injury day program,
    residential neurorehabilitation, residential neuro rehab, neurorestorative, casa colina, casa colina transitional living center, transitional living, transitional living center, transitional living facility, centre for neuro skills, center for neuro skills, neurorehab, outpatient neurorehab, outpatient neuro rehab, neuro rehabilitation, outpatient neurorehabilitation, conc clinic,
    concussion clinic, concussion program, concussion rehabilitation, brain injury day treatment, brain injury day treatment program, brain injury rehab, brain injury rehabilitation program, brain injury outpatient program, brain injury treatment program, brain injury treatment, tbi day treatment, tbi day treatment program, tbi day program, tbi rehab, tbi rehabilitation program,
    tbi outpatient program, tbi treatment program, tbi treatment, outpatient brain injury (program|rehabilitation|day treatment program), acquired brain injury program, abi program
  lay: memory training, memory exercises, memory class, brain exercise, memory therapy, brain rehab, memory + therapy, thinking + therapy, head injury therapy, head injury program, head injury + therapy team, head injury recovery, head injury rehab, place for head injury, brain damage center, center for brain damage, live at center + brain, head injury center
  isa: therapy, program
speech therapy: speech language pathology, speech language therapy, speech therapist, speech pathology, swallowing therapy, voice therapy, slp, dysphagia therapy, speech evaluation, speech and language evaluation, swallow therapy, 92507, 92521, 92522, 92523, 92524, 92526, 92610, 96105, st eval, slp eval/evaluation/consult, speech eval, speech (consult|referral|assessment), speech path,
    speech path consult/eval/evaluation, speech pathologist, speech language eval, speech and language eval, speech language evaluation, speech language pathologist, speech pathology (evaluation|consult|consultation), speech therapy (evaluation|eval|consult), cognitive communication, cognitive communication evaluation/therapy, cognitive linguistic (evaluation|therapy), bedside swallow evaluation
  lay: talking problems, trouble talking, speech + therapy, slurred speech, trouble speaking, speech teacher, speech check, therapist for words, therapist + words, voice therapist, voice and swallowing, swallowing therapist, speech doctor, help me talk
  isa: therapy, cognitive rehabilitation
vestibular therapy: vestibular rehabilitation, vestibular rehab, balance therapy, balance training, vestibular evaluation, vestibular physical therapy
  lay: balance exercise, dizzy + therapy, dizziness + therapy, dizzy + exercise, balance + therapy
  isa: therapy, physical therapy
vision therapy: visual therapy, neuro optometric rehabilitation, vision rehabilitation, visual rehabilitation, optometric rehabilitation, vision therapy (evaluation|eval), neuro optometric rehabilitation evaluation, neuro vision rehabilitation, neurovisual rehabilitation
  isa: therapy
lymphedema therapy: lymphatic drainage, manual lymphatic drainage, lymphedema pump, lymphedema treatment, complete decongestive therapy
  isa: therapy
hyperbaric oxygen: hyperbaric oxygen therapy, hyperbaric, hbot, hbo
  lay: oxygen chamber, pressure chamber
respiratory therapy: pulmonary rehabilitation, pulmonary rehab, chest physiotherapy, cardiac rehabilitation, cardiac rehab
  isa: therapy
desensitization therapy: desensitization, mirror therapy, graded motor imagery, graded exposure
  isa: therapy
aromatherapy: music therapy, art therapy, equine therapy, reiki, therapeutic touch, naturopathic, homeopathic, naturopathy, homeopathy, alternative medicine, recreational therapy
  isa: therapy
magnetic therapy: pemf, pulsed electromagnetic field, pulsed electromagnetic therapy, magnet therapy, transcranial magnetic stimulation, tms, rtms,
    electromagnetic therapy, diapulse, scrambler therapy, calmare, cranial electrotherapy stimulation, alpha stim, cranial electrical stimulation
  lay: magnets + pain, magnet + brain
  isa: passive modality
`,
}
