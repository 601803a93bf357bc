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
opioid: narcotic, opiate, opioid analgesic, narcotic analgesic, controlled substance, opioids, opioid medication, opioid therapy, short acting opioid, long acting opioid, narcotic pain medication, narcotics, opioid pain medication, chronic opioid therapy, opiates, schedule ii, extended release opioid, opioid treatment, narcotic medication, opioid use, long term opioid, narcotic therapy,
    opioid analgesics, opioid class, COT, LTOT, long term opioid therapy, opioid agonist, mu opioid agonist
  lay: painkiller, pain killer, strong pain @pill, pain pill/tablet/med/medication/drug, strong + pain, &pain medicine, pain tablet, strong stuff, strong pills, heavy duty pain, pain pills, heavy pain meds, narc
  isa: medication
  kind: treatment
hydrocodone: norco, vicodin, lortab, hydrocodone acetaminophen, hydrocodone apap, hydrocodone bitartrate, norco 10 325, xodol, vicoprofen, zohydro, hysingla, norco 5 325, norco 7.5 325, hydrocodone 10 325, lorcet, hydrocodone bit apap, hydrocodone ibuprofen, hydrocodone bitartrate acetaminophen, lorcet plus, zohydro er, hysingla er, maxidone, vicodin es, hydrocodone er, norcos, anexsia, zydone,
    hydrocodon, ibudone, hc apap, hcd apap, hydrocod apap, hydro apap, hydrocodone acet, hc er, hydrocodone bitartrate er, hydrocodone extended release, vantrela (er|), verdrocet, lorcet hd, hydrocodone w apap
  lay: vikes, vics, hydros, vikings, yellow norco
  isa: opioid, medication
oxycodone: percocet, endocet, roxicet, oxycontin, roxicodone, oxycodone apap, oxycodone acetaminophen, oxycodone ir, oxycodone er, oxycodone hcl, xtampza, oxaydo, primlev, xartemis, oxycodone hydrochloride, percodan, oxy ir, oxycodone cr, roxybond, magnacet, oxecta, oxycontin er, nalocet, oxycodon, oc apap, oxycod apap, oxy apap, oxycodone acet, oxycodone w apap, oxycodone and acetaminophen,
    oxycod ir/er/cr, oxy er, oxy cr, oxycodone extended release, oxycodone immediate release, oxycodone sr, xtampza er, xartemis xr, prolate, troxyca (er|), oxycodone myristate
  lay: oxy, oxys, percs, perks, roxys, roxies, oxies, percocets, perc, oxycottons, roxi
  isa: opioid, medication
tramadol: ultram, conzip, ultracet, tramadol er, ultram er, synapryn, tramadol hcl, tramadol acetaminophen, tramadol apap, ryzolt, ultram 50 mg, tramadol hydrochloride, tramadol hcl er, tramadol extended release, rybix, tramadol suspension, tramadols, seglentis, qdolo, ultrams
  lay: trammies, trams, tramies, trammy, trammys, tramal, trammie
  isa: opioid, medication
tapentadol: nucynta, nucynta er, tapentadol er, nucynta ir, tapen er, tapen, tapentadol ir, tapentadol extended release, tapentadol hcl
  isa: opioid, medication
oxymorphone: opana, opana er, oxymorphone er, oxymorph, oxymorph er, oxym er, oxymorphone ir, oxymorphone hcl (er|), oxymorphone extended release
  isa: opioid, medication
morphine: ms contin, kadian, avinza, morphine sulfate, morphine er, morphine sulfate er, msir, arymo, embeda, ms ir, morphabond, morphine extended release, mscontin, roxanol, morphine ir, mser, ms er, ms cr, =mso4, mso4 cr/er/ir/sr, morphine cr/sr/xr, morphine sulfate cr/sr/ir, morphine sulfate extended/immediate release, morphine immediate release, morphine sulf, morphine sulf er/ir,
    oramorph (sr|), arymo er
  isa: opioid, medication
hydromorphone: dilaudid, exalgo, hydromorphone er, hydromorphone hcl, hydromorph, hydromorph er, hydromorphone hcl er, hydromorphone ir
  lay: dilly
  isa: opioid, medication
fentanyl: duragesic, fentanyl patch, fentora, actiq, fentanyl transdermal, duragesic patch, subsys, abstral, fentanyl lozenge, transdermal fentanyl, fentanyl patches, fent td, fent patch, fent ptch, fentanyl td, fentanyl ptch, fentanyl transdermal patch/system, otfc, (oral|) transmucosal fentanyl, fentanyl transmucosal, fentanyl citrate, fentanyl buccal, fentanyl lollipop, fentanyl nasal spray,
    fentanyl sublingual (spray|), lazanda, transmucosal immediate release fentanyl
  lay: strong patch, pain patch + strong, fenty, opioid patch, lollipop
  isa: opioid, medication
