import { deepStrictEqual, rejects } from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import { OrderedPool } from "../../src/run/ordered-pool.ts";

const moduleOf = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);

test("answers come in the order of the jobs, whichever worker was faster", async () => {
  const worker = moduleOf(`import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ id, job }) => setTimeout(() => parentPort.postMessage({ id, answer: job * 2 }), 40 - 10 * job));`);
  const pool = new OrderedPool<number, number>(worker, 2, null);
  deepStrictEqual(await Array.fromAsync(pool.map([1, 2, 3, 4])), [2, 4, 6, 8]);
  await pool.close();
});

test("a worker that died before the first job came is told of, not waited for", { timeout: 10_000 }, async () => {
  const pool = new OrderedPool<number, number>(moduleOf('throw new Error("no tables");'), 1, null);
  const late = async function* () {
    await pause(500);
    yield 1;
  };
  await rejects(Array.fromAsync(pool.map(late())), /no tables/);
  await pool.close();
});
