import { compareText } from "../../lib/compare-text.ts";
import { addDays } from "../../lib/day.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "../tally/claim.ts";
import { isExact } from "../tally/value.ts";
import type { ColumnSum, Standing } from "./explain-row.ts";
import { explainRow } from "./explain-row.ts";
import type { Counts, Found } from "./series-days.ts";

/** What holding the rows of imported series against each other shows of one tally. */
export interface ColumnChecks {
  readonly found: readonly Found[];
  /** Days whose total was held against the rows before. */
  readonly checked: ReadonlySet<string>;
}

interface Cell {
  /** Key of the tally. */
  readonly key: string;
  readonly claim: Claim;
}

/** The total and the increment that a column gives for one day. */
interface Row {
  readonly day: string;
  readonly total: Cell | null;
  readonly added: Cell | null;
}

const NOTHING: ColumnChecks = { found: [], checked: new Set() };

/**
 * Holds the totals of each column of an imported series against the row before and the increment beside them. A column goes on where its
 * claimants differ from row to row, so a break may rest on another tally's total; it belongs to the tally of the total that does not fit.
 * Each row is told for itself, the one that makes up for an error too: the rows of a table are there to be read one by one.
 */
export function checkColumns(built: Iterable<{ readonly key: string; readonly counts: Counts }>): (key: string) => ColumnChecks {
  const cells = [...built].flatMap(({ key, counts }) => counts.claims.flatMap((claim) => (claim.column === null ? [] : [{ key, claim }])));
  const checks = new Map<string, { found: Found[]; checked: Set<string> }>();
  for (const column of columnsOf(cells))
    for (const { key, day, found } of checkColumn(column)) {
      const own = checks.get(key) ?? { found: [], checked: new Set<string>() };
      checks.set(key, own);
      own.checked.add(day);
      if (found) own.found.push(found);
    }
  return (key) => checks.get(key) ?? NOTHING;
}

/** Columns in order of day. One that has several totals for a day is a column for each of its claimants. */
function columnsOf(cells: readonly Cell[]): Cell[][] {
  const counting = cells.filter(({ claim }) => claim.kind === "total" || claim.kind === "increment");
  return [...groupBy(counting, ({ claim }) => claim.column).values()].flatMap((column) => {
    const totals = column.filter(({ claim }) => claim.kind === "total");
    const apart = new Set(totals.map(({ claim }) => claim.day)).size < totals.length;
    return apart ? [...groupBy(column, ({ key }) => key).values()] : [column];
  });
}

function rowsOf(column: readonly Cell[]): Row[] {
  const rows = [...groupBy(column, ({ claim }) => claim.day)].map(([day, cells]) => ({
    day,
    total: cells.find(({ claim }) => claim.kind === "total" && isPlain(claim)) ?? null,
    added: cells.find(({ claim }) => claim.kind === "increment" && isPlain(claim)) ?? null,
  }));
  return rows.sort((a, b) => compareText(a.day, b.day));
}

/** Only numbers said without leeway can be held against each other to the last unit. */
function isPlain(claim: Claim): boolean {
  return isExact(claim) && claim.modifier === "exact";
}

interface Checked {
  readonly key: string;
  readonly day: string;
  readonly found: Found | null;
}

function checkColumn(column: readonly Cell[]): Checked[] {
  const standing = new Map<string, Standing>();
  const errors = new Map<string, number>();
  const checked: Checked[] = [];
  let last: Standing | null = null;
  for (const row of rowsOf(column)) {
    const bases: Standing[] = row.added && last ? basesOf(row.added.claim, last, standing) : [];
    if (row.total && row.added && bases.length > 0) {
      const sums = bases.map((base): ColumnSum => ({ base, added: row.added!.claim, total: row.total!.claim }));
      const found = sums.some(holds) ? null : explainRow(sums[0]!, errors);
      if (found) errors.set(row.day, row.total.claim.low - sums[0]!.base.low - row.added.claim.low);
      checked.push({ key: row.total.key, day: row.day, found });
    }
    last = standAfter(row, bases[0] ?? null) ?? last;
    if (last?.day === row.day) standing.set(row.day, last);
  }
  return checked;
}

function holds({ base, added, total }: ColumnSum): boolean {
  return base.low + added.low === total.low;
}

/**
 * The totals that an increment may have been added to: that of the day it counts from; and the latest, where it is not older than that
 * day. A report that covers no time is added to the total of the day before. Nothing is added across days that nobody reports on.
 */
function basesOf({ day, since }: Claim, last: Standing, standing: ReadonlyMap<string, Standing>): Standing[] {
  const from = since === null || since === day ? addDays(day, -1) : since;
  const base = standing.get(from);
  return [...(base ? [base] : []), ...(last.day > from ? [last] : [])];
}

/** What the column has come to after a row: its total, else the total before with the increment on top. */
function standAfter({ day, total, added }: Row, base: Standing | null): Standing | null {
  if (total) return { day, low: total.claim.low, claims: [total.claim], stated: true };
  if (!added || !base) return null;
  return { day, low: base.low + added.claim.low, claims: [...base.claims, added.claim], stated: false };
}
