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
  lay: mood + back pain @pill, capsule + mood and pain, snri + musculoskeletal
  isa: snri, antidepressant, medication
venlafaxine: effexor, venlafaxine er, effexor xr, venlafaxine hcl, venlafaxine hcl er, effexor er, venlafaxine xr, venlaf, venlaf er/xr, efx xr, efx er, venlafaxine hcl xr, effexor 37.5/75/150 er/xr, venlafaxine 37.5/75/150 er
  isa: snri, antidepressant, medication
milnacipran: savella, milnacip
  isa: snri, antidepressant, medication
amitriptyline: elavil, amitriptyline hcl, amitryptiline, amitriptylin, amytriptyline, amitrip, amitrip hcl
  lay: ami pill
  isa: tricyclic antidepressant, antidepressant, medication
nortriptyline: pamelor, nortriptyline hcl, aventyl, nortrip, nortrip hcl
  isa: tricyclic antidepressant, antidepressant, medication
other tricyclic: trimipramine, surmontil, amitriptyline perphenazine
  isa: tricyclic antidepressant, antidepressant, medication
bupropion: wellbutrin, wellbutrin xl, wellbutrin sr, bupropion hcl, bupropion xl, bupropion sr, zyban, aplenzin, budeprion, buproprion, buprop, buprop sr/xl/er/hcl, bup xl, bup sr, bupropion er, bupropion hcl xl/sr/er, wellbutrin er/xr, wbt xl, forfivo (xl|),
    norepinephrine dopamine reuptake inhibitor
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
fluvoxamine: luvox, fluvoxamine er, luvox cr
  isa: ssri, antidepressant, medication
mirtazapine: remeron, mirtaz, mirtaz odt, mirtazapine odt, remeron soltab, remeronsoltab, soltab, noradrenergic and specific serotonergic antidepressant, noradrenergic specific serotonergic antidepressant, tetracyclic antidepressant, tetracyclic, nassa
  lay: depression + makes me hungry, antidepressant + appetite
  isa: antidepressant, medication
trazodone: desyrel, trazadone, oleptro, trazodone hcl, traz, traz hcl, trazodone er, trazodone hydrochloride, serotonin antagonist reuptake inhibitor, serotonin antagonist and reuptake inhibitor, trazamine
  lay: trazzy, sedating antidepressant, antidepressant + to sleep, antidepressant + for sleep, depression @pill + sleep, antidepressant + for insomnia, depression pill + sleeping
  isa: antidepressant, sleep aid, medication
doxepin: silenor, sinequan, doxep, doxep hcl, doxepin hcl
  isa: tricyclic antidepressant, antidepressant, sleep aid, medication
buspirone: buspar, busp, busp tab, buspirone hcl, azapirone, 5 ht1a agonist, 5 ht1a partial agonist, 5 ht1a receptor (partial|) agonist, nonbenzodiazepine anxiolytic, non benzodiazepine anxiolytic, nonbenzodiazepine anti anxiety, non benzodiazepine anti anxiety
  lay: non addictive + anxiety, non addictive + worry, not addictive + anxiety, non habit forming + anxiety
  isa: anxiolytic, medication
lithium: lithobid, lithium carbonate, lithium er
  isa: mood stabilizer, psychotropic medication, medication
antipsychotic: atypical antipsychotic, antipsychotics, clozapine, invega, symbyax, second generation antipsychotic, neuroleptic, paliperidone, asenapine, saphris, perphenazine, chlorpromazine, thorazine, atypical antipsychotic medication, typical antipsychotic, neuroleptic medication, loxapine,
    thiothixene, fluphenazine, pimozide, trifluoperazine, iloperidone, fanapt, xanomeline trospium, cobenfy, pimavanserin, nuplazid
  lay: schizophrenia @pill, @pill for schizophrenia, psychosis @pill, hearing voices + @pill, voices + @pill, schizophrenic + @pill
  isa: psychotropic medication, medication
stimulant: adhd medication, psychostimulant, cns stimulant, central nervous system stimulant
  lay: adhd @pill, focus @pill, concentration @pill, stimulant @pill
  isa: psychotropic medication, medication
sleep aid: hypnotic, sedative hypnotic, insomnia treatment, sleeping medication, insomnia medication, hypnotics, sleep medication, sedative, sedative hypnotics, soporific, sedatives, sleeping aid, sed hyp, sed hypnotic, sedative hypnotic drug/medication, z drug
  lay: sleeping @pill, sleepless, help + sleep, &fall asleep, sleep medicine, @pill + sleep, sleep pill, staying asleep, &trouble sleeping, &cant sleep, knock me out, up all night, sleeper pill, sleeping tablets, pill to sleep, sleeping capsule, pastilla para dormir, pastillas para dormir
  isa: medication
zolpidem: ambien, ambien cr, zolpidem tartrate, zolpidem er, edluar, intermezzo, zolpidem cr, zolpimist, zolp, zolp tart, zolp er/cr, zolpidem tart, zolpidem tartrate er/cr, ambien er, zolpidem sublingual, nonbenzodiazepine hypnotic, nonbenzodiazepine receptor agonist, &non benzodiazepine hypnotic,
    &benzodiazepine receptor agonist, &non benzodiazepine benzodiazepine receptor agonist, imidazopyridine, stilnox, zolpidem 6.25/12.5 er
  isa: sleep aid, medication
eszopiclone: lunesta, eszop, &non benzodiazepine hypnotic, &benzodiazepine receptor agonist, &non benzodiazepine benzodiazepine receptor agonist, cyclopyrrolone, zopiclone
  lay: sleep + butterfly, sleep + moth, sleep + metallic taste, sleep + metal taste, sleep + bad taste, sleeping @pill + butterfly, sleeping @pill + metallic taste, sleep @pill + butterfly, sleep @pill + moth, sleep @pill + metallic taste, sleeping @pill + moth
  isa: sleep aid, medication
zaleplon: sonata, &benzodiazepine receptor agonist, &non benzodiazepine benzodiazepine receptor agonist, pyrazolopyrimidine
  isa: sleep aid, medication
orexin antagonist: orexin receptor antagonist, orexin receptor blocker, dual orexin receptor antagonist
  lay: wake signal, blocks + wakefulness, block + wake, turns off + wake, new sleeping @pill, newer sleeping @pill, newer sleep @pill, sleep @pill on tv
  isa: sleep aid, medication
ramelteon: rozerem, hetlioz, tasimelteon, ramelt, melatonin receptor agonist, melatonin agonist
  lay: melatonin receptor + insomnia
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
estazolam: triazolam, halcion, flurazepam, dalmane, prosom, quazepam, doral
  isa: benzodiazepine, sleep aid, medication
hydroxyzine: vistaril, atarax, hydroxyzine pamoate, hydroxyzine hcl, hydrox pam, hydroxyz, hydroxyz pam, hydroxyzine pam
  lay: itch @pill
  isa: anxiolytic, antihistamine, medication
wakefulness drug: solriamfetol, sunosi, wakefulness promoting agent/medication/drug, wake promoting agent, analeptic
  lay: stay awake @pill, stay awake, wakefulness, wake up @pill, keep me awake, keep + awake, sleepy + from pain meds, @pill + daytime sleepiness, wake promoting
  isa: medication
prazosin: minipress, prazos, prazos hcl, prazosin hcl, alpha 1 blocker, alpha 1 adrenergic blocker, alpha 1 antagonist, alpha 1 adrenergic antagonist, alpha 1 adrenoceptor antagonist, alpha1 antagonist, alpha1 blocker
  lay: nightmare @pill, @pill for nightmare, bad dream @pill, @pill for bad dream, alpha 1 blocker + nightmare, nightmare + @pill, trauma nightmare + @pill, bad dream + @pill
  isa: medication, antihypertensive
