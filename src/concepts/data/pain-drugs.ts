import type { LexiconGroup } from '../concept.ts'

/**
 * Drugs against pain: classes, generics, brands, lay names.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-01.
 */
export const PAIN_DRUGS: LexiconGroup = {
  kind: 'treatment',
  entries: `
medication: prescription, pharmaceutical, capsules, pharmacy, drug, tablets, prescription medication, medicine, oral medication, prescription drug, pharmacologic treatment
  kind: generic
  lay: pill, meds, script, scripts, rx, my pills, capsule
opioid: narcotic, opiate, opioid analgesic, narcotic analgesic, controlled substance, opioids, opioid medication, opioid therapy, short acting opioid, long acting opioid, narcotic pain medication, narcotics, opioid pain medication, chronic opioid therapy, opiates, schedule ii,
    extended release opioid, opioid treatment, narcotic medication, opioid use, long term opioid, narcotic therapy, opioid analgesics, opioid class
  kind: treatment
  lay: painkiller, pain killer, strong pain @pill, pain pill/tablet/med/medication/drug, strong + pain, &pain medicine, pain tablet, strong stuff, strong pills, heavy duty pain, pain pills, heavy pain meds
  isa: medication
hydrocodone: norco, vicodin, lortab, hydrocodone acetaminophen, hydrocodone apap, hydrocodone bitartrate, norco 10 325, xodol, vicoprofen, zohydro, hysingla, norco 5 325, norco 7.5 325, hydrocodone 10 325, lorcet, hydrocodone bit apap, hydrocodone ibuprofen, hydrocodone bitartrate acetaminophen, lorcet plus,
    zohydro er, hysingla er, maxidone, vicodin es, hydrocodone er, norcos, anexsia, zydone, hydrocodon, ibudone
  lay: vikes, vics, hydros, vikings, yellow norco
  isa: opioid, medication
oxycodone: percocet, endocet, roxicet, oxycontin, roxicodone, oxycodone apap, oxycodone acetaminophen, oxycodone ir, oxycodone er, oxycodone hcl, xtampza, oxaydo, primlev, xartemis, oxycodone hydrochloride, percodan, oxy ir, oxycodone cr, roxybond, magnacet, oxecta, oxycontin er, nalocet, oxycodon
  lay: oxy, oxys, percs, perks, roxys, roxies, oxies, percocets, perc, oxycottons
  isa: opioid, medication
tramadol: ultram, conzip, ultracet, tramadol er, ultram er, synapryn, tramadol hcl, tramadol acetaminophen, tramadol apap, ryzolt, ultram 50 mg, tramadol hydrochloride, tramadol hcl er, tramadol extended release, rybix, tramadol suspension, tramadols, seglentis, qdolo, ultrams
  lay: trammies, trams, tramies, trammy, trammys, tramal, trammie
  isa: opioid, medication
tapentadol: nucynta, nucynta er, tapentadol er, nucynta ir
  isa: opioid, medication
oxymorphone: opana, opana er, oxymorphone er
  isa: opioid, medication
morphine: ms contin, kadian, avinza, morphine sulfate, morphine er, morphine sulfate er, msir, arymo, embeda, ms ir, morphabond, morphine extended release, mscontin, roxanol, morphine ir
  isa: opioid, medication
hydromorphone: dilaudid, exalgo, hydromorphone er, hydromorphone hcl
  isa: opioid, medication
fentanyl: duragesic, fentanyl patch, fentora, actiq, fentanyl transdermal, duragesic patch, subsys, abstral, fentanyl lozenge, transdermal fentanyl, fentanyl patches
  lay: strong patch, pain patch + strong, fenty, opioid patch
  isa: opioid, medication
buprenorphine: butrans, belbuca, subutex, suboxone, buprenorphine naloxone, butrans patch, zubsolv, bunavail, buprenorphine patch, sublocade, suboxone film, buprenex, buprenorphine hcl, belbuca film, buprenorphine sublingual, buprenorphine troche
  lay: subs, bupe, subbies
  isa: opioid, medication
methadone: dolophine, methadone hcl, methadose, levorphanol, methadone hydrochloride
  isa: opioid, medication
codeine: tylenol 3, tylenol with codeine, acetaminophen codeine, tylenol no 3, apap codeine, tylenol number 3, tylenol 4, tylenol no 4, codeine sulfate, acetaminophen with codeine, tylenol 3s, apap with codeine, tylenol w codeine, tylenol iii, acetaminophen and codeine, cheratussin
  lay: =t3s, tylenol threes
  isa: opioid, medication
dihydrocodeine: trezix, panlor, synalgos, dvorah, acetaminophen caffeine dihydrocodeine
  isa: opioid, medication
other opioid: meperidine, demerol, pentazocine, talwin, butorphanol, stadol, nalbuphine, propoxyphene, darvocet, nubain, darvon
  isa: opioid, medication
  kind: treatment
naltrexone: low dose naltrexone, vivitrol, revia, contrave, ldn, lucemyra, lofexidine
  isa: medication
naloxone: narcan, evzio, naloxone nasal spray, naloxone kit, narcan nasal spray, naloxone injection, kloxxado, narcan spray
  lay: overdose, overdose rescue, overdose spray, od spray, opioid rescue
  isa: medication
opioid weaning: weaning, taper, tapering, &wean, weaned, tapered, opioid taper, opioid tapering, weaning schedule, dose reduction, gradual reduction, titrate down, slow taper
  kind: context
  lay: cut back slowly, cold turkey, cut off + all at once, stopped + all at once, stop suddenly, slowly off, withdrawals, withdrawal
morphine equivalent dose: morphine equivalent, MED, mme, morphine milligram equivalents, mg morphine, morphine equivalence, morphine equivalents, daily morphine equivalent, morphine equivalent daily dose, medd, 50 mg morphine, 120 mg morphine, 80 mg morphine, oral morphine equivalents, opioid dose limit, 90 mme,
    high dose opioid, dose ceiling
  kind: condition
muscle relaxant: antispasmodic, antispasticity drug, spasmolytic, antispasticity, skeletal muscle relaxant, antispasmodics, muscle relaxants, sedating muscle relaxant, smr, antispastic, muscle relaxant medication, muscle relaxers
  lay: muscle relaxer, loosen + muscle, spasm @pill, relax + muscle, spasm + @pill, &muscle spasm, relaxer, relaxers, muscle pill, muscle pills, charley horse + @pill, muscle + relaxing, cramp + @pill
  isa: medication
cyclobenzaprine: flexeril, fexmid, amrix, tabradol, cyclobenzaprine hcl, cyclobenzaprine hydrochloride, cyclobenzaprin, cyclobenzaprine er, flexiril, cyclobenzaprine suspension, comfort pac with cyclobenzaprine, flexerils
  lay: flexies, flexy
  isa: muscle relaxant, medication
carisoprodol: =soma, carisoprodol aspirin, soma compound, vanadom, carisoprodal, somas
  isa: muscle relaxant, medication
tizanidine: zanaflex, tizanidine hcl, tizanadine, zanaflex capsules, tizanidine hydrochloride
  lay: zannies, tizzys
  isa: muscle relaxant, medication
metaxalone: skelaxin, metaxall
  isa: muscle relaxant, medication
methocarbamol: robaxin, methocarbomal, robaxin 750
  isa: muscle relaxant, medication
orphenadrine: norflex, orphenadrine citrate, orphenadrine er, norgesic, orphengesic, orphenadrine caffeine, norflex er, norgesic forte
  isa: muscle relaxant, medication
chlorzoxazone: lorzone, parafon forte, parafon, parafon forte dsc
  isa: muscle relaxant, medication
baclofen: lioresal, ozobax, lyvispah, oral baclofen
  isa: muscle relaxant, medication
dantrolene: dantrium
  isa: muscle relaxant, medication
nsaid: non steroidal anti inflammatory drug, anti inflammatory, anti inflammatories, anti inflammatory medication, antiinflammatory, non steroidal anti inflammatory, nonsteroidal anti inflammatory, nonsteroidal antiinflammatory, nsaid therapy, nonsteroidal anti inflammatory drug, oral nsaid, antiinflammatories,
    anti inflammatory drug, cox 2 inhibitor, cox 2, non steroidal antiinflammatory, antiinflammatory medication, nonsteroidal anti inflammatory medication, cox2
  lay: swelling @pill, arthritis @pill, inflammation + @pill, aspirin like, swelling + @pill, arthritis + @pill, inflammation pill
  isa: medication
naproxen: naprosyn, anaprox, aleve, naprelan, naproxen sodium, anaprox ds, naproxen dr, naproxyn, ec naprosyn, naproxen sod, naproxen cr, anaprox 550 mg, naproxin, all day relief
  isa: nsaid, medication
ibuprofen: motrin, advil, ibu, motrin ib, ibuprofen 800, nuprin
  lay: motrins, ib profen
  isa: nsaid, medication
meloxicam: mobic, vivlodex, anjeso, qmiiz
  isa: nsaid, medication
celecoxib: celebrex, elyxyb, consensi
  isa: nsaid, medication
nabumetone: relafen, relafen ds
  isa: nsaid, medication
etodolac: lodine, etodolac er, lodine xl
  isa: nsaid, medication
oxaprozin: daypro, coxanto
  isa: nsaid, medication
ketorolac: toradol, oral ketorolac, sprix, toradol oral, ketorolac tromethamine
  isa: nsaid, medication
indomethacin: indocin, tivorbex
  isa: nsaid, medication
piroxicam: feldene
  isa: nsaid, medication
diclofenac: voltaren, cataflam, diclofenac sodium, diclofenac er, zipsor, zorvolex, cambia, diclofenac potassium, voltaren xr, diclofenac sodium er, voltaren er, lofena, diclofenac dr
  isa: nsaid, medication
diclofenac misoprostol: arthrotec
  isa: diclofenac, nsaid, medication
ibuprofen famotidine: duexis
  isa: ibuprofen, famotidine, nsaid, medication
naproxen esomeprazole: vimovo
  isa: naproxen, esomeprazole, nsaid, medication
ketoprofen: orudis, oruvail, ketoprofen er, oral ketoprofen
  isa: nsaid, medication
fenoprofen: nalfon, fenoprofen calcium, fenortho
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
aspirin: =asa, acetylsalicylic acid, ecotrin, bayer aspirin, baby aspirin, bufferin, excedrin
  isa: nsaid, medication
acetaminophen: apap, tylenol, paracetamol, extra strength tylenol, ofirmev, tylenol extra strength, iv acetaminophen
  isa: medication
anticonvulsant: aed, antiepilepsy drug, anti epilepsy drug, antiepileptic, anti epileptic, neuropathic pain medication, antiepileptic drug, anti epileptic drug, aeds, anti convulsant, anti seizure medication, gabapentinoid, neuropathic medication, antiseizure, anti seizure, epilepsy drug, anticonvulsants, membrane stabilizer
  lay: nerve pain @pill, seizure @pill, nerve @pill, nerve pain + @pill, nerve + @pill, burning + @pill, pill + nerve pain
  isa: medication
gabapentin: neurontin, gralise, fanatrex, horizant, gaba, gabapentin enacarbil, gabapentin er, gabapentine, gabapentin suspension, neurotin
  lay: gabbies, gabby, gabbys, gabbie, johnnies
  isa: anticonvulsant, medication
pregabalin: lyrica, lyrica cr, pregabaline
  isa: anticonvulsant, medication
topiramate: topamax, trokendi, topamax er, topirimate, qudexy
  isa: anticonvulsant, medication
other anticonvulsant: lamotrigine, lamictal, levetiracetam, keppra, oxcarbazepine, trileptal, carbamazepine, tegretol, zonisamide, zonegran, valproic acid, depakote, divalproex, phenytoin, dilantin, tiagabine, gabitril, lacosamide, vimpat, primidone, phenobarbital
  isa: anticonvulsant, medication
butalbital: fioricet, fiorinal, barbiturate, bca, barbiturate containing analgesic, butalbital apap caffeine, esgic, butalbital acetaminophen caffeine, barbiturate containing analgesic agents, bupap, butalbital apap, phrenilin, fioricet with codeine, butalbital compound
  isa: headache medication, medication
triptan: sumatriptan, imitrex, rizatriptan, maxalt, zolmitriptan, zomig, eletriptan, relpax, naratriptan, amerge, treximet, frovatriptan, frova, almotriptan, triptans, sumatriptan succinate, sumatriptan injection, imitrex nasal spray, maxalt mlt
  lay: &migraine @pill, &headache @pill
  isa: headache medication, medication
cgrp inhibitor: aimovig, erenumab, ajovy, fremanezumab, emgality, galcanezumab, nurtec, rimegepant, ubrelvy, ubrogepant, qulipta, vyepti, reyvow
  lay: migraine @shot
  isa: headache medication, medication
headache medication: migraine medication, antimigraine agent, antimigraine, ergotamine, cafergot, dihydroergotamine, midrin, migranal, abortive migraine medication, migraine prophylaxis, headache drug, dhe
  lay: migraine + @pill, headache @pill, migraine @pill, headache + @pill
  isa: medication
oral corticosteroid: medrol, medrol dose pack, methylprednisolone, prednisone, oral steroid, dose pack, dosepak, medrol dosepak, prednisolone, oral corticosteroids, deltasone, steroid taper, prednisone taper, medrol pack, oral dexamethasone, oral steroids, steroid dose pack, hydrocortisone
  lay: steroid @pill, steroid pack, steroid + @pill, pack of steroids, cortisone @pill, pred pack, roids, 6 day pack
  isa: medication
ketamine: oral ketamine, ketamine troche, ketamine nasal spray, ketamine lozenge, spravato, esketamine
  isa: medication
clonidine: catapres, clonidine patch
  isa: medication
calcitonin: miacalcin, fortical, dmso, memantine, namenda, mexiletine, dextromethorphan, nuedexta
  isa: medication
colchicine: allopurinol, febuxostat, uloric, zyloprim, gout medication, colcrys
  lay: gout @pill
  isa: medication
disease modifying antirheumatic drug: methotrexate, hydroxychloroquine, plaquenil, humira, adalimumab, enbrel, etanercept, remicade, infliximab, tnf modifier, sulfasalazine, dmard, xeljanz, leflunomide, tnf inhibitor
  isa: medication
`,
}
