import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { openEndpoint } from "../../src/gather/ask-endpoint.ts";
import type { Choices } from "../../src/model/opinion.ts";
import type { Report } from "../../src/model/report.ts";
import { openReader } from "../../src/run/reader.ts";
import { SecondReader } from "../../src/run/second-reader/second-reader.ts";
import { type Answering, completion, type Reached, startModel } from "./loopback-model.ts";

const TEXT = `Roof of Harrow mill comes down

Harrow lies in a narrow valley. At least 12 weavers were killed on Tuesday when a roof fell in, the inspectorate said. Crews dug through the night.

Another 30 people were injured. Engineers had warned of the beams in a letter to the owners.`;

const read = openReader();
const report = inDoubt(read({ id: "mill", text: TEXT, published: "2024-05-16", url: "https://example.org/secret-address" }));

/** As if no rule had been measured yet. */
function inDoubt(sure: Report): Report {
  return { ...sure, figures: sure.figures.map((figure) => ({ ...figure, confidence: null })) };
}

/** A run of words as an answer names it. */
const run = (text: string, offset: number | null = null) => ({ text, offset });

/** What a careful reader answers about each of the two figures. */
function right({ about }: Reached): Record<string, unknown> {
  return about.text.includes("12")
    ? {
        count: run("At least 12"),
        measure: "killed",
        counted: run("weavers"),
        kind: "total",
        status: "claimed",
        claimant: run("the inspectorate"),
        asOf: run("Tuesday"),
      }
    : {
        count: run("Another 30"),
        measure: "injured",
        counted: run("people"),
        kind: "total",
        status: "claimed",
        claimant: null,
        asOf: null,
      };
}

/** Answers every question alike but for some fields. */
const withFields =
  (fields: object): Answering =>
  (reached, response) =>
    void response.end(completion({ ...right(reached), ...fields }));

interface Settings {
  readonly seconds?: number;
  readonly below?: number;
  readonly key?: string;
  readonly of?: Report;
}

async function ask(t: TestContext, answer: Answering, { seconds = 5, below = 0.8, key, of = report }: Settings = {}) {
  const { base, reached } = await startModel(t, answer);
  const endpoint = openEndpoint({ base, model: "small-model", key: key ?? null, seconds });
  const second = new SecondReader({ by: "small-model at loopback", ask: endpoint, below });
  return { after: await second.read(of), second, reached };
}

/** What must be so whatever the second reader says. */
function isUntouched(after: Report): void {
  const { opinions: _opinions, notes: _notes, ...rest } = after;
  const { opinions: _none, notes: _before, ...before } = report;
  deepStrictEqual(rest, before);
}

const agreement = (fields: Choices) => Object.fromEntries(Object.entries(fields).map(([name, choice]) => [name, choice.agrees]));

test("the text holds two figures for these tests to ask about", () => {
  deepStrictEqual(
    report.figures.map(({ count, measure, claimant, asOf }) => [
      count.low,
      count.high,
      measure,
      /inspectorate/.test(claimant?.name ?? ""),
      asOf,
    ]),
    [
      [12, null, "killed", true, "2024-05-14"],
      [30, 30, "injured", false, "2024-05-14"],
    ],
  );
  deepStrictEqual(report.opinions, []);
});

test("a model that answers rightly agrees field by field, and its words stand where it says", async (t) => {
  const { after, second } = await ask(t, withFields({}));
  isUntouched(after);
  deepStrictEqual(
    after.opinions.map(({ figure, by, refused }) => [figure, by, refused]),
    [
      ["f1", "small-model at loopback", null],
      ["f2", "small-model at loopback", null],
    ],
  );
  const [first, other] = after.opinions.map(({ fields }) => fields!);
  ok(Object.values(agreement(first!)).every((agrees) => agrees === true));
  const { words } = first!.claimant;
  strictEqual(TEXT.slice(words!.start, words!.end), "the inspectorate");
  strictEqual(other!.asOf.agrees, null, "the rule took the day from a sentence that the model was not given");
  deepStrictEqual(second.asked, { opinions: 2, refused: 0, unanswered: 0, unasked: 0 });
  deepStrictEqual(after.notes, report.notes);
});

