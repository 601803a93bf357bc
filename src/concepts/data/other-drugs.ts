import type { LexiconGroup } from '../concept.ts'

/**
 * Drugs for mood, sleep, stomach and other ills.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
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
duloxetine: cymbalta, duloxetine hcl, irenka, duloxetine dr, drizalma
  isa: snri, antidepressant, medication
venlafaxine: effexor, venlafaxine er, effexor xr, venlafaxine hcl, venlafaxine hcl er, effexor er, desvenlafaxine, pristiq, venlafaxine xr
  isa: snri, antidepressant, medication
milnacipran: savella, levomilnacipran, fetzima
  isa: snri, antidepressant, medication
amitriptyline: elavil, amitriptyline hcl, amitryptiline, amitriptylin, amytriptyline
  isa: tricyclic antidepressant, antidepressant, medication
nortriptyline: pamelor, nortriptyline hcl, aventyl
  isa: tricyclic antidepressant, antidepressant, medication
other tricyclic: desipramine, imipramine, tofranil, protriptyline, norpramin, clomipramine, anafranil
  isa: tricyclic antidepressant, antidepressant, medication
bupropion: wellbutrin, wellbutrin xl, wellbutrin sr, bupropion hcl, bupropion xl, bupropion sr, zyban, aplenzin, budeprion, buproprion
  isa: antidepressant, medication
sertraline: zoloft, sertraline hcl
  isa: ssri, antidepressant, medication
fluoxetine: prozac, fluoxetine hcl, sarafem
  isa: ssri, antidepressant, medication
paroxetine: paxil, paxil cr, paroxetine hcl, brisdelle
  isa: ssri, antidepressant, medication
escitalopram: lexapro
  isa: ssri, antidepressant, medication
citalopram: celexa
  isa: ssri, antidepressant, medication
fluvoxamine: luvox, vilazodone, viibryd, vortioxetine, trintellix, brintellix
  isa: ssri, antidepressant, medication
mirtazapine: remeron
  isa: antidepressant, medication
trazodone: desyrel, trazadone, oleptro, trazodone hcl
  isa: antidepressant, sleep aid, medication
doxepin: silenor, sinequan
  isa: tricyclic antidepressant, antidepressant, sleep aid, medication
buspirone: buspar
  isa: anxiolytic, medication
lithium: mood stabilizer, lithobid
  isa: psychotropic medication, medication
antipsychotic: aripiprazole, abilify, quetiapine, seroquel, lurasidone, latuda, risperidone, risperdal, olanzapine, zyprexa, atypical antipsychotic, ziprasidone, geodon, brexpiprazole, rexulti, haloperidol, antipsychotics, haldol, vraylar, cariprazine, clozapine, invega, seroquel xr, symbyax
  isa: psychotropic medication, medication
stimulant: methylphenidate, ritalin, adderall, amphetamine, concerta, vyvanse, atomoxetine, strattera, dexmethylphenidate, lisdexamfetamine, adhd medication, amphetamine salts
  isa: psychotropic medication, medication
sleep aid: hypnotic, sedative hypnotic, insomnia treatment, sleeping medication, insomnia medication, hypnotics, sleep medication, sedative, sedative hypnotics, non benzodiazepine hypnotic, soporific, sedatives, sleeping aid
  lay: sleeping @pill, sleepless, help + sleep, &fall asleep, sleep medicine, @pill + sleep, sleep pill, staying asleep, &trouble sleeping, &cant sleep, knock me out, up all night, sleeper pill, sleeping tablets, pill to sleep
  isa: medication
zolpidem: ambien, ambien cr, zolpidem tartrate, zolpidem er, edluar, intermezzo, zolpidem cr, zolpimist
  isa: sleep aid, medication
eszopiclone: lunesta
  isa: sleep aid, medication
zaleplon: sonata
  isa: sleep aid, medication
orexin antagonist: suvorexant, belsomra, dayvigo, lemborexant, quviviq
  isa: sleep aid, medication
ramelteon: rozerem, hetlioz, tasimelteon
  isa: sleep aid, medication
temazepam: restoril
  isa: sleep aid, benzodiazepine, medication
benzodiazepine: benzo, benzos, benzodiazepines, bzd, chlordiazepoxide, librium, oxazepam, midazolam, versed, clorazepate, tranxene
  lay: &nerve pills, &anxiety pill, calming pill, tranquilizer, calm + @pill, downers, &nerves + @pill
  isa: anxiolytic, psychotropic medication, medication
anxiolytic: anti anxiety, antianxiety, anti anxiety medication, anxiety medication, anxiolytics, antianxiety medication
  lay: &anxiety pill, &nerves pill, calm me down, calming, panic @pill, anxious + @pill, anxiety @pill, anxiety + @pill, panic attack + @pill, panic + @pill
  isa: psychotropic medication, medication
alprazolam: xanax, xanax xr, alprazolam er
  lay: xannies, bars + xanax, xans
  isa: benzodiazepine, anxiolytic, medication
diazepam: valium
  isa: benzodiazepine, anxiolytic, muscle relaxant, medication
lorazepam: ativan
  isa: benzodiazepine, anxiolytic, medication
clonazepam: klonopin
  lay: k pins, klonnies
  isa: benzodiazepine, anxiolytic, medication
estazolam: triazolam, halcion, flurazepam, dalmane, prosom, quazepam
  isa: benzodiazepine, sleep aid, medication
hydroxyzine: vistaril, atarax, hydroxyzine pamoate, hydroxyzine hcl
  isa: anxiolytic, antihistamine, medication
wakefulness drug: modafinil, armodafinil, provigil, nuvigil, solriamfetol, sunosi
  lay: stay awake @pill, stay awake, wakefulness, wake up @pill, keep me awake
  isa: medication
prazosin: minipress, propranolol, inderal
  isa: medication, antihypertensive
gi protection: gastrointestinal agent, gi agent, gastroprotective, gastrointestinal prophylaxis, gi prophylaxis, gastroprotection, gastric protection, gi medication, gastritis medication, gerd medication, stomach protectant, gi protectant
  kind: treatment
  lay: antacid, &heartburn, stomach @pill, &upset stomach, upset belly, &acid reflux, stomach acid, acid reducer, stomach + @pill, protect + stomach, heartburn @pill, stomach medicine, sour stomach, &burning up my stomach, stomach burn, &stomach + burning, tums, acid + @pill, stomach + acid,
    &burning stomach, tummy + @pill, ulcer + @pill
  isa: medication
proton pump inhibitor: ppi, ppis, proton pump inhibitors, proton pump
  lay: &antacid, &heartburn, &stomach @pill, &acid reflux, &stomach acid, &acid reducer, acid @pill, &heartburn @pill, &upset stomach, &acid + @pill, purple pill, &protect + stomach
  isa: gi protection, medication
omeprazole: prilosec, omeprazole dr, prilosec otc, omeprazole magnesium, zegerid, omeprazol, prilosec dr
  isa: proton pump inhibitor, gi protection, medication
pantoprazole: protonix, pantoprazole sodium, pantoprozole, pantoprazole dr, pantoprazole sod dr
  isa: proton pump inhibitor, gi protection, medication
esomeprazole: nexium, esomeprazole magnesium
  isa: proton pump inhibitor, gi protection, medication
lansoprazole: prevacid
  isa: proton pump inhibitor, gi protection, medication
dexlansoprazole: dexilant, kapidex
  isa: proton pump inhibitor, gi protection, medication
rabeprazole: aciphex, rabeprazole sodium
  isa: proton pump inhibitor, gi protection, medication
h2 blocker: h2 antagonist, h2 receptor antagonist, h2 receptor blocker, histamine 2 blocker, =h2ra, h2 antagonists, histamine 2 receptor antagonist
  kind: generic
  isa: gi protection, medication
famotidine: pepcid, pepcid ac
  isa: h2 blocker, gi protection, medication
ranitidine: zantac, deprizine, ranitidine suspension, cimetidine, tagamet, nizatidine, axid, ranitidine hcl
  isa: h2 blocker, gi protection, medication
sucralfate: carafate
  isa: gi protection, medication
misoprostol: cytotec
  isa: gi protection, medication
gaviscon: simethicone, mylanta, maalox, gas x, dicyclomine, bentyl, hyoscyamine, levsin, align
  isa: gi protection, medication
antiemetic: antiemetics, metoclopramide, reglan, promethazine, phenergan, anti nausea, antinausea, nausea medication, prochlorperazine, compazine, meclizine, antivert, anti nausea medication, scopolamine, trimethobenzamide, tigan, scopolamine patch, anti emetic, emend, aprepitant
  lay: nausea @pill, &throw up, &throwing up, vomit, nausea + @pill, &queasy, &sick to my stomach, &puking, puke, barf, vomiting + @pill
  isa: medication
ondansetron: zofran, zofran odt, ondansetron odt, ondansetron hcl
  isa: antiemetic, medication
laxative: docusate, colace, senna, senokot, polyethylene glycol, miralax, stool softener, docuprene, laxatives, docusate sodium, bisacodyl, dulcolax, lactulose, senokot s, metamucil, psyllium, magnesium citrate, senna s, sennosides, peri colace, milk of magnesia, dss, surfak, fiber supplement, laxacin, docusate senna,
    constipation medication, senexon, bowel regimen, enema, suppository, citrucel, sena, colase
  lay: &constipated, &cant poop, go to the bathroom, poop, bowel, &stopped up, constipation + @pill, &backed up, plugged up, poop @pill, constipation @pill, bowel @pill, cant go + bathroom, poop softener, help me go, cant have a bowel movement, constipation from pain pills
  isa: medication
opioid induced constipation drug: lubiprostone, amitiza, naloxegol, movantik, linzess, linaclotide, relistor, symproic, naldemedine, methylnaltrexone, plecanatide, trulance
  isa: laxative, medication
antidiarrheal: loperamide, imodium, lomotil
  isa: medication
erectile dysfunction drug: sildenafil, viagra, tadalafil, cialis, vardenafil, levitra, impotence agent, stendra, alprostadil, caverject, edex, trimix, ed medication, ed drug, phosphodiesterase inhibitor, avanafil, cialis 20 mg
  lay: &impotence, sex @pill, &erection, blue pill, little blue pill, cant get it up, bedroom @pill, get it up, performance @pill, sex + @pill, v pill, ED pills, boner pill
  isa: medication
testosterone: androgel, testosterone replacement, androgen, testosterone cypionate, hormone replacement, depo testosterone, testosterone injection, testim, axiron, testosterone gel, testosterone cream, testosterone enanthate, testosterone replacement therapy, fortesta, androderm, clomid, hcg injection, anabolic steroid,
    oxandrolone
  lay: male hormone, low t, hormone, t shots, hormone shots, trt
  isa: medication
cannabinoid: dronabinol, marinol, marijuana, cannabis, cbd, nabilone, medical cannabis, thc, cannabidiol, cannabinoids, epidiolex
  lay: weed, pot, medical marijuana, edibles, gummies
  isa: medication
antibiotic: cephalexin, keflex, anti infective, cipro, levaquin, levofloxacin, antibiotics, amoxicillin, augmentin, ciprofloxacin, clindamycin, bactrim, doxycycline, azithromycin, zithromax, cefazolin, ancef, vancomycin, amoxicillin clavulanate, cefadroxil, duricef, minocycline, penicillin, z pack, cefuroxime, mupirocin, bactroban,
    prophylactic antibiotic, sulfamethoxazole, antibiotic prophylaxis, metronidazole, rifaximin, antibacterial, bacitracin, nitrofurantoin, neosporin
  lay: infection @pill, infection + @pill, germ + @pill
  isa: medication
antifungal: terbinafine, lamisil, fluconazole, diflucan, clotrimazole, antiviral, acyclovir, valacyclovir, valtrex, ketoconazole, nystatin, hepatitis c medication, harvoni
  isa: medication
anticoagulant: enoxaparin, lovenox, warfarin, coumadin, xarelto, eliquis, plavix, anti coagulant, heparin, rivaroxaban, apixaban, clopidogrel, anticoagulation, dabigatran, pradaxa, fondaparinux, arixtra, brilinta, ticagrelor, antiplatelet, anticoagulants, fragmin, dalteparin, blood thinner
  lay: clot shot, thin + blood, blood thinning, clot @pill, belly shots
  isa: medication
antihypertensive: lisinopril, metoprolol, atenolol, amlodipine, beta blocker, blood pressure medication, hydrochlorothiazide, benazepril, losartan, norvasc, valsartan, diovan, hctz, furosemide, lasix, diuretic, ace inhibitor, calcium channel blocker, carvedilol, diltiazem, bystolic, nebivolol, enalapril, verapamil,
    micardis, telmisartan, olmesartan, benicar, spironolactone, triamterene, terazosin, antihypertensives, zestril, cozaar, hyzaar, tenormin, lopressor, toprol, alpha blocker, lotensin, ramipril, chlorthalidone, hydralazine, azor, exforge, nifedipine, tekturna, arb
  lay: blood pressure @pill, water @pill, high blood pressure + @pill, heart pill, pressure @pill
  isa: medication
diabetes drug: metformin, glipizide, insulin, antidiabetic, januvia, sitagliptin, glucophage, lantus, victoza, glyburide, actos, pioglitazone, trulicity, semaglutide, liraglutide, invokana, jardiance, diabetes medication, glimepiride, antidiabetics, humalog, farxiga, janumet, byetta, oral hypoglycemic, antidiabetic medication
  lay: sugar @pill, diabetes @pill, diabetic @pill, blood sugar + @pill, insulin shot
  isa: medication
weight loss drug: ozempic, wegovy, phentermine, saxenda, zepbound, tirzepatide, qsymia, mounjaro, orlistat, adipex, glp 1, belviq
  lay: diet @pill, diet shot, weight loss @shot, weight loss pill
  isa: weight loss program, medication
statin: atorvastatin, lipitor, simvastatin, zocor, crestor, rosuvastatin, pravastatin, cholesterol medication, lovastatin, fibric acid, fenofibrate, tricor, gemfibrozil, ezetimibe, zetia, pravachol, niacin, lipid lowering
  lay: cholesterol @pill, cholesterol + @pill
  isa: medication
cardiac drug: nitroglycerin, amiodarone, digoxin, isosorbide, ranolazine, antiarrhythmic, midodrine, entresto
  isa: medication
bisphosphonate: alendronate, fosamax, boniva, ibandronate, zoledronic acid, reclast, prolia, denosumab, teriparatide, forteo, risedronate, actonel, pamidronate, osteoporosis medication, zometa
  lay: bone strength @pill, bone + @pill, bone strengthening
  isa: medication
inhaler: albuterol, asthma medication, advair, symbicort, fluticasone, proair, ventolin, montelukast, singulair, budesonide, spiriva, dulera, qvar, flovent, proventil, bronchodilator, tiotropium, breo, xopenex, levalbuterol, combivent, ipratropium, asthma inhaler
  lay: puffer, asthma spray, asthma @pill
  isa: medication
antihistamine: benadryl, claritin, cetirizine, loratadine, zyrtec, diphenhydramine, fexofenadine, allegra, allergy medication, flonase, nasal spray, pseudoephedrine, sudafed, nasonex, levocetirizine, xyzal, saline nasal spray, epipen, epinephrine auto injector
  lay: allergy @pill, hay fever
  isa: medication
dicopanol: diphenhydramine suspension, diphenhydramine oral suspension
  isa: compounded oral suspension, antihistamine, sleep aid, medication
tabradol suspension: tabradol oral suspension, cyclobenzaprine oral suspension
  isa: cyclobenzaprine*, compounded oral suspension
deprizine suspension: deprizine oral suspension, ranitidine oral suspension
  isa: ranitidine*, compounded oral suspension
fanatrex suspension: fanatrex oral suspension, gabapentin oral suspension
  isa: gabapentin*, compounded oral suspension
synapryn suspension: synapryn oral suspension, tramadol oral suspension
  isa: tramadol*, compounded oral suspension
urologic drug: tamsulosin, flomax, oxybutynin, ditropan, tolterodine, detrol, myrbetriq, mirabegron, vesicare, solifenacin, finasteride, overactive bladder medication, bethanechol, toviaz, proscar, trospium
  lay: bladder @pill, bladder + @pill, pee @pill
  isa: medication
thyroid drug: levothyroxine, synthroid, thyroid medication, armour thyroid
  lay: thyroid @pill
  isa: medication
eye drops: restasis, artificial tears, cyclosporine eye drops, latanoprost, ophthalmic, ophthalmic solution, timolol, xiidra, systane, eye drop, prednisolone eye drops, lubricating drops, lumigan
  isa: medication
skin medication: hydrocortisone cream, triamcinolone cream, clobetasol, betamethasone cream, topical steroid, skin moisturizer, silver sulfadiazine, tretinoin, desonide, skin cream medication
  isa: medication
parkinson drug: ropinirole, requip, pramipexole, mirapex, carbidopa levodopa, dopamine agonist, donepezil, aricept, sinemet, restless legs medication, amantadine
  lay: memory @pill, restless legs + @pill, memory pill
  isa: medication
cough medicine: guaifenesin, mucinex, benzonatate, robitussin, tessalon, cough syrup
  isa: medication
dry mouth treatment: biotene, prevident, chlorhexidine, peridex, salivary stimulant, pilocarpine, evoxac, fluoride toothpaste, mouthwash
  lay: dry mouth
  isa: medication
refill: refills, medication refill, prescription refill, renewal, more refills, number of refills
  kind: attribute
`,
}