gi protection: gastrointestinal agent, gi agent, gastroprotective, gastrointestinal prophylaxis, gi prophylaxis, gastroprotection, gastric protection, gi medication, gastritis medication, gerd medication, stomach protectant, gi protectant
  kind: treatment
  lay: antacid, &heartburn, stomach @pill, &upset stomach, upset belly, &acid reflux, stomach acid, acid reducer, stomach + @pill, protect + stomach, heartburn @pill, stomach medicine, sour stomach, &burning up my stomach, stomach burn, &stomach + burning, tums, acid + @pill, stomach + acid,
    &burning stomach, tummy + @pill, ulcer + @pill, stomach protector, pastilla para el estomago, pastillas para el estomago
  isa: medication
proton pump inhibitor: ppi, ppis, proton pump inhibitors, proton pump, gastric acid pump inhibitor, acid pump inhibitor, pump inhibitor, h k atpase inhibitor, gastric proton pump inhibitor
  lay: &antacid, &heartburn, &stomach @pill, &acid reflux, &stomach acid, &acid reducer, acid @pill, &heartburn @pill, &upset stomach, &acid + @pill, purple pill, &protect + stomach, protein pump
  isa: gi protection, medication
omeprazole: prilosec, omeprazole dr, prilosec otc, omeprazole magnesium, zegerid, omeprazol, prilosec dr, omep, omep dr, omeprazole ec, omeprazole delayed release, omeprazole sodium bicarbonate, omeprazole bicarb, omeprazole sod bicarb, omepraz, omepraz dr
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
gaviscon: mylanta, maalox, aluminum hydroxide, magnesium hydroxide, calcium carbonate antacid, rolaids, bismuth, pepto bismol, bismuth subsalicylate, gi cocktail, alka seltzer
  isa: gi protection, medication
antiemetic: antiemetics, anti nausea, antinausea, nausea medication, anti nausea medication, trimethobenzamide, tigan, anti emetic, droperidol, dopamine antagonist antiemetic, doxylamine pyridoxine, diclegis
  lay: nausea @pill, &throw up, &throwing up, vomit, nausea + @pill, &queasy, &sick to my stomach, &puking, puke, barf, vomiting + @pill
  isa: medication
ondansetron: zofran, zofran odt, ondansetron odt, ondansetron hcl, ondans, ondans odt, 5 ht3 antagonist, 5 ht3 receptor antagonist, 5ht3 antagonist, 5ht3 receptor antagonist, serotonin 3 antagonist, 5 hydroxytryptamine 3 antagonist, serotonin 5 ht3 antagonist, selective 5 ht3 antagonist
  lay: nausea + tongue, throw up + tongue, dissolving nausea, dissolves + nausea, melts + nausea, melt + throw up, nausea tablet that melts, nausea @pill + melts, under the tongue + nausea, under the tongue + throw up, under the tongue + puke, melts + puke, chemo nausea @pill, chemo + nausea @pill,
    nausea @pill + under the tongue, nausea @pill + on the tongue
  isa: antiemetic, medication
laxative: laxatives, constipation medication, bowel regimen, enema, suppository, cathartic, stimulant laxative, fleet enema
  lay: &constipated, &cant poop, go to the bathroom, poop, bowel, &stopped up, constipation + @pill, &backed up, plugged up, poop @pill, constipation @pill, bowel @pill, cant go + bathroom, help me go, cant have a bowel movement, constipation from pain pills
  isa: medication
opioid induced constipation drug: peripheral mu opioid (receptor|) antagonist, peripherally acting mu opioid (receptor|) antagonist, pamora, peripherally acting opioid antagonist, oic medication/drug/agent, opioid induced constipation medication/agent/treatment, prucalopride, motegrity,
    opioid induced constipation therapy
  lay: pain pill constipation, constipation + from painkillers, constipation + opioid @pill, constipation only from, constipation + caused by opioids, constipation + caused by painkillers, constipation + caused by narcotics
  isa: laxative, medication
antidiarrheal: loperamide, imodium, lomotil, diphenoxylate, diphenoxylate atropine, eluxadoline, viberzi, alosetron, lotronex, anti diarrheal
  lay: diarrhea @pill, loose stool + @pill, the runs + @pill, diarrhea + @pill
  isa: medication
erectile dysfunction drug: impotence agent, ed medication, ed drug, phosphodiesterase inhibitor, pde5, pde 5, pde 5 inh, pde5 inh, pde 5 inhibitor, pde5 inhibitor, phosphodiesterase 5 inhibitor, phosphodiesterase type 5 inhibitor, phosphodiesterase type 5,
    erectile dysfunction medication/drug/agent/pill, erectile medication
  lay: &impotence, sex @pill, &erection, cant get it up, bedroom @pill, get it up, performance @pill, sex + @pill, ED pills, boner pill
  isa: medication
testosterone: androgel, testosterone replacement, androgen, testosterone cypionate, hormone replacement, depo testosterone, testosterone injection, testim, axiron, testosterone gel, testosterone cream, testosterone enanthate, testosterone replacement therapy, fortesta, androderm, anabolic steroid,
    oxandrolone, t cyp, test cyp, t cypionate, testosterone cyp, testosterone inj, testosterone im, im testosterone, testosterone undecanoate, testosterone patch, testosterone pellet, testopel, xyosted, jatenzo, aveed, j1071, androgen replacement, androgen therapy, trt injection,
    testosterone 200 mg, hypogonadism treatment
  lay: male hormone, low t, hormone, t shots, hormone shots, trt, low t + shot, low testosterone + shot
  isa: medication
cannabinoid: dronabinol, marinol, marijuana, cannabis, cbd, nabilone, medical cannabis, thc, cannabidiol, cannabinoids, epidiolex, =mmj, medical mj, med mj, medicinal marijuana/cannabis, thc cbd, cesamet, syndros, nabiximols, cannabis oil, thc oil, cbd capsules
  lay: weed, pot, medical marijuana, edibles, gummies
  isa: medication
antibiotic: anti infective, antibiotics, prophylactic antibiotic, antibiotic prophylaxis, metronidazole, antibacterial, =abx, anti biotic, antimicrobial, antimicrobial prophylaxis, gentamicin, abx ppx, abx prophylaxis
  lay: infection @pill, infection + @pill, germ + @pill
  isa: medication
antifungal: terbinafine, lamisil, fluconazole, diflucan, clotrimazole, ketoconazole, nystatin, azole, azole antifungal, triazole antifungal, antifungal therapy, antifungal medication, itraconazole, sporanox, voriconazole, vfend, posaconazole, noxafil, isavuconazonium, cresemba, amphotericin,
    amphotericin b, ambisome, griseofulvin, ciclopirox, penlac, efinaconazole, jublia, econazole, miconazole
  lay: fungus @pill, fungus @cream, fungus + @pill, fungus + @cream, yeast @pill, valley fever + @pill, valley fever @pill, cocci + @pill, toenail + @pill, nail fungus, jock itch @cream, coccidioidomycosis + @pill, coccidioidomycosis + azole
  isa: medication
anticoagulant: anti coagulant, heparin, anticoagulation, anticoagulants, blood thinner, direct thrombin inhibitor, bivalirudin
  lay: thin + blood, blood thinning, clot @pill
  isa: medication
antihypertensive: blood pressure medication, terazosin, antihypertensives, alpha blocker, hydralazine, tekturna, bp med/medication/meds, antihypertensive medication, doxazosin, cardura, minoxidil tablets, methyldopa, aliskiren, blood pressure medicine, blood pressure drug
  lay: blood pressure @pill, high blood pressure + @pill, heart pill, pressure @pill, bp pill
  isa: medication
