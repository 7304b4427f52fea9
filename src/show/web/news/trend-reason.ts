import type { Trend } from "../../../model/story.ts";
import { texts } from "../texts/texts.ts";
import { momentText, numberText } from "../wording.ts";

/** Why a story trends, in one line of numbers. @param window hours */
export function trendReason({ reports, outlets, usual, began }: Trend, window: number): string {
  const { stories, frame } = texts();
  return stories.reason({
    reports: stories.reports(tenths(reports)),
    outlets: frame.counts.outlets(outlets),
    hours: windowText(window),
    usual: numberText(tenths(usual)),
    began: momentText(began),
  });
}

/** "6 hours", "7 days". @param window hours */
export function windowText(window: number): string {
  const days = window / 24;
  return Number.isInteger(days) && days > 1 ? texts().frame.counts.days(days) : texts().stories.hours(window);
}

/** Reports are discounted, and so need not be whole. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
