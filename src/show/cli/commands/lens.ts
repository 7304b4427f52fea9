import { isDay } from "../../../lib/day.ts";
import { boundsText } from "../../../lib/number-text.ts";
import type { Lens } from "../../../model/lens.ts";
import { Refusal } from "../../../model/refusal.ts";
import { lookAt } from "../../../run/questions.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

interface LensOptions {
  readonly data: string;
  readonly json?: true;
  readonly day?: string;
}

/** `tollkeeper lens LENS TALLY`: what rival claimants say, chosen by the reader. */
export async function lookThrough(lens: string, tally: string, options: LensOptions, terminal: Terminal): Promise<number> {
  const { day = null } = options;
  if (day !== null && !isDay(day)) throw new Refusal("usage", `Cannot look at ${day}: it is no day. Write it as 2023-03-02.`);
  const sights = await withStore(options.data, (store) => lookAt(store, lens as Lens, tally, day), { readOnly: true });
  if (options.json) terminal.print(JSON.stringify(sights, null, 1));
  else {
    for (const sight of sights) {
      const how = sight.stated ? "" : ", worked out";
      terminal.print(`${terminal.paint("bold", boundsText(sight))} as of ${sight.day}${how} · ${sight.claimants.join(" and ")}`);
    }
    terminal.print(
      terminal.paint("dim", sights.length === 0 ? `Through the ${lens} lens there is no number.` : `Seen through the ${lens} lens.`),
    );
  }
  return DONE;
}
