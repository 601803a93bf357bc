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
passive modality: passive treatment, passive therapy, passive modalities, passive care, modality, modalities, physical modalities, passive physical modality, 97039, 97139, 97016, vasopneumatic, vasopneumatic compression, vasopneumatic device
  kind: generic
physical therapy: pt, physiotherapy, physical medicine, therapeutic exercise, physical medicine treatment, physical therapist, physio, physical rehabilitation, physical therapy session/visit/treatment, pt session/visit/treatment, p t, phys therapy, gait training, neuromuscular reeducation,
    neuromuscular re education, active therapy, active rehabilitation, land based therapy, land therapy, supervised therapy, physical rehab, therapeutic activities, therapeutic procedures, additional pt, outpatient physical therapy, strengthening exercises, pt eval, physical therapy evaluation,
    range of motion exercises, physical medicine and rehabilitation treatment, chirophysio therapy, chiro physio therapy, post op pt, postop pt, 97161, 97162, 97163, 97164, 97001, 97002, 97110, 97112, 97116, 97530, pt evaluation, pt re eval, pt consult, pt (c s|referral),
    physical therapy (eval|evaluate|referral|consult|re evaluation), physical therapist evaluation, initial pt evaluation, physical therapy eval and treat, physical therapy evaluation and treatment, pt eval and treat, pt evaluation and treatment, therex, post surgical pt, telerehabilitation,
    telerehab, tele pt, tele physical therapy, virtual pt, virtual physical therapy, telehealth physical therapy, hinge health, sword health, kaia health, mckenzie (therapy|method|exercises|protocol), mechanical diagnosis and therapy, schroth, schroth method, williams flexion exercises, medx,
    medx lumbar, medx cervical, isokinetic (exercise|training|strengthening|rehab), lumbar stabilization (exercises|program|training), core stabilization (exercises|program|training), core stabilization, lsvt big, egoscue, 97150, sports rehab, therapeutic exercises,
    active therapeutic exercise, neuromuscular rehabilitation, muscle energy training, postural rehabilitation, body mechanics therapy, joint range of motion therapy, constraint induced movement therapy, proprioceptive training, manual pt, spine rehab, back rehab, assisted stretching,
    assisted stretch, stretch therapy, stretch lab, stretchlab, stretching therapy
  lay: rehab session/visit, exercise session, stretching session, therapist visit, therapy + strengthen, rehab therapy, (knee|shoulder|back|neck|hip) visits, therapist for exercises, therapist + exercises, exercise therapist, first visit with therapist, therapist + exercise, therapist + stretch,
    therapist + stretching, therapist + move, leg lifts and bridges, leg lifts, therapist + leg lifts, therapist + squats, visits + pt guy, guy + exercises, exercise + rehab person, person who has me do, has me do exercises, makes me do exercises, exercises lady, exercise lady, exercise guy,
    walking therapy, therapy for walking, terapia fisica, fisioterapia, rehab people, rehab guy, rehab lady, learn to walk, learning to walk, supervised exercise visits, supervised exercise session, supervised strengthening, therapist + strength, therapist + walk, therapist + walking,
    therapist + range of motion, rom and strengthening, strengthening and stretching, stretching and strengthening, skilled therapy, formal therapy, post op rehab, post surgery rehab, rehab after surgery, p t lady, p t guy, knee therapist, shoulder therapist, back therapist,
    therapist for my (knee|shoulder|back|neck|hip|leg|ankle|low back)
  isa: therapy
pelvic floor therapy: pelvic floor (physical therapy|pt|rehab|rehabilitation|rehabilitation therapy|training|retraining|exercises|muscle training|muscle exercises|muscle rehabilitation|muscle retraining|physiotherapy|therapist|strengthening),
    pelvic (physical therapy|physiotherapy|pt|rehab|rehabilitation|therapy|muscle training), levator ani (retraining|release|therapy|myofascial release), kegel, kegel exercises, bladder retraining, bladder training, women's health (physical therapy|pt), pelvic health (physical therapy|pt),
    pelvic pt eval, vaginal dilator, vaginal dilators, 90912, 90913, 90911, pelvic floor dysfunction therapy, pelvic floor biofeedback, pelvic floor downtraining
  lay: therapy + down there, exercise + down there, exercises + down there, exercise + leak, exercises + leak, therapist + leak, therapy + leak, therapist + private parts, therapy + private parts, pelvic therapist, pelvic exercise, pelvic exercises, therapy for my pelvis, bladder exercises,
    bladder exercise, strengthen + pelvic, muscles that hold urine
  isa: physical therapy*
robotic gait training: body weight supported (treadmill|gait) training, body weight supported treadmill, body weight support treadmill, partial body weight supported treadmill, alter g, alterg, alter g treadmill, anti gravity treadmill, antigravity treadmill, anti gravity treadmill training,
    lokomat, exoskeletal gait training, locomotor training, robot assisted gait training, robotic walking device, underwater treadmill
  lay: walking robot, robot + walk, harness + treadmill, weightless treadmill, air treadmill
  isa: physical therapy
prosthetic gait training: prosthetic rehabilitation, prosthetic rehab, amputee (rehab|rehabilitation|therapy|training|gait training), 97761, prosthetic management training, preprosthetic (training|therapy|rehab), pre prosthetic (training|therapy|rehab), prosthesis training,
    prosthetic use training, myoelectric training
  lay: learn + fake leg, learn + fake arm, learn + artificial leg, learn + artificial arm, learning + fake leg, learning + artificial leg, walk + artificial leg, walk + fake leg, training + artificial leg, training + fake leg, train + artificial arm
  isa: physical therapy
blood flow restriction therapy: blood flow restriction, blood flow restriction training, bfr training, bfr therapy, bfr rehab, =bfr, kaatsu, occlusion training
  lay: tourniquet + exercise
  isa: physical therapy
