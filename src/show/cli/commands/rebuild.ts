import { rebuildStore } from "../../../run/fold-store.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper rebuild`: everything that is folded, from the events anew, and whether it was otherwise before. */
export async function rebuild(options: { readonly data: string; readonly json?: true }, terminal: Terminal): Promise<number> {
  const { differed } = await withStore(options.data, rebuildStore, { existing: true });
  if (options.json) terminal.print(JSON.stringify({ differed }));
  else
    terminal.print(
      differed
        ? "Stories and tallies were folded from the events anew, and differed from what was kept: what is kept now is the new."
        : "Stories and tallies were folded from the events anew, and are what was kept.",
    );
  return DONE;
}
