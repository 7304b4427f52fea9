import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { boundsText, pluralText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { Break } from "../../../model/break.ts";
import { collect } from "../../../run/collect.ts";
import { worldEffects } from "../../../run/effects.ts";
import { openReader } from "../../../run/reader.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import { askLedger, withStore } from "../open-folder.ts";
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
  const [tallies, breaks] = await askLedger(FOLDER, (store) =>
    Promise.all([store.tallyLines({ limit: Infinity }), store.breaks({ limit: Infinity })]),
  );
  tell(tallies, breaks, terminal);
  return serve({ data: FOLDER, port: options.port, host: "127.0.0.1", collect: false }, terminal);
}

/** Collecting again adds nothing, and ends what an interrupted first start had begun. */
async function load(fresh: boolean, terminal: Terminal): Promise<void> {
  const progress = startProgress(fresh ? "Loading the example newsroom" : "Opening the example newsroom");
  try {
    const sum = await withStore(FOLDER, (store) =>
      collect(store, [NEWSROOM], openReader(FOLDER), worldEffects, (_, done) => progress.tell(done)),
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

/** The longest tallies and the first breaks that are no gaps: enough to see what there is to see. */
function tell(tallies: readonly TallyLine[], breaks: readonly Break[], terminal: Terminal): void {
  terminal.print(`It holds ${pluralText(tallies.length, "tally", "tallies")} and ${pluralText(breaks.length, "break")}, among them:`);
  const longest = tallies.toSorted((a, b) => b.readings - a.readings || (b.latest?.low ?? 0) - (a.latest?.low ?? 0));
  for (const { name, latest } of longest.slice(0, 3)) {
    if (latest) terminal.print(`  ${name}: ${boundsText(latest)} as of ${latest.day}`);
  }
  for (const one of breaks.filter(({ type }) => type !== "gap").slice(0, 2)) {
    terminal.print(`  ${terminal.paint("yellow", `${one.type}, ${one.day}`)}: ${one.text}`);
  }
}