diabetes drug: glipizide, antidiabetic, januvia, sitagliptin, glyburide, actos, pioglitazone, diabetes medication, glimepiride, antidiabetics, janumet, oral hypoglycemic, antidiabetic medication, glipizide er, antihyperglycemic, sulfonylurea, dpp 4 inhibitor, linagliptin, tradjenta, acarbose,
    nateglinide, repaglinide, thiazolidinedione, glucagon, glucagon kit, gliptin, saxagliptin, onglyza, alogliptin
  lay: sugar @pill, diabetes @pill, diabetic @pill, blood sugar + @pill, diabetes @shot, @shot for diabetes, blood sugar @shot, sugar shots for diabetes
  isa: medication
weight loss drug: phentermine, qsymia, orlistat, adipex, belviq, phentermine topiramate, anti obesity medication, anti obesity drug, obesity medication, appetite suppressant, naltrexone bupropion, benzphetamine, diethylpropion, phendimetrazine, bontril
  lay: diet @pill, diet shot, weight loss @shot, weight loss pill, weight shot, diet pills, appetite @pill, @pill to lose weight, lose weight @pill
  isa: weight loss program, medication
statin: atorvastatin, lipitor, simvastatin, zocor, crestor, rosuvastatin, pravastatin, cholesterol medication, lovastatin, pravachol, niacin, lipid lowering, atorva, atorvastatin calcium, simva, rosuva, pravastatin sodium, hmg coa reductase inhibitor, pitavastatin, livalo, statins, statin therapy,
    cholesterol drug, lipid lowering drug/medication/agent, antihyperlipidemic
  lay: cholesterol @pill, cholesterol + @pill
  isa: medication
cardiac drug: digoxin, entresto, sacubitril, ivabradine, corlanor, heart failure medication/drug, heart medication/drug, digitalis, lanoxin, inotrope, cardiac medication/drug
  lay: heart medicine, heart failure @pill
  isa: medication
bisphosphonate: boniva, ibandronate, risedronate, actonel, osteoporosis medication, romosozumab, evenity, osteoporosis drug, osteoporosis treatment, anti osteoporosis, bisphosphonates, raloxifene, evista, antiresorptive, antiresorptive agent/drug
  lay: bone strength @pill, bone + @pill, bone strengthening, osteoporosis @shot, @shot for osteoporosis
  isa: medication
inhaler: asthma medication, bronchodilator, asthma inhaler, metered dose inhaler
  lay: puffer, asthma spray, asthma @pill
  isa: medication
antihistamine: claritin, cetirizine, loratadine, zyrtec, fexofenadine, allegra, allergy medication, nasal spray, levocetirizine, xyzal, fexofen, lorat, cetir, claritin d, allegra d, zyrtec d, azelastine (nasal spray|), doxylamine, unisom, h1 antagonist, h1 blocker, h1 receptor antagonist,
    histamine 1 blocker, first generation antihistamine, second generation antihistamine, non sedating antihistamine, sedating antihistamine, chlorpheniramine, desloratadine, clarinex, cromolyn
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
urologic drug:
  lay: bladder @pill, bladder + @pill, pee @pill
  isa: medication
thyroid drug: levothyroxine, synthroid, thyroid medication, armour thyroid, levothyroxine sodium, levoxyl, unithroid, liothyronine, cytomel, methimazole, tapazole, propylthiouracil, thyroid hormone, thyroid replacement
  lay: thyroid @pill, thyroid + @pill
  isa: medication
eye drops: restasis, artificial tears, cyclosporine eye drops, ophthalmic, ophthalmic solution, xiidra, systane, eye drop, prednisolone eye drops, lubricating drops, eye gtts, gtts ou/od/os, ophth drops, ophth soln, ophth gtts, ophthalmic drops, ophthalmic ointment, lubricant eye drops,
    lubricating eye drops, pred forte, prednisolone ophthalmic, cyclosporine ophthalmic, refresh tears, preservative free (artificial|) tears, cequa, ophthalmic suspension, lifitegrast, cyclosporine 0.05%, prolensa, bromfenac, nepafenac, ilevro, ketorolac ophthalmic, ketorolac eye drops, tobradex,
    tobramycin dexamethasone, vigamox, moxifloxacin eye drops, ofloxacin ophthalmic, erythromycin ophthalmic (ointment|), erythromycin eye ointment, antibiotic eye drops, steroid eye drops, atropine eye drops, cyclopentolate, loteprednol, lotemax, olopatadine, pataday, ketotifen eye drops,
    zaditor, varenicline nasal spray, tyrvaya
  lay: fake tears, moisture drops, drops for eyes, drops for dry eyes, drops for burning/itchy/scratchy/red eyes, dry eye drops, drops + dry eye, drops + scratchy eye, drops + itchy eye, drops + burning eye
  isa: medication
skin medication: hydrocortisone cream, triamcinolone cream, clobetasol, betamethasone cream, topical steroid, silver sulfadiazine, desonide, skin cream medication, triamcinolone crm/ointment/oint/lotion, triamcinolone acetonide cream/ointment, triamcinolone 0.1%, tac 0.1%, tac crm, tac cream,
    tac oint, hydrocortisone crm/ointment/oint/lotion, hydrocortisone 1%, hydrocortisone 2.5%, hc crm, hc cream, hc 2.5% crm, hc 2.5% cream, hc 1% crm, hc 1% cream, clobet, clobetasol propionate, top steroid, top steroid crm, topical steroid cream, topical corticosteroid, steroid crm,
    steroid cream, steroid ointment, betamethasone crm/ointment/valerate, fluocinonide, mometasone cream, cortaid, kenalog cream/ointment, mid potency steroid, high potency steroid cream, halobetasol, augmented betamethasone
  lay: itch @cream, rash @cream, anti itch @cream, itching @cream, eczema @cream, cortisone @cream, hydrocortisone @cream
  isa: medication
parkinson drug: carbidopa levodopa, sinemet, carbidopa levodopa er, rytary, rasagiline, azilect, selegiline, entacapone, stalevo, antiparkinson, antiparkinsonian, levodopa
  lay: tremor @pill, parkinson @pill, parkinsons @pill, shaking + @pill
  isa: medication
cough medicine: guaifenesin, mucinex, benzonatate, robitussin, tessalon, cough syrup, antitussive, expectorant, hycodan, hydrocodone homatropine, tussionex, promethazine dm, acetylcysteine, mucolytic, cough drops
  lay: cough @pill, cough + @pill, cough pearl
  isa: medication
dry mouth treatment: biotene, prevident, chlorhexidine, peridex, salivary stimulant, pilocarpine, evoxac, fluoride toothpaste, mouthwash, artificial saliva, saliva substitute, saliva spray, xylitol lozenges, cevimeline, salagen, sialogogue, oral rinse
  lay: dry mouth, dry mouth + @pill, dry mouth + spray
  isa: medication
refill: refills, medication refill, prescription refill, renewal, more refills, number of refills
  kind: attribute
dextromethorphan quinidine: dextromethorphan and quinidine, dextromethorphan hbr quinidine, dextromethorphan quinidine sulfate, dm q caps/capsule, dm quinidine, dxm quin, dxm quinidine, dextromethorphan bupropion, auvelity, pseudobulbar affect pharmacotherapy/medication/drug/treatment,
    pba medication, nuedexta
  lay: uncontrollable crying @pill
  isa: psychotropic medication, medication
