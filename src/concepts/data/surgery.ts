import type { LexiconGroup } from '../concept.ts'

/**
 * Surgery, and what comes before, with and after it.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const SURGERY: LexiconGroup = {
  kind: 'treatment',
  entries: `
surgery: operation, surgical, surgical procedure, operative, surgical intervention, surgeries, operative procedure, surgical treatment
  kind: generic
  lay: cut open, go under the knife, under the knife, surgeon cut, op, get cut, knife, operate, operated on, go in and fix
associated surgical service: ancillary service, associated service, ancillary, surgical service, ancillary services, associated surgical services, adjunct surgical service, associated surgical procedure, ancillary surgical service
  kind: context
preoperative testing: pre op, preoperative, preop, pre surgical, before surgery, pre operative, preop testing, pre op testing, presurgical, preoperative lab, pre op lab, pre op workup, preoperative workup, preop lab, prior to surgery, pre procedure, preoperative evaluation, preop evaluation, pre op evaluation,
    perioperative
  kind: context
  lay: before operation, before my operation, before my surgery, before they operate, tests before
medical clearance: preoperative medical clearance, preoperative clearance, pre op clearance, preop clearance, pre op medical clearance, history and physical, surgical clearance, cardiac clearance, preop medical clearance, h p, clearance, internal medicine clearance, pulmonary clearance, medical evaluation for surgery, clearance for surgery, pre surgical clearance, internist clearance,
    preoperative history and physical, pre op h p, medical clearance with internist, pre op exam, pre op physical, preoperative consultation, pre op visit, preoperative examination, preop h p, pre op history and physical, preop physical, pre op appointment, neurological clearance, cardiology clearance, cardiologist clearance, preop cardiac,
    preoperative cardiac (clearance|evaluation|risk assessment), pre op cardiac (clearance|evaluation|eval), preop cardiac (clearance|evaluation|eval), preop cardiology, preop cardiology (clearance|consult), pre op cardiology (clearance|consult), cards (clear|clearance|pre op), cards clear pre op, cardio (clear|clearance|pre op|preop), med clear, med clearance, medical clear,
    cardiovascular preoperative risk assessment, cardiovascular clearance, preoperative (medical|) (risk assessment|evaluation and clearance), preoperative medical (evaluation|consultation|consult|assessment), pre op medical (evaluation|eval|consult), surgical risk assessment, pulmonary preoperative clearance, pcp clearance, pre op clear, perioperative (medical|) risk assessment,
    preoperative medical risk assessment, internal medicine (preoperative|preop|pre op) (evaluation|consult|clearance), medical (preop|preoperative) evaluation, preop clear
  lay: checkup + before surgery, check up + before, ok for surgery, clear + surgery, cleared for surgery, healthy enough + surgery, physical + surgery, okay for surgery, okay for operation, ok for operation, surgery okay, clear + operation, cleared for operation, heart okay, heart ok, heart okay before surgery, clears me for (surgery|operation), heart check + operation, heart check + surgery,
    heart specialist + surgery, heart doctor + operation, heart doctor + surgery, heart can take surgery, heart + take surgery, heart clearance, checkup + operation, medical checkup before, safe for surgery, say yes + surgery, health check + operation, health check + surgery
  isa: preoperative testing
postoperative: post op, postop, post surgical, postsurgical, after surgery, following surgery, post operative, after operation, postoperatively, status post, s p, following operation, post surgery
  kind: context
  lay: after my operation, after my surgery, since my surgery
assistant surgeon: pa assist, surgical assistant, co surgeon, first assistant, assist surgeon, assistant pa, surgical assist, surgery assistant, rn first assist, asst surgeon, pa c assistant, pa c assist, rnfa, physician assistant assist, surgeon assistant, physician assistant as assistant surgeon, physician assistant surgical, cosurgeon, surgical first assist, pa surgical assistant,
    vascular co surgeon, assistant physician, pa first assistant, (modifier|mod) (80|81|82|62), (modifier|mod) as, (asst|assist|assistant) surg, co surg, (vascular|general) (surgeon|) co surgery, (vascular exposure|vasc exposure|vasc access) (surgeon|co surgeon), vascular access co surgeon, vascular co surg, general surgeon anterior (access|approach|exposure), co surgery, pa surgical assist,
    surgical pa, anterior approach co surgeon
  lay: second surgeon, extra surgeon, helper surgeon, two surgeons, surgeon + helper, another surgeon + help, helper doctor, pa + helping, vessel doctor + @op, vessel doctor + spine, blood vessel surgeon + spine, artery surgeon, moves arteries, helps + spine doctor
  isa: associated surgical service
inpatient stay: hospital stay, inpatient, length of stay, inpatient hospital stay, hospitalization, overnight stay, hospital days, inpatient admission, hospital admission, 23 hour stay, 23 hour observation, LOS, overnight hospital stay, inpatient days, hospital inpatient stay, facility inpatient stay, outpatient overnight, 1 day inpatient stay, hospital length of stay, inpatient facility,
    inpatient hospital, day inpatient stay, day hospital stay, night stay, extended stay recovery, aftercare facility, night hospital stay, =inpt, inpt (stay|admit|admission|day), inpatient (admit|hospitalization|night), hospital (admit|inpatient), post op (stay|hospital stay)
  lay: stay in hospital, nights + hospital, days in hospital, stay overnight, overnight + hospital, days + hospital, night + hospital, sleep + hospital, stay + hospital, hospital bed days, being admitted, admitted after, admitted + hospital, kept in hospital
  isa: associated surgical service
anesthesia: sedation, monitored anesthesia care, iv sedation, conscious sedation, general anesthesia, mac anesthesia, moderate sedation, anesthesiologist, mac sedation, intravenous sedation, anesthesiology, anaesthesia, monitored anesthesia, =crna, =geta, MAC, (anes|anesthesia) (unit|services|time), nurse anesthetist, anesthetist, general (anesthetic|endotracheal anesthesia),
    (iv|mod|moderate) sed, mac sed, 01991, 01992, 01935, 01936, 99152
  lay: put to sleep, put me to sleep, knocked out, being asleep, put + under, asleep + shot, asleep + injection, twilight, sleeping gas, laughing gas
facility fee: outpatient surgery center, surgery center, ambulatory surgery, outpatient facility, ambulatory surgery center, surgical facility, =asc, surgical center, operating room, outpatient setting, facility, =hopd, hospital outpatient (department|surgery|), outpatient (surgery|surgical facility|hospital|surgical center), op surgery center, (asc|surgery center|hospital outpatient) fee,
    outpatient surgery center facility
  lay: day surgery place, surgery place, same day surgery place, same day building
  isa: associated surgical service
spine surgery: spinal surgery, back surgery, lumbar surgery, cervical surgery, neck surgery, lumbar spine surgery, cervical spine surgery, low back surgery, spine operation, revision spine surgery, spinal operation, thoracic spine surgery
  kind: generic
  lay: back operation, neck operation, @op + back, @op + neck, @op + spine, operate + back, operate + neck, cut (on|into|open) + back
  isa: surgery
spinal fusion: fusion, interbody fusion, arthrodesis, instrumentation, posterolateral fusion, laminectomy and fusion, spine fusion, posterior fusion, instrumented fusion, pedicle screw, pedicle screws, interbody cage, anterior fusion, 360 fusion, decompression and fusion, thoracic fusion, spinal instrumentation, refusion, fusion surgery, revision fusion, cage, posterior spinal fusion,
    anterior posterior fusion, posterior instrumentation, bone graft, allograft, bone morphogenetic protein, 22830, 22840, 22842, 22845, 22849, 22853, exploration of (spinal|) fusion, (fusion|spine fusion|spinal fusion) exploration, pseudarthrosis repair, pseudoarthrosis repair, pseudo repair, asd extension, extension of fusion, repair of (pseudarthrosis|pseudoarthrosis|nonunion of fusion),
    rhbmp 2, rhbmp, =icbg, 20930, 20931, 20936, 20937, 20938, bone morphogenic protein, bone graft substitute, morselized allograft, structural allograft, demineralized bone matrix
  lay: fuse + spine, weld + bones, screws + spine, rods + spine, screw + back, rod + back, fuse + back, fuse + neck, joining bones, fusing, fused, fuse my spine, fuse + disc, rods + screws, plates + neck, cage + spine, fuse + vertebra, fuse + bones, bone paste, bone chips, cadaver bone, bone sponge, bone growth sponge, fix failed fusion, fix + failed fusion, redo fusion, redo + fusion,
    weld + spine, welded + spine, bones + welded
  isa: spine surgery, surgery
cervical fusion: acdf, anterior cervical discectomy and fusion, anterior cervical fusion, anterior cervical discectomy, posterior cervical fusion, anterior cervical discectomy fusion, cervical spine fusion, anterior cervical decompression and fusion, cervical discectomy and fusion, cervical decompression and fusion, acdfs, anterior cervical decompression, corpectomy, cervical corpectomy,
    c5 6 fusion, c6 7 fusion, 22551, 22552, 22554, 22600, =pcf, psf (c3 c7|c2 t1|c4 c7|cervical), lateral mass (screw|) (fixation|fusion|instrumentation), cervical (arthrodesis|interbody fusion|instrumented fusion), c4 5 fusion, c5 c6 fusion, c6 c7 fusion
  lay: neck fusion, fusion + neck, screws + neck, weld + neck, welded + neck, neck bones + fused, neck bones welded, neck bones + fuse
  isa: spinal fusion, spine surgery, surgery
  at: cervical spine
lumbar fusion: tlif, plif, alif, xlif, dlif, transforaminal lumbar interbody fusion, lumbar interbody fusion, posterior lumbar interbody, anterior lumbar interbody fusion, posterior lumbar interbody fusion, lateral interbody fusion, olif, llif, lumbar spinal fusion, lumbar laminectomy and fusion, l5 s1 fusion, l4 5 fusion, posterior lumbar fusion, anterior lumbar fusion,
    lumbar decompression and fusion, lumbar posterolateral fusion, lumbar spine fusion, low back fusion, l4 l5 fusion, lumbar arthrodesis, lateral lumbar interbody fusion, 22558, 22612, 22630, 22633, synfix, (plif|tlif|alif|xlif|llif) (surgery|revision), lumbar revision fusion, revision lumbar fusion, l3 4 fusion, l3 l4 fusion, l5 s1 (alif|tlif|plif), l4 5 (alif|tlif|plif)
  lay: back fusion, fusion + back, fuse + l5, fuse + lower spine, fuse + low back, weld + back, welded + back
  isa: spinal fusion, spine surgery, surgery
  at: lumbar spine
sacroiliac joint fusion: si joint fusion, sacroiliac fusion, sij fusion, si fusion, ifuse, 27279, 27280, =si bone, si bone ifuse, (si|sij|sacroiliac|sacroiliac joint|si joint) arthrodesis, ifuse implant
  lay: fuse + si joint, screws + pelvis, weld + pelvis, triangles + pelvis, fuse + pelvis, weld + hip spine joint
  isa: spinal fusion, surgery
  at: sacroiliac joint
discectomy: microdiscectomy, laminectomy, decompression, laminotomy, foraminotomy, hemilaminectomy, laminoplasty, microlumbar discectomy, lumbar decompression, lumbar laminectomy, lumbar discectomy, microdecompression, lumbar microdiscectomy, micro discectomy, laminectomies, facetectomy, disc excision, diskectomy, microdiskectomy, decompressive laminectomy, lumbar microdecompression,
    cervical laminectomy, cervical foraminotomy, laminoforaminotomy, spinal decompression surgery, microlaminectomy, cervical laminoplasty, foraminal decompression, nerve root decompression, discectomies, lumbar decompression surgery, cervical discectomy, disc decompression, =lami, (lumbar|cervical|cerv|thoracic|t spine|l spine|c spine|decompressive) lami,
    lami (foram|foraminotomy|discectomy|decompression), lami and foraminotomy, 63005, 63012, 63020, 63030, 63042, 63045, 63046, 63047, 63048, 63050, 63051, 63056, 63267, 62380, (lumbar|cervical|spine|spinal|lami|laminectomy) decomp, open door (laminoplasty|lami|lam plasty), (cerv|cervical) lam plasty, (posterior|) cervical canal expansion, canal expansion,
    thoracic (laminectomy|decompression|discectomy|laminotomy), microsurgical lumbar discectomy, (spinal|facet|synovial) cyst (excision|resection|removal), spinal synovial cyst (excision|resection|removal), synovial cyst decompression, resection of intraspinal extradural lesion, intraspinal extradural lesion, endoscopic lumbar (discectomy|decompression|diskectomy),
    transforaminal endoscopic (lumbar|) discectomy, full endoscopic discectomy, endoscopic spine surgery, =peld, joimax, (posterior|anterior) cervical (foraminotomy|laminoforaminotomy), posterior cervical (laminectomy|decompression), synovial cyst exc, lumbar synovial cyst (excision|removal|resection), juxtafacet cyst (removal|excision), excision of (lumbar|spinal|facet) (synovial|) cyst,
    facet cyst exc
  lay: slipped disc @op, disc + operation, disk + operation, disc surgery, disk surgery, bulging disc @op, cut + disc, trim + disc, disc + @op, disk + @op, herniated disc @op, shave + disc, remove + disc, take out + disc, disc + cut, open + spine canal, open + spinal canal, open + neck canal, widen + canal, canal widening, make room + nerve, make room + cord, room for nerve, more room + nerve,
    more room + cord, bone off spine, bone off + spine, pressure off + nerve, pressure off + cord, pressure off + spine, open + nerve hole, shave + neck bone, shave + spine bone, spine bone removal, clean out + narrowing, growth on spine, bone spur + neck nerve, open up + spine, cyst in spine, spine cyst, spine joint cyst, back cyst + cut out
  isa: spine surgery, surgery
artificial disc replacement: disc replacement, artificial disc, total disc arthroplasty, disc arthroplasty, =adr, total disc replacement, cervical disc arthroplasty, artificial disk, lumbar artificial disc, cervical disc replacement, cervical artificial disc, disk replacement, tdr, prodisc, lumbar disc replacement, cervical arthroplasty, mobi c, hybrid surgery, =ctdr, =cadr, =ladr, 22856, 22858,
    22857, (cervical|lumbar|) (intervertebral|) disc prosthesis (implantation|), artificial (neck|back|cervical|lumbar) (disk|disc), lumbar disc arthroplasty, prestige lp, m6 c, simplify disc, activl
  lay: fake disc, new disc, replace + disc, plastic disc, disc swap, swap + disc, metal disc, moving metal disc, mechanical disc, disc + prosthesis, disk + prosthesis
  isa: spine surgery, surgery
interspinous spacer: x stop, interspinous process decompression, coflex, vertiflex, superion, interspinous device, minuteman, 22867, 22869, isp device, interspinous process (device|spacer|spacer device|implant|distraction device), interspinous (spacer device|implant|distraction device), interlaminar stabilization (implant|device|), indirect decompression device
  lay: spacer + spine, spacer + back, spacer + low back, clip + back bones, wedge + spine bones, spine kickstand, bone kickstand
  isa: spine surgery
kyphoplasty: vertebroplasty, vertebral augmentation, =kypho, 22513, 22514, 22515, 22510, 22511, kyphon (balloon|), balloon (kyphoplasty|vertebroplasty|vertebral augmentation), percutaneous vertebral augmentation, vertebral body augmentation, spinejack
  lay: cement + spine, cement + vertebra, cement + back, cement + fracture, balloon + vertebra, balloon + spine, glue + spine, glue + vertebra, glue + spine bone, glue + back bone
  isa: spine surgery, surgery
coccygectomy: tailbone removal, coccyx excision, 27080, (coccyx|coccygeal) (resection|removal|rem|amputation), excision of coccyx, (partial|total) (coccygectomy|coccygeal resection), resection of coccyx
  lay: take out + tailbone, remove + tailbone, cut off + tailbone, take out + tail bone, remove + tail bone, cut off + tail bone, tailbone taken out, tailbone + removed
  isa: surgery
  at: coccyx
arthroplasty: joint replacement, total joint replacement, total joint arthroplasty, joint arthroplasty, resurfacing, hemiarthroplasty, revision arthroplasty
  kind: generic
  lay: new joint, artificial joint, replace + joint, fake joint, metal joint
  isa: surgery
knee replacement: =tka, =tkr, total knee arthroplasty, total knee replacement, knee arthroplasty, unicompartmental arthroplasty, partial knee replacement, revision total knee, total knee, revision knee arthroplasty, unicompartmental knee arthroplasty, patellofemoral arthroplasty, makoplasty, unicompartmental knee replacement, bilateral knee replacement, uka, knee joint replacement,
    unicondylar knee, patellofemoral replacement, knee replacement surgery, unicompartmental knee, knee resurfacing, revision knee replacement, 27447, 27446, 27486, 27487, =ukr, =rtka, uni knee, uni compartmental (knee|arthroplasty), oxford (partial|) knee, partial knee (arthroplasty|surgery|), (poly|liner|polyethylene|knee liner) exchange,
    revision (tka|tkr|knee prosthesis|of knee prosthesis|of total knee), knee prosthesis (revision|), tka revision, total knee (arthro|revision), bicompartmental knee
  lay: new knee, metal knee, fake knee, artificial knee, replace + knee, knee replaced, bionic knee, plastic knee, half knee, half metal knee, metal half + knee
  isa: arthroplasty, surgery
  at: knee
hip replacement: =tha, =thr, total hip arthroplasty, total hip replacement, hip arthroplasty, total hip, hip resurfacing, revision total hip, revision hip arthroplasty, hip joint replacement, hip hemiarthroplasty, hip replacement surgery, revision hip replacement, 27130, 27132, 27134, prosthetic hip (joint|), hip prosthesis, revision tha, tha revision, anterior approach hip,
    prosthetic hip joint reconstruction
  lay: new hip, artificial hip, fake hip, replace + hip, hip replaced, metal hip
  isa: arthroplasty, surgery
  at: hip
shoulder replacement: total shoulder arthroplasty, reverse shoulder arthroplasty, reverse total shoulder, =tsa, total shoulder replacement, shoulder arthroplasty, reverse total shoulder arthroplasty, reverse total shoulder replacement, reverse shoulder replacement, shoulder hemiarthroplasty, total shoulder, 23472, 23470, =rtsa, =rtsr, RSA, rsa shoulder, shoulder prosthesis,
    inverted shoulder prosthesis, delta xtend, shoulder hemi, anatomic (total shoulder|tsa), (reverse shoulder|total shoulder) arthro, revision shoulder arthroplasty
  lay: new shoulder, replace + shoulder, artificial shoulder, metal shoulder, reversed shoulder, flip + shoulder, ball socket + shoulder, ball and socket + shoulder, backwards shoulder, fake shoulder
  isa: arthroplasty, surgery
  at: shoulder
ankle replacement: total ankle arthroplasty, total ankle replacement, ankle arthroplasty, elbow arthroplasty, total elbow arthroplasty, elbow replacement, total ankle, 27702, 27703, ankle prosthesis, (prosthetic|) tibiotalar replacement, inbone, salto talaris, (total|) ankle joint replacement, total ankle (arthro|prosthesis)
  lay: new ankle, artificial ankle, metal ankle, replace + ankle, fake ankle
  isa: arthroplasty, surgery
arthroscopy: arthroscopic, arthroscopic surgery, diagnostic arthroscopy, arthroscopic debridement, arthroscope, scope, arthroscopic procedure, arthroscopies, 29870, 29805, 29860, dx (scope|arthroscopy), diagnostic scope
  lay: keyhole, keyhole @op, camera + surgery, scope @op, camera + joint, clean out, cleaned out, clean up + joint, scoped, clean it out, camera + @op, tiny cuts, small holes, see + inside joint, look inside + joint, wrong inside joint
  isa: surgery
  kind: generic
shoulder surgery: shoulder arthroscopy, subacromial decompression, acromioplasty, capsular release, bankart, SAD, shoulder decompression, lysis of adhesions, capsulorrhaphy, superior capsular reconstruction, arthroscopic shoulder surgery, shoulder arthroscopic surgery, bankart repair, shoulder debridement, latarjet, shoulder stabilization, shoulder scope, arthroscopy of the shoulder,
    shoulder operation, arthroscopic subacromial decompression, shoulder arthroscopy with subacromial decompression, arthroscopic acromioplasty, shoulder capsular release, glenohumeral debridement, bursectomy, ac joint reconstruction, arthroscopic decompression of shoulder, arthroscopic bankart repair, remplissage, acromioclavicular joint reconstruction, scapulothoracic, coracoplasty,
    shoulder surgical repair, shoulder manipulation, biceps repair, coplane, =asad, 29826, 29806, 29807, 29822, 29823, 29825, 29819, 29820, 23550, 23552, subacromial (decomp|bursectomy), sub acromial decompression, shoulder (debride|acromioplasty|decomp), shldr (debride|debridement|acromioplasty|decomp), extensive debridement (shoulder|shldr),
    (arthroscopic shoulder|arthroscopic) (cap|capsular) release, (shoulder|) cap release, shoulder loa, shoulder lysis of adhesions, glenohumeral (capsulotomy|capsular release), shoulder capsulotomy, arthroscopic capsulotomy, shoulder stabilization surgery, shoulder (dislocation|instability) (repair|surgery), superior capsule (reconstruction|recon|allograft reconstruction),
    superior capsular (recon|allograft reconstruction), superior capsular, =ascr, SCR, dermal graft scr, scr with allograft, dermal allograft reconstruction of (irreparable|) cuff, (ac|acj|acromioclavicular) (recon|reconstruction|repair|fixation|stabilization), (ac joint|acromioclavicular joint) (recon|repair|fixation|stabilization),
    (cc|coracoclavicular) (lig|ligament) (recon|reconstruction|repair), weaver dunn, (ac|acj) tightrope, tightrope ac (repair|), open treatment of acromioclavicular dislocation, acromioclavicular dislocation repair, shoulder separation (repair|surgery)
  lay: operation + shoulder, keyhole + shoulder, scope + shoulder, clean out + shoulder, clean up + shoulder, fix + shoulder, @op + shoulder, shoulder + socket, &shoulder keeps slipping, &shoulder pops out, tighten + shoulder, cleaned + shoulder, shave + shoulder, shaved + shoulder, bone spur + shoulder, frayed + shoulder, loose tissue + shoulder, trim + shoulder, patch + cuff, graft + shoulder,
    dead skin + shoulder, donor skin + shoulder, dislocation + repair, shoulder separation + fix, ligament + collarbone
  isa: arthroscopy, surgery
  at: shoulder
rotator cuff repair: =rcr, cuff repair, rotator cuff surgery, arthroscopic rotator cuff repair, rtc repair, supraspinatus repair, open rotator cuff repair, mini open rotator cuff repair, subscapularis repair, rotator cuff debridement, revision rotator cuff repair, rotator cuff operation, rct repair, rotator cuff tendon repair, cuff surgery, =arcr, 29827, 23412, 23410, 23420,
    (supra|supraspinatus tendon|infraspinatus|cuff tear|rotator cuff tear) repair, (cuff|rotator cuff) (recon|reconstruction|rep|fixation), (revision cuff|redo cuff|redo rotator cuff) (repair|), revision rotator cuff, revision arthroscopic cuff (repair|reconstruction), revision rcr, arthroscopic rotator cuff reconstruction, arthroscopic cuff (repair|reconstruction),
    arthroscopic repair of (supraspinatus|supraspinatus tendon|rotator cuff), repair of (rotator cuff|supraspinatus|supraspinatus tendon), (rtc|rct) (surgery|reconstruction), arthroscopic rtc repair
  lay: fix + shoulder tear, torn shoulder + fix, repair + torn shoulder, sew + shoulder, shoulder tendon fix, torn shoulder + operation, fix + rotator cuff, @op + rotator cuff, stitch + shoulder, cuff + repair, torn cuff, reattach + shoulder, anchor + shoulder, shoulder tendon + @op, redo + shoulder tendon, torn shoulder tendon + fix, torn shoulder tendon + repair, anchor tendon + shoulder,
    shoulder tendon + repair
  isa: shoulder surgery, surgery
  at: shoulder
knee arthroscopy: meniscectomy, meniscus repair, partial meniscectomy, chondroplasty, meniscal repair, synovectomy, medial meniscectomy, arthroscopic knee surgery, knee scope, arthroscopy of the knee, lateral meniscectomy, knee arthroscopic surgery, knee surgery, partial medial meniscectomy, partial lateral meniscectomy, lateral release, knee debridement, meniscus surgery,
    arthroscopic meniscectomy, meniscal debridement, loose body removal, knee operation, lateral retinacular release, arthroscopic partial medial meniscectomy, arthroscopic meniscus repair, meniscal surgery, abrasion arthroplasty, plica excision, meniscal root repair, knee meniscectomy, patellar chondroplasty, meniscus transplant, meniscal transplant, meniscus root repair, meniscal allograft,
    knee arthroscopic debridement, 29880, 29881, 29882, 29883, 29868, 29873, 29874, 29875, 29876, 29877, 29879, 27425, 27340, PMM, arthroscopic partial (lateral|) meniscectomy, arthroscopic (medial|lateral) meniscectomy, (medial|lateral|partial) meniscus (repair|resection|debridement), (meniscal|meniscus|medial meniscus|lateral meniscus) (root|) (fixation|rep), root repair, meniscal root surgery,
    bucket handle (repair|meniscus repair|tear repair), repair bucket handle (tear|meniscus tear), cadaveric (meniscus|meniscal|meniscal replacement), cadaver meniscus, lat release, prepatellar (bursectomy|bursa excision), excision of prepatellar bursa
  lay: clean out + knee, scope + knee, torn cartilage + knee, torn knee cartilage, trim + cartilage, cartilage + knee, keyhole + knee, clean up + knee, cleaned + knee, @op + knee, trim + meniscus, fix + meniscus, fix + knee, camera + knee, meniscus + @op, shave + knee, meniscus + sewn, sew + meniscus, meniscus + cadaver, donor meniscus, replace + meniscus, transplant + meniscus,
    shock absorber + knee, knee shock absorber, knee cushion + donor, new knee cushion, shave + kneecap, clean up + kneecap, cut side of kneecap, knee tear + sewn, kneeling bump, housemaid's knee
  isa: arthroscopy, surgery
  at: knee
acl reconstruction: anterior cruciate ligament reconstruction, acl repair, anterior cruciate ligament repair, pcl reconstruction, acl surgery, mcl repair, acl revision, ligament reconstruction knee, posterior cruciate ligament reconstruction, acl allograft, anterior cruciate reconstruction, mpfl reconstruction, medial patellofemoral ligament reconstruction, multiligament reconstruction,
    knee ligament reconstruction, mcl reconstruction, =aclr, 29888, 29889, 27427, 27428, (acl|pcl|mcl|mpfl) (recon|graft), (lcl|plc|mlki) (recon|reconstruction|graft), (pcl|lcl) (repair|surgery), anterior cruciate ligament (replacement|recon), (anterior cruciate|posterior cruciate ligament) (replacement|recon|repair), posterolateral corner (reconstruction|repair), multiligament (recon|repair),
    posterior cruciate and multiligament knee reconstruction, (bptb|btb|bone patellar tendon bone) (autograft|allograft|graft|acl|), bone patellar tendon bone graft acl, hamstring autograft
  lay: knee ligament, acl + @op, fix + acl, hamstring graft, knee gives out + @op, rebuild + knee ligaments, new acl, acl + sew
  isa: surgery
  at: knee
cartilage restoration: autologous chondrocyte implantation, osteochondral, microfracture, maci, carticel, osteochondral autograft, cartilage transplant, osteochondral allograft, oats procedure, denovo, chondrocyte implantation, osteochondral transplant, OATS, autologous cultured chondrocytes, cartilage repair, ACI, 27412, 27415, 29866, 29867, microfx, (autologous|autologus) chondrocyte,
    cartilage (plug|implantation|cell implantation), osteochondral (plug|graft|transfer), mosaicplasty, knee cartilage restoration
  lay: grow + cartilage, new cartilage, cartilage + transplant, cartilage cells, plug + cartilage, donor cartilage, tiny holes + bone, holes + knee bone, own cartilage
  isa: surgery
  at: knee
knee osteotomy: high tibial osteotomy, tibial tubercle osteotomy, tibial osteotomy, tubercle transfer, femoral osteotomy, fulkerson, osteotomy, distal femoral osteotomy, =hto, =dfo, =tto, 27457, 27455, 27450, 27418, 27420, 27422, patellar (realignment|realignment surgery|realignment procedure), extensor mechanism realignment, patella realignment, proximal tibial osteotomy,
    (opening|open|closing|closed) wedge (osteotomy|), tibial tubercle transfer, ttt osteotomy
  lay: kneecap tracking, kneecap dislocation + @op, kneecap dislocation + ligament, kneecap + realign, move + kneecap, cut + shin bone, wedge + shin, bow leg + @op, bowed leg + @op, leg straightening, shift + knee weight, kneecap slipping
  isa: surgery
tendon repair: patellar tendon repair, quadriceps tendon repair, achilles tendon repair, achilles repair, distal biceps repair, tendon reconstruction, flexor tendon repair, extensor tendon repair, tendon transfer, hamstring repair, tenolysis, tenotomy, percutaneous tenotomy, tenex, tendon surgery, peroneal tendon repair, tendon debridement, distal biceps tendon repair, pec repair,
    gluteus medius repair, gastrocnemius recession, tendon release, tendon lengthening, posterior tibial tendon reconstruction, pec (reattachment|reconstruction|recon|tear repair), pec tear fix, 24342, reinsertion of (distal|) biceps (tendon|), repair of (ruptured|torn|distal) biceps (tendon|), biceps (tendon|) rupture repair, (biceps|) endobutton (repair|),
    hamstring (reattachment|reconstruction|avulsion repair|anchor), proximal hamstring avulsion reattachment, ischial tuberosity hamstring reattachment, (quad|patella tendon) (repair|reattachment|reconstruction|tendon repair), quadriceps (repair|reattachment|reconstruction), (quadriceps tendon|patellar tendon) (reattachment|reconstruction|tendon repair), 27385, 27380,
    extensor mechanism (repair|reconstruction) (of knee|), 27650, 27652, 27654, repair of (ruptured|) (achilles tendon|tendo achillis|achilles), tendo achilles (repair|lengthening), peroneal tenosynovectomy and tubularization, peroneus (brevis|longus) (repair|tendon repair), 27675, 27676, superior peroneal retinaculum repair, (flexor|extensor) (repair|tenorrhaphy),
    (flexor|extensor) tendon (tenorrhaphy|reconstruction|tenolysis|adhesiolysis), tenorrhaphy, mallet (finger|) repair, 26356, 26350, 26418, 26410, 26440, 26442, 25310, tendon (xfer|transposition|adhesion release|adhes release|adhesiolysis|lysis), finger tendon (repair|adhesion release), flexor tenolysis, extensor tenolysis, opponensplasty, opponens transfer, musculotendinous transfer,
    gluteus (repair|med repair|reconstruction), gluteus medius (med repair|medius repair|reconstruction), percutaneous (ultrasonic|needle) tenotomy, ultrasonic tenotomy, needle tenotomy, tenjet
  lay: sew + tendon, fix + tendon, reattach + tendon, snapped tendon, torn tendon + @op, tendon + sewn, cut tendon + @op, move + tendon, moved + tendon, borrow + tendon, reroute + tendon, swap + tendon, transfer + tendon, free stuck tendon, stuck tendon, scar + tendon, tendon scar, clean + tendon, needle + bad tendon, needle cleans, vibrating needle, chest muscle + reattach, chest tendon,
    torn pec + @op, torn pec + fix, reattach + bicep, bicep + ripped, torn biceps + elbow, popeye + fix, popeye + repair, heel cord + @op, heel cord + sewn, heel tendon + sewn, heel tendon + @op, tendon behind ankle, ankle tendon + @op, thigh tendon, reattach + hamstring, hamstring + @op, ripped hamstring, sit bone + hamstring, reattach + muscle
  isa: surgery
hip arthroscopy: hip labral repair, femoroplasty, arthroscopic hip surgery, hip scope, acetabuloplasty, hip arthroscopic surgery, hip labral debridement, hip surgery, labral reconstruction hip, hip arthroscopy with labral repair, hip labrum repair, hip core decompression, core decompression, periacetabular osteotomy, trochanteric bursectomy, iliopsoas release, 29914, 29915, 29916, 29861, 29862,
    29863, 27062, cam (resection|decompression), (trochanteric|hip) bursa excision, (itb|iliotibial band|it band) (release|lengthening), acetabular labral repair, troch bursectomy
  lay: @op + hip, scope + hip, clean out + hip, camera + hip, shave + hip, hip lip, hip labrum + @op, fix + hip labrum, remove + hip bursa, hip bursa + cut out, hip bursa + @op
  isa: arthroscopy, surgery
  at: hip
carpal tunnel release: =ctr, carpal tunnel surgery, endoscopic carpal tunnel release, open carpal tunnel release, release of carpal tunnel, median nerve decompression, carpal tunnel decompression, carpal tunnel operation, median nerve release, median nerve neurolysis, revision carpal tunnel release, transverse carpal ligament release, bilateral carpal tunnel release, ectr, octr, 64721, 29848,
    carpal tunnel rel, ct release, (endo|endoscopic) ctr, (open|endoscopic) carpal tunnel rel, median nerve neuroplasty
  lay: wrist operation, wrist surgery, hand numb + surgery, numb hand + operation, operation + wrist, @op + carpal tunnel, @op + wrist, cut + wrist, fix + carpal tunnel, @op + carpal, free + wrist nerve, free pinched nerve + wrist
  isa: hand surgery, surgery
  at: wrist
hand surgery: tenosynovectomy, finger surgery, wrist fusion, proximal row carpectomy, thumb surgery, wrist debridement, scaphoid repair, finger fusion, palmar fasciectomy, dupuytren release, four corner fusion, finger arthrodesis, thumb fusion, ulnar shortening osteotomy, cmc fusion, ulnar shortening, cyst excision, mass excision, scapholunate ligament repair, scapholunate reconstruction,
    darrach, carpectomy, guyon canal release, wrist denervation, replantation, nail bed repair, 64719, 25390, 25320, 25215, 25800, 25805, 25810, 25820, 25825, 26121, 26123, 26125, 26040, 26045, 26540, 26541, guyon canal (rel|decomp|decompression), guyon (rel|decomp|decompression|release), ulnar nerve (decompression|release|neuroplasty) at wrist,
    ulnar (neuroplasty|decompression|n decomp) (at|) wrist, ulnar tunnel (release|decompression) (at wrist|), =uso, ulna shortening, ulna uso, ulnar (diaphyseal|shaft) shortening, osteoplasty of ulna, ulnar shortening (osteoplasty|surgery), wafer procedure, scapholunate ligament (recon|reconstruction|stabilization), scapholunate interosseous ligament (recon|reconstruction|repair|stabilization),
    scapholunate (recon|repair|stabilization), sl (ligament|) (recon|reconstruction|repair), scapholunate advanced collapse surgery, brunelli, (dorsal|) capsulodesis, carpal instability (capsulodesis|surgery|repair), =prc, proximal row resection, excision of proximal (carpal|) row, proximal carpal row (resection|excision|carpectomy), resection of scaphoid lunate and triquetrum, =4cf,
    (wrist|four corner) arthrodesis, thumb arthrodesis, (subtotal palmar|partial|dupuytren|partial palmar|) fasciectomy, palmar fascial excision, needle aponeurotomy, needle fasciotomy, palmar fasciotomy, dupuytren contracture (release|fasciectomy|surgery|excision), dupuytren (surgery|excision), (skiers thumb|gamekeeper's thumb) (repair|surgery), gamekeeper's repair,
    collateral ligament repair of thumb, &ucl (repair|recon|reconstruction|internalbrace), &ulnar collateral ligament (repair|reconstruction), (metacarpophalangeal|mcp) (joint|) collateral ligament (repair|reconstruction), dupuytren exc
  lay: finger operation, hand operation, thumb operation, @op + hand, @op + finger, @op + thumb, lump + wrist, fix + finger, fix + hand, fix + thumb, free + pinky nerve, pinky nerve + @op, shorten + arm bone, shorten + forearm, forearm bone shorter, wrist ligament + @op, wrist ligament + graft, wrist ligament + repair, ligament + wrist bones, wrist bones + tie, wrist bones + remove,
    wrist bones + removed, wrist bones + out, row of wrist bones, wrist bone row, fuse + wrist, fused + wrist, weld + wrist, lock wrist, wrist bones + joined, cut hand cord, palm cord, cord + palm, curled finger + @op, bent finger + @op, viking disease, thumb ligament + @op, thumb ligament + fix, loose thumb ligament, skiers thumb + @op
  isa: surgery
  at: hand
trigger finger release: a1 pulley release, trigger thumb release, trigger digit release, trigger release, trigger finger surgery, 26055, a1 (release|rel), a1 pulley (rel|division), (trigger finger|trigger thumb|trigger digit|trigger) rel, (percutaneous|open) trigger finger release, flexor tendon sheath (incision|release), tenovaginotomy
  lay: finger + locks, locking finger, stuck finger, finger + stuck, finger + lock, finger + catch, tendon tunnel + finger, clicking finger + @op
  isa: hand surgery, surgery
  at: hand
de quervain release: dequervain release, de quervains release, first dorsal compartment release, dequervains release, dorsal compartment release, first extensor compartment release, 25000, dq (rel|release), (dequervain|de quervain) rel, (first dorsal compartment|first extensor compartment) (rel|decompression), extensor tendon sheath incision, de quervain (surgery|decompression|tenosynovectomy)
  lay: mommy wrist, mommy thumb, mothers thumb, tendon tunnel + wrist, tendon tunnel + thumb
  isa: hand surgery, surgery
  at: wrist
cubital tunnel release: ulnar nerve decompression, ulnar nerve transposition, cubital tunnel surgery, ulnar nerve release, ulnar nerve surgery, cubital tunnel decompression, ulnar decompression, anterior transposition of the ulnar nerve, ulnar nerve submuscular transposition, ulnar neurolysis, 64718, cutr, cubital tunnel (rel|decomp), cubital (rel|decomp|decompression),
    ulnar nerve (decomp|rel|neuroplasty|transfer at elbow), ulnar n (transposition|decomp|decompression|rel|neuroplasty|transfer at elbow), ulnar transposition, ulnar nerve (anterior|subcutaneous) transposition, (anterior|in situ) ulnar (nerve|) (transposition|decompression), neuroplasty of ulnar nerve (at elbow|)
  lay: funny bone nerve, funny bone, elbow nerve + @op, move + nerve at elbow, elbow nerve + move, pinched elbow nerve, free + elbow nerve, ring and little finger + @op
  isa: surgery, elbow surgery
  at: elbow
peripheral nerve surgery: radial tunnel release, nerve decompression, neurolysis, nerve repair, nerve graft, nerve release, thoracic outlet surgery, first rib resection, scalenectomy, neurectomy, pronator release, radial nerve decompression, nerve transfer, external neurolysis, brachial plexus surgery, peroneal nerve decompression, triple neurectomy, targeted muscle reinnervation,
    lateral femoral cutaneous nerve decompression, 64708, (pin|posterior interosseous nerve) (release|decompression|decomp|rel), radial tunnel (rel|decomp|decompression|surgery), radial nerve (rel|decomp|surgery|release), supinator (arcade|) release, pronator (teres|syndrome) (release|rel|decompression|surgery), pronator (rel|decompression), lacertus (fibrosus|) (release|rel),
    proximal median nerve (decompression|release), median (nerve|n) (decompression|decomp|release) (forearm|at forearm|in forearm), 64774, 64776, 64782, 64784, excision of neuroma, neuroma (resection|burial|removal|surgery), (surgical|) neurectomy with burial, microsurgical nerve (repair|coaptation|coaptation with graft), neurorrhaphy, digital (neurorrhaphy|nerve repair),
    (peripheral|ulnar|median|radial|sural) nerve (repair|reconstruction|graft), 64831, 64834, 64856, 64910, 64912, 21615, (first|1st|) rib (removal|excision), (1st rib|transaxillary rib|rib|transaxillary first rib) resection, (tos|thoracic outlet) (decomp|decompression|release|syndrome surgery), tos surgery, neuroma (exc|resect)
  lay: free up + nerve, free nerve, free pinched nerve, unpinch + nerve, remove + nerve end, nerve end removed, bury + nerve, cut out + nerve, nerve ball, nerve sewn, sew + nerve, fix cut nerve, cut nerve + @op, nerve put back together, reconnect + nerve, take out + bad nerve, take out + rib, remove + rib, top rib, rib cut
  isa: surgery
elbow surgery: lateral epicondyle release, epicondylectomy, tennis elbow release, extensor tendon debridement, epicondylar release, elbow arthroscopy, lateral epicondylar release, tennis elbow surgery, lateral epicondylectomy, medial epicondylectomy, lateral epicondyle debridement, epicondyle release, elbow debridement, ecrb release, extensor carpi radialis brevis debridement,
    epicondylar debridement, medial epicondyle release, golfers elbow surgery, lateral extensor release, olecranon bursectomy, nirschl, elbow contracture release, lateral epicondylitis surgery, 24357, 24358, 24359, 24105, 29830, 29834, 29837, 29838, 24666, 24366, 24130, 24345, 24346, (lat|lateral|med|medial) epi (debridement|debride|release|rel|surgery|repair),
    (lateral|medial) epicondyle (rel|surgery|repair), ecrb (repair|debride), flexor pronator (release|debridement|origin debridement|repair), (common flexor|common extensor) (origin|tendon) (release|debridement|repair), arthroscopic elbow (synovectomy|debridement|surgery|release), elbow (scope|synovectomy|capsular release),
    radial head (excision|resection|arthroplasty|replacement|prosthesis|implant), radial head resection with prosthesis, evolve radial head (prosthesis|), olecranon (bursa|) (excision|exc), olecranon bursa removal, olecranon bursa resection, excision of olecranon bursa, elbow bursa (excision|removal), tommy john (surgery|), &ucl (repair|recon|reconstruction|internalbrace),
    &ulnar collateral ligament (repair|reconstruction), olec bursectomy
  lay: tennis elbow operation, elbow operation, @op + elbow, @op + tennis elbow, scope + elbow, fix + elbow, scrape + elbow, clean up + elbow, elbow tendon + @op, camera + elbow, clean out + elbow, elbow ligament + @op, elbow ligament + rebuild, goose egg + elbow, fluid sac + elbow, elbow bursa, elbow tendon clean up, loose bone + elbow, metal elbow
  isa: surgery
  at: elbow
foot surgery: ankle surgery, brostrom, lateral ligament reconstruction, bunionectomy, ankle arthroscopy, plantar fascia release, ankle reconstruction, plantar fasciotomy, ankle fusion, lateral ligament repair, neuroma excision, hammertoe, tarsal tunnel release, ankle debridement, subtalar fusion, ankle ligament reconstruction, hammertoe correction, endoscopic plantar fasciotomy,
    subtalar arthroscopy, calcaneal osteotomy, midfoot fusion, tarsal tunnel surgery, metatarsal osteotomy, triple arthrodesis, heel spur surgery, exostectomy, toe fusion, flatfoot reconstruction, brostrom repair, brostrom gould, lapidus, cheilectomy, ankle stabilization, subtalar arthrodesis, haglund resection, topaz procedure, topaz, arthroeresis, ankle scope, modified brostrom,
    lateral ankle reconstruction, lateral ankle ligament repair, first mtp fusion, ankle arthrodesis, morton neuroma excision, sesamoidectomy, hammer toe surgery, foot operation, ankle operation, plantar fascia surgery, calcaneal ostectomy, 29891, 29894, 29895, 29897, 29898, 27698, 27695, 27696, 28725, 27870, 28705, 28715, 28730, 28740, 28750, 28035, 28080, 28292, 28295, 28296, 28297, 28298,
    28299, 28008, 28119, 29893, arthroscopic ankle (debridement|synovectomy|surgery), arthroscopic (treatment of|) talar osteochondral lesion, olt (microfx|microfracture|debridement|repair), (talus|talar) (microfracture|microfx), osteochondral lesion of talus (repair|surgery), ankle (synovectomy|scope debridement), atfl (repair|reconstruction|recon),
    anterior talofibular ligament (reconstruction|repair), internalbrace ankle, lateral ankle (recon|repair|stabilization), lateral ligament (recon|stabilization), ankle lateral ligament (recon|reconstruction|repair|stabilization), (midfoot|first mtp) arthrodesis, first mtpj (fusion|arthrodesis), 1st mtpj (fusion|arthrodesis), ankle or subtalar fusion, lisfranc open reduction and arthrodesis,
    =epf, plantar fascia (division|rel), plantar fasciectomy, tarsal (tunnel|) (rel|decomp|decompression), (posterior|) tib nerve (rel|release), (posterior|) tibial nerve (rel|release|decompression|neurolysis), posterior tibial (neurolysis|decompression), flexor retinaculum release (at ankle|ankle), lapiplasty, austin bunionectomy, (chevron|akin|scarf) (osteotomy|bunionectomy),
    hav (correction|surgery), (hallux valgus|bunion) (correction|surgery|repair|removal), morton exc, morton excision, imn excision, (interdigital|plantar digital|foot|intermetatarsal) neurectomy, interdigital neurectomy of foot, neurectomy (foot|of foot), (intermetatarsal|interdigital) neuroma (resection|excision), morton neuroma (removal|resection|surgery), haglund (exc|excision|surgery),
    calcaneal exostectomy, (mpj|mtpj|first mpj|1st mpj|hallux rigidus) (fusion|arthrodesis)
  lay: ankle ligament, heel operation, @op + foot, @op + ankle, @op + heel, @op + toe, fix + ankle, scope + ankle, fix + foot, camera + ankle, clean out + ankle, shave + ankle, loose bone + ankle, rebuild + ankle, weld + ankle, weld + foot, weld + toe, weld + arch, fuse + ankle, fuse + heel, fuse + toe, fuse + foot, ankle + fused, foot + fused, lock + big toe, ankle joint locked,
    lock + foot bones, screws + foot, plate + foot arch, band + bottom of foot, arch band, foot fascia, free + ankle nerve, nerve inside ankle, take out + nerve between toes, remove + nerve between toes, toe nerve + cut, toe nerve + @op, foot nerve lump, straighten + big toe, shave bump + foot, bunion + @op, big toe + @op
  isa: surgery
  at: ankle and foot
hardware removal: =hwr, removal of hardware, implant removal, screw removal, plate removal, removal of implant, pin removal, explant, removal of deep implant, removal of screws, hardware, deep hardware removal, removal of plate, rod removal, removal of painful hardware, retained hardware, hardware removal surgery, =roh, 20680, 20670, 22850, 22852, 22855, (hdwr|hdw) (rem|removal), hardware rem,
    (spinal|painful) (hdwr|hardware) removal, deep hdwr removal, (lumbar|spinal|posterior) instrumentation (removal|explantation), extraction of internal fixation (device|), (rod|screw|plate) rem
  lay: remove + screw, take out + screw, take out + plate, remove + plate, take out + metal, metal out, remove + pins, remove + metal, screws out, plate out, pins out, rods out, screws removed, take + screws out, metal taken out, pull + screw, plate + taken out, remove + rods, take out + rods, rods removed, painful screws, painful back screws, take out + hardware
  isa: surgery
fracture fixation: orif, open reduction internal fixation, open reduction, internal fixation, closed reduction, open reduction and internal fixation, external fixation, intramedullary nail, closed reduction percutaneous pinning, fracture repair, nonunion repair, im nailing, fracture surgery, percutaneous pinning, external fixator, crpp, 25606, 25607, 25608, 25609, 25440, 27814, 27792, 27822,
    27823, 27829, 27720, 25515, 26615, volar locking plate (fixation|), volar plating, dvr plate, scaphoid nonunion (repair|surgery|orif|), scaphoid (bone graft|bg|screw|fixation|nonunion repair with bone graft), snu repair, herbert screw (fixation|), (navicular|scaphoid) pseudarthrosis (repair|repair with bone graft), (exchange|exch) nail, exchange nailing, imn exchange, im nail,
    intramedullary (rod|nailing), nonunion (surgery|takedown|fixation|repair with bone graft), (repair of|) nonunion repair of long bone, osteosynthesis, (syndesmosis|syndesmotic) (fix|fixation|repair|screw|tightrope), tightrope syndesmosis
  lay: plate + broken, fix + broken bone, broken bone + plate, set + broken, screws + broken, pin + broken, fix + fracture, screws + ankle, plate + ankle, screws + wrist, plate + wrist, screw + wrist bone, screw + fracture, unhealed + bone, unhealed + screw, bone not healing + @op, redo rod, rod + leg, metal plate + bone, bone put back, plate + forearm, navicular wrist bone
  isa: surgery
hernia repair: inguinal hernia repair, herniorrhaphy, hernia surgery, umbilical hernia repair, ventral hernia repair, laparoscopic hernia repair, incisional hernia repair, hernia operation, laparoscopic inguinal hernia repair, hernia mesh, hernioplasty, bilateral inguinal hernia repair, abdominal wall reconstruction, mesh removal, open hernia repair, 49505, 49650, 49651, 49560, 49561, 49585,
    49652, =ihr, =vhr, =uhr, component separation, laparoscopic inguinal hernia (hernia repair|hernia), laparoscopic inguinal (repair|hernia), inguinal herniorrhaphy, (ventral|umbilical|incisional) herniorrhaphy, hernia mesh repair, epigastric hernia repair, (lih|tapp) repair
  lay: fix + hernia, hernia + @op, groin bulge, belly button hernia, sew + hernia, mesh, hernia fixed, rupture + groin, fix bulge
  isa: surgery
  at: abdomen
bariatric surgery: gastric bypass, gastric sleeve, lap band, sleeve gastrectomy, gastric banding, roux en y, laparoscopic gastric banding, vertical sleeve gastrectomy, weight loss surgery, lap band surgery, laparoscopic sleeve gastrectomy, gastric band, wls, =rygb, =vsg, 43644, 43770, 43775, gastric (stapling|balloon), bypass gastrectomy, stomach sleeve
  lay: stomach staple, stomach surgery, stomach + band, stomach + smaller, staple + stomach, stomach stapling, stomach stapling doctor, sleeve + stomach, stapling + stomach
  isa: surgery, weight loss program
abdominal surgery: cholecystectomy, appendectomy, laparotomy, laparoscopy, colectomy, nissen fundoplication, exploratory laparotomy, hemorrhoidectomy, laparoscopic surgery, gallbladder surgery, bowel surgery
  lay: belly surgery, belly operation, gall bladder out
  isa: surgery
urologic surgery: penile implant, prostatectomy, orchiectomy, varicocelectomy, penile prosthesis, bladder stimulator, sacral neuromodulation, interstim, hydrocelectomy, hysterectomy, turp, lithotripsy, sacral nerve stimulator
  isa: surgery
sleep apnea surgery: septoplasty, turbinate reduction, rhinoplasty, sinus surgery, uvulopalatopharyngoplasty, inspire implant, tympanoplasty, nasal surgery, turbinectomy, nasal septal repair, septorhinoplasty, endoscopic sinus surgery, nasal fracture repair, 30520, 30140, septo (turb|rhino|rhinoplasty), (nasal|) septal reconstruction, nasal septum (repair|surgery),
    septoplasty and turbinate (reduction|), inferior turbinate reduction
  lay: nose surgery, nose job, straighten + nose, deviated septum, fix + nose
  isa: surgery
eye surgery: cataract surgery, =lasik, corneal transplant, vitrectomy, retinal surgery, pterygium, glaucoma surgery, cataract extraction, blepharoplasty, ptosis repair, strabismus surgery
  lay: @op + eye
  isa: surgery
amputation: below knee amputation, above knee amputation, revision amputation, stump revision, finger amputation, toe amputation, bka, ray amputation, amputation revision, 26951, 26952, 26910, (rev|revision) amp, (digit|finger) (rev|revision) (amp|amputation), (finger|amputation) stump (rev|revision|surgery), stump rev, ray (amp|resection), partial finger amputation, partial amputation,
    revision of amputation (stump|)
  lay: cut off + finger, cut off + leg, cut off + toe, lost + finger, trim + stump, finger stump, redo + stump, fix + stump, stump + @op, shorten + stump, redo finger cut off
  isa: surgery
debridement: irrigation and debridement, incision and drainage, i d procedure, wound exploration, excision of mass, lipoma excision, scar excision, skin graft, flap, foreign body removal, excision of scar, i d, skin grafting, soft tissue excision, bursa excision, fasciotomy, compartment release, 27600, 27601, 27602, 11042, 11043, 11044, 10060, 10180, 15100, 15120, 15240, =stsg, =ftsg,
    (4 comp|4 compartment) (fasc|fasciotomy), compartment (fasciotomy|syndrome release|syndrome surgery|syndrome fasciotomy), cecs release, fasciotomy for compartment syndrome, (split thickness|full thickness) (skin|dermal|) (graft|grafting|autograft), skin (autograft|graft surgery), (surgical|excisional) (wound|) debridement, (joint|wound|surgical|infection|knee|shoulder|hip) washout,
    irrigation and drainage, abscess (drainage|washout), wound drainage, i and d, (bursa|bursal) (exc|sac excision|resection), irrigation debridement
  lay: drain + pus, wash out + wound, wash out + infection, wash out + joint, cut and drain, drain + infection, drain + abscess, wound cleaned, relieve pressure + leg, slit + calf, cut leg open, open + forearm swelling, skin taken, skin moved, patch of skin, cover wound + skin, skin + thigh
  isa: surgery
vascular surgery: vein ablation, endovenous ablation, vein stripping, ivc filter, vein surgery, bypass surgery, stent, varicose vein surgery, cardiac surgery, angioplasty, pacemaker, heart surgery
  isa: surgery
cosmetic surgery: breast reduction, panniculectomy, abdominoplasty, plastic surgery, breast implant, liposuction, hair transplant, reduction mammoplasty, gynecomastia surgery
  isa: surgery
cranial surgery: craniotomy, cranioplasty, ventriculoperitoneal shunt, brain surgery, shunt, burr hole, skull surgery
  isa: surgery
revision surgery: redo surgery, revision, re operation, repeat surgery, reoperation, second surgery, revision procedure, another surgery
  kind: context
  lay: do it over, redo, done wrong, second operation
tissue graft: amniotic tissue graft, allopatch, dermal allograft, graftjacket, collagen patch, regeneten, amnion graft, allograft patch, xenograft, arthroflex, (dermal|acellular dermal) (graft|matrix), integra graft, arthrex dermal allograft, human dermal allograft
  isa: associated surgical service
labral repair: slap repair, labrum repair, superior labrum repair, slap lesion repair, shoulder labral repair, arthroscopic labral repair, capsulolabral repair, slap (ii|2|type ii|type 2) repair, arthroscopic slap repair, arthroscopic labrum repair, (superior|anterior|posterior) labral repair, superior labrum anterior posterior repair, superior labrum anterior to posterior (repair|fixation),
    superior labrum fixation, 29807 slap, repair of (labrum|superior labrum|labral tear|slap tear|slap lesion), slap tear repair, labral tear repair
  lay: labrum anchors, anchors + labrum, fix + labrum, labrum + @op, sew + labrum, ring cartilage + shoulder, shoulder ring, shoulder lip, socket rim + tear
  isa: shoulder surgery*, surgery
biceps tenodesis: biceps tenotomy, 29828, 23430, biceps (tendon|) (tenotomy or tenodesis|tenodesis or tenotomy), (biceps tendon|lhb|arthroscopic biceps) tenotomy, biceps release shoulder, proximal biceps (tendon transfer fixation|tendon transfer|repair)
  lay: move + biceps tendon, moved + biceps tendon, anchor + biceps
  isa: shoulder surgery*, surgery
distal clavicle excision: mumford, mumford procedure, distal clavicle resection, distal claviculectomy, partial claviculectomy, ac joint resection, =dce, 29824, 23120, distal clavicle (exc|removal), resection of distal clavicle, excision of (distal|lateral) clavicle, ac resection, (acj|acromioclavicular) (joint|) resection, claviculectomy, distal clav excision
  lay: shave + end of collarbone, remove + end of collarbone, remove + end of collar bone, cut + end of collarbone, collarbone tip, shave + collarbone, grind + collarbone, collarbone + cut off, trim + collarbone, shave + collar bone
  isa: shoulder surgery*, surgery
ganglion cyst excision: ganglion excision, ganglionectomy, dorsal wrist ganglion excision, 25111, 25112, dorsal wrist ganglion (exc|removal|resection), excision of (dorsal|volar|wrist|dorsal wrist|volar wrist|) ganglion (cyst|), removal of ganglion (cyst|), wrist cyst (excision|removal), volar ganglionectomy
  lay: wrist bump + removal, wrist bump + remove, wrist bump + @op, wrist lump + @op, lump off wrist, wrist cyst + cut
  isa: hand surgery*, surgery
wrist arthroscopy: triangular fibrocartilage repair, tfcc repair, tfcc debridement, wrist scope, 29840, 29844, 29845, 29846, 29847, triangular fibrocartilage complex (debridement|repair), triangular fibrocartilage debridement, wrist arthroscopy with (tfcc repair|tfcc debridement|debridement|synovectomy), tfcc (reconstruction|recon|surgery)
  lay: camera + wrist, scope + wrist, fix + wrist cartilage, fix torn wrist cartilage, wrist cartilage + @op, wrist tear + clean up
  isa: hand surgery*, arthroscopy, surgery
  at: wrist
thumb cmc arthroplasty: cmc arthroplasty, thumb arthroplasty, basal joint arthroplasty, trapeziectomy, lrti, suspension arthroplasty, trapezium excision, 25447, 25445, (first carpometacarpal|thumb carpometacarpal) (joint|) arthroplasty, mini tightrope (cmc|), ligament reconstruction (and|) tendon interposition, thumb suspensionplasty, trapezium resection, trapezial excision
  lay: new thumb joint, remove + base of thumb, remove + thumb base, base of thumb + @op, base of thumb tendon, thumb arthritis + @op, worn thumb joint
  isa: hand surgery*, arthroplasty, surgery
subchondroplasty: subchondroplasty of knee, knee subchondroplasty, scp knee, knee scp, accufill, calcium phosphate injection, bone marrow lesion (injection|treatment), calcium phosphate injection of bone marrow lesion
  lay: cement + knee bone, bone filler + knee, bone paste + cartilage, fill + knee bone, bone bruise + filling, bone bruise + @op
  isa: knee arthroscopy, surgery
  at: knee
`,
}
