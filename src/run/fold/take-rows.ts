import { happeningsOf } from "../../keep/row/fold-rows.ts";
import type { RowHappening } from "../../keep/row/row-happening.ts";
import { joinHappenings } from "../../keep/row/row-happening.ts";
import type { RowValue, RowVersion } from "../../keep/row/row-version.ts";
import { subjectClaim } from "../../keep/row/subject-claim.ts";
import { toVersion, valuesByCount } from "../../keep/row/row-version.ts";
import type { ImportEvent } from "../../model/import.ts";
import type { FoldTables } from "../../store/fold-tables.ts";
import { writeChunk } from "./chunk-form.ts";
import type { Dirty } from "./dirty.ts";
import { type CountRecord, type HappeningRecord, NO_RECORD, type RowRecord } from "./records.ts";

/** So many values are gathered by count before they are written. */
const MOST_HELD = 100_000;

/** Sorts rows by what they count, as they arrive, so that a count can be folded without the others. */
export class RowIntake {
  readonly #tables: FoldTables;
  readonly #dirty: Dirty;
  /** Versions by the number of their count. */
  readonly #held = new Map<string, RowVersion[]>();
  readonly #rows = new Map<string, RowRecord & { readonly series: string; readonly row: string }>();
  readonly #counts = new Map<string, CountRecord>();
  readonly #keys = new Map<string, string>();
  readonly #happenings = new Map<string, RowHappening>();
  #values = 0;

  constructor(tables: FoldTables, dirty: Dirty) {
    this.#tables = tables;
    this.#dirty = dirty;
  }

  /** A version concerns the counts it gives values for and those that another version of its row gave values for. */
  async take(event: ImportEvent): Promise<void> {
    const values = await this.#valuesOf(event);
    const { series, row, key, known } = event;
    const name = `${series} ${row}`;
    const before = this.#rows.get(name) ?? (await this.#tables.get<RowRecord>("rows", series, row)) ?? NO_ROW;
    const come = [...values.keys()].filter((count) => !before.counts.includes(count));
    const counts = [...before.counts, ...come];
    this.#rows.set(name, { series, row, counts, versions: [...before.versions, { key, known }] });
    for (const count of counts) this.#hold(count, toVersion(event, values.get(count) ?? []));
    for (const count of come) for (const other of before.versions) this.#hold(count, toVersion({ ...event, ...other }, []));
    for (const own of happeningsOf(event)) this.#tell(own);
    this.#values += counts.length;
    if (this.#values >= MOST_HELD) await this.flush();
  }

  /** Values by the number of what they count. */
  async #valuesOf(event: ImportEvent): Promise<Map<string, RowValue[]>> {
    const values = new Map<string, RowValue[]>();
    for (const [key, own] of valuesByCount(event)) {
      const known = this.#counts.get(key);
      const listed = own.some(({ subject }) => subject.shared || subjectClaim(subject).claim.item.known);
      const count = known && (known.listed || !listed) ? known : await this.#countOf(key, listed);
      values.set(count.number, own);
    }
    return values;
  }

  #hold(count: string, version: RowVersion): void {
    const held = this.#held.get(count);
    if (held) held.push(version);
    else this.#held.set(count, [version]);
  }

  #tell(own: RowHappening): void {
    const known = this.#happenings.get(own.id);
    this.#happenings.set(own.id, known ? joinHappenings(known, own) : own);
  }

  /** Writes what is held. */
  async flush(): Promise<void> {
    const tables = this.#tables;
    const last = (await tables.get<number>("state", "", "chunks")) ?? 0;
    const id = String(last + 1).padStart(9, "0");
    if (this.#held.size > 0) await tables.put("state", [{ parent: "", id: "chunks", body: last + 1 }]);
    for (const [number, versions] of this.#held) {
      await tables.put("chunks", [{ parent: number, id, body: writeChunk(versions) }]);
      const count = this.#keys.get(number) ?? (await tables.get<string>("counts", "", number))!;
      this.#dirty.count(happeningOf(count), count);
    }
    await tables.put(
      "rows",
      [...this.#rows.values()].map(({ series, row, counts, versions }) => ({ parent: series, id: row, body: { counts, versions } })),
    );
    for (const own of this.#happenings.values()) await this.#record(own);
    for (const held of [this.#held, this.#rows, this.#happenings]) held.clear();
    this.#values = 0;
  }

  /** The record of a count, under its key and under its number. */
  async #countOf(key: string, listed: boolean): Promise<CountRecord> {
    const happening = happeningOf(key);
    const known = this.#counts.get(key) ?? (await this.#tables.get<CountRecord>("counts", happening, key));
    const record = { number: known?.number ?? (await this.#newNumber()), listed: listed || (known?.listed ?? false) };
    if (record.listed !== known?.listed) await this.#tables.put("counts", [{ parent: happening, id: key, body: record }]);
    if (!known) await this.#tables.put("counts", [{ parent: "", id: record.number, body: key }]);
    this.#counts.set(key, record);
    this.#keys.set(record.number, key);
    return record;
  }

  async #newNumber(): Promise<string> {
    const last = (await this.#tables.get<number>("state", "", "counts")) ?? 0;
    await this.#tables.put("state", [{ parent: "", id: "counts", body: last + 1 }]);
    return String(last + 1);
  }

  async #record(own: RowHappening): Promise<void> {
    const known = (await this.#tables.get<HappeningRecord>("happenings", "", own.id)) ?? { ...NO_RECORD, group: [own.id] };
    const rows = known.rows ? joinHappenings(known.rows, own) : own;
    await this.#tables.put("happenings", [{ parent: "", id: own.id, body: { ...known, rows } }]);
  }
}

const NO_ROW: RowRecord = { counts: [], versions: [] };

function happeningOf(count: string): string {
  const [happening] = JSON.parse(count) as [string];
  return happening;
}