occupational therapy: ot, hand therapy, occupational therapist, hand therapist, ot session/visit, occupational therapy evaluation, certified hand therapist, o t, occupational rehabilitation, hand rehab, 97165, 97166, 97167, 97168, 97003, 97004, ot eval, ot evaluation, ot consult,
    occupational therapy (eval|referral|consult), hand therapy (eval|evaluation), cht, 97535, =cht, occ therapy, ot eval and treat, ot evaluation and treatment, hand therapy session, hand therapy visit, 97537, tendon gliding, tendon gliding (exercises|protocol), tendon glides,
    upper extremity rehab, upper extremity therapy, work simplification training, adl training, activities of daily living training, joint protection training, certified hand therapy
  lay: hand exercise therapist, therapist + dressing, therapist + grip, therapist + finger, therapist for my hand, therapist + daily activities, grip + exercise, grip + exercises, hand exercises, hand exercise, relearn + hand, relearn using my hands, hand person, hand therapy lady,
    close my fingers, fingers + close again, help with my grip, make a fist again, exercises for my fingers, finger exercises, hand clinic, therapy for my fingers, therapy for my hand, therapy for my thumb, therapy + finger, therapy + thumb, therapist + thumb, therapist + splint, squeeze putty,
    squeezing putty, putty exercise, terapia ocupacional, terapia de mano, grip back, hands therapist, finger therapist, finger therapy, thumb therapy
  isa: therapy, physical therapy
pt ot: physical therapy occupational therapy, physical occupational therapy, pt and ot
  isa: physical therapy*, occupational therapy*
aquatic therapy: aqua therapy, pool therapy, hydrotherapy, aquatic exercise, aquatherapy, aquatic physical therapy, aquatic pt, water therapy, pool exercise, aquatic rehabilitation, aquatic program, aqua pt, whirlpool therapy, aquatic treatment, aquatics, 97113, aqua tx, pool tx, aqua exercise,
    pool exercises, aquatic therapeutic exercise, aquatic exercise program, pool exercise program, hydrotherapeutic, hydrotherapeutic exercise, hydrotherapeutic exercise program, aquatic rehab, pool rehab, aquatic therex, buoyancy, buoyancy assisted, buoyancy assisted exercise, hubbard tank,
    hydro therapy, water based (therapy|exercise|rehab|program), pool based (therapy|exercise|program), 97036, aqua therapeutic exercise, hydroworx, warm water exercise, therapeutic pool
  lay: swim/swimming, water exercise, exercise in water, exercising in water, water workout, therapy in water, exercise + pool, therapy + pool, pool pt, pool session, exercise + water, water aerobics, walking in (the|) pool, water exercises, exercises in water, exercises + water, exercises + pool,
    walk in the pool, warm pool, exercise + warm pool, therapist + pool, float + exercise, floating + exercise, get in the pool, do the pool, in the pool, into the pool, in the water, terapia en el agua, terapia en agua, alberca, swim therapy, pool treatment, pool class
  isa: physical therapy, therapy
chiropractic treatment: chiropractic, chiro, chiropractic manipulative treatment, cmt, spinal manipulation, manual therapy, chiropractor, chiropractic manipulation, manipulation, chiropractic care, chiropractic therapy, manual therapy manipulation, chiropractic adjustment, spinal adjustment,
    manual therapy and manipulation, chiropractic session/visit, manipulative therapy, osteopathic manipulation, osteopathic manipulative treatment, manual manipulation, chiropractic physiotherapy, spinal manipulative therapy, omt, chiropractic evaluation, mobilization, chiro session/visit,
    dc visits, joint mobilization, chiropractic rehabilitation, 98940, 98941, 98942, 98943, chiro (consult|eval|c s|evaluation|referral), chiropractic (consult|consultation|eval|referral|c s), dc eval, dc consult, 98925, 98926, 98927, 98928, 98929, 97140, =omm, osteopathic manual treatment,
    osteopathic manual medicine, osteopathic manipulative medicine, osteopathic treatment, osteopathic adjustment, manual medicine, manual tx, jt mobs, joint mobs, high velocity low amplitude, high velocity thrust, hvla, hvla thrust, hvla manipulation, thrust manipulation, spinal thrust,
    activator technique, activator method, atlas orthogonal, nucca, upper cervical chiropractic, flexion distraction, cox technique, cox flexion distraction, gonstead, diversified technique, network spinal, sacro occipital technique, applied kinesiology, spinal mobilization,
    muscle energy technique, muscle energy techniques, manipulative treatment, dc treatment, dc tx, dc care, dc manipulation, mobilisation, joint mobilisation, spinal mobilisation
  lay: back cracker, bone cracker, back cracking, crack/cracked + back, crack/cracked + neck, pop + back, adjusting my back, adjusting my spine, adjust + spine, adjust + back, adjustment, back adjustment, bone setter, crack + spine, pop + neck, back popped, bone doctor adjustment, spine adjuster,
    back adjuster, adjuster + spine, osteopath, back adjusted, neck adjusted, spine adjusted, adjusted back, adjusted neck, adjusted spine, adjust body, bone popper, back popper, crack + joint, cracking + joint, cracking + back, cracking + neck, joint loosening, loosen + joint, therapist + joint,
    hands on + joint, hands on stretching, hands on therapy, neck till it clicks, snaps my neck, snaps my back, pops my back, pops my neck, cracks my back, cracks my neck, joint cracker, guy who twists my neck, twists my neck till, quiropractico, chyro, neck cracker, neck popper,
    popping + neck, popping + back, pop + spine, popping + spine, cracking + spine, cracking + bones, crack + bones, pop + bones, popping + bones, twist + spine, twists + back, twists my back, spine + back in place, neck + back in place, align + spine, align + back, aligning + spine,
    spinal alignment, spine alignment, realign + spine, realign + back, realign + neck, spine + alignment, back + out of alignment, bone adjuster, manual adjustment, spinal adjuster
  isa: therapy
