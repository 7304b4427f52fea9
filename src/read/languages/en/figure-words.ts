import { compileHarm } from "../../figure/harm-phrases.ts";
import type { FigureWords } from "../../figure/figure-words.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";
import { commonVerbs } from "./common-verbs.ts";
import { measures } from "./measures/measures.ts";
import { nounKinds, nounPlurals } from "./noun-kinds.ts";
import { roles, sides } from "./populations.ts";
import { harmForms, verbForms } from "./verb-forms.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const forms = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((verb) => Object.values(verbForms(verb))),
  );

const harm = compileHarm(measures, harmForms);

export const figureWords: FigureWords = {
  measures,
  harm,
  nouns: nounKinds,
  plurals: nounPlurals,
  verbs: commonVerbs,
  passive: set("be am is are was were been being isn't aren't wasn't weren't get gets got getting gotten"),
  leave: set("leave leaves left leaving"),
  adverbs: set(
    "also now since still then again so far ever even just once later soon already yet thus alone together either both all badly instead twice initially not never reportedly either apparently possibly probably",
  ),
  doubts: set("feared fearing fear believed thought presumed suspected assumed considered suggested estimated rumoured rumored"),
  reports: set(
    "reported confirmed said known understood alleged found pronounced declared listed announced counted verified gone going left feared to have having",
  ),
  threats: set("threaten threatens threatened threatening"),
  possibleModals: set("may might could can couldn't can't"),
  unrealModals: set("would"),
  perfect: set("have"),
  forecastModals: set("will would shall 'll"),
  forecasts: set("expected set due likely predicted projected forecast planned bound"),
  denials: set("denied denies deny denying rejected rejects refuted refutes dismissed dismisses disputed disputes"),
  breaks: set("after before when while because although though where whereas if unless until whether but whenever yet despite"),
  that: "that",
  relatives: set("who whom which that whose"),
  joiners: set("and or plus & nor"),
  including: set("including includes included among counting comprising"),
  determiners: set("the all these those his her their its our my both only at last some other remaining first"),
  antecedents: set("them whom which those these"),
  articles: set("a an"),
  possessives: set("his her their my our your whose"),
  groups: set(
    "people family families couple pair household kin crew police staff personnel troops public populace military infantry clergy youth troop twins triplets manpower lives life body bodies",
  ),
  relational: set(
    "members member family families employees residents citizens commanders prisoners prisoner workers officers crew relatives children sons daughters soldiers inhabitants veterans",
  ),
  numberVerbs: forms(
    "rise/rose/risen climb jump grow/grew/grown increase soar hit/hit/hit/hitting reach pass surpass top/topped/topped/topping exceed cross stand/stood/stood be go/went/gone swell near approach number total/totalled/totalled/totalling number drop/dropped/dropped/dropping fall/fell/fallen come/came/come put/put/put/putting bring/brought/brought take/took/taken push raise revise remain set/set/set/setting double mount reduce lower update count list estimate report have/had/had climb edge tick eclipse",
  ),
  // "climbed past 1,500"
  passVerbs: new Set([...forms("pass surpass top/topped/topped/topping cross eclipse"), "past"]),
  exceedVerbs: forms("exceed"),
  nearVerbs: forms("near approach"),
  totals: set("total totals tally count figure figures number"),
  periodic: set("daily weekly monthly nightly"),
  shortPeriods: phraseTable([
    [true, "in a day | in one day | in a single day | in just a day | in a single night | in one night | in a night"],
    [true, "in 24 hours | within 24 hours | in just 24 hours | in 48 hours | in a week | in one week | in a single week"],
  ]),
  ageEndings: ["-year-old", "-year-olds", "-month-old", "-month-olds", "year-old", "year-olds", "-day-old", "-week-old"],
  background: set("anniversary commemorate commemorated commemorating"),
  sides,
  roles,
  report: {
    losses: set("loss losses lost casualties destroyed liquidated eliminated"),
    about: set("about around approximately approx nearly almost some roughly circa ca"),
    until: set("to till until by through - – —"),
    enemy: set("enemy enemies occupier occupiers invader invaders army forces troops losses occupants military aggressor"),
  },
  others: set("others"),
  tellings: set("report reports word indication indications sign signs confirmation news"),
  reflexives: set("himself herself themselves itself"),
  with: "with",
  among: set("among amongst"),
  along: set("along alongside together"),
  asWellAs: ["as", "well", "as"],
  all: set("all both"),
  when: "when",
  since: "since",
  after: "after",
  longUnits: set("year years decade decades month months"),
  locative: set("in at near on outside inside around across throughout"),
  waters: set("ocean sea river atlantic pacific mediterranean"),
  placeNouns: set(
    "camp region district province oblast city town village street avenue road boulevard square station school hospital airport neighbourhood neighborhood county prefecture island islands strip border church mosque stadium hall suburb suburbs quarter area block valley peninsula state park mall theatre theater",
  ),
  notPlaces: set(
    "facebook twitter telegram youtube instagram tiktok whatsapp x parliament congress senate court police department ministry government army council committee",
  ),
  nameParticles: set("de des du la le les del della di da al el of the"),
  directions: set(
    "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern outskirts",
  ),
  situated: set("located situated based"),
  lasting: set("is are remain remains"),
  happens: phraseTable([
    [
      true,
      "happened | occurred | took place | unfolded | erupted | opened fire | were fired | was fired | crashed | derailed | overturned",
    ],
    [true, "capsized | sank | exploded | detonated | collapsed | ploughed into | plowed into | rammed"],
  ]),
  happenings: set(
    "accident attack attacks blast blaze bombing collapse collision conflict crash derailment disaster earthquake explosion fire flood gunfight invasion massacre quake raid shooting sinking stampede storm strike strikes tragedy tsunami war",
  ),
  attempts: set("attempted attempting attempt attempts tried trying intent"),
  silence: {
    verbs: forms(
      "release publish disclose give/gave/given provide reveal report confirm verify say/said/said specify issue announce comment update",
    ),
    refusals: set("declined declines decline refused refuses refuse unable failed fails"),
    figures: set("figure figures number numbers toll tolls casualties losses count counts many deaths injuries total estimate estimates"),
    no: "no",
  },
  countWords: set("count tally total report update figure figures bulletin"),
  spans: set("past last previous preceding"),
  tollNouns: set("deaths fatalities casualties losses cases infections injuries arrests"),
  setVerbs: forms(
    "put/put/put/putting lower raise revise increase reduce cut/cut/cut/cutting bring/brought/brought take/took/taken push lift update correct set/set/set/setting estimate",
  ),
  numberingVerbs: set("number numbers numbered total totals totalled totaled"),
  makes: set("for making to with"),
  upDown: set("up down"),
  newWords: set("new fresh"),
  superlatives: set("deadliest worst bloodiest biggest largest heaviest"),
  beliefs: set("believe believes fear fears suspect suspects think thinks"),
  untrue: set("untrue false true"),
  by: "by",
  fromWord: "from",
  of: "of",
  ownerFollows: false,
  adjectives: new Set(),
  onePerson: new Set(),
  negations: set("not never"),
  infinitive: "to",
  wordOrder: "fixed",
  leads: set("to at of from by above over below past : is was beyond as topped hits hit"),
  changes: set("from to at by , and or with as many more than"),
  adjectiveEnding: /(?!)/,
  pluralEnding: /[^su]s$/,
};

/** Classes of the words that figures are read by: they open the gate to deep work. */
export const figureClasses: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.harm, [...harm.byFirst.keys(), "toll", "total", "tally"]],
  [WordClass.harmKey, [...harm.keys, "toll", "total", "tally"]],
  [WordClass.person, [...nounKinds].filter(([, kind]) => (kind & 1) !== 0).map(([word]) => word)],
  [WordClass.thing, [...nounKinds].filter(([, kind]) => (kind & ~1) !== 0).map(([word]) => word)],
]);
