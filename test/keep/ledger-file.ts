import type { ArticleEvent, FigureInContext } from "../../src/model/event.ts";
import type { Figure } from "../../src/model/figure.ts";
import { fingerprint } from "../../src/keep/copy/fingerprint.ts";
import { fingerprintText } from "../../src/keep/copy/fingerprint-text.ts";
import { addDays } from "../../src/lib/day.ts";
import { sha256, slug } from "../../src/lib/slug.ts";
import { madeUpText } from "./copy/stories-to-copy.ts";

/** What a ledger file expects: everything else of the kind is wrong. */
export interface LedgerFile {
  readonly title: string;
  readonly events: readonly ArticleEvent[];
  readonly breaks: readonly { readonly type: string; readonly day: string; readonly tally: string; readonly says: string }[];
  readonly worked: readonly string[];
  /** Lines of any kind that follow "?", as written. */
  readonly tallies: readonly string[];
}

const LINE = /^(\d{4}-\d\d-\d\d) (.+?)(?: @(\S+))?: (.+)$/;
const REPORT = /^report(?: of (.+?))?(?: by (.+))?$/;
const PAGE = / #(\w+)$/;
const PRINTED = / in the ((?:\p{Lu}\p{L}* ?)+) ~(\w+)$/u;
const ITEM = /^(.*?) (about )?(?:([\d,]+)|\((?=\+))(?: ?\(?\+([\d,]+)\)?)?(?: (\p{L}.*))?$/u;
const SENTENCE =
  /^(\+?)(about |at least |up to )?([\d,]+)(?:-([\d,]+))? (.+?) (\w+)(?: in (\p{Lu}[\p{L} ]*?))?(?: as of (\S+))?(?: since (\S+))?(?: = (.+))?$/u;

/**
 * Reads days and tallies in a notation of their own:
 *
 *     # A sum that does not hold
 *     2022-04-29 report: tanks 986 (+16) | UAV 229 (+14)
 *     2022-04-30 report: tanks 1,008 (+22) | UAV 232 (+4)
 *     2022-05-01 police on the market fire: 12 people killed | +3 people killed since 2022-04-30 | ^ 12 people killed
 *     ! sum 2022-04-30 drones: 229 on 29 April 2022 + 4 = 233
 *     > 2022-05-09 tanks 1145 back
 *     ? tanks: wordings battle tanks
 *
 * "^" is the outlet's own word, in a headline say. A report counts from 24.02 and stands on the ministry's page unless it says "of" what and "by" whom. "@" gives the moment of
 * capture, and "#7" before it says which page was captured: the same again is another capture of it. "on the ferry in the Harbour Post ~wire" names the
 * outlet, and the text that it printed: two pages with one text are copies. Every break is named by "!", every worked-out reading by ">".
 */
export function readLedgerFile(text: string): LedgerFile {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const after = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
  const events = lines.flatMap((line, at) => {
    const parts = LINE.exec(line);
    return parts && /^\d/.test(line) ? [readEvent(at, parts)] : [];
  });
  return {
    title: after("#")[0] ?? "untitled",
    events: events.toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.key < b.key ? -1 : 1)),
    breaks: after("!").map(readBreak),
    worked: after(">"),
    tallies: after("?"),
  };
}

function readBreak(line: string) {
  const [, type, day, tally, says] = /^(\w+) (\S+) ([^:]+)(?:: (.*))?$/.exec(line)!;
  return { type: type!, day: day!, tally: tally!, says: says ?? "" };
}

function readEvent(at: number, [, day, who, known, what]: RegExpExecArray): ArticleEvent {
  const { teller, page, outlet, text } = readWho(who!);
  const report = REPORT.exec(teller);
  const id = page ?? `a${String(at).padStart(4, "0")}`;
  const [title, publisher] = report
    ? [
        `${report[1] ?? "The losses of the enemy"} from 24.02 to ${day!.slice(8)}.${day!.slice(5, 7)}`,
        outlet ?? report[2] ?? "Ministry of Defence of Ukraine",
      ]
    : [teller.split(" on ")[1]!, outlet ?? "The Daily"];
  const parts = what!.split("|").map((part) => part.trim());
  const figures = report
    ? parts.flatMap((part) => readItem(part, day!))
    : parts.map((part) => readSentence(part.replace("^ ", ""), part.startsWith("^ ") ? null : teller.split(" on ")[0]!));
  const numbered = figures.map((one, index) => ({ ...one, figure: { ...one.figure, id: `f${index + 1}` } }));
  const linked = numbered.map((one) => ({ ...one, figure: { ...one.figure, partOf: one.figure.partOf ? "f1" : null } }));
  const article = { id, title, publisher, url: null, published: day!, origin: null };
  return {
    key: `${id}@${at}`,
    known: known ?? `${day}T08:00:00Z`,
    gist: `${title} ${slug(title).replaceAll("-", " ")}`,
    figures: linked,
    article,
    ...(text === undefined ? {} : { fingerprint: printOf(text) }),
  };
}

