import type { DatabaseSync, StatementSync } from "node:sqlite";
import { sha256 } from "../../lib/slug.ts";
import { type FoldRow, type FoldTable, type FoldTables, foldTables, type IdRange } from "../fold-tables.ts";
import type { Page, Select } from "../queries.ts";
import { pack, unpack } from "./packing.ts";

interface RawRow {
  readonly parent: string;
  readonly id: string;
  readonly body: string | Uint8Array;
}

/** Large bodies are compressed; the others are JSON that queries look into. */
const packed: ReadonlySet<FoldTable> = new Set(["readings", "claims", "chunks", "snapshots", "tellings"]);

/** What queries answer from. */
const answers: readonly FoldTable[] = ["stories", "tallies", "readings", "breaks", "actors", "redirects", "placements"];

const HIGHEST = "\u{10FFFF}";

type RowTables = Pick<FoldTables, "get" | "find" | "list" | "put" | "drop" | "clear" | "digest">;

/** The tables of one ledger file. What writes is to be called inside a transaction. */
export function rowTables(
  db: DatabaseSync,
): RowTables & { readonly select: Select; readonly all: <Body>(table: FoldTable) => FoldRow<Body>[] } {
  const statement = statements(db);
  return {
    async get<Body>(table: FoldTable, parent: string, id: string) {
      const row = statement(table, "SELECT body FROM %t WHERE parent = ? AND id = ?").get(parent, id);
      return row === undefined ? null : (bodyOf(table, row["body"] as RawRow["body"]) as Body);
    },
    async find<Body>(table: FoldTable, id: string) {
      return toRows<Body>(table, statement(table, "SELECT parent, id, body FROM %t WHERE id = ? GROUP BY body").all(id));
    },
    async list<Body>(table: FoldTable, parent: string, { from = "", to = HIGHEST, last }: IdRange = {}) {
      const between = "SELECT parent, id, body FROM %t WHERE parent = ? AND id >= ? AND id <= ? ORDER BY id";
      if (last === undefined) return toRows<Body>(table, statement(table, between).all(parent, from, to));
      return toRows<Body>(table, statement(table, `${between} DESC LIMIT ?`).all(parent, from, to, last));
    },
    async put(table, rows) {
      const upsert = statement(
        table,
        "INSERT INTO %t (parent, id, body) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body WHERE body <> excluded.body",
      );
      for (const { parent, id, body } of rows) upsert.run(parent, id, packed.has(table) ? pack(body) : JSON.stringify(body));
    },
    async drop(table, parent, ids) {
      if (ids === undefined) statement(table, "DELETE FROM %t WHERE parent = ?").run(parent);
      else for (const id of ids) statement(table, "DELETE FROM %t WHERE parent = ? AND id = ?").run(parent, id);
    },
    async clear() {
      for (const table of foldTables) statement(table, "DELETE FROM %t").run();
    },
    digest: async () => sha256(answers.map((table) => `${table} ${digestOf(db, table)}`).join("\n")),
    select: async <Body>(table: FoldTable, where: Parameters<Select>[1], order: string | null, page: Page) =>
      selected(db, table, where, order, page).map((body) => bodyOf(table, body) as Body),
    all: <Body>(table: FoldTable) => toRows<Body>(table, statement(table, "SELECT parent, id, body FROM %t ORDER BY id, parent").all()),
  };
}

/** Statements are prepared once for each table. */
function statements(db: DatabaseSync): (table: FoldTable, sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (table, sql) => {
    const key = `${table} ${sql}`;
    const known = prepared.get(key) ?? db.prepare(sql.replace("%t", `fold_${table}`));
    prepared.set(key, known);
    return known;
  };
}

function toRows<Body>(table: FoldTable, rows: readonly unknown[]): FoldRow<Body>[] {
  return (rows as RawRow[]).map(({ parent, id, body }) => ({ parent, id, body: bodyOf(table, body) as Body }));
}

function bodyOf(table: FoldTable, body: RawRow["body"]): unknown {
  return packed.has(table) ? unpack(body as Uint8Array) : JSON.parse(body as string);
}

function selected(
  db: DatabaseSync,
  table: FoldTable,
  where: Parameters<Select>[1],
  order: string | null,
  { limit, offset = 0 }: Page,
): RawRow["body"][] {
  const asked = Object.entries(where).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined);
  const condition = asked.map(([field]) => ` AND body ->> '${field}' = ?`).join("");
  const inOrder = order === null ? "id" : orderBy(order);
  const sql = `SELECT body FROM fold_${table} WHERE true${condition} ORDER BY ${inOrder} LIMIT ? OFFSET ?`;
  return db
    .prepare(sql)
    .all(...asked.map(([, value]) => (typeof value === "boolean" ? Number(value) : value)), Number.isFinite(limit) ? limit : -1, offset)
    .map((row) => row["body"] as RawRow["body"]);
}

function orderBy(order: string): string {
  return order.startsWith("-") ? `body ->> '${order.slice(1)}' DESC, id DESC` : `body ->> '${order}', id`;
}

/** Parents are left out: how claims are folded together is no part of the answer. */
function digestOf(db: DatabaseSync, table: FoldTable): string {
  let digest = "";
  let size = 0;
  let lines: string[] = [];
  const flush = () => {
    digest = sha256(`${digest}\n${lines.join("\n")}`);
    lines = [];
    size = 0;
  };
  for (const { id, body } of db.prepare(`SELECT DISTINCT id, body FROM fold_${table} ORDER BY id, body`).iterate() as Iterable<RawRow>) {
    const line = `${id} ${packed.has(table) ? JSON.stringify(bodyOf(table, body)) : String(body)}`;
    lines.push(line);
    size += line.length;
    if (size > 1_000_000) flush();
  }
  flush();
  return digest;
}
