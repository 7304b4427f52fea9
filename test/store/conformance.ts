import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { KeptReport, Store } from "../../src/store/store.ts";
import { queryTests } from "./query-conformance.ts";
import { correctionOf, emptyLedger, ledgerOf, pageOf, readingOf, reportOn, rowOn, tallyOf } from "./examples.ts";
import { listTests } from "./list-conformance.ts";
import { siteBlockTests } from "./site-block-conformance.ts";
import { watchTests } from "./watch-conformance.ts";

const may4 = "2022-05-04T12:00:00.000Z";
const may5 = "2022-05-05T12:00:00.000Z";
const may6 = "2022-05-06T12:00:00.000Z";

/** What every store must do, run over each implementation. @param open gives a new and empty store */
export function storeConformance(name: string, open: () => Promise<Store>): void {
  const check = (says: string, run: (store: Store) => Promise<void>) =>
    test(says, async () => {
      const store = await open();
      await run(store).finally(() => store.close());
    });
  describe(`${name}: captures`, () => captureTests(check));
  describe(`${name}: reports and events`, () => reportTests(check));
  describe(`${name}: the ledger`, () => ledgerTests(check));
  describe(`${name}: questions to the ledger`, () => queryTests(check));
  describe(`${name}: lists and totals`, () => listTests(check));
  describe(`${name}: what is watched`, () => watchTests(check));
  describe(`${name}: blocks of sites`, () => siteBlockTests(check));
}

export type Check = (says: string, run: (store: Store) => Promise<void>) => void;

function captureTests(check: Check): void {
  check("a capture comes back byte for byte, with all that is known of it", async (store) => {
    const page = {
      ...pageOf("a", "x", may4),
      bytes: new Uint8Array([0, 255, 10, 0]),
      url: null,
      hints: { published: "2022-05-04", language: "uk" },
    };
    assert.deepEqual(await store.archive([page]), ["new"]);
    assert.deepEqual(await store.page("a"), page);
  });

  check("archiving the same capture again changes nothing, not even its moment", async (store) => {
    const page = pageOf("a", "text", may4);
    assert.deepEqual(await store.archive([page, page]), ["new", "same"]);
    assert.deepEqual(
      await store.archive([
        { ...page, captured: may6 },
        { ...page, captured: "2020-01-01T00:00:00.000Z" },
      ]),
      ["same", "same"],
    );
    assert.deepEqual(await Array.fromAsync(store.pages()), [page]);
  });

  check("the newest capture is a page's own, whatever order they came in; older ones are found by their hash", async (store) => {
    const [old, middle, newest] = [pageOf("a", "one", may4), pageOf("a", "two", may5), pageOf("a", "three", may6)];
    await store.archive([middle, newest, old]);
    assert.deepEqual(await store.page("a"), newest);
    assert.deepEqual(await store.page("a", old.hash), old);
    const listed = [newest, middle, old].map(({ hash, captured }) => ({ hash, captured }));
    assert.deepEqual(await store.captures("a"), listed);
  });

  check("what is not there is null or empty", async (store) => {
    assert.equal(await store.page("a"), null);
    assert.equal(await store.page("a", "00"), null);
    assert.equal(await store.report("a"), null);
    assert.equal(await store.ledger(), null);
    assert.deepEqual(await store.captures("a"), []);
    assert.deepEqual(await store.sources(), []);
    assert.deepEqual(await store.articles({ limit: 10 }), []);
    assert.deepEqual(await Array.fromAsync(store.pages()), []);
    assert.deepEqual(await store.counts(), { pages: 0, captures: 0, articles: 0, figures: 0, statements: 0 });
  });

  check("captures stand in order of knowledge, then of id, over many batches", async (store) => {
    const pages = Array.from({ length: 150 }, (_, n) => pageOf(`p${n % 50}`, `text ${n}`, [may6, may4, may5][n % 3]!));
    await store.archive(pages);
    const order = (await Array.fromAsync(store.pages())).map(({ captured, id }) => `${captured} ${id}`);
    assert.equal(order.length, 150);
    assert.deepEqual(order, order.toSorted());
  });

  check("captures without a report are unread, and may be read while they are listed", async (store) => {
    const pages = Array.from({ length: 100 }, (_, n) => pageOf(`p${n}`, `text ${n}`, may4));
    await store.archive(pages);
    await store.keepReports([reportOn(pages[7]!, "1")]);
    const unread: string[] = [];
    for await (const page of store.unread()) {
      unread.push(page.id);
      await store.keepReports([reportOn(page, "1")]);
    }
    assert.equal(new Set(unread).size, 99);
    assert.ok(!unread.includes("p7"));
    assert.deepEqual(await Array.fromAsync(store.unread()), []);
  });

  check("a batch with one bad capture leaves nothing behind", async (store) => {
    const bad = pageOf("b", "text", may4);
    Object.defineProperty(bad.hints, "title", { enumerable: true, get: () => assert.fail("bad capture") });
    await assert.rejects(store.archive([pageOf("a", "text", may4), bad]), /bad capture/);
    assert.deepEqual(await Array.fromAsync(store.pages()), []);
  });

  check("sources are told by kind, with their pages and their newest capture", async (store) => {
    await store.archive([pageOf("a", "1", may4), pageOf("a", "2", may5), pageOf("b", "3", may4), pageOf("c", "4", may6, "news.jsonl")]);
    await store.archive([pageOf("d", "5", may4, "https://news.example/d")]);
    const seen = (await store.sources()).map(({ kind, at, pages, latest }) => [kind, at, pages, latest]);
    assert.deepEqual(seen, [
      ["address", "https://news.example/d", 1, may4],
      ["file", "news.jsonl", 1, may6],
      ["folder", "pages/", 2, may5],
    ]);
  });
}

