import packageFile from "../../../../package.json" with { type: "json" };
import { pluralText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import { openEffects } from "../../../run/effects.ts";
import { openDesk } from "../../../run/open-desk.ts";
import { openReader } from "../../../run/reader.ts";
import { startWatching } from "../../../run/start-watching.ts";
import type { Store } from "../../../store/store.ts";
import { listen } from "../../web/listen.ts";
import { site } from "../../web/site.ts";
import { DONE } from "../exit-code.ts";
import { interrupted } from "../interrupted.ts";
import { accountsToShow, openToShow } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";
import { type WebOptions, webSettings } from "../web-settings.ts";

export interface ServeOptions extends WebOptions {
  readonly data: string;
  /** Whether watched sources are asked meanwhile. */
  readonly collect: boolean;
  readonly publicUrl?: string;
  readonly port: string;
  readonly host: string;
  readonly public?: true;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** `tollkeeper serve`: the site over a folder, until it is interrupted. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const port = portOf(options.port);
  const publicUrl = publicUrlOf(options.publicUrl);
  // What strangers type into the box never leads into the own network, whatever is allowed for sources.
  const effects = openEffects({ ...webSettings(options), allowPrivate: false });
  const store = await openToShow(options.data);
  const accounts = accountsToShow(options.data);
  const watching = options.collect
    ? startWatching(options.data, { web: webSettings(options), publicUrl }, (line) => terminal.print(line))
    : null;
  try {
    const loopback = LOOPBACK.has(options.host);
    const app = site(openDesk(store, openReader(options.data), effects, accounts), {
      public: options.public ?? false,
      loopback,
      version: packageFile.version,
      ...(watching === null || publicUrl === null ? {} : { hubs: { ...watching, now: () => effects.now() } }),
    });
    const server = await listen(app, { host: options.host, port });
    terminal.print(`Tollkeeper serves ${options.data} at ${server.url} (stop with Ctrl-C)`);
    const empty = await emptyText(store, options);
    if (empty !== null) terminal.print(empty);
    await interrupted();
    await server.close();
    return DONE;
  } finally {
    await watching?.stop();
    await accounts?.close();
    await store.close();
  }
}

/** What to do where nothing is in the folder; null where something is. */
async function emptyText(store: Store, { data, collect }: ServeOptions): Promise<string | null> {
  if ((await store.counts()).pages > 0 || (await store.tallyLines({ limit: 1 })).length > 0) return null;
  const watched = (await store.watched()).length;
  if (collect && watched > 0) return `Nothing is in it yet: ${pluralText(watched, "source")} watched, which it asks now.`;
  return `Nothing is in it yet: run "tollkeeper collect WHAT --data ${data}" in another terminal.`;
}

function publicUrlOf(given: string | undefined): string | null {
  if (given === undefined || given.trim() === "") return null;
  const url = URL.parse(given);
  if (url?.protocol === "http:" || url?.protocol === "https:") return url.href;
  throw new Refusal("usage", `Cannot be reached at ${given}: it is no web address. Give --public-url as https://news.example/.`);
}

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new Refusal("usage", `Cannot listen on port ${given}: it is no port. Give a whole number up to 65535.`);
}
