import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { FigureFilter, FigureLine, FoundArticle, NameLine, SearchQuery, SearchStore, StatementLine } from "../../search-store.ts";
import { matchText } from "./match-text.ts";

/** So many of the newest lines that one part of a query leads to are looked at for the rest of it. */
const MOST_LOOKED_AT = 5_000;
const LAST = Number.MAX_SAFE_INTEGER;

const article = "found.number, found.page AS id, found.title, found.outlet, found.published, found.captured";

/** So many of the names in most articles are looked through for a word that is not their first. */
const MOST_NAMES = 20_000;

const namesSql = `
  SELECT key, name, articles FROM found_names WHERE kind = :kind AND folded GLOB :first AND articles > 0
  UNION
  SELECT key, name, articles FROM (
    SELECT key, name, folded, articles FROM found_names WHERE kind = :kind AND articles > 0 ORDER BY articles DESC LIMIT ${MOST_NAMES}
  ) WHERE folded GLOB :later
  ORDER BY articles DESC, key LIMIT :limit OFFSET :offset`;

/** The look-ups over the tables of `search-schema.ts`. */
export function searchStore(db: DatabaseSync): SearchStore {
  const named = db.prepare(namesSql);
  return {
    async search(query, { limit, before = LAST }) {
      const { sql, values } = searchSql(query, before);
      const found = db.prepare(sql).all(...values, before, limit) as unknown as FoundArticle[];
      return { found: found.map((one) => ({ ...one })), whole: found.length === limit || isWhole(db, query, before) };
    },
    async statements({ speakers }, { limit, before = LAST }) {
      const one = anyOf("line.speaker_key", speakers);
      const rows = db
        .prepare(
          `SELECT ${article}, line.statement, line.speaker, line.role, line.day, line.text FROM found_statements line
           JOIN found ON found.number = line.number WHERE ${one.sql} AND line.number < ? ORDER BY line.number DESC, line.statement LIMIT ?`,
        )
        .all(...one.values, before, limit);
      return rows.map((row) => withArticle(row) as unknown as StatementLine);
    },
    async figures(of, { limit, before = LAST }) {
      const { sql, values } = figureConditions(of);
      const rows = db
        .prepare(
          `SELECT ${article}, line.figure, line.measure, line.low, line.high, line.modifier, line.kind, line.status, line.day, line.claimant,
             line.place, line.counted, line.confidence FROM found_figures line
           JOIN found ON found.number = line.number WHERE ${sql} AND line.number < ? ORDER BY line.number DESC, line.figure LIMIT ?`,
        )
        .all(...values, before, limit);
      return rows.map((row) => withArticle(row) as unknown as FigureLine);
    },
    async names(kind, like, { limit, offset = 0 }) {
      const plain = like.replace(/[*?[\]]/g, "");
      const rows = named.all({ kind, first: `${plain}*`, later: `*-${plain}*`, limit, offset });
      return rows.map((row) => ({ ...(row as unknown as NameLine) }));
    },
  };
}

interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

const always: Condition = { sql: "TRUE", values: [] };

function anyOf(column: string, keys: readonly string[]): Condition {
  return keys.length === 0 ? always : { sql: `${column} IN (${keys.map(() => "?").join(", ")})`, values: keys };
}

function all(conditions: readonly Condition[]): Condition {
  const asked = conditions.filter((one) => one !== always);
  if (asked.length === 0) return always;
  return { sql: asked.map(({ sql }) => sql).join(" AND "), values: asked.flatMap(({ values }) => values) };
}

function atLeast(column: string, value: string | number | null): Condition {
  return value === null ? always : { sql: `${column} >= ?`, values: [value] };
}

function atMost(column: string, value: string | number | null): Condition {
  return value === null ? always : { sql: `${column} <= ?`, values: [value] };
}