function reportTests(check: Check): void {
  check("a report comes back as it was kept, on the newest capture or on the one asked for", async (store) => {
    const [old, newest] = [reportOn(pageOf("a", "one", may4), "1"), reportOn(pageOf("a", "two", may5), "1", 3)];
    await store.keepReports([newest, old]);
    assert.deepEqual(await store.report("a"), newest);
    assert.deepEqual(await store.report("a", old.hash), old);
    assert.equal(await store.report("a", "00"), null);
  });

  check("keeping the same reports again changes nothing", async (store) => {
    const kept = [reportOn(pageOf("a", "one", may4), "1"), reportOn(pageOf("b", "two", may5), "1")];
    await store.keepReports(kept);
    const state = await store.eventState();
    await store.keepReports([...kept, ...kept]);
    assert.equal(await store.eventState(), state);
    assert.deepEqual(
      await Array.fromAsync(store.events()),
      kept.map(({ event }) => event),
    );
  });

  check("rereading replaces a report and its event, and never moves the moment of knowledge", async (store) => {
    const page = pageOf("a", "one", may4);
    await store.keepReports([reportOn(page, "1", 1)]);
    const before = await store.eventState();
    await store.keepReports([reportOn({ ...page, captured: may6 }, "2", 4)]);
    const after = await store.report("a");
    assert.deepEqual([after?.rules, after?.captured, after?.report.figures.length], ["2", may4, 4]);
    const events = await Array.fromAsync(store.events());
    assert.deepEqual(
      events.map((event) => [event.known, "figures" in event && event.figures.length]),
      [[may4, 4]],
    );
    assert.notEqual(await store.eventState(), before);
    assert.deepEqual((await store.articles({ limit: 1 }))[0], { ...line(reportOn(page, "2", 4)), captured: may4 });
  });

  check("rereading back under the old rules gives the old state again", async (store) => {
    const page = pageOf("a", "one", may4);
    await store.keepReports([reportOn(page, "1")]);
    const before = await store.eventState();
    for (const rules of ["2", "1"]) await store.keepReports([reportOn(page, rules)]);
    assert.equal(await store.eventState(), before);
    assert.equal((await store.report("a"))?.rules, "1");
  });

  check("rereading an older capture leaves the article's line to the newest one", async (store) => {
    const [old, newest] = [pageOf("a", "one", may4), pageOf("a", "two", may5)];
    await store.keepReports([reportOn(old, "1", 1), reportOn(newest, "1", 2)]);
    await store.keepReports([reportOn(old, "2", 9)]);
    assert.deepEqual(await store.articles({ limit: 5 }), [line(reportOn(newest, "1", 2))]);
    assert.deepEqual(await store.counts(), { pages: 0, captures: 0, articles: 1, figures: 2, statements: 0 });
  });

  check("events stand in the order they became known, then of key, up to and including a moment", async (store) => {
    const pages = [pageOf("c", "1", may5), pageOf("b", "2", may6), pageOf("d", "3", may4), pageOf("a", "4", may5)];
    await store.keepReports(pages.map((page) => reportOn(page, "1")));
    const ids = async (until?: string) => (await Array.fromAsync(store.events(until))).map(({ key }) => key.split("@")[0]);
    assert.deepEqual(await ids(), ["d", "a", "c", "b"]);
    assert.deepEqual(await ids(may5), ["d", "a", "c"]);
    assert.deepEqual(await ids("2022-05-05T11:59:59.999Z"), ["d"]);
    assert.deepEqual(await ids("2022-05-01T00:00:00.000Z"), []);
  });

  check("events come in order over many batches", async (store) => {
    const pages = Array.from({ length: 1203 }, (_, n) => pageOf(`p${(n * 7) % 1203}`, `${n}`, [may4, may5, may6][n % 3]!));
    await store.keepReports(pages.map((page) => reportOn(page, "1", 0)));
    const order = (await Array.fromAsync(store.events())).map(({ known, key }) => `${known} ${key}`);
    assert.equal(order.length, 1203);
    assert.deepEqual(order, order.toSorted());
  });

  check("a batch with one bad report leaves nothing behind", async (store) => {
    const state = await store.eventState();
    const bad = reportOn(pageOf("b", "two", may5), "1");
    Object.defineProperty(bad.event, "gist", { enumerable: true, get: () => assert.fail("bad report") });
    await assert.rejects(store.keepReports([reportOn(pageOf("a", "one", may4), "1"), bad]), /bad report/);
    assert.equal(await store.report("a"), null);
    assert.deepEqual(await Array.fromAsync(store.events()), []);
    assert.deepEqual(await store.articles({ limit: 5 }), []);
    assert.equal(await store.eventState(), state);
  });

  check(
    "rows of series and corrections are appended once, and stand among the events in order of knowledge, then of key",
    async (store) => {
      await store.keepReports([reportOn(pageOf("m", "1", may5), "1")]);
      const [early, late, decided] = [
        rowOn("2022-05-03", 12, may4),
        rowOn("2022-05-04", 14, may6),
        correctionOf("misread", ["m.f1"], may5),
      ];
      assert.equal(await store.append([late, early, late]), 2);
      assert.equal(await store.append([early, decided]), 1);
      assert.equal(await store.append([]), 0);
      const events = await Array.fromAsync(store.events());
      assert.deepEqual(
        events.map(({ known }) => known),
        [may4, may5, may5, may6],
      );
      assert.deepEqual([events[0], events.find(({ key }) => key === decided.key), events[3]], [early, decided, late]);
      assert.equal((await Array.fromAsync(store.events(may5))).length, 3);
    },
  );

  check("keys of rows are found by their beginning, in order, and pages have none", async (store) => {
    const rows = Array.from({ length: 1200 }, (_, at) => ({
      ...rowOn("2022-05-03", 12, may4),
      key: `tanks/${String(at).padStart(4, "0")}`,
    }));
    await store.append(rows.toReversed());
    await store.append([{ ...rowOn("2022-05-03", 12, may4), key: "tanks-lost/1" }, correctionOf("misread", ["m.f1"], may5)]);
    await store.keepReports([reportOn(pageOf("tanks", "1", may5), "1")]);
    assert.deepEqual(
      await Array.fromAsync(store.rowKeys("tanks/")),
      rows.map(({ key }) => key),
    );
    assert.deepEqual(await Array.fromAsync(store.rowKeys("planes/")), []);
  });

  check("rows change the state of the events, once and in any order", async (store) => {
    const rows = [rowOn("2022-05-03", 12, may4), rowOn("2022-05-04", 14, may5)];
    const before = await store.eventState();
    await store.append(rows);
    const after = await store.eventState();
    assert.notEqual(after, before);
    await store.append(rows.toReversed());
    assert.equal(await store.eventState(), after);
    const { openMemoryStore } = await import("../../src/store/memory-store.ts");
    const peer = openMemoryStore();
    for (const row of rows.toReversed()) await peer.append([row]);
    assert.equal(await peer.eventState(), after);
  });

  check("a batch with one bad row leaves nothing behind", async (store) => {
    const bad = { ...rowOn("2022-05-04", 14, may5) };
    Object.defineProperty(bad, "at", { enumerable: true, get: () => assert.fail("bad row") });
    await assert.rejects(store.append([rowOn("2022-05-03", 12, may4), bad]), /bad row/);
    assert.deepEqual(await Array.fromAsync(store.events()), []);
    assert.equal(await store.append([rowOn("2022-05-03", 12, may4)]), 1);
    assert.deepEqual(await Array.fromAsync(store.events()), [rowOn("2022-05-03", 12, may4)]);
  });

  check("the state of the events does not depend on the order in which they came", async (store) => {
    const [first, second] = [reportOn(pageOf("a", "one", may4), "1"), reportOn(pageOf("b", "two", may5), "1")];
    await store.keepReports([first]);
    const one = await store.eventState();
    await store.keepReports([second]);
    const both = await store.eventState();
    const other = await reversed([second, first]);
    assert.deepEqual([one === both, other], [false, both]);
  });

  check("articles are listed newest knowledge first, a page at a time", async (store) => {
    const kept = ["a", "b", "c", "d"].map((id, n) => reportOn(pageOf(id, id, [may4, may6, may5, may4][n]!), "1", n));
    await store.keepReports(kept);
    const ids = async (options: { limit: number; offset?: number }) => (await store.articles(options)).map(({ id }) => id);
    assert.deepEqual(await ids({ limit: 3 }), ["b", "c", "d"]);
    assert.deepEqual(await ids({ limit: 3, offset: 3 }), ["a"]);
    assert.deepEqual(await ids({ limit: 3, offset: 4 }), []);
  });
}