manipulation under anesthesia: mua, manipulation under general anesthesia, closed manipulation, mua of the knee, mua of the shoulder, manipulation under sedation, knee manipulation, 23700, 27570, 22505, (shoulder|knee|spinal|spine) mua, mua (shoulder|knee|spine|spinal),
    spinal manipulation under anesthesia, (shoulder|knee) manipulation under (anesthesia|anesthetic), (shoulder|knee|spine|spinal) manip under anesthesia, manip under anesthesia, manipulation under general anesthetic, manipulation for (knee|shoulder|) arthrofibrosis,
    medication assisted (spinal|) manipulation, closed shoulder manipulation
  lay: moving joint while asleep, bend + asleep, unfreeze + shoulder, joint + while asleep, moved + asleep, frozen shoulder + sleep, break up frozen shoulder, shoulder loose, force shoulder loose, crank + arm, crank + knee, knocked out + moved, knocked out + stretch,
    shoulder stretch + knocked out, adjusted + anesthesia, adjusted + asleep, bend + anesthesia, knee forced, forced to bend, break up scar + knee, chiropractor + asleep, adjustment + asleep, crack + asleep
  isa: surgery
acupuncture: acu, electroacupuncture, electro acupuncture, acupuncturist, infrared acupuncture, acupuncture treatment/session/visit/therapy, elect acupuncture, manual acupuncture, acupuncture with electrical stimulation, traditional chinese medicine, acupunture, medical acupuncture,
    auricular acupuncture, 97810, 97811, 97813, 97814, lac visit, lac session, lac treatment, =acup, electroacu, acupuncture with e stim, acupuncture with estim, meridian points, meridian needling, acupoint, acupoints, acupoint stimulation, acupuncture point stimulation, battlefield acupuncture,
    ear acupuncture, scalp acupuncture, japanese acupuncture, korean acupuncture, percutaneous needle insertion, oriental medicine, acupuncture lac, l ac
  lay: needle treatment, chinese needle, needles, chinese medicine, pins in (my|) skin, needle therapy, tiny needles, needle doctor, needle guy, needle lady, needles are helping, needle sessions, visit/session + needle, little needles, pins and needles treatment, acupuncture doctor,
    chinese doctor, thin pins, tiny pins, little pins, poke + pins, poked + pins, stick + pins, stuck + pins, sticking + pins, pins + pain relief, pin therapy, pin treatment, thin needles, small needles, hair thin needles, needle therapist, needle place, needles + body points,
    eastern medicine needles, eastern medicine, acupuntura, agujas, chinese + pins, chinese + needle, pins + lady, needle acupuncturist
  isa: passive modality, therapy
acupressure: shiatsu, moxibustion, gua sha
  isa: acupuncture, passive modality
massage therapy: massage, myofascial release, soft tissue massage, deep tissue massage, myofascial therapy, soft tissue mobilization, massages, masseuse, massage therapist, therapeutic massage, massage session/visit, manual soft tissue therapy, soft tissue therapy, graston, graston technique,
    rolfing, active release, active release technique, craniosacral therapy, lymphatic drainage massage, medical massage, 97124, =lmt, lmt session, lmt visit, lmt treatment, =mfr, stm mfr, myofascial tx, mfr tx, fascial release technique, fascial release therapy, fascial release treatment,
    myo fascial release, iastm, astym, instrument assisted soft tissue, instrument mediated soft tissue, soft tissue treatment, soft tissue work, soft tissue manipulation, soft tissue release, 97140 soft tissue, deep tissue work, myofascial work, neuromuscular massage, myotherapy, bowen therapy,
    swedish massage, sports massage, trigger point massage, cross friction massage, transverse friction massage, soft tissue technique, strain counterstrain, rolfing sessions, structural integration, manual myofascial, myofascial unwinding, craniosacral, cranio sacral therapy, thai massage,
    hawk grips, soft tissue mobs, soft tissue mobilisation, stm tx, massotherapy, massage tx
  lay: rubdown, rub down, body rub, back rub, neck rub, rub + back, rub + neck, spa treatment, rub out + muscle, rub out + knot, scraping + muscle, scraping + tissue, scraping + tool, tight tissue, tight muscle tissue, hand pressure + fascia, hand pressure + knot, loosen + tissue,
    loosening + tissue, loosening + muscle, tissue around muscles, hands on + muscle, muscle lining, knead + muscle, kneading + muscle, metal tool + skin, knead + knot, kneading + knot, knead out, kneads, rub + knots, work out the knots, work the knots out, loosen + knots, rub + shoulders,
    rubs my back, rubs my neck, muscle rub session, massaging, massaged, masaje, masajes, sobador, sobadora, massagist, masseur, deep tissue, rub + knots out, rubbed + knot, knots + rubbed, work on + knots, works on + knots, therapist + knots, rub the knots, rubbing + knots
  isa: passive modality, therapy
infrared therapy: infrared, infrared heat, infrared lamp, infrared light, monochromatic infrared, anodyne therapy, 97026, ir lamp, ir heat, ir light, ir therapy
  lay: heat lamp, warming lamp, heat light
  isa: heat therapy, passive modality, therapy, acupuncture
heat therapy: hot pack, hot packs, diathermy, moist heat, shortwave diathermy, heat application, thermal therapy, heat treatment, heat cold packs, hot or cold packs, 97024, 97010, =swd, pswd, shortwave, hydrocollator, heat tx, hot packs and cold packs, contrast bath,
    contrast baths, contrast bath therapy, 97034, 97022, warm whirlpool, infrared sauna treatment
  lay: deep heat machine, deep heat + radio wave, radio wave + muscle
  isa: passive modality, therapy
cupping: cupping therapy, cup tx, vacuum cup
  lay: suction cups, cup + back, cups + mark, glass cups, sucking cups, chinese cups, cups + suck
  isa: acupuncture, passive modality
