import type { Effects } from "../../model/effects.ts";
import { Refusal } from "../../model/refusal.ts";
import { fetchPage, type FetchOptions } from "../fetch-page.ts";
import { troubleOf } from "../unreachable.ts";
import type { HostBook } from "./host-book.ts";
import { openTurns } from "../../lib/turns.ts";
import { lastVisits } from "./last-visits.ts";
import { Visit } from "./visit.ts";

/** What fetching politely needs of the outside. */
export interface PoliteWorld {
  readonly now: Effects["now"];
  readonly pause: Effects["pause"];
  readonly hosts: HostBook;
  readonly options: Pick<FetchOptions, "surroundings" | "agent" | "seconds">;
}

/**
 * `fetchPage` with manners: each server is asked one page at a time with a pause between, only for what its robots.txt allows, and not
 * before it wants to be asked again. Redirects to other servers keep their rules as well.
 */
export function politeFetch(world: PoliteWorld): Effects["fetch"] {
  const manners = { ...world, turns: openTurns(), visits: lastVisits() };
  return async (address, earlier) => {
    const visit = new Visit(address, manners);
    try {
      return await fetchPage(address, { ...world.options, earlier: earlier ?? null, gate: visit });
    } catch (error) {
      if (error instanceof Refusal && error.code === "unreachable") visit.failed(troubleOf(error));
      throw error;
    } finally {
      visit.leave();
    }
  };
}
