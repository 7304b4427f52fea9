import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test, type TestContext } from "node:test";

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { listCorrections } from "../../../src/run/corrections/decide.ts";
import { startBrowser } from "./browser.ts";
import { shift, violations } from "./page-checks.ts";
import { EDITOR, GUESSED, newsroomSite, type NewsroomSite } from "./newsroom-site.ts";

const soldiers = "tallies/personnel-losses-general-staff-of-ukraine-russian-losses-in-ukraine";

let browser: Browser | string;
let site: NewsroomSite;

before(async () => {
  [browser, site] = await Promise.all([startBrowser(), newsroomSite()]);
});

after(async () => {
  await site.close();
  if (typeof browser !== "string") await browser.close();
});

/** A page in a browser of its own; where none starts the test is skipped, but fails where everything must run. */
async function walk(context: TestContext, options: BrowserContextOptions = {}): Promise<Page | null> {
  if (typeof browser === "string") {
    assert.ok(!process.env["CI"], browser);
    context.skip(browser);
    return null;
  }
  const own = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.after(() => own.close());
  return own.newPage();
}

async function signIn(page: Page, { name, password } = EDITOR): Promise<void> {
  await page.goto(`${site.url}sign-in`);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("from the front page to the sentence behind a number in two clicks", async (context) => {
  const page = await walk(context);
  if (!page) return;
  await page.goto(site.url);
  await page.locator('main a[href^="/tallies/"]').first().click();
  await page.locator('table.readings td.number a[href^="/articles/"]').first().click();
  const target = page.locator(".words :target");
  assert.ok(await target.isVisible());
  assert.match((await target.textContent()) ?? "", /\d/);
});

test("two claimants are compared on one axis and in a table", async (context) => {
  const page = await walk(context);
  if (!page) return;
  const lines = await site.store.tallyLines({ limit: 500 });
  const quake = lines.find(({ measure, claimant }) => measure === "killed" && /AFAD/.test(claimant))!;
  await page.goto(`${site.url}tallies/${quake.id}`);
  assert.ok((await page.locator(".rivals-chart .line-name").count()) >= 2);
  await page.getByLabel("Look through").selectOption("highest");
  await page.locator("form.lens button").click();
  assert.match((await page.locator(".sights").textContent()) ?? "", /Chosen by you: the highest/);
});

test("the day of knowledge is set back by the slider, and the old total stands there, in the address too", async (context) => {
  const page = await walk(context);
  if (!page) return;
  await page.goto(site.url + soldiers);
  const now = await page.locator(".title .value strong").textContent();
  const slider = page.locator(".slider");
  await slider.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowLeft");
  await page.waitForURL(/known=2023-/);
  const then = await page.locator(".title .value strong").textContent();
  assert.notEqual(then, now);
  assert.match((await page.getByRole("status").first().textContent()) ?? "", /As known on/);
});

test("a speaker's statement is found, and opens in its article", async (context) => {
  const page = await walk(context);
  if (!page) return;
  await page.goto(`${site.url}search`);
  await page.getByLabel(/Words/).fill("speaker:Erdoğan");
  await page.locator("#results li a").first().waitFor();
  assert.match(page.url(), /q=speaker/);
  await page.goto(`${site.url}actors/recep-tayyip-erdogan`);
  await page.locator(".said-text a").first().click();
  assert.ok(await page.locator(":target").first().isVisible());
});

test("ten figures are judged by keyboard, and the last decision is taken back", async (context) => {
  const page = await walk(context);
  if (!page) return;
  await signIn(page);
  await page.waitForURL(/desk/);
  for (let judged = 0; judged < 10; judged++) {
    await page.locator(".queue > li[data-current]").waitFor();
    await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === "POST"),
      page.keyboard.press(judged % 3 === 0 ? "m" : "r"),
    ]);
    await page.waitForLoadState("load");
  }
  const holding = async () =>
    (await listCorrections(site.store)).filter(({ correction, holds }) => holds && correction.decision !== "undo").length;
  assert.equal(await holding(), 10);
  await page.locator(".queue > li[data-current]").waitFor();
  await Promise.all([page.waitForResponse((answer) => answer.request().method() === "POST"), page.keyboard.press("u")]);
  await page.waitForLoadState("load");
  assert.equal(await holding(), 9);
});

test("who signs in wrongly ten times is made to wait, and is not let in by the right word until then", async (context) => {
  const page = await walk(context);
  if (!page) return;
  for (let tries = 0; tries < 10; tries++) await signIn(page, { ...GUESSED, password: `guess number ${tries}` });
  assert.match((await page.getByRole("alert").textContent()) ?? "", /Too many tries\. Wait/);
  await signIn(page, GUESSED);
  assert.match(page.url(), /sign-in$/);
});

test("a chart stands in another site's page, and names its source", async (context) => {
  const page = await walk(context);
  if (!page) return;
  const other = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html");
    answer.end(`<h1>Elsewhere</h1><iframe title="chart" width="700" height="460" src="${site.url}${soldiers}/embed"></iframe>`);
  }).listen(0, "127.0.0.1");
  context.after(() => other.close());
  await new Promise((resolve) => other.once("listening", resolve));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const inside = page.frameLocator("iframe");
  assert.ok(await inside.locator("svg.plot").isVisible());
  assert.match((await inside.locator("main").textContent()) ?? "", /Source: General Staff/);
});

test("everything is read with scripts off", async (context) => {
  const page = await walk(context, { javaScriptEnabled: false });
  if (!page) return;
  for (const path of ["", "stories", "tallies", soldiers, "articles", "breaks", "search?q=earthquake", "sources"]) {
    const answer = await page.goto(site.url + path);
    assert.equal(answer?.status(), 200, path);
    assert.ok(((await page.locator("main").textContent()) ?? "").trim().length > 200, path);
  }
  await page.goto(`${site.url}${soldiers}?known=2023-03-01`);
  assert.match((await page.locator("main").textContent()) ?? "", /149,890/);
});

for (const { width, colorScheme } of [
  { width: 390, colorScheme: "light" },
  { width: 1920, colorScheme: "dark" },
] as const) {
  test(`the newsroom's pages fit ${width} pixels in ${colorScheme} colours, stay where they are, and have no barrier that axe finds`, async (context) => {
    const page = await walk(context, { viewport: { width, height: 900 }, colorScheme });
    if (!page) return;
    await signIn(page);
    await page.waitForURL(/desk/);
    const lines = await site.store.tallyLines({ limit: 500 });
    const quake = lines.find(({ measure, claimant }) => measure === "killed" && /AFAD/.test(claimant))!;
    const paths = [
      "",
      "desk",
      `tallies/${quake.id}?lens=latest`,
      `tallies/${quake.id}/embed`,
      `stories/${quake.happening}`,
      "search?q=earthquake",
      "actors",
      "actors/afad",
      "places",
      "measures/killed",
      "sources",
      "trends",
    ];
    for (const path of paths) {
      await page.goto(site.url + path);
      assert.equal(
        await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        0,
        `${path} is wider than its window`,
      );
      assert.deepEqual(await violations(page), [], path);
      assert.ok((await shift(page)) < 0.01, `${path} shifts as it loads`);
    }
  });
}
