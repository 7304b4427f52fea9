import { readMarkup } from "../src/read/article/read-markup.ts";
import { openReader } from "../src/run/reader.ts";
import { measure, type BenchLine } from "./measured.ts";
import { samplePages } from "./sample-texts.ts";
import { sharedPages, sitePages } from "./site-pages.ts";

/** Markup to articles and to reports on one core, beside Readability on linkedom, which only finds the article's text. */
export async function benchReadPages(): Promise<BenchLine[]> {
  const sets = [
    ["bare page", samplePages()],
    ["page of a site", sitePages()],
    ["page of the shared set", sharedPages()],
  ] as const;
  const lines: BenchLine[] = [];
  for (const [name, pages] of sets) if (pages.length > 0) lines.push(...(await benchSet(name, pages)));
  return lines;
}

async function benchSet(name: string, pages: readonly string[]): Promise<BenchLine[]> {
  const read = openReader();
  const articles = await measure(pages.length, () => pages.map((html) => readMarkup(html, {})));
  const reports = await measure(pages.length, () => pages.map((html, i) => read({ id: String(i), html })));
  const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]); // our peak is our own
  const theirs = await measure(pages.length, () => pages.map((html) => new Readability(parseHTML(html).document).parse()?.textContent));
  const beside = { peer: "Readability, linkedom: text", peers: theirs.rate, unit: "pages/s" };
  return [
    { what: `${name} to article`, ours: articles.rate, peakMb: articles.peakMb, ...beside },
    { what: `${name} to report`, ours: reports.rate, peakMb: reports.peakMb, ...beside },
  ];
}