dry needling: intramuscular stimulation, trigger point dry needling, dry needle, 20560, 20561, =tdn, dn tx, ims needling, intramuscular needling, intramuscular dry needling, needling without injectate, trigger point needling, myofascial needling, intramuscular manual therapy,
    functional dry needling
  lay: needle + no medicine, needle + physical therapist, needle + without medicine, needle + without any medicine, needle + without any medication, needle + without medication, needle + no medication, needle + no drug, needle + without drug, needle + nothing in it, needle + nothing injected,
    needle + any medicine in it, empty needle, needle + pt, needle + twitch, needles + twitch
  isa: therapy, acupuncture
traction: cervical traction, neck decompression device, lumbar traction, traction unit/device, home traction, decompression table, vax d, axial decompression, vertebral axial decompression, spinal decompression, inversion table, saunders, pneumatic traction, mechanical traction, home cervical traction,
    over the door traction, drx9000, drx 9000, spinal decompression therapy, decompression therapy, posture pump, traction therapy, cervical traction unit/device, lumbar traction unit/device, intersegmental traction, cervical traction with air bladder, saunders traction,
    nonsurgical spinal decompression, lumbar home traction, 97012, s9090, e0830, e0840, e0849, e0850, e0855, e0856, e0860, e0870, e0880, e0890, e0900, e0941, nssd, non surgical spinal decompression, nonsurgical decompression, non surgical decompression, decompression tx, drx, cervical tx unit,
    lumbar tx unit, hometrac, pronex, comfortrac, inv table, inversion tbl, inversion unit, inversion device, inversion chair, inversion boots, inversion therapy, gravity inversion, gravity inversion boots, teeter, motorized traction, motorized (lumbar|cervical|spinal|) decompression,
    nonsurgical distraction, nonsurgical (lumbar|spinal) distraction, motorized distraction, motorized nonsurgical distraction, lumbar distraction, idd therapy, intervertebral differential dynamics, accu spina, spinemed, antalgic trak, triton table, spinal unloading, lordex, backproject,
    (cervical|lumbar|spinal|neck|home|pneumatic) decompression (device|unit|machine|system), pneumatic (cervical|lumbar|neck) decompression, pneumatic cervical decompression device, decompression device, decompression unit, decompression machine, decompression system,
    home (cervical|lumbar) decompression, lumbar decompression table, spinal decompression table, c trac, ctrac, cerv trxn, cervical trxn, lumbar trxn, lumb trxn, home trxn, trxn unit, cerv trax, cervical trax, traction kit, traction machine, traction table, c traction
  lay: stretch + neck, neck stretcher, back stretcher, stretching machine, pull + neck, neck puller, hang upside, neck pulling, spine stretcher, stretcher, upside down table, pull + spine, hanging upside down, stretch + spine, neck + door, hang + neck, stretch rack, stretches my neck,
    stretches my back, table that pulls, table that stretches, pulled on table, table + flip, pulling table, stretching table, stretch table, flip over table, hanging by + ankle, hang by + ankle, stretch + disc, stretching + disc, disc + table, back puller, machine to pull, neck stretching,
    inflatable + neck, blow up neck, stretches + back apart, stretch + back apart, pull + back apart, pulls + back apart, suck the disc, suck disc, bed that stretches, bed that slowly stretches, traccion, neck stretch machine, neck stretch, neck stretching machine, back stretch machine,
    head pulled, head puller, pulley + neck, harness + neck, harness + chin
  isa: passive modality, durable medical equipment
home exercise program: hep, home exercise kit, home exercise, home exercises, exercise kit, self directed exercise, home exercise equipment, home based exercise, self directed home exercise, independent exercise, home program, home rehabilitation kit, exercise ball, theraband, thera band,
    exercise band, resistance band, shoulder pulley, exercise pulley, home exercise rehab kit, exercise equipment, stationary bike, recumbent bike, treadmill for home, home gym, foam roller, rehab kit, shoulder exercise kit, knee exercise kit, lumbar exercise kit, hand exerciser,
    hand exercise kit, gym ball, a9300, =hek, exercise bicycle, stationary bicycle, stationary exercise bike, stationary exercise bicycle, recumbent bicycle, recumbent cycle, recumbent exercise bike, recumb bike, stat bike, exercise cycle, ergometer, pedal exerciser, therapeutic exercise kit,
    home exercise device, home therapeutic exercise, therapy band, stretch bands, overhead pulley, over the door pulley, treadmill purchase, treadmill rental, home treadmill, motorized treadmill, purchase of treadmill, nordictrack, schwinn recumbent, bowflex, total gym, elliptical machine,
    elliptical trainer, home therapy kit, home pt exercises, home pt program, home therapy program, home therapy exercises
  lay: exercise at home, exercises at home, exercises + home, stretch at home, stretches + home, exercise bike, workout + home, rubber bands, bike for home, bike for house, bike at home, bicycle for home, bicycle for house, pedal machine, pedaling machine, bike that doesnt move, walking machine,
    treadmill + home, moving belt + walk, walk in place, running belt, exercise stuff, exercises at house
gym membership: gym, health club, health club membership, fitness center, pool membership, ymca, gym program, fitness club, gym pass, fitness membership, gym with pool, membership, health spa, athletic club, pool mbr, pool pass, pool access, fitness facility, exercise facility,
    aquatic exercise facility, aquatic facility, swim club, aquatic center membership, access to a fitness facility, fitness facility access, fitness center membership, gym access, gym use, gym mbr, gym mbrship, silver sneakers, crunch fitness, la fitness, golds gym, anytime fitness,
    curves membership, ymca membership, unsupervised exercise facility, self directed gym program, gym facility, fitness class, fitness classes, exercise class, exercise classes, group exercise class, zumba, crossfit, spin class
  lay: workout place, workout, exercise club, lift weights, planet fitness, 24 hour fitness, weights and machines, club + pool, club + join, club + joining, join a gym, joining a gym, gym pay, pay for gym, gimnasio, exercise at a facility, membresia, gym card, fitness gym, join the gym,
    go to the gym, going to gym, month to gym, place to work out, somewhere to work out, work out at gym, working out at, work out + machines
  isa: program
