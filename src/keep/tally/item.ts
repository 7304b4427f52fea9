import type { Counted } from "../../model/figure.ts";
import { compareText } from "../../lib/compare-text.ts";
import { ITEM_NAMES } from "./item-names.ts";
import { measureGroup } from "./measure-words.ts";

/** What a figure counts, whichever words it is called by. */
export interface Item {
  /** The kinds it covers, in the table's order: "vehicles and fuel tanks" covers two. */
  readonly parts: readonly string[];
  /** Whether every part stands in the table. */
  readonly known: boolean;
  /** As the article wrote it, on one line. */
  readonly words: string;
}

/** Spellings and forms of one word, so that the table need not hold both. */
const SPELLINGS = new Map([
  ["armored", "armoured"],
  ["defense", "defence"],
  ["airplane", "aeroplane"],
  ["men", "man"],
  ["women", "woman"],
]);
const JOINTS = /\s*[/,;&+]\s*|\s+(?:and|та|і|й)\s+/u;
/** Heads that say no more than that people are counted. */
const ANYBODY = new Set([
  "",
  "people",
  "person",
  "other",
  "dead",
  "victim",
  "death",
  "casualty",
  "loss",
  "life",
  "live",
  "fatality",
  "injury",
  "injured",
  "wounded",
  "case",
  "one",
  "body",
  "toll",
  "more",
]);
/** Heads that a sentence which tells of losses has for a side's forces. */
const MEN = new Set(["man", ...ANYBODY]);
/** "Türkiye's toll", "its dead": whose they are is told elsewhere. */
const POSSESSIVES = /(?:^|\s)(?:\p{L}+(?:['’]s|s['’])|its|his|her|their|our)(?=\s|$)/giu;

/** Those of them that name what befell the counted. */
const HARMS = new Set(["dead", "death", "casualty", "loss", "fatality", "injury", "injured", "wounded", "case", "toll"]);

/** The kind of people of whom no more is said, and that of a side's forces. */
const ANY_PEOPLE = "people";
export const FORCES = "personnel";

const ORDER = new Map(ITEM_NAMES.map(({ name }, at) => [name, at]));
const NAMES = new Map(ITEM_NAMES.flatMap(({ name, words }) => words.map((word) => [stem(word), name] as const)));

/**
 * An item line's words as the kinds they cover. The whole is looked up first, then the parts around "and" and "/".
 *
 *     "APV"                     armoured vehicles
 *     "warships / boats"        ships and boats
 *     "vehicles and fuel tanks" vehicles, fuel tanks
 */
export function readItem(written: string): Item {
  const words = written.replace(/\s+/g, " ").replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
  if (words === "") return { parts: ["things"], known: false, words };
  const whole = NAMES.get(stem(words));
  if (whole) return { parts: [whole], known: true, words };
  const pieces = words.split(JOINTS).filter((piece) => piece !== "");
  const parts = new Set(pieces.map((piece) => NAMES.get(stem(piece)) ?? piece.toLowerCase()));
  const known = pieces.length > 0 && pieces.every((piece) => NAMES.has(stem(piece)));
  return { parts: [...parts].sort(byTable), known, words };
}

/**
 * What a sentence counts: soldiers of a side, and what it lost, are its personnel; people without more, or told by their
 * side alone, are people; else the head word.
 */
export function readCounted(counted: Counted, measure: string): Item {
  const words = counted.text.replace(POSSESSIVES, " ").replace(/\s+/g, " ").trim();
  if (counted.what === "things") return withoutSide(words, counted.side !== null);
  const head = stem(words.split(" ").at(-1) ?? "");
  const lost = measure === "losses" && (NAMES.get(head) === FORCES || (counted.side !== null && MEN.has(head)));
  if (counted.role === "military" || lost) return { parts: [FORCES], known: true, words };
  const anybody = ANYBODY.has(head) || (measure === "losses" && MEN.has(head)) || (counted.side !== null && /^\p{Lu}\S*$/u.test(words));
  return { parts: [counted.role ?? (anybody ? ANY_PEOPLE : head)], known: false, words };
}

/** What a line of a list or a column of a table counts: looked up among the items; people whom the table does not hold are read as a sentence's are. */
export function readListed(counted: Counted, measure: string): Item {
  const listed = readItem(counted.text);
  return listed.known || counted.what === "things" ? listed : readCounted(counted, measure);
}

/** A loss report counts one thing under many verbs: its people are losses, its equipment is lost. */
export function listedMeasure(measure: string, item: Item): string {
  return item.known ? measureGroup(measure) : measure;
}

/** Whether two figures may count the same: people without more may be a side's soldiers, or anybody else. */
export function mayBeSame(a: Item, b: Item): boolean {
  return a.parts.join() === b.parts.join() || isAnybody(a) || isAnybody(b);
}

/** Whether an item says no more than that people are counted. */
export function isAnybody({ parts }: Item): boolean {
  return parts[0] === ANY_PEOPLE;
}

/** Whether a word at the end of what is counted names the harm, not the counted: "Russian losses", "quake deaths". Any case. */
export function namesHarm(word: string): boolean {
  return HARMS.has(stem(word));
}

/** "Russian tanks" are tanks of a side that is known already. */
function withoutSide(words: string, sided: boolean): Item {
  const item = readItem(words);
  const rest = words.replace(/^\p{Lu}\S*\s+/u, "");
  if (item.known || !sided || rest === words) return item;
  return { ...readItem(rest), words };
}

function byTable(a: string, b: string): number {
  const [first, second] = [ORDER.get(a) ?? ORDER.size, ORDER.get(b) ?? ORDER.size];
  return first - second || compareText(a, b);
}

function stem(words: string): string {
  const folded = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[-‐‑‒–]/g, " ");
  return folded
    .trim()
    .split(/\s+/)
    .map((word) => SPELLINGS.get(singular(word)) ?? singular(word))
    .join(" ");
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
