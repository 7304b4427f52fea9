import type { ArticleEvent } from "../../model/event.ts";
import type { Report } from "../../model/report.ts";
import { editionOf } from "../edition.ts";
import { noEvents, withEvent, withoutEvent } from "../event-digest.ts";
import type { ArticleLine, KeptReport, Store } from "../store.ts";
import type { Connection } from "./connection.ts";
import { pack, unpack } from "./packing.ts";
import { stateValue } from "./state-value.ts";

interface EventRow {
  readonly key: string;
  readonly hash: string;
  readonly rules: string;
  readonly edition: string;
  readonly known: string;
  readonly event: Uint8Array;
}

/**
 * Reports and the events they give. A report's body goes to the archive first and counts only once its event stands in the ledger
 * with the same edition: that one commit is the moment it is kept.
 */
export function reportStore(connection: Connection): Pick<Store, "keepReports" | "report" | "events" | "articles" | "eventState"> {
  const { db, write } = connection;
  const keepBodies = reportBodies(connection);
  const keepEvents = eventKeeper(connection);
  const select = `SELECT e.page, e.hash, e.rules, e.known, e.event, r.report FROM events e JOIN reports r USING (page, hash, edition) WHERE e.page = ?`;
  const newest = db.prepare(`${select} ORDER BY e.known DESC, e.hash DESC LIMIT 1`);
  const exact = db.prepare(`${select} AND e.hash = ?`);
  const lines = db.prepare(
    `SELECT page AS id, title, publisher, published, captured, figures FROM articles ORDER BY captured DESC, page DESC LIMIT ? OFFSET ?`,
  );
  return {
    async keepReports(reports) {
      await write(() => reports.forEach(keepBodies.add));
      await write(() => keepEvents(reports));
      await write(() => reports.forEach(keepBodies.dropOlder));
    },
    async report(page, hash) {
      const row = hash === undefined ? newest.get(page) : exact.get(page, hash);
      return row === undefined ? null : toKept(row as unknown as EventRow & { page: string; report: Uint8Array });
    },
    events: (until) => eventsInOrder(connection, until),
    async articles({ limit, offset = 0 }) {
      return lines.all(limit, offset).map((row) => ({ ...(row as unknown as ArticleLine) }));
    },
    eventState: async () => stateValue(db, "events") ?? noEvents,
  };
}

function toKept(row: EventRow & { page: string; report: Uint8Array }): KeptReport {
  const { page, hash, rules, known } = row;
  return { page, hash, rules, captured: known, report: unpack<Report>(row.report), event: unpack<ArticleEvent>(row.event) };
}

function reportBodies({ db }: Connection) {
  const insert = db.prepare("INSERT INTO reports (page, hash, edition, report) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
  const drop = db.prepare("DELETE FROM reports WHERE page = ? AND hash = ? AND edition <> ?");
  return {
    add: (kept: KeptReport) => void insert.run(kept.page, kept.hash, editionOf(kept), pack(kept.report)),
    dropOlder: (kept: KeptReport) => void drop.run(kept.page, kept.hash, editionOf(kept)),
  };
}

/** Appends events, and puts those of a new edition in the place of what the same capture gave before. */
function eventKeeper({ db }: Connection): (reports: readonly KeptReport[]) => void {
  const find = db.prepare("SELECT edition, known, event FROM events WHERE key = ?");
  const insert = db.prepare("INSERT INTO events (key, page, hash, rules, edition, known, event) VALUES (?, ?, ?, ?, ?, ?, ?)");
  const replace = db.prepare("UPDATE events SET rules = ?, edition = ?, event = ? WHERE key = ?");
  const setState = db.prepare("INSERT INTO state (name, value) VALUES ('events', ?) ON CONFLICT DO UPDATE SET value = excluded.value");
  const listArticle = articleLister(db);

  function keepOne(state: string, kept: KeptReport): string {
    const row = find.get(kept.event.key) as unknown as EventRow | undefined;
    const edition = editionOf(kept);
    if (row?.edition === edition) return state;
    const event = { ...kept.event, known: row?.known ?? kept.event.known };
    if (row === undefined) insert.run(event.key, kept.page, kept.hash, kept.rules, edition, event.known, pack(event));
    else replace.run(kept.rules, edition, pack(event), event.key);
    listArticle(kept, event.known);
    return withEvent(row === undefined ? state : withoutEvent(state, unpack<ArticleEvent>(row.event)), event);
  }

  return (reports) => {
    const before = stateValue(db, "events") ?? noEvents;
    const state = reports.reduce(keepOne, before);
    if (state !== before) setState.run(state);
  };
}

function articleLister(db: Connection["db"]): (kept: KeptReport, captured: string) => void {
  const upsert = db.prepare(
    `INSERT INTO articles (page, hash, captured, title, publisher, published, figures, statements) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET hash = excluded.hash, captured = excluded.captured, title = excluded.title, publisher = excluded.publisher,
       published = excluded.published, figures = excluded.figures, statements = excluded.statements
     WHERE (excluded.captured, excluded.hash) >= (articles.captured, articles.hash)`,
  );
  return ({ page, hash, report }, captured) => {
    const { title, publisher, published } = report.article;
    upsert.run(page, hash, captured, title, publisher, published, report.figures.length, report.statements.length);
  };
}

const batch = 500;

/** Later than any ISO instant. */
const endOfTime = "~";

async function* eventsInOrder({ db }: Connection, until = endOfTime): AsyncIterable<ArticleEvent> {
  const select = db.prepare(
    `SELECT key, known, event FROM events WHERE (known, key) > (?, ?) AND known <= ? ORDER BY known, key LIMIT ${batch}`,
  );
  let last = { known: "", key: "" };
  for (;;) {
    const rows = select.all(last.known, last.key, until) as unknown as EventRow[];
    for (const row of rows) yield unpack<ArticleEvent>(row.event);
    const end = rows.at(-1);
    if (end === undefined || rows.length < batch) return;
    last = end;
  }
}