test("only the sentence, its neighbours and the words asked about leave the machine", async (t) => {
  const { reached } = await ask(t, withFields({}), { key: "a-key" });
  const one = reached.find(({ about }) => about.text.includes("12"));
  strictEqual(
    one!.sentences,
    "Harrow lies in a narrow valley.\nAt least 12 weavers were killed on Tuesday when a roof fell in, the inspectorate said.\nCrews dug through the night.",
  );
  strictEqual(one!.sentences.slice(one!.about.offset).startsWith(one!.about.text), true);
  doesNotMatch(one!.body, /secret-address|2024|Engineers|comes down/);
  strictEqual(one!.headers.authorization, "Bearer a-key");
  const { response_format: format } = JSON.parse(one!.body) as { response_format: { json_schema: { strict: boolean } } };
  strictEqual(format.json_schema.strict, true);
});

test("a model that contradicts is shown as contradicting, and the figures stay", async (t) => {
  const { after } = await ask(t, withFields({ count: run("12"), measure: "injured", status: "possible", claimant: null }), {
    of: { ...report, figures: report.figures.slice(0, 1) },
  });
  deepStrictEqual(agreement(after.opinions[0]!.fields!), {
    count: false, // "12" leaves out "at least"
    measure: false,
    counted: true,
    kind: true,
    status: false,
    claimant: false,
    asOf: true,
  });
  deepStrictEqual(after.figures, report.figures.slice(0, 1));
});

