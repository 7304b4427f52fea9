import type { StatementSync } from "node:sqlite";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Page, PageHints } from "../../model/page.ts";
import { sourceLine } from "../source-line.ts";
import type { Store } from "../store.ts";
import type { Connection } from "./connection.ts";

interface CaptureRow {
  readonly page: string;
  readonly hash: string;
  readonly captured: string;
  readonly source: string;
  readonly url: string | null;
  readonly format: Page["format"];
  readonly headers: string;
  readonly hints: string;
  readonly bytes: Uint8Array;
}

const batch = 32;

const after = `(c.captured, c.page, c.hash) > (:captured, :page, :hash) ORDER BY c.captured, c.page, c.hash LIMIT ${batch}`;

/** The archive of captures. */
export function captureStore({ db, write }: Connection): Pick<Store, "archive" | "unread" | "pages" | "page" | "captures" | "sources"> {
  const known = db.prepare("SELECT 1 FROM captures WHERE page = ? AND hash = ?");
  const insert = db.prepare(
    `INSERT INTO captures (page, hash, captured, source, url, format, headers, hints, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const newest = db.prepare("SELECT * FROM captures WHERE page = ? ORDER BY captured DESC, hash DESC LIMIT 1");
  const exact = db.prepare("SELECT * FROM captures WHERE page = ? AND hash = ?");
  const ofPage = db.prepare("SELECT hash, captured FROM captures WHERE page = ? ORDER BY captured DESC, hash DESC");
  const all = db.prepare(`SELECT c.* FROM captures c WHERE ${after}`);
  const unread = db.prepare(
    `SELECT c.* FROM captures c WHERE NOT EXISTS (
       SELECT 1 FROM events e JOIN reports r USING (page, hash, edition) WHERE e.holds AND e.page = c.page AND e.hash = c.hash
     ) AND ${after}`,
  );
  const sources = db.prepare("SELECT source, pages, latest FROM capture_sources ORDER BY source");

  function archiveOne(page: Page): "new" | "same" {
    if (known.get(page.id, page.hash) !== undefined) return "same";
    const { id, hash, captured, source, url, format } = page;
    insert.run(
      id,
      hash,
      captured,
      source,
      url,
      format,
      JSON.stringify(page.headers),
      JSON.stringify(page.hints),
      zstdCompressSync(page.bytes),
    );
    return "new";
  }

  return {
    archive: (pages) => write(() => pages.map(archiveOne)),
    unread: () => inBatches(unread),
    pages: () => inBatches(all),
    async page(id, hash) {
      const row = hash === undefined ? newest.get(id) : exact.get(id, hash);
      return row === undefined ? null : toPage(row as unknown as CaptureRow);
    },
    async captures(id) {
      return ofPage.all(id).map((row) => ({ hash: String(row["hash"]), captured: String(row["captured"]) }));
    },
    async sources() {
      return sources.all().map((row) => sourceLine(String(row["source"]), Number(row["pages"]), String(row["latest"])));
    },
  };
}

/** Batch by batch, each from where the last one ended, so that the caller may write between two pages. */
async function* inBatches(select: StatementSync): AsyncIterable<Page> {
  let last = { captured: "", page: "", hash: "" };
  for (;;) {
    const rows = select.all(last) as unknown as CaptureRow[];
    for (const row of rows) yield toPage(row);
    const end = rows.at(-1);
    if (end === undefined || rows.length < batch) return;
    last = { captured: end.captured, page: end.page, hash: end.hash };
  }
}

function toPage(row: CaptureRow): Page {
  const { page, hash, url, captured, source, format } = row;
  return {
    id: page,
    hash,
    url,
    captured,
    source,
    format,
    headers: JSON.parse(row.headers) as Record<string, string>,
    bytes: new Uint8Array(zstdDecompressSync(row.bytes)),
    hints: JSON.parse(row.hints) as PageHints,
  };
}
