import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FIRST, LONGEST, nextInterval, SHORTEST, spread } from "../../../src/run/watch/poll-interval.ts";

const hour = 3600;

/** The interval after polling for so many days a source that brings a page every so many seconds. */
function settled(every: number, days = 10): number {
  let interval = FIRST;
  let last = 0;
  let elapsed: number | null = null;
  for (let now = 0; now < days * 24 * hour; now += interval) {
    const came = Math.floor(now / every) - Math.floor(last / every);
    const ages = Array.from({ length: came }, (_, n) => (now % every) + n * every);
    interval = nextInterval(interval, { elapsed, ages, hint: null });
    elapsed = interval;
    last = now;
  }
  return interval;
}

test("a source is asked about twice for each page it brings, within bounds", () => {
  for (const every of [600, hour, 4 * hour]) {
    const interval = settled(every);
    assert.ok(interval > every * 0.3 && interval < every * 0.9, `${every} s between pages, ${interval} s between polls`);
  }
  assert.equal(settled(30), SHORTEST);
  assert.ok(settled(30 * 24 * hour, 60) > LONGEST * 0.5);
});

test("the first poll judges a feed by how old its items are", () => {
  const busy = nextInterval(FIRST, { elapsed: null, ages: Array.from({ length: 30 }, (_, n) => n * 300), hint: null });
  const quiet = nextInterval(FIRST, { elapsed: null, ages: Array.from({ length: 30 }, (_, n) => n * 86_400), hint: null });
  assert.ok(busy < 900, `${busy}`);
  assert.equal(quiet, hour, "asked again within the hour all the same");
  assert.equal(nextInterval(FIRST, { elapsed: null, ages: [], hint: null }), hour);
});

test("what a feed says of itself lengthens the wait, up to an hour", () => {
  const ages = Array.from({ length: 300 }, () => 0);
  assert.deepEqual(
    [null, 600, 86_400].map((hint) => nextInterval(FIRST, { elapsed: 900, ages, hint })),
    [SHORTEST, 600, 3600],
  );
});

test("more news never lengthens the wait and silence never shortens it, and it stays within its bounds", () => {
  const seconds = fc.integer({ min: 0, max: 200_000 });
  fc.assert(
    fc.property(
      fc.integer({ min: SHORTEST, max: LONGEST }),
      seconds,
      fc.array(seconds, { maxLength: 40 }),
      seconds,
      (last, elapsed, ages, age) => {
        const interval = nextInterval(last, { elapsed, ages, hint: null });
        assert.ok(interval >= SHORTEST && interval <= LONGEST);
        assert.ok(nextInterval(last, { elapsed, ages: [...ages, age], hint: null }) <= interval);
        if (ages.length === 0) assert.ok(interval >= last);
      },
    ),
  );
});

test("the wait is spread by the source's id, always the same for one source", () => {
  const waits = ["a", "b", "c", "d", "e"].map((id) => spread(1000, id));
  assert.equal(new Set(waits).size, 5);
  assert.ok(waits.every((wait) => wait >= 900 && wait <= 1100));
  assert.equal(spread(1000, "a"), waits[0]);
});
