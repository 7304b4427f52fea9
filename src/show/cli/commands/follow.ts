import { Refusal } from "../../../model/refusal.ts";
import { openReader } from "../../../run/reader.ts";
import { watchStore } from "../../../run/watch/watch-store.ts";
import { DONE, REFUSED } from "../exit-code.ts";
import { interrupted } from "../interrupted.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";
import { type WebOptions, webSettings } from "../web-settings.ts";
import { addToSources } from "./sources.ts";

/** `tollkeeper collect --follow`: watches what is named, and asks all that is watched until it is interrupted. */
export async function follow(
  whats: readonly string[],
  options: WebOptions & { readonly data: string },
  terminal: Terminal,
): Promise<number> {
  const code = whats.length === 0 ? DONE : await addToSources(whats, { ...options }, terminal);
  return withStore(options.data, async (store) => {
    const { length } = await store.watched();
    if (length === 0) {
      if (code === REFUSED) return REFUSED;
      throw new Refusal(
        "usage",
        `Cannot follow: nothing is watched in ${options.data}. Name an address, or run "tollkeeper sources add ADDRESS".`,
      );
    }
    const stop = new AbortController();
    const settings = { web: webSettings(options), publicUrl: null };
    const watcher = watchStore(store, openReader(options.data), settings, stop.signal, (line) => terminal.print(line));
    terminal.say("Follows what is watched; Ctrl-C ends it when the round under way is over.");
    void interrupted().then(() => stop.abort());
    await watcher.run();
    return code;
  });
}