personal trainer: personal training, trainer, exercise trainer, fitness instructor, fitness coach, fitness professional, fitness training, exercise coach, exercise specialist, exercise physiologist
  lay: workout coach, coach + exercise
  isa: gym membership, program
yoga: tai chi, pilates, yoga therapy, qigong, medical yoga, feldenkrais, alexander technique, reformer, taiji, tai ji, thai chi, ti chi, qi gong, chi gong, mind body (exercise|movement|practice|movement therapy|movement practice|therapy|class|program), mindful movement, movement meditation,
    gyrotonic, chair yoga, yoga class, yoga session, iyengar, hatha, vinyasa, therapeutic yoga, chair pilates, feldenkrais method
  lay: stretching and breathing, downward dog, poses + mat, poses + class, martial arts + slow, soft martial arts, slow chinese, chinese slow, core class, core strengthening class, core machine, reformer workouts, mat core
  isa: therapy
exercise program: supervised exercise program, aerobic conditioning, conditioning program, supervised exercise, exercise, exercise program, general conditioning
  kind: generic
  isa: therapy
extracorporeal shockwave therapy: eswt, extracorporeal shock wave therapy, shockwave, shock wave, shockwave therapy, shockwave treatment, shock wave therapy, extracorporeal shock wave, shock wave treatment, radial shockwave, shockwave session, extracorporeal shockwave treatment, eswt treatment,
    0101t, 0102t, 28890, radial pressure wave, extracorporeal acoustic wave, acoustic pressure wave, acoustic wave therapy, acoustic wave treatment, pressure wave therapy, pressure wave treatment, radial pressure wave therapy, focused shockwave, rswt, =rpw, softwave, softwave therapy, epat, storz,
    low intensity shockwave, li eswt, high energy acoustic wave, acoustic shock wave, acoustic shockwave
  lay: sound wave treatment, sound waves, sound wave therapy, pulse waves, sound pulses, sound pulse + @machine, sound wave + @machine, pulse gun, hammering wave, shock treatment + tendon, shock treatment + heel, pounds my heel, hammer + heel, sound waves + heel, sound waves + tendon,
    acoustic wave, ultrasonic shock, hammer thing, pulses + heel, ondas de choque, high energy wave, waves + tennis elbow,
    waves + heel, jackhammer on my heel, jackhammer machine + heel
  isa: therapy
low level laser therapy: lllt, cold laser, laser therapy, laser treatment, cold laser therapy, laser, class iv laser, low level laser, high power laser, s8948, 97037, 0552t, photobiomodulation, photobiomodulation therapy, low level light therapy, high intensity laser, high intensity laser therapy,
    hilt, mls laser, mls laser therapy, k laser, deep tissue laser, deep tissue laser therapy, litecure, light emitting diode therapy, led light therapy, low intensity laser, erchonia, class 4 laser, laser acupuncture
  lay: laser light, laser + pain, red light therapy, light therapy + pain, healing light, cold light, light beam, red beam, red beam treatment, beam + shine, light they shine, red light + elbow, red light + pain, lazer, red light they, red light treatment, red light + treatment, red light machine,
    red light + put, red light + session, red light + chiropractor, red lamp treatment, light they put, special light + pain
  isa: passive modality, therapy
therapeutic ultrasound: ultrasound therapy, ultrasound treatment, phonophoresis, ultrasound session, therapeutic ultrasound unit, sustained acoustic medicine, zetroz, 97035, therapeutic ultra sound, ultra sound therapy/treatment/session, us tx, u s tx, ultrasound tx, ultrasound diathermy,
    ultra sound therapy, ultra sound treatment, dynatron, dynatron ultrasound, pulsed ultrasound, ultrasound modality, sam pro, sam device, sam unit, sam sport, k1004, lius, wearable ultrasound, ultrasonic diathermy, portable ultrasound unit, home ultrasound unit, home ultrasound device,
    home ultrasound, sustained acoustic medicine device, acoustic medicine, low intensity continuous ultrasound
  lay: jelly + wand, ultrasound + massage, gel + wand, sound wand, sound wave wand, heat + wand, deep heat + sound, deep heat + sound wave, sound patch, sound wave patch, ultrasound + patch, stick on ultrasound, strap on ultrasonic, ultrasonic machine
  isa: passive modality, therapy
iontophoresis: ionto, 97033, iontopatch, ionto patch, iontophoretic, dexamethasone iontophoresis, dexamethasone ionto, transdermal electrophoretic, electrophoretic drug delivery, transdermal electrophoretic drug delivery, transdermal electrophoretic delivery, electrical transdermal delivery
  lay: electric patch + medicine, steroid patch, medicine + electricity, medicine + electric current, battery patch, pushes + medicine, pushing + medicine
  isa: passive modality, therapy
