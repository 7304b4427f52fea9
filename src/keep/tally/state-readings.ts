import type { Increment, Reading } from "../../model/tally.ts";
import { compareText } from "../../lib/compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "./claim.ts";
import { knownSince } from "./known-since.ts";
import { agree, byWidth, isExact } from "./value.ts";

/** A stated reading and the claims it rests on. */
export interface Stated {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** How a claim words the count, where that is not the tally's own words. */
export type Wording = (claim: Claim) => string | null;

/** The totals of a series as readings, in order of day: one for each value that others of the day do not already say more closely. */
export function stateReadings(claims: readonly Claim[], wording: Wording): Stated[] {
  const totals = claims.filter((claim) => claim.kind === "total" && !claim.filled);
  return [...groupBy(totals, ({ day }) => day).values()].flatMap((day) => valuesOf(day).map((group) => toStated(group, wording)));
}

/** The totals that the publisher of a series filled in, one for each day and value that nobody states. */
export function filledReadings(claims: readonly Claim[], stated: readonly Stated[], wording: Wording): Reading[] {
  const filled = claims.filter((claim) => claim.kind === "total" && claim.filled);
  const said = new Set(stated.map(({ reading }) => valueKey(reading)));
  const unsaid = filled.filter((claim) => !said.has(valueKey(claim)));
  return [...groupBy(unsaid, valueKey).values()].map((own) => ({ ...toStated(own, wording).reading, method: "filled" }));
}

/**
 * The increments of a series, in order of day: one for each value of one period that others do not already say more closely,
 * and one that names no period is that of another.
 */
export function stateIncrements(claims: readonly Claim[]): Increment[] {
  const increments = claims.filter((claim) => claim.kind === "increment" && !claim.filled);
  const dated = new Map(increments.flatMap((claim) => (claim.since ? [[valueKey(claim), claim.since] as const] : [])));
  const sinceOf = (claim: Claim) => claim.since ?? dated.get(valueKey(claim)) ?? null;
  const place = new Map(increments.map((claim, at) => [claim, at]));
  const values = [...groupBy(increments, (claim) => `${claim.day} ${sinceOf(claim)}`).values()].flatMap(valuesOf);
  return values
    .sort((a, b) => place.get(a[0]!)! - place.get(b[0]!)!)
    .map((own) => {
      const { day, low, high } = own[0]!;
      return { day, since: sinceOf(own[0]!), low, high, known: knownSince(own), figures: own.map(({ figure }) => figure) };
    });
}

function valueKey({ day, low, high }: Pick<Claim, "day" | "low" | "high">): string {
  return [day, low, high].join();
}

/** Claims of one day, grouped by the narrowest value they agree with: "more than 150,000" confirms 150,605. In order of knowledge. */
function valuesOf(day: readonly Claim[]): Claim[][] {
  const groups = [...groupBy(day, ({ low, high, modifier }) => [low, high, modifier].join()).values()];
  const values: Claim[][] = [];
  for (const group of groups.sort((a, b) => byWidth(a[0]!, b[0]!))) {
    const closer = isNumber(group[0]!) ? undefined : values.find((other) => agree(other[0]!, group[0]!));
    if (closer) closer.push(...group);
    else values.push([...group]);
  }
  return values.sort((a, b) => compareText(knownSince(a), knownSince(b)) || compareText(a[0]!.article, b[0]!.article));
}

/** The value is that of the narrowest claim, as the report or the table says it where there is one; the others agree with it. */
function toStated(claims: readonly Claim[], wording: Wording): Stated {
  const same = claims.filter((claim) => saysNumber(claim, claims[0]!));
  const first = same.find(({ line, cell }) => line !== null || cell) ?? claims[0]!;
  const { day, low, high, modifier, published, claimant } = first;
  const words = [claims.map(wording).find((found) => found !== null), first.word].filter((word) => typeof word === "string");
  const figures = claims.map(({ figure }) => figure);
  const reading: Reading = {
    day,
    low,
    high,
    modifier,
    method: "stated",
    published,
    known: knownSince(same),
    claimant,
    wording: words.length > 0 ? words.join(", ") : null,
    figures,
  };
  return { reading, claims };
}

/** Whether both say one number, "at least 284" and "284" alike. */
function saysNumber(a: Claim, b: Claim): boolean {
  return a.low === b.low && (a.high === b.high || a.high === null || b.high === null);
}

/** A number without leeway agrees with no other number, and there is nothing narrower. */
function isNumber(claim: Claim): boolean {
  return isExact(claim) && claim.modifier === "exact";
}
