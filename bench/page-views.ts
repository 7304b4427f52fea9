import { Hono } from "hono";
import { html } from "hono/html";
import { worldEffects } from "../src/run/effects.ts";
import { openDesk } from "../src/run/open-desk.ts";
import { openReader } from "../src/run/reader.ts";
import { site } from "../src/show/web/site.ts";
import { measure, type BenchLine } from "./measured.ts";
import { collectNewsroom } from "./collect-newsroom.ts";

/** Pages of the site over the example newsroom, beside a bare page of the same framework. */
export async function benchPageViews(): Promise<BenchLine[]> {
  const { store, remove } = await collectNewsroom(1);
  const app = site(openDesk(store, openReader(), worldEffects), { public: false, loopback: false, version: "bench" });
  const bare = new Hono().get("/", (c) =>
    c.html(
      html`<!doctype html><title>x</title>
        <p>x</p>`,
    ),
  );
  const ledger = (await store.ledger())!.ledger;
  const longest = ledger.tallies.toSorted((a, b) => b.readings.length - a.readings.length)[0]!;
  const article = (await store.articles({ limit: 1 }))[0]!;
  const theirs = await measure(1, async () => (await bare.request("/")).text());
  const lines: BenchLine[] = [];
  for (const [what, path] of [
    ["front page", "/"],
    ["longest tally", `/tallies/${longest.id}`],
    ["article", `/articles/${article.id}`],
  ] as const) {
    const ours = await measure(1, async () => (await app.request(path)).text());
    lines.push({
      what: `page view: ${what}`,
      ours: ours.rate,
      peer: "a bare page of Hono",
      peers: theirs.rate,
      unit: "pages/s",
      peakMb: ours.peakMb,
    });
  }
  await remove();
  return lines;
}
