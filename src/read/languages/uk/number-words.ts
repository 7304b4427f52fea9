import type { Bound, QuantityWords, WordQuantity } from "../../quantity/quantity-words.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";
import { declined, declinedRows } from "./inflect.ts";

const words = (list: string) => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Rows of a value and all forms that say it. */
const valued = (rows: readonly (readonly [number, string])[]) =>
  rows.flatMap(([value, list]) => words(list).map((word) => [word, value] as const));

/** Nominative and stem of the numbers that change like "п'ять": п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятьома. */
const alikeFive = (first: number, step: number, list: string) =>
  words(list).flatMap((written, i) => {
    const [word = "", stem = word.slice(0, -1)] = written.split(">");
    return [word, ...["и", "ьох", "ьом", "ьма", "ьома"].map((ending) => stem + ending)].map((form) => [form, first + i * step] as const);
  });

const cardinals = new Map<string, number>([
  ...valued([
    [0, "нуль нуля"],
    [1, "один одна одне одного одної однієї одному одній одну одним однією одною"],
    [2, "два дві двох двом двома двоє двійко обоє"],
    [3, "три трьох трьом трьома троє трійко"],
    [4, "чотири чотирьох чотирьом чотирма четверо"],
    [5, "п'ятеро"],
    [6, "шестеро шість шести шістьох шістьом шістьма шістьома"],
    [7, "семеро сім семи сімох сімом сьома сімома"],
    [8, "восьмеро вісім восьми вісьмох вісьмом вісьма вісьмома"],
    [9, "дев'ятеро"],
    [10, "десятеро"],
    [11, "одинадцятеро"],
    [12, "дванадцятеро"],
    [13, "тринадцятеро"],
    [14, "чотирнадцятеро"],
    [15, "п'ятнадцятеро"],
    [16, "шістнадцятеро"],
    [17, "сімнадцятеро"],
    [18, "вісімнадцятеро"],
    [19, "дев'ятнадцятеро"],
    [40, "сорок сорока"],
    [90, "дев'яносто дев'яноста"],
    [100, "сто ста"],
    [200, "двісті двохсот двомстам двомастами"],
    [300, "триста трьохсот трьомстам трьомастами"],
    [400, "чотириста чотирьохсот чотирьомстам"],
    [500, "п'ятсот п'ятисот п'ятистам"],
    [600, "шістсот шестисот шестистам"],
    [700, "сімсот семисот семистам"],
    [800, "вісімсот восьмисот восьмистам"],
    [900, "дев'ятсот дев'ятисот дев'ятистам"],
  ]),
  ...alikeFive(5, 1, "п'ять"),
  ...alikeFive(
    9,
    1,
    "дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять",
  ),
  ...alikeFive(20, 10, "двадцять тридцять"),
  ...alikeFive(50, 10, "п'ятдесят>п'ятдесят шістдесят>шістдесят сімдесят>сімдесят вісімдесят>вісімдесят"),
]);

const scales = new Map<string, number>([
  ...declined("солдат", "десяток>десятк").map((word) => [word, 10] as const),
  ...declined("лікарня", "сотня/сотень").map((word) => [word, 100] as const),
  ...["тис", ...declined("особа", "тисяча"), "тисячі"].map((word) => [word, 1e3] as const),
  ...["млн", ...declined("солдат", "мільйон")].map((word) => [word, 1e6] as const),
  ...["млрд", ...declined("солдат", "мільярд")].map((word) => [word, 1e9] as const),
  ...["трлн", ...declined("солдат", "трильйон")].map((word) => [word, 1e12] as const),
]);

const ordinalStems: readonly (readonly [number, string])[] = [
  [1, "перший"],
  [2, "другий"],
  [4, "четвертий"],
  [5, "п'ятий"],
  [6, "шостий"],
  [7, "сьомий"],
  [8, "восьмий"],
  [9, "дев'ятий"],
  [10, "десятий"],
  [11, "одинадцятий"],
  [12, "дванадцятий"],
  [20, "двадцятий"],
];
const ordinals = new Map<string, number>([
  ...ordinalStems.flatMap(([value, word]) => declined("поранений", word).map((form) => [form, value] as const)),
  ...declined("синій", "третій").map((form) => [form, 3] as const),
]);

