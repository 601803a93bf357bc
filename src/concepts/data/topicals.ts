import type { LexiconGroup } from '../concept.ts'

/**
 * Topical drugs, compounds and supplements.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const TOPICALS: LexiconGroup = {
  kind: 'treatment',
  entries: `
topical analgesic: topical, topical analgesics, topical cream, transdermal, topical medication, topical agent, topical gel, analgesic cream, transdermal cream, topicals, cream, gel, ointment, lotion, topical patch, patch, transdermal patch, cream base, topical ointment, analgesic patch,
    topical pain cream, topical treatment, topical lotion, pain relief cream, topical therapy, topical solution, topical spray, roll on, top analg, top analgesic, external analgesic (preparation|), externally applied analgesic (preparation|), =crm, oint, top crm, top cream, topical crm,
    topical oint, topical pain reliever, topical pain medication, topical analgesic medication, external analgesic
  lay: rub on, cream to rub, skin cream, salve, rub + skin, rub + cream, pain @cream, pain rub, muscle rub, rubbing cream, patches, stick on patch, muscle cream, rub it on, cream + hurt, balm, liniment, crema para el dolor, pomada
  isa: medication
compounded topical: compound, compounded, compound cream, topical compound, compounded medication, compounded cream, compounding, compound medication, compounded product, compound topical, compounds, compounding cream, compounded drug, compound drug, compounded transdermal cream,
    compounded ointment, compound ointment, topical compounded, topical compound cream, compounding pharmacy, compounded topical cream, compound topical cream, fcl, gcb, fbd, nfl, compounded topical analgesic, compound gel, transdermal compound, custom compound, topical compound medication, hmph,
    cmpd crm, cmpd cream, cmpd top, cmpd topical, cmpd gel, td cmpd, compound crm, compounded crm, comp crm, compounded topical medication, compounded topical pain cream, compounded analgesic cream, compounded transdermal, fbc crm, fbc cream, tghot, tg hot, tgice, tg ice, amitramadol,
    amitramadol dm, gabacyclotram, gabaketolido, transdermal pain cream, topical compounded analgesic, comp cream, compounded meds cream, comp top cream, lipoderm base, versapro, versapro base, ultraderm, ultraderm base, pentravan, salt stable, salt stable ls, mediderm base, pcca lipoderm,
    transdermal base
  lay: mixed cream, custom cream, specially mixed, mixed + cream, homemade cream, special cream, custom + cream, mix + cream, mixed up + cream, pharmacy mixes, cream + mix, cream with everything, several drugs + cream, mixes + jar, drugs in one cream, one jar + cream, cream + several drugs,
    specialty cream, cream + mail, cream + mixed, cream made special, cream + specially made, cream + pharmacist mixes, cream made by pharmacy, cream + compounding
  isa: topical analgesic, medication
compounded oral suspension: oral suspension, suspension kit, suspension, liquid formulation, compounded kit, liquid compound, oral solution, compound kit, liquid medication, oral suspension kit, liquid compound kit, convenience kit, compounded oral suspension kit, liquid kit, liq kit, susp kit,
    oral susp
  lay: liquid medicine, syrup, swallow pills, liquid + medicine, &cannot swallow, &cant swallow, liquid + pill, &trouble swallowing, &get pills down, liquid form, drink + medicine, &choke + pill, liquid meds, unable to swallow
  isa: medication
  kind: treatment
topical ketoprofen: ketoprofen cream, ketophene, ketoprofen 20%, ketoprofen in cream base, compound ketoprofen, ketoprofen gel, ketoprofen topical, ketoprofen 20% cream, ketophene cream, ketoprofen in mediderm, ketoprofen crm, ketoprofen compound (cream|), ketoprofen compounded (cream|topical),
    compounded ketoprofen, ketoprofen 10%, ketoprofen 15%, ketoprofen lotion, ketoprofen ointment, ketoprofen 20% crm, ktp crm, ktp cream, ktp 20%, ktp 20% crm, ketoprofen cyclobenzaprine, keto cyclo lido, keto cyclo, ketopro rub/crm/cream, ketoflex
  isa: compounded topical, topical analgesic, medication
cyclophene: topical cyclobenzaprine, cyclobenzaprine cream, cyclobenzaprine 5%, compound cyclobenzaprine, cyclobenzaprine topical, cyclobenzaprine gel, topical muscle relaxant, topical baclofen, baclofen cream, cyclobenzaprine 2%, cyclobenzaprine in cream base, cyclobenzaprine 6%,
    cyclophene cream, cyclobenzaprine crm, cyclobenzaprine ointment, cyclobenzaprine compound (cream|), cyclobenzaprine compounded (cream|topical), compounded cyclobenzaprine, cyclobenzaprine 5% cream, cyclobenzaprine 10% cream, cyclo crm, cyclo cream, cyclo 2% crm, cbp crm, cbp cream, cbp top,
    cbp topical, cbp 5% cream, cbp top 5%, baclofen crm, baclofen topical, baclofen gel, baclofen ointment, baclofen 2% cream, baclofen 2% crm, baclofen 5% cream, baclofen compound (cream|), baclofen compounded (cream|topical), compounded baclofen, topical baclofen compound, bac crm, bac 2% crm,
    baclo crm, baclo cream, baclo 2% crm, baclo cyclo
  lay: muscle relaxer cream
  isa: compounded topical, topical analgesic, medication
topical gabapentin: gabapentin cream, gabapentin 10%, gabapentin 6%, gabapentin topical, gabapentin gel, gabapentin in cream base, gabapentin amitriptyline cream, gabapentin 15%, gabapentin ointment, gabapentin compound cream, gabapentin compounded (cream|topical), compound gabapentin,
    compounded gabapentin, gabapentin crm, gab crm, gab cream, gab 6%, gab 10% crm, gab 10% cream, gaba crm, gaba cream, gaba 10% crm, gaba 6% crm, gabapentin lotion, gabapentin amitriptyline dextromethorphan (cream|), gad crm, gad cream, gabapentin 10% cream, gabapentin 6% cream
  isa: compounded topical, topical analgesic, medication
topical flurbiprofen: flurbiprofen cream, flurbiprofen 20%, flurbiprofen 25%, flurbiprofen lidocaine, flurbiprofen topical, flurbiprofen 15%, flurbi cream, flurbi nap cream, flurbiprofen ointment, flurbiprofen baclofen, flurbiprofen gel, flurbiprofen 10%, flurbi, flurbiprofen compound (cream|),
    flurbiprofen compounded (cream|topical|), flurbiprofen compound topical, flurbiprofen crm, flurbi crm, flurbiprofen topical cream, flurbiprofen in cream base, compound flurbiprofen, compounded flurbiprofen, flurbiprofen cyclobenzaprine, flurbiprofen menthol, flurbiprofen capsaicin,
    flurbiprofen 30%, flurflex, fluriflex
  isa: compounded topical, topical analgesic, medication
topical ketamine: ketamine cream, ketamine topical, topical clonidine, topical dexamethasone, topical diazepam, dextromethorphan 10%, ketamine crm, ketamine 10% crm, ketamine 10% cream, ketamine 5% cream, ketamine gel, ketamine ointment, ketamine lotion, ketamine compound (cream|),
    ketamine compounded (cream|topical), topical ketamine compound, ketam crm, ketam cream, ketam 10% crm, ket crm, ket clon gaba, ketamine clonidine gabapentin, ketamine rub
  lay: special k rub/cream
  isa: compounded topical, topical analgesic, medication
lidocaine: xylocaine, lidocaine hcl, viscous lidocaine, lidocaine 5%, lidocaine topical, topical lidocaine, topical anesthetic, topical local anesthetic, lidocaine tetracaine, benzocaine, pramoxine, tetracaine, dibucaine, lido 5%
  isa: topical analgesic, medication
lidocaine patch: lidoderm, lidoderm patch, lidocaine pad, lidoderm 5%, lidocaine 5% patch, ztlido, lidocaine pain patch, lidocaine patches, lidoderm patches, lidopatch, lidocaine transdermal, lidocaine 4% patch, lidoderm lidocaine patch, lidocaine hcl patch, lidocaine film, lido patch, lido ptch,
    lido 5% ptch, lido 5% patch, lido 4% patch, lidocaine ptch, lidocaine 5% ptch, lidocaine patch 5%, lidocaine patch 4%, lidocaine adhesive patch, lidocaine td patch, lidoderm ptch, lido pad, lidocaine plaster, local anesthetic patch, local anesthetic plaster, anesthetic patch,
    lidocaine medicated plaster, topical anesthetic patch, synera, gen7t, lidocare, medi patch, medipatch, tridacaine, ztlido 1.8%
  lay: numbing patch, numb + patch, pain patch, numbing sticker/pad, numb + sticker, twelve hours on + patch, 12 hours on + patch, twelve hours on, 12 on 12 off, patch + 12 hours off, anesthetic plaster + pain, parche de lidocaina, novocaine patch, numb + parche
  isa: lidocaine*, topical analgesic, medication
lidocaine ointment: lidocaine cream, lidocaine gel, lidocaine 5% ointment, lidocaine ointment 5%, lidocaine 4% cream, lidocaine lotion, lidocaine prilocaine, emla, emla cream, lidocaine spray, lidocaine 5% cream, lidocaine paste, lidocaine jelly, lmx, lido crm, lido cream, lido 4% crm,
    lido 5% crm, lido oint, lido ointment, lido 5% oint, lido 5% ointment, lido gel, lido lotion, lidocaine crm, lidocaine 4% crm, lidocaine 5% crm, lidocaine oint, lidocaine 5% oint, lidocaine cream 5%, lidocaine cream 4%, lidocaine gel 2%, lidocaine hcl cream/ointment/gel/jelly, lmx4, lmx 4,
    lmx5, lmx 5, anecream, lidorx, lidocream, pliaglis, lidtopic, prilolid, prilocaine, lidovir, lidocaine tetracaine cream, topical anesthetic cream, topical anesthetic gel, anesthetic cream, eutectic mixture of local anesthetics, eutectic mixture, xolido
  lay: numbing @cream, numb + cream
  isa: lidocaine*, topical analgesic, medication
lidopro: lidopro ointment, lidopro cream, lidopro patch, lidall, lidozen, lidotral, lidovex, lidopro topical ointment, lidopro lotion, lidocaine capsaicin menthol methyl salicylate, dermacinrx, lidothol, relador, silvera patch, lidocaine menthol, synvexia, lido pro,
    lido pro ointment/cream/patch/lotion/tube, lido pro oint, lidopro oint, lidopro tube, lidopril, limencin, dermacin, lidocaine methyl salicylate, nulido, lenzagel, lenza gel, lenzapro, lidocaine menthol gel, &lidocaine menthol patch
  lay: hot and numbing (cream|rub|ointment)
  isa: lidocaine, topical salicylate, topical analgesic, medication
capsaicin: zostrix, capsaicin cream, capsaicin patch, qutenza, capsaicin 0.025%, capsaicin topical, topical capsaicin, capsazepam, capsaicin 0.05%, capsaicin 0.0375%, capzasin, capsicum, capsaicin crm, cap crm, capsaicin oint, capsaicin ointment, capsaicin lotion, capsaicin gel, caps 0.025%,
    caps 0.0375%, caps 0.05%, capsaicin 0.1%, capsaicin 8% (patch|), caps 8% ptch, caps 8% patch, capsaicin ptch, capsaicin patch 8%, qutenza patch, zostrix hp, high concentration capsaicin, j7336, trixaicin, trpv1 agonist, trpv 1 agonist, capsaicinoid, substance p depletor,
    vanilloid receptor agonist
  lay: hot pepper, pepper cream, chili, pepper, hot cream, pepper @cream
  isa: topical analgesic, medication
topical salicylate: menthoderm, salonpas, methyl salicylate, bengay, icy hot, exoten, mentherm, menthoderm gel, salicylate topical, methoderm, medi derm, biofreeze, menthol, thera gesic, icyhot, ben gay, tiger balm, methyl salicylate cream, biofreeze gel, menthol gel, xoten, sombra,
    trolamine salicylate, aspercreme, camphor, keratek, kera tek, keratek gel, mediproxen, menthoderm ointment, menthol patch, capsaicin menthol, camphor menthol, theraflex cream, kera tek gel, salonpas patch, bio freeze, thermacare cream, absorbine, absorbine jr, theraworx, sinelee,
    australian dream, histamine dihydrochloride, blue emu, counterirritant, topical counterirritant, stopain, rubefacient, topical rubefacient, wintergreen oil, flexall, joint flex, calypxo, ultracin, ultracin lotion, bio therm, biotherm, bio therm cream, cooleeze, menthol camphor capsaicin
  lay: blue emu cream, wintergreen + @cream, cooling @cream, cooling gel
  isa: topical analgesic, medication
terocin: terocin patch, terocin lotion, terocin cream, new terocin, terocin patches, lenza patch, lenzapatch, terocin pain patch, terocin lot, terocin ptch, terocin topical, terocin crm, &lidocaine menthol patch, menthol lidocaine (dermal|) patch, menthol lidocaine dermal,
    menthol 4% lidocaine 4% patch, lidocaine 4% menthol 4%
  lay: patch + menthol and lidocaine, patch + lidocaine and menthol
  isa: topical salicylate, lidocaine patch, topical analgesic, medication
topical nsaid: voltaren gel, diclofenac gel, diclofenac topical, diclofenac cream, solaraze, topical diclofenac, diclofenac sodium gel, diclofenac 1% gel, diclofenac sodium 3%, voltaren 1% gel, voltaren cream, topical anti inflammatory, diclofenac sodium 1% gel, topical naproxen, ibuprofen cream,
    topical ibuprofen, diclofenac sodium topical, naproxen cream, anti inflammatory cream, voltaren topical, diclo gel, diclo 1% gel, diclo 3% gel, diclo cream, diclo crm, diclo top, diclofenac crm, diclofenac 3% gel, diclofenac gel 1%, diclofenac sod gel, diclofenac sod 1% gel,
    diclofenac topical gel, diclofenac sodium topical gel, dsg 1%, voltaren 1% 100gm, voltaren 1% topical, voltaren gel 1%, voltaren top, voltaren topical gel, voltaren arthritis pain (gel|), topical nsaid gel, nsaid gel/cream, enovarx, enovarx ibuprofen, enovarx naproxen, transdermal ibuprofen,
    topical voltaren, voltaren jel, anti inflammatory gel, anti inflammatory topical, diclofenac 1% topical, voltaren gel 100, nsaid topical
  lay: arthritis cream, anti inflammatory patch, arthritis gel, voltaren + tube, voltaren + rub, tube of voltaren, voltaren + smear, gel anti inflammatory, arthritis rub, gel for arthritis
  isa: topical analgesic, nsaid, medication
topical cbd: cbd oil, cbd cream, hemp oil, cbd lotion, hemp cream, arnica, traumeel, emu oil, topical arnica, topricin, homeopathic cream, cbd salve, cbd balm, hemp lotion
  isa: topical analgesic, cannabinoid, medication
medical food: sentra, dietary supplement, nutritional supplement, percura, medical foods, strazepam, hypertensa, limbrel, apptrim, supplements, supplement, amino acid supplement, pulmona, lister v, prodigen, vasculera, somnicin, dietary supplements, nutraceutical, nutritional supplements,
    theratramadol, theracodophen, gabitidine, trepoxicam, sentraflox, senophylline, l arginine, creatine, nutritional supplementation, physician supervised dietary formulation, otc supps, supps otc, nutritional supps, dietary supps, 5 htp, 5htp, l tryptophan, n acetylcysteine, n acetyl cysteine,
    nac supplement, same supplement, s adenosylmethionine, palmitoylethanolamide, dhea, resveratrol, carnitine, acetyl l carnitine, nutritional therapy supplement, nutritional product, levagen, l theanine, toprophan, restone, appformin, apptrim d, sentradine, theraproxen, therafeldamine,
    theracodeine
  lay: &vitamins, amino acid pill, health food, natural pill, food pill, natural + supplement, amino acid food, amino acid capsule
  isa: medication
glucosamine: chondroitin, glucosamine chondroitin, glucosamine sulfate, genicin, cosamin, osteo bi flex, msm, synovacin, collagen supplement, gluc chon, gluc chond, gluco chondroitin, gluc chondroitin, glucos sulf, glucosamine sulf, glucosamine hcl, glucosamine chondroitin msm,
    glucosamine and chondroitin, collagen peptides, cartivisc, cidaflex, condrolite, hyaluronic acid supplement
  lay: joint supplement, joint vitamin, joint pills
  isa: medical food, medication
vitamin d: ergocalciferol, drisdol, cholecalciferol, zinc, vit d, vit d3, vit d2, vd3, vd2, ergocal, cholecal, d3 supplement, vitamin d3, vitamin d 50 000, vitamin d2
  lay: high dose d, vit + bone, d 3 @pill, d3 pill
  isa: vitamin, medical food, medication
medrox: medrox lotion, medrox oint, medrox ptch, medrox crm, medrox pain relief ointment, medrox rub, medrox patch, medrox ointment, medrox cream
  isa: topical salicylate, topical analgesic, medication
dendracin: dendracin lot, dendracin topical, dendracin cream, neurodendraxcin, dendracin neurodendraxcin, dendracin lotion
  lay: dendra rub/cream/lotion
  isa: topical salicylate, topical analgesic, medication
diclofenac patch: diclofenac ptch, diclo patch, diclo ptch, diclo epol, diclo epol ptch, diclo epol patch, diclofenac epol, diclofenac epol patch, diclofenac epolamine patch, diclofenac epolamine 1.3%, diclofenac 1.3% patch, diclofenac transdermal patch, flector ptch, flector patch 1.3%, flector,
    flector patch, diclofenac epolamine, flector transdermal patch, flector 1.3%, licart, transdermal nsaid, nsaid patch, anti inflammatory patch 1.3%
  isa: topical nsaid, topical analgesic, nsaid, medication
diclofenac topical solution: diclo sol, diclo soln, diclo solution, diclo sol 1.5%, diclofenac sol, diclofenac soln, diclofenac sodium solution, diclofenac sodium topical solution, diclofenac solution 1.5%, diclofenac 1.5% solution, diclofenac 2% solution, diclofenac sodium 2% solution,
    diclofenac drops, pennsaid 2%, pennsaid 1.5%, pennsaid pump, pennsaid topical solution, pennsaid drops, klofensaid (ii|), pennsaid, pennsaid solution, diclofenac solution, diclofenac 1.5%, diclofenac sodium 1.5%
  lay: knee drops/solution, pump liquid + knee, liquid + rub on knee
  isa: topical nsaid, topical analgesic, nsaid, medication
melatonin: melat, melat sr, melat er, melatonin sr/er/cr, melatonin supplement, melatonin gummy, circadin, n acetyl 5 methoxytryptamine
  lay: sleep hormone, natural sleep hormone, sleep gummy, body clock + sleep
  isa: medical food, sleep aid, medication
theramine: theramine caps/capsule, gaba choline arginine, amino acid blend for pain
  lay: amino acid + pain, medical food + pain, gaba + choline
  isa: medical food, medication
sentra pm: sentra pm caps/capsule
  isa: medical food, sleep aid, medication
sentra am: sentra am caps/capsule
  isa: medical food, medication
gabadone: gabadone caps/capsule, gaba done
  isa: medical food, sleep aid, medication
trepadone: trepadone caps/capsule
  isa: medical food, medication
topical amitriptyline: amitriptyline compound cream, topical doxepin, doxepin cream, zonalon, topical tricyclic, topical antidepressant, amitriptyline cream, amitriptyline 10%, amitriptyline 4%
  isa: compounded topical, topical analgesic, medication
topical tramadol: topical narcotic, tramadol topical, topical morphine, morphine cream, tramadol cream, tramadol 20%, tramadol 8%, topical opioid
  isa: compounded topical, topical analgesic, medication
topical bupivacaine: bupivacaine compound, bupivacaine cream, bupivacaine 5%
  isa: compounded topical, topical analgesic, medication
diclofenac kit: dicloheal, xrylix, inflammacin, xelitral, nuvakaan, vopac, vopac mds, diclofenac capsaicin, diclofenac capsaicin kit, naproxen capsaicin kit, nudiclo, diclozor, lexixryl, diclotral
  isa: topical nsaid, topical analgesic, medication
l methylfolate: deplin 15 mg, deplin 7.5 mg, levomefolate calcium, levomefolate, l methylfolate calcium, enlyte, enbrace, deplin, l mthf, l 5 mthf, methylfolate, levomefolic acid, adjunctive l methylfolate
  lay: folate + antidepressant, folate + depressed, prescription folate, folate @pill, b vitamin + depression, folate + depression, medical food + depression, medical food + antidepressant
  isa: medical food, medication
metanx: metanx capsules, l methylfolate pyridoxal methylcobalamin, l methylfolate methylcobalamin, foltx, cerefolin
  lay: neuropathy vitamin, nerve vitamin, vitamin + neuropathy, medical food + neuropathy
  isa: medical food, medication
probiotic: probiotics, lactobacillus, culturelle, florastor, acidophilus, saccharomyces boulardii, align, rezyst, vsl 3
  lay: good bacteria, gut bacteria + @pill
  isa: medical food, medication
omega 3: omega 3 capsules, fish oil, lovaza, o3fa, vascepa, icosapent ethyl, epa dha, omega 3 fatty acid, polyunsaturated fatty acid
  lay: fish oil @pill, omega @pill
  isa: medical food, medication
alpha lipoic acid: thioctic acid, lipoic acid, lipoic, ala caps/capsule/supplement, alpha lipoic
  lay: antioxidant + neuropathy, antioxidant + nerve
  isa: medical food, medication
coenzyme q10: coq10, ubiquinone, ubiquinol, riboflavin, vitamin b2, feverfew, butterbur, petadolex, migraine supplement
  lay: migraine vitamin, headache vitamin, vitamin + migraine
  isa: medical food, medication
turmeric: curcumin, boswellia, bromelain, devils claw, willow bark, white willow, serrapeptase, ginger extract, anti inflammatory supplement
  lay: natural anti inflammatory, herb + joint
  isa: medical food, medication
herbal supplement: herbal medicine, herbal remedy, herbal medication, chinese herbs, chinese herbal medicine, st johns wort, ashwagandha, kratom, ginkgo, ginkgo biloba, kava, echinacea, chamomile, homeopathic remedy, herbal, valerian
  lay: herbs, herb @pill, herbal @pill
  isa: medical food, medication
nutritional drink: nutrition shake, tube feed, whey protein, juven, glucerna, protein supplement, protein powder, protein shake, boost nutritional, ensure, nutritional formula, physician supervised nutritional formula, enteral formula
  lay: protein + shake, nutrition drink
  isa: medical food, medication
vitamin: vitamin supplement, vitamin therapy, multi vitamin, daily vitamin, prenatal vitamin, multivitamin, =mvi, multivit, vit min, vit min tab
  isa: medical food, medication
vitamin c: ascorbic acid, vitamin c 500, vit c
  isa: vitamin, medical food, medication
vitamin b: vitamin b1, thiamine, pyridoxine, niacinamide, b vitamin, b complex vitamin, biotin, vit b6, vit b, vit b complex, vitamin b6, vitamin b complex
  isa: vitamin, medical food, medication
folic acid: folate supplement, folic acid 1 mg
  isa: vitamin, medical food, medication
iron supplement: iron tablets, iron pills, oral iron, ferrous gluconate, ferrous sulfate
  lay: iron @pill
  isa: vitamin, medical food, medication
calcium: calcium carbonate, oscal, caltrate, calcium citrate, calcium with vitamin d, calcium supplement, citracal, calcium carbonate with vitamin d
  lay: calcium @pill
  isa: vitamin, medical food, medication
magnesium: magnesium glycinate, magnesium supplement, magnesium tablets, mag ox, magox, magnesium chloride, slow mag, magnesium oxide
  lay: magnesium @pill
  isa: vitamin, medical food, medication
potassium chloride: klor con, k dur, potassium supplement, potassium er, micro k
  lay: potassium @pill
  isa: vitamin, medical food, medication
vapocoolant spray: vapocoolant, ethyl chloride, ethyl chloride spray, pain ease spray, gebauer, gebauers, fluori methane, freeze spray, cold spray
  lay: freezing spray, spray that freezes
  isa: topical analgesic, medication
`,
}
