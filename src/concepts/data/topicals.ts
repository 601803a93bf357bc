import type { LexiconGroup } from '../concept.ts'

/**
 * Topical drugs, compounds and supplements.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
 */
export const TOPICALS: LexiconGroup = {
  kind: 'treatment',
  entries: `
topical analgesic: topical, topical analgesics, topical cream, transdermal, topical medication, topical agent, topical gel, analgesic cream, transdermal cream, topicals, cream, gel, ointment, lotion, topical patch, patch, transdermal patch, cream base, topical ointment, analgesic patch, topical pain cream,
    topical treatment, topical lotion, pain relief cream, topical therapy, topical solution, topical spray, roll on
  lay: rub on, cream to rub, skin cream, salve, rub + skin, rub + cream, pain @cream, pain rub, muscle rub, rubbing cream, patches, stick on patch, muscle cream, rub it on, cream + hurt, balm, liniment
  isa: medication
compounded topical: compound, compounded, compound cream, topical compound, compounded medication, compounded cream, compounding, compound medication, compounded product, compound topical, compounds, compounding cream, compounded drug, compound drug, compounded transdermal cream, compounded ointment, compound ointment,
    topical compounded, topical compound cream, compounding pharmacy, compounded topical cream, compound topical cream, fcl, gcb, fbd, nfl, compounded topical analgesic, compound gel, transdermal compound, custom compound, topical compound medication, hmph
  lay: mixed cream, custom cream, specially mixed, mixed + cream, homemade cream, special cream, custom + cream, mix + cream, mixed up + cream, pharmacy mixes, cream + mix, cream with everything
  isa: topical analgesic, medication
compounded oral suspension: oral suspension, suspension kit, suspension, liquid formulation, compounded kit, liquid compound, oral solution, compound kit, liquid medication, oral suspension kit, liquid compound kit, convenience kit, compounded oral suspension kit, 
  kind: treatment
  lay: liquid medicine, syrup, swallow pills, liquid + medicine, &cannot swallow, &cant swallow, liquid + pill, &trouble swallowing, &get pills down, liquid form, drink + medicine, &choke + pill, liquid meds, unable to swallow
  isa: medication
ketophene: ketoprofen cream, topical ketoprofen, ketoprofen 20%, ketoprofen in cream base, compound ketoprofen, ketoprofen gel, ketoprofen topical, ketoprofen 20% cream, ketophene cream, ketoprofen in mediderm
  isa: compounded topical, topical analgesic, medication
cyclophene: topical cyclobenzaprine, cyclobenzaprine cream, cyclobenzaprine 5%, compound cyclobenzaprine, cyclobenzaprine topical, cyclobenzaprine gel, topical muscle relaxant, topical baclofen, baclofen cream, cyclobenzaprine 2%, cyclobenzaprine in cream base, cyclobenzaprine 6%, cyclophene cream
  lay: muscle relaxer cream
  isa: compounded topical, topical analgesic, medication
topical gabapentin: gabapentin cream, gabapentin 10%, gabapentin 6%, gabapentin topical, gabapentin gel, gabapentin in cream base, gabapentin amitriptyline cream, gabapentin 15%, gabapentin ointment
  isa: compounded topical, topical analgesic, medication
topical flurbiprofen: flurbiprofen cream, flurbiprofen 20%, flurbiprofen 25%, flurbiprofen lidocaine, flurbiprofen topical, flurbiprofen 15%, flurbi cream, flurbi nap cream, flurbiprofen ointment, flurbiprofen baclofen, flurbiprofen gel, flurbiprofen 10%, flurbi
  isa: compounded topical, topical analgesic, medication
topical ketamine: ketamine cream, ketamine topical, topical clonidine, topical tramadol, tramadol cream, amitriptyline cream, topical amitriptyline, amitriptyline 10%, tramadol 20%, topical dexamethasone, bupivacaine cream, topical bupivacaine, topical doxepin, topical diazepam, bupivacaine 5%, amitriptyline 4%, dextromethorphan 10%, tramadol 8%, topical opioid
  isa: compounded topical, topical analgesic, medication
lidocaine: xylocaine, lidocaine hcl, viscous lidocaine, lidocaine 5%, lidocaine topical, topical lidocaine
  isa: topical analgesic, medication
lidocaine patch: lidoderm, lidoderm patch, lidocaine pad, lidoderm 5%, lidocaine 5% patch, ztlido, lidocaine pain patch, lidocaine patches, lidoderm patches, lidopatch, lidocaine transdermal, lidocaine 4% patch, lidoderm lidocaine patch, lidocaine hcl patch, lidocaine film
  lay: numbing patch, numb + patch, pain patch
  isa: lidocaine*, topical analgesic, medication
lidocaine ointment: lidocaine cream, lidocaine gel, lidocaine 5% ointment, lidocaine ointment 5%, lidocaine 4% cream, lidocaine lotion, lidocaine prilocaine, emla, emla cream, lidocaine spray, lidocaine 5% cream, lidocaine paste, lidocaine jelly, lmx
  lay: numbing @cream, numb + cream
  isa: lidocaine*, topical analgesic, medication
lidopro: lidopro ointment, lidopro cream, lidopro patch, lidall, lidozen, lidotral, lidovex, lidopro topical ointment, lidopro lotion, lidocaine capsaicin menthol methyl salicylate, dermacinrx, lidothol, relador, silvera patch, lidocaine menthol, synvexia
  isa: lidocaine, topical salicylate, topical analgesic, medication
capsaicin: zostrix, capsaicin cream, capsaicin patch, qutenza, capsaicin 0.025%, capsaicin topical, topical capsaicin, capsazepam, capsaicin 0.05%, capsaicin 0.0375%, capzasin, capsicum
  lay: hot pepper, pepper cream, chili, pepper, hot cream, pepper @cream
  isa: topical analgesic, medication
topical salicylate: menthoderm, medrox, dendracin, salonpas, methyl salicylate, bengay, icy hot, exoten, mentherm, menthoderm gel, medrox patch, salicylate topical, methoderm, medi derm, biofreeze, menthol, thera gesic, icyhot, ben gay, tiger balm, medrox ointment, medrox cream, methyl salicylate cream,
    biofreeze gel, menthol gel, dendracin lotion, xoten, sombra, trolamine salicylate, aspercreme, camphor, keratek, kera tek, keratek gel, mediproxen, menthoderm ointment, menthol patch, capsaicin menthol, camphor menthol, theraflex cream, kera tek gel, salonpas patch, bio freeze, thermacare cream
  isa: topical analgesic, medication
terocin: terocin patch, terocin lotion, terocin cream, new terocin, terocin patches, lenza patch, lenzapatch, terocin pain patch
  isa: topical salicylate, lidocaine patch, topical analgesic, medication
topical nsaid: voltaren gel, diclofenac gel, flector, flector patch, diclofenac epolamine, pennsaid, diclofenac topical, diclofenac cream, solaraze, topical diclofenac, diclofenac sodium gel, diclofenac 1% gel, diclofenac sodium 3%, diclofenac patch, voltaren 1% gel, voltaren cream, diclofenac 1.5%, flector transdermal patch,
    pennsaid solution, diclofenac solution, topical anti inflammatory, diclofenac sodium 1% gel, licart, topical naproxen, ibuprofen cream, topical ibuprofen, diclofenac topical solution, diclofenac sodium topical, naproxen cream, diclofenac sodium 1.5%, anti inflammatory cream, flector 1.3%, voltaren topical
  lay: arthritis cream, anti inflammatory patch, arthritis gel
  isa: topical analgesic, nsaid, medication
topical cbd: cbd oil, cbd cream, hemp oil, cbd lotion, hemp cream, arnica, traumeel, emu oil, topical arnica
  isa: topical analgesic, cannabinoid, medication
medical food: theramine, sentra, gabadone, trepadone, sentra pm, sentra am, dietary supplement, nutritional supplement, percura, medical foods, strazepam, hypertensa, limbrel, deplin, metanx, foltx, apptrim, supplements, supplement, amino acid supplement, herbal supplement, melatonin, pulmona, lister v, cerefolin, prodigen,
    l methylfolate, vasculera, turmeric, somnicin, probiotic, fish oil, omega 3, dietary supplements, herbal, nutraceutical, coq10, alpha lipoic acid, nutritional supplements, theratramadol, theracodophen, gabitidine, trepoxicam, sentraflox, senophylline, lovaza, l arginine, herbs, valerian, creatine, protein shake,
    boost nutritional, ensure
  lay: &vitamins, amino acid pill, health food, natural pill, food pill, herbal @pill, natural + supplement
  isa: medication
glucosamine: chondroitin, glucosamine chondroitin, glucosamine sulfate, genicin, cosamin, osteo bi flex, msm, synovacin, collagen supplement
  lay: joint supplement, joint vitamin, joint pills
  isa: medical food, medication
vitamin d: vitamin, folic acid, ergocalciferol, multivitamin, vitamin c, calcium supplement, vitamin d3, vitamin b6, iron supplement, ferrous sulfate, vitamin b, potassium chloride, calcium, magnesium, vitamin d 50 000, drisdol, cholecalciferol, magnesium oxide, zinc, citracal, calcium carbonate with vitamin d, vitamin b complex
  isa: medical food, medication
`,
}
