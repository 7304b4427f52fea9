import type { DateLength, DateUnit, DateWords } from "../../date/date-words.ts";
import type { DateFound } from "../../date/date-found.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";

const words = (list: string) => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));
const numbered = (list: string, first: number) => words(list).map((word, i) => [word, first + i] as const);

const months = new Map([
  ...numbered("january february march april may june july august september october november december", 1),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1),
  ["sept", 9] as const,
]);

const weekdays = new Map([
  ...numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
  ...numbered("mon tue wed thu fri sat sun", 0),
  ["tues", 1] as const,
  ["thur", 3] as const,
  ["thurs", 3] as const,
]);

const length = (unit: DateUnit, count = 1): DateLength => ({ unit, count });

const units = new Map<string, DateLength>([
  ["day", length("day")],
  ["days", length("day")],
  ["night", length("day")],
  ["nights", length("day")],
  ["week", length("week")],
  ["weeks", length("week")],
  ["fortnight", length("week", 2)],
  ["month", length("month")],
  ["months", length("month")],
  ["year", length("year")],
  ["years", length("year")],
  ["decade", length("year", 10)],
  ["decades", length("year", 10)],
]);

const senses = phraseTable<DateFound["sense"]>([
  ["since", "since | between | starting | beginning | from | ever since | starting on | beginning on"],
  ["until", "until | till | by | as of | as at | up to | through | to | before | as of the end of | by the end of"],
  ["on", "on | in | at | of | around | about | for | dated"],
  ["during", "during | over | within | throughout | in the course of"],
]);

export const dateWords: DateWords = {
  namesInSmallLetters: false,
  months,
  unsureMonths: set("may march mar"),
  weekdays,
  unsureWeekdays: set("sun sat mon wed fri"),
  dayShifts: phraseTable([
    [0, "today | tonight | this morning | this afternoon | this evening | earlier today | overnight | on the day of publication"],
    [-1, "yesterday | last night | yesterday morning | yesterday afternoon | yesterday evening | the night before last"],
    [-2, "the day before yesterday"],
    [1, "tomorrow"],
  ]),
  yearShifts: new Map(),
  units,
  singleUnits: set("day week fortnight month year"),
  smallUnits: new Map([
    ["hour", 24],
    ["hours", 24],
    ["hrs", 24],
    ["minutes", 1440],
  ]),
  turns: new Map([
    ["last", -1],
    ["previous", -1],
    ["this", 0],
    ["next", 1],
    ["coming", 1],
  ]),
  pastSpans: set("past last previous preceding"),
  earlier: set("earlier before previously"),
  edges: phraseTable([
    ["first", "start of | beginning of"],
    ["last", "end of"],
  ]),
  ago: set("ago"),
  senses,
  rangeOpeners: set("between from"),
  rangeJoiners: set("and to until till through - –"),
  beforeDate: set("late early mid earlier later the about around only just midday noon midnight"),
  afterDate: set("night morning evening afternoon midday midnight"),
  daily: new Map([
    ["daily", "day"],
    ["weekly", "week"],
    ["monthly", "month"],
    ["annually", "year"],
    ["yearly", "year"],
    ["nightly", "day"],
  ]),
  everyBefore: set("a an per each every"),
  everyIfBare: set("a an"),
  beforeSpan: set("the"),
  notAfterEvery: set("after before of later earlier ago when that in old long at for to"),
  one: set("a an"),
  of: "of",
  the: "the",
  weekend: set("weekend weekends"),
  future: set("will shall won't they'll it'll we'll he'll she'll upcoming scheduled slated"),
  beforeNumericDay: set("on from to since until till by dated between and"),
  afterYear: new Set(),
  birth: new Set(),
  beforeYear: set(
    "in since by until till from during before after of early late mid through to between summer autumn winter spring fall the",
  ),
};

/** Classes of the words that dates are made of. Months and weekdays stand among the function words. */
export const timeWords: ReadonlyMap<number, readonly string[]> = new Map([
  [
    WordClass.time,
    words(
      "today tonight yesterday tomorrow overnight morning afternoon evening night day days daily week weeks weekly weekend month months monthly year years annually hours hrs weekends fortnight start beginning end ago nightly yearly decade decades last past previous preceding next coming per earlier hour minutes",
    ),
  ],
]);