const vague = (low: number, high: number, multiplies = false): WordQuantity => ({ low, high, vague: true, multiplies });
const known = (value: number, multiplies = false): WordQuantity => ({ low: value, high: value, vague: false, multiplies });
const either = (...forms: readonly string[]) => forms.join(" | ");
const tens = "десятки | десятків | десяткам | десятками";
const each = (list: string, behind: string) =>
  list
    .split(" | ")
    .map((word) => `${word} ${behind}`)
    .join(" | ");

const wordQuantities = phraseTable<WordQuantity>([
  [
    known(0),
    "ніхто | нікого | жоден | жодна | жодне | жодного | жодної | жодних | жодному | жодній | без жодного | без жодної | ні один | ні одна | немає | нема | обійшлося без | минулося без",
  ],
  [known(1.5, true), "півтора | півтори"],
  [known(2), "обидва | обидві | обидвох | обох | обоє | пара | пару"],
  [known(10), "десяток | десятка | з десяток"],
  [known(50), "півсотні | пів сотні"],
  [known(100), "сотня | сотню"],
  [known(500), "півтисячі | пів тисячі"],
  [known(1_000), "тисяча | тисячу"],
  [known(1_000_000), "мільйон | мільйона"],
  [known(500_000), "півмільйона | пів мільйона"],
  [vague(3, 9, true), "кілька | кількох | кільком | кількома | декілька | декількох | декількома | кільканадцять"],
  [vague(24, 99), tens],
  [vague(200, 999), "сотні | сотень | сотням | сотнями"],
  [vague(2_000, 9_999), "тисячі | тисяч | тисячам | тисячами"],
  [vague(20_000, 99_999), each(tens, "тисяч")],
  [vague(200_000, 999_999), either("сотні тисяч", "сотень тисяч")],
  [vague(2_000_000, 9_999_999), "мільйони | мільйонів"],
]);

const boundsBefore = phraseTable<Bound>([
  ["least", "щонайменше | принаймні | не менше | не менше ніж | не менш як | не менше як | як мінімум | мінімум"],
  ["above", "понад | більше | більше ніж | більш як | більше як | більш ніж | більше за"],
  ["most", "до | щонайбільше | максимум | не більше | не більше ніж | не більш як"],
  ["below", "менше | менше ніж | менш як | менш ніж | меншe як"],
  ["about", "близько | приблизно | майже | орієнтовно | десь | ледь не | практично | біля"],
  ["exact", "рівно | загалом | усього | всього | лише | тільки"],
  ["further", "ще | додатково"],
]);

const boundsAfter = phraseTable<Bound>([
  ["least", "чи більше | або більше | і більше | щонайменше"],
  ["about", "чи близько того"],
  ["most", "максимум"],
]);

const units = {
  duration: declinedRows([
    ["солдат", "день>дн рік>рок тиждень>тижн місяць>місяц час"],
    ["лікар", "день>дн тиждень>тижн місяць>місяц"],
    ["жінка", "доба/діб година/годин хвилина/хвилин секунда/секунд декада/декад"],
    ["смерть", "ніч>ноч"],
    ["місто", "століття літо/літ"],
  ]),
  measurement: declinedRows([
    ["солдат", "кілометр метр сантиметр міліметр кілограм грам літр гектар градус бал відсоток>відсотк вольт поверх"],
    ["жінка", "тонна/тонн миля/миль"],
    ["поранений", "кілометровий метровий міліметровий градусний поверховий тонний кілограмовий бальний"],
  ]),
};

