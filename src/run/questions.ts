import { compareText } from "../lib/compare-text.ts";
import { compareTallies } from "../keep/compare/compare-tallies.ts";
import { nearestFirst, reproduceFigure } from "../keep/compare/reproduce-figure.ts";
import { rivalsOf } from "../keep/compare/rivals.ts";
import { sourceProfiles } from "../keep/compare/source-profile.ts";
import { choicesOf } from "../keep/correction/choices.ts";
import { standingCorrections } from "../keep/correction/standing-corrections.ts";
import { seeThrough } from "../keep/lens/see-through.ts";
import { findMarks } from "../keep/mark/find-marks.ts";
import { forecastMark } from "../keep/mark/forecast-mark.ts";
import type { Break } from "../model/break.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Lens, Sight } from "../model/lens.ts";
import type { Forecast, Mark } from "../model/mark.ts";
import type { Answer, Question } from "../model/question.ts";
import { Refusal } from "../model/refusal.ts";
import type { SourceProfile } from "../model/source-profile.ts";
import type { Tally } from "../model/tally.ts";
import type { Store } from "../store/store.ts";
import { tallyLine } from "../store/tally-line.ts";
import { linesOf, wholeTallies } from "./chosen-tallies.ts";
import { storedAsKnown } from "./fold-store.ts";

/** What a question is about: one tally or all of them, now or as they stood at a moment (an ISO instant, or a day). */
export interface About {
  readonly tally?: string;
  readonly moment?: string;
}

/** Every mark of these tallies, the newest first; numbers of users' own among them. */
export async function listMarks(store: Store, about: About = {}): Promise<readonly Mark[]> {
  const { marks: own } = await choices(store);
  const marks: Mark[] = [];
  for await (const tally of asked(store, about)) marks.push(...findMarks(tally, own.get(tally.id)));
  return marks.sort((a, b) => compareText(b.day, a.day) || compareText(a.tally, b.tally) || b.mark - a.mark);
}

/** Where these tallies contradict themselves. */
export async function listBreaks(store: Store, { tally, moment }: About): Promise<readonly Break[]> {
  if (tally === undefined && moment === undefined) return store.breaks({ limit: Infinity });
  const ids = tally === undefined ? (await linesOf(store, {})).map(({ id }) => id) : [(await tallyOf(store, tally)).id];
  const breaks: Break[] = [];
  for (const id of ids)
    breaks.push(...(moment === undefined ? await store.breaksOf(id) : ((await storedAsKnown(store, id, moment))?.breaks ?? [])));
  return breaks.sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
}

/** When tallies may reach their next round number, the soonest first; `today` an ISO day. */
export async function listForecasts(store: Store, today: string, only?: string): Promise<readonly Forecast[]> {
  const forecasts: Forecast[] = [];
  for await (const tally of asked(store, only === undefined ? {} : { tally: only })) {
    const forecast = forecastMark(tally, today);
    if (forecast) forecasts.push(forecast);
  }
  return forecasts.sort((a, b) => compareText(a.from, b.from));
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
  const tally = await tallyOf(store, id);
  const lines = rivalsOf(tally, await linesOf(store, { happening: tally.happening }));
  return seeThrough(lens, await Array.fromAsync(wholeTallies(store, lines, null)), day ?? "9999-12-31");
}

/** What yields a number, nearest first. */
export async function reproduce(store: Store, question: Question): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for await (const tally of asked(store, {})) answers.push(...reproduceFigure(question, [tally]));
  return nearestFirst(answers);
}

/** How claimants count whose name holds these words, those with most totals first. */
export async function listProfiles(store: Store, name: string): Promise<readonly SourceProfile[]> {
  const wanted = name.toLowerCase();
  const lines = (await linesOf(store, {})).filter(({ claimant }) => claimant.toLowerCase().includes(wanted));
  const profiles: SourceProfile[] = [];
  for (const own of Map.groupBy(lines, ({ claimant }) => claimant).values())
    profiles.push(...sourceProfiles(await Array.fromAsync(wholeTallies(store, own, null))));
  return profiles.toSorted((a, b) => b.totals - a.totals);
}

/** @throws {Refusal} `missing` */
async function tallyOf(store: Store, id: string): Promise<Tally> {
  const tally = await store.tally(id);
  if (tally) return tally;
  throw new Refusal("missing", `Cannot find the tally ${id}: none of that id is kept. "tollkeeper tallies" lists them.`);
}

/** One tally, or all of them one after the other. */
async function* asked(store: Store, { tally, moment }: About): AsyncGenerator<Tally> {
  const lines = tally === undefined ? await linesOf(store, {}) : [tallyLine(await tallyOf(store, tally), 0)];
  yield* wholeTallies(store, lines, moment ?? null);
}

async function choices(store: Store) {
  return choicesOf(standingCorrections(await store.reading((tables) => tables.corrections())));
}
