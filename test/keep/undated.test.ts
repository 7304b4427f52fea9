import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { foldLedger } from "../../src/keep/fold.ts";
import type { ArticleEvent } from "../../src/model/event.ts";
import { figure } from "./ledger-file.ts";

const event = (published: string | null, asOf: string | null): ArticleEvent => ({
  key: "mill-fire-1f0c6a2b@000000000000",
  article: { id: "mill-fire-1f0c6a2b", title: "Fire at a mill", publisher: "The Ferry Post", url: null, published, origin: null },
  known: "2024-05-06T10:00:00.000Z",
  gist: "Fire at a mill",
  figures: [{ figure: figure({ id: "f1", asOf }), sentence: "Nine people were killed." }],
});

const days = (one: ArticleEvent) => foldLedger([one]).tallies.flatMap(({ readings }) => readings.map(({ day }) => day));

test("a figure that neither its text nor its page dates makes no reading: its capture is no day of it", () => {
  deepStrictEqual(days(event(null, null)), []);
});

test("a figure without a day of its own holds for the day of publication, one with a day for that", () => {
  deepStrictEqual(days(event("2024-05-04", null)), ["2024-05-04"]);
  deepStrictEqual(days(event(null, "2024-05-03")), ["2024-05-03"]);
});
