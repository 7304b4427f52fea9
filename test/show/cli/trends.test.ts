import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { windowOf } from "../../../src/show/window.ts";
import { Refusal } from "../../../src/model/refusal.ts";
import { newFolder, tollkeeper } from "./program.ts";

const bridge = "A road bridge over the Alder river fell on Tuesday evening.";

/** Four outlets on one bridge, one of them printing another's text; and something else a day earlier. */
const lines = [
  [
    "fair",
    "Spring fair opens in Linden Bay",
    "The spring fair opened in Linden Bay with a parade of boats.",
    "Harbour Post",
    "2026-03-02T09:00:00Z",
  ],
  ["one", "Alder river bridge falls", `${bridge} Police closed both banks and sent divers.`, "Harbour Post", "2026-03-03T18:00:00Z"],
  [
    "two",
    "Bridge falls into Alder river",
    `${bridge} Lorries had crossed it all day, drivers said.`,
    "Northlight News",
    "2026-03-03T18:40:00Z",
  ],
  [
    "three",
    "Alder river bridge falls, two killed",
    `${bridge} Two people were killed, the fire service said.`,
    "Kestrel Daily",
    "2026-03-03T19:30:00Z",
  ],
] as const;

function collected(t: TestContext): string {
  const folder = newFolder(t);
  const file = join(folder, "lines.jsonl");
  const text = lines.map(([id, title, said, publisher, published]) =>
    JSON.stringify({ id, title, text: said, publisher, published, captured: published }),
  );
  writeFileSync(file, text.join("\n"));
  const data = join(folder, "desk");
  strictEqual(tollkeeper(["collect", file, "--data", data]).code, 0);
  return data;
}

test("trends, stories and one story are printed for people and as JSON", (t) => {
  const data = collected(t);
  const shown = tollkeeper(["trends", "--data", data]);
  strictEqual(shown.code, 0);
  match(shown.out, /Nothing came in the 6 hours before now\. This is how it stood at the newest moment known: 3 March\s+2026, 19:30 UTC/);
  match(shown.out, /3 independent reports from 3 outlets in 6 h; usual here 0\.5; strength \d\.\d; began 2 h ago\./);
  const trends = JSON.parse(tollkeeper(["trends", "--data", data, "--json"]).out) as { id: string; rank: number; chosen: string }[];
  deepStrictEqual([Object.keys(trends[0]!)[0], trends[0]!.rank, trends[0]!.chosen], ["id", 1, "newest"]);
  const stories = JSON.parse(tollkeeper(["stories", "--data", data, "--json"]).out) as { id: string; articles: number; outlets: number }[];
  deepStrictEqual(
    stories.map(({ articles, outlets }) => [articles, outlets]),
    [
      [3, 3],
      [1, 1],
    ],
  );
  const told = tollkeeper(["story", trends[0]!.id, "--data", data]);
  for (const words of ["Day by day", "3 March 2026", "Coverage", "Kestrel Daily"]) ok(told.out.includes(words), words);
});

test("trends at an earlier moment know nothing of what came after", (t) => {
  const data = collected(t);
  const { out } = tollkeeper(["trends", "--data", data, "--at", "2026-03-02T10:00:00Z"]);
  match(out, /Spring fair/);
  ok(!out.includes("bridge"));
});

test("a story that is not kept is refused with what to do", (t) => {
  const { code, err } = tollkeeper(["story", "no-such-story", "--data", collected(t)]);
  strictEqual(code === 0, false);
  match(err, /Cannot show the story no-such-story: .* Run "tollkeeper stories/);
});

test("a window is hours or days between one hour and two weeks", () => {
  deepStrictEqual(["1h", "6h", "2d", "14 d"].map(windowOf), [1, 6, 48, 336]);
  for (const wrong of ["0h", "15d", "6", "soon", "-6h", "6.5h"])
    try {
      windowOf(wrong);
      ok(false, `${wrong} was taken`);
    } catch (trouble) {
      ok(trouble instanceof Refusal, wrong);
    }
});