/** Answers about the first figure that cannot be used, and why. */
const unusable: readonly (readonly [what: string, answer: string | object, why: RegExp])[] = [
  ["words that are not in the text", { claimant: run("the mayor") }, /the words “the mayor” are not in the sentences/],
  ["words of the article that it was not given", { claimant: run("Engineers") }, /“Engineers” are not in the sentences/],
  ["a part of a word", { count: run("1") }, /“1” are not/],
  ["words over the end of a sentence", { counted: run("valley. At") }, /“valley\. At” are not/],
  ["no words", { counted: run("") }, /“” are not/],
  ["words that stand there twice", { counted: run("the") }, /“the” stand in its sentences \d times/],
  ["words that stand there twice, at a place where they do not", { counted: run("the", 3) }, /does not say where/],
  ["a steering sequence", { claimant: run("\u001B[2J") }, /“\[2J” are not/],
  ["a measure that is none", { measure: "hurt" }, /its "measure" is none of/],
  ["a field left out", { kind: undefined }, /its "kind" is none of total, increment, part, rate/],
  ["a number for words", { count: 12 }, /it names no words for "count"/],
  ["broken JSON", '{"count": {"text": "At least', /it is not a JSON object/],
  ["an apology", "I am sorry, I cannot read this.", /it is not a JSON object/],
  ["a list", "[1, 2]", /it is not a JSON object/],
];

for (const [what, answer, why] of unusable) {
  test(`an answer with ${what} is refused, and the opinion says why`, async (t) => {
    const { after, second } = await ask(
      t,
      (reached, response) => void response.end(completion(typeof answer === "string" ? answer : { ...right(reached), ...answer })),
      { of: { ...report, figures: report.figures.slice(0, 1) } },
    );
    strictEqual(after.opinions[0]!.fields, null);
    match(after.opinions[0]!.refused!, why);
    deepStrictEqual(second.asked, { opinions: 1, refused: 1, unanswered: 0, unasked: 0 });
    deepStrictEqual(after.figures, report.figures.slice(0, 1));
  });
}

test("words that stand there twice are taken where the answer says that they begin", async (t) => {
  const { after } = await ask(t, (reached, response) => {
    const offset = reached.sentences.lastIndexOf("the");
    response.end(completion({ ...right(reached), claimant: run("the", offset) }));
  });
  const { words } = after.opinions[0]!.fields!.claimant;
  strictEqual(TEXT.slice(words!.start).startsWith("the night"), true);
});

test("an answer inside other words is found", async (t) => {
  const { after } = await ask(t, (reached, response) => {
    response.end(completion(`Here it is:\n\`\`\`json\n${JSON.stringify(right(reached))}\n\`\`\``));
  });
  deepStrictEqual(
    after.opinions.map(({ refused }) => refused),
    [null, null],
  );
});

test("a model may say that nothing is counted", async (t) => {
  const { after } = await ask(t, withFields({ count: null }));
  deepStrictEqual(after.opinions[0]!.fields!.count, { words: null, agrees: false });
  isUntouched(after);
});

/** Ways of not answering, and what the note says. */
const silences: readonly (readonly [what: string, answer: Answering, why: RegExp])[] = [
  ["answers too late", (_, response) => void setTimeout(() => response.end("{}"), 1_000).unref(), /it takes longer than 0\.2 s/],
  ["never answers", () => {}, /it takes longer than 0\.2 s/],
  ["begins and never ends", (_, response) => void response.write("{"), /it takes longer than 0\.2 s/],
  ["breaks off", (_, response) => void response.socket?.destroy(), /the server broke off/],
  ["fails", (_, response) => void response.writeHead(500, { "retry-after": "0" }).end(), /the server answers 500/],
  ["wants another key", (_, response) => void response.writeHead(401).end(), /the server answers 401/],
  ["answers without end", (_, response) => void response.end(`{"choices": [${" ".repeat(300_000)}]}`), /its answer is too long/],
  ["answers something else", (_, response) => void response.end("<p>Welcome"), /what it answers is no chat completion/],
  ["answers nothing in it", (_, response) => void response.end('{"choices": []}'), /what it answers is no chat completion/],
];

for (const [what, answer, why] of silences) {
  test(`a model that ${what} costs no figure, and a note says so`, async (t) => {
    const { after, second } = await ask(t, answer, { seconds: 0.2 });
    isUntouched(after);
    deepStrictEqual(after.opinions, []);
    const [note] = after.notes.slice(report.notes.length);
    strictEqual(note!.stage, "opinion");
    match(note!.text, /^The second reader did not answer about 2 figures\. Cannot ask small-model at 127\.0\.0\.1:\d+: /);
    match(note!.text, why);
    strictEqual(second.asked.unanswered, 2);
  });
}

test("a redirect is not followed", async (t) => {
  const other = await startModel(t, withFields({}));
  const { after } = await ask(t, (_, response) => void response.writeHead(307, { location: `${other.base}/chat/completions` }).end());
  deepStrictEqual(other.reached, []);
  match(after.notes.at(-1)!.text, /it redirects to another address/);
});

test("a busy or stumbling server is asked a second time, and no third", async (t) => {
  const busy = await ask(
    t,
    (reached, response, nth) =>
      void (nth <= 2 ? response.writeHead(nth === 1 ? 429 : 503, { "retry-after": "0" }).end() : withFields({})(reached, response, nth)),
  );
  strictEqual(busy.second.asked.opinions, 2);
  const down = await ask(t, (_, response) => void response.writeHead(500, { "retry-after": "0" }).end());
  strictEqual(down.reached.length, 4, "two figures, twice each");
});

test("a server that knows no schemas is asked without", async (t) => {
  const { after, reached } = await ask(t, (question, response, nth) => {
    if (question.body.includes("json_schema")) response.writeHead(400).end('{"error": "unknown field response_format"}');
    else withFields({})(question, response, nth);
  });
  strictEqual(after.opinions.length, 2);
  strictEqual(reached.filter(({ body }) => !body.includes("json_schema")).length, 2);
});

test("a silent model is given up for the rest of the run, and the notes count what was not asked", async (t) => {
  const long = inDoubt(
    read({ id: "long", text: Array.from({ length: 9 }, (_, n) => `${n + 2} people were killed in fire ${n}.`).join("\n\n") }),
  );
  strictEqual(long.figures.length, 9);
  const { after, second, reached } = await ask(t, (_, response) => void response.socket?.destroy(), { of: long });
  const { unanswered, unasked } = second.asked;
  ok(unanswered >= 3 && unanswered <= 4, "three failures in a row, and one more that was under way");
  strictEqual(unasked, 9 - unanswered);
  strictEqual(reached.length, unanswered);
  match(after.notes.at(-1)!.text, new RegExp(`not asked about ${unasked} figures: it had failed 3 times in a row`));
  const next = await second.read(report);
  strictEqual(reached.length, unanswered, "nor about the next article");
  deepStrictEqual(next.figures, report.figures);
});

test("only figures below the confidence asked for are put to it, and those without any", async (t) => {
  const [first, other] = report.figures;
  const figures = [
    { ...first!, confidence: 0.9 },
    { ...other!, confidence: null },
  ];
  const { after, reached } = await ask(t, withFields({}), { of: { ...report, figures }, below: 0.9 });
  deepStrictEqual(
    after.opinions.map(({ figure }) => figure),
    ["f2"],
  );
  strictEqual(reached.length, 1);
  const none = await ask(t, withFields({}), { of: { ...report, figures: [figures[0]!] }, below: 0.9 });
  strictEqual(none.reached.length, 0);
});
