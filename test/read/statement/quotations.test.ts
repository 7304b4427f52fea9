import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../../src/read/read.ts";

const statementsOf = (text: string) => read({ id: "case", text, language: "en" }).statements;
const contents = (text: string) => statementsOf(text).map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));

test("a quotation under one cue may go on behind it", () => {
  assert.deepEqual(contents("“We held on,” she said. “Nobody left the hall. Nobody spoke.”"), [
    ["We held on,", "Nobody left the hall. Nobody spoke."],
  ]);
});

test("a quotation left open at the end of a paragraph goes on in the next", () => {
  assert.deepEqual(contents("“We held on for a day,” the guard said. “Then the lights went out.\n\n“Nobody left the hall.”"), [
    ["We held on for a day,", "Then the lights went out.", "Nobody left the hall."],
  ]);
});

test("a floating quotation has the speaker before it and an empty cue", () => {
  const [, floating] = statementsOf("“We held on,” Lena Ortiz said.\n\nRain fell all night.\n\n“Nobody left the hall until noon.”");
  assert.equal(floating?.speaker?.name, "Lena Ortiz");
  assert.equal(floating?.cue.text, "");
  assert.equal(floating?.cue.start, floating?.cue.end);
});

test("a quotation long after its speaker has none", () => {
  const pause = ["Rain", "Hail", "Snow", "Sleet", "Ash", "Dust", "Soot"].map((what) => `${what} fell all night long.\n\n`).join("");
  assert.equal(statementsOf(`“We held on,” Lena Ortiz said.\n\n${pause}“Nobody left the hall until noon.”`).length, 1);
});

test("an odd number of marks harms its own paragraph alone", () => {
  const text = 'A 6" pipe and a "valve burst, police said.\n\n“We heard a bang,” the guard said.';
  assert.deepEqual(contents(text).at(-1), ["We heard a bang,"]);
});

test("words between marks inside a sentence are no speech", () => {
  assert.deepEqual(statementsOf("The “road of life” was closed. The 'ghost ship' drifted on."), []);
});

test("who passes a statement on is not who made it", () => {
  const [statement] = statementsOf("Interfax, citing the coastguard, reported that nine sailors were missing.");
  assert.equal(statement?.speaker?.text, "the coastguard");
  assert.deepEqual(statement?.via, ["Interfax"]);
});

test("nested sources are statements in each other", () => {
  const [outer, inner] = statementsOf("The mayor said the governor had told him that the water was safe.");
  assert.ok(outer && inner);
  assert.ok(outer.content[0]!.start <= inner.start && inner.end <= outer.content[0]!.end);
});
