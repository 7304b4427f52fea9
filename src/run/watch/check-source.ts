import { gather, gatherSite } from "../../gather/gather.ts";
import { pluralText } from "../../lib/number-text.ts";
import type { Effects } from "../../model/effects.ts";
import type { WatchedSource } from "../../model/source.ts";

/** What trying a source showed, in words. */
export interface SourceCheck {
  readonly id: string;
  readonly at: string;
  readonly ok: boolean;
  readonly text: string;
}

/** No more than so many of its pages are looked at. */
const most = 5;

/** Tries a source without keeping anything. */
export async function checkSource({ id, kind, at }: Pick<WatchedSource, "id" | "kind" | "at">, effects: Effects): Promise<SourceCheck> {
  let pages = 0;
  const troubles: string[] = [];
  for await (const one of (kind === "site" ? gatherSite : gather)(at, effects)) {
    if (one.kind === "page") pages++;
    else if (one.kind === "refused") troubles.push(one.refusal.message);
    else if (one.kind === "passed-over") troubles.push(`${one.at}: ${one.text}`);
    if (pages + troubles.length >= most) break;
  }
  return { id, at, ok: pages > 0, text: inWords(pages, troubles) };
}

function inWords(pages: number, troubles: readonly string[]): string {
  const [first] = troubles;
  if (pages === 0) return first ?? "It answers, and there is no page in it.";
  const had = `It reads: ${pluralText(pages, "page")}${pages + troubles.length >= most ? " of the first few" : ""}.`;
  return first === undefined ? had : `${had} Not all: ${first}`;
}
