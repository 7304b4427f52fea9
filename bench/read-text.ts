import * as chrono from "chrono-node";
import nlp from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { openReader } from "../src/run/reader.ts";
import { measure, type BenchLine } from "./measured.ts";
import { sampleTexts } from "./sample-texts.ts";

const DAY = new Date("2023-03-02T12:00:00Z");

/** Text to reports on one core, beside libraries that do a part of the same work: tagging, numbers, dates. */
export async function benchReadText(): Promise<BenchLine[]> {
  const texts = sampleTexts();
  const read = openReader();
  const wink = winkNlp(winkModel);
  const ours = await measure(texts.length, () => texts.map((text, i) => read({ id: String(i), text, published: "2023-03-02" })));
  const peers = [
    { peer: "wink-nlp, tokens and tags", job: () => texts.map((text) => wink.readDoc(text).sentences().length()) },
    { peer: "chrono-node, dates", job: () => texts.map((text) => chrono.parse(text, DAY).length) },
    { peer: "compromise, numbers", job: () => texts.map((text) => nlp(text).match("#Value+").length) },
  ];
  const lines: BenchLine[] = [];
  for (const { peer, job } of peers) {
    const theirs = await measure(texts.length, job);
    lines.push({ what: "text to report, one core", ours: ours.rate, peer, peers: theirs.rate, unit: "articles/s", peakMb: ours.peakMb });
  }
  return lines;
}
