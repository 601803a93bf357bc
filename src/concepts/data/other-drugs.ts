import type { LexiconGroup } from '../concept.ts'

/**
 * Drugs for mood, sleep, stomach and other ills.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const OTHER_DRUGS: LexiconGroup = {
  kind: 'treatment',
  entries: `
psychotropic medication: psychotropic, psychiatric medication, psych medication, psych meds, psychotropics
  kind: generic
  isa: medication
antidepressant: anti depressant, antidepressants, antidepressant medication, antidepressant therapy, anti depressants, antidepressants for chronic pain
  lay: happy @pill, depression @pill, mood @pill, feeling down, sad pill, blues, depression + @pill, depressed + @pill, mood + @pill, sad + @pill
  isa: psychotropic medication, medication
snri: serotonin norepinephrine reuptake inhibitor, snris, serotonin and norepinephrine reuptake inhibitor
  isa: antidepressant, medication
ssri: selective serotonin reuptake inhibitor, ssris
  isa: antidepressant, medication
tricyclic antidepressant: tca, tricyclic, tricyclics, tcas, tricyclic antidepressants
  isa: antidepressant, medication
duloxetine: cymbalta, duloxetine hcl, irenka, duloxetine dr, drizalma, dulox, dulox dr, duloxetine hcl dr, cymb
  isa: snri, antidepressant, medication
venlafaxine: effexor, venlafaxine er, effexor xr, venlafaxine hcl, venlafaxine hcl er, effexor er, desvenlafaxine, pristiq, venlafaxine xr, venlaf, venlaf er/xr, efx xr, efx er, venlafaxine hcl xr, desvenlafaxine er, desvenlafaxine succinate (er|), pristiq er
  isa: snri, antidepressant, medication
milnacipran: savella, levomilnacipran, fetzima, milnacip, levomilnacipran er, fetzima er
  isa: snri, antidepressant, medication
amitriptyline: elavil, amitriptyline hcl, amitryptiline, amitriptylin, amytriptyline, amitrip, amitrip hcl
  lay: ami pill
  isa: tricyclic antidepressant, antidepressant, medication
nortriptyline: pamelor, nortriptyline hcl, aventyl, nortrip, nortrip hcl
  isa: tricyclic antidepressant, antidepressant, medication
other tricyclic: desipramine, imipramine, tofranil, protriptyline, norpramin, clomipramine, anafranil
  isa: tricyclic antidepressant, antidepressant, medication
bupropion: wellbutrin, wellbutrin xl, wellbutrin sr, bupropion hcl, bupropion xl, bupropion sr, zyban, aplenzin, budeprion, buproprion, buprop, buprop sr/xl/er/hcl, bup xl, bup sr, bupropion er, bupropion hcl xl/sr/er, wellbutrin er/xr, wbt xl, forfivo (xl|), norepinephrine dopamine reuptake inhibitor
  isa: antidepressant, medication
sertraline: zoloft, sertraline hcl, sertral, sertral hcl, sertraline hydrochloride
  isa: ssri, antidepressant, medication
fluoxetine: prozac, fluoxetine hcl, sarafem, fluox, fluoxetine hydrochloride
  isa: ssri, antidepressant, medication
paroxetine: paxil, paxil cr, paroxetine hcl, brisdelle, parox, parox hcl, paroxetine cr/er, paxil er, paroxetine mesylate, pexeva
  isa: ssri, antidepressant, medication
escitalopram: lexapro, escital, escital oxal, escitalopram oxalate
  isa: ssri, antidepressant, medication
citalopram: celexa, citalo, citalo hbr, citalopram hbr, citalopram hydrobromide
  isa: ssri, antidepressant, medication
fluvoxamine: luvox, vilazodone, viibryd, vortioxetine, trintellix, brintellix, vortiox, vilaz, vilaz hcl, vilazodone hcl, vortioxetine hydrobromide, fluvoxamine er, luvox cr
  isa: ssri, antidepressant, medication
mirtazapine: remeron, mirtaz, mirtaz odt, mirtazapine odt, remeron soltab, remeronsoltab, soltab
  isa: antidepressant, medication
trazodone: desyrel, trazadone, oleptro, trazodone hcl, traz, traz hcl, trazodone er, trazodone hydrochloride, serotonin antagonist reuptake inhibitor, serotonin antagonist and reuptake inhibitor
  lay: trazzy
  isa: antidepressant, sleep aid, medication
doxepin: silenor, sinequan, doxep, doxep hcl, doxepin hcl
  isa: tricyclic antidepressant, antidepressant, sleep aid, medication
buspirone: buspar, busp, busp tab, buspirone hcl
  isa: anxiolytic, medication
lithium: mood stabilizer, lithobid
  isa: psychotropic medication, medication
antipsychotic: lurasidone, latuda, risperidone, risperdal, olanzapine, zyprexa, atypical antipsychotic, ziprasidone, geodon, brexpiprazole, rexulti, haloperidol, antipsychotics, haldol, vraylar, cariprazine, clozapine, invega, symbyax, second generation antipsychotic, neuroleptic, paliperidone, lumateperone, caplyta, asenapine, saphris, perphenazine, chlorpromazine, thorazine, risperidone odt,
    lurasidone hcl
  isa: psychotropic medication, medication
stimulant: methylphenidate, ritalin, adderall, amphetamine, concerta, vyvanse, atomoxetine, strattera, dexmethylphenidate, lisdexamfetamine, adhd medication, amphetamine salts, mph er, methylphenidate er/xr/la/hcl, methylphenidate hcl er, adderall xr/er, amphet salts, mixed amphetamine salts, amphetamine er, dextroamphetamine, dextroamphetamine amphetamine (er|), dexedrine, focalin (xr|),
    dexmethylphenidate er, concerta er, ritalin la/sr/er, psychostimulant, cns stimulant, central nervous system stimulant, mydayis
  lay: adhd @pill, focus @pill, concentration @pill, stimulant @pill
  isa: psychotropic medication, medication
sleep aid: hypnotic, sedative hypnotic, insomnia treatment, sleeping medication, insomnia medication, hypnotics, sleep medication, sedative, sedative hypnotics, non benzodiazepine hypnotic, soporific, sedatives, sleeping aid, sed hyp, sed hypnotic, sedative hypnotic drug/medication, z drug
  lay: sleeping @pill, sleepless, help + sleep, &fall asleep, sleep medicine, @pill + sleep, sleep pill, staying asleep, &trouble sleeping, &cant sleep, knock me out, up all night, sleeper pill, sleeping tablets, pill to sleep, sleeping capsule
  isa: medication
zolpidem: ambien, ambien cr, zolpidem tartrate, zolpidem er, edluar, intermezzo, zolpidem cr, zolpimist, zolp, zolp tart, zolp er/cr, zolpidem tart, zolpidem tartrate er/cr, ambien er, zolpidem sublingual
  isa: sleep aid, medication
eszopiclone: lunesta, eszop
  isa: sleep aid, medication
zaleplon: sonata
  isa: sleep aid, medication
orexin antagonist: suvorexant, belsomra, dayvigo, lemborexant, quviviq, orexin receptor antagonist, orexin receptor blocker, dual orexin receptor antagonist, suvorex, daridorexant
  isa: sleep aid, medication
ramelteon: rozerem, hetlioz, tasimelteon, ramelt, melatonin receptor agonist, melatonin agonist
  isa: sleep aid, medication
temazepam: restoril, temaz
  lay: temmies, temazzies
  isa: sleep aid, benzodiazepine, medication
benzodiazepine: benzo, benzos, benzodiazepines, bzd, chlordiazepoxide, librium, oxazepam, midazolam, versed, clorazepate, tranxene, nitrobenzodiazepine, long acting benzodiazepine, short acting benzodiazepine
  lay: &nerve pills, &anxiety pill, calming pill, tranquilizer, calm + @pill, downers, &nerves + @pill
  isa: anxiolytic, psychotropic medication, medication
anxiolytic: anti anxiety, antianxiety, anti anxiety medication, anxiety medication, anxiolytics, antianxiety medication
  lay: &anxiety pill, &nerves pill, calm me down, calming, panic @pill, anxious + @pill, anxiety @pill, anxiety + @pill, panic attack + @pill, panic + @pill
  isa: psychotropic medication, medication
alprazolam: xanax, xanax xr, alprazolam er, alpraz, alpraz er/xr, alprazolam xr/odt, xanax er
  lay: xannies, bars + xanax, xans, panic attack bars, anxiety bars, zannies + anxiety, zannies + panic, xanies, zanny bars, xan bars
  isa: benzodiazepine, anxiolytic, medication
diazepam: valium, =dzp, diaz tab
  lay: mother little helper, blue vs
  isa: benzodiazepine, anxiolytic, muscle relaxant, medication
lorazepam: ativan, loraz, loraz tab, lorazepam intensol
  isa: benzodiazepine, anxiolytic, medication
clonazepam: klonopin, clonaz, clonaz odt, clonazepam odt, klon
  lay: k pins, klonnies, klono
  isa: benzodiazepine, anxiolytic, medication
estazolam: triazolam, halcion, flurazepam, dalmane, prosom, quazepam
  isa: benzodiazepine, sleep aid, medication
hydroxyzine: vistaril, atarax, hydroxyzine pamoate, hydroxyzine hcl, hydrox pam, hydroxyz, hydroxyz pam, hydroxyzine pam
  lay: itch @pill
  isa: anxiolytic, antihistamine, medication
wakefulness drug: modafinil, armodafinil, provigil, nuvigil, solriamfetol, sunosi, modaf, armodaf, wakefulness promoting agent/medication/drug, wake promoting agent
  lay: stay awake @pill, stay awake, wakefulness, wake up @pill, keep me awake
  isa: medication
prazosin: minipress, prazos, prazos hcl, prazosin hcl, alpha 1 blocker, alpha 1 adrenergic blocker
  lay: nightmare @pill, @pill for nightmare, bad dream @pill, @pill for bad dream, alpha 1 blocker + nightmare
  isa: medication, antihypertensive
gi protection: gastrointestinal agent, gi agent, gastroprotective, gastrointestinal prophylaxis, gi prophylaxis, gastroprotection, gastric protection, gi medication, gastritis medication, gerd medication, stomach protectant, gi protectant
  kind: treatment
  lay: antacid, &heartburn, stomach @pill, &upset stomach, upset belly, &acid reflux, stomach acid, acid reducer, stomach + @pill, protect + stomach, heartburn @pill, stomach medicine, sour stomach, &burning up my stomach, stomach burn, &stomach + burning, tums, acid + @pill, stomach + acid,
    &burning stomach, tummy + @pill, ulcer + @pill
  isa: medication
proton pump inhibitor: ppi, ppis, proton pump inhibitors, proton pump, gastric acid pump inhibitor, acid pump inhibitor, pump inhibitor, h k atpase inhibitor, gastric proton pump inhibitor
  lay: &antacid, &heartburn, &stomach @pill, &acid reflux, &stomach acid, &acid reducer, acid @pill, &heartburn @pill, &upset stomach, &acid + @pill, purple pill, &protect + stomach, protein pump
  isa: gi protection, medication
omeprazole: prilosec, omeprazole dr, prilosec otc, omeprazole magnesium, zegerid, omeprazol, prilosec dr, omep, omep dr, omeprazole ec, omeprazole delayed release, omeprazole sodium bicarbonate, omeprazole bicarb, omeprazole sod bicarb
  isa: proton pump inhibitor, gi protection, medication
pantoprazole: protonix, pantoprazole sodium, pantoprozole, pantoprazole dr, pantoprazole sod dr, panto, pantop, panto dr, pantop dr, pantoprazole sod, protonix dr
  isa: proton pump inhibitor, gi protection, medication
esomeprazole: nexium, esomeprazole magnesium, esom, esomep, esomep mag, esomep dr, esomep mag dr, esomeprazole mag, esomeprazole dr, esomeprazole strontium
  isa: proton pump inhibitor, gi protection, medication
lansoprazole: prevacid, lansop, lansop dr, lansoprazole dr, lansoprazole odt
  isa: proton pump inhibitor, gi protection, medication
dexlansoprazole: dexilant, kapidex, dexlan, dexlansop, dexlansoprazole dr, dexilant dr
  isa: proton pump inhibitor, gi protection, medication
rabeprazole: aciphex, rabeprazole sodium, rabep, rabep sod, rabe dr, rabeprazole sod, rabeprazole dr, rabeprazole sodium dr
  isa: proton pump inhibitor, gi protection, medication
h2 blocker: h2 antagonist, h2 receptor antagonist, h2 receptor blocker, histamine 2 blocker, =h2ra, h2 antagonists, histamine 2 receptor antagonist
  kind: generic
  isa: gi protection, medication
famotidine: pepcid, pepcid ac, famot
  isa: h2 blocker, gi protection, medication
ranitidine: zantac, deprizine, ranitidine suspension, cimetidine, tagamet, nizatidine, axid, ranitidine hcl, ranit, zantac suspension
  isa: h2 blocker, gi protection, medication
sucralfate: carafate, sucralf, sucr susp, sucralf susp, sucralfate susp, sucralfate suspension, sucralfate oral suspension, carafate suspension, aluminum sucrose sulfate (complex|), sucrose sulfate, mucosal protective (agent|antiulcer agent|antiulcer), mucosal protectant
  lay: coats + stomach, coat + ulcer
  isa: gi protection, medication
misoprostol: cytotec, misop, miso tab, miso qid, prostaglandin e1 analog, prostaglandin e1 analogue, pge1 analog, synthetic prostaglandin
  isa: gi protection, medication
gaviscon: simethicone, mylanta, maalox, gas x, dicyclomine, bentyl, hyoscyamine, levsin, align
  isa: gi protection, medication
antiemetic: antiemetics, metoclopramide, reglan, promethazine, phenergan, anti nausea, antinausea, nausea medication, prochlorperazine, compazine, meclizine, antivert, anti nausea medication, scopolamine, trimethobenzamide, tigan, scopolamine patch, anti emetic, emend, aprepitant, prometh, prometh hcl, promethazine hcl, promethazine suppository/supp, phenergan suppository/supp, phen supp,
    prometh supp, metoclop, metoclop hcl, metoclopramide hcl, prokinetic, prokinetic agent/drug, dopamine antagonist prokinetic
  lay: nausea @pill, &throw up, &throwing up, vomit, nausea + @pill, &queasy, &sick to my stomach, &puking, puke, barf, vomiting + @pill
  isa: medication
ondansetron: zofran, zofran odt, ondansetron odt, ondansetron hcl, ondans, ondans odt
  isa: antiemetic, medication
laxative: docusate, colace, senna, senokot, polyethylene glycol, miralax, stool softener, docuprene, laxatives, docusate sodium, bisacodyl, dulcolax, lactulose, senokot s, metamucil, psyllium, magnesium citrate, senna s, sennosides, peri colace, milk of magnesia, dss, surfak, fiber supplement, laxacin, docusate senna, constipation medication, senexon, bowel regimen, enema, suppository, citrucel,
    sena, colase, docus, docus sod, docusate sod, docusate calcium, stool soft, dioctyl sodium sulfosuccinate, senn docus, senna docus, senna docusate, sennosides docusate, docusate sennosides, docusate sodium senna, ex lax, exlax, peg 3350, peg3350, peg 3350 powder, peg powder, peg pwdr, polyethylene glycol 3350, glycolax, clearlax, gavilax, purelax, healthylax, bisac, bisac supp,
    bisacodyl suppository/supp, bisacodyl ec, dulc tab, dulcolax suppository, cathartic, stimulant laxative, osmotic laxative, benefiber, fleet enema, kristalose
  lay: &constipated, &cant poop, go to the bathroom, poop, bowel, &stopped up, constipation + @pill, &backed up, plugged up, poop @pill, constipation @pill, bowel @pill, cant go + bathroom, poop softener, help me go, cant have a bowel movement, constipation from pain pills, constipation powder, powder + constipation, powder + poop
  isa: medication
opioid induced constipation drug: lubiprostone, amitiza, naloxegol, movantik, linzess, linaclotide, relistor, symproic, naldemedine, methylnaltrexone, plecanatide, trulance, lubip, lubi caps/capsule, chloride channel activator, linacl, guanylate cyclase c agonist, naloxeg, naloxegol oxalate, =mntx, j2212, methylnaltrexone bromide, methylnaltrexone injection, relistor injection,
    subcutaneous methylnaltrexone, peripheral mu opioid (receptor|) antagonist, peripherally acting mu opioid (receptor|) antagonist, pamora, peripherally acting opioid antagonist, oic medication/drug/agent, opioid induced constipation medication/agent/treatment, prucalopride, motegrity, nlx oic
  lay: constipation @shot, @shot for constipation, pain pill constipation
  isa: laxative, medication
antidiarrheal: loperamide, imodium, lomotil
  isa: medication
erectile dysfunction drug: sildenafil, viagra, tadalafil, cialis, vardenafil, levitra, impotence agent, stendra, alprostadil, caverject, edex, trimix, ed medication, ed drug, phosphodiesterase inhibitor, avanafil, cialis 20 mg, sildenafil citrate, revatio, adcirca, tadal, tadal tab, varden, varden hcl, vardenafil hcl, vardenafil odt, staxyn (odt|), pde5, pde 5, pde 5 inh, pde5 inh,
    pde 5 inhibitor, pde5 inhibitor, phosphodiesterase 5 inhibitor, phosphodiesterase type 5 inhibitor, phosphodiesterase type 5, erectile dysfunction medication/drug/agent/pill, erectile medication
  lay: &impotence, sex @pill, &erection, blue pill, little blue pill, cant get it up, bedroom @pill, get it up, performance @pill, sex + @pill, v pill, ED pills, boner pill
  isa: medication
testosterone: androgel, testosterone replacement, androgen, testosterone cypionate, hormone replacement, depo testosterone, testosterone injection, testim, axiron, testosterone gel, testosterone cream, testosterone enanthate, testosterone replacement therapy, fortesta, androderm, clomid, hcg injection, anabolic steroid, oxandrolone, t cyp, test cyp, t cypionate, testosterone cyp,
    testosterone inj, testosterone im, im testosterone, testosterone undecanoate, testosterone patch, testosterone pellet, testopel, xyosted, jatenzo, aveed, j1071
  lay: male hormone, low t, hormone, t shots, hormone shots, trt
  isa: medication
cannabinoid: dronabinol, marinol, marijuana, cannabis, cbd, nabilone, medical cannabis, thc, cannabidiol, cannabinoids, epidiolex, =mmj, medical mj, med mj, medicinal marijuana/cannabis, thc cbd
  lay: weed, pot, medical marijuana, edibles, gummies
  isa: medication
antibiotic: cephalexin, keflex, anti infective, cipro, levaquin, levofloxacin, antibiotics, amoxicillin, augmentin, ciprofloxacin, clindamycin, bactrim, doxycycline, azithromycin, zithromax, cefazolin, ancef, vancomycin, amoxicillin clavulanate, cefadroxil, duricef, minocycline, penicillin, z pack, cefuroxime, mupirocin, bactroban, prophylactic antibiotic, sulfamethoxazole,
    antibiotic prophylaxis, metronidazole, rifaximin, antibacterial, bacitracin, nitrofurantoin, neosporin, =abx, amox, amox clav, amox clavulanate, cephalosporin, first generation cephalosporin, anti biotic, antimicrobial, antimicrobial prophylaxis, levoflox, fluoroquinolone, quinolone, =fq abx, moxifloxacin, macrolide, erythromycin, tetracycline, gentamicin, ceftriaxone, rocephin, linezolid,
    cefdinir, macrobid, abx ppx, abx prophylaxis
  lay: infection @pill, infection + @pill, germ + @pill
  isa: medication
antifungal: terbinafine, lamisil, fluconazole, diflucan, clotrimazole, antiviral, acyclovir, valacyclovir, valtrex, ketoconazole, nystatin, hepatitis c medication, harvoni
  isa: medication
anticoagulant: enoxaparin, lovenox, warfarin, coumadin, xarelto, eliquis, plavix, anti coagulant, heparin, rivaroxaban, apixaban, clopidogrel, anticoagulation, dabigatran, pradaxa, fondaparinux, arixtra, brilinta, ticagrelor, antiplatelet, anticoagulants, fragmin, dalteparin, blood thinner, =lmwh, low molecular weight heparin, enox, enox inj, enoxaparin sodium, enoxaparin injection/inj,
    lovenox injection, j1650, =doac, noac, direct oral anticoagulant, factor xa inhibitor, direct factor xa inhibitor, vitamin k antagonist, direct thrombin inhibitor, bivalirudin
  lay: clot shot, thin + blood, blood thinning, clot @pill, belly shots, @shot for clot, @shot for blood clot, @shot to prevent clot, stomach shot, clot preventing @shot, blood clot @shot
  isa: medication
antihypertensive: lisinopril, metoprolol, atenolol, amlodipine, beta blocker, blood pressure medication, hydrochlorothiazide, benazepril, losartan, norvasc, valsartan, diovan, hctz, furosemide, lasix, diuretic, ace inhibitor, calcium channel blocker, carvedilol, diltiazem, bystolic, nebivolol, enalapril, verapamil, micardis, telmisartan, olmesartan, benicar, spironolactone, triamterene,
    terazosin, antihypertensives, zestril, cozaar, hyzaar, tenormin, lopressor, toprol, alpha blocker, lotensin, ramipril, chlorthalidone, hydralazine, azor, exforge, nifedipine, tekturna, arb, lisin, lisin tab, lisinop, prinivil, acei, angiotensin converting enzyme inhibitor, angiotensin ii receptor blocker, angiotensin 2 receptor blocker, angiotensin receptor blocker, amlod, amlod bes,
    amlodipine besylate, amlo, metoprolol succinate/tartrate/er/xl/succ/tart, metoprolol succinate er, meto succ, meto tart, toprol xl, atenol, cardioselective beta (1|) blocker, beta 1 blocker, beta 1 selective blocker, kapspargo, microzide, thiazide, thiazide diuretic, nifedipine er, diltiazem er/xr, verapamil er, carvedilol er, coreg, cardizem, bp med/medication/meds,
    antihypertensive medication
  lay: blood pressure @pill, water @pill, high blood pressure + @pill, heart pill, pressure @pill, bp pill, pee pill + pressure, water pill + pressure
  isa: medication
diabetes drug: metformin, glipizide, insulin, antidiabetic, januvia, sitagliptin, glucophage, lantus, glyburide, actos, pioglitazone, invokana, jardiance, diabetes medication, glimepiride, antidiabetics, humalog, farxiga, janumet, oral hypoglycemic, antidiabetic medication, metformin er/xr/hcl, metformin hcl er, glucophage xr, glu xr, glipizide er, biguanide, antihyperglycemic,
    biguanide antihyperglycemic, novolog, novolog flexpen, flexpen, humulin, novolin, levemir, basaglar, toujeo, tresiba, insulin glargine/lispro/aspart/detemir, glargine, glarg, glarg pen, insulin pen, insulin injection, lantus solostar, sulfonylurea, sglt2 inhibitor, dpp 4 inhibitor
  lay: sugar @pill, diabetes @pill, diabetic @pill, blood sugar + @pill, insulin shot, diabetes @shot, @shot for diabetes, blood sugar @shot, insulin @shot, sugar shots for diabetes
  isa: medication
weight loss drug: phentermine, qsymia, orlistat, adipex, belviq
  lay: diet @pill, diet shot, weight loss @shot, weight loss pill, weight shot
  isa: weight loss program, medication
statin: atorvastatin, lipitor, simvastatin, zocor, crestor, rosuvastatin, pravastatin, cholesterol medication, lovastatin, fibric acid, fenofibrate, tricor, gemfibrozil, ezetimibe, zetia, pravachol, niacin, lipid lowering, atorva, atorvastatin calcium, simva, rosuva, pravastatin sodium, hmg coa reductase inhibitor, pitavastatin, livalo
  lay: cholesterol @pill, cholesterol + @pill
  isa: medication
cardiac drug: nitroglycerin, amiodarone, digoxin, isosorbide, ranolazine, antiarrhythmic, midodrine, entresto
  isa: medication
bisphosphonate: alendronate, fosamax, boniva, ibandronate, zoledronic acid, reclast, prolia, denosumab, teriparatide, forteo, risedronate, actonel, pamidronate, osteoporosis medication, zometa, alendronate sodium, tptd, pth 1 34, recombinant parathyroid hormone, recombinant human parathyroid hormone, parathyroid hormone analog, bonsity, abaloparatide, tymlos, romosozumab, evenity,
    anabolic bone agent, teriparatide injection, forteo injection, forteo pen, osteoporosis drug, osteoporosis treatment, anti osteoporosis
  lay: bone strength @pill, bone + @pill, bone strengthening, bone growing/building @shot, bone building injection pen, bone building pen, @shot + grow bone, osteoporosis @shot, @shot for osteoporosis
  isa: medication
inhaler: albuterol, asthma medication, advair, symbicort, fluticasone, proair, ventolin, montelukast, singulair, budesonide, spiriva, dulera, qvar, flovent, proventil, bronchodilator, tiotropium, breo, xopenex, levalbuterol, combivent, ipratropium, asthma inhaler, alb mdi, alb inh, albuterol mdi/hfa/inh/neb/nebulizer/sulfate, albut, metered dose inhaler, flutic salmet, flutic salmet diskus,
    fluticasone salmeterol, fluticasone propionate salmeterol, budesonide formoterol, salmeterol, formoterol, advair diskus, diskus, wixela, trelegy, breztri, rescue inhaler, proair hfa
  lay: puffer, asthma spray, asthma @pill
  isa: medication
antihistamine: benadryl, claritin, cetirizine, loratadine, zyrtec, diphenhydramine, fexofenadine, allegra, allergy medication, flonase, nasal spray, pseudoephedrine, sudafed, nasonex, levocetirizine, xyzal, saline nasal spray, epipen, epinephrine auto injector, benad, diphen hcl, diphenhyd, diphenhydramine hcl, zzzquil, fexofen, lorat, cetir, claritin d, allegra d, zyrtec d,
    fluticasone nasal (spray|), flonase nasal spray, azelastine (nasal spray|), doxylamine, unisom
  lay: allergy @pill, hay fever
  isa: medication
dicopanol: diphenhydramine suspension, diphenhydramine oral suspension, dicopanol suspension, dicopanol susp, dicopanol oral susp, dicopanol kit, diphenhyd liq, diphenhyd liq kit, diphenhyd susp, diphenhydramine liquid, diphenhydramine liquid kit, diphenhydramine liq, diphenhydramine susp
  lay: sleep liquid, liquid sleep aid/medicine, sleep suspension
  isa: compounded oral suspension, antihistamine, sleep aid, medication
tabradol suspension: tabradol oral suspension, cyclobenzaprine oral suspension, cyclo msm, cyclo msm kit, cyclobenzaprine msm, cyclobenzaprine msm kit, tabradol susp, tabradol oral susp, tabradol kit, cyclobenzaprine liquid, cyclobenzaprine susp
  isa: cyclobenzaprine*, compounded oral suspension
deprizine suspension: deprizine oral suspension, ranitidine oral suspension, ranit liq, ranit liq kit, ranit susp, ranitidine liquid, ranitidine liquid kit, ranitidine liq, ranitidine susp, deprizine susp, deprizine oral susp, deprizine kit
  isa: ranitidine*, compounded oral suspension
fanatrex suspension: fanatrex oral suspension, gabapentin oral suspension, fanatrex susp, fanatrex oral susp, fanatrex kit, gabapentin liquid, gabapentin liquid kit, gabapentin liq, gabapentin susp
  isa: gabapentin*, compounded oral suspension
synapryn suspension: synapryn oral suspension, tramadol oral suspension, synapryn susp, synapryn oral susp, synapryn kit, tramadol liquid, tramadol liquid kit, tramadol liq, tramadol susp
  isa: tramadol*, compounded oral suspension
urologic drug: tamsulosin, flomax, oxybutynin, ditropan, tolterodine, detrol, myrbetriq, mirabegron, vesicare, solifenacin, finasteride, overactive bladder medication, bethanechol, toviaz, proscar, trospium, oxybut, oxyb, oxybutynin er/xl, ditropan xl, tolterodine er/la, detrol la, mirabeg, mirabegron er, antimuscarinic, antimuscarinic bladder agent, bladder antimuscarinic,
    overactive bladder drug, oab medication/drug, tamsul, tams caps/capsule, tamsulosin hcl, alpha 1a blocker, uroselective alpha blocker, uroselective alpha 1a blocker, vibegron, gemtesa, dutasteride, avodart, alfuzosin, uroxatral, fesoterodine, darifenacin
  lay: bladder @pill, bladder + @pill, pee @pill
  isa: medication
thyroid drug: levothyroxine, synthroid, thyroid medication, armour thyroid
  lay: thyroid @pill
  isa: medication
eye drops: restasis, artificial tears, cyclosporine eye drops, latanoprost, ophthalmic, ophthalmic solution, timolol, xiidra, systane, eye drop, prednisolone eye drops, lubricating drops, lumigan, eye gtts, gtts ou/od/os, ophth drops, ophth soln, ophth gtts, ophthalmic drops, ophthalmic ointment, lubricant eye drops, lubricating eye drops, pred forte, prednisolone ophthalmic,
    cyclosporine ophthalmic, refresh tears, preservative free (artificial|) tears, cequa
  lay: fake tears, moisture drops, drops for eyes, drops for dry eyes, drops for burning/itchy/scratchy/red eyes, dry eye drops, drops + dry eye, drops + scratchy eye, drops + itchy eye, drops + burning eye
  isa: medication
skin medication: hydrocortisone cream, triamcinolone cream, clobetasol, betamethasone cream, topical steroid, skin moisturizer, silver sulfadiazine, tretinoin, desonide, skin cream medication, triamcinolone crm/ointment/oint/lotion, triamcinolone acetonide cream/ointment, triamcinolone 0.1%, tac 0.1%, tac crm, tac cream, tac oint, hydrocortisone crm/ointment/oint/lotion, hydrocortisone 1%,
    hydrocortisone 2.5%, hc crm, hc cream, hc 2.5% crm, hc 2.5% cream, hc 1% crm, hc 1% cream, clobet, clobetasol propionate, top steroid, top steroid crm, topical steroid cream, topical corticosteroid, steroid crm, steroid cream, steroid ointment, betamethasone crm/ointment/valerate, fluocinonide, mometasone cream, cortaid
  lay: itch @cream, rash @cream, anti itch @cream, itching @cream, eczema @cream, cortisone @cream, hydrocortisone @cream
  isa: medication
parkinson drug: ropinirole, requip, pramipexole, mirapex, carbidopa levodopa, dopamine agonist, donepezil, aricept, sinemet, restless legs medication, amantadine, donep, donepezil hcl, namzaric, pramipexole er, ropinirole er/xl, mirapex er, requip xl, carbidopa levodopa er, rytary, cholinesterase inhibitor, acetylcholinesterase inhibitor
  lay: memory @pill, restless legs + @pill, memory pill, alzheimer @pill, dementia @pill
  isa: medication
cough medicine: guaifenesin, mucinex, benzonatate, robitussin, tessalon, cough syrup
  isa: medication
dry mouth treatment: biotene, prevident, chlorhexidine, peridex, salivary stimulant, pilocarpine, evoxac, fluoride toothpaste, mouthwash
  lay: dry mouth
  isa: medication
refill: refills, medication refill, prescription refill, renewal, more refills, number of refills
  kind: attribute
dextromethorphan quinidine: dextromethorphan and quinidine, dextromethorphan hbr quinidine, dextromethorphan quinidine sulfate, dm q caps/capsule, dm quinidine, dxm quin, dxm quinidine, dextromethorphan bupropion, auvelity, pseudobulbar affect pharmacotherapy/medication/drug/treatment, pba medication, nuedexta
  lay: uncontrollable crying @pill
  isa: psychotropic medication, medication
memantine: memantine hcl, memantine er/xr, meman, namenda xr/er, namenda
  isa: medication
quetiapine: quetiap, quetiap fum, quetiapine er/xr, quetiapine fum, quetiapine fumarate (er|), seroquel er, seroquel, seroquel xr
  isa: antipsychotic, psychotropic medication, medication
aripiprazole: aripip, aripiprazole odt, abilify maintena, aristada, abilify
  isa: antipsychotic, psychotropic medication, medication
propranolol: propran, propran er, propran la, propranolol er/la/hcl, propranolol hcl er, inderal la/xl, innopran (xl|), hemangeol, nonselective beta blocker, non selective beta blocker, nonselective beta adrenergic blocker, non selective beta adrenergic blocker, inderal
  isa: antihypertensive, medication
glp 1 agonist: glp1, glp1 agonist, glp 1 ra, glp1 ra, glp 1 receptor agonist, glp1 receptor agonist, glp 1 analog, glucagon like peptide 1 (agonist|receptor agonist|), incretin mimetic, incretin mimetic therapy, incretin, semaglut, semaglut sq, semaglutide injection, liraglutide injection, dulaglutide, exenatide, victoza pen, ozempic pen, rybelsus, victoza, trulicity, semaglutide, liraglutide,
    byetta, ozempic, wegovy, saxenda, zepbound, tirzepatide, mounjaro, glp 1
  lay: weekly diabetes weight @shot, diabetes weight shot, weight loss pen, skinny shot, weekly weight @shot
  isa: diabetes drug, weight loss drug, medication
`,
}
