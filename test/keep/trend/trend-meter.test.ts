import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SeenReport } from "../../../src/keep/trend/seen-report.ts";
import { deviance, effectiveOutlets, pace, weightOf } from "../../../src/keep/trend/strength.ts";
import { TrendMeter } from "../../../src/keep/trend/trend-meter.ts";

const ROUNDING = 1e-6;
const START = Date.parse("2026-03-02T00:00:00Z");
const momentAt = (hour: number) => new Date(START + hour * 3_600_000).toISOString();

let pages = 0;
function page(story: string, hour: number, fields: Partial<SeenReport> = {}): SeenReport {
  const article = `page-${pages++}`;
  return { article, story, publisher: article, moment: momentAt(hour), copyOf: null, voice: null, entities: [story], ...fields };
}

/** So many pages of a story, evenly in the hours from one to another. */
function evenly(story: string, count: number, from: number, to: number, fields: Partial<SeenReport> = {}): SeenReport[] {
  return Array.from({ length: count }, (_, i) => page(story, from + ((to - from) * i) / count, fields));
}

function meterOf(reports: readonly SeenReport[], window?: number): TrendMeter {
  const meter = new TrendMeter(window);
  for (const report of reports.toSorted((a, b) => (a.moment < b.moment ? -1 : 1))) meter.add(report);
  return meter;
}

const namesOf = (meter: TrendMeter, hour: number) => meter.rank(momentAt(hour)).map(({ story }) => story);

test("six outlets with words of their own stand before forty prints of one text and before forty pages of one outlet", () => {
  const wire = page("printed", 1);
  const printed = evenly("printed", 40, 1.1, 5, { copyOf: wire.article, voice: "Meridian Wire" });
  const written = evenly("written", 40, 1, 5, { publisher: "One Desk" });
  const meter = meterOf([wire, ...printed, ...written, ...evenly("reported", 6, 1, 5)]);
  strictEqual(namesOf(meter, 5)[0], "reported");
});

test("what runs at its usual pace is no trend, and twice as much of it is", () => {
  const steady = evenly("steady", 24 * 21 * 2, 0, 24 * 21);
  ok((meterOf(steady).rank(momentAt(24 * 21))[0]?.strength ?? 0) < 0.5);
  const doubled = meterOf([...steady, ...evenly("steady", 14, 24 * 21 - 6, 24 * 21)]);
  ok(doubled.rank(momentAt(24 * 21))[0]!.strength > 2);
});

test("a busy hour that comes every day is expected, on a quiet hour the same is news", () => {
  const mornings = Array.from({ length: 28 }, (_, day) => evenly("bulletin", 12, day * 24 + 6, day * 24 + 10)).flat();
  const busy = meterOf(mornings).rank(momentAt(27 * 24 + 10))[0]?.strength ?? 0;
  const moved = [...mornings.filter(({ moment }) => moment < momentAt(27 * 24)), ...evenly("bulletin", 12, 27 * 24 + 18, 27 * 24 + 22)];
  const quiet = meterOf(moved).rank(momentAt(27 * 24 + 22))[0]!.strength;
  ok(quiet > 2 * busy, `${quiet} against ${busy}`);
});

test("a new story about what is always in the news must be louder than one about what never is", () => {
  const always = evenly("old", 24 * 14 * 3, 0, 24 * 14, { entities: ["the war"] });
  const now = 24 * 14;
  const both = [
    ...evenly("of the war", 8, now - 4, now, { entities: ["the war"] }),
    ...evenly("of a village", 8, now - 4, now, { entities: ["a village"] }),
  ];
  const ranks = namesOf(meterOf([...always, ...both]), now);
  ok(ranks.indexOf("of a village") < ranks.indexOf("of the war") || !ranks.includes("of the war"));
});

