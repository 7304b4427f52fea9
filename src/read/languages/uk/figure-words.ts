import { compileHarm } from "../../figure/harm-phrases.ts";
import type { FigureWords } from "../../figure/figure-words.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";
import { declined } from "./inflect.ts";
import { measures } from "./measures/measures.ts";
import { adjectivalNouns, nounKinds, nounPlurals, onePerson } from "./noun-kinds.ts";
import { roles, sides } from "./populations.ts";
import { harmForms, verbForms } from "./verb-forms.ts";

const words = (list: string) => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const forms = (list: string): string[] =>
  words(list).flatMap((verb) => {
    const { infinitive, past, present } = verbForms(verb);
    return [infinitive, ...past, ...present];
  });

const harm = compileHarm(measures, harmForms);
const reaching = forms(
  "оцінити оцінювати+оцінює+оцінюють сягнути сягати+сягає+сягають досягти//досяг становити+становить+становлять скласти//скла складати+складає+складають налічувати+налічує дорівнювати+дорівнює",
);
const changing = forms(
  "зрости//зріс:зрос зростати+зростає збільшитися збільшуватися+збільшується підвищитися піднятися знизитися зменшитися скоротитися",
);
const passing = forms("перевищити+перевищить перевищувати+перевищує+перевищують перевалити");

export const figureWords: FigureWords = {
  measures,
  harm,
  nouns: nounKinds,
  plurals: nounPlurals,
  onePerson,
  verbs: new Set(
    forms(
      `отримати дістати зазнати перебувати+перебуває+перебувають потрапити знайти//знайшо виявити доставити госпіталізувати надати лікувати лікуватися їхати+їде+їдуть прибути працювати+працює+працюють
       влучити вдарити атакувати обстріляти завдати тривати+триває стати мати+має+мають повернутися продовжити брати взяти прийти//прийшов:прийш відбутися статися застосувати`,
    ),
  ),
  passive: set("було був була були"),
  leave: new Set(),
  adverbs: set(
    "також уже вже ще тоді знову одразу відразу наразі нині щойно лише тільки щонайменше принаймні загалом разом офіційно ймовірно імовірно можливо раніше додатково повністю частково остаточно серйозно тяжко важко легко смертельно",
  ),
  doubts: set("ймовірно імовірно можливо нібито начебто могли може можуть міг могла"),
  reports: set("вважаються вважається"),
  unrealModals: new Set(),
  perfect: new Set(),
  possibleModals: set("може можуть міг могла могло могли б"),
  forecastModals: set("буде будуть"),
  forecasts: set("очікується прогнозується планується планують"),
  denials: new Set(forms("заперечити заперечувати+заперечує+заперечують спростувати спростовувати+спростовує+спростовують")),
  breaks: set("що щоб коли бо якщо але проте однак хоча поки доки оскільки а тоді який яка яке які де"),
  that: "що",
  relatives: set("який яка яке які що"),
  joiners: set("і а або чи плюс також"),
  including: set("з зокрема серед числі включно зокрема,"),
  determiners: set("всі всіх усі усіх ці цих ті тих його її їхні решта інші перші"),
  antecedents: set("них яких"),
  articles: new Set(),
  possessives: set("його її їхній їхня їхніх наших наші своїх свої"),
  groups: set("люди особи родина сім'я родини сім'ї екіпаж військо колектив загін"),
  relational: new Set(),
  numberVerbs: new Set([...reaching, ...changing, ...passing, "близько", "була", "було", "сягає", "вже"]),
  passVerbs: new Set(),
  exceedVerbs: new Set(passing),
  nearVerbs: new Set(),
  totals: set("загалом кількість кількості число"),
  periodic: set("добові добових щоденні тижневі"),
  shortPeriods: phraseTable([[true, "за день | за добу | за одну добу | за один день | за ніч | за тиждень"]]),
  ageEndings: declined("поранений", "-річний"),
  background: set("річниця річницю річниці роковини роковин"),
  sides,
  roles,
  report: {
    losses: set("втрати втрат втратив ліквідовано знищено"),
    about: set("близько орієнтовно приблизно понад майже"),
    until: set("по до - – —"),
    enemy: set("противника ворога окупантів загарбників військ військових армії агресора окупаційних втрати"),
  },
  others: set("інших інші"),
  tellings: set("інформації повідомлень даних"),
  reflexives: new Set(),
  with: "з",
  among: set("серед"),
  along: set("разом"),
  asWellAs: ["а", "також"],
  all: set("всі всіх усі усіх обидва обидві обоє"),
  when: "коли",
  since: "з",
  after: "після",
  longUnits: set("років роки року місяців місяці"),
  locative: set("в на біля під поблизу неподалік"),
  placeNouns: new Set(),
  notPlaces: set("facebook twitter telegram youtube телеграмі фейсбуці твітері ютубі раді парламенті уряді суді міністерстві"),
  nameParticles: new Set(),
  directions: new Set(),
  situated: new Set(),
  lasting: set("перебуває перебувають залишається залишаються"),
  happens: phraseTable([[true, "сталося|сталась|сталася|стався|трапилося|трапилася|трапився|відбулося|відбулася|вибухнув|вибухнула"]]),
  happenings: new Set(),
  attempts: set("спроба спроби намагалися намагався"),
  threats: new Set(),
  silence: {
    verbs: new Set(forms("назвати оприлюднити підтвердити розкрити повідомити")),
    refusals: set("відмовився відмовилася відмовилися відмовились"),
    figures: set("втрат втрати кількість дані цифри"),
    no: "немає",
  },
  spans: set("за протягом упродовж впродовж минулу минулої останні останню останніх"),
  tollNouns: new Set(),
  numberingVerbs: new Set(),
  makes: new Set(),
  upDown: new Set(),
  countWords: set("кількість кількості число"),
  setVerbs: new Set(),
  waters: set("море моря морі річка річки річці озеро озері затока затоці"),
  newWords: new Set(declined("поранений", "новий")),
  superlatives: set("найсмертоносніший найсмертоноснішим найкривавіший наймасованіша"),
  beliefs: new Set(),
  untrue: new Set(),
  by: "на",
  fromWord: "з",
  of: "з",
  ownerFollows: true,
  adjectives: adjectivalNouns,
  negations: set("не"),
  infinitive: "",
  wordOrder: "free",
  leads: set("до з на від : – — - в близько"),
  changes: set("з до від на , і осіб людей"),
  adjectiveEnding: /(?:[иі]й|[ая]|[ую]|ого)$/u,
  pluralEnding: /(?:ів|їв|ей|нь|ок|их|ць|ин|і|я|(?<!л)[аи])$/u,
};

/** Classes of the words that figures are read by: they open the gate to deep work. */
export const figureClasses: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.harm, [...harm.byFirst.keys()]],
  [WordClass.harmKey, [...harm.keys]],
  [WordClass.person, [...nounKinds].filter(([, kind]) => (kind & 1) !== 0).map(([word]) => word)],
  [WordClass.thing, [...nounKinds].filter(([, kind]) => (kind & ~1) !== 0).map(([word]) => word)],
]);
