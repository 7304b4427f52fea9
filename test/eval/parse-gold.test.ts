import assert from "node:assert/strict";
import { test } from "node:test";
import { parseGold } from "../../eval/parse-gold.ts";

const one = (source: string) => {
  const [document] = parseGold("case", source);
  assert.ok(document);
  return document;
};

test("carets mark the quote, and fields left out have their usual values", () => {
  const source = ["# published 2023-03-02", "", "Rockets killed nine people.", '               ^^^^^^^^^^^ 9 killed counted="people"'].join(
    "\n",
  );
  const { text, published, figures } = one(source);
  assert.equal(published, "2023-03-02");
  const figure = figures?.[0];
  assert.ok(figure);
  assert.equal(text.slice(figure.start, figure.end), "nine people");
  const { start: _start, end: _end, ...fields } = figure;
  assert.deepEqual(fields, {
    low: 9,
    high: 9,
    modifier: "exact",
    measure: "killed",
    counted: "people",
    kind: "total",
    status: "claimed",
    claimant: "",
    asOf: null,
    place: "",
    single: false,
    optional: false,
  });
});

test("bounds are exact, open or a range, and bare words set kind, status and flags", () => {
  const figures = one("Many died.\n^^^^ 40.. killed part past about\n^^^^ 40..99 injured single optional\n").figures;
  assert.deepEqual(
    figures?.map(({ low, high, kind, status, modifier, single }) => [low, high, kind, status, modifier, single]),
    [
      [40, null, "part", "past", "about", false],
      [40, 99, "total", "claimed", "exact", true],
    ],
  );
});

test("a statement's marks stand under its content, speaker, cue and channel", () => {
  const source = [
    "# gold statements",
    '"We are safe," Lena Ortiz said on Radio Oruba.',
    ' """"""""""""  ========== ~~~~    +++++++++++ direct name="Lena Ortiz"',
  ].join("\n");
  const { text, figures, statements } = one(source);
  const statement = statements?.[0];
  assert.ok(statement);
  const quoted = [...statement.content, statement.speaker, statement.cue, statement.channel].map((span) =>
    text.slice(span?.start, span?.end),
  );
  assert.deepEqual(quoted, ["We are safe,", "Lena Ortiz", "said", "Radio Oruba"]);
  assert.equal(statement.type, "direct");
  assert.equal(figures, null);
});

test("a quotation that runs on in the next line is one statement", () => {
  const source = '# gold statements\nShe said: "One.\n~~~ ~~~~   """" direct\n"Two."\n """" continued\n';
  assert.deepEqual(one(source).statements?.[0]?.content.length, 2);
});

test("lines of one case are one text, and a blank line or a remark ends it", () => {
  const documents = parseGold("case", "One.\nTwo.\n\n## remark\nThree.\n");
  assert.deepEqual(
    documents.map((document) => [document.id, document.text]),
    [
      ["case:1", "One.\nTwo."],
      ["case:2", "Three."],
    ],
  );
});

test("what cannot be read names its file and line", () => {
  assert.throws(() => parseGold("case", "Nine died.\n^^^^ 9\n"), /case, line 2: .*bounds and one measure/);
  assert.throws(() => parseGold("case", "Nine died.\n^^^^ nine killed\n"), /Cannot read the bounds nine/);
  assert.throws(() => parseGold("case", "Nine died.\n^^^^^^^^^^^^^ 9 killed\n"), /past the end/);
  assert.throws(() => parseGold("case", "Nine died.\n^^^^\n"), /marks without fields/);
  assert.throws(() => parseGold("case", "Nine died.\n^^^^ 9 killed by=police\n"), /Cannot read the field by/);
  assert.throws(() => parseGold("case", "# colour red\n"), /Cannot read the header colour/);
});
