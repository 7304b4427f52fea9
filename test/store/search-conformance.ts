import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Figure } from "../../src/model/figure.ts";
import type { Report } from "../../src/model/report.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { SearchQuery } from "../../src/store/search-store.ts";
import type { KeptReport, Store } from "../../src/store/store.ts";
import { pageOf, reportOn } from "./examples.ts";

const nothing: SearchQuery = {
  words: [],
  phrases: [],
  speakers: [],
  claimants: [],
  measures: [],
  places: [],
  outlets: [],
  from: null,
  to: null,
  low: null,
  high: null,
};

interface Written {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly figures?: readonly Partial<Figure>[];
  readonly statements?: readonly { readonly speaker: string; readonly said: string }[];
}

/** An article of these words, captured at an hour of one day. */
function articleOf(id: string, text: string, hour: number, written: Written = {}): KeptReport {
  const captured = `2024-03-05T${String(hour).padStart(2, "0")}:00:00.000Z`;
  const kept = reportOn(pageOf(id, text, captured), "rules");
  const { title = id, publisher = "The Example", published = "2024-03-05", figures = [], statements = [] } = written;
  const model = kept.report.figures[0]!;
  const article = { ...kept.report.article, title, publisher, published, text };
  const report: Report = {
    ...kept.report,
    article,
    figures: figures.map((own, at) => ({ ...model, ...own, id: `f${at + 1}` })),
    statements: statements.map((own, at) => statementOf(`s${at + 1}`, own, text)),
  };
  return { ...kept, report };
}

function statementOf(id: string, { speaker, said }: { speaker: string; said: string }, text: string): Statement {
  const start = text.indexOf(said);
  const span = { start, end: start + said.length };
  const none = { text: "", start: 0, end: 0 };
  return {
    id,
    ...span,
    cue: none,
    speaker: { ...none, text: speaker, name: speaker, role: "mayor" },
    via: [],
    channel: null,
    when: "2024-03-05",
    content: [span],
    type: "indirect",
    rule: "example",
  };
}

const count = (low: number) => ({ low, high: low, modifier: "exact" as const, text: String(low) });
const place = (name: string, id: string) => ({ name, id, lat: 0, lon: 0 });
const police = { name: "the Police", via: [] };

const flood = articleOf("flood", "The river took the bridge. The mayor said the town was cut off.", 9, {
  title: "Flood in Oldmere",
  publisher: "River Post",
  figures: [{ measure: "killed", count: count(12), claimant: police, place: place("Oldmere", "1"), confidence: 0.9 }],
  statements: [{ speaker: "Anna Reed", said: "the town was cut off" }],
});
const fire = articleOf("fire", "A fire burnt the market down. Nobody was found inside.", 10, {
  title: "Fire in Highmoor",
  published: "2024-03-06",
  figures: [{ measure: "injured", count: count(1500), claimant: null, place: place("Highmoor", "2"), confidence: null }],
});
const storm = articleOf("storm", "Пожежу загасили. Буревій зруйнував міст через річку.", 11, {
  title: "Буревій",
  statements: [{ speaker: "the Police", said: "Пожежу загасили" }],
});

/** What looking things up must give, run over each store. @param open gives a new and empty store */
export function searchConformance(name: string, open: () => Promise<Store>): void {
  const check = (says: string, run: (store: Store) => Promise<void>) =>
    test(says, async () => {
      const store = await open();
      await store.keepReports([flood, fire, storm]);
      await run(store).finally(() => store.close());
    });
  describe(`${name}: looking up`, () => {
    wordChecks(check);
    fieldChecks(check);
    listChecks(check);
  });
}

type Check = (says: string, run: (store: Store) => Promise<void>) => void;

async function ids(store: Store, query: Partial<SearchQuery>, limit = 10): Promise<string[]> {
  return (await store.search({ ...nothing, ...query }, { limit })).found.map(({ id }) => id);
}

