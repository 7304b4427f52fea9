import type { FigureKind } from "../../model/figure.ts";
import type { DateFound } from "../date/date-found.ts";
import { lowerAt } from "../text/sentence-view.ts";
import type { Finding } from "./finding.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** Whether a figure is all so far, added since an earlier count, included in a larger one, or so many in each period. */
export function kindOf(reading: SentenceReading, finding: Finding, dates: readonly DateFound[]): FigureKind {
  const rate = dates.find((date) => date.sense === "every");
  if (rate && isTight(reading, finding, rate)) return "rate";
  if (finding.increment) return "increment";
  if (finding.part && finding.host?.table === finding.table) return "part";
  if (isPartitive(finding)) return "part";
  const period = dates.some((date) => isCounting(date));
  if (period) return "increment";
  return "total";
}

/** "eight of the dead" is part of the dead; "all six of the victims" and "one of the first" are not asked here. */
function isPartitive(finding: Finding): boolean {
  const { counting } = finding;
  if (counting.partitive === "noun") return true;
  return counting.partitive === "pronoun" && finding.predicate !== null && counting.inner !== null;
}

/** A rate names its period right behind what it counts: "about 800 a day", "800 people are killed every day". */
function isTight(reading: SentenceReading, finding: Finding, date: DateFound): boolean {
  const end = Math.max(finding.counting.to, finding.predicate?.to ?? 0);
  return date.from >= finding.counting.to && date.from - end <= 2 && lowerAt(reading, date.from) !== ",";
}

/** A period up to now, or since an earlier count. */
function isCounting(date: DateFound): boolean {
  return (date.sense === "during" && (date.grain === "day" || date.grain === "week")) || (date.sense === "since" && date.grain === "day");
}
