import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { boundsText, pluralText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { Ledger } from "../../../model/ledger.ts";
import { collect } from "../../../run/collect.ts";
import { worldEffects } from "../../../run/effects.ts";
import { openReader } from "../../../run/reader.ts";
import { tallyLine } from "../../tally-line.ts";
import { readLedger, withStore } from "../open-folder.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { serve } from "./serve.ts";

const beside = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const NEWSROOM = beside("examples/newsroom");
const FOLDER = beside("tollkeeper-demo");

/** `tollkeeper demo`, which is `npm start`: the example newsroom, loaded the first time and served. */
export async function demo(options: { readonly port: string }, terminal: Terminal): Promise<number> {
  if (!existsSync(NEWSROOM))
    throw new Refusal("missing", `Cannot load the example newsroom: ${NEWSROOM} is not there. Start it from a whole checkout.`);
  const fresh = !existsSync(FOLDER);
  await load(fresh, terminal);
  tell(await readLedger(FOLDER), terminal);
  return serve({ data: FOLDER, port: options.port, host: "127.0.0.1" }, terminal);
}

/** Collecting again adds nothing, and ends what an interrupted first start had begun. */
async function load(fresh: boolean, terminal: Terminal): Promise<void> {
  const progress = startProgress(fresh ? "Loading the example newsroom" : "Opening the example newsroom");
  try {
    const sum = await withStore(FOLDER, (store) =>
      collect(store, [NEWSROOM], openReader(), worldEffects, (_, done) => progress.tell(done)),
    );
    progress.end();
    terminal.print(
      fresh
        ? `Read ${pluralText(sum.read, "page")} of the example newsroom.`
        : `Found the example newsroom of an earlier start (${pluralText(sum.new, "new page")}).`,
    );
  } finally {
    progress.end();
  }
}

/** The three longest tallies and the first breaks: enough to see what there is to see. */
function tell(ledger: Ledger, terminal: Terminal): void {
  terminal.print(`It holds ${pluralText(ledger.tallies.length, "tally", "tallies")} and ${pluralText(ledger.breaks.length, "break")}:`);
  const longest = ledger.tallies.toSorted((a, b) => b.readings.length - a.readings.length).slice(0, 3);
  for (const { name, latest, claimant } of longest.map(tallyLine)) {
    if (latest) terminal.print(`  ${name}: ${boundsText(latest)} as of ${latest.day}, ${claimant}`);
  }
  const sums = ledger.breaks.filter((one) => one.type !== "gap").slice(0, 2);
  for (const one of sums) terminal.print(`  ${terminal.paint("yellow", one.type)} on ${one.day}: ${one.text}`);
}