buprenorphine: butrans, belbuca, subutex, butrans patch, buprenorphine patch, sublocade, buprenex, buprenorphine hcl, belbuca film, buprenorphine sublingual, buprenorphine troche, bup buccal, buprenorphine buccal (film|), buprenorphine film, buccal film, buprenorphine transdermal (patch|system|), transdermal buprenorphine, buprenorphine td, bup patch, bup td, buprenorphine sl, brixadi,
    buprenorphine er injection, buprenorphine injection, buprenorphine ptch
  lay: subs, bupe, subbies, weekly opioid/narcotic patch, weekly pain patch, 7 day opioid/narcotic/pain patch, 7 day patch, cheek film/strip, pain strip, strip + cheek, film + cheek
  isa: opioid, medication
methadone: dolophine, methadone hcl, methadose, levorphanol, methadone hydrochloride, methadone intensol
  isa: opioid, medication
codeine: tylenol 3, tylenol with codeine, acetaminophen codeine, tylenol no 3, apap codeine, tylenol number 3, tylenol 4, tylenol no 4, codeine sulfate, acetaminophen with codeine, tylenol 3s, apap with codeine, tylenol w codeine, tylenol iii, acetaminophen and codeine, cheratussin, tyl 3, tyl 4, tyl no 3, tyl no 4, tyl number 3, tyl codeine, tyl w codeine, tyl with codeine, apap cod,
    apap w codeine, apap w cod, acetaminophen cod, acetaminophen w codeine, tylenol codeine, tylenol w cod, codeine apap, codeine acetaminophen, codeine phosphate
  lay: =t3s, tylenol threes, =t4s
  isa: opioid, medication
dihydrocodeine: trezix, panlor, synalgos, dvorah, acetaminophen caffeine dihydrocodeine
  isa: opioid, medication
other opioid: meperidine, demerol, pentazocine, talwin, butorphanol, stadol, nalbuphine, propoxyphene, darvocet, nubain, darvon
  isa: opioid, medication
  kind: treatment
naltrexone: low dose naltrexone, vivitrol, revia, contrave, ldn, lucemyra, lofexidine, ntx tab/tablet, xr ntx, xr naltrexone, naltrexone er/xr, extended release naltrexone, naltrexone hcl, naltrexone injection, naltrexone inj, oral naltrexone
  lay: monthly shot + opiate, monthly shot + opioid, monthly shot + drinking, opiate/opioid blocker, blocks opiates/opioids
  isa: medication
naloxone: narcan, evzio, naloxone nasal spray, naloxone kit, narcan nasal spray, naloxone injection, kloxxado, narcan spray, nalox, nalox nasal, naloxone nasal, intranasal naloxone, nasal naloxone, naloxone hcl, naloxone auto injector, naloxone rescue (kit|), zimhi, rextovy
  lay: overdose, overdose rescue, overdose spray, od spray, opioid rescue, opioid antidote
  isa: medication
opioid weaning: weaning, taper, tapering, &wean, weaned, tapered, opioid taper, opioid tapering, weaning schedule, dose reduction, gradual reduction, titrate down, slow taper
  kind: context
  lay: cut back slowly, cold turkey, cut off + all at once, stopped + all at once, stop suddenly, slowly off, withdrawals, withdrawal
morphine equivalent dose: morphine equivalent, MED, mme, morphine milligram equivalents, mg morphine, morphine equivalence, morphine equivalents, daily morphine equivalent, morphine equivalent daily dose, medd, 50 mg morphine, 120 mg morphine, 80 mg morphine, oral morphine equivalents, opioid dose limit, 90 mme,
    high dose opioid, dose ceiling
  kind: condition
muscle relaxant: antispasmodic, antispasticity drug, spasmolytic, antispasticity, skeletal muscle relaxant, antispasmodics, muscle relaxants, sedating muscle relaxant, smr, antispastic, muscle relaxant medication, muscle relaxers, musc relaxant, musc relaxer, musc relax, skeletal musc relaxant, muscle relax med
  lay: muscle relaxer, loosen + muscle, spasm @pill, relax + muscle, spasm + @pill, &muscle spasm, relaxer, relaxers, muscle pill, muscle pills, charley horse + @pill, muscle + relaxing, cramp + @pill
  isa: medication
