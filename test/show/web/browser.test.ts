import assert from "node:assert/strict";
import { after, before, test, type TestContext } from "node:test";

import type { Browser, Page } from "playwright-core";

import { listen, type Listening } from "../../../src/show/web/listen.ts";
import { site } from "../../../src/show/web/site.ts";
import { startBrowser } from "./browser.ts";
import { shift, violations } from "./page-checks.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const paths = [
  "",
  "tallies",
  "tallies/russian-soldiers-lost-general-staff",
  "tallies/flood-houses",
  "tallies/russian-soldiers-lost-general-staff?known=2022-05-01",
  "articles",
  "articles/flood-toll-1f0c6a2b#f3",
  "articles/flood-toll-1f0c6a2b/versions",
  "checks",
  "checks?type=gap&state=open",
  "measures/killed",
  "places/arlen",
  "trends?window=7d",
  "stories",
  "stories/floods-2024",
  "stories/invasion-2022",
  "sources",
  "read",
  "nowhere",
];

let browser: Browser | string;
let server: Listening;

before(async () => {
  const app = site(fixtureDesk(await filledStore()), { public: false, loopback: false, version: "1" });
  [browser, server] = await Promise.all([startBrowser(), listen(app, { host: "127.0.0.1", port: 0 })]);
});

after(async () => {
  await server.close();
  if (typeof browser !== "string") await browser.close();
});

/** A page to work on; where no browser starts the test is skipped, but fails where everything must run. */
async function open(context: TestContext, width: number, colorScheme: "light" | "dark"): Promise<Page | null> {
  if (typeof browser !== "string") {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    context.after(() => page.close());
    return page;
  }
  assert.ok(!process.env["CI"], browser);
  context.skip(browser);
  return null;
}

/** Each width and each scheme once: barriers do not depend on their pairing, and axe is slow. */
const axed = new Set(["390 light", "1280 dark"]);

for (const width of [390, 1280]) {
  for (const scheme of ["light", "dark"] as const) {
    test(`every page fits ${width} pixels in ${scheme} colours, stays where it is, and has no barrier that axe finds`, async (context) => {
      const page = await open(context, width, scheme);
      if (!page) return;
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      for (const path of paths) {
        await page.goto(server.url + path);
        const over: unknown = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert.equal(over, 0, `${path} is wider than its window`);
        if (axed.has(`${width} ${scheme}`)) assert.deepEqual(await violations(page), [], path);
        assert.ok((await shift(page)) < 0.01, `${path} shifts as it loads`);
      }
      assert.deepEqual(
        complaints.filter((text) => !text.includes("404")),
        [],
      );
    });
  }
}

test("a reader follows a number from the front page to its tally, and from there to its sentence", async (context) => {
  const page = await open(context, 1280, "light");
  if (!page) return;
  await page.goto(server.url);
  await page.getByRole("link", { name: "Russian soldiers lost" }).first().click();
  await page.getByRole("link", { name: "29,450" }).click();
  const target = page.locator(".words :target");
  assert.equal(await target.textContent(), "29450 soldiers");
  assert.ok(await target.isVisible());
  assert.match((await page.locator(".note").first().textContent()) ?? "", /29,450\s*losses/);
});

test("a reader pastes a text and sees its report, by keyboard alone", async (context) => {
  const page = await open(context, 390, "light");
  if (!page) return;
  await page.goto(server.url);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate("document.activeElement.textContent"), "Skip to the content");
  await page.getByLabel("Paste an address or a text").focus();
  await page.keyboard.type("Three people died.");
  await page.getByRole("button", { name: "Read it" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/read$/);
  assert.equal(await page.locator("h1").textContent(), "Flood toll in the river towns climbs to 41 as rain eases");
  assert.deepEqual(await violations(page), []);
});
