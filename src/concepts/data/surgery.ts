import type { LexiconGroup } from '../concept.ts'

/**
 * Surgery, and what comes before, with and after it.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
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
    cardiovascular preoperative risk assessment, cardiovascular clearance, preoperative (medical|) (risk assessment|evaluation and clearance), preoperative medical (evaluation|consultation|consult|assessment), pre op medical (evaluation|eval|consult), surgical risk assessment, pulmonary preoperative clearance, pcp clearance, pre op clear
  lay: checkup + before surgery, check up + before, ok for surgery, clear + surgery, cleared for surgery, healthy enough + surgery, physical + surgery, okay for surgery, okay for operation, ok for operation, surgery okay, clear + operation, cleared for operation, heart okay, heart ok, heart okay before surgery, clears me for (surgery|operation), heart check + operation, heart check + surgery,
    heart specialist + surgery, heart doctor + operation, heart doctor + surgery, heart can take surgery, heart + take surgery, heart clearance, checkup + operation, medical checkup before, safe for surgery, strong enough + surgery
  isa: preoperative testing
postoperative: post op, postop, post surgical, postsurgical, after surgery, following surgery, post operative, after operation, postoperatively, status post, s p, following operation, post surgery
  kind: context
  lay: after my operation, after my surgery, since my surgery
assistant surgeon: pa assist, surgical assistant, co surgeon, first assistant, assist surgeon, assistant pa, surgical assist, surgery assistant, rn first assist, asst surgeon, pa c assistant, pa c assist, rnfa, physician assistant assist, surgeon assistant, physician assistant as assistant surgeon,
    physician assistant surgical, cosurgeon, surgical first assist, pa surgical assistant, vascular co surgeon, assistant physician, pa first assistant
  lay: second surgeon, extra surgeon, helper surgeon, two surgeons, surgeon + helper, another surgeon + help
  isa: associated surgical service
inpatient stay: hospital stay, inpatient, length of stay, inpatient hospital stay, hospitalization, overnight stay, hospital days, inpatient admission, hospital admission, 23 hour stay, 23 hour observation, LOS, overnight hospital stay, inpatient days, hospital inpatient stay, facility inpatient stay,
    outpatient overnight, 1 day inpatient stay, hospital length of stay, inpatient facility, inpatient hospital, day inpatient stay, day hospital stay, night stay, extended stay recovery, aftercare facility, night hospital stay
  lay: stay in hospital, nights + hospital, days in hospital, stay overnight, overnight + hospital, days + hospital, night + hospital, sleep + hospital, stay + hospital
  isa: associated surgical service
anesthesia: sedation, monitored anesthesia care, iv sedation, conscious sedation, general anesthesia, mac anesthesia, moderate sedation, anesthesiologist, mac sedation, intravenous sedation, anesthesiology, anaesthesia, monitored anesthesia
  lay: put to sleep, put me to sleep, knocked out, being asleep, put + under, asleep + shot, asleep + injection, twilight
facility fee: outpatient surgery center, surgery center, ambulatory surgery, outpatient facility, ambulatory surgery center, surgical facility, =asc, surgical center, operating room, outpatient setting, facility
  isa: associated surgical service
spine surgery: spinal surgery, back surgery, lumbar surgery, cervical surgery, neck surgery, lumbar spine surgery, cervical spine surgery, low back surgery, spine operation, revision spine surgery, spinal operation, thoracic spine surgery
  kind: generic
  lay: back operation, neck operation, @op + back, @op + neck, @op + spine, operate + back, operate + neck, cut + back
  isa: surgery
spinal fusion: fusion, interbody fusion, arthrodesis, instrumentation, posterolateral fusion, laminectomy and fusion, spine fusion, posterior fusion, instrumented fusion, pedicle screw, pedicle screws, interbody cage, anterior fusion, 360 fusion, decompression and fusion, thoracic fusion,
    spinal instrumentation, refusion, fusion surgery, revision fusion, cage, posterior spinal fusion, anterior posterior fusion, posterior instrumentation, bone graft, allograft, bone morphogenetic protein
  lay: fuse + spine, weld + bones, screws + spine, rods + spine, screw + back, rod + back, fuse + back, fuse + neck, joining bones, fusing, fused, fuse my spine, fuse + disc, rods + screws, plates + neck, cage + spine, fuse + vertebra, fuse + bones
  isa: spine surgery, surgery
cervical fusion: acdf, anterior cervical discectomy and fusion, anterior cervical fusion, anterior cervical discectomy, posterior cervical fusion, anterior cervical discectomy fusion, cervical spine fusion, anterior cervical decompression and fusion, cervical discectomy and fusion,
    cervical decompression and fusion, acdfs, anterior cervical decompression, corpectomy, cervical corpectomy, c5 6 fusion, c6 7 fusion
  lay: neck fusion, fusion + neck
  isa: spinal fusion, spine surgery, surgery
  at: cervical spine
lumbar fusion: tlif, plif, alif, xlif, dlif, transforaminal lumbar interbody fusion, lumbar interbody fusion, posterior lumbar interbody, anterior lumbar interbody fusion, posterior lumbar interbody fusion, lateral interbody fusion, olif, llif, lumbar spinal fusion, lumbar laminectomy and fusion,
    l5 s1 fusion, l4 5 fusion, posterior lumbar fusion, anterior lumbar fusion, lumbar decompression and fusion, lumbar posterolateral fusion, lumbar spine fusion, low back fusion, l4 l5 fusion, lumbar arthrodesis, lateral lumbar interbody fusion
  lay: back fusion, fusion + back
  isa: spinal fusion, spine surgery, surgery
  at: lumbar spine
sacroiliac joint fusion: si joint fusion, sacroiliac fusion, sij fusion, si fusion, ifuse
  isa: spinal fusion, surgery
  at: sacroiliac joint
discectomy: microdiscectomy, laminectomy, decompression, laminotomy, foraminotomy, hemilaminectomy, laminoplasty, microlumbar discectomy, lumbar decompression, lumbar laminectomy, lumbar discectomy, microdecompression, lumbar microdiscectomy, micro discectomy, laminectomies, facetectomy,
    disc excision, diskectomy, microdiskectomy, decompressive laminectomy, lumbar microdecompression, cervical laminectomy, cervical foraminotomy, laminoforaminotomy, spinal decompression surgery, microlaminectomy, cervical laminoplasty, foraminal decompression, nerve root decompression, discectomies,
    lumbar decompression surgery, cervical discectomy, disc decompression
  lay: slipped disc @op, disc + operation, disk + operation, disc surgery, disk surgery, bulging disc @op, cut + disc, trim + disc, disc + @op, disk + @op, herniated disc @op, shave + disc, remove + disc, take out + disc, disc + cut
  isa: spine surgery, surgery
artificial disc replacement: disc replacement, artificial disc, total disc arthroplasty, disc arthroplasty, =adr, total disc replacement, cervical disc arthroplasty, artificial disk, lumbar artificial disc, cervical disc replacement, cervical artificial disc, disk replacement, tdr, prodisc, lumbar disc replacement,
    cervical arthroplasty, mobi c, hybrid surgery
  lay: fake disc, new disc, replace + disc, plastic disc
  isa: spine surgery, surgery
interspinous spacer: x stop, interspinous process decompression, coflex, vertiflex, superion, interspinous device, minuteman
  isa: spine surgery
kyphoplasty: vertebroplasty, vertebral augmentation
  lay: cement + spine, cement + vertebra, cement + back, cement + fracture
  isa: spine surgery, surgery
coccygectomy: tailbone removal, coccyx excision
  isa: surgery
  at: coccyx
arthroplasty: joint replacement, total joint replacement, total joint arthroplasty, joint arthroplasty, resurfacing, hemiarthroplasty, revision arthroplasty
  kind: generic
  lay: new joint, artificial joint, replace + joint, fake joint, metal joint
  isa: surgery
knee replacement: =tka, =tkr, total knee arthroplasty, total knee replacement, knee arthroplasty, unicompartmental arthroplasty, partial knee replacement, revision total knee, total knee, revision knee arthroplasty, unicompartmental knee arthroplasty, patellofemoral arthroplasty, makoplasty,
    unicompartmental knee replacement, bilateral knee replacement, uka, knee joint replacement, unicondylar knee, patellofemoral replacement, knee replacement surgery, unicompartmental knee, knee resurfacing, revision knee replacement
  lay: new knee, metal knee, fake knee, artificial knee, replace + knee, knee replaced, bionic knee, plastic knee
  isa: arthroplasty, surgery
  at: knee
hip replacement: =tha, =thr, total hip arthroplasty, total hip replacement, hip arthroplasty, total hip, hip resurfacing, revision total hip, revision hip arthroplasty, hip joint replacement, hip hemiarthroplasty, hip replacement surgery, revision hip replacement
  lay: new hip, artificial hip, fake hip, replace + hip, hip replaced, metal hip
  isa: arthroplasty, surgery
  at: hip
shoulder replacement: total shoulder arthroplasty, reverse shoulder arthroplasty, reverse total shoulder, =tsa, total shoulder replacement, shoulder arthroplasty, reverse total shoulder arthroplasty, reverse total shoulder replacement, reverse shoulder replacement, shoulder hemiarthroplasty, total shoulder
  lay: new shoulder, replace + shoulder, artificial shoulder
  isa: arthroplasty, surgery
  at: shoulder
ankle replacement: total ankle arthroplasty, total ankle replacement, ankle arthroplasty, elbow arthroplasty, total elbow arthroplasty, elbow replacement, total ankle
  lay: new ankle
  isa: arthroplasty, surgery
arthroscopy: arthroscopic, arthroscopic surgery, diagnostic arthroscopy, arthroscopic debridement, arthroscope, scope, arthroscopic procedure, arthroscopies
  kind: generic
  lay: keyhole, keyhole @op, camera + surgery, scope @op, camera + joint, clean out, cleaned out, clean up + joint, scoped, clean it out, camera + @op, tiny cuts, small holes
  isa: surgery
shoulder surgery: shoulder arthroscopy, subacromial decompression, acromioplasty, mumford, distal clavicle excision, distal clavicle resection, slap repair, labral repair, biceps tenodesis, capsular release, labrum repair, bankart, SAD, shoulder decompression, lysis of adhesions, capsulorrhaphy,
    superior capsular reconstruction, superior labrum repair, arthroscopic shoulder surgery, shoulder arthroscopic surgery, bankart repair, shoulder debridement, latarjet, shoulder stabilization, mumford procedure, biceps tenotomy, shoulder scope, arthroscopy of the shoulder, shoulder operation,
    arthroscopic subacromial decompression, shoulder arthroscopy with subacromial decompression, arthroscopic acromioplasty, distal claviculectomy, shoulder capsular release, glenohumeral debridement, bursectomy, capsulolabral repair, ac joint resection, ac joint reconstruction, slap lesion repair,
    arthroscopic decompression of shoulder, arthroscopic bankart repair, shoulder labral repair, remplissage, acromioclavicular joint reconstruction, scapulothoracic, coracoplasty, shoulder surgical repair, shoulder manipulation, biceps repair, partial claviculectomy, coplane, arthroscopic labral repair
  lay: operation + shoulder, keyhole + shoulder, scope + shoulder, clean out + shoulder, clean up + shoulder, fix + shoulder, @op + shoulder, shoulder + socket, &shoulder keeps slipping, &shoulder pops out, tighten + shoulder, cleaned + shoulder
  isa: arthroscopy, surgery
  at: shoulder
rotator cuff repair: =rcr, cuff repair, rotator cuff surgery, arthroscopic rotator cuff repair, rtc repair, supraspinatus repair, open rotator cuff repair, mini open rotator cuff repair, subscapularis repair, rotator cuff debridement, revision rotator cuff repair, rotator cuff operation, rct repair,
    rotator cuff tendon repair, cuff surgery
  lay: fix + shoulder tear, torn shoulder + fix, repair + torn shoulder, sew + shoulder, shoulder tendon fix, torn shoulder + operation, fix + rotator cuff, @op + rotator cuff, stitch + shoulder, cuff + repair, torn cuff, reattach + shoulder
  isa: shoulder surgery, surgery
  at: shoulder
knee arthroscopy: meniscectomy, meniscus repair, partial meniscectomy, chondroplasty, meniscal repair, synovectomy, medial meniscectomy, arthroscopic knee surgery, knee scope, arthroscopy of the knee, lateral meniscectomy, knee arthroscopic surgery, knee surgery, partial medial meniscectomy,
    partial lateral meniscectomy, lateral release, knee debridement, meniscus surgery, arthroscopic meniscectomy, meniscal debridement, loose body removal, knee operation, lateral retinacular release, arthroscopic partial medial meniscectomy, arthroscopic meniscus repair, meniscal surgery,
    abrasion arthroplasty, plica excision, meniscal root repair, knee meniscectomy, patellar chondroplasty, meniscus transplant, meniscal transplant, meniscus root repair, meniscal allograft, knee arthroscopic debridement
  lay: clean out + knee, scope + knee, torn cartilage + knee, torn knee cartilage, trim + cartilage, cartilage + knee, keyhole + knee, clean up + knee, cleaned + knee, @op + knee, trim + meniscus, fix + meniscus, fix + knee, camera + knee, meniscus + @op, shave + knee
  isa: arthroscopy, surgery
  at: knee
acl reconstruction: anterior cruciate ligament reconstruction, acl repair, anterior cruciate ligament repair, pcl reconstruction, acl surgery, mcl repair, acl revision, ligament reconstruction knee, posterior cruciate ligament reconstruction, acl allograft, anterior cruciate reconstruction, mpfl reconstruction,
    medial patellofemoral ligament reconstruction, multiligament reconstruction, knee ligament reconstruction, mcl reconstruction
  lay: knee ligament, acl + @op, fix + acl
  isa: surgery
  at: knee
cartilage restoration: autologous chondrocyte implantation, osteochondral, microfracture, maci, carticel, osteochondral autograft, cartilage transplant, osteochondral allograft, oats procedure, denovo, chondrocyte implantation, osteochondral transplant, OATS, autologous cultured chondrocytes, cartilage repair
  lay: grow + cartilage, new cartilage, cartilage + transplant
  isa: surgery
  at: knee
knee osteotomy: high tibial osteotomy, tibial tubercle osteotomy, tibial osteotomy, tubercle transfer, femoral osteotomy, fulkerson, osteotomy, distal femoral osteotomy
  isa: surgery
tendon repair: patellar tendon repair, quadriceps tendon repair, achilles tendon repair, achilles repair, distal biceps repair, tendon reconstruction, flexor tendon repair, extensor tendon repair, tendon transfer, hamstring repair, tenolysis, tenotomy, percutaneous tenotomy, tenex, tendon surgery,
    peroneal tendon repair, tendon debridement, distal biceps tendon repair, pec repair, gluteus medius repair, gastrocnemius recession, tendon release, tendon lengthening, posterior tibial tendon reconstruction
  lay: sew + tendon, fix + tendon, reattach + tendon, snapped tendon, torn tendon + @op
  isa: surgery
hip arthroscopy: hip labral repair, femoroplasty, arthroscopic hip surgery, hip scope, acetabuloplasty, hip arthroscopic surgery, hip labral debridement, hip surgery, labral reconstruction hip, hip arthroscopy with labral repair, hip labrum repair, hip core decompression, core decompression,
    periacetabular osteotomy, trochanteric bursectomy, iliopsoas release
  lay: @op + hip, scope + hip, clean out + hip
  isa: arthroscopy, surgery
  at: hip
carpal tunnel release: =ctr, carpal tunnel surgery, endoscopic carpal tunnel release, open carpal tunnel release, release of carpal tunnel, median nerve decompression, carpal tunnel decompression, carpal tunnel operation, median nerve release, median nerve neurolysis, revision carpal tunnel release, transverse carpal ligament release,
    bilateral carpal tunnel release, ectr, octr
  lay: wrist operation, wrist surgery, hand numb + surgery, numb hand + operation, operation + wrist, @op + carpal tunnel, @op + wrist, cut + wrist, fix + carpal tunnel, @op + carpal
  isa: hand surgery, surgery
  at: wrist
hand surgery: ganglion excision, tenosynovectomy, cmc arthroplasty, wrist arthroscopy, triangular fibrocartilage repair, tfcc repair, thumb arthroplasty, basal joint arthroplasty, finger surgery, ganglion cyst excision, tfcc debridement, wrist fusion, proximal row carpectomy, thumb surgery, wrist debridement,
    trapeziectomy, scaphoid repair, finger fusion, palmar fasciectomy, dupuytren release, four corner fusion, finger arthrodesis, thumb fusion, ulnar shortening osteotomy, cmc fusion, ulnar shortening, cyst excision, mass excision, lrti, scapholunate ligament repair, scapholunate reconstruction,
    suspension arthroplasty, darrach, carpectomy, guyon canal release, wrist denervation, ganglionectomy, dorsal wrist ganglion excision, trapezium excision, replantation, nail bed repair
  lay: finger operation, hand operation, thumb operation, @op + hand, @op + finger, @op + thumb, lump + wrist, fix + finger, fix + hand, fix + thumb
  isa: surgery
  at: hand
trigger finger release: a1 pulley release, trigger thumb release, trigger digit release, trigger release, trigger finger surgery
  lay: finger + locks, locking finger, stuck finger, finger + stuck, finger + lock, finger + catch
  isa: hand surgery, surgery
  at: hand
de quervain release: dequervain release, de quervains release, first dorsal compartment release, dequervains release, dorsal compartment release, first extensor compartment release
  isa: hand surgery, surgery
  at: wrist
cubital tunnel release: ulnar nerve decompression, ulnar nerve transposition, cubital tunnel surgery, ulnar nerve release, ulnar nerve surgery, cubital tunnel decompression, ulnar decompression, anterior transposition of the ulnar nerve, ulnar nerve submuscular transposition, ulnar neurolysis
  lay: funny bone nerve, funny bone, elbow nerve + @op
  isa: surgery, elbow surgery
  at: elbow
peripheral nerve surgery: radial tunnel release, nerve decompression, neurolysis, nerve repair, nerve graft, nerve release, thoracic outlet surgery, first rib resection, scalenectomy, neurectomy, pronator release, radial nerve decompression, nerve transfer, external neurolysis, brachial plexus surgery,
    peroneal nerve decompression, triple neurectomy, targeted muscle reinnervation, lateral femoral cutaneous nerve decompression
  isa: surgery
elbow surgery: lateral epicondyle release, epicondylectomy, tennis elbow release, extensor tendon debridement, epicondylar release, elbow arthroscopy, lateral epicondylar release, tennis elbow surgery, lateral epicondylectomy, medial epicondylectomy, lateral epicondyle debridement,
    epicondyle release, elbow debridement, ecrb release, extensor carpi radialis brevis debridement, epicondylar debridement, medial epicondyle release, golfers elbow surgery, lateral extensor release, olecranon bursectomy, nirschl, elbow contracture release, lateral epicondylitis surgery
  lay: tennis elbow operation, elbow operation, @op + elbow, @op + tennis elbow, scope + elbow, fix + elbow
  isa: surgery
  at: elbow
foot surgery: ankle surgery, brostrom, lateral ligament reconstruction, bunionectomy, ankle arthroscopy, plantar fascia release, ankle reconstruction, plantar fasciotomy, ankle fusion, lateral ligament repair, neuroma excision, hammertoe, tarsal tunnel release, ankle debridement, subtalar fusion,
    ankle ligament reconstruction, hammertoe correction, endoscopic plantar fasciotomy, subtalar arthroscopy, calcaneal osteotomy, midfoot fusion, tarsal tunnel surgery, metatarsal osteotomy, triple arthrodesis, heel spur surgery, exostectomy, toe fusion, flatfoot reconstruction, brostrom repair,
    brostrom gould, lapidus, cheilectomy, ankle stabilization, subtalar arthrodesis, haglund resection, topaz procedure, topaz, arthroeresis, ankle scope, modified brostrom, lateral ankle reconstruction, lateral ankle ligament repair, first mtp fusion, ankle arthrodesis, morton neuroma excision,
    sesamoidectomy, hammer toe surgery, foot operation, ankle operation, plantar fascia surgery, calcaneal ostectomy
  lay: ankle ligament, heel operation, @op + foot, @op + ankle, @op + heel, @op + toe, fix + ankle, scope + ankle, fix + foot
  isa: surgery
  at: ankle and foot
hardware removal: =hwr, removal of hardware, implant removal, screw removal, plate removal, removal of implant, pin removal, explant, removal of deep implant, removal of screws, hardware, deep hardware removal, removal of plate, rod removal, hardware block, hardware injection, removal of painful hardware,
    retained hardware, hardware removal surgery
  lay: remove + screw, take out + screw, take out + plate, remove + plate, take out + metal, metal out, remove + pins, remove + metal, screws out, plate out, pins out, rods out, screws removed, take + screws out, metal taken out, pull + screw, plate + taken out
  isa: surgery
fracture fixation: orif, open reduction internal fixation, open reduction, internal fixation, closed reduction, open reduction and internal fixation, external fixation, intramedullary nail, closed reduction percutaneous pinning, fracture repair, nonunion repair, im nailing, fracture surgery, percutaneous pinning,
    external fixator, crpp
  lay: plate + broken, fix + broken bone, broken bone + plate, set + broken, screws + broken, pin + broken, fix + fracture
  isa: surgery
hernia repair: inguinal hernia repair, herniorrhaphy, hernia surgery, umbilical hernia repair, ventral hernia repair, laparoscopic hernia repair, incisional hernia repair, hernia operation, laparoscopic inguinal hernia repair, hernia mesh, hernioplasty, bilateral inguinal hernia repair, abdominal wall reconstruction,
    mesh removal, open hernia repair
  lay: fix + hernia, hernia + @op, groin bulge, belly button hernia, sew + hernia, mesh, hernia fixed, rupture + groin
  isa: surgery
  at: abdomen
bariatric surgery: gastric bypass, gastric sleeve, lap band, sleeve gastrectomy, gastric banding, roux en y, laparoscopic gastric banding, vertical sleeve gastrectomy, weight loss surgery, lap band surgery, laparoscopic sleeve gastrectomy, gastric band, wls
  lay: stomach staple, stomach surgery, stomach + band, stomach + smaller, staple + stomach, stomach stapling, stomach stapling doctor
  isa: surgery, weight loss program
abdominal surgery: cholecystectomy, appendectomy, laparotomy, laparoscopy, colectomy, nissen fundoplication, exploratory laparotomy, hemorrhoidectomy, laparoscopic surgery, gallbladder surgery, bowel surgery
  lay: belly surgery, belly operation, gall bladder out
  isa: surgery
urologic surgery: penile implant, prostatectomy, orchiectomy, varicocelectomy, penile prosthesis, bladder stimulator, sacral neuromodulation, interstim, hydrocelectomy, hysterectomy, turp, lithotripsy, sacral nerve stimulator
  isa: surgery
sleep apnea surgery: septoplasty, turbinate reduction, rhinoplasty, sinus surgery, uvulopalatopharyngoplasty, inspire implant, tympanoplasty, nasal surgery, turbinectomy, nasal septal repair, septorhinoplasty, endoscopic sinus surgery, nasal fracture repair
  lay: nose surgery, nose job, straighten + nose, deviated septum, fix + nose
  isa: surgery
eye surgery: cataract surgery, =lasik, corneal transplant, vitrectomy, retinal surgery, pterygium, glaucoma surgery, cataract extraction, blepharoplasty, ptosis repair, strabismus surgery
  lay: @op + eye
  isa: surgery
amputation: below knee amputation, above knee amputation, revision amputation, stump revision, finger amputation, toe amputation, bka, ray amputation, amputation revision
  lay: cut off + finger, cut off + leg, cut off + toe, lost + finger
  isa: surgery
debridement: irrigation and debridement, incision and drainage, i d procedure, wound exploration, excision of mass, lipoma excision, scar excision, skin graft, flap, foreign body removal, excision of scar, i d, skin grafting, soft tissue excision, bursa excision, fasciotomy, compartment release
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
tissue graft: amniotic tissue graft, allopatch, dermal allograft, graftjacket, collagen patch, regeneten, amnion graft, allograft patch, xenograft
  isa: associated surgical service
`,
}
