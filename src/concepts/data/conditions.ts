import type { LexiconGroup } from '../concept.ts'

/**
 * Conditions, findings and complaints.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const CONDITIONS: LexiconGroup = {
  kind: 'condition',
  entries: `
radiculopathy: radicular, radiculitis, nerve root, radicular pain, sciatica, lumbar radiculopathy, cervical radiculopathy, radicular symptoms, nerve root compression, nerve root impingement, nerve compression, radiculopathies, nerve impingement, radic, neural compression, lumbar radiculitis, dermatomal, lumbosacral radiculopathy,
    lumbar radicular pain, nerve root irritation, pinched nerve, l5 radiculopathy, s1 radiculopathy, dermatomal distribution, nerve root compromise, sciatic, radicular complaints, cervical radiculitis, lumbosacral neuritis, dermatome
  lay: shooting pain, leg numb, arm numb, pain down leg, pain down my leg, leg + numb, arm + numb, leg + tingle, pain down my arm, shoots down + leg, shoots down + arm, numb + leg, numb + arm, electric + leg, leg + fire, shooting + leg, shooting + arm, runs down + leg, goes down + leg, pain down + leg, pain down + arm
carpal tunnel syndrome: =cts, carpal tunnel, median neuropathy, median nerve entrapment, carpel tunnel, carpal tunnel symptoms, median nerve compression, bilateral carpal tunnel syndrome
  lay: numb hand, tingling hand, hand numbness, hand + numb, finger + numb, hand + tingle, fingers go numb, hand falls asleep, hands fall asleep, hand + asleep, finger + tingle, tingling fingers, drop things, dropping things
  at: wrist
cubital tunnel syndrome: cubital tunnel, ulnar neuropathy, ulnar neuritis, ulnar nerve entrapment, ulnar nerve compression, ulnar nerve, ulnar entrapment
  at: elbow
peripheral entrapment neuropathy: nerve entrapment, entrapment neuropathy, tarsal tunnel syndrome, tarsal tunnel, radial tunnel syndrome, meralgia paresthetica, peroneal neuropathy, peripheral nerve entrapment, double crush, pronator syndrome, peripheral nerve injury, guyon canal, foot drop, radial tunnel, nerve injury, brachial plexopathy,
    brachial plexus injury, entrapment, plexopathy, dropfoot, drop foot, footdrop, peroneal nerve palsy, peroneal palsy
  lay: foot drags
thoracic outlet syndrome: =tos, thoracic outlet, neurogenic thoracic outlet
complex regional pain syndrome: =crps, rsd, reflex sympathetic dystrophy, =crps i, causalgia, crps type i, regional pain syndrome, =crps ii, chronic regional pain syndrome, sympathetically maintained pain, rsds, crps ii
  lay: burning pain + hand, hand + fire, foot + fire
osteoarthritis: =oa, djd, degenerative joint disease, arthritis, degenerative arthritis, arthritic, osteoarthrosis, degenerative changes, knee osteoarthritis, arthrosis, degenerative osteoarthritis, tricompartmental, post traumatic arthritis, tricompartmental osteoarthritis, osteoarthritic, chondromalacia, joint degeneration, joint space narrowing,
    hip osteoarthritis, degenerative joint, arthropathy, osteophyte, gonarthrosis, arthritis of the knee, bone spur, spondylosis, coxarthrosis
  lay: worn out joint, worn out knee, bone on bone, worn + joint, worn + knee, worn + cartilage, no cartilage, wear and tear, worn out hip, bone spurs
disc disorder: herniated disc, disc herniation, =hnp, disc protrusion, herniated nucleus pulposus, bulging disc, disc bulge, disk, disc, annular tear, disc extrusion, disc displacement, intervertebral disc, disc disease, herniated disk, disc protrusions, disc injury, disc desiccation, disc bulges, discogenic, discogenic pain, intervertebral disc disorder,
    intervertebral disc displacement, disc osteophyte, slipped disc, slipped disk, bulging disk, extrusion, herniation, herniated, disc herniations, disc pathology
  lay: ruptured disc, blown disc, blew a disc, blew out + disc, popped + disc, squished disc
  isa: spine condition
degenerative disc disease: ddd, disc degeneration, degenerative disc, degenerative disk disease, multilevel degenerative disc disease, disc space narrowing
  isa: disc disorder, spine condition
spinal stenosis: stenosis, central stenosis, foraminal stenosis, canal stenosis, neuroforaminal stenosis, neural foraminal narrowing, foraminal narrowing, neurogenic claudication, lumbar stenosis, cervical stenosis, lateral recess stenosis, neural foraminal stenosis, spinal canal narrowing, lumbar spinal stenosis
  isa: spine condition
spondylolisthesis: anterolisthesis, retrolisthesis, listhesis, spondylolysis, pars defect, slip of the vertebra, grade i spondylolisthesis, vertebral slip, lytic spondylolisthesis
  isa: spine condition, spinal instability
spinal instability: instability, unstable spine, segmental instability, abnormal motion, dynamic instability, translational instability, unstable, ligamentous instability, joint instability, ligamentous laxity, joint laxity, hypermobility
myelopathy: cord compression, spinal cord compression, cervical myelopathy, cauda equina, cauda equina syndrome, spinal cord injury, myelomalacia, cord signal, paraplegia, quadriplegia, tetraplegia, paralysis, long tract signs, paraplegic, quadriplegic, tetraplegic, tetraparesis, paraparesis,
    spinal cord injured
  lay: paralyzed, cant feel my legs
spine condition: low back pain, neck pain, chronic low back pain, back pain, chronic back pain, axial pain, mechanical back pain, axial low back pain, chronic neck pain, axial back pain, nonspecific back pain
failed back surgery syndrome: fbss, post laminectomy syndrome, postlaminectomy syndrome, failed back surgery, failed back, failed back syndrome, post fusion pain, status post fusion, failed fusion, pseudarthrosis, failed spine surgery, pseudoarthrosis, adjacent segment disease
  lay: back surgery didnt work
  isa: spine condition
strain: sprain, sprain strain, strain sprain, lumbar strain, cervical strain, muscle strain, whiplash, soft tissue injury, lumbar sprain, cervical sprain, sprains, ankle sprain, knee sprain, shoulder sprain, shoulder strain, lumbosacral strain, musculoligamentous injury, contusion, lumbar sprain strain, bruise, contusions, musculoligamentous strain
  lay: pulled muscle, pulled my back, threw out my back, tweaked, pulled + muscle, twisted + ankle, twisted + knee, back went out, threw my back out, throw my back out, back locks up
myofascial pain: myofascial pain syndrome, mfps, trigger points, trigger point, myofascial, muscle spasm, taut band, twitch response, myalgia, myositis, muscle pain, muscle spasms, spasm, muscle tenderness, local twitch response, myofasciitis, muscle tension, taut bands, muscle cramps,
    muscle cramp
  lay: muscle knots, knots in, sore muscles, tight muscles, knot, charley horse, charlie horse, cramps
fibromyalgia: fibromyositis, fibromyalgia syndrome, widespread pain
spasticity: spastic, dystonia, cervical dystonia, torticollis, contracture, clonus
  lay: stiff + spastic, twisted neck, wryneck, wry neck
shoulder impingement: impingement syndrome, impingement, subacromial bursitis, bursitis, tendinitis, tendonitis, tendinosis, shoulder bursitis, subacromial impingement, tendinopathy, tenosynovitis, shoulder impingement syndrome, calcific tendinitis, trochanteric bursitis, shoulder tendinitis, tendinopathies
adhesive capsulitis: frozen shoulder, arthrofibrosis, joint stiffness, shoulder stiffness, capsulitis, stiff knee
  lay: stiff shoulder, cant lift my arm, cant raise my arm, shoulder + frozen, cant move + shoulder
  at: shoulder
shoulder instability: shoulder dislocation, recurrent dislocation, anterior instability, bankart lesion, hill sachs, recurrent instability, dislocated shoulder, glenohumeral instability, multidirectional instability, subluxation, dislocation, anterior labral tear, recurrent shoulder dislocation,
    ac separation, ac joint separation, acromioclavicular separation, separated shoulder
  lay: shoulder keeps slipping, slipping out of socket, pops out of socket, shoulder pops out, slips out, comes out of the socket, out of socket, out of joint
  at: shoulder
labral tear: slap tear, SLAP, slap lesion, labrum tear, torn labrum, superior labral tear, hip labral tear, glenoid labral tear
biceps tendinitis: biceps tendon tear, biceps tear, biceps tendinopathy, biceps tenosynovitis, bicipital tendinitis, biceps rupture, distal biceps tear, bicep tear
epicondylitis: lateral epicondylitis, medial epicondylitis, tennis elbow, golfers elbow, golfer elbow, epicondylalgia, epicondylosis
  at: elbow
trigger finger: trigger thumb, stenosing tenosynovitis, triggering, locking of the finger, trigger digit
  lay: finger gets stuck, finger locks, finger clicks
  at: hand
de quervain tenosynovitis: dequervain, de quervains, de quervain, dequervains tenosynovitis, radial styloid tenosynovitis, finkelstein, de quervains tenosynovitis
  at: wrist
ganglion cyst: ganglion, dupuytren, dupuytren contracture, cyst, lipoma, mass, lump, bakers cyst, baker cyst, synovial cyst
thumb arthritis: basal joint arthritis, cmc arthritis, thumb cmc arthritis, basilar thumb arthritis, cmc osteoarthritis
  at: hand
  isa: osteoarthritis
meniscus tear: meniscal tear, torn meniscus, medial meniscus tear, lateral meniscus tear, meniscus tears, medial meniscal tear, internal derangement, mcmurray, bucket handle tear, locked knee, degenerative meniscal tear, internal derangement of knee, lateral meniscal tear, mechanical symptoms, complex meniscus tear, meniscus injury
  lay: torn cartilage, knee locks up, knee catches, knee + lock, knee + buckle, knee gives out, knee + give out
  at: knee
knee ligament tear: acl tear, torn acl, mcl tear, pcl tear, anterior cruciate ligament tear, ligament tear, acl injury, anterior cruciate ligament, acl, mcl, pcl, acl deficient, lachman, ligament injury, mcl sprain, torn ligament, collateral ligament
  at: knee
patellofemoral syndrome: chondromalacia patella, patellofemoral pain, patellar tendinitis, patellar maltracking, patellar instability, patellofemoral pain syndrome, chondromalacia patellae, patellar tracking, patellar subluxation, jumpers knee, patellar tendinopathy
  at: knee
wrist ligament injury: tfcc tear, triangular fibrocartilage tear, triangular fibrocartilage complex tear, scapholunate ligament tear, scapholunate tear, scapholunate dissociation, slac wrist, kienbock, kienbock disease, wrist ligament tear, wrist instability
  at: wrist
finger deformity: mallet finger, boutonniere deformity, swan neck deformity, jersey finger, ulnar drift
  at: hand
knee deformity: genu varum, genu valgum, varus knee, valgus knee, varus alignment, valgus alignment, bowlegged, bow legged, knock knees, knock kneed
  at: knee
cartilage defect: chondral defect, chondral lesion, osteochondral lesion, ocd lesion, loose bodies, loose body, osteochondritis dissecans
leg length discrepancy: leg length inequality, limb length discrepancy, limb length inequality
plantar fasciitis: heel spur, plantar fasciosis, heel pain, calcaneal spur, plantar fascitis
  lay: heel hurts
  at: foot
ankle instability: ankle ligament tear, lateral ankle instability, atfl tear, chronic ankle instability, recurrent ankle sprain, atfl, anterior talofibular ligament tear, osteochondral lesion of the talus, syndesmotic injury, syndesmosis injury, sinus tarsi syndrome, high ankle sprain
  lay: ankle keeps rolling, ankle rolls, ankle gives out
  at: ankle
achilles tendinitis: achilles tendinopathy, achilles rupture, achilles tendon rupture, achilles tear, achilles tendinosis, posterior tibial tendinitis, posterior tibial tendon dysfunction, peroneal tendinitis, haglund deformity, peroneal tendon tear, posterior tibialis tendinitis,
    posterior tibialis tendinopathy, posterior tibial tendinopathy
  at: ankle
foot deformity: bunion, hallux valgus, hammer toe deformity, flat feet, pes planus, flatfoot, morton neuroma, neuroma, hallux rigidus, pes cavus, metatarsus, charcot, claw toe, hammer toe, morton's neuroma, interdigital neuroma, sesamoiditis
  lay: flat foot, fallen arches, high arches
  at: foot
hip disorder: femoroacetabular impingement, avascular necrosis, hip dysplasia, dysplasia, =fai, =avn, osteonecrosis, hip impingement, hip bursitis, greater trochanteric bursitis, piriformis syndrome, hip pain, cam lesion, developmental dysplasia, hip arthritis
sacroiliitis: sacroiliac joint dysfunction, si joint dysfunction, si dysfunction, fabere, sacroiliac dysfunction, sacroiliac pain, si joint pain, patrick test, sacroiliac joint pain, gaenslen
  at: sacroiliac joint
fracture: nonunion, broken bone, compression fracture, delayed union, malunion, non union, fractured, fractures, =fx, stress fracture, vertebral fracture, nonhealing fracture, burst fracture, fracture healing, fracture nonunion, vertebral compression fracture, comminuted fracture, rib fracture, nonunion of fracture, broken,
    delayed healing, failure to heal
  lay: cracked bone, bone not healing, bone wont heal, broken vertebra, broken back, shattered, snapped + bone, broken neck
crush injury: crush, laceration, traumatic injury, polytrauma, burn, burns, amputation injury, gunshot, electrocution, burn injury, degloving, traumatic amputation, puncture wound, animal bite, dog bite, amputee
  lay: smashed my, crushed my, got caught in a machine
infection: osteomyelitis, cellulitis, abscess, septic, infected, sepsis, surgical site infection, wound infection, septic arthritis, mrsa infection, discitis, staph infection, postoperative infection, septic joint
open wound: nonhealing wound, ulcer of skin, wound, ulceration, wound dehiscence, surgical wound, pressure ulcer, decubitus ulcer, diabetic ulcer, pressure sore, wound healing, open wounds, foot ulcer, dehiscence, skin ulcer, leg ulcer, venous ulcer, stasis ulcer, heel ulcer, diabetic foot ulcer
  lay: wont heal, bed sore, bedsore, &open sore, ulcer on foot, ulcer on my leg, sore wont heal, sore that wont heal
hernia: inguinal hernia, umbilical hernia, ventral hernia, incisional hernia, hiatal hernia, abdominal hernia, hernias
  lay: bulge in my groin, belly button bulge, rupture + belly
  at: abdomen
ptsd: posttraumatic stress disorder, post traumatic stress disorder, posttraumatic stress, acute stress disorder, post traumatic stress, post traumatic stress syndrome
  lay: trauma flashback, flashback, nightmare, bad dreams, robbed, robbery, got held up, assaulted, jumpy
  isa: mental disorder
depression: major depressive disorder, mdd, depressive disorder, depressed, depressive, depressive symptoms, major depression, depressed mood, suicidal, suicidal ideation, dysthymia, depression and anxiety, clinical depression
  lay: feeling blue, crying, hopeless, dont want to live, sad all the time, feel sad, crying all the time
  isa: mental disorder
anxiety: GAD, generalized anxiety disorder, anxious, panic disorder, panic attack, anxiety disorder, phobia, panic attacks, anxiety and depression, claustrophobia, claustrophobic, panic
  lay: nervous, scared, worry, stressed out, freak out, stress
  isa: mental disorder
mental disorder: adjustment disorder, psychological disorder, mental illness, psychiatric condition, psychiatric disorder, mood disorder, psychosis, bipolar, bipolar disorder, somatic symptom disorder, psychological factors, emotional distress, psychological symptoms, somatoform disorder, pain disorder, psychological issues, psychosocial factors,
    psychosocial, mental health condition, schizophrenia, adjustment disorder with anxiety, fear avoidance, catastrophizing, conversion disorder
insomnia: sleep disturbance, sleep disorder, difficulty sleeping, sleep difficulty, sleep problems, poor sleep, sleep hygiene, sleep disruption, sleeplessness, sleep deprivation, nonrestorative sleep, sleep difficulties, sleep issues, sleep onset
  lay: cant sleep, trouble sleeping, wake up at night, sleepless nights, tossing and turning
sleep apnea: obstructive sleep apnea, =osa, apnea, daytime sleepiness, excessive daytime somnolence, snoring, excessive daytime sleepiness, epworth, ahi, sleep disordered breathing, daytime somnolence, obstructive sleep apnea syndrome
  lay: stop breathing, stops breathing, gasping, gasp for air
headache: headaches, migraine, migraines, cervicogenic headache, tension headache, chronic migraine, post traumatic headache, occipital neuralgia, cephalgia, chronic daily headache, posttraumatic headache, migraine headaches, cluster headache, occipital headache, post concussion headache, migraine headache, medication overuse headache, rebound headache,
    cervicogenic headaches, tension headaches, cephalalgia, trigeminal neuralgia
  lay: head hurts, head pounding, my head aches, head + pound
  at: head
traumatic brain injury: =tbi, concussion, post concussive syndrome, postconcussion syndrome, brain injury, closed head injury, mild traumatic brain injury, =mtbi, post concussion syndrome, postconcussive syndrome, cognitive deficits, cognitive impairment, memory loss, post concussional syndrome, subdural hematoma, intracranial bleed, head trauma, intracranial hemorrhage,
    skull fracture, loss of consciousness, concussive, memory problems, memory impairment, cognitive complaints, closed head trauma, concussions, cognitive decline, stroke, cva, hemiplegia, hemiparesis
  lay: forgetful, cant remember, brain fog, knocked out cold, forget things, memory is bad, foggy, knocked unconscious, blacked out
  at: head
dizziness: vertigo, balance problems, imbalance, tinnitus, vestibular dysfunction, disequilibrium, syncope, lightheadedness, benign positional vertigo, bppv, unsteadiness, vestibular disorder, loss of balance, dizzy, fainting, poor balance, impaired balance, balance impairment, balance disorder
  lay: ringing in my ears, room spins, passing out, off balance, ear ringing, ringing + ear, lose my balance, bad balance, losing my balance
hearing loss: deafness, sensorineural hearing loss, hard of hearing, noise induced hearing loss, deaf, noise exposure, hearing impairment
  lay: cant hear, went deaf, loud machines, hearing damage
  at: ear
vision loss: blurred vision, vision problems, double vision, blindness, visual disturbance, photophobia, diplopia, light sensitivity, visual impairment, eye injury, dry eye, glaucoma, cataract, legally blind
  lay: see double, cant see, blurry
  at: eye
seizure: epilepsy, seizure disorder, seizures, convulsion
tmj disorder: tmj syndrome, tmj pain, bruxism, tmj dysfunction, teeth grinding, jaw pain, temporomandibular joint dysfunction, myofascial jaw pain, orofacial pain
  at: jaw
dental injury: dental decay, periodontal disease, fractured teeth, xerostomia, caries, dental caries, broken tooth injury, tooth loss, dental trauma, tooth fracture
gerd: gastroesophageal reflux disease, reflux, gastritis, gastric ulcer, peptic ulcer, dyspepsia, gastrointestinal symptoms, gastrointestinal events, gi upset, gastroesophageal reflux, ulcer, gi bleed, gi risk, gastrointestinal upset, gastrointestinal risk, gi symptoms, gi complaints, gi bleeding, stomach upset, gi risk factors, history of ulcer,
    gastrointestinal complaints, gastrointestinal bleeding, gastropathy, epigastric pain, peptic ulcer disease, &risk for gastrointestinal events, gastrointestinal event, risk of gastrointestinal events, nsaid induced gastritis, gastrointestinal disorder, acid reflux disease, gastrointestinal
  lay: heartburn, acid reflux, stomach pain, upset stomach, burning stomach, stomach hurts, stomach + burning, stomach problems, stomach + hurt, burning up my stomach
constipation: opioid induced constipation, =oic, bowel dysfunction, irritable bowel, diarrhea, irritable bowel syndrome, fecal incontinence, hemorrhoids, diverticulitis
  lay: constipated, cant poop, stopped up, backed up
nausea: vomiting, postoperative nausea, nausea and vomiting, postoperative nausea and vomiting, ponv, emesis
  lay: throw up, throwing up, queasy, sick to my stomach, puking
neuropathic pain: neuropathy, neuropathic, diabetic neuropathy, peripheral neuropathy, neuralgia, allodynia, postherpetic neuralgia, nerve pain, polyneuropathy, paresthesia, localized peripheral pain, hyperalgesia, neuritis, phantom pain, phantom limb pain, nerve damage, post herpetic neuralgia, shingles, painful diabetic neuropathy, dysesthesia,
    phantom limb
  lay: pins and needles, burning feet, nerves on fire, burning pain
numbness: tingling, numb, numbness and tingling, decreased sensation, sensory deficit, sensory loss, sensory changes, diminished sensation, hypesthesia, hypoesthesia, loss of sensation, numbness or tingling
  lay: no feeling in, cant feel my, goes numb, &fall asleep, go numb, went numb
weakness: motor weakness, leg weakness, motor deficit, muscle weakness, neurologic deficit, neurological deficit, progressive neurologic deficit, progressive weakness, motor loss, decreased strength, neurological deficits, atrophy, neurologic deficits, motor deficits, neurologic dysfunction, neurological dysfunction, progressive neurological deficit, muscle atrophy,
    neurologic findings, neurological findings, focal neurologic deficit, neurologic compromise, physiologic evidence, neurological symptoms, muscle wasting, grip weakness, loss of grip strength, deconditioning, deconditioned, dorsiflexion weakness, weak dorsiflexion, weakness of dorsiflexion
  lay: leg gives out, getting weaker, leg + weak, give out, gives out, arm + weak, dragging my foot, weak grip, lost my grip
swelling: edema, effusion, lymphedema, joint effusion, inflammation, hematoma, swollen, synovitis
  lay: puffy, blown up like
obesity: obese, morbid obesity, bmi, overweight, morbidly obese, body mass index, weight gain, high bmi, elevated bmi, severe obesity
  lay: heavy, fat, too big, big guy, too heavy, gained weight, gained + pounds
diabetes: diabetes mellitus, diabetic, type 2 diabetes, DM, blood sugar, hyperglycemia, uncontrolled diabetes, type ii diabetes, dm2, insulin dependent, diabetes mellitus type 2
  lay: sugar problem, high sugar
hypertension: htn, high blood pressure, elevated blood pressure, uncontrolled hypertension, essential hypertension
heart disease: coronary artery disease, =cad, cardiac disease, congestive heart failure, heart failure, =chf, atrial fibrillation, heart attack, myocardial infarction, cardiovascular disease, chest pain, arrhythmia, cardiovascular risk, cardiac history, palpitations, valvular disease, cardiomyopathy, heart problems, heart condition, cardiac risk factors, heart murmur,
    cardiac risk, stent placed, cardiac condition
  lay: bad heart, bad ticker
kidney disease: renal insufficiency, renal disease, renal failure, chronic kidney disease, ckd, kidney failure, renal impairment, kidney problems, kidney stones, dialysis, end stage renal disease
  lay: bad kidneys
liver disease: hepatitis, cirrhosis, hepatic disease, hepatitis c, liver failure, elevated liver enzymes, fatty liver, hepatic impairment
  lay: bad liver
lung disease: asthma, copd, valley fever, pneumonia, chronic obstructive pulmonary disease, bronchitis, pulmonary embolism, interstitial lung disease, shortness of breath, dyspnea, pulmonary disease, silicosis, coccidioidomycosis, asbestosis, emphysema, pulmonary fibrosis, wheezing, pneumothorax, reactive airway disease, respiratory disease, tuberculosis
  lay: cant breathe, short of breath, breathing problems, trouble breathing
deep vein thrombosis: dvt, blood clot, blood clots, thrombosis, thromboembolism, vte, deep venous thrombosis, venous thromboembolism, embolism, clot, phlebitis
bleeding disorder: coagulopathy, bleeding risk, bleeding history, history of bleeding, hemophilia, anemia, bleeding, bruising, thrombocytopenia, abnormal bleeding, bleeding tendency
erectile dysfunction: impotence, sexual dysfunction, ED, hypogonadism, low testosterone, erection, libido, decreased libido, erectile, low libido, loss of libido
  lay: cant perform, no sex drive, sex life, bedroom problems, sex drive
incontinence of urine: urinary incontinence, neurogenic bladder, urinary retention, overactive bladder, bladder dysfunction, bowel or bladder, bladder incontinence, urinary frequency, bowel and bladder, urinary urgency, bladder or bowel, bowel bladder, bowel or bladder dysfunction
  lay: cant hold it, wet myself, pee myself, wet the bed, leaks urine, leak urine
smoker: smoking, tobacco, nicotine, cigarettes, tobacco use, smokes, tobacco abuse, current smoker, active smoker, cigarette smoking, smoking history, cigarette
substance abuse: alcohol abuse, alcoholism, drug abuse, aberrant behavior, opioid dependence, opioid use disorder, addiction risk, dependency, alcohol, opioid addiction, opioid dependency, substance use disorder, alcohol dependence, aberrant drug behavior, substance use, drug dependence, drug seeking, misuse, illicit drugs, cocaine, methamphetamine, drug diversion,
    dependence
  lay: drinking problem, dope, relapse
cancer: malignancy, tumor, neoplasm, metastatic, carcinoma, leukemia, lymphoma, metastasis, tumors
osteoporosis: osteopenia, low bone density, bone loss
  lay: brittle bones, weak bones, thin bones
rheumatoid arthritis: lupus, gout, inflammatory arthritis, ankylosing spondylitis, autoimmune, psoriatic arthritis, autoimmune disease, gouty arthritis, psoriasis, systemic lupus erythematosus, rheumatologic disease, rheumatoid disease, sjogren, rheumatoid
pregnancy: pregnant, breastfeeding, postpartum
chronic pain: chronic pain syndrome, persistent pain, intractable pain, ongoing pain, chronic intractable pain, pain syndrome, chronic nonmalignant pain, moderate to severe pain, chronic non malignant pain, severe pain, cancer pain, central sensitization, chronic persistent pain
  lay: hurts all the time, always hurts, constant pain, pain all the time
acute pain: acute injury, acute flare, flare up, exacerbation, acute exacerbation, flare, acute low back pain, flare ups, acute spasm, acute muscle spasm, acute exacerbations, flareup, reinjury
  lay: acting up, flaring up, &got worse, hurt it again
postoperative pain: post surgical pain, post operative pain, surgical pain, post op pain, pain after surgery, postsurgical pain
limited mobility: gait disturbance, antalgic gait, fall risk, falls, difficulty walking, unsteady gait, limp, difficulty ambulating, non weight bearing, nonweightbearing, homebound, bedbound, ambulatory difficulty, risk of falls, unable to ambulate, fall, mobility limitation,
    limited weight bearing, impaired gait, impaired mobility, wheelchair bound, bedridden, ambulates, antalgic, altered gait, abnormal gait, gait abnormality, gait dysfunction, impaired ambulation, ambulatory dysfunction, difficulty with ambulation, nonambulatory, non ambulatory,
    weight bearing as tolerated, =wbat, =nwb, =ttwb, =twb, toe touch weight bearing, touch down weight bearing, partial weight bearing, unsteady
  lay: cant walk, cant climb stairs, trouble walking, keep falling, cant get around, stuck in bed, keeps falling, hard to walk, climb + stairs, cant get up, stairs to my bedroom, cant stand, cant use my legs, limping, wobbly, cant put weight, hobble, hobbling
limited range of motion: decreased range of motion, reduced range of motion, restricted range of motion, range of motion deficit, loss of motion, restricted motion, range of motion, rom, limited motion, range of motion deficits, decreased motion, loss of range of motion
  lay: cant bend, cant turn my head, cant move
swallowing difficulty: dysphagia, inability to swallow, unable to swallow tablets, cannot swallow pills, difficulty swallowing, inability to take tablets, cannot take tablets, unable to take oral medication, cannot tolerate oral medication, unable to swallow pills
  lay: cant swallow, trouble swallowing, cannot swallow, get pills down, big tongue, choke + pill
activities of daily living: adl, adls, self care, bathing, daily activities, dressing and bathing, activities of daily living assistance, personal care, household chores, grooming
  lay: cant bathe, cant shower, cant dress, shower by myself, put on my shoes
allergy: allergic, rash, dermatitis, allergic reaction, allergies, allergic to, contact dermatitis, hives, eczema, anaphylaxis, rhinitis, sinusitis
scar: keloid, disfigurement, hypertrophic scar, painful scar, facial scar, scarring
hardware complication: painful hardware, symptomatic hardware, hardware pain, loose hardware, hardware failure, broken hardware, loosening, prominent hardware, hardware irritation, implant failure, hardware loosening
  lay: screws hurt, plate hurts, screw + loose, screws + hurt, plate + hurt, metal + hurt
work injury: work related injury, industrial accident, work accident, injury at work, on the job injury, cumulative trauma, repetitive strain, motor vehicle accident, =mva, slip and fall, repetitive motion, overuse, repetitive stress, car accident
  lay: hurt at work, got hurt, fell at work, hurt on the job
covid: covid 19, long covid, coronavirus, post covid
vitamin deficiency: vitamin d deficiency, nutritional deficiency, deficiency, b12 deficiency, vitamin b12 deficiency
chemical exposure: hazardous exposure, toxic exposure, inhalation injury, needle stick, needlestick, blood exposure, heat stroke, heat exhaustion, mold exposure
scoliosis: kyphosis, spinal deformity, deformity, lordosis, sagittal imbalance, kyphotic
  lay: curved spine, crooked spine
vascular disorder: varicose veins, venous insufficiency, peripheral vascular disease, vascular disease, claudication, varicosities, peripheral artery disease, stasis, raynaud, raynauds, raynaud phenomenon, raynaud syndrome, varicose
arachnoiditis: tarlov cyst, epidural fibrosis, scar tissue, adhesions, dural tear, csf leak, chiari
`,
}
