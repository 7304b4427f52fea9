import { WordClass } from "../../text/word-class.ts";
import { phraseTable } from "../../text/phrases.ts";
import type { Bound, QuantityWords, WordQuantity } from "../../quantity/quantity-words.ts";

const words = (list: string) => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const numbered = (list: string, first: number, step = 1) => words(list).map((word, i) => [word, first + i * step] as const);

const cardinals = new Map([
  ...numbered("zero one two three four five six seven eight nine ten eleven twelve", 0),
  ...numbered("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 13),
  ...numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);

const scales = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);

const ordinals = new Map([
  ...numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
  ...numbered("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 13),
  ...numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 20, 10),
]);

const fractions = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
]);

const vague = (low: number, high: number, multiplies = false): WordQuantity => ({ low, high, vague: true, multiplies });
const known = (value: number, multiplies = false): WordQuantity => ({ low: value, high: value, vague: false, multiplies });

const wordQuantities = phraseTable<WordQuantity>([
  [known(0), "no | no one | no-one | nobody | none | not one | not a single"],
  [known(2), "both | the pair | a pair | pair of | the couple | couple | the duo"],
  [known(2, true), "a couple | a couple of"],
  [known(3), "the trio | a trio"],
  [vague(3, 5, true), "a few"],
  [vague(3, 9, true), "several"],
  [vague(24, 99), "dozens | many dozens"],
  [vague(40, 99), "scores"],
  [vague(100, 399), "low hundreds"],
  [vague(200, 999), "hundreds | many hundreds"],
  [vague(2_000, 9_999), "thousands | many thousands"],
  [vague(20_000, 99_999), "tens of thousands"],
  [vague(200_000, 999_999), "hundreds of thousands"],
  [vague(2_000_000, 9_999_999), "millions"],
  [vague(20_000_000, 99_999_999), "tens of millions"],
  [vague(200_000_000, 999_999_999), "hundreds of millions"],
  [vague(2_000_000_000, 9_999_999_999), "billions"],
]);

const boundsBefore = phraseTable<Bound>([
  ["least", "at least | at the least | no fewer than | no less than | not fewer than | not less than | a minimum of"],
  ["above", "more than | over | above | in excess of | upwards of | upward of | north of | greater than"],
  ["most", "up to | as many as | as much as | at most | no more than | not more than | a maximum of"],
  ["below", "fewer than | less than | under | below"],
  [
    "about",
    "about | some | nearly | almost | roughly | around | approximately | approx | circa | close to | just under | shy of | just shy of",
  ],
  ["about", "an estimated | estimated | estimated at | an approximate | a reported total of about"],
  ["exact", "exactly | precisely | a total of"],
  ["further", "another | a further | further | an additional | additional | an extra | extra | yet another"],
]);

const boundsAfter = phraseTable<Bound>([
  ["least", "or more | or above | plus | + | at least | at a minimum"],
  ["about", "or so | or thereabouts"],
  ["most", "or fewer | or less | at most | at the most"],
  ["further", "more | others | other | additional | further"],
]);

const units = {
  duration:
    "second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months year years decade decades century centuries mins hrs yrs hr min",
  measurement: `km kms kilometer kilometers kilometre kilometres mile miles metre metres meter meters foot feet ft inch inches yard yards cm mm centimetres
    centimeters millimetres millimeters kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams g lb lbs pound pounds ounce ounces oz ton tons tonne tonnes
    kiloton kilotons litre litres liter liters barrel barrels gallon gallons degree degrees c f °c °f ° celsius fahrenheit acre acres hectare hectares mph kph km/h
    knot knots point points magnitude watt watts kilowatt kilowatts megawatt megawatts mw gw kw hertz storey storeys story floors bpd kb mb gb caliber calibre`,
};

