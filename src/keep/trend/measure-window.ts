import type { Trend } from "../../model/story.ts";
import { outletOf, textOf, type Counted } from "./story-window.ts";
import { deviance, diversity, effectiveOutlets, pace } from "./strength.ts";
import type { Window } from "./baseline.ts";

/** A trend goes quiet when little comes in the last two hours; in a short window, in its last third. */
const LATELY = 2;

/** A story's window in numbers. The first page of a text speaks for it, also where that is a copy of one from before the window. */
export type Loudness = Pick<Trend, "strength" | "reports" | "pages" | "copies" | "outlets"> & {
  /** Further pages of an outlet that are no copies. */
  readonly repeats: number;
  /** Whose texts most of the copies are. */
  readonly voice: string | null;
};

/** @param counted in the window, in order of time */
export function measureWindow(counted: readonly Counted[], usual: number, { now, hours }: Window): Loudness {
  const shares = new Map<string, number>();
  const texts = new Set<string>();
  const lately = Math.min(LATELY, hours / 3);
  let [reports, late, copies, repeats] = [0, 0, 0, 0];
  for (const { report, hour, weight } of counted) {
    const outlet = outletOf(report);
    reports += weight;
    if (hour > now - lately) late += weight;
    if (texts.has(textOf(report))) copies++;
    else if (shares.has(outlet)) repeats++;
    texts.add(textOf(report));
    shares.set(outlet, (shares.get(outlet) ?? 0) + weight);
  }
  const mixed = diversity(effectiveOutlets(shares.values()));
  const strength = deviance(reports, usual) * mixed * pace(late / reports, lately / hours);
  return { strength, reports, pages: counted.length, copies, repeats, outlets: shares.size, voice: mainVoice(counted) };
}

/** The name that most copies are of. */
function mainVoice(counted: readonly Counted[]): string | null {
  const voices = Map.groupBy(
    counted.flatMap(({ report }) => (report.copyOf === null || report.voice === null ? [] : [report.voice])),
    (voice) => voice,
  );
  return [...voices].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}
