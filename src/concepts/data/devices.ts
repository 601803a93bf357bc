import type { LexiconGroup } from '../concept.ts'

/**
 * Electrical stimulation, implants, braces and equipment.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
 */
export const DEVICES: LexiconGroup = {
  kind: 'treatment',
  entries: `
electrical stimulation: electrical stimulator, e stim, estim, electrical muscle stimulation, ems unit, electrotherapy, neurostimulation, stimulator unit, stim unit,
    muscle stimulator, ems, electrical nerve stimulation, electric stimulation, electro stimulation, muscle stimulation, stimulator, nerve stimulator,
    electrical stimulation unit, electronic stimulator, electronic muscle stimulator, electrical stim, electro therapy, neurostimulator, neuromuscular stimulation
  lay: zapper, electric pad, zap + muscle, shock + muscle, tingle machine, buzz + muscle, electric + pain, electric gadget,
    electricity + muscle, electric box, electrode pads, electric current, electric muscle, buzzing pads, electric shock machine, zap/zapping/shock + back,
    zap/zapping + neck, sticky pad + zap, pads + zap, pads + shock, pads + electric, pads that zap, machine + zap, machine + shock, machine + tingle,
    buzz + pads, zapping machine, shocker, shock machine, little machine + pad, electric pulse, tingling pads, shock + pain, electro pads, stim machine
  isa: passive modality, durable medical equipment
tens unit: =tens, transcutaneous electrical nerve stimulation, transcutaneous electrotherapy, transcutaneous nerve stimulator, transcutaneous electric,
    transcutaneous electrical nerve stimulator, tens device, tens machine, tens therapy, transcutaneous electrical stimulation, transcutaneous stimulation, tens trial,
    tens rental, t e n s, tens purchase
  lay: &zapper, zapper pads, &electric pad, &tingle machine, shock pads, &sticky pad + zap, &pads + zap, &pads that zap, &machine + zap, &pads + shock,
    &pads + electric, &little machine + pad, &zapping machine
  isa: electrical stimulation
neuromuscular electrical stimulation: nmes, neuromuscular stimulator, nmes unit, neuromuscular electrical stimulator, functional electrical stimulation, fes unit
  isa: electrical stimulation
interferential stimulation: ifc, if unit, ics, interferential current, interferential unit, interferential, inferential unit, interferential stimulator, ifs, interferential therapy,
    interferential current stimulation, ifc unit, ics unit, interferential device, if stimulation, interferential current unit, interferential machine, inferential stimulator
  lay: 
  isa: electrical stimulation
h wave stimulation: h wave, hwave, hwt, h wave unit, h wave device, h wave therapy, h wave machine, h wave purchase, h wave rental, hwave unit, h wave stimulator
  lay: 
  isa: electrical stimulation
percutaneous electrical nerve stimulation: =pens, percutaneous neurostimulation, percutaneous peripheral nerve stimulation, p stim, percutaneous neuromodulation,
    percutaneous neuromodulation therapy, percutaneous electrical neurostimulation, percutaneous implantation of neurostimulator, percutaneous neurostimulator, npwt stim,
    auricular neurostimulation, bridge device
  isa: electrical stimulation
combination stimulator: orthostim, orthostim4, multi stim, meds 4, solar care, galvanic stimulation, galvanic, prime dual, tens ems, tens ems unit, surgi stim, surgistim,
    combo stim, quad channel stimulator, multi modality stimulator, microcurrent, microcurrent therapy, high voltage galvanic, russian stimulation, sympathetic therapy,
    flexi mt plus, empi, biotech unit, nexwave, zynex, neurolumen, x force stimulator, x force, pro stim
  lay: 
  isa: electrical stimulation
electrodes: tens supplies, lead wires, tens pads, batteries electrodes, conductive garment, electrode, electrode pads and batteries, tens electrodes, replacement electrodes,
    electrodes and batteries, batteries, power pack, h wave supplies, stimulator supplies, tens unit supplies, leads, conductive glove, lead wire
  lay: , replacement pads, refill pads, pads + tens, gel pads
  isa: supplies
spinal cord stimulator: scs, spinal cord stimulation, dorsal column stimulator, neurostimulator implant, spinal stimulator, dorsal column stimulation, scs trial,
    spinal cord stimulator trial, dorsal root ganglion stimulator, drg stimulator, drg stimulation, implantable stimulator, implanted stimulator, neuromodulation,
    implantable neurostimulator, spinal cord stimulator implant, percutaneous spinal cord stimulator, scs implant, stimulator trial, stimulator implant, drg,
    spinal cord stimulator reprogramming, implantable pulse generator, ipg, ipg replacement
  lay: implant + zap, wire + spine, battery + back, implant + pain, pacemaker + back, electric implant, pacemaker + spine, implant + spine, battery + spine,
    wires + back, implant + back, stimulator + back, stimulator + spine, implant + shock, zapper implant, pain pacemaker, box + spine
  isa: surgery, implant
peripheral nerve stimulator: peripheral nerve stimulation, pns, implantable peripheral nerve stimulator, occipital nerve stimulator, occipital nerve stimulation, sprint pns,
    peripheral nerve stimulator implant, stimrouter, occipital stimulator
  isa: surgery, implant, spinal cord stimulator
bone growth stimulator: bone stimulator, osteogenesis stimulator, exogen, electrical bone growth stimulation, low intensity pulsed ultrasound, osteogenic stimulator, external bone growth stimulator, bone growth stimulation, bone stim, bone healing stimulator, spinalogic, ultrasonic bone stimulator, ultra sound bone stimulator, ultra sound bone growth stimulator
  lay: help bone heal, bone healing device, bone heal + machine, bone heal, bone + grow, heal + fracture, heal + bone
  isa: durable medical equipment
intrathecal pump: iddd, =idds, intrathecal drug delivery system, intrathecal drug delivery, pain pump, implantable drug delivery, morphine pump, implanted infusion pump,
    intrathecal, drug delivery system, intrathecal pain pump, pump refill, intrathecal pump refill, implantable pump, intrathecal infusion, spinal pump, medtronic pump,
    pump trial, intrathecal trial, baclofen pump, pump interrogation, implanted pump, prialt, ziconotide
  lay: pump + spine, pump + implant, pump + belly, medicine pump, pump + stomach, morphine + pump, pump + back, pump + pain
  isa: implant
post operative pain pump: on q pump, onq pump, pain catheter, pain ball, infusion pain catheter, elastomeric pump, disposable pain pump
  isa: durable medical equipment, associated surgical service
implant: implanted, implantable, implantation
  kind: generic
durable medical equipment: dme, medical equipment, durable equipment, equipment, dmepos, home medical equipment, medical device, dme purchase, dme rental, device
  kind: generic
supplies: medical supplies, supply, disposable supplies
  kind: generic
  isa: durable medical equipment
brace: bracing, orthosis, splint, braces, immobilizer, custom brace, splinting, brace purchase, orthoses, custom orthosis, dynamic splint, dynasplint, static progressive splint
  kind: generic
  lay: support strap, support wrap
  isa: durable medical equipment
lumbar brace: lso, lumbosacral orthosis, back brace, lumbar support, lumbar sacral orthosis, lumbar corset, lumbar orthosis, lumbar support brace, tlso, lumbar support corset,
    lumbosacral brace, lumbar back brace, lso brace, low back brace, thoracolumbosacral orthosis, aspen brace, back support, sacro lumbar support, lumbar sacral support, warm n form,
    lumbar corset brace, spinal orthosis, lumbar spine brace, corset, quick draw brace, lumbosacral support, lumbosacral corset, quikdraw, vq orthocare, bledsoe back brace,
    custom back brace, post op lumbar brace, lumbar sacral brace, lumbar belt, lumbosacral orthotic
  lay: back belt, belt + back, support belt, lifting belt, weight belt, girdle, back wrap, back holder, belt + lift
  isa: brace
  at: lumbar spine
sacroiliac belt: si belt, si joint belt, sacroiliac brace, serola belt, si joint brace, sacroiliac support
  isa: brace
  at: sacroiliac joint
cervical collar: neck brace, neck collar, soft collar, cervical brace, hard collar, aspen collar, philadelphia collar, miami j, cervical orthosis, c collar, cervical support
  lay: neck support, collar + neck, collar
  isa: brace
  at: cervical spine
posture brace: posture shirt, posture corrector, posture garment, intellishirt, intelliskin, clavicle brace, figure of eight brace, alignmed, thoracic brace
  lay: stand up straight + brace, straighten + back
  isa: brace
rib belt: rib brace, abdominal binder, abdominal support, hernia belt, truss
  isa: brace
knee brace: unloader brace, hinged knee brace, patellar brace, knee orthosis, offloader, unloader, knee immobilizer, acl brace, knee support, knee sleeve, custom knee brace,
    off loader brace, functional knee brace, osteoarthritis knee brace, donjoy, playmaker, patellar tracking brace, patella stabilizing brace, post op knee brace, medial unloader,
    unloader knee brace, bledsoe knee brace, ossur, rehab knee brace, dynamic knee splint, bregs knee brace, breg knee brace, hinged brace, knee cage
  lay: brace + knee, knee strap, knee wrap, brace for my bad knee
  isa: brace
  at: knee
ankle brace: ankle foot orthosis, afo, ankle support, lace up ankle, aso brace, ankle stirrup, aircast, richie brace, air stirrup, ankle orthosis, night splint, arizona brace,
    ankle splint, foot drop brace, ankle foot orthotic, lace up brace, dorsiflexion splint, plantar fasciitis night splint
  lay: brace + ankle, ankle wrap, brace + foot
  isa: brace
  at: ankle
wrist brace: wrist splint, wrist support, cock up splint, thumb spica, spica splint, forearm splint, carpal tunnel brace, thumb spica splint, thumb brace, thumb splint,
    carpal tunnel splint, wrist orthosis, hand splint, night wrist splint, hand orthosis, wrist hand orthosis, finger splint, wrist immobilizer, resting hand splint, cock up brace
  lay: hand brace, brace + wrist, brace + hand, brace + thumb, wrist wrap, brace + carpal
  isa: brace
  at: wrist
elbow brace: tennis elbow strap, counterforce brace, elbow splint, elbow support, elbow sleeve, tennis elbow brace, counter force brace, hinged elbow brace, elbow pad, elbow orthosis,
    tennis elbow band
  lay: brace + elbow, elbow strap
  isa: brace
  at: elbow
shoulder sling: sling, ultrasling, abduction pillow, shoulder immobilizer, arm sling, sling with abduction pillow, shoulder brace, slingshot sling, arc sling, ultra sling, abduction sling,
    shoulder support, slingshot, shoulder abduction brace, shoulder abduction sling, ultrasling iii, abduction brace, shoulder orthosis, don joy sling, shoulder harness
  lay: arm holder, hold + arm, brace + shoulder, arm strap
  isa: brace
  at: shoulder
hip brace: hip orthosis, hip abduction brace, hip abduction pillow, post op hip brace, hip spica
  isa: brace
  at: hip
cast: casting, fiberglass cast, cast application, short leg cast, cast change, spica cast, plaster cast
  lay: plaster + arm, plaster + leg, waterproof cast
  isa: brace
orthotics: custom orthotics, foot orthoses, orthotic, shoe inserts, insoles, arch supports, orthopedic shoes, foot orthotics, custom molded, custom foot orthotics, shoe insert, arch support,
    heel cup, heel lift, shoe lift, heel pad, custom shoes, functional orthotics, bilateral orthotics, semi rigid orthotics, orthopaedic shoes, orthotic shoes, extra depth shoes,
    custom insoles, foot orthosis, custom functional foot orthotics, molded orthotics, diabetic shoes, rocker bottom shoe, rigid orthotics, heel cushion, metatarsal pad
  lay: special shoes, inserts + shoe, shoe + foot, insert + foot, special shoe + foot, new shoes, work shoes, work boots, arch + shoe, shoe insert + foot, tennis shoes, comfortable shoes
  isa: durable medical equipment
  at: foot
walking boot: cam boot, cam walker, pneumatic boot, fracture boot, cam walker boot, boot, post op shoe, postop shoe, post operative shoe, surgical shoe, air boot, short leg walking boot,
    controlled ankle motion boot, walker boot, cast boot, surgical boot
  lay: moon boot, space boot, robot boot, boot + foot, boot + ankle, big boot
  isa: durable medical equipment
  at: ankle
cold therapy unit: ctu, cryotherapy, cryo unit, cold therapy, continuous flow cryotherapy, cold compression, cold pack, ice pack, ice machine, polar care, game ready, cryocuff, hot cold unit,
    hot and cold therapy, cold compression therapy, hot cold therapy, continuous flow, cold unit, hot cold therapy unit, thermacooler, thermacure, vascutherm cold, cryo cuff, cold therapy rental,
    cold therapy machine, cold water circulating unit, water circulating unit, cold therapy system, hot cold contrast, hot cold wrap, hot cold pack, hot cold compression, thermocool,
    thermo cooler, contrast therapy, cold packs, cryo therapy, hot cold therapy wrap, cold therapy wrap, hot cold contrast unit, q tech, q tech cold therapy, iceman, cold wrap, kodiak unit,
    cooling unit, cold therapy device, water circulating cold pad with pump, cold compression unit, cold therapy recovery system, solar care heating, thermal compression, vascutherm 4, shoulder wrap
  lay: ice cooler, cooling machine, cold water wrap, icing machine, ice + @machine, cooling + wrap, ice water + machine, ice wrap, cold water machine, freezer pack, cold machine, ice bath,
    ice + surgery, icing + surgery, ice chest, ice water, cools + knee, cools + shoulder, ice sleeve
  isa: durable medical equipment
heating pad: moist heat pad, thermophore, thermacare, heat pad, electric heating pad, moist heating pad, heat wrap, heat patch, infrared heating pad, heat therapy pad, back heat therapy pad,
    thermophore heating pad, heating system, heat wraps, heat unit
  lay: hot pad, heat blanket, heated blanket, hot water bottle
  isa: passive modality, durable medical equipment, heat therapy
continuous passive motion: cpm, cpm machine, continuous passive motion machine/device, cpm unit, cpm rental, passive motion machine, cpm device, shoulder cpm, knee cpm
  lay: machine that moves, machine + bend, moves my knee, moves my leg, bending machine, machine + moves, bends my knee, machine + bends
  isa: durable medical equipment
stretching device: jas splint, jas device, range of motion device, flexionater, extensionater, ers device, rom device, static progressive stretch
  isa: durable medical equipment
dvt prophylaxis device: dvt pump, dvt prophylaxis, vascutherm, intermittent compression, pneumatic compression, deep vein thrombosis prophylaxis, sequential compression, compression device,
    intermittent pneumatic compression, venous thrombosis, intermittent limb compression, scd, dvt unit, compression pump, pneumatic compression device, dvt compression, venaflow, plasma flow,
    limb compression device, dvt device, sequential compression device, vte prophylaxis, dvt wraps, intermittent pneumatic compression device, segmental pneumatic appliance,
    foot pump, calf compression, deep venous thrombosis prophylaxis, vena flow
  lay: blood clot + pump, leg squeezer, clot + machine, squeeze + leg, prevent + clot, leg pump, squeezes + leg, clot + @machine, leg sleeves, stop + clot, squeezing + leg, clots + surgery
  isa: durable medical equipment, associated surgical service
compression stockings: ted hose, compression garment, compression hose, compression socks, ted stockings, support hose, antiembolism stockings, anti embolism stockings, jobst, compression glove,
    compression gloves, compression stocking, compression sleeve, edema glove
  lay: tight socks, squeezing socks, pressure socks
  isa: durable medical equipment
walker: front wheeled walker, rollator, fww, rolling walker, four wheeled walker, walker with seat, fw walker, two wheeled walker, walker purchase, 4 wheeled walker, platform walker
  lay: walking frame, walker + seat
  isa: mobility aid
cane: quad cane, single point cane, walking cane, offset cane
  lay: walking stick, stick + walk
  isa: mobility aid
crutches: crutch, forearm crutches, underarm crutches, axillary crutches, lofstrand crutches
  isa: mobility aid
knee scooter: knee walker, roll about walker, roll about, knee roller, rollabout, rolling knee walker, turning leg caddy, knee caddy
  lay: scooter + knee, scooter + kneel, kneel + scooter, kneeling scooter, scooter + foot, scooter + ankle, roller + knee, leg scooter
  isa: mobility aid
wheelchair: manual wheelchair, power wheelchair, electric wheelchair, wheel chair, motorized wheelchair, custom wheelchair, lightweight wheelchair, transport chair, wheelchair rental,
    wheelchair purchase, wheelchair repair, wheelchair cushion, wheelchair batteries
  lay: chair with wheels, rolling chair
  isa: mobility aid
power scooter: mobility scooter, power mobility device, power mobility scooter, pmd, power operated vehicle, electric scooter, motorized scooter, power mobility devices, 3 wheel scooter, 4 wheel scooter,
    pride scooter
  lay: motorized cart, electric cart, motor scooter, riding cart, cart + get around, motorized chair, scooter + get around, hoveround, cart + around, jazzy
  isa: mobility aid
mobility aid: mobility device, ambulation aid, assistive device, ambulatory aid, ambulation device, walking aid, walking aids
  kind: generic
  lay: help walking, help me walk, walk + help
  isa: durable medical equipment
scooter: scooter rental, scooter purchase
  isa: knee scooter*, power scooter*
commode: 3 in 1 commode, raised toilet seat, toilet riser, bedside commode, elevated toilet, toilet seat, commode chair, elevated toilet seat, bidet, toilet safety frame, toilet seat riser
  lay: toilet, potty chair, bathroom chair, high toilet
  isa: durable medical equipment
shower chair: shower bench, tub transfer bench, bath chair, shower stool, tub bench, bath bench, shower seat, transfer bench, bath seat, tub seat, hand held shower, handheld shower, shower hose,
    bathtub seat, walk in tub, walk in shower, bathtub bench
  lay: chair + shower, seat + shower, sit + shower, seat + tub, sit + bath, stool + shower, bench + shower
  isa: durable medical equipment
home modification: grab bars, grab bar, handrail, wheelchair ramp, stair lift, ramp, stairlift, hand rails, chair lift, bathroom modification, home modifications, home remodel, safety rails,
    handrails, widening of doorways, roll in shower, bathroom remodel, home accessibility, home safety equipment, bathroom grab bars, vertical platform lift
  lay: bars + bathroom, ramp + house, change + house, remodel, bars + shower, rail + stairs, rail + bathroom, lift + stairs, ramp + front door, fix + bathroom
hospital bed: adjustable bed, electric bed, semi electric bed, medical bed, hospital bed rental, craftmatic, adjustable base, semi electric hospital bed, full electric bed, electric hospital bed, bed rental
  lay: bed that goes up, bed + up and down, bed + raise, bed + adjust, bed + downstairs, bed + head up
  isa: durable medical equipment, bed
mattress: tempurpedic, sleep number, orthopedic mattress, memory foam mattress, tempur pedic, mattress overlay, memory foam bed, sleep number bed, orthopedic bed, tempurpedic mattress, mattress topper,
    alternating pressure mattress, posturepedic, air mattress, firm mattress, gel mattress, bed mattress
  lay: new bed, special bed, better bed, special mattress
  isa: bed, durable medical equipment
bed: bed wedge, bed rail, bed rails
  kind: generic
  isa: durable medical equipment
lift chair: recliner, zero gravity chair, seat lift, seat lift mechanism, recliner chair, power lift recliner, orthopedic chair, massage chair, reclining chair, zero gravity recliner
  lay: easy chair, chair that lifts, chair + stand up, chair + lift, la z boy
  isa: durable medical equipment
patient lift: hoyer lift, hoyer, transfer board, gait belt, overhead trapeze, trapeze bar, bed trapeze
  isa: durable medical equipment
ergonomic equipment: ergonomic evaluation, ergonomic chair, ergonomic workstation, ergonomic assessment, sit stand desk, ergonomic, workstation, worksite evaluation, ergonomic keyboard, standing desk, office chair, job site evaluation, workstation evaluation, ergonomic mouse, work station modification, jobsite evaluation, ergonomic work station, ergo evaluation, ergo chair, sit to stand desk,
    voice activated software, dragon naturally speaking, voice recognition software, ergonomic desk, ergonomic eval/consult/consultation/study/analysis/review, ergo assessment/eval/consult, work station evaluation/assessment/eval, workstation assessment/eval, worksite assessment/eval, ws eval, ergonomic workstation evaluation/assessment, job site assessment/eval, desk evaluation/assessment
  lay: desk + setup, desk chair, desk + work, chair + work, keyboard + wrist, desk + stand, desk + assessment, look at my chair, looks at my desk, chair and computer, desk setup, keyboard assessment, job site posture, posture check + work, check + desk
pillow: cervical pillow, neck pillow, orthopedic pillow, contour pillow, wedge pillow, body pillow, memory foam pillow, bed pillow, lumbar pillow, seat cushion, coccyx cushion, lumbar cushion, orthopedic cushion,
    lumbar roll, donut cushion, tempurpedic pillow, car seat cushion, leg wedge, cushion
  lay: special pillow, pillow + neck, pillow + sleep, donut, cushion + sit
  isa: durable medical equipment
reacher: grabber, long handled, sock aid, reaching aid, dressing aid, long handled sponge, long handled shoehorn, adl kit, hip kit, adaptive equipment, adl equipment, dressing stick, jar opener, adaptive aids,
    adl aids, reacher grabber, hand held reacher
  lay: grab things, pick up + off the floor, put on my socks
  isa: durable medical equipment
wound care: wound vac, dressing supplies, dressing, negative pressure wound therapy, wound dressing, wound care supplies, dressings, wound supplies, gauze, wound debridement, wound care clinic, wound care center, npwt, sterile gauze, silvadene, bandages, wound care specialist, skin substitute, wound treatment, 97597, 97598, 97605, 97606, 97607, 97608, a9272,
    wound care (consult|consultation|evaluation|eval|referral|nurse|c s), wocn, wocn c s, wocn consult, ostomy nurse
  lay: bandage, open sore, bandage change, wound + change, wound clinic appointment, wound doctor, doctor for wound, doctor for sore, ulcer on foot clinic, foot ulcer clinic, doctor for ulcer
scar treatment: scar gel, silicone sheet, silicone gel, scar cream, scar revision, silicone scar sheet, keloid injection, scar massage, mederma, scar laser
  lay: scar + cream
incontinence supplies: gloves, wipes, hygiene wipes, large gloves, adult diapers, underpads, incontinence, disposable underpads, chux, bed pads, adult briefs, latex gloves, nitrile gloves, catheter supplies,
    catheters, diapers, urinary catheter, colostomy supplies
  lay: diaper, wet wipes
  isa: supplies
glasses: eyeglasses, prescription glasses, contact lenses, spectacles, contact lens, eye glasses, tinted glasses, prism glasses, reading glasses, sunglasses, tinted lenses, prescription lenses, ocular prosthesis
  lay: new glasses, broke my glasses
prosthesis: prosthetic, artificial limb, prosthetic leg, prosthetic limb, below knee prosthesis, above knee prosthesis, myoelectric, myoelectric prosthesis, prosthetic socket, prosthetic liner, prosthetic supplies, prosthetic foot, prosthetic hand, c leg, prosthetics, microprocessor knee, stump socks, prosthetic finger, bka prosthesis, prosthetist,
    prosthetist (consult|consultation|evaluation|eval|visit|referral), cpo consult/evaluation, prosth eval, prosthetic (eval|evaluation|consult|consultation|training|clinic), amp clinic, amputee clinic, amputation clinic, artificial limb evaluation, l code eval
  lay: fake leg, artificial leg, artificial hand, fake arm, fake hand, robot arm, robotic arm, peg leg, artificial arm, false leg, false arm, false limb, false leg specialist, fake leg doctor, fake leg specialist, artificial leg specialist, fake limb
hearing aid: digital hearing aid, hearing aid batteries, bilateral hearing aids, cochlear implant, hearing amplification, amplification device, tinnitus masker, hearing device, hearing aid repair, sound generator
  lay: hear + device, hear + aid, &went deaf, going deaf, &cant hear, ear + deaf, loss of hearing + aid
cpap: continuous positive airway pressure, bipap, auto pap, cpap machine, cpap supplies, cpap mask, cpap titration, apap machine, positive airway pressure, autopap, cpap device, bilevel positive airway pressure, auto cpap, pap therapy, c pap, bi pap, bi level pap, e0601, e0470
  lay: breathing machine, breathing mask, mask + sleep, sleep machine, breathing + night, mask + night, machine + breathe, sleep apnea machine, set pressure + mask, set pressure + apnea, pressure setting + mask
  isa: durable medical equipment
oxygen: home oxygen, oxygen concentrator, portable oxygen, oxygen therapy, oxygen tank, supplemental oxygen
  isa: durable medical equipment
nebulizer: humidifier, air purifier, air filter, hepa filter, dehumidifier, nebulizer machine, peak flow meter
  isa: durable medical equipment
blood pressure monitor: blood pressure cuff, bp monitor, bp cuff, home blood pressure monitor, sphygmomanometer
  lay: pressure cuff
  isa: durable medical equipment
glucometer: glucose monitor, continuous glucose monitor, glucose test strips, test strips, glucose meter, lancets, cgm
  lay: sugar monitor
  isa: durable medical equipment
medical alert device: medical alert, life alert, fall alert, pill box, medication dispenser, medical alert system, medical alert bracelet, emergency response system
  isa: durable medical equipment
vibration device: percussion massager, theragun, massager, vibrating massager, massage gun, handheld massager, back massager, foot massager, massage pad, tens massager, massage roller, theracane, thera cane
  lay: massage machine, vibrating
  isa: durable medical equipment, massage therapy
hot tub: jacuzzi, spa tub, sauna, whirlpool, hydrotherapy tub, whirlpool tub, home spa, portable spa
  isa: durable medical equipment
service animal: service dog, emotional support animal, assistance dog, support dog, therapy dog, guide dog, emotional support dog, therapy animal
bath supplies: shower hose attachment, bath mat, non slip mat, bath lift
  isa: durable medical equipment
purchase: buy, purchasing, purchased, for purchase, convert to purchase, dme purchased
  kind: attribute
  lay: bought, own + keep
rental: rent, loaner, renting, rented, 30 day rental, monthly rental, rental period, days rental
  kind: attribute
`,
}
