import type { Claim } from "./claim.ts";
import { FORCES, isAnybody } from "./item.ts";
import type { Claimed } from "./make-claims.ts";
import { measureGroup } from "./measure-words.ts";
import { isExact, roundsTo } from "./value.ts";

/** So many different numbers of one day are held against a claim: a report gives one, and a bound on the work is needed. */
const MOST_HELD = 8;

/** What a campaign's own claimant gave for each item and day, for telling whose number another claim repeats. */
export class CampaignCounts {
  readonly #byDay = new Map<string, Map<string, Claim>>();
  readonly #articles = new Set<string>();

  constructor(own: Iterable<Claimed>) {
    for (const { claim } of own) {
      this.tell(claim.article);
      if (!isExact(claim)) continue;
      const key = keyOf(claim, claim.day);
      const day = this.#byDay.get(key) ?? new Map<string, Claim>();
      const value = `${claim.kind} ${claim.low}`;
      if (!day.has(value) && day.size < MOST_HELD) day.set(value, claim);
      this.#byDay.set(key, day);
    }
  }

  /** Notes that an article gives a number of the campaign's own. */
  tell(article: string): void {
    this.#articles.add(article);
  }

  /** Whether an article gives a number of the campaign's own. */
  tellsOf(article: string): boolean {
    return this.#articles.has(article);
  }

  /** The claim as a wording of the campaign's number for its day or the day it was published, or null where it repeats none. */
  repeatedBy(claim: Claim): Claim | null {
    const days = new Set([claim.day, claim.published ?? claim.day]);
    const own = [...days].flatMap((day) => [...(this.#byDay.get(keyOf(claim, day))?.values() ?? [])]);
    const other = own.find((one) => one.kind === claim.kind && equals(claim, one)) ?? own.find((one) => equals(claim, one));
    const repeated = other ?? own.find((one) => roundsTo(claim, one));
    if (!repeated) return null;
    const modifier = isExact(claim) && !equals(claim, repeated) ? "about" : claim.modifier;
    return { ...claim, modifier, kind: repeated.kind, day: repeated.day, since: repeated.since, item: repeated.item };
  }
}

function equals(a: Claim, b: Claim): boolean {
  return isExact(a) && a.low === b.low;
}

function keyOf({ item, measure }: Claim, day: string): string {
  return [isAnybody(item) ? FORCES : item.parts.join(), measureGroup(measure), day].join(" ");
}
