import assert from "node:assert/strict";
import type { HostMemory } from "../../src/model/host.ts";
import type { WatchedSource } from "../../src/model/source.ts";
import type { Check } from "./conformance.ts";
import { pageOf } from "./examples.ts";

const noon = "2026-03-01T12:00:00.000Z";

const state = {
  lastTried: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  nextTry: null,
  interval: 900,
  etag: null,
  lastModified: null,
  pages: 0,
  newPages: 0,
};

function sourceOf(id: string): WatchedSource {
  return { id, kind: "feed", at: `https://${id}.example/feed`, name: null, added: noon, state, subscription: null };
}

function hostOf(host: string, failures = 0): HostMemory {
  return { host, failures, notBefore: null, trouble: null, robots: { fetched: noon, state: "found", text: "User-agent: *\nDisallow:" } };
}

/** What every store must do with sources that are watched and with servers that were asked. */
export function watchTests(check: Check): void {
  check("what is watched comes back by id, and watching it again changes nothing", async (store) => {
    assert.deepEqual(await store.watched(), []);
    assert.deepEqual(await store.addWatched([sourceOf("b"), sourceOf("a")]), [true, true]);
    assert.deepEqual(await store.addWatched([{ ...sourceOf("a"), name: "Another" }, sourceOf("c")]), [false, true]);
    assert.deepEqual(await store.watched(), ["a", "b", "c"].map(sourceOf));
  });

  check("the state of a source is replaced, and one that is no longer watched does not come back by it", async (store) => {
    await store.addWatched([sourceOf("a"), sourceOf("b")]);
    assert.deepEqual(await store.removeWatched(["b", "x"]), [true, false]);
    const tried = { ...sourceOf("a"), name: "A", state: { ...state, lastTried: noon, lastError: "the server answers 503", failures: 2 } };
    await store.updateWatched([tried, sourceOf("b")]);
    assert.deepEqual(await store.watched(), [tried]);
  });

  check("what came from a source stays when it is no longer watched", async (store) => {
    await store.addWatched([sourceOf("a")]);
    await store.archive([pageOf("p", "text", noon, sourceOf("a").at)]);
    await store.removeWatched(["a"]);
    assert.deepEqual(
      (await store.sources()).map(({ at }) => at),
      [sourceOf("a").at],
    );
  });

  check("a server is remembered as it was last kept", async (store) => {
    assert.equal(await store.host("news.example"), null);
    await store.keepHosts([hostOf("news.example"), hostOf("news.example:8080", 3)]);
    await store.keepHosts([hostOf("news.example", 1)]);
    assert.deepEqual(await store.host("news.example"), hostOf("news.example", 1));
    assert.deepEqual(await store.host("news.example:8080"), hostOf("news.example:8080", 3));
  });

  check("after letting others write it writes on", async (store) => {
    await store.release();
    await store.addWatched([sourceOf("a")]);
    await store.release();
    await store.release();
    assert.deepEqual(await store.removeWatched(["a"]), [true]);
  });
}
