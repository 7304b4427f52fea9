import { deepStrictEqual, notStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { loadOwnRules, NO_OWN_RULES, rulesFor, versionWith } from "../../src/run/own-rules.ts";

/** A data folder with files of rules in it. */
function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tollkeeper-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "sites"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "sites", name), text);
  return folder;
}

test("a folder without sites has no rules, and reads by the version that all read by", (t) => {
  deepStrictEqual(loadOwnRules(join(folderWith(t, {}), "nothing")), NO_OWN_RULES);
  ok(!versionWith(NO_OWN_RULES).includes("+"));
});

test("a page is read by the rules of its host, or of the site that its host is part of", (t) => {
  const own = loadOwnRules(
    folderWith(t, { "www.post.example.json": '{"body": ".text"}', "live.post.example.json": '{"body": "#posts", "remove": [".ad"]}' }),
  );
  strictEqual(rulesFor("https://www.post.example/a", own)?.body, ".text");
  strictEqual(rulesFor("https://m.post.example/a", own)?.body, ".text");
  deepStrictEqual(rulesFor("https://live.post.example/a", own)?.remove, [".ad"]);
  strictEqual(rulesFor("https://otherpost.example/a", own), undefined);
  strictEqual(rulesFor(undefined, own), undefined);
});

test("other rules are another version", (t) => {
  const [one, other] = [".a", ".b"].map((body) =>
    versionWith(loadOwnRules(folderWith(t, { "post.example.json": JSON.stringify({ body }) }))),
  );
  notStrictEqual(one, other);
});

const bad: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ["post.example.json", "{", /post\.example\.json: it is no JSON/],
  ["post.example.json", "[]", /it is no JSON object/],
  ["post.example.json", "{}", /it says nothing/],
  ["post.example.json", '{"bodies": ".a"}', /a field "bodies"; write body, title, byline, published, remove/],
  ["post.example.json", '{"body": "p > a"}', /"body" holds "p > a", which is no selector; write a tag/],
  ["post.example.json", '{"remove": ".a"}', /"remove" is no list/],
  ["post.example.json", '{"remove": [3]}', /"remove" holds 3/],
  ["a b.json", '{"body": "p"}', /its name is no host/],
];

for (const [name, text, says] of bad) {
  test(`rules that say ${text} in ${name} are refused in a plain line`, (t) => {
    throws(() => loadOwnRules(folderWith(t, { [name]: text })), { name: "Refusal", message: says });
  });
}
