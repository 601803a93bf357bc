import type { LexiconGroup } from '../concept.ts'

/**
 * Programs, mental health, home care, transport and other services.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const SERVICES: LexiconGroup = {
  kind: 'treatment',
  entries: `
program: programs, programme
  kind: generic
functional restoration program: frp, functional restoration, help program, HELP, chronic pain program, interdisciplinary pain program, multidisciplinary pain program, =cpp, pain rehabilitation program, interdisciplinary program, multidisciplinary, chronic pain management program,
    functional rehabilitation program, multidisciplinary program, pain rehabilitation, functional restoration evaluation, multidisciplinary evaluation, interdisciplinary evaluation, frp evaluation, interdisciplinary rehabilitation, pain program, nccpr,
    northern california functional restoration program, functional restoration program evaluation, intensive pain program, multidisciplinary pain management, interdisciplinary pain rehabilitation, pain management program, initial evaluation for functional restoration, remote care,
    help remote care, interdisciplinary, chronic pain programs, multidisciplinary rehabilitation, help interdisciplinary, cpmp, cpmp intake/eval/evaluation, frp intake/eval/assessment/consult, functional restoration (eval|intake|assessment|consultation), multidisciplinary eval/assessment,
    interdisciplinary eval/assessment, pain rehab program, multidisciplinary pain (evaluation|eval|assessment|clinic), chronic pain rehabilitation, remote reassessment, aftercare program, 97799, biopsychosocial rehabilitation, interdisciplinary biopsychosocial, biopsychosocial pain program,
    biopsychosocial program, comprehensive pain program, comprehensive pain management program, functional restoration hours, integrated pain program, spine rehabilitation program, ncfrp, multi disciplinary pain (program|evaluation|rehabilitation|management program),
    multi disciplinary (program|evaluation|eval), inter disciplinary (program|evaluation|pain program|pain rehabilitation), functional resto program, functional resto prog, functional rest program, pain rehabilitation center, 80 hour program, 160 hour program
  lay: pain boot camp, pain school, day program, pain clinic program, boot camp, all day + program, live with pain + class, manage pain + class, pain class, pain camp, all day + pain, cope with pain + program, pain clinic intake, all day pain clinic, pain rehab, pain program intake,
    fit + pain program, team teaches + pain, live with hurting, all day place + pain, weeks long pain, learn to live with pain, live with the hurting, learn + live with pain, learning + live with pain, teach + live with pain, teaches + live with pain, program + live with pain,
    place + live with pain, manage pain without pills, managing pain without pills, all day + psychologist, live better with pain, week pain program, program + psychologist, program with doctors and therapists
  isa: program
detoxification: detox, inpatient detox, opioid detoxification, drug rehabilitation, weaning program, opioid detox, detox program, inpatient detoxification, outpatient detox, rapid detox, substance abuse program, addiction treatment, addiction medicine, chemical dependency program,
    opioid weaning program, detoxification program, drug rehab, substance abuse treatment, addiction consultation, addiction specialist, addictionologist, medication assisted treatment, opioid taper program, h0008, h0009, h0010, h0011, h0012, h0014, h0018, h0020, obot,
    office based opioid treatment, withdrawal management, hospital withdrawal management, ambulatory withdrawal management, inpatient withdrawal management, medically managed (inpatient|) withdrawal, medically supervised withdrawal, ambulatory detox, outpatient detoxification,
    substance abuse rehabilitation (program|), substance use (program|treatment|disorder treatment), sud (treatment|program|rehab), rtc sud, asam, asam level, inpatient rehab for opioids, addiction (consult|c s|eval|evaluation|referral|clinic|psychiatry|physician), adm c s, chemical dependency,
    chemical dependency treatment, addiction med, addiction medicine (consult|consultation|evaluation|referral|specialist), inpt detox, outpt detox, in patient detox, medical detox, medical detoxification, inpatient opioid taper, suboxone induction program, narcotic detox, benzo detox,
    alcohol detox, etoh detox, alcohol rehab, alcohol rehabilitation, alcohol treatment program, substance abuse counseling, alcoholics anonymous, aa meetings, narcotics anonymous, relapse prevention, relapse prevention program, recovery coach, dual diagnosis, methadone clinic,
    methadone maintenance program, opioid treatment program, narcotic treatment program, suboxone clinic, residential drug treatment, residential substance abuse treatment, medically managed opioid withdrawal, managed opioid withdrawal, supervised opioid withdrawal,
    opioid withdrawal (program|management|treatment), narcotic withdrawal (program|management|treatment), withdrawal program, withdrawal treatment program, opiate (detox|detoxification|withdrawal program), inpatient weaning, inpatient weaning program, inpatient taper, narcotic detoxification,
    narcotic taper program, suboxone detox, methadone detox
  lay: get off pills, get off opioids, off + painkillers, off + pain pills, addiction, addicted, hooked, kick + habit, getting clean, get clean, get off + pills, come off + pills, wean me off, get off the meds, off + opioids, strung out, off + drugs, quit opioids, quit + opioids, quit pain meds,
    quit + pain meds, quit + pain pills, quit + narcotics, quit pills, quit + pills, kick narcotics, kick + narcotics, kick + opioids, kick + pills, clean out pills, clean out + pills, tapering pills, help tapering, sober, sober living, substance abuse doctor, drug rehab place,
    hospital + get off pills, hospital + quit opioids, get clean + hospital, get me off + oxy, get me off + norco, get me off + percocet, get me off + vicodin, get me off + fentanyl, get me off + morphine, get me off + narcotics, get me off + pills, get me off + pain meds, getting me off + pills,
    stop drinking, quit drinking, quit alcohol, rehab + drinking, rehab + alcohol, rehab + pills, rehab + drugs, place + drinking, place to dry out, place + get me off, somewhere + get me off,
    get off (norco|oxy|oxycodone|oxycontin|percocet|vicodin|hydrocodone|morphine|fentanyl|dilaudid|narcotics|opiates|painkillers|soma|xanax|benzos), get off of (norco|oxy|percocet|vicodin|morphine|narcotics|opiates),
    come off (norco|oxy|oxycodone|percocet|vicodin|morphine|fentanyl|narcotics|opiates|opioids), getting off (norco|oxy|percocet|narcotics|opioids|pills), getting off + pills, suboxone program, taper + hospital, wean + hospital, withdrawal + hospital, desintoxicacion, addicted to oxy,
    hooked on (norco|oxy|percocet|vicodin|pills|narcotics), addiction doctor, cant stop + pain pills, cant stop + pills, sick when i stop, sick if i stop, withdrawals + stop
  isa: program
weight loss program: weight reduction program, lindora, jenny craig, weight loss, nutritionist, dietician, nutrition consult, weight watchers, weight management, weight loss consult, weight reduction, dietitian, medical weight loss, nutritional counseling, weight management program,
    nutrition counseling, nutritional consult, medically supervised weight loss, weight loss clinic, optifast, weight loss supervised, nutritional consultation, medifast, bariatric consultation, bariatric consult, weight loss specialist, bariatric, 97802, 97803, 97804, g0270, g0271, g0447, s9470,
    medical nutrition therapy, medical nutrition therapy (assessment|evaluation), mnt, registered dietitian, registered dietitian evaluation, evaluation by a registered dietitian, nutritionist (consult|consultation|evaluation|referral), dietary (consult|consultation|counseling|evaluation),
    dietician (consult|consultation|referral), dietitian (consult|consultation|referral|visit|evaluation), mswl, mswl consult, wt loss, wt loss (eval|program|consult|c s), wlp, wlp intake, wls eval, obesity medicine (evaluation|consult|consultation|specialist), obesity specialist, obesity clinic,
    weight clinic, weight clinic consult, weight loss (evaluation|eval|program evaluation|intake), bari (c s|consult|eval), bariatric (evaluation|eval|c s|medicine|referral), bariatrician, bariatric surgeon, bariatric medicine consult, wt mgmt, wt management, weight mgmt, wt reduction,
    wt loss program, med wt mgmt, s9449, s9452, =mnt, medical nutrition, nutrition therapy, nutritional therapy, dietary counseling, diet counseling, rd consult, nutrition eval, nutrition evaluation, nutrition referral, nutrition consultation, nutritional eval, nutritional evaluation,
    dietary consult, dietary consultation, dietician consult, dietitian consult, nutrisystem, noom
  lay: diet, slim, lose weight, losing weight, diet plan, slimming, shed + pounds, lose + pounds, drop + pounds, &gained weight, &gained + pounds, fat camp, obesity medicine, eating right, eat right, meal planning, meal plan, food coach, weight doctor, nutrition doctor, see + eating right,
    weight coach, healthy eating, weight clinic qualify, skinny, what to eat, eat better, loose weight, lose some weight, drop weight, drop the weight, bajar de peso, perder peso, dieta,
    nutricionista, bring + bmi down, lower my bmi, lower + bmi, reduce my weight, reducing weight, weight program, diet program, weight doctor program, get my weight down, bring my weight down, keep my weight down, help with diet, help with my weight, help with weight
  isa: program
smoking cessation: smoking cessation program, quit smoking program, nicotine patch, nicotine replacement, tobacco cessation, chantix, varenicline, nicotine gum, tobacco cessation counseling, nicotine dependence (counseling|treatment|program), nicotine dependence, cessation counseling, 99406,
    99407, nicotine lozenge, vaping cessation, zyban for smoking
  lay: stop smoking, quit smoking, quit cigarettes, get off cigarettes, get me off cigarettes, help + quit cigarettes, quit + cigarettes, quit + tobacco, stop + cigarettes, quit vaping
  isa: program
pain education: education program, back school, pain education program, patient education, self management program, wellness program, health education, diabetes education, stress management, stress management program, coping skills group, psychoeducation, psychoeducational,
    psychoeducational group, pain neuroscience education, body mechanics training, body mechanics education, posture training, posture education, lifting training, lifting education, proper lifting class, fall prevention class, fall prevention program, fall prevention education,
    ergonomic education, arthritis self management, chronic disease self management, diabetic education, diabetes self management, dsme, g0108, g0109, 98960, 98961, 98962, health coach, health coaching, wellness coach, wellness coaching, life coach, sleep hygiene education
  isa: program
intensive outpatient program: =iop, partial hospitalization, partial hospitalization program, intensive outpatient, =php, s9480, s0201, h0015, h0035, psych iop, psychiatric iop, intensive outpatient psychiatric program, intensive outpatient treatment, psychiatric day (program|treatment|hospital),
    psych day treatment, day treatment program, partial hospital program, partial day hospital, behavioral health iop, intensive outpatient psych, intensive outpatient mental health, partial psych program, partial hospital, partial hosp, step up level of care, step down level of care,
    step down program, higher level of care for (depression|ptsd|mental health|psychiatric), psychiatric day care, intensive outpt
  lay: day hospital for depression, day hospital, mental hospital days, day hospital + depression, day hospital + anxiety, several days a week + mental, several days a week + depression, mental clinic, mental + sleep at home, mental + sleeping at home, mental program all day,
    day program + depression, day program + mental, days a week + mental
  isa: program, mental health
residential treatment: residential program, residential treatment (center|facility|program), residential mental health, residential mental health treatment, residential (ptsd|trauma|psychiatric|psych|behavioral health|behavioral) (program|treatment), live in (program|treatment|level of care),
    live in treatment program, dual diagnosis (program|treatment|residential), residential dual diagnosis, inpatient (ptsd|trauma) (program|treatment), first responder (program|residential|treatment program|retreat|inpatient program), firefighter (program|ptsd program|retreat),
    post trauma retreat, west coast post trauma retreat, wcpr, frsn, iaff center of excellence, rtc (stay|admission|ptsd|days|program|level of care), sierra tucson, the meadows, deer hollow, warriors heart
  lay: live in place, thirty day program, firefighter + drinking, cop + drinking, retreat + trauma, retreat + ptsd, live in center
  isa: program, mental health
psychiatric hospitalization: inpatient psychiatric, inpatient psychiatric (treatment|care|admission|hospitalization|stay|unit), inpatient psych, inpatient psych (stay|admission|unit|hospitalization), inpt psych, psychiatric (admission|inpatient|hospital|hospital stay|unit),
    psych (admission|hospitalization|hospital|ward|unit), inpatient mental health, inpatient mental health (treatment|care|admission|stay), inpatient behavioral health, acute psychiatric, behavioral health admission, 5150 hold
  lay: psych ward, mental hospital, mental ward, locked unit, suicide watch, mental institution, hospital + suicidal, hospital + wanted to die
  isa: inpatient stay, mental health
vocational rehabilitation: vocational training, job training, vocational counseling, return to work program, job retraining, vocational evaluation, voc rehab, voc eval, voc rehab eval, voc counseling, vocational rehab, vocational assessment, vocational assessment by rehabilitation counselor,
    vocational testing, vocational counselor, vocational counselor assessment, vocational expert, vocational consultant, vocational rehabilitation evaluation/counselor/consultation, vocational aptitude, transferable skills, transferable skills analysis, vr eval, vrtw, return to work services,
    rehabilitation counselor, job placement, work readiness assessment, supplemental job displacement, sjdb, sjdb voucher, career retraining, career counseling, career assessment, career change, job analysis, job analyses, tuition, college tuition, english classes, esl classes, computer classes,
    computer class, ged class, job search assistance, resume writing, return to work coordinator, rtw coordinator, supported employment, employment specialist, job coaching
  lay: job counselor, job coach, career counselor, retraining counselor, retraining for new job, new career, test for new career, new kind of work, different kind of work, what other job can i do, other job can i do, learn a new job, new trade, new job training, other work i could do,
    what other work, figure out + work i could do, work i can do now, different line of work, new line of work, go back to school, job training school
  isa: program
mental health: mental health treatment, behavioral health, psychological treatment, =psych, psychological services, psychiatric treatment, psychological, psyche, psychiatric, mental health services, psychological care, behavioral medicine, psych treatment, psych services,
    mental health care, psychological support
  kind: generic
  lay: shrink, counselor, counseling, head doctor, emotional help, seeing a shrink, talk to someone, depressed help, head shrinker, mental help
psychotherapy: individual psychotherapy, psychological therapy, &counseling, cognitive behavioral psychotherapy, psychotherapy session/visit, individual therapy, psych therapy, psychotherapist, supportive psychotherapy, supportive counseling, psychological session/visit, psych session/visit,
    psychological counseling, individual counseling, medical hypnotherapy and psychotherapy, follow up psychotherapy, mental health therapy, psycho therapy, grief counseling, dialectical behavior therapy, pain psychology, talk therapy, psychotx, psycho tx, individual psych, interpersonal therapy,
    interpersonal psychotherapy, psychodynamic therapy, psychodynamic psychotherapy, insight oriented psychotherapy, psychoanalysis, psychoanalytic psychotherapy, narrative therapy, solution focused therapy, crisis intervention, 90839, 90840, crisis counseling, crisis psychotherapy,
    spiritual counseling, pastoral counseling, anger management, anger management (class|classes|counseling), lcsw, lcsw (visits|sessions|evaluation|consult), lmft, lmft (visits|sessions), licensed clinical social worker, clinical social worker, marriage and family therapist,
    bereavement counseling, post trauma counseling, tele psychotherapy, telepsychotherapy, teletherapy, online therapy, betterhelp, talkspace, psych tx, psychological tx, somatic experiencing, internal family systems, adjustment counseling, 90785, ptsd therapy, ptsd counseling, ptsd psychotherapy,
    depression counseling, anxiety counseling, psychologist (session|treatment|therapy), psych counseling, depression therapy, anxiety therapy, one on one therapy, one on one psychotherapy, weekly psychotherapy
  lay: &shrink, &counselor, therapist + talk, therapist sessions, talk + feelings, seeing a therapist, counsellor, see a therapist, talk + therapist, talking to someone, &talk to someone, someone to talk to, 90832, 90834, 90837, talking + psychologist, talking sessions,
    someone to talk + feelings, talk + what happened, chaplain, nightmares therapy, therapist for nightmares, stress counselor, talk + counselor, talk + psychologist, talks + psychologist, session + psychologist, sessions with psychologist, weekly + psychologist, every week + psychologist,
    therapy for depression, therapy for my depression, therapy for anxiety, therapy for ptsd, therapy for stress, therapy for my nerves, therapist for depression, therapist + depression, therapist + anxiety, therapist + ptsd, therapist + panic, talk with someone, talk with somebody,
    talk to somebody, somebody to talk to, talk about my depression, talk about my feelings, talk + depression, talk about + accident, mental therapy, terapia psicologica, consejeria, consejero, therapist + stress, therapist + cry, counselor + week, therapist every week, therapist each week,
    therapist once a week, therapist weekly, mental therapist, emotional therapist, my therapist
  isa: mental health
group psychotherapy: group therapy, group medical psychotherapy, grp psychotherapy, grp therapy, group tx, group psych, group psychotherapy session, group counseling, psychotherapy in a group, psychotherapy in a group format, group treatment for depression, pain group, coping group, process group,
    stress group, 90853, g0410, g0411, 96164, 96165, peer support, peer support (group|specialist|counselor|counseling), peer counseling, peer visitor, group (psychological|psych|mental health) (session|treatment|therapy|counseling), group psychological therapy, group setting psychotherapy,
    psychotherapy in a group setting, group cognitive therapy, group cognitive, &group cognitive behavioral therapy, &group cbt, &cbt group, &group cognitive behavioral
  lay: support group, group meeting, depression group, talk in a group, talking in a group, sitting in a circle, sit in a circle, circle + feelings, group + injured people, group of people + talk, share + with others, sharing + with others, people like me + talk, group + sharing, group talk,
    meeting + injured workers, meetings + other workers, injured workers + share, hurt workers + share, group session, therapy group, group for depression, group + psychologist, groups with others, group with other, groups with other, sit with others, group class + depression, terapia de grupo,
    grupo, other injured people, others who are hurt, group + others like me
  isa: psychotherapy*
couples therapy: marital therapy, marital tx, marital counseling, marriage counseling, marriage therapy, couples counseling, couple therapy, couples psychotherapy, couples tx, conjoint therapy, conjoint psychotherapy, conjoint counseling,
    conjoint (marital|family|couples) (therapy|psychotherapy|counseling), family therapy, family counseling, family psychotherapy, relationship counseling, relationship therapy, 90846, 90847, sex therapy, sex therapist, sexual counseling, sexual therapy, psychosexual therapy, parenting class
  lay: counseling + wife, counseling + husband, counseling + spouse, counseling + marriage, sessions for two of us, therapist + my marriage, wife and i fight, husband and i fight, marriage + counselor, save my marriage, save our marriage, marriage help, couple sessions, relationship help,
    both of us + counselor, wife and me + counselor
  isa: psychotherapy*
eye movement desensitization: emdr, emdr therapy, emdr session, eye movement desensitization and reprocessing, eye movement reprocessing, eye movement desensitization reprocessing, bilateral stimulation reprocessing, brainspotting, accelerated resolution therapy, trauma reprocessing,
    memory reprocessing, eye movement therapy
  lay: follow + finger with my eyes, follow her finger, follow his finger, eye movement + trauma, eye movement + memories, eyes back and forth, eyes side to side, tapping + trauma, moving my eyes + trauma
  isa: psychotherapy*
exposure therapy: prolonged exposure, prolonged exposure therapy, trauma therapy, trauma focused (therapy|psychotherapy|cbt|cognitive behavioral therapy|counseling|treatment), cognitive processing therapy, imaginal exposure, in vivo exposure, imagery rehearsal therapy, stress inoculation training,
    written exposure therapy, trauma counseling
  lay: facing my fear, face my fear, relive + trauma, go over + trauma, trauma therapist, trauma counselor
  isa: psychotherapy*, cognitive behavioral therapy
electroconvulsive therapy: electroconvulsive, electroshock, electroshock therapy, ect sessions, ect treatments, ect series, =ect, 90870, electro convulsive therapy, shock therapy for depression
  lay: shock therapy + depression, shock treatment + depression
  isa: mental health
psychedelic assisted therapy: psychedelic therapy, psychedelic, psilocybin, psilocybin assisted therapy, mdma, mdma assisted (therapy|psychotherapy), ketamine assisted (psychotherapy|therapy), ketamine psychotherapy, =kap, kap session, kap sessions
  lay: magic mushrooms, mushrooms + depression, mushroom trip
  isa: psychotherapy
cognitive behavioral therapy: cbt, cognitive behavior therapy, cognitive behavioral, behavioral therapy, pain coping skills, cognitive behavioral treatment, cbt session/visit, cognitive behavioural therapy, behavior therapy, cognitive behavioral session, pain coping skills training,
    coping skills training, cognitive behavior, act therapy, acceptance and commitment therapy, behavioral intervention, behavioral interventions, cognitive behavioral intervention, cbt i, behavioral treatment, cog behavior tx, behavioral tx, health and behavior intervention,
    health and behavior treatment, health behavior intervention, 96158, 96159, 96152, sleepio, somryst, insomnia app, cbt for insomnia, cognitive behavioral therapy for insomnia, cbti, digital cbt, cognitive restructuring, maladaptive (cognitions|thoughts|beliefs), motivational interviewing,
    pain reprocessing therapy, behavioral activation, acceptance therapy, problem solving therapy, rational emotive, cog behav, cog behav (tx|therapy|treatment|session), cog behavioral, cog behavioral (tx|therapy|treatment), cognitive behav therapy, fear avoidance (treatment|therapy|training),
    coping strategies training, cognitive behavioral psych, &group cognitive behavioral therapy, &group cbt, &cbt group, &group cognitive behavioral
  lay: &talk therapy, coping class, thinking therapy, coping + class, change/changing/retrain (negative|bad|) thoughts/thinking, change how + think, change the way + think, changing how + think, pain coping, talking + coping, stop + bad thoughts, stop + negative thoughts, bad thoughts + pain,
    control my thoughts, thought patterns, learn to cope, learn how to cope, learn + cope with pain, learning to cope, coping techniques, coping strategies, coping skills, stop catastrophizing, negative thinking + class, negative thinking, negative thoughts, change my thinking,
    change the thinking, thinking about the pain, control + negative thoughts, terapia cognitiva, fear of moving + psychologist, treatment for fear of movement, psychologist + think, think different about pain, think differently about pain, teach + think different
  isa: mental health, psychotherapy
biofeedback: neurofeedback, biofeedback session/training/therapy, eeg biofeedback, emg biofeedback, bfb, biofdbk, bio feed back, bio feedback, bio fdbk, emg bf, emg bfb, electromyographic feedback, heart rate variability biofeedback, heart rate variability feedback,
    heart rate variability training, heart rate variability feedback training, hrv training, psychophysiological self regulation, psychophysiological therapy, neuro feedback, neuro fdbk, =nfb, neurofeedback therapy, neurotherapy, eeg neurofeedback, eeg neurotherapy, eeg training,
    eeg based neurotherapy, qeeg training, qeeg neurofeedback, brain wave training, brainwave training, electroencephalographic operant conditioning, eeg operant conditioning, emg guided relaxation, surface emg guided relaxation, surface emg training, surface emg feedback, surface emg biofeedback,
    semg biofeedback, semg training, skin temperature feedback, skin temperature training, temperature feedback, temperature feedback training, thermal biofeedback, thermal feedback, galvanic skin response, galvanic skin response training, gsr training, electrodermal feedback,
    electrodermal training, emwave, heartmath, respiratory biofeedback, muscle relaxation feedback, psychophysiologic training, self regulation training, emg assisted (self regulation|relaxation|training), emg assisted self regulation training, emg assisted relaxation training,
    muscle tension training, physiological self regulation, physiologic self regulation, muscle reeducation biofeedback, emg feedback, emg feedback training, thermal and emg (feedback|biofeedback), emg and temperature (feedback|biofeedback)
  lay: relaxation training, mind control, relax + computer, 90901, 90875, 90876, teach + relax, teaches + relax, learn + relax, learn + relaxing, computer + relaxing, stress sensor, sensor + muscle tension, sensor + brain, control muscle tension, stress control, hooked + computer,
    train + brain wave, retrain + brain wave, retraining + brain wave, train + brainwave, retrain + brainwave, retraining + brainwave, brain training + wire, train the brain, eeg games, sensor + muscles relax, sensors + muscles relax, sensor + screen, sensors + screen, sensors on me,
    sensors + relax, screen + relax, screen + muscles relax, wires + relax, wires + screen, hooked up + relax, computer shows + tense, monitor + relax, sensors on my forehead, computer + muscle tension, screen + muscle tension, monitor + muscle tension,
    monitoring + muscle tension, screen + tense, beeps + tense, beep + tense, learn + heart rate, control my heart rate, sensor + calm, machine + learn to relax, physiological monitoring + tension
  isa: mental health
hypnotherapy: hypnosis, &relaxation training, medical hypnotherapy, relaxation therapy, relaxation treatment, medical hypnotherapy relaxation, hypnotherapy session, meditation, mindfulness, guided imagery, mindfulness based stress reduction, relaxation session, hypno, hypnotx, hypno therapy,
    hypnosis therapy, hypnotic intervention, hypnotic therapy, hypnotic suggestion, clinical hypnotic intervention, trance based suggestion, trance based, progressive muscle relaxation, autogenic training, breathwork, breath work, breathing relaxation, diaphragmatic breathing relaxation,
    self hypnosis, self hypnosis training, relaxation exercise, relaxation exercises, relaxation technique, relaxation techniques, meditation class, transcendental meditation, mbsr, calm app, headspace app
  lay: relaxation class, hypnotist, hypnotize, 90880, trance, hypnotized, put me under + calm, putting me in a trance, meditation app, hipnosis, deep breathing session, calm my mind, calming my mind, close my eyes + calm, closed eyes + relax, hypnotised,
    relaxing session, relaxation sessions, hypnotism, relajacion, relaxation + psychologist, relaxation + calm, relaxation + anxiety, relaxation + mind, deep breathing + calm, deep breathing + relax, relaxing class, relaxing + psychologist
  isa: mental health
psychiatrist: psychiatric consultation, psychiatric consult, psychologist, psych consult, psychiatry consultation, psychiatric evaluation, psychologist consultation, psychiatry, psychological consultation, psychological consult, psych referral, psychiatrist consult, psychiatrist consultation,
    psychiatric referral, psychiatric evaluation and treatment, psychology consult, psychology, pain psychologist, psychologist referral, psychology referral, psychiatric follow up, psychotropic medication management, psychopharmacology, psychiatric med management, psychology evaluation,
    pain psychologist consult, psychiatric visit, psych evaluation and treatment, 90792, 90833, 90836, 90838, psy md, psych md, psy md eval/fu, psychiatric diagnostic evaluation with medical services, psych med mgmt, psych med management, psych medication management,
    psychiatric medication management, psychiatric med mgmt, psych med check, psychiatric med check, psychiatry (consult|referral|evaluation|eval|visit|follow up), psych c s, psychiatric c s, psychiatry c s, psychology c s, psych fu, psych f u, psych follow up, psychiatric eval,
    psychiatric follow up visit, psychiatrist visit/evaluation/referral, psychiatric nurse practitioner, psych np, pmhnp, psychopharmacologic, psychopharmacologic (assessment|evaluation|consultation|management), psychopharmacologist, psychotropic management, psychotropic medication consultation,
    telepsychiatry, tele psychiatry, psychiatric second opinion, medication evaluation by psychiatrist, psyc (consult|eval|evaluation|referral), psyche (consult|eval|evaluation|referral), psychiatric medication (evaluation|consultation|consult|visit), medication evaluation psychiatric,
    psychiatric meds (eval|evaluation|consult), psychotropic (consult|consultation|evaluation), psych meds (eval|consult|visit|management), psychiatry c s for meds, psychiatry ref, psychiatrist ref, psych ref
  lay: &shrink, &head doctor, psych doctor, mental med, mental medicine, mental meds visit, doctor for antidepressants, antidepressant check, doctor for depression, depression doctor, mental health doctor, mental doctor, doctor for anxiety, gives out pills + depression, nerve pills doctor,
    doctor for my nerves, psiquiatra, psicologo, psicologa, psychiatric meds doctor, psych meds doctor,
    doctor of the nerves and depression, depression specialist, doctor + black thoughts, psych dr, depression dr, doctor who (gives|give) (pills|medicine|meds|medication) for (depression|anxiety|nerves), doctor for (depression|anxiety) (pills|medicine|meds)
  isa: mental health, consultation
home health care: home health aide, hhc, home care, home health, home health services, caregiver, home attendant, in home care, home assistance, home health assistance, nursing home visit, home aide, home health aid, home healthcare, home care aide, attendant care, home visit,
    home health evaluation, home help, home caregiver, home health attendant, home health agency, respite care, personal care services, custodial care, home health hours, home care assistance, in home caregiver, in home assistance, caregiver services, caretaker, 24 hour care, 24 7 care,
    home safety evaluation, home evaluation, home health aides, in home health care, 99500, g0156, s9122, t1019, t1020, home eval, home assessment, home safety eval/assessment, hh eval, hh aide, hh care, home health eval/assessment/consult, home needs assessment,
    in home assessment/evaluation/needs assessment, =hha, hh services, g0155, t1021, s5125, 99509, 99600, personal care attendant, personal care aide, personal care assistant, custodial personal care attendant, personal attendant, night attendant, live in caregiver, live in aide,
    live in attendant, companion care, companion services, sitter services, personal care assistance, personal care assistant services, ihss, in home supportive services, family caregiver, spousal care, adult day care, adult day health care, 99504, 99505, 99506, 99507, s9127, t1004, t1022,
    hh services aide, cna (visit|hours|services|care|assistance|support|aide), (hour|day|week|home) cna, cna for home, adl assistance at home, assistance with adls at home
  lay: helper at home, help around the house, cook + clean, someone + home, help + house, caregiver + house, help + bathing, help me bathe, aide + home, home helper, take care of me + home, help + bath, help + dress, help + cook, help + home, somebody + house, someone + house, somebody + home,
    helper + house, caring for me + home, someone to help me, wife + bathe, help getting dressed, yard work, sitter, family + caregiver, in home needs, in home needs visit, needs at home visit, come + house, comes to my house, comes to take care, house call, wash and get dressed,
    help me wash, someone + help me wash, come over and help, come over + help, go to the store for me, shop for me, bathe me, wash me, dress me, someone to bathe, someone + bathe, somebody + bathe, someone to cook, somebody to cook, assistance with adls, help with adls, help with my adls,
    wife + taking care of me, husband + taking care of me, daughter + taking care of me, son + taking care of me, mother + taking care of me, family + taking care of me, wife + takes care of me, husband + takes care of me, daughter + takes care of me, son + takes care of me,
    mother + takes care of me, family + takes care of me, sister + takes care of me, pay + taking care of me, cuidadora, cuidador, ayuda en casa, help with bathing, help with dressing, help me dress, home help lady, need a gardener, pay + gardener, gardener
housekeeping: homemaker, homemaker services, house cleaning services, domestic help, domestic services, cleaning services, s5120, s5130, s5131, domestic assistance, house keeping, home maker, household help, household assistance, errands, grocery shopping, grocery shopping assistance,
    shopping assistance, window washing, cleaning person, home cleaning, deep house cleaning, maid service, laundry service, housekeeping services, chore services, chore assistance, light housekeeping, heavy housekeeping
  lay: house cleaning, chores, housework, cleaning lady, cleaning + house, clean + house, grocery run, run errands, someone to clean, somebody to clean, vacuum + house, mop floors, someone to clean my house, somebody to clean my house, someone to come clean,
    help cleaning my house, help me clean my house, need a maid, maid + house, maid + home, pay + maid, pay + housekeeper, need a housekeeper, housekeeper + home, housekeeper + help, do + laundry, doing + laundry, laundry + help, laundry + house, laundry + dishes, wash + clothes, wash + dishes,
    limpieza de casa, maid, housekeeper, laundry
  isa: home health care*
home physical therapy: home health physical therapy, g0151, hhpt, hh pt, hh ot, home health pt, home health ot, home ot, in home pt, in home ot, home occupational therapy, home speech therapy, home health occupational therapy, in home physical rehabilitation, in home rehabilitation, in home rehab,
    home based physical therapy, home rehab, domiciliary physical rehabilitation, domiciliary rehabilitation, pt at home, physical therapy at home, home visit pt, g0152, g0153, s9129, s9131, s9128, in home physical therapy, in home occupational therapy, in home therapy, home health therapy,
    home therapy visits, mobile physical therapy, home pt, hh therapy, hh pt ot, home physiotherapy, in home physiotherapy, domiciliary physiotherapy, domiciliary pt, domiciliary therapy, home health rehab, home health rehabilitation, home health physiotherapy, physical therapist at home,
    home based pt, home based rehab, home based rehabilitation, pt in the home, physical therapy in the home, homebound pt, homebound physical therapy, hhpt visits, home pt ot, in home pt ot
  lay: therapist + house, therapist house calls, rehab at home, rehab + house, therapist + at home, pt + house, therapist comes to my house, therapist to come to my house, pt comes to my house, physical therapist comes to my house, therapist comes to my home,
    therapist + my home, therapist comes, pt at my house, terapia en casa, therapist + come to my home, therapist come to house, get therapy at home, do therapy at home, have therapy at home, need therapy at home, get therapy at my house
  isa: home health care*, physical therapy
home nursing: home health nurse, home health rn, home nurse, skilled nursing visits, rn evaluation, nurse visit, home health nursing, skilled nursing care, nursing care, home rn, in home nursing, rn home visits, lvn, home infusion, daily rn, private duty nursing, nursing services, home wound care,
    skilled nursing, g0299, s9123, s9124, rn home assess, rn home assessment, rn home evaluation, rn home eval, hh rn, hh nursing, nursing assessment at home, hhn visit, rn visit, rn house visit, g0300, t1030, picc line care, home iv therapy, night nurse, home telemonitoring nurse, t1002, t1003,
    home health skilled nursing, home wound vac nurse, home dressing changes by nurse, home injections by nurse, visiting nurse services
  lay: nurse + home, nurse at my house, nurse to visit, visiting nurse, nurse + house, nurse + come, nurse + dressing at home, nurse to come to my house, nurse come to my house, nurse comes to my house, nurse coming to my house, nurse to come to the house, nurse come to house, nurse at home,
    nurse comes
  isa: home health care*
meal delivery: home delivered meals, meal delivery service, meal delivery services, meals on wheels, delivered meals, meal preparation, meal preparation services, meal prep, meal service, prepared meals, food delivery, food preparation, food preparation assistance, grocery delivery, s5170,
    cooking service, personal chef, nutrition delivery
  lay: bring + food, bring me food, bring me meals, bring + meals, deliver + food, deliver + meals, delivers + food, meals brought, food brought
  isa: home health care*
hospice care: hospice, palliative care, palliative care (consult|consultation|referral|evaluation), palliative medicine, palliative medicine (consult|consultation), end of life care, comfort care, hospice services
  lay: dying at home, end of life, care until death
  isa: home health care, consultation
gardening services: lawn care, landscaping, yard maintenance, gardening, handyman, lawn svc, lawn service, yard svc, yard service, yard care, lawn mowing, lawn maintenance, grass cutting, tree trimming, yardwork, yard cleanup, landscape maintenance, snow removal, pool cleaning, pool maintenance,
    home maintenance, home maintenance services, home repair, home repairs, handyman services, gutter cleaning, house painting, weed abatement
  lay: mow + lawn, mowing + lawn, yard help, yard man, weed pulling, pull weeds, pulling weeds, weed pulling + grass, cut + grass, cutting + grass, cut + lawn, cutting + lawn
  isa: home health care
skilled nursing facility: snf, rehab facility, assisted living, long term care, skilled nursing facility stay, nursing facility, subacute rehabilitation, sub acute rehab, transitional care, board and care, subacute rehab, long term acute care, post acute rehab, extended care facility,
    residential care, =ecf, ltac, ltach, subacute (facility|unit|care|stay|nursing|admission), sub acute (facility|unit|care|stay|rehabilitation|admission), skilled nursing stay/placement/admission/days, snf stay/admission/placement, short term rehab facility, convalescent hospital,
    snf (stay|admission|days|x14), skilled nursing facility admission, postoperative skilled nursing, =ltac, =ltach, subacute placement, sub acute placement, facility placement, nursing home placement, rehab placement, assisted living facility, assisted living placement, snf level of care,
    snf level care, swing bed, transitional care unit, tcu stay, postoperative convalescent care, recovery center stay, post surgical recovery center, post op recovery care, surgical recovery suite, memory care, group home, residential care facility, skilled facility, skilled care facility,
    skilled care, skilled rehab, skilled rehabilitation facility, skilled nursing (days|unit|bed|level of care|placement), skilled unit, post op snf, snf rehab, post acute facility, postacute (facility|care|rehab)
  lay: nursing home, rest home, convalescent, convalescent home, rehab center, nursing place, nursing facility stay, stay at rehab, stay + rehab, care home, recovery home, ipr, stay + nursing place, care center + hospital, rehab home stay, staying + nurses, stay + nurses, place with nurses,
    somewhere with nurses, stay somewhere + surgery, live alone + after surgery, rehab place, rehab place after surgery, nursing rehab, skilled facility for rehab, nursing care facility, place to recover, somewhere to recover
  isa: inpatient stay
inpatient rehabilitation: inpatient rehab, acute rehab, acute inpatient rehabilitation, acute rehabilitation, rehab hospital, inpatient rehab facility, irf, =aru, inpatient rehabilitation facility, inpatient rehabilitation facility admission, inpatient rehabilitation admission,
    inpatient rehabilitation unit, in patient rehabilitation, in patient rehab, acute inpatient rehab, acute rehab unit, acute rehabilitation unit, acute rehab facility, =irf, inpatient rehab (unit|stay|admission|hospital), inpt rehab, inpt rehabilitation, hospital based rehabilitation,
    hospital based intensive rehabilitation, acute rehabilitation hospital, rehabilitation hospital, acute inpatient rehabilitation stay
  lay: rehab hospital stay
  isa: skilled nursing facility*, inpatient stay
transportation: nemt, medical transportation, non emergency transportation, transport, mileage, round trip transportation, transportation to and from, transportation services, transportation to appointments, transportation to medical appointments, non emergency medical transportation,
    transport to appointments, transportation to all appointments, travel, airfare, transportation to and from appointments, travel expenses, round trip, medical transport, parking, mileage reimbursement, gurney transport, wheelchair van, a0080, a0090, a0100, a0110, a0120, a0130, t2001, t2003,
    t2005, transpo, med transport, taxi service, car rental, rental car, rental vehicle, bus fare, train ticket, gas card, bridge toll, toll fees, stretcher transport, wheelchair transport, wheelchair transportation, attendant travel, travel companion, companion travel, transport services,
    non emergency transport, nonemergency transport, nonemergency transportation, nonemergency medical transportation, nemt services, driver services, roundtrip transportation, door to door transportation, paratransit, transport to (surgery|therapy|physical therapy), unable to self drive,
    self transport, car service to appointments, plane ticket, plane fare, air travel, travel reimbursement, travel to appointments
  lay: taxi, uber, lyft, ride, cab, ride to doctor, car service, shuttle, drive me, drives me, van, ride/rides + appointment, drive + appointment, cant drive, bus pass, limo, gas money, get to my appointments, driven to, get to + appointment, pick me up + doctor, pick me up + appointment,
    pick me up + clinic, no way to get to, no way to get there, way to get to + doctor, way to get to + appointment, way to get to + clinic, take me to + appointment, take me to + doctor, get me to + doctor, get me to + appointment, no car + doctor, no car + appointment, someone to drive,
    somebody to drive, get there and back, transporte, need a driver, driver + appointment, driver + doctor, driver + take me, driver to, private driver, i dont drive, do not drive, &unable to drive, &not able to drive, &cannot drive, cant drive myself, get to doctor, get to the clinic,
    get to therapy, get to + doctor, get to + therapy, take the bus, bus + doctor, bus + appointment, bus + therapy, pick me up, picked up + appointment, too far to drive, no one to drive, nobody to drive, nobody can drive, driving to + appointment, drive to + appointment, rides to therapy,
    no transportation, no car, driver
lodging: hotel, hotel stay, motel, airbnb, lodging reimbursement, lodg reimb, hotel reimbursement, hotel accommodation, hotel accommodations, overnight accommodation, overnight accommodations, overnight stay at hotel, residential accommodation, temporary housing, temporary lodging,
    short term housing, housing during program, a0180, a0190, a0200, a0210, room and board, meals and lodging, moving expenses, moving services, relocation expenses, per diem lodging
  lay: place to sleep, room near hospital, sleep + out of town, stay + out of town, room + out of town, place to stay, somewhere to sleep, somewhere to stay + appointment, stay overnight + doctor, room + night before surgery
ambulance: ambulance transport, ambulance services, ambulance service, air ambulance, air transport, helicopter transport, medevac, medivac, life flight, a0425, a0426, a0427, a0428, a0429, a0430, a0431, a0433, a0434, a0436, bls transport, als transport, critical care transport,
    interfacility transfer, ground ambulance
  lay: helicopter + hospital, flown to hospital, flight to hospital, paramedics took me, bill for paramedics
  isa: transportation
child care: childcare, daycare, day care
  lay: babysitter, babysit, watch my kids
vehicle modification: hand controls, car modification, van conversion, vehicle lift, adapted vehicle, modified vehicle, accessible van, wheelchair accessible van, car lift, van modification, vehicle adaptation, left foot accelerator, t2039, veh mod, vehicle mod, hand ctrls, adaptive driving,
    adaptive driving equipment, vehicle accessibility, vehicle conversion, car conversion, braunability, braunability van, driving controls, adaptive vehicle, handicap van, ramp van, vehicle purchase, purchase of vehicle, purchase of a vehicle, purchase of a van, new vehicle, truck modification,
    scooter lift for vehicle, vehicle seat modification
  lay: adapt + car, change + car, car + hand controls, special van, van with a ramp, van + ramp
driving evaluation: driver rehabilitation, driver rehab, driver rehabilitation evaluation, driver evaluation, driving eval, driver eval, driving assessment, driver assessment, driving safety evaluation, driving simulator, driving simulator evaluation,
    behind the wheel (evaluation|training|assessment|test), fitness to drive, fitness to drive (evaluation|assessment), on road (evaluation|assessment|driving|fitness), driver training, drivers training, driving lessons, driving training, adaptive driving evaluation, dmv medical evaluation,
    certified driver rehabilitation specialist, cdrs
  lay: test + safe to drive, safe + behind the wheel, safe for me to drive, can i drive safely, test my driving, check my driving, learn to drive again, driving test, learning to drive again, drive again + test, ok to drive again
interpreter: interpreting, translation services, interpreter services, certified interpreter, translation, language interpreter, t1013, interp, certified interp, interp fee, interp services, interpreter fee, interpretation services, medical interpreter, spanish interpreter,
    sign language interpreter, language services, language interpretation, language line, medical interpretation, limited english proficiency, limited english, lep interpreter, language assistance, video remote interpreting, vri, telephonic interpretation, asl, asl interpreter, cart captioning,
    mandarin interpreter, cantonese interpreter, vietnamese interpreter, korean interpreter, armenian interpreter, tagalog interpreter, farsi interpreter, punjabi interpreter, interpreter at medical appointments
  lay: translator, translate, speaks spanish, spanish + doctor, speaks my language, my language, language help, language helper, language person, help + language, speak + my language, someone who speaks + language, person who speaks + language, explain in spanish, understand english,
    doesnt speak english, dont speak english, no english, speaks no english, speak english, deaf + sign, speaks mandarin, speaks cantonese, speaks vietnamese, speaks korean, explain + my language, interprete, traductor, traductora, traduccion, spanish speaking, speak spanish, english is not good,
    my english, english not good, english is bad, no ingles, no hablo ingles, hablo espanol, ingles, not understand + english, understand the doctor + language, only speak, only spanish, primary language spanish
case management: nurse case manager, case manager, medical case management, nurse case management, life care planner, care coordination, utilization management, =ncm, =fcm, field case manager/management, field nurse, field nurse case manager, telephonic case management/manager, nurse cm, rn cm,
    rn case manager, field rn cm, catastrophic case manager, medical case manager, t1016, case manager nurse, life care plan, life care planning, care coordinator, care manager, care management, nurse advocate, patient advocate, patient navigator, nurse navigator, social worker,
    social work (consult|consultation|evaluation|services|referral), social worker (consult|evaluation|visit), medical social worker, discharge planner, discharge planning, catastrophic case management
  lay: nurse coordinating, nurse + coordinate, nurse who arranges, nurse + arranges, nurse in charge, nurse goes to appointments, nurse + appointment, helper nurse, keep + doctors on the same page, doctors on same page, nurse + all my doctors
remote patient monitoring: remote therapeutic monitoring, remote therapeutic monitoring services, remote physiologic monitoring, remote physiological monitoring, remote monitoring, rpm monitoring, rtm monitoring, rtm services, 98975, 98976, 98977, 98978, 98980, 98981, 99453, 99454, 99457, 99458,
    99091, chronic care management, chronic care management services, principal care management, ccm services, 99490, 99491, 99487, 99489, 99426, 99427, 99439, telemonitoring, home telemonitoring
  lay: app + tracks my therapy, app + checks on me, app + report my pain, phone app + pain, watch me from home, doctor watches + app
consultation: =consult, referral, transfer of care, toc, specialist consultation, referral to, evaluate and treat, eval and treat, specialty referral, second opinion, specialist referral, consultation and treatment, consults, refer, evaluation and treatment, specialty consultation, specialist,
    initial consultation, consult and treat, second surgical opinion, referral for consultation, transfer care, consultation with specialist, specialist consult, specialist evaluation, consult and treatment, new patient evaluation, agreed medical examination, qualified medical examination,
    independent medical examination, 99241, 99242, 99243, 99244, 99245, 2nd opinion, 2nd surgical opinion, sso, second opinion (consult|consultation|evaluation|referral), second opinion surgical consult, another opinion, specialty c s, initial consult, new patient visit,
    (new pt|new patient) (consult|eval|consultation), ame evaluation, qme evaluation, qme exam, ame exam, pqme, ime exam, change of physician, change of treating physician, change of doctor, change in treating physician, transfer of treating physician, mpn transfer, new treating physician,
    new treating doctor, new ptp, assume care
  lay: see a specialist, &see a doctor, send me to, doctor visit + specialist, see another doctor, another doctor, different doctor, special doctor, see + specialist, other doctor's opinion, 2nd op, 2nd op surg, different opinion, check with other doctor, ask another doctor,
    another surgeon opinion, change doctors, switch doctors, new doctor, change my doctor, switch my doctor, different treating doctor
  kind: generic
office visit: follow up visit, =f u, follow up, evaluation and management, e m, followup visit, return visit, re evaluation, reevaluation, e m code, medical visit, office visits, follow up appointment, follow up evaluation, follow up consultation, followup, monthly follow up, physical exam,
    initial exam, clinic visit, office consultation, reexamination, re examination, re check, follow up office visit, physician visit, medical reevaluation, follow up with, initial evaluation, outpatient visit, telehealth, telemedicine, physical examination, primary treating physician follow up,
    ptp follow up, follow up examination, doctors visit, urgent care visit, virtual visit, telephone visit, 99213, 99214, 99215, 99204, 99203, 99024, 99201, 99202, 99205, 99211, 99212, return to clinic, return to office, office follow up, clinic follow up, follow up exam, follow up care,
    suture removal, staple removal, global period (visit|evaluation|postoperative evaluation), surgical follow up, telemed, tele visit, tele health, tele medicine, telemedicine visit, telehealth visit/appointment/consult/evaluation, video visit, video appointment, video conference visit,
    audio video, audio video visit/encounter, remote visit/encounter, e visit, phone visit/appointment, ptp visit, ptp fu, primary treating physician visit, follow up with ptp, reassessment by the ptp, reassessment by ptp, audio video reassessment, synchronous audio video, wound check, cast check,
    tele followup, telehealth f u, tele f u, phone call visit, telephone consultation, 99441, 99442, 99443, 99421, 99422, 99423, 98966, 98967, 98968, g2012, walk in visit, walk in clinic visit, post op check, postoperative check, post op follow up, post op follow up visit, postoperative follow up,
    postoperative follow up visit, reeval, re eval, reeval with ptp, follow up appt, f u appt, fu appt, f u visit, fu visit, return appointment, return appt
  lay: doctor visit, checkup, check up, doctor appointment, see my doctor, seeing my doctor, doctor's appointment, recheck, see the doctor again, go back to + doctor, monthly visit, my regular doctor, doctor call, doctor + video, phone call with doctor, doctor on the phone, doctor by phone,
    zoom visit, stitches out, staples out, take out stitches, healing check, check healing, next appointment, see + (work comp|workers comp|main) doctor, appointment + main doctor, comp doctor again, check in with doctor, over video, video with doctor, talk to my doctor, video call, own doctor,
    see my own doctor, see my treating doctor, see my treating physician, see + treating doctor, see + primary treater, next visit, come back in a month, rtc in (2|3|4|6|8) (weeks|wks), rtc (2|3|4|6|8) (weeks|wks), seguimiento, cita con mi doctor,
    doctor every month, see doctor every month, keep seeing my doctor, keep seeing doctor, visit + treating doctor
  isa: consultation
medication management: medication management consultation, med management, medication management visit, medication management follow up, medication monitoring, medication evaluation, pharmacy consultation, pharmacological management, medical management, med management visit, medication consult,
    monthly medication management, prescription management, pharmacologic management, med mgmt, medication mgmt, med mgt, 99605, 99606
  lay: med check, medication check, check my meds
  isa: office visit, consultation
emergency room visit: emergency department, emergency room, er visit, urgent care, emergency visit, emergency services, ER
  isa: office visit
medical report: report fee, medical legal report, record review, review of records, special report, records review, narrative report, pr 2 report, permanent and stationary report, impairment rating, p s report, permanent and stationary evaluation, special reports, form completion,
    impairment evaluation, disability rating, work status report, 99358, 99359, 99080, wc001, wc002, wc003, wc004, wc005, wc006, wc007, wc008, wc009, wc010, wc011, wc012, ml101, ml102, ml103, ml104, ml201, ml202, rec review, record rvw, review of outside records,
    review of outside medical documentation, records review fee, prolonged service, prolonged service without contact, report charge, report chg, report preparation, report preparation charge, supplemental report, supplemental report preparation, progress report fee, pr2 report, pr 4 report,
    pr4 report, pr 2 fee, medical legal evaluation, med legal report, report writing, mmi exam, mmi evaluation, p s exam, p s evaluation, permanent and stationary exam, disability evaluation, 99455, 99456, return to duty exam, work capacity report,
    causation report, apportionment report, medical legal report fee, ml 201, ml 202, ml 203, ml203, ml204, ml205, 99199
  lay: =ror, medical records review, review of medical records, chart review, reads my records, reads my old records, read + old records, looking over old files, look over + old files, going through my charts, go through + charts, reading my paperwork, reading all my paperwork, doctor paperwork,
    paperwork charge, charge for (doctor's|) report, fee for (writing|) report, bill for (doctor's|) report, bill + progress report, write letter, paying doctor to write, past medical papers, fill out forms
pain management: pain management consultation, pain specialist, pain consult, pain medicine, pain management specialist, pain management consult, interventional pain, pain management referral/evaluation/visit, pain medicine consultation, pain interventionist, pain consultation, pain physician,
    pain management physician, interventional pain management, pain medicine specialist, pain management follow up, pain specialist consultation, pain management treatment, pain management doctor, pain medicine consult, pain referral, pain management consultations, pain management re evaluation,
    interventional pain specialist, interventional pain consult, referral to pain management, pain medicine evaluation, anesthesiologist consult, consultation with pain management, pain c s, pain eval, pain evaluation, pain mgmt, pain mgt, pain mgmt consult/eval/referral/follow up/fu/c s,
    pain management (eval|c s|consult follow up), ipm, ipm eval/consult/c s, pain management fu, pain fu, pain f u, pain clinic (consult|evaluation|referral|visit|follow up), interventional pain (evaluation|eval|c s|physician|management consult),
    ipm (eval|consult|evaluation|consultation|referral), (pain|pm|pain mgmt|pain management) (eval|c s), pain mgmt (consult|consultation|evaluation|referral|), interventional pain (eval|evaluation|consultation|referral),
    pm (consult|consultation|referral|specialist|physician|doctor|md|follow up|fu), pm f u, pm eval and treat, pain mngt, pain mngt (consult|eval|referral), pain mngmt, pain mngmt (consult|eval|referral), interventionalist, pain interventionalist,
    interventional spine (specialist|physician|consult|consultation), interventional (physician|specialist), pain anesthesiologist, interventional physiatrist, pain md, pm ref, pain ref, pain mgmt ref, pain management ref
  lay: pain doctor, pain clinic, pain doc, doctor (for|who treats) (chronic|) pain, pain specialist doctor, specialist of pain, specialist for pain, specialist in pain, doctor of pain, doctor of the pain, doctor for injections, doctor for the injections, doctor who does (the|) (injections|shots),
    doctor who gives (the|) (injections|shots), refer to pain, refer out to pain, clinica de dolor, especialista de dolor, pain dr, doctor who (do|does|gives) (the|) (back|spine|neck|epidural) (injections|shots), injection doctor, shot doctor, shots doctor, injections doctor,
    doctor who (do|give) (the|) (injections|shots)
  isa: consultation
surgical consultation: spine surgeon, neurosurgeon, orthopedic surgeon, surgical consult, orthopedic consultation, neurosurgery consultation, surgeon consultation, orthopedic consult, spine surgery consult, hand surgeon, orthopedist, orthopedic evaluation, surgical evaluation, orthopedic referral,
    neurosurgical consultation, spine surgeon consultation, consultation with hand surgeon, surgeon, orthopedic visit, ortho consult, ortho, orthopedic specialist, spine consult, spine specialist, neurosurgery, neurosurgical consult, hand specialist, surgical referral, orthopaedic surgeon,
    orthopedics, ortho spine, surgeon referral, surgeon consult, orthopedic follow up, spine surgery consultation, shoulder specialist, orthopedic surgery consultation, orthopedic surgeon consultation, hip replacement specialist, knee specialist, hand surgeon consultation, shoulder surgeon,
    knee surgeon, orthopaedic consultation, foot and ankle specialist, foot and ankle surgeon, spine consultation, hip specialist, neurosurgical evaluation, orthopedic re evaluation, referral to orthopedic, orthopedic surgical consultation, spinal surgeon, orthopedic spine surgeon,
    upper extremity specialist, consultation with spine surgeon, consult with orthopedic surgeon, joint replacement specialist, consult with neurosurgeon, orthopedic surgery consult, ortho consultation, ortho c s, ortho evaluation, ortho eval, ortho referral, orth consult, orth consultation,
    orth c s, orth evaluation, orth eval, orth referral, orthopedic surgery c s, orthopedic surgery evaluation, orthopedic surgery eval, orthopedic surgery referral, orthopedic surgeon consult, orthopedic surgeon c s, orthopedic surgeon evaluation, orthopedic surgeon eval,
    orthopedic surgeon referral, hand surgery consult, hand surgery consultation, hand surgery c s, hand surgery evaluation, hand surgery eval, hand surgery referral, hand surgeon consult, hand surgeon c s, hand surgeon evaluation, hand surgeon eval, hand surgeon referral, neurosurgery consult,
    neurosurgery c s, neurosurgery evaluation, neurosurgery eval, neurosurgery referral, neurosurgeon consult, neurosurgeon consultation, neurosurgeon c s, neurosurgeon evaluation, neurosurgeon eval, neurosurgeon referral, neurosurg consult, neurosurg consultation, neurosurg c s,
    neurosurg evaluation, neurosurg eval, neurosurg referral, neurosurgical c s, neurosurgical eval, neurosurgical referral, n surg consult, n surg consultation, n surg c s, n surg evaluation, n surg eval, n surg referral, nsurg consult, nsurg consultation, nsurg c s, nsurg evaluation, nsurg eval,
    nsurg referral, spine surgery c s, spine surgery evaluation, spine surgery eval, spine surgery referral, spine surgeon consult, spine surgeon c s, spine surgeon evaluation, spine surgeon eval, spine surgeon referral, foot and ankle surgery consult, foot and ankle surgery consultation,
    foot and ankle surgery c s, foot and ankle surgery evaluation, foot and ankle surgery eval, foot and ankle surgery referral, foot and ankle surgeon consult, foot and ankle surgeon consultation, foot and ankle surgeon c s, foot and ankle surgeon evaluation, foot and ankle surgeon eval,
    foot and ankle surgeon referral, foot and ankle surgical consult, foot and ankle surgical consultation, foot and ankle surgical c s, foot and ankle surgical evaluation, foot and ankle surgical eval, foot and ankle surgical referral, surgeon c s, surgeon evaluation, surgeon eval, surgical c s,
    surgical eval, surgery consult, surgery consultation, surgery c s, surgery evaluation, surgery eval, surgery referral, orthopedic eval, orthopedic c s, orthopaedic (consult|evaluation|eval|referral|c s), (hand|f a) (consult|c s), shoulder consult, (spine|f a) eval,
    hand (consultation|spec|spec eval|evaluation|referral), ns (eval|consult|c s), neurosurg, orthopod, orthopaedist, orthopaedist evaluation/consult, spine doc, spine md, surg (consult|eval|evaluation|referral), ortho (eval|referral|evaluation), spine (eval|referral), (orthopedic|surgical) eval,
    neurosurg (c s|consultation|), operative opinion, operative consultation, operative evaluation, surgical opinion, surgery opinion, hand surgery follow up, orthopedic f u, ortho f u, ortho follow up, orthopaedic follow up, spine surgeon follow up, peripheral nerve surgeon,
    orthopedic trauma surgeon, trauma orthopedist, elbow specialist, elbow surgeon, hip surgeon, total joint surgeon, total joint specialist, sports orthopedist, orthopaedics, ortho (doctor|md|specialist|spec|surgeon|visit|appointment|appt), orthopedic (doctor|md|physician|spec|appointment),
    orthopaedic (doctor|specialist|physician|visit), orthopedic surg, ortho surg, ortho surg (consult|eval|referral), ortho ref, orthopedic ref, spine ref, neurosurg ref, hand surgeon ref, surgical ref
  lay: bone doctor, back surgeon, back doctor, spine doctor, knee doctor, shoulder doctor, hand doctor, hip doctor, see a surgeon, talk to a surgeon, surgeon + opinion, joint replacement doctor, doctor who operates, doctor who operates on nerves, operating doctor, finger doctor,
    ankle operation doctor, elbow doctor, wrist doctor, neck doctor, bone specialist, needing surgery + appointment, need surgery + opinion, if i need surgery, tell me if i need surgery, tell me if i need an operation, need an operation + surgeon, look at me + surgeon, cirujano, ortopedista,
    ortopeda, doctor for (knee|shoulder|hip|hand|bones|elbow|wrist), doctor of (bones|the bones|knee|hand), specialist for (knee|shoulder|hip|hand|bones|elbow|wrist), specialist of (bones|the bones|knee|shoulder|hand), doctor + do i need surgery, surgeon + look, doctor who operates,
    see if i need surgery, opinion + operation, bone dr, spine dr, back dr, knee dr, shoulder dr, hand dr, hip dr
  isa: consultation
vascular surgery consultation: vascular surgeon, vascular surgery consult, vascular surgery c s, vascular surgery evaluation, vascular surgery eval, vascular surgery referral, vascular surgeon consult, vascular surgeon consultation, vascular surgeon c s, vascular surgeon evaluation,
    vascular surgeon eval, vascular surgeon referral, vasc surg consult, vasc surg consultation, vasc surg c s, vasc surg evaluation, vasc surg eval, vasc surg referral, vascular consult, vascular consultation, vascular c s, vascular evaluation, vascular eval, vascular referral, vasc consult,
    vasc consultation, vasc c s, vasc evaluation, vasc eval, vasc referral, vascular specialist, vascular surgery follow up, phlebologist, vein clinic, vascular ref
  lay: vein doctor, vein specialist, vascular doctor, artery doctor, circulation doctor, blood vessel doctor, vein dr
  isa: surgical consultation, consultation
plastic surgery consultation: plastic surgeon, plastic surgery consult, plastic surgery c s, plastic surgery evaluation, plastic surgery eval, plastic surgery referral, plastic surgeon consult, plastic surgeon consultation, plastic surgeon c s, plastic surgeon evaluation, plastic surgeon eval,
    plastic surgeon referral, plastics consult, plastics consultation, plastics c s, plastics evaluation, plastics eval, plastics referral, reconstructive surgeon, reconstructive surgery consultation, plastic and reconstructive surgery (consult|consultation|referral), burn specialist,
    burn surgeon, burn center (evaluation|referral|visit|follow up), burn clinic, facial plastic surgeon, craniofacial surgeon, plastics ref
  lay: scar doctor, doctor to fix scars, doctor for scars, skin reconstruction surgeon, cosmetic doctor, burn doctor
  isa: surgical consultation, consultation
general surgery consultation: general surgeon, general surgery consult, general surgery c s, general surgery evaluation, general surgery eval, general surgery referral, gen surg consult, gen surg consultation, gen surg c s, gen surg evaluation, gen surg eval, gen surg referral, gen surg,
    general surgeon (consult|consultation|visit), hernia surgeon, hernia specialist, hernia consult, colorectal surgeon, colorectal surgery (consult|consultation), abdominal surgeon, thoracic surgeon consultation, cardiothoracic surgeon, cardiothoracic surgery (consult|consultation),
    trauma surgeon, gen surg ref
  lay: hernia + @consult, hernia doctor, belly surgeon, gallbladder surgeon
  isa: surgical consultation, consultation
neurology consultation: neurologist, neurology consult, neurology, neurological consultation, neurology referral, neurological evaluation, neurologist consult, neurologist consultation, neurology evaluation, neurological consult, neurologic consultation, headache specialist, neurology visit,
    neurologist referral, neurology follow up, headache consultation, neurologic evaluation, neurology specialist, neuro consult, neuro consultation, neuro referral, neuro evaluation, neuro eval, neuro appointment, neuro visit, neuro c s, neurol consult, neurol consultation, neurol referral,
    neurol evaluation, neurol eval, neurol appointment, neurol visit, neurol c s, neurologist evaluation, neurologist eval, neurologist appointment, neurologist visit, neurologist c s, neurologic consult, neurologic referral, neurologic eval, neurologic appointment, neurologic visit,
    neurologic c s, neurological referral, neurological eval, neurological appointment, neurological visit, neurological c s, neurology (eval|c s|appointment), headache (consult|evaluation|clinic|referral|neurologist), neuro follow up, neuro fu, epileptologist, concussion specialist,
    movement disorder specialist, neuromuscular specialist, stroke neurologist, stroke specialist, headache medicine specialist, migraine specialist, behavioral neurologist, neuro oncology, intractable headache evaluation, concussion clinic neurologist, neuro (specialist|doctor|md|appt|spec),
    neurology appt, neurologist appt, neuro ref, neurology ref, neurol ref
  lay: nerve doctor, brain doctor, headache doctor, nerve specialist, head specialist, concussion doctor, doctor for (concussion|headaches|migraines|seizures), migraine doctor, seizure doctor, doc for my migraines, neurologo, brain specialist, doctor of (brain|nerves|head),
    doctor for (brain|head), specialist for (headaches|migraines|nerves|seizures|brain|concussion), specialist of (nerves|brain|head), nerves doctor, nerve dr, brain dr, headache dr, neuro dr
  isa: consultation
internal medicine consultation: internist, internal medicine, internal medicine consult, im consult, internist consultation, internal consult, internal medicine evaluation, internist consult, internal medicine referral, internal medicine specialist, internal medicine follow up,
    primary care physician, family medicine consultation, primary care, hypertension consultation, im (c s|eval|evaluation|referral), internal med, internal med (@consult|c s), internal medicine eval, internal medicine c s, internal medicine visit, internal medicine doctor,
    internal medicine physician, internist (evaluation|eval|referral|visit|c s), primary care consult/visit/referral/doctor, pcp visit/referral/consult, hypertension consult, internal medicine follow up visit, geriatrician, geriatric consult, hospitalist,
    elevated blood pressure (evaluation|consultation), hypertension (evaluation|specialist|management), im visit, int med, int med (consult|eval|evaluation|referral|c s|visit), general practitioner, family physician, family medicine, family practice, primary care provider,
    internal medicine follow up evaluation, internal med f u, im ref, internist ref, internal medicine ref
  lay: family doctor, doctor for inside organs, inside organs, regular medical doctor, doctor for blood pressure, blood pressure doctor, medical doctor for diabetes, internista, internal doctor, general doctor, doctor for high blood pressure, doctor for pressure, doctor for high pressure,
    doctor of the pressure, regular doctor + blood pressure, regular doctor + pressure, regular doctor + diabetes, doctor for diabetes and blood pressure, doctor for blood pressure and diabetes, specialist for blood pressure, specialist for high blood pressure, medico general,
    family dr
  isa: consultation
cardiology consultation: cardiologist, cardiology, cardiology consult, cardiologist consultation, cardiac consultation, cardiac evaluation, cardiology referral, cardiology evaluation, cardiac consult, (cardio|cards) (consult|c s|eval|referral), cardiac (c s|eval|referral), cardiology eval,
    cardiology c s, cardiology visit, cardiology follow up, cardiologist (consult|evaluation|referral|visit), cardiovascular (consult|consultation|evaluation), heart rhythm specialist, electrophysiologist, cardiac electrophysiologist, cardiology f u, cardiac clearance consultation,
    heart failure specialist, cardio ref, cardiology ref, cards ref
  lay: heart doctor, heart specialist, heart flutter, doctor for heart (flutter|), chest pain doctor, doctor for chest pain, heart flutter doctor, heart doc, heart dr
  isa: internal medicine consultation, consultation
gastroenterology consultation: gastroenterologist, gi consult, gastroenterology, gi consultation, gastroenterology consult, gi specialist, gi referral, gastroenterology referral, gi evaluation, hepatologist, gi (c s|eval|visit|doctor|follow up|md), gastro (@consult|c s), gastro doctor,
    gastroenterology evaluation, gastroenterology eval, gastroenterology c s, gastroenterology visit, gastroenterologist (consult|consultation|evaluation|referral), gastrointestinal (consult|consultation|evaluation|specialist), hepatology consult/consultation/referral, hepatologist consult,
    gastropathy evaluation, gi f u, gi follow up, gastroenterology follow up, colorectal specialist, gi evaluation and treatment, gi ref, gastro ref
  lay: stomach doctor, gut doctor, doctor for (acid reflux|stomach|constipation|reflux), reflux doctor, stomach specialist, liver doctor, bowel doctor, belly doctor, belly specialist, stomach + specialist, gastro, gastroenterologo, doctor of the (stomach|bowel|intestines),
    doctor for (bowel|gut|belly|heartburn|gastritis), specialist of the stomach, specialist for (stomach|my stomach|reflux|gut), gut specialist, stomach bleeding doctor, stomach dr, gut dr, liver dr
  isa: internal medicine consultation, consultation
urology consultation: urologist, urology, urology consult, urological consultation, urology referral, urologic consultation, sexual dysfunction consultation, urology evaluation, urological evaluation, (urol|uro) (consult|c s|eval|evaluation|referral), urology (eval|c s|visit|specialist|follow up),
    urologist (consult|consultation|evaluation|referral|visit), urologic (consult|evaluation), gu (c s|consult|eval|evaluation), urologic evaluation, urology f u, uro gyn, urogynecology, urogynecologist, sexual medicine, sexual medicine specialist, andrologist, fertility specialist,
    fertility consultation, fertility evaluation, infertility evaluation, infertility specialist, reproductive specialist, neurogenic bladder evaluation, neurogenic bladder (consult|consultation), sexual dysfunction (evaluation|consult|specialist),
    erectile dysfunction (consult|consultation|evaluation|specialist), sexual dysfxn eval, sexual health (clinic|specialist|consult), mens health (clinic|specialist|doctor), uro ref, urology ref
  lay: bladder doctor, pee doctor, doctor for private parts, private parts doctor, pelvic doctor, doctor for bladder, prostate doctor, penis doctor, perform in bed + doctor, trouble in bed + doctor, urologo, (pee|peeing|urination|urinary|erection|sex|sexual|bladder) problem (doctor|specialist),
    doctor for (pee|peeing|urination|urinary|erection|erections|sex|sexual|bladder) problems, doctor for (urination|peeing|erections|erection|impotence), erection specialist, specialist + erection, bladder specialist,
    urine specialist, sex doctor, impotence doctor, impotence specialist, mens doctor, specialist + sex problem, specialist + sexual, bladder dr, pee dr, pee problem + doctor, trouble peeing + doctor, problems peeing + doctor, pee problem + specialist, sex problem + specialist
  isa: internal medicine consultation, consultation
nephrology consultation: nephrology, nephrologist, (neph|renal) (c s|consult|eval|consultation|evaluation|referral|specialist), nephrology (consult|evaluation|referral|eval|c s|visit), nephrologist (consult|consultation|evaluation|referral|visit), kidney consultation, renal ref
  lay: kidney doctor, doctor for kidney (failure|), kidney specialist, kidney failure doctor, kidney checkup, kidney dr
  isa: internal medicine consultation, consultation
gynecology consultation: gynecology, gynecologist, ob gyn consultation, (gyn|gyne|ob gyn|obgyn) (consult|c s|eval|evaluation|referral|visit), ob gyn, obgyn, gynecology (consult|evaluation|referral|eval|visit), gynecologic (evaluation|consultation|consult|exam),
    gynecologist (consult|consultation|evaluation|referral|visit), obstetrician, obstetrics, well woman exam, pap smear
  lay: lady doctor, women doctor, women's doctor, womb doctor, pregnancy doctor
  isa: consultation
rheumatology consultation: rheumatologist, rheumatology, rheumatology consult, rheumatology referral, rheumatology evaluation, rheumatologist consult, rheum consult, rheum consultation, rheum referral, rheum evaluation, rheum eval, rheum appointment, rheum visit, rheum c s,
    rheumatologist consultation, rheumatologist referral, rheumatologist evaluation, rheumatologist eval, rheumatologist appointment, rheumatologist visit, rheumatologist c s, rheumatologic consult, rheumatologic consultation, rheumatologic referral, rheumatologic evaluation, rheumatologic eval,
    rheumatologic appointment, rheumatologic visit, rheumatologic c s, rheumatological consult, rheumatological consultation, rheumatological referral, rheumatological evaluation, rheumatological eval, rheumatological appointment, rheumatological visit, rheumatological c s, rheum,
    rheumatology eval, rheumatology c s, rheumatology visit, rheumatology specialist, rheumatology follow up, inflammatory arthropathy evaluation, rheumatology f u, fibromyalgia specialist, lupus specialist, rheum ref
  lay: arthritis doctor, joint doctor, lupus doctor, autoimmune doctor, ra doctor, gout doctor, doctor for (swollen joints|arthritis|lupus), autoimmune specialist, arthritis specialist, doc for swollen joints, doctor for sore joints, doc for swollen sore joints, doctor for swollen sore joints,
    arthritis dr
  isa: internal medicine consultation, consultation
endocrinology consultation: endocrinologist, endocrinology, endocrine consult, diabetologist, endocrinology consult, endo (c s|consult), endocrine (c s|eval|evaluation|consultation|referral|specialist), endocrinology evaluation, endocrinology eval, endocrinology c s, endocrinology referral,
    endocrinologist (consult|consultation|evaluation|referral), diabetes specialist, diabetic specialist, endocrinology follow up, reproductive endocrinologist, reproductive endocrinology, diabetes consult, diabetes consultation, thyroid specialist, hormone replacement consultation, endo ref
  lay: diabetes doctor, thyroid doctor, hormone doctor, gland doctor, doctor for (blood sugar|hormones|diabetes|thyroid|glands), blood sugar doctor, sugar doctor, hormone specialist, diabetes dr, hormone dr, thyroid dr
  isa: internal medicine consultation, consultation
pulmonology consultation: pulmonologist, pulmonology, pulmonary consult, pulmonary consultation, respiratory specialist, pulmonary evaluation, pulm (consult|c s|eval|referral), pulmonary (c s|eval|referral|specialist), pulmonology consult, pulmonology evaluation, pulmonology eval,
    pulmonology referral, pulmonology c s, pulmonologist (consult|consultation|evaluation|referral), respiratory consult, pulmonary f u, pulmonary follow up, pulmonary consult follow up, pulmonary specialist consult, pulm f u, asthma specialist, occupational lung specialist,
    occupational lung disease evaluation, pulmonary medicine, pulm ref, pulmonary ref
  lay: lung doctor, breathing doctor, doctor for (lungs|cough|breathing|asthma), lungs and cough, lung specialist, asthma doctor, cough doctor, lung dr, breathing dr
  isa: internal medicine consultation, consultation
infectious disease consultation: infectious disease specialist, infectious disease, infectious disease consult, inf dz, inf dz (eval|consult|c s), id (consult|c s|eval|referral), infectious disease (evaluation|eval|c s|referral|doctor|physician), id consult follow up, id specialist,
    tropical medicine, hiv specialist, osteomyelitis specialist, infectious disease follow up
  lay: infection doctor, doctor for valley fever, valley fever doctor, doctor for infection, doctor for infected (surgery|) wound, germ doctor, infection dr
  isa: internal medicine consultation, consultation
hematology oncology consultation: hematology, hematologist, oncology, oncologist, hematology consultation, (heme|hem) (eval|consult|c s|onc), heme onc consult, hematology oncology consult/referral/evaluation, hematology (consult|evaluation|referral|c s),
    hematologist (consult|consultation|referral|evaluation), oncology (consult|consultation|evaluation|referral), onc (consult|eval|c s), oncologist (consult|consultation|referral|evaluation), radiation oncology, radiation oncologist, radiation oncology consultation, surgical oncologist,
    neuro oncologist, orthopedic oncologist
  lay: hematology oncology, hematology and oncology, blood doctor, tumor doctor, cancer doctor, doctor for (firefighter|) cancer, clotting doctor, cancer dr, blood dr
  isa: internal medicine consultation, consultation
toxicology consultation: toxicologist, (tox|toxicology|toxicologist) (eval|c s|evaluation|referral), tox consult, occ tox, occ tox (consult|c s|eval), medical toxicologist, toxicologist (consult|consultation), environmental medicine consultation, environmental medicine specialist
  lay: medical toxicology, poison doctor, toxic doctor, doctor for chemical exposure, chemical exposure doctor, doctor for fumes (exposure|), lead poisoning doctor, poisoning specialist, mold doctor
  isa: internal medicine consultation, consultation
occupational medicine consultation: occupational medicine specialist, occ med (eval|consult|c s|visit|referral|clinic), occupational medicine (evaluation|consult|referral|physician|follow up), evaluation by an occupational medicine physician,
    occupational health (clinic|physician|doctor|visit|evaluation|consultation), industrial medicine (evaluation|eval|consult|clinic|physician|doctor), concentra visit, us healthworks, us health works
  lay: occ med, occupational medicine, industrial medicine, industrial clinic (doctor|), industrial doctor, doctor for job injuries, work injury doctor, company clinic (doctor|), work health doctor, work clinic
  isa: consultation
allergy consultation: allergist, allergy consult, allergist (consult|consultation|evaluation|referral), allergy (evaluation|referral|specialist|eval|c s), immunologist, immunology consultation, allergy immunology consultation
  lay: allergy and immunology, allergy doctor, latex allergy doctor
  isa: internal medicine consultation, consultation
dermatology consultation: dermatologist, dermatology, dermatology consult, derm (consult|c s|eval|evaluation|referral), dermatology evaluation, dermatology eval, dermatology c s, dermatology referral, dermatology visit, dermatologist (consult|consultation|evaluation|referral),
    dermatologic evaluation, mohs, derm eval, contact dermatitis specialist, contact dermatitis evaluation, dermatology follow up, dermatology f u, skin check, skin cancer screening, full body skin exam, derm ref, dermatology ref
  lay: skin doctor, doctor for skin (burn|cancer|rash|), skin cancer doctor, rash doctor, doctor for rash, skin specialist, see for the rash, specialist + rash, skin dr
  isa: consultation
ophthalmology consultation: ophthalmologist, ophthalmology, eye specialist, ophthalmology consult, neuro ophthalmologist, ophthalmologic evaluation, ophthalmology evaluation, neuro ophthalmology consultation, eye consultation, retina specialist, oph (c s|consult|eval), ophtho, ophth,
    ophtho (@consult|c s), ophth (@consult|c s), ophthalmology (eval|c s|referral|visit|examination), ophthalmologist (consult|consultation|evaluation|referral), ophthalmological (evaluation|consultation), eye md, eye md eval, eye (consult|referral|c s), eye surgeon, neuro ophth,
    neuro ophthalmology consult, neuro ophthalmology referral, neuro ophthalmology evaluation, neuro ophthalmology eval, neuro ophthalmology appointment, neuro ophthalmology visit, neuro ophthalmology c s, ophthalmic (evaluation|consultation|examination|exam), oculoplastic, oculoplastic surgeon,
    oculoplastics consultation, cornea specialist, corneal specialist, glaucoma specialist, retinal specialist, retina consult, ophthalmology follow up, ophthalmology f u, ophtho ref, eye ref, ophthalmology ref
  lay: eye doctor, doctor for eye (scratch|injury|), vision doctor, vision specialist, oculista, oftalmologo, doctor of (eyes|the eyes), doctor for (eyes|blurry vision|blurred vision|vision), specialist for (eyes|eye|vision), specialist of the eyes, retina doctor, cornea doctor, eyes doctor,
    eyes specialist, eye dr
  isa: consultation
dry eye treatment: punctal plug, punctal plugs, punctal occlusion, lipiflow, 68761, meibomian gland expression, thermal pulsation eyelids, dry eye therapy, dry eye (clinic|evaluation)
  lay: tear duct plug, plugs in tear ducts, plugs + tear duct
  isa: ophthalmology consultation
optometry consultation: optometrist, optometry, neuro optometrist, neuro optom, neuro optometry, neuro optom (@consult|c s), neuro optometry (@consult|c s), neuro optometric (evaluation|consult|consultation|assessment|eval), optometry consult, optometry referral, optometry evaluation,
    optometry eval, optometry appointment, optometry visit, optometry c s, optom (eval|consult|c s), optometric evaluation, optometric consultation, nora eval, binocular vision, binocular vision (assessment|evaluation|exam|specialty assessment), behavioral optometrist, developmental optometrist
  lay: eye tracking, eye tracking doctor, vision brain doctor, brain vision doctor, special glasses doctor, doctor + special glasses, glasses doctor
  isa: ophthalmology consultation*
ent consultation: ENT, otolaryngologist, otolaryngology, ear nose and throat, ent consult, ent specialist, ent evaluation, otolaryngology consultation, neurotologist, ent referral, otologist, oto (eval|consult|c s), ent eval, ent appointment, ent visit, ent c s,
    otolaryngology (consult|evaluation|eval|referral|c s), otolaryngologist consult, ear nose throat, ear nose and throat (@consult|c s), ear nose throat doctor, otorhinolaryngology, neurotology, laryngologist, laryngology, laryngology (consult|consultation|evaluation), rhinologist,
    otoneurologist, otoneurology, ent f u, ent follow up, ent physician, ent doctor, ear nose throat specialist, head and neck surgeon, ent ref, otolaryngology ref
  lay: ear doctor, throat doctor, nose doctor, sinus doctor, doctor for (nose|sinuses|ears|throat), nose and sinus, ear specialist, doctor for ringing in my ears, doctor for my voice, doctor of (ears|the ears|nose|throat),
    doctor for (hearing|my hearing|ringing|ringing ears|ears ringing|sinus|voice), throat specialist, nose specialist, sinus specialist, specialist for (ears|throat|nose|hearing), otorrino, ears doctor, ear dr, throat dr, nose dr
  isa: consultation
podiatry consultation: podiatrist, podiatry, dpm, podiatry consult, podiatric consultation, podiatry evaluation, podiatry referral, podiatric evaluation, pod (consult|c s|eval|evaluation|referral), podiatry (eval|c s|visit|specialist), podiatrist (consult|consultation|evaluation|referral|visit),
    podiatric (consult|eval), podiatrist c s, podiatric surgeon, podiatric physician, foot care visit, diabetic foot care, diabetic foot exam, routine foot care, nail debridement, podiatry follow up, podiatry f u, podiatry ref, dpm ref
  lay: foot doctor, toe doctor, heel doctor, doctor for heel, doctor for (foot|toes), foot and ankle doctor, foot specialist, foot doc, podologo, podiatra, doctor for (feet|my feet), doctor of (feet|the feet), specialist for (feet|foot|heel), specialist of the feet, feet doctor, feet specialist,
    foot dr, toe dr, heel dr
  isa: consultation
physiatry consultation: physiatrist, physiatry, pm r consultation, pm r consult, pm r, physical medicine consultation, pm r specialist, pmr, physiatry consult, rehabilitation specialist, physical medicine and rehabilitation consultation, pmr consult, pmr consultation, pmr referral, pmr evaluation,
    pmr eval, pmr appointment, pmr visit, pmr c s, physiatry referral, physiatry evaluation, physiatry eval, physiatry appointment, physiatry visit, physiatry c s, physiatrist consult, physiatrist consultation, physiatrist referral, physiatrist evaluation, physiatrist eval,
    physiatrist appointment, physiatrist visit, physiatrist c s, pm r (eval|evaluation|referral|c s|md|physician|doctor), physical medicine (physician|specialist|doctor|consult|evaluation), rehabilitation (physician|medicine specialist|medicine consultation), rehab physician, rehab md,
    sports medicine, sports medicine (consult|consultation|evaluation|physician|specialist|referral|doctor), spasticity clinic, nonoperative spine specialist, amputee clinic physiatrist, rehabilitation doctor, rehabilitation md, rehab specialist, rehab medicine (consult|specialist|doctor),
    non operative spine (physician|specialist|provider), nonoperative (spine physician|physician|spine doctor), non surgical spine (physician|specialist|doctor), nonsurgical spine (physician|specialist|doctor), physiatry ref, pm r ref
  lay: rehab medicine, rehabilitation medicine, rehab doctor, rehab doc, doctor for muscles, doctor for muscles and recovery, non surgery back doctor, non surgical back doctor, muscle doctor, nonsurgical back doctor, sports doctor, fisiatra, doctor of rehabilitation, doctor without surgery,
    non surgical doctor, nonsurgical doctor, non operative doctor, non operative spine doctor, doctor + treat without surgery, doctor + treats without surgery, doctor + back without surgery, specialist without surgery, doctor who does not operate, doctor who doesnt operate, rehab dr,
    doctor of rehab, rehab medicine doctor
  isa: consultation
dental treatment: dental, dentist, tooth, dental evaluation, dental follow up, dental consult, teeth, dental consultation, dental services, dental visit, oral surgery, oral surgeon, prosthodontist, dental exam, dental cleaning, dental restoration, tooth filling, dental x rays, fillings,
    dental care, dental evaluation and treatment, dental work, dental prophylaxis, dental treatments, panoramic x ray, panorex, fluoride, dental specialist, restorative dental treatment, d0120, d0140, d0150, d0210, d0330, dds (@consult|c s), dental (eval|c s|referral), odontological,
    odontological evaluation, odontologist, odontogenic, oral surg, oral surg (@consult|c s), oral surgery (@consult|c s), oral surgeon (@consult|c s), oral and maxillofacial surgery (consult|consultation|evaluation|referral), oral maxillofacial surgery, omfs consult/eval/referral,
    maxillofacial surgeon, oral maxillofacial surgeon, dentist (@consult|c s), composite resin, composite filling, resin filling, amalgam, dental debridement, fluoride tray, fluoride trays, dental prosthesis, dental rehabilitation, full mouth rehabilitation, full mouth reconstruction,
    xerostomia dental care, bacterial biofilm removal, d1110, d1206, d2330, d2391, d2392, d9110, d9310, prosthodontic, frenectomy, teeth whitening, dental follow up visit, dental checkup
  lay: cavity, broken teeth, broken tooth, chipped tooth, cracked tooth, lost my teeth, teeth + fell, knocked out + tooth, dry mouth + teeth, =dds, =dmd, mouth check, mouth doctor, teeth check, check + teeth, tooth doctor, teeth doctor, dentista, dientes, muela, muelas, toothache, tooth ache,
    tooth pain, teeth pain, oral exam, broke my teeth, broke my tooth, teeth are breaking, teeth breaking, teeth dr, tooth dr
dental implant: dental implants, bone graft for dental implant, implant tooth, tooth implant, teeth implants, endosseous implant, endosseous fixture, endosteal implant, implant abutment, abutment, implant crown, implant supported, implant supported (crown|bridge|denture|prosthesis),
    implant restoration, dental bone graft, socket preservation, ridge augmentation, ridge preservation, sinus lift, sinus augmentation, all on four, all on 4, mini implants, d6010, d6056, d6057, d6058, d6059, d6065, d6066, d6104, d7951, d7953, d4263, d6190
  lay: fake tooth + screw, fake tooth + screwed, tooth + screwed in, permanent fake tooth, permanent fake one, screw in tooth, new tooth + jaw, screw + tooth, screw + teeth, tooth post in jaw, replace + lost tooth, replace + missing tooth, replace + knocked out tooth
  isa: dental treatment*
dental crown: crown, porcelain crown, ceramic crown, zirconia crown, pfm crown, pfm, dental bridge, fixed bridge, fixed dental bridge, fixed partial denture, pontic, veneer, porcelain veneer, onlay, core buildup, core build up, crown buildup, post and core, crown lengthening, d2740, d2750, d2751,
    d2950, d2952, d2954, d6240, d6245, d6740, d6750, crown and bridge, crown tooth, crown replacement, 3 unit bridge
  lay: cap + tooth, cap + teeth, capped tooth, tooth cap, bridge + teeth, bridge + tooth
  isa: dental treatment*
root canal: root canal therapy, root canal treatment, endodontic, endodontics, endodontist, endodontic (therapy|treatment|retreatment|consult|consultation|evaluation), apicoectomy, pulpectomy, pulpotomy, d3310, d3320, d3330, d3346, d3347, d3348, d3410, retreatment of root canal
  lay: dead nerve + tooth, nerve + tooth, tooth nerve, dying tooth, dead tooth
  isa: dental treatment*
periodontal treatment: periodontal, scaling and root planing, root planing, periodontist, periodontics, periodontal (scaling|maintenance|therapy|evaluation|surgery|consult|consultation|cleaning), periodontal scaling and root planing, periodontitis treatment, full mouth debridement, gingivectomy,
    gingival graft, gum graft, gum grafting, osseous surgery, deep cleaning teeth, dental deep cleaning, d4341, d4342, d4346, d4355, d4910, d4260, d4210, d4381, arestin, perio maintenance, perio scaling, perio eval
  lay: gum disease, gum doctor, bleeding gums, gums + bleed, deep cleaning, gums + infected, loose teeth, gum treatment
  isa: dental treatment*
dentures: denture, partial denture, removable partial denture, complete denture, full dentures, full denture, immediate denture, overdenture, denture reline, denture adjustment, denture repair, flipper tooth, dental flipper, d5110, d5120, d5130, d5140, d5213, d5214, d5820, d5863,
    removable dental prosthesis
  lay: false teeth, fake teeth, removable teeth
  isa: dental treatment*
tooth extraction: extraction, dental extraction, surgical extraction of tooth, extraction of tooth, wisdom tooth, wisdom teeth removal, tooth removal, impacted tooth, d7140, d7210, d7220, d7230, d7240, d7250, alveoloplasty, full mouth extraction
  lay: pull + tooth, pull + teeth, pulled + tooth, pulled + teeth, yank + tooth, take out + tooth, tooth taken out, teeth taken out
  isa: dental treatment*
orthodontic treatment: orthodontic, orthodontics, orthodontist, orthodontic (evaluation|consult|consultation), braces for teeth, dental braces, invisalign, clear aligners, orthodontic retainer, d8080, d8090, d8660, orthodontia
  lay: braces + teeth, straighten + teeth, crooked teeth, teeth shifted
  isa: dental treatment*
occlusal guard: night guard, oral appliance, mandibular orthotic, oral splint, musculoskeletal trigeminal oral appliance, occlusal splint, bite guard, bruxism appliance, mandibular advancement device, tmj splint, night splint for teeth, intraoral appliance, dental appliance, oral orthotic,
    obstructive airway oral appliance, bite splint, tmj appliance, dental splint, jaw splint, snore guard, tmj orthotic, d9944, d9945, d9946, d9940, e0485, e0486, occl guard, occl splint, mandibular repositioning, mandibular repositioning device, mandibular advancement,
    mandibular advancement splint, mad device, mad appliance, somnodent, oral appliance for bruxism, oral appliance for sleep apnea, sleep appliance, intraoral orthotic, intraoral occlusal orthotic, intraoral occlusal orthotic device, occlusal orthotic, occlusal orthosis, anti snoring device,
    bruxism guard, bruxism splint, nti splint, dental night guard, maxillary splint, maxillary stabilization splint, stabilization splint for teeth, occlusal stabilization splint, maxillary stabilization, mandibular splint, michigan splint, flat plane splint, hard acrylic splint,
    nocturnal parafunction, parafunction, parafunctional, parafunctional habit, repositioning splint, anterior deprogrammer, gelb appliance, occlusal appliance, stabilization appliance, occlusal adjustment, occlusal equilibration, nightguard, mouth splint, dental orthotic, oral device, d7880,
    d9950, d9951, d9952, tongue retaining device, sleep apnea appliance, oral sleep appliance, bruxism (device|orthotic|tray), bruxism treatment device, jaw guard, teeth grinding guard, oral stabilization splint, muscle relaxation splint, interocclusal splint, interocclusal orthotic
  lay: mouthpiece, mouth guard, mouthguard, clench + night, grind + teeth, clenching, tooth guard, mouth piece, clench + teeth, grinding + teeth, clench + jaw, teeth guard, mouth thing, mouth device, mouth + snoring, instead of cpap, plastic + grind, plastic thing + night,
    wear at night + teeth, something + grind my teeth, night + dont grind, tray + teeth, guard + grind, bite my teeth, biting my teeth, biting + teeth, bite + teeth, bite down at night, teeth all night, stabilization splint, splint + jaw, splint + teeth,
    splint + bruxism, splint + masticatory, splint + tmj, bruxism treatment, grinding at night, grinding + jaw, grinding + night, grinding + sleep, grinding + mouth, mouth + grind, mouth + clench, tooth grinding, grinds + teeth, appliance + grind, appliance + bruxism,
    protector + teeth, plastic piece for mouth, mouth protector, plastic + teeth at night, teeth protector
  isa: dental treatment
tmj treatment: tmj consultation, tmj evaluation, orofacial pain consultation, tmj arthrocentesis, tmj specialist, orofacial pain specialist, tmj surgery, tmj therapy, orofacial evaluation, tmj (consult|eval|referral|c s|doctor), tmd (consult|consultation|evaluation|treatment),
    orofacial pain (consult|eval|evaluation|referral), tmj (inj|injection|washout|arthroscopy|arthroplasty|steroid injection|botox), 21010, 21240, 29804, jaw joint (injection|surgery), temporomandibular joint (evaluation|consultation|consult|treatment|injection|surgery|arthroscopy),
    temporomandibular disorder treatment, orofacial pain treatment, craniofacial pain, craniofacial pain specialist
  lay: jaw doctor, jaw specialist, doctor for jaw, jaw joint doctor, jaw + @shot, jaw + @op, jaw + wash out, tmj wash out
  isa: dental treatment
  at: jaw
acute hospital services: observation stay, icu stay, hospital charges
  isa: inpatient stay
medical records copying: s9981, s9982, copying of medical records, copying of records, copy of medical records, records copying, records copy, copy service, copying fee, copy fee, records duplication, duplication of records, reproduction of records, photocopy, photocopying, records request,
    medical records request, records retrieval, subpoena of records, subpoenaed records, subpoena records, release of records, records req, copy svc, record reproduction, medical record reproduction, procurement of (medical|) records, reproduction of medical records, diagnostic film copies,
    imaging disc copy
  lay: copy my records, copy of my records, copies of my chart, copies of my file, get my records, copy + records, copies + paperwork, chart copies, paper copies, request my file, request my records, roi copy
  isa: medical report
`,
}
