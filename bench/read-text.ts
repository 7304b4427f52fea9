import { openReader } from "../src/run/reader.ts";
import { measure, type BenchLine } from "./measured.ts";
import { sampleTexts } from "./sample-texts.ts";

interface Peer {
  readonly peer: string;
  readonly job: () => unknown;
}

/** Text to reports on one core, beside libraries that do a part of the same work: tagging, numbers, dates. */
export async function benchReadText(): Promise<BenchLine[]> {
  const texts = sampleTexts();
  const read = openReader();
  const ours = await measure(texts.length, () => texts.map((text, i) => read({ id: String(i), text, published: "2023-03-02" })));
  const lines: BenchLine[] = [];
  for (const { peer, job } of await peersOver(texts)) {
    const theirs = await measure(texts.length, job);
    lines.push({ what: "text to report", ours: ours.rate, peer, peers: theirs.rate, unit: "articles/s", peakMb: ours.peakMb });
  }
  return lines;
}

/** Loaded after our own run, so that its peak memory is its own. */
async function peersOver(texts: readonly string[]): Promise<Peer[]> {
  const [{ default: nlp }, chrono, { default: winkNlp }, { default: model }] = await Promise.all([
    import("compromise"),
    import("chrono-node"),
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ]);
  const wink = winkNlp(model);
  const day = new Date("2023-03-02T12:00:00Z");
  return [
    { peer: "wink-nlp: words, tags", job: () => texts.map((text) => wink.readDoc(text).sentences().length()) },
    { peer: "chrono-node: dates", job: () => texts.map((text) => chrono.parse(text, day).length) },
    { peer: "compromise: numbers", job: () => texts.map((text) => nlp(text).match("#Value+").length) },
  ];
}
