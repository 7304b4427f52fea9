import { openReader } from "../src/run/reader.ts";
import { measure, type BenchLine } from "./measured.ts";
import { sampleTexts } from "./sample-texts.ts";

/** One text 1, 10 and 100 times as long: units read a second, beside the shortest. Linear cost keeps the ratio near 1. */
export async function benchGrowth(): Promise<BenchLine[]> {
  const text = sampleTexts()[0]!;
  const read = openReader();
  const lines: BenchLine[] = [];
  for (const times of [1, 10, 100]) {
    const long = Array.from({ length: times }, (_, n) => text.replaceAll(".", `, ${n}.`)).join("\n\n");
    const { rate, peakMb } = await measure(long.length / 1000, () => read({ id: "growth", text: long, published: "2023-03-02" }));
    lines.push({
      what: `one text, ${times} times`,
      ours: rate,
      peer: "the same, once",
      peers: lines[0]?.ours ?? rate,
      unit: "thousand characters/s",
      peakMb,
    });
  }
  return lines;
}
