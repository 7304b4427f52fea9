import assert from "node:assert/strict";
import { test } from "node:test";

import { keptEach, keptWhile } from "../../src/run/kept-while.ts";

test("what was made is given again while the state is the same, and made once for all who ask at once", async () => {
  let made = 0;
  const ask = keptWhile(
    async () => "one",
    async () => (made += 1),
  );
  assert.deepEqual(await Promise.all([ask(), ask()]), [1, 1]);
  assert.equal(await ask(), 1);
});

test("a new state is made anew once the old one was shown for long enough", async (context) => {
  let [state, made, now] = ["one", 0, 0];
  context.mock.method(performance, "now", () => now);
  const ask = keptWhile(
    async () => state,
    async () => (made += 1),
  );
  assert.equal(await ask(), 1);
  state = "two";
  assert.equal(await ask(), 1, "too soon");
  now = 5000;
  assert.equal(await ask(), 2);
});

test("who asks while it is made anew gets the one before; what could not be made is tried again", async (context) => {
  let [state, now] = ["one", 0];
  context.mock.method(performance, "now", () => now);
  const waiting: PromiseWithResolvers<string>[] = [];
  const ask = keptWhile(
    async () => state,
    () => {
      waiting.push(Promise.withResolvers<string>());
      return waiting.at(-1)!.promise;
    },
  );
  const first = ask();
  await Promise.resolve();
  waiting[0]!.resolve("old");
  assert.equal(await first, "old");
  [state, now] = ["two", 5000];
  const second = ask();
  await Promise.resolve();
  assert.equal(await ask(), "old");
  waiting[1]!.reject(new Error("the disk is gone"));
  await assert.rejects(second, /the disk is gone/);
  const third = ask();
  await Promise.resolve();
  waiting[2]!.resolve("new");
  assert.equal(await third, "new");
});

test("nobody waits for what takes long to make anew; where it could not be made, the next one is told", async (context) => {
  let [state, made, now] = ["one", 0, 0];
  context.mock.method(performance, "now", () => now);
  const ask = keptWhile(
    async () => state,
    async () => {
      now += 100;
      if (made === 1) throw new Error("the disk is gone");
      return (made += 1);
    },
  );
  assert.equal(await ask(), 1);
  [state, now] = ["two", 5000];
  assert.equal(await ask(), 1);
  await new Promise((resolve) => setImmediate(resolve));
  await assert.rejects(ask(), /the disk is gone/);
});

test("of many things the answers asked for last are kept, the others made anew", async () => {
  const made: string[] = [];
  const ask = keptEach(
    async () => "one",
    async (id) => {
      made.push(id);
      return id;
    },
    2,
  );
  for (const id of ["a", "b", "a", "c", "a", "b"]) assert.equal(await ask(id), id);
  assert.deepEqual(made, ["a", "b", "c", "b"]);
});
