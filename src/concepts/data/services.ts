import type { LexiconGroup } from '../concept.ts'

/**
 * Programs, mental health, home care, transport and other services.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
 */
export const SERVICES: LexiconGroup = {
  kind: 'treatment',
  entries: `
program: programs, programme
  kind: generic
functional restoration program: frp, functional restoration, help program, HELP, chronic pain program, interdisciplinary pain program, multidisciplinary pain program, =cpp, pain rehabilitation program, interdisciplinary program, multidisciplinary,
    chronic pain management program, functional rehabilitation program, multidisciplinary program, pain rehabilitation, functional restoration evaluation, multidisciplinary evaluation, interdisciplinary evaluation, frp evaluation,
    interdisciplinary rehabilitation, pain program, nccpr, northern california functional restoration program, functional restoration program evaluation, intensive pain program, multidisciplinary pain management, interdisciplinary pain rehabilitation,
    pain management program, initial evaluation for functional restoration, remote care, help remote care, interdisciplinary, chronic pain programs, multidisciplinary rehabilitation, help interdisciplinary
  lay: pain boot camp, pain school, day program, pain clinic program, boot camp, all day + program, live with pain + class, manage pain + class, pain class, pain camp, all day + pain, cope with pain + program
  isa: program
detoxification: detox, inpatient detox, opioid detoxification, drug rehabilitation, weaning program, opioid detox, detox program, inpatient detoxification, outpatient detox, rapid detox, substance abuse program, addiction treatment, addiction medicine,
    chemical dependency program, opioid weaning program, detoxification program, drug rehab, substance abuse treatment, addiction consultation, addiction specialist, addictionologist, medication assisted treatment, opioid taper program
  lay: get off pills, get off opioids, off + painkillers, off + pain pills, addiction, addicted, hooked, kick + habit, getting clean, get clean, get off + pills, come off + pills, wean me off, get off the meds, off + opioids, strung out, off + drugs
  isa: program
weight loss program: weight reduction program, lindora, jenny craig, weight loss, nutritionist, dietician, nutrition consult, weight watchers, weight management, weight loss consult, weight reduction, dietitian, medical weight loss, nutritional counseling,
    weight management program, nutrition counseling, nutritional consult, medically supervised weight loss, weight loss clinic, optifast, weight loss supervised, nutritional consultation, medifast, bariatric consultation, bariatric consult,
    weight loss specialist, bariatric
  lay: diet, slim, lose weight, losing weight, diet plan, slimming, shed + pounds, lose + pounds, drop + pounds, &gained weight, &gained + pounds, fat camp
  isa: program
smoking cessation: smoking cessation program, quit smoking program, nicotine patch, nicotine replacement, tobacco cessation, chantix, varenicline, nicotine gum
  lay: stop smoking, quit smoking, quit cigarettes
  isa: program
pain education: education program, back school, pain education program, patient education, self management program, wellness program, health education, diabetes education, stress management, stress management program, coping skills group
  isa: program
intensive outpatient program: =iop, partial hospitalization, partial hospitalization program, intensive outpatient, psychiatric hospitalization, inpatient psychiatric, residential treatment, residential program, =php
  isa: program, mental health
vocational rehabilitation: vocational training, job training, vocational counseling, return to work program, job retraining, vocational evaluation
  isa: program
mental health: mental health treatment, behavioral health, psychological treatment, =psych, psychological services, psychiatric treatment, psychological, psyche, psychiatric, mental health services, psychological care, behavioral medicine, psych treatment, psych services,
    mental health care, psychological support
  kind: generic
  lay: shrink, counselor, counseling, head doctor, emotional help, seeing a shrink, talk to someone, depressed help, head shrinker, mental help
psychotherapy: individual psychotherapy, psychological therapy, &counseling, group therapy, group psychotherapy, family therapy, cognitive behavioral psychotherapy, psychotherapy session/visit, individual therapy, psych therapy, psychotherapist,
    supportive psychotherapy, emdr, eye movement desensitization, marital therapy, supportive counseling, psychological session/visit, psych session/visit, psychological counseling, individual counseling, couples therapy, prolonged exposure therapy,
    trauma therapy, exposure therapy, medical hypnotherapy and psychotherapy, follow up psychotherapy, mental health therapy, psycho therapy, grief counseling, dialectical behavior therapy, pain psychology, talk therapy
  lay: &shrink, &counselor, therapist + talk, therapist sessions, talk + feelings, seeing a therapist, counsellor, see a therapist, my therapist, talk + therapist, talking to someone, &talk to someone, someone to talk to
  isa: mental health
cognitive behavioral therapy: cbt, cognitive behavior therapy, cognitive behavioral, behavioral therapy, pain coping skills, cognitive behavioral treatment, cbt session/visit, cognitive behavioural therapy, behavior therapy, cognitive behavioral session,
    pain coping skills training, coping skills training, cognitive behavior, act therapy, acceptance and commitment therapy, behavioral intervention, behavioral interventions, cognitive behavioral intervention, cbt i, behavioral treatment
  lay: &talk therapy, coping class, thinking therapy, coping + class
  isa: mental health, psychotherapy
biofeedback: neurofeedback, biofeedback session/training/therapy, eeg biofeedback, emg biofeedback
  lay: relaxation training, mind control, relax + computer
  isa: mental health
hypnotherapy: hypnosis, &relaxation training, medical hypnotherapy, relaxation therapy, relaxation treatment, medical hypnotherapy relaxation, hypnotherapy session, meditation, mindfulness, guided imagery, mindfulness based stress reduction, relaxation session
  lay: relaxation class, hypnotist, hypnotize
  isa: mental health
psychiatrist: psychiatric consultation, psychiatric consult, psychologist, psych consult, psychiatry consultation, psychiatric evaluation, psychologist consultation, psychiatry, psychological consultation, psychological consult, psych referral,
    psychiatrist consult, psychiatrist consultation, psychiatric referral, psychiatric evaluation and treatment, psychology consult, psychology, pain psychologist, psychologist referral, psychology referral, psychiatric follow up, psychotropic medication management,
    psychopharmacology, psychiatric med management, psychology evaluation, pain psychologist consult, psychiatric visit, psych evaluation and treatment
  lay: &shrink, &head doctor, psych doctor
  isa: mental health, consultation
home health care: home health aide, hhc, home care, home health, home health services, home health nurse, home health rn, homemaker, caregiver, home nurse, home attendant, housekeeping, in home care, home assistance, home health assistance,
    nursing home visit, skilled nursing visits, rn evaluation, nurse visit, home aide, home health aid, home health nursing, home healthcare, home care aide, homemaker services, attendant care, skilled nursing care, nursing care, home rn, home visit,
    home health evaluation, in home nursing, home help, home caregiver, home health physical therapy, home physical therapy, rn home visits, home health attendant, house cleaning services, lvn, home health agency, respite care, home infusion, home nursing,
    daily rn, private duty nursing, personal care services, custodial care, nursing services, home health hours, home care assistance, in home caregiver, in home assistance, caregiver services, caretaker, home wound care, 24 hour care, 24 7 care,
    domestic help, domestic services, home safety evaluation, home evaluation, skilled nursing, cna, home health aides, in home health care, cleaning services
  lay: maid, helper at home, help around the house, housekeeper, house cleaning, chores, cook + clean, someone + home, help + house, caregiver + house, help + bathing, help me bathe, nurse + home, nurse at my house, housework, cleaning lady,
    aide + home, nurse to visit, home helper, visiting nurse, take care of me + home, help + bath, help + dress, help + cook, help + home, nurse + house, cleaning + house, somebody + house, someone + house,
    somebody + home, helper + house, caring for me + home, someone to help me, wife + bathe, laundry, help getting dressed, yard work, gardener, clean + house, sitter, nurse + come, family + caregiver
gardening services: lawn care, landscaping, yard maintenance, gardening, handyman
  isa: home health care
skilled nursing facility: snf, inpatient rehabilitation, inpatient rehab, rehab facility, acute rehab, assisted living, long term care, skilled nursing facility stay, acute inpatient rehabilitation, nursing facility, subacute rehabilitation, sub acute rehab,
    transitional care, acute rehabilitation, board and care, subacute rehab, rehab hospital, long term acute care, post acute rehab, extended care facility, inpatient rehab facility, residential care
  lay: nursing home, rest home, convalescent, convalescent home, rehab center
  isa: inpatient stay
transportation: nemt, medical transportation, non emergency transportation, transport, mileage, round trip transportation, transportation to and from, lodging, transportation services, transportation to appointments, transportation to medical appointments,
    non emergency medical transportation, hotel, ambulance, air ambulance, transport to appointments, transportation to all appointments, travel, airfare, transportation to and from appointments, travel expenses, round trip, medical transport, parking,
    ambulance transport, mileage reimbursement, hotel stay, gurney transport, wheelchair van
  lay: taxi, uber, lyft, ride, driver, cab, ride to doctor, car service, shuttle, drive me, drives me, van, ride/rides + appointment, drive + appointment, cant drive, bus pass, limo, gas money, get to my appointments, driven to, get to + appointment
child care: childcare, daycare, day care
  lay: babysitter, babysit, watch my kids
vehicle modification: hand controls, car modification, van conversion, vehicle lift, adapted vehicle, modified vehicle, accessible van, wheelchair accessible van, car lift, van modification, vehicle adaptation, driving evaluation, driver rehabilitation, driver evaluation,
    left foot accelerator
  lay: adapt + car, change + car, car + hand controls, special van
interpreter: interpreting, translation services, interpreter services, certified interpreter, translation, language interpreter
  lay: translator, translate, speaks spanish, spanish + doctor
case management: nurse case manager, case manager, medical case management, nurse case management, life care planner, care coordination, utilization management
consultation: =consult, referral, transfer of care, toc, specialist consultation, referral to, evaluate and treat, eval and treat, specialty referral, second opinion, specialist referral, consultation and treatment, consults,
    refer, evaluation and treatment, specialty consultation, specialist, initial consultation, consult and treat, second surgical opinion, referral for consultation, transfer care, consultation with specialist, specialist consult, specialist evaluation, consult and treatment,
    new patient evaluation, agreed medical examination, qualified medical examination, independent medical examination
  kind: generic
  lay: see a specialist, &see a doctor, send me to, doctor visit + specialist, see another doctor, another doctor, different doctor, special doctor, see + specialist, other doctor's opinion
office visit: follow up visit, =f u, follow up, evaluation and management, e m, followup visit, return visit, re evaluation, reevaluation, e m code, medical visit, office visits, follow up appointment, follow up evaluation, follow up consultation,
    followup, monthly follow up, physical exam, initial exam, clinic visit, office consultation, reexamination, re examination, re check, follow up office visit, physician visit, medical reevaluation, follow up with, initial evaluation, outpatient visit, telehealth, telemedicine,
    physical examination, primary treating physician follow up, ptp follow up, follow up examination, doctors visit, urgent care visit, virtual visit, telephone visit, 99213, 99214, 99215, 99204, 99203
  lay: doctor visit, checkup, check up, doctor appointment, see my doctor, seeing my doctor, doctor's appointment, recheck, see the doctor again, go back to + doctor, monthly visit, my regular doctor
  isa: consultation
medication management: medication management consultation, med management, medication management visit, medication management follow up, medication monitoring, medication evaluation, pharmacy consultation, pharmacological management, medical management, med management visit, medication consult,
    monthly medication management, prescription management, pharmacologic management
  isa: office visit, consultation
emergency room visit: emergency department, emergency room, er visit, urgent care, emergency visit, emergency services, ER
  isa: office visit
medical report: report fee, medical legal report, record review, review of records, special report, records review, narrative report, pr 2 report, permanent and stationary report, impairment rating, p s report, permanent and stationary evaluation, special reports, form completion,
    impairment evaluation, disability rating, work status report
pain management: pain management consultation, pain specialist, pain consult, pain medicine, pain management specialist, pain management consult, interventional pain, pain management referral/evaluation/visit, pain medicine consultation, pain interventionist, pain consultation,
    pain physician, pain management physician, interventional pain management, pain medicine specialist, pain management follow up, pain specialist consultation, pain management treatment, pain management doctor, pain medicine consult, pain referral, pain management consultations,
    pain management re evaluation, interventional pain specialist, interventional pain consult, referral to pain management, pain medicine evaluation, anesthesiologist consult, consultation with pain management
  lay: pain doctor, pain clinic, pain doc, doctor + pain
  isa: consultation
surgical consultation: spine surgeon, neurosurgeon, orthopedic surgeon, surgical consult, orthopedic consultation, neurosurgery consultation, surgeon consultation, orthopedic consult, spine surgery consult, hand surgeon, orthopedist, orthopedic evaluation, surgical evaluation,
    orthopedic referral, neurosurgical consultation, spine surgeon consultation, consultation with hand surgeon, surgeon, orthopedic visit, ortho consult, ortho, orthopedic specialist, spine consult, spine specialist, neurosurgery, neurosurgical consult, hand specialist, surgical referral,
    orthopaedic surgeon, orthopedics, ortho spine, surgeon referral, surgeon consult, orthopedic follow up, spine surgery consultation, shoulder specialist, orthopedic surgery consultation, orthopedic surgeon consultation, general surgeon, general surgery consultation,
    hip replacement specialist, knee specialist, hand surgeon consultation, shoulder surgeon, knee surgeon, plastic surgeon, plastic surgery consultation, vascular surgeon, orthopaedic consultation, foot and ankle specialist, foot and ankle surgeon, spine consultation, hip specialist,
    neurosurgical evaluation, general surgery consult, orthopedic re evaluation, referral to orthopedic, orthopedic surgical consultation, spinal surgeon, orthopedic spine surgeon, upper extremity specialist, consultation with spine surgeon, consult with orthopedic surgeon,
    joint replacement specialist, consult with neurosurgeon, orthopedic surgery consult
  lay: bone doctor, back surgeon, back doctor, spine doctor, knee doctor, shoulder doctor, hand doctor, hip doctor, see a surgeon, talk to a surgeon, surgeon + opinion, joint replacement doctor
  isa: consultation
neurology consultation: neurologist, neurology consult, neurology, neurological consultation, neurology referral, neurological evaluation, neurologist consult, neurologist consultation, neurology evaluation, neurological consult, neurologic consultation, headache specialist, neurology visit,
    neurologist referral, neurology follow up, headache consultation, neurologic evaluation, neurology specialist
  lay: nerve doctor, brain doctor, headache doctor, nerve specialist, head specialist
  isa: consultation
internal medicine consultation: internist, internal medicine, internal medicine consult, im consult, internist consultation, internal consult, internal medicine evaluation, internist consult, internal medicine referral, internal medicine specialist, internal medicine follow up, primary care physician,
    family medicine consultation, primary care, hypertension consultation
  lay: , family doctor
  isa: consultation
cardiology consultation: cardiologist, cardiology, cardiology consult, cardiologist consultation, cardiac consultation, cardiac evaluation, cardiology referral, cardiology evaluation, cardiac consult
  lay: heart doctor, heart specialist
  isa: internal medicine consultation, consultation
gastroenterology consultation: gastroenterologist, gi consult, gastroenterology, gi consultation, gastroenterology consult, gi specialist, gi referral, gastroenterology referral, gi evaluation, hepatologist
  lay: stomach doctor, gut doctor
  isa: internal medicine consultation, consultation
urology consultation: urologist, urology, urology consult, urological consultation, urology referral, urologic consultation, nephrology, nephrologist, gynecology, gynecologist, sexual dysfunction consultation, urology evaluation, ob gyn consultation, urological evaluation, nephrology consultation
  lay: bladder doctor, kidney doctor, pee doctor
  isa: internal medicine consultation, consultation
rheumatology consultation: rheumatologist, rheumatology, rheumatology consult, rheumatology referral, rheumatology evaluation, rheumatologist consult
  lay: arthritis doctor, joint doctor
  isa: internal medicine consultation, consultation
endocrinology consultation: endocrinologist, endocrinology, endocrine consult, diabetologist, endocrinology consult
  lay: diabetes doctor, thyroid doctor, hormone doctor
  isa: internal medicine consultation, consultation
pulmonology consultation: pulmonologist, pulmonology, pulmonary consult, pulmonary consultation, respiratory specialist, pulmonary evaluation
  lay: lung doctor, breathing doctor
  isa: internal medicine consultation, consultation
infectious disease consultation: infectious disease specialist, infectious disease, hematology, hematologist, oncology, oncologist, hematology consultation, toxicology consultation, infectious disease consult, occupational medicine consultation, occupational medicine specialist, toxicologist, allergist
  lay: infection doctor
  isa: internal medicine consultation, consultation
dermatology consultation: dermatologist, dermatology, dermatology consult
  lay: skin doctor
  isa: consultation
ophthalmology consultation: ophthalmologist, ophthalmology, optometrist, optometry, eye specialist, ophthalmology consult, neuro ophthalmologist, ophthalmologic evaluation, ophthalmology evaluation, neuro ophthalmology consultation, eye consultation, neuro optometrist, retina specialist, optometry consultation
  lay: eye doctor
  isa: consultation
ent consultation: ENT, otolaryngologist, otolaryngology, ear nose and throat, ent consult, ent specialist, ent evaluation, otolaryngology consultation, neurotologist, ent referral, otologist
  lay: ear doctor, throat doctor, nose doctor
  isa: consultation
podiatry consultation: podiatrist, podiatry, dpm, podiatry consult, podiatric consultation, podiatry evaluation, podiatry referral, podiatric evaluation
  lay: foot doctor
  isa: consultation
physiatry consultation: physiatrist, physiatry, pm r consultation, pm r consult, pm r, physical medicine consultation, pm r specialist, pmr, physiatry consult, rehabilitation specialist, physical medicine and rehabilitation consultation
  isa: consultation
dental treatment: dental, dentist, tooth, dental implant, crown, dental evaluation, dental follow up, dental consult, root canal, periodontal, tooth extraction, teeth, dental consultation, dental services, dental crown, scaling and root planing, denture, dentures, dental bridge, dental visit,
    oral surgery, oral surgeon, dental implants, periodontist, endodontist, prosthodontist, porcelain crown, dental exam, dental cleaning, dental restoration, tooth filling, dental x rays, fillings, dental care, periodontal scaling, dental evaluation and treatment, bone graft for dental implant, orthodontic,
    orthodontics, braces for teeth, wisdom tooth, extraction, dental work, dental prophylaxis, dental treatments, panoramic x ray, panorex, fluoride, dental specialist, restorative dental treatment
  lay: cavity, false teeth, broken teeth, broken tooth, chipped tooth, cracked tooth, lost my teeth, teeth + fell, gum disease, cap + tooth, knocked out + tooth, dry mouth + teeth
occlusal guard: night guard, oral appliance, mandibular orthotic, oral splint, musculoskeletal trigeminal oral appliance, occlusal splint, bite guard, bruxism appliance, mandibular advancement device, tmj splint, night splint for teeth, intraoral appliance, dental appliance, oral orthotic,
    obstructive airway oral appliance, bite splint, tmj appliance, dental splint, jaw splint, snore guard, tmj orthotic
  lay: mouthpiece, mouth guard, mouthguard, clench + night, grind + teeth, clenching, grinding, tooth guard, mouth piece, clench + teeth, grinding + teeth, clench + jaw, teeth guard
  isa: dental treatment
tmj treatment: tmj consultation, tmj evaluation, orofacial pain consultation, tmj arthrocentesis, tmj specialist, orofacial pain specialist, tmj surgery, tmj therapy, orofacial evaluation
  isa: dental treatment
  at: jaw
acute hospital services: observation stay, icu stay, hospital charges
  isa: inpatient stay
`,
}