/** Who tells it, on which page, of which outlet, and the name of the text that stands there. */
function readWho(who: string) {
  const page = PAGE.exec(who)?.[1];
  const unpaged = who.replace(PAGE, "");
  const [, outlet, text] = PRINTED.exec(unpaged) ?? [];
  return { teller: unpaged.replace(PRINTED, ""), page, outlet, text };
}

const WORDS_OF_TEXT = 120;

/** The fingerprint of a made-up text, another one for each name. */
function printOf(name: string): string {
  const seed = Number.parseInt(sha256(name).slice(0, 6), 16);
  return fingerprintText(fingerprint(madeUpText(seed, WORDS_OF_TEXT), null));
}

/** "tanks 986 (+16)", "personnel about 20,300 (+200) persons were liquidated", "tanks (+5)" for an increment alone. */
function readItem(part: string, day: string): FigureInContext[] {
  const [, words, about, total, added, tail] = ITEM.exec(part)!;
  const people = /personnel|troops|soldiers/.test(words!);
  const modifier = about ? ("about" as const) : ("exact" as const);
  const base = { measure: people ? (/liquidated|killed/.test(tail ?? "") ? "killed" : "losses") : "lost", rule: "report-line", asOf: day };
  const counted = { text: words!, what: people ? ("people" as const) : ("things" as const), side: null, role: null };
  const sentence = `${words} – ${part.slice(words!.length + 1)}`;
  const made = (kind: "total" | "increment", digits: string): FigureInContext => {
    const value = number(digits);
    return {
      sentence,
      figure: figure({
        ...base,
        counted,
        kind,
        since: kind === "increment" ? addDays(day, -1) : null,
        count: { low: value, high: value, modifier, text: digits },
      }),
    };
  };
  return [...(total ? [made("total", total)] : []), ...(added ? [made("increment", added)] : [])];
}

/** "12 people killed", "at least 9 people killed in Adra as of 2024-01-05", "+3 people killed since 2024-01-05", "66 people killed = part", "9 people killed = before". */
function readSentence(part: string, who: string | null): FigureInContext {
  const [, plus, bound, low, high, words, measure, where, asOf, since, note] = SENTENCE.exec(part)!;
  const value = number(low!);
  const top = bound === "at least " ? null : high ? number(high) : value;
  const sides = words!.startsWith("Russian") ? { side: "RU", role: "military" } : { side: null, role: null };
  return {
    sentence: `${part} ${words!.startsWith("Russian") ? "since the start of the invasion" : ""}`,
    figure: figure({
      count: { low: bound === "up to " ? 0 : value, high: top, modifier: bound === "about " ? "about" : "exact", text: low! },
      measure: measure!,
      counted: { text: words!, what: "people", ...sides },
      kind: note === "part" ? "part" : plus ? "increment" : "total",
      attribution: who === null ? "outlet" : "named",
      claimant: who === null ? null : { name: who, via: [] },
      asOf: asOf ?? null,
      since: since ?? null,
      place: where ? { name: where, id: null, lat: null, lon: null } : null,
      partOf: note === "part" ? "f1" : null,
      status: note === "past" || note === "denied" ? note : "claimed",
      single: note === "single",
      rule: note === "before" ? "change" : "passive-harm",
    }),
  };
}

/** A figure of which only what matters is given. */
export function figure(given: Partial<Figure>): Figure {
  return {
    id: "f1",
    start: 0,
    end: 1,
    count: { low: 1, high: 1, modifier: "exact", text: "1" },
    measure: "killed",
    counted: { text: "people", what: "people", side: null, role: null },
    kind: "total",
    status: "claimed",
    single: false,
    attribution: "outlet",
    claimant: null,
    asOf: null,
    since: null,
    place: null,
    partOf: null,
    statement: null,
    rule: "passive-harm",
    confidence: null,
    evidence: {},
    ...given,
  };
}

function number(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