memantine: memantine hcl, memantine er/xr, meman, namenda xr/er, namenda, &nmda antagonist, &nmda receptor antagonist
  isa: medication
quetiapine: quetiap, quetiap fum, quetiapine er/xr, quetiapine fum, quetiapine fumarate (er|), seroquel er, seroquel, seroquel xr
  lay: antipsychotic + sleep, antipsychotic + insomnia, schizophrenia + sleep, bipolar @pill + sleep
  isa: antipsychotic, psychotropic medication, medication
aripiprazole: aripip, aripiprazole odt, abilify maintena, aristada, abilify
  isa: antipsychotic, psychotropic medication, medication
propranolol: propran, propran er, propran la, propranolol er/la/hcl, propranolol hcl er, inderal la/xl, innopran (xl|), hemangeol, nonselective beta blocker, non selective beta blocker, nonselective beta adrenergic blocker, non selective beta adrenergic blocker, inderal
  isa: beta blocker, antihypertensive, medication
glp 1 agonist: glp1, glp1 agonist, glp 1 ra, glp1 ra, glp 1 receptor agonist, glp1 receptor agonist, glp 1 analog, glucagon like peptide 1 (agonist|receptor agonist|), incretin mimetic, incretin mimetic therapy, incretin, semaglut, semaglut sq, semaglutide injection, liraglutide injection,
    dulaglutide, exenatide, victoza pen, ozempic pen, rybelsus, victoza, trulicity, semaglutide, liraglutide, byetta, ozempic, wegovy, saxenda, zepbound, tirzepatide, mounjaro, glp 1
  lay: weekly diabetes weight @shot, diabetes weight shot, weight loss pen, skinny shot, weekly weight @shot
  isa: diabetes drug, weight loss drug, medication
mood stabilizer: mood stabilizers, mood stabilizing drug/medication/agent/anticonvulsant, antimanic, antimanic drug/agent, bipolar drug/medication
  lay: bipolar @pill, @pill for bipolar, mood leveling, level + mood, mood swing @pill, mood swing + @pill, mania + @pill, manic + @pill
  isa: psychotropic medication, medication
mao inhibitor: maoi, maois, monoamine oxidase inhibitor, phenelzine, nardil, tranylcypromine, parnate, emsam, selegiline patch, isocarboxazid, marplan
  isa: antidepressant, medication
nefazodone: maprotiline, amoxapine, serzone, gepirone, exxua
  isa: antidepressant, medication
zuranolone: zurzuvae, brexanolone, zulresso
  isa: antidepressant, medication
vilazodone: viibryd, vilaz, vilaz hcl, vilazodone hcl
  isa: ssri, antidepressant, medication
vortioxetine: trintellix, brintellix, vortiox, vortioxetine hydrobromide, serotonin modulator and stimulator, multimodal antidepressant
  isa: ssri, antidepressant, medication
desvenlafaxine: pristiq, desvenlafaxine er, desvenlafaxine succinate (er|), pristiq er
  isa: snri, antidepressant, medication
levomilnacipran: fetzima, levomilnacipran er, fetzima er
  isa: snri, antidepressant, medication
desipramine: norpramin, desipramine hcl
  isa: tricyclic antidepressant, antidepressant, medication
imipramine: tofranil, imipramine hcl
  isa: tricyclic antidepressant, antidepressant, medication
clomipramine: anafranil, clomipramine hcl
  isa: tricyclic antidepressant, antidepressant, medication
protriptyline: vivactil, protriptyline hcl
  isa: tricyclic antidepressant, antidepressant, medication
lurasidone: latuda, lurasidone hcl
  isa: antipsychotic, psychotropic medication, medication
risperidone: risperdal, risperidone odt
  isa: antipsychotic, psychotropic medication, medication
olanzapine: zyprexa
  isa: antipsychotic, psychotropic medication, medication
ziprasidone: geodon
  isa: antipsychotic, psychotropic medication, medication
brexpiprazole: rexulti
  isa: antipsychotic, psychotropic medication, medication
cariprazine: vraylar
  isa: antipsychotic, psychotropic medication, medication
haloperidol: haldol
  isa: antipsychotic, psychotropic medication, medication
lumateperone: caplyta
  isa: antipsychotic, psychotropic medication, medication
methylphenidate: ritalin, concerta, dexmethylphenidate, mph er, methylphenidate er/xr/la/hcl, methylphenidate hcl er, focalin (xr|), dexmethylphenidate er, concerta er, ritalin la/sr/er, aptensio, cotempla, quillivant, daytrana
  isa: stimulant, psychotropic medication, medication
amphetamine: adderall, vyvanse, lisdexamfetamine, amphetamine salts, adderall xr/er, amphet salts, mixed amphetamine salts, amphetamine er, dextroamphetamine, dextroamphetamine amphetamine (er|), dexedrine, mydayis, evekeo, zenzedi, adzenys, xelstrym
  isa: stimulant, psychotropic medication, medication
atomoxetine: nonstimulant adhd medication, non stimulant adhd medication, atomoxetine hcl, viloxazine, qelbree, guanfacine, intuniv, strattera, selective norepinephrine reuptake inhibitor
  isa: psychotropic medication, medication
suvorexant: belsomra, suvorex
  isa: orexin antagonist, sleep aid, medication
lemborexant: dayvigo
  isa: orexin antagonist, sleep aid, medication
daridorexant: quviviq
  isa: orexin antagonist, sleep aid, medication
barbiturate hypnotic: chloral hydrate, secobarbital, seconal, butabarbital, pentobarbital, amobarbital
  isa: sleep aid, medication
modafinil: provigil, modaf
  isa: wakefulness drug, medication
armodafinil: nuvigil, armodaf
  isa: wakefulness drug, medication
sodium oxybate: xyrem, xywav, oxybate, lumryz, pitolisant, wakix
  lay: narcolepsy @pill, narcolepsy + @pill
  isa: medication
gi antispasmodic: intestinal antispasmodic, gastrointestinal antispasmodic, bowel antispasmodic, anticholinergic antispasmodic, glycopyrrolate, robinul, librax, donnatal, propantheline, dicyclomine, bentyl, hyoscyamine, levsin
  lay: belly cramp + @pill, bowel spasm, ibs @pill, irritable bowel @pill, stomach cramp + @pill
  isa: medication
simethicone: gas x
  lay: gas @pill, bloating + @pill, gas pills
  isa: medication
vonoprazan: voquezna, potassium competitive acid blocker, pcab
  isa: gi protection, medication
digestive drug: pancrelipase, creon, zenpep, pancreatic enzyme, digestive enzyme, ursodiol, actigall, cholestyramine, questran, colestipol, colestid, bile acid sequestrant, obeticholic acid
  lay: pancreas @pill, gallstone @pill
  isa: medication
bowel inflammation drug: mesalamine, asacol, lialda, pentasa, aminosalicylate, 5 asa, entocort
  lay: colitis @pill, crohns @pill
  isa: medication
metoclopramide: reglan, metoclop, metoclop hcl, metoclopramide hcl, prokinetic, prokinetic agent/drug, dopamine antagonist prokinetic
  isa: antiemetic, gi protection, medication
promethazine: phenergan, prometh, prometh hcl, promethazine hcl, promethazine suppository/supp, phenergan suppository/supp, phen supp, prometh supp, promethazine injection, promethazine im
  isa: antiemetic, medication
prochlorperazine: compazine
  isa: antiemetic, medication
meclizine: vestibular suppressant, dimenhydrinate, dramamine, meclizine hcl, antivert
  lay: dizzy @pill, dizziness @pill, vertigo @pill, @pill for vertigo, @pill for dizziness, spinning + @pill, dizziness + @pill, vertigo + @pill, dizzy + @pill, motion sickness @pill
  isa: antiemetic, medication
