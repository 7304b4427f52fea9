import type { Decision } from "../../../model/correction.ts";
import { decide } from "../../../run/corrections/decide.ts";
import { worldEffects } from "../../../run/effects.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

export interface JudgingOptions {
  readonly data: string;
  readonly json?: true;
  readonly to?: string;
  readonly why: string;
  readonly by: string;
}

/** `tollkeeper correct DECISION ABOUT…` and `undo`: keeps a decision and says how to take it back. */
export async function correct(decision: string, about: readonly string[], options: JudgingOptions, terminal: Terminal): Promise<number> {
  const { data, to = null, why, by } = options;
  const judgement = { decision: decision as Decision, about, to, why, by };
  const correction = await withStore(data, (store) => decide(store, judgement, worldEffects.now()), { existing: true });
  if (options.json) terminal.print(JSON.stringify(correction));
  else {
    terminal.print(`Decided: ${decision} ${about.join(", ")}${to === null ? "" : ` → ${to}`}, by ${by}.`);
    terminal.print(terminal.paint("dim", `Take it back with: tollkeeper undo ${correction.key} --data ${data}`));
  }
  return DONE;
}