test("a trend loses strength when nothing more comes, and is gone when its window is empty", () => {
  const meter = meterOf(evenly("burst", 20, 0, 2));
  const [then, later, gone] = [2, 5, 9].map((hour) => meter.rank(momentAt(hour))[0]?.strength ?? 0);
  ok(later! <= then! * 0.6 && later! > 0, `${later} after ${then}`);
  strictEqual(gone, 0);
});

test("it began when it began, however long it lasts", () => {
  const meter = meterOf(evenly("burst", 60, 10, 22));
  strictEqual(meter.rank(momentAt(22))[0]!.began, momentAt(10));
});

test("a rank is explained in one line of numbers", () => {
  const wire = page("quake", 1, { publisher: "Meridian Wire" });
  const own = [...evenly("quake", 6, 1, 5), ...evenly("quake", 2, 2, 4, { publisher: "Harbour Post" })];
  const copies = evenly("quake", 5, 2, 5, { copyOf: wire.article, voice: "Meridian Wire" });
  strictEqual(
    meterOf([wire, ...own, ...copies]).rank(momentAt(5))[0]!.because,
    "8 independent reports (14 pages, 5 copies of Meridian Wire, 1 repeat by the same outlet) from 13 outlets in 6 h, weighed 8.9; usual here 0.5; strength 4.0; began 4 h ago.",
  );
});

test("a wider window sees what a narrow one has forgotten", () => {
  const reports = evenly("yesterday", 8, 0, 3);
  deepStrictEqual(namesOf(meterOf(reports), 20), []);
  deepStrictEqual(namesOf(meterOf(reports, 24), 20), ["yesterday"]);
});

test("what is remembered follows what is active, not what ever was", () => {
  const meter = new TrendMeter();
  const sizes = Array.from({ length: 12 }, (_, week) => {
    for (let i = 0; i < 700; i++) meter.add(page(`story ${week} ${i}`, week * 168 + (i * 168) / 700));
    return meter.size;
  });
  ok(sizes[11]! < sizes[5]! * 1.05, sizes.join(" "));
});

test("reports that go back in time are refused", () => {
  const meter = meterOf([page("a", 5)]);
  throws(() => meter.add(page("a", 4)), /in order of time/);
});

test("strength is nothing up to the usual, grows with the reports and falls with the usual", () => {
  const amount = fc.double({ min: 0.5, max: 500, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, (reports, usual, more) => {
      if (reports <= usual) strictEqual(deviance(reports, usual), 0);
      ok(deviance(reports + more, usual) >= deviance(reports, usual) - ROUNDING);
      ok(deviance(reports, usual + more) <= deviance(reports, usual) + ROUNDING);
    }),
  );
});

test("no page weighs more than one, and none makes a story quieter", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (sameText, sameOutlet) => {
      const weight = weightOf(sameText, sameOutlet);
      ok(weight > 0 && weight <= 1);
      ok(weightOf(sameText + 1, sameOutlet) <= weight && weightOf(sameText, sameOutlet + 1) <= weight);
    }),
  );
});

test("equal outlets count one each, and a pause halves", () => {
  strictEqual(Math.round(effectiveOutlets([2, 2, 2, 2])), 4);
  ok(effectiveOutlets([97, 1, 1, 1]) < 1.3);
  deepStrictEqual([pace(1 / 3, 1 / 3), pace(0, 1 / 3)], [1, 0.5]);
});

test("a copy of a meter goes on as the meter would, and leaves it as it was", () => {
  const before = [...evenly("steady", 200, 0, 100), ...evenly("loud", 9, 95, 100)];
  const after = [...evenly("loud", 30, 100.1, 104), ...evenly("new", 12, 100.1, 140)];
  const meter = meterOf(before);
  const copy = meter.copy();
  for (const report of after.toSorted((a, b) => (a.moment < b.moment ? -1 : 1))) copy.add(report);
  deepStrictEqual(copy.rank(momentAt(141)), meterOf([...before, ...after]).rank(momentAt(141)));
  deepStrictEqual(meter.rank(momentAt(101)), meterOf(before).rank(momentAt(101)));
});
