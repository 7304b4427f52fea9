import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { tallyAsKnown } from "../../src/keep/as-known.ts";
import { foldLedger } from "../../src/keep/fold.ts";
import { addDays } from "../../src/lib/day.ts";
import type { ArticleEvent } from "../../src/model/event.ts";
import type { Break } from "../../src/model/break.ts";
import { readLedgerFile } from "./ledger-file.ts";

const FIRST = "2022-06-01";
const RUNS = { numRuns: 60 };

/** A daily count: where it starts and what each day adds. */
const counts = fc.record({
  start: fc.integer({ min: 100, max: 90_000 }),
  added: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 25 }),
});

interface Line {
  readonly day: string;
  readonly total: number;
  readonly added: number;
}

function linesOf({ start, added }: { start: number; added: readonly number[] }): Line[] {
  let total = start;
  return added.map((more, at) => ({ day: addDays(FIRST, at), total: (total += more), added: more }));
}

function eventsOf(lines: readonly Line[]): readonly ArticleEvent[] {
  return readLedgerFile(lines.map(({ day, total, added }) => `${day} report: tanks ${total} (+${added}) | MLRS 207 (+0)`).join("\n"))
    .events;
}

function tanksIn(events: readonly ArticleEvent[]) {
  return foldLedger(events).tallies.find(({ counted }) => counted === "tanks")!;
}

test("sums that hold give no break", () => {
  fc.assert(
    fc.property(counts, (count) => deepStrictEqual(foldLedger(eventsOf(linesOf(count))).breaks, [])),
    RUNS,
  );
});

test("folding the same events twice over adds nothing", () => {
  fc.assert(
    fc.property(counts, (count) => {
      const events = eventsOf(linesOf(count));
      deepStrictEqual(foldLedger(events.flatMap((event) => [event, event])), foldLedger(events));
    }),
    RUNS,
  );
});

test("captures known at one moment give one ledger, whatever their order", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 50 }), (count, seed) => {
      const events = eventsOf(linesOf(count)).map((event) => ({ ...event, known: "2023-01-01T00:00:00Z" }));
      const moved = events.toSorted((a, b) => ((a.key.charCodeAt(4) * seed) % 7) - ((b.key.charCodeAt(4) * seed) % 7));
      deepStrictEqual(foldLedger(moved).tallies, foldLedger(events).tallies);
    }),
    RUNS,
  );
});

test("folding fewer events is the tally as known then", () => {
  fc.assert(
    fc.property(counts, fc.nat(), (count, cut) => {
      const events = eventsOf(linesOf(count));
      const last = events[cut % events.length]!;
      const { id } = tanksIn(events);
      const prefix = foldLedger(events.slice(0, (cut % events.length) + 1)).tallies.find((tally) => tally.id === id)!;
      deepStrictEqual(tallyAsKnown(events, id, last.known), prefix);
    }),
    RUNS,
  );
});

test("days left out are worked back to what they were, or stay missing", () => {
  fc.assert(
    fc.property(counts, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (count, kept) => {
      const lines = linesOf(count);
      const stated = lines.filter((_, at) => at === 0 || at === lines.length - 1 || kept[at]);
      const truth = new Map(lines.map(({ day, total }) => [day, total]));
      const { readings } = tanksIn(eventsOf(stated));
      for (const { day, low } of readings) if (truth.has(day)) strictEqual(low, truth.get(day), day);
      const next = new Set(stated.map(({ day }) => addDays(day, -1)));
      const shown = new Set(readings.map(({ day }) => day));
      for (const { day } of lines) strictEqual(shown.has(day), next.has(day) || stated.some((line) => line.day === day), day);
    }),
    RUNS,
  );
});

