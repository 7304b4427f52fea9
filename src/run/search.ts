import { aliasesOf } from "../keep/actor/aliases-of.ts";
import { isDay, lastOfMonth } from "../lib/day.ts";
import { nameKey } from "../store/search-entry.ts";
import type { FoundArticle, ListPage, NameKind, SearchQuery } from "../store/search-store.ts";
import type { Store } from "../store/store.ts";

/** A query as it was understood, and what of it was not. */
export interface ParsedQuery {
  readonly query: SearchQuery;
  /** One plain sentence each; empty where all of it was understood. */
  readonly doubts: readonly string[];
}

/** What a search gave. */
export interface Searched {
  readonly found: readonly FoundArticle[];
  /** False where only the newest articles that hold the words were looked at for the rest. */
  readonly whole: boolean;
  readonly doubts: readonly string[];
}

/** So many names that hold a word as somebody typed it are looked for together. */
const MOST_NAMES = 20;

/** Looks up what a person typed, newest first. */
export async function search(store: Store, text: string, page: ListPage): Promise<Searched> {
  const { query, doubts } = parseQuery(text);
  const keys = {
    places: await keysOf(store, "place", query.places),
    outlets: await keysOf(store, "outlet", query.outlets),
    speakers: await keysOf(store, "speaker", query.speakers),
    claimants: await keysOf(store, "claimant", query.claimants),
  };
  return { ...(await store.search({ ...query, ...keys }, page)), doubts };
}

/** The keys of names that hold such a word; a name that nothing holds stays, and finds nothing. */
async function keysOf(store: Store, kind: NameKind, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => store.names(kind, name, { limit: MOST_NAMES })));
  return found.flatMap((lines, at) => (lines.length === 0 ? [names[at]!] : lines.map(({ key }) => key)));
}

type Building = { -readonly [Field in keyof SearchQuery]: SearchQuery[Field] extends readonly string[] ? string[] : SearchQuery[Field] };

/** One word, one "phrase", or `field:` with either. */
const PART = /(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;

/**
 * Reads what a person typed into a search box. All parts must be met.
 *
 *     flood "state of emergency" speaker:"Anna Reed" claimant:police measure:killed place:Oldmere outlet:bbc
 *     date:2024-03 date:2024-03-01..2024-03-15 figure:>=1000 figure:10..50
 *
 * A field it does not know is a word like any other, and is named among the doubts.
 */
export function parseQuery(text: string): ParsedQuery {
  const query: Building = {
    words: [],
    phrases: [],
    speakers: [],
    claimants: [],
    measures: [],
    places: [],
    outlets: [],
    from: null,
    to: null,
    low: null,
    high: null,
  };
  const doubts: string[] = [];
  for (const [whole, field = "", phrase, word] of text.slice(0, LONGEST).matchAll(PART)) {
    const value = (phrase ?? word ?? "").trim();
    const doubt = value === "" ? null : take(query, field.toLowerCase(), value, phrase !== undefined, whole);
    if (doubt !== null) doubts.push(doubt);
  }
  return { query, doubts };
}

const LONGEST = 400;

/** Adds a part to the query; gives what is doubtful about it. */
function take(query: Building, field: string, value: string, isPhrase: boolean, whole: string): string | null {
  switch (field) {
    case "":
      (isPhrase ? query.phrases : query.words).push(value);
      return null;
    case "speaker":
      query.speakers.push(...actorKeys(value));
      return null;
    case "claimant":
      query.claimants.push(...actorKeys(value));
      return null;
    case "measure":
      query.measures.push(value.toLowerCase());
      return null;
    case "place":
      query.places.push(nameKey(value));
      return null;
    case "outlet":
      query.outlets.push(nameKey(value));
      return null;
    case "date":
      return takeDays(query, value);
    case "figure":
      return takeBounds(query, value);
    default:
      query.words.push(whole);
      return `“${field}:” is no field; it was looked for as a word.`;
  }
}

/** The keys of every name that an actor goes by, those given among them: "General Staff" finds what is said by Ukraine's General Staff as well. */
export function actorKeys(name: string, aliases: readonly string[] = []): string[] {
  return [...new Set([name, ...aliasesOf(name), ...aliases].map(nameKey))];
}

/** A day, a month, a year, or two of them with ".." between; open at an end that is left out. */
function takeDays(query: Building, value: string): string | null {
  const [first = "", last = first] = value.split("..");
  const [from, to] = [first === "" ? null : daysOf(first)?.from, last === "" ? null : daysOf(last)?.to];
  if (from === undefined || to === undefined)
    return `“date:${value}” is no day, month or year; write 2024-03-02, 2024-03 or 2024-03-01..2024-03-15.`;
  query.from = from;
  query.to = to;
  return null;
}

function daysOf(text: string): { readonly from: string; readonly to: string } | undefined {
  if (/^\d{4}$/.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text))
    return { from: `${text}-01`, to: `${text}-${lastOfMonth(Number(text.slice(0, 4)), Number(text.slice(5)))}` };
  return isDay(text) ? { from: text, to: text } : undefined;
}

/** ">=1000", ">1000", "<=50", "<50", "10..50" or one number. */
function takeBounds(query: Building, value: string): string | null {
  const plain = value.replaceAll(/[,_\s\u00a0]/g, "");
  const [, sign = "", low = "", high] = /^(>=|<=|>|<|=)?(\d{1,15})(?:\.\.(\d{1,15}))?$/.exec(plain) ?? [];
  if (low === "") return `“figure:${value}” is no number; write figure:>=1000 or figure:10..50.`;
  const number = Number(low);
  if (sign.startsWith(">")) query.low = sign === ">" ? number + 1 : number;
  else if (sign.startsWith("<")) query.high = sign === "<" ? number - 1 : number;
  else [query.low, query.high] = [number, high === undefined ? number : Number(high)];
  return null;
}
