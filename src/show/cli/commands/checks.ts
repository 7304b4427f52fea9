import { pluralText } from "../../../lib/number-text.ts";
import { DONE } from "../exit-code.ts";
import { askLedger } from "../open-folder.ts";
import { wrap } from "../print/wrap.ts";
import type { Terminal } from "../terminal.ts";

const INDENT = " ".repeat(12);

/** `tollkeeper checks`: where tallies contradict themselves. Exit code 0 whatever they say. */
export async function listChecks(options: { readonly data: string; readonly json?: true }, terminal: Terminal): Promise<number> {
  const breaks = await askLedger(options.data, (store) => store.breaks({ limit: Infinity }));
  if (options.json) {
    terminal.print(
      JSON.stringify(
        breaks.map(({ id, tally, day, type, text, figures, accepted }) => ({ id, tally, day, type, text, figures, accepted })),
        null,
        1,
      ),
    );
    return DONE;
  }
  for (const one of breaks) {
    terminal.print(`${one.day}  ${terminal.paint(one.type === "gap" ? "dim" : "yellow", one.type)}`);
    terminal.print(wrap(one.text, terminal.width, INDENT));
    terminal.print(terminal.paint("dim", `${INDENT}${one.tally}${one.accepted ? " · accepted" : ""}`));
  }
  terminal.print(breaks.length === 0 ? "No breaks: every sum that can be checked holds." : pluralText(breaks.length, "break"));
  return DONE;
}
