import type { LexiconGroup } from '../concept.ts'

/**
 * Parts of the body. Sides are left out: the recognizer skips them.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const BODY: LexiconGroup = {
  kind: 'body',
  entries: `
spine: spinal, back, vertebral, vertebra, vertebrae, vertebral column, spinal column, backbone, spines
lumbar spine: lumbar, low back, lower back, lumbosacral, =l s, =ls, lumbosacral spine, lumbago, =lbp, =l spine, l4 5, l5 s1, l4 l5, l3 4, l3 l4, l2 3, l1 2, =l1, =l2, =l3, =l4, =l5, =s1, l2 l3, l1 l2, lumbar region, l4 through s1, lumbar area, l3 through l5, l4 s1, l3 s1, l3 5, lumbosacral region, sacral, sacrum, paralumbar, lumbar paraspinal, lumbar level, lower lumbar, quadratus lumborum,
    lumbar vertebra, lspine, lumb, lumb spine, l sp, lumbar sp, lowback, low bk, lower bk, lwr bk
  lay: lower spine, &back, small of my back, bottom of my back, &my back, bad back, lumber spine/back
  isa: spine
cervical spine: cervical, neck, =c s, =cs, =c spine, c5 6, c6 7, c4 5, c7 t1, c3 4, c2 3, =c2, =c3, =c4, =c5, =c6, =c7, c5 c6, c6 c7, c4 c5, c3 c4, cervicothoracic, trapezius, cervical region, cervicalgia, nuchal, upper trapezius, cervico, c1 2, =c1, craniocervical, paracervical, c4 7, c5 7, c4 6, cervical area, neck muscles, cervical paraspinal, cspine, cerv, cerv spine, c sp
  lay: my neck, bad neck, nape, cervicle, upper trap, upper traps
  isa: spine
thoracic spine: thoracic, mid back, upper back, =t s, =t spine, middle back, &cervicothoracic, rhomboid, dorsal spine, thoracolumbar, t11 12, t12 l1, =t12, =t11, =t10, =t8, =t7, =t6, midback, t7 8, t6 7, interscapular, thoracic region, t8 9, t9 10, t10 11, parathoracic, periscapular, =t9, =t5, =t4, tspine, thor spine, t sp, thoracic sp
  lay: between my shoulder blades, thorasic
  isa: spine
sacroiliac joint: sacroiliac, si joint, =sij, =sacro iliac, sacroiliac joints, sacroiliac region, si jt
  lay: &tailbone, &tail bone, buttock, my butt, glutes, backside
  isa: spine
coccyx: coccygeal, coccydynia, tailbone, tail bone
  isa: spine
facet: facet joint, zygapophyseal, facet joints, zygapophyseal joint, z joint, facets, facet arthropathy, facet syndrome, facet hypertrophy, facet mediated pain, facetogenic
  isa: spine
shoulder: glenohumeral, subacromial, acromioclavicular, ac joint, shoulder joint, shoulder girdle, scapula, clavicle, shoulder blade, deltoid, collarbone, biceps tendon, scapular, acromion, glenoid, labrum, collar bone, bicipital, bursa of shoulder, shoulders, shldr, shld, shoulder jt, scap
  lay: bad shoulder, traps
  isa: upper extremity
rotator cuff: =rtc, rotator cuff tear, supraspinatus tear, full thickness tear, supraspinatus, cuff tear, rotator cuff tendon, full thickness rotator cuff tear, partial thickness tear, infraspinatus, subscapularis, partial rotator cuff tear, rotator cuff tendinosis, rotator cuff tendinitis, partial thickness rotator cuff tear,
    rotator cuff syndrome, full thickness cuff tear, supraspinatus tendon, rotator cuff injury, rtc tear, massive rotator cuff tear
  lay: torn shoulder, shoulder tear
  isa: shoulder
elbow: lateral epicondyle, cubital, epicondyle, olecranon, medial epicondyle, elbows, radial head, antecubital, elb, elbow jt
  isa: upper extremity
wrist: carpal, radiocarpal, wrists, tfcc, scaphoid, lunate, distal radius, triangular fibrocartilage, wrst, wrist jt
  isa: upper extremity
hand: finger, thumb, digit, hands, metacarpal, knuckle, palm, phalanx, cmc joint, fingers, basal joint, index finger, ring finger, long finger, small finger, middle finger, carpometacarpal, pinky, fingertip, phalangeal, hnd, MCP joint, PIP joint, DIP joint, mcp joint, pip joint, dip joint, fngr
  lay: pinkie
  isa: upper extremity
upper extremity: upper extremities, =ue, =bue, =rue, =lue, arm, forearm, upper limb, arms, ues, upper arm, humerus, biceps, triceps, bilateral upper extremity, radius, ulna, bilateral ue
lower extremity: lower extremities, LE, =ble, =rle, =lle, leg, lower limb, legs, thigh, calf, shin, femur, tibia, fibula, lower leg, bilateral le, le emg, hamstring, quadriceps, lles, bilateral lower extremity, ble emg, quad, calves
hip: groin, femoroacetabular, hips, hip joint, trochanter, trochanteric, acetabulum, acetabular, greater trochanter, gluteal, gluteus, femoral head, hip flexor, iliopsoas, piriformis, hip region, hip jt, IT band, it band, iliotibial band
  isa: lower extremity
knee: meniscus, patella, meniscal, patellofemoral, kneecap, knees, medial meniscus, lateral meniscus, tibiofemoral, knee joint, patellar, popliteal, menisci, knee cap, medial compartment, patellar tendon, pes anserine, ACL, MCL, PCL, knee jt
  lay: bad knee, &torn cartilage
  isa: lower extremity
ankle: achilles, ankles, talus, ankle joint, malleolus, peroneal, talar, tibiotalar, lateral malleolus, talofibular, achilles tendon, subtalar, syndesmosis, ank, ankl, ankle jt, sinus tarsi
  isa: lower extremity, ankle and foot
foot: feet, plantar, heel, toe, toes, metatarsal, great toe, forefoot, midfoot, hindfoot, calcaneus, big toe, hallux, calcaneal, tarsal, arch of the foot, instep, metatarsalgia, navicular, sesamoid
  isa: lower extremity, ankle and foot
ankle and foot: foot and ankle, ankle foot, foot ankle
  isa: lower extremity
head: brain, skull, cranial, head injury, intracranial, scalp, cranium, cerebral, face, facial, hit my head, forehead, orbital, concussed
  lay: hit (my|his|her) head, hitting my head, bumped my head, banged my head, hit + head
jaw: =tmj, temporomandibular, =tmd, temporomandibular joint, mandible, mandibular, maxillofacial, temporomandibular joint disorder, temporomandibular disorder, jaw joint, temporal mandibular
  lay: lockjaw, jaw clicks, jaw pops
  isa: head
eye: eyes, ocular, vision, visual, retina, cornea, ophthalmic injury, corneal, eyelid, eyesight
  isa: head
ear: ears, hearing, auditory, tympanic, inner ear
  isa: head
nose: nasal, sinus, septum, nostril
  isa: head
mouth: teeth and gums, gum, oral cavity, tongue, throat, gingival
  isa: head
chest: rib, thorax, chest wall, ribs, sternum, costochondral, intercostal, costal, pectoral, breast, pectoralis, ribcage
abdomen: abdominal, belly, stomach area, abdominal wall, inguinal, umbilical, abdominal region, colon
  lay: gut, belly button, tummy
pelvis: pelvic, pubic, symphysis pubis, perineal, ischial, pelvic floor
heart: cardiac, cardiovascular, coronary
lung: lungs, pulmonary, respiratory
skin: dermal, cutaneous
genitourinary: bladder, prostate, urinary tract, testicle, testicular, genital, scrotal, kidney, renal, penile, penis
bilateral involvement: both, =b l, bilat, both sides, bilaterally
  kind: attribute
multiple body parts: whole body, full body, all body parts, multiple joints, total body
`,
}