function wordChecks(check: Check): void {
  check("words are found by their beginnings, whatever their case, marks and script, all of them together", async (store) => {
    assert.deepEqual(await ids(store, { words: ["BRI"] }), ["flood"]);
    assert.deepEqual(await ids(store, { words: ["the"] }), ["fire", "flood"]);
    assert.deepEqual(await ids(store, { words: ["the", "market"] }), ["fire"]);
    assert.deepEqual(await ids(store, { words: ["буреві"] }), ["storm"]);
    assert.deepEqual(await ids(store, { words: ["bridge", "market"] }), []);
    assert.deepEqual([await ids(store, { words: ["A"] }), await ids(store, { words: ["b"] })], [["fire"], []], "one letter is a word");
  });

  check("a phrase is found as it stands, and operators that somebody types are words", async (store) => {
    assert.deepEqual(await ids(store, { phrases: ["took the bridge"] }), ["flood"]);
    assert.deepEqual(await ids(store, { phrases: ["bridge the took"] }), []);
    for (const word of ['"', "AND", "NEAR(", "title:x", "*", "a OR b", "\0"])
      await store.search({ ...nothing, words: [word] }, { limit: 1 });
  });

  check("a new capture's words take the place of the old one's, an older capture changes nothing", async (store) => {
    await store.keepReports([articleOf("flood", "The water fell.", 12), articleOf("flood", "Long ago.", 1)]);
    assert.deepEqual(await ids(store, { words: ["water"] }), ["flood"]);
    assert.deepEqual(await ids(store, { words: ["bridge"] }), []);
    assert.deepEqual(await ids(store, { words: ["ago"] }), []);
    assert.deepEqual(await store.names("claimant", "", { limit: 5 }), []);
  });
}

function fieldChecks(check: Check): void {
  check("articles are found by speaker, claimant, measure, place, outlet and day", async (store) => {
    assert.deepEqual(await ids(store, { speakers: ["anna-reed"] }), ["flood"]);
    assert.deepEqual(await ids(store, { claimants: ["police"] }), ["flood"]);
    assert.deepEqual(await ids(store, { measures: ["injured", "killed"] }), ["fire", "flood"]);
    assert.deepEqual(await ids(store, { places: ["2"] }), ["fire"]);
    assert.deepEqual(await ids(store, { outlets: ["river-post"] }), ["flood"]);
    assert.deepEqual(await ids(store, { from: "2024-03-06" }), ["fire"]);
    assert.deepEqual(await ids(store, { to: "2024-03-05" }), ["storm", "flood"]);
  });

  check("a figure's bounds hold for the same figure as its measure and its claimant", async (store) => {
    assert.deepEqual(await ids(store, { low: 1000 }), ["fire"]);
    assert.deepEqual(await ids(store, { low: 10, high: 20 }), ["flood"]);
    assert.deepEqual(await ids(store, { low: 1000, claimants: ["police"] }), []);
  });
}

function listChecks(check: Check): void {
  check("lists are newest first, and go on where they ended", async (store) => {
    const first = await store.search(nothing, { limit: 2 });
    assert.deepEqual(
      first.found.map(({ id }) => id),
      ["storm", "fire"],
    );
    const next = await store.search(nothing, { limit: 2, before: first.found.at(-1)!.number });
    assert.deepEqual(
      next.found.map(({ id }) => id),
      ["flood"],
    );
  });

  check("statements stand by speaker, with what is said", async (store) => {
    const [line, ...others] = await store.statements({ speakers: ["anna-reed"] }, { limit: 5 });
    assert.deepEqual(
      [line?.speaker, line?.role, line?.text, line?.article.id, others.length],
      ["Anna Reed", "mayor", "the town was cut off", "flood", 0],
    );
    assert.equal((await store.statements({ speakers: [] }, { limit: 5 })).length, 2);
  });

  check("figures stand by claimant, place and measure; doubtful ones alone where that is asked", async (store) => {
    const [line] = await store.figures({ places: ["1"] }, { limit: 5 });
    assert.deepEqual([line?.low, line?.measure, line?.claimant, line?.place, line?.figure], [12, "killed", "the Police", "Oldmere", "f1"]);
    const doubtful = await store.figures({ below: 0.8 }, { limit: 5 });
    assert.deepEqual(
      doubtful.map(({ article }) => article.id),
      ["fire"],
    );
  });

  check("names are counted by article, and found by how one of their words begins", async (store) => {
    assert.deepEqual(await store.names("place", "old", { limit: 5 }), [{ key: "1", name: "Oldmere", articles: 1 }]);
    assert.deepEqual(await store.names("place", "", { limit: 5 }), [
      { key: "1", name: "Oldmere", articles: 1 },
      { key: "2", name: "Highmoor", articles: 1 },
    ]);
    assert.deepEqual(await store.names("speaker", "ree", { limit: 5 }), [{ key: "anna-reed", name: "Anna Reed", articles: 1 }]);
    assert.deepEqual(await store.names("speaker", "eed", { limit: 5 }), []);
    assert.deepEqual(await store.names("outlet", "", { limit: 1 }), [{ key: "example", name: "The Example", articles: 2 }]);
    assert.deepEqual(await store.names("speaker", "pol", { limit: 5 }), [{ key: "police", name: "the Police", articles: 1 }]);
  });
}
