import type { Reading, Tally } from "../../model/tally.ts";
import { standingTotals } from "../tally/standing-totals.ts";
import { agree } from "../tally/value.ts";
import type { Lens, Sight } from "../../model/lens.ts";

/** Words by which a claimant says that somebody looked: a list of names, a picture, a grave. */
const CONFIRMED = /\b(?:confirmed|verified|identified|documented|named|by name|visually)\b|підтвердж|встановлен|поіменн/iu;

/** A tally's newest total up to a day. */
interface Latest {
  readonly tally: Tally;
  readonly total: Reading;
}

/**
 * What tallies of one happening and one measure say on a day through a lens: one number, a number a claimant where the lens asks for
 * each, or none. Tallies of one claimant are its own several counts, and count as one voice.
 *
 * @param day ISO day; totals of later days are not seen
 */
export function seeThrough(lens: Lens, tallies: readonly Tally[], day: string): Sight[] {
  const latest = tallies.flatMap((tally) => latestOf(tally, day));
  switch (lens) {
    case "latest":
      return latest.map((one) => sight(lens, [one]));
    case "confirmed":
      return latest.filter(({ tally }) => isConfirmed(tally)).map((one) => sight(lens, [one]));
    case "lowest":
      return inOrder(latest)
        .slice(0, 1)
        .map((one) => sight(lens, [one]));
    case "highest":
      return inOrder(latest)
        .slice(-1)
        .map((one) => sight(lens, [one]));
    case "best":
      return middle(inOrder(latest)).map((one) => sight(lens, [one]));
    case "cautious":
      return agreed(inOrder(latest)).map((both) => sight(lens, both));
  }
}

/** What the publisher of a series filled in is nobody's claim, and agrees with nobody. */
function latestOf(tally: Tally, day: string): Latest[] {
  const claimed = tally.readings.filter(({ method }) => method !== "filled");
  const total = standingTotals(claimed).findLast((reading) => reading.day <= day);
  return total ? [{ tally, total }] : [];
}

function isConfirmed({ counted, definition, wordings }: Tally): boolean {
  return [counted, definition, ...wordings].some((words) => CONFIRMED.test(words));
}

function inOrder(latest: readonly Latest[]): Latest[] {
  return latest.toSorted((a, b) => a.total.low - b.total.low || (a.total.high ?? Infinity) - (b.total.high ?? Infinity));
}

/** The middle one; of an even number the lower of the two, since the middle between two claims is nobody's. */
function middle(ordered: readonly Latest[]): Latest[] {
  return ordered.slice(Math.floor((ordered.length - 1) / 2)).slice(0, 1);
}

/** The two lowest totals of different claimants that agree, as numbers that were rounded agree with those that were not. */
function agreed(ordered: readonly Latest[]): Latest[][] {
  for (const one of ordered)
    for (const other of ordered)
      if (one.tally.claimant !== other.tally.claimant && one.total.low <= other.total.low && agree(one.total, other.total))
        return [[one, other]];
  return [];
}

function sight(lens: Lens, behind: readonly Latest[]): Sight {
  const { low, high, modifier, method } = behind[0]!.total;
  return {
    lens,
    low,
    high,
    modifier,
    stated: method === "stated",
    day: behind.map(({ total }) => total.day).reduce((a, b) => (a < b ? a : b)),
    claimants: [...new Set(behind.map(({ tally }) => tally.claimant))],
    tallies: behind.map(({ tally }) => tally.id),
  };
}
