import type { Count } from "../../model/figure.ts";
import type { Finding } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** The bounds of a finding: those of its number, opened where its verb passes it ("passed 150,000"), or one for a single person. */
export function countOf(reading: SentenceReading, finding: Finding): Count {
  const { counting } = finding;
  const { tokens } = reading;
  if (!counting.quantity)
    return { low: 1, high: 1, modifier: "exact", text: tokens.text.slice(tokens.start[counting.from], tokens.end[counting.from]) };
  const { count } = counting.quantity;
  if (finding.exact && count.low === 0 && count.high !== null) return { ...count, low: count.high };
  if (finding.near) return { ...count, modifier: "about" };
  if (finding.passes === undefined || count.high === null) return count;
  return { ...count, low: finding.passes === "exceed" ? count.low + 1 : count.low, high: null };
}