work hardening: work conditioning, work hardening program, work conditioning program, work hardening session, work simulation, wh program, work conditioning hardening, industrial rehabilitation, work reconditioning, 97545, 97546, wh screen, wh wc, wh wc eval, wh intake, wh eval, wh screening,
    work conditioning (evaluation|screening|eval), work hardening conditioning, functional work conditioning, work hard program, wk conditioning, wk hardening, =wh, wh visit, wh session, occupational conditioning, occupational conditioning program, work related conditioning,
    industrial conditioning, work conditioning exercise program, job simulation, simulated job tasks, job task simulation, job specific (training|rehab|rehabilitation|therapy), simulated work activities, wh wc program, work tolerance program, work tolerance training, functional work simulation,
    return to work conditioning, functional conditioning program, return to work conditioning program, occupational reconditioning
  lay: get strong + job, toughening + work, train + return to work, practice + job tasks, toughen up + work, strengthen + go back to work, condition + work, practice + job, harden + work, get ready + go back to work, work exercise program, job training therapy, work training therapy,
    work simulation therapy, recondition + job, reconditioning + job, recondition + work, reconditioning + work, build up + work, build up + job, strength training + work, training for lifting, conditioning + work related, exercise + build up for work, copies my job, copies my work,
    copy + job tasks, training like my job, acts like my job, pretend work, practice lifting, work harding, heavy work + train, heavy work + training, prepare + heavy work, heavy work + program, strong for my job, strong for work, strong for job, stronger for work, stronger for my job,
    strong enough + job, strong enough + my work, toughen + job, toughen me up, toughen up program, toughening up, train + lifting, training + lifting boxes, train me + lift, conditioning to return to work, build strength for job, build strength for work
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
cognitive rehabilitation: cognitive remediation, neurocognitive rehabilitation, cognitive therapy, cognitive rehab, cognitive training, neurorehabilitation, brain injury rehabilitation, brain injury program, neuro rehab, neurological rehabilitation, tbi program, cognitive retraining,
    transitional living program, post acute brain injury rehabilitation, brain injury day program, residential neurorehabilitation, residential neuro rehab, neurorestorative, casa colina, casa colina transitional living center, transitional living, transitional living center,
    transitional living facility, centre for neuro skills, center for neuro skills, neurorehab, outpatient neurorehab, outpatient neuro rehab, neuro rehabilitation, outpatient neurorehabilitation, conc clinic, concussion clinic, concussion program, concussion rehabilitation,
    brain injury day treatment, brain injury day treatment program, brain injury rehab, brain injury rehabilitation program, brain injury outpatient program, brain injury treatment program, brain injury treatment, tbi day treatment, tbi day treatment program, tbi day program, tbi rehab,
    tbi rehabilitation program, tbi outpatient program, tbi treatment program, tbi treatment, outpatient brain injury (program|rehabilitation|day treatment program), acquired brain injury program, abi program, 97129, 97130, 97532, 97127, g0515, cog rehab, cog tx, cog retraining, cog remediation,
    neurocognitive remediation, neurocognitive therapy, neurocognitive training, cognitive skills training, cognitive skills development, cognitive tx, cognitive rehabilitation therapy, compensatory strategy training, compensatory strategies training,
    compensatory (cognitive|memory) (strategies|training|strategy), attention process training, executive function (training|therapy|rehabilitation), executive functioning (training|therapy), memory compensation, working memory training, cogmed,
    computerized cognitive (training|rehabilitation|therapy), constant therapy, spaced retrieval, community reintegration, community re entry program, brain injury clubhouse, neuropsychological rehabilitation, neuro psychological rehabilitation, memory rehabilitation, attention training,
    concussion therapy, concussion rehab, post concussion (therapy|rehab|rehabilitation|program|clinic), brain injury therapy, tbi therapy
  lay: memory training, memory exercises, memory class, brain exercise, memory therapy, brain rehab, memory + therapy, thinking + therapy, head injury therapy, head injury program, head injury + therapy team, head injury recovery, head injury rehab, place for head injury, brain damage center,
    center for brain damage, live at center + brain, head injury center, thinking skills, memory help, brain exercises, training to remember, learn to remember, learn + remember things, training + memory, forget + training, forget + brain exercises, train + memory, train + remember,
    think straight again, help me think, help me remember, brain therapy, therapy for my brain, therapy for concussion, therapy for memory loss, therapy for memory, therapy for head injury, head injury rehabilitation, concussion treatment, therapy + forget, retrain my brain, retrain + memory,
    terapia de memoria
  isa: therapy, program
independent living program: independent living skills, independent living skills training, independent living services, life skills training, life skills (program|coach|coaching), supported living, supported living services, social skills training, money management training,
    community living support, community based rehabilitation for brain injury
  lay: live on my own again, live on his own again, live on her own again, learn + live alone
  isa: cognitive rehabilitation*
speech therapy: speech language pathology, speech language therapy, speech therapist, speech pathology, swallowing therapy, voice therapy, slp, dysphagia therapy, speech evaluation, speech and language evaluation, swallow therapy, 92507, 92521, 92522, 92523, 92524, 92526, 92610, 96105, st eval,
    slp eval/evaluation/consult, speech eval, speech (consult|referral|assessment), speech path, speech path consult/eval/evaluation, speech pathologist, speech language eval, speech and language eval, speech language evaluation, speech language pathologist,
    speech pathology (evaluation|consult|consultation), speech therapy (evaluation|eval|consult), cognitive communication, cognitive communication evaluation/therapy, cognitive linguistic (evaluation|therapy), bedside swallow evaluation, speech tx, speech language, speech rehab, aphasia therapy,
    aphasia treatment, dysarthria therapy, lsvt loud, lsvt, vocal cord therapy, vocal therapy, voice rehabilitation, voice rehab, voice retraining, vocal rehabilitation, vitalstim, vitalstim therapy, oral motor therapy, fluency therapy, stuttering therapy, accent therapy, articulation therapy,
    92508, language therapy, swallow rehab, swallowing rehab
  lay: talking problems, trouble talking, speech + therapy, slurred speech, trouble speaking, speech teacher, speech check, therapist for words, therapist + words, voice therapist, voice and swallowing, swallowing therapist, speech doctor, 92507, 92526, 92521, 92522, 92523, speech lessons,
    talk again, speak again, voice exercise, voice exercises, learn + swallow, learn + speak, speech exercises, find my words, cant find my words, words wont come out, learn + talk, learning + talk, learn to swallow, lessons + talk, lessons + speak, talk normal, talk clearly, speak normal,
    speak clearly, talk clear, speak clear, talk properly, speak properly, terapia de habla, cant talk, cant speak, cannot talk, cannot speak, hard to talk, hard to speak, unable to speak, unable to talk, help me talk, help me speak, talk better, speak better, teach + talk, teach + speak,
    talk since + stroke, speak + stroke, talk + stroke, relearn + talk, relearn + speak, how to talk, how to speak
  isa: therapy, cognitive rehabilitation
