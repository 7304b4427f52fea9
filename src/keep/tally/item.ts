import type { Counted } from "../../model/figure.ts";
import { compareText } from "../../lib/compare-text.ts";
import { ITEM_NAMES } from "./item-names.ts";

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
  "injured",
  "wounded",
  "one",
  "body",
  "toll",
  "more",
]);

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

/** What a sentence counts: soldiers of a side are its personnel, people without more are people, else the head word. */
export function readCounted(counted: Counted, measure: string): Item {
  const words = counted.text.replace(/\s+/g, " ").trim();
  if (counted.what === "things") return withoutSide(words, counted.side !== null);
  if (counted.role === "military" || measure === "losses") return { parts: ["personnel"], known: true, words };
  const head = stem(words.split(" ").at(-1) ?? "");
  const kind = counted.role ?? (ANYBODY.has(head) ? "people" : head);
  return { parts: [kind], known: false, words };
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
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
