import type { LedgerEvent } from "../model/event.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Tally } from "../model/tally.ts";
import { foldLedger } from "./fold.ts";

/** A tally as it stood at a moment, or null where there was none yet. Events as for `foldLedger`; `moment` an ISO instant, or a day: all of it. */
export function tallyAsKnown(events: Iterable<LedgerEvent>, id: string, moment: string): Tally | null {
  return ledgerAsKnown(events, moment).tallies.find((tally) => tally.id === id) ?? null;
}

/** All that was kept at a moment. */
export function ledgerAsKnown(events: Iterable<LedgerEvent>, moment: string): Ledger {
  return foldLedger(knownBy(events, moment));
}

/** The end of what a person means by a moment: a day is all of it. */
export function endOf(moment: string): string {
  return moment.length === 10 ? `${moment}T23:59:59.999Z` : moment;
}

function* knownBy(events: Iterable<LedgerEvent>, moment: string): Generator<LedgerEvent> {
  const until = Date.parse(endOf(moment));
  for (const event of events) if (Date.parse(event.known) <= until) yield event;
}