tinnitus retraining therapy: tinnitus (retraining|therapy|treatment|management|counseling|habituation|desensitization|rehabilitation|evaluation and treatment|cbt|masking therapy), tinnitus sound therapy, sound therapy for tinnitus, acoustic therapy for tinnitus, neuromonics, lenire,
    notched (sound|music) therapy, bimodal neuromodulation for tinnitus, progressive tinnitus management, habituation counseling, habituation therapy, trt tinnitus, tinnitus trt, TRT + tinnitus, trt session, trt sessions, trt visits, hyperacusis (therapy|treatment|desensitization)
  lay: ignore + ringing, ignore + buzzing, tune out + ringing, tune out + buzzing, lessons + ringing, class + ringing in, therapy + ringing in, train + ringing in, training + ringing in, brain + ringing in my ears, retrain + ears, get used to + ringing, live with + ringing, therapy + ears ringing,
    cope + ringing
  isa: therapy
vestibular therapy: vestibular rehabilitation, vestibular rehab, balance therapy, balance training, vestibular evaluation, vestibular physical therapy, =vrt, vestibular rehab therapy, vestibular rehabilitation therapy, vestibular tx, vestibular pt, vestibular eval, canalith, epley,
    balance retraining, vestibular exercise, vestibular exercises, gaze stabilization, gaze stability exercises, canalith repositioning, canalith repositioning maneuver, epley maneuver, particle repositioning, semont maneuver, habituation exercises, vestib rehab, vestib pt, vestib therapy,
    vestib tx, dizziness rehabilitation, balance rehab, balance rehabilitation, vestibular physiotherapy
  lay: balance exercise, dizzy + therapy, dizziness + therapy, dizzy + exercise, balance + therapy, 95992, ear crystals, crystals + ear, exercise + vertigo, exercises + vertigo, exercises + dizzy, exercises + dizziness, vertigo + therapy, vertigo + therapist, dizzy + therapist,
    dizziness + therapist, balance exercises, exercise + room spinning, exercises + room spinning, exercise + spinning, exercises + spinning
  isa: therapy, physical therapy
vision therapy: visual therapy, neuro optometric rehabilitation, vision rehabilitation, visual rehabilitation, optometric rehabilitation, vision therapy (evaluation|eval), neuro optometric rehabilitation evaluation, neuro vision rehabilitation, neurovisual rehabilitation, orthoptic,
    orthoptic therapy, neurovisual training, oculomotor training, oculomotor therapy, visual training, vision training, eye therapy, vision tx, vision rehab, visual rehab, optometric rehab, neuro optometric therapy, neuro optometric rehab, syntonic phototherapy, syntonics, convergence training,
    convergence exercises, vergence therapy, eye movement training
  lay: 92065, eye exercise, eye exercises, exercise + double vision, exercises + double vision, eye muscle training, eye training, train my eyes, eyes + work together
  isa: therapy
low vision rehabilitation: low vision (rehab|therapy|evaluation|exam|training|services|specialist|aid training), orientation and mobility (training|instruction|services|specialist), o m training, braille (training|instruction|lessons), blind (rehabilitation|rehab|skills training),
    blindness skills training, white cane training, independent living skills for the blind, braille institute, guide dog training, eccentric viewing training
  lay: learn + blind, training + blind, live + blind, living + blind, learning + blind, teach + blind, school + blind, going blind + help
  isa: vision therapy
lymphedema therapy: lymphatic drainage, manual lymphatic drainage, lymphedema pump, lymphedema treatment, complete decongestive therapy, lymph pump, lymphatic pump, flexitouch, lymphapress, lymphedema tx, 97016 lymphedema, lymphedema compression pump, manual lymph drainage, =mld,
    decongestive therapy, decongestive lymphatic therapy, lymphedema (evaluation|pt|physical therapy|specialist|clinic), lymphatic massage, lymphedema massage, lymph massage, lymphedema bandaging
  lay: lymph + pump, fluid + puffy arm, fluid + puffy leg, rubbing + fluid, massage + fluid, massage + swollen arm, massage + swollen leg, drain + puffy
  isa: therapy
hyperbaric oxygen: hyperbaric oxygen therapy, hyperbaric, hbot, hbo, 99183, g0277, hbo2, pressurized oxygen, pressurized oxygen (treatment|therapy|chamber), hyperbaric treatment, hyperbaric chamber, hyperbaric medicine, hyperbaric dives, hyperbaric wound therapy, hbo dives, hbot dives,
    oxygen dives, monoplace chamber, multiplace chamber, mild hyperbaric, topical oxygen therapy wound
  lay: oxygen chamber, pressure chamber, pressurized oxygen, oxygen + pressure room, oxygen tube, dive chamber, oxygen + pressurized, pressure tank, tank + oxygen pressure, oxygen + pressure tank, breathing oxygen + sore, oxygen + wound, oxygen + foot sore, oxygen + heal
respiratory therapy: chest physiotherapy, chest physical therapy, chest pt, airway clearance, respiratory treatment, respiratory therapist, diaphragmatic breathing training, incentive spirometry, breathing retraining, 94667, 94668
  isa: therapy
pulmonary rehabilitation: pulmonary rehab, pulm rehab, pulmonary rehabilitation program, pulmonary rehab program, respiratory rehabilitation, respiratory rehab, lung rehab, lung rehabilitation, pulmonary conditioning, g0424, 94625, 94626, g0237, g0238, g0239, post covid rehab,
    post covid rehabilitation, covid rehab
  lay: lung exercise, lung exercises, lung class, breathing class, exercise + lungs, exercises + lungs, lung training, breathing rehab, exercises + breathe better
  isa: respiratory therapy, therapy
cardiac rehabilitation: cardiac rehab, cardiac rehabilitation program, cardiac rehab program, phase ii cardiac, phase 2 cardiac, cardiopulmonary rehab, cardiopulmonary rehabilitation, ecg monitored exercise, monitored cardiac exercise, 93797, 93798, heart rehab, heart rehabilitation,
    cardiac exercise program, cardiovascular rehabilitation, cardiac conditioning
  lay: heart exercise, heart exercises, heart class, exercise + heart attack, exercises + heart attack, exercise + heart operation, exercise + heart surgery, heart strengthening
  isa: therapy
