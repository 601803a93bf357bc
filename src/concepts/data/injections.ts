import type { LexiconGroup } from '../concept.ts'

/**
 * Injections, blocks and ablations.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
 */
export const INJECTIONS: LexiconGroup = {
  kind: 'treatment',
  entries: `
injection: block, infiltration
  kind: generic
  lay: shot/injection/jab, pain shot/jab, numbing needle
spinal injection: spine injection, interventional spine procedure, interventional procedure, neuraxial injection
  kind: generic
  lay: @shot + neck, @shot + spine, @shot + back, pain shot + neck, pain shot + back, pain shot + spine, back shot, neck shot,
    pain injection + back, pain injection + neck, needle + spine, needle in (my|the) back, pain @op + spine
  isa: injection
epidural steroid injection: epidural injection, epidural, esi, epidural corticosteroid injection, epidural steroid, esis,
    epidural block, epidural cortisone injection, steroid epidural, epidural steroids
  lay: spine shot, cortisone shot + back, cortisone shot + neck, cortisone shot + spine, steroid shot + back, steroid shot + neck,
    steroid shot + spine, &shot + spine, cortisone + spine, spinal shot, spinal tap shot, cortisone + lower back,
    steroid injection + back, steroid injection + spine, steroid + spine
  isa: spinal injection, injection
lumbar epidural steroid injection: lesi, lumbar epidural, lumbar esi, l esi, lumbar epidural injection, lumbosacral epidural,
    low back epidural, epidural steroid injection lumbar, esi lumbar, lumbar epidurals
  isa: epidural steroid injection*
  at: lumbar spine
cervical epidural steroid injection: cesi, cervical epidural, cervical esi, c esi, cervical epidural injection, neck epidural,
    epidural steroid injection cervical, esi cervical
  isa: epidural steroid injection*
  at: cervical spine
thoracic epidural steroid injection: thoracic epidural, thoracic esi
  isa: epidural steroid injection*
  at: thoracic spine
transforaminal epidural steroid injection: tfesi, transforaminal epidural, transforaminal esi, transforaminal injection, tf esi, tfe,
    transforaminal lumbar epidural steroid injection, transforaminal lumbar epidural, transforaminal
  isa: epidural steroid injection*
interlaminar epidural steroid injection: ilesi, interlaminar esi, interlaminar epidural, interlaminar lesi, interlaminar, il esi,
    translaminar epidural, interlaminar injection
  isa: epidural steroid injection*
selective nerve root block: snrb, nerve root block, transforaminal nerve block, nerve root injection, selective nerve block,
    transforaminal nerve root block
  isa: epidural steroid injection
caudal epidural steroid injection: caudal epidural, caudal injection, caudal, caudal esi, caudal block
  isa: epidural steroid injection*
  at: lumbar spine
epidural lysis of adhesions: adhesiolysis, racz procedure, epiduroscopy, epidural neurolysis, percutaneous adhesiolysis, epidural adhesiolysis
  isa: epidural steroid injection, spinal injection
epidural blood patch: blood patch
  isa: spinal injection
trigger point injection: tpi, trigger points injection, trigger point shot, tpis, trigger point injections, myofascial trigger point injection,
    injection of trigger points, trigger injection, muscle trigger point injection
  lay: shot + knot, shots in (my|the|) muscle, muscle knot shot, shot/injection/jab + muscle, needle + knot, shot for muscle knots, knot shot,
    injection in (my|the|) muscle, shots in (my|the|) traps, shots + trap
  isa: injection
facet joint injection: facet injection, zygapophyseal joint injection, facet block, facet joint block, intraarticular facet,
    facet steroid injection, facet blocks, facet joint steroid injection, intra articular facet injection, z joint injection, facets injection
  lay: joint shot + back, joint shot + spine, shot + back joint
  isa: facet, spinal injection, injection
medial branch block: &diagnostic block, mbb, medial branch nerve block, &diagnostic facet block, medial branch, mbbs, diagnostic medial branch block,
    diagnostic facet injection, medial branch injection, dorsal ramus block, lateral branch block, medial branch facet block,
    facet medial branch block, facet nerve block
  lay: numbing shot + spine, numbing shot + back, test block, test shot + spine, test shot + back, diagnostic shot
  isa: facet joint injection, facet, spinal injection, injection
cervical medial branch block: cervical mbb, cervical facet block, cervical facet medial branch block, mbb cervical
  isa: medial branch block*
  at: cervical spine
lumbar medial branch block: lumbar mbb, lumbar facet block, lumbar facet medial branch block, mbb lumbar
  isa: medial branch block*
  at: lumbar spine
cervical facet injection: cervical facet joint injection, cervical facet injections
  isa: facet joint injection*
  at: cervical spine
lumbar facet injection: lumbar facet joint injection, lumbar facet joint block, lumbar facets injection
  isa: facet joint injection*
  at: lumbar spine
cervical radiofrequency ablation: cervical rfa, cervical rhizotomy, cervical radiofrequency, cervical facet rhizotomy, cervical radiofrequency neurotomy
  isa: radiofrequency ablation*
  at: cervical spine
lumbar radiofrequency ablation: lumbar rfa, lumbar rhizotomy, lumbar radiofrequency, lumbar facet rhizotomy, lumbar radiofrequency neurotomy, lumbar facet radiofrequency
  isa: radiofrequency ablation*
  at: lumbar spine
lumbar transforaminal epidural steroid injection: lumbar tfesi, lumbar transforaminal, l4 5 transforaminal epidural steroid injection, l5 s1 transforaminal epidural steroid injection, l5 transforaminal epidural steroid injection, l4 transforaminal epidural steroid injection
  isa: transforaminal epidural steroid injection*, lumbar epidural steroid injection*
  at: lumbar spine
cervical transforaminal epidural steroid injection: cervical tfesi, cervical transforaminal, cervical interlaminar epidural steroid injection, cervical interlaminar
  isa: cervical epidural steroid injection*
  at: cervical spine
lumbar interlaminar epidural steroid injection: lumbar interlaminar, lumbar ilesi, l4 5 interlaminar epidural steroid injection, l5 s1 interlaminar epidural steroid injection
  isa: interlaminar epidural steroid injection*, lumbar epidural steroid injection*
  at: lumbar spine
radiofrequency ablation: rfa, radiofrequency neurotomy, rhizotomy, facet neurotomy, radiofrequency, neurotomy, nerve ablation, rftc,
    radio frequency ablation, facet rhizotomy, medial branch neurotomy, radiofrequency lesioning, rfl, facet ablation, facet radiofrequency,
    medial branch rhizotomy, radiofrequency denervation, facet denervation, denervation, rfn, radiofrequency thermocoagulation,
    pulsed radiofrequency, cooled radiofrequency, rf ablation, ablation, neuroablation, genicular (nerve|) radiofrequency (ablation|)
  lay: burn + nerve, nerve burn/burning, fry + nerve, heat + nerve, deaden + nerve, zap + nerve, cook + nerve, burning + nerve,
    kill + nerve, burned + nerve, cauterize + nerve, burnt + nerve, frying + nerve, killing + nerve, burn off, laser + nerve
  isa: facet, spinal injection
genicular nerve block: genicular block, genicular nerve injection, genicular
  isa: nerve block, injection
  at: knee
sacroiliac joint injection: si joint injection, sij injection, sacroiliac injection, sacroiliac joint block, si injection, si block, sij block,
    sacroiliac block, si joint block, sacroiliac steroid injection
  lay: shot + tailbone, tailbone joint shot, hip joint shot + back, shot + buttock, shot + butt
  isa: injection, spinal injection
  at: sacroiliac joint
sacroiliac joint rhizotomy: si joint rfa, sacroiliac radiofrequency, si joint rhizotomy, sacroiliac joint radiofrequency ablation, sij rfa
  isa: radiofrequency ablation
  at: sacroiliac joint
sympathetic block: lumbar sympathetic block, lsb, sympathetic nerve block, lumbar sympathetic, sympathetic ganglion block, celiac plexus block,
    sympathectomy, lumbar sympathectomy, hypogastric plexus block
  isa: injection
stellate ganglion block: sgb, stellate block, stellate ganglion, cervical sympathetic block
  isa: sympathetic block, injection
ganglion impar block: impar block, ganglion impar injection
  isa: sympathetic block, injection
  at: coccyx
occipital nerve block: greater occipital nerve block, occipital block, occipital injection, occipital nerve injection, gonb, lesser occipital nerve block
  lay: shot + back of (my|the|) head, shot + headache, shot + migraine, shots in (my|the) head
  isa: nerve block, injection
  at: head
sphenopalatine ganglion block: spg block, sphenopalatine block
  isa: nerve block, injection
  at: head
suprascapular nerve block: suprascapular block, suprascapular nerve injection
  isa: nerve block, injection
  at: shoulder
intercostal nerve block: intercostal block, intercostal injection, rib block
  isa: nerve block, injection
  at: chest
ilioinguinal nerve block: ilioinguinal block, inguinal nerve block, genitofemoral nerve block, lateral femoral cutaneous nerve block, pudendal nerve block
  isa: nerve block, injection
nerve block: nerve blocks, peripheral nerve block, femoral block, interscalene block, femoral nerve block, regional block, brachial plexus block,
    popliteal block, adductor canal block, axillary block, scalp block, ankle block, ulnar nerve block, median nerve block, saphenous nerve block,
    nerve injection, peroneal nerve block, tap block
  lay: numbing shot, freeze + nerve, numb + nerve, nerve shot, shot + nerve
  isa: injection
viscosupplementation: hyaluronic acid injection, hyaluronic acid, hyaluronate, synvisc, synvisc one, orthovisc, supartz, euflexxa,
    hyalgan, monovisc, gel one, durolane, hyaluronic, hyaluronan, viscosupplement, hylan, gelsyn, visco 3, genvisc, sodium hyaluronate,
    visco injection, hyaluronic knee injection, viscosupplementation injection, trivisc, hymovis
  lay: rooster comb, gel shot/injection, lubricant shot/injection, lube + knee, lubricating + knee, cushion + shot, chicken shot,
    jelly shot/injection, gel + knee, grease + knee, rooster shot, lube + joint, wd 40 + knee, oil + knee
  isa: injection
  at: knee
platelet rich plasma: prp, platelet rich plasma injection, prp injection, autologous blood injection, platelet injection, autologous platelet,
    autologous conditioned plasma, autologous conditioned serum, plasma injection
  lay: own blood shot, blood + spun, blood injection, own blood, blood + shot, plasma shot, spin + blood, blood + spin
  isa: injection, regenerative medicine
stem cell therapy: stem cell, stem cells, bone marrow aspirate concentrate, bone marrow aspirate, bmac, mesenchymal, stem cell injection,
    amniotic injection, amniotic, amniotic membrane, exosome, bone marrow concentrate, adipose derived cell, umbilical cord tissue, placental tissue
  isa: injection, regenerative medicine
prolotherapy: sclerotherapy, prolo, dextrose prolotherapy, proliferative injection
  lay: sugar water shot, sugar + shot, sugar water injection
  isa: injection, regenerative medicine
regenerative medicine: biologic injection, orthobiologic, regenerative injection, regenerative therapy, biologic
  kind: generic
  isa: injection
cortisone injection: corticosteroid injection, steroid injection, cortisone, kenalog injection, corticosteroid,
    intra articular steroid, depo medrol, kenalog, triamcinolone, celestone, betamethasone, dexamethasone injection,
    dexamethasone, decadron, aristospan, depomedrol, triamcinolone acetonide, cortisone shot, steroid shot, kenalog shot, solu medrol, decadron injection,
    methylprednisolone injection, lidocaine and steroid injection, cortico steroid injection, steroids injection, intraarticular steroid injection,
    intra articular corticosteroid injection, lidocaine and dexamethasone
  lay: steroid jab/needle, cortisone jab/needle, inflammation shot
  isa: joint injection, injection
joint injection: intra articular injection, intraarticular injection, bursa injection, bursal injection, subacromial injection, glenohumeral injection, knee injection,
    shoulder injection, hip injection, ankle injection, elbow injection, wrist injection, thumb injection, ac joint injection, subacromial bursa injection,
    trochanteric bursa injection, ia injection, foot injection, toe injection, hand injection, finger injection, acromioclavicular joint injection,
    intra articular hip injection, intra articular knee injection, bicipital injection, bicipital tendon injection, injection to the knee,
    injection to the shoulder, injection of the knee, injection of the shoulder, injection into the knee, injection in the knee, injection in the shoulder,
    injection to the hip, injection into the shoulder, cmc injection, cmc joint injection
  lay: shot in (my|the|) joint, @shot + knee, @shot + shoulder, @shot + hip, @shot + elbow, @shot + wrist, @shot + ankle, @shot + thumb,
    @shot + finger, @shot + foot, @shot + heel, @shot + joint
  isa: injection
tendon sheath injection: trigger finger injection, tendon injection, de quervain injection, peritendinous injection, tendon sheath steroid injection,
    first dorsal compartment injection
  isa: injection, cortisone injection
carpal tunnel injection: carpal tunnel steroid injection, carpal tunnel cortisone injection, median nerve injection
  lay: shot + carpal tunnel, @shot + carpal
  isa: cortisone injection, injection
  at: wrist
plantar fascia injection: plantar fasciitis injection, heel injection, heel spur injection
  isa: cortisone injection, injection
  at: foot
morton neuroma injection: neuroma injection, alcohol injection, interdigital injection, alcohol sclerosing injection
  isa: injection
  at: foot
aspiration: arthrocentesis, joint aspiration, knee aspiration, needle aspiration, bursa aspiration, aspirate the knee
  lay: drain + knee, drain + fluid, fluid drained, draining + knee
  isa: injection
botulinum toxin: botox, onabotulinumtoxina, botulinum, botulinum toxin injection, dysport, xeomin, myobloc, botox injection,
    chemodenervation, chemo denervation
  lay: wrinkle shot, wrinkle @shot
  isa: injection
discography: discogram, provocative discography, provocation discography, discograms, ct discogram, lumbar discogram, disc stimulation, 62290, 62291, 72285, 72295, disco ct, ct disco, post disco ct, lumbar/cervical discography, cervical discogram, post discogram ct, discogram ct, discography with ct
  lay: dye + disc, test + disc, disco, lumb/lumbar/cerv/cervical disco, needle test + disc, disco w ct
  isa: diagnostic test, spinal injection
intradiscal procedure: idet, intradiscal electrothermal therapy, nucleoplasty, percutaneous discectomy, percutaneous disc decompression,
    intradiscal steroid injection, annuloplasty, biacuplasty, intradiscal injection, chemonucleolysis, disc injection, endoscopic discectomy
  isa: spinal injection
basivertebral nerve ablation: intracept, intracept procedure, basivertebral ablation, basivertebral nerve
  isa: radiofrequency ablation, spinal injection
b12 injection: vitamin b12 injection, vitamin b12, b12, cyanocobalamin, b 12, b complex injection, vitamin b 12, methylcobalamin, b12 shot, vit b12, vit b12 injection/inj/shot, vitamin b12 shot/inj, b12 inj, b12 im, im b12, cyano inj, cyanocobalamin inj/injection, cobalamin, intramuscular cobalamin, hydroxocobalamin, j3420
  lay: vitamin @shot, nerve vitamin shot
  isa: intramuscular injection, injection
intramuscular injection: im injection, im shot, im inj, intramuscular inj, intramuscular shot, inj im
  lay: shot in the butt, shot in (my|the|) (arm|hip|rear|behind)
  isa: injection
iv infusion: infusion therapy, intravenous infusion, iv therapy, ketamine infusion, lidocaine infusion, iv ketamine, intravenous lidocaine, infusion, iv lidocaine, bisphosphonate infusion, intravenous therapy
  lay: drip, iv drip, special k drip
  kind: treatment
immune globulin: ivig, intravenous immunoglobulin
  isa: iv infusion
collagenase injection: xiaflex, collagenase
  isa: injection
  at: hand
immunization: vaccine, vaccination, tetanus shot, tdap, flu shot, hepatitis vaccine, tetanus, rabies vaccine
  isa: injection
ultrasound guidance: ultrasound guided, us guidance, us guided, under ultrasound, ultrasonic guidance, ultrasound guided injection, sonographic guidance, with ultrasound guidance, ultra sound guidance, ultra sound guided
  lay: ultrasound + needle, ultrasound + shot, ultrasound + @shot
  isa: diagnostic ultrasound
fluoroscopy: fluoroscopic guidance, fluoroscopically, under fluoroscopy, fluoroscopic, fluoroscopy guidance, c arm, image guidance, imaging guidance, under fluoroscopic guidance, fluoro, fluoroguidance, 76000, 76001, 77002, 77003
  lay: live x ray, x ray guided, moving x ray
epidurography: epidurogram, neurogram, contrast dye, radiologic supervision
  isa: fluoroscopy
ketorolac injection: toradol inj, ketorolac inj, inj toradol, inj ketorolac, injection of toradol, injection of ketorolac, intramuscular ketorolac (tromethamine|), parenteral ketorolac, parenteral toradol, ketorolac tromethamine injection/inj/im, im ketorolac tromethamine, toradol 60mg, toradol 30 mg im, toradol 60 mg im, toradol 30mg im, toradol 60mg im, toradol im injection,
    im toradol injection, ketorolac im injection, ketorolac 30 mg im, ketorolac 60 mg im, ketorolac 30mg im, ketorolac 60mg im, ketorolac 60 mg, ketorolac 60mg, toradol intramuscular, ketorolac intramuscular, toradol intramuscular injection, iv toradol, iv ketorolac, j1885, toradol injection, im toradol, toradol im, toradol shot, ketorolac im, im ketorolac, intramuscular toradol, toradol 60 mg
  lay: toradol needle/jab, shot of toradol, toradol + shot, toradol + needle
  isa: intramuscular injection, ketorolac, injection
`,
}
