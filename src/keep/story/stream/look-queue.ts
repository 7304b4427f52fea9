/** A story to be looked at again, and from when on. */
export interface Look {
  readonly due: number;
  readonly slot: number;
  readonly id: string;
}

/** Stories waiting for their second look, in the order they were put in. */
export class LookQueue {
  #looks: Look[] = [];
  #from = 0;

  put(look: Look): void {
    this.#looks.push(look);
  }

  /** The next that is due, or null. */
  take(now: number): Look | null {
    const look = this.#looks[this.#from];
    if (!look || look.due > now) return null;
    if (++this.#from * 2 > this.#looks.length) {
      this.#looks = this.#looks.slice(this.#from);
      this.#from = 0;
    }
    return look;
  }

  save(): readonly Look[] {
    return this.#looks.slice(this.#from);
  }

  load(looks: readonly Look[]): void {
    this.#looks = [...looks];
    this.#from = 0;
  }
}
