import type { ArticleEvent } from "../model/event.ts";
import type { Tally } from "../model/tally.ts";
import { foldLedger } from "./fold.ts";

/** A tally as it stood at a moment, or null where there was none yet. Events as for `foldLedger`; `moment` an ISO instant, or a day: all of it. */
export function tallyAsKnown(events: Iterable<ArticleEvent>, id: string, moment: string): Tally | null {
  return foldLedger(knownBy(events, moment)).tallies.find((tally) => tally.id === id) ?? null;
}

function* knownBy(events: Iterable<ArticleEvent>, moment: string): Generator<ArticleEvent> {
  const until = Date.parse(moment.length === 10 ? `${moment}T23:59:59.999Z` : moment);
  for (const event of events) if (Date.parse(event.known) <= until) yield event;
}
