import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { worldEffects } from "../src/run/effects.ts";
import { sha256 } from "../src/lib/slug.ts";
import { openDesk } from "../src/run/open-desk.ts";
import { openReader } from "../src/run/reader.ts";
import { site } from "../src/show/web/site.ts";
import type { AccountStore } from "../src/store/account-store.ts";
import { memoryAccountStore } from "../src/store/memory-account-store.ts";
import { openStore } from "../src/store/open-store.ts";
import type { Store } from "../src/store/store.ts";
import { seededRandom } from "../test/seeded-random.ts";
import { peakMb, type BenchLine } from "./measured.ts";
import { askAll, kindsOf, type Asked } from "./site/ask-pages.ts";
import { makeFolder, type MadeFolder } from "./site/made-folder.ts";

const SMALL = 10_000;
const TIMES = 40;
const WARM_UP = 4;
/** A folder that takes longer to make is given up, and measured as far as it came. */
const MOST_SECONDS = 600;
/** Pages that come into the folder each second or so meanwhile. */
const COMING = 10;

/**
 * The server time of every kind of page at the 95th percentile, beside that over a folder of ten thousand articles, while another process
 * collects into the folder. `$TOLLKEEPER_BENCH_ARTICLES` says how many articles the larger folder has: 100,000 unless it does.
 */
export async function benchSite(): Promise<BenchLine[]> {
  const large = Number(process.env["TOLLKEEPER_BENCH_ARTICLES"] ?? 100_000);
  const small = await measureFolder(SMALL);
  const asked = await measureFolder(large);
  return asked.map((one, at) => ({
    what: `site: ${one.name}`,
    ours: one.wall.p95,
    peer: "10,000 articles",
    peers: small[at]!.wall.p95,
    unit: "ms, p95",
    peakMb: peakMb(),
  }));
}

async function measureFolder(articles: number): Promise<Asked[]> {
  const dir = mkdtempSync(join(tmpdir(), "tollkeeper-bench-site-"));
  try {
    const folder = await makeFolder(dir, articles, MOST_SECONDS);
    console.error(`made ${JSON.stringify(folder)}`);
    return await measureMade(dir, folder);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function measureMade(dir: string, folder: MadeFolder): Promise<Asked[]> {
  const store = await openStore(dir, { readOnly: true });
  const accounts = memoryAccountStore();
  const headers = { cookie: `session=${await signedIn(accounts)}` };
  const app = site(openDesk(store, openReader(), worldEffects, accounts), { public: false, loopback: false, version: "bench" });
  const kinds = kindsOf(folder, seededRandom(1), await knownThen(store));
  const collector = spawn(process.execPath, [fileURLToPath(new URL("site/collector.ts", import.meta.url)), dir, String(COMING)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const rounds: string[] = [];
  collector.stdout.on("data", (line: Buffer) => rounds.push(line.toString().trim()));
  try {
    await askAll(app, kinds, WARM_UP, headers);
    const asked = await askAll(app, kinds, TIMES, headers);
    report(asked, rounds);
    return asked;
  } finally {
    collector.kill("SIGKILL");
    await store.close();
  }
}

/** A token by which the desk lets in. */
async function signedIn(accounts: AccountStore): Promise<string> {
  const [token, now] = ["bench", worldEffects.now()];
  await accounts.keepAccount({ name: "bench", role: "editor", password: "", created: now });
  await accounts.keepSession({ token: sha256(token), account: "bench", csrf: "x", created: now, expires: "9999-12-31T00:00:00.000Z" }, now);
  return token;
}

/** The longest tally that was folded from pages, and a moment at which half of it was known. */
async function knownThen(store: Store): Promise<{ tally: string; moment: string }> {
  const lines = (await store.tallyLines({ limit: 20_000 })).filter(({ id }) => !id.startsWith("made-"));
  const [longest] = lines.toSorted((a, b) => b.readings - a.readings);
  const known = (await store.tally(longest!.id))!.readings.map((reading) => reading.known).sort();
  return { tally: longest!.id, moment: known[known.length >> 1]! };
}

function report(asked: readonly Asked[], rounds: readonly string[]): void {
  const of = ({ p50, p95, most }: Asked["wall"]) => [p50, p95, most].map((value) => value.toFixed(1).padStart(7)).join("");
  for (const { name, wall, processor, bytes } of asked)
    console.error(`${name.padEnd(24)} wall${of(wall)}  processor${of(processor)}  ${(bytes / 1000).toFixed(1).padStart(6)} kB`);
  console.error(`rounds of collecting: ${rounds.join(" ")} s`);
}