scopolamine: transderm scop, scopolamine patch
  lay: patch + behind ear, behind the ear patch, seasick patch, motion sickness patch
  isa: antiemetic, medication
aprepitant: aprepitant capsule, fosaprepitant, nk1 antagonist, neurokinin 1 antagonist, nk1 receptor antagonist, neurokinin 1 receptor antagonist, emend
  isa: antiemetic, medication
granisetron: kytril, palonosetron, aloxi, sancuso
  isa: ondansetron, antiemetic, medication
docusate: emollient laxative, stool softening agent, surfactant laxative, docusate sodium 100/250, colace, stool softener, docuprene, docusate sodium, dss, surfak, colase, docus, docus sod, docusate sod, docusate calcium, stool soft, dioctyl sodium sulfosuccinate, promolaxin
  lay: poop softener, soften + stool, softens + stool, =dok, softener + poop
  isa: laxative, medication
senna: senokot, sennosides, senexon, sena, ex lax, exlax
  lay: plant laxative, leaf laxative
  isa: laxative, medication
docusate senna: docusate and senna, senna and docusate, senokot s, senna s, senna plus, laxacin, peri colace, senn docus, stool softener and laxative, stool softener with laxative, stool softener plus laxative, docusate sodium senna, senna docus, senna docusate, sennosides docusate,
    docusate sennosides
  isa: docusate*, senna*, laxative, medication
polyethylene glycol: miralax, peg 3350, peg3350, peg 3350 powder, peg powder, peg pwdr, polyethylene glycol 3350, glycolax, clearlax, gavilax, purelax, healthylax, osmotic laxative, golytely, nulytely
  lay: laxative powder, powder laxative, tasteless powder, purple cap, constipation powder, powder + constipation, powder + poop
  isa: laxative, medication
lactulose: kristalose
  isa: laxative, medication
bisacodyl: dulcolax, bisac, bisac supp, bisacodyl suppository/supp, bisacodyl ec, dulc tab, dulcolax suppository
  isa: laxative, medication
fiber supplement: bulk forming laxative, bulk laxative, psyllium husk, methylcellulose, metamucil, psyllium, citrucel, benefiber
  lay: fiber powder, fiber @pill
  isa: laxative, medication
magnesium citrate: milk of magnesia, saline laxative
  isa: laxative, medication
naloxegol: movantik, naloxeg, naloxegol oxalate, nlx oic
  isa: opioid induced constipation drug, laxative, medication
lubiprostone: amitiza, lubip, lubi caps/capsule, chloride channel activator
  isa: opioid induced constipation drug, laxative, medication
linaclotide: linzess, plecanatide, trulance, linacl, guanylate cyclase c agonist
  isa: opioid induced constipation drug, laxative, medication
methylnaltrexone: relistor, =mntx, j2212, methylnaltrexone bromide, methylnaltrexone injection, relistor injection, subcutaneous methylnaltrexone
  lay: constipation @shot, @shot for constipation
  isa: opioid induced constipation drug, laxative, medication
naldemedine: symproic
  isa: opioid induced constipation drug, laxative, medication
sildenafil: viagra, sildenafil citrate, revatio
  lay: blue pill, little blue pill, v pill
  isa: erectile dysfunction drug, medication
tadalafil: cialis, cialis 20 mg, adcirca, tadal, tadal tab
  lay: weekend @pill + erection
  isa: erectile dysfunction drug, medication
vardenafil: levitra, stendra, avanafil, varden, varden hcl, vardenafil hcl, vardenafil odt, staxyn (odt|)
  isa: erectile dysfunction drug, medication
penile injection: bimix, quadmix, papaverine, papaverine phentolamine, intracavernosal injection, intracavernous injection, intracavernosal therapy, prostaglandin e1 injection, intraurethral alprostadil, muse suppository, j0270, penile suppository, alprostadil injection, alprostadil, caverject,
    edex, trimix
  lay: penile @shot, penis @shot, @shot in penis, penis suppository
  isa: erectile dysfunction drug, medication
female sexual dysfunction drug: flibanserin, addyi, bremelanotide, vyleesi, ospemifene, osphena, vaginal dryness treatment
  lay: vaginal dryness + @pill, female libido @pill
  isa: medication
fertility drug: clomiphene, clomiphene citrate, enclomiphene, human chorionic gonadotropin, hcg 5000, gonadotropin, anastrozole, arimidex, letrozole, femara, aromatase inhibitor, clomid, hcg injection
  isa: medication
estrogen: estradiol, premarin, conjugated estrogens, progesterone, medroxyprogesterone, provera, depo provera, norethindrone, female hormone replacement, estrogen cream, vaginal estrogen, birth control, oral contraceptive
  lay: female hormone, menopause @pill, hot flash @pill
  isa: medication
growth hormone: human growth hormone, hgh, somatropin, sermorelin, tesamorelin, ipamorelin, bpc 157, peptide therapy, peptide injection, growth hormone therapy
  lay: peptide @shot
  isa: medication
pituitary drug: cabergoline, dostinex, bromocriptine, octreotide, sandostatin, desmopressin, ddavp, oxytocin
  lay: pituitary @pill, bedwetting @pill
  isa: medication
fludrocortisone: florinef, orthostatic hypotension drug, droxidopa, northera, midodrine
  lay: pots @pill, low blood pressure @pill, raise + blood pressure @pill
  isa: medication
cephalosporin: first generation cephalosporins, cefazolin sodium, cefepime, ceftazidime, cefoxitin, cefazolin, ancef, cefadroxil, duricef, cefuroxime, first generation cephalosporin, ceftriaxone, rocephin, cefdinir
  isa: antibiotic, medication
cephalexin: keflex, cephalexin monohydrate
  isa: cephalosporin, antibiotic, medication
fluoroquinolone: cipro, levaquin, levofloxacin, ciprofloxacin, levoflox, quinolone, =fq abx, moxifloxacin
  isa: antibiotic, medication
penicillin: ampicillin, amoxicillin clavulanic acid, nafcillin, piperacillin, piperacillin tazobactam, zosyn, amoxicillin, augmentin, amoxicillin clavulanate, amox, amox clav, amox clavulanate
  isa: antibiotic, medication
tetracycline antibiotic: doxycycline, minocycline, tetracycline
  isa: antibiotic, medication
macrolide: clarithromycin, biaxin, azithromycin, zithromax, z pack, erythromycin, z pak, zpak, zpack
  isa: antibiotic, medication
sulfa antibiotic: smz tmp, tmp smx, trimethoprim sulfamethoxazole, septra, bactrim, sulfamethoxazole
  isa: antibiotic, medication
clindamycin: cleocin
  isa: antibiotic, medication
vancomycin: daptomycin, cubicin, vancomycin iv, dalbavancin, dalvance, oritavancin, linezolid
  isa: antibiotic, medication
intravenous antibiotic: iv antibiotics, iv antibiotic therapy, intravenous antibiotics, intravenous antibiotic therapy, parenteral antibiotic, home iv antibiotic, outpatient parenteral antimicrobial therapy, opat, ertapenem, invanz, meropenem, carbapenem, tobramycin
  lay: antibiotic drip, drip + infection, antibiotic through picc, iv + infection
  isa: antibiotic*, medication
topical antibiotic: antibiotic ointment, antibiotic cream, polysporin, gentamicin cream/ointment, triple antibiotic ointment, mupirocin ointment, mupirocin, bactroban, bacitracin, neosporin
  lay: infection cream, antibiotic + @cream, @cream + infection
  isa: antibiotic, skin medication, medication
