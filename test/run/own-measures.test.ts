import { deepStrictEqual, match, notStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { Refusal } from "../../src/model/refusal.ts";
import { rulesVersion } from "../../src/read/rules-version.ts";
import { openReader } from "../../src/run/reader.ts";

const LAID_OFF = {
  measure: "laid off",
  what: "people",
  en: { affect: ["lay/laid/laid/laying ~ off"], deed: ["layoffs"] },
  examples: { match: ["The yard laid off [1,200 workers]."], not: ["He took 12 days off."] },
};

const WITHOUT_POWER = {
  measure: "without power",
  what: "things",
  takes: ["structure"],
  en: { state: ["without power"] },
  examples: { match: ["[40,000 homes] are without power."], not: ["12 villagers were without power."] },
};

/** A data folder with files of measures in it. */
function folderWith(t: TestContext, files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tollkeeper-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "measures"));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, "measures", name), typeof content === "string" ? content : JSON.stringify(content));
  return folder;
}

const figuresIn = (data: string | undefined, text: string) =>
  openReader(data)({ id: "x", text, language: "en" }).figures.map(({ measure, count, counted }) => [measure, count.low, counted.text]);

test("a measure in a file is read beside those that there are, and nowhere else", (t) => {
  const text = "The yard laid off 1,200 workers after a fire killed two people.";
  deepStrictEqual(figuresIn(folderWith(t, { "laid-off.json": LAID_OFF }), text), [
    ["laid off", 1200, "workers"],
    ["killed", 2, "people"],
  ]);
  deepStrictEqual(figuresIn(undefined, text), [["killed", 2, "people"]]);
});

test("a user's measure takes its own nouns of a phrase that another measure has, and leaves it the others", (t) => {
  const data = folderWith(t, { "power.json": WITHOUT_POWER });
  deepStrictEqual(figuresIn(data, "Some 40,000 homes are without power.")[0]?.[0], "without power");
  deepStrictEqual(figuresIn(data, "Twelve villagers are without power.")[0]?.[0], "affected");
});

test("a measure may have words in more than one language, a file each", (t) => {
  const ukrainian = {
    measure: "laid off",
    what: "people",
    uk: { affect: ["звільнити/звільнен"] },
    examples: { match: ["Завод звільнив [1200 працівників]."], not: ["Завод збудував 40 кораблів."] },
  };
  const data = folderWith(t, { "laid-off.json": LAID_OFF, "laid-off-uk.json": ukrainian });
  const figures = openReader(data)({ id: "x", text: "Звільнено 300 працівників.", language: "uk" }).figures;
  deepStrictEqual(
    figures.map(({ measure, count }) => [measure, count.low]),
    [["laid off", 300]],
  );
  deepStrictEqual(figuresIn(data, "The yard laid off 1,200 workers.")[0]?.[0], "laid off");
});

test("measures of one's own make another version of the rules, each set of words its own, examples and file names none", (t) => {
  const versionOf = (files: Readonly<Record<string, unknown>>) => openReader(folderWith(t, files)).rules;
  const one = versionOf({ "a.json": LAID_OFF });
  match(one, new RegExp(`^${rulesVersion}\\+[0-9a-f]{8}$`));
  strictEqual(versionOf({}), rulesVersion);
  strictEqual(versionOf({ "b.json": { ...LAID_OFF, examples: { ...LAID_OFF.examples, not: ["They built 40 ships."] } } }), one);
  notStrictEqual(versionOf({ "a.json": LAID_OFF, "b.json": WITHOUT_POWER }), one);
  notStrictEqual(versionOf({ "a.json": { ...LAID_OFF, single: true } }), one);
});

test("a folder without measures, a file of another kind and a hidden one are no trouble", (t) => {
  strictEqual(openReader("no/such/folder").rules, rulesVersion);
  strictEqual(openReader(folderWith(t, { "notes.txt": "x", ".laid-off.json": "{" })).rules, rulesVersion);
});

const WRONG: readonly (readonly [content: unknown, says: RegExp])[] = [
  ["{", /it is no JSON \(.*\); mend it there/],
  ["[]", /it is no JSON object/],
  [{ ...LAID_OFF, measure: 7 }, /"measure" is no short name/],
  [{ ...LAID_OFF, measure: "" }, /"measure" is no short name/],
  [{ ...LAID_OFF, measure: "killed" }, /"killed" is a measure that Tollkeeper has; give yours another name/],
  [{ ...LAID_OFF, what: "animals" }, /"what" is neither "people" nor "things"/],
  [{ ...LAID_OFF, en: undefined }, /it does not have the words of one language/],
  [{ ...LAID_OFF, color: "red" }, /it has a field "color"; write measure, what/],
  [{ ...LAID_OFF, en: [] }, /its words are no object/],
  [{ ...LAID_OFF, en: { deed: [] } }, /it has no words/],
  [{ ...LAID_OFF, en: { affects: ["dismiss"] } }, /its words have a role "affects"; the roles are affect,/],
  [{ ...LAID_OFF, en: { affect: ["lay off ~"] } }, /"lay off ~" has its ~ in the wrong place; write it between/],
  [{ ...LAID_OFF, en: { deed: "layoffs" } }, /"deed" is no list of texts/],
  [{ ...LAID_OFF, takes: ["ghost"] }, /"takes" names "ghost"; the kinds are person,/],
  [{ ...LAID_OFF, single: "yes" }, /"single" is neither true nor false/],
  [{ ...LAID_OFF, examples: { match: ["No brackets here."], not: ["x"] } }, /it has too few examples/],
  [
    { ...LAID_OFF, examples: { match: ["The firm shed [40 jobs]."], not: ["x"] } },
    /it finds nothing in "The firm shed 40 jobs\." where "40 jobs" is/,
  ],
  [
    { ...LAID_OFF, examples: { ...LAID_OFF.examples, not: ["It laid off 12 men."] } },
    /it finds "12 men" in "It laid off 12 men\.", which is an example of what it does not count/,
  ],
];

test("a file that is no measure is refused with its name, the trouble and what to do", (t) => {
  for (const [content, says] of WRONG) {
    const data = folderWith(t, { "mine.json": content });
    throws(
      () => openReader(data),
      (error: unknown) => {
        ok(error instanceof Refusal && error.code === "usage", String(error));
        match(error.message, /^Cannot use the measure .*measures[/\\]mine\.json: .+; .+\.$/);
        match(error.message, says);
        return true;
      },
    );
  }
  const twice = folderWith(t, { "a.json": LAID_OFF, "b.json": LAID_OFF });
  throws(() => openReader(twice), /b\.json: another file beside it is "laid off" too; put the words of both into one\./);
});
