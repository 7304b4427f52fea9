import type { Break } from "../../model/break.ts";
import { compareText } from "../../lib/compare-text.ts";
import { sha256 } from "../../lib/slug.ts";
import { groupBy } from "../group-by.ts";
import type { Change } from "../definition/find-changes.ts";
import type { Built } from "../tally/build-tally.ts";
import { checkColumns } from "./check-columns.ts";
import { findBreaks } from "./find-breaks.ts";
import type { Found } from "./series-days.ts";

/** The breaks of all tallies, changes of definition among them, in order of day, then id: tally, type and day, a short hash only where one day has two of a type. */
export function nameBreaks(built: readonly Built[], ids: ReadonlyMap<string, string>, changes: readonly Change[]): Break[] {
  const definitions = groupBy(changes, ({ key }) => key);
  const columns = checkColumns(built);
  const breaks = built.flatMap(({ key, counts }) => {
    const changed = (definitions.get(key) ?? []).map(({ day, text, figures }): Found => ({ day, type: "definition", text, figures }));
    return named(ids.get(key)!, [...findBreaks(counts, columns(key)), ...changed]);
  });
  return breaks.sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
}

function named(tally: string, found: readonly Found[]): Break[] {
  const groups = groupBy(found, ({ type, day }) => `${tally}-${type}-${day}`);
  return [...groups].flatMap(([id, own]) =>
    own.map((one) => ({ id: own.length === 1 ? id : `${id}-${sha256(one.text).slice(0, 6)}`, tally, ...one, accepted: false })),
  );
}
