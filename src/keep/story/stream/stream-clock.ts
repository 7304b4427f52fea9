const HEARD = 15;

/** What time it is by the articles themselves: the middle of the last few, so that a single wrong date moves nothing. */
export class StreamClock {
  #times: number[] = [];
  #now = 0;

  get now(): number {
    return this.#now;
  }

  /** @param time days since 1970 */
  hear(time: number): void {
    this.#times.push(time);
    if (this.#times.length > HEARD) this.#times.shift();
    this.#now = this.#times.toSorted((a, b) => a - b)[this.#times.length >> 1]!;
  }

  save(): readonly number[] {
    return this.#times;
  }

  load(times: readonly number[]): void {
    this.#times = [];
    for (const time of times) this.hear(time);
  }
}
