import assert from "node:assert/strict";
import { test } from "node:test";

import type { Report } from "../../../src/model/report.ts";
import { addressOfSentence, textFragment } from "../../../src/show/web/article/text-fragment.ts";
import { markedBlock } from "../../../src/show/web/article/marked-change.ts";
import { site } from "../../../src/show/web/site.ts";
import type { KeptReport } from "../../../src/store/store.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";
import { figure, find, sampleReport, textOf } from "./sample-article.ts";

const usual = { public: false, loopback: false, version: "1" };

function kept(report: Report, hash: string, captured: string): KeptReport {
  const { title, publisher, url, published } = report.article;
  const article = { id: report.id, title, publisher, url, published, origin: null };
  const event = { key: `${report.id}@${hash}`, article, known: captured, gist: title ?? "", figures: [] };
  return { page: report.id, hash, rules: "1", captured, report, event };
}

async function pageOf(held: readonly KeptReport[], path: string, options = usual): Promise<string> {
  const answer = await site(fixtureDesk(await filledStore(held)), options).request(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

/** A report on a headline and a paragraph, its one figure where `counted` stands. */
function bridge(headline: string, paragraph: string, counted: string, low: number, fields: Partial<Report["article"]> = {}): Report {
  const { text, blocks } = textOf([
    ["headline", headline],
    ["paragraph", paragraph],
  ]);
  const evidence = { measure: [find(text, "died")], asOf: [find(text, "Sunday")], place: [find(text, "Arlen")] };
  const place = { name: "Arlen", id: null, lat: null, lon: null };
  const own = figure("f1", find(text, counted), low, { rule: "undergo", asOf: "2024-09-15", place, evidence });
  return {
    ...sampleReport,
    id: "bridge",
    article: { ...sampleReport.article, title: headline, text, blocks, ...fields },
    figures: [own],
    statements: [],
    opinions: [],
    tolls: [],
    checks: [],
    silences: [],
    notes: [],
    dates: [{ ...find(text, "Sunday"), from: "2024-09-15", to: "2024-09-15", others: ["2024-09-22"] }],
    places: [{ ...find(text, "Arlen"), ...place, others: 2 }],
  };
}

const first = bridge("Losses at the bridge", "On Sunday in Arlen 52 people died, the port said.", "52 people", 52);
const second = bridge("Deaths at the bridge", "On Sunday in Arlen 44 people died, the port said. It rained.", "44 people", 44);
const both = [kept(first, "1".repeat(64), "2024-09-16T09:00:00.000Z"), kept(second, "2".repeat(64), "2024-09-16T14:10:00.000Z")];

test("a figure's note says which words decided each field, what else they could mean, and how good the rule is", async () => {
  const page = await pageOf([kept(first, "1".repeat(64), "2024-09-16T09:00:00.000Z")], "/articles/bridge");
  const note = /<details class="why">.*?<\/details>/s.exec(page)?.[0].replace(/\s+/g, " ") ?? "";
  assert.match(note, /<dt>Measure<\/dt> <dd>killed <span class="origin"><q lang="en" dir="auto">died<\/q>/);
  assert.match(note, /<dt>Day<\/dt> <dd>15 Sept? 2024 <span class="origin"><q[^>]*>Sunday<\/q><\/span>; could also be 22 Sept? 2024/);
  assert.match(note, /<q[^>]*>Arlen<\/q><\/span>; 2 other places of that name were not chosen/);
  assert.match(note, /<dt>Not stated<\/dt> <dd>Claimant<\/dd>/);
  assert.match(
    note,
    /<code>undergo<\/code> — they do or suffer it themselves: “six men died”\. <span class="record">Right in \d+ of \d+ labelled cases/,
  );
});

test("a figure's note leads to its sentence on the live page", async () => {
  const page = await pageOf([both[0]!], "/articles/bridge");
  assert.match(
    page,
    /href="https:\/\/courier\.example\.org\/floods\/toll-41#:~:text=On%20Sunday%20in%20Arlen%2052%20people%20died%2C%20the%20port%20said\." rel="noreferrer"/,
  );
});

test("a text fragment names a long sentence by its ends, and what means something in it is encoded", () => {
  assert.equal(textFragment("Two-way, a & b"), "#:~:text=Two%2Dway%2C%20a%20%26%20b");
  assert.equal(
    textFragment("one two three four five six seven eight nine ten eleven"),
    "#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven",
  );
  assert.equal(addressOfSentence("https://example.org/a?b=1#part", "Nine died."), "https://example.org/a?b=1#:~:text=Nine%20died.");
  assert.match(textFragment("half \ud83d"), /%EF%BF%BD$/);
});

test("an article names its versions with what each changed, and all of them stand on a page of their own", async () => {
  const page = (await pageOf(both, "/articles/bridge")).replace(/\s+/g, " ");
  assert.match(page, /<h2 id="versions">Versions<\/h2>/);
  assert.match(page, /<span class="role">headline<\/span> <del dir="auto">Losses<\/del> <ins dir="auto">Deaths<\/ins>/);
  assert.match(page, /<span class="role">killed<\/span> <del dir="auto">52 soldiers<\/del> <ins dir="auto">44 soldiers<\/ins>/);
  const all = (await pageOf(both, "/articles/bridge/versions")).replace(/\s+/g, " ");
  assert.match(all, /<h2><time datetime="2024-09-16T14:10:00.000Z">.*First capture\./);
  assert.match(all, /On Sunday in Arlen <del>52<\/del> people died/);
});

test("the page of versions on a public site shows no whole paragraphs", async () => {
  const page = await pageOf(both, "/articles/bridge/versions", { ...usual, public: true });
  assert.match(page, /<ins dir="auto">Deaths<\/ins>/);
  assert.doesNotMatch(page, /On Sunday in Arlen <del>/);
});

test("an article of one version says nothing of versions", async () => {
  assert.doesNotMatch(await pageOf([both[0]!], "/articles/bridge"), /id="versions"/);
});

test("what changed is marked where it stands, and what cannot be found stays as it is", async () => {
  assert.equal(String(await markedBlock("a <b> c b", ["b", "gone", "b"], "before")), "a &lt;<del>b</del>&gt; c <del>b</del>");
});

test("a page says where each of its days was read", async () => {
  const dates = { published: { from: "visible", text: "Sept 16, <b>2024" }, modified: null } as const;
  const report = bridge("Nine died", "On Sunday in Arlen nine people died.", "nine people", 9, { dates });
  const page = await pageOf([kept(report, "1".repeat(64), "2024-09-16T09:00:00.000Z")], "/articles/bridge");
  assert.match(page, /as printed on the page <span class="quiet"><q dir="auto">Sept 16, &lt;b&gt;2024<\/q>/);
});

test("a live blog is shown post by post, each under its own time", async () => {
  const { text, blocks } = textOf([
    ["headline", "Bridge: live"],
    ["paragraph", "Nine people died."],
    ["paragraph", "Seven people died."],
  ]);
  const post = (words: string, time: string | null) => ({ ...find(text, words), published: "2024-09-15", time, title: null });
  const article = { ...sampleReport.article, text, blocks, posts: [post("Nine people died.", "14:10"), post("Seven people died.", null)] };
  const report = { ...sampleReport, id: "live", article, figures: [], statements: [], tolls: [], checks: [], opinions: [] };
  const page = (await pageOf([kept(report, "1".repeat(64), "2024-09-16T09:00:00.000Z")], "/articles/live")).replace(/\s+/g, " ");
  assert.match(page, /A live page of 2 posts/);
  assert.match(
    page,
    /<section class="post" id="post-1" aria-label="Post 1"> <p class="post-time" lang="en"><b>14:10<\/b> <time[^>]*>15 Sept? 2024<\/time><\/p> <div class="row as-paragraph"><p class="words" dir="auto">Nine/,
  );
  assert.match(page, /id="post-2".*<b>Post 2<\/b>.*Seven/);
});

test("a text that runs from right to left says so wherever it stands, and names in it keep their direction", async () => {
  const sentence = "قالت وزارة الصحة يوم الأحد إن 41 شخصا قتلوا.";
  const { text, blocks } = textOf([
    ["headline", "ارتفاع حصيلة الضحايا إلى 41"],
    ["paragraph", sentence],
  ]);
  const claimant = { name: "وزارة الصحة", via: [] };
  const figures = [figure("f1", find(text, "41 شخصا"), 41, { attribution: "named", claimant })];
  const article = { ...sampleReport.article, title: "ارتفاع حصيلة الضحايا إلى 41", language: "ar", publisher: "صحيفة النهر", text, blocks };
  const report = { ...sampleReport, id: "arabic", article, figures, statements: [], tolls: [], checks: [], opinions: [], silences: [] };
  const page = await pageOf([kept(report, "1".repeat(64), "2024-09-16T09:00:00.000Z")], "/articles/arabic");
  assert.match(page, /<h1 lang="ar" dir="auto">ارتفاع/);
  assert.match(page, /<bdi>صحيفة النهر<\/bdi>/);
  assert.match(page, /<div class="text" lang="ar">.*<p class="words" dir="auto">قالت/s);
  assert.match(page, /dir="auto">وزارة الصحة<\/a>/);
  assert.match(page, /#:~:text=%D9%82%D8%A7%D9%84%D8%AA/);
  assert.match(await pageOf([kept(report, "1".repeat(64), "2024-09-16T09:00:00.000Z")], "/articles"), /dir="auto">ارتفاع/);
});
