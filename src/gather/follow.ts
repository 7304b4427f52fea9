import { Refusal } from "../model/refusal.ts";
import type { Effects } from "../model/effects.ts";
import { fetchedMaterial } from "./fetched-material.ts";
import type { Gathered } from "./gathered.ts";
import { gatherMaterial } from "./gather-material.ts";
import type { Link, World } from "./source-type.ts";
import { linkedTypes } from "./source-types.ts";

/** Lists may name lists that name lists; further in stands a loop or an attack. */
const deepest = 3;

/** Links that one collection of one source follows. */
const mostLinks = 5000;

/** What is remembered while the links of one source are followed. */
interface Trail {
  readonly source: string;
  readonly effects: Effects;
  readonly seen: Set<string>;
}

/** The way from a source to what it links to: each address once, so many of them, and lists only so deep. */
export function follower(source: string, effects: Effects): World["follow"] {
  const trail: Trail = { source, effects, seen: new Set([source]) };
  return (link) => follow(link, trail, 0);
}

async function* follow(link: Link, trail: Trail, depth: number): AsyncGenerator<Gathered> {
  const at = link.address;
  if (trail.seen.has(at)) return;
  if (depth >= deepest) return yield { kind: "passed-over", at, text: `It is a list in a list, ${deepest} deep.` };
  if (trail.seen.size > mostLinks) return yield { kind: "passed-over", at, text: `The source has more than ${mostLinks} links.` };
  trail.seen.add(at);
  try {
    const material = await fetchedMaterial(at, trail.effects);
    if (material === null) return yield { kind: "same", at };
    const hinted = { ...material, source: trail.source, hints: link.hints ?? {} };
    const deeper = (inner: Link) => follow(inner, trail, depth + 1);
    yield* gatherMaterial(hinted, linkedTypes[link.wants], { ...trail.effects, follow: deeper });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { kind: "refused", at, refusal: error };
  }
}
