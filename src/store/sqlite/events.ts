import type { DatabaseSync } from "node:sqlite";
import type { ArticleEvent } from "../../model/event.ts";
import { noEvents, withEvent, withoutEvent } from "../event-digest.ts";
import type { KeptReport } from "../store.ts";
import { pack, unpack } from "./packing.ts";
import { stateValue } from "./state-value.ts";

/** A report and the digest that tells it from other readings of the same capture. */
export interface Edition {
  readonly kept: KeptReport;
  readonly edition: string;
}

interface EventRow {
  readonly key: string;
  readonly edition: string;
  readonly known: string;
  readonly event: Uint8Array;
}

/**
 * Appends events, and puts those of a new edition in the place of what the same capture gave before, keeping its moment. To be called
 * inside a transaction; gives the editions that took another's place.
 */
export function eventKeeper(db: DatabaseSync): (editions: readonly Edition[]) => readonly Edition[] {
  const find = db.prepare("SELECT key, edition, known, event FROM events WHERE key = ?");
  const insert = db.prepare("INSERT INTO events (key, page, hash, rules, edition, known, event) VALUES (?, ?, ?, ?, ?, ?, ?)");
  const replace = db.prepare("UPDATE events SET rules = ?, edition = ?, event = ? WHERE key = ?");
  const setState = db.prepare("INSERT INTO state (name, value) VALUES ('events', ?) ON CONFLICT DO UPDATE SET value = excluded.value");
  const listArticle = articleLister(db);

  function append({ kept, edition }: Edition, state: string): string {
    const { event, page, hash, rules } = kept;
    insert.run(event.key, page, hash, rules, edition, event.known, pack(event));
    listArticle(kept, event.known);
    return withEvent(state, event);
  }

  function putInPlace({ kept, edition }: Edition, row: EventRow, state: string): string {
    const event = { ...kept.event, known: row.known };
    replace.run(kept.rules, edition, pack(event), event.key);
    listArticle(kept, row.known);
    return withEvent(withoutEvent(state, unpack(row.event) as ArticleEvent), event);
  }

  return (editions) => {
    const replaced: Edition[] = [];
    let state = stateValue(db, "events") ?? noEvents;
    for (const one of editions) {
      const row = find.get(one.kept.event.key) as unknown as EventRow | undefined;
      if (row?.edition === one.edition) continue;
      state = row === undefined ? append(one, state) : putInPlace(one, row, state);
      if (row !== undefined) replaced.push(one);
    }
    setState.run(state);
    return replaced;
  };
}

/** Keeps the one line that lists show of an article: its newest capture's. */
function articleLister(db: DatabaseSync): (kept: KeptReport, captured: string) => void {
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

/** Batch by batch, each from where the last one ended, so that the caller may write between two events. */
export async function* eventsInOrder(db: DatabaseSync, until = endOfTime): AsyncGenerator<ArticleEvent> {
  const select = db.prepare(
    `SELECT key, edition, known, event FROM events WHERE (known, key) > (?, ?) AND known <= ? ORDER BY known, key LIMIT ${batch}`,
  );
  let last: Pick<EventRow, "known" | "key"> = { known: "", key: "" };
  for (;;) {
    const rows = select.all(last.known, last.key, until) as unknown as EventRow[];
    for (const row of rows) yield unpack(row.event) as ArticleEvent;
    const end = rows.at(-1);
    if (end === undefined || rows.length < batch) return;
    last = end;
  }
}
