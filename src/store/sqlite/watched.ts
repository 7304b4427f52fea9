import type { HostMemory } from "../../model/host.ts";
import type { WatchedSource } from "../../model/source.ts";
import type { WatchStore } from "../watch-store.ts";
import type { Connection } from "./connection.ts";

const mostHosts = 5000;

/** What is watched, and how servers behaved. */
export function watchStore({ db, write, release }: Connection): WatchStore {
  const all = db.prepare("SELECT body FROM watched ORDER BY id");
  const add = db.prepare("INSERT INTO watched (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const update = db.prepare("UPDATE watched SET body = ? WHERE id = ?");
  const remove = db.prepare("DELETE FROM watched WHERE id = ?");
  const host = db.prepare("SELECT body FROM hosts WHERE host = ?");
  const keepHost = db.prepare("INSERT OR REPLACE INTO hosts (host, body) VALUES (?, ?)");
  const forget = db.prepare(`DELETE FROM hosts WHERE rowid <= (SELECT rowid FROM hosts ORDER BY rowid DESC LIMIT 1 OFFSET ${mostHosts})`);
  return {
    watched: async () => all.all().map(({ body }) => JSON.parse(String(body)) as WatchedSource),
    addWatched: (sources) => write(() => sources.map((source) => add.run(source.id, JSON.stringify(source)).changes === 1)),
    updateWatched: (sources) => write(() => sources.forEach((source) => update.run(JSON.stringify(source), source.id))),
    removeWatched: (ids) => write(() => ids.map((id) => remove.run(id).changes === 1)),
    async host(name) {
      const row = host.get(name);
      return row === undefined ? null : (JSON.parse(String(row["body"])) as HostMemory);
    },
    async keepHosts(hosts) {
      await write(() => {
        for (const memory of hosts) keepHost.run(memory.host, JSON.stringify(memory));
        forget.run();
      });
    },
    release,
  };
}
