import type { DateFound } from "../../date/date-found.ts";
import type { DateLength, DateUnit, DateWords } from "../../date/date-words.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";

const words = (list: string) => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Rows stand in order of the calendar; a row holds the forms of one name. */
const inOrder = (rows: string, first: number) =>
  rows
    .trim()
    .split("\n")
    .flatMap((row, i) => words(row).map((word) => [word, first + i] as const));

const months = new Map(
  inOrder(
    `січень січня січні січ
     лютий лютого лютому лют
     березень березня березні бер
     квітень квітня квітні квіт
     травень травня травні трав
     червень червня червні черв
     липень липня липні лип
     серпень серпня серпні серп
     вересень вересня вересні вер
     жовтень жовтня жовтні жовт
     листопад листопада листопаді лист
     грудень грудня грудні груд`,
    1,
  ),
);

const weekdays = new Map(
  inOrder(
    `понеділок понеділка понеділку
     вівторок вівторка вівторку
     середа середи середу середі
     четвер четверга четвергу
     п'ятниця п'ятниці п'ятницю
     субота суботи суботу суботі
     неділя неділі неділю`,
    0,
  ),
);

const length = (unit: DateUnit, count = 1): DateLength => ({ unit, count });
const unitRows: readonly (readonly [DateLength, string])[] = [
  [length("day"), "день дня дню днем дні днів дням днями днях доба доби добу добі добою діб добам ніч ночі ночей"],
  [length("week"), "тиждень тижня тижню тижнем тижні тижнів тижнями тижнях"],
  [length("month"), "місяць місяця місяцю місяцем місяці місяців місяцями"],
  [length("year"), "рік року року роком роки років році роках роками р рр"],
  [length("year", 10), "десятиліття десятиліть"],
];
const units = new Map(unitRows.flatMap(([value, list]) => words(list).map((word) => [word, value] as const)));
const smallUnits = new Map([
  ...words("година години годин годину годинам год").map((word) => [word, 24] as const),
  ...words("хвилина хвилини хвилин хвилину").map((word) => [word, 1440] as const),
]);

const senses = phraseTable<DateFound["sense"]>([
  ["since", "з | від | починаючи з | починаючи від"],
  ["until", "до | по | станом на | станом на кінець | на"],
  ["on", "в | об | о | за | датований"],
  ["during", "протягом | упродовж | впродовж | за | під час"],
]);

const past = (list: string) => words(list).map((word) => [word, -1] as const);
const pastForms = "минулий минулого минулому минула минулої минулій минулі минулих попередній попередньої попереднього попередньому";
const spanForms = "минулу минулі минулих останні останню останніх останній попередню попередні протягом упродовж впродовж за";

/** "торік" and its like: so many years from this one. */
const yearShifts = new Map([
  ...words("торік минулоріч").map((word) => [word, -1] as const),
  ["позаторік", -2] as const,
  ["цьогоріч", 0] as const,
]);

export const dateWords: DateWords = {
  months,
  unsureMonths: new Set(),
  unsureWeekdays: new Set(),
  weekdays,
  dayShifts: phraseTable([
    [
      0,
      "сьогодні | цієї ночі | уночі | вночі | сьогодні вночі | сьогодні зранку | сьогодні вранці | зранку | вранці | сьогодні вдень | сьогодні ввечері | поточної доби | цього ранку | цього дня | протягом ночі | упродовж ночі | впродовж ночі",
    ],
    [-1, "вчора | учора | минулої доби | минулої ночі | попередньої доби | вчора ввечері | вчора вранці | учора ввечері | напередодні"],
    [-2, "позавчора"],
    [1, "завтра"],
  ]),
  yearShifts,
  units,
  singleUnits: set("тиждень тижня тижні місяць місяця місяці рік року році"),
  smallUnits,
  turns: new Map([
    ...past(pastForms),
    ...words("цього цей цю цієї цьому нинішнього поточного").map((word) => [word, 0] as const),
    ...words("наступного наступний наступної наступному").map((word) => [word, 1] as const),
  ]),
  pastSpans: set(spanForms),
  earlier: set("раніше"),
  edges: phraseTable([
    ["first", "початку | початок"],
    ["last", "кінця | кінець"],
  ]),
  ago: set("тому"),
  senses,
  rangeOpeners: set("з від"),
  rangeJoiners: set("і по до - – —"),
  beforeDate: set("ранок вечір ранку вечора пізно рано кінець початок середину близько приблизно ніч на"),
  afterDate: set("вранці вночі ввечері увечері зранку"),
  daily: new Map<string, DateUnit>([
    ...words("щодня щодоби щоденно щоночі").map((word) => [word, "day"] as const),
    ["щотижня", "week"],
    ["щомісяця", "month"],
    ["щороку", "year"],
  ]),
  everyBefore: set("на"),
  everyIfBare: new Set(),
  beforeSpan: new Set(),
  notAfterEvery: set("до після раніше"),
  one: new Set(),
  of: "",
  the: "",
  weekend: set("вихідні вихідних"),
  future: set("буде будуть"),
  beforeNumericDay: set("з до по від на за станом"),
  birth: set("народження"),
  afterYear: set("рік року році роком р"),
  beforeYear: set("в з до від після протягом весна літо осінь зима"),
  namesInSmallLetters: true,
};

/** Classes of the words that dates are made of. */
export const timeWords: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.month, [...months.keys()].filter((word) => word.length > 4)],
  [WordClass.weekday, [...weekdays.keys()]],
  [
    WordClass.time,
    [
      ...units.keys(),
      ...smallUnits.keys(),
      ...yearShifts.keys(),
      ...words(pastForms),
      ...words(spanForms),
      ...words(
        "сьогодні вчора учора завтра позавчора напередодні уночі вночі вранці зранку увечері ввечері вдень щодня щодоби щоночі щоденно щотижня щомісяця щороку цього цієї поточної поточного нинішнього наступного тому вихідні вихідних",
      ),
    ],
  ],
]);
