/**
 * Ways to choose among claimants. None is right: the reader of a page chooses, and every number chosen so is shown with its lens.
 *
 * latest     each claimant's newest total
 * lowest     the lowest of them
 * best       the middle one
 * highest    the highest of them
 * cautious   the lowest that two independent claimants agree on
 * confirmed  each claimant's newest total of those confirmed, verified or identified by name
 */
export const LENS_NAMES = ["latest", "lowest", "best", "highest", "cautious", "confirmed"] as const;

export type Lens = (typeof LENS_NAMES)[number];

/** One number as seen through a lens. */
export interface Sight {
  readonly lens: Lens;
  readonly low: number;
  readonly high: number | null;
  readonly modifier: "exact" | "about";
  /** Whether it is stated somewhere; else it is worked out from what is. */
  readonly stated: boolean;
  /** ISO day that the oldest of the totals behind it holds for. */
  readonly day: string;
  /** Claimants whose totals are behind it, and their tallies. */
  readonly claimants: readonly string[];
  readonly tallies: readonly string[];
}
