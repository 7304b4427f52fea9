import { texts } from "../texts/texts.ts";
import { boundsText, dayText, momentText } from "../wording.ts";
import { tallyPath } from "../links.ts";
import type { TallyView } from "./tally-view.ts";

/**
 * A tally as a line to cite: whose count, of what, the newest value, as known when, where it is kept.
 *
 * @param origin scheme and host of the site
 * @param known ISO instant as known on which it is cited
 */
export function citationText({ tally, title, happening, days }: TallyView, origin: string, known: string): string {
  const latest = days.at(-1);
  const value = latest ? `${boundsText(latest.standing)} ${texts().tally.asOf(dayText(latest.day))}` : "";
  const address = `${origin}${tallyPath(tally.id)}?known=${encodeURIComponent(known)}`;
  const then = momentText(known);
  return `${[`${tally.claimant}: ${title} (${happening})`, value].filter(Boolean).join(", ")}. ${texts().tally.asKnownOn(then)} Tollkeeper, ${address}\n`;
}
