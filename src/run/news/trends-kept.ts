import { setImmediate as nextTurn } from "node:timers/promises";
import type { SeenReport } from "../../keep/trend/seen-report.ts";
import { type Measured, TrendMeter } from "../../keep/trend/trend-meter.ts";
import { type Asked, chooseMoment, historyBefore } from "../../keep/trend/trends-at.ts";
import type { Trends } from "../../model/story.ts";
import type { FoldReader, FoldRow } from "../../store/fold-tables.ts";
import type { Store } from "../../store/store.ts";

/** What is older than so many milliseconds is counted once and for all: little comes that late, and then all is counted anew. */
const SETTLED = 36 * 3_600_000;
/** So many milliseconds are worked at a time before others have their turn. */
const AT_A_TIME = 5;

const hourOf = (at: number): string => new Date(at).toISOString().slice(0, 13);

/** Trends before anybody has put headlines over them. */
export interface Ranked extends Pick<Trends, "at" | "chosen"> {
  readonly measured: readonly Measured[];
}

/** Ranks stories as `trendsAt` does, over what is kept of articles; what it has counted of the past it need not count again. */
export class KeptTrends {
  readonly #store: Pick<Store, "reading">;
  readonly #window: number;
  #from = Number.NaN;
  /** Hours that were counted, in order, each with how many times its articles had been written by then. */
  #counted: FoldRow<number>[] = [];
  #meter: TrendMeter;
  #rested = performance.now();

  constructor(store: Pick<Store, "reading">, window: number) {
    this.#store = store;
    this.#window = window;
    this.#meter = new TrendMeter(window);
  }

  rank(asked: Omit<Asked, "window">): Promise<Ranked> {
    this.#rested = performance.now();
    return this.#store.reading((tables) => this.#rank(tables, asked));
  }

  async #rank(tables: FoldReader, asked: Omit<Asked, "window">): Promise<Ranked> {
    const [newest] = await tables.list<SeenReport>("seen", "", { to: `${new Date(asked.now).toISOString()} ~`, last: 1 });
    const moment = chooseMoment(newest?.body.moment ?? null, { ...asked, window: this.#window });
    const until = Date.parse(moment.at);
    const from = historyBefore(moment.at);
    const hours = await tables.list<number>("hours", "", { from: hourOf(from), to: hourOf(until) });
    const settled = hours.filter(({ id }) => id < hourOf(until - SETTLED));
    if (from !== this.#from || !isBeginning(this.#counted, settled)) this.#forget(from);
    for (const hour of settled.slice(this.#counted.length)) {
      await this.#count(tables, this.#meter, hour.id, until);
      this.#counted.push(hour);
    }
    const meter = this.#meter.copy();
    for (const { id } of hours.slice(settled.length)) await this.#count(tables, meter, id, until);
    return { ...moment, measured: meter.rank(moment.at) };
  }

  #forget(from: number): void {
    this.#from = from;
    this.#counted = [];
    this.#meter = new TrendMeter(this.#window);
  }

  async #count(tables: FoldReader, meter: TrendMeter, hour: string, until: number): Promise<void> {
    for (const { body } of await tables.list<SeenReport>("seen", "", { from: hour, to: `${hour}~` }))
      if (Date.parse(body.moment) <= until) meter.add(body);
    if (performance.now() - this.#rested < AT_A_TIME) return;
    await nextTurn();
    this.#rested = performance.now();
  }
}

function isBeginning(counted: readonly FoldRow<number>[], hours: readonly FoldRow<number>[]): boolean {
  return counted.length <= hours.length && counted.every(({ id, body }, at) => hours[at]!.id === id && hours[at]!.body === body);
}