function figureConditions({ claimants = [], places = [], measures = [], below }: FigureFilter): Condition {
  const doubtful = below === undefined ? always : { sql: "(line.confidence IS NULL OR line.confidence < ?)", values: [below] };
  return all([anyOf("line.claimant_key", claimants), anyOf("line.place_key", places), anyOf("line.measure", measures), doubtful]);
}

function exists(table: string, conditions: readonly Condition[]): Condition {
  const asked = all(conditions);
  if (asked === always) return always;
  return { sql: `EXISTS (SELECT 1 FROM ${table} line WHERE line.number = found.number AND ${asked.sql})`, values: asked.values };
}

/** One figure must meet all that is asked of a figure. */
function searchSql(query: SearchQuery, before: number): Condition {
  const { claimants, places, measures, speakers, low, high } = query;
  const { sql, values } = all([
    lookedAt(query, before),
    anyOf("found.outlet_key", query.outlets),
    atLeast("found.published", query.from),
    atMost("found.published", query.to),
    exists("found_statements", [anyOf("line.speaker_key", speakers)]),
    exists("found_figures", [figureConditions({ claimants, places, measures }), atLeast("line.low", low), atMost("line.low", high)]),
  ]);
  return { sql: `SELECT ${article} FROM found WHERE ${sql} AND found.number < ? ORDER BY found.number DESC LIMIT ?`, values };
}

/** The newest articles that one part of a query leads to by an index; the others are asked of these alone. */
function lookedAt(query: SearchQuery, before: number): Condition {
  const lists = leads(query, before);
  const sql = lists.map((one) => `SELECT number FROM (${one.sql} LIMIT ${MOST_LOOKED_AT})`).join(" UNION ALL ");
  return { sql: `found.number IN (${sql})`, values: lists.flatMap(({ values }) => values) };
}

/** Whether all articles that this part leads to were looked at. */
function isWhole(db: DatabaseSync, query: SearchQuery, before: number): boolean {
  const lists = leads(query, before);
  return lists.every(({ sql, values }) => db.prepare(`${sql} LIMIT 1 OFFSET ${MOST_LOOKED_AT}`).get(...values) === undefined);
}

/** Lists of articles, newest first: of the part of a query that most likely leads to the fewest. */
function leads(query: SearchQuery, before: number): readonly Condition[] {
  const { speakers, claimants, places, outlets, measures, from, to } = query;
  const match = matchText(query);
  const of = (table: string, column: string, keys: readonly string[]) =>
    keys.map((key) => ({
      sql: `SELECT number FROM ${table} WHERE ${column} = ? AND number < ? ORDER BY number DESC`,
      values: [key, before],
    }));
  if (match !== null)
    return [
      {
        sql: "SELECT rowid AS number FROM found_words WHERE found_words MATCH ? AND rowid < ? ORDER BY rowid DESC",
        values: [match, before],
      },
    ];
  if (speakers.length > 0) return of("found_statements", "speaker_key", speakers);
  if (claimants.length > 0) return of("found_figures", "claimant_key", claimants);
  if (places.length > 0) return of("found_figures", "place_key", places);
  if (outlets.length > 0) return of("found", "outlet_key", outlets);
  if (from !== null || to !== null) return [ofDays(from ?? "", to ?? "~", before)];
  return measures.length > 0
    ? of("found_figures", "measure", measures)
    : [{ sql: "SELECT number FROM found WHERE number < ? ORDER BY number DESC", values: [before] }];
}

/** Of some days, the newest days first. */
function ofDays(from: string, to: string, before: number): Condition {
  const sql = "SELECT number FROM found WHERE published >= ? AND published <= ? AND number < ? ORDER BY published DESC, number DESC";
  return { sql, values: [from, to, before] };
}

/** A row of a line with its article's columns beside its own, parted. */
function withArticle(row: Record<string, unknown>): Record<string, unknown> {
  const { number, id, title, outlet, published, captured, ...line } = row;
  return { article: { number, id, title, outlet, published, captured }, ...line };
}
