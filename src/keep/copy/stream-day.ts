const DAY = 86_400_000;

/** An ISO day or instant as a count of days from 1970; null where it is none. */
export function dayNumber(published: string | null): number | null {
  const moment = published === null ? NaN : Date.parse(published);
  return Number.isNaN(moment) || moment < 0 ? null : Math.floor(moment / DAY);
}

/**
 * The day at which a stream of articles has arrived. It never goes back, and one article that says it is of a far day moves it
 * only when the next says so too: a misprinted year must not make everything old.
 */
export class StreamDay {
  #now = 0;
  #far: number | null = null;
  readonly #leap: number;

  /** @param leap days that one article may move it */
  constructor(leap: number) {
    this.#leap = leap;
  }

  get now(): number {
    return this.#now;
  }

  see(day: number | null): void {
    if (day === null) return;
    const near = this.#now === 0 || day <= this.#now + this.#leap;
    const confirmed = this.#far !== null && Math.abs(day - this.#far) <= this.#leap;
    if (near || confirmed) this.#now = Math.max(this.#now, near ? day : Math.min(day, this.#far!));
    this.#far = near || confirmed ? null : day;
  }

  save(): { readonly now: number; readonly far: number | null } {
    return { now: this.#now, far: this.#far };
  }

  load({ now, far }: { readonly now: number; readonly far: number | null }): void {
    this.#now = now;
    this.#far = far;
  }
}
