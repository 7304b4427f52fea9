import { addDays } from "../../lib/day.ts";
import type { Claim } from "./claim.ts";
import type { Claimed } from "./make-claims.ts";
import { measureGroup } from "./measure-words.ts";
import { isExact } from "./value.ts";

/** From here on an outlet that prints the number of a claimant of the same story has it from there. */
const TELLING = 1000;
/** An outlet prints a number on the day or the day after. */
const DAYS_AFTER = [0, -1];

/**
 * An outlet's own number, or one that it ascribes to the country alone, is passed on from the one claimant of the same happening that
 * gave it for the same day or the day before.
 */
export function passOn(claimed: readonly Claimed[]): Claimed[] {
  const given = new Map<string, Claim | null>();
  for (const { claim } of claimed) {
    if (mayPassOn(claim) || !isExact(claim)) continue;
    const key = keyOf(claim, claim.day);
    const other = given.get(key);
    given.set(key, other === undefined || other?.actor.id === claim.actor.id ? (other ?? claim) : null);
  }
  return claimed.map((one) => {
    const { claim } = one;
    if (!mayPassOn(claim) || !isExact(claim) || claim.low < TELLING) return one;
    const own = DAYS_AFTER.map((days) => given.get(keyOf(claim, addDays(claim.day, days)))).find((found) => found !== undefined);
    return own ? { ...one, claim: { ...claim, actor: own.actor, claimant: own.claimant, day: own.day } } : one;
  });
}

function mayPassOn({ named, line, claimant, place }: Claim): boolean {
  return line === null && (!named || claimant.toLowerCase() === place?.name.toLowerCase());
}

function keyOf({ happening, kind, item, side, measure, low }: Claim, day: string): string {
  return [happening, kind, side, item.parts.join(), measureGroup(measure), low, day].join(" ");
}
