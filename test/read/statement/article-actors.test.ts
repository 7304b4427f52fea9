import assert from "node:assert/strict";
import { test } from "node:test";
import { english } from "../../../src/read/languages/en/english.ts";
import { ActorsOfArticle } from "../../../src/read/statement/article-actors.ts";
import { read } from "../../../src/read/read.ts";
import { scan } from "../../../src/read/text/scan.ts";
import { paragraph } from "../caret-cases.ts";

const namesOf = (text: string) => read({ id: "case", text, language: "en" }).statements.map(({ speaker }) => speaker?.name ?? null);
const actorsOf = (text: string) => new ActorsOfArticle(scan(paragraph(text), english));

test("a surname alone gives the full name", () => {
  const actors = actorsOf("Rescuers praised Amadou Sy. Later Sy went home.");
  assert.equal(actors.nameOf("Sy"), "Amadou Sy");
  assert.equal(actors.nameOf("Rescuers"), "Rescuers");
});

test("an institution's short name gives its long one", () => {
  const actors = actorsOf("The Port Authority of Limassol keeps a log. The Port Authority is old.");
  assert.equal(actors.nameOf("The Port Authority"), "Port Authority of Limassol");
});

test("the second word of a place or body is nobody's surname", () => {
  assert.equal(actorsOf("A vote in the White House is due. The House is empty.").nameOf("House"), "House");
});

test("“she” is not the man who spoke last", () => {
  const text = "Mr. Brandt said it rained. Ms. Osei said it snowed. “It hailed,” he said. “Never,” she said. “It did,” he said.";
  assert.deepEqual(namesOf(text), ["Brandt", "Osei", "Brandt", "Osei", "Brandt"]);
});

test("“it” is the body that the sentence before is about", () => {
  assert.deepEqual(namesOf("The Salt Board published its log. It said no ship was lost."), ["The Salt Board"]);
});

test("a role alone is the one who was named with it", () => {
  assert.deepEqual(namesOf("Deputy mayor Ilse Vos came early. The mayor said little had changed."), ["Ilse Vos"]);
});

test("a capital speaks for itself, and lies where it lies", () => {
  assert.deepEqual(namesOf("Tehran said it would reopen the embassy. Tehran lies at the foot of the mountains."), ["Tehran"]);
});