/** The state that the memory store, as the peer, comes to for the same events in another order. */
async function reversed(kept: readonly KeptReport[]): Promise<string> {
  const { openMemoryStore } = await import("../../src/store/memory-store.ts");
  const peer = openMemoryStore();
  await peer.keepReports(kept);
  return peer.eventState();
}

function line({ page, captured, report }: KeptReport) {
  const { title, publisher, published } = report.article;
  return { id: page, title, publisher, published, captured, figures: report.figures.length };
}

function ledgerTests(check: Check): void {
  const tanks = tallyOf("tanks", [readingOf("2022-05-03", 1000), readingOf("2022-05-04", 1003)]);

  check("a ledger comes back as it was kept, with the state it was folded from", async (store) => {
    const ledger = ledgerOf([tanks]);
    await store.keepLedger(ledger, "state 1");
    assert.deepEqual(await store.ledger(), { ledger, upTo: "state 1" });
  });

  check("keeping another ledger replaces all of the first", async (store) => {
    await store.keepLedger(ledgerOf([tanks, tallyOf("trucks", [readingOf("2022-05-04", 2000)])]), "state 1");
    const shorter = { ...ledgerOf([{ ...tanks, readings: [readingOf("2022-05-03", 999)] }]), breaks: [] };
    await store.keepLedger(shorter, "state 2");
    assert.deepEqual(await store.ledger(), { ledger: shorter, upTo: "state 2" });
    await store.keepLedger(emptyLedger, "state 3");
    assert.deepEqual(await store.ledger(), { ledger: emptyLedger, upTo: "state 3" });
  });

  check("a ledger that cannot be kept whole leaves the one before it", async (store) => {
    const first = ledgerOf([tanks]);
    await store.keepLedger(first, "state 1");
    const bad = { ...tallyOf("z", []) };
    Object.defineProperty(bad, "name", { enumerable: true, get: () => assert.fail("bad tally") });
    await assert.rejects(store.keepLedger(ledgerOf([bad]), "state 2"), /bad tally/);
    assert.deepEqual(await store.ledger(), { ledger: first, upTo: "state 1" });
  });

  check("two readings of one day and moment keep their order", async (store) => {
    const twice = tallyOf("tanks", [readingOf("2022-05-03", 1000), readingOf("2022-05-03", 990), readingOf("2022-05-03", 995, may6)]);
    await store.keepLedger(ledgerOf([twice]), "state 1");
    assert.deepEqual((await store.ledger())?.ledger.tallies[0]?.readings, twice.readings);
  });

  check("breaks are asked for newest first, and those that were accepted apart from those that were not", async (store) => {
    const { actors, stories, breaks } = ledgerOf([]);
    const found = (id: string, day: string, accepted: boolean) => ({ ...breaks[0]!, id, day, accepted });
    const held = [found("a", "2022-05-04", false), found("b", "2022-05-04", true), found("c", "2022-05-05", true)];
    await store.keepLedger({ actors, stories, tallies: [], breaks: held }, "state 1");
    const ids = async (filter: Omit<Parameters<typeof store.breaks>[0], "limit">) =>
      (await store.breaks({ limit: 9, ...filter })).map(({ id }) => id).join("");
    assert.equal(await ids({ newestFirst: true }), "cba");
    assert.equal(await ids({ accepted: true, newestFirst: true }), "cb");
    assert.equal(await ids({ accepted: false }), "a");
    assert.equal(await ids({ newestFirst: true, offset: 1 }), "ba");
  });

  check("actors are given by the page, each once whatever happenings have it", async (store) => {
    const named = (id: string, alias: string) => ({
      id,
      name: id,
      aliases: [alias],
      evidence: [{ alias, rule: "name" as const, because: "its name", articles: 1 }],
    });
    await store.fold(async (tables) => {
      const row = (parent: string, id: string) => ({ parent, id, body: named(id, `${id} of ${parent}`) });
      await tables.put("actors", [row("fire", "b"), row("quake", "a"), row("quake", "b"), row("fire", "c")]);
    });
    const ids = async (page: Parameters<typeof store.actors>[0]) => (await store.actors(page)).map(({ id }) => id).join("");
    assert.equal(await ids({ limit: Infinity }), "abc");
    assert.equal(await ids({ limit: 1, offset: 1 }), "b");
    assert.equal(await ids({ limit: 9, offset: 3 }), "");
    const [, both] = await store.actors({ limit: 2 });
    assert.deepEqual(both?.aliases, ["b of fire", "b of quake"]);
    assert.deepEqual(await store.actor("b"), both);
  });

  check("a ledger's parts stand in their own order, whatever order they came in", async (store) => {
    const { actors, stories, breaks } = ledgerOf([]);
    const actor = (id: string) => ({ ...actors[0]!, id });
    const story = (id: string, first: string) => ({ ...stories[0]!, id, first });
    const found = (id: string, day: string) => ({ ...breaks[0]!, id, day });
    await store.keepLedger(
      {
        actors: [actor("b"), actor("a")],
        stories: [story("a", "2022-05-05"), story("c", "2022-05-04"), story("b", "2022-05-04")],
        tallies: [tallyOf("b", []), tallyOf("a", [])],
        breaks: [found("a", "2022-05-05"), found("c", "2022-05-04"), found("b", "2022-05-04")],
      },
      "state 1",
    );
    const { ledger } = (await store.ledger())!;
    const ids = [ledger.actors, ledger.stories, ledger.tallies, ledger.breaks].map((part) => part.map(({ id }) => id).join(""));
    assert.deepEqual(ids, ["ab", "bca", "ab", "bca"]);
  });
}
