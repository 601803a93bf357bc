import type { LexiconGroup } from '../concept.ts'

/**
 * Rehabilitation and other hands-on treatment.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
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
    97530, pt evaluation, pt re eval, pt consult, pt (c s|referral), physical therapy (eval|evaluate|referral|consult|re evaluation), physical therapist evaluation, initial pt evaluation, physical therapy eval and treat, physical therapy evaluation and treatment, pt eval and treat, pt evaluation and treatment,
    therex, post surgical pt
  lay: rehab session/visit, exercise session, stretching session, therapist visit, therapy + strengthen, rehab therapy, (knee|shoulder|back|neck|hip) visits, therapist for exercises, therapist + exercises, exercise therapist, first visit with therapist, therapist + exercise, therapist + stretch, therapist + stretching, therapist + move
  isa: therapy
occupational therapy: ot, hand therapy, occupational therapist, hand therapist, ot session/visit, occupational therapy evaluation, certified hand therapist, o t, occupational rehabilitation, hand rehab, 97165, 97166, 97167, 97168, 97003, 97004, ot eval, ot evaluation, ot consult, occupational therapy (eval|referral|consult), hand therapy (eval|evaluation), cht, 97535, =cht, occ therapy,
    ot eval and treat, ot evaluation and treatment, hand therapy session, hand therapy visit
  lay: hand exercise therapist, therapist + dressing, therapist + grip, therapist + finger, therapist for my hand, therapist + daily activities, grip + exercise, grip + exercises, hand exercises, hand exercise, relearn + hand, relearn using my hands
  isa: therapy, physical therapy
pt ot: physical therapy occupational therapy, physical occupational therapy, pt and ot
  isa: physical therapy*, occupational therapy*
aquatic therapy: aqua therapy, pool therapy, hydrotherapy, aquatic exercise, aquatherapy, aquatic physical therapy, aquatic pt, water therapy, pool exercise, aquatic rehabilitation, aquatic program, aqua pt, whirlpool therapy, aquatic treatment, aquatics, 97113, aqua tx, pool tx, aqua exercise, pool exercises, aquatic therapeutic exercise, aquatic exercise program, pool exercise program,
    hydrotherapeutic, hydrotherapeutic exercise, hydrotherapeutic exercise program, aquatic rehab, pool rehab, aquatic therex
  lay: swim/swimming, water exercise, exercise in water, exercising in water, water workout, therapy in water, exercise + pool, therapy + pool, pool pt, pool session, exercise + water, water aerobics, walking in (the|) pool, water exercises, exercises in water, exercises + water, exercises + pool, walk in the pool
  isa: physical therapy, therapy
chiropractic treatment: chiropractic, chiro, chiropractic manipulative treatment, cmt, spinal manipulation, manual therapy, chiropractor, chiropractic manipulation, manipulation, chiropractic care, chiropractic therapy, manual therapy manipulation, chiropractic adjustment, spinal adjustment, manual therapy and manipulation, chiropractic session/visit, manipulative therapy,
    osteopathic manipulation, osteopathic manipulative treatment, manual manipulation, chiropractic physiotherapy, spinal manipulative therapy, omt, chiropractic evaluation, mobilization, chiro session/visit, dc visits, joint mobilization, chiropractic rehabilitation, 98940, 98941, 98942, 98943, chiro (consult|eval|c s|evaluation|referral), chiropractic (consult|consultation|eval|referral|c s),
    dc eval, dc consult, 98925, 98926, 98927, 98928, 98929, 97140, =omm, osteopathic manual treatment, osteopathic manual medicine, osteopathic manipulative medicine, osteopathic treatment, osteopathic adjustment, manual medicine, manual tx, jt mobs, joint mobs
  lay: back cracker, bone cracker, back cracking, crack/cracked + back, crack/cracked + neck, pop + back, adjusting my back, adjusting my spine, adjust + spine, adjust + back, adjustment, back adjustment, bone setter, crack + spine, pop + neck, back popped, bone doctor adjustment, spine adjuster, back adjuster, adjuster + spine, osteopath, back adjusted, neck adjusted, spine adjusted,
    adjusted back, adjusted neck, adjusted spine, adjust body, bone popper, back popper, crack + joint, cracking + joint, cracking + back, cracking + neck, joint loosening, loosen + joint, therapist + joint, hands on + joint, hands on stretching, hands on therapy
  isa: therapy
manipulation under anesthesia: mua, manipulation under general anesthesia, closed manipulation, mua of the knee, mua of the shoulder, manipulation under sedation, knee manipulation, 23700, 27570, 22505, (shoulder|knee|spinal|spine) mua, mua (shoulder|knee|spine|spinal), spinal manipulation under anesthesia, (shoulder|knee) manipulation under (anesthesia|anesthetic),
    (shoulder|knee|spine|spinal) manip under anesthesia, manip under anesthesia, manipulation under general anesthetic, manipulation for (knee|shoulder|) arthrofibrosis, medication assisted (spinal|) manipulation, closed shoulder manipulation
  lay: moving joint while asleep, bend + asleep, unfreeze + shoulder, joint + while asleep, moved + asleep, frozen shoulder + sleep, break up frozen shoulder, shoulder loose, force shoulder loose, crank + arm, crank + knee, knocked out + moved, knocked out + stretch, shoulder stretch + knocked out, adjusted + anesthesia, adjusted + asleep, bend + anesthesia, knee forced, forced to bend,
    break up scar + knee, chiropractor + asleep, adjustment + asleep, crack + asleep
  isa: surgery
acupuncture: acu, electroacupuncture, electro acupuncture, acupuncturist, infrared acupuncture, acupuncture treatment/session/visit/therapy, elect acupuncture, manual acupuncture, acupuncture with electrical stimulation, traditional chinese medicine, acupunture, medical acupuncture, auricular acupuncture, 97810, 97811, 97813, 97814, lac visit, lac session, lac treatment, =acup, electroacu,
    acupuncture with e stim, acupuncture with estim
  lay: needle treatment, chinese needle, needles, chinese medicine, pins in (my|) skin, needle therapy, tiny needles, needle doctor, needle guy, needle lady, needles are helping, needle sessions, visit/session + needle, little needles, pins and needles treatment, acupuncture doctor, chinese doctor
  isa: passive modality, therapy
acupressure: shiatsu, moxibustion, gua sha
  isa: acupuncture, passive modality
massage therapy: massage, myofascial release, soft tissue massage, deep tissue massage, myofascial therapy, soft tissue mobilization, massages, masseuse, massage therapist, therapeutic massage, massage session/visit, manual soft tissue therapy, soft tissue therapy, graston, graston technique, rolfing, active release, active release technique, craniosacral therapy, lymphatic drainage massage,
    medical massage, 97124, =lmt, lmt session, lmt visit, lmt treatment, =mfr, stm mfr, myofascial tx, mfr tx, fascial release technique, fascial release therapy, fascial release treatment, myo fascial release, iastm, astym, instrument assisted soft tissue, instrument mediated soft tissue, soft tissue treatment, soft tissue work, soft tissue manipulation, soft tissue release, 97140 soft tissue,
    deep tissue work, myofascial work
  lay: rubdown, rub down, body rub, back rub, neck rub, rub + back, rub + neck, spa treatment, rub out + muscle, rub out + knot, scraping + muscle, scraping + tissue, scraping + tool, tight tissue, tight muscle tissue, hand pressure + fascia, hand pressure + knot, loosen + tissue, loosening + tissue, loosening + muscle, tissue around muscles, hands on + muscle, muscle lining, knead + muscle,
    kneading + muscle, metal tool + skin
  isa: passive modality, therapy
infrared therapy: infrared, infrared heat, infrared lamp, infrared light, monochromatic infrared, anodyne therapy, 97026, ir lamp, ir heat, ir light, ir therapy
  lay: heat lamp, warming lamp, heat light
  isa: heat therapy, passive modality, therapy, acupuncture
heat therapy: hot pack, hot packs, diathermy, moist heat, shortwave diathermy, heat application, thermal therapy, heat treatment, heat cold packs, hot or cold packs, 97024, 97010, =swd, pswd, shortwave, hydrocollator, heat tx, hot packs and cold packs
  lay: deep heat machine, deep heat + radio wave, radio wave + muscle
  isa: passive modality, therapy
cupping: cupping therapy, cup tx, vacuum cup
  lay: suction cups, cup + back, cups + mark, glass cups, sucking cups, chinese cups, cups + suck
  isa: acupuncture, passive modality
dry needling: intramuscular stimulation, trigger point dry needling, dry needle, 20560, 20561, =tdn, dn tx, ims needling
  lay: needle + no medicine, needle + physical therapist, needle + without medicine
  isa: therapy, acupuncture
traction: cervical traction, lumbar traction, traction unit/device, home traction, decompression table, vax d, axial decompression, vertebral axial decompression, spinal decompression, inversion table, saunders, pneumatic traction, mechanical traction, home cervical traction, over the door traction, drx9000, drx 9000, spinal decompression therapy, decompression therapy, posture pump,
    traction therapy, cervical traction unit/device, lumbar traction unit/device, intersegmental traction, cervical traction with air bladder, saunders traction, nonsurgical spinal decompression, lumbar home traction, 97012, s9090, e0830, e0840, e0849, e0850, e0855, e0856, e0860, e0870, e0880, e0890, e0900, e0941, nssd, non surgical spinal decompression, nonsurgical decompression,
    non surgical decompression, decompression tx, drx, cervical tx unit, lumbar tx unit, hometrac, pronex, comfortrac, inv table, inversion tbl, inversion unit, inversion device, inversion chair, inversion boots, inversion therapy, gravity inversion, gravity inversion boots, teeter
  lay: stretch + neck, neck stretcher, back stretcher, stretching machine, pull + neck, neck puller, hang upside, neck pulling, spine stretcher, stretcher, upside down table, pull + spine, hanging upside down, stretch + spine, neck + door, hang + neck, stretch rack, stretches my neck, stretches my back, table that pulls, table that stretches, pulled on table, table + flip, pulling table,
    stretching table, stretch table, flip over table, hanging by + ankle, hang by + ankle, stretch + disc, stretching + disc, disc + table, back puller, machine to pull, neck stretching, inflatable + neck, blow up neck
  isa: passive modality, durable medical equipment
home exercise program: hep, home exercise kit, home exercise, home exercises, exercise kit, self directed exercise, home exercise equipment, home based exercise, self directed home exercise, independent exercise, home program, home rehabilitation kit, exercise ball, theraband, thera band, exercise band, resistance band, shoulder pulley, exercise pulley, home exercise rehab kit,
    exercise equipment, stationary bike, recumbent bike, treadmill for home, home gym, foam roller, rehab kit, shoulder exercise kit, knee exercise kit, lumbar exercise kit, hand exerciser, hand exercise kit, gym ball, a9300, =hek, exercise bicycle, stationary bicycle, stationary exercise bike, stationary exercise bicycle, recumbent bicycle, recumbent cycle, recumbent exercise bike, recumb bike,
    stat bike, exercise cycle, ergometer, pedal exerciser, therapeutic exercise kit, home exercise device, home therapeutic exercise, therapy band, stretch bands, overhead pulley, over the door pulley, treadmill purchase, treadmill rental, home treadmill, motorized treadmill, purchase of treadmill, nordictrack, schwinn recumbent, bowflex, total gym, elliptical machine, elliptical trainer,
    home therapy kit
  lay: exercise at home, exercises at home, exercises + home, stretch at home, stretches + home, exercise bike, workout + home, rubber bands, bike for home, bike for house, bike at home, bicycle for home, bicycle for house, pedal machine, pedaling machine, bike that doesnt move, walking machine, treadmill + home, moving belt + walk, walk in place, running belt, exercise stuff, exercises at house
gym membership: gym, health club, health club membership, fitness center, pool membership, ymca, gym program, fitness club, gym pass, fitness membership, gym with pool, membership, health spa, athletic club, pool mbr, pool pass, pool access, fitness facility, exercise facility, aquatic exercise facility, aquatic facility, swim club, aquatic center membership
  lay: workout place, work out, workout, exercise club, lift weights, planet fitness, 24 hour fitness, weights and machines, club + pool, club + join, club + joining
  isa: program
personal trainer: personal training, trainer, exercise trainer, fitness instructor, fitness coach, fitness professional, fitness training, exercise coach, exercise specialist, exercise physiologist
  lay: workout coach, coach + exercise
  isa: gym membership, program
yoga: tai chi, pilates, yoga therapy, qigong, medical yoga, feldenkrais, alexander technique, reformer, taiji, tai ji, thai chi, ti chi, qi gong, chi gong
  lay: stretching and breathing, downward dog, poses + mat, poses + class, martial arts + slow, soft martial arts, slow chinese, chinese slow, core class, core strengthening class, core machine, reformer workouts, mat core
  isa: therapy
exercise program: supervised exercise program, aerobic conditioning, conditioning program, supervised exercise, exercise, exercise program, general conditioning
  kind: generic
  isa: therapy
extracorporeal shockwave therapy: eswt, extracorporeal shock wave therapy, shockwave, shock wave, shockwave therapy, shockwave treatment, shock wave therapy, extracorporeal shock wave, shock wave treatment, radial shockwave, shockwave session, extracorporeal shockwave treatment, eswt treatment, 0101t, 0102t, 28890, radial pressure wave, extracorporeal acoustic wave
  lay: sound wave treatment, sound waves, sound wave therapy, pulse waves, sound pulses, sound pulse + @machine, sound wave + @machine, pulse gun, hammering wave, shock treatment + tendon, shock treatment + heel
  isa: therapy
low level laser therapy: lllt, cold laser, laser therapy, laser treatment, cold laser therapy, laser, class iv laser, low level laser, high power laser, s8948, 97037, 0552t, photobiomodulation, photobiomodulation therapy, low level light therapy
  lay: laser light, laser + pain, red light therapy, light therapy + pain, healing light, cold light, light beam, red beam
  isa: passive modality, therapy
therapeutic ultrasound: ultrasound therapy, ultrasound treatment, phonophoresis, ultrasound session, therapeutic ultrasound unit, sustained acoustic medicine, zetroz, 97035, therapeutic ultra sound, ultra sound therapy/treatment/session, us tx, u s tx, ultrasound tx, ultrasound diathermy, ultra sound therapy, ultra sound treatment, dynatron, dynatron ultrasound, pulsed ultrasound,
    ultrasound modality, sam pro, sam device, sam unit, sam sport, k1004, lius, wearable ultrasound, ultrasonic diathermy, portable ultrasound unit, home ultrasound unit, home ultrasound device, home ultrasound, sustained acoustic medicine device, acoustic medicine, low intensity continuous ultrasound
  lay: jelly + wand, ultrasound + massage, gel + wand, sound wand, sound wave wand, heat + wand, deep heat + sound, deep heat + sound wave, sound patch, sound wave patch, ultrasound + patch, stick on ultrasound, strap on ultrasonic, ultrasonic machine
  isa: passive modality, therapy
iontophoresis: ionto, 97033, iontopatch, ionto patch, iontophoretic, dexamethasone iontophoresis, dexamethasone ionto, transdermal electrophoretic, electrophoretic drug delivery, transdermal electrophoretic drug delivery, transdermal electrophoretic delivery, electrical transdermal delivery
  lay: electric patch + medicine, steroid patch, medicine + electricity, medicine + electric current, battery patch, pushes + medicine, pushing + medicine
  isa: passive modality, therapy
work hardening: work conditioning, work hardening program, work conditioning program, work hardening session, work simulation, wh program, work conditioning hardening, industrial rehabilitation, work reconditioning, 97545, 97546, wh screen, wh wc, wh wc eval, wh intake, wh eval, wh screening, work conditioning (evaluation|screening|eval), work hardening conditioning, functional work conditioning,
    work hard program, wk conditioning, wk hardening, =wh, wh visit, wh session, occupational conditioning, occupational conditioning program, work related conditioning, industrial conditioning, work conditioning exercise program, job simulation
  lay: get strong + job, toughening + work, train + return to work, practice + job tasks, toughen up + work, strengthen + go back to work, condition + work, practice + job, harden + work, get ready + go back to work, work exercise program, job training therapy, work training therapy, work simulation therapy, recondition + job, reconditioning + job, recondition + work, reconditioning + work,
    build up + work, build up + job, strength training + work, training for lifting, conditioning + work related, exercise + build up for work
  isa: program
kinesiology tape: kinesio tape, kinesio taping, kinesiotape, taping, athletic tape, kt tape, rock tape, strapping, kinesiotaping, elastic therapeutic tape, k tape, ktape, kinesio tapping, mcconnell tape, leukotape, sports tape, therapeutic tape, kinesio tex
  lay: stretchy tape, colored tape, tape strips, tape + muscle, tape + knee, tape + shoulder, tape + skin
  isa: passive modality, supplies
paraffin bath: paraffin, paraffin wax, paraffin unit, paraffin therapy, e0235, 97018, wax unit, wax tub, wax tx, therabath
  lay: wax bath, hot wax, wax + hand, melted wax, warm wax, dip + wax, wax + finger
  isa: passive modality, durable medical equipment
localized intense neurostimulation therapy: =lint, localized intense neurostimulation, localized neurostimulation, localized high intensity neurostimulation
  isa: electrical stimulation, therapy
trigger point impedance imaging: tpii, trigger points impedance imaging, impedance imaging
  isa: diagnostic test
cognitive rehabilitation: cognitive remediation, neurocognitive rehabilitation, cognitive therapy, cognitive rehab, cognitive training, neurorehabilitation, brain injury rehabilitation, brain injury program, neuro rehab, neurological rehabilitation, tbi program, cognitive retraining, transitional living program, post acute brain injury rehabilitation, brain injury day program,
    residential neurorehabilitation, residential neuro rehab, neurorestorative, casa colina, casa colina transitional living center, transitional living, transitional living center, transitional living facility, centre for neuro skills, center for neuro skills, neurorehab, outpatient neurorehab, outpatient neuro rehab, neuro rehabilitation, outpatient neurorehabilitation, conc clinic,
    concussion clinic, concussion program, concussion rehabilitation, brain injury day treatment, brain injury day treatment program, brain injury rehab, brain injury rehabilitation program, brain injury outpatient program, brain injury treatment program, brain injury treatment, tbi day treatment, tbi day treatment program, tbi day program, tbi rehab, tbi rehabilitation program,
    tbi outpatient program, tbi treatment program, tbi treatment, outpatient brain injury (program|rehabilitation|day treatment program), acquired brain injury program, abi program, 97129, 97130, 97532, 97127, g0515, cog rehab, cog tx, cog retraining, cog remediation, neurocognitive remediation, neurocognitive therapy, neurocognitive training, cognitive skills training,
    cognitive skills development, cognitive tx, cognitive rehabilitation therapy
  lay: memory training, memory exercises, memory class, brain exercise, memory therapy, brain rehab, memory + therapy, thinking + therapy, head injury therapy, head injury program, head injury + therapy team, head injury recovery, head injury rehab, place for head injury, brain damage center, center for brain damage, live at center + brain, head injury center, thinking skills, memory help,
    brain exercises
  isa: therapy, program
speech therapy: speech language pathology, speech language therapy, speech therapist, speech pathology, swallowing therapy, voice therapy, slp, dysphagia therapy, speech evaluation, speech and language evaluation, swallow therapy, 92507, 92521, 92522, 92523, 92524, 92526, 92610, 96105, st eval, slp eval/evaluation/consult, speech eval, speech (consult|referral|assessment), speech path,
    speech path consult/eval/evaluation, speech pathologist, speech language eval, speech and language eval, speech language evaluation, speech language pathologist, speech pathology (evaluation|consult|consultation), speech therapy (evaluation|eval|consult), cognitive communication, cognitive communication evaluation/therapy, cognitive linguistic (evaluation|therapy), bedside swallow evaluation,
    speech tx, speech language, speech rehab
  lay: talking problems, trouble talking, speech + therapy, slurred speech, trouble speaking, speech teacher, speech check, therapist for words, therapist + words, voice therapist, voice and swallowing, swallowing therapist, speech doctor, 92507, 92526, 92521, 92522, 92523, speech lessons, talk again, speak again, voice exercise, voice exercises, learn + swallow, learn + speak, speech exercises
  isa: therapy, cognitive rehabilitation
vestibular therapy: vestibular rehabilitation, vestibular rehab, balance therapy, balance training, vestibular evaluation, vestibular physical therapy, =vrt, vestibular rehab therapy, vestibular rehabilitation therapy, vestibular tx, vestibular pt, vestibular eval, canalith, epley, balance retraining, vestibular exercise, vestibular exercises
  lay: balance exercise, dizzy + therapy, dizziness + therapy, dizzy + exercise, balance + therapy, 95992, ear crystals, crystals + ear, exercise + vertigo, exercises + vertigo, exercises + dizzy, exercises + dizziness, vertigo + therapy, vertigo + therapist, dizzy + therapist, dizziness + therapist, balance exercises
  isa: therapy, physical therapy
vision therapy: visual therapy, neuro optometric rehabilitation, vision rehabilitation, visual rehabilitation, optometric rehabilitation, vision therapy (evaluation|eval), neuro optometric rehabilitation evaluation, neuro vision rehabilitation, neurovisual rehabilitation, orthoptic, orthoptic therapy, neurovisual training, oculomotor training, oculomotor therapy, visual training, vision training,
    eye therapy, vision tx, vision rehab, visual rehab, optometric rehab
  lay: 92065, eye exercise, eye exercises, exercise + double vision, exercises + double vision, eye muscle training, eye training
  isa: therapy
lymphedema therapy: lymphatic drainage, manual lymphatic drainage, lymphedema pump, lymphedema treatment, complete decongestive therapy, lymph pump, lymphatic pump, flexitouch, lymphapress, lymphedema tx, 97016 lymphedema, lymphedema compression pump, manual lymph drainage
  lay: lymph + pump
  isa: therapy
hyperbaric oxygen: hyperbaric oxygen therapy, hyperbaric, hbot, hbo, 99183, g0277, hbo2
  lay: oxygen chamber, pressure chamber, pressurized oxygen, oxygen + pressure room, oxygen tube, dive chamber, oxygen + pressurized
respiratory therapy: pulmonary rehabilitation, pulmonary rehab, chest physiotherapy, cardiac rehabilitation, cardiac rehab
  isa: therapy
desensitization therapy: desensitization, mirror therapy, graded motor imagery, graded exposure, =gmi, mirror box, mirror box therapy, mirror tx, mirror visual feedback, gmi mirror, desens, desens therapy, desens ot, desensitization program, sensory re education, sensory reeducation, stress loading, stress loading program
  lay: mirror + limb, mirror + phantom, mirror + pain, hand in mirror, mirror trick, touch tolerance, texture + skin, brushing skin, rubbing textures
  isa: therapy
aromatherapy: music therapy, art therapy, equine therapy, reiki, therapeutic touch, naturopathic, homeopathic, naturopathy, homeopathy, alternative medicine, recreational therapy
  isa: therapy
magnetic therapy: pemf, pulsed electromagnetic field, pulsed electromagnetic therapy, magnet therapy, transcranial magnetic stimulation, tms, rtms, electromagnetic therapy, diapulse, scrambler therapy, calmare, cranial electrotherapy stimulation, alpha stim, cranial electrical stimulation, ces unit, ces device, k1002, e0732, cranial electrotherapy, cranial electrical stimulator,
    cranial electrotherapy device, cranial electrical stim, cranial electro stimulation, fisher wallace, fisher wallace stimulator, transcranial microcurrent, transcranial microcurrent electrotherapy, transcranial electrical stimulation, tdcs, transcranial direct current stimulation, e0761, g0329, pulsed electromagnetic field therapy, pulsed electromagnetic, pulsed magnetic,
    electromagnetic field therapy, pemf device, pemf therapy, actipatch, 0278t, scrambler, mc 5a, electrical modulation pain reprocessing, neurostar, brainsway, tms therapy, transcranial magnetic, magnetic neuromodulation, noninvasive magnetic neuromodulation, magnetic stimulation, magnetic field therapy
  lay: magnets + pain, magnet + brain, 90867, 90868, 90869, ear clip, clip + ear, head current machine, brain zapper, ear clip zapper, magnet on head, magnet + skull, magnet + depression, magnet + mood, head magnet session, magnetic field machine, magnet mat, magnet loop, magnetic pulse, magnetic pulses, electric magnet, scramble + nerve, scramble + pain, scramble + signal, scrambling + nerve,
    scrambling + pain, scrambling + signal, no pain signal, no pain message, rewire + pain, trick + nerve, trick + pain signal
  isa: passive modality
`,
}
