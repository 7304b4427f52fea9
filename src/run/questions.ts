import { compareText } from "../lib/compare-text.ts";
import { compareTallies } from "../keep/compare/compare-tallies.ts";
import { reproduceFigure } from "../keep/compare/reproduce-figure.ts";
import { rivalsOf } from "../keep/compare/rivals.ts";
import { sourceProfiles } from "../keep/compare/source-profile.ts";
import { choicesOf } from "../keep/correction/choices.ts";
import { standingCorrections } from "../keep/correction/standing-corrections.ts";
import { seeThrough } from "../keep/lens/see-through.ts";
import { findMarks } from "../keep/mark/find-marks.ts";
import { forecastMark } from "../keep/mark/forecast-mark.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Correction } from "../model/correction.ts";
import type { Lens, Sight } from "../model/lens.ts";
import type { Forecast, Mark } from "../model/mark.ts";
import type { Answer, Question } from "../model/question.ts";
import { Refusal } from "../model/refusal.ts";
import type { SourceProfile } from "../model/source-profile.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";

/** Every mark of every tally, or of one, the newest first; numbers of users' own among them. */
export async function listMarks(store: Store, only?: string): Promise<readonly Mark[]> {
  const { marks: own } = await choices(store);
  const tallies = only === undefined ? await allTallies(store) : [await tallyOf(store, only)];
  const marks = tallies.flatMap((tally) => findMarks(tally, own.get(tally.id)));
  return marks.sort((a, b) => compareText(b.day, a.day) || compareText(a.tally, b.tally) || b.mark - a.mark);
}

/** When tallies may reach their next round number, the soonest first; `today` an ISO day. */
export async function listForecasts(store: Store, today: string, only?: string): Promise<readonly Forecast[]> {
  const tallies = only === undefined ? await allTallies(store) : [await tallyOf(store, only)];
  return tallies
    .map((tally) => forecastMark(tally, today))
    .filter((forecast) => forecast !== null)
    .sort((a, b) => compareText(a.from, b.from));
}

/** The first tally held against the others. @throws {Refusal} `missing`, `usage` where there is one alone */
export async function compareThem(store: Store, ids: readonly string[]): Promise<readonly Comparison[]> {
  const [first, ...others] = await Promise.all(ids.map((id) => tallyOf(store, id)));
  if (!first || others.length === 0)
    throw new Refusal("usage", "Cannot compare one tally: it needs another beside it. Give two ids or more.");
  return compareTallies(first, others);
}

/** What a tally and its rivals say through a lens; `day` an ISO day, or null for the newest there is. */
export async function lookAt(store: Store, lens: Lens, id: string, day: string | null): Promise<readonly Sight[]> {
  const rivals = rivalsOf(await tallyOf(store, id), await allTallies(store));
  return seeThrough(lens, rivals, day ?? "9999-12-31");
}

/** What yields a number, nearest first. */
export async function reproduce(store: Store, question: Question): Promise<readonly Answer[]> {
  return reproduceFigure(question, await allTallies(store));
}

/** How claimants count whose name holds these words, those with most totals first. */
export async function listProfiles(store: Store, name: string): Promise<readonly SourceProfile[]> {
  const wanted = name.toLowerCase();
  const tallies = (await allTallies(store)).filter(({ claimant }) => claimant.toLowerCase().includes(wanted));
  return sourceProfiles(tallies).toSorted((a, b) => b.totals - a.totals);
}

/** @throws {Refusal} `missing` */
async function tallyOf(store: Store, id: string): Promise<Tally> {
  const tally = await store.tally(id);
  if (tally) return tally;
  throw new Refusal("missing", `Cannot find the tally ${id}: none of that id is kept. "tollkeeper tallies" lists them.`);
}

async function allTallies(store: Store): Promise<readonly Tally[]> {
  return (await store.ledger())?.ledger.tallies ?? [];
}

async function choices(store: Store) {
  const corrections: Correction[] = [];
  for await (const event of store.events()) if ("decision" in event) corrections.push(event);
  return choicesOf(standingCorrections(corrections));
}
