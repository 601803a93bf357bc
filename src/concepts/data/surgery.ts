import type { LexiconGroup } from '../concept.ts'

/**
 * Surgery, and what comes before, with and after it.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const SURGERY: LexiconGroup = {
  kind: 'treatment',
  entries: `
surgery: operation, surgical, surgical procedure, operative, surgical intervention, surgeries, operative procedure, surgical treatment,
    cirugia, operacion
  kind: generic
  lay: cut open, go under the knife, under the knife, surgeon cut, op, get cut, knife, operate, operated on, go in and fix
associated surgical service: ancillary service, associated service, ancillary, surgical service, ancillary services, associated surgical services, adjunct surgical service, associated surgical procedure, ancillary surgical service
  kind: context
preoperative testing: pre op, preoperative, preop, pre surgical, before surgery, pre operative, preop testing, pre op testing, presurgical, preoperative lab, pre op lab, pre op workup, preoperative workup, preop lab, prior to surgery, pre procedure, preoperative evaluation, preop evaluation, pre op evaluation,
    perioperative,
    pre surgery
  kind: context
  lay: before operation, before my operation, before my surgery, before they operate, tests before
medical clearance: preoperative medical clearance, preoperative clearance, pre op clearance, preop clearance, pre op medical clearance, history and physical, surgical clearance, cardiac clearance, preop medical clearance, h p, clearance, internal medicine clearance, pulmonary clearance, medical evaluation for surgery, clearance for surgery, pre surgical clearance, internist clearance,
    preoperative history and physical, pre op h p, medical clearance with internist, pre op exam, pre op physical, preoperative consultation, pre op visit, preoperative examination, preop h p, pre op history and physical, preop physical, pre op appointment, neurological clearance, cardiology clearance, cardiologist clearance, preop cardiac,
    preoperative cardiac (clearance|evaluation|risk assessment), pre op cardiac (clearance|evaluation|eval), preop cardiac (clearance|evaluation|eval), preop cardiology, preop cardiology (clearance|consult), pre op cardiology (clearance|consult), cards (clear|clearance|pre op), cards clear pre op, cardio (clear|clearance|pre op|preop), med clear, med clearance, medical clear,
    cardiovascular preoperative risk assessment, cardiovascular clearance, preoperative (medical|) (risk assessment|evaluation and clearance), preoperative medical (evaluation|consultation|consult|assessment), pre op medical (evaluation|eval|consult), surgical risk assessment, pulmonary preoperative clearance, pcp clearance, pre op clear, perioperative (medical|) risk assessment,
    preoperative medical risk assessment, internal medicine (preoperative|preop|pre op) (evaluation|consult|clearance), medical (preop|preoperative) evaluation, preop clear,
    perioperative (medical|cardiac|surgical|) risk (evaluation|stratification), (evaluation|assessment) of (perioperative|surgical|operative|preoperative|cardiac) risk, (preoperative|preop|pre op|presurgical) (risk|medical risk) (evaluation|assessment|stratification),
    (internal medicine|internist|primary care|pcp|cardiology) (evaluation|consult|consultation|visit) (before|prior to) (the|) surgery, surgical (risk evaluation|risk stratification),
    pre surgery (exam|evaluation|check|checkup|clearance|physical|visit), presurgery (exam|evaluation|clearance)
  lay: checkup + before surgery, check up + before, ok for surgery, clear + surgery, cleared for surgery, healthy enough + surgery, physical + surgery, okay for surgery, okay for operation, ok for operation, surgery okay, clear + operation, cleared for operation, heart okay, heart ok, heart okay before surgery, clears me for (surgery|operation), heart check + operation, heart check + surgery,
    heart specialist + surgery, heart doctor + operation, heart doctor + surgery, heart can take surgery, heart + take surgery, heart clearance, checkup + operation, medical checkup before, safe for surgery, say yes + surgery, health check + operation, health check + surgery,
    internal medicine + perioperative, internal medicine + before surgery, internist + before surgery, internist + before operation, exam before (my|the|) (operation|surgery), check me before (my|the|) (operation|surgery), heart + before surgery, healthy + operation, fit for surgery,
    fit for operation,
    medical checkup + surgery, doctor okay + operation
  isa: preoperative testing
postoperative: post op, postop, post surgical, postsurgical, after surgery, following surgery, post operative, after operation, postoperatively, status post, s p, following operation, post surgery
  kind: context
  lay: after my operation, after my surgery, since my surgery
assistant surgeon: pa assist, surgical assistant, co surgeon, first assistant, assist surgeon, assistant pa, surgical assist, surgery assistant, rn first assist, asst surgeon, pa c assistant, pa c assist, rnfa, physician assistant assist, surgeon assistant, physician assistant as assistant surgeon, physician assistant surgical, cosurgeon, surgical first assist, pa surgical assistant,
    vascular co surgeon, assistant physician, pa first assistant, (modifier|mod) (80|81|82|62), (modifier|mod) as, (asst|assist|assistant) surg, co surg, (vascular|general) (surgeon|) co surgery, (vascular exposure|vasc exposure|vasc access) (surgeon|co surgeon), vascular access co surgeon, vascular co surg, general surgeon anterior (access|approach|exposure), co surgery, pa surgical assist,
    surgical pa, anterior approach co surgeon,
    assist at surgery, assistant at surgery, assist in surgery, first assist, (surgical|operative) first assist, pa assistant, pa assisting, second assistant, surgical helper,
    vascular surgeon for (the|) (approach|exposure|access), (approach|access|exposure) surgeon
  lay: second surgeon, extra surgeon, helper surgeon, two surgeons, surgeon + helper, another surgeon + help, helper doctor, pa + helping, vessel doctor + @op, vessel doctor + spine, blood vessel surgeon + spine, artery surgeon, moves arteries, helps + spine doctor,
    helping doctor + surgery, helping in (my|the|) (surgery|operation), helper in (my|the|) (surgery|operation), second doctor + helping, two doctors + operating room, physician assistant (at|in|for|during) (the|my|) (surgery|operation), another doctor + operating
  isa: associated surgical service
inpatient stay: hospital stay, inpatient, length of stay, inpatient hospital stay, hospitalization, overnight stay, hospital days, inpatient admission, hospital admission, 23 hour stay, 23 hour observation, LOS, overnight hospital stay, inpatient days, hospital inpatient stay, facility inpatient stay, outpatient overnight, 1 day inpatient stay, hospital length of stay, inpatient facility,
    inpatient hospital, day inpatient stay, day hospital stay, night stay, extended stay recovery, aftercare facility, night hospital stay, =inpt, inpt (stay|admit|admission|day), inpatient (admit|hospitalization|night), hospital (admit|inpatient), post op (stay|hospital stay),
    postoperative (hospitalization|admission|hospital stay), length of admission, admission length, (1|2|3|4|5|one|two|three|four) day (stay|admission|inpatient), (1|2|3|one|two|three) night (admission|inpatient)
  lay: stay in hospital, nights + hospital, days in hospital, stay overnight, overnight + hospital, days + hospital, night + hospital, sleep + hospital, stay + hospital, hospital bed days, being admitted, admitted after, admitted + hospital, kept in hospital,
    admission + after surgery, admission + after operation, how long + admission, days of admission, how many nights + surgery, how many nights + operation, overnight + surgery, overnight + operation, keep me + hospital, send me home + same day, home the same day, midnights,
    sleep over + surgery
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
spinal fusion: fusion, interbody fusion, arthrodesis, instrumentation, posterolateral fusion, laminectomy and fusion, spine fusion, posterior fusion, instrumented fusion, pedicle screw, pedicle screws, interbody cage, anterior fusion, 360 fusion, decompression and fusion, thoracic fusion,
    spinal instrumentation, refusion, fusion surgery, revision fusion, cage, posterior spinal fusion, anterior posterior fusion, posterior instrumentation, bone graft, allograft, bone morphogenetic protein, 22830, 22840, 22842, 22845, 22849, 22853, exploration of (spinal|) fusion,
    (fusion|spine fusion|spinal fusion) exploration, pseudarthrosis repair, pseudoarthrosis repair, pseudo repair, asd extension, extension of fusion, repair of (pseudarthrosis|pseudoarthrosis|nonunion of fusion), rhbmp 2, rhbmp, =icbg, 20930, 20931, 20936, 20937, 20938, bone morphogenic protein,
    bone graft substitute, morselized allograft, structural allograft, demineralized bone matrix, vertebrectomy, pelvic fixation, scoliosis (correction|surgery), kyphosis correction, spinal osteotomy, smith petersen osteotomy, pedicle subtraction osteotomy, deformity correction spine,
    revision of instrumentation, spinal deformity (surgery|correction), iliac (bolt|screw|bolt fixation|screw fixation)
  lay: fuse + spine, weld + bones, screws + spine, rods + spine, screw + back, rod + back, fuse + back, fuse + neck, joining bones, fusing, fused, fuse my spine, fuse + disc, rods + screws, plates + neck, cage + spine, fuse + vertebra, fuse + bones, bone paste, bone chips, cadaver bone,
    bone sponge, bone growth sponge, fix failed fusion, fix + failed fusion, redo fusion, redo + fusion, weld + spine, welded + spine, bones + welded, lock + back bones, lock + spine bones,
    fuse + levels, fuse + vertebrae,
    bones joined together, join + back bones, join + spine bones, bones screwed together, back bones + screwed
  isa: spine surgery, surgery
cervical fusion: acdf, anterior cervical discectomy and fusion, anterior cervical fusion, anterior cervical discectomy, posterior cervical fusion, anterior cervical discectomy fusion, cervical spine fusion, anterior cervical decompression and fusion, cervical discectomy and fusion,
    cervical decompression and fusion, acdfs, anterior cervical decompression, corpectomy, cervical corpectomy, c5 6 fusion, c6 7 fusion, 22551, 22552, 22554, 22600, =pcf, psf (c3 c7|c2 t1|c4 c7|cervical), lateral mass (screw|) (fixation|fusion|instrumentation),
    cervical (arthrodesis|interbody fusion|instrumented fusion), c4 5 fusion, c5 c6 fusion, c6 c7 fusion, acdf (revision|with plate), cervical (corpectomy and fusion|pseudoarthrosis repair|pseudarthrosis repair), anterior cervical (plating|plate|arthrodesis|interbody fusion|corpectomy and fusion),
    occipitocervical fusion, c1 c2 fusion, atlantoaxial fusion, 63075, 63081,
    anterior decompression (with|and) (interbody|) (arthrodesis|fusion), anterior (discectomy|diskectomy) and (interbody|) (fusion|arthrodesis), (anterior|ant) cerv fusion, anterior cervical (diskectomy|discectomy and interbody fusion)
  lay: neck fusion, fusion + neck, screws + neck, weld + neck, welded + neck, neck bones + fused, neck bones welded, neck bones + fuse, front of throat, front of neck + @op, front of neck + disc, lock + neck bones, fuse neck bones, neck discs + taken out, two neck discs, throat + neck bones,
    through front of neck + @op, throat + disc,
    anterior decompression + arthrodesis, disc out + neck, through (my|the) throat, thru (my|the) throat, take out + neck disc, neck disc + fuse,
    neck bones + joined, join + neck bones, neck bones + screwed
  isa: spinal fusion, spine surgery, surgery
  at: cervical spine
lumbar fusion: tlif, plif, alif, xlif, dlif, transforaminal lumbar interbody fusion, lumbar interbody fusion, posterior lumbar interbody, anterior lumbar interbody fusion, posterior lumbar interbody fusion, lateral interbody fusion, olif, llif, lumbar spinal fusion, lumbar laminectomy and fusion,
    l5 s1 fusion, l4 5 fusion, posterior lumbar fusion, anterior lumbar fusion, lumbar decompression and fusion, lumbar posterolateral fusion, lumbar spine fusion, low back fusion, l4 l5 fusion, lumbar arthrodesis, lateral lumbar interbody fusion, 22558, 22612, 22630, 22633, synfix,
    (plif|tlif|alif|xlif|llif) (surgery|revision), lumbar revision fusion, revision lumbar fusion, l3 4 fusion, l3 l4 fusion, l5 s1 (alif|tlif|plif), l4 5 (alif|tlif|plif)
  lay: back fusion, fusion + back, fuse + l5, fuse + lower spine, fuse + low back, weld + back, welded + back, lock + low back bones, lock + lower back bones, screws + low back, screws + lower back, cage + low back, rods + low back, rods + lower back,
    low back bones + joined, low back bones + screwed, lower back bones + joined
  isa: spinal fusion, spine surgery, surgery
  at: lumbar spine
sacroiliac joint fusion: si joint fusion, sacroiliac fusion, sij fusion, si fusion, ifuse, 27279, 27280, =si bone, si bone ifuse, (si|sij|sacroiliac|sacroiliac joint|si joint) arthrodesis, ifuse implant
  lay: fuse + si joint, screws + pelvis, weld + pelvis, triangles + pelvis, fuse + pelvis, weld + hip spine joint
  isa: spinal fusion, surgery
  at: sacroiliac joint
discectomy: microdiscectomy, laminectomy, decompression, laminotomy, foraminotomy, hemilaminectomy, laminoplasty, microlumbar discectomy, lumbar decompression, lumbar laminectomy, lumbar discectomy, microdecompression, lumbar microdiscectomy, micro discectomy, laminectomies, facetectomy,
    disc excision, diskectomy, microdiskectomy, decompressive laminectomy, lumbar microdecompression, cervical laminectomy, cervical foraminotomy, laminoforaminotomy, spinal decompression surgery, microlaminectomy, cervical laminoplasty, foraminal decompression, nerve root decompression,
    discectomies, lumbar decompression surgery, cervical discectomy, disc decompression, =lami, (lumbar|cervical|cerv|thoracic|t spine|l spine|c spine|decompressive) lami, lami (foram|foraminotomy|discectomy|decompression), lami and foraminotomy, 63005, 63012, 63020, 63030, 63042, 63045, 63046,
    63047, 63048, 63050, 63051, 63056, 63267, 62380, (lumbar|cervical|spine|spinal|lami|laminectomy) decomp, open door (laminoplasty|lami|lam plasty), (cerv|cervical) lam plasty, (posterior|) cervical canal expansion, canal expansion, thoracic (laminectomy|decompression|discectomy|laminotomy),
    microsurgical lumbar discectomy, (spinal|facet|synovial) cyst (excision|resection|removal), spinal synovial cyst (excision|resection|removal), synovial cyst decompression, resection of intraspinal extradural lesion, intraspinal extradural lesion,
    endoscopic lumbar (discectomy|decompression|diskectomy), transforaminal endoscopic (lumbar|) discectomy, full endoscopic discectomy, endoscopic spine surgery, =peld, joimax, (posterior|anterior) cervical (foraminotomy|laminoforaminotomy), posterior cervical (laminectomy|decompression),
    synovial cyst exc, lumbar synovial cyst (excision|removal|resection), juxtafacet cyst (removal|excision), excision of (lumbar|spinal|facet) (synovial|) cyst, facet cyst exc, minimally invasive discectomy, microdisc, micro disc, herniated disc (excision|removal),
    excision of (herniated|) (disc|nucleus pulposus|herniated nucleus pulposus), hnp excision, sequestrectomy, tubular (discectomy|decompression), untethering, tethered cord release, spinal cord (untethering|decompression), cauda equina decompression, far lateral discectomy,
    spinal tumor (resection|excision),
    microd, micro d, micro lumbar discectomy, (disc|disk) (removal|extraction), nerve root decompression surgery,
    hemilaminotomy, foraminotomy and laminotomy
  lay: slipped disc @op, disc + operation, disk + operation, disc surgery, disk surgery, bulging disc @op, cut + disc, trim + disc, disc + @op, disk + @op, herniated disc @op, shave + disc, remove + disc, take out + disc, disc + cut, open + spine canal, open + spinal canal, open + neck canal,
    widen + canal, canal widening, make room + nerve, make room + cord, room for nerve, more room + nerve, more room + cord, bone off spine, bone off + spine, pressure off + nerve, pressure off + cord, pressure off + spine, open + nerve hole, shave + neck bone, shave + spine bone,
    spine bone removal, clean out + narrowing, growth on spine, bone spur + neck nerve, open up + spine, cyst in spine, spine cyst, spine joint cyst, back cyst + cut out,
    piece of disc + take out, piece of disc + remove,
    remove + bone spurs in (my|the) spine, remove + bone spurs on (my|the) spine, clean out + spine canal, clean out + spinal canal, surgery/operation + stenosis, surgery/operation + sciatica, remove + herniation, cut out + herniation
  isa: spine surgery, surgery
annular closure device: barricaid, annular (closure|repair|defect closure), bone anchored annular closure
  lay: plug + disc, disc plug
  isa: discectomy, surgery
  at: lumbar spine
mild procedure: minimally invasive lumbar decompression, percutaneous (image guided|) lumbar decompression, =pild, percutaneous laminotomy, 0275t
  lay: needle + thick ligament, shave + thick ligament
  isa: discectomy, surgery
  at: lumbar spine
artificial disc replacement: disc replacement, artificial disc, total disc arthroplasty, disc arthroplasty, =adr, total disc replacement, cervical disc arthroplasty, artificial disk, lumbar artificial disc, cervical disc replacement, cervical artificial disc, disk replacement, tdr, prodisc,
    lumbar disc replacement, cervical arthroplasty, mobi c, hybrid surgery, =ctdr, =cadr, =ladr, 22856, 22858, 22857, (cervical|lumbar|) (intervertebral|) disc prosthesis (implantation|), artificial (neck|back|cervical|lumbar) (disk|disc), lumbar disc arthroplasty, prestige lp, m6 c,
    simplify disc, activl, tops system, facet replacement
  lay: fake disc, new disc, replace + disc, plastic disc, disc swap, swap + disc, metal disc, moving metal disc, mechanical disc, disc + prosthesis, disk + prosthesis
  isa: spine surgery, surgery
interspinous spacer: x stop, interspinous process decompression, coflex, vertiflex, superion, interspinous device, minuteman, 22867, 22869, isp device, interspinous process (device|spacer|spacer device|implant|distraction device), interspinous (spacer device|implant|distraction device),
    interlaminar stabilization (implant|device|), indirect decompression device
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
  lay: new joint, artificial joint, replace + joint, fake joint, metal joint,
    bone on bone + replace
  isa: surgery
knee replacement: =tka, =tkr, total knee arthroplasty, total knee replacement, knee arthroplasty, unicompartmental arthroplasty, partial knee replacement, revision total knee, total knee, revision knee arthroplasty, unicompartmental knee arthroplasty, patellofemoral arthroplasty, makoplasty,
    unicompartmental knee replacement, bilateral knee replacement, uka, knee joint replacement, unicondylar knee, patellofemoral replacement, knee replacement surgery, unicompartmental knee, knee resurfacing, revision knee replacement, 27447, 27446, 27486, 27487, =ukr, =rtka, uni knee,
    uni compartmental (knee|arthroplasty), oxford (partial|) knee, partial knee (arthroplasty|surgery|), (poly|liner|polyethylene|knee liner) exchange, revision (tka|tkr|knee prosthesis|of knee prosthesis|of total knee), knee prosthesis (revision|), tka revision, total knee (arthro|revision),
    bicompartmental knee, tricompartmental (arthroplasty|prosthesis|replacement|knee arthroplasty|resurfacing|prosthetic resurfacing), knee prosthesis implantation, prosthetic knee (replacement|implant), total knee arthroplasty revision,
    (gonarthrosis|knee osteoarthritis|knee arthritis) (arthroplasty|replacement), robotic (knee|tka), conversion to total knee, patellar (resurfacing|component revision),
    unicompartmental
  lay: new knee, metal knee, fake knee, artificial knee, replace + knee, knee replaced, bionic knee, plastic knee, half knee, half metal knee, metal half + knee, prosthetic + gonarthrosis, arthroplasty + gonarthrosis, replacement + gonarthrosis, prosthesis + gonarthrosis,
    arthroplasty + tricompartmental
  isa: arthroplasty, surgery
  at: knee
hip replacement: =tha, =thr, total hip arthroplasty, total hip replacement, hip arthroplasty, total hip, hip resurfacing, revision total hip, revision hip arthroplasty, hip joint replacement, hip hemiarthroplasty, hip replacement surgery, revision hip replacement, 27130, 27132, 27134,
    prosthetic hip (joint|), hip prosthesis, revision tha, tha revision, anterior approach hip, prosthetic hip joint reconstruction, prosthetic (replacement|arthroplasty) (of hip|for coxarthrosis), conversion to total hip, hip resurfacing arthroplasty,
    revision (thr|total hip arthroplasty|hip prosthesis), (acetabular|femoral head) (liner|component) (exchange|revision), bipolar hemiarthroplasty, hip (conversion|prosthetic replacement), girdlestone
  lay: new hip, artificial hip, fake hip, replace + hip, hip replaced, metal hip, arthroplasty + coxarthrosis, prosthetic + coxarthrosis, replacement + coxarthrosis, prosthesis + coxarthrosis, arthroplasty + hip arthritis, new ball + hip, replace + ball and socket, worn out ball and socket,
    ball and socket + replaced, new ball and socket
  isa: arthroplasty, surgery
  at: hip
shoulder replacement: total shoulder arthroplasty, reverse shoulder arthroplasty, reverse total shoulder, =tsa, total shoulder replacement, shoulder arthroplasty, reverse total shoulder arthroplasty, reverse total shoulder replacement, reverse shoulder replacement, shoulder hemiarthroplasty,
    total shoulder, 23472, 23470, =rtsa, =rtsr, RSA, rsa shoulder, shoulder prosthesis, inverted shoulder prosthesis, delta xtend, shoulder hemi, anatomic (total shoulder|tsa), (reverse shoulder|total shoulder) arthro, revision shoulder arthroplasty, semi constrained (shoulder|) prosthesis,
    cuff tear arthropathy (arthroplasty|prosthesis|replacement|surgery), (arthroplasty|prosthesis|replacement) for (cuff tear arthropathy|irreparable cuff|glenohumeral arthritis|glenohumeral osteoarthritis), reverse (geometry|polarity) (prosthesis|arthroplasty|shoulder),
    glenohumeral (arthroplasty|replacement|prosthesis), revision (rtsa|tsa)
  lay: new shoulder, replace + shoulder, artificial shoulder, metal shoulder, reversed shoulder, flip + shoulder, ball socket + shoulder, ball and socket + shoulder, backwards shoulder, fake shoulder, prosthesis + cuff tear arthropathy, arthroplasty + cuff arthropathy,
    prosthesis + rotator cuff arthropathy
  isa: arthroplasty, surgery
  at: shoulder
ankle replacement: total ankle arthroplasty, total ankle replacement, ankle arthroplasty, total ankle, 27702, 27703, ankle prosthesis, (prosthetic|) tibiotalar replacement, inbone, salto talaris, (total|) ankle joint replacement, total ankle (arthro|prosthesis)
  lay: new ankle, artificial ankle, metal ankle, replace + ankle, fake ankle
  isa: arthroplasty, surgery
  at: ankle
elbow replacement: elbow arthroplasty, total elbow arthroplasty, 24363, elbow prosthesis, total elbow (replacement|arthro|prosthesis)
  lay: metal elbow, new elbow, artificial elbow, replace + elbow joint
  isa: arthroplasty, surgery
  at: elbow
arthroscopy: arthroscopic, arthroscopic surgery, diagnostic arthroscopy, arthroscopic debridement, arthroscope, scope, arthroscopic procedure, arthroscopies, 29870, 29805, 29860, dx (scope|arthroscopy), diagnostic scope
  lay: keyhole, keyhole @op, camera + surgery, scope @op, camera + joint, clean out, cleaned out, clean up + joint, scoped, clean it out, camera + @op, tiny cuts, small holes, see + inside joint, look inside + joint, wrong inside joint
  isa: surgery
  kind: generic
shoulder surgery: shoulder arthroscopy, subacromial decompression, acromioplasty, SAD, shoulder decompression, arthroscopic shoulder surgery, shoulder arthroscopic surgery, shoulder debridement, shoulder scope, arthroscopy of the shoulder, shoulder operation,
    arthroscopic subacromial decompression, shoulder arthroscopy with subacromial decompression, arthroscopic acromioplasty, glenohumeral debridement, bursectomy, arthroscopic decompression of shoulder, scapulothoracic, coracoplasty, shoulder surgical repair, shoulder manipulation, biceps repair,
    coplane, =asad, 29826, 29807, 29822, 29823, 29819, 29820, subacromial (decomp|bursectomy), sub acromial decompression, shoulder (debride|acromioplasty|decomp), shldr (debride|debridement|acromioplasty|decomp), extensive debridement (shoulder|shldr), dermal graft scr, lysis of adhesions,
    os acromiale (fixation|excision|orif|resection), (scapular|scapulothoracic) (bursectomy|resection|fusion), (sc|sternoclavicular) joint (reconstruction|resection|stabilization|excision), glenohumeral (arthrodesis|fusion), shoulder (fusion|arthrodesis|synovectomy|chondroplasty),
    calcium deposit (removal|excision),
    arthroscopic decompression (of|) (the|) shoulder, arthroscopic shoulder decompression
  lay: operation + shoulder, keyhole + shoulder, scope + shoulder, clean out + shoulder, clean up + shoulder, fix + shoulder, @op + shoulder, shoulder + socket, cleaned + shoulder, shave + shoulder, shaved + shoulder, bone spur + shoulder, frayed + shoulder, loose tissue + shoulder,
    trim + shoulder, dislocation + repair, &shoulder keeps slipping, &shoulder pops out
  isa: arthroscopy, surgery
  at: shoulder
shoulder capsular release: capsular release, 29825, (arthroscopic shoulder|arthroscopic) (cap|capsular) release, (shoulder|) cap release, shoulder loa, shoulder lysis of adhesions, glenohumeral (capsulotomy|capsular release), shoulder capsulotomy, arthroscopic capsulotomy,
    shoulder contracture release, arthroscopic release of (adhesive capsulitis|frozen shoulder), (frozen shoulder|adhesive capsulitis) (release|surgery|capsulotomy), capsulectomy (shoulder|), rotator interval release
  lay: frozen shoulder + @op, cut + frozen shoulder, frozen shoulder + loosen
  isa: shoulder surgery*, surgery
superior capsular reconstruction: superior capsule (reconstruction|recon|allograft reconstruction), superior capsular (recon|allograft reconstruction), superior capsular, =ascr, SCR, scr with allograft, dermal allograft reconstruction of (irreparable|) cuff
  lay: patch + cuff, graft + shoulder, dead skin + shoulder, donor skin + shoulder
  isa: shoulder surgery, surgery
  at: shoulder
acromioclavicular reconstruction: ac joint reconstruction, acromioclavicular joint reconstruction, 23550, 23552, (cc|coracoclavicular) (lig|ligament) (recon|reconstruction|repair), weaver dunn, (ac|acj) tightrope, tightrope ac (repair|), open treatment of acromioclavicular dislocation,
    acromioclavicular dislocation repair, shoulder separation (repair|surgery), (ac|acj|acromioclavicular) (recon|reconstruction|repair|fixation|stabilization), (ac joint|acromioclavicular joint) (recon|repair|fixation|stabilization)
  lay: shoulder separation + fix, ligament + collarbone
  isa: shoulder surgery, surgery
  at: shoulder
shoulder stabilization: bankart, capsulorrhaphy, bankart repair, latarjet, arthroscopic bankart repair, remplissage, 29806, shoulder stabilization surgery, shoulder (dislocation|instability) (repair|surgery),
    (glenohumeral|anterior|posterior|anteroinferior|shoulder|capsular) (shoulder|glenohumeral|instability) (stabilization|repair|reconstruction), (shoulder|glenohumeral) stabilization, capsular shift, inferior capsular shift, anterior capsulolabral (repair|reconstruction),
    stabilization for recurrent dislocation, (recurrent|) (dislocation|instability) shoulder (stabilization|surgery|repair), glenoid bone (graft|block|augmentation), bristow, distal tibial allograft glenoid, bony bankart, posterior labral stabilization
  lay: tighten + shoulder, shoulder + popping out, shoulder + pops out, shoulder + out of socket, shoulder + slips out, shoulder + dislocating, shoulder + dislocates, fix + dislocating shoulder
  isa: shoulder surgery, surgery
  at: shoulder
rotator cuff repair: =rcr, cuff repair, rotator cuff surgery, arthroscopic rotator cuff repair, rtc repair, supraspinatus repair, open rotator cuff repair, mini open rotator cuff repair, subscapularis repair, rotator cuff debridement, revision rotator cuff repair, rotator cuff operation, rct repair, rotator cuff tendon repair, cuff surgery, =arcr, 29827, 23412, 23410, 23420,
    (supra|supraspinatus tendon|infraspinatus|cuff tear|rotator cuff tear) repair, (cuff|rotator cuff) (recon|reconstruction|rep|fixation), (revision cuff|redo cuff|redo rotator cuff) (repair|), revision rotator cuff, revision arthroscopic cuff (repair|reconstruction), revision rcr, arthroscopic rotator cuff reconstruction, arthroscopic cuff (repair|reconstruction),
    arthroscopic repair of (supraspinatus|supraspinatus tendon|rotator cuff), repair of (rotator cuff|supraspinatus|supraspinatus tendon), (rtc|rct) (surgery|reconstruction), arthroscopic rtc repair
  lay: fix + shoulder tear, torn shoulder + fix, repair + torn shoulder, sew + shoulder, shoulder tendon fix, torn shoulder + operation, fix + rotator cuff, @op + rotator cuff, stitch + shoulder, cuff + repair, torn cuff, reattach + shoulder, anchor + shoulder, shoulder tendon + @op, redo + shoulder tendon, torn shoulder tendon + fix, torn shoulder tendon + repair, anchor tendon + shoulder,
    shoulder tendon + repair,
    @op + cuff tear, @op + torn cuff, @op + torn rotator,
    operate + shoulder tear, operate + torn shoulder, torn rotator + fix, sew + rotator
  isa: shoulder surgery, surgery
  at: shoulder
shoulder tendon transfer: (lower trapezius|latissimus|latissimus dorsi|pectoralis major|trapezius) (tendon|) transfer, lat dorsi transfer, tendon transfer (shoulder|for irreparable cuff)
  lay: back muscle + moved
  isa: shoulder surgery, tendon transfer, surgery
  at: shoulder
subacromial balloon spacer: inspace balloon, inspace (implant|subacromial spacer), subacromial spacer, shoulder balloon, balloon (spacer|) shoulder, stryker inspace
  lay: balloon + shoulder
  isa: shoulder surgery, surgery
  at: shoulder
knee arthroscopy: meniscectomy, partial meniscectomy, chondroplasty, synovectomy, medial meniscectomy, arthroscopic knee surgery, knee scope, arthroscopy of the knee, lateral meniscectomy, knee arthroscopic surgery, knee surgery, partial medial meniscectomy, partial lateral meniscectomy,
    lateral release, knee debridement, meniscus surgery, arthroscopic meniscectomy, meniscal debridement, loose body removal, knee operation, lateral retinacular release, arthroscopic partial medial meniscectomy, meniscal surgery, abrasion arthroplasty, plica excision, knee meniscectomy,
    patellar chondroplasty, knee arthroscopic debridement, 29880, 29881, 29873, 29874, 29875, 29876, 29877, 29879, 27425, 27340, PMM, arthroscopic partial (lateral|) meniscectomy, arthroscopic (medial|lateral) meniscectomy, (medial|lateral|partial) meniscus (repair|resection|debridement),
    lat release, prepatellar (bursectomy|bursa excision), excision of prepatellar bursa
  lay: clean out + knee, scope + knee, torn cartilage + knee, torn knee cartilage, trim + cartilage, cartilage + knee, keyhole + knee, clean up + knee, cleaned + knee, @op + knee, trim + meniscus, fix + meniscus, fix + knee, camera + knee, meniscus + @op, shave + knee, shock absorber + knee,
    knee shock absorber, shave + kneecap, clean up + kneecap, cut side of kneecap, kneeling bump, housemaid's knee,
    clean + knee, clean out + meniscus,
    wash out + knee, remove + torn meniscus, take out + meniscus, cut out + meniscus
  isa: arthroscopy, surgery
  at: knee
patellectomy: partial patellectomy, excision of patella, patella excision, 27350
  lay: remove + kneecap, take out + kneecap
  isa: surgery
  at: knee
baker cyst excision: popliteal cyst (excision|removal|resection), excision of (baker|baker s|popliteal) cyst, bakers cyst (removal|excision), 27345
  lay: lump behind knee, cyst behind knee
  isa: surgery
  at: knee
meniscus transplant: meniscal transplant, meniscal allograft, 29868, cadaveric (meniscus|meniscal|meniscal replacement), cadaver meniscus
  lay: meniscus + cadaver, donor meniscus, replace + meniscus, transplant + meniscus, knee cushion + donor, new knee cushion
  isa: knee arthroscopy, surgery
  at: knee
meniscus repair: meniscal repair, arthroscopic meniscus repair, meniscal root repair, meniscus root repair, 29882, 29883, (meniscal|meniscus|medial meniscus|lateral meniscus) (root|) (fixation|rep), root repair, meniscal root surgery, bucket handle (repair|meniscus repair|tear repair),
    repair bucket handle (tear|meniscus tear)
  lay: meniscus + sewn, sew + meniscus, knee tear + sewn
  isa: knee arthroscopy*, surgery
  at: knee
acl reconstruction: anterior cruciate ligament reconstruction, acl repair, anterior cruciate ligament repair, pcl reconstruction, acl surgery, mcl repair, acl revision, ligament reconstruction knee, posterior cruciate ligament reconstruction, acl allograft, anterior cruciate reconstruction,
    multiligament reconstruction, knee ligament reconstruction, mcl reconstruction, =aclr, 29888, 29889, 27427, 27428, (lcl|plc|mlki) (recon|reconstruction|graft), (pcl|lcl) (repair|surgery), anterior cruciate ligament (replacement|recon),
    (anterior cruciate|posterior cruciate ligament) (replacement|recon|repair), posterolateral corner (reconstruction|repair), multiligament (recon|repair), posterior cruciate and multiligament knee reconstruction, (bptb|btb|bone patellar tendon bone) (autograft|allograft|graft|acl|),
    bone patellar tendon bone graft acl, hamstring autograft, (acl|pcl|mcl) (recon|graft), (anterior|posterior) cruciate (graft|surgery|reconstruction|ligament surgery|ligament graft), cruciate ligament (surgery|reconstruction|repair|graft), cruciate reconstruction,
    acl (revision surgery|with allograft|with autograft), (knee|collateral) ligament (surgery|repair), anterolateral ligament reconstruction, (quadriceps|patellar tendon) autograft, lateral extra articular tenodesis
  lay: knee ligament, acl + @op, fix + acl, hamstring graft, knee gives out + @op, rebuild + knee ligaments, new acl, acl + sew, torn knee ligament, rebuild + knee ligament, rebuild + ligament inside knee
  isa: surgery
  at: knee
mpfl reconstruction: medial patellofemoral ligament reconstruction, mpfl (recon|graft|repair|surgery), medial patellofemoral ligament (repair|recon), patellar stabilization (surgery|)
  lay: kneecap + dislocates, kneecap + slides out, kneecap + pops out, kneecap ligament
  isa: acl reconstruction, surgery
  at: knee
cartilage restoration: autologous chondrocyte implantation, osteochondral, microfracture, maci, carticel, osteochondral autograft, cartilage transplant, osteochondral allograft, oats procedure, denovo, chondrocyte implantation, osteochondral transplant, OATS, autologous cultured chondrocytes,
    cartilage repair, ACI, 27412, 27415, 29866, 29867, microfx, (autologous|autologus) chondrocyte, cartilage (plug|implantation|cell implantation), osteochondral (plug|graft|transfer), mosaicplasty, knee cartilage restoration, matrix induced autologous chondrocyte (implantation|),
    autologous cultured chondrocyte (implant|implantation), osteochondral (grafting|implantation|allograft transplantation), cartilage (grafting|restoration procedure|regeneration), juvenile cartilage, biocartilage, agili c, nanofracture, chondral (restoration|defect repair),
    cell based cartilage (restoration|repair), fresh osteochondral allograft
  lay: grow + cartilage, new cartilage, cartilage + transplant, cartilage cells, plug + cartilage, donor cartilage, tiny holes + bone, holes + knee bone, own cartilage, pothole + knee, grow + knee cells, cartilage + lab
  isa: surgery
  at: knee
knee osteotomy: high tibial osteotomy, tibial tubercle osteotomy, tibial osteotomy, tubercle transfer, femoral osteotomy, fulkerson, osteotomy, distal femoral osteotomy, =hto, =dfo, =tto, 27457, 27455, 27450, 27418, 27420, 27422, patellar (realignment|realignment surgery|realignment procedure),
    extensor mechanism realignment, patella realignment, proximal tibial osteotomy, (opening|open|closing|closed) wedge (osteotomy|), tibial tubercle transfer, ttt osteotomy, valgus (realignment|producing osteotomy|osteotomy|realignment osteotomy|high tibial osteotomy),
    varus (realignment|osteotomy|producing osteotomy), realignment osteotomy (knee|), medial (opening wedge|compartment unloading) (osteotomy|), opening wedge high tibial osteotomy, tibia osteotomy, anteromedialization, trochleoplasty
  lay: kneecap tracking, kneecap dislocation + @op, kneecap dislocation + ligament, kneecap + realign, move + kneecap, cut + shin bone, wedge + shin, bow leg + @op, bowed leg + @op, leg straightening, shift + knee weight, kneecap slipping, straighten + bow leg, straighten + bowed leg, cut + shin,
    bow leg + straighten, realign + leg
  isa: surgery
tendon repair: tendon reconstruction, tenotomy, tendon surgery, tendon debridement, tendon release, tendon lengthening, tenorrhaphy
  lay: sew + tendon, fix + tendon, reattach + tendon, snapped tendon, torn tendon + @op, tendon + sewn, cut tendon + @op, clean + tendon, reattach + muscle
  isa: surgery
hand tendon repair: flexor tendon repair, extensor tendon repair, (flexor|extensor) (repair|tenorrhaphy), mallet (finger|) repair, 26356, 26350, 26418, 26410, (flexor|extensor) tendon (tenorrhaphy|reconstruction), finger tendon repair, sagittal band (repair|reconstruction|),
    boutonniere (repair|reconstruction), central slip (repair|reconstruction), swan neck (correction|reconstruction), (a2|flexor|) pulley reconstruction, hunter rod, staged (flexor|) tendon (reconstruction|graft), silicone rod tendon, jersey finger repair,
    extensor pollicis longus (repair|transfer|reconstruction), epl (repair|transfer), ecu (stabilization|repair|tenosynovectomy|reconstruction), extensor carpi ulnaris (stabilization|repair), fdp repair
  isa: tendon repair*, hand surgery, surgery
  at: hand
tenolysis: 26440, 26442, flexor tenolysis, extensor tenolysis, tendon (adhesion release|adhes release|adhesiolysis|lysis), (flexor|extensor) tendon (tenolysis|adhesiolysis), finger tendon adhesion release
  lay: free stuck tendon, stuck tendon, scar + tendon, tendon scar
  isa: tendon repair, surgery
tendon transfer: 25310, opponensplasty, opponens transfer, musculotendinous transfer, tendon (xfer|transposition)
  lay: move + tendon, moved + tendon, borrow + tendon, reroute + tendon, swap + tendon, transfer + tendon
  isa: tendon repair, surgery
peroneal tendon repair: peroneal tenosynovectomy and tubularization, peroneus (brevis|longus) (repair|tendon repair), 27675, 27676, superior peroneal retinaculum repair, peroneal (repair|tenosynovectomy|tendon debridement|groove deepening|tendon reconstruction|tenodesis|tendon surgery|tenolysis),
    peroneus (brevis|longus) (debridement|tenodesis), fibular groove deepening
  lay: tendon behind ankle, ankle tendon + @op
  isa: tendon repair, surgery
  at: ankle
gluteus medius repair: gluteus (repair|med repair|reconstruction), gluteus medius (med repair|medius repair|reconstruction), glute med repair, abductor tendon repair hip, hip abductor (repair|reconstruction|tendon repair|reattachment),
    (gluteal|gluteus minimus) (repair|tendon repair|tendon reconstruction)
  lay: side hip tendon, buttock tendon + @op, torn + buttock tendon, hip muscle + reattach
  isa: tendon repair, surgery
  at: hip
quadriceps or patellar tendon repair: patellar tendon repair, quadriceps tendon repair, (quad|patella tendon) (repair|reattachment|reconstruction|tendon repair), quadriceps (repair|reattachment|reconstruction), (quadriceps tendon|patellar tendon) (reattachment|reconstruction|tendon repair), 27385,
    27380, extensor mechanism (repair|reconstruction) (of knee|), (patellar|patella) tendon debridement, patellar tendon surgery, quad (rupture|tear) repair, knee extensor (tendon|) repair
  lay: thigh tendon
  isa: tendon repair, surgery
  at: knee
hamstring repair: hamstring (reattachment|reconstruction|avulsion repair|anchor), proximal hamstring avulsion reattachment, ischial tuberosity hamstring reattachment
  lay: reattach + hamstring, hamstring + @op, ripped hamstring, sit bone + hamstring
  isa: tendon repair, surgery
  at: hip
pectoralis repair: pec repair, pec (reattachment|reconstruction|recon|tear repair), pec tear fix, pec major (repair|reconstruction|tear repair), pectoralis major (repair|reconstruction|reattachment|tendon repair|tear repair), pectoralis (reattachment|tendon repair)
  lay: chest muscle + reattach, chest tendon, torn pec + @op, torn pec + fix
  isa: tendon repair, surgery
  at: chest
percutaneous tenotomy: tenex, percutaneous (ultrasonic|needle) tenotomy, ultrasonic tenotomy, needle tenotomy, tenjet, tenex (procedure|tenotomy|elbow|fasciotomy), tendon (fenestration|needling), ultrasound guided (tenotomy|percutaneous tenotomy), tenotomy fenestration,
    ultrasonic (fasciotomy|debridement), ultrasonic percutaneous (tenotomy|fasciotomy), percutaneous (fasciotomy|tendon fenestration)
  lay: needle + bad tendon, needle cleans, vibrating + needle, needle + breaks up bad tissue, bad tissue + tendon needle
  isa: tendon repair, surgery
distal biceps repair: distal biceps tendon repair, 24342, reinsertion of (distal|) biceps (tendon|), repair of (ruptured|torn|distal) biceps (tendon|), biceps (tendon|) rupture repair, (biceps|) endobutton (repair|), biceps (rupture|tear) (surgery|repair|reattachment), biceps repair at elbow,
    reinsertion to radial tuberosity, radial tuberosity (reinsertion|reattachment|fixation|repair), (distal|elbow) biceps (surgery|reattachment|reconstruction|avulsion repair)
  lay: reattach + bicep, bicep + ripped, torn biceps + elbow, popeye + fix, popeye + repair, popeye + @op, biceps + snapped, popeye + reattach, bicep + snapped, biceps rupture + surgery, biceps rupture + operation, biceps tear + elbow, ruptured biceps + @op
  isa: tendon repair, surgery
  at: elbow
triceps repair: triceps (tendon|) (repair|reattachment|reconstruction), distal triceps (repair|tendon repair)
  lay: torn triceps, reattach + triceps
  isa: tendon repair, surgery
  at: elbow
achilles tendon repair: achilles repair, 27650, 27652, 27654, repair of (ruptured|) (achilles tendon|tendo achillis|achilles), tendo achilles repair, tendoachilles (repair|reconstruction),
    (achilles|tendo achilles) (reconstruction|debridement|tendon debridement|tendon reconstruction|rupture repair|surgery|reattachment|tendon surgery), fhl (transfer|tendon transfer), flexor hallucis longus (transfer|tendon transfer|augmentation|reconstruction), haglund,
    haglund (resection|excision|exc|surgery|deformity resection|deformity excision), retrocalcaneal (exostectomy|bursectomy|exostosis excision), insertional achilles (repair|debridement|surgery), (achilles|insertional) spur (excision|removal|resection), 28118,
    heel cord (repair|reconstruction|surgery|lengthening)
  lay: heel cord + @op, heel cord + sewn, heel tendon + sewn, heel tendon + @op, flexor hallucis longus + reconstruction, cord behind heel, heel cord + rupture, achilles + sewn, back of heel bump, pump bump, snapped + heel cord, achilles + snapped
  isa: tendon repair, surgery
  at: ankle
gastrocnemius recession: gastroc (recession|slide|lengthening|release), strayer (procedure|), equinus (correction|release), gastrocnemius (release|slide|lengthening), achilles lengthening, tendo achilles lengthening, baumann procedure, 27687, 27685
  lay: lengthen + calf, tight calf + cut, calf muscle + lengthen
  isa: tendon repair, foot surgery, surgery
  at: ankle
hip arthroscopy: hip labral repair, femoroplasty, arthroscopic hip surgery, hip scope, acetabuloplasty, hip arthroscopic surgery, hip labral debridement, hip surgery, labral reconstruction hip, hip arthroscopy with labral repair, hip labrum repair, iliopsoas release, 29914, 29915, 29916, 29861,
    29862, 29863, cam (resection|decompression), acetabular labral repair, (fai|femoroacetabular impingement) (surgery|decompression|correction|osteoplasty|arthroscopy|repair), femoral (osteochondroplasty|osteoplasty|head neck osteoplasty), osteochondroplasty,
    acetabular (rim trimming|osteoplasty|labral refixation|labrum repair|labral reconstruction), cam (osteoplasty|lesion resection|surgery), pincer (resection|surgery), surgical hip dislocation, iliopsoas (tenotomy|lengthening), psoas (release|tenotomy),
    hip (synovectomy|chondroplasty|loose body removal|capsular plication)
  lay: @op + hip, scope + hip, clean out + hip, camera + hip, shave + hip, hip lip, hip labrum + @op, fix + hip labrum, surgery + fai, hip rim + stitch, shave bump + hip, stitch + torn rim, torn rim + @op, hip rim + @op
  isa: arthroscopy, surgery
  at: hip
periacetabular osteotomy: ganz osteotomy, =pao, hip (dysplasia|) osteotomy, pelvic osteotomy, 27146
  lay: hip socket + turned, cut + hip socket
  isa: surgery
  at: hip
hip core decompression: core decompression, core decompression (hip|femoral head|with bone graft|), avascular necrosis (surgery|decompression), avn (surgery|decompression), forage procedure, femoral head (decompression|drilling), vascularized fibular graft, 27071, s2325
  lay: drill + hip bone, drill + dead bone, dying hip bone
  isa: surgery
  at: hip
trochanteric bursectomy: 27062, (trochanteric|hip) bursa excision, (itb|iliotibial band|it band) (release|lengthening), troch bursectomy, greater trochanteric bursectomy, gt bursectomy, (hip|trochanteric) bursectomy, it band (windowing|z plasty), iliotibial band (surgery|windowing),
    snapping hip (surgery|release), 27025
  lay: remove + hip bursa, hip bursa + cut out, hip bursa + @op
  isa: surgery
  at: hip
carpal tunnel release: =ctr, carpal tunnel surgery, endoscopic carpal tunnel release, open carpal tunnel release, release of carpal tunnel, median nerve decompression, carpal tunnel decompression, carpal tunnel operation, median nerve release, median nerve neurolysis,
    revision carpal tunnel release, transverse carpal ligament release, bilateral carpal tunnel release, ectr, octr, 64721, 29848, carpal tunnel rel, ct release, (endo|endoscopic) ctr, (open|endoscopic) carpal tunnel rel, median nerve neuroplasty, division of transverse carpal ligament,
    carpal tunnel (op|sx|decomp|repair), cts (release|surgery),
    (surgical|open|endoscopic|) decompression of (the|) median nerve, median nerve (surgery|operation), (carpel|carpal) (tunnel|tunel) (release|decompression|operation|surgery), (carpal|carpel) release,
    release of (the|) (transverse carpal ligament|median nerve|carpal tunnel|carpel tunnel), ctr surgery,
    endoscopic carpal tunnel
  lay: wrist operation, wrist surgery, hand numb + surgery, numb hand + operation, operation + wrist, @op + carpal tunnel, @op + wrist, cut + wrist, fix + carpal tunnel, @op + carpal, free + wrist nerve, free pinched nerve + wrist,
    cut + wrist ligament, cut + band in wrist, @op + median nerve,
    numb fingers + @op, numb hand + operation, fingers numb + @op, wrist nerve release, nerve release + wrist,
    operate + carpal tunnel, operate + wrist nerve
  isa: hand surgery, surgery
  at: wrist
hand surgery: tenosynovectomy, finger surgery, thumb surgery, wrist debridement, scaphoid repair, cyst excision, mass excision, replantation, nail bed repair, &ucl (repair|recon|reconstruction|internalbrace), &ulnar collateral ligament (repair|reconstruction), toe to hand transfer,
    toe to thumb transfer, finger (contracture|joint) release, (pip|mcp) (joint|) (capsulotomy|contracture release|capsulectomy), first web space (release|deepening), carpal boss (excision|exostectomy), glomus tumor excision, mucous cyst excision, finger mass excision, pisiformectomy,
    pisiform excision, hook of hamate excision, lunate (surgery|decompression), kienbock (surgery|disease surgery)
  lay: finger operation, hand operation, thumb operation, @op + hand, @op + finger, @op + thumb, lump + wrist, fix + finger, fix + hand, fix + thumb
  isa: surgery
  at: hand
finger joint fusion: finger fusion, finger arthrodesis, thumb fusion, cmc fusion, thumb arthrodesis, (dip|pip|dip joint|pip joint|ip joint|mcp|mcp joint|distal interphalangeal|proximal interphalangeal) (joint|) (fusion|arthrodesis), (mcp|interphalangeal) arthrodesis, 26860, 26850
  lay: fuse + finger, fuse + thumb, finger joint + locked, weld + finger
  isa: hand surgery, surgery
  at: hand
finger joint replacement: (pip|mcp|pip joint|mcp joint|finger|finger joint) (joint|) (arthroplasty|replacement|implant arthroplasty), silicone (arthroplasty|finger joint), knuckle (replacement|arthroplasty), volar plate (arthroplasty|repair), swanson (implant|prosthesis), 26536, 26531
  lay: new knuckle, new finger joint, replace + knuckle, plastic finger joint
  isa: hand surgery, arthroplasty, surgery
  at: hand
guyon canal release: 64719, guyon canal (rel|decomp|decompression), guyon (rel|decomp|decompression|release), ulnar nerve (decompression|release|neuroplasty) at wrist, ulnar (neuroplasty|decompression|n decomp) (at|) wrist, ulnar tunnel (release|decompression) (at wrist|), guyon release,
    ulnar nerve decompression wrist
  lay: free + pinky nerve, pinky nerve + @op
  isa: hand surgery, surgery
  at: wrist
thumb ligament repair: 26540, 26541, (skiers thumb|gamekeeper's thumb) (repair|surgery), gamekeeper's repair, collateral ligament repair of thumb, (metacarpophalangeal|mcp) (joint|) collateral ligament (repair|reconstruction),
    (thumb ucl|ucl thumb|thumb mcp) (repair|reconstruction|ligament repair), stener lesion repair, thumb collateral ligament (repair|reconstruction), thumb ulnar collateral ligament (repair|reconstruction)
  lay: thumb ligament + @op, thumb ligament + fix, loose thumb ligament, skiers thumb + @op
  isa: hand surgery, surgery
  at: hand
dupuytren release: palmar fasciectomy, 26121, 26123, 26125, 26040, 26045, (subtotal palmar|partial|dupuytren|partial palmar|) fasciectomy, palmar fascial excision, needle aponeurotomy, needle fasciotomy, palmar fasciotomy, dupuytren contracture (release|fasciectomy|surgery|excision),
    dupuytren (surgery|excision), dupuytren exc, dupuytren (fasciotomy|fasciectomy|release|needle release|cord excision), regional fasciectomy, needle release of dupuytren
  lay: cut hand cord, palm cord, cord + palm, curled finger + @op, bent finger + @op, viking disease, cord in palm + @op, cut + palm cord, palm tissue + cut
  isa: hand surgery, surgery
  at: hand
scapholunate ligament repair: scapholunate reconstruction, 25320, scapholunate ligament (recon|reconstruction|stabilization), scapholunate interosseous ligament (recon|reconstruction|repair|stabilization), scapholunate (recon|repair|stabilization), sl (ligament|) (recon|reconstruction|repair),
    brunelli, (dorsal|) capsulodesis, carpal instability (capsulodesis|surgery|repair), scapholunate (fixation|pinning|dissociation repair), lunotriquetral (ligament repair|fusion), modified brunelli, swas procedure, rasl procedure
  lay: wrist ligament + @op, wrist ligament + graft, wrist ligament + repair, ligament + wrist bones, wrist bones + tie
  isa: hand surgery, surgery
  at: wrist
ulnar shortening osteotomy: ulnar shortening, darrach, 25390, =uso, ulna shortening, ulna uso, ulnar (diaphyseal|shaft) shortening, osteoplasty of ulna, ulnar shortening (osteoplasty|surgery), wafer procedure, ulna osteotomy, ulnar osteotomy, ulnar impaction (surgery|decompression),
    ulnocarpal (abutment|impaction) (surgery|decompression|), ulnar abutment (surgery|decompression), distal ulna (resection|excision), sauve kapandji, hemiresection (interposition|) arthroplasty of ulna, druj (stabilization|reconstruction),
    distal radioulnar (joint|) (ligament|) (stabilization|reconstruction)
  lay: shorten + arm bone, shorten + forearm, forearm bone shorter, forearm bone + bangs, forearm bone + too long, shorten + forearm bone, decompression + ulnocarpal
  isa: hand surgery, surgery
  at: wrist
wrist fusion: four corner fusion, 25800, 25805, 25810, 25820, 25825, =4cf, (wrist|four corner) arthrodesis, &wrist salvage (procedure|surgery|operation|), &(slac|snac) (wrist|) (salvage|surgery|reconstruction|procedure), four corner (arthrodesis|fusion),
    scaphoidectomy (and|with|) four corner (fusion|), (limited|partial|total) (wrist|carpal|intercarpal) (fusion|arthrodesis), (intercarpal|radiocarpal|radioscapholunate|scaphocapitate|midcarpal) (fusion|arthrodesis), stt (fusion|arthrodesis), scaphotrapeziotrapezoid (fusion|arthrodesis)
  lay: fuse + wrist, fused + wrist, weld + wrist, lock wrist, wrist bones + joined, lock + wrist
  isa: hand surgery, surgery
  at: wrist
wrist replacement: wrist arthroplasty, total wrist (arthroplasty|replacement), wrist hemiarthroplasty, distal ulna (arthroplasty|replacement|head replacement), ulnar head (replacement|arthroplasty), aptis, druj (arthroplasty|replacement|prosthesis)
  lay: new wrist joint, artificial wrist, metal wrist
  isa: arthroplasty, hand surgery, surgery
  at: wrist
wrist denervation: (anterior|posterior) interosseous neurectomy, (pin|ain) neurectomy, partial wrist denervation
  lay: wrist nerve + cut
  isa: hand surgery, surgery
  at: wrist
proximal row carpectomy: carpectomy, 25215, =prc, proximal row resection, excision of proximal (carpal|) row, proximal carpal row (resection|excision|carpectomy), resection of scaphoid lunate and triquetrum, motion (sparing|preserving) (wrist|) salvage,
    &wrist salvage (procedure|surgery|operation|), &(slac|snac) (wrist|) (salvage|surgery|reconstruction|procedure), scapholunate advanced collapse (salvage|surgery)
  lay: wrist bones + remove, wrist bones + removed, wrist bones + out, row of wrist bones, wrist bone row, salvage + scapholunate advanced collapse, wrist bones + first line, line of wrist bones, row of little wrist bones, little wrist bones
  isa: hand surgery, surgery
  at: wrist
trigger finger release: a1 pulley release, trigger thumb release, trigger digit release, trigger release, trigger finger surgery, 26055, a1 (release|rel), a1 pulley (rel|division), (trigger finger|trigger thumb|trigger digit|trigger) rel, (percutaneous|open) trigger finger release,
    flexor tendon sheath (incision|release), tenovaginotomy,
    trigger (thumb|digit) (surgery|operation), trigger finger operation
  lay: finger + locks, locking finger, stuck finger, finger + stuck, finger + lock, finger + catch, tendon tunnel + finger, clicking finger + @op, thumb + stuck, thumb + locks, thumb + pops, thumb + clicks, thumb + catches, finger + pops, thumb + triggering, finger + snapping,
    finger locking + @op, locked finger + @op, finger locks + @op, trigger finger + @op, trigger thumb + @op
  isa: hand surgery, surgery
  at: hand
de quervain release: dequervain release, de quervains release, first dorsal compartment release, dequervains release, dorsal compartment release, first extensor compartment release, 25000, dq (rel|release), (dequervain|de quervain) rel,
    (first dorsal compartment|first extensor compartment) (rel|decompression), extensor tendon sheath incision, de quervain (surgery|decompression|tenosynovectomy), radial styloid tenosynovitis (release|surgery|decompression), retinacular (incision|release) over (apl|first dorsal compartment),
    (apl|apl and epb|apl epb|abductor pollicis longus) (release|decompression|tenosynovectomy|tenolysis), extensor retinaculum (release|incision), first compartment release
  lay: mommy wrist, mommy thumb, mothers thumb, tendon tunnel + wrist, tendon tunnel + thumb, retinacular incision + radial styloid, release + radial styloid tenosynovitis, incision + radial styloid tenosynovitis, thumb side of wrist + @op, thumb side + wrist tendon, sore tendons + wrist,
    cut + thumb tendon tunnel, wrist tendons + thumb side
  isa: hand surgery, surgery
  at: wrist
cubital tunnel release: ulnar nerve decompression, ulnar nerve transposition, cubital tunnel surgery, ulnar nerve release, ulnar nerve surgery, cubital tunnel decompression, ulnar decompression, anterior transposition of the ulnar nerve, ulnar nerve submuscular transposition, ulnar neurolysis,
    64718, cutr, cubital tunnel (rel|decomp), cubital (rel|decomp|decompression), ulnar nerve (decomp|rel|neuroplasty|transfer at elbow), ulnar n (transposition|decomp|decompression|rel|neuroplasty|transfer at elbow), ulnar transposition, ulnar nerve (anterior|subcutaneous) transposition,
    (anterior|in situ) ulnar (nerve|) (transposition|decompression), neuroplasty of ulnar nerve (at elbow|), cubital tunnel (op|transposition|with transposition|syndrome surgery), ulnar (neuroplasty|neurolysis) at elbow, ulnar nerve (subfascial|intramuscular|submuscular) transposition,
    medial epicondylectomy for ulnar nerve,
    decompression of (the|) ulnar nerve, transposition of (the|) ulnar nerve, ulnar nerve operation,
    ulnar nerve (in situ|simple) decompression, (in situ|simple) decompression of (the|) ulnar nerve
  lay: funny bone nerve, funny bone, elbow nerve + @op, move + nerve at elbow, elbow nerve + move, pinched elbow nerve, free + elbow nerve, ring and little finger + @op,
    @op + ulnar nerve,
    move + nerve in (my|the|) elbow, nerve in elbow + @op,
    operate + elbow nerve
  isa: surgery, elbow surgery
  at: elbow
peripheral nerve surgery: nerve decompression, neurolysis, nerve release, nerve transfer, external neurolysis, peroneal nerve decompression, targeted muscle reinnervation, lateral femoral cutaneous nerve decompression, 64708, =tmr, targeted muscle reinnervation surgery, =rpni,
    regenerative peripheral nerve interface, (common peroneal|peroneal|superficial peroneal|sciatic|sural|axillary|suprascapular|femoral) (nerve|) (decompression|neurolysis|release|neuroplasty), cluneal nerve (release|decompression|neurectomy),
    occipital nerve (decompression|neurectomy|release|excision), migraine (decompression|surgery|trigger site surgery), piriformis (release|tenotomy), cluneal neurectomy, sciatic neurolysis
  lay: free up + nerve, free nerve, free pinched nerve, unpinch + nerve
  isa: surgery
pronator release: pronator (teres|syndrome) (release|rel|decompression|surgery), pronator (rel|decompression), lacertus (fibrosus|) (release|rel), proximal median nerve (decompression|release), median (nerve|n) (decompression|decomp|release) (forearm|at forearm|in forearm)
  isa: peripheral nerve surgery, surgery
  at: elbow
radial tunnel release: radial nerve decompression, (pin|posterior interosseous nerve) (release|decompression|decomp|rel), radial tunnel (rel|decomp|decompression|surgery), radial nerve (rel|decomp|surgery|release), supinator (arcade|) release
  isa: peripheral nerve surgery, surgery
  at: elbow
nerve neuroma excision: neurectomy, 64774, 64776, 64782, 64784, excision of neuroma, (surgical|) neurectomy with burial, neuroma (transposition|implantation|ablation surgery|excision and burial), painful neuroma (excision|surgery), stump neuroma (excision|surgery|resection),
    (saphenous|sural|infrapatellar|superficial radial) (nerve|) neurectomy, neuroma burial, &neuroma (exc|resect), &neuroma (resection|surgery|removal), &neuroma excision
  lay: remove + nerve end, nerve end removed, bury + nerve, cut out + nerve, nerve ball, take out + bad nerve
  isa: peripheral nerve surgery, surgery
nerve repair: nerve graft, microsurgical nerve (repair|coaptation|coaptation with graft), neurorrhaphy, digital (neurorrhaphy|nerve repair), (peripheral|ulnar|median|radial|sural) nerve (repair|reconstruction|graft), 64831, 64834, 64856, 64910, 64912,
    digital nerve (graft|reconstruction|neurorrhaphy|neuroplasty|repair), (epineurial|epineural|group fascicular|fascicular) (repair|neurorrhaphy|suture), nerve (conduit|allograft|coaptation|wrap|connector), axogen, avance (nerve graft|), neurogen, processed nerve allograft, nerve tube
  lay: nerve sewn, sew + nerve, fix cut nerve, cut nerve + @op, nerve put back together, reconnect + nerve, stitch + nerve, cut nerve + stitch, cut nerve + finger, severed nerve
  isa: peripheral nerve surgery, surgery
thoracic outlet surgery: first rib resection, scalenectomy, brachial plexus surgery, 21615, (first|1st|) rib (removal|excision), (1st rib|transaxillary rib|rib|transaxillary first rib) resection, (tos|thoracic outlet) (decomp|decompression|release|syndrome surgery), tos surgery,
    brachial plexus (decompression|neurolysis|release|exploration), pectoralis minor (release|tenotomy), pec minor (release|tenotomy), cervical rib (resection|excision|removal), first rib (removal|surgery), neurogenic tos (surgery|decompression), scalene (release|resection),
    (transaxillary|supraclavicular) (decompression|rib resection), decompression of brachial plexus
  lay: take out + rib, remove + rib, top rib, rib cut
  isa: peripheral nerve surgery, surgery
  at: chest
elbow surgery: extensor tendon debridement, elbow arthroscopy, elbow debridement, elbow contracture release, 29830, 29834, 29837, 29838, 24345, 24346, (lat|lateral|med|medial) epi (debridement|debride|release|rel|surgery|repair), arthroscopic elbow (synovectomy|debridement|surgery|release),
    elbow (scope|synovectomy|capsular release), tommy john (surgery|), &ucl (repair|recon|reconstruction|internalbrace), &ulnar collateral ligament (repair|reconstruction), (lucl|elbow ligament|elbow lcl|elbow mcl) (reconstruction|repair), lateral ulnar collateral ligament (reconstruction|repair),
    elbow (capsulotomy|capsulectomy|arthrolysis|stabilization|contracture surgery|loose body removal|osteophyte excision), elbow (ostectomy|heterotopic ossification excision), heterotopic ossification (excision|resection|removal)
  lay: elbow operation, @op + elbow, scope + elbow, fix + elbow, scrape + elbow, clean up + elbow, camera + elbow, clean out + elbow, elbow ligament + @op, elbow ligament + rebuild, loose bone + elbow
  isa: surgery
  at: elbow
radial head replacement: 24666, 24366, 24130, radial head (excision|resection|arthroplasty|replacement|prosthesis|implant), radial head resection with prosthesis, evolve radial head (prosthesis|)
  isa: elbow surgery, surgery
  at: elbow
olecranon bursectomy: 24105, olecranon (bursa|) (excision|exc), olecranon bursa removal, olecranon bursa resection, excision of olecranon bursa, elbow bursa (excision|removal), olec bursectomy
  lay: goose egg + elbow, fluid sac + elbow, elbow bursa
  isa: elbow surgery, surgery
  at: elbow
tennis elbow surgery: lateral epicondyle release, epicondylectomy, tennis elbow release, epicondylar release, lateral epicondylar release, lateral epicondylectomy, medial epicondylectomy, lateral epicondyle debridement, epicondyle release, ecrb release, extensor carpi radialis brevis debridement,
    epicondylar debridement, medial epicondyle release, golfers elbow surgery, lateral extensor release, nirschl, lateral epicondylitis surgery, 24357, 24358, 24359, (lateral|medial) epicondyle (rel|surgery|repair), ecrb (repair|debride),
    flexor pronator (release|debridement|origin debridement|repair), (common flexor|common extensor) (origin|tendon) (release|debridement|repair), lateral epicondylalgia (surgery|release), ecrb (fasciotomy|tenotomy|debridement|lengthening), lateral (epicondylar|epicondyle) fasciotomy,
    medial epicondyle (debridement|debride), golfer's elbow (surgery|release), common extensor (tenotomy|debridement|tendon debridement)
  lay: tennis elbow operation, @op + tennis elbow, elbow tendon + @op, elbow tendon clean up, bad tendon + elbow, cut out + elbow tendon, golfers elbow + @op
  isa: elbow surgery*, surgery
  at: elbow
foot surgery: ankle surgery, metatarsal osteotomy, exostectomy, toe fusion, topaz procedure, topaz, sesamoidectomy, foot operation, ankle operation
  lay: heel operation, @op + foot, @op + ankle, @op + heel, @op + toe, fix + ankle, fix + foot, weld + foot, weld + toe, fuse + toe, fuse + foot, foot + fused
  isa: surgery
  at: ankle and foot
flatfoot reconstruction: posterior tibial tendon reconstruction, calcaneal osteotomy, arthroeresis, (flat foot|pttd|posterior tibial tendon|adult acquired flatfoot) (reconstruction|correction|surgery|repair), fdl (transfer|tendon transfer), cotton osteotomy,
    calcaneal (lengthening|slide) (osteotomy|), cavus (foot|) (reconstruction|correction|surgery), subtalar arthroereisis, arthroereisis, spring ligament repair, (medial displacement|medializing|evans|dwyer) (calcaneal osteotomy|osteotomy), tibialis posterior (repair|transfer|tendon transfer),
    posterior tibial tendon (transfer|debridement)
  lay: flat foot + @op, fallen arch + @op, rebuild + arch
  isa: foot surgery, surgery
  at: foot
ankle arthroscopy: ankle debridement, subtalar arthroscopy, ankle scope, 29891, 29894, 29895, 29897, 29898, arthroscopic ankle (debridement|synovectomy|surgery), arthroscopic (treatment of|) talar osteochondral lesion, olt (microfx|microfracture|debridement|repair),
    (talus|talar) (microfracture|microfx), osteochondral lesion of talus (repair|surgery), ankle (synovectomy|scope debridement), (ankle|anterior ankle) (cheilotomy|exostectomy|spur excision|spur removal|impingement surgery|impingement debridement|osteophyte excision),
    (talar|talus) (osteochondral|ocd|oats) (repair|surgery|graft|allograft|debridement), tibiotalar (debridement|arthroscopy|synovectomy), subtalar (debridement|scope)
  lay: scope + ankle, camera + ankle, clean out + ankle, shave + ankle, loose bone + ankle
  isa: foot surgery*, arthroscopy, surgery
  at: ankle
os trigonum excision: posterior ankle impingement (surgery|decompression), os trigonum (removal|resection), excision of os trigonum, accessory navicular (excision|removal), kidner (procedure|), excision of accessory (bone|ossicle|navicular), ossicle excision
  lay: extra bone + ankle, extra bone + foot
  isa: foot surgery, surgery
  at: ankle
tarsal tunnel release: tarsal tunnel surgery, 28035, tarsal (tunnel|) (rel|decomp|decompression), (posterior|) tib nerve (rel|release), (posterior|) tibial nerve (rel|release|decompression|neurolysis), posterior tibial (neurolysis|decompression), flexor retinaculum release (at ankle|ankle), =ttr,
    =tts release, posterior tibial nerve (decompression|neurolysis|release|surgery), (medial ankle|tibial) nerve decompression, baxter nerve (release|decompression), medial and lateral plantar nerve (decompression|release), flexor retinaculum (release|decompression) ankle,
    tarsal tunnel (exploration|neurolysis|op)
  lay: free + ankle nerve, nerve inside ankle, trapped nerve + ankle, pinched nerve + ankle, free + nerve in ankle, nerve + inside of ankle, ankle nerve + @op, ankle nerve + trapped
  isa: foot surgery, surgery
  at: foot
hammertoe correction: hammertoe, hammer toe surgery, hammertoe (surgery|repair|fusion|arthroplasty|deformity correction), (claw|mallet|hammer) toe (correction|repair|surgery|fusion), toe pip (fusion|arthroplasty|arthrodesis), arthroplasty of (second|2nd|third|3rd|fourth|4th|fifth|5th) toe,
    toe (tenotomy|flexor tenotomy|straightening), plantar plate repair, weil osteotomy, lesser (metatarsal osteotomy|toe surgery), 28285, 28308
  lay: crooked toe + @op, curled toe, straighten + toe, bent toe + @op, toe curls
  isa: foot surgery, surgery
  at: foot
toenail removal: matrixectomy, nail avulsion, partial nail avulsion, ingrown (nail|toenail) (removal|surgery|avulsion), toenail (avulsion|excision), 11730, 11750
  lay: remove + toenail, take off + toenail, ingrown + toenail
  isa: foot surgery, surgery
  at: foot
bunion surgery: bunionectomy, lapidus, 28292, 28295, 28296, 28297, 28298, 28299, lapiplasty, austin bunionectomy, (chevron|akin|scarf) (osteotomy|bunionectomy), hav (correction|surgery), (hallux valgus|bunion) (correction|surgery|repair|removal), hallux valgus (surgery|correction|osteotomy),
    (mis|minimally invasive|modified mcbride|mcbride|silver) bunionectomy, first metatarsal osteotomy, tailor s bunionectomy, tailors bunion (excision|surgery), bunionette (surgery|excision)
  lay: straighten + big toe, shave bump + foot, bunion + @op, big toe + @op
  isa: foot surgery, surgery
  at: foot
morton neuroma excision: 28080, morton exc, morton excision, imn excision, (interdigital|plantar digital|foot|intermetatarsal) neurectomy, interdigital neurectomy of foot, neurectomy (foot|of foot), (intermetatarsal|interdigital) neuroma (resection|excision),
    morton neuroma (removal|resection|surgery), (foot|interspace|web space|plantar) neuroma (excision|surgery|removal|exc), neuroma (excision|exc|surgery) (foot|third interspace|toe), neurectomy (third|3rd|second|2nd) interspace, morton neurectomy,
    (intermetatarsal|interdigital) nerve (decompression|excision|neurectomy), &neuroma (exc|resect), &neuroma (resection|surgery|removal), &neuroma excision
  lay: take out + nerve between toes, remove + nerve between toes, toe nerve + cut, toe nerve + @op, foot nerve lump, nerve between toes + cut, cut out + nerve lump, cut out + lump of nerve, cut out + nerve between toes, cut + nerve between toes, lump of nerve + @op
  isa: foot surgery, surgery
  at: foot
plantar fascia release: plantar fasciotomy, endoscopic plantar fasciotomy, heel spur surgery, plantar fascia surgery, calcaneal ostectomy, 28008, 28119, 29893, =epf, plantar fascia (division|rel), plantar fasciectomy, calcaneal exostectomy,
    plantar (aponeurosis|aponeurotic|fascial) (release|fasciotomy), plantar fasciitis surgery, heel spur (excision|removal|resection), (open|partial|percutaneous) plantar (fasciotomy|fascia release)
  lay: band + bottom of foot, arch band, foot fascia, tight band + foot, band + sole, heel spur + @op, cut + foot band
  isa: foot surgery, surgery
  at: foot
big toe joint surgery: cheilectomy, first mtp fusion, 28750, first mtpj (fusion|arthrodesis), 1st mtpj (fusion|arthrodesis), (mpj|mtpj|first mpj|1st mpj|hallux rigidus) (fusion|arthrodesis), first mtp arthrodesis, (hallux rigidus|hallux limitus) (surgery|correction|repair),
    dorsal (osteophyte|bone spur) (resection|excision) (first mtp|of first mtp), dorsal osteophyte (resection|excision), (hallux|great toe|big toe) (fusion|arthrodesis|cheilectomy|implant|arthroplasty), cartiva, toe implant, 28289, keller (arthroplasty|bunionectomy|procedure),
    (1st|first) mtp joint (fusion|arthrodesis|cheilectomy|arthroplasty|implant|replacement|surgery), (1st|first) mtp (cheilectomy|arthroplasty|implant|replacement|surgery), 1st mtp (fusion|arthrodesis)
  lay: lock + big toe, spur + big toe, big toe arthritis + @op, fuse + big toe, shave + big toe, bone spur + stiff toe, stiff big toe + @op, stiff big toe + shave
  isa: foot surgery, surgery
  at: foot
midfoot fusion: 28730, 28740, lisfranc open reduction and arthrodesis, midfoot arthrodesis, (lisfranc|tarsometatarsal|tmt|naviculocuneiform|midfoot joint|medial column) (fusion|arthrodesis), lisfranc (surgery|fusion and hardware)
  lay: weld + arch, lock + foot bones, screws + foot, plate + foot arch
  isa: foot surgery, surgery
  at: foot
ankle fusion: ankle arthrodesis, 27870, tibiotalar (fusion|arthrodesis), tibiotalocalcaneal (fusion|arthrodesis|nail), ttc (fusion|arthrodesis|nail), (arthroscopic|open) ankle (fusion|arthrodesis), 29899, fusion of (the|) ankle (joint|), ankle joint fusion
  lay: weld + ankle, fuse + ankle, ankle + fused, ankle joint locked, lock + ankle joint
  isa: foot surgery, surgery
  at: ankle
hindfoot fusion: subtalar fusion, triple arthrodesis, subtalar arthrodesis, 28725, 28705, 28715, ankle or subtalar fusion, stj (fusion|arthrodesis), talocalcaneal (fusion|arthrodesis), (hindfoot|hind foot|pantalar|talonavicular|calcaneocuboid|double) (fusion|arthrodesis),
    subtalar joint (fusion|arthrodesis), fusion of (the|) subtalar (joint|)
  lay: fuse + heel, lock + joint under ankle, fuse + joint under ankle, weld + heel joint
  isa: foot surgery, surgery
  at: ankle
ankle ligament repair: brostrom, lateral ligament reconstruction, ankle reconstruction, lateral ligament repair, ankle ligament reconstruction, brostrom repair, brostrom gould, ankle stabilization, modified brostrom, lateral ankle reconstruction, lateral ankle ligament repair, 27698, 27695, 27696,
    atfl (repair|reconstruction|recon), anterior talofibular ligament (reconstruction|repair), internalbrace ankle, lateral ankle (recon|repair|stabilization), lateral ligament (recon|stabilization), ankle lateral ligament (recon|reconstruction|repair|stabilization),
    anatomic (atfl|lateral ligament|lateral ankle|lateral ankle ligament) (repair|reconstruction), deltoid ligament (repair|reconstruction), ankle instability (surgery|repair|reconstruction), chronic lateral ankle instability (repair|surgery), (cfl|calcaneofibular) (repair|reconstruction),
    ankle ligament (repair|surgery|reconstruction|stabilization), chrisman snook
  lay: ankle ligament, rebuild + ankle, ankle + keeps rolling, ankle + rolls, tighten + ankle, loose ankle + @op, ankle + gives out
  isa: foot surgery, surgery
  at: ankle
hardware removal: =hwr, removal of hardware, implant removal, screw removal, plate removal, removal of implant, pin removal, explant, removal of deep implant, removal of screws, hardware, deep hardware removal, removal of plate, rod removal, removal of painful hardware, retained hardware,
    hardware removal surgery, =roh, 20680, 20670, 22850, 22852, 22855, (hdwr|hdw) (rem|removal), hardware rem, (spinal|painful) (hdwr|hardware) removal, deep hdwr removal, (lumbar|spinal|posterior) instrumentation (removal|explantation), extraction of internal fixation (device|),
    (rod|screw|plate) rem, (hardware|plate|screw|implant|rod|instrumentation|fixation) explantation, explantation of (hardware|plate|screws|fixation|implant|symptomatic fixation|symptomatic hardware), symptomatic (hardware|fixation) (removal|explantation), (syndesmotic|syndesmosis) screw removal,
    wire removal, nail removal, k wire removal, removal of (k wire|pins|nail|rod|internal fixation|fixation|orthopedic hardware|orthopedic implant|instrumentation), hardware extraction
  lay: remove + screw, take out + screw, take out + plate, remove + plate, take out + metal, metal out, remove + pins, remove + metal, screws out, plate out, pins out, rods out, screws removed, take + screws out, metal taken out, pull + screw, plate + taken out, remove + rods, take out + rods,
    rods removed, painful screws, painful back screws, take out + hardware, explantation + fixation, explantation + plate, screws back out, plate back out, metal back out, pins back out, rods back out, plate and screws back out, plate and screws out, screws come out, plate + come out,
    metal + come out, take out + pins, screws + taken out,
    pull + pins, pins + taken out, unscrew, take out + pins and screws, metal + poking,
    screws + bother, screws + bothering, plate + bothering, plate + bothers
  isa: surgery
fracture fixation: orif, open reduction internal fixation, open reduction, internal fixation, closed reduction, open reduction and internal fixation, external fixation, intramedullary nail, closed reduction percutaneous pinning, fracture repair, im nailing, fracture surgery, percutaneous pinning,
    external fixator, crpp, 25606, 25607, 25608, 25609, 27814, 27792, 27822, 27823, 27720, 25515, 26615, volar locking plate (fixation|), volar plating, dvr plate, im nail, intramedullary (rod|nailing), osteosynthesis,
    (femoral|femur|tibial|tibia|humeral|humerus) (nail|nailing|rodding|im nail|rod), cephalomedullary nail, gamma nail, =crif, fracture (plating|pinning|orif), (plate|plating) of fracture, bridge plating, ilizarov, taylor spatial frame, =ex fix
  lay: plate + broken, fix + broken bone, broken bone + plate, set + broken, screws + broken, pin + broken, fix + fracture, screws + ankle, plate + ankle, screws + wrist, plate + wrist, screw + fracture, rod + leg, metal plate + bone, bone put back, plate + forearm
  isa: surgery
syndesmosis fixation: 27829, (syndesmosis|syndesmotic) (fix|fixation|repair|screw|tightrope), tightrope syndesmosis, syndesmosis (reconstruction|stabilization), high ankle sprain (repair|surgery), tightrope ankle
  lay: high ankle sprain + @op
  isa: fracture fixation*, surgery
  at: ankle
malunion osteotomy: corrective osteotomy, malunion (repair|correction|osteotomy|takedown|surgery|revision), 25400, 25350, (radius|radial|distal radius|humerus|clavicle|fibula|fibular|metacarpal|derotational|rotational) osteotomy
  lay: rebreak + bone, break bone again, healed crooked, bone + healed wrong
  isa: fracture fixation, surgery
rib fracture fixation: rib plating, rib fixation, surgical stabilization of rib fractures, =ssrf, rib orif
  lay: plate + rib
  isa: fracture fixation, surgery
  at: chest
scaphoid fracture surgery: 25440, scaphoid (bone graft|bg|screw|fixation|nonunion repair with bone graft), snu repair, herbert screw (fixation|), (navicular|scaphoid) pseudarthrosis (repair|repair with bone graft), scaphoid nonunion (repair|surgery|orif|)
  lay: screw + wrist bone, navicular wrist bone
  isa: fracture fixation*, hand surgery, surgery
  at: wrist
nonunion repair: (exchange|exch) nail, exchange nailing, imn exchange, nonunion (surgery|takedown|fixation|repair with bone graft), (repair of|) nonunion repair of long bone,
    (clavicle|humerus|humeral|tibia|tibial|femur|femoral|ulna|radius|metatarsal|fibula|malleolus) nonunion (repair|orif|fixation|surgery|), orif nonunion, bone grafting of nonunion, pseudarthrosis takedown
  lay: unhealed + bone, unhealed + screw, bone not healing + @op, redo rod
  isa: fracture fixation*, surgery
hernia repair: inguinal hernia repair, herniorrhaphy, hernia surgery, umbilical hernia repair, ventral hernia repair, laparoscopic hernia repair, incisional hernia repair, hernia operation, laparoscopic inguinal hernia repair, hernia mesh, hernioplasty, bilateral inguinal hernia repair, abdominal wall reconstruction, mesh removal, open hernia repair, 49505, 49650, 49651, 49560, 49561, 49585,
    49652, =ihr, =vhr, =uhr, component separation, laparoscopic inguinal hernia (hernia repair|hernia), laparoscopic inguinal (repair|hernia), inguinal herniorrhaphy, (ventral|umbilical|incisional) herniorrhaphy, hernia mesh repair, epigastric hernia repair, (lih|tapp) repair
  lay: fix + hernia, hernia + @op, groin bulge, belly button hernia, sew + hernia, mesh, hernia fixed, rupture + groin, fix bulge
  isa: surgery
  at: abdomen
inguinal neurectomy: triple neurectomy, (ilioinguinal|groin|genitofemoral|iliohypogastric) neurectomy, (ilioinguinal|genitofemoral|iliohypogastric) nerve (excision|resection|neurolysis)
  lay: cut + groin nerve, remove + groin nerve, groin nerve + @op
  isa: peripheral nerve surgery, surgery
  at: abdomen
bariatric surgery: gastric bypass, gastric sleeve, lap band, sleeve gastrectomy, gastric banding, roux en y, laparoscopic gastric banding, vertical sleeve gastrectomy, weight loss surgery, lap band surgery, laparoscopic sleeve gastrectomy, gastric band, wls, =rygb, =vsg, 43644, 43770, 43775, gastric (stapling|balloon), bypass gastrectomy, stomach sleeve
  lay: stomach staple, stomach surgery, stomach + band, stomach + smaller, staple + stomach, stomach stapling, stomach stapling doctor, sleeve + stomach, stapling + stomach
  isa: surgery, weight loss program
abdominal surgery: appendectomy, laparotomy, laparoscopy, colectomy, nissen fundoplication, exploratory laparotomy, hemorrhoidectomy, laparoscopic surgery, bowel surgery, fundoplication, =nissen, hiatal hernia repair, hemicolectomy, colostomy (reversal|takedown|), bowel resection,
    rectal prolapse repair, fissurectomy, fistulotomy, sphincterotomy, splenectomy, small bowel resection, hemorrhoid (banding|ligation|surgery)
  lay: belly surgery, belly operation
  isa: surgery
gallbladder removal: cholecystectomy, gallbladder surgery, lap chole, =chole, laparoscopic cholecystectomy, 47562
  lay: gall bladder out
  isa: abdominal surgery, surgery
  at: abdomen
urologic surgery: prostatectomy, orchiectomy, varicocelectomy, hydrocelectomy, hysterectomy, turp, lithotripsy
  isa: surgery
sacral neuromodulation: bladder stimulator, interstim, sacral nerve stimulator, sacral (neurostimulator|nerve stimulation|neurostimulation), axonics, interstim (trial|implant)
  lay: bladder pacemaker, pacemaker + bladder, implant + bladder
  isa: urologic surgery, implant, surgery
  at: genitourinary
penile implant: penile prosthesis, penile prosthesis (implantation|insertion|), inflatable penile (implant|prosthesis), =ipp, 54405
  lay: implant + impotence, implant + erection, implant + penis
  isa: urologic surgery, surgery
  at: genitourinary
testicular denervation: spermatic cord denervation, microsurgical denervation of (the|) (spermatic cord|testicle), testicle denervation
  lay: testicle nerve + cut, testicle nerve + @op
  isa: urologic surgery, surgery
  at: genitourinary
sleep apnea surgery: uvulopalatopharyngoplasty, inspire implant, inspire (implant|device|upper airway stimulation|therapy), hypoglossal nerve (stimulator|stimulation), upper airway stimulation, =uppp, =maxillomandibular advancement
  isa: surgery
ear surgery: tympanoplasty, tympanostomy, myringotomy, stapedectomy, stapedotomy, mastoidectomy, ossiculoplasty, ossicular chain reconstruction, myringoplasty, eardrum repair, tympanic membrane repair, perilymph fistula repair, endolymphatic sac (decompression|surgery|shunt)
  lay: fix + eardrum, hole + eardrum, ear drum + @op, ear + @op
  isa: surgery
  at: ear
nasal surgery: septoplasty, turbinate reduction, rhinoplasty, sinus surgery, turbinectomy, nasal septal repair, septorhinoplasty, endoscopic sinus surgery, nasal fracture repair, 30520, 30140, septo (turb|rhino|rhinoplasty), (nasal|) septal reconstruction, nasal septum (repair|surgery),
    septoplasty and turbinate (reduction|), inferior turbinate reduction, =fess, functional endoscopic sinus surgery, nasal valve (repair|reconstruction), closed reduction of nasal (bone|) fracture, submucous resection of turbinates, balloon sinuplasty
  lay: nose surgery, nose job, straighten + nose, deviated septum, fix + nose
  isa: sleep apnea surgery*, surgery
  at: nose
eye surgery: =lasik, corneal transplant, pterygium, glaucoma surgery, blepharoplasty, ptosis repair, strabismus surgery, =prk, photorefractive keratectomy, keratoplasty, =dsaek, =dmek, trabeculectomy, enucleation, evisceration of eye, ocular prosthesis implantation,
    canalicular (repair|laceration repair), tear duct (surgery|repair), dacryocystorhinostomy, corneal (crosslinking|cross linking), ectropion repair, eyelid (surgery|repair|reconstruction), orbital fracture repair
  lay: @op + eye
  isa: surgery
intravitreal injection: eye injection, avastin injection, intraocular bevacizumab, (intravitreal|intraocular) (avastin|lucentis|eylea|aflibercept|ranibizumab|steroid), &lucentis, &eylea, &aflibercept, &ranibizumab, &intravitreal bevacizumab, ozurdex, 67028
  lay: @shot + eyeball, @shot in (my|the) eye
  isa: eye surgery, injection
  at: eye
retinal surgery: vitrectomy, scleral buckle, retinal detachment (repair|surgery), pars plana vitrectomy, =ppv, retinal (laser|cryopexy), pneumatic retinopexy, laser (retinopexy|photocoagulation), panretinal photocoagulation, 67036, 67108
  lay: detached retina + @op, fix + retina, laser + retina
  isa: eye surgery*, surgery
  at: eye
cataract surgery: cataract extraction, phacoemulsification, =phaco, phaco iol, (intraocular|iol) lens (implant|implantation|exchange), cataract (removal|op|sx), 66984, 66982
  lay: cloudy lens, new lens + eye, lens + implant
  isa: eye surgery*, surgery
  at: eye
amputation: below knee amputation, above knee amputation, revision amputation, stump revision, finger amputation, toe amputation, bka, ray amputation, amputation revision, 26951, 26952, 26910, (rev|revision) amp, (digit|finger) (rev|revision) (amp|amputation),
    (finger|amputation) stump (rev|revision|surgery), stump rev, ray (amp|resection), partial finger amputation, partial amputation, revision of amputation (stump|), transtibial amputation, transfemoral amputation,
    (toe|finger|thumb|digit|hand|arm|leg|foot|transmetatarsal|partial foot) (amputation|disarticulation), elective amputation, osseointegration, stump (revision surgery|surgery)
  lay: cut off + finger, cut off + leg, cut off + toe, lost + finger, trim + stump, finger stump, redo + stump, fix + stump, stump + @op, shorten + stump, redo finger cut off,
    amputate, amputated
  isa: surgery
debridement: irrigation and debridement, incision and drainage, i d procedure, wound exploration, scar excision, foreign body removal, excision of scar, i d, bursa excision, 11042, 11043, 11044, 10060, 10180, (surgical|excisional) (wound|) debridement,
    (joint|wound|surgical|infection|knee|shoulder|hip) washout, irrigation and drainage, abscess (drainage|washout), wound drainage, i and d, (bursa|bursal) (exc|sac excision|resection), irrigation debridement
  lay: drain + pus, wash out + wound, wash out + infection, wash out + joint, cut and drain, drain + infection, drain + abscess, wound cleaned
  isa: surgery
soft tissue mass excision: excision of mass, lipoma excision, soft tissue excision, (lipoma|soft tissue mass|subcutaneous mass|skin lesion|sebaceous cyst|epidermal cyst) (removal|resection|excision), excision of (lipoma|soft tissue mass|lesion), soft tissue tumor excision
  lay: fatty lump + remove, fatty lump + cut out, lump under skin
  isa: debridement, surgery
compartment fasciotomy: fasciotomy, compartment release, 27600, 27601, 27602, (4 comp|4 compartment) (fasc|fasciotomy), compartment (fasciotomy|syndrome release|syndrome surgery|syndrome fasciotomy), cecs release, fasciotomy for compartment syndrome, exertional compartment (release|fasciotomy),
    anterior and lateral compartment (release|fasciotomy), forearm fasciotomy
  lay: relieve pressure + leg, slit + calf, cut leg open, open + forearm swelling
  isa: debridement, surgery
skin graft: skin grafting, 15100, 15120, 15240, =stsg, =ftsg, (split thickness|full thickness) (skin|dermal|) (graft|grafting|autograft), skin (autograft|graft surgery), (free|local|rotational|advancement|groin|cross finger|thenar|gracilis|alt) flap, flap (coverage|reconstruction|surgery),
    tissue expander, flap division
  lay: skin taken, skin moved, patch of skin, cover wound + skin, skin + thigh
  isa: debridement, surgery
vascular surgery: ivc filter, bypass surgery, stent, cardiac surgery, angioplasty, pacemaker, heart surgery, =cabg, coronary (artery|) bypass (graft|), aortic valve replacement, defibrillator implant, carotid endarterectomy, thrombectomy, vena cava filter, endarterectomy, aneurysm repair,
    arterial bypass, femoral popliteal bypass, av fistula (creation|), coronary stent, cardiac ablation, valve replacement
  isa: surgery
vein surgery: vein ablation, endovenous ablation, vein stripping, varicose vein surgery, (endovenous|) (laser|radiofrequency) (vein|saphenous) ablation, =evlt, vein (ligation|closure), saphenous vein (ablation|ligation|stripping), venaseal, phlebectomy, 36475, 36478
  lay: varicose + @op, laser + leg vein, close + vein, seal + vein
  isa: vascular surgery*, surgery
  at: lower extremity
cosmetic surgery: breast reduction, panniculectomy, abdominoplasty, plastic surgery, breast implant, liposuction, hair transplant, reduction mammoplasty, gynecomastia surgery, fat (grafting|transfer|injection), autologous fat (grafting|transfer), mastopexy, facial (reconstruction|plastic surgery),
    rhytidectomy, brachioplasty
  isa: surgery
cranial surgery: craniotomy, cranioplasty, ventriculoperitoneal shunt, brain surgery, shunt, burr hole, skull surgery, chiari decompression, suboccipital craniectomy, craniectomy, microvascular decompression, vp shunt (revision|placement|), subdural hematoma evacuation,
    endoscopic third ventriculostomy, deep brain stimulation, =dbs, gamma knife, syrinx shunt, lumboperitoneal shunt, posterior fossa decompression
  isa: surgery
thoracic or airway surgery: thoracotomy, =vats, video assisted thoracoscopic surgery, lobectomy, lung resection, tracheostomy, laryngoplasty, vocal cord (injection|medialization), thyroplasty, microlaryngoscopy, decortication, thyroidectomy
  lay: voice box + @op, part of my lung, lung removed
  isa: surgery
jaw surgery: orthognathic surgery, lefort osteotomy, =lefort, sagittal split osteotomy, mandibular (osteotomy|reconstruction|fracture repair), temporomandibular joint (replacement|arthroplasty), total joint replacement tmj, genioplasty, maxillary osteotomy, condylectomy,
    tmj (replacement|prosthesis)
  lay: new jaw joint, wire + jaw
  isa: surgery
  at: jaw
csf leak repair: dural repair, (dural|dura) tear repair, repair of (dural tear|csf leak|pseudomeningocele|dural leak), durotomy repair, pseudomeningocele (repair|surgery), csf fistula repair, 63707, 63709
  lay: sew + spinal fluid leak, fix + spinal fluid leak
  isa: spine surgery, surgery
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
distal clavicle excision: mumford, mumford procedure, distal clavicle resection, distal claviculectomy, partial claviculectomy, ac joint resection, =dce, =dcr, 29824, 23120, distal clavicle (exc|removal), resection of distal clavicle, excision of (distal|lateral) clavicle, ac resection,
    (acj|acromioclavicular) (joint|) resection, claviculectomy, distal clav excision, clavicle resection, distal clavicle (resect|debridement|ostectomy)
  lay: shave + end of collarbone, remove + end of collarbone, remove + end of collar bone, cut + end of collarbone, collarbone tip, shave + collarbone, grind + collarbone, collarbone + cut off, trim + collarbone, shave + collar bone
  isa: shoulder surgery*, surgery
ganglion cyst excision: ganglion excision, ganglionectomy, dorsal wrist ganglion excision, 25111, 25112, dorsal wrist ganglion (exc|removal|resection), excision of (dorsal|volar|wrist|dorsal wrist|volar wrist|) ganglion (cyst|), removal of ganglion (cyst|), wrist cyst (excision|removal), volar ganglionectomy,
    ganglion (removal|surgery|resection), ganglion cyst (removal|surgery|resection)
  lay: wrist bump + removal, wrist bump + remove, wrist bump + @op, wrist lump + @op, lump off wrist, wrist cyst + cut,
    cyst on (my|the|) wrist + @op, wrist cyst + @op, cyst on (my|the|) wrist + remove, cyst on (my|the|) hand + @op
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
