import type { ImportEvent } from "../../model/import.ts";
import type { Story } from "../../model/story.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "../tally/claim.ts";
import type { Happening } from "../tally/build-tally.ts";
import { claimRows } from "./claim-rows.ts";
import type { RowHappening } from "./row-happening.ts";
import { joinHappenings, toStory } from "./row-happening.ts";
import type { RowVersion } from "./row-version.ts";
import { toVersion, valuesByCount } from "./row-version.ts";

/** What imported rows add to what pages tell. */
export interface FoldedRows {
  readonly claims: readonly Claim[];
  /** The pages' stories and those of which rows alone tell. */
  readonly stories: readonly Story[];
  readonly happenings: ReadonlyMap<string, Happening>;
}

/** Rows to claims, and the happenings of both pages and rows. @param from days that campaigns of pages count from */
export function foldRows(rows: readonly ImportEvent[], stories: readonly Story[], from: ReadonlyMap<string, string>): FoldedRows {
  const happenings = new Map<string, RowHappening>();
  for (const row of rows) for (const own of happeningsOf(row)) happenings.set(own.id, join(happenings.get(own.id), own));
  const told = new Set(stories.map(({ id }) => id));
  const all = [...stories, ...[...happenings.values()].filter(({ id }) => !told.has(id)).map(toStory)];
  return {
    claims: [...countsOf(rows).values()].flatMap(claimRows),
    stories: all,
    happenings: new Map(all.map(({ id, title }) => [id, { title, from: from.get(id) ?? happenings.get(id)?.from ?? null }])),
  };
}

/** The happenings that a row's values tell of, each once. */
export function happeningsOf({ subjects, readings }: ImportEvent): RowHappening[] {
  const found: RowHappening[] = [];
  for (const { subject, day } of readings) {
    const { id, title, from } = subjects[subject]!.happening;
    const at = found.findIndex((one) => one.id === id);
    const own = { id, title, from, first: day, latest: day };
    if (at < 0) found.push(own);
    else found[at] = joinHappenings(found[at]!, own);
  }
  return found;
}

function join(known: RowHappening | undefined, own: RowHappening): RowHappening {
  return known ? joinHappenings(known, own) : own;
}

/** Versions of rows by count. A version that says nothing more of a count is one of its versions too. */
function countsOf(rows: readonly ImportEvent[]): Map<string, RowVersion[]> {
  const counts = new Map<string, RowVersion[]>();
  for (const versions of groupBy(rows, ({ series, row }) => `${series} ${row}`).values()) {
    const valued = versions.map((event) => ({ event, values: valuesByCount(event) }));
    const told = new Set(valued.flatMap(({ values }) => [...values.keys()]));
    for (const count of told) {
      const own = counts.get(count) ?? [];
      own.push(...valued.map(({ event, values }) => toVersion(event, values.get(count) ?? [])));
      counts.set(count, own);
    }
  }
  return counts;
}
