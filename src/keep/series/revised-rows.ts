import { instantOf } from "../../lib/instant.ts";
import type { Fields, RowTrouble } from "./read-row.ts";

/** A row as it stood from a moment on, or as it stood when it was taken out. */
export interface RevisedRow {
  readonly fields: Fields;
  readonly gone: boolean;
  /** ISO instant. */
  readonly known: string;
}

const KINDS = new Set<unknown>(["initial", "add", "revise", "delete"]);

/** Whether a line is a revision of a row: `{committed_at, date, kind, values | changed}`. */
export function isRevision(fields: Fields): boolean {
  return KINDS.has(fields["kind"]) && "committed_at" in fields && "date" in fields;
}

/**
 * The rows of a series as its revisions leave them. Revisions come in order of their moments; `apply` gives the row as it stands after
 * one, or what is wrong with it.
 */
export class RevisedRows {
  readonly #rows = new Map<unknown, Fields>();
  readonly #dayColumn: string;

  constructor(dayColumn: string) {
    this.#dayColumn = dayColumn;
  }

  apply(revision: Fields): RevisedRow | RowTrouble {
    const { date: day, kind } = revision;
    const known = instantOf(String(revision["committed_at"]));
    if (known === null) return { trouble: `committed_at is ${JSON.stringify(revision["committed_at"])}, which is no moment` };
    const before = this.#rows.get(day);
    if (kind === "delete") {
      this.#rows.delete(day);
      return before ? { fields: before, gone: true, known } : { trouble: `it takes out ${String(day)}, which was not there` };
    }
    const fields = kind === "revise" ? changed(before, revision["changed"]) : added(revision["values"]);
    if (!fields) return { trouble: `it is no ${String(kind)} of ${String(day)} that can be followed` };
    const own = { ...fields, [this.#dayColumn]: day };
    this.#rows.set(day, own);
    return { fields: own, gone: false, known };
  }
}

function added(values: unknown): Fields | null {
  return isFields(values) ? values : null;
}

/** Each changed field with its old and its new value; a new value of null takes the field out. */
function changed(before: Fields | undefined, changes: unknown): Fields | null {
  if (!before || !isFields(changes)) return null;
  const entries = Object.entries(changes);
  if (!entries.every(([, change]) => Array.isArray(change) && change.length === 2)) return null;
  return { ...before, ...Object.fromEntries(entries.map(([field, change]) => [field, (change as unknown[])[1]])) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
