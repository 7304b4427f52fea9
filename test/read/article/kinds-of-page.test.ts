import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { readMarkup } from "../../../src/read/article/read-markup.ts";
import { dayPublished } from "../../../src/read/article/post-day.ts";
import { read } from "../../../src/read/read.ts";

const LEAD = "Rescue crews searched the strait through the night after a ferry went down with some two hundred people on board.";

const post = (time: string, title: string, words: string) => `<div class="post"><h3>${title}</h3>${time}<p>${words}</p></div>`;
const live = (posts: string, title = "Live updates: ferry sinks off the cape", head = "") =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1><p>${LEAD}</p>${posts}</main></body></html>`;

const posts =
  post(
    '<time datetime="2023-04-04T14:10:00+01:00">14:10</time>',
    "Divers reach the wreck",
    "Divers said on Monday that the hull lies in forty metres of water near the cape.",
  ) +
  post(
    '<time datetime="2023-04-04T09:30:00+01:00">9:30</time>',
    "Families gather at the port",
    "Hundreds of relatives waited at the port for news, an aid worker said.",
  ) +
  post(
    '<time datetime="2023-04-03T22:05:00+01:00">22:05</time>',
    "Ferry lost",
    "The ferry sent its last signal at nine, and 12 people were killed on Monday, the coast guard said.",
  );

test("a live blog is split into its posts, each with its day, time and heading", () => {
  const { article } = readMarkup(live(posts), { url: "https://post.example/world/live-ferry" });
  deepStrictEqual(
    article.posts.map(({ published, time, title }) => [published, time, title]),
    [
      ["2023-04-04", "14:10", "Divers reach the wreck"],
      ["2023-04-04", "09:30", "Families gather at the port"],
      ["2023-04-03", "22:05", "Ferry lost"],
    ],
  );
  for (const { start, end, title } of article.posts) ok(article.text.slice(start, end).includes(title!), title!);
  ok(
    article.posts.every((one, at) => at === 0 || one.start >= article.posts[at - 1]!.end),
    "posts stand in order",
  );
});

test("a page that does not say it reports live has no posts, nor has one with two times", () => {
  deepStrictEqual(readMarkup(live(posts, "Ferry sinks off the cape"), {}).article.posts, []);
  deepStrictEqual(readMarkup(live(posts.slice(0, posts.indexOf("Ferry lost") - 30)), {}).article.posts, []);
});

test("what is said in a post holds by the day of the post", () => {
  const { article } = readMarkup(live(posts), { published: "2023-04-06" });
  strictEqual(dayPublished(article, article.text.indexOf("last signal")), "2023-04-03");
  strictEqual(dayPublished(article, article.text.indexOf("Rescue crews")), "2023-04-06");
  const report = read({ id: "a", html: live(posts.replace("on Monday, the coast", "today, the coast")), published: "2023-04-06" });
  ok(
    report.dates.some(({ text, from }) => text === "today" && from === "2023-04-03"),
    JSON.stringify(report.dates),
  );
});

test("a page that lists articles is known as such, an article with related links is not", () => {
  const card = (at: number) =>
    `<div><h2><a href="/news/${at}">A ferry of line ${at} runs aground in the fog</a></h2><p>Short words.</p></div>`;
  const cards = Array.from({ length: 12 }, (_, at) => card(at)).join("");
  const listed = readMarkup(`<body><main><h1>Shipping</h1><p>All that happened on the water this week.</p>${cards}</main></body>`, {
    url: "https://post.example/",
  });
  ok(listed.notes.some(({ text }) => text.includes("lists articles")));
  const article = readMarkup(`<body><main><h1>Ferry sinks</h1>${`<p>${LEAD}</p>`.repeat(12)}${cards}</main></body>`, {
    url: "https://post.example/a",
  });
  deepStrictEqual(article.notes, []);
});

test("a page that shows less than half of what it gives as its text is cut, and says so", () => {
  const data = (words: string) => `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${words}"}</script>`;
  const page = (words: string) =>
    readMarkup(`<html><head>${data(words)}</head><body><article><h1>Ferry sinks</h1><p>${LEAD}</p></article></body></html>`, {});
  strictEqual(page(LEAD.repeat(8)).article.truncated, true);
  ok(page(LEAD.repeat(8)).notes[0]?.text.includes("characters long"));
  strictEqual(page(LEAD).article.truncated, false);
});