urinary antibiotic: methenamine, hiprex, methenamine hippurate, urinary antiseptic, fosfomycin, nitrofurantoin, macrobid
  lay: uti @pill, bladder infection @pill, bladder infection + @pill, uti + @pill
  isa: antibiotic, medication
rifaximin: xifaxan
  isa: antibiotic, medication
tuberculosis drug: isoniazid, rifampin, ethambutol, pyrazinamide, rifapentine, antituberculosis, tuberculosis treatment, latent tuberculosis treatment
  lay: tb @pill, tuberculosis @pill, positive tb test + @pill
  isa: antibiotic, medication
antiviral: antiviral medication/drug, famciclovir, famvir, oseltamivir, tamiflu, paxlovid, nirmatrelvir, nirmatrelvir ritonavir, remdesivir, veklury, molnupiravir, anti viral, acyclovir, valacyclovir, valtrex
  lay: shingles @pill, shingles + @pill, herpes @pill, flu @pill, covid @pill, cold sore @pill, virus + @pill
  isa: medication
hepatitis c drug: hepatitis c treatment, hcv treatment, direct acting antiviral, epclusa, sofosbuvir, ledipasvir, ledipasvir sofosbuvir, sofosbuvir velpatasvir, mavyret, glecaprevir, zepatier, ribavirin, interferon, peginterferon, sovaldi, entecavir, baraclude, tenofovir, vemlidy,
    hepatitis b medication, hepatitis c medication, harvoni
  lay: hepatitis @pill, hepatitis c @pill, hep c @pill, hep c + @pill, hepatitis + @pill
  isa: antiviral, medication
hiv drug: antiretroviral, antiretroviral therapy, antiretroviral drug, antiretroviral medication, hiv medication/drug/treatment/pep, hiv post exposure prophylaxis, hiv postexposure prophylaxis, post exposure prophylaxis, postexposure prophylaxis, hiv prophylaxis, truvada, emtricitabine,
    emtricitabine tenofovir, tenofovir emtricitabine, isentress, raltegravir, tivicay, dolutegravir, descovy, biktarvy, combivir, zidovudine, lamivudine, genvoya, npep
  lay: hiv @pill, hiv + @pill, aids @pill, needle stick + @pill, needlestick + @pill, stuck + used needle, dirty needle + @pill, used needle + @pill
  isa: antiviral, medication
antiparasitic: permethrin, elimite, ivermectin, stromectol, scabicide, albendazole, antiparasitic drug, antimalarial drug, malarone, lindane
  lay: scabies @cream, scabies @pill, lice @cream, worm @pill, scabies + @cream, scabies + @pill, mites + @cream
  isa: medication
low molecular weight heparin: enoxaparin, lovenox, fondaparinux, arixtra, fragmin, dalteparin, =lmwh, enox, enox inj, enoxaparin sodium, enoxaparin injection/inj, lovenox injection, j1650
  lay: clot shot, belly shots, @shot for clot, @shot for blood clot, @shot to prevent clot, stomach shot, clot preventing @shot, blood clot @shot
  isa: anticoagulant, medication
warfarin: jantoven, coumadin, vitamin k antagonist
  lay: inr + @pill
  isa: anticoagulant, medication
direct oral anticoagulant: savaysa, edoxaban, novel oral anticoagulant, xarelto, eliquis, rivaroxaban, apixaban, dabigatran, pradaxa, =doac, noac, factor xa inhibitor, direct factor xa inhibitor
  isa: anticoagulant, medication
antiplatelet: antiplatelet drug, antiplatelet agent, antiplatelet therapy, prasugrel, effient, dipyridamole, aggrenox, platelet inhibitor, p2y12 inhibitor, p2y12 antagonist, dual antiplatelet therapy, plavix, clopidogrel, brilinta, ticagrelor
  lay: stent + @pill, keep platelets from sticking
  isa: anticoagulant, medication
peripheral circulation drug: cilostazol, pletal, pentoxifylline, trental, peripheral vasodilator, hemorheologic agent, isoxsuprine, vasodilator
  lay: circulation @pill, @pill for circulation, circulation + @pill
  isa: medication
tranexamic acid: =txa, lysteda, aminocaproic acid, amicar, antifibrinolytic, vitamin k injection, phytonadione, hemostatic agent, desmopressin for bleeding
  lay: @pill to stop bleeding, stop bleeding + @pill
  isa: medication
blood growth factor: epoetin, epogen, procrit, retacrit, darbepoetin, aranesp, erythropoietin, filgrastim, neupogen, pegfilgrastim, neulasta
  lay: anemia @shot
  isa: medication
intravenous iron: iv iron, iron infusion, venofer, iron sucrose, injectafer, ferric carboxymaltose, feraheme, ferumoxytol, iron dextran
  lay: iron drip, iron + infusion
  isa: medication
intravenous vitamin: iv vitamin, iv vitamin c, vitamin infusion, iv vitamin therapy, myers cocktail, nad infusion, nad iv, iv nad, glutathione, glutathione injection/infusion, iv hydration, iv nutrition therapy, iv nutrient, banana bag
  lay: vitamin drip, vitamin + drip
  isa: medication
ace inhibitor: captopril, quinapril, fosinopril, ace inhibitors, lisinopril, benazepril, enalapril, zestril, lotensin, ramipril, lisin, lisin tab, lisinop, prinivil, acei, angiotensin converting enzyme inhibitor
  lay: pressure @pill + cough
  isa: antihypertensive, medication
angiotensin receptor blocker: irbesartan, avapro, candesartan, sacubitril valsartan, losartan, valsartan, diovan, micardis, telmisartan, olmesartan, benicar, cozaar, hyzaar, arb, angiotensin ii receptor blocker, angiotensin 2 receptor blocker
  isa: antihypertensive, medication
beta blocker: beta blockers, beta adrenergic blocker, bisoprolol, labetalol, nadolol, metoprolol, atenolol, carvedilol, bystolic, nebivolol, tenormin, lopressor, toprol, metoprolol succinate/tartrate/er/xl/succ/tart, metoprolol succinate er, meto succ, meto tart, toprol xl, atenol,
    cardioselective beta (1|) blocker, beta 1 blocker, beta 1 selective blocker, kapspargo, carvedilol er, coreg
  isa: antihypertensive, medication
calcium channel blocker: calcium channel blockers, dihydropyridine, ccb, felodipine, nimodipine, nimotop, amlodipine, norvasc, diltiazem, verapamil, azor, exforge, nifedipine, amlod, amlod bes, amlodipine besylate, amlo, nifedipine er, diltiazem er/xr, verapamil er, cardizem
  isa: antihypertensive, medication
diuretic: diuretics, loop diuretic, torsemide, bumetanide, bumex, demadex, metolazone, potassium sparing diuretic, aldactone, dyazide, maxzide, mineralocorticoid antagonist, hydrochlorothiazide, hctz, furosemide, lasix, spironolactone, triamterene, chlorthalidone, microzide, thiazide,
    thiazide diuretic
  lay: swelling + water @pill, leg swelling @pill, fluid @pill, edema @pill, water @pill, pee pill + pressure, water pill + pressure
  isa: antihypertensive, medication
metformin: glucophage, metformin er/xr/hcl, metformin hcl er, glucophage xr, glu xr, biguanide, biguanide antihyperglycemic
  isa: diabetes drug, medication
