import type { Article } from "../../model/article.ts";
import type { ArticleEvent } from "../../model/event.ts";
import type { Report } from "../../model/report.ts";
import { editionOf } from "../edition.ts";
import { noEvents } from "../event-digest.ts";
import type { ArticleLine, KeptReport, Store } from "../store.ts";
import type { Connection } from "./connection.ts";
import { eventAppender } from "./append-events.ts";
import { type Edition, eventKeeper, eventsInOrder, rowKeysInOrder } from "./events.ts";
import { pack, unpack } from "./packing.ts";
import { searchWriter } from "./search/search-writer.ts";
import { blockReader, blockWriter } from "./site-blocks.ts";
import { stateValue } from "./state-value.ts";

interface ReportRow {
  readonly page: string;
  readonly hash: string;
  readonly rules: string;
  readonly known: string;
  readonly event: Uint8Array;
  readonly report: Uint8Array;
}

/**
 * Reports and the events they give. A report's body goes to the archive first and counts only once its event stands in the ledger
 * with the same edition: that one commit is the moment it is kept.
 */
export function reportStore(
  connection: Connection,
): Pick<Store, "keepReports" | "siteBlocks" | "append" | "report" | "events" | "rowKeys" | "articles" | "eventState"> {
  const { db } = connection;
  const select = `SELECT e.page, e.hash, e.rules, e.known, e.event, r.report FROM events e JOIN reports r USING (page, hash, edition)`;
  const newest = db.prepare(`${select} WHERE e.holds AND e.page = ? ORDER BY e.known DESC, e.hash DESC LIMIT 1`);
  const exact = db.prepare(`${select} WHERE e.holds AND e.page = ? AND e.hash = ?`);
  // The pages before the offset are counted in the index alone.
  const lines = db.prepare(
    `SELECT page AS id, title, publisher, published, captured, figures FROM articles
     WHERE page IN (SELECT page FROM articles ORDER BY captured DESC, page DESC LIMIT ? OFFSET ?) ORDER BY captured DESC, page DESC`,
  );
  return {
    keepReports: reportKeeper(connection),
    siteBlocks: blockReader(db),
    append: eventAppender(connection),
    async report(page, hash) {
      const row = hash === undefined ? newest.get(page) : exact.get(page, hash);
      return row === undefined ? null : toKept(row as unknown as ReportRow);
    },
    events: (until) => eventsInOrder(db, until),
    rowKeys: (beginning) => rowKeysInOrder(db, beginning),
    async articles({ limit, offset = 0 }) {
      return lines.all(limit, offset).map((row) => ({ ...(row as unknown as ArticleLine) }));
    },
    eventState: async () => stateValue(db, "events") ?? noEvents,
  };
}

/** Reports that were kept before there were opinions hold none. */
const NO_OPINIONS: Pick<Report, "opinions"> = { opinions: [] };
/** Nor do articles that were kept before these fields were. */
const NO_DETAILS: Pick<Article, "dates" | "canonical" | "posts"> = {
  dates: { published: null, modified: null },
  canonical: null,
  posts: [],
};

function toKept(row: ReportRow): KeptReport {
  const { page, hash, rules, known } = row;
  const kept = unpack(row.report) as Report;
  const report = { ...NO_OPINIONS, ...kept, article: { ...NO_DETAILS, ...kept.article } };
  return { page, hash, rules, captured: known, report, event: unpack(row.event) as ArticleEvent };
}

function reportKeeper({ db, write }: Connection): Store["keepReports"] {
  const keepEvents = eventKeeper(db);
  const rememberBlocks = blockWriter(db);
  const writeSearch = searchWriter(db);
  const insert = db.prepare("INSERT INTO reports (page, hash, edition, report) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
  const drop = db.prepare(
    `DELETE FROM reports WHERE page = :page AND hash = :hash
     AND edition NOT IN (SELECT edition FROM events WHERE holds AND page = :page AND hash = :hash)`,
  );

  /** What an interrupted writer left of this capture goes first, and what was replaced goes afterwards. */
  function dropUnused({ kept: { page, hash } }: Edition): void {
    drop.run({ page, hash });
  }

  function keepBody(one: Edition): void {
    dropUnused(one);
    insert.run(one.kept.page, one.kept.hash, one.edition, pack(one.kept.report));
    writeSearch(one.kept);
  }

  return async (reports) => {
    const editions = reports.map((kept) => ({ kept, edition: editionOf(kept) }));
    await write(() => editions.forEach(keepBody));
    const replaced = await write(() => {
      for (const { page, blocks } of reports) if (blocks) rememberBlocks(page, blocks);
      return keepEvents(editions);
    });
    if (replaced.length > 0) await write(() => replaced.forEach(dropUnused));
  };
}
