import assert from "node:assert/strict";
import { test } from "node:test";

import type { StoryTelling } from "../../../src/model/story.ts";
import { openNews } from "../../../src/run/news.ts";
import { changedPages } from "../../../src/show/web/news/changed-pages.ts";
import { site } from "../../../src/show/web/site.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const desk = fixtureDesk(await filledStore());
const options = { public: false, loopback: false, version: "1" };
const app = site(desk, options);

async function html(path: string, of = app, headers: Record<string, string> = {}): Promise<string> {
  const answer = await of.request(path, { headers });
  assert.equal(answer.status, 200, path);
  return answer.text();
}

test("the front page says what is going on, each with its reason in numbers", async () => {
  const page = await html("/");
  assert.match(page, /<p class="kicker">Loudest<\/p>\s*<h2 id="lead" dir="auto"><a href="\/stories\/floods-2024">Flood toll/);
  assert.match(page, /1 independent report from 1 outlet in 6 hours, where 0\.5 is usual; louder since 1\d Sept 2024/);
});

test("a folder of old pages shows its newest moment and says so", async () => {
  const later = site({ ...desk, news: openNews(desk.store, () => "2026-01-01T00:00:00.000Z") }, options);
  assert.match(
    await html("/trends", later),
    /Nothing came in the 6 hours before now\. This is how it stood at the newest moment known: 18 Sept 2024/,
  );
});

test("trends can be asked for at a moment and over a window, and a window that is none is refused in words", async () => {
  assert.match(await html("/trends?window=24h&at=2022-05-27T12:00:00Z"), /The 24 hours up to 27 May 2022, 12:00 UTC/);
  const refused = await app.request("/trends?window=soon");
  assert.equal(refused.status, 400);
  assert.match(await refused.text(), /Cannot look at a window of soon/);
});

test("stories are listed and each opens its page; an old address leads there too", async () => {
  assert.match(await html("/stories"), /href="\/stories\/floods-2024"/);
  const moved = await app.request("/story/floods-2024");
  assert.equal(moved.headers.get("location"), "/stories/floods-2024");
});

test("a story's page has its days, tolls by claimant, statements and coverage, and leads to their articles", async () => {
  const page = await html("/stories/floods-2024");
  for (const heading of ["Day by day", "Tolls by claimant", "Who said what", "Coverage"])
    assert.ok(page.includes(`>${heading}</h2>`), heading);
  assert.match(page, /href="\/articles\/flood-toll-1f0c6a2b/);
  assert.match(page, /href="\/tallies\/flood-dead-rescue-service/);
});

test("a story that is not there is not found, in plain words", async () => {
  const answer = await app.request("/stories/nothing-of-the-kind");
  assert.equal(answer.status, 404);
  assert.match(await answer.text(), /Cannot show the story “nothing-of-the-kind”/);
});

test("what a page says of itself is escaped wherever a story shows it", async () => {
  const told = (await desk.news.telling("floods-2024"))!;
  const bad = "<script>alert(1)</script>";
  const hostile: StoryTelling = {
    ...told,
    headline: { ...told.headline, text: bad },
    standfirst: { ...told.headline, text: bad },
    entities: [bad],
    outlets: [bad],
    timeline: told.timeline.map((day) => ({ ...day, sentence: bad })),
    statements: told.statements.map((one) => ({ ...one, speaker: bad, text: bad, role: bad })),
    pictures: [{ url: null, caption: bad, credit: bad, article: bad }],
    coverage: told.coverage.map((one) => ({ ...one, title: bad, outlet: bad })),
    previous: [bad],
  };
  const held = site({ ...desk, news: { ...desk.news, telling: async () => hostile } }, options);
  assert.ok(!(await html("/stories/floods-2024", held)).includes(bad));
});

test("the pages speak Ukrainian to who asks for it", async () => {
  assert.match(await html("/trends", app, { "accept-language": "uk" }), /<h1>Що відбувається<\/h1>/);
  assert.match(await html("/stories/floods-2024", app, { "accept-language": "uk" }), />День за днем<\/h2>/);
});

test("a long campaign comes in pages, each with days and coverage of its own", async () => {
  const told = (await desk.news.telling("invasion-2022"))!;
  const [first] = told.timeline;
  const timeline = Array.from({ length: 70 }, (_, at) => ({
    ...first!,
    day: new Date(Date.UTC(2024, 0, at + 1)).toISOString().slice(0, 10),
  }));
  const held = site({ ...desk, news: { ...desk.news, telling: async () => ({ ...told, timeline }) } }, options);
  const [newest, oldest] = [await html("/stories/invasion-2022", held), await html("/stories/invasion-2022?page=3", held)];
  assert.match(newest, /<h3><time datetime="2024-03-10">/);
  assert.match(newest, /Page 1 of 3/);
  assert.match(oldest, /<h3><time datetime="2024-01-01">/);
  assert.doesNotMatch(oldest, /<h3><time datetime="2024-03-10">/);
});

test("a sentence of the timeline opens where it stands", async () => {
  const page = await html("/stories/floods-2024");
  assert.match(page, /class="sentence"\s+href="\/articles\/flood-toll-1f0c6a2b#:~:text=/);
});

test("a changed page says what became of what, and opens the capture that changed it", async () => {
  const version = { hash: "cc", captured: "2024-09-19T18:00:00.000Z", title: null };
  const changes = { blocks: [], figures: [], statements: [], texts: ["headline’s *losses* became *deaths*", "<b>52</b> killed became 44"] };
  const pages = [{ article: "toll", title: "The toll", outlet: "River Post", versions: [{ ...version, changes }] }];
  const part = (await changedPages(pages)).toString();
  assert.match(part, /href="\/articles\/toll\?capture=cc">changed by <time datetime="2024-09-19T18:00:00.000Z">/);
  assert.match(part, /headline’s <em>losses<\/em> became <em>deaths<\/em>.*&lt;b&gt;52&lt;\/b&gt; killed/s);
  assert.equal(changedPages([]), "");
});