insulin: regular insulin, nph insulin, lispro, aspart, long acting insulin, rapid acting insulin, insulin therapy, lantus, humalog, novolog, novolog flexpen, flexpen, humulin, novolin, levemir, basaglar, toujeo, tresiba, insulin glargine/lispro/aspart/detemir, glargine, glarg, glarg pen,
    insulin pen, insulin injection, lantus solostar
  lay: insulin shot, insulin @shot
  isa: diabetes drug, medication
sglt2 inhibitor: sglt 2 inhibitor, empagliflozin, dapagliflozin, canagliflozin, gliflozin, invokana, jardiance, farxiga
  isa: diabetes drug, medication
fibrate: fibric acid derivative, fibric acid, fenofibrate, tricor, gemfibrozil
  lay: triglyceride @pill, triglyceride + @pill
  isa: statin, medication
ezetimibe: pcsk9 inhibitor, evolocumab, repatha, alirocumab, praluent, bempedoic acid, nexletol, inclisiran, leqvio, cholesterol absorption inhibitor, zetia
  lay: cholesterol @shot
  isa: statin, medication
antiarrhythmic: antiarrhythmic drug, flecainide, propafenone, rythmol, sotalol, dofetilide, tikosyn, dronedarone, multaq, disopyramide, amiodarone
  lay: heart rhythm @pill, @pill for heart rhythm, irregular heartbeat + @pill, afib @pill, atrial fibrillation + @pill, afib + @pill
  isa: cardiac drug, medication
nitrate: antianginal, nitrostat, imdur, isosorbide mononitrate, ranexa, nitroglycerin sublingual, nitroglycerin patch, nitroglycerin, isosorbide, ranolazine
  lay: under tongue + chest, chest pain @pill, angina @pill, chest pain + @pill
  isa: cardiac drug, medication
nitroglycerin ointment: nitroglycerin 2% ointment, nitro paste, nitrobid, rectiv, topical nitroglycerin, glyceryl trinitrate patch, topical glyceryl trinitrate, nitroglycerin cream
  isa: topical analgesic, medication
denosumab: jubbonti, rank ligand inhibitor, rankl inhibitor, j0897, prolia
  lay: six month bone @shot, twice a year bone @shot, bone @shot + six months
  isa: bisphosphonate, medication
teriparatide: forteo, tptd, pth 1 34, recombinant parathyroid hormone, recombinant human parathyroid hormone, parathyroid hormone analog, bonsity, abaloparatide, tymlos, anabolic bone agent, teriparatide injection, forteo injection, forteo pen
  lay: bone growing/building @shot, bone building injection pen, bone building pen, @shot + grow bone
  isa: bisphosphonate, medication
zoledronic acid: zoledronate, j3489, reclast, zometa
  lay: yearly bone @shot, once a year bone, bone infusion
  isa: bisphosphonate, medication
alendronate: fosamax, alendronate sodium
  isa: bisphosphonate, medication
pamidronate: neridronate, aredia
  isa: bisphosphonate, medication
montelukast: montelukast sodium, leukotriene antagonist, leukotriene receptor antagonist, leukotriene modifier, zafirlukast, accolate, singulair
  isa: inhaler, antihistamine, medication
albuterol: short acting beta agonist, short acting beta 2 agonist, saba, beta 2 agonist, proair, ventolin, proventil, xopenex, levalbuterol, alb mdi, alb inh, albuterol mdi/hfa/inh/neb/nebulizer/sulfate, albut, rescue inhaler, proair hfa
  lay: rescue + inhaler, rescue puffer
  isa: inhaler, medication
inhaled corticosteroid: inhaled steroid, inhaled corticosteroids, ics laba, long acting beta agonist, budesonide inhaler, mometasone inhaler, ciclesonide, alvesco, asmanex, pulmicort, advair, symbicort, fluticasone, budesonide, dulera, qvar, flovent, breo, flutic salmet, flutic salmet diskus,
    fluticasone salmeterol, fluticasone propionate salmeterol, budesonide formoterol, salmeterol, formoterol, advair diskus, diskus, wixela, trelegy, breztri
  lay: steroid inhaler, daily inhaler, controller inhaler
  isa: inhaler, medication
asthma biologic: omalizumab, xolair, mepolizumab, nucala, benralizumab, fasenra, dupilumab, dupixent, tezepelumab, tezspire, reslizumab, anti ige
  lay: asthma @shot, eczema @shot, monthly asthma @shot
  isa: biologic drug, medication
lung fibrosis drug: nintedanib, ofev, pirfenidone, esbriet, antifibrotic, theophylline, roflumilast, daliresp, bosentan, treprostinil, pulmonary hypertension drug
  lay: lung scarring @pill, lung scarring + @pill, pulmonary fibrosis + @pill
  isa: medication
epinephrine auto injector: epi pen, auvi q, adrenaline auto injector, epinephrine pen, adrenaclick, epipen
  lay: bee sting pen, allergy pen, allergic reaction + pen, bee sting + @shot
  isa: medication
nasal steroid: nasal corticosteroid, intranasal steroid, intranasal corticosteroid, nasal steroid spray, fluticasone propionate nasal, mometasone nasal, nasacort, rhinocort, flonase, nasonex, fluticasone nasal (spray|), flonase nasal spray
  lay: stuffy nose + spray, allergy nose spray, nose allergy spray
  isa: antihistamine, medication
diphenhydramine: benadryl, benad, diphen hcl, diphenhyd, diphenhydramine hcl, zzzquil, tylenol pm, advil pm, aleve pm, acetaminophen diphenhydramine, ibuprofen diphenhydramine
  isa: antihistamine, sleep aid, medication
decongestant: decongestants, phenylephrine, oxymetazoline, afrin, pseudoephedrine, sudafed
  lay: stuffed up @pill, sinus @pill
  isa: medication
tamsulosin: alpha blocker for prostate, bph medication, bph drug, flomax, tamsul, tams caps/capsule, tamsulosin hcl, alpha 1a blocker, uroselective alpha blocker, uroselective alpha 1a blocker, alfuzosin, uroxatral, uroselective alpha 1 blocker, silodosin, rapaflo, alpha blocker + retention,
    alpha blocker + urinary
  lay: weak stream, slow stream, help my stream, stream + @pill, stream + capsule, prostate @pill, prostate + @pill, cant empty + @pill, cant empty + capsule, empty my bladder + @pill, urinary retention + alpha
  isa: urologic drug, medication
overactive bladder drug: antimuscarinics, bladder anticholinergic, anticholinergic bladder drug, oxytrol, oxybutynin, ditropan, tolterodine, detrol, vesicare, solifenacin, overactive bladder medication, toviaz, trospium, oxybut, oxyb, oxybutynin er/xl, ditropan xl, tolterodine er/la, detrol la,
    antimuscarinic, antimuscarinic bladder agent, bladder antimuscarinic, oab medication/drug, fesoterodine, darifenacin
  lay: leaky bladder @pill, urgency + @pill, bladder + leaks @pill, pee all the time + @pill, bladder relaxer, bladder relaxing, relax + bladder
  isa: urologic drug, medication
mirabegron: beta 3 agonist, beta 3 adrenergic agonist, beta 3 adrenoceptor agonist, myrbetriq, mirabeg, mirabegron er, vibegron, gemtesa
  isa: overactive bladder drug, urologic drug, medication
finasteride: 5 alpha reductase inhibitor, propecia, proscar, dutasteride, avodart
  lay: shrink my prostate, shrink + prostate, shrinks + prostate
  isa: urologic drug, medication
bethanechol: urecholine, cholinergic bladder drug
  isa: urologic drug, medication
bladder pain drug: phenazopyridine, pyridium, pentosan, elmiron, uribel, urelle, urogesic blue, flavoxate, interstitial cystitis drug
  lay: orange urine @pill, burning pee + @pill, burning urination + @pill
  isa: urologic drug, medication
