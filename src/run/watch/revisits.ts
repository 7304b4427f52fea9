/** Which of the pages that sources list are asked for again. */
export interface Revisits {
  /** @param captured when the page's newest capture was made; null where there is none */
  isDue(address: string, captured: string | null, now: string): boolean;
  asked(address: string, now: string): void;
}

/** A page is looked at again half an hour after it was found, and then each time its age has doubled, some ten days long. */
const first = 1_800_000;
const mostVisits = 10;
const mostRemembered = 50_000;

/**
 * @param lastPoll when the source was asked before: pages that an earlier run found are judged by it
 */
export function revisits(): (lastPoll: string | null) => Revisits {
  const pages = new Map<string, { readonly found: number; readonly last: number }>();
  return (lastPoll) => ({
    isDue(address, captured, now) {
      const known = pages.get(address);
      const found = Math.max(known?.found ?? -Infinity, captured === null ? -Infinity : Date.parse(captured));
      if (found === -Infinity) return true;
      const last = known?.last ?? Date.parse(lastPoll ?? captured ?? now);
      return visitsAt(Date.parse(now) - found) > visitsAt(last - found);
    },
    asked(address, now) {
      const moment = Date.parse(now);
      const found = pages.get(address)?.found ?? moment;
      pages.delete(address);
      pages.set(address, { found, last: moment });
      const [oldest] = pages.keys();
      if (pages.size > mostRemembered && oldest !== undefined) pages.delete(oldest);
    },
  });
}

/** How often a page of this age, in milliseconds, has been looked at again. */
function visitsAt(age: number): number {
  return age < first ? 0 : Math.min(mostVisits, 1 + Math.floor(Math.log2(age / first)));
}
