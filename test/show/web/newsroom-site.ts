import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { addAccount } from "../../../src/run/accounts/manage.ts";
import { collect } from "../../../src/run/collect.ts";
import { worldEffects } from "../../../src/run/effects.ts";
import { openDesk } from "../../../src/run/open-desk.ts";
import { openReader } from "../../../src/run/reader.ts";
import { listen, type Listening } from "../../../src/show/web/listen.ts";
import { site } from "../../../src/show/web/site.ts";
import { memoryAccountStore } from "../../../src/store/memory-account-store.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";

const newsroom = fileURLToPath(new URL("../../../examples/newsroom", import.meta.url));

/** Who may sign in to the site over the newsroom, and by which word. */
export const EDITOR = { name: "ada", password: "seven quiet rivers" };
/** Another one, whose name strangers guess at. */
export const GUESSED = { name: "bob", password: "eight loud mountains" };

/** The site over the example newsroom, in a folder of its own, answering at a free port. */
export interface NewsroomSite extends Listening {
  readonly store: Store;
}

export async function newsroomSite(): Promise<NewsroomSite> {
  const folder = await mkdtemp(join(tmpdir(), "newsroom-"));
  const store = await openStore(folder);
  const read = openReader(folder);
  await collect(store, [newsroom], read, worldEffects, () => undefined);
  const accounts = memoryAccountStore();
  await addAccount(accounts, { ...EDITOR, role: "owner" }, "2026-01-01T00:00:00.000Z");
  await addAccount(accounts, { ...GUESSED, role: "editor" }, "2026-01-01T00:00:00.000Z");
  const app = site(openDesk(store, read, worldEffects, accounts), { public: false, loopback: true, version: "1" });
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    store,
    url: server.url,
    async close() {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
