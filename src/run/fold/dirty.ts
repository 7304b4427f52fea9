/** What has to be folded again. */
export class Dirty {
  readonly #pages = new Set<string>();
  readonly #counts = new Map<string, Set<string>>();

  /** What pages tell of a happening. */
  pages(happening: string): void {
    this.#pages.add(happening);
  }

  /** The rows of one count. */
  count(happening: string, count: string): void {
    const own = this.#counts.get(happening);
    if (own) own.add(count);
    else this.#counts.set(happening, new Set([count]));
  }

  /** The happenings concerned, in order of id, each with whether its pages are and which of its counts; leaves nothing behind. */
  take(): { readonly happening: string; readonly pages: boolean; readonly counts: readonly string[] }[] {
    const all = [...new Set([...this.#pages, ...this.#counts.keys()])].sort();
    const taken = all.map((happening) => ({
      happening,
      pages: this.#pages.has(happening),
      counts: [...(this.#counts.get(happening) ?? [])].sort(),
    }));
    this.#pages.clear();
    this.#counts.clear();
    return taken;
  }
}
