import { Refusal } from "../../../model/refusal.ts";
import type { SourceProfile } from "../../../model/source-profile.ts";
import { listProfiles } from "../../../run/questions.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper profile [CLAIMANT]`: how claimants count. */
export async function profile(
  claimant: string | undefined,
  options: { readonly data: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const profiles = await withStore(options.data, (store) => listProfiles(store, claimant ?? ""), { readOnly: true });
  if (options.json) {
    terminal.print(JSON.stringify(profiles, null, 1));
    return DONE;
  }
  if (profiles.length === 0)
    throw new Refusal(
      "missing",
      `Cannot show how ${claimant ?? "anybody"} counts: no tally is theirs. "tollkeeper tallies" says whose there are.`,
    );
  const right = "right" as const;
  const heads = [
    { title: "claimant", most: 40 },
    { title: "tallies", align: right },
    { title: "totals", align: right },
    { title: "lag in days", align: right },
    { title: "rounded to tens", align: right },
    { title: "days missing", align: right },
    { title: "restated", align: right },
  ];
  const [head, ...rows] = columns(heads, profiles.map(rowOf));
  terminal.print(terminal.paint("dim", head!));
  for (const row of rows) terminal.print(row);
  return DONE;
}

function rowOf({ claimant, tallies, totals, lag, rounded, missing, restated }: SourceProfile): string[] {
  return [
    claimant,
    String(tallies),
    String(totals),
    lag === null ? "" : `${lag.median} (up to ${lag.longest})`,
    share(rounded),
    share(missing),
    restated === null ? "" : `${restated.times} times, ${restated.daysLater} days later, by ${share(restated.byShare)}`,
  ];
}

function share(value: number | null): string {
  return value === null ? "" : `${Math.round(value * 100)} %`;
}
