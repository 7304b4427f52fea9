import type { SeriesSubject } from "../../model/import.ts";
import { type cellReader, cellText } from "./cell-reader.ts";
import type { ClaimantColumn, MappedTally, SeriesMap } from "./series-map.ts";

/**
 * What each tally of a map counts in a row: the same object for the same claimant, for there are millions of rows. Null where the row has
 * no claimant, or the map says that its mark for one is nobody.
 */
export function subjectFinder(
  map: SeriesMap,
  cellOf: ReturnType<typeof cellReader>,
): (tally: number, fields: Readonly<Record<string, unknown>>) => SeriesSubject | null {
  const made = map.tallies.map(() => new Map<string, SeriesSubject>());
  return (at, fields) => {
    const tally = map.tallies[at]!;
    const claimant = claimantIn(tally.claimant ?? map.claimant, fields, cellOf);
    if (claimant === null) return null;
    const known = made[at]!.get(claimant);
    if (known) return known;
    const subject = subjectOf(map, tally, claimant);
    made[at]!.set(claimant, subject);
    return subject;
  };
}

function claimantIn(
  claimant: ClaimantColumn,
  fields: Readonly<Record<string, unknown>>,
  cellOf: ReturnType<typeof cellReader>,
): string | null {
  if (typeof claimant === "string") return claimant;
  const code = cellOf(fields, claimant.column);
  if (code === null) return null;
  const written = cellText(code);
  return Object.hasOwn(claimant.names, written) ? claimant.names[written]! : written;
}

function subjectOf(map: SeriesMap, tally: MappedTally, claimant: string): SeriesSubject {
  return {
    column: tally.name,
    shared: typeof (tally.claimant ?? map.claimant) !== "string" && map.key.length === 0,
    claimant,
    measure: tally.measure,
    counted: tally.counted,
    happening: tally.happening ?? map.happening,
    place: tally.place ?? map.place ?? null,
    definition: tally.definition ?? null,
    ends: tally.ends ?? null,
    source: { title: map.title, publisher: map.publisher ?? null, address: map.address ?? null, licence: map.licence ?? null },
  };
}
