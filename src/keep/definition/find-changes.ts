import { daysBetween } from "../../lib/day.ts";
import { numberText } from "../../lib/number-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { RollDay, RollItem } from "./roll.ts";
import type { Turnover } from "./turnover.ts";
import { turnovers } from "./turnover.ts";

/** A change in what a claimant's reports count: items merged, split, ended or begun. */
export interface Change {
  readonly how: "merge" | "split" | "end" | "beginning";
  /** ISO day of the first report that shows it. */
  readonly day: string;
  /** Key of the series that the break belongs to. */
  readonly key: string;
  /** Keys of the series that end here and of those that take over; both empty where nothing continues. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly text: string;
  readonly figures: readonly string[];
}

/** A sum over a gap may have grown, but not beyond this many times what it was. */
const MOST_GROWTH = 2;

/** The changes that rolls show. What several of them show of one item, pages and a table of the same claimant say, is told once: as of the first day. */
export function findChanges(rolls: readonly (readonly RollDay[])[]): Change[] {
  const first = new Map<string, Change>();
  for (const change of rolls.flatMap(changesIn)) {
    const name = JSON.stringify([change.how, change.key, change.from, change.to]);
    const known = first.get(name);
    if (!known || change.day < known.day) first.set(name, change);
  }
  return [...first.values()];
}

/** Merges and splits are known by their words: one item's parts are those of the others together, and the sums are plausible. */
function changesIn(roll: readonly RollDay[]): Change[] {
  return turnovers(roll).flatMap((turnover) => {
    const merges = turnover.come.flatMap((come) => joined(come, turnover.gone, "merge", turnover));
    const splits = turnover.gone.flatMap((gone) => joined(gone, turnover.come, "split", turnover));
    const told = new Set([...merges, ...splits].flatMap(({ from, to }) => [...from, ...to]));
    const ended = turnover.gone.filter(({ key }) => !told.has(key)).map((item) => endOf(item, turnover));
    const begun = turnover.come.filter(({ key }) => !told.has(key)).map((item) => beginningOf(item, turnover));
    return [...merges, ...splits, ...ended, ...begun];
  });
}

function joined(whole: RollItem, pieces: readonly RollItem[], how: "merge" | "split", turnover: Turnover): Change[] {
  const place = (item: RollItem) => whole.parts.indexOf(item.parts[0]!);
  const own = pieces.filter(({ parts }) => parts.every((part) => whole.parts.includes(part))).sort((a, b) => place(a) - place(b));
  const covered = new Set(own.flatMap(({ parts }) => parts));
  if (own.length < 2 || covered.size !== whole.parts.length) return [];
  const sum = own.reduce((all, { total }) => all + total, 0);
  const [older, newer] = how === "merge" ? [sum, whole.total] : [whole.total, sum];
  if (newer < older || newer > older * MOST_GROWTH) return [];
  const [from, to] = how === "merge" ? [own, [whole]] : [[whole], own];
  return [
    {
      how,
      day: turnover.day,
      key: to[0]!.key,
      from: from.map(({ key }) => key),
      to: to.map(({ key }) => key),
      text: how === "merge" ? mergeText(own, whole, sum, turnover) : splitText(whole, own, sum, turnover),
      figures: [...from, ...to].flatMap(({ figures }) => figures),
    },
  ];
}

function mergeText(own: readonly RollItem[], whole: RollItem, sum: number, { before, day }: Turnover): string {
  const last = `${own.map(({ total }) => numberText(total)).join(" + ")} = ${numberText(sum)} on ${spokenDay(before)}, ${numberText(whole.total)} on ${spokenDay(day)}`;
  return `${names(own)} are merged into “${whole.words}”: ${last}, ${growth(whole.total - sum, before, day)}. The report counts them as one item from here.`;
}

function splitText(whole: RollItem, own: readonly RollItem[], sum: number, { before, day }: Turnover): string {
  const last = `${numberText(whole.total)} on ${spokenDay(before)}, ${own.map(({ total }) => numberText(total)).join(" + ")} = ${numberText(sum)} on ${spokenDay(day)}`;
  return `“${whole.words}” is split into ${names(own)}: ${last}, ${growth(sum - whole.total, before, day)}. The report counts them apart from here.`;
}

function growth(by: number, before: string, day: string): string {
  const days = daysBetween(before, day);
  return `${numberText(by)} more in ${days} day${days === 1 ? "" : "s"}`;
}

function endOf({ key, words, total, figures }: RollItem, { before, day }: Turnover): Change {
  const text = `“${words}” vanishes: ${numberText(total)} on ${spokenDay(before)}, not listed on ${spokenDay(day)} or after. An item dropped, or counted under another name, would explain it; nothing says which.`;
  return { how: "end", day, key, from: [], to: [], text, figures };
}

function beginningOf({ key, words, total, figures }: RollItem, { before, day }: Turnover): Change {
  const text = `“${words}” appears: ${numberText(total)} on ${spokenDay(day)}, not listed on ${spokenDay(before)} or before. A new item, or one counted under another name until then, would explain it; nothing says which.`;
  return { how: "beginning", day, key, from: [], to: [], text, figures };
}

function names(items: readonly RollItem[]): string {
  return items.map(({ words }) => `“${words}”`).join(" and ");
}
