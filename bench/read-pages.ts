import { openReader } from "../src/run/reader.ts";
import { measure, type BenchLine } from "./measured.ts";
import { samplePages } from "./sample-texts.ts";

/** Markup to reports on one core, beside Readability on linkedom, which only finds the article's text. */
export async function benchReadPages(): Promise<BenchLine[]> {
  const pages = samplePages();
  const read = openReader();
  const ours = await measure(pages.length, () => pages.map((html, i) => read({ id: String(i), html })));
  const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]); // our peak is our own
  const theirs = await measure(pages.length, () => pages.map((html) => new Readability(parseHTML(html).document).parse()?.textContent));
  return [
    {
      what: "page to report",
      ours: ours.rate,
      peer: "Readability, linkedom: text",
      peers: theirs.rate,
      unit: "pages/s",
      peakMb: ours.peakMb,
    },
  ];
}