desensitization therapy: desensitization, mirror therapy, graded motor imagery, graded exposure, =gmi, mirror box, mirror box therapy, mirror tx, mirror visual feedback, gmi mirror, desens, desens therapy, desens ot, desensitization program, sensory re education, sensory reeducation,
    stress loading, stress loading program
  lay: mirror + limb, mirror + phantom, mirror + pain, hand in mirror, mirror trick, touch tolerance, texture + skin, brushing skin, rubbing textures
  isa: therapy
virtual reality therapy: virtual reality, virtual reality (device|headset|program|treatment|system|goggles|unit|exposure therapy|rehabilitation), relievrx, relievrx device, easevrx, vr therapy, vr headset, vr device, vr goggles, vr program, vr treatment, vr system, applied vr, appliedvr, e1905,
    immersive digital therapeutic, immersive therapeutic, digital therapeutic, prescription digital therapeutic, immersive virtual reality, xr health, oculus headset, karuna virtual embodiment, augmented reality therapy
  lay: headset + pain, headset + scenes, headset + relax, headset + distract, headset + calming, goggles + distract, goggles + pain, goggles + relax, goggles + scenes, 3d headset, 3d goggles, computer goggles, video game goggles, video game + pain
  isa: therapy, durable medical equipment
bright light therapy: light box therapy, bright light treatment, therapeutic light box
  lay: light box + mood, light box + depression, bright lamp + depression, bright light + sleep, lamp + winter depression
  isa: therapy
aromatherapy: reiki, therapeutic touch, alternative medicine, essential oils, healing touch, energy healing, reflexology, ayurveda, ayurvedic, float tank, floatation therapy, sensory deprivation tank, salt room, halotherapy, sound bath, sound healing, crystal healing, complementary medicine,
    colon hydrotherapy
  lay: energy healer, healing hands, smelling oils
  isa: therapy
equine therapy: equine assisted (therapy|psychotherapy|activities|learning), equine psychotherapy, equine tx, equine program, hippotherapy, horse therapy, horse assisted therapy, therapeutic riding, therapeutic horseback riding, horseback riding, s8940, animal assisted therapy, pet therapy
  lay: around horses, with horses, horses + trauma, horse + trauma, horse + therapist, horse + therapy, horse + anxiety, ride + horse, riding + horse, rides + horse, therapy + animals, horse ranch, horse program
  isa: therapy
creative arts therapy: music therapy, art therapy, expressive arts therapy, expressive arts, dance therapy, dance movement therapy, drama therapy, recreational therapy, recreation therapy, horticultural therapy, g0176, adventure therapy, wilderness therapy, surf therapy, therapeutic recreation
  lay: paint + feelings, painting + therapy, drawing + therapy, art sessions, art class + stress, music sessions, music + therapist, surfing + trauma, hiking + trauma
  isa: therapy
naturopathic medicine: naturopathic, naturopathic (doctor|physician|treatment|consultation|evaluation|care), naturopath, naturopathy, homeopathic, homeopathy, homeopathic treatment, integrative medicine, integrative medicine (consultation|consult|evaluation|referral), functional medicine,
    functional medicine (consultation|consult|evaluation), holistic medicine, holistic (treatment|care|doctor), anti aging medicine
  lay: natural doctor, holistic healer, natural healer, natural medicine doctor
  isa: aromatherapy, therapy
magnetic therapy: pemf, pulsed electromagnetic field, pulsed electromagnetic therapy, magnet therapy, electromagnetic therapy, diapulse, e0761, g0329, pulsed electromagnetic field therapy, pulsed electromagnetic, pulsed magnetic, electromagnetic field therapy, pemf device, pemf therapy, actipatch,
    magnetic stimulation, magnetic field therapy, static magnets, magnetic bracelet, magnetic wrap, zeobi, peripheral magnetic stimulation, super inductive system, magnetic peripheral nerve stimulation, emsella, emtt
  lay: magnets + pain, magnetic field machine, magnet mat, magnet loop, magnetic pulse, magnetic pulses, electric magnet
  isa: passive modality
transcranial magnetic stimulation: tms, rtms, tms therapy, deep tms, dtms, theta burst stimulation, itbs, repetitive transcranial magnetic stimulation, repetitive tms, repetitive cortical (magnetic|) stimulation, transcranial magnetic, neurostar, brainsway, magnetic neuromodulation,
    noninvasive magnetic neuromodulation, cortical magnetic (neuromodulation|stimulation), 90867, 90868, 90869, tms consult, tms evaluation, tms motor threshold, saint protocol
  lay: magnet + brain, magnet on head, magnets on + head, magnet + my head, magnet + skull, magnet + depression, magnet + mood, head magnet session, magnet pulses
  isa: magnetic therapy, mental health
cranial electrotherapy stimulation: alpha stim, cranial electrical stimulation, ces unit, ces device, ces therapy, k1002, e0732, a4596, cranial electrotherapy, cranial electrical stimulator, cranial electrotherapy device, cranial electrical stim, cranial electro stimulation, fisher wallace,
    fisher wallace stimulator, transcranial microcurrent, transcranial microcurrent electrotherapy, transcranial electrical stimulation, tdcs, transcranial direct current stimulation, cervella, electrosleep, alphastim
  lay: ear clip, clip + ear, head current machine, brain zapper, ear clip zapper, current + earlobe, clips + earlobe
  isa: magnetic therapy, electrical stimulation
scrambler therapy: calmare, calmare therapy, calmare scrambler, scrambler, scrambler treatment, mc 5a, electrical modulation pain reprocessing, 0278t, transcutaneous electrical modulation pain reprocessing, =tempr, st 5
  lay: scramble + nerve, scramble + pain, scramble + signal, scrambling + nerve, scrambling + pain, scrambling + signal, no pain signal, no pain message, rewire + pain, trick + nerve, trick + pain signal
  isa: magnetic therapy, electrical stimulation
`,
}
