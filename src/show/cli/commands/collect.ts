import { numberText, pluralText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import { collect, type Collected } from "../../../run/collect.ts";
import { openReader } from "../../../run/reader.ts";
import { DONE, REFUSED } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { ASKING, namedSecondReader, sayWhatCame, type SecondReaderOptions } from "../open-second-reader.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { type WebOptions, withStoredEffects } from "../web-settings.ts";

const STAGES = { gathering: "Gathering pages", reading: "Reading", folding: "Folding into tallies" };

export interface CollectOptions extends SecondReaderOptions, WebOptions {
  readonly data: string;
  readonly json?: true;
  readonly follow?: true;
}

/** `tollkeeper collect`: captures, reads, folds, and sums up what was new, the same and refused. */
export async function collectPages(whats: readonly string[], options: CollectOptions, terminal: Terminal): Promise<number> {
  if (options.follow) return (await import("./follow.ts")).follow(whats, options, terminal);
  if (whats.length === 0) throw new Refusal("usage", "Cannot collect: nothing was named. Give folders, files or addresses, or --follow.");
  const progress = startProgress(STAGES.gathering);
  try {
    const second = namedSecondReader(options, (asked) => progress.tell(asked, ASKING));
    return await withStore(options.data, async (store) => {
      const told = (stage: keyof typeof STAGES, done: number) => progress.tell(done, STAGES[stage]);
      const collected = await withStoredEffects(store, options, ({ effects }) =>
        collect(store, whats, openReader(options.data), effects, told, second),
      );
      progress.end();
      sayWhatCame(second, terminal);
      const all = { limit: Infinity };
      const [tallies, breaks] = [await store.tallyLines(all), await store.breaks(all)];
      const sums = { tallies: tallies.length, breaks: breaks.length, figures: (await store.counts()).figures };
      if (options.json) terminal.print(JSON.stringify(asJson(collected, sums)));
      else printSummary(collected, sums, options.data, terminal);
      return collected.refused.length > 0 ? REFUSED : DONE;
    });
  } finally {
    progress.end();
  }
}

interface Sums {
  readonly tallies: number;
  readonly breaks: number;
  readonly figures: number;
}

function asJson(collected: Collected, sums: Sums): object {
  const refused = collected.refused.map(({ at, refusal }) => ({ at, refusal: { code: refusal.code, text: refusal.message } }));
  const passedOver = collected.passedOver.map(({ at, text }) => ({ at, text }));
  return { ...collected, refused, passedOver, ...sums };
}

/** More names than this are counted, not listed. */
const MOST_LISTED = 20;

function printSummary(collected: Collected, sums: Sums, data: string, terminal: Terminal): void {
  listSome(
    collected.refused.map(({ refusal }) => refusal.message),
    "refused",
    terminal,
  );
  listSome(
    collected.passedOver.map(({ at, text }) => `${at}: ${text}`),
    "passed over",
    terminal,
  );
  listSome(
    collected.notes.map(({ at, text }) => `${at}: ${text}`),
    "note",
    terminal,
  );
  const { new: fresh, same, refused, passedOver } = collected;
  const others = `${numberText(same)} the same, ${numberText(refused.length)} refused, ${numberText(passedOver.length)} passed over`;
  terminal.print(`${pluralText(fresh, "new page")}, ${others}.`);
  terminal.print(
    `${data} now holds ${pluralText(sums.figures, "figure")} in ${pluralText(sums.tallies, "tally", "tallies")} with ${pluralText(sums.breaks, "break")}.`,
  );
}

function listSome(lines: readonly string[], what: string, terminal: Terminal): void {
  for (const line of lines.slice(0, MOST_LISTED)) terminal.say(`${what}: ${line}`);
  if (lines.length > MOST_LISTED) terminal.say(`… and ${numberText(lines.length - MOST_LISTED)} more ${what}.`);
}
