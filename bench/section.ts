import { benchCollect } from "./collect.ts";
import { benchCopies } from "./copies.ts";
import { benchGrowth } from "./growth.ts";
import { benchLedger } from "./ledger.ts";
import type { BenchLine } from "./measured.ts";
import { benchPageViews } from "./page-views.ts";
import { benchReadFeeds } from "./read-feeds.ts";
import { benchReadPages } from "./read-pages.ts";
import { benchReadText } from "./read-text.ts";
import { benchSeries } from "./series.ts";
import { benchSite } from "./site.ts";
import { benchStartUp } from "./start-up.ts";
import { benchStories } from "./stories.ts";
import { benchTrends } from "./trends.ts";
import { benchWorkers } from "./workers.ts";

const sections: ReadonlyMap<string, () => Promise<BenchLine[]>> = new Map([
  ["text", benchReadText],
  ["pages", benchReadPages],
  ["feeds", benchReadFeeds],
  ["workers", benchWorkers],
  ["collect", benchCollect],
  ["start-up", benchStartUp],
  ["views", benchPageViews],
  ["growth", benchGrowth],
  ["ledger", benchLedger],
  ["stories", benchStories],
  ["copies", benchCopies],
  ["trends", benchTrends],
  ["series", benchSeries],
  ["site", benchSite],
]);

// Each section runs in a process of its own, so that its peak memory is its own: `node bench/section.ts NAME`.
const section = sections.get(process.argv[2] ?? "");
if (section) process.stdout.write(JSON.stringify(await section()));
