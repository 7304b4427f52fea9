import { numberText, pluralText } from "../../../lib/number-text.ts";
import { worldEffects } from "../../../run/effects.ts";
import { foldStore } from "../../../run/fold-store.ts";
import { type Imported, importSeries } from "../../../run/import-series.ts";
import { loadMap } from "../../../run/load-map.ts";
import { momentOf } from "../../moment.ts";
import { DONE, REFUSED } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

export interface ImportCommandOptions {
  readonly data: string;
  readonly map: string;
  readonly known?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Where a map does not fit, every row of a table is refused: the first ones show why. */
const MOST_NAMED = 20;

/** `tollkeeper import WHAT --map MAP`: the rows of a series into tallies, and what was new, the same and refused. */
export async function importTable(what: string, options: ImportCommandOptions, terminal: Terminal): Promise<number> {
  const map = await loadMap(options.map);
  const progress = startProgress("Importing readings");
  try {
    const known = options.known === undefined ? {} : { known: momentOf(options.known) };
    const imported = await withStore(options.data, async (store) => {
      const result = await importSeries(store, what, map, worldEffects, { ...known, dryRun: options.dryRun === true }, (done) =>
        progress.tell(done),
      );
      if (!options.dryRun) await foldStore(store);
      return result;
    });
    progress.end();
    if (options.json) terminal.print(JSON.stringify(asJson(imported)));
    else printSummary(imported, options, terminal);
    return imported.refused.length > 0 ? REFUSED : DONE;
  } finally {
    progress.end();
  }
}

function asJson(imported: Imported): object {
  return {
    ...imported,
    refused: imported.refused.map(({ at, refusal }) => ({ at, refusal: { code: refusal.code, text: refusal.message } })),
  };
}

function printSummary(imported: Imported, { data, dryRun }: ImportCommandOptions, terminal: Terminal): void {
  for (const { refusal } of imported.refused.slice(0, MOST_NAMED)) terminal.say(`refused: ${refusal.message}`);
  const unnamed = imported.refused.length - MOST_NAMED;
  if (unnamed > 0) terminal.say(`refused: ${numberText(unnamed)} more; --json names them all.`);
  for (const column of imported.unseen) terminal.say(`note: no row has the column "${column}" that the map names.`);
  const { rows, new: fresh, readings, same, removed, refused } = imported;
  const gone = removed > 0 ? `, ${numberText(removed)} taken out by later copies` : "";
  terminal.print(
    `${pluralText(rows, "row")} of ${imported.series}: ${numberText(fresh)} new with ${pluralText(readings, "reading")}, ${numberText(same)} the same, ${numberText(refused.length)} refused${gone}.`,
  );
  if (dryRun) terminal.print(`Nothing was kept: this was a trial. Leave out --dry-run to keep it in ${data}.`);
}
