import { verbForms } from "./verb-forms.ts";

/** Verbs that news is told with. Only their past and -ing forms tell a verb from a noun ("reports", "attacks"), unless marked with "!". */
const verbs = `
 abandon accept access accompany accuse achieve act! add! admit/admitted/admitted/admitting advance aim allege! allow! announce appeal appear! apply apologise approach approve argue! arise/arose/arisen arm arrange arrive! ask! assemble assess assist
 attack attempt attend avoid await back ban/banned/banned/banning bear/bore/borne become!/became/become/becoming begin!/began/begun/beginning believe! belong! block blame board boost border break/broke/broken bring!/brought/brought build!/built/built buy!/bought/bought
 call campaign cancel/cancelled/cancelled/cancelling capture carry! cast/cast/cast catch!/caught/caught cause celebrate challenge change charge check choose!/chose/chosen claim clash clear climb close collapse collect collide come!/came/come/coming commit/committed/committed/committing compare complain!
 complete concern confirm! confront connect consider! contain! continue! control convict cover crash create! cross cut/cut/cut/cutting deal deal/dealt/dealt declare! decide! decline defeat defend! delay deliver! demand deny! depart derail describe! deserve! design destroy! detect! detonate develop! die! direct disappear! discover! discuss!
 dismiss! dispatch dispute divide drag/dragged/dragged/dragging draw/drew/drawn drive/drove/driven drop/dropped/dropped/dropping earn eat!/ate/eaten elect emerge! employ enable! encounter end engage enjoy! enter! erupt! escape establish! estimate evacuate! exceed! exchange exist! expect! experience explain! explode! express extend! face fail!
 fall/fell/fallen fear feel!/felt/felt fight/fought/fought figure fill find!/found/found finish fire flee!/fled/fled float flood fly/flew/flown focus follow! force forget!/forgot/forgotten form found free gain gather! get!/got/got/getting give!/gave/given go!/went/gone grow!/grew/grown hand handle hang/hung/hung happen! head hear!/heard/heard help hide!/hid/hidden
 hijack hit/hit/hit/hitting hold/held/held hope host hurl identify! ignore! imagine! impose! improve! include! increase indicate! inform! injure! insist! inspect! intend! introduce! invade! investigate! invite issue join! jump keep!/kept/kept kick knock know!/knew/known lack land launch lead!/led/led lean learn!/learnt/learnt leave!/left/left lie/lay/lain
 lift light/lit/lit like limit link list live load locate! lock look lose!/lost/lost maintain! make!/made/made manage! march mark matter mean!/meant/meant meet!/met/met mention miss mount mourn! move name need neglect! note observe! obtain! occupy! occur!/occurred/occurred/occurring offer open operate! oppose! order organise organize overtake/overtook/overtaken overturn! owe own
 pack park participate! pass pay/paid/paid perform! persuade! pick place plan/planned/planned/planning plant play plead! plunge point pose post pour praise pray! prefer/preferred/preferred/preferring prepare! present press prevent! print produce! promise protest prove! provide! publish! pull! punish! purchase pursue! push put/put/put/putting quit/quit/quit/quitting
 raid raise! ram/rammed/rammed/ramming reach react! read!/read/read realise! realize! rebuild!/rebuilt/rebuilt receive! recall recognise! recognize! record recover! reduce! refer!/referred/referred/referring reflect! refuse! register regard reject! relate! relax! release rely! remain! remember! remove! repeat replace! reply report represent! require! rescue resemble! resign! resist! respond! rest restore!
 result resume! retreat return reveal! review ride/rode/ridden ring/rang/rung rise/rose/risen risk roll rule run/ran/run/running rush sail save say!/said/said search seat see!/saw/seen seek!/sought/sought seem! seize! select! sell!/sold/sold send!/sent/sent separate serve set/set/set/setting settle! shake/shook/shaken share shatter! shelter shift shock shoot!/shot/shot shout show/showed/shown
 shut/shut/shut/shutting sign sit!/sat/sat/sitting slam/slammed/slammed/slamming sleep!/slept/slept slide/slid/slid smash speak!/spoke/spoken speed/sped/sped spend!/spent/spent spread/spread/spread stab/stabbed/stabbed/stabbing stage stand/stood/stood start state stay steal!/stole/stolen stem step/stepped/stepped/stepping stick/stuck/stuck stop/stopped/stopped/stopping storm strike/struck/struck struggle study suffer! suggest! supply support suppose! surround! survive! suspect
 suspend! sustain! sweep/swept/swept swim/swam/swum/swimming take!/took/taken talk target teach!/taught/taught tear/tore/torn tell!/told/told tend! test thank! think!/thought/thought threaten! throw!/threw/thrown topple! touch tour track transfer!/transferred/transferred/transferring trap/trapped/trapped/trapping travel/travelled/travelled/travelling treat trigger try!/tried/tried turn understand!/understood/understood unleash! urge use vanish! vary! view visit vote vow wait wake!/woke/woken walk want! warn! wash
 watch wear!/wore/worn welcome win!/won/won/winning wish withdraw!/withdrew/withdrawn wonder! work worry! write!/wrote/written yield`;

/** Forms that are surely or mostly verbs, finite or participle. */
export const commonVerbs: ReadonlySet<string> = new Set(
  verbs
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const sure = entry.includes("!");
      const forms = verbForms(entry.replace("!", ""));
      return [forms.past, forms.participle, forms.ing, ...(sure ? [forms.s, forms.base] : [])];
    }),
);
