import assert from "node:assert/strict";
import { after, before, test, type TestContext } from "node:test";

import type { Browser, Page } from "playwright-core";

import { listen, type Listening } from "../../../src/show/web/listen.ts";
import { site } from "../../../src/show/web/site.ts";
import { startBrowser } from "./browser.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";
import { shift } from "./page-checks.ts";

let browser: Browser | string;
let server: Listening;
let [state, articles] = ["one", 40];

before(async () => {
  browser = await startBrowser();
  await serve(0);
});

after(async () => {
  await server.close();
  if (typeof browser !== "string") await browser.close();
});

/** A site whose store changes as the test says. */
async function serve(port: number): Promise<void> {
  const store = await filledStore();
  const counts = await store.counts();
  const changing = {
    ...store,
    eventState: async () => state,
    foldedUpTo: async () => state,
    counts: async () => ({ ...counts, articles }),
  };
  server = await listen(site(fixtureDesk(changing), { public: false, loopback: false, version: "1" }), { host: "127.0.0.1", port });
}

async function open(context: TestContext): Promise<Page | null> {
  if (typeof browser === "string") {
    assert.ok(!process.env["CI"], browser);
    context.skip(browser);
    return null;
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  context.after(() => page.close());
  await page.goto(server.url);
  await page.getByText("Updates itself", { exact: true }).waitFor();
  return page;
}

test("new reports come into the page by themselves, are said politely, and leave the focus where it is", async (context) => {
  const page = await open(context);
  if (!page) return;
  const [link] = await page.locator("#further ~ .grid a").all();
  await link!.focus();
  const href = await link!.getAttribute("href");
  [state, articles] = ["two", 42];
  await page.getByRole("status").getByText("2 new reports").waitFor({ timeout: 15_000 });
  assert.match((await page.locator(".kept").textContent()) ?? "", /42 articles/);
  assert.equal(await page.evaluate("document.activeElement.getAttribute('href')"), href);
  assert.equal(await page.evaluate("document.querySelector('.live [role=status]').closest('[aria-live=off]')"), null);
  assert.ok((await shift(page)) < 0.02);
});

test("a lost connection is said, and what came meanwhile is there once it stands again", async (context) => {
  const page = await open(context);
  if (!page) return;
  const port = Number(new URL(server.url).port);
  await server.close();
  await page.getByText("Connection lost.").waitFor();
  [state, articles] = ["three", 47];
  await serve(port);
  await page.getByRole("status").getByText("5 new reports").waitFor({ timeout: 30_000 });
  assert.equal(await page.getByText("Connection lost.").count(), 0);
});
