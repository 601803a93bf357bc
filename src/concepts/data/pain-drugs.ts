import type { LexiconGroup } from '../concept.ts'

/**
 * Drugs against pain: classes, generics, brands, lay names.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const PAIN_DRUGS: LexiconGroup = {
  kind: 'treatment',
  entries: `
medication: prescription, pharmaceutical, capsules, pharmacy, drug, tablets, prescription medication, medicine, oral medication, prescription drug, pharmacologic treatment
  kind: generic
  lay: pill, meds, script, scripts, rx, my pills, capsule
opioid: narcotic, opiate, opioid analgesic, narcotic analgesic, controlled substance, opioids, opioid medication, opioid therapy, short acting opioid, long acting opioid, narcotic pain medication, narcotics, opioid pain medication, chronic opioid therapy, opiates, schedule ii,
    extended release opioid, opioid treatment, narcotic medication, opioid use, long term opioid, narcotic therapy, opioid analgesics, opioid class, COT, LTOT, long term opioid therapy, opioid agonist, mu opioid agonist, full mu agonist, mu agonist, full opioid agonist, mu opioid receptor agonist,
    mu receptor agonist
  lay: painkiller, pain killer, strong pain @pill, pain pill/tablet/med/medication/drug, strong + pain, &pain medicine, pain tablet, strong stuff, strong pills, heavy duty pain, pain pills, heavy pain meds, narc, pastilla para el dolor, pastillas para el dolor
  isa: medication
  kind: treatment
hydrocodone: norco, vicodin, lortab, hydrocodone acetaminophen, hydrocodone apap, hydrocodone bitartrate, norco 10 325, xodol, vicoprofen, norco 5 325, norco 7.5 325, hydrocodone 10 325, lorcet, hydrocodone bit apap, hydrocodone ibuprofen, hydrocodone bitartrate acetaminophen, lorcet plus, maxidone,
    vicodin es, norcos, anexsia, zydone, hydrocodon, ibudone, hc apap, hcd apap, hydrocod apap, hydro apap, hydrocodone acet, verdrocet, lorcet hd, hydrocodone w apap, dihydrocodeinone, apadaz, benzhydrocodone, benzhydrocodone acetaminophen, &combination opioid, &opioid combination analgesic,
    vicodin hp, hydrocodone paracetamol, hydroc apap, hydroc acetaminophen
  lay: vikes, vics, hydros, vikings, yellow norco, &opioid + acetaminophen, &narcotic + tylenol, norco tens, vicodin tens, watson 853, narcotic + paracetamol, hydrocodone tens, m367 @pill
  isa: opioid, medication
hydrocodone er: zohydro, hysingla, zohydro er, hysingla er, hc er, hydrocodone bitartrate er, hydrocodone extended release, vantrela (er|), abuse deterrent hydrocodone, extended release hydrocodone, long acting hydrocodone, single entity hydrocodone, er hydrocodone, hydrocodone 10/20/30 er
  isa: hydrocodone*, opioid, medication
oxycodone: roxicodone, oxycodone ir, oxycodone hcl, oxaydo, oxycodone hydrochloride, percodan, oxy ir, roxybond, oxecta, oxycodon, oxycodone immediate release, targiniq, oxycod ir, oxycodone aspirin, oxycodone ibuprofen, immediate release oxycodone, oxycodone without acetaminophen
  lay: oxy, oxys, roxys, roxies, oxies, roxi, blue 30s, oxy tens, oxy blues, blue thirties, blues + oxy, m30 @pill, fast acting oxy
  isa: opioid, medication
oxycodone acetaminophen: percocet, endocet, roxicet, oxycodone apap, primlev, xartemis, magnacet, nalocet, oc apap, oxycod apap, oxy apap, oxycodone acet, oxycodone w apap, oxycodone and acetaminophen, xartemis xr, prolate, &combination opioid, &opioid combination analgesic,
    oxycodone with acetaminophen, oxycodone with apap, oxycodone w acetaminophen, oxycodone hcl acetaminophen, oxycodone hcl apap, endodan, tylox, oxycodone paracetamol, oxycodone 10 325, oxycodone 5 325, oxycodone 7.5 325
  lay: percs, perks, percocets, perc, percocet tens, perc tens, percocet fives, oxy with tylenol, &opioid + acetaminophen, &narcotic + tylenol
  isa: oxycodone*, opioid, medication
oxycodone er: oxycontin, xtampza, oxycodone cr, oxycontin er, oxycod er/cr, oxy er, oxy cr, oxycodone extended release, oxycodone sr, xtampza er, troxyca (er|), oxycodone myristate, abuse deterrent oxycodone, oxycodone hcl er/cr/sr, extended release oxycodone, controlled release oxycodone,
    sustained release oxycodone, oxycodone controlled release, oxycodone sustained release, long acting oxycodone, oxycodone long acting, oxycodone hcl extended release, oxycodone hcl controlled release, time release oxycodone, oxycontin cr, oxycodone 10/15/20/30/40/60/80 er,
    oxycodone 10/15/20/30/40/60/80 mg er, oxycodone 10mg/20mg/30mg/40mg er
  lay: oxycottons, oxycotton, long acting oxy, time release oxy, slow release oxy, extended release oxy, 12 hour oxy, twelve hour oxy
  isa: oxycodone*, opioid, medication
tramadol: ultram, conzip, ultracet, tramadol er, ultram er, synapryn, tramadol hcl, tramadol acetaminophen, tramadol apap, ryzolt, ultram 50 mg, tramadol hydrochloride, tramadol hcl er, tramadol extended release, rybix, tramadol suspension, tramadols, seglentis, qdolo, ultrams,
    centrally acting (synthetic|) opioid, centrally acting synthetic analgesic, centrally acting analgesic, centrally acting synthetic opioid analgesic, centrally acting opioid analgesic, schedule iv opioid, atypical opioid, tramadol 50/100/150/200/300 er, tramadol 100/150/200/300 mg er,
    tramadol hcl 150 er, tramadol 100mg/150mg/200mg/300mg er
  lay: trammies, trams, tramies, trammy, trammys, tramal, trammie, mu + monoamine reuptake, opioid + monoamine reuptake, mu + serotonin reuptake, weak opioid + reuptake
  isa: opioid, medication
tapentadol: nucynta, nucynta er, tapentadol er, nucynta ir, tapen er, tapen, tapentadol ir, tapentadol extended release, tapentadol hcl, mor nri, nucynta 50/100/150/200/250 er, tapentadol 50/100/150/200/250 er
  lay: mu + norepinephrine reuptake, opioid + norepinephrine reuptake
  isa: opioid, medication
oxymorphone: opana, opana er, oxymorphone er, oxymorph, oxymorph er, oxym er, oxymorphone ir, oxymorphone hcl (er|), oxymorphone extended release, opana 10/20/30/40 er, oxymorphone 10/20/30/40 er
  isa: opioid, medication
morphine: ms contin, kadian, avinza, morphine sulfate, morphine er, morphine sulfate er, msir, arymo, embeda, ms ir, morphabond, morphine extended release, mscontin, roxanol, morphine ir, mser, ms er, ms cr, =mso4, mso4 cr/er/ir/sr, morphine cr/sr/xr, morphine sulfate cr/sr/ir,
    morphine sulfate extended/immediate release, morphine immediate release, morphine sulf, morphine sulf er/ir, oramorph (sr|), arymo er, infumorph, duramorph, mitigo, morphine sulphate, morphine sustained release, sustained release morphine, extended release morphine, long acting morphine,
    morphine sulphate er, controlled release morphine, morphine controlled release, morphine 15/30/60/100 er, morphine sulfate 15/30/60/100 er, morphine 15/30/60/100 mg er, morphine 15mg/30mg/60mg/100mg er
  lay: morfina
  isa: opioid, medication
hydromorphone: dilaudid, exalgo, hydromorphone er, hydromorphone hcl, hydromorph, hydromorph er, hydromorphone hcl er, hydromorphone ir, hydromorphone 8/12/16/32 er
  lay: dilly
  isa: opioid, medication
fentanyl: duragesic, fentanyl patch, fentora, actiq, fentanyl transdermal, duragesic patch, subsys, abstral, fentanyl lozenge, transdermal fentanyl, fentanyl patches, fent td, fent patch, fent ptch, fentanyl td, fentanyl ptch, fentanyl transdermal patch/system, otfc, (oral|) transmucosal fentanyl,
    fentanyl transmucosal, fentanyl citrate, fentanyl buccal, fentanyl lollipop, fentanyl nasal spray, fentanyl sublingual (spray|), lazanda, transmucosal immediate release fentanyl, &transdermal opioid, &opioid transdermal
  lay: strong patch, pain patch + strong, fenty, opioid patch, lollipop, 72 hour patch, three day patch, 3 day patch, patch + 72 hours, patch + three days, patch + 3 days, opioid + q72h, patch + q72h, patch + every third day, potent opioid patch
  isa: opioid, medication
buprenorphine: butrans, belbuca, subutex, butrans patch, buprenorphine patch, sublocade, buprenex, buprenorphine hcl, belbuca film, buprenorphine sublingual, buprenorphine troche, bup buccal, buprenorphine buccal (film|), buprenorphine film, buccal film, buprenorphine transdermal (patch|system|),
    transdermal buprenorphine, buprenorphine td, bup patch, bup td, buprenorphine sl, brixadi, buprenorphine er injection, buprenorphine injection, buprenorphine ptch, partial mu (opioid|) agonist, partial mu receptor agonist, partial opioid agonist, mu opioid partial agonist,
    partial agonist opioid, partial agonist at the mu receptor, &transdermal opioid, &opioid transdermal, weekly buprenorphine, probuphine, schedule iii opioid, bup transdermal (patch|system|), butrans td, partial agonist patch, partial agonist transdermal, bupren patch,
    seven day buprenorphine patch
  lay: subs, bupe, subbies, weekly opioid/narcotic patch, weekly pain patch, 7 day opioid/narcotic/pain patch, 7 day patch, cheek film/strip, pain strip, strip + cheek, film + cheek, patch + seven days, patch + 7 days, patch + once a week, patch + weekly, opioid + 7 day, opioid + weekly patch,
    patch + every sunday/monday/tuesday/wednesday/thursday/friday/saturday, patch + lasts a week, patch + lasts all week, one week patch, 1 week patch, week long patch, patch + whole week, patch + q7, patch + q7d, patch + one week, patch + every week, transdermal + seven day, transdermal + weekly,
    transdermal + q7, patch + partial agonist
  isa: opioid, medication
methadone: dolophine, methadone hcl, methadose, methadone hydrochloride, methadone intensol
  isa: opioid, medication
codeine: tylenol 3, tylenol with codeine, acetaminophen codeine, tylenol no 3, apap codeine, tylenol number 3, tylenol 4, tylenol no 4, codeine sulfate, acetaminophen with codeine, tylenol 3s, apap with codeine, tylenol w codeine, tylenol iii, acetaminophen and codeine, cheratussin, tyl 3, tyl 4,
    tyl no 3, tyl no 4, tyl number 3, tyl codeine, tyl w codeine, tyl with codeine, apap cod, apap w codeine, apap w cod, acetaminophen cod, acetaminophen w codeine, tylenol codeine, tylenol w cod, codeine apap, codeine acetaminophen, codeine phosphate, tylenol three, tylenol number three,
    codeine number three, codeine no 3, acetaminophen codeine no 3, tylenol with codeine no 3
  lay: =t3s, tylenol threes, =t4s, T3 @pill, T3 + refill, T3 + codeine, T3 + tylenol, take T3, taking T3, took T3, give me T3, gave me T3, gives me T3, prescribed T3, weak opioid + codeine, T3 + for pain
  isa: opioid, medication
dihydrocodeine: trezix, panlor, synalgos, dvorah, acetaminophen caffeine dihydrocodeine
  isa: opioid, medication
other opioid: meperidine, demerol, pentazocine, talwin, butorphanol, stadol, nalbuphine, propoxyphene, darvocet, nubain, darvon, olinvyk, oliceridine, sufentanil, dsuvia, remifentanil, alfentanil, opium, belladonna and opium, belladonna opium suppository, apomorphine pump, meperidine hcl,
    demerol injection, mixed agonist antagonist, agonist antagonist opioid, mixed opioid agonist antagonist
  isa: opioid, medication
  kind: treatment
naltrexone: low dose naltrexone, vivitrol, revia, contrave, ldn, ntx tab/tablet, xr ntx, xr naltrexone, naltrexone er/xr, extended release naltrexone, naltrexone hcl, naltrexone injection, naltrexone inj, oral naltrexone, &opioid antagonist
  lay: monthly shot + opiate, monthly shot + opioid, monthly shot + drinking, opiate/opioid blocker, blocks opiates/opioids
  isa: medication
naloxone: narcan, evzio, naloxone nasal spray, naloxone kit, narcan nasal spray, naloxone injection, kloxxado, narcan spray, nalox, nalox nasal, naloxone nasal, intranasal naloxone, nasal naloxone, naloxone hcl, naloxone auto injector, naloxone rescue (kit|), zimhi, rextovy, &opioid antagonist,
    opioid antagonist rescue (kit|), opioid reversal (agent|drug|spray|kit), overdose reversal (agent|drug|spray|kit|), opioid overdose reversal, narcotic antagonist, nalmefene, opvee, zurnai, opioid reversal, reversal of opioid overdose, opioid overdose rescue
  lay: overdose, overdose rescue, overdose spray, od spray, opioid rescue, opioid antidote, wake up + too many, overdose + nose, nose spray + overdose, took too many + spray, nose spray + pain pills, stop breathing + spray, emergency + nose spray, stops breathing + spray, quit breathing + spray,
    overdose + emergency, spray + overdose
  isa: medication
opioid weaning: weaning, taper, tapering, &wean, weaned, tapered, opioid taper, opioid tapering, weaning schedule, dose reduction, gradual reduction, titrate down, slow taper
  kind: context
  lay: cut back slowly, cold turkey, cut off + all at once, stopped + all at once, stop suddenly, slowly off, withdrawals, withdrawal
morphine equivalent dose: morphine equivalent, MED, mme, morphine milligram equivalents, mg morphine, morphine equivalence, morphine equivalents, daily morphine equivalent, morphine equivalent daily dose, medd, 50 mg morphine, 120 mg morphine, 80 mg morphine, oral morphine equivalents,
    opioid dose limit, 90 mme, high dose opioid, dose ceiling
  kind: condition
muscle relaxant: antispasmodic, antispasticity drug, spasmolytic, antispasticity, skeletal muscle relaxant, antispasmodics, muscle relaxants, sedating muscle relaxant, smr, antispastic, muscle relaxant medication, muscle relaxers, musc relaxant, musc relaxer, musc relax, skeletal musc relaxant,
    muscle relax med
  lay: muscle relaxer, loosen + muscle, spasm @pill, relax + muscle, spasm + @pill, &muscle spasm, relaxer, relaxers, muscle pill, muscle pills, charley horse + @pill, muscle + relaxing, cramp + @pill, relajante muscular
  isa: medication
cyclobenzaprine: flexeril, fexmid, amrix, tabradol, cyclobenzaprine hcl, cyclobenzaprine hydrochloride, cyclobenzaprin, cyclobenzaprine er, flexiril, cyclobenzaprine suspension, comfort pac with cyclobenzaprine, flexerils, cyclobenz, cyclobenz hcl, cbp hcl, cbp tab, cbp 7.5, cbp 7.5mg,
    cyclobenzaprine xr, cyclobenzaprine hcl er, cyclobenz er, amrix er, tricyclic muscle relaxant, tricyclic like muscle relaxant, cyclo 7.5, cyclo 10 mg
  lay: flexies, flexy, muscle relaxant + tricyclic, muscle relaxer + tricyclic
  isa: muscle relaxant, medication
carisoprodol: =soma, carisoprodol aspirin, soma compound, vanadom, carisoprodal, somas, cariso, carisoprod, carisoprodol asa, carisoprodol aspirin codeine, carisoprodol compound, metabolite meprobamate, meprobamate metabolite, metabolizes to meprobamate, metabolized to meprobamate,
    metabolism to meprobamate, isopropyl meprobamate
  lay: muscle relaxant + meprobamate, muscle relaxer + meprobamate, muscle @pill + habit forming, muscle relaxer + habit forming, muscle relaxer + addictive, muscle @pill + addictive, muscle relaxant + abuse, muscle relaxer + abuse, holy trinity @pill, prodrug + meprobamate, relaxant + meprobamate
  isa: muscle relaxant, medication
tizanidine: zanaflex, tizanidine hcl, tizanadine, zanaflex capsules, tizanidine hydrochloride, tizan, tizan hcl, tizanid, tizanidine caps, centrally acting alpha 2 (adrenergic|) agonist, centrally acting alpha2 (adrenergic|) agonist, alpha 2 agonist muscle relaxant/antispasticity/antispasmodic,
    alpha 2 adrenergic agonist muscle relaxant, &alpha 2 agonist, &alpha 2 adrenergic agonist, &alpha2 agonist, &alpha2 adrenergic agonist, &alpha 2 adrenoceptor agonist, alpha 2 adrenergic muscle relaxant, alpha 2 muscle relaxant
  lay: zannies, tizzys, z pill + muscle, muscle + alpha 2, spasticity + alpha 2, antispasticity + alpha 2, relaxant + alpha 2
  isa: muscle relaxant, medication
metaxalone: skelaxin, metaxall, metax, metaxal
  isa: muscle relaxant, medication
methocarbamol: robaxin, methocarbomal, robaxin 750, methocarb, robaxisal, methocarbamol asa
  isa: muscle relaxant, medication
orphenadrine: norflex, orphenadrine citrate, orphenadrine er, norgesic, orphengesic, orphenadrine caffeine, norflex er, norgesic forte, orphen, orphen citrate, orphen er, orphenad, orphenad er, orphenad citrate, orphenadrine sr/xr, orphenadrine citrate er, orphenadrine asa caffeine,
    orphenadrine aspirin caffeine, orphenadrine compound, anticholinergic muscle relaxant, antihistamine muscle relaxant, norflex 100 er, orphenadrine 100 er, norflex 100 mg er, orphenadrine 100 mg er, norflex 100mg er, orphenadrine 100mg er, orphenadrine citrate 100 er,
    orphenadrine citrate 100mg er
  lay: muscle relaxant + diphenhydramine, muscle relaxant + anticholinergic, muscle relaxer + benadryl, relaxer + like benadryl
  isa: muscle relaxant, medication
chlorzoxazone: lorzone, parafon forte, parafon, parafon forte dsc, chlorzox
  isa: muscle relaxant, medication
baclofen: lioresal, ozobax, lyvispah, oral baclofen, baclo, baclofen oral, gablofen, gaba b agonist, gaba b receptor agonist, lioresal intrathecal
  lay: muscle relaxant + gaba b, spasticity + gaba b, relaxer + MS, relaxant + multiple sclerosis, relaxer + multiple sclerosis, muscle relaxer + MS, muscle relaxant + MS, muscle relaxant + multiple sclerosis, muscle relaxer + multiple sclerosis, muscle relaxer + spinal cord injury,
    muscle relaxant + spinal cord injury
  isa: muscle relaxant, medication
dantrolene: dantrium, ryanodex
  lay: spasticity + ryanodine
  isa: muscle relaxant, medication
nsaid: non steroidal anti inflammatory drug, anti inflammatory, anti inflammatories, anti inflammatory medication, antiinflammatory, non steroidal anti inflammatory, nonsteroidal anti inflammatory, nonsteroidal antiinflammatory, nsaid therapy, nonsteroidal anti inflammatory drug, oral nsaid,
    antiinflammatories, anti inflammatory drug, cox 2, non steroidal antiinflammatory, antiinflammatory medication, nonsteroidal anti inflammatory medication, cox2, cyclooxygenase 2 inhibitor, cyclo oxygenase 2 inhibitor, cyclooxygenase inhibitor, nonsteroidal, non steroidal, anti inflam,
    antiinflam, nonselective nsaid, non selective nsaid, nonselective cyclooxygenase inhibitor, otc nsaid, prescription nsaid, anti inflammatory analgesic, &cox 2 inhibitor, &selective cyclooxygenase 2 inhibitor, &selective cox 2 inhibitor, &coxib
  lay: swelling @pill, arthritis @pill, inflammation + @pill, aspirin like, swelling + @pill, arthritis + @pill, inflammation pill, anti inflammatory pill, non steroid @pill, desinflamatorio, antiinflamatorio, anti inflamatorio
  isa: medication
naproxen: naprosyn, anaprox, aleve, naprelan, naproxen sodium, anaprox ds, naproxen dr, naproxyn, ec naprosyn, naproxen sod, naproxen cr, anaprox 550 mg, naproxin, all day relief, naprox, naprox sod, npx sod, naproxen er/ec, naprosyn ec, all day pain relief, &propionic acid derivative,
    &propionic acid nsaid, &propionic acid nonsteroidal, =npx, naproxen 550, naproxen 500, nap sod, nap sodium, naprox 550
  lay: anti inflammatory + 550 mg, nsaid + 550 mg, anti inflammatory + 550mg, nap 550, propionic acid + 550 mg, naproxeno
  isa: nsaid, medication
ibuprofen: motrin, advil, ibu, motrin ib, ibuprofen 800, nuprin, ibuprofen er, caldolor, iv ibuprofen, intravenous ibuprofen, &propionic acid derivative, &propionic acid nsaid, &propionic acid nonsteroidal, ibp 400/600/800, ibup 600/800, ibuprofen 600, ibuprofen 400
  lay: motrins, ib profen, ranger candy, soldier candy, 800 mg anti inflammatory, 800 mg nsaid
  isa: nsaid, medication
meloxicam: mobic, vivlodex, anjeso, qmiiz, melox, iv meloxicam, intravenous meloxicam, meloxicam injection, preferential cox 2 inhibitor, enolic acid nsaid, &oxicam, &oxicam nsaid
  isa: nsaid, medication
celecoxib: celebrex, elyxyb, consensi, celecox, celecoxib caps
  lay: anti inflammatory + easy on stomach, anti inflammatory + easier on my stomach, arthritis @pill + sulfa, nsaid + sulfa allergy, &cox 2 inhibitor, &selective cyclooxygenase 2 inhibitor, &selective cox 2 inhibitor, cox 2 @pill, selective cox 2, cox 2 selective, selective + cyclooxygenase 2,
    &coxib
  isa: nsaid, medication
nabumetone: relafen, relafen ds, nabum, nabumet, nonacidic nsaid, non acidic nsaid, nsaid prodrug
  lay: naphthylalkanone, nonacidic + anti inflammatory
  isa: nsaid, medication
etodolac: lodine, etodolac er, lodine xl, etod, etodolac xl, &acetic acid derivative nsaid, &acetic acid nsaid, etodolac 400/500/600 er
  isa: nsaid, medication
oxaprozin: daypro, coxanto, &propionic acid derivative, &propionic acid nsaid, &propionic acid nonsteroidal
  isa: nsaid, medication
ketorolac: toradol, oral ketorolac, sprix, toradol oral, ketorolac tromethamine, ketor tab, ketorolac nasal (spray|), nasal ketorolac, intranasal ketorolac, sprix nasal spray, toradol nasal spray, ketorolac oral
  lay: toradol @pill
  isa: nsaid, medication
indomethacin: indocin, tivorbex, indometh, indometh er, indomethacin er/sr/cr/xr, indocin sr/er, indo caps/capsule, indomethacin suppository, indocin suppository, &acetic acid derivative nsaid, &acetic acid nsaid
  isa: nsaid, medication
piroxicam: feldene, pirox, &oxicam, &oxicam nsaid
  isa: nsaid, medication
diclofenac: voltaren, cataflam, diclofenac sodium, diclofenac er, zipsor, zorvolex, cambia, diclofenac potassium, voltaren xr, diclofenac sodium er, voltaren er, lofena, diclofenac dr, diclo, diclo sod, diclo sod dr, diclo dr/er/xr, diclofenac sod, diclofenac sod dr/er, diclo potassium,
    diclofenac xr, diclo pot, &acetic acid derivative nsaid, &acetic acid nsaid, diclofenac 100 er, diclofenac 100mg er, diclofenac sodium 100 er, voltaren 100 er
  isa: nsaid, medication
diclofenac misoprostol: arthrotec, diclo miso, diclo misoprostol, diclofenac and misoprostol, diclofenac sodium misoprostol, misoprostol diclofenac, diclofenac miso
  isa: diclofenac, nsaid, medication
ibuprofen famotidine: duexis, ibu famotidine, ibu fam, ibuprofen and famotidine, famotidine ibuprofen
  isa: ibuprofen, famotidine, nsaid, medication
naproxen esomeprazole: vimovo, nap esom, naprox esomep, naproxen esomep, naprox esomeprazole, naproxen and esomeprazole, naproxen esomeprazole mag/magnesium, esomeprazole naproxen
  isa: naproxen, esomeprazole, nsaid, medication
ketoprofen: orudis, oruvail, ketoprofen er, oral ketoprofen, ketopro, ketop, ketop er, ketopro er, ketoprofen sr
  isa: nsaid, medication
fenoprofen: nalfon, fenoprofen calcium, fenortho, fenop, fenop calcium, fenoprofen ca
  isa: nsaid, medication
flurbiprofen: ansaid
  isa: nsaid, medication
sulindac: clinoril
  isa: nsaid, medication
diflunisal: dolobid
  isa: nsaid, medication
salsalate: disalcid, choline magnesium trisalicylate, trilisate, nonacetylated salicylate, magnesium salicylate, doans
  isa: nsaid, medication
tolmetin: tolectin, tolmetin sodium
  isa: nsaid, medication
aspirin: =asa, acetylsalicylic acid, ecotrin, bayer aspirin, baby aspirin, bufferin, excedrin, asa 81, asa ec, ec asa, aspirin ec, baby asa, low dose aspirin, durlaza, yosprala, aspirin omeprazole, goody powder, bc powder, goodys, zorprin
  lay: bayer
  isa: nsaid, medication
acetaminophen: apap, tylenol, paracetamol, extra strength tylenol, ofirmev, tylenol extra strength, iv acetaminophen, tyl es, tylenol es, tyl er, tylenol er, acetaminophen er/es, acet 325, acet 500, acet 650, acet 650 er, acet er, apap er/es, n acetyl p aminophenol, mapap, tylenol 8 hr/hour,
    tylenol arthritis, iv tylenol, panadol
  lay: arthritis tylenol
  isa: medication
anticonvulsant: aed, antiepilepsy drug, anti epilepsy drug, antiepileptic, anti epileptic, neuropathic pain medication, antiepileptic drug, anti epileptic drug, aeds, anti convulsant, anti seizure medication, neuropathic medication, antiseizure, anti seizure, epilepsy drug, anticonvulsants,
    membrane stabilizer, anti seizure drug, antiseizure medication/drug, anticonvulsant therapy
  lay: nerve pain @pill, seizure @pill, nerve @pill, nerve pain + @pill, nerve + @pill, burning + @pill, pill + nerve pain
  isa: medication
gabapentin: neurontin, gralise, fanatrex, horizant, gaba, gabapentin enacarbil, gabapentin er, gabapentine, gabapentin suspension, neurotin, =gbp, gbp er, gabapentin xr, gabapentin extended release, gaba er, neurontin er, gralise er, horizant er, dyotin, dyotin sr, gabapentin 300/600 er
  lay: gabbies, gabby, gabbys, gabbie, johnnies, gab 300/400/600/800
  isa: gabapentinoid, anticonvulsant, medication
pregabalin: lyrica, lyrica cr, pregabaline, =pgb, pregab, pregabalin er/cr, pgb er, pregab er, pregabalin extended release, lyrica er
  lay: gabapentin did not work + nerve pill, after gabapentin failure, gabapentin failed + nerve @pill, replace gabapentin, schedule v + nerve, schedule v + anticonvulsant, schedule v + neuropathic, schedule v + fibromyalgia, schedule v nerve @pill
  isa: gabapentinoid, anticonvulsant, medication
topiramate: topamax, trokendi, topamax er, topirimate, qudexy, =tpm, topiram, topiramate er/xr, topamax xr, trokendi xr, qudexy xr, eprontia, &carbonic anhydrase inhibitor, carbonic anhydrase inhibiting antiepileptic/anticonvulsant, sulfamate anticonvulsant
  lay: migraine + lose weight, headache + lose weight, migraine @pill + weight, makes soda taste flat, carbonic anhydrase + migraine, anticonvulsant + migraine, anticonvulsant + weight loss
  isa: anticonvulsant, medication
other anticonvulsant: primidone, phenobarbital, cenobamate, clobazam, onfi, perampanel, fycompa, ethosuximide, felbamate, rufinamide, vigabatrin, eslicarbazepine, aptiom, xcopri, mysoline, mephobarbital
  isa: anticonvulsant, medication
butalbital: fioricet, fiorinal, barbiturate, bca, barbiturate containing analgesic, butalbital apap caffeine, esgic, butalbital acetaminophen caffeine, barbiturate containing analgesic agents, bupap, butalbital apap, phrenilin, fioricet with codeine, butalbital compound, butal, butal apap,
    butal apap caf, butal apap caff, butalbital apap caf, butalbital acetaminophen, butalbital acetaminophen caf, butalbital aspirin caffeine, butalbital asa caffeine, butalb, vanatol, vanatol lq, vtol, allzital, tencon
  lay: headache @pill + caffeine, headache + caffeine, headache + barbiturate, barbiturate + @pill, tension headache @pill
  isa: headache medication, medication
triptan: frovatriptan, frova, almotriptan, triptans, 5 ht1 agonist, 5ht1 agonist, 5 ht1b 1d agonist, 5 ht1b 1d receptor agonist, 5 ht 1b 1d agonist, serotonin 1b 1d agonist, serotonin receptor agonist for migraine, axert
  lay: &migraine @pill, &headache @pill, migraine wafer, wafer + migraine, migraine nose/nasal spray, nose spray + migraine, nasal spray + migraine
  isa: headache medication, medication
cgrp inhibitor: cgrp, anti cgrp, anti cgrp (mab|antibody|monoclonal antibody), cgrp mab, cgrp antagonist, cgrp blocker, cgrp receptor antagonist, cgrp monoclonal antibody, calcitonin gene related peptide (antagonist|inhibitor|receptor antagonist|), cgrp receptor monoclonal antibody,
    cgrp receptor antibody, cgrp ligand antibody, cgrp antibody, anti cgrp injection
  lay: migraine @shot, monthly @shot + migraine, monthly @shot + headache, headache @shot pen, migraine @shot pen, month headache @shot, month migraine @shot
  isa: headache medication, medication
headache medication: migraine medication, antimigraine agent, antimigraine, midrin, abortive migraine medication, migraine prophylaxis, headache drug, migraine prophylactic, isometheptene, acute migraine treatment, abortive migraine therapy, migraine cocktail, headache cocktail
  lay: migraine + @pill, headache @pill, migraine @pill, headache + @pill
  isa: medication
oral corticosteroid: medrol, methylprednisolone, prednisone, oral steroid, prednisolone, oral corticosteroids, deltasone, steroid taper, prednisone taper, oral dexamethasone, oral steroids, hydrocortisone, methylpred, prednisone er/dr, rayos (dr|), oral prednisone, oral medrol,
    oral methylprednisolone, steroid burst, prednisone burst, methylprednisolone dose pack, methylpred pk, methylpred pack, methylpred dp, methylpred dose pack, methylpred dosepak, methylprednisolone dosepak, methylprednisolone pack/pk, methylprednisolone tapering pack, medrol dp, medrol dose pk,
    medrol pk, medrol dosepack, medrol taper, dosepack, medrol dose pack, dose pack, dosepak, medrol dosepak, medrol pack, steroid dose pack, glucocorticoid, oral glucocorticoid, systemic corticosteroid, systemic steroid, corticosteroid taper, corticosteroid burst, steroid tablets, dose pak,
    dose pk, medrol dose pak, methylprednisolone taper, methylprednisolone dose pak/pk, 6 day taper, six day taper
  lay: steroid @pill, steroid pack, steroid + @pill, pack of steroids, cortisone @pill, pred pack, roids, 6 day pack, pred, pred taper, pred @pill, six day steroid, steroid + less each day, 21 @pill + steroid, pack + less each day, six day pack
  isa: medication
ketamine: oral ketamine, ketamine troche, ketamine nasal spray, ketamine lozenge, ketamine oral/nasal, intranasal ketamine, &nmda antagonist, &nmda receptor antagonist, n methyl d aspartate antagonist
  lay: special k
  isa: medication
clonidine: catapres, clonidine patch, clonid, clonidine er/hcl/td, clonidine tts, clon tts, clonidine transdermal (patch|), catapres tts, catapres patch, kapvay, alpha 2 agonist antihypertensive, &alpha 2 agonist, &alpha 2 adrenergic agonist, &alpha2 agonist, &alpha2 adrenergic agonist,
    &alpha 2 adrenoceptor agonist
  lay: pressure pill + detox
  isa: medication
calcitonin: miacalcin, fortical, calcitonin nasal spray, calcitonin ns, calcitonin nasal, calcitonin salmon (nasal spray|), salmon calcitonin, miacalcin nasal spray, fortical nasal spray, intranasal calcitonin
  lay: salmon + spray, nose spray + bone, nasal spray + bone
  isa: medication
colchicine: colcrys, mitigare, gloperba, colch, probenecid, probenecid colchicine
  isa: gout medication, medication
disease modifying antirheumatic drug: dmard, disease modifying agent, antirheumatic, antirheumatic drug, conventional synthetic dmard, immunosuppressant, immunosuppressive drug/medication/therapy, immunomodulator
  lay: arthritis + immune @pill, immune + @pill
  isa: medication
buprenorphine and naloxone: bup nal, bup nal sl, bup nx, bup naloxone, buprenorphine nx, buprenorphine naloxone film/sl/tablet, buprenorphine nal, suboxone, buprenorphine naloxone, zubsolv, bunavail, suboxone film
  lay: orange film/strip, addiction film/strip, film + opioid addiction, film + tongue, strip + tongue
  isa: buprenorphine, opioid, medication
lofexidine: lucemyra
  lay: withdrawal @pill, @pill for withdrawal, withdrawal symptoms + @pill
  isa: medication
levorphanol: levorphanol tartrate, levo dromoran, levodromoran
  isa: opioid, medication
meprobamate: equanil, miltown, equagesic, meprobamate aspirin
  isa: anxiolytic, muscle relaxant, medication
mefenamic acid: ponstel
  isa: nsaid, medication
meclofenamate: meclofenamate sodium, meclomen
  isa: nsaid, medication
gabapentinoid: gabapentinoids, alpha 2 delta ligand, alpha 2 delta (calcium channel|) (ligand|blocker|agent|modulator), alpha 2 delta subunit ligand, alpha 2 delta calcium channel subunit ligand, alpha2 delta ligand, alpha2delta ligand, gaba analog, gaba analogue, mirogabalin
  isa: anticonvulsant, medication
lamotrigine: lamictal, lamotrig, lamotrigine er/xr/odt, lamictal xr/er/odt, lamo xr, subvenite, &sodium channel blocker, &voltage gated sodium channel blocker, &sodium channel blocking anticonvulsant
  lay: mood + rash, rash + bipolar, sodium channel + bipolar, mood stabilizer + sodium channel, mood stabilizer + rash
  isa: mood stabilizer, anticonvulsant, medication
levetiracetam: keppra, levetir, levetiracetam er/xr, keppra er/xr, brivaracetam, briviact, sv2a ligand, synaptic vesicle protein 2a ligand
  lay: seizure @pill + angry, seizure + head injury @pill, fits + head injury, posttraumatic + antiepileptic, posttraumatic seizure + antiepileptic, posttraumatic seizure prophylaxis, seizure prophylaxis
  isa: anticonvulsant, medication
carbamazepine: epitol, tegretol, =cbz, cbz er/xr, carbamazepine er/xr, tegretol xr, carbatrol, equetro, &sodium channel blocker, &voltage gated sodium channel blocker, &sodium channel blocking anticonvulsant
  lay: trigeminal + @pill, face pain + @pill, facial pain + @pill, electric shock + face, shock + face pain, trigeminal neuralgia + drug, trigeminal neuralgia + first line
  isa: anticonvulsant, medication
oxcarbazepine: trileptal, oxcarb, oxcarbazepine er/xr, oxtellar (xr|), &sodium channel blocker, &voltage gated sodium channel blocker, &sodium channel blocking anticonvulsant
  isa: anticonvulsant, medication
valproate: valproate sodium, valproic, valproic acid, depakote, divalproex, =vpa, valproate er, sodium valproate, depakene, divalproex er/dr, divalproex sod, divalproex sodium (er|dr|), depakote er
  isa: mood stabilizer, anticonvulsant, medication
zonisamide: zonegran, &carbonic anhydrase inhibitor
  isa: anticonvulsant, medication
lacosamide: vimpat, &sodium channel blocker, &voltage gated sodium channel blocker, &sodium channel blocking anticonvulsant
  isa: anticonvulsant, medication
phenytoin: fosphenytoin, dilantin, phenytoin er
  isa: anticonvulsant, medication
tiagabine: gabitril
  isa: anticonvulsant, medication
sumatriptan: imitrex, sumatriptan succinate, sumatriptan injection, imitrex nasal spray, sumatrip, sumatrip succ, sumatriptan succ, suma succ, zembrace (symtouch|), onzetra, tosymra, sumatriptan nasal (spray|), imitrex injection/inj, sumatriptan inj, sumavel, sumavel dosepro, imitrex shot/statdose,
    imitrex sq, imitrex nasal, suma 25/50/100
  isa: triptan, headache medication, medication
rizatriptan: maxalt, maxalt mlt, rizatrip, riza, rizatriptan benzoate/odt/mlt
  isa: triptan, headache medication, medication
zolmitriptan: zomig, zolmitriptan nasal spray, zomig nasal spray, zomig zmt
  isa: triptan, headache medication, medication
eletriptan: eletriptan hbr, relpax
  isa: triptan, headache medication, medication
naratriptan: amerge
  isa: triptan, headache medication, medication
sumatriptan naproxen: sumatriptan and naproxen, sumatriptan naproxen sodium, treximet
  isa: sumatriptan, naproxen, triptan, headache medication, medication
erenumab: erenumab aooe, aimovig
  isa: cgrp inhibitor, headache medication, medication
fremanezumab: ajovy
  isa: cgrp inhibitor, headache medication, medication
galcanezumab: galcanezumab gnlm, emgality, galcanez, galcanez inj
  isa: cgrp inhibitor, headache medication, medication
eptinezumab: j3032, vyepti
  isa: cgrp inhibitor, headache medication, medication
gepant: zavegepant, oral cgrp antagonist, oral cgrp receptor antagonist, small molecule cgrp antagonist, zavzpret
  isa: cgrp inhibitor, headache medication, medication
rimegepant: nurtec, nurtec odt, rimegepant odt
  isa: gepant, cgrp inhibitor, headache medication, medication
ubrogepant: ubrelvy
  isa: gepant, cgrp inhibitor, headache medication, medication
atogepant: qulipta
  isa: gepant, cgrp inhibitor, headache medication, medication
lasmiditan: reyvow, 5 ht1f agonist, 5 ht1f receptor agonist, ditan
  isa: headache medication, medication
ergotamine: ergot, ergot alkaloid, dihydroergotamine mesylate, dhe 45, dhe injection/infusion/protocol, ergomar, methysergide, methylergonovine, cafergot, dihydroergotamine, migranal, dhe, migranal nasal spray, dihydroergotamine nasal spray, dhe nasal spray
  isa: headache medication, medication
esketamine: esketamine nasal spray, spravato treatment, s0013, g2082, g2083, spravato
  lay: depression + nose spray, nasal spray + depression, depression nasal spray
  isa: ketamine, antidepressant, medication
dimethyl sulfoxide: dmso cream, dmso 50%, dmso 50% cream, dmso gel, dmso ointment, dmso topical, topical dmso, topical free radical scavenger, free radical scavenger cream/ointment, dmso
  lay: garlic + cream, garlic breath, cream + free radical, crps cream
  isa: topical analgesic, medication
mexiletine: mexiletine hcl, mexitil, oral lidocaine analog/analogue, lidocaine analog/analogue, oral lidocaine, class 1b antiarrhythmic, class ib antiarrhythmic, &sodium channel blocker, &voltage gated sodium channel blocker
  lay: heart rhythm + nerve pain, heart rhythm @pill + nerve, oral + lidocaine analogue, antiarrhythmic + neuropathic, antiarrhythmic + nerve pain
  isa: antiarrhythmic, medication
dextromethorphan: dextromethorphan capsules/caps, dextromethorphan hbr
  isa: medication
gout medication: gout drug, gout treatment, urate lowering agent, xanthine oxidase inhibitor, urate lowering therapy, urate lowering drug, uric acid lowering (drug|)
  lay: gout @pill, uric acid @pill
  isa: medication
allopurinol: zyloprim, allopur
  isa: gout medication, medication
febuxostat: uloric
  isa: gout medication, medication
pegloticase: krystexxa
  isa: gout medication, medication
methotrexate: =mtx, methotrexate sodium, trexall, otrexup, rasuvo, mtx weekly
  isa: disease modifying antirheumatic drug, medication
hydroxychloroquine: hcq, plaquenil sulfate, plaquenil
  isa: disease modifying antirheumatic drug, medication
leflunomide: arava
  isa: disease modifying antirheumatic drug, medication
sulfasalazine: azulfidine, ssz en
  isa: disease modifying antirheumatic drug, medication
azathioprine: imuran, mycophenolate, mycophenolate mofetil, cellcept, cyclophosphamide, cytoxan, cyclosporine, tacrolimus capsules, prograf, antirejection drug
  lay: anti rejection @pill, transplant @pill
  isa: disease modifying antirheumatic drug, medication
biologic drug: biologic medication, biologic agent, biologic dmard, bdmard, biologic therapy, biologic response modifier, monoclonal antibody drug
  lay: biologic + @shot, biologic + arthritis, biologic + psoria, biologic + spondylitis, arthritis + infusion, psoriasis @shot, psoriatic arthritis @shot
  isa: disease modifying antirheumatic drug, medication
tnf inhibitor: anti tnf, anti tnf therapy, tnf blocker, tnf alpha inhibitor/blocker, tumor necrosis factor inhibitor/blocker, certolizumab, cimzia, golimumab, simponi, simponi aria, biosimilar adalimumab, tnf modifier
  isa: biologic drug, disease modifying antirheumatic drug, medication
adalimumab: hadlima, amjevita, hyrimoz, cyltezo, humira
  isa: tnf inhibitor, biologic drug, disease modifying antirheumatic drug, medication
etanercept: enbrel
  isa: tnf inhibitor, biologic drug, disease modifying antirheumatic drug, medication
infliximab: inflectra, renflexis, avsola, remicade
  isa: tnf inhibitor, biologic drug, disease modifying antirheumatic drug, medication
interleukin inhibitor: il 17 inhibitor, il17 inhibitor, interleukin 17 inhibitor, il 17a inhibitor, secukinumab, cosentyx, ixekizumab, taltz, brodalumab, siliq, bimekizumab, bimzelx, il 23 inhibitor, il 12 23 inhibitor, ustekinumab, stelara, guselkumab, tremfya, risankizumab, skyrizi,
    tildrakizumab, il 6 inhibitor, tocilizumab, actemra, sarilumab, kevzara, anakinra, kineret, canakinumab
  lay: psoriatic + @shot, psoriasis + @shot, ankylosing + @shot, psoriasis + arthritis @shot
  isa: biologic drug, disease modifying antirheumatic drug, medication
jak inhibitor: janus kinase inhibitor, tofacitinib, upadacitinib, rinvoq, baricitinib, olumiant, apremilast, otezla, pde4 inhibitor, xeljanz
  isa: disease modifying antirheumatic drug, medication
rituximab: rituxan, abatacept, orencia, belimumab, benlysta, ocrelizumab
  isa: biologic drug, disease modifying antirheumatic drug, medication
suzetrigine: journavx, nav1.8 inhibitor, nav1.8 blocker, nav 1.8 inhibitor, sodium channel 1.8 inhibitor, selective sodium channel pain signal inhibitor
  lay: non opioid pain @pill, new non opioid pain, non narcotic pain @pill
  isa: medication
intrathecal ziconotide: &ziconotide, &prialt, ziconotide intrathecal, prialt refill, n type calcium channel blocker, n type calcium channel antagonist, ziconotide infusion/trial
  lay: snail + pump, cone snail, snail medicine, snail venom
  isa: intrathecal pump, medication
`,
}
