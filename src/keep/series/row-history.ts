import type { ImportEvent } from "../../model/import.ts";
import type { ReadRow } from "./read-row.ts";
import { markOf, readKey, rowEvent } from "./row-event.ts";

interface Version {
  readonly known: string;
  readonly mark: string;
}

const GONE = markOf(null);

/** What is known of the rows of a series, version by version: tells what a copy of it says anew, and what it no longer says. */
export class RowHistory {
  readonly #series: string;
  readonly #versions = new Map<string, Version[]>();

  constructor(series: string) {
    this.#series = series;
  }

  /** Takes in the key of an event of this series. */
  learn(key: string): void {
    const { row, known, mark } = readKey(key);
    const own = this.#versions.get(row) ?? [];
    const before = own.findLastIndex((one) => one.known <= known);
    own.splice(before + 1, 0, { known, mark });
    this.#versions.set(row, own);
  }

  /**
   * The event of a row's version, or null where that is what was known already. Read otherwise under a map that has changed, the same
   * version stands a millisecond later, so that the newer reading of it holds.
   */
  tell(row: string, known: string, version: ReadRow | null, at: string): ImportEvent | null {
    const mark = markOf(version);
    const own = this.#versions.get(row) ?? [];
    if ((own.findLast((one) => one.known <= known)?.mark ?? GONE) === mark) return null;
    let moment = known;
    for (let taken = own.find((one) => one.known === moment); taken; taken = own.find((one) => one.known === moment)) {
      if (taken.mark === mark) return null;
      moment = new Date(Date.parse(moment) + 1).toISOString();
    }
    const event = rowEvent(this.#series, row, moment, version, at);
    this.learn(event.key);
    return event;
  }

  /** Rows that stood at a moment. */
  rowsAt(moment: string): string[] {
    return [...this.#versions].flatMap(([row, own]) => {
      const version = own.findLast(({ known }) => known <= moment);
      return version && version.mark !== GONE ? [row] : [];
    });
  }
}
