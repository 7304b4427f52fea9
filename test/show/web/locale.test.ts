import assert from "node:assert/strict";
import { test } from "node:test";

import { site } from "../../../src/show/web/site.ts";
import { chooseLocale, inLocale } from "../../../src/show/web/locale.ts";
import { texts } from "../../../src/show/web/texts/texts.ts";
import { boundsText, dayText, numberText } from "../../../src/show/web/wording.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const app = site(fixtureDesk(await filledStore()), { public: false, loopback: false, version: "1" });

test("the reader's choice goes before the browser's wishes, and English before nothing", () => {
  assert.equal(chooseLocale("uk", "en-US,en"), "uk");
  assert.equal(chooseLocale(undefined, "pl;q=0.9, uk-UA;q=0.8, en"), "uk");
  assert.equal(chooseLocale("tlh", "pl"), "en");
});

test("numbers, days and counts are said in the language of the request", () => {
  inLocale("uk", () => {
    assert.equal(numberText(150605), "150\u00a0605");
    assert.match(dayText("2023-03-02"), /2 бер\. 2023/);
    assert.equal(boundsText({ low: 150001, high: null }), "понад 150\u00a0000");
    assert.deepEqual([1, 3, 5, 22].map(texts().frame.counts.articles), ["1 стаття", "3 статті", "5 статей", "22 статті"]);
  });
});

test("a page names its language, and the choice of another is remembered and leads back", async () => {
  assert.match(await (await app.request("/", { headers: { "accept-language": "uk" } })).text(), /<html lang="uk">/);
  const chosen = await app.request("/language?to=uk&back=%2Ftallies%3Fpage%3D1");
  assert.equal(chosen.status, 303);
  assert.equal(chosen.headers.get("location"), "/tallies?page=1");
  assert.match(chosen.headers.get("set-cookie") ?? "", /language=uk; .*HttpOnly; SameSite=Lax/);
  assert.equal((await app.request("/language?to=uk&back=//elsewhere.example")).headers.get("location"), "/");
});

test("no cache between the site and its readers may hand a page to somebody of another language, or to a stranger", async () => {
  const { headers } = await app.request("/tallies");
  assert.match(headers.get("vary") ?? "", /cookie, accept-language/);
  assert.equal(headers.get("cache-control"), "private, no-cache");
});