export const quantityWords: QuantityWords = {
  cardinals,
  scales,
  ordinals,
  ordinalEndings: set("st nd rd th"),
  fractions,
  oneBeforeScale: set("a an"),
  and: "and",
  between: "between",
  rangeJoiners: set("to or - – —"),
  directions: new Set(),
  monthsInSmallLetters: false,
  from: "from",
  step: { by: "by", to: "to" },
  of: "of",
  wordQuantities,
  notAfterNo: set("longer matter doubt fewer less more later sooner idea way better different . , - : ;"),
  boundsBefore,
  boundsAfter,
  boundEndings: new Map([
    ["-plus", "least"],
    ["plus", "least"],
    ["-odd", "about"],
  ]),
  moreWords: set("more further additional"),
  comparison: set("than"),
  phraseOpeners: set("a an the half many not"),
  beforeWhole: set("the its their those these all his her"),
  boundAdverbs: set("well far just slightly significantly considerably only possibly perhaps maybe"),
  notBareBefore: set("scores"),
  beforePronounOne: set(
    "this that the each every which any another first last next only big good bad loved likely young little right wrong new no such 's",
  ),
  afterPronounOne: set("another should would must might may can could cannot can't side thing way point has another"),
  ageBefore: set("aged age ages turned"),
  ageLimits: set("under over above below"),
  possessives: set("his her their its my our your 's early mid late"),
  ageAfter: set("old olds"),
  durationUnits: set(units.duration),
  measurementUnits: set(units.measurement),
  measurementBefore: set("magnitude category grade level"),
  beforeUnit: set(
    "straight consecutive more full long short whole square sq cubic nautical metric british american and-a-half successive additional further calendar working",
  ),
  currencyWords: set(
    "dollar dollars cent cents pence pound pounds sterling euro euros ruble rubles rouble roubles hryvnia hryvnias hryvnya yen yuan rupee rupees lira shekel shekels riyal riyals dinar dinars dirham dirhams franc francs peso pesos naira rand won krone kroner krona kronor zloty usd eur gbp uah rub inr nis",
  ),
  percentWords: set("% percent per-cent pct pc percentage percentile percentiles"),
  frequencyWords: set("times time fold"),
  clockWords: set("am pm a.m p.m a.m. p.m. o'clock gmt bst est edt utc cet noon"),
  clockBefore: set("at by until around about from since after before"),
  ratioWords: set("in out"),
  alwaysNamedByNumber: set("no nos number page chapter day flight highway route article section channel paragraph"),
  namedByNumber: set(
    "image photo caption slide figure table flight highway route article section chapter boeing airbus unit channel apollo formula phase stage group grade platform gate room page act title chapter interstate runway line lot ward district number no nos area world war resolution bus tram train pier apartment flat suite block zone station camp psalm tier type mark mk version windows iphone galaxy day week season episode part volume law bill decree proposition class studio code highway junction exit division company battalion brigade regiment squadron cell tunnel terminal reactor hall lane building tower model soyuz top call dial rule point",
  ),
  scoreWords: set(
    "won win wins winning beat beats beating lost lose drew draw defeat defeated victory lead led score scored scoreline goals goal aggregate set sets match final games game",
  ),
  voteWords: set("vote votes voted voting ballot ballots abstentions abstaining lawmakers-vote passed"),
  ordinalNames: set(
    "brigade brigades battalion battalions regiment regiments division divisions army armies corps fleet squadron airborne amendment century centuries anniversary birthday parallel district precinct circuit street avenue floor grade infantry cavalry edition summit",
  ),
  streetWords: set("street st road rd avenue ave lane drive boulevard square place terrace court"),
  phoneWords: set(
    "call called calls calling phoned dialed dialled phone tel telephone dial hotline helpline whatsapp text number line samaritans crimestoppers",
  ),
  afterPhone: set("call caller dispatcher dispatchers operator operators hotline"),
  afterNamingNumber: set("block"),
  beforeYear: set(
    "in since by until till from during before after of early late mid through for the and to between summer autumn winter spring fall year circa around february january march april june july august september october november december may",
  ),
};

/** Classes of the words that may stand for or in a number. */
export const numberWords: ReadonlyMap<number, readonly string[]> = new Map([
  [
    WordClass.number,
    [...cardinals.keys(), ...scales.keys(), ...ordinals.keys(), "half", "third", "thirds", "quarter", "quarters", "twice", "thrice"],
  ],
  [
    WordClass.vague,
    words("no low no-one nobody none not both pair couple duo trio few several dozens scores hundreds thousands tens millions billions"),
  ],
]);
