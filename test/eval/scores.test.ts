import assert from "node:assert/strict";
import { test } from "node:test";
import { belowFloors, raiseFloors } from "../../eval/floors.ts";
import { articleOf } from "../../eval/load-gold.ts";
import { changesOf } from "../../eval/mistakes.ts";
import { parseGold } from "../../eval/parse-gold.ts";
import { rulePrecision } from "../../eval/rule-precision.ts";
import { sameName } from "../../eval/same-name.ts";
import { scoreFigures } from "../../eval/score-figures.ts";
import { scoreStatements } from "../../eval/score-statements.ts";
import { scoreTolls } from "../../eval/score-tolls.ts";
import { Scoreboard, f1, precision, recall } from "../../eval/score.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Statement } from "../../src/model/statement.ts";

const text = "Police said nine people died and at least 12 others were hurt.";
const caseSource = [
  text,
  "            ^^^^^^^^^^^ 9 killed counted=people claimant=police",
  "                                 ^^^^^^^^^^^^^^^^^^ 12.. injured counted=people claimant=police",
].join("\n");
const [gold] = parseGold("case", caseSource);
assert.ok(gold);

const figure = (quote: string, changes: Partial<Figure>): Figure => ({
  id: "f1",
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  count: { low: 9, high: 9, modifier: "exact", text: "nine" },
  measure: "killed",
  counted: { text: "people", what: "people", side: null, role: null },
  kind: "total",
  status: "claimed",
  single: false,
  attribution: "named",
  claimant: { name: "Police", via: [] },
  asOf: null,
  since: null,
  place: null,
  partOf: null,
  statement: null,
  rule: "active",
  confidence: null,
  evidence: {},
  ...changes,
});

const injured = figure("12 others", { measure: "injured", count: { low: 12, high: null, modifier: "exact", text: "at least 12" } });

test("a reader that finds everything scores 100 in every row", () => {
  const board = new Scoreboard();
  scoreFigures(gold, [figure("nine people", {}), injured], board);
  for (const row of ["value and measure", "+ kind and status", "+ claimant and counted"]) {
    assert.deepEqual(board.scores.get(row), { right: 2, found: 2, gold: 2 });
  }
  assert.deepEqual(board.mistakes, []);
});

test("a wrong kind costs the row of kinds alone, a wrong value both finding and precision", () => {
  const board = new Scoreboard();
  const wrong = { ...injured, count: { ...injured.count, low: 20 } };
  const verdicts = scoreFigures(gold, [figure("nine people", { kind: "part" }), wrong], board);
  assert.deepEqual(board.scores.get("value and measure"), { right: 1, found: 2, gold: 2 });
  assert.deepEqual(board.scores.get("+ kind and status"), { right: 0, found: 2, gold: 2 });
  assert.deepEqual(rulePrecision(verdicts).active, { right: 0, found: 2 });
  assert.deepEqual(rulePrecision(verdicts).toll, { right: 0, found: 0 });
});

test("what lies on optional gold counts neither way", () => {
  const [grey] = parseGold("case", "The driver was hurt.\n^^^^^^^^^^ 1 injured single optional\n");
  assert.ok(grey);
  const board = new Scoreboard();
  const verdicts = scoreFigures(grey, [figure("", { start: 0, end: 10, measure: "injured" })], board);
  assert.deepEqual([verdicts, board.scores.size], [[], 0]);
});

test("statements pair by what they attribute, and the source is scored apart", () => {
  const source =
    "# gold statements\nMayor Ortiz said the bridge was closed.\n=========== ~~~~ " + '"'.repeat(21) + ' indirect name="Ortiz"\n';
  const [said] = parseGold("case", source);
  assert.ok(said);
  const statement: Statement = {
    id: "s1",
    start: 0,
    end: 39,
    cue: { text: "said", start: 12, end: 16 },
    speaker: { text: "", start: 0, end: 0, name: "", role: null },
    via: [],
    channel: null,
    when: null,
    content: [{ start: 17, end: 38 }],
    type: "indirect",
    rule: "cue",
  };
  const board = new Scoreboard();
  scoreStatements(said, [statement], board);
  assert.equal(board.scores.get("content, exact")?.right, 1);
  assert.equal(board.scores.get("content and source")?.right, 0);
});

test("a toll is right with its measure and both bounds", () => {
  const board = new Scoreboard();
  const wanted = { ...gold, tolls: [{ measure: "killed", low: 9, high: 9 }] };
  scoreTolls(wanted, [{ measure: "killed", low: 9, high: 10, figures: [] }], board);
  scoreTolls(wanted, [{ measure: "killed", low: 9, high: 9, figures: [] }], board);
  assert.deepEqual(board.scores.get("tolls"), { right: 1, found: 2, gold: 2 });
});

test("names are the same that share half of the shorter one", () => {
  assert.ok(sameName("General Staff of Ukraine", "the Ukrainian General Staff"));
  assert.ok(sameName("", ""));
  assert.ok(!sameName("police", ""));
  assert.ok(!sameName("Mayor Lena Ortiz", "police"));
});

test("percentages are rounded to one decimal, and nothing wanted and nothing found is whole", () => {
  const score = { right: 1, found: 3, gold: 2 };
  assert.deepEqual([precision(score), recall(score), f1(score)], [33.3, 50, 40]);
  assert.equal(f1({ right: 0, found: 0, gold: 0 }), 100);
});

test("floors rise and never fall, and what lies below one is named", () => {
  const floors = { bounds: { place: 50, value: 80 } };
  assert.deepEqual(raiseFloors({ bounds: { place: 60, value: 70 } }, floors), { bounds: { place: 60, value: 80 } });
  assert.deepEqual(belowFloors({ bounds: { place: 50, value: 79 } }, floors), ["bounds, value: 79, its floor is 80"]);
  assert.deepEqual(belowFloors({}, { bounds: { value: 80 } }), ["bounds, value: not measured, its floor is 80"]);
});

test("an article's gold that is not in its text is refused", () => {
  const empty = { id: "a", title: "", published: "2023-03-02", language: "en", figures: [], statements: [], tolls: [] };
  const quoted = {
    in: "nine people died",
    content: ["ten people died"],
    cue: "",
    speaker: "",
    channel: "",
    name: "",
    role: "",
    when: null,
  };
  assert.throws(() => articleOf({ ...empty, statements: [{ ...quoted, type: "indirect" }] }, text), /Cannot find "ten people died"/);
});

test("a change of rules is told by the mistakes that are gone and those that are new", () => {
  assert.deepEqual(changesOf(["missed a", "missed b"], ["missed c", "missed b"]), { gained: ["missed a"], lost: ["missed c"] });
});
