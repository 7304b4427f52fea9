import { pluralText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import { parseQuery, search } from "../../../run/search.ts";
import { DONE } from "../exit-code.ts";
import { limitOf } from "../limit-of.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

interface SearchOptions {
  readonly data: string;
  readonly json?: true;
  readonly limit: string;
}

/** `tollkeeper search WORDS`: articles that hold them, newest first. */
export async function searchArticles(words: readonly string[], options: SearchOptions, terminal: Terminal): Promise<number> {
  const limit = limitOf(options.limit, "articles");
  refuseNothing(words.join(" "));
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

/** Where nothing that was typed can be looked for, every article would be found. */
function refuseNothing(text: string): void {
  const { query, doubts } = parseQuery(text);
  if (Object.values(query).some((part) => part !== null && part.length !== 0)) return;
  throw new Refusal("usage", `Cannot search for ${text}: ${doubts[0] ?? "there is no word in it."}`);
}
