import type { LexiconGroup } from '../concept.ts'

/**
 * Imaging.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const IMAGING: LexiconGroup = {
  kind: 'treatment',
  entries: `
diagnostic test: diagnostic testing, diagnostics, test, study, testing, diagnostic study, diagnostic studies, diagnostic procedure, special studies
  kind: generic
imaging: diagnostic imaging, imaging study, advanced imaging, radiology, imaging studies, neuroimaging, special imaging
  kind: generic
  lay: scan, scanned, inside picture, picture + back, picture + spine, picture + neck, picture + knee, picture + shoulder, picture + hip, picture + hand, picture + foot, picture + ankle, picture + wrist, picture + elbow, picture + inside, see inside
  isa: diagnostic test
mri: magnetic resonance imaging, mri scan, mr imaging, magnetic resonance, mri without contrast, 3t mri, mri with contrast, mri with and without contrast, 3 tesla mri, mris, mri study, repeat mri, closed mri, 3 0 tesla, 1.5 tesla, tesla, mri w o contrast, mri wo contrast, mri 3d, nmr, mars mri,
    gadolinium, mri with gadolinium, mr scan, mri imaging, mri lumbar, mri cervical, mri image, magnetic resonance image, 72141, 72142, 72146, 72147, 72148, 72149, 72156, 72157, 72158, 72195, 72196, 72197, 73218, 73219, 73220, 73221, 73223, 73718, 73719, 73720, 73721, 73723, 70336, 70540, 70542,
    70543, 71550, 71551, 71552, 74181, 74182, 74183, mr (w o|wo|without|with|with and without|w wo|w and w o) contrast, mr no contrast, magnetic resonance examination/study/exam/scan, mrcp, magnetic resonance cholangiopancreatography, (femoral|humeral|radial|metatarsal|fibular) head mri,
    mri (scan|) (of|) (femoral|humeral|radial|metatarsal|fibular) head, cross sectional magnetic study, magnetic (study|imaging), magnetic scan, mr imaging study, magnetic resonance tomography, magnetic resonance scan, magnetic imaging study,
    (lumbar|cervical|thoracic|lumbosacral|spine|spinal|shoulder|knee|ankle|hip|wrist|elbow|foot|hand|pelvis) mr, mr of (the|) (lumbar|cervical|thoracic|lumbosacral|spine|shoulder|glenohumeral|knee|ankle|hip|wrist|elbow|foot|hand|pelvis|neck|back|low back),
    (noncontrast|non contrast|unenhanced|repeat|updated) mr, resonancia magnetica, resonancia, magnetic resonance picture
  lay: scan + spine, scan + knee, scan + shoulder, scan + back, scan + neck, scan + hip, scan + wrist, scan + ankle, scan + elbow, scan + foot, scan + disc, big magnet, magnet scan, magnet + picture, tube scan, the tube, magnet tube, in the tube, mri tube, &inside picture, &see inside, loud tube,
    &claustrophobic, go in a tube, big tube, magnet machine, donut machine, (cerv|thor|pelv|shldr|elb|kn|ank) mr, mr w o, mr wo,
    picture of (my|the) (disc|disk), tunnel machine, noisy tube/tunnel, banging machine, banging tube, machine + loud banging, tunnel + loud banging, magnetic picture,
    magnet test, magnet exam
  isa: imaging, diagnostic test
open mri: open mri, wide bore mri, open magnet, open sided mri, open mr, open bore mri, open sided magnet
  lay: open machine, open + mri, claustrophobic + mri
  isa: mri*
upright mri: upright mri, standing mri, stand up mri, positional mri, multi positional mri, weight bearing mri, upright positional mri, flexion extension mri, seated mri, kinetic mri, mri multi positional, weightbearing mri, standing upright mri, dynamic mri
  lay: mri + standing, mri + sitting up, stand up + mri, mri + stand, standing up + mri, open mri + stand, open mri + stand up
  isa: mri*
mr arthrogram: =mra, arthrogram, mri arthrogram, arthrography, mr arthrography, mri with arthrogram, intra articular contrast, mri arthrography, ct arthrogram, shoulder arthrogram, hip arthrogram, mra arthrogram, 73222, 73722, 23350, 27093, 25246, 24220, 27369, 27370, 27648, 73040, 73525, 73580,
    mr arthro, mri arthro, arthro mri, direct mr arthrography, ct arthrography, mri w arthrogram,
    arthrogram mri, magnetic resonance arthrogram/arthrography,
    (shoulder|hip|wrist|knee|elbow|ankle) mr (arthrogram|arthrography|arthro)
  lay: dye + joint, dye + shoulder, dye + hip, dye + knee, dye + wrist, inject dye + mri, dye injected + mri, dye shot + mri, dye needle + mri, injected dye + mri
  isa: mri, imaging
mr angiography: mr angiogram, magnetic resonance angiography, angiogram, angiography, arteriogram, mrv, venogram, 70544, 70545, 70546, 70547, 70548, 70549, mra (of|) (brain|head|neck|carotid|circle of willis), mra (of|) (head|brain) (and|) neck, (brain|head|neck|carotid|intracranial|cerebral) mra,
    mra (scan|) without contrast, angiogram of (head|neck|brain), cerebral angiogram/angiography, mr venogram/venography, arterial imaging, vascular imaging, mra (of|) (neck|carotid) (without contrast|), vertebral artery (study|imaging|dissection study|angiogram|scan), mr angio,
    catheter angiogram/angiography, digital subtraction angiography, extremity angiogram, lower extremity angiogram, aortogram, carotid angiogram,
    (cervical|neck|spine|pelvis) mr (angiogram|angiography)
  lay: artery scan, artery picture, blood vessel scan, scan + artery, picture + artery, scan + blood vessel, picture + blood vessel, vessel + scan, brain scan + vessel, head scan + vessel, dye + artery, artery dissection
  isa: imaging
ct angiography: ct angiogram, cta, 70496, 70498, cta (of|) (head|neck|brain), cta (head|brain) (and|) neck, ct venogram, ct angio, cta h n, ct angio (head|neck|brain) (and|) (neck|), computed tomography angiography/angiogram, ct arteriogram, 71275, 74174, 74175, 73206, 73706
  lay: cat scan + artery
  isa: mr angiography, imaging
ct scan: computed tomography, cat scan, computerized tomography, ct, ct scans, computed axial tomography, ct imaging, ct without contrast, cat scans, ct with contrast, 3d ct, 3d ct scan, ct study, 70480, 70481, 70482, 70486, 70487, 70488, 70490, 70491, 70492, 72125, 72126, 72127, 72128, 72129,
    72130, 72131, 72132, 72133, 72192, 72193, 72194, 73200, 73201, 73202, 73700, 73701, 73702, 76376, 76377, computerized axial tomography, computer tomography, computer assisted tomography, hrct, high resolution ct, high resolution computed tomography, non contrast ct,
    (femoral|humeral|radial) head ct, ct (scan|) (of|) (femoral|humeral|radial) head, cone beam ct, cbct, ct (sinus|facial bones|maxillofacial|temporal bone|orbit), ct for (navigation|surgical planning|mako|conformis), mako ct, stealth ct, thoracic computed tomography, tomography,
    tomographic (imaging|study)
  lay: donut/doughnut scan, 3d x ray, 3d xray, cat scan + fusion
  isa: imaging
chest ct: ct chest, ct of (the|) chest, chest ct scan, ct scan (of|) (the|) chest, ct thorax, lung ct, ct lung, ct (of|) (the|) lungs, low dose ct, low dose chest ct, cat scan chest, thoracic tomography, computed tomography (of|) (the|) (chest|lungs|thorax), chest computed tomography, 71250, 71260,
    71270, chest cta, cta chest, ct pulmonary angiogram, pe protocol ct, hrct chest, high resolution chest ct
  lay: cat scan + lungs, cat scan + lung, scan + lungs, nodule + scan
  isa: ct scan*, imaging
ct myelogram: myelogram, myelography, ct myelography, post myelogram ct, 72240, 72255, 72265, 72270, 62284, 62302, 62303, 62304, 62305, ct myelo, myelo ct, post myelo ct, myelogram with ct, lumbar/cervical/thoracic myelogram, post myelographic ct, myelographic (study|ct), intrathecal contrast,
    intrathecal contrast study/ct
  lay: dye + spine, dye + back, myelo, spinal tap dye, dye + spinal tap, dye + spinal canal, dye injected in my spine, dye in my spine
  isa: ct scan, imaging
x ray: xray, radiograph, plain film, =xr, radiography, plain films, plain radiograph, flexion extension x ray, flexion and extension views, xrays, roentgenogram, plain x ray, x rays, radiographic, weight bearing x rays, flexion extension views, standing x rays, digital x ray, radiographs,
    3 view x ray, radiologic examination, flexion extension films, films, radiographic study, xrayed, x rayed, 72040, 72050, 72052, 72070, 72072, 72074, 72080, 72081, 72082, 72083, 72084, 72100, 72110, 72114, 72120, 72170, 72190, 72200, 72202, 72220, 73000, 73010, 73020, 73030, 73050, 73060, 73070,
    73080, 73090, 73100, 73110, 73120, 73130, 73140, 73501, 73502, 73503, 73521, 73522, 73523, 73551, 73552, 73560, 73562, 73564, 73565, 73590, 73600, 73610, 73620, 73630, 73650, 73660, 71100, 71101, 71120, 70110, 70140, 70150, 70160, 70250, 70260, flex ext (views|films|x ray|xray|xr|radiographs),
    flexion extension (xr|radiographs|xray), flexion and extension (x ray|films|radiographs|xray), ap pelvis, ap and lateral (views|), ap lateral view, ap lat (views|), oblique views, 2/3/4/5 view xray, 2/4/5 view x ray, weight bearing views/films, stress views/radiographs, sunrise view,
    skeletal survey, harris view, broden view, merchant view, axial heel view, scaphoid view, clenched fist view, axillary view, swimmers view, odontoid view, scapular y view, west point view, stryker notch view, rosenberg view, tunnel view, judet view, frog leg (view|lateral), mortise view,
    rib series, joint survey, bone survey, plain film studies, dynamic radiographs, dynamic (views|x ray|films), flexion/extension view, skull series, orbit x ray, waters view, sinus series, intraoperative x ray, lumbosacral series, x ray series,
    (knee|shoulder|ankle|wrist|lumbar|cervical|hip) (x ray|xray) series,
    radiografia, rayos x
  lay: bone picture, picture + bone, pictures + bone, exray, ex ray, =2v, =3v, =4v, =5v, =6v, =7v, 2/3/4/5 views, bending x ray, bone photo, x ray + bend, bending + x ray, picture of bones
  isa: imaging
chest x ray: cxr, chest radiograph, chest film, chest xray, x ray of the chest, chest x rays, 71045, 71046, 71047, 71048, 71010, 71020, pa lat chest, pa (and|) lateral chest, chest pa (and|) lateral, 2 view chest, chest 2 view, ap chest, chest roentgenogram, chest film 2 view,
    (preop|pre op|preoperative) (cxr|chest x ray|chest xray), cxr pa lat
  lay: picture + lungs, lung + picture, lung x ray, 2v chest, chest 2v, 1v chest, chest exray, chest ex ray, lung xray, chest picture, picture + chest
  isa: x ray*, preoperative testing
full spine x ray: scoliosis series, scoliosis (film|films|x ray|xray|survey|view|views|study), scoli (film|films|x ray|series), full spine (x ray|xray|films|radiographs|standing films), full length (spine|spinal) (x ray|films|radiographs|),
    36 inch (cassette|film|films|x ray|standing films|standing), 36 in cassette, long cassette (x ray|films|radiographs|spinal films|), eos imaging, eos x ray, eos scan, entire spine x ray, whole spine x ray, standing scoliosis (series|films|x ray), sagittal balance (films|x ray),
    full length radiographs, full length x ray, full length standing films, long leg (alignment|) (films|x ray|radiographs), hip to ankle (films|x ray|alignment), mechanical axis (view|films|x ray), leg length (x ray|films|study), bone length study, full length standing (x ray|radiographs),
    scanogram
  lay: whole spine + x ray, whole spine + picture, crooked spine + x ray, entire spine + x ray, curve + spine x ray, one long x ray, long x ray, cobb angle, sagittal vertical axis, sagittal balance + x ray, whole leg + x ray
  isa: x ray*, imaging
bitewing x ray: bitewing (xrays|radiograph|), periapical (x ray|xray|film|radiograph|), full mouth (x ray|xrays|x rays|radiographs|series), =fmx, cephalometric (x ray|film|radiograph|analysis|), cephalogram, intraoral (film|radiograph|x ray), d0220, d0274, d0340
  lay: x ray + teeth, picture + teeth, x ray + tooth
  isa: x ray, imaging
  at: mouth
mammogram: mammography, breast imaging, 77065, 77066, 77067, breast ultrasound, breast mri, breast us, diagnostic mammogram
  lay: breast + picture, breast + x ray, breast + scan
  isa: imaging
digital motion x ray: dmx, digital motion xray, cineradiography, videofluoroscopy, motion x ray, videofluoroscopic swallow study, digital motion radiography, dynamic motion x ray, motion xray, vertebral motion analysis, =vma, fluoroscopic (spinal|) motion (study|analysis),
    dynamic fluoroscopy/fluoroscopic study, computerized radiographic mensuration, radiographic mensuration (analysis|), =crma, mensuration analysis, x ray digitization, spinal motion (study|analysis), motion study of the spine, cine x ray, cine fluoroscopy, x ray motion (study|picture)
  lay: x ray video, x ray movie, x ray while moving, x ray + while i move, video x ray + neck, video x ray + spine
  isa: x ray, imaging
bone scan: triple phase bone scan, bone scintigraphy, spect, three phase bone scan, nuclear bone scan, 3 phase bone scan, radionuclide bone scan, scintigraphy, nuclear medicine scan, technetium bone scan, spect scan, spect ct, three phase bone scintigraphy, white blood cell scan, indium scan,
    nuclear medicine, tagged wbc scan, isotope bone scan, 78300, 78305, 78306, 78315, 78320, 78803, 78830, 78831, 78832, tpbs, 3 phase bs, triple phase bs, (3 phase|triple phase) scan, triphasic bone scan, nuclear bone imaging, bone spect, bone spect ct, nuc med bone scan, leukocyte scan, wbc scan,
    hmpao spect, tc 99m bone scan, whole body bone scan, limited bone scan, scintigraphic (study|exam|evaluation), three phase scintigraphy, triple phase scintigraphy, radionuclide scan, ceretec scan, single photon emission (computed tomography|tomography|ct|study|scan|),
    radiolabeled leukocyte (imaging|scan), labeled leukocyte (scan|imaging), (indium|gallium|tc) labeled (wbc|leukocyte|white cell|white blood cell) (scan|), tagged (leukocyte|white cell|white blood cell) (scan|), radionuclide study/imaging, nuclear scintigraphy, nuclear bone study,
    radiotracer uptake (study|scan), technetium scan, sulfur colloid scan
  lay: radioactive + bone, radioactive dye, hot spot + bone, hot spot, bone picture + tracer, tracer + bone, tracer scan, glow + bone, bone tracer, radioactive + vein, radioactive + hot spots, tag + white cells, tagged + white cells, glowing + bones, tracer shot, white cells + infection
  isa: imaging
nuclear organ scan: gallium scan, muga scan, =muga, thyroid scan, thyroid uptake, parathyroid scan, vq scan, ventilation perfusion scan, v q scan, lymphoscintigraphy, renal scan, mag3 scan, liver spleen scan, datscan, dat scan, cisternogram, nuclear cisternogram, mibg scan
  isa: imaging
pet scan: =pet, positron emission tomography, pet ct, 78608, 78609, 78811, 78812, 78813, 78814, 78815, 78816, pet scan (of|) brain, pet brain, brain pet (scan|), brain positron emission tomography, fdg pet, fdg pet brain, pett scan, pet imaging, pet mri, fdg (scan|imaging|metabolic imaging|study),
    fdg metabolic imaging, metabolic brain imaging, metabolic imaging, positron emission, positron emission (scan|study), amyloid pet, tau pet, positron scan, glucose metabolism (scan|imaging|study), pet ct brain
  lay: sugar scan, radioactive sugar, nuclear brain, nuclear brain scan/picture, radioactive brain scan, glowing brain (scan|), brain activity scan, brain activity, inject + sugar, injected sugar, sugar + brain, which parts of my brain work, parts of brain + work, sugar + scan
  isa: imaging
diagnostic ultrasound: ultrasound, sonogram, musculoskeletal ultrasound, US, ultrasonography, sonography, mskus, neuromuscular ultrasound, ultrasound scan, ultrasound imaging, ultrasound study, ultrasounds, 76881, 76882, 76536, 76604, 76857, ultra sound, ultra sound scan, msk ultra sound,
    diagnostic us, msk sonogram, diagnostic sonography, limited joint ultrasound, thyroid ultrasound, nerve ultrasound, sonographic (evaluation|exam|examination|study|assessment|imaging), soft tissue ultrasound, msk us, msk ultrasound, musculoskeletal us, musculoskeletal sonogram/sonography,
    high resolution ultrasound, sonographic, ultrasonographic (exam|evaluation|study), dynamic ultrasound, tendon ultrasound
  lay: sound picture, sound wave picture, sound wave test, sound wave scan, sound wave + picture, jelly scan, jelly + scan, jelly + picture, jelly + tendon, sound waves + picture
  isa: imaging
doppler ultrasound: duplex scan, venous doppler, doppler, venous duplex, arterial doppler, duplex ultrasound, venous ultrasound, doppler study, lower extremity duplex, ankle brachial index, vascular study, carotid ultrasound, duplex study, dvt ultrasound, carotid doppler, vascular ultrasound, 93922,
    93923, 93924, 93925, 93926, 93930, 93931, 93970, 93971, 93880, 93882, ankle brachial, ankle brachial indices/pressure/test, brachial ankle index, toe brachial index, abi (test|study|testing), abi (w|with|and|) tbi, segmental pressure, segmental arterial pressure, segmental limb pressure,
    arterial study, arterial duplex, arterial ultrasound, physiologic arterial study, non invasive physiologic arterial study, noninvasive/non invasive vascular study, dvt study/scan/us/doppler, venous us, venous study, venous duplex scan, venous ultrasonography, duplex doppler, duplex sonography,
    doppler us, le doppler, le venous doppler, r o dvt study, carotid us, carotid duplex, peripheral vascular study, transcranial doppler, =tcd, compression sonography, compression ultrasound/ultrasonography, venous reflux study, venous mapping, venous insufficiency study,
    carotid intima media thickness, duplex (of|) (leg|legs|lower extremity|upper extremity|calf), duplex r o dvt, le duplex, ue duplex, bilateral duplex, thoracic outlet doppler, doppler (for|) dvt, duplex imaging, vascular lab, vascular testing, intracranial doppler, transcranial ultrasound,
    intracranial blood flow (velocity|study), cerebral blood flow (study|velocity|test), doppler of (the|) intracranial vessels, noninvasive arterial (evaluation|study|testing), non invasive arterial (evaluation|testing), lower extremity arterial (study|doppler|duplex|ultrasound|evaluation),
    arterial evaluation, arterial (noninvasive|non invasive) study, claudication (study|test|evaluation)
  lay: vein test, ultrasound + vein, blood flow test, clot + ultrasound, check + dvt, dvt check, check + blood clot, test + dvt, circulation test, circulation + test, blood pressure + ankle, ankle and arm blood pressure, artery test, artery + test, artery + cuff, poor blood flow + test,
    poor circulation test, vein scan, leg artery pressure, leg artery test, calf + clot check, calf veins, check + veins, test for clot, test for a clot, test for blood clot, exclude + thrombus, rule out + thrombus, r o dvt, exclude + clot, clot + leg test, test + leg clot, clot + vein test,
    blood flow in my brain, sound wave + blood flow, =abi, cuffs on my arms, cuff + ankle and arm, blood flow + legs test, sound wave + vein, sound waves + veins
  isa: diagnostic ultrasound, imaging
brain imaging: brain scan, brain spect, spect brain, intracranial imaging, cranial imaging
  lay: head scan, scan + brain, scan + head, brain picture, picture + brain, picture + head, scan + noggin, scan + skull, skull scan, scan + concussion
  isa: imaging
  at: head
head ct: ct of the head, ct head, ct brain, ct scan of the head, brain ct, ct scan of the brain, ct scan head, ct scan brain, head ct scan, brain ct scan, cat scan of the head, 70450, 70460, 70470, computed tomography of brain, computed tomography of head, computed tomography brain,
    computed tomography head, computed tomography scan of brain, computed tomography scan of head, computed tomography scan brain, computed tomography scan head, computerized tomography of brain, computerized tomography of head, computerized tomography brain, computerized tomography head,
    computerized axial tomography of brain, computerized axial tomography of head, computerized axial tomography brain, computerized axial tomography head, computed axial tomography of brain, computed axial tomography of head, computed axial tomography brain, computed axial tomography head,
    cat scan of brain, cat scan brain, cat scan head, ct of brain, =cth, cth non contrast, noncontrast head ct, noncontrast cranial tomography, cranial tomography, head tomography, ct of skull, cranial ct, cranial computed tomography
  lay: cat scan + head, cat scan (of|) noggin, cat scan + skull
  isa: brain imaging*, ct scan, imaging
  at: head
brain mri: mri of the brain, mri of head, mri brain, mri head, head mri, dti, diffusion tensor imaging, mri scan of the brain, functional mri, mri of the brain without contrast, 70551, 70552, 70553, 70554, 70555, 76390, magnetic resonance imaging of brain, magnetic resonance imaging of head,
    magnetic resonance imaging brain, magnetic resonance imaging head, magnetic resonance of brain, magnetic resonance of head, magnetic resonance brain, magnetic resonance head, mr of brain, mr of head, mr brain, mr head, mri scan of head, mri scan brain, mri scan head, diffusion tensor,
    diffusion tensor tractography, tractography, diffusion mri, diffusion weighted imaging, diffusion weighted mri, white matter diffusion, white matter imaging, susceptibility weighted imaging, neuroquant, volumetric brain mri, brain volumetric, fmri, cranial magnetic resonance imaging, mri orbits,
    brain mr spectroscopy, mr spectroscopy, magnetic resonance spectroscopy, mri iac, mri internal auditory canal, iac mri, pituitary mri, mri pituitary, swi mri, brain mri with dti, mri of skull, cranial magnetic resonance/mri/mr
  lay: mri + brain, (head|brain) magnet scan, magnet scan + head, magnet scan + brain, tube scan + head, tube scan + brain, white matter + mri, white matter + scan, white matter damage
  isa: brain imaging*, mri, imaging
  at: head
dexa scan: dexa, bone density, bone density scan, dxa, bone densitometry, bone density test, bone mineral density, dual energy x ray absorptiometry, bone density study, 77080, 77081, 77085, 77086, 76977, bmd, bmd test/scan/study, bone mineral densitometry, bone mineral density test/scan/study,
    densitometry, dexa bone density, bone densitometry study, axial dexa, absorptiometry, bone absorptiometry, dual energy absorptiometry, t score, x ray absorptiometry, bone mass measurement, osteoporosis screening, quantitative ct bone density, trabecular bone score, bone densitometer,
    vertebral fracture assessment
  lay: bone thinning test, weak bone test, brittle bone test, osteoporosis test, weak bones scan, weak bones + scan, how strong + bone, bone strength test, thin bones test, osteoporosis scan, how thin + bones, bones have gotten thin, thin + bone test, bones + brittle, bone loss + test,
    bone loss + scan
  isa: imaging
thermography: thermogram, infrared thermography, thermal imaging, 93740, diti, digital infrared thermal imaging, infrared imaging, thermographic imaging/study/scan/test, thermal scan/image, medical thermography, infrared camera, infrared temperature (mapping|study|measurement|),
    infrared thermal (imaging|study), temperature asymmetry (mapping|study), temperature mapping, skin temperature mapping, thermal mapping, infrared (mapping|study), infrared thermogram, thermographic, computerized thermal imaging, stress thermography
  lay: heat picture, heat camera, heat picture + body, thermal camera, temperature picture, skin temperature + picture, skin temperature test, skin temperature, heat map, infrared camera test, infrared picture/scan, camera + heat, camera + temperature, heat + camera
  isa: imaging
abdominal imaging: 93975, 93976
  lay: scan + belly, scan + abdomen, picture + belly
  isa: imaging
swallow study: barium swallow, modified barium swallow, swallowing study, 74220, 74221, 74230, 92611, 92612, =mbs, =mbss, =vfss, modified barium, modified barium swallow study, barium swallow study, barium esophagram, esophagram,
    videofluoroscopic (swallow evaluation/exam|swallowing study/evaluation/exam), video swallow, video swallow study, swallow evaluation, dysphagia radiographic study, dysphagia study, cookie swallow, videofluoroscopic (evaluation of|) (oropharyngeal|) dysphagia, videofluoroscopic evaluation,
    swallowing evaluation/function study, fees (study|exam|test), fiberoptic endoscopic evaluation of swallowing, dysphagia evaluation/workup, clinical swallow evaluation
  lay: swallow x ray, swallowing x ray, swallow + x ray, swallow/swallowing test, test + choke, swallow video, white stuff + x ray, drink barium, x ray + swallowing, choke + x ray, swallow + video, swallowing + test, choke + swallow, trouble swallowing + test, study + dysphagia,
    evaluation + dysphagia, swallow + barium, camera + swallow, food goes down wrong
  isa: abdominal imaging, imaging
upper gi series: 74240, ugi series, upper gi x ray, small bowel series, small bowel follow through, barium enema, barium study, 74246, 74270, 74280, 74250
  lay: barium + x ray
  isa: abdominal imaging, imaging
gastric emptying study: gastric emptying, gastric emptying scan, 78264, gastric scintigraphy, gastroparesis (study|test|evaluation|workup|scan), gastric motility (study|test), stomach emptying (study|test|scan)
  lay: how fast + stomach empties, stomach + emptying, stomach empties, egg + stomach scan, egg + tracer, eat + radioactive, eat eggs, food stays + stomach, assessment + gastroparesis, scintigraphic + gastroparesis, food sits too long, =ges
  isa: abdominal imaging, imaging
hida scan: 78226, 78227, cholescintigraphy, hepatobiliary (scan|iminodiacetic acid scan|scintigraphy), hida
  lay: gallbladder + nuclear
  isa: abdominal imaging, imaging
abdominal ultrasound: 76700, 76705, liver ultrasound, ruq ultrasound, right upper quadrant ultrasound, abd us, abd ultrasound, abdomen ultrasound, abdominal us, abdominal sonogram/sonography, ultrasound (of|) (abdomen|liver|gallbladder), sonogram (of|) (abdomen|liver|gallbladder),
    hepatobiliary (ultrasound|sonography|sonogram), gallbladder ultrasound, gallbladder us, us (abdomen|abd|liver|gallbladder), hepatic ultrasound, elastography, fibroscan, aortic ultrasound, ultrasound (abd|aorta), aaa screening, abdominal aortic ultrasound, spleen ultrasound
  lay: picture + liver, picture + gallbladder, gallstone + picture, gallstone + ultrasound, belly + ultrasound, sound wave + belly, jelly + belly, ultrasound + belly, gallstone + test, fatty liver + ultrasound
  isa: abdominal imaging, diagnostic ultrasound
renal ultrasound: 76770, 76775, kidney/bladder ultrasound, us kidney, renal us, renal sonogram/sonography, kidney sonogram, ultrasound (of|) (kidney|bladder), renal bladder ultrasound, bladder ultrasound, retroperitoneal ultrasound, renal and bladder ultrasound, us bladder
  lay: picture + kidney, ultrasound + kidney
  isa: abdominal imaging, diagnostic ultrasound
scrotal ultrasound: testicular ultrasound, 76870, (testicle|scrotum) ultrasound, us (scrotum|testicle), scrotal us, testicular us, scrotal doppler, testicular doppler, ultrasound (of|) (scrotum|testicle|testicles), scrotal sonogram, penile doppler, penile duplex, penile ultrasound, 93980,
    nocturnal penile tumescence (test|), rigiscan, 54250
  lay: ultrasound + testicle, picture + testicle, testicle + sound wave, private parts + ultrasound, private parts + picture, scrotum + sound wave
  isa: abdominal imaging, diagnostic ultrasound
pelvic ultrasound: 76856, us pelvis, transvaginal ultrasound, 76830, prostate ultrasound, transrectal ultrasound, pelvic sonogram, ultrasound (of|) pelvis, endovaginal ultrasound, hernia ultrasound, groin ultrasound, inguinal ultrasound, dynamic ultrasound (groin|for hernia|hernia), us groin,
    us (right|left) groin, sonogram (of|) groin, groin sonogram/sonography, sonographic valsalva, hernia sonogram, ultrasound (of|) (the|) groin
  lay: picture + womb, ultrasound + hernia, ultrasound + groin, groin + sound wave, sound waves on my groin, groin + jelly
  isa: abdominal imaging, diagnostic ultrasound
abdominal ct: ct abdomen, ct of the abdomen, ct abdomen and pelvis, 74150, 74160, 74170, 74176, 74177, 74178, ct scan (of|) abdomen (and pelvis|pelvis|), ct (of|) abdomen pelvis, ct of abdomen and pelvis, abdominal ct scan, =ctap, ct a p, ct abd (pelvis|pelv|and pelvis|), ct scan abd (pelvis|),
    ct urogram, ct ivp, ct enterography, ct renal stone, ct kub, intravenous pyelogram, abdominal cat scan, ct abdominal
  lay: cat scan + belly, cat scan + abdomen, cat scan + stomach, cat scan of my guts, cat scan + guts, guts + scan
  isa: abdominal imaging, ct scan
urinary tract x ray: =kub, kub x ray, abdominal x ray, abdomen x ray, 74018, 74019, intravenous urogram, cystogram, voiding cystourethrogram, =vcug, retrograde urethrogram, retrograde pyelogram, fistulogram, sinogram
  lay: x ray + belly
  isa: abdominal imaging, x ray
mr neurography: mr neurogram, mri neurogram, mri neurography, magnetic resonance neurography/neurogram, neurography, (brachial|lumbosacral|sacral|lumbar) plexus neurogram, plexus mrn, mr imaging of nerves, mrn plexus, mrn (brachial plexus|lumbar plexus), plexus neurography,
    brachial plexus (neurography|neurogram|mri|imaging), imaging of the (brachial|) plexus, plexus (imaging|mri|mr), brachial plexus mr, mri (of|) (the|) brachial plexus, lumbosacral plexus mri, 3t neurography, nerve mri, mri (of|) (sciatic|median|ulnar|pudendal) nerve,
    (lumbar|cervical|pelvis|shoulder|elbow|wrist|hip|lumbosacral) mr (neurography|neurogram)
  lay: plexus + picture, stretched nerve picture, stretched arm nerve, picture of the stretched nerve, picture + stretched nerves, stretched nerve + magnet, stretched nerve, magnet picture + nerves
  isa: mri*, imaging
radiology over read: 76140, over read, overread, radiologist/imaging over read, imaging overread, rad re read, re read of mri/imaging/films, imaging re read, radiology second opinion, reinterpretation of imaging, second interpretation of imaging, radiology consultation on outside films,
    radiology consultation, (second|re|repeat) interpretation of (outside|existing|prior|the|previous) (imaging|films|mri|scan), re interpretation, re interpretation of (films|imaging|mri), reinterpretation, re reading of (films|imaging|mri), second reading of (films|imaging|mri),
    independent radiology (review|read), second read (of|) (mri|imaging)
  lay: different/another/second/other radiologist, radiologist + read again, another reading + mri, reread + mri, look again + scan, read again + scan, look again + mri, radiologist + again
  isa: imaging
`,
}