cyclobenzaprine: flexeril, fexmid, amrix, tabradol, cyclobenzaprine hcl, cyclobenzaprine hydrochloride, cyclobenzaprin, cyclobenzaprine er, flexiril, cyclobenzaprine suspension, comfort pac with cyclobenzaprine, flexerils, cyclobenz, cyclobenz hcl, cbp hcl, cbp tab, cbp 7.5, cbp 7.5mg, cyclobenzaprine xr, cyclobenzaprine hcl er, cyclobenz er, amrix er
  lay: flexies, flexy
  isa: muscle relaxant, medication
carisoprodol: =soma, carisoprodol aspirin, soma compound, vanadom, carisoprodal, somas, cariso, carisoprod, carisoprodol asa, carisoprodol aspirin codeine, carisoprodol compound
  isa: muscle relaxant, medication
tizanidine: zanaflex, tizanidine hcl, tizanadine, zanaflex capsules, tizanidine hydrochloride, tizan, tizan hcl, tizanid, tizanidine caps
  lay: zannies, tizzys
  isa: muscle relaxant, medication
metaxalone: skelaxin, metaxall, metax, metaxal
  isa: muscle relaxant, medication
methocarbamol: robaxin, methocarbomal, robaxin 750, methocarb, robaxisal, methocarbamol asa
  isa: muscle relaxant, medication
orphenadrine: norflex, orphenadrine citrate, orphenadrine er, norgesic, orphengesic, orphenadrine caffeine, norflex er, norgesic forte, orphen, orphen citrate, orphen er, orphenad, orphenad er, orphenad citrate, orphenadrine sr/xr, orphenadrine citrate er, orphenadrine asa caffeine, orphenadrine aspirin caffeine, orphenadrine compound
  isa: muscle relaxant, medication
chlorzoxazone: lorzone, parafon forte, parafon, parafon forte dsc, chlorzox
  isa: muscle relaxant, medication
baclofen: lioresal, ozobax, lyvispah, oral baclofen, baclo, baclofen oral
  isa: muscle relaxant, medication
dantrolene: dantrium
  isa: muscle relaxant, medication
nsaid: non steroidal anti inflammatory drug, anti inflammatory, anti inflammatories, anti inflammatory medication, antiinflammatory, non steroidal anti inflammatory, nonsteroidal anti inflammatory, nonsteroidal antiinflammatory, nsaid therapy, nonsteroidal anti inflammatory drug, oral nsaid, antiinflammatories, anti inflammatory drug, cox 2 inhibitor, cox 2, non steroidal antiinflammatory,
    antiinflammatory medication, nonsteroidal anti inflammatory medication, cox2, cyclooxygenase 2 inhibitor, selective cyclooxygenase 2 inhibitor, cyclo oxygenase 2 inhibitor, selective cox 2 inhibitor, cyclooxygenase inhibitor, coxib, nonsteroidal, non steroidal, anti inflam, antiinflam
  lay: swelling @pill, arthritis @pill, inflammation + @pill, aspirin like, swelling + @pill, arthritis + @pill, inflammation pill, anti inflammatory pill, non steroid @pill
  isa: medication
naproxen: naprosyn, anaprox, aleve, naprelan, naproxen sodium, anaprox ds, naproxen dr, naproxyn, ec naprosyn, naproxen sod, naproxen cr, anaprox 550 mg, naproxin, all day relief, naprox, naprox sod, npx sod, naproxen er/ec, naprosyn ec, all day pain relief
  isa: nsaid, medication
ibuprofen: motrin, advil, ibu, motrin ib, ibuprofen 800, nuprin, ibuprofen er
  lay: motrins, ib profen
  isa: nsaid, medication
meloxicam: mobic, vivlodex, anjeso, qmiiz, melox
  isa: nsaid, medication
celecoxib: celebrex, elyxyb, consensi, celecox, celecoxib caps
  isa: nsaid, medication
nabumetone: relafen, relafen ds, nabum, nabumet
  isa: nsaid, medication
etodolac: lodine, etodolac er, lodine xl, etod, etodolac xl
  isa: nsaid, medication
oxaprozin: daypro, coxanto
  isa: nsaid, medication
ketorolac: toradol, oral ketorolac, sprix, toradol oral, ketorolac tromethamine, ketor tab, ketorolac nasal (spray|), nasal ketorolac, intranasal ketorolac, sprix nasal spray, toradol nasal spray, ketorolac oral
  isa: nsaid, medication
indomethacin: indocin, tivorbex, indometh, indometh er, indomethacin er/sr/cr/xr, indocin sr/er, indo caps/capsule, indomethacin suppository, indocin suppository
  isa: nsaid, medication
piroxicam: feldene, pirox
  isa: nsaid, medication
