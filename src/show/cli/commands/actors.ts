import { pluralText } from "../../../lib/number-text.ts";
import { listUnited } from "../../../run/actors.ts";
import { DONE } from "../exit-code.ts";
import { askLedger } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper actors`: a line for each who counts something. */
export async function listActors(
  words: readonly string[],
  options: { readonly data: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const actors = await askLedger(options.data, (store) => listUnited(store, words));
  if (options.json) {
    terminal.print(JSON.stringify(actors, null, 1));
    return DONE;
  }
  const rows = actors.map(({ id, name, aliases }) => [name, aliases.filter((alias) => alias !== name).join(", "), id]);
  const [head, ...body] = columns([{ title: "who", most: 48 }, { title: "also called", most: 60 }, { title: "id" }], rows);
  terminal.print(terminal.paint("dim", head!));
  for (const line of body) terminal.print(line);
  terminal.print(`\n${pluralText(actors.length, "actor")}. One of them: tollkeeper actor ID --data ${options.data}`);
  return DONE;
}
