import { compareText } from "../../lib/compare-text.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "../tally/claim.ts";
import type { RowValue, RowVersion } from "./row-version.ts";
import { subjectClaim } from "./subject-claim.ts";

/**
 * What rows say of one count as claims. Of each row the version known last holds, and what it repeats has been known since it was first
 * said; totals of earlier versions that it says otherwise, or not at all, are restated.
 */
export function claimRows(versions: Iterable<RowVersion>): Claim[] {
  const rows = groupBy(versions, ({ series, row }) => `${series} ${row}`);
  return [...rows.values()].flatMap((own) => (own.length === 1 ? own[0]!.values.map((value) => toClaim(own[0]!, value)) : claimRow(own)));
}

function claimRow(versions: readonly RowVersion[]): Claim[] {
  let standing = new Map<string, Claim>();
  const restated: Claim[] = [];
  for (const version of versions.toSorted((a, b) => compareText(a.known, b.known) || compareText(a.key, b.key))) {
    const next = new Map<string, Claim>();
    for (const value of version.values) {
      const slot = freeSlot(value, next);
      const before = standing.get(slot);
      const claim = toClaim(version, value);
      next.set(slot, before && saysSame(before, claim) ? { ...before, word: claim.word } : claim);
    }
    for (const [slot, claim] of standing) restated.push(...restate(claim, next.get(slot), version.known));
    standing = next;
  }
  return [...restated, ...standing.values()];
}

/** What a value of a row takes the place of in the version before: the same kind of value of the same column and day. */
function freeSlot({ subject, kind, day, filled }: RowValue, taken: ReadonlyMap<string, Claim>): string {
  const plain = `${kind} ${day} ${filled ? 1 : 0} ${subject.column}`;
  for (let nth = 0; ; nth++) if (!taken.has(`${plain} ${nth}`)) return `${plain} ${nth}`;
}

function saysSame(a: Claim, b: Claim): boolean {
  return a.low === b.low && a.high === b.high && a.modifier === b.modifier && a.since === b.since && a.claimant === b.claimant;
}

function restate(old: Claim, now: Claim | undefined, until: string): Claim[] {
  if ((now && saysSame(old, now)) || old.kind !== "total") return [];
  return [{ ...old, kind: "restated", restated: { until, to: now ? { low: now.low, high: now.high } : null } }];
}

function toClaim({ key, series, row, known, published }: RowVersion, value: RowValue): Claim {
  const { subject, kind, low, high, modifier, day, since, filled, wording, at } = value;
  return {
    ...subjectClaim(subject).claim,
    figure: `${key}.${at + 1}`,
    article: `${series} ${row}`,
    kind,
    low,
    high,
    modifier,
    day,
    since,
    published,
    known,
    column: subject.shared ? `${series} ${subject.column}` : `${series} ${subject.column} ${subject.claimant}`,
    filled,
    word: wording,
    restated: null,
  };
}
