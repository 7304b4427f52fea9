import type { Story } from "../../model/story.ts";
import type { Claimed } from "./make-claims.ts";

/**
 * An event's toll goes on rising after its day. A total that an article of a later day gives for the day of the event, or for one
 * before the first article on it, holds as that article tells it.
 *
 *     "The earthquakes of 6 February have killed 31,643", published on 13 February: 31,643 on 13 February
 *     "The toll rose from 2,300 on 6 February": 2,300 on 6 February, for that is what it was
 */
export function dayOfTelling(claimed: readonly Claimed[], stories: readonly Pick<Story, "id" | "first">[]): Claimed[] {
  const first = new Map(stories.map((story) => [story.id, story.first]));
  return claimed.map((one) => {
    const { claim, former } = one;
    const began = claim.campaign ? undefined : first.get(claim.happening);
    const { published } = claim;
    const late = !former && began !== undefined && published !== null && published > began && claim.day <= began && claim.since === null;
    return late ? { ...one, claim: { ...claim, day: published } } : one;
  });
}
