import type { LexiconGroup } from '../concept.ts'

/**
 * Injections, blocks and ablations.
 * Origin: written for this project from clinical common knowledge and the vocabulary of utilization review. Last changed 2026-11.
 */
export const INJECTIONS: LexiconGroup = {
  kind: 'treatment',
  entries: `
injection: block, infiltration,
    inyeccion
  kind: generic
  lay: shot/injection/jab, pain shot/jab, numbing needle
spinal injection: spine injection, interventional spine procedure, interventional procedure, neuraxial injection
  kind: generic
  lay: @shot + neck, @shot + spine, @shot + back, pain shot + neck, pain shot + back, pain shot + spine, back shot, neck shot,
    pain injection + back, pain injection + neck, needle + spine, needle in (my|the) back, pain @op + spine,
    @shot + vertebra, injected + spine, inject + spine
  isa: injection
epidural steroid injection: epidural injection, epidural, esi, epidural corticosteroid injection, epidural steroid, esis, epidural block, epidural cortisone injection, steroid epidural, epidural steroids, (esi|epidural) inj, epidural csi, epidural kenalog
  lay: spine shot, cortisone shot + back, cortisone shot + neck, cortisone shot + spine, steroid shot + back, steroid shot + neck, steroid shot + spine, &shot + spine, cortisone + spine, spinal shot, spinal tap shot, cortisone + lower back, steroid injection + back, steroid injection + spine, steroid + spine, shot/injection/jab + sciatica, shot/injection/jab + pinched nerve,
    cortisone + pinched nerve, steroid + pinched nerve,
    cortisone injection + spine, cortisone injection + back, steroid + nerve root, cortisone + nerve root, shot/jab + herniated disc, shot/jab + slipped disc, shot/jab + bulging disc, steroid needle + back, cortisone needle + back,
    injected + nerves in my back, inject + nerves in back, injected + spinal nerve
  isa: spinal injection, injection
lumbar epidural steroid injection: lesi, lumbar epidural, lumbar esi, l esi, lumbar epidural injection, lumbosacral epidural, low back epidural, epidural steroid injection lumbar, esi lumbar, lumbar epidurals, (lumbar|l s|l spine) (esi|epidural|epidural steroid) inj, 62322, 62323, 62311,
    l spine esi, l s esi, lumbar neuraxial steroid injection, interlaminar lumbar neuraxial steroid injection, (l4 l5|l5 s1|l3 l4) esi
  lay: cortisone + low back, @shot + pain down leg, cortisone + leg pain, steroid + leg pain, @shot + pain running down leg,
    back shot + leg, steroid injection + low back, steroid injection + lower back
  isa: epidural steroid injection*
  at: lumbar spine
cervical epidural steroid injection: cesi, cervical epidural, cervical esi, c esi, cervical epidural injection, neck epidural, epidural steroid injection cervical, esi cervical, (cervical|c spine|c s) (esi|epidural|epidural steroid) inj, &62320, &62321, &62310, c spine esi,
    (c7 t1|c6 c7|c5 c6) (interlaminar|il|) esi, (c7 t1|c6 c7) ilesi, c7 t1 interlaminar (epidural|epidural steroid injection), c7 t1 epidural steroid injection
  lay: @shot + pain down arm,
    steroid injection + neck, steroid needle + neck, steroid jab + neck, cortisone + neck, epidural + neck, @shot in (my|the|) neck + arm, steroid @shot + neck nerve,
    cortisone needle + neck, cortisone jab + neck
  isa: epidural steroid injection*
  at: cervical spine
thoracic epidural steroid injection: thoracic epidural, thoracic esi, tesi thoracic, thoracic tesi, t spine esi, thoracic (esi|epidural) inj, thoracic interlaminar (esi|epidural), &62320, &62321, &62310, thoracic tfesi
  isa: epidural steroid injection*
  at: thoracic spine
transforaminal epidural steroid injection: tfesi, transforaminal epidural, transforaminal esi, transforaminal injection, tf esi, tfe, transforaminal lumbar epidural steroid injection, transforaminal lumbar epidural, transforaminal, transforaminal (epidural|esi) inj, tfesi inj, tf epidural
  lay: nerve hole + @shot, nerve leaves + @shot, nerve comes out + @shot, steroid shot + nerve hole, cortisone shot + nerve hole
  isa: epidural steroid injection*
interlaminar epidural steroid injection: ilesi, interlaminar esi, interlaminar epidural, interlaminar lesi, interlaminar, il esi, translaminar epidural, interlaminar injection, interlaminar (esi|epidural) inj, ilesi inj
  isa: epidural steroid injection*
selective nerve root block: snrb, nerve root block, transforaminal nerve block, nerve root injection, selective nerve block, transforaminal nerve root block, (selective|) nerve root (blk|inj|infiltration|blockade), snrb inj, segmental nerve root infiltration, diagnostic segmental nerve root infiltration, nerve root bupivacaine block,
    nerve root (shot|jab),
    nerve root sleeve (injection|block|inj)
  lay: which nerve + @shot, one nerve + @shot, single nerve + @shot, spinal nerve + @shot, numbing shot + spinal nerve
  isa: epidural steroid injection
caudal epidural steroid injection: caudal epidural, caudal injection, caudal, caudal esi, caudal block, caudal (esi|epidural) inj, racz caudal epidural, sacral hiatus (approach|injection|epidural|), sacral (epidural|esi|epidural steroid injection|canal injection|hiatus epidural steroid),
    trans sacral epidural, caudal (w|with) (cath|catheter), caudal catheter, caudal approach epidural
  lay: up through + tailbone, epidural + tailbone, tail end + @shot, through tailbone opening, tailbone opening + steroid, tailbone opening + @shot, sacral hiatus + epidural,
    steroid + through the tailbone, @shot + through the tailbone, @shot + through my tailbone
  isa: epidural steroid injection*
epidural lysis of adhesions: adhesiolysis, racz procedure, epiduroscopy, epidural neurolysis, percutaneous adhesiolysis, epidural adhesiolysis, =racz, racz catheter, caudal racz, racz caudal, 62263, 62264, lysis of epidural adhesions, epidural (lysis|scar lysis), percutaneous lysis of (epidural|) adhesions, racz epidural
  lay: break up scar tissue + spine, break up scar tissue + nerve, break up scar + spine, scar + catheter, scar loosening, loosen + scar, clean scar + nerve
  isa: epidural steroid injection, spinal injection
epidural blood patch: blood patch, 62273, csf leak patch, spinal fluid leak patch, (autologous|) epidural blood injection, autologous epidural blood patch, dural puncture (headache|) patch, post dural puncture headache patch
  lay: patch + leak, seal + leak, blood + leak, blood + spinal headache, leak in spine
  isa: spinal injection
trigger point injection: tpi, trigger points injection, trigger point shot, tpis, trigger point injections, myofascial trigger point injection, injection of trigger points, trigger injection, muscle trigger point injection, tpi inj, trigger point inj, (trp|mtrp) (inj|injection), 20552, 20553,
    trigger pt (inj|injection), trigger points inj, taut band injection, myofascial (injection|infiltration),
    (trigger|trig) pts (inj|injection|shot|block), trig pt (inj|injection), trigger pts injected, trigger point (infiltration|block), myofascial inj, trigger points injected, injection of (trigger points|trigger pts|myofascial trigger points), inject (trigger points|trigger pts)
  lay: shot + knot, shots in (my|the|) muscle, muscle knot shot, shot/injection/jab + muscle, needle + knot, shot for muscle knots, knot shot, injection in (my|the|) muscle, shots in (my|the|) traps, shots + trap, shot/injection/jab + tight muscle, shot/injection/jab + sore muscle, knot + numbing,
    numbing shot + muscle, needle + hard knot, hard knots + numbing, @shot + hard knots, @shot + knots,
    @shot + trapezius, @shot + rhomboid, @shot in (my|the) paraspinal, @shot + shoulder blade muscle, numbing + muscle,
    shot + sore spot
  isa: injection
facet joint injection: facet injection, zygapophyseal joint injection, facet block, facet joint block, intraarticular facet, facet steroid injection, facet blocks, facet joint steroid injection, intra articular facet injection, z joint injection, facets injection, facet (joint|) inj, facet joint blk, facet blk, fji, (z joint steroid|zygapophyseal joint steroid) (injection|inj),
    (z joint|zygapophyseal joint) inj, intra articular facet (inj|block|steroid injection|steroid), intra articular facet joint (inj|injection|block|steroid injection|steroid), ia facet (inj|injection|block), facet csi, facet jt (inj|injection),
    injection of (the|) facet (joint|), facet (shot|jab),
    facet arthropathy (block|injection), (intra articular|intraarticular|) zygapophyseal (steroid|block|injection|corticosteroid)
  lay: joint shot + back, joint shot + spine, shot + back joint, small joint + spine, @shot + spine joint,
    inject + facet, facet needle,
    joint @shot in (my|the) (back|spine|neck|low back|lower back), joints of (my|the) (back|spine|low back) + @shot, little joint + @shot, little joints + spine, little joints + back, small joint + back,
    joints on both sides of back + @shot
  isa: facet, spinal injection, injection
medial branch block: &diagnostic block, mbb, medial branch nerve block, &diagnostic facet block, medial branch, mbbs, diagnostic medial branch block, diagnostic facet injection, medial branch injection, dorsal ramus block, lateral branch block, medial branch facet block, facet medial branch block, facet nerve block, (med branch|medial branch|mb) (nerve|) blk, med branch (block|injection|inj),
    mbb inj, (facet|facet nerve) (diagnostic|anesthetic) block, medial branch (anesthetic|diagnostic) block, facet nerve (lidocaine|bupivacaine) block, medial branch inj,
    (median branch|medial nerve branch|medial nerve) (block|injection|inj|blk), branch nerve block, facet medial nerve branch block,
    (dorsal rami|dorsal ramus) (injection|nerve block), dorsal rami block
  lay: numbing shot + spine, numbing shot + back, test block, test shot + spine, test shot + back, diagnostic shot, little nerves + numb, little nerves + numbing, numbing + facet, numb + facet, nerve test injection, nerve test shot, before nerve burn, test + nerve burn, trial block, test before burning, numb + joint nerve, numbing + joint nerve, small nerves + joint,
    numb + joints of my back, numbing + joints of my back, numbing + joints of the back, numbing + before burning, numbing + burning, diagnostic numbing, numb + before burning
  isa: facet joint injection, facet, spinal injection, injection
cervical medial branch block: cervical mbb, cervical facet block, cervical facet medial branch block, mbb cervical, &64490, &64491, &64492, (c spine|cervical) (med branch|medial branch) (nerve|) blk, c spine (mbb|medial branch block), cervical med branch block,
    (c4 c5|c5 c6|c6 c7|c3 c4) (mbb|medial branch block), cervical facet nerve (block|blk|lidocaine block), cervical (facet|mbb) blk
  lay: numbing shot + neck, numbing needle + neck, test shot + neck, numb + neck joint, @shot + little joints of neck, numbing + neck joint
  isa: medial branch block*
  at: cervical spine
third occipital nerve block: third occipital nerve (injection|blk|), c2 c3 (facet|ton|mbb|medial branch) (block|blk|), c2 3 (facet|ton|mbb) (block|blk|), ton (block|blk|injection)
  isa: medial branch block*
  at: cervical spine
lumbar medial branch block: lumbar mbb, lumbar facet block, lumbar facet medial branch block, mbb lumbar, &64493, &64494, &64495, (l spine|lumbar|l s) (med branch|medial branch) (nerve|) blk, (l spine|l s) (mbb|medial branch block), lumbar med branch block,
    (l4 l5|l5 s1|l3 l4|l4 s1) (mbb|medial branch block), lumbar facet nerve (block|blk|lidocaine block), lumbar (facet|mbb) blk
  lay: numbing shot + low back, numbing shot + lower back, numb + low back joint, numbing + low back joint
  isa: medial branch block*
  at: lumbar spine
cervical facet injection: cervical facet joint injection, cervical facet injections, cervical fji, (c spine|c s|cervical|c4 c7|c5 c6) facet (joint|) inj, (c spine|c s|c5 c6) facet (joint|) injection, cervical (z joint|zygapophyseal joint) (steroid|) injection, &64490, &64491, &64492, cervical intra articular facet (injection|joint injection), cervical facet (steroid|joint steroid) injection
  lay: small joint + neck, neck joint + @shot, joint of neck + @shot
  isa: facet joint injection*
  at: cervical spine
atlantoaxial joint injection: (c1 c2|c1 2|c0 c1) (joint|facet) (injection|inj|block), (ao|aa) joint (injection|inj|block), (atlanto occipital|atlantooccipital|atlanto axial) (injection|joint injection|block|joint block), atlantoaxial (injection|block|joint block)
  lay: top of neck joint + @shot, skull joint + @shot
  isa: facet joint injection, injection
  at: cervical spine
lumbar facet injection: lumbar facet joint injection, lumbar facet joint block, lumbar facets injection, lumbar fji, (l s|l spine|lumbar|l4 s1|l4 l5|l5 s1|l3 s1) facet (joint|) inj, (l s|l spine|l4 s1|l4 l5|l5 s1) facet (joint|) injection, lumbar (z joint|zygapophyseal joint) (steroid|) injection, &64493, &64494, &64495, lumbar intra articular facet (injection|joint injection),
    lumbar facet (steroid|joint steroid) injection
  lay: small joint + lower back, small joint + low back, joint of lower back + @shot, lower spine joint + @shot
  isa: facet joint injection*
  at: lumbar spine
cervical radiofrequency ablation: cervical rfa, cervical rhizotomy, cervical radiofrequency, cervical facet rhizotomy, cervical radiofrequency neurotomy, 64633, 64634, c spine (rfa|rf|radiofrequency ablation), (c4 c5|c5 c6|c6 c7|c3 c4) (rfa|rhizotomy),
    cervical (rftc|rf neurotomy|medial branch radiofrequency neurotomy), third occipital nerve (rfa|ablation|radiofrequency ablation|neurotomy|rhizotomy|radiofrequency), ton (rfa|rf|ablation|neurotomy), c2 c3 (rfa|rhizotomy|radiofrequency ablation),
    cervical (neurotomy|denervation|ablation|facet neurotomy|facet denervation|facet ablation)
  lay: burn + neck nerve, nerve burn + neck, burning + neck nerve
  isa: radiofrequency ablation*
  at: cervical spine
lumbar radiofrequency ablation: lumbar rfa, lumbar rhizotomy, lumbar radiofrequency, lumbar facet rhizotomy, lumbar radiofrequency neurotomy, lumbar facet radiofrequency, 64635, 64636, (l spine|l s) (rfa|rf|radiofrequency ablation), (l4 l5|l5 s1|l3 l4|l4 s1|l3 s1) (rfa|rhizotomy),
    lumbar (rftc|rf neurotomy|medial branch radiofrequency neurotomy), lumbar (neurotomy|denervation|ablation|facet neurotomy|facet denervation|facet ablation|medial branch neurotomy|medial branch ablation), denervation of lumbar facet, endoscopic (rhizotomy|facet rhizotomy), lumbar (rf|rfl)
  lay: burn + back nerve, nerve burn + low back, nerve burn + lower back, burning + back nerve, burn + nerves in lower back, burning + nerves in lower back
  isa: radiofrequency ablation*
  at: lumbar spine
lumbar transforaminal epidural steroid injection: lumbar tfesi, lumbar transforaminal, l4 5 transforaminal epidural steroid injection, l5 s1 transforaminal epidural steroid injection, l5 transforaminal epidural steroid injection, l4 transforaminal epidural steroid injection, 64483, 64484, lumbar tf esi, (l4 l5|l5 s1|l3 l4|l5|l4|s1) (tfesi|tf esi|transforaminal esi), l spine tfesi,
    (l4 l5|l5 s1|l3 l4|s1) transforaminal
  isa: transforaminal epidural steroid injection*, lumbar epidural steroid injection*
  at: lumbar spine
cervical transforaminal epidural steroid injection: cervical tfesi, cervical transforaminal, 64479, 64480, cervical tf esi, (c4 c5|c5 c6|c6 c7|c7 t1) (tfesi|tf esi|transforaminal esi|transforaminal), c spine tfesi
  isa: cervical epidural steroid injection*
  at: cervical spine
cervical interlaminar epidural steroid injection: cervical interlaminar, cervical (ilesi|il esi|interlaminar esi|interlaminar epidural), interlaminar (cesi|cervical esi|cervical epidural|cervical epidural steroid injection), c spine (ilesi|interlaminar)
  isa: cervical epidural steroid injection*, interlaminar epidural steroid injection*
  at: cervical spine
lumbar interlaminar epidural steroid injection: lumbar interlaminar, lumbar ilesi, l4 5 interlaminar epidural steroid injection, l5 s1 interlaminar epidural steroid injection, ilesi (l4 l5|l5 s1|l3 l4), (l4 l5|l5 s1|l3 l4|l2 l3) (ilesi|interlaminar|il esi|interlaminar esi|interlaminar epidural),
    interlaminar (lumbar esi|lumbar epidural|lumbar epidural steroid injection)
  isa: interlaminar epidural steroid injection*, lumbar epidural steroid injection*
  at: lumbar spine
radiofrequency ablation: rfa, radiofrequency neurotomy, rhizotomy, facet neurotomy, radiofrequency, neurotomy, nerve ablation, rftc, radio frequency ablation, facet rhizotomy, medial branch neurotomy, radiofrequency lesioning, rfl, facet ablation, facet radiofrequency, medial branch rhizotomy,
    radiofrequency denervation, facet denervation, denervation, rfn, radiofrequency thermocoagulation, pulsed radiofrequency, cooled radiofrequency, rf ablation, ablation, neuroablation, coolief, cooled rf, cooled rfa, rf (neurotomy|lesioning|denervation|rhizotomy), facet (rf|rfa),
    medial branch (rf|rfa|radiofrequency|radiofrequency ablation), mb rfa, =rhizo, =prf, pulsed rf, prf (drg|dorsal root ganglion), drg (prf|pulsed radiofrequency|rf|rfa), radiofrequency neurolysis, thermal (ablation|neurolysis) of facet, 64640, facet neurolysis,
    radiofrequency (facet|) (neuroablation|destruction), dorsal rhizotomy, thermal denervation, thermal neurotomy, nerve lesioning,
    radio frequency, radio frequency (neurotomy|rhizotomy|lesioning|denervation), radiofrequency treatment,
    medial branch (neurolysis|denervation|lesioning|thermocoagulation), (neurolysis|ablation|thermocoagulation|denervation|neurotomy) of (the|) (medial branch|medial branches|facet nerve|facet nerves|facet joint)
  lay: burn + nerve, nerve burn/burning, fry + nerve, heat + nerve, deaden + nerve, zap + nerve, cook + nerve, burning + nerve, kill + nerve, burned + nerve, cauterize + nerve, burnt + nerve, frying + nerve, killing + nerve, burn off, laser + nerve, cooking + nerve, zapping + nerve,
    heating + nerve, heated needle, heat needle, melt + nerve, roast + nerve, destroy + nerve, destroying + nerve, deadening + nerve, nerve zapping, burned off, killed + nerve, pulse wave nerve, pulse treatment + nerve,
    microwave + nerve,
    cauterizing + nerve, cauterizing nerves,
    radio wave + nerve, radio wave + needle, radiowave + nerve
  isa: facet, spinal injection
genicular nerve block: genicular block, genicular nerve injection, genicular, =gnb, genicular (nerve|) blk, genicular inj, 64454
  lay: numb + knee nerve, numbing nerves + knee, numb nerves + knee, numbing + knee nerve, knee nerve + @shot, knee nerve + numbed, nerves around + knee
  isa: nerve block, injection
  at: knee
sacroiliac joint injection: si joint injection, sij injection, sacroiliac injection, sacroiliac joint block, si injection, si block, sij block, sacroiliac block, si joint block, sacroiliac steroid injection, si jt injection, 27096, g0260,
    si (jt|joint) (inj|csi|steroid injection|corticosteroid injection|cortisone injection), sij (inj|csi|steroid injection|steroid inj), sacroiliac (inj|joint inj|csi|corticosteroid|corticosteroid injection|joint steroid injection|cortisone injection|joint corticosteroid injection),
    intra articular (sacroiliac|si joint|sij) (injection|corticosteroid|steroid injection|block|), sacroiliac ligament injection,
    (steroid|corticosteroid|cortisone) (to|into|in|of) (the|) (si|sacroiliac) joint, (intraarticular|intra articular) (steroid|corticosteroid) (to|into|in) (the|) (si|sacroiliac) joint
  lay: shot + tailbone, tailbone joint shot, hip joint shot + back, shot + buttock, shot + butt, dimple + @shot, dimple + cortisone, buttock joint + @shot, buttock joint, pelvic joint + @shot, pelvis joint + @shot, hip back joint, cortisone + buttock, steroid shot + pelvic joint,
    cortisone shot + pelvic joint, spine meets pelvis + @shot, spine meets pelvis, spine joins pelvis, back meets pelvis, spine meets hip, low back meets pelvis, spine connects to pelvis, pelvis joint + cortisone,
    steroid + si joint, steroid + sacroiliac, cortisone + si joint, cortisone + sacroiliac, shot/jab + si joint, shot/jab + sacroiliac, sacral joint + @shot,
    @shot in (my|the) si,
    butt joint + @shot, where pelvis meets + @shot
  isa: injection, spinal injection
  at: sacroiliac joint
sacroiliac joint rhizotomy: si joint rfa, sacroiliac radiofrequency, si joint rhizotomy, sacroiliac joint radiofrequency ablation, sij rfa, lateral branch (rf|rfa|radiofrequency ablation|rhizotomy), 64625, cooled (rf|radiofrequency|radiofrequency ablation) si joint, cooled rf sacroiliac joint
  lay: pelvic joint nerve + zap, pelvic joint nerve + zapping, pelvic joint nerve + burn, pelvic joint nerve + burning
  isa: radiofrequency ablation
  at: sacroiliac joint
sympathetic block: sympathetic nerve block, sympathetic ganglion block, sympathectomy, symp (block|rfa|blk|rf), radiofrequency sympathectomy, chemical sympathectomy, phenol sympathectomy, stellate (ganglion|) (rfa|rf|radiofrequency ablation|pulsed radiofrequency), sympatholysis, symp neurolysis
  lay: @shot + rsd, @shot + crps, block + crps, block + rsd, sympathetic + @shot, kill + sympathetic nerve, burn + sympathetic nerve
  isa: injection
visceral plexus block: celiac plexus block, hypogastric plexus block, (celiac|hypogastric) (block|blk|plexus blk|plexus neurolysis|plexus injection), superior hypogastric (block|plexus block), splanchnic nerve (block|blk|rfa)
  lay: belly nerve + @shot, belly pain + block, pelvic pain + block
  isa: sympathetic block, injection
  at: abdomen
lumbar sympathetic block: lsb, lumbar sympathetic, lumbar sympathectomy, lumbar (sympathetic|symp) (blk|inj|plexus block|nerve block), 64520, lumbar (sympathetic|paravertebral sympathetic|symp) (ganglion|chain|plexus) block,
    lumbar sympathetic (nerve block|ganglion block|chain block|injection|neurolysis|rfa|radiofrequency|radiofrequency ablation), l2 sympathetic block, l3 sympathetic block, sympathetic block (lower extremity|leg|foot), lower (extremity|limb) sympathetic block
  lay: back shot + burning foot, back shot + crps, back shot + rsd, low back shot + crps, low back shot + rsd, @shot + burning cold foot, back shot + swollen foot,
    sympathetic block + leg, sympathetic block + foot, sympathetic block + ankle, sympathetic block + lower extremity, sympathetic block + low back, sympathetic @shot + low back, sympathetic @shot + leg, sympathetic @shot + foot,
    block + foot crps, block + leg crps, block + crps foot, block + crps leg, block + foot rsd, block + leg rsd, block + rsd foot, block + rsd leg, block + crps in (my|the) foot, block + crps in (my|the) leg, block + rsd in (my|the) foot, block + crps of (my|the) foot
  isa: sympathetic block*, injection
stellate ganglion block: sgb, stellate block, stellate ganglion, cervical sympathetic block, 64510, stellate (ganglion|) (blk|inj|injection), =sgb inj, c6 stellate, cervicothoracic sympathetic (block|blk|), cervicothoracic ganglion block, sympathetic block (upper extremity|arm|hand),
    upper (extremity|limb) sympathetic block, dual sympathetic reset, stellate nerve block, c7 stellate,
    =stellate
  lay: neck shot + rsd, neck shot + crps, neck shot + ptsd, neck block + ptsd, neck nerve shot + crps, front of neck + @shot, side of neck + crps, @shot + front of throat, neck shot + burning hand, neck shot + swollen hand, neck shot + trauma,
    sympathetic block + arm, sympathetic block + hand, sympathetic block + wrist, sympathetic block + upper extremity, sympathetic block + neck, eyelid + block, droopy eye + block, droopy eyelid + @shot, neck block + crps, neck block + rsd, block in (my|the|) neck + crps, block in (my|the|) neck + rsd,
    block + hand crps, block + arm crps, block + crps hand, block + crps arm, block + hand rsd, block + arm rsd, block + rsd hand, block + rsd arm, block + crps in (my|the) hand, block + crps in (my|the) arm, block + rsd in (my|the) hand, block + crps of (my|the) hand
  isa: sympathetic block, injection
ganglion impar block: impar block, ganglion impar injection, ganglion impar, impar (blk|inj|injection), (ganglion of|) walther (ganglion|) (block|blk), ganglion of walther, ganglion impar (blk|inj|bupivacaine)
  lay: tailbone nerve + @shot, block + tailbone, rectum + block
  isa: sympathetic block, injection
  at: coccyx
occipital nerve block: greater occipital nerve block, occipital block, occipital injection, occipital nerve injection, gonb, lesser occipital nerve block, =onb, occip (nerve|) (blk|block|inj|injection), occipital (nerve|) (blk|inj), 64405, gon (block|blk|injection|inj),
    occipital neuralgia (injection|block), suboccipital (injection|block|nerve block), gon and lon block, occipital nerve (infiltration|steroid injection), (greater|lesser|bilateral) occipital (block|blk|injection|nerve injection|nerve inj), occipital (infiltration|steroid injection)
  lay: shot + back of (my|the|) head, shot + headache, shot + migraine, numbing + back of head, numbing shot + headache, scalp + @shot, skull + @shot, base of skull + @shot, @shot + back of head, @shot in head, @shot + base of head, needle + back of head, cortisone + back of head,
    numb + back of head,
    block + headache, nerve block + migraine, block + back of head, block + head pain
  isa: nerve block, injection
  at: head
trigeminal nerve block: (supraorbital|supratrochlear|auriculotemporal|trigeminal|infraorbital|mental) nerve (block|blk|injection|rfa), (supraorbital|supratrochlear|auriculotemporal|trigeminal|infraorbital) (block|blk|injection), gasserian ganglion (block|rfa|),
    trigeminal (rhizotomy|ablation|radiofrequency), maxillary nerve block, mandibular nerve block, 64400
  lay: face nerve + @shot, @shot + forehead, numb + face nerve, temple + @shot
  isa: nerve block, injection
  at: head
sphenopalatine ganglion block: spg block, sphenopalatine block, =spg, spg (blk|injection|inj), tx360, sphenocath, sphenopalatine (ganglion|) (blk|injection|), 64505, transnasal sphenopalatine (block|), pterygopalatine (block|anesthetic|ganglion block),
    transnasal (block|ganglion block|pterygopalatine)
  lay: numb + nose, numbing + nose, nose catheter, nose + numbing medicine, up my nose + headache, nose spray + block, squirted up nose + headache, numbing up nose
  isa: nerve block, injection
  at: head
suprascapular nerve block: suprascapular block, suprascapular nerve injection, =ssnb, ssn (blk|block|inj), suprascap (nerve|) (blk|block|inj|injection), suprascapular nerve (blk|inj|neural blockade), suprascapular (blk|inj|injection|neural blockade), 64418, suprascapular notch (block|injection),
    suprascapular nerve (rfa|radiofrequency|pulsed radiofrequency|ablation), axillary and suprascapular nerve block
  lay: shoulder nerve + @shot, numb + shoulder nerve, numbing nerve + shoulder, shoulder blade nerve + @shot, numb + shoulder blade nerve, numb + top of shoulder blade
  isa: nerve block, injection
  at: shoulder
intercostal nerve block: intercostal block, intercostal injection, rib block, =icnb, intercostal nerve (blk|inj|injection|bupivacaine|neural blockade), intercostal (blk|inj|bupivacaine|neural blockade), 64420, 64421,
    intercostal (neuralgia injection|nerve rfa|nerve ablation|steroid injection|nerve steroid injection|cryoablation), costochondral injection, thoracic paravertebral block, sternocostal injection, rib (injection|nerve injection), (costovertebral|costotransverse) (injection|joint injection|block),
    paravertebral block, thoracic paravertebral nerve block
  lay: rib nerve + @shot, rib cage + @shot, @shot + rib, numb + rib, @shot + between ribs, numbing shot + ribs
  isa: nerve block, injection
  at: chest
ilioinguinal nerve block: ilioinguinal block, inguinal nerve block, genitofemoral nerve block, 64425, ilioinguinal (nerve|) (blk|inj|injection), genitofemoral nerve (blk|inj|injection), genitofemoral (block|blk), iliohypogastric (block|blk|nerve block|nerve injection),
    inguinal (block|nerve injection), inguinodynia (injection|block), transversus abdominis plane block, ilioinguinal (infiltration|blockade|nerve infiltration), ilioinguinal and iliohypogastric (block|nerve block), ilioinguinal iliohypogastric (block|nerve block)
  lay: groin nerve + @shot, groin nerve + block, nerve pain in groin + @shot
  isa: nerve block, injection
pudendal nerve block: pudendal nerve (blk|inj|injection), pudendal (block|blk|inj|injection), pudendal (neuralgia injection|nerve rfa|infiltration|nerve ablation), pudendal nerve (infiltration|radiofrequency)
  lay: sitting nerve + @shot, saddle + numbing shot, crotch nerve + @shot
  isa: nerve block, injection
  at: pelvis
lateral femoral cutaneous nerve block: lateral femoral cutaneous (nerve|) (blk|injection|inj), (lateral cutaneous nerve of thigh) (block|blk|injection|bupivacaine), meralgia (paresthetica|) (inj|injection|block), lfcn (block|blk|injection|inj|rfa|ablation),
    lateral femoral cutaneous (block|nerve rfa|nerve ablation), meralgia (steroid injection|nerve block)
  lay: thigh nerve + @shot, outer thigh + @shot, outside of thigh + @shot, numb thigh + @shot, burning thigh + @shot
  isa: nerve block, injection
  at: lower extremity
nerve block: nerve blocks, peripheral nerve block, femoral block, interscalene block, femoral nerve block, regional block, brachial plexus block, popliteal block, adductor canal block, axillary block, scalp block, ankle block, ulnar nerve block, median nerve block, saphenous nerve block,
    nerve injection, peroneal nerve block, tap block, =pnb, 64450, 64415, 64416, 64447, 64445, 64417, nerve blk, (peripheral|perioperative) nerve (blk|blockade), (saphenous|sural|median|popliteal|adductor canal) blk, median nerve blk, saphenous sural blk, digital block,
    brachial plexus (blk|blockade|anesthesia), interscalene (blk|catheter|), supraclavicular (block|blk), infraclavicular block, bier (block|blk), =ivra, (intravenous|iv) regional (block|anesthesia|guanethidine), intravenous regional anesthesia sympatholysis,
    (erector spinae|quadratus lumborum|serratus) plane (block|blk|injection), peng block, cluneal nerve (block|blk|injection),
    (sciatic|sural|superficial peroneal|deep peroneal|common peroneal|tibial|posterior tibial|radial|musculocutaneous|axillary|obturator|superficial radial|superficial cervical plexus|cervical plexus|lumbar plexus) nerve (block|blk|injection|inj),
    (sciatic|sural|radial|obturator|lumbar plexus|cervical plexus|superficial cervical plexus) (block|blk), ipack block, perineural (injection|infiltration), (fascia iliaca|pecs|pericapsular|erector spinae|quadratus lumborum|serratus) block
  lay: numbing shot, freeze + nerve, numb + nerve, nerve shot, shot + nerve, numb + tourniquet, nerve numbed
  isa: injection
nerve hydrodissection: hydrodissection, (median|ulnar|) nerve hydrodissection, ultrasound guided hydrodissection, perineural (dextrose|hydrodissection), d5w (injection|hydrodissection), perineural injection therapy
  lay: fluid + free nerve, sugar water + nerve
  isa: nerve block, injection
scalene block: anterior scalene (block|muscle block|injection|botox), scalene inj, scalene muscle injection, pectoralis minor (block|injection|botox), scalene (block|injection), scalene (blk|muscle block)
  isa: nerve block, trigger point injection, injection
  at: cervical spine
viscosupplementation: hyaluronic acid injection, hyaluronic acid, hyaluronate, synvisc, synvisc one, orthovisc, supartz, euflexxa, hyalgan, monovisc, gel one, durolane, hyaluronic, hyaluronan, viscosupplement, hylan, gelsyn, visco 3, genvisc, sodium hyaluronate, visco injection,
    hyaluronic knee injection, viscosupplementation injection, trivisc, hymovis, ha (inj|injection), visco inj, (hyaluronic acid|synvisc|orthovisc|euflexxa|supartz|monovisc|hyalgan) inj, (knee|shoulder) ha, ha (knee|shoulder), j7325, j7324, j7321, j7323, j7326, j7327, j7318, j7320, j7322, j7328,
    j7329, synojoynt, triluron, hylan g f 20, gel syn 3, supartz fx, hyaluronic acid (series|viscosupplementation), (hyaluronate|synvisc|euflexxa|orthovisc|supartz|monovisc|durolane|gelsyn|hyalgan) (injection|series)
  lay: rooster comb, gel shot/injection, lubricant shot/injection, lube + knee, lubricating + knee, cushion + shot, chicken shot, jelly shot/injection, gel + knee, grease + knee, rooster shot, lube + joint, wd 40 + knee, oil + knee,
    rooster, chicken comb, cushion @shot, lube @shot,
    lubricating + @shot, lubricant + @shot, joint fluid + @shot, artificial joint fluid, synthetic joint fluid, fake joint fluid, artificial fluid + knee, synthetic fluid + knee, cartilage shot,
    lubrication + knee, lubricate + knee
  isa: injection
  at: knee
platelet rich plasma: prp, platelet rich plasma injection, prp injection, autologous blood injection, platelet injection, autologous platelet, autologous conditioned plasma, autologous conditioned serum, plasma injection, prp inj, 0232t, platelet rich plasma inj, leukocyte rich plasma,
    platelet rich (fibrin|fibrin injection|plasma therapy), platelet (concentrate|lysate|poor plasma), autologous platelet concentrate, alpha 2 macroglobulin, leukocyte poor (prp|plasma), intradiscal prp, (lr|lp) prp, a2m injection
  lay: own blood shot, blood + spun, blood injection, own blood, blood + shot, plasma shot, spin + blood, blood + spin, platelet + @shot, own blood + inject, blood + injected back,
    blood spinning, spun blood, plasma + tendon, plasma + knee, plasma + elbow, plasma + shoulder,
    made of my blood, own plasma,
    own platelet
  isa: injection, regenerative medicine
stem cell therapy: stem cell, stem cells, bone marrow aspirate concentrate, bone marrow aspirate, bmac, mesenchymal, stem cell injection, amniotic injection, amniotic, amniotic membrane, exosome, bone marrow concentrate, adipose derived cell, umbilical cord tissue, placental tissue,
    msc (inj|injection), amniotic inj, wharton's jelly (inj|injection|), umbilical (cord|) (allograft|injection|inj), umbilical allograft inj, umbilical cord allograft injection, stem cell inj, bmac inj, adipose (stem cell|injection),
    placental (injection|tissue injection|tissue allograft|tissue matrix injection), amniofix, lipogems, microfragmented (adipose|fat), lipoaspirate injection, stromal vascular fraction, =svf, mfat, bmc injection, micro fragmented adipose,
    amniotic (fluid injection|fluid|tissue injection|allograft injection), renu amniotic
  lay: bone marrow + @shot, regrow + joint, cells + hip, cells + knee, bone marrow + joint, fat cells, birth tissue, placenta + @shot, afterbirth, womb fluid, donor cord tissue
  isa: injection, regenerative medicine
prolotherapy: sclerotherapy, prolo, dextrose prolotherapy, proliferative injection, m0076, prolotherapy inj, prolo inj, hypertonic dextrose, proliferant (injection|therapy), proliferation therapy, ozone (injection|therapy|prolotherapy), iliolumbar ligament injection,
    dextrose (injection|proliferant|inj|prolo)
  lay: sugar water shot, sugar + shot, sugar water injection, irritant shot, sugar + needle, dextrose + @shot, sugar water + ligament
  isa: injection, regenerative medicine
sarapin injection: sarapin, pitcher plant injection
  isa: injection
regenerative medicine: biologic injection, orthobiologic, regenerative injection, regenerative therapy, biologic, via disc (np|)
  lay: platelet + disc, stem cell + disc
  isa: injection
  kind: generic
cortisone injection: corticosteroid injection, steroid injection, cortisone, kenalog injection, corticosteroid, intra articular steroid, depo medrol, kenalog, triamcinolone, celestone, betamethasone, dexamethasone injection, dexamethasone, decadron, aristospan, depomedrol, triamcinolone acetonide,
    cortisone shot, steroid shot, kenalog shot, solu medrol, decadron injection, methylprednisolone injection, lidocaine and steroid injection, cortico steroid injection, steroids injection, intraarticular steroid injection, intra articular corticosteroid injection, lidocaine and dexamethasone,
    =csi, ia (steroid|csi|kenalog|corticosteroid), intra articular (csi|kenalog|cortisone), j3301, j1030, j1040, j0702, j1100, joint steroid, zilretta, triamcinolone er, triamcinolone extended release, (lateral|medial) epicondyle (injection|steroid injection|inj|csi),
    epicondyle (injection|inj|csi|steroid injection), (tennis elbow|cubital tunnel|tarsal tunnel) (injection|inj|csi|steroid injection), (acj|gh) (csi|steroid injection), methylprednisolone acetate, betamethasone injection,
    (cortizone|cortisol|cortico) (shot|injection|inj)
  lay: steroid jab/needle, cortisone jab/needle, inflammation shot, steroid + knee, steroid + shoulder, steroid + elbow, steroid + wrist, steroid + ankle, steroid + thumb, steroid + finger, steroid + heel, steroid + hip, steroid + joint
  isa: joint injection, injection
joint injection: intra articular injection, intraarticular injection, bursa injection, bursal injection, subacromial injection, glenohumeral injection, knee injection, shoulder injection, hip injection, ankle injection, elbow injection, wrist injection, thumb injection, ac joint injection,
    subacromial bursa injection, trochanteric bursa injection, ia injection, foot injection, toe injection, hand injection, finger injection, acromioclavicular joint injection, intra articular hip injection, intra articular knee injection, bicipital injection, bicipital tendon injection,
    injection to the knee, injection to the shoulder, injection of the knee, injection of the shoulder, injection into the knee, injection in the knee, injection in the shoulder, injection to the hip, injection into the shoulder, cmc injection, cmc joint injection, 20610, 20611, 20605, 20606,
    20600, 20604, ia (hip|knee|shoulder|ankle|wrist|elbow) (inj|injection), (glenohumeral|subacromial|cmc) (inj|csi|steroid injection), ac joint steroid injection, basal joint (injection|steroid injection), ac joint cortisone injection, thumb basal joint (injection|inj|csi),
    trochanteric bursa (inj|csi|steroid injection), (olecranon|prepatellar|retrocalcaneal) bursa (injection|inj), intraarticular (hip|knee|shoulder|ankle) injection, intra articular (shoulder|ankle|wrist|elbow|thumb) injection, bursa inj, joint inj, ia inj,
    us guided (hip|shoulder|knee|acj|ac joint) (inj|injection), gh (inj|injection|joint injection), acj (inj|injection), (radiocarpal|sinus tarsi|subtalar|tibiotalar|sternoclavicular|symphysis pubis|pubic symphysis) injection,
    (pes anserine|ischial bursa|greater trochanteric|troch bursa|trochanteric|subdeltoid) injection,
    (glenohumeral|subacromial) (steroid|corticosteroid)
  lay: shot in (my|the|) joint, @shot + knee, @shot + shoulder, @shot + hip, @shot + elbow, @shot + wrist, @shot + ankle, @shot + thumb, @shot + finger, @shot + foot, @shot + heel, @shot + joint, @shot + collarbone, @shot + toe, @shot + bursa, steroid + collarbone, inside my joint + @shot
  isa: injection
tendon sheath injection: trigger finger injection, tendon injection, de quervain injection, peritendinous injection, tendon sheath steroid injection, first dorsal compartment injection, 20550, 20551, (trigger digit|trigger thumb) injection, a1 pulley (inj|csi|injection),
    flexor (tendon|) sheath (inj|injection|steroid injection), dequervain injection, dq injection, (1st|first) (dorsal compartment|dc|extensor compartment) (inj|csi), (1st) (dorsal compartment|dc|extensor compartment) injection, apl epb (sheath|) (inj|injection), tendon sheath (inj|csi),
    biceps (tendon|) sheath (injection|inj), tendon inj
  lay: clicking finger + @shot, finger clicking + @shot, popping finger + @shot, trigger finger + @shot, triggering + @shot, bent finger + steroid, locking finger + @shot, steroid + thumb catches, cortisone + thumb catches, @shot + thumb locks, @shot + thumb catches, @shot + thumb sticks,
    @shot + thumb that catches, steroid + thumb that catches, @shot + stuck finger, cortisone + trigger
  isa: injection, cortisone injection
calcific tendinitis barbotage: barbotage, needle lavage, lavage of (calcium|calcific|calcium deposit|calcific deposit|calcific tendinitis), (needle lavage|needling) of (calcific|calcium|hydroxyapatite) (deposit|tendinitis),
    calcific (barbotage|lavage|needling|aspiration|tendinitis lavage|tendinitis needling|tendonitis barbotage), calcium (deposit aspiration|deposit lavage|lavage|deposit needling|barbotage), ultrasound guided (lavage|barbotage|needle lavage)
  lay: chalk + shoulder, wash out + calcium, wash out + chalk, calcium + needle, suck out + calcium, lavage + hydroxyapatite
  isa: injection
  at: shoulder
carpal tunnel injection: carpal tunnel steroid injection, carpal tunnel cortisone injection, median nerve injection, (carpal tunnel|median nerve|cts) (inj|csi), carpal tunnel (corticosteroid injection|kenalog|shot), median nerve inj wrist, 20526, cts (injection|steroid injection), kenalog carpal tunnel
  lay: shot + carpal tunnel, @shot + carpal, cortisone + carpal, cortisone + numb hand
  isa: cortisone injection, injection
  at: wrist
plantar fascia injection: plantar fasciitis injection, heel injection, heel spur injection, (pf|plantar fascia|heel|plantar fasciitis|heel spur) inj, pf (csi|injection)
  lay: @shot + bottom of foot, cortisone + heel, @shot + plantar, heel spur + @shot, cortisone + bottom of foot, cortisone + arch, heel pain + needle
  isa: cortisone injection, injection
  at: foot
morton neuroma injection: neuroma injection, alcohol injection, interdigital injection, alcohol sclerosing injection, morton injection, 64455, (neuroma|kenalog) (steroid|interdigital neuroma) (injection|), (alcohol|phenol) injection neuroma, morton (neuroma|) (cortisone|steroid|alcohol) injection
  lay: ball of foot + @shot, toe nerve + @shot, foot nerve + @shot, stump + @shot, nerve lump + @shot
  isa: injection
  at: foot
aspiration: arthrocentesis, joint aspiration, knee aspiration, needle aspiration, bursa aspiration, aspirate the knee, (knee|joint|bursa|elbow) tap, tap the knee, (bursa|joint|knee) asp, synovial fluid (aspiration|withdrawal|removal), percutaneous synovial fluid withdrawal, (elbow|shoulder|hip|olecranon bursa|ganglion|cyst) aspiration
  lay: drain + knee, drain + fluid, fluid drained, draining + knee, suck + fluid, sucking fluid off, sucking fluid out, pull + fluid, take fluid + knee, take fluid + joint, fluid taken + knee, fluid out + joint, fluid out + knee, fluid off elbow, fluid off + knee, water out + joint, water off + knee, water out + knee, drain + joint, drain + elbow, drain + bursa
  isa: injection
botulinum toxin: botox, onabotulinumtoxina, botulinum, botulinum toxin injection, dysport, xeomin, myobloc, botox injection, chemodenervation, chemo denervation, j0585, 64615, 64616, 64642, 64612, 64617, chemodenerv, (botox|botulinum|dysport|xeomin) inj, limb (chemodenervation|chemodenerv),
    onabot, daxxify, abobotulinumtoxina, incobotulinumtoxina, rimabotulinumtoxinb, prabotulinumtoxina, botulinum toxin a,
    onabot a, (botox|botulinum) (therapy|treatment), botulinum neurotoxin, onabotulinum
  lay: wrinkle shot, wrinkle @shot, relaxing shot, relaxing + @shot, migraine + every three months, migraine + every 12 weeks, paralyze + muscle, wrinkle medicine, wrinkle + migraine, wrinkle + headache, wrinkle + muscle, @shot around head + migraine, @shot + forehead and neck,
    poison + migraine, poison + headache, poison + relax, poison + muscle, poison + forehead, paralyzing shot, @shot around (my|the) head, @shot all over (my|the) head, shots + every 12 weeks, migraine + every 3 months, headache shots + months
  isa: injection
discography: discogram, provocative discography, provocation discography, discograms, ct discogram, lumbar discogram, disc stimulation, 62290, 62291, 72285, 72295, disco ct, ct disco, post disco ct, lumbar/cervical discography, cervical discogram, post discogram ct, discogram ct, discography with ct, (lumbar|cervical) disco, (provocative|provocation) disc (injection|inj|testing|test)
  lay: dye + disc, test + disc, disco, lumb/lumbar/cerv/cervical disco, needle test + disc, disco w ct, inject + discs, which disc, which discs + hurt, dye + disk
  isa: diagnostic test, spinal injection
intradiscal procedure: idet, intradiscal electrothermal therapy, nucleoplasty, percutaneous discectomy, percutaneous disc decompression, intradiscal steroid injection, annuloplasty, biacuplasty, intradiscal injection, chemonucleolysis, disc injection, endoscopic discectomy, 22526, 22527, 62287,
    =pldd, dekompressor, automated percutaneous (nucleotomy|discectomy|lumbar discectomy), transdiscal, transdiscal cooled rf, disc biacuplasty, discseel, disc seel, intradiscal (stem cell|biologics|bmac), methylene blue disc injection, hydrodiscectomy, fibrin disc (sealant|injection),
    intradiscal (methylene blue|fibrin|biologic|ozone), percutaneous nucleotomy
  lay: heat disc, heat torn disc, disc tear + heat, disc heating, heating disc, hot wire + disc, burn + disc, burning + disc, laser + disc, needle + disc, suck + disc, probe + disc, shrink + disc, shrinking + disc, seal + disc, glue + disc, leaky disc
  isa: spinal injection
basivertebral nerve ablation: intracept, intracept procedure, basivertebral ablation, basivertebral nerve, =bvna, 64628, 64629, bvn ablation, (basivertebral|bvn) (rfa|nerve rfa|nerve radiofrequency ablation)
  lay: heat + spine bone, burn + spine bone, inside spine bone, vertebra nerve
  isa: radiofrequency ablation, spinal injection
b12 injection: vitamin b12 injection, vitamin b12, b12, cyanocobalamin, b 12, b complex injection, vitamin b 12, methylcobalamin, b12 shot, vit b12, vit b12 injection/inj/shot, vitamin b12 shot/inj, b12 inj, b12 im, im b12, cyano inj, cyanocobalamin inj/injection, cobalamin, intramuscular cobalamin, hydroxocobalamin, j3420, b12 (im injection|intramuscular injection),
    vitamin b12 (im|im injection|intramuscular injection), b 12 (im|inj|im injection|intramuscular injection),
    b complex (shot|inj|im)
  lay: vitamin @shot, nerve vitamin shot, b shot, energy shot, nerve vitamin + @shot
  isa: intramuscular injection, injection
intramuscular injection: im injection, im shot, im inj, intramuscular inj, intramuscular shot, inj im, intramuscular (steroid|corticosteroid|kenalog|dexamethasone|methylprednisolone), methylprednisolone (im|intramuscular), 96372
  lay: shot in the butt, shot in (my|the|) (arm|rear|behind),
    shot in (my|the) (buttock|butt cheek|bottom|backside|shoulder muscle), butt shot
  isa: injection
iv infusion: infusion therapy, intravenous infusion, iv therapy, infusion, bisphosphonate infusion, intravenous therapy, iv inf
  kind: treatment
  lay: drip, iv drip, iv + crps, iv + rsd, iv anesthetic medicine
lidocaine infusion: intravenous lidocaine, iv lidocaine, (iv|intravenous) (xylocaine|lignocaine), parenteral lidocaine, lidocaine (iv|gtt|drip|intravenous infusion), systemic lidocaine, lidocaine (challenge|infusion therapy|iv infusion)
  lay: iv numbing, numbing drug iv, numbing medicine + vein, numbing drip in vein
  isa: iv infusion*
ketamine infusion: iv ketamine, intravenous (ketamine|subanesthetic ketamine), j3490 ketamine, subanesthetic ketamine (infusion|), ketamine (iv|gtt|drip|intravenous infusion), low dose ketamine, outpatient ketamine, ketamine (infusion therapy|iv infusion|treatment|infusion series)
  lay: special k drip, horse tranquilizer drip
  isa: iv infusion*
immune globulin: ivig, intravenous immunoglobulin
  isa: iv infusion
collagenase injection: xiaflex, collagenase, cch (inj|injection), collagenase inj, xiaflex inj, j0775, 20527, enzymatic fasciotomy, dupuytren (injection|enzyme injection), clostridial collagenase, collagenase (clostridium histolyticum|enzyme injection), dupuytren (collagenase|xiaflex),
    palmar cord injection
  lay: enzyme shot, enzyme + finger, curled finger + @shot, enzyme + hand, dissolve + cord, dissolves + cord, melt + cord, @shot + palm cord, dissolve + finger cord, @shot + dissolves cord
  isa: injection
  at: hand
immunization: vaccine, vaccination, tetanus shot, tdap, flu shot, hepatitis vaccine, tetanus, rabies vaccine
  isa: injection
ultrasound guidance: ultrasound guided, us guidance, us guided, under ultrasound, ultrasonic guidance, ultrasound guided injection, sonographic guidance, with ultrasound guidance, ultra sound guidance, ultra sound guided, 76942, usg (inj|injection|guided), us guided (inj|injection|aspiration), u s guided, u s guidance, sonographic needle guidance, (sonographically|sono) guided, us needle guidance
  lay: ultrasound + needle, ultrasound + shot, ultrasound + @shot, sound picture + needle, sound + guide needle, picture + guide needle
  isa: diagnostic ultrasound
fluoroscopy: fluoroscopic guidance, fluoroscopically, under fluoroscopy, fluoroscopic, fluoroscopy guidance, c arm, image guidance, imaging guidance, under fluoroscopic guidance, fluoro, fluoroguidance, 76000, 76001, 77002, 77003, fluoro (guided|guidance|needle guidance), fluoroscopic needle guidance, fluoroscopically guided, ct guidance, ct guided, 77012
  lay: live x ray, x ray guided, moving x ray, x ray + guide needle, x ray + place needle, x ray guidance
epidurography: epidurogram, neurogram, contrast dye, radiologic supervision
  isa: fluoroscopy
ketorolac injection: toradol inj, ketorolac inj, inj toradol, inj ketorolac, injection of toradol, injection of ketorolac, intramuscular ketorolac (tromethamine|), parenteral ketorolac, parenteral toradol, ketorolac tromethamine injection/inj/im, im ketorolac tromethamine, toradol 60mg, toradol 30 mg im, toradol 60 mg im, toradol 30mg im, toradol 60mg im, toradol im injection,
    im toradol injection, ketorolac im injection, ketorolac 30 mg im, ketorolac 60 mg im, ketorolac 30mg im, ketorolac 60mg im, ketorolac 60 mg, ketorolac 60mg, toradol intramuscular, ketorolac intramuscular, toradol intramuscular injection, iv toradol, iv ketorolac, j1885, toradol injection, im toradol, toradol im, toradol shot, ketorolac im, im ketorolac, intramuscular toradol, toradol 60 mg,
    toradol im inj, ketorolac im inj, im toradol inj,
    (im|intramuscular|parenteral|injectable|iv) (nsaid|nonsteroidal|nonsteroidal anti inflammatory), (nsaid|antiinflammatory|anti inflammatory) (injection|inj)
  lay: toradol needle/jab, shot of toradol, toradol + shot, toradol + needle,
    anti inflammatory shot/jab/needle, antiinflammatory shot/jab/needle, pain shot in (my|the|) (butt|hip|rear|buttock), shot in (my|the|) (butt|rear) for pain, pain shot + clinic, pain shot + office, pain shot + er, pain shot + emergency room, shot + bad pain day, shot + pain flare
  isa: intramuscular injection, ketorolac, injection
thoracic medial branch block: t spine (mbb|facet block|medial branch block|facet inj), mbb thoracic, thoracic (medial branch|med branch|facet) blk, thoracic facet (injection|joint injection|inj), thoracic facet or medial branch block, thoracic intra articular facet (injection|steroid), thoracic z joint injection, t spine facet (injection|joint injection),
    thoracic (zygapophyseal joint|facet joint steroid) injection, (t5 t8|t6 t8|t4 t6|t7 t9) mbb
  lay: numbing mid back joint, mid back joint + @shot, between shoulder blades joint + @shot
  isa: medial branch block*
  at: thoracic spine
thoracic radiofrequency ablation: t spine (rfa|rf|radiofrequency ablation), thoracic (rftc|medial branch neurotomy)
  lay: burn + mid back nerve, burning + mid back nerve, nerve burn + middle back
  isa: radiofrequency ablation*
  at: thoracic spine
sacroiliac lateral branch block: sacral lateral branch, (si|sij|sacral|s1 s3) lbb, lbb s1 s3, 64451, lateral branch nerve block, lateral branch blk, diagnostic sacral lbb
  lay: pelvic joint nerve + numb, pelvic joint nerve + numbing, tail nerve + numb, numb nerves of pelvis
  isa: medial branch block
  at: sacroiliac joint
genicular radiofrequency ablation: genicular (nerve|) radiofrequency (ablation|), =gnrfa, 64624, coolief knee, knee coolief, (radiofrequency ablation|rfa|ablation) of genicular nerve, cooled rf knee, knee (rfa|radiofrequency ablation|nerve ablation|radiofrequency),
    genicular (rfa|rf|ablation|neurotomy|nerve ablation|nerve neurotomy|branches radiofrequency), radiofrequency of genicular (nerve|branches), radiofrequency of (superomedial|inferomedial|superolateral)
  lay: burn + knee nerve, burning + knee nerve, cook + knee nerve, cooking + knee nerve, zap + knee nerve, zapping + knee nerve, kill + knee nerve, fry + knee nerve, heat + knee nerve
  isa: radiofrequency ablation*
  at: knee
cryoneurolysis: cryo neurolysis, iovera, cryoablation, cryo ablation, cryoanalgesia, (percutaneous|) cryogenic nerve ablation, cryo nerve (ablation|block|), cryoneuroablation, cryodenervation, focused cold therapy, 64640 cryo
  lay: freezing + nerve, frozen nerve, froze + nerve, ice needle, nerve freezing
  isa: radiofrequency ablation, nerve block
piriformis injection: piriformis muscle injection, injection of piriformis (muscle|)
  lay: piriformis + @shot
  isa: trigger point injection, injection
  at: hip
coccyx injection: coccygeal (injection|block|inj|blk|csi|steroid injection|nerve block), coccyx (inj|csi|block|blk|steroid injection|cortisone injection), (sacrococcygeal|coccygeal) (joint|jt|ligament) (injection|inj|csi|block), sacrococcygeal (injection|inj), coccydynia (injection|inj), tailbone (injection|block|blk|inj)
  lay: tailbone shot, shot in tailbone, cortisone + tailbone
  isa: injection, cortisone injection
  at: coccyx
hardware block: hardware injection, hardware (blk|inj|block injection), (hdwr|hdw) (inj|blk|block|injection), (pedicle screw|screw) (blk|block|injection|inj), hardware anesthetic block, diagnostic hardware (block|injection), hw (block|blk|inj|injection), hardware diagnostic (block|injection)
  lay: numb + rods, numb + screws, numbing + screws, numbing + rods, numbing + hardware, @shot + screws, @shot + rods, @shot + hardware, numbing shot + screws, numbing shot + rods, numbing shot + hardware, shot + metal in spine
  isa: injection
`,
}
