import type { DatabaseSync } from "node:sqlite";
import type { PageBlocks, SiteBlock } from "../../model/site-block.ts";
import { COMMON, MOST_BLOCKS } from "../block-memory.ts";

/** Remembers the blocks of a page within the transaction that is under way: see `block-memory.ts`, which does the same without a disk. */
export function blockWriter(db: DatabaseSync): (page: string, blocks: PageBlocks) => void {
  const add = db.prepare(
    `INSERT INTO site_blocks (host, hash, pages) VALUES (:host, :hash, json_array(:page))
     ON CONFLICT (host, hash) DO UPDATE SET pages = json_insert(pages, '$[#]', :page)
     WHERE json_array_length(pages) < ${COMMON} AND NOT EXISTS (SELECT 1 FROM json_each(pages) WHERE value = :page)`,
  );
  const forget = db.prepare(
    `DELETE FROM site_blocks WHERE host = :host AND json_array_length(pages) < ${COMMON}
     AND rowid <= (SELECT rowid FROM site_blocks WHERE host = :host ORDER BY rowid DESC LIMIT 1 OFFSET ${MOST_BLOCKS})`,
  );
  return (page, { host, hashes }) => {
    for (const hash of hashes) add.run({ host, hash, page });
    forget.run({ host });
  };
}

/** The blocks that are remembered of a site, in the order they were first met. */
export function blockReader(db: DatabaseSync): (host: string) => Promise<SiteBlock[]> {
  const all = db.prepare("SELECT hash, pages FROM site_blocks WHERE host = ? ORDER BY rowid");
  return async (host) => all.all(host).map(({ hash, pages }) => ({ hash: String(hash), pages: JSON.parse(String(pages)) as string[] }));
}
