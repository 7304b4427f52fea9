import { compareText } from "../lib/compare-text.ts";
import { sha256 } from "../lib/slug.ts";
import type { Break } from "../model/break.ts";
import type { FoldRow, FoldTable, FoldTables, IdRange } from "./fold-tables.ts";
import type { BreakTotal, LedgerTotals } from "./ledger-totals.ts";
import type { MemoryLog } from "./memory-log.ts";
import type { Page, Select } from "./queries.ts";

/** Bodies as JSON, so that what was given may change afterwards. */
type Held = Map<FoldTable, Map<string, Map<string, string>>>;

/** The tables of a fold in memory. A session works on a copy, which takes the place of the first when all of it went well. */
export class MemoryTables {
  #held: Held = new Map();

  async session<T>(log: MemoryLog, work: (tables: FoldTables) => Promise<T>): Promise<T> {
    const copy: Held = new Map(
      [...this.#held].map(([table, parents]) => [table, new Map([...parents].map(([parent, rows]) => [parent, new Map(rows)]))]),
    );
    const result = await work(tablesOver(copy, log));
    this.#held = copy;
    return result;
  }

  /** What there is at this moment. */
  reader(log: MemoryLog): FoldTables {
    return tablesOver(this.#held, log);
  }

  all<Body>(table: FoldTable): FoldRow<Body>[] {
    return rowsIn<Body>(this.#held, table);
  }

  totals(): LedgerTotals {
    const kinds = Map.groupBy(this.all<Break>("breaks"), ({ body }) => `${body.type} ${Number(body.accepted)}`);
    const breaks = [...kinds].toSorted(([a], [b]) => compareText(a, b)).map(([, rows]) => breakTotal(rows));
    return { tallies: this.all("tallies").length, stories: this.all("lines").length, breaks };
  }

  select: Select = async <Body>(
    table: FoldTable,
    where: Parameters<Select>[1],
    order: string | null,
    { limit, offset = 0 }: Page,
  ): Promise<Body[]> => {
    const asked = Object.entries(where).filter(([, value]) => value !== undefined);
    const bodies = rowsIn<Record<string, string | boolean>>(this.#held, table)
      .map(({ body }) => body)
      .filter((body) => asked.every(([field, value]) => body[field] === value));
    const inOrder = order === null ? bodies : sorted(bodies, order);
    return inOrder.slice(offset, offset + limit) as Body[];
  };
}

function sorted(bodies: readonly Record<string, string | boolean>[], order: string): Record<string, string | boolean>[] {
  const field = order.replace(/^-/, "");
  const rising = bodies.toSorted(
    (a, b) => compareText(String(a[field]), String(b[field])) || compareText(String(a["id"]), String(b["id"])),
  );
  return order.startsWith("-") ? rising.toReversed() : rising;
}

function breakTotal(rows: readonly FoldRow<Break>[]): BreakTotal {
  const { type, accepted } = rows[0]!.body;
  return { type, accepted, count: rows.length };
}

/** In order of id, then of parent. */
function rowsIn<Body>(held: Held, table: FoldTable): FoldRow<Body>[] {
  const rows = [...(held.get(table) ?? [])].flatMap(([parent, own]) =>
    [...own].map(([id, body]) => ({ parent, id, body: JSON.parse(body) as Body })),
  );
  return rows.toSorted((a, b) => compareText(a.id, b.id) || compareText(a.parent, b.parent));
}

function tablesOver(held: Held, log: MemoryLog): FoldTables {
  const under = (table: FoldTable, parent: string) => held.get(table)?.get(parent) ?? new Map<string, string>();
  return {
    async get<Body>(table: FoldTable, parent: string, id: string) {
      const body = under(table, parent).get(id);
      return body === undefined ? null : (JSON.parse(body) as Body);
    },
    async find<Body>(table: FoldTable, id: string) {
      return rowsIn<Body>(held, table).filter((row) => row.id === id);
    },
    async list<Body>(table: FoldTable, parent: string, { from, to, last }: IdRange = {}): Promise<readonly FoldRow<Body>[]> {
      const within = [...under(table, parent)].filter(([id]) => (from === undefined || id >= from) && (to === undefined || id <= to));
      const rows = within.toSorted(([a], [b]) => compareText(a, b)).map(([id, body]) => ({ parent, id, body: JSON.parse(body) as Body }));
      return last === undefined ? rows : rows.toReversed().slice(0, last);
    },
    async put(table, rows) {
      const parents = held.get(table) ?? new Map<string, Map<string, string>>();
      held.set(table, parents);
      for (const { parent, id, body } of rows) {
        const own = parents.get(parent) ?? new Map<string, string>();
        parents.set(parent, own.set(id, JSON.stringify(body)));
      }
    },
    async drop(table, parent, ids) {
      if (ids === undefined) held.get(table)?.delete(parent);
      else for (const id of ids) held.get(table)?.get(parent)?.delete(id);
    },
    clear: async () => held.clear(),
    digest: async () => sha256(answers.map((table) => JSON.stringify(rowsIn(held, table).map(({ id, body }) => [id, body]))).join("\n")),
    arrivals: async (after, limit, kind) => structuredClone(log.arrivals(after, limit, kind)),
    async readings(article, until) {
      return log.holding(until).flatMap((event) => ("kind" in event || event.article.id !== article ? [] : [structuredClone(event)]));
    },
    async row(key) {
      const event = log.get(key);
      return event && "kind" in event && event.kind === "import" ? structuredClone(event) : null;
    },
    async corrections(until) {
      return log.holding(until).flatMap((event) => ("kind" in event && event.kind === "correction" ? [structuredClone(event)] : []));
    },
  };
}

const answers: readonly FoldTable[] = ["stories", "tallies", "readings", "breaks", "actors", "redirects", "placements"];
