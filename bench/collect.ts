import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { collectNewsroom } from "./collect-newsroom.ts";
import { measure, peakMb, wallClock, type BenchLine } from "./measured.ts";
import { samplePages } from "./sample-texts.ts";

/** `collect` end to end at 1, 10 and 100 times the example newsroom, beside gzipping each page into a file of its own. */
export async function benchCollect(): Promise<BenchLine[]> {
  const theirs = await gzipFiles();
  const lines: BenchLine[] = [];
  for (const times of [1, 10, 100]) {
    const { pages, seconds, remove } = await collectNewsroom(times);
    await remove();
    lines.push({
      what: `collect, ${pages} pages`,
      ours: pages / seconds,
      peer: "gzip a page into a file",
      peers: theirs,
      unit: "pages/s",
      peakMb: peakMb(),
    });
  }
  return lines;
}

async function gzipFiles(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "tollkeeper-gzip-"));
  const pages = samplePages();
  const { rate } = await measure(
    pages.length,
    () => pages.forEach((html, i) => writeFileSync(join(folder, String(i)), gzipSync(html))),
    wallClock,
  );
  rmSync(folder, { recursive: true });
  return rate;
}
