import type { LexiconGroup } from '../concept.ts'

/**
 * Electrical stimulation, implants, braces and equipment.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const DEVICES: LexiconGroup = {
  kind: 'treatment',
  entries: `
electrical stimulation: electrical stimulator, e stim, estim, electrical muscle stimulation, ems unit, electrotherapy, neurostimulation, stimulator unit, stim unit, muscle stimulator, ems, electrical nerve stimulation, electric stimulation, electro stimulation, muscle stimulation, stimulator, nerve stimulator, electrical stimulation unit, electronic stimulator, electronic muscle stimulator,
    electrical stim, electro therapy, neurostimulator, neuromuscular stimulation, g0283, 97014, 97032, unattended stim
  lay: zapper, &electric pad, zap + muscle, shock + muscle, tingle machine, buzz + muscle, electric + pain, electric gadget, electricity + muscle, electric box, electrode pads, electric current, electric muscle, buzzing pads, electric shock machine, zap/zapping/shock + back, zap/zapping + neck, sticky pad + zap, pads + zap, pads + shock, pads + electric, pads that zap, machine + zap,
    machine + shock, machine + tingle, buzz + pads, zapping machine, shocker, shock machine, little machine + pad, electric pulse, tingling pads, shock + pain, electro pads, stim machine, electric treatment, stim pads + clinic, electric treatment + therapist
  isa: passive modality, durable medical equipment
tens unit: =tens, transcutaneous electrical nerve stimulation, transcutaneous electrotherapy, transcutaneous nerve stimulator, transcutaneous electric, transcutaneous electrical nerve stimulator, tens device, tens machine, tens therapy, transcutaneous electrical stimulation,
    transcutaneous stimulation, tens trial, tens rental, t e n s, tens purchase, e0720, e0730, tenz, empi select, empi tens, tens and electrodes, transcutaneous stim, quell device, quell wearable, quell unit, quell neurotechnology, aleve direct therapy, omron tens, wearable tens, tens 7000,
    tens 3000, intensity tens, dr ho, transcutaneous electroanalgesia, dual channel tens, four lead tens, 2 lead tens, 4 lead tens, e0731, transcutaneous nerve stim, transcutaneous nerve stimulation, transcutaneous stimulator, transcutaneous nerve stimulator unit, tns unit, electroanalgesia,
    gate control stimulation, gate control stimulator, tense unit, tins unit, =ten unit
  lay: &zapper, zapper pads, &electric pad, &tingle machine, shock pads, &sticky pad + zap, &pads + zap, &pads that zap, &machine + zap, &pads + shock, &pads + electric, &little machine + pad, &zapping machine, buzzing machine, buzzing pain machine, nerve buzzer, gate control + unit,
    gate control + home, gate control + stimulator, tingle pads, tingly machine, tingle box, buzzes nerve, buzzes the nerve, buzzes my nerves, buzz my nerves, buzz the nerve, belt clip, box on my belt, clip on my belt, buzz + belt, machine + sticky pad, shock box, stim box, tickles my nerves,
    nerve + stim pads, tingle + pads
  isa: electrical stimulation
neuromuscular electrical stimulation: nmes, neuromuscular stimulator, nmes unit, neuromuscular electrical stimulator, functional electrical stimulation, fes unit, e0745, e0764, e0770, =fes, fes foot drop, fes device, fes bike, fes cycle, functional electric stimulation, functional electrical stim,
    functional electrical stimulator, functional electrical stimulation device, functional neuromuscular stimulation, neuromuscular stim, neuromuscular electrical stim, neuromuscular e stim, neuromuscular electrical stimulation unit, walkaide, bioness, ness l300, foot drop stimulator, compex,
    marc pro, powerdot, kneehab, kneehab xp, nmes garment, quadriceps stimulator, quad stimulator, l300 go, xcite fes, rt300, restorative therapies, bioness h200, bioness l300, peroneal stimulator, peroneal nerve stimulator, foot drop system, parastep, muscle stimulator for atrophy,
    muscle stimulation for atrophy, electrical muscle strengthening, muscle reeducation stimulation, stimulation for muscle reeducation, nmes device, nmes machine, disuse atrophy stimulator, electrical stimulation for atrophy, muscle strengthening stimulator, muscle re education stimulation,
    stimulation for muscle re education
  lay: twitch machine, machine + contract, stim + build muscle, stim cuff, stim + foot drop, electric + foot drop, electric + build muscle, quad + stim, stim + wake up muscle, stimulator + atrophy, stim + atrophy, muscle builder, muscle building + stim, muscle building + machine,
    machine + tighten, machine + muscle contract, muscle contraction + machine, contracts my muscle, makes muscle contract, makes my muscles contract, machine + muscle grow, stim + muscle grow, jump + muscle grow, machine + make muscle strong, stroke + stim, stroke + stimulator,
    stroke + electrical stimulation, machine + muscle squeeze, quad + e stim, squeezes my muscle, muscles jump + grow
  isa: electrical stimulation
interferential stimulation: ifc, if unit, ics, interferential current, interferential unit, interferential, inferential unit, interferential stimulator, ifs, interferential therapy, interferential current stimulation, ifc unit, ics unit, interferential device, if stimulation,
    interferential current unit, interferential machine, inferential stimulator, s8130, s8131, if stim, inferential current, inferential stimulation, interferential stim unit, interferential electrical stimulation, icf unit, if 4, if4, if 4000, if ii, medium frequency current,
    medium frequency crossing currents, crossing currents, intersecting currents, four pole interferential, quadripolar interferential, if machine, if home unit, interferential muscle stimulator, interferential nerve stimulator,
    interferential neurostimulator, inferential therapy, inferential machine
  lay: cross current, currents + cross, currents + crossing, two currents
  isa: electrical stimulation
h wave stimulation: h wave, hwave, hwt, h wave unit, h wave device, h wave therapy, h wave machine, h wave purchase, h wave rental, hwave unit, h wave stimulator, h wav, hwave device, hwave therapy, electronic waveform lab, electronic waveform lab device, h wave homecare, h wave homecare system,
    h wave home unit, low frequency exponential waveform, ultra low frequency stimulation, h waive, =ewl, h stim, h wave homecare unit, h wave conversion, h wave trial, electronic waveform, ewl vendor
  lay: h machine, pumps muscles, electric pump + muscle, letter h machine, machine + letter h, stim + letter, letter h unit, h way machine, letter h + pump
  isa: electrical stimulation
percutaneous electrical nerve stimulation: =pens, percutaneous neurostimulation, percutaneous peripheral nerve stimulation, percutaneous neuromodulation, percutaneous neuromodulation therapy, percutaneous electrical neurostimulation, percutaneous implantation of neurostimulator,
    percutaneous neurostimulator, npwt stim, percutaneous electrical stim, percutaneous electrical nerve stim, percutaneous nerve stimulation
  lay: needle zapping, needles with current
  isa: electrical stimulation
auricular stimulation: p stim, pstim, auricular neurostimulation, bridge device, penfs, percutaneous electrical nerve field stimulation, percutaneous nerve field stimulation, nss 2 bridge, nss2 bridge, nss bridge, auricular stimulator, auricular neurostimulator, auricular nerve stimulation,
    ansistim, ansi stim, auricular electroacupuncture, ib stim, drug relief device, sparrow therapy, electronic auricular device, auricular electrical stimulation, auricular vagus stimulation, ear stimulator, percutaneous ear stimulator, ear acupuncture device, auricular device
  lay: stim + behind ear, wire + behind ear, needle + behind ear, ear device with needles, needle in my ear, needles in my ear, needles + battery, needles taped in my ear, taped in my ear, taped to my ear, taped + ear
  isa: percutaneous electrical nerve stimulation*, electrical stimulation
cranial electrotherapy stimulator: alpha stim unit, alpha stim device, alpha stim aid, alpha stim m, alpha stim rental, alpha stim purchase, cranial electrotherapy stimulation unit, cranial electrotherapy stimulation device, cranial microcurrent, caputron, oasis pro ces,
    liss stimulator
  lay: earlobe clip, microcurrent + ear, microcurrent + earlobe, current + through my head, current + calm my head, ear clips + calm
  isa: cranial electrotherapy stimulation*, electrical stimulation
pulsed magnetic field device: bemer, bemer mat, oska pulse, sofpulse, recoveryrx, recovery rx, ivivi, ivivi torino, orthocor, orthocor knee, aptiva, magnetic mat, pemf mat, pemf loop, pemf ring, provant
  isa: magnetic therapy*
migraine neuromodulation device: cefaly, gammacore, nerivio, relivion, savi dual, springtms, spring tms, external trigeminal nerve stimulation, external trigeminal nerve stimulator, remote electrical neuromodulation, noninvasive vagus nerve stimulation, noninvasive vagus nerve stimulator,
    non invasive vagus nerve stimulation, non invasive vagus nerve stimulator, trigeminal nerve stimulator, k1023, a4540, supraorbital stimulator, supraorbital transcutaneous stimulation, headache stimulator, migraine stimulator
  lay: headband + migraine, armband + migraine, forehead + zap, zap + migraine, zap + headache, device + migraine, headband + headache
  isa: electrical stimulation
vagus nerve stimulator: vagal nerve stimulator, vagus nerve stimulation, vagal nerve stimulation, vns therapy, vns implant, 64568, 64569, 64570
  isa: implant, surgery, peripheral nerve stimulator
combination stimulator: orthostim, orthostim4, multi stim, meds 4, solar care, galvanic stimulation, galvanic, prime dual, tens ems, tens ems unit, surgi stim, surgistim, combo stim, quad channel stimulator, multi modality stimulator, microcurrent, microcurrent therapy, high voltage galvanic,
    russian stimulation, sympathetic therapy, flexi mt plus, empi, biotech unit, nexwave, zynex, neurolumen, x force stimulator, x force, pro stim, hvps, hvgs, hvpc, high voltage pulsed, high voltage pulsed current therapy, high voltage stimulation, high volt, hi volt, galvanic stimulator,
    microamp, micro current, micro current therapy, microcurrent electrical therapy, =fsm, multi modality electrical stimulator, multi modality electrical stimulation, multimodality stimulator, multi modality stim, multi mode stimulator, multi mode stim, multi function stimulator,
    combo stimulator, combo stim unit, combination electrical stimulation, combination electrical stimulator, combination stim, combination stim unit, tens nmes, tens nmes unit, tens if nmes, tens ifc nmes, russian stim, multi stim unit, 4 lead stimulator, cyclotec, neubie, neufit, neufit neubie,
    micro z, micro z mini, micro z stimulator, stim 4 unit, medstim, sanexas, rst sanexas, neogenix, electronic signal treatment, electric cell signaling treatment, electric cell signaling, electroceutical, electroceutical therapy, neurogenx, intellineu, vector stim, orthostim 3, ortho stim,
    ortho stim 4, ortho stim 3, infrex, rs 4i, rs 4i plus, rs medical stimulator, sequential stimulator, micro current stimulator, vq orthostim, multistim, multistim unit, solace multi stim, tens if, tens if unit, tens ifc, tens ifc unit, tens interferential unit, combo tens, combo tens unit,
    tens combo, tens ems combo, combo electrotherapy, combo electrotherapy unit, combination electrotherapy, combined electrotherapy unit, dual electrotherapy, multi current stimulator, multi modality electrotherapy, multi channel stimulator, multi wave stimulator, combo e stim
  lay: all in one stim, high voltage pulses, strong pulse electric, weak electricity, combo + currents, combo + tens, combo + stim, currents + one box, currents in one, several currents, different currents, all in one + stim, all in one + electric, currents together, several electric + machine,
    currents + together, tens + other currents
  isa: electrical stimulation
bionicare: bionicare knee, bionicare knee device, bionicare knee system, pulsed electrical stimulation knee, osteoarthritis knee stimulator, bionicare stimulator, e0762
  lay: knee + stim brace
  isa: electrical stimulation
  at: knee
electrodes: tens supplies, lead wires, tens pads, batteries electrodes, conductive garment, electrode, electrode pads and batteries, tens electrodes, replacement electrodes, electrodes and batteries, power pack, h wave supplies, stimulator supplies, tens unit supplies, conductive glove, lead wire,
    a4595, a4556, a4557, a4558, a4630, tens patches, tens leads, tens unit pads, tens unit electrodes, tens batteries, electrode pads refill, electrode pads replacement, replacement electrode pads, refill electrode pads, tens unit replacement supplies, electrode patches, stim unit supplies,
    conductive gel, =batteries, 9 volt batteries, 9v batteries, aaa batteries, unit batteries, leads and electrodes, electrodes and leads, electrode leads, snap leads, set of leads, adhesive remover, electrode lotion, skin prep wipes, skin preparation wipes, tens adapter, conductive back garment,
    stim garment, conductive sleeve, conductive sock, &stimulator battery, stim supplies, conductive pads, conductive electrodes, e stim supplies, electrotherapy supplies, electrotherapy unit supplies,
    supplies for (tens|the tens|tens unit|the tens unit|h wave|the h wave|interferential|stimulator|electrotherapy|the electrotherapy|stimulation) (unit|), electrical stimulation supplies, interferential supplies, interferential unit supplies, if unit supplies, ifc supplies, nmes supplies,
    muscle stimulator supplies, pads and leads, leads and pads, tens wires, adhesive electrodes, gel electrodes, electrode refills, electrode refill, self adhesive electrodes, tens supply, stim pads refill,
    monthly supplies for (tens|the tens|tens unit|stimulator|electrotherapy|h wave) (unit|)
  lay: replacement pads, refill pads, pads + tens, gel pads, more pads, replacement sticky pads, patches + buzzer, sticky pads + stick, pads + dont stick, new sticky pads, pads wore out, pads + worn out, pads + ran out, ran out of pads, pads ran out, sticky pads + replace, more pads + machine,
    new pads + machine, pads for my machine, wires for my tens, batteries + machine, consumables + stimulation, consumables + stim, pads + lost stick, out of pads, pads and wires, batteries and wires, supplies for the machine + pads, consumables + electrode, sticky pads replacement,
    more sticky pads, pads for stim, sticky pads + refill
  isa: supplies
spinal cord stimulator: scs, spinal cord stimulation, dorsal column stimulator, neurostimulator implant, spinal stimulator, dorsal column stimulation, implantable stimulator, implanted stimulator, neuromodulation, implantable neurostimulator, spinal cord stimulator implant,
    percutaneous spinal cord stimulator, scs implant, stimulator implant, implantable pulse generator, ipg, nevro, senza, hfx, wavewriter, boston scientific (stimulator|scs|wavewriter), intellis, eterna, 63650, 63655, 63685, paddle lead, paddle electrode, paddle lead (laminectomy|lami),
    percutaneous lead, perc lead, spinal cord stim, scs stim, high frequency spinal cord stimulation, neurostimulator system, patient programmer, scs remote, scs charger, stimwave scs, saluda, evoke scs, prospera scs, inceptiv, dcs implant, dcs lead, nevro implant, burst dr, dorsal column lead,
    dorsal column leads, dorsal column electrode, epidural electrode, epidural electrodes, epidural leads, epidural stimulator, percutaneous dorsal column, spinal stim, dorsal column stim, permanent stimulator, permanent stimulator implant, permanent scs, scs permanent, spinal implant stimulator,
    stimulator permanent placement, pulse generator implant, permanent spinal stimulator, spinal neurostimulator, spinal neurostimulation, permanent leads, permanent lead
  lay: implant + zap, wire + spine, battery + back, implant + pain, pacemaker + back, electric implant, pacemaker + spine, implant + spine, battery + spine, wires + back, implant + back, stimulator + back, stimulator + spine, implant + shock, zapper implant, pain pacemaker, box + spine,
    zapper + spine, zapper + back, stimulator wires, change + stimulator, implant + buzz, buzzing implant, permanent implant, electric + spine implant
  isa: surgery, implant
spinal cord stimulator battery replacement: ipg replacement, ipg battery, ipg battery replacement, ipg exchange, ipg change, ipg revision, scs battery, scs battery replacement, scs generator, scs generator replacement, scs ipg, scs revision, stimulator battery replacement,
    stimulator generator replacement, (implantable|) pulse generator (exchange|replacement|revision|removal|change), neurostimulator (revision|replacement), neurostimulator generator, neurostimulator battery, spinal cord stimulator generator, spinal cord stimulator battery,
    spinal cord stimulator replacement, spinal cord stimulator revision, elective replacement indicator, generator end of life, implanted battery replacement, stimulator lead revision, scs lead revision, spinal cord stimulator lead revision, rechargeable ipg, 63688, 63663, 63664,
    &stimulator battery
  lay: dead stimulator, replace dead stimulator, replace + stimulator battery, change + stimulator battery, battery + under my skin, battery under skin, battery in my back, battery in my hip, battery in my butt, moved wires, swap + dead battery, dead battery + back, dead battery + implant,
    implant + battery died
  isa: spinal cord stimulator*
spinal cord stimulator removal: dcs removal, dcs out, dcs explant, scs removal, scs explant, scs explantation, spinal cord stimulator explant, spinal cord stimulator explantation, stimulator removal, stimulator explant, neurostimulator removal, neurostimulator explant, nevro explant,
    explantation of (neurostimulator|stimulator) (system|), removal of (spinal cord stimulator|stimulator|neurostimulator), removal of scs, explant of scs, explant scs, explant spinal cord stimulator, remove spinal cord stimulator, ipg removal, 63661, 63662, removal of leads and pulse generator,
    removal of leads and generator, removal of implanted pulse generator, removal of stimulator, stimulator explantation
  lay: pull out + stimulator, take out + stimulator, take + stimulator out, stimulator out, remove + stimulator, pain device out, get + pain device, buzzing + out of my back
  isa: spinal cord stimulator*
spinal cord stimulator programming: spinal cord stimulator reprogramming, scs reprogramming, scs programming, stimulator reprogramming, stimulator programming, neurostimulator programming, neurostimulator analysis, neurostimulator analysis and programming, scs analysis,
    stimulator analysis and programming, 95970, 95971, 95972, programming of implanted neurostimulator, reprogramming of the stimulator, programming of the stimulator, reprogramming of stimulator, complex programming neurostimulator, scs analysis and programming, neurostimulator reprogramming
  lay: stimulator settings, stimulator + settings, adjust + stimulator, reset + stimulator, tune + stimulator, rep + stimulator, reset + buzzing in my back
  isa: spinal cord stimulator*
dorsal root ganglion stimulator: drg stimulator, drg stimulation, dorsal root ganglion stimulation, drg (stim|neurostimulation), drg, (dorsal root ganglion|ganglion) (stim|neurostimulation|stimulation), axium, proclaim drg, drg trial
  lay: nerve cluster, stimulator + nerve bundle
  isa: spinal cord stimulator*
peripheral nerve stimulator: peripheral nerve stimulation, pns, implantable peripheral nerve stimulator, occipital nerve stimulator, occipital nerve stimulation, sprint pns, peripheral nerve stimulator implant, stimrouter, occipital stimulator, nalu, 64555, 64575, 64590,
    (peripheral nerve|pn) (field stimulator|field stimulation|stim), pns (trial|implant), ons trial, medtronic occipital lead, 60 day (pns|nerve stimulator|peripheral nerve stimulation), sprint peripheral nerve, spr therapeutics, curonix, stimwave, freedom pns, freedom peripheral nerve,
    sprint system, sprint endura, sprint extensa, peripheral nerve field stimulation, =pnfs, subcutaneous field stimulation, temporary pns, talisman pns, moventis, bioventus stimrouter, stimwave freedom, saphenous nerve stimulator, suprascapular nerve stimulator, genicular nerve stimulator,
    sciatic nerve stimulator, axillary nerve stimulator, peripheral nerve stimulator trial, peripheral nerve stimulation trial, 64596, 64597, 64598
  lay: wire + by nerve, nerve wire, stimulator under skin, sixty day nerve, wire next to nerve
  isa: surgery, implant, spinal cord stimulator
restorative neurostimulation: reactiv8, multifidus stimulator, multifidus stimulation, mainstay medical, restorative neurostimulator, multifidus nerve stimulation, multifidus neurostimulation
  lay: implant + back muscle, implant + multifidus
  isa: peripheral nerve stimulator, implant, spinal cord stimulator
diaphragm pacer: phrenic pacer, phrenic nerve stimulator, diaphragmatic pacing, diaphragm pacing, phrenic nerve pacing
  isa: implant
bone growth stimulator: bone stimulator, osteogenesis stimulator, exogen, electrical bone growth stimulation, low intensity pulsed ultrasound, osteogenic stimulator, external bone growth stimulator, bone growth stimulation, bone stim, bone healing stimulator, spinalogic, ultrasonic bone stimulator, ultra sound bone stimulator, ultra sound bone growth stimulator, e0747, e0748, e0749, e0760, =bgs,
    osteogen stim, osteogenesis stim, osteogenesis stimulation, osteogenic stim, ultrasound bone stimulator, ultrasound bone growth stimulator, ultrasound bone stim, ultrasound bone healing, lipus, bone growth stim, bone stim unit, bone fusion stimulator, orthofix, physiostim, spinalstim, cervicalstim, cmf stimulator, ebi stimulator,
    bone fuser, fusion stimulator, spinal fusion stimulator, lumbar fusion stimulator, osteo stim, osteostim, =ebi, ebi stim, ebi bone stimulator, ebi unit, accelstim, biomet stimulator, biomet bone stimulator, zimmer biomet stimulator, zimmer biomet bone, growth stimulator, capacitive coupling,
    capacitively coupled, pemf bone, pemf bone stimulator, electromagnetic bone stimulator, electromagnetic bone stimulation, pulsed electromagnetic bone, electromagnetic osteogenesis, spinalpak, spinal pak, orthopak, osteogenesis, bone growth unit, bone growth device, external bone stimulator,
    fusion stim, spinal bone stimulator, low intensity ultrasound fracture, cmf ol1000, cmf spinalogic
  lay: help bone heal, bone healing device, bone heal + machine, bone heal, bone + grow, heal + fracture, heal + bone, bone healer, sound wave bone healer, bone healing machine, fusion + grow, electric belt + fusion, sound wave + fracture, sound wave + bone, sound machine + fracture, sonic + bone, knit + bone, knit + fracture,
    magnet + bone, magnet + fuse, magnet + fusion, magnet + fracture, magnet belt, bones fuse + machine, help my fusion heal, belt + bones fuse, ultrasound + broken bone, ultrasound + bone heal, ultrasound + nonunion, bone not heal + machine, makes the fusion take, electric + bone heal,
    magnetic belt, magnetic brace, magnetic + fusion, magnetic + fracture, magnetic + bone
  isa: durable medical equipment
intrathecal pump: iddd, =idds, intrathecal drug delivery system, intrathecal drug delivery, pain pump, implantable drug delivery, morphine pump, implanted infusion pump, intrathecal, drug delivery system, intrathecal pain pump, implantable pump, intrathecal infusion, spinal pump, medtronic pump,
    baclofen pump, implanted pump, prialt, ziconotide, synchromed (ii|), prometra, =itdd, it pump, 62362, 62350, intraspinal (analgesic|opioid|infusion|trial|drug delivery), programmable (infusion pump|pump|infusion device), replacement of programmable infusion device,
    spinal morphine (pump|trial|), pump replacement, pump exchange, pump revision, itp replacement, personal therapy manager, implanted reservoir, drug reservoir, morphine reservoir, implanted morphine reservoir, implantable reservoir, intrathecal catheter, intrathecal catheter revision,
    pump catheter revision, intrathecal pump catheter, intrathecal morphine, intrathecal baclofen, intrathecal hydromorphone, intrathecal opioid, flowonix
  lay: pump + spine, pump + implant, pump + belly, medicine pump, pump + stomach, morphine + pump, pump + back, pump + pain, morphine + spine, spinal medicine, pump medicine, pump battery, replace + pump, medicine reservoir, reservoir + implant
  isa: implant
intrathecal pump refill: pump refill, it pump refill, itp refill, itp refill reprogram, pain pump refill, pump fill, pump reprogram, pump reprogramming, pump programming, pump interrogation, intrathecal refill, intrathecal pump reprogramming, refill of intrathecal pump, refill of pump,
    reservoir refill, morphine pump refill, baclofen pump refill, pump maintenance, refill and maintenance, refill kit pump, 62367, 62368, 62369, 62370, 95990, 95991
  lay: pump + refill, fill + pump, fill up + pump, reservoir + belly, fill up + reservoir, filling + pump, needle + pump
  isa: intrathecal pump*
intrathecal pump trial: pump trial, intrathecal trial, =idds trial, itdd trial, intrathecal morphine trial, intrathecal opioid trial, intrathecal drug trial, it (morphine|baclofen|opioid) (trial|), trial of intraspinal (analgesic|opioid), morphine pump trial, baclofen trial
  lay: test dose + pump
  isa: intrathecal pump*
post operative pain pump: on q pump, onq pump, pain catheter, pain ball, infusion pain catheter, elastomeric pump, disposable pain pump, =on q, on q painbuster, painbuster, =onq, =cpnb, a4305, a4306, continuous (peripheral|) nerve block (infusion|catheter|pump|),
    continuous perineural (catheter|infusion), ambulatory continuous perineural catheter, perineural catheter, nerve block catheter, i flow, interscalene catheter pump, continuous peripheral nerve block infusion pump, nerve block pump,
    elastomeric (infusion|infusion pump|local anesthetic infusion), continuous wound infiltration, wound infusion, wound infusion pump, wound infusion catheter, wound catheter, continuous local anesthetic infusion, local anesthetic infusion, local anesthetic infusion pump,
    local anesthetic wound infiltration, postoperative infusion pump, post operative infusion pump, postoperative pain pump, postop pain pump, post op pain pump, subacromial pain pump, subacromial infusion, intraarticular pain pump, bupivacaine pump, ropivacaine pump, marcaine pump, ambit pump,
    anesthetic pump, stryker pain pump, pain pump catheter, pain buster
  lay: numbing pump, numbing ball, ball + numbing medicine, pain ball + hip, pain pump + after operation, pain pump + after surgery, pain pump + shoulder, numbing medicine + wound, numbing + ball, drip + wound, drips + wound, numbing medicine + drip, numbing medicine + drips
  isa: durable medical equipment, associated surgical service
implant: implanted, implantable, implantation
  kind: generic
durable medical equipment: dme, medical equipment, durable equipment, equipment, dmepos, home medical equipment, medical device, dme purchase, dme rental, device
  kind: generic
supplies: medical supplies, supply, disposable supplies
  kind: generic
  isa: durable medical equipment
brace: bracing, orthosis, splint, braces, immobilizer, custom brace, splinting, brace purchase, orthoses, custom orthosis, dynamic splint, neoprene sleeve, radial nerve splint, extremity brace, upper extremity orthosis, lower extremity orthosis, custom fabricated orthosis, prefabricated orthosis,
    spring loaded brace
  kind: generic
  lay: support strap, support wrap
  isa: durable medical equipment
lumbar brace: lso, lumbosacral orthosis, back brace, lumbar support, lumbar sacral orthosis, lumbar corset, lumbar orthosis, lumbar support brace, lumbar support corset, lumbosacral brace, lumbar back brace, lso brace, low back brace, aspen brace, back support, sacro lumbar support,
    lumbar sacral support, warm n form, lumbar corset brace, spinal orthosis, lumbar spine brace, corset, quick draw brace, lumbosacral support, lumbosacral corset, quikdraw, vq orthocare, bledsoe back brace, custom back brace, post op lumbar brace, lumbar sacral brace, lumbar belt,
    lumbosacral orthotic, l0625, l0626, l0627, l0628, l0630, l0631, l0632, l0633, l0635, l0636, l0637, l0638, l0639, l0640, l0641, l0642, l0643, l0648, l0649, l0650, l0651, lumbar spinal orthotic, lumbar spinal orthotic support, spinal orthotic, lumbar orthotic, lumbar sacral orthotic,
    back orthosis, ls brace, l s brace, l spine brace, ls support, l s support, ls orthosis, ls belt, lumbosacral corset brace, neoprene back brace, lumbar wrap, lumbar compression brace, lumbar stabilizer, cybertech brace, cybertech, aspen quikdraw, aspen horizon, horizon 637, horizon 456,
    exos back brace, ottobock lumbar, donjoy back brace, elastic back brace, rigid back brace, lumbar orthosis sagittal control, sagittal coronal control, chairback brace, kronos lumbar, kronos brace, lumbar pneumatic brace, pneumatic lumbar support, lumbo sacral orthosis, lumbo sacral brace,
    lumbo sacral support, lumbo sacral orthotic, sag coronal orthosis, sagittal orthosis, sag cor orthosis, lumbar sacral corset, lumbar splint, back splint, waist brace, waist trimmer, waist support, lumber brace, lumber support, lumber support brace,
    elastic lumbar support, elastic back support, kidney belt, lumbar girdle, brace for (my|the|his|her) (back|lower back|low back), back support belt, back support brace
  lay: back belt, belt + back, support belt, lifting belt, weight belt, girdle, back wrap, back holder, belt + lift, corset + back, corset + lower back, hold + back straight, waist belt, stiff + waist, brace + waist, wrap + waist, support + waist, velcro + back, velcro + waist,
    velcro + lower back, stiff belt, belt + lower back, wrap + lower back, brace around my back, brace on my back, belt + waist, belt around my back, work belt, belt for lifting
  isa: brace
  at: lumbar spine
tlso: tlso brace, thoracolumbosacral orthosis, thoracolumbosacral orthotic, thoracolumbosacral brace, clamshell brace, clam shell brace, thoracic lumbar sacral orthosis, thoracic lumbosacral orthosis, thoraco lumbar sacral orthosis, cash brace, jewett brace, hyperextension brace,
    knight taylor brace, l0450, l0454, l0455, l0456, l0457, l0458, l0460, l0462, l0464, l0466, l0467, l0468, l0469, l0470, l0472, l0480, l0482, l0484, l0486, l0488, l0491, l0492, jewett, jewett orthosis, body brace
  lay: turtle shell, clam shell, plastic jacket, body jacket, hard shell + spine, shell + trunk
  isa: lumbar brace*, brace
  at: lumbar spine
decompression brace: spinal decompression brace, spinal decompression orthosis, spinal decompression belt, decompression belt, decompression back brace, lumbar decompression brace, lumbar decompression belt, lumbar decompression orthosis, dds 500, dds 300, dds belt, dds lumbar,
    disc disease solutions, lumbar traction belt, lso with traction, orthotrac, vertetrac, pneumatic lumbar belt, traction belt, traction brace
  lay: belt + stretches, belt + blows up, inflate + belt, blow up belt, air belt + back
  isa: lumbar brace*, traction*
  at: lumbar spine
sacroiliac belt: si belt, si joint belt, sacroiliac brace, serola belt, si joint brace, sacroiliac support, l0621, l0622, l0623, si jt belt, si jt brace, sij belt, sij brace, pelvic belt, pelvis belt, pelvic compression belt, pelvic stabilization belt, pelvic compression stabilization belt, trochanteric belt, sacral belt, si compression belt, si orthosis, sacroiliac orthosis, si support,
    si brace, sacroiliac joint belt, sacroiliac joint brace, sacroiliac support belt
  lay: hip belt, strap around hips, belt + tailbone, belt + tail bone, hip wrap, wrap + si, belt + si, belt + hips, strap + hips
  isa: brace
  at: sacroiliac joint
cervical collar: neck brace, neck collar, soft collar, cervical brace, hard collar, aspen collar, philadelphia collar, miami j, cervical orthosis, c collar, cervical support, l0120, l0130, l0140, l0150, l0160, l0170, l0172, l0174, l0180, l0190, l0200, c spine collar, c spine brace,
    cervical spine brace, cervical immobilizer, foam collar, rigid collar, vista collar, cervical orthotic, cervical thoracic orthosis, aspen vista, vista cervical collar, cervical collar post op, neck immobilizer, post op collar, postop collar, halo vest, halo brace, halo orthosis, halo traction,
    minerva brace, minerva orthosis, somi brace, ctlso, cervical thoracic brace, headmaster collar, semi rigid collar, semirigid collar, rigid cervical orthosis, neck cuff, cervical immobilization, neck immobilization, foam neck brace
  lay: neck support, collar + neck, collar, thing around my neck, foam around my neck, thing + hold my neck, stiff + around my neck, hold my head up, foam + neck, thing round my neck, halo + neck, neck + heavy head, soft thing + neck, hold + head up
  isa: brace
  at: cervical spine
neck traction collar: pettibon, pneumatic neck traction, inflatable neck traction, inflatable cervical traction, cervical traction collar, air neck traction, air traction collar, necksys, neck hammock, cervical hammock, home cervical traction kit, cervical distraction device,
    cervical distraction unit, home cervical distraction, neck distraction device, home neck decompression, water bag traction
  lay: pulls my head, pull my head, pulling my head, lifts my head off, head + pulled up, stretches my head, pulley + stretch neck
  isa: traction*
  at: cervical spine
inversion decompression: decompression by inversion, lumbar decompression by inversion, inversion decompression table, lumbar inversion, gravity assisted traction, gravity lumbar traction, gravity boots, inversion table purchase
  lay: hangs by feet, hang by my feet, hang by ankles, hangs me upside down, hang + upside down, open up my discs
  isa: traction*
paraffin wax machine: wax machine, wax dip, wax dip machine, paraffin machine, paraffin heater, parrafin, parrafin bath, home paraffin unit, home wax unit
  isa: paraffin bath*
posture brace: posture shirt, posture corrector, posture garment, intellishirt, intelliskin, alignmed, thoracic brace, posture tee, spinal q, postural correction garment, postural corrective garment, postural garment, postural brace, postural shirt, postural support, posture vest, posture support,
    posture bra, posture harness, posture correction shirt, posture correction brace, posture correction garment, scapular stabilizing garment, scapular stabilizing compression garment, scapular stabilization brace, scapular brace, posture correcting shirt
  lay: stand up straight + brace, straighten + back, slouch, slouching, straightening shirt, shirt + posture, shirt + shoulder, shirt + slouch, shirt + pull, undershirt, shirt + straighten, pull shoulders back
  isa: brace
clavicle strap: clavicle brace, figure of eight brace, figure 8 brace, clavicle splint, clavicle support, figure of eight strap, figure eight splint, figure 8 strap, figure 8 splint, l3650
  lay: strap + collarbone, collarbone strap, brace + collarbone
  isa: posture brace*, shoulder sling, brace
  at: shoulder
rib belt: rib brace, abdominal binder, abdominal support, hernia belt, truss, l0220, a4462, rib wrap, rib binder, rib support, rib splint, rib orthosis, thoracic binder, chest binder, costal support, abd binder, abdominal wrap, abdominal brace, abdominal belt, abdominal compression support,
    abdominal compression binder, abdominal compression garment, elastic binder, post op binder, postop binder, belly binder, belly band, surgical binder, hernia support, hernia truss, sternal binder, heart hugger, sternum support
  lay: belly wrap, tummy wrap, stomach wrap, wrap + belly, wrap + stomach, wrap + rib, band + rib, strap + rib, chest strap, band around chest, belly girdle, girdle + hernia, wrap + tummy
  isa: brace
knee brace: hinged knee brace, knee orthosis, acl brace, knee support, knee sleeve, custom knee brace, functional knee brace, donjoy, playmaker, post op knee brace, bledsoe knee brace, ossur, rehab knee brace, bregs knee brace, breg knee brace, hinged brace, knee cage, l1812, l1820, l1831, l1832,
    l1833, l1840, l1847, l1848, l1850, l1860, hinged ko, custom ko, knee orthotic, knee orthotic support, hinged rigid knee orthotic, rigid knee orthotic, rom knee brace, rom brace, t scope brace, post operative knee brace, knee stabilizer, l1810, it band strap, it band wrap, hinged kb,
    knee stabilizer brace, neoprene knee sleeve, neoprene knee brace, functional acl brace, acl functional, ligament brace, pcl brace, mcl brace, double upright, defiance brace, cti brace, armor brace, donjoy x act, knee compression sleeve, anterior cruciate brace, acl functional brace,
    ligament knee brace, post op hinged brace, telescoping knee brace, x act rom, economy hinged, knee stabiliser, knee guard, brace for (acl|mcl|pcl|my acl|my mcl), post op rom knee brace, rom knee, hinged knee support, knee brace with hinges, functional knee orthosis,
    rigid knee brace, soft knee brace, elastic knee brace, elastic knee support, open patella knee brace
  lay: brace + knee, knee strap, knee wrap, brace for my bad knee, sleeve + knee, hinged sleeve, wrap + knee, stop + knee buckling, brace + knee gives out, brace + gives out, brace + leg gives out, support + knee gives out, support + metal sides, hinges + leg, knee support strap,
    support + knee buckles, brace + knee buckles, brace + knee pops, knee + metal on the sides
  isa: brace
  at: knee
unloader knee brace: unloader brace, offloader, unloader, off loader brace, osteoarthritis knee brace, medial unloader, lateral unloader, medial offloader, unloading brace, offloading brace, offloading knee brace, oa brace, oa knee brace, unloading knee brace, offloader knee brace, oa unloader,
    oa adjuster, oa offloader, ossur unloader, unloader one, unloader fit, valgus brace, valgus knee brace, varus brace, varus knee brace, valgus producing, rebound cartilage, fusion oa, compartment unloading, thruster brace, generation ii brace, l1843, l1844, l1845, l1846, l1851, l1852,
    offload brace, unload brace, off loading brace, off loading knee brace, off load brace, medial compartment brace, medial compartment knee brace, lateral compartment brace, compartment brace, arthritis knee brace, knee arthritis brace, osteoarthritis brace, knee osteoarthritis brace,
    knee brace for (arthritis|osteoarthritis), unicompartmental knee brace, off loader knee brace, brace for knee arthritis
  lay: brace + bone on bone, brace + takes pressure off, brace + worn out, brace + arthritis, brace + weight off, brace + pressure off, brace + pushes, brace + no cartilage, brace + cartilage, brace + rub, brace + bone rubbing
  isa: knee brace*, brace
  at: knee
knee immobilizer: knee immob, post op knee immob, knee extension splint, knee extension brace, knee immobiliser, zimmer splint, leg immobilizer, canvas knee splint, l1830, l1834, rigid extension orthosis, knee extension orthosis, extension orthosis knee
  lay: straight leg brace, keep + leg straight, keeps + leg straight, keep + knee straight, keeps + knee straight, leg splint, brace + straight leg, straight brace
  isa: knee brace*, brace
  at: knee
patellar brace: patellar tracking brace, patella stabilizing brace, patellar stabilizing brace, patellar stabilization brace, patella brace, patella tracking brace, patellar strap, patella strap, patellar tendon strap, patellar tendon band, patella band, patellar band, infrapatellar strap,
    jumpers knee strap, cho pat, chopat, cho pat strap, chopat strap, shields brace, bregs pto, pto brace, kneecap brace, patellar sleeve, lateral j brace, donut knee sleeve, patella stabilizer, patellar stabilizer, knee cap strap, knee cap brace, knee cap band
  lay: brace + kneecap, strap + kneecap, sleeve + kneecap, band + kneecap, kneecap strap
  isa: knee brace*, brace
  at: knee
knee pads: kneeling pads, gel knee pads, volleyball knee pads, knee pad, kneeling pad, kneeling mat
  lay: pads + kneeling
  isa: durable medical equipment
  at: knee
knee ankle foot orthosis: kafo, hkafo, hip knee ankle foot orthosis, stance control orthosis, stance control kafo, c brace, c brace orthotronic, sensor walk, e mag active, reciprocating gait orthosis, =rgo, long leg brace, long leg braces, l2000, l2005, l2020, l2034, l2036, l2037, l2038
  lay: long brace + leg, whole leg brace, full leg brace, brace + whole leg
  isa: knee brace, ankle foot orthosis, brace
  at: lower extremity
powered exoskeleton: exoskeleton, rewalk, ekso, indego, ekso bionics, wearable robot, powered orthosis, robotic exoskeleton, robotic legs, k1007, e1399 exoskeleton, exoskeletal device, eksonr, rewalk exoskeleton
  lay: robot suit, robotic suit, robot legs, walking suit, bionic legs, bionic suit
  isa: mobility aid, brace
ankle brace: ankle support, lace up ankle, aso brace, ankle stirrup, aircast, air stirrup, ankle orthosis, ankle splint, lace up brace, l1902, l1904, l1906, l4350, ankle stabilizer, ankle sleeve, ankle gauntlet, semirigid ankle support, semirigid ankle brace, semi rigid ankle brace,
    semi rigid ankle support, ankle stabilizing orthosis, ankle stabilizer brace, swede o, med spec aso, aso ankle, malleoloc, trilok, elastic ankle brace, ankle wrap, velocity brace, gel ankle brace, hinged ankle brace, ankle stabilization brace, ankle guard, =aso,
    figure 8 ankle brace, ankle brace figure 8, ankle stabiliser, lace up ankle support, ankle stirrup brace
  lay: brace + ankle, ankle wrap, brace + foot, lace up support, wrap + ankle, sleeve + ankle, sprain support, semirigid + ankle, stabilizer + ankle, ties around my ankle, support + ankle, brace + rolls
  isa: brace
  at: ankle
toe splint: bunion splint, bunion regulator, bunion brace, toe spacer, toe spacers, toe separator, toe spreader, hammertoe splint, hammer toe splint, toe straightener, toe crest pad, toe sleeve, toe brace, hallux valgus splint, hallux splint, budin splint, darco toe splint, toe alignment splint
  lay: spacer + toes, splint + big toe, splint + toe
  isa: brace, orthotics
  at: foot
ankle foot orthosis: afo, ankle foot orthotic, ankle foot brace, foot drop brace, drop foot brace, dropfoot brace, foot drop splint, foot drop orthosis, dropfoot orthosis, arizona brace, richie brace, carbon fiber afo, carbon afo, hinged afo, articulated afo, solid ankle afo, ground reaction afo,
    posterior leaf spring, posterior leaf spring afo, toe off brace, toe off afo, allard toe off, blue rocker, ypsilon, exosym, exosym brace, ideo brace, intrepid dynamic exoskeletal orthosis, turbomed, turbomed brace, foot up brace, dictus band, dropfoot strap, foot drop strap,
    dorsiflexion assist, dorsi assist, dorsiflexion assist orthosis, smo orthosis, supramalleolar orthosis, moore balance brace, dafo, double upright afo, custom afo, l1900, l1907, l1910, l1930, l1932, l1940, l1945, l1950, l1951, l1960, l1970, l1971, l1990, dorsiflexion brace,
    dorsiflexion orthosis, foot drop support, carbon fiber orthosis, drop foot orthosis, drop foot splint, drop foot orthotic, foot drop orthotic, foot drop device, custom molded afo, molded afo, custom molded ankle foot orthosis, plastic leg brace, foot drop boot, peroneal brace
  lay: brace + foot drop, brace + drop foot, brace + toes drag, lifts my toes, foot slaps, brace in my shoe, brace + in shoe, keeps my toes up, brace + toe drags, brace + foot drags, brace + trip on my toes, brace + dragging, brace + drag, brace + foot up, brace + slap, brace + trip, foot lifter,
    plastic brace + shoe, brace + toes catch, brace + toes up, plastic + drop foot, brace + foot drops, foot drops + hold it up, brace + dorsiflexion, lift + drop foot, hold up my foot, hold my foot up, holds my foot up, keep my foot up, keeps my foot up
  isa: ankle brace*, brace
  at: ankle
night splint: plantar fasciitis night splint, dorsal night splint, plantar night splint, posterior night splint, plantar fascia night splint, dorsiflexion splint, dorsiflexion night splint, dorsiflexion static foot orthosis, strassburg, strassburg sock, plantar fasciitis sock, plantar fascia sock,
    achilles night splint, l4396, l4397, l4398
  lay: sleeping boot, boot + sleeping, boot + sleep, flexes + foot, sock + heel pain, splint + heel, sock + toes up, pulls my toes up, boot + night
  isa: ankle brace*, brace
  at: foot
heel protector: heel protectors, heel boot, heel boots, heelbo heel, prafo, multi podus, multipodus boot, heel float, heel offloading boot, pressure relief ankle foot orthosis, waffle boot, heelift, heel suspension boot, rooke boot, z flex boot
  lay: heel sores + boot
  isa: ankle brace, walking boot, brace
  at: foot
wrist brace: wrist splint, wrist support, cock up splint, forearm splint, carpal tunnel brace, carpal tunnel splint, wrist orthosis, hand splint, night wrist splint, hand orthosis, wrist hand orthosis, wrist immobilizer, resting hand splint, cock up brace, l3807, l3808, l3809, l3906, l3908, l3913,
    l3915, l3916, l3917, l3918, l3919, l3921, l3930, whfo, wrist hand finger orthosis, wrist orthotic, hand finger orthosis, cts brace, cts splint, volar splint, cockup splint, wrist sleeve, l3923, l3924, l3929, l3931, l3935, wrist cock up, wrist cock up splint, wrist cockup splint,
    wrist hand splint, ulnar gutter splint, radial gutter splint, paddle splint, volar wrist splint, volar wrist orthosis, neutral wrist splint, neutral wrist orthosis, wristwidget, wrist widget, night wrist brace, carpal tunnel night splint, muenster splint, sugar tong splint, exos wrist,
    titan wrist brace, resting hand orthosis, hand immobilizer, radial nerve palsy splint, dorsal blocking splint, wrist wrap, wrist extension splint, bauerfeind manutrain, tfcc brace, wrist guard, wrist cuff, nocturnal wrist splint, nocturnal wrist brace, carpal tunnel glove,
    carpal tunnel gloves, night splint for carpal tunnel, neutral splint, neutral splinting, neutral position splint, wrist night splint, bilateral wrist braces, cock up wrist brace, nocturnal splint for carpal tunnel, volar wrist brace, wrist stabilizer
  lay: hand brace, brace + wrist, brace + hand, wrist wrap, brace + carpal, keep + wrist straight, sleeve + wrist, hands from bending, hand from bending, wrist from bending, wrists from bending, hands straight, wrists straight, hand splint + sleep, splint + carpal tunnel, splint + wrist,
    splint + hand, splint + median, brace + typing, splint + typing, brace + hands numb, night brace + hand, night splint + hand, hard thing + wrist, brace + median neuropathy, brace + keyboard, nocturnal splint, nocturnal splints
  isa: brace
  at: wrist
thumb splint: thumb spica, spica splint, thumb spica splint, thumb spica brace, spica, thumb brace, thumb immobilizer, thumb stabilizer, thumb orthosis, thumb support, short opponens, short opponens splint, opponens splint, opponens orthosis, cmc splint, cmc brace, cmc orthosis, thumb cmc splint,
    cmc joint splint, basal joint splint, push metagrip, metagrip, comfort cool, comfort cool thumb, thumb restriction splint, gamekeepers splint, skiers thumb splint, de quervain splint, de quervain brace, de quervains splint, thumb guard, thumb and wrist splint, thumb and wrist brace,
    thumb wrist splint, thumb wrist brace, long opponens, long opponens splint, long thumb spica, thumb splints, thumb cmc brace, basal joint brace, thumb stabilizing brace
  lay: brace + thumb, hold + thumb, thumb wrap, hold my thumb still, thumb + still, splint + thumb, brace + pinch, brace + de quervain, splint + de quervain, brace + cmc, splint + cmc
  isa: wrist brace*, brace
  at: hand
finger splint: finger orthosis, finger brace, finger immobilizer, finger extension splint, mallet splint, mallet finger splint, stack splint, oval 8, oval 8 splint, digit splint, trigger finger splint, trigger finger brace, finger gutter splint, alumafoam splint, buddy tape, buddy tapes,
    buddy splint, buddy strap, swan neck splint, ring splint, silver ring splint, boutonniere splint, dip splint, pip splint, dynamic finger splint, dynamic extension splint, dynamic flexion splint, lmb splint, joint jack, capener splint, finger cot splint, relative motion splint, l3925, l3927,
    l3933
  lay: keep + finger straight, metal and foam + finger, foam + finger, mallet finger cover, brace + finger, splint + finger
  isa: wrist brace*, brace
  at: hand
powered hand orthosis: saeboflex, saebo flex, saebo glove, saeboglove, saebo stretch, saebostretch, myopro, myomo, robotic glove, robotic hand glove, rehab glove, hand rehab robot, hand mentor, l8701, l8702
  lay: robot glove, glove + opens my hand
  isa: wrist brace, brace, neuromuscular electrical stimulation
  at: hand
elbow brace: tennis elbow strap, counterforce brace, elbow splint, elbow support, elbow sleeve, tennis elbow brace, counter force brace, hinged elbow brace, elbow pad, elbow orthosis, tennis elbow band, l3702, l3710, l3720, l3730, l3740, l3760, l3761, l3762, l3763, elbow orthotic,
    elbow immobilizer, elbow compression sleeve, hinged elbow, elbow extension splint, elbow night splint, cubital tunnel splint, cubital tunnel brace, te strap, counterforce strap, counterforce band, counter force strap, counter force band, epicondyle strap, epicondyle band, epicondyle brace,
    epicondylitis strap, epicondylitis brace, epicondylitis band, lateral epicondylitis strap, lateral epicondylitis forearm strap, lateral epicondylitis brace, forearm strap, forearm band, forearm brace, tennis elbow splint, tennis elbow sleeve, tennis elbow support, elbow stabilizer,
    elbow hinged brace, hinged rom elbow brace, hinged elbow orthosis, bledsoe elbow, bledsoe elbow brace, mayo elbow brace, mayo elbow, elbow range of motion brace, rom elbow brace, rom elbow, t scope elbow, heelbo elbow, heelbo pad, epicondylar band, epicondylar strap, epicondylar brace,
    tennis elbow forearm band, epicondylar forearm band, counterforce forearm band, golfers elbow strap, golfers elbow brace, elbow cuff, counterforce, epicondylitis support, epicondylitis supports, epicondylalgia support, epicondyle support, epicondylar support, aircast elbow, elbow guard,
    tennis elbow wrap, golfer elbow strap, golfer elbow brace, golfer elbow band
  lay: brace + elbow, elbow strap, elbow wrap, elbow band, band + elbow, strap + elbow, band + forearm, strap + forearm, sleeve + elbow, wrap + elbow, padded + elbow, counter force + forearm, band below my elbow, forearm + counterforce, band + tennis elbow, strap + tennis elbow,
    brace + tennis elbow, brace + epicondylitis, strap + epicondylitis, band + grip
  isa: brace
  at: elbow
shoulder sling: sling, ultrasling, abduction pillow, shoulder immobilizer, arm sling, sling with abduction pillow, shoulder brace, slingshot sling, arc sling, ultra sling, abduction sling, shoulder support, slingshot, shoulder abduction brace, shoulder abduction sling, ultrasling iii,
    abduction brace, shoulder orthosis, don joy sling, shoulder harness, a4565, l3660, l3670, l3671, l3674, l3675, l3677, l3960, l3961, l3962, l3967, shoulder immob, shoulder abd brace, shoulder abd pillow, arm immobilizer, airplane splint, abduction orthosis, shoulder abduction orthosis,
    shoulder abduction splint, gunslinger brace, shoulder stabilizer, shoulder sleeve, sully brace, sully shoulder, sully shoulder brace, shoulder stabilizer brace, shoulder stability brace, shoulder subluxation brace, shoulder subluxation sling, givmohr, givmohr sling, hemi sling,
    abduction pillow sling, shoulder abduction pillow sling, abduction immobilizer, shoulder abduction immobilizer, smartsling, sling and swathe, sling swathe, sling immobilizer, external rotation sling, external rotation brace, er sling, shoulder compression brace, neoprene shoulder brace,
    ultrasling 4, ultrasling iv, spider sling, shoulder abductor, sling pillow, sling with pillow, abduction immobiliser, shoulder immobiliser, shoulder pillow sling, post op sling, postop sling
  lay: arm holder, hold + arm, brace + shoulder, arm strap, arm against chest, cloth + arm, cushion + arm away, cushion + holds my arm, cushion strapped, pillow strapped, pillow + arm out, pillow + arm away, pillow + holds my arm, arm away from body, arm away from my body, arm out to the side,
    pillow + shoulder operation, arm support after shoulder surgery
  isa: brace
  at: shoulder
fracture brace: humeral fracture brace, sarmiento brace, humeral brace, humeral fracture orthosis, tibial fracture brace, tibial fracture orthosis, patellar tendon bearing brace, ptb brace, forearm fracture brace, l3980, l3982, l3984, l2106, l2108, l2116, fracture orthosis
  lay: shell + broken arm, clamshell + arm
  isa: brace
hip brace: hip orthosis, hip abduction brace, hip abduction pillow, post op hip brace, hip spica, hip protector, hip protectors, hip abduction orthosis, hip orthotic, newport brace, hip stabilizer, hip compression brace, hip rom brace, bledsoe hip, hip wrap brace, groin wrap, groin strap, l1686,
    l1690, hip abduction wedge, hip wedge pillow
  lay: padded shorts
  isa: brace
  at: hip
scrotal support: athletic supporter, jock strap, scrotal suspensory, groin support, testicular support
  lay: support + testicle, jockstrap
  isa: brace, supplies
cast: casting, fiberglass cast, cast application, short leg cast, cast change, spica cast, plaster cast, total contact cast, serial casting, serial cast, bivalve cast, splint to cast, thumb spica cast, long arm cast, short arm cast, long leg cast, cast removal, 29125, 29405, 29075, 29445,
    cast protector, cast cover
  lay: plaster + arm, plaster + leg, waterproof cast
  isa: brace
orthotics: custom orthotics, foot orthoses, orthotic, shoe inserts, insoles, arch supports, foot orthotics, custom foot orthotics, shoe insert, arch support, heel cup, heel pad, functional orthotics, bilateral orthotics, semi rigid orthotics, custom insoles, foot orthosis,
    custom functional foot orthotics, molded orthotics, rigid orthotics, heel cushion, metatarsal pad, l3000, l3001, l3002, l3003, l3010, l3020, l3030, l3040, l3050, l3060, a5512, a5513, custom fo, custom fos, custom inserts, foot inserts, molded inserts, orthopedic inserts, orthopedic insoles,
    ortho inserts, dr scholls, superfeet, powerstep, shoe modification, carbon fiber plate, carbon fiber insole, carbon fiber insert, carbon plate, carbon foot plate, carbon fiber foot plate, turf toe plate, steel shank, shoe shank, mortons extension, reverse mortons extension, morton extension,
    ucbl, ucbl orthotic, ucbl insert, toe filler, partial foot filler, metatarsal bar, metatarsal dome, metatarsal pads, scaphoid pad, navicular pad, biomechanical insoles, biomechanical orthotics, custom biomechanical, accommodative orthotics, accommodative inserts, heel cups, gel heel cups,
    viscoheel, custom molded foot orthotics, orthotic refurbishment, orthotic casting, orthotics casting, orthotic fitting, foot cast impression, plaster slipper cast, l3031, l3070, l3080, custom molded inserts, custom molded insoles, custom molded arch, foot mold, foot molds, foot bed, footbed,
    footbeds, foot support, foot supports, casted arch supports, casted orthotics, casted inserts, shoe orthosis, shoe orthoses, shoe orthotics, heel insert, heel inserts, orthotic inserts, custom orthotic devices, metatarsal insert, foot plate insert,
    casted foot orthoses, functional foot orthoses, rigid foot orthoses, custom molded foot, casted arch, casted arch support
  lay: inserts + shoe, shoe + foot, insert + foot, arch + shoe, shoe insert + foot, custom soles, inserts + flat feet, inserts + cast of my feet, mold + my feet, inserts + heel pain, inserts + arch, inserts made, drugstore insoles, molds of my feet, mold of my feet, made to measure + feet,
    made to measure + shoe, insoles + heel, scan of my feet, insert + arch
  isa: durable medical equipment
  at: foot
orthopedic shoes: orthopaedic shoes, orthotic shoes, extra depth shoes, custom shoes, custom molded shoes, custom made shoes, diabetic shoes, rocker bottom shoe, rocker shoes, rocker sole, rocker sole shoes, rocker bottom, orthopedic footwear, orthopedic sneakers, orthopedic boots, ortho shoes,
    therapeutic shoes, therapeutic footwear, diabetic footwear, medical shoes, depth shoes, prescription shoes, prescription footwear, athletic shoes, new balance shoes, hoka shoes, msm shoes, z coil, z coil shoes, supportive shoes, slip resistant shoes, steel toe boots, custom boots,
    work boots purchase, shoe purchase, pair of shoes, l3215, l3216, l3219, l3221, l3222, l3230, a5500, a5501
  lay: special shoes, special shoe + foot, new shoes, work shoes, work boots, tennis shoes, comfortable shoes, wide shoes, wide + shoe, special footwear, sneakers, shoes + doctor, need shoes, shoes + comfortable, shoes + purchase, buy + shoes, shoes + podiatrist
  isa: orthotics*
  at: foot
shoe lift: heel lift, shoe elevation, heel elevation, heel wedge, lld lift, leg length lift, leg length discrepancy lift, sole lift, shoe wedge, shoe build up, shoe raise, heel lifts, internal heel lift, external shoe lift, lateral wedge, lateral heel wedge, lateral wedge insole, medial wedge,
    l3300, l3310, l3320, l3330, l3332, l3334, l3340, l3350, l3360, heel raise insert, leg length discrepancy compensation, leg length compensation, limb length discrepancy lift, leg length correction
  lay: shorter leg, heel raise + short leg, short leg + heel, thicker sole, height + shoe, build up + shoe, one leg shorter
  isa: orthotics*
  at: foot
walking boot: cam boot, cam walker, pneumatic boot, fracture boot, cam walker boot, boot, air boot, short leg walking boot, controlled ankle motion boot, walker boot, cast boot, surgical boot, l4360, l4361, l4386, l4387, controlled ankle motion walker, controlled ankle motion, pneumatic walker,
    pneumatic walking orthosis, walking orthosis, air walker, aircast boot, aircast walker, charcot restraint orthotic walker, crow boot, crow walker, =crow, equalizer boot, equalizer walker, rocker boot, rom boot, rom walker boot, bledsoe boot, maxtrax, maxtrax boot, achilles boot, vacoped,
    vacocast, tall boot, short boot, ossur boot, cam walking boot, aircast walking boot, surgi boot, removable boot, foot immobilizer, velcro boot, removable walking boot, orthopedic walking boot, fracture walker, walking cast boot, ortho boot, pneumatic walking boot
  lay: moon boot, space boot, robot boot, boot + foot, boot + ankle, big boot, boot + broken foot, boot + velcro, boot + cast, boot + broken ankle, boot + straps
  isa: durable medical equipment
  at: ankle
post op shoe: postop shoe, post operative shoe, surgical shoe, darco, darco shoe, sx shoe, post op sandal, postoperative shoe, postsurgical shoe, surgical footwear, surgical sandal, surgical rigid sole footwear, rigid sole shoe, rigid sole footwear, hard sole shoe, stiff sole shoe,
    wooden sole shoe, wedge shoe, cast shoe, orthowedge, forefoot offloading shoe, postsurgical protective shoe, postop sandal, cast boot shoe, heel offloading shoe, l3260
  lay: hard shoe, stiff shoe, open toe shoe, wooden sole, velcro + shoe, velcro + sandal, surgery sandal, shoe + broken toe, shoe + bandage, shoe after surgery, shoe after foot surgery
  isa: walking boot*
  at: foot
cold therapy unit: ctu, cryotherapy, cryo unit, cold therapy, continuous flow cryotherapy, cold compression, cold pack, ice pack, ice machine, polar care, game ready, cryocuff, hot cold unit, hot and cold therapy, cold compression therapy, hot cold therapy, continuous flow, cold unit,
    hot cold therapy unit, thermacooler, thermacure, vascutherm cold, cryo cuff, cold therapy rental, cold therapy machine, cold water circulating unit, water circulating unit, cold therapy system, hot cold contrast, hot cold wrap, hot cold pack, hot cold compression, thermocool, thermo cooler,
    contrast therapy, cold packs, cryo therapy, hot cold therapy wrap, cold therapy wrap, hot cold contrast unit, q tech, q tech cold therapy, iceman, cold wrap, kodiak unit, cooling unit, cold therapy device, water circulating cold pad with pump, cold compression unit,
    cold therapy recovery system, solar care heating, thermal compression, vascutherm 4, shoulder wrap, e0218, e0236, cold pk, gel pack, gel ice pack, cold gel pack, cold gel wrap, reusable cold gel wrap, gel pk, cold application, colpac, col pac, h c unit, h c wrap, contrast unit,
    cryo compression, cryo compression device, cryo compression therapy, cryocompression, cold comp, cold comp therapy, cold compression device, hot cold circulating, heat and cold circulating system, combined heat and cold, ice therapy unit, ice therapy, cryo pneumatic, cryotherapy device,
    cold tx unit, cryo tx, donjoy iceman, ice compression, cooling vest, cooling garment, nice1, nice recovery, nice1 cold, aircast cryo, breg cube, clear3, donjoy cold, ossur cold rush, cold rush, thermazone, aqua relief, aqua relief system, ice vest, cold water pump, ice man, icing system,
    wrap and cold therapy, chattanooga coldpac, ice bag purchase, universal therapy wrap, universal wrap, half arm wrap, micro cool, microcool, therapy wrap, cold pad, cryo system, cryo machine, cold circulating pump, hilotherm, cold heat unit, heat cold unit, cold therapy pad,
    cryotherapy machine, cryotherapy unit, cryotherapy system, vascutherm cold therapy, thermal cold unit, cold water therapy
  lay: ice cooler, cooling machine, cold water wrap, icing machine, ice + @machine, cooling + wrap, ice water + machine, ice wrap, cold water machine, freezer pack, cold machine, ice bath, ice + surgery, icing + surgery, ice chest, ice water, cools + knee, cools + shoulder, ice sleeve, cold pump,
    ice pump, warm and cold water, switches hot to cold, ice and heat, heat and ice, icing sleeve, gel bag, frozen bag, freezer + bag, freezer + gel, frozen pack, four in one + ice, cold sleeve, chilled water, cold water + pump, pumps + cold water, freezing machine, icy machine, ice bucket,
    ice + cuff, cold + cooler
  isa: durable medical equipment
heating pad: moist heat pad, thermophore, thermacare, heat pad, electric heating pad, moist heating pad, heat wrap, heat patch, infrared heating pad, heat therapy pad, back heat therapy pad, thermophore heating pad, heating system, heat wraps, heat unit, e0210, e0215, e0217, hot pad unit,
    heating wrap, electric blanket, microwave heat pack, heated vest, heated jacket, heated glove, heated gloves, heating blanket, moist heating pack, bed buddy, theratherm, heated insoles, far infrared heating pad, biomat, amethyst mat, heated mattress pad, heating pad purchase, heating unit,
    heat pack, warming pad, thermal pad, heat belt, heated belt, electric heat pad, moist heat unit, moist heat wrap, moist heat pack, electric moist heat, wet heat pad, moist heating unit, heating pads, heat lamp purchase, moist electric heating pad
  lay: hot pad, heat blanket, heated blanket, hot water bottle, warm pad, electric warm pad, heats my back, warmer + back, plug in warmer, warm pad + muscle, &electric pad, electric pad + warm, electric pad + heat, pad + warm, warm wrap, damp heat, heat + damp, heat thing, warm my back,
    warms my back, wet heat, pad + plug, pad + heat
  isa: passive modality, durable medical equipment, heat therapy
fluidotherapy: fluidotherapy unit, fluido therapy
  lay: dry whirlpool, corn husk + hand
  isa: heat therapy, passive modality
light therapy device: laserpen, willow curve, red light panel, red light device, dpl pad, light therapy pad, infrared pad, infrared light pad, anodyne, anodyne unit, anodyne system, anodyne device, handheld laser, home laser unit, laser unit purchase, led light pad, near infrared light, celluma,
    revitamed, polychromatic light, infrared light therapy, led therapy, low level light pad
  lay: red light + pad, red light + home, light pads
  isa: low level laser therapy, infrared therapy, durable medical equipment
light box: bright light box, light therapy box, light therapy lamp, sad lamp, happy light, 10000 lux, phototherapy lamp, e0203
  lay: bright lamp + mood, bright light + depression
  isa: bright light therapy*, durable medical equipment
continuous passive motion: cpm, cpm machine, continuous passive motion machine/device, cpm unit, cpm rental, passive motion machine, cpm device, shoulder cpm, knee cpm, e0935, e0936, kinetec, optiflex, passive motion exercise, passive motion exercise device, passive motion exercise apparatus,
    passive motion exercise machine, passive motion device, passive motion exerciser, knee passive motion, passive motion, passive range of motion device, passive range of motion machine, prom device, finger cpm, hand cpm, ankle cpm, elbow cpm, toe cpm, wrist cpm, hip cpm, spinal cpm,
    continuous passive range of motion, cpm pads, cpm x 14, cpm softgoods, continuous motion machine, continuous motion device, constant motion machine, motion machine, passive exercise machine, passive exercise device, passive motion unit, motion chair,
    passive motion chair
  lay: machine that moves, machine + bend, moves my knee, moves my leg, bending machine, machine + moves, bends my knee, machine + bends, leg mover, knee bender, knee mover, arm mover, shoulder mover, shoulder moving chair, chair that moves + shoulder, machine + lifting my arm, bends my leg,
    bend my leg for me, bends my arm, bends + leg for me, moves + leg for me, bends the joint, bends the knee, machine + moves my arm, moves my arm, moves my shoulder, moves + by itself, knee exerciser machine, bends + by itself, machine + joint slow,
    bending + by itself
  isa: durable medical equipment
stretching device: jas splint, jas device, range of motion device, flexionater, extensionater, ers device, rom device, static progressive stretch, e1800, e1801, e1802, e1805, e1806, e1810, e1811, e1812, e1815, e1816, e1818, e1825, e1830, e1840, e1841, ermi, dynamic splinting,
    dynamic splinting device, dynamic splinting system, dynamic splint device, dynasplint system, static progressive device, static progressive stretch device, static progressive stretching, dynamic adjustable extension device, dynamic adjustable flexion device, elbow dynasplint, knee dynasplint,
    shoulder dynasplint, wrist dynasplint, ankle dynasplint, finger dynasplint, jaw dynasplint, trismus dynasplint, dynasplint rental, dynasplint, static progressive splint, jas elbow, jas knee, jas shoulder, jas wrist, jas ankle, jas finger, jas spl, joint active systems,
    low load prolonged stretch, low load prolonged duration stretch, llps, ermi shoulder, ermi knee, ermi flexionater, ermi extensionater, therabite, orastretch, jaw stretcher, knee extensionater, knee flexionater, x10 knee, x10 therapy, elite seat, ideal stretch, patient controlled stretching,
    mechanical stretching, static progressive stretch therapy, turnbuckle splint, turnbuckle orthosis, dynamic extension brace, dynamic ankle splint, dynamic knee splint, dynamic elbow splint, turnbuckle ankle, turnbuckle elbow, =jas, static progressive, knee flexion device, knee extension device,
    stretching splint, stretch splint, stretching brace, elbow extension device, shoulder flexion device, progressive stretch device, static progressive brace
  lay: slowly straightens, slowly straighten, spring + stiff, stretcher + stiff joint, device + stiff knee, stretch + stiff joint, stretches + stiff, device + bend stiff
  isa: durable medical equipment
dvt prophylaxis device: dvt pump, dvt prophylaxis, vascutherm, intermittent compression, pneumatic compression, deep vein thrombosis prophylaxis, sequential compression, compression device, intermittent pneumatic compression, venous thrombosis, intermittent limb compression, scd, dvt unit,
    compression pump, pneumatic compression device, dvt compression, venaflow, plasma flow, limb compression device, dvt device, sequential compression device, vte prophylaxis, dvt wraps, intermittent pneumatic compression device, segmental pneumatic appliance, foot pump, calf compression,
    deep venous thrombosis prophylaxis, vena flow, e0676, e0650, e0651, e0652, e0655, e0660, e0665, e0666, e0667, e0668, e0669, e0675, =ipc, ipc pump, ipc device, ipc unit, dvt prevention device, dvt prevention unit, dvt prevention system, dvt machine, dvt system, dvt boots, dvt sleeves,
    dvt cuffs, calf pump, segmental limb compression, venapro, vena pro, circul8, segmental pneumatic compressor, vt4, thermotek, cold hot dvt, cold hot dvt combo, thermal compression with dvt, thermal comp with dvt, thermal comp w dvt, cold compression with dvt, cold therapy with dvt,
    cold compression dvt, cold therapy unit with dvt, deep vein thrombosis prevention device, pneumatic sleeve, pneumatic compressor, normatec, pneumatic leg wraps, calf compression device, dvt home unit, venodyne, kendall scd, flowtron, vasopress, triple play vt, vascutherm dvt, vascutherm 2,
    vascutherm 3, vascutherm 5, mechanical dvt prophylaxis, mechanical thromboprophylaxis, mechanical prophylaxis, thromboprophylaxis device, active care dvt, activecare, activecare sft, vascutherm cold with dvt, deep vein thrombosis compressor, dvt compressor, dvt cold therapy,
    thrombosis prophylaxis, thrombosis prophylaxis device, thrombosis prevention device, anti thrombosis device, antithrombosis device, clot prevention device, clot prevention pump, clot prevention unit, vte device, vte pump, vte unit, vte compression, venous compression device,
    anti embolism pump, anti embolism device, dvt max, dvt max unit, vasotherm, leg compression device, leg compression pump, leg compression unit, compression boots, calf compressor, mechanical compression device, intermittent leg compression, mechanical vte prophylaxis, clot pump,
    thrombosis pump
  lay: blood clot + pump, leg squeezer, clot + machine, squeeze + leg, prevent + clot, leg pump, squeezes + leg, clot + @machine, leg sleeves, stop + clot, squeezing + leg, clots + surgery, air pump sleeve, air pump + sleeve, inflating sleeve, inflatable sleeve, blow up sleeve, air squeeze,
    pump + swollen, pump + swelling, calf squeezer, inflate + sleeve, wraps + squeeze, wraps + clot, sleeves + clot, clot + wrap, sleeves + air, calf + air, legs + inflate, squeezed + leg, squeezing + calf, squeeze + calf, squeezy + leg, massager + clot, thrombosis + pump,
    calves + pump, clot + boots, stockings + plug in, leg compression machine, sleeves with air
  isa: durable medical equipment, associated surgical service
compression stockings: ted hose, compression garment, compression hose, compression socks, ted stockings, support hose, antiembolism stockings, anti embolism stockings, jobst, compression glove, compression gloves, compression stocking, compression sleeve, edema glove, a6530, a6531, a6532, a6533,
    a6534, a6535, a6536, a6537, a6538, a6539, a6540, a6541, a6544, a6549, comp hose, comp stockings, comp socks, compression hosiery, gradient hose, gradient stockings, 20 30 mmhg, 30 40 mmhg, 15 20 mmhg, thigh high stockings, knee high stockings, comp glove, isotoner, isotoner glove,
    pressure glove, pressure garment, edema garment, edema control garment, edema control hand garment, edema control glove, arthritis glove, compression leg sleeve, circaid, juxtafit, juxtalite, farrow wrap, farrowwrap, compression wrap, compression wraps, lymphedema sleeve, lymphedema garment,
    lymphedema glove, gradient compression, graduated compression, compression tights, compression shorts, compression shirt, elastic stockings, thigh high compression, sigvaris, mediven, juzo, medi compression, calf sleeve, arm compression sleeve, compression arm sleeve, tubigrip,
    tubular compression, venous stockings, edema sleeve, diabetic socks, support stockings, pressure stockings, knee high compression, knee highs, swelling socks, compression knee highs
  lay: tight socks, squeezing socks, pressure socks, hospital socks, tight + stocking, knee high socks, squeezing hose, squeezing hose + leg, tight glove, squeeze glove, squeezing glove, snug + glove, fingerless glove, snug fingerless glove, glove + swelling, glove + swollen, glove + arthritis,
    glove that presses, tight long socks, tight sleeve + swelling, stockings + swell, stockings + swollen, socks + swell, socks + swollen, socks + swelling, leg socks, stockings + swelling
  isa: durable medical equipment
protective gloves: work gloves, anti vibration gloves, antivibration gloves, padded gloves, gel gloves, cotton gloves, impact gloves, vibration dampening gloves, wheelchair gloves, leather gloves, cut resistant gloves, protective glove, thermal gloves, raynaud gloves
  lay: gloves + vibration, gloves + work, gloves + grip
  isa: durable medical equipment
  at: hand
vacuum erection device: penile vacuum device, vacuum constriction device, penile pump, penis pump, erection pump, vacuum erection system, osbon erecaid, l7900
  lay: pump + erection, pump + penis
  isa: durable medical equipment
burn garment: burn pressure garment, custom burn garment, burn pressure garments, compression burn garment, pressure garment burn, burn mask, transparent face mask, face mask burn, burn compression garment, burn glove, a6501, a6502, a6503, a6504, a6505, a6506, a6507, a6508, a6509, a6510, a6511,
    a6512, a6513
  lay: tight suit + burn, tight garment + burn, tight glove + burn, pressure suit + burn
  isa: compression stockings*, scar treatment
elastic bandage: ace wrap, ace bandage, elastic wrap, coban, coban wrap, compression bandage, compression bandages, short stretch bandages, multilayer bandage, unna boot, tubular bandage, cohesive wrap, elasticated bandage
  lay: stretchy bandage, bandage + stretch
  isa: supplies
walker: front wheeled walker, rollator, fww, rolling walker, four wheeled walker, walker with seat, fw walker, two wheeled walker, walker purchase, 4 wheeled walker, platform walker, e0130, e0135, e0140, e0141, e0143, e0144, e0147, e0148, e0149, 2ww, 4ww, 2 wheeled ambulatory, ambulation frame,
    wheeled ambulatory frame, gait trainer, upright walker, hemi walker, u step walker, walker basket, walker tray, walker glides, reciprocal walker, folding walker, 5 inch wheels walker, fww post op, rollator walker, 2 wheel walker, 4 wheel walker, bariatric walker, front wheel walker,
    frontwheel walker, standard walker, pick up walker, walker accessories, front casters, ambulatory device with casters, ambulatory assistive device with casters, zimmer frame, wheeled walker, wheeled walker with seat, rolling walker with seat, four wheeled rolling walker,
    two wheel walker
  lay: walking frame, walker + seat, frame + walking, walking cart, push cart with seat, metal frame + wheels, folding frame, rolling frame, rolling frame + brakes, bench + walking, frame + two wheels, frame + hold on, frame + casters, walking frame with wheels, casters + walk, device + casters,
    two casters, metal frame + walk, metal frame + push, frame + push, pushing frame, frame I push, pushes + frame
  isa: mobility aid
standing frame: stander, easystand, standing system, sit to stand stander, evolv stander, e0637, e0638, e0641, e0642
  isa: mobility aid
cane: quad cane, single point cane, walking cane, offset cane, e0100, e0105, =spc, sbqc, wbqc, lbqc, hurrycane, single pt cane, single pt stick, single point stick, quadripod, walking staff, cane tip, cane tips, hemi cane, canes, forearm cane, folding cane, adjustable cane, single tip cane,
    standard cane, straight cane, hand held gait aid, handheld gait support, ice grip cane, walking cain, cane purchase, walking cane purchase, wooden cane, aluminum cane, single point assistive device, single point device, single point walking aid
  lay: walking stick, stick + walk, 4 prong stick, stick + walking, stick + lean, stick + balance, stick that stands, cain + walk, cain + balance, cain + gait, stick + leg gives way, stick + hip
  isa: mobility aid
walking poles: hiking poles, trekking poles, hiking pole, nordic poles, nordic walking poles, walking pole
  lay: poles + hike
  isa: mobility aid, cane
crutches: crutch, forearm crutches, underarm crutches, axillary crutches, lofstrand crutches, e0110, e0111, e0112, e0113, e0114, e0116, e0117, lofstrand, forearm crutch, hands free crutch, handsfree crutch, iwalk crutch, smart crutch, mobilegs, crutch tips, crutch pads, millennial crutch,
    ergonomic crutches, platform crutches, platform crutch, underarm support, underarm supports, axillary crutch, aluminum crutches, canadian crutches
  lay: sticks under arms, stick + under arm, underarm sticks, underarm walking sticks, armpit + support, armpit + stick, forearm sticks, sticks + weight off, supports under my arms, supports under the arms, wooden + under arm
  isa: mobility aid
knee scooter: knee walker, roll about walker, roll about, knee roller, rollabout, rolling knee walker, turning leg caddy, knee caddy, e0118, roll a bout, roll a bout walker, kneeling walker, rollabout scooter, roll about scooter, kneeling scooter rental, steerable knee walker, knee cruiser,
    knee walker rental, knee rover, knee walker scooter, rolling knee scooter
  lay: scooter + knee, scooter + kneel, kneel + scooter, kneeling scooter, scooter + foot, scooter + ankle, roller + knee, leg scooter, kneel + wheel, kneeling cart, rolling leg rest, roller to rest, shin + roll, shin + rolling, shin + wheels, rest your shin, rest my shin, kneel + bad foot,
    rolling + bad foot, rolling thing + knee, rest my knee + wheel, scooter + broken, kneel + broken foot
  isa: mobility aid
wheelchair: wheel chair, custom wheelchair, wheelchair purchase, k0009, custom w c, mobility chair, tilt in space, wheelchair rental, standing wheelchair, wheelchair evaluation, seating evaluation, wheelchair assessment, seating clinic, seating and mobility evaluation, bariatric wheelchair,
    beach wheelchair, elevating leg rests, elevating leg rest, wheelchair accessories, 97542
  lay: chair with wheels, rolling chair, chair on wheels, wheeled chair
  isa: mobility aid
manual wheelchair: =mwc, manual w c, lightweight w c, lightweight wheelchair, ultra lightweight wheelchair, ultralight wheelchair, ultralightweight wheelchair, transport chair, transport wheelchair, transit chair, self propelled chair, self propelled wheelchair, self propelled mobility,
    self propulsion wheelchair, manual propulsion chair, rigid frame wheelchair, folding wheelchair, tilite, quickie wheelchair, standard wheelchair, std w c, reclining wheelchair, k0001, k0002, k0003, k0004, k0005, k0006, k0007, e1161, lightweight wc, light weight wheelchair, light weight wc,
    light weight w c, std wc, standard wc, manual wc, regular wheelchair, push wheelchair, self propel wheelchair, self propelling wheelchair, self propel chair, lt wt wheelchair, basic wheelchair
  lay: push chair, pushed in a chair, hand pushed chair, husband pushes me, chair + push with hands, chair + push with your hands, wheelchair + push, wife can push, chair + pushes me, folding chair + wheel, regular chair + wheel
  isa: wheelchair*, mobility aid
power wheelchair: electric wheelchair, motorized wheelchair, motorised wheelchair, =pwc, power w c, electric w c, power chair, joystick chair, power mobility device with joystick, permobil, group 2 power wheelchair, group 3 power wheelchair, quantum power chair, quantum rehab, power tilt,
    power tilt and recline, power seat elevation, jazzy power chair, k0813, k0814, k0815, k0816, k0820, k0821, k0822, k0823, k0824, k0825, k0835, k0836, k0841, k0843, k0848, k0849, k0856, k0857, k0861, k0862, e2298, joystick wheelchair, power wc, electric wc, motorized wc, motorized w c,
    powered wheelchair
  lay: chair + joystick, motor chair, motorized chair + joystick, battery chair, electric chair + wheels, battery wheelchair
  isa: wheelchair*, power scooter, mobility aid
wheelchair cushion: w c cushion, wheelchair seat cushion, roho, roho cushion, skin protection cushion, skin protection seating, pressure relief cushion, pressure relieving cushion, pressure relieving seating, pressure relief seating, jay cushion, jay back, jay j2, jay fusion,
    gel cushion wheelchair, vicair, wheelchair back, matrix back, ride custom cushion, pressure redistribution cushion, wheelchair positioning, e2601, e2602, e2603, e2604, e2605, e2606, e2607, e2608, e2609, e2611, e2613, e2615, e2620, e2622, e2624
  lay: gel seat, air seat, cushion + sores, seat + sores, pad + wheelchair
  isa: wheelchair*, mobility aid
wheelchair repair: wheelchair repairs, wheelchair batteries, wheelchair battery, wheelchair tires, wheelchair tire, wheelchair maintenance, wheelchair parts, wheelchair service, repair of wheelchair, wheelchair casters, k0739, e2365, e2361, w c repair, w c repairs, w c batteries, w c tires,
    w c maintenance, wheelchair servicing
  lay: chair + flat tire, fix + wheelchair, chair + bald tires, wheels + bald
  isa: wheelchair*
wheelchair power assist: power assist wheels, smartdrive, smartdrive mx2, e motion wheels, pushrim activated power assist, push rim power assist, twion, firefly attachment, batec, power add on, e0986
  lay: motor helps + wheelchair
  isa: wheelchair*
power scooter: mobility scooter, power mobility device, power mobility scooter, pmd, power operated vehicle, electric scooter, motorized scooter, power mobility devices, 3 wheel scooter, 4 wheel scooter, pride scooter, k0800, k0801, k0802, k0806, k0807, k0808, e1230, POV, pov scooter, pride go go,
    go go scooter, mobility vehicle, 3 wheeled scooter, 4 wheeled scooter, travel scooter, motorized mobility, power mobility, powered mobility, powered mobility device, segway, golf cart, amigo scooter, electric mobility scooter, golden scooter, electric mobility device,
    motorized mobility device, motorized mobility scooter, whill, battery scooter, battery powered scooter, riding scooter, electric wheel scooter, motorised scooter, three wheel scooter, three wheeled scooter, four wheel scooter, four wheeled scooter, mobility cart,
    three wheeled pov, powered scooter, electric mobility cart, scooter with seat
  lay: motorized cart, electric cart, motor scooter, riding cart, cart + get around, motorized chair, scooter + get around, hoveround, cart + around, jazzy, 3 wheel electric, 4 wheel electric, 3 wheel electric ride, electric ride, battery + ride, ride on + store, thing I ride, cart + store,
    ride on + shop, scooter + battery, cart + grocery
  isa: mobility aid
mobility aid: mobility device, ambulation aid, assistive device, ambulatory aid, ambulation device, walking aid, walking aids, gait aid, gait aids, ambulatory assistive device, ambulatory device, assistive walking device, assistive device for ambulation, dme for ambulation
  kind: generic
  lay: help walking, help me walk, walk + help
  isa: durable medical equipment
scooter: scooter rental, scooter purchase
  isa: knee scooter*, power scooter*
tricycle: adult tricycle, electric bicycle, e bike, handcycle, hand cycle, recumbent trike, recumbent tricycle, electric trike, hand bike, adaptive bicycle, adaptive bike, bicycle purchase
  isa: mobility aid, home exercise program
commode: 3 in 1 commode, bedside commode, commode chair, e0163, e0165, e0168, BSC, toilet chair, toileting chair, bed side commode, portable toilet, commode pail, drop arm commode, bariatric commode, shower commode chair, rolling commode, shower commode, commode liner, commode bucket,
    portable toileting aid, bedside toilet, 3n1, 3n1 commode, 3 in one commode, three in one commode
  lay: potty chair, bathroom chair, potty, chair with a pot, toilet, pot next to my bed, pot by my bed, pot + bedside, bucket + bed, toilet by bed, toilet by the bed, toilet next to bed, potty + bed
  isa: durable medical equipment
raised toilet seat: toilet riser, elevated toilet, elevated toilet seat, toilet seat riser, toilet seat, raised toilet, toilet raiser, toilet lift, toilevator, commode riser, commode elevator, elevated commode, raised commode, commode seat riser, elevated commode seat, high rise toilet,
    comfort height toilet, ada toilet, toilet seat elevator, toilet seat with arms, raised toilet seat with arms, tall toilet, toilet replacement, e0244, toilet booster, toilet extender, toilet seat booster, toilet seat raiser, toilet seat extender, raised seat for toilet
  lay: high toilet, low toilet, toilet + low, toilet + taller, toilet + higher, sit + john, potty + low, tall potty, taller potty, low + john, high seat + toilet, seat + toilet higher, booster + toilet, bend my hip + toilet, higher seat + toilet
  isa: commode*
bidet: bidet attachment, bidet seat, bidet toilet seat, toilet aid, toileting aid, toilet tongs, bottom wiper, personal hygiene aid, washlet, wiping aid, toilet wiping aid, self wipe
  lay: wipe myself, wiping myself, wipe + toilet, wiping + toilet
  isa: bath supplies, commode
bedpan: bed pan, urinal, female urinal, bedside urinal, male urinal
  lay: pee bottle, bottle to pee, pee in a bottle
  isa: commode, supplies
shower chair: shower bench, bath chair, shower stool, bath bench, shower seat, bath seat, tub seat, bathtub seat, e0240, e0245, shwr chair, showr chair, bath stool, bathing seat, bathing chair, bathtub chair, tub chair, tub stool, rolling shower chair, shower wheelchair, shower bench with back,
    padded tub bench, tilt shower chair, bathing bench, bath seat with back, bath safety seat, shower safety seat, shower chair with back, bathing stool
  lay: chair + shower, seat + shower, sit + shower, seat + tub, sit + bath, stool + shower, bench + shower, seat + bathing, chair + bathing, seat + bathtub, bench + bath, stool + bath, sit while I wash, sit + bathe, seat + bathe, plastic seat, seat + wash myself, chair + bathe, sit + wash myself,
    stool + bathe, bench + bathe, plastic chair + shower
  isa: durable medical equipment
tub transfer bench: transfer bench, tub bench, bathtub transfer, bathtub bench, TTB, sliding bench, tub transfer seat, transfer tub bench, sliding transfer bench, e0247, e0248
  lay: bench + tub, bench + bathtub, slide into tub, slide into bathtub, slide over bench, slide + side of the bath, slide + side of the tub
  isa: shower chair*, durable medical equipment
hand held shower: handheld shower, handheld shower head, hand held shower head, shower hose, hand held showerhead, handheld showerhead, shower wand, shower sprayer, hand shower, handheld spray, hand held spray, handheld sprayer, hand held sprayer, hh shower, hh shwr, detachable shower head,
    shower spray, handheld bathing spray, shower hose attachment
  lay: sprayer + shower, sprayer + sitting, hose + shower, shower head
  isa: bath supplies, durable medical equipment
home modification: home modifications, home remodel, widening of doorways, home accessibility, home safety equipment, s5165, home mod, accessibility alteration, accessibility modification, architectural modification, residential modification, residential accessibility, home alteration,
    door widening, automatic door opener, lever handles, kitchen modification, kitchen remodel, doorway widening, home renovation, home conversion, contractor home evaluation, architect evaluation, architectural evaluation, accessibility evaluation, swimming pool lift, pool lift, hardwood floors,
    floor replacement, flooring replacement, carpet removal, carpet replacement, concrete walkway, lowered countertops, wheelchair accessible kitchen, widened doorway, widened doorways, accessible housing, wheelchair accessible housing
  lay: change + house, remodel, handicap accessible, handicapped accessible, fix + house, widen + door, floors + wheelchair, carpet + wheelchair, counters + lower
grab bars: grab bar, handrail, hand rails, handrails, safety rails, bathroom grab bars, bath rail, bathtub rail, tub rail, toilet rail, bathroom rail, safety bars, shower bar, support rail, wall rail, stair rail, toilet safety rails, toilet safety rail, grab rail, grab rails, toilet grab bar,
    shower grab bar, suction grab bar, support pole, superpole, hallway rails, wall mounted rail, wall mounted safety rail, safety rail, toilet safety frame, tub grab bar, e0241, e0242, e0243, hand railing, hand railings, bathroom railing
  lay: bars + bathroom, bars + shower, rail + stairs, rail + bathroom, handle + bathroom, handle + wall, handle + tub, handle + shower, bars + toilet, bars + tub, wall handle, rail + tub, hold on + shower, hold onto + shower, hold + tub, bar + wall
  isa: home modification*
stair lift: stairlift, chair lift, chairlift, stair glide, stairglide, chair glide, stair chair, stairchair, stairway elevator, stairway lift, home elevator, residential elevator, vertical platform lift, porch lift, acorn stairlift, acorn stair lift, bruno stairlift, stannah,
    inclined platform lift, wheelchair platform lift, motorized chairlift, stair climbing chair, stair climber chair, elevator installation, elevator lift, through floor lift
  lay: lift + stairs, seat + upstairs, chair + upstairs, ride + stairs, ride + steps, staircase chair, seat + second floor, chair + second floor, carries me up, seat + up the stairs, chair + up the stairs, elevator + house
  isa: home modification*
wheelchair ramp: ramp, wheel chair ramp, w c ramp, portable ramp, threshold ramp, ada ramp, access ramp, entry ramp, modular ramp, aluminum ramp, egress ramp, home ramp, ramp installation, wheelchair access ramp, egress incline, ez access ramp, suitcase ramp
  lay: ramp + house, ramp + front door, incline + door, incline + step, entry incline, slope + house, portable slope, slope + door, slope + steps, slope + chair, slope + wheelchair
  isa: home modification*
bathroom modification: bathroom remodel, roll in shower, walk in shower, walk in tub, ada bathroom, walk in shower install, walk in shower installation, tub to shower conversion, tub cut, bathroom renovation, accessible bathroom, bathroom conversion, bathroom accessibility, tub conversion,
    roll in shower installation, curbless shower, barrier free shower, accessible bathing conversion, bathing conversion, accessible bathing, bath modification, bath remodel, bath conversion, accessible shower
  lay: fix + bathroom, bathroom + remodel, redo + bathroom, roll into + shower, bath + roll in, shower + roll in
  isa: home modification*
environmental control unit: environmental controls, environmental control system, smart home system, smart home controls, voice controlled home, smart home devices, electronic aids to daily living, eadl
  lay: lights + voice, voice + lights
  isa: home modification, durable medical equipment
vehicle wheelchair lift: van lift, scooter lift, vehicle scooter lift, wheelchair lift for vehicle, wheelchair lift for van, trunk lift, bruno lift, wheelchair carrier, scooter carrier, hitch carrier, vehicle platform lift, wheelchair tie down, wheelchair tie downs
  lay: lift + van, lift + trunk, lift + truck, scooter + trunk, chair + trunk
  isa: vehicle modification*
driving aid: spinner knob, steering knob, steering wheel knob, automatic transmission vehicle, automatic transmission, swivel car seat, car transfer handle, handybar, handy bar, pedal extension, pedal extensions, truck seat, air ride seat, car cane, panoramic mirror, backup camera
  lay: automatic + clutch
  isa: vehicle modification*
household appliance: robot vacuum, robotic vacuum, vacuum cleaner, dishwasher, washing machine, washer and dryer, riding lawn mower, lawn mower, riding mower, snow blower, electric can opener, microwave oven, generator backup, backup generator, home generator, power backup, battery backup, roomba
  lay: washer + dryer
  isa: durable medical equipment
air conditioner: air conditioning, portable air conditioner, air conditioning unit, air conditioner unit, window air conditioner, central air, space heater, home air conditioning, hvac, a c unit
  isa: durable medical equipment
hospital bed: adjustable bed, electric bed, semi electric bed, medical bed, hospital bed rental, craftmatic, adjustable base, semi electric hospital bed, full electric bed, electric hospital bed, bed rental, e0250, e0255, e0260, e0261, e0265, e0266, e0290, e0294, e0301, e0303, adj bed, adj base,
    adjustable frame, adjustable sleep system, split king, bariatric bed, positioning bed, zero gravity bed, adjustable positioning bed, hi low bed, adjustable bed frame, homecare bed, split queen adjustable, leggett adjustable, bed with remote, sleep number adjustable base, bed with rails,
    bed with side rails, hosp bed, hospital type bed, hospital style bed, motorized bed, reclining bed, bed with motor, hospital bed for home, bed with head elevation
  lay: bed that goes up, bed + up and down, bed + raise, bed + adjust, bed + downstairs, bed + head up, bed that bends, split king + bends, bed + remote, bed that sits me up, bed like in hospital, bed like in the hospital, bed like the hospital, bed + motor, bed + head raised,
    bed + hospital at home
  isa: durable medical equipment, bed
overbed table: over bed table, over the bed table, hospital table, bedside table, hospital bed table, hospital bedside table, bed table, e0274
  lay: tray + bed, table + over my bed
  isa: bed, durable medical equipment
mattress: tempurpedic, sleep number, orthopedic mattress, memory foam mattress, tempur pedic, mattress overlay, memory foam bed, sleep number bed, orthopedic bed, tempurpedic mattress, mattress topper, alternating pressure mattress, posturepedic, air mattress, firm mattress, gel mattress,
    bed mattress, e0271, e0272, e0277, e0181, e0182, e0184, e0185, e0186, e0187, e0193, e0196, ortho mattress, ortho matt, orthopedic sleep surface, support surface, low air loss, alternating pressure, app pump, roho mattress, roho overlay, foam topper, foam overlay, egg crate, egg crate mattress,
    eggcrate, gel overlay, waterbed, water bed, foam mattress, king mattress, queen mattress, specialized mattress, specialized sleep surface, sleep surface, casper mattress, purple mattress, mattress pad, latex mattress, pressure relief mattress, pressure reducing mattress, bamboo mattress,
    pillow top mattress, intellibed, memory foam, tempur, firm bed, foam bed, orthopaedic mattress, queen size mattress, king size mattress, full mattress, firm sleep surface, bedding purchase, memory foam topper
  lay: new bed, special bed, better bed, special mattress, overlay + sores, bed pad + pressure, bed pad + sores, old bed, soft bed, bed + soft, bed + firm, bed is old, bed is bad, bed + sags, bed + lumpy, bed + worn out, replace my bed, need a bed
  isa: bed, durable medical equipment
bed: bed wedge, bed rail, bed rails, bed cradle, blanket support, bed cane, bed assist bar, bed assist rail, bed rail assist, bed ladder, bed linens, bed sheets, hospital sheets, hospital bed sheets, fitted sheets, waterproof sheets, bedding
  kind: generic
  isa: durable medical equipment
weighted blanket: gravity blanket
  lay: heavy blanket
  isa: durable medical equipment
lift chair: recliner, zero gravity chair, seat lift, seat lift mechanism, recliner chair, power lift recliner, orthopedic chair, reclining chair, zero gravity recliner, e0627, e0628, e0629, zero g chair, zero g recliner, perfect chair, reclining seating, recline chair, anti gravity chair
  lay: easy chair, chair that lifts, chair + stand up, chair + lift, la z boy, chair + raise, chair that raises, chair that pushes, chair + leans back, chair that leans, chair that helps me stand, stands me up, chair + help me stand, chair + helps me up, sleep + recliner
  isa: durable medical equipment
massage chair: massage recliner, shiatsu chair, human touch chair, osaki, inada chair, massaging chair, massage cushion chair, shiatsu seating, shiatsu massage chair
  lay: chair that rubs, chair + rub, vibrating chair, chair + vibrating, chair + shiatsu, chair + kneads, chair that kneads, chair + kneading
  isa: lift chair*, vibration device
patient lift: hoyer lift, hoyer, transfer board, gait belt, overhead trapeze, trapeze bar, bed trapeze, e0621, e0630, e0635, e0636, e0639, e0640, ceiling lift, ceiling track lift, transfer lift, sling lift, sit to stand lift, patient lifter, lift sling, slide board, transfer pole,
    electric patient lift, patient hoist, transfer hoist, mechanical lift, floor lift, sara lift, sit to stand device, transfer aid, transfer disc, pivot disc, beasy board, mechanical transfer, overhead transfer system, overhead lift system, overhead track lift, track lift, transfer system
  lay: hoist + bed, sling lifter, lift + out of bed, lift + from bed, lift husband, lift wife, crane + bed, swing lift, sling machine, sling + out of bed, machine + out of bed, hoist + chair, move him from bed, move her from bed, rail + ceiling
  isa: durable medical equipment
ergonomic equipment: ergonomic workstation, ergonomic, workstation, ergonomic keyboard, ergonomic mouse, work station modification, ergonomic work station, ergo keyboard, ergo mouse, ergonomically designed, wkstn, trackball, document holder, anti fatigue mat, antifatigue mat, wrist rest,
    gel wrist rest, footrest, vertical mouse, ergonomic footrest, telephone headset, phone headset, split keyboard, keyboard tray, trackball mouse, monitor riser, monitor stand, computer monitor arm, laptop stand, ergonomic accommodation, ergonomic tools
  lay: desk + setup, desk + work, keyboard + wrist, chair and computer, desk setup, office setup
ergonomic evaluation: ergonomic assessment, worksite evaluation, job site evaluation, workstation evaluation, jobsite evaluation, ergo evaluation, ergonomic eval/consult/consultation/study/analysis/review, ergo assessment/eval/consult, work station evaluation/assessment/eval,
    workstation assessment/eval, worksite assessment/eval, ws eval, ergonomic workstation evaluation/assessment, job site assessment/eval, desk evaluation/assessment, ergo eval, ergo assessment, worksite ergo, worksite assessment
  lay: desk + assessment, look at my chair, looks at my desk, keyboard assessment, job site posture, posture check + work, check + desk, expert + desk
  isa: ergonomic equipment*
ergonomic chair: office chair, ergo chair, ergo seating, task chair, herman miller, aeron, executive chair, kneeling chair, saddle chair, saddle stool, sit stand stool, drafting stool, bodybilt, bodybilt chair, neutral posture chair, steelcase, steelcase leap, drafting chair, ergonomic stool,
    ergonomic seating, chair with lumbar support, lumbar support chair, ergonomic seat, ergonomic office chair, ergonomic desk chair, orthopedic office chair, ergonomic task chair, ergonomic chair purchase
  lay: desk chair, chair + work, chair + office, computer chair, seat + office, chair for my desk, chair at my desk, special chair + computer, special chair + work, good chair + work, sitting all day + chair, chair + sit at work
  isa: ergonomic equipment*
sit stand desk: sit to stand desk, standing desk, varidesk, s s desk, adjustable desk, adjustable height desk, stand up desk, variable height work surface, variable height desk, desk riser, desk converter, sit stand workstation, sit to stand workstation, height adjustable desk, electric desk,
    uplift desk, ergonomic desk, ergo desk, sit stand wkstn, adjustable workstation, height adjustable workstation, adjustable height workstation, sit stand unit, sit stand converter, adjustable ergonomic workstation, standing workstation
  lay: desk + stand, desk + up and down, standing table, raise + desk, desk + height, stand up computer, stand + computer, table + up and down, sit stand, desk + sitting all day
  isa: ergonomic equipment*
voice recognition software: voice activated software, dragon naturally speaking, dragon software, dragon dictation, dragon dictate, speech recognition software, speech to text software, voice to text, voice dictation software, dictation software, speech recognition, voice recognition,
    voice to text software, speech to text, hands free computing, hands free computer, dragon naturallyspeaking, naturallyspeaking, voice software, voice typing, voice typing software, voice command software
  lay: computer types + talk, talk instead of type, talk instead of typing, type + by talking, talk and it types, i talk + types, talk + types, speak + types, talk to computer, talk to the computer, talk to my computer
  isa: ergonomic equipment*
pillow: body pillow, bed pillow, cushion, e0190, e0943, positioning roll, positioning wedge, gel cushion, orthopedic pillow, memory foam pillow, tempurpedic pillow
  lay: special pillow, pillow + sleep
  isa: durable medical equipment
cervical pillow: neck pillow, contour pillow, cervical roll, water pillow, chiroflow, mediflow, tri core pillow, tricore pillow, cervical contour pillow, neck support pillow, cervical support pillow, travel neck pillow, special neck pillow, special pillow for neck, pillow for (my|the) neck,
    cervical neck pillow
  lay: pillow + neck
  isa: pillow*
  at: cervical spine
seat cushion: coccyx cushion, lumbar cushion, orthopedic cushion, donut cushion, car seat cushion, coccyx pad, seat wedge, lumbar support cushion, lumbar support pillow, obus, obusforme, lumbar roll, lumbar pillow, backjoy, donut pillow, coccyx pillow, tailbone cushion, sacral cushion,
    ring cushion, mckenzie roll, mckenzie lumbar roll, backrest support, back rest cushion, lumbar support for chair, lumbar support for car, car lumbar support, purple cushion, sitback rest, gel seat cushion, memory foam seat cushion, seat pad, gel seat pad, tush cush, inflatable cushion,
    truck seat cushion
  lay: donut, cushion + sit, wedge seat, seat pad + tailbone, ring to sit, roll behind my back, roll + behind my back, cushion + tailbone, cushion + car, pillow + tailbone
  isa: pillow*
leg wedge: wedge pillow, elevation wedge, le wedge, foam leg wedge, leg elevator, leg elevation pillow, leg rest pillow, leg elevation wedge, leg pillow, knee pillow, zero gravity wedge, lounge doctor, foam wedge, bed wedge pillow, leg wedge pillow, wedge cushion, elevation pillow,
    foot elevation pillow, bolster pillow, carter pillow, carter arm elevator, arm elevation pillow
  lay: wedge + leg, wedge + bed, prop + foot up, pillow + raise my leg
  isa: pillow*
reacher: long handled, sock aid, reaching aid, dressing aid, long handled sponge, long handled shoehorn, adl kit, hip kit, adaptive equipment, adl equipment, dressing stick, jar opener, adaptive aids, adl aids, reacher grabber, hand held reacher, a9281, reaching tool, pickup tool, pick up stick,
    picker upper, grasping aid, elastic shoelaces, elastic laces, shoe horn, long shoe horn, long shoehorn, leg lifter, leg lifter strap, dressing aids, adaptive dressing equipment, dressing equipment, dressing kit, button hook, zipper pull, sock puller, sock donner, adl devices,
    aids to daily living, assistive devices for daily living, lotion applicator, back scratcher, key turner, universal cuff, dycem, writing aid, writing aids, adapted equipment, grabber
  lay: grab things, pick up + off the floor, put on my socks, claw + stick, grab stick, pick stuff up, pick things up, grabber, putting on my socks, pull on my socks, pick things off the floor, things off the floor, bend down + stick
  isa: durable medical equipment
adaptive utensils: built up utensils, built up handles, weighted utensils, rocker knife, adapted utensils, adaptive kitchen equipment, one handed cutting board, plate guard, adaptive eating utensils, built up handle utensils, scoop plate, liftware, foam tubing utensils, kitchen aids
  lay: fork + fat handle, spoon + handle, fat handles, one hand + cook
  isa: reacher*
wound care: dressing supplies, dressing, wound dressing, wound care supplies, dressings, wound supplies, gauze, wound debridement, wound care clinic, wound care center, sterile gauze, silvadene, bandages, wound care specialist, skin substitute, wound treatment, 97597, 97598,
    wound care (consult|consultation|evaluation|eval|referral|nurse|c s), wocn, wocn c s, wocn consult, ostomy nurse
  lay: bandage, open sore, bandage change, wound + change, wound clinic appointment, wound doctor, doctor for wound, doctor for sore, ulcer on foot clinic, foot ulcer clinic, doctor for ulcer
wound vac: wound vacuum, wound vacuum therapy, wound vac therapy, npwt, negative pressure wound therapy, negative pressure therapy, negative pressure dressing, vacuum assisted closure, kci, kci vac, prevena, prevena incision, vac therapy, snap vac, pico dressing, incisional vac,
    incisional wound vac, 97605, 97606, 97607, 97608, e2402, a9272
  lay: vacuum + wound, vacuum + incision, suck + wound, sucking + wound, suck + incision, sucking + incision, suction + wound, suction + cut, sponge + wound, sponge + cut, suction sponge, vacuum + cut, vacuum + sore, suction + incision, suction bandage
  isa: wound care*
scar treatment: scar gel, silicone sheet, silicone gel, scar cream, scar revision, silicone scar sheet, keloid injection, scar massage, mederma, scar laser, z plasty, cicatrix revision, intralesional (injection|inj), keloid inj, 11900, 11901, scar or neuroma injection, scar csi, scar sheet,
    scar sheets, silicone scar sheets, silicone sheeting, gel sheet, gel sheets, silicone gel sheets, topical silicone, silicone strips, biocorneum, kelo cote, scaraway
  lay: scar + cream, fix + scar, cut out + scar, scar loosened, ugly scar, redo scar, cortisone shot + scar, @shot + scar, cortisone + scar, sticky + scar, sheet + scar
incontinence supplies: wipes, hygiene wipes, large gloves, adult diapers, underpads, incontinence, disposable underpads, chux, bed pads, adult briefs, latex gloves, nitrile gloves, diapers, disposable gloves, exam gloves, vinyl gloves, non sterile gloves, nonsterile gloves, box of gloves,
    boxes of gloves, =gloves, attends briefs, pull ups briefs, disposable briefs, incontinence briefs, incontinence pads, incontinent supplies, bed pads disposable, washable underpads, barrier cream, perineal wash, incontinence wipes, disposable wipes
  lay: diaper, wet wipes, pads + leak, pads + leaking
  isa: supplies
urinary catheter supplies: catheter supplies, catheters, urinary catheter, intermittent catheter, intermittent catheters, self catheterization, self catheterization supplies, straight catheters, foley, foley catheter, condom catheter, external catheter, leg bag, leg bags, drainage bag,
    catheter kit, urological supplies, urology supplies, coude catheter, speedicath, lofric, suprapubic catheter, cath supplies, purewick, bladder irrigation supplies, intermittent catheterization, a4351, a4352, a4353, a4338, a4349, a4357, a4358
  lay: tube + pee, tubes + pee, bag + pee, pee tube, pee bag
  isa: incontinence supplies*, supplies
ostomy supplies: colostomy supplies, colostomy bags, ostomy bags, ostomy bag, ostomy pouch, colostomy pouch, ileostomy supplies, stoma supplies, ostomy wafer, a4414, a5056
  lay: poop bag, bag on my belly
  isa: incontinence supplies*, supplies
syringes: syringe supplies, insulin syringes, needles and syringes, syringes and needles, sharps container, sharps disposal, alcohol swabs, alcohol pads, alcohol wipes, alcohol prep pads
  isa: supplies
glasses: eyeglasses, prescription glasses, contact lenses, spectacles, contact lens, eye glasses, tinted glasses, prism glasses, reading glasses, sunglasses, tinted lenses, prescription lenses, ocular prosthesis, v2020, v2025, v2100, v2103, v2200, v2300, bifocals, trifocals, progressive lenses,
    corrective lenses, rx glasses, rx lenses, rx eyeglasses, prescription eyeglasses, eyewear, eye wear, single vision lenses, prescription safety glasses, scleral lens, scleral lenses, eye patch, eyepatch, fl 41, fl41, fl 41 tint, blue light glasses, eye prosthesis, artificial eye,
    prosthetic eye, safety glasses, photochromic lenses, transition lenses, prism lenses, low vision glasses, refractive correction, refraction correction, optical correction, spectacle correction, eyeglass replacement
  lay: new glasses, broke my glasses, lenses and frames, frames and lenses, lenses + frames, safety lenses, lenses
low vision aid: low vision aids, low vision device, magnifier, video magnifier, cctv magnifier, screen reader, jaws software, screen magnification software, zoomtext, orcam, white cane, talking watch, braille, electronic magnifier
  lay: magnifying glass, reads aloud + blind, blind + computer
  isa: durable medical equipment
prosthesis: prosthetic, artificial limb, prosthetic leg, prosthetic limb, prosthetics, prosthetist, prosthetist (consult|consultation|evaluation|eval|visit|referral), cpo consult/evaluation, prosth eval, prosthetic (eval|evaluation|consult|consultation|training|clinic), amp clinic, amputee clinic,
    amputation clinic, artificial limb evaluation, l code eval, prosth, artificial lower limb, artificial lower limb device, bionic
  lay: fake leg, artificial leg, false leg, false limb, false leg specialist, fake leg doctor, fake leg specialist, artificial leg specialist, fake limb, new leg, replacement limb
upper limb prosthesis: artificial upper limb, upper extremity prosthesis, upper limb prosthetic, upper extremity prosthetic, myoelectric, myoelectric prosthesis, myoelectric hand, myoelectric arm, prosthetic hand, prosthetic arm, prosthetic finger, finger prosthesis, partial hand prosthesis,
    hand prosthesis, arm prosthesis, thumb prosthesis, transradial prosthesis, transhumeral prosthesis, below elbow prosthesis, above elbow prosthesis, terminal device, prosthetic terminal device, prosthetic hook, body powered prosthesis, externally powered prosthesis, externally powered, greifer,
    i limb, ilimb, bebionic, myo hand, robotic hand, michelangelo hand, hero arm, luke arm, coapt, naked prosthetics, point digit, i digits, silicone finger, l6000, l6010, l6020, l6026, l6880, l6881, l6925, l6935, l6715, l6611
  lay: artificial hand, fake arm, fake hand, robot arm, robotic arm, artificial arm, false arm, robot hand, bionic + finger, bionic hand, hook + hand, missing hand, artificial finger, fake finger
  isa: prosthesis*
  at: upper extremity
microprocessor knee: c leg, cleg, c leg 4, microprocessor knee prosthesis, microprocessor controlled knee, microprocessor prosthesis, microprocessor controlled prosthesis, computer controlled knee, genium, genium x3, x3 knee, rheo knee, orion knee, plie knee, kenevo, mpk knee,
    above knee prosthesis, above knee prosthetic, above the knee prosthesis, aka prosthesis, ak prosthesis, transfemoral prosthesis, transfemoral socket, above knee socket, hydraulic knee, waterproof knee prosthesis, hip disarticulation prosthesis, l5856, l5857, l5858, l5321, l5848, l5859
  lay: computer leg, computer knee, leg with a computer, leg + computer chip
  isa: prosthesis*
  at: lower extremity
below knee prosthesis: bka prosthesis, bk prosthesis, bk prosth, below knee prosthetic, below the knee prosthesis, transtibial prosthesis, transtibial socket, below knee socket, symes prosthesis, partial foot prosthesis, microprocessor foot, microprocessor ankle, proprio foot, empower ankle,
    prosthetic foot, prosthetic ankle, energy storing foot, running blade, l5100, l5301, l5980, l5981, l5987, l5973
  lay: peg leg
  isa: prosthesis*
  at: lower extremity
prosthetic supplies: prosthetic liner, prosthetic liners, prosthetic socket, socket replacement, replacement socket, stump socks, stump sock, prosthetic socks, stump shrinker, residual limb shrinker, silicone liner, gel liner, gel liners, suspension sleeve, prosthetic sleeve, prosthetic sleeves,
    elevated vacuum, vacuum suspension, pin lock liner, prosthetic sheath, prosthetic repair, prosthesis repair, prosthetic adjustment, prosthetic maintenance, l5673, l5679, l5685, l8420, l8470, l8440
  lay: stump + fit, liner + stump, leg + fit my stump, sock + stump, sleeve + stump
  isa: prosthesis*
wig: cranial prosthesis, hair prosthesis, hair piece
  lay: fake hair
  isa: durable medical equipment
hearing aid: digital hearing aid, hearing aid batteries, bilateral hearing aids, cochlear implant, hearing amplification, amplification device, tinnitus masker, hearing device, hearing aid repair, sound generator, v5050, v5060, v5160, v5254, v5255, v5256, v5257, v5260, v5261, v5011, phonak,
    oticon, widex, =bte, bte ric, binaural amplification, auditory amplification, hearing aides, behind the ear aid, receiver in canal, baha, bone anchored hearing aid, bone anchored hearing, bone conduction hearing, cros aid, bicros, osia, signia, resound hearing, costco hearing aid,
    rechargeable hearing aids, bilateral hearing aid, ear molds, earmolds, ha batteries, binaural ha, hearing amplifier, noise induced amplification, cros hearing aid, binaural hearing aids
  lay: hear + device, hear + aid, &went deaf, going deaf, &cant hear, ear + deaf, loss of hearing + aid, ear amplifier, amplifier + ear, speakers in ears, speaker + ear, help hearing, help me hear, ears to hear, ear devices, devices + hear, things + hear better
assistive listening device: amplified telephone, captioned telephone, captioned phone, captel, pocket talker, pocketalker, bluetooth streamer, tv streamer, hearing streamer, roger pen, tv listening device, hearing aid accessory, fm system, flashing doorbell, vibrating alarm, compilot
  lay: phone + hear, phone + captions, tv + hear
  isa: hearing aid, durable medical equipment
hearing protection: ear plugs, earplugs, custom ear plugs, noise cancelling headphones, noise canceling headphones, ear muffs, white noise machine, noise cancelling earphones, musician ear plugs, ear defenders
  lay: noise + headphones
  isa: durable medical equipment
protective helmet: soft helmet, seizure helmet, protective headgear, helmet purchase, custom helmet, cranial helmet
  lay: helmet
  isa: durable medical equipment
communication device: speech generating device, augmentative communication, augmentative communication device, alternative communication, aac device, communication board, tobii, tobii dynavox, eye gaze, eye gaze system, electrolarynx, voice amplifier, adaptive tablet, speech device, e2510, e2502,
    ipad device, ipad purchase
  lay: device + talk for me, talks for me, speak + tablet
  isa: durable medical equipment
cpap: continuous positive airway pressure, bipap, auto pap, cpap machine, cpap supplies, cpap mask, cpap titration, apap machine, positive airway pressure, autopap, cpap device, bilevel positive airway pressure, auto cpap, pap therapy, c pap, bi pap, bi level pap, e0601, e0470, e0471, a7030,
    a7034, pap unit, pap machine, pap device, pap supplies, bilevel pap, resmed, airsense, respironics, dreamstation, so clean, cpap cleaner, cpap cleaning machine, cpap sanitizer, cpap battery, cpap filters, cpap tubing, cpap hose, avaps, a7031, a7032, a7035, a7037, a7038, auto titrating pap,
    auto titrating cpap, autotitrating pap, autotitrating cpap, auto titrating machine, pap machine supplies, c pap machine, cpap nasal mask
  lay: breathing machine, breathing mask, mask + sleep, sleep machine, breathing + night, mask + night, machine + breathe, sleep apnea machine, set pressure + mask, set pressure + apnea, pressure setting + mask, mask + apnea, mask + snoring, snoring machine, snoring mask machine,
    snoring + machine, nose mask, mask + blow, air mask, mask with air, mask + choking, mask with hose, hose + mask, air machine + sleep, apnea + machine, hose + face, air machine, breathe + night machine, blowing + mask, mask that blows
  isa: durable medical equipment
oxygen: home oxygen, oxygen concentrator, portable oxygen, oxygen therapy, oxygen tank, supplemental oxygen
  isa: durable medical equipment
respiratory equipment: home ventilator, trilogy ventilator, suction machine, suction pump, suction canister, suction catheter, cough assist, cough assist machine, mechanical insufflation, insufflation exsufflation, airway clearance vest, percussion vest, smartvest, tracheostomy supplies,
    trach supplies, tracheostomy care, trach care, flutter valve, acapella device, e0600, e0482, e0483, e0466
  lay: suck + phlegm, cough machine, shaking vest, vest + phlegm
  isa: durable medical equipment
feeding tube supplies: feeding pump, enteral feeding, enteral nutrition, tube feeding, tube feedings, tube feeding formula, g tube supplies, gastrostomy supplies, peg tube supplies, kangaroo pump, jevity, b4035, b4034, b4150
  lay: food + tube, tube food, fed + tube
  isa: supplies
nebulizer: humidifier, air purifier, air filter, hepa filter, dehumidifier, nebulizer machine, peak flow meter, air cleaner, hepa air purifier, air scrubber, air filtration, air filtration unit, air filter machine
  lay: cleans the air, cleans the dust, dust + machine, machine + cleans the air
  isa: durable medical equipment
blood pressure monitor: blood pressure cuff, bp monitor, bp cuff, home blood pressure monitor, sphygmomanometer, a4660, a4663, a4670, bp mon, bp machine, bp unit, bp kit, home bp, home bpm, omron, blood pressure machine, blood pressure device, blood pressure kit, blood pressure unit, blood pressure meter, automatic blood pressure
  lay: pressure cuff, check pressure at home, take my bp, pump up + arm, take + bp, arm cuff, home cuff, cuff to check, pressure checker
  isa: durable medical equipment
pulse oximeter: oximeter, finger oximeter, home pulse oximeter, spo2 monitor, e0445
  lay: finger clip + oxygen, oxygen + finger
  isa: durable medical equipment
glucometer: glucose monitor, continuous glucose monitor, glucose test strips, test strips, glucose meter, lancets, cgm, dexcom, dexcom g6, dexcom g7, freestyle libre, freestyle libre 2, libre sensor, glucose sensor, cgm sensor, accu chek, one touch ultra, onetouch, diabetic testing supplies,
    diabetic supplies, glucose strips, blood glucose monitor, blood sugar monitor
  lay: sugar monitor, sugar meter, check my sugar, sensor + sugar
  isa: durable medical equipment
medical alert device: medical alert, life alert, fall alert, pill box, medication dispenser, medical alert system, medical alert bracelet, emergency response system, personal emergency response, personal emergency response system, medical alarm, fall alarm, fall detection, fall detector,
    medical guardian, emergency pendant, alert pendant
  lay: button + fall, press + fall
  isa: durable medical equipment
vibration device: percussion massager, theragun, massager, vibrating massager, massage gun, handheld massager, back massager, foot massager, massage pad, tens massager, massage roller, theracane, thera cane, whole body vibration, whole body vibration therapy, vibration plate, vibration platform,
    vibration therapy, wbv, power plate, percussive massage, percussive therapy, percussive device, percussion massage, percussion massage device, percussion device, percussion gun, hypervolt, vibration unit, vibracussor, chirp wheel, acuball, spiky ball, back buddy, massage cane, massage ball,
    massage stick, tiger tail, self massage tool, trigger point tool, body back buddy, handheld percussive, jeanie rub, g5 massager, thumper massager, shiatsu massager
  lay: massage machine, vibrating, muscle gun, pounding gun, gun + muscle, machine + vibrate, platform that shakes, platform + shakes, plate + shakes, stand on + shakes
  isa: durable medical equipment, massage therapy
oral hygiene device: electric toothbrush, sonicare, water flosser, waterpik, water pik
  lay: toothbrush
  isa: durable medical equipment
activity tracker: smart watch, smartwatch, fitbit, apple watch, fitness tracker, step counter, pedometer
  lay: watch + steps
  isa: durable medical equipment
exercise supplies: stability ball, swiss ball, physio ball, physioball, yoga ball, ankle weights, wrist weights, cuff weights, cuff weight, hand weights, dumbbells, dumbbell, kettlebell, kettlebells, theraputty, therapy putty, hand putty, digiflex, grip strengthener, hand gripper,
    hand exercise ball, squeeze ball, balance board, bosu, bosu ball, wobble board, balance disc, balance pad, airex, airex pad, finger ladder, shoulder wheel, rowing machine, nustep, elastic tubing, exercise tubing, elastic resistance, elastic bands, resistance tubing, resistive bands,
    elastic resistance bands, weight bench, flexbar, thera bar, theraband flexbar, slant board, incline board, stretching strap, stretch strap, stretch out strap, exercise mat, hand grippers, finger web, power web, roman chair, back extension bench, nubax, backtrac, lumbar extension machine,
    elliptical, exercise supplies kit, exer kit, home exer kit, exercise box, therapy ball, resistance band kit, lumbar rehab kit, cervical rehab kit, back exercise kit, cervical exercise kit, hep equipment, bands and ball
  lay: bouncy ball, stretchy band, stretchy rubber, rubber strips, rubber strap, squeeze + ball, hand weights, bands and a ball, rubber bands + ball, exercise box, stretchy bands, bicycle machine, stuff + exercising
  isa: home exercise program*, durable medical equipment
shoulder pulley set: rope pulley, door pulley, otd pulley, overhead rope, range of motion pulley, rom pulley, shoulder wand, rotator cuff exercise kit, rotator cuff kit, shoulder rom kit, shoulder therapy kit, pulley exerciser, shoulder exerciser, shoulder rehab kit
  lay: rope + shoulder, rope + my arm, rope + frozen, pulley + arm, rope over the door
  isa: home exercise program*, exercise supplies
  at: shoulder
hot tub: jacuzzi, spa tub, sauna, whirlpool, hydrotherapy tub, whirlpool tub, home spa, portable spa, e1300, e1310, hot spa, swim spa, jetted tub, hydrotherapy hot tub, hydrotherapy spa, walk in spa, portable hot tub, hydro massage tub, therapeutic tub, soaking tub, safe step tub, hot tub spa,
    home spa purchase, far infrared sauna, infrared sauna, foot spa, foot bath, steam room, steam shower
  lay: bubbling tub, bubbling + tub, warm tub, jets + bath, jets + tub, warm jets, spa for my back
  isa: durable medical equipment
home pool: lap pool, endless pool, pool installation, swimming pool installation, therapy pool installation, above ground pool, home swimming pool
  lay: own pool, pool + my yard, pool + backyard
  isa: hot tub, aquatic therapy
service animal: service dog, emotional support animal, assistance dog, support dog, therapy dog, guide dog, emotional support dog, therapy animal
bath supplies: bath mat, non slip mat, bath lift, non skid mat, non skid bath mat, bathtub lift, tub lift, bath step, tub step, non slip bath mat, shower mat, bath lift chair, bathroom safety supplies, bathroom safety equipment, bath safety equipment, hair washing tray, bath pillow
  isa: durable medical equipment
purchase: buy, purchasing, purchased, for purchase, convert to purchase, dme purchased
  kind: attribute
  lay: bought, own + keep
rental: rent, loaner, renting, rented, 30 day rental, monthly rental, rental period, days rental
  kind: attribute
spinal cord stimulator trial: scs trial, stimulator trial, dcs trial, scs (trial lead|temporary lead|temp trial|test|trl), (perc|percutaneous) lead trial, spinal cord stimulator test, nevro hfx trial, trial spinal cord stimulator, temporary (spinal cord|) stimulator, percutaneous dorsal column stimulator lead trial,
    trial of spinal cord stimulator, trial of spinal cord stimulation, trial of a spinal cord stimulator, trial of scs, scs trail, trial of dorsal column stimulator, trial of dorsal column stimulation, dorsal column trial, neuromodulation trial, neurostim trial, neurostimulator trial,
    neurostimulation trial, spinal stim trial, spinal cord stimulation trial, temporary leads, temp leads, temporary lead, trial leads, trial lead, trial lead placement, trial stimulator, scs trial leads
  lay: test stimulator, temporary + stimulator, test zapper, trying + zapper, try + pain device, trying + pain device, test wires + back, trial wires, test + wires, try + implant, temporary wires, temporary + wires, trial + implant, test run + stimulator, week + test stimulator,
    few days + implant, before the permanent, try it before + implant, trial + buzzing implant
  isa: spinal cord stimulator*
`,
}
