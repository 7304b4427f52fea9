import type { DatabaseSync } from "node:sqlite";
import type { Correction } from "../../model/correction.ts";
import type { ArticleEvent, LedgerEvent } from "../../model/event.ts";
import type { ImportEvent } from "../../model/import.ts";
import { noEvents, withEvent, withoutEvent } from "../event-digest.ts";
import type { FoldReader } from "../fold-tables.ts";
import { readImport } from "../import-form.ts";
import type { KeptReport } from "../store.ts";
import { pack, unpack } from "./packing.ts";
import { setStateValue, stateValue } from "./state-value.ts";
import { type Subjects, subjectsOf } from "./subjects.ts";

/** A report and the digest that tells it from other readings of the same capture. */
export interface Edition {
  readonly kept: KeptReport;
  readonly edition: string;
}

interface EventRow {
  readonly seq: number;
  readonly kind: "article" | "import" | "correction";
  readonly key: string;
  readonly edition: string;
  readonly known: string;
  readonly event: Uint8Array;
}

/**
 * Appends what captures were read to say. A capture that says what it said adds nothing; one that is read otherwise adds an event of the
 * same moment, which holds from then on. To be called inside a transaction; gives the editions that took another's place.
 */
export function eventKeeper(db: DatabaseSync): (editions: readonly Edition[]) => readonly Edition[] {
  const find = db.prepare("SELECT seq, kind, key, edition, known, event FROM events WHERE key = ? AND holds");
  const insert = db.prepare(
    "INSERT INTO events (kind, key, page, hash, rules, edition, known, event) VALUES ('article', ?, ?, ?, ?, ?, ?, ?)",
  );
  const supersede = db.prepare("UPDATE events SET holds = 0 WHERE seq = ?");
  const listArticle = articleLister(db);

  function append({ kept, edition }: Edition, known: string, state: string): string {
    const event = { ...kept.event, known };
    insert.run(event.key, kept.page, kept.hash, kept.rules, edition, known, pack(event));
    listArticle(kept, known);
    return withEvent(state, event);
  }

  function giveWay(row: EventRow, state: string): string {
    supersede.run(row.seq);
    return withoutEvent(state, unpack(row.event) as ArticleEvent);
  }

  return (editions) => {
    const replaced: Edition[] = [];
    let state = stateValue(db, "events") ?? noEvents;
    for (const one of editions) {
      const row = find.get(one.kept.event.key) as unknown as EventRow | undefined;
      if (row?.edition === one.edition) continue;
      state = append(one, row?.known ?? one.kept.event.known, row === undefined ? state : giveWay(row, state));
      if (row !== undefined) replaced.push(one);
    }
    setStateValue(db, "events", state);
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
export async function* eventsInOrder(db: DatabaseSync, until = endOfTime): AsyncGenerator<LedgerEvent> {
  const select = db.prepare(
    `SELECT kind, key, known, event FROM events WHERE holds AND (known, key) > (?, ?) AND known <= ? ORDER BY known, key LIMIT ${batch}`,
  );
  const subjects = subjectsOf(db);
  let last: Pick<EventRow, "known" | "key"> = { known: "", key: "" };
  for (;;) {
    const rows = select.all(last.known, last.key, until) as unknown as EventRow[];
    for (const row of rows) yield toEvent(row, subjects);
    const end = rows.at(-1);
    if (end === undefined || rows.length < batch) return;
    last = end;
  }
}

/** Keys of rows that begin so, batch by batch like the events. */
export async function* rowKeysInOrder(db: DatabaseSync, beginning: string): AsyncGenerator<string> {
  const select = db.prepare(`SELECT key FROM events WHERE holds AND key > ? AND key < ? AND kind = 'import' ORDER BY key LIMIT ${batch}`);
  const end = `${beginning}\u{10ffff}`;
  for (let last = beginning; ;) {
    const keys = select.all(last, end).map((row) => String(row["key"]));
    yield* keys;
    if (keys.length < batch) return;
    last = keys.at(-1)!;
  }
}

/** Events as the fold reads them: in order of arrival, or those of one article, or one row. */
export function foldEvents(db: DatabaseSync): Pick<FoldReader, "arrivals" | "readings" | "row" | "corrections"> {
  const subjects = subjectsOf(db);
  const arrived = db.prepare(
    `SELECT seq, kind, event, kind = 'article' AND EXISTS (SELECT 1 FROM events o WHERE NOT o.holds AND o.key = e.key) AS anew
     FROM events e WHERE holds AND seq > :after AND (:kind IS NULL OR kind = :kind) ORDER BY seq LIMIT :limit`,
  );
  const ofPage = db.prepare(
    "SELECT kind, event FROM events WHERE holds AND page IS NOT NULL AND page = ? AND known <= ? ORDER BY known, key",
  );
  const ofKey = db.prepare("SELECT kind, event FROM events WHERE holds AND key = ? AND kind = 'import'");
  const decided = db.prepare("SELECT kind, event FROM events WHERE holds AND kind = 'correction' AND known <= ? ORDER BY known, key");
  const read = (row: unknown) => toEvent(row as EventRow, subjects);
  return {
    async arrivals(after, limit, kind) {
      return arrived
        .all({ after, limit, kind: kind ?? null })
        .map((row) => ({ seq: Number(row["seq"]), event: read(row), anew: row["anew"] === 1 }));
    },
    readings: async (article, until = endOfTime) => ofPage.all(article, until).map((row) => read(row) as ArticleEvent),
    async row(key) {
      const row = ofKey.get(key);
      return row === undefined ? null : (read(row) as ImportEvent);
    },
    corrections: async (until = endOfTime) => decided.all(until).map((row) => read(row) as Correction),
  };
}

function toEvent({ kind, event }: Pick<EventRow, "kind" | "event">, subjects: Subjects): LedgerEvent {
  if (kind === "import") return readImport(Buffer.from(event).toString(), subjects.subjectOf);
  return unpack(event) as LedgerEvent;
}
