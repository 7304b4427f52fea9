import type { Effects, Fetched } from "../../src/model/effects.ts";
import { gather } from "../../src/gather/gather.ts";
import type { Gathered } from "../../src/gather/gathered.ts";
import type { Page } from "../../src/model/page.ts";

export const now = "2024-02-01T08:00:00.000Z";

/** A world where it is always the same moment and the only pages are those given. */
export function effectsWith(pages: Readonly<Record<string, Partial<Fetched>>> = {}): Effects {
  return {
    now: () => now,
    fetch: async (url) => ({ url, status: 200, headers: {}, bytes: new Uint8Array(), ...pages[url] }),
    pause: async () => {},
    say: () => {},
  };
}

export function gatherAll(what: string, effects = effectsWith()): Promise<Gathered[]> {
  return Array.fromAsync(gather(what, effects));
}

/** The pages among what was gathered. */
export async function pagesIn(what: string, effects?: Effects): Promise<Page[]> {
  return (await gatherAll(what, effects)).flatMap((one) => (one.kind === "page" ? [one.page] : []));
}

/** One word a result: a page's id without its hash, or why there is none. */
export async function summary(what: string, effects?: Effects): Promise<string[]> {
  return (await gatherAll(what, effects)).map((one) => {
    if (one.kind === "page") return `${one.page.format} ${one.page.id.slice(0, -9)}`;
    return one.kind === "refused" ? one.refusal.code : one.kind;
  });
}