export const quantityWords: QuantityWords = {
  cardinals,
  scales,
  ordinals,
  ordinalEndings: set("-й -ий -го -ого -му -ому -м -та -а -ша -га -тя -я -ту -у -ої -ї -ій -те -е -х -ті -і"),
  fractions: new Map([
    ...declined("жінка", "половина/половин").map((form) => [form, 2] as const),
    ...declined("жінка", "третина/третин").map((form) => [form, 3] as const),
    ...declined("смерть", "чверть").map((form) => [form, 4] as const),
  ]),
  oneBeforeScale: new Set(),
  and: "і",
  between: "від",
  rangeJoiners: set("до або чи - – —"),
  directions: set(
    "зріс зросла зросло зросли збільшився збільшилася збільшилась збільшилося збільшилось збільшилися підвищився підвищилася підвищилась підвищилося скоротилася скоротилась зменшилася зменшилась знизилася піднялася піднялась сягнула сягнуло",
  ),
  from: "з",
  step: { by: "на", to: "до" },
  of: "з",
  wordQuantities,
  notAfterNo: set("разу випадку разі"),
  boundsBefore,
  boundsAfter,
  boundEndings: new Map([
    ["-ро", "exact"],
    ["-ма", "exact"],
    ["-ми", "exact"],
    ["-ти", "exact"],
    ["-ох", "exact"],
    ["-ьох", "exact"],
  ]),
  moreWords: new Set(),
  comparison: set("ніж"),
  phraseOpeners: set("половина ні без ледь"),
  beforeWhole: set("усіх всіх цих їхніх"),
  boundAdverbs: set("уже вже значно лише тільки"),
  notBareBefore: new Set(),
  beforePronounOne: set("ще ні жоден жодна"),
  afterPronounOne: set("одного одній одним одне за інший інша одному"),
  ageBefore: set("віком вік віці"),
  ageLimits: set("до від"),
  possessives: new Set(),
  ageAfter: new Set(declined("поранений", "річний літній місячний")),
  durationUnits: new Set([...units.duration, "років", "рік", "день", "дні", "год", "хв", "р", "рр", "днів", "ночей"]),
  measurementUnits: new Set([...units.measurement, ..."км м мм см кг г л га т °c кв вт квт мвт".split(" ")]),
  measurementBefore: set("магнітудою магнітуда калібру калібром"),
  beforeUnit: set("квадратних кубічних повних останніх кв куб морських"),
  currencyWords: new Set([
    ...declinedRows([
      ["солдат", "долар євро фунт рубль>рубл цент"],
      ["лікар", "рубль>рубл"],
      ["жінка", "гривня>гривн/гривень гривна/гривень копійка/копійок"],
      ["лікарня", "гривня/гривень єна/єн"],
    ]),
    ..."грн дол usd uah eur євро руб коп".split(" "),
  ]),
  percentWords: new Set(["%", "процент", "проц", ...declined("солдат", "відсоток>відсотк процент")]),
  frequencyWords: set("раз рази разів разу"),
  clockWords: set("ранку вечора ночі пополудні дня година години годині годину"),
  clockBefore: set("о об близько після до"),
  ratioWords: new Set(),
  alwaysNamedByNumber: new Set(["№", "номер", "номером", ...declined("солдат", "розділ пункт під'їзд"), ...declined("операція", "стаття")]),
  namedByNumber: set("школа лікарня рейс дом вагон блок закон"),
  scoreWords: set("рахунком рахунок матч матчі матчу гру перемогли перемогла програли"),
  voteWords: set("голосів голоси голосами проголосували голосували"),
  ordinalNames: new Set([
    ...declined("жінка", "бригада/бригад дивізія/дивізій рота/рот армія/армій річниця/річниць"),
    ...declined("солдат", "полк батальйон корпус день>дн"),
    ...declined("поле", "століття"),
    ..."бригада бригади бригаді дивізії армії річниця річниці річницю століття року рік окрему окремої окрема день дня добу доби поверсі поверх поверсі війни світової війна".split(
      " ",
    ),
  ]),
  streetWords: new Set(),
  phoneWords: set("телефон телефону телефоном номером лінію лінія"),
  afterPhone: new Set(),
  afterNamingNumber: new Set(),
  beforeYear: set("в з до від після протягом"),
  monthsInSmallLetters: true,
};

/** Classes of the words that may stand for or in a number. */
export const numberWords: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.number, [...cardinals.keys(), ...scales.keys(), ...ordinals.keys(), ...quantityWords.fractions.keys()]],
  [WordClass.vague, [...wordQuantities.byFirst.keys()].filter((word) => word !== "без")],
]);