diclofenac: voltaren, cataflam, diclofenac sodium, diclofenac er, zipsor, zorvolex, cambia, diclofenac potassium, voltaren xr, diclofenac sodium er, voltaren er, lofena, diclofenac dr, diclo, diclo sod, diclo sod dr, diclo dr/er/xr, diclofenac sod, diclofenac sod dr/er, diclo potassium, diclofenac xr, diclo pot
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
salsalate: disalcid, choline magnesium trisalicylate, trilisate
  isa: nsaid, medication
tolmetin: meclofenamate, mefenamic acid, ponstel
  isa: nsaid, medication
aspirin: =asa, acetylsalicylic acid, ecotrin, bayer aspirin, baby aspirin, bufferin, excedrin, asa 81, asa ec, ec asa, aspirin ec, baby asa, low dose aspirin
  lay: bayer
  isa: nsaid, medication
acetaminophen: apap, tylenol, paracetamol, extra strength tylenol, ofirmev, tylenol extra strength, iv acetaminophen, tyl es, tylenol es, tyl er, tylenol er, acetaminophen er/es, acet 325, acet 500, acet 650, acet 650 er, acet er, apap er/es, n acetyl p aminophenol, mapap, tylenol 8 hr/hour, tylenol arthritis, iv tylenol, panadol
  lay: arthritis tylenol
  isa: medication
anticonvulsant: aed, antiepilepsy drug, anti epilepsy drug, antiepileptic, anti epileptic, neuropathic pain medication, antiepileptic drug, anti epileptic drug, aeds, anti convulsant, anti seizure medication, gabapentinoid, neuropathic medication, antiseizure, anti seizure, epilepsy drug, anticonvulsants, membrane stabilizer
  lay: nerve pain @pill, seizure @pill, nerve @pill, nerve pain + @pill, nerve + @pill, burning + @pill, pill + nerve pain
  isa: medication
gabapentin: neurontin, gralise, fanatrex, horizant, gaba, gabapentin enacarbil, gabapentin er, gabapentine, gabapentin suspension, neurotin, =gbp, gbp er, gabapentin xr, gabapentin extended release, gaba er, neurontin er, gralise er, horizant er
  lay: gabbies, gabby, gabbys, gabbie, johnnies
  isa: anticonvulsant, medication
pregabalin: lyrica, lyrica cr, pregabaline, =pgb, pregab, pregabalin er/cr, pgb er, pregab er, pregabalin extended release, lyrica er
  isa: anticonvulsant, medication
topiramate: topamax, trokendi, topamax er, topirimate, qudexy, =tpm, topiram, topiramate er/xr, topamax xr, trokendi xr, qudexy xr, eprontia
  isa: anticonvulsant, medication
other anticonvulsant: lamotrigine, lamictal, levetiracetam, keppra, oxcarbazepine, trileptal, carbamazepine, tegretol, zonisamide, zonegran, valproic acid, depakote, divalproex, phenytoin, dilantin, tiagabine, gabitril, lacosamide, vimpat, primidone, phenobarbital, lamotrig, lamotrigine er/xr/odt, lamictal xr/er/odt, lamo xr, subvenite, levetir, levetiracetam er/xr, keppra er/xr, =vpa, valproate,
    valproate er, valproate sodium, sodium valproate, depakene, divalproex er/dr, divalproex sod, divalproex sodium (er|dr|), depakote er, =cbz, cbz er/xr, carbamazepine er/xr, tegretol xr, carbatrol, equetro, oxcarb, oxcarbazepine er/xr, oxtellar (xr|), phenytoin er, brivaracetam, briviact, cenobamate
  lay: mood stabilizer + rash
  isa: anticonvulsant, medication
butalbital: fioricet, fiorinal, barbiturate, bca, barbiturate containing analgesic, butalbital apap caffeine, esgic, butalbital acetaminophen caffeine, barbiturate containing analgesic agents, bupap, butalbital apap, phrenilin, fioricet with codeine, butalbital compound, butal, butal apap, butal apap caf, butal apap caff, butalbital apap caf, butalbital acetaminophen,
    butalbital acetaminophen caf, butalbital aspirin caffeine, butalbital asa caffeine, butalb
  isa: headache medication, medication
