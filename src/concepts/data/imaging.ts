import type { LexiconGroup } from '../concept.ts'

/**
 * Imaging.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
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
mri: magnetic resonance imaging, mri scan, mr imaging, magnetic resonance, mri without contrast, 3t mri, mri with contrast, mri with and without contrast,
    3 tesla mri, mris, mri study, repeat mri, closed mri, 3 0 tesla, 1.5 tesla, tesla, mri w o contrast, mri wo contrast, mri 3d, nmr,
    mars mri, gadolinium, mri with gadolinium, mr scan, mri imaging, mri lumbar, mri cervical, mri image, magnetic resonance image
  lay: scan + spine, scan + knee, scan + shoulder, scan + back, scan + neck, scan + hip, scan + wrist, scan + ankle, scan + elbow, scan + foot, scan + disc, big magnet, magnet scan, magnet + picture,
    tube scan, the tube, magnet tube, in the tube, mri tube, &inside picture, &see inside, loud tube, &claustrophobic, go in a tube, big tube, magnet machine, donut machine
  isa: imaging, diagnostic test
open mri: open mri, wide bore mri, open magnet, open sided mri
  lay: open machine, open + mri, claustrophobic + mri
  isa: mri*
upright mri: upright mri, standing mri, stand up mri, positional mri, multi positional mri, weight bearing mri, upright positional mri, flexion extension mri, seated mri, kinetic mri, mri multi positional
  lay: mri + standing, mri + sitting up, stand up + mri
  isa: mri*
mr arthrogram: =mra, arthrogram, mri arthrogram, arthrography, mr arthrography, mri with arthrogram, intra articular contrast, mri arthrography, ct arthrogram, shoulder arthrogram, hip arthrogram, mra arthrogram
  lay: dye + joint, mri with dye, dye + shoulder, dye + hip, dye + knee, dye + mri
  isa: mri, imaging
mr angiography: mr angiogram, magnetic resonance angiography, angiogram, ct angiogram, angiography, cta, ct angiography, arteriogram, mrv, venogram
  isa: imaging
ct scan: computed tomography, cat scan, computerized tomography, ct, ct scans, computed axial tomography, ct imaging, ct without contrast, cat scans, ct with contrast, 3d ct, 3d ct scan, ct study
  lay: &scan
  isa: imaging
ct myelogram: myelogram, myelography, ct myelography, post myelogram ct
  lay: dye + spine, dye + back
  isa: ct scan, imaging
x ray: xray, radiograph, plain film, =xr, radiography, plain films, plain radiograph, flexion extension x ray, flexion and extension views, xrays, roentgenogram, plain x ray, x rays, radiographic, weight bearing x rays,
    flexion extension views, standing x rays, digital x ray, radiographs, 3 view x ray, radiologic examination, flexion extension films, films, radiographic study, scanogram, xrayed, x rayed
  lay: bone picture, picture + bone, pictures + bone, 
  isa: imaging
chest x ray: cxr, chest radiograph, chest film, chest xray, x ray of the chest, chest x rays
  lay: picture + lungs, lung + picture, lung x ray
  isa: x ray*, preoperative testing
digital motion x ray: dmx, digital motion xray, cineradiography, videofluoroscopy, motion x ray, videofluoroscopic swallow study
  isa: x ray, imaging
bone scan: triple phase bone scan, bone scintigraphy, spect, three phase bone scan, nuclear bone scan, 3 phase bone scan, radionuclide bone scan, scintigraphy, nuclear medicine scan, technetium bone scan,
    spect scan, spect ct, three phase bone scintigraphy, white blood cell scan, indium scan, nuclear medicine, tagged wbc scan, isotope bone scan
  lay: radioactive + bone, radioactive dye
  isa: imaging
pet scan: =pet, positron emission tomography, pet ct
  isa: imaging
diagnostic ultrasound: ultrasound, sonogram, musculoskeletal ultrasound, US, ultrasonography, sonography, mskus, neuromuscular ultrasound, ultrasound scan, ultrasound imaging, ultrasound study, ultrasounds
  isa: imaging
doppler ultrasound: duplex scan, venous doppler, doppler, venous duplex, arterial doppler, duplex ultrasound, venous ultrasound, doppler study, lower extremity duplex, ankle brachial index, vascular study,
    carotid ultrasound, duplex study, dvt ultrasound, carotid doppler, vascular ultrasound
  lay: vein test, clot + test, ultrasound + vein, blood flow test, clot + ultrasound
  isa: diagnostic ultrasound, imaging
brain imaging: brain mri, mri of the brain, ct of the head, mri of head, head ct, mri brain, ct head, mri head, ct brain, ct scan of the head, brain ct, ct scan of the brain, brain scan, head mri, ct scan head,
    dti, diffusion tensor imaging, mri scan of the brain, brain spect, functional mri, mri of the brain without contrast, ct scan brain, spect brain, head ct scan, brain ct scan, cat scan of the head
  lay: head scan, scan + brain, scan + head, brain picture, picture + brain, picture + head, mri + brain, cat scan + head
  isa: imaging
  at: head
dexa scan: dexa, bone density, bone density scan, dxa, bone densitometry, bone density test, bone mineral density, dual energy x ray absorptiometry, bone density study
  lay: bone thinning test, weak bone test, brittle bone test, osteoporosis test
  isa: imaging
thermography: thermogram, infrared thermography, thermal imaging
  isa: imaging
abdominal imaging: barium swallow, upper gi series, modified barium swallow, swallow study, swallowing study, gastric emptying study, hida scan, abdominal ultrasound, abdominal ct, ct abdomen, ct of the abdomen,
    ct abdomen and pelvis, renal ultrasound, scrotal ultrasound, testicular ultrasound, pelvic ultrasound, liver ultrasound
  isa: imaging
`,
}
