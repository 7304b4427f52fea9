import { pluralText } from "../../../lib/number-text.ts";
import { search } from "../../../run/search.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

interface SearchOptions {
  readonly data: string;
  readonly json?: true;
  readonly limit: string;
}

/** `tollkeeper search WORDS`: articles that hold them, newest first. */
export async function searchArticles(words: readonly string[], options: SearchOptions, terminal: Terminal): Promise<number> {
  const limit = Math.max(1, Math.min(1000, Number.parseInt(options.limit, 10) || 20));
  const { found, whole, doubts } = await withStore(options.data, (store) => search(store, words.join(" "), { limit }), { readOnly: true });
  for (const doubt of doubts) terminal.say(`note: ${doubt}`);
  if (options.json) terminal.print(JSON.stringify(found, null, 1));
  else {
    for (const { id, title, outlet, published, captured } of found) {
      terminal.print(`${(published ?? captured).slice(0, 10)}  ${terminal.paint("bold", title ?? id)}`);
      terminal.print(terminal.paint("dim", `            ${outlet ?? "no outlet named"} · ${id}`));
    }
    terminal.print(`${pluralText(found.length, "article")}${whole ? "" : " among the newest that hold the words"}.`);
  }
  return DONE;
}
