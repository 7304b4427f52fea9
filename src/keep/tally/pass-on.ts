import { addDays } from "../../lib/day.ts";
import type { Claim } from "./claim.ts";
import type { Claimed } from "./make-claims.ts";
import { measureGroup } from "./measure-words.ts";
import { isExact } from "./value.ts";

/** From here on an outlet that prints the number of a claimant of the same story has it from there. */
const TELLING = 1000;
/** An outlet prints a number on the day or the day after. */
const DAYS_AFTER = [0, -1];

/** An outlet's own number that a claimant of the same happening gave for the same day or the day before is that claimant's, passed on. */
export function passOn(claimed: readonly Claimed[]): Claimed[] {
  const given = new Map<string, Claim | null>();
  for (const { claim } of claimed) {
    if (!claim.named || !isExact(claim)) continue;
    const key = keyOf(claim, claim.day);
    const other = given.get(key);
    given.set(key, other === undefined || other?.actor.id === claim.actor.id ? (other ?? claim) : null);
  }
  return claimed.map((one) => {
    const { claim } = one;
    if (claim.named || claim.line !== null || !isExact(claim) || claim.low < TELLING) return one;
    const own = DAYS_AFTER.map((days) => given.get(keyOf(claim, addDays(claim.day, days)))).find((found) => found !== undefined);
    return own ? { ...one, claim: { ...claim, actor: own.actor, claimant: own.claimant, day: own.day } } : one;
  });
}

function keyOf({ happening, kind, item, side, measure, low }: Claim, day: string): string {
  return [happening, kind, side, item.parts.join(), measureGroup(measure), low, day].join(" ");
}
