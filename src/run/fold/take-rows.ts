import { happeningsOf } from "../../keep/row/fold-rows.ts";
import type { RowHappening } from "../../keep/row/row-happening.ts";
import { joinHappenings } from "../../keep/row/row-happening.ts";
import type { RowVersion } from "../../keep/row/row-version.ts";
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
  readonly #held = new Map<string, RowVersion[]>();
  readonly #rows = new Map<string, RowRecord & { readonly series: string; readonly row: string }>();
  readonly #counts = new Map<string, CountRecord>();
  readonly #happenings = new Map<string, RowHappening>();
  #values = 0;

  constructor(tables: FoldTables, dirty: Dirty) {
    this.#tables = tables;
    this.#dirty = dirty;
  }

  /** A version concerns the counts it gives values for and those that another version of its row gave values for. */
  async take(event: ImportEvent): Promise<void> {
    const values = valuesByCount(event);
    const { series, row, key, known } = event;
    const name = JSON.stringify([series, row]);
    const before = this.#rows.get(name) ?? (await this.#tables.get<RowRecord>("rows", series, row)) ?? { counts: [], versions: [] };
    const come = [...values.keys()].filter((count) => !before.counts.includes(count));
    const counts = [...before.counts, ...come];
    this.#rows.set(name, { series, row, counts, versions: [...before.versions, { key, known }] });
    for (const count of counts) this.#hold(count, toVersion(event, values.get(count) ?? []));
    for (const count of come) for (const other of before.versions) this.#hold(count, toVersion({ ...event, ...other }, []));
    for (const own of happeningsOf(event)) this.#tell(own);
    this.#values += counts.length;
    if (this.#values >= MOST_HELD) await this.flush();
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
    for (const [count, versions] of this.#held) {
      const { number, happening } = await this.#countOf(count, versions);
      await tables.put("chunks", [{ parent: number, id, body: writeChunk(versions) }]);
      this.#dirty.count(happening, count);
    }
    await tables.put(
      "rows",
      [...this.#rows.values()].map(({ series, row, counts, versions }) => ({ parent: series, id: row, body: { counts, versions } })),
    );
    for (const own of this.#happenings.values()) await this.#record(own);
    for (const held of [this.#held, this.#rows, this.#happenings]) held.clear();
    this.#values = 0;
  }

  /** The number of a count, given when it is first met. */
  async #countOf(count: string, versions: readonly RowVersion[]): Promise<{ number: string; happening: string }> {
    const [happening] = JSON.parse(count) as [string];
    const known = this.#counts.get(count) ?? (await this.#tables.get<CountRecord>("counts", happening, count));
    const listed = versions.some(({ values }) => values.some(({ subject }) => subject.shared || subjectClaim(subject).claim.item.known));
    const record = { number: known?.number ?? (await this.#newNumber()), listed: listed || (known?.listed ?? false) };
    if (record.listed !== known?.listed) await this.#tables.put("counts", [{ parent: happening, id: count, body: record }]);
    this.#counts.set(count, record);
    return { number: record.number, happening };
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
