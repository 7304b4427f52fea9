import type { Tally } from "../../model/tally.ts";
import { measureGroup } from "../tally/measure-words.ts";

/** What tells whether two tallies count the same: what lists and queries know of one. */
type Described = Pick<Tally, "id" | "happening" | "measure" | "counted">;

/**
 * Tallies that count the same as one, the tally itself among them: of one happening, in measures that are exchanged for one another, of
 * the same counted, where "people" is whoever is not told apart.
 */
export function rivalsOf<T extends Described>(tally: Described, all: readonly T[]): T[] {
  return all.filter(
    (other) =>
      other.happening === tally.happening &&
      measureGroup(other.measure) === measureGroup(tally.measure) &&
      sameCounted(tally.counted, other.counted),
  );
}

function sameCounted(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first === second || first === "people" || second === "people";
}
