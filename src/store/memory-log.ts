import { compareText } from "../lib/compare-text.ts";
import type { LedgerEvent } from "../model/event.ts";
import type { Arrival } from "./fold-tables.ts";

/** Events in order of arrival, of which the last under each key holds. */
export class MemoryLog {
  readonly #arrived: Arrival[] = [];
  readonly #holding = new Map<string, Arrival>();

  /** Appends an event, in place of the one under its key if there is one. */
  append(event: LedgerEvent): void {
    const arrival = { seq: this.#arrived.length + 1, event, anew: this.#holding.has(event.key) };
    this.#arrived.push(arrival);
    this.#holding.set(event.key, arrival);
  }

  get(key: string): LedgerEvent | null {
    return this.#holding.get(key)?.event ?? null;
  }

  /** Those that hold, in order of knowledge, then of key. */
  holding(until?: string): LedgerEvent[] {
    const events = [...this.#holding.values()].map(({ event }) => event).filter(({ known }) => until === undefined || known <= until);
    return events.toSorted((a, b) => compareText(a.known, b.known) || compareText(a.key, b.key));
  }

  /** Those that hold, in order of arrival. */
  arrivals(after: number, limit: number, kind?: "article"): Arrival[] {
    const holding = this.#arrived.filter((one) => one.seq > after && this.#holding.get(one.event.key) === one);
    return holding.filter(({ event }) => kind === undefined || !("kind" in event)).slice(0, limit);
  }
}
