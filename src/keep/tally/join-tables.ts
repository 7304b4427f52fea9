import type { Claim } from "./claim.ts";
import type { Claimed } from "./make-claims.ts";
import { measureGroup } from "./measure-words.ts";
import { isExact } from "./value.ts";

/** From here on the same number in a sentence and in a table of the same series is the same count. */
const TELLING = 100;

/**
 * Sentences around a table say its numbers again, and those of the table before: "revised to 4,759 from 5,338". Such a number is
 * the cell's, for the cell's place and day, whomever the sentence names.
 */
export function joinTables(claimed: readonly Claimed[]): Claimed[] {
  const cells = new Map<string, Claim | null>();
  for (const { claim } of claimed) {
    if (!claim.cell || claim.low < TELLING) continue;
    for (const key of [articleKey(claim), happeningKey(claim)]) cells.set(key, placedAlike(cells.get(key), claim));
  }
  return claimed.map((one) => {
    const { claim } = one;
    const cell =
      claim.cell || claim.kind !== "total" || !isExact(claim) ? null : (cells.get(articleKey(claim)) ?? cells.get(happeningKey(claim)));
    if (!cell || cell.happening !== claim.happening) return one;
    const { actor, item, side, place, byPlace, day } = cell;
    return { ...one, claim: { ...claim, actor, item, side, place, byPlace, day } };
  });
}

/** The newer of two cells of one place; null where one number stands for two places. */
function placedAlike(known: Claim | null | undefined, cell: Claim): Claim | null {
  return known === undefined || known?.place?.key === cell.place?.key ? cell : null;
}

function articleKey(claim: Claim): string {
  return `in ${claim.article} ${happeningKey(claim)}`;
}

function happeningKey({ happening, measure, low }: Claim): string {
  return [happening, measureGroup(measure), low].join(" ");
}
