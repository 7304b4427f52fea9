import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { isPromo } from "../../../src/read/article/promo-line.ts";
import { readMarkup } from "../../../src/read/article/read-markup.ts";

const URL = "https://harbourpost.example/news/ferry";
const LEAD = "Nine people drowned when a ferry sank off the cape on Monday, the coast guard said, and four others are missing.";
const MORE = "Divers went down at first light and found the wreck on its side in forty metres of water, a spokesman told reporters.";
const LAST = "The harbour master closed the northern channel to all traffic until the search ends later this week.";

/** The blocks of a page around three paragraphs of prose, as [role, words]. */
function blocksOf(between: string, { after = "", head = "" } = {}): (readonly [string, string])[] {
  const html = `<html><head><title>Ferry sinks off the cape</title>${head}</head><body><main><h1>Ferry sinks off the cape</h1><article><p>${LEAD}</p>${between}<p>${MORE}</p><p>${LAST}</p>${after}</article></main></body></html>`;
  const { article } = readMarkup(html, { url: URL });
  return article.blocks.map(({ role, start, end, repeats }) => [repeats ? `${role} again` : role, article.text.slice(start, end)] as const);
}

/** The roles of the blocks that hold some words. */
const rolesOf = (blocks: readonly (readonly [string, string])[], words: string) =>
  blocks.filter(([, text]) => text.includes(words)).map(([role]) => role);

test("a site's offers and rules are told from sentences of the news about such things", () => {
  for (const line of [
    "Get the day's reports delivered straight to your inbox every morning.",
    "Sign up for our weekly newsletter and never miss a tide.",
    "Subscribe to the Harbour Post today: 12 issues for £11.99.",
    "Comments that insult other readers will be removed by our moderators.",
    "Os comentários ofensivos não serão aprovados pelo moderador.",
    "Follow Harbour Post on Twitter to keep up with every sailing.",
    "More on the ferries: https://harbourpost.example/ferries",
  ])
    ok(isPromo(line), line);
  for (const line of [
    "The operator's newsletter had warned of the reef in May, the inquiry heard.",
    "If you want all three services you can subscribe to each of them, which costs $7 a month.",
    "The minister's comments angered the families of the drowned.",
    "More than 40 ferries ply the strait, and nine people have drowned this year.",
    "Membership of the union fell to 4,000 after the strike.",
  ])
    ok(!isPromo(line), line);
});

test("a link on a line of its own stays where it leads to another site and more of the article follows", () => {
  const line = (href: string) => `<p><a href="${href}">The full list of sailings that day</a></p>`;
  deepStrictEqual(rolesOf(blocksOf(line("https://ferries.example/list")), "full list"), ["paragraph"]);
  deepStrictEqual(rolesOf(blocksOf(line("/other")), "full list"), []);
  deepStrictEqual(rolesOf(blocksOf("", { after: line("https://ferries.example/list") }), "full list"), []);
});

test("a card of another page is left out whole: its heading, its teaser, its name and day", () => {
  const card = (href: string) =>
    `<div class="row"><a href="${href}"><h5>Trawler runs aground in fog</h5></a><p>Two men were pulled from the rocks by a passing crew</p><span>Jane Roe 2023-04-02 14:35:08</span></div>`;
  const blocks = blocksOf(card("https://harbourpost.example/news/trawler"));
  deepStrictEqual([...rolesOf(blocks, "Trawler"), ...rolesOf(blocks, "rocks"), ...rolesOf(blocks, "Jane Roe")], []);
  deepStrictEqual(rolesOf(blocksOf(card("https://shop.example/trawler")), "rocks"), ["paragraph"]);
});

test("short words right under a picture are its caption, a sentence there is not", () => {
  const picture = (words: string) => `<div><img src="/quay.jpg"><br>${words}</div>`;
  deepStrictEqual(rolesOf(blocksOf(picture("Smoke over the quay at dusk")), "quay"), ["caption"]);
  deepStrictEqual(rolesOf(blocksOf(picture("Smoke hung over the quay until dusk, witnesses said on Tuesday.")), "quay"), ["paragraph"]);
  deepStrictEqual(rolesOf(blocksOf(`<p><img src="/q.jpg"></p><p><em>The quay before the storm</em></p>`), "quay"), ["caption"]);
});

test("a credit may stand in the block after its label", () => {
  deepStrictEqual(rolesOf(blocksOf("<dl><dt>Photo:</dt><dd>archive of the Roe family</dd></dl>"), "archive"), ["caption"]);
});

test("what appears over the text under the pointer is no part of the line it is set in", () => {
  const html = `<article><h1>Ferry sinks</h1><p>Captain Omar Vidal<span class="rollover-box"> Omar B. Vidal More about him</span> left the bridge at nine, the inquiry heard on Friday.</p><p>${MORE}</p><p>${LAST}</p></article>`;
  ok(readMarkup(html, {}).article.text.includes("Captain Omar Vidal left the bridge"));
});

test("the note on the author under an article is the site's, and a heading that nothing follows is left out", () => {
  const head = '<meta name="author" content="Jane Roe">';
  const blocks = blocksOf("<h2>The search</h2>", {
    head,
    after: "<p>Jane Roe covers the coast and its islands.</p><h3>More sailings</h3>",
  });
  deepStrictEqual(rolesOf(blocks, "Jane Roe"), ["boilerplate"]);
  deepStrictEqual(rolesOf(blocks, "More sailings"), []);
  deepStrictEqual(rolesOf(blocks, "The search"), ["subheading"]);
});

test("a refrain and the items that two lists share are said on purpose; a passage that stands twice is a repeat", () => {
  const ask = "<p>What did you see from the quay?</p>";
  const refrain = blocksOf(`${ask}<p>A light, and then nothing for a long while.</p>${ask}<p>Men in the water, calling out.</p>${ask}`);
  deepStrictEqual(rolesOf(refrain, "What did you see"), ["paragraph", "paragraph", "paragraph"]);
  const lists = blocksOf(
    "<ul><li>Life jackets</li><li>Flares</li></ul><p>The second boat carried more.</p><ul><li>Flares</li><li>A raft</li></ul>",
  );
  deepStrictEqual(rolesOf(lists, "Flares"), ["list", "list"]);
  deepStrictEqual(rolesOf(blocksOf(`<p>${MORE}</p>`), "Divers"), ["paragraph", "paragraph again"]);
});