test("forward and back agree where sums hold", () => {
  fc.assert(
    fc.property(counts, fc.nat(), (count, which) => {
      const lines = linesOf(count);
      const at = 1 + (which % (lines.length - 2));
      const text = lines
        .map(({ day, total, added }, index) => `${day} report: tanks ${index === at ? "" : total} (+${added})`)
        .join("\n")
        .replace(/ {2,}/g, " ");
      const { tallies, breaks } = foldLedger(readLedgerFile(text).events);
      const worked = tallies[0]!.readings.find(({ day }) => day === lines[at]!.day)!;
      deepStrictEqual([worked.low, worked.method], [lines[at]!.total, "forward"]);
      deepStrictEqual(
        breaks.filter(({ type }) => type !== "gap"),
        [],
      );
    }),
    RUNS,
  );
});

test("one wrong total is one break on its day", () => {
  fc.assert(
    fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 95 }), fc.boolean(), (count, which, by, up) => {
      const lines = linesOf(count);
      const at = 1 + (which % (lines.length - 2));
      const wrong = lines.map((line, index) => (index === at ? { ...line, total: line.total + (up ? by : -by) } : line));
      const { breaks } = foldLedger(eventsOf(wrong));
      strictEqual(breaks.length, 1, JSON.stringify(breaks.map(({ type, day }) => [type, day])));
      strictEqual(breaks[0]!.day, lines[at]!.day);
      ok(isErrorOfADay(breaks[0]!), breaks[0]!.type);
    }),
    RUNS,
  );
});

test("one wrong increment is one break on its day", () => {
  fc.assert(
    fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 95 }), (count, which, by) => {
      const lines = linesOf(count);
      const at = 1 + (which % (lines.length - 2));
      const { breaks } = foldLedger(eventsOf(lines.map((line, index) => (index === at ? { ...line, added: line.added + by } : line))));
      deepStrictEqual(
        breaks.map(({ day }) => day),
        [lines[at]!.day],
      );
      ok(isErrorOfADay(breaks[0]!), breaks[0]!.type);
    }),
    RUNS,
  );
});

test("another word for the same value never makes a second tally", () => {
  const word = fc.constantFrom("killed", "losses", "casualties");
  fc.assert(
    fc.property(counts, fc.array(word, { minLength: 25, maxLength: 25 }), (count, words) => {
      const lines = linesOf(count).flatMap(({ day, total, added }, at) => [
        `${day} report: personnel ${total} (+${added})`,
        `${day} Kyiv on the war: ${total} Russian soldiers ${words[at]} as of ${day} | ^ at least ${total} Russian soldiers ${words[at]}`,
      ]);
      const { tallies, breaks } = foldLedger(readLedgerFile(lines.join("\n")).events);
      strictEqual(tallies.length, 1);
      deepStrictEqual(breaks, []);
    }),
    RUNS,
  );
});

function isErrorOfADay({ type }: Break): boolean {
  return ["sum", "slip", "decrease", "stale", "reset"].includes(type);
}

test("days for which hundreds of totals and increments are stated are folded within memory", () => {
  const days = ["2022-06-01", "2022-06-02"];
  const lines = days.flatMap((day, d) =>
    Array.from({ length: 500 }, (_, n) => ({ day, total: 150_000 + 2_000 * d + 3 * n, added: 100 + 2 * n })),
  );
  const { tallies, breaks } = foldLedger(eventsOf(lines));
  strictEqual(tallies.find(({ counted }) => counted === "tanks")?.readings.length, 1_000);
  ok(breaks.some(({ type }) => type === "contradiction"));
});

test("a tally keeps its id when another one comes that would be called the same", () => {
  const report = "2022-05-01 report: personnel 23,000 (+200)\n2022-05-02 report: personnel 23,200 (+200)";
  const other = "2022-05-02 Kyiv on the war: 21,900 Russian soldiers killed";
  const idsOf = (text: string) => foldLedger(readLedgerFile(text).events).tallies.map(({ id }) => id);
  const [id] = idsOf(report);
  const both = idsOf(`${report}\n${other}`);
  ok(both.includes(id!));
  ok(both.some((one) => one.startsWith(`${id}-`)));
});