triptan: sumatriptan, imitrex, rizatriptan, maxalt, zolmitriptan, zomig, eletriptan, relpax, naratriptan, amerge, treximet, frovatriptan, frova, almotriptan, triptans, sumatriptan succinate, sumatriptan injection, imitrex nasal spray, maxalt mlt, sumatrip, sumatrip succ, sumatriptan succ, suma succ, zembrace (symtouch|), onzetra, tosymra, sumatriptan nasal (spray|), zolmitriptan nasal spray,
    zomig nasal spray, zomig zmt, rizatrip, riza, rizatriptan benzoate/odt/mlt, 5 ht1 agonist, 5ht1 agonist, imitrex injection/inj, sumatriptan inj
  lay: &migraine @pill, &headache @pill, migraine wafer, wafer + migraine, migraine nose/nasal spray, nose spray + migraine, nasal spray + migraine
  isa: headache medication, medication
cgrp inhibitor: aimovig, erenumab, ajovy, fremanezumab, emgality, galcanezumab, nurtec, rimegepant, ubrelvy, ubrogepant, qulipta, vyepti, reyvow, cgrp, anti cgrp, anti cgrp (mab|antibody|monoclonal antibody), cgrp mab, cgrp antagonist, cgrp blocker, cgrp receptor antagonist, cgrp monoclonal antibody, calcitonin gene related peptide (antagonist|inhibitor|receptor antagonist|), galcanez,
    galcanez inj, gepant, atogepant, eptinezumab, zavegepant, zavzpret
  lay: migraine @shot, monthly @shot + migraine, monthly @shot + headache, headache @shot pen, migraine @shot pen, month headache @shot, month migraine @shot
  isa: headache medication, medication
headache medication: migraine medication, antimigraine agent, antimigraine, ergotamine, cafergot, dihydroergotamine, midrin, migranal, abortive migraine medication, migraine prophylaxis, headache drug, dhe, migranal nasal spray, dihydroergotamine nasal spray, dhe nasal spray
  lay: migraine + @pill, headache @pill, migraine @pill, headache + @pill
  isa: medication
oral corticosteroid: medrol, methylprednisolone, prednisone, oral steroid, prednisolone, oral corticosteroids, deltasone, steroid taper, prednisone taper, oral dexamethasone, oral steroids, hydrocortisone, methylpred, prednisone er/dr, rayos (dr|), oral prednisone, oral medrol, oral methylprednisolone, steroid burst, prednisone burst, methylprednisolone dose pack, methylpred pk, methylpred pack, methylpred dp, methylpred dose pack, methylpred dosepak, methylprednisolone dosepak, methylprednisolone pack/pk, methylprednisolone tapering pack, medrol dp, medrol dose pk, medrol pk, medrol dosepack, medrol taper, dosepack, medrol dose pack, dose pack, dosepak, medrol dosepak, medrol pack, steroid dose pack
  lay: steroid @pill, steroid pack, steroid + @pill, pack of steroids, cortisone @pill, pred pack, roids, 6 day pack, pred, pred taper, pred @pill
  isa: medication
ketamine: oral ketamine, ketamine troche, ketamine nasal spray, ketamine lozenge, spravato, esketamine, ketamine oral/nasal, intranasal ketamine
  lay: special k
  isa: medication
clonidine: catapres, clonidine patch, clonid, clonidine er/hcl/td, clonidine tts, clon tts, clonidine transdermal (patch|), catapres tts, catapres patch, kapvay, alpha 2 agonist antihypertensive
  lay: pressure pill + detox
  isa: medication
calcitonin: miacalcin, fortical, dmso, mexiletine, dextromethorphan, calcitonin nasal spray, calcitonin ns, calcitonin nasal, calcitonin salmon (nasal spray|), salmon calcitonin, miacalcin nasal spray, fortical nasal spray, intranasal calcitonin
  lay: salmon + spray, nose spray + bone, nasal spray + bone
  isa: medication
colchicine: allopurinol, febuxostat, uloric, zyloprim, gout medication, colcrys, mitigare, gloperba, colch, allopur, xanthine oxidase inhibitor, urate lowering therapy, urate lowering drug, uric acid lowering (drug|), probenecid, probenecid colchicine, krystexxa, pegloticase
  lay: gout @pill, uric acid @pill
  isa: medication
disease modifying antirheumatic drug: methotrexate, hydroxychloroquine, plaquenil, humira, adalimumab, enbrel, etanercept, remicade, infliximab, tnf modifier, sulfasalazine, dmard, xeljanz, leflunomide, tnf inhibitor
  isa: medication
buprenorphine and naloxone: bup nal, bup nal sl, bup nx, bup naloxone, buprenorphine nx, buprenorphine naloxone film/sl/tablet, buprenorphine nal, suboxone, buprenorphine naloxone, zubsolv, bunavail, suboxone film
  lay: orange film/strip, addiction film/strip, film + opioid addiction, film + tongue, strip + tongue
  isa: buprenorphine, opioid, medication
`,
}
