import assert from "node:assert/strict";
import { test } from "node:test";

import type { StoryTelling } from "../../../src/model/story.ts";
import type { WatchedSource } from "../../../src/model/source.ts";
import { openNews } from "../../../src/run/news.ts";
import { site } from "../../../src/show/web/site.ts";
import type { Store } from "../../../src/store/store.ts";
import { filledStore, fixtureDesk, fixtureLedger } from "./fixture.ts";

const options = { public: false, loopback: false, version: "1" };
const store = await filledStore();
const desk = fixtureDesk(store);
const app = site(desk, options);

async function html(of = app, headers: Record<string, string> = {}, path = "/"): Promise<string> {
  const answer = await of.request(path, { headers });
  assert.equal(answer.status, 200);
  return answer.text();
}

/** The text between two headings of the page. */
function sectionOf(page: string, id: string): string {
  return new RegExp(`<section[^>]* aria-labelledby="${id}".*?</section>`, "s").exec(page)?.[0] ?? "";
}

test("the loudest story leads with its reason, its first words and its tolls by claimant", async () => {
  const page = await html();
  const lead = /<article class="splash".*?<\/article>/s.exec(page)?.[0] ?? "";
  assert.match(lead, /<h2 id="lead" dir="auto"><a href="\/stories\/floods-2024">/);
  assert.match(lead, /class="why">1 independent report/);
  assert.match(lead, /<p class="hero" dir="auto">.+<\/p>/s);
  assert.match(
    lead,
    /Provincial rescue service<\/span>\s*<svg class="spark".*?class="value" href="\/tallies\/flood-dead-rescue-service">41</s,
  );
});

test("a number in the words that lead is marked, and opens its sentence", async () => {
  const report = (await store.report("flood-toll-1f0c6a2b"))!.report;
  const marked = [...(await html()).matchAll(/<a class="figure" href="\/articles\/([^#"]+)#(f\d+)">([^<]+)<\/a>/g)];
  assert.ok(marked.length > 0);
  for (const [, article, id, text] of marked.filter(([, of]) => of === report.id)) {
    const figure = report.figures.find((one) => one.id === id)!;
    assert.equal(report.article.text.slice(figure.start, figure.end), text, `${article} ${id}`);
  }
});

test("marks just passed, breaks and statements each lead to what they rest on", async () => {
  const page = await html();
  assert.match(sectionOf(page, "marks"), /href="\/tallies\/russian-soldiers-lost-general-staff">20,000</);
  assert.match(
    sectionOf(page, "breaks"),
    /Contradiction<\/span>.*?href="\/tallies\/russian-soldiers-lost-general-staff#contradiction-2022-05-20"/s,
  );
  assert.match(sectionOf(page, "statements"), /href="\/articles\/flood-toll-1f0c6a2b#s\d+"/);
});

test("each count is told once, beside the first story that it is of", async () => {
  const stories = /<div data-live="stories">.*?<div class="band/s.exec(await html())?.[0] ?? "";
  const tallies = [...stories.matchAll(/class="value" href="([^"]+)"/g)].map(([, path]) => path);
  assert.deepEqual(tallies, [...new Set(tallies)]);
});

test("the front page never asks for the whole ledger", async () => {
  const asked: string[] = [];
  const watched = new Proxy(store, {
    get: (of, name: keyof Store) => {
      asked.push(name);
      return of[name];
    },
  });
  // What trends is told by the news, which has a digest of its own.
  await html(site({ ...desk, store: watched }, options));
  assert.ok(!asked.includes("ledger"), asked.join(" "));
});

test("a page of old news says of which moment it is; one where nothing trends shows what was seen last", async () => {
  const later = site({ ...desk, news: openNews(store, () => "2026-01-01T00:00:00.000Z") }, options);
  assert.match(await html(later), /The page stands as at the newest moment known, 1\d Sept 2024/);
  const quiet = { ...desk.news, trends: async () => ({ at: "2024-09-19T20:00:00.000Z", chosen: "now" as const, window: 6, trends: [] }) };
  const page = await html(site({ ...desk, news: quiet }, options));
  assert.match(page, /Nothing is louder than usual\. These were seen last\./);
  assert.match(page, /<p class="kicker">Seen last<\/p>/);
});

test("a first run says what to do next, and has the box at once", async () => {
  const page = await html(site(fixtureDesk(await filledStore([])), options));
  assert.match(page, /Nothing is kept here yet.*tollkeeper collect.*tollkeeper sources add.*tollkeeper demo/s);
  assert.match(page, /<form class="paste" action="\/read"/);
  assert.doesNotMatch(page, /Last heard from/);
});

function watched(at: string, state: Partial<WatchedSource["state"]>): WatchedSource {
  const never = { lastTried: null, lastSuccess: null, lastError: null, failures: 0, nextTry: null, interval: 900 };
  const whole = { ...never, etag: null, lastModified: null, pages: 0, newPages: 0, ...state };
  return { id: at.length.toString(), kind: "feed", at, name: null, added: "2024-01-01T00:00:00.000Z", state: whole, subscription: null };
}

test("it says when each source was last heard from, those in trouble first; strangers see no paths of this machine", async () => {
  const sources = [
    watched("https://calm.example/feed", { lastSuccess: "2024-09-19T19:00:00.000Z" }),
    watched("https://broken.example/feed/", { failures: 2, lastError: "the server answers 503" }),
    watched("/home/ada/pages", { lastSuccess: "2024-09-19T18:00:00.000Z" }),
  ];
  const held = { ...desk, store: { ...store, watched: async () => sources } };
  const own = sectionOf(await html(site(held, options)), "heard");
  assert.match(
    own,
    /broken\.example\/feed<\/span>.*in trouble, 2 failures.*calm\.example\/feed<\/span>.*19 Sept 2024, 19:00 UTC.*\/home\/ada/s,
  );
  assert.doesNotMatch(await html(site(held, { ...options, public: true })), /\/home\/ada/);
});

test("whatever a page calls itself, the front page shows it as text", async () => {
  const bad = `<img src=x onerror=alert(1)>"'`;
  const told = (await desk.news.telling("floods-2024"))!;
  const hostile: StoryTelling = {
    ...told,
    headline: { ...told.headline, text: bad },
    standfirst: { text: bad, article: bad },
    pictures: [{ url: "javascript:alert(1)", caption: bad, credit: bad, article: bad }],
  };
  const [first] = fixtureLedger.tallies;
  const tallies = [{ ...first!, name: bad, claimant: bad, happening: "floods-2024" }];
  const breaks = fixtureLedger.breaks.map((found) => ({ ...found, text: bad }));
  const stories = fixtureLedger.stories.map((story) => ({ ...story, title: bad }));
  const held = await filledStore(undefined, { ...fixtureLedger, tallies, breaks, stories });
  const page = await html(site({ ...fixtureDesk(held), news: { ...desk.news, telling: async () => hostile } }, options));
  assert.doesNotMatch(page, /<img|javascript:/);
  assert.match(page, /&lt;img src=x/);
});

test("the front page speaks Ukrainian to who asks for it", async () => {
  const page = await html(app, { "accept-language": "uk" });
  assert.match(page, /<html lang="uk">.*Четвер, 19 вересня 2024.*Пройдені позначки.*Що не сходиться/s);
  assert.doesNotMatch(page, />(?:Marks passed|Latest figures|Read it|Loudest)</);
});
