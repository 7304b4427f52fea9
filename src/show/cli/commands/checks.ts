import { pluralText } from "../../../lib/number-text.ts";
import { listBreaks } from "../../../run/questions.ts";
import { askedAbout } from "../asked-about.ts";
import { DONE } from "../exit-code.ts";
import { askLedger } from "../open-folder.ts";
import { wrap } from "../print/wrap.ts";
import type { Terminal } from "../terminal.ts";

const INDENT = " ".repeat(12);

interface ChecksOptions {
  readonly data: string;
  readonly json?: true;
  readonly tally?: string;
  readonly asKnown?: string;
}

/** `tollkeeper checks`: where tallies contradict themselves. Exit code 0 whatever they say. */
export async function listChecks(options: ChecksOptions, terminal: Terminal): Promise<number> {
  const about = askedAbout(options);
  const breaks = await askLedger(options.data, (store) => listBreaks(store, about));
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