glaucoma drops: glaucoma medication, prostaglandin eye drops, bimatoprost, travoprost, travatan, dorzolamide, cosopt, brimonidine, alphagan, rhopressa, timolol eye drops, timolol ophthalmic, latanoprost, timolol, lumigan
  lay: eye pressure drops, drops + eye pressure, drops for glaucoma, glaucoma + drops
  isa: eye drops, medication
eye injection drug: &aflibercept, &eylea, &ranibizumab, &lucentis, faricimab, vabysmo, anti vegf, &intravitreal bevacizumab
  isa: medication
ear drops: otic drops, otic solution, otic suspension, ciprodex, ciprofloxacin dexamethasone otic, ofloxacin otic, neomycin polymyxin hydrocortisone otic, cortisporin otic, debrox, carbamide peroxide, acetic acid otic
  lay: drops + ear, drops for ear
  isa: medication
topical calcineurin inhibitor: tacrolimus ointment, protopic, pimecrolimus, elidel, crisaborole, eucrisa, calcipotriene, dovonex, ruxolitinib cream, opzelura
  lay: psoriasis @cream, non steroid eczema @cream
  isa: skin medication, medication
moisturizer: emollient, emollient cream, aquaphor, eucerin, cerave, cetaphil, ammonium lactate, lac hydrin, urea cream, urea 40%, petrolatum, zinc oxide ointment, sunscreen, calamine, calamine lotion, domeboro, lanolin, vaseline, skin moisturizer, keratolytic, sonafine, prutect,
    bensal hp, atopiclair, wound emulsion
  lay: dry skin @cream, dry skin + @cream, moisturizing @cream
  isa: skin medication, medication
skin lesion cream: imiquimod, aldara, fluorouracil cream, 5 fluorouracil cream, efudex, hydroquinone, hydroquinone cream, tri luma, azelaic acid, benzoyl peroxide, acne medication, clindamycin gel, metronidazole gel, metronidazole cream, ketoconazole shampoo, selenium sulfide, bimatoprost lash,
    latisse, minoxidil, rogaine, tretinoin
  lay: dark spot @cream, skin lightening @cream, acne @cream, sun damage @cream, precancer + @cream, hair loss @pill
  isa: skin medication, medication
enzymatic debriding ointment: santyl, santyl ointment, santyl collagenase, collagenase ointment/oint, collagenase santyl, collagenase topical, topical collagenase, enzymatic debriding agent, enzymatic debrider, enzymatic debridement ointment, enzymatic wound debrider, papain urea, accuzyme
  lay: dead skin + @cream, dead tissue + @cream, @cream eats + dead, eats away + dead, dead skin + wound, necrotic + ointment, enzymatic + wound, enzymatic + necrotic
  isa: skin medication, medication
becaplermin: regranex, becaplermin gel, platelet derived growth factor gel, growth factor gel
  lay: ulcer gel, foot ulcer gel
  isa: skin medication, medication
hemorrhoid treatment: hemorrhoid cream, hemorrhoidal cream, hemorrhoidal suppository, preparation h, anusol, anusol hc, proctofoam, hydrocortisone suppository, proctosol
  lay: hemorrhoid @cream, hemorrhoid + @cream, piles + @cream
  isa: skin medication, medication
dementia drug: rivastigmine, exelon, exelon patch, galantamine, razadyne, lecanemab, leqembi, memantine donepezil, cognitive enhancer, acetylcholinesterase inhibitors, donepezil, aricept, donep, donepezil hcl, namzaric, cholinesterase inhibitor, acetylcholinesterase inhibitor
  lay: memory patch, memory @pill, memory pill, alzheimer @pill, dementia @pill
  isa: medication
restless legs drug: rotigotine, neupro, neupro patch, restless leg syndrome medication, rls medication, ropinirole, requip, pramipexole, mirapex, dopamine agonist, restless legs medication, pramipexole er, ropinirole er/xl, mirapex er, requip xl
  lay: legs jump + @pill, legs crawl + @pill, legs wont keep still, restless leg @pill, restless legs + @pill
  isa: medication
amantadine: amantadine hcl, gocovri, symmetrel
  isa: medication
tardive dyskinesia drug: valbenazine, ingrezza, deutetrabenazine, austedo, tetrabenazine, xenazine, vmat2 inhibitor, vmat 2 inhibitor, vesicular monoamine transporter 2 inhibitor, tardive dyskinesia medication/treatment, benztropine, cogentin, trihexyphenidyl, artane
  lay: mouth movements + @pill, tongue movements + @pill, mouth and tongue movements, jerking movements + @pill, lip smacking, involuntary movement + @pill, tardive + @pill
  isa: medication
multiple sclerosis drug: dalfampridine, ampyra, dimethyl fumarate, tecfidera, ocrevus, glatiramer, copaxone, interferon beta, avonex, fingolimod, gilenya, ofatumumab, kesimpta, natalizumab, tysabri, teriflunomide, multiple sclerosis medication/treatment, riluzole, edaravone, pyridostigmine,
    mestinon
  isa: medication
meniere drug: betahistine, acetazolamide, diamox, methazolamide, lipoflavonoid, lipo flavonoid, tinnitus medication, &carbonic anhydrase inhibitor
  lay: tinnitus @pill, ear ringing @pill, ringing in my ears + @pill
  isa: medication
alcohol dependence drug: acamprosate, campral, disulfiram, antabuse, alcohol craving medication, alcohol use disorder medication
  lay: drinking @pill, stop drinking @pill, @pill to stop drinking, alcohol craving + @pill, makes you sick + drink
  isa: medication
chemotherapy drug: chemotherapy agent, chemotherapy treatment, chemotherapy infusion, chemotherapy regimen, antineoplastic, pembrolizumab, keytruda, nivolumab, opdivo, temozolomide, temodar, imatinib, gleevec, docetaxel, paclitaxel, cisplatin, carboplatin, tamoxifen, bevacizumab, cancer drug,
    cancer medication
  lay: cancer @pill, cancer + drip, chemo drug, chemo + infusion
  isa: medication
kidney disease drug: sevelamer, renvela, calcium acetate, phoslo, phosphate binder, calcitriol, rocaltrol, cinacalcet, sensipar, patiromer, veltassa
  isa: medication
antivenom: antivenin, crofab, anavip, snake antivenom, chelation, chelation therapy, dimercaprol, succimer, edta chelation
  lay: snake bite @shot, lead poisoning @pill, snake bite + @pill
  isa: medication
liposomal bupivacaine: exparel, bupivacaine liposome, bupivacaine liposomal, liposomal bupivacaine injection, bupivacaine liposome injectable suspension, c9290, extended release local anesthetic, long acting local anesthetic, liposomal local anesthetic, extended release bupivacaine, zynrelef,
    xaracoll, posimir, bupivacaine meloxicam, bupivacaine implant
  lay: long lasting numbing, long acting numbing, numbing + surgeon, numbing + incision, numbing medicine + surgery
  isa: medication
tiotropium: umeclidinium, incruse, anoro, stiolto, long acting muscarinic antagonist, anticholinergic inhaler, inhaled anticholinergic, duoneb, ipratropium albuterol, spiriva, combivent, ipratropium
  isa: inhaler, medication
appetite stimulant: megestrol, megestrol acetate, megace, cyproheptadine, periactin
  lay: @pill to gain weight, gain weight @pill, make me hungry
  isa: medication
nasal saline: saline rinse, sinus rinse, saline nasal rinse, nasal irrigation, saline spray, neti pot, neilmed, saline nasal spray
  isa: medication
`,
}
