import { joinActors } from "../../lib/join-actors.ts";
import type { Actor, AliasEvidence } from "../../model/actor.ts";
import type { Correction } from "../../model/correction.ts";
import { groupBy } from "../group-by.ts";
import type { Claim } from "../tally/claim.ts";
import type { FoundActor } from "./find-actor.ts";
import { namesOf } from "./unite-claimants.ts";
import type { United } from "./unite-names.ts";
import { whyAlias } from "./why-alias.ts";

/** What a happening shows of one actor: its names in pages, and those in rows of series. */
interface Seen {
  readonly actor: FoundActor;
  readonly pages: Map<string, Use>;
  readonly rows: Set<string>;
}

/** How pages use an alias: which of them, and whether any says in a sentence that it is this one's word. */
interface Use {
  readonly articles: Set<string>;
  named: boolean;
}

/** Whose counts there are, each under every name that its claims used and why, in order of id. */
export function listActors(claims: Iterable<Claim>, corrections: readonly Correction[]): Actor[] {
  const found: Actor[] = [];
  for (const [happening, own] of groupBy(claims, (claim) => claim.happening)) {
    const { apart } = namesOf(own);
    for (const seen of seenIn(own)) found.push(toActor(seen, happening, apart, corrections));
  }
  return joinActors(found);
}

function seenIn(claims: readonly Claim[]): Iterable<Seen> {
  const found = new Map<string, Seen>();
  for (const { actor, claimant, article, column, named } of claims) {
    const seen = found.get(actor.id) ?? { actor, pages: new Map<string, Use>(), rows: new Set<string>() };
    found.set(actor.id, seen);
    if (column !== null) {
      seen.rows.add(claimant);
      continue;
    }
    const use = seen.pages.get(claimant) ?? { articles: new Set<string>(), named: false };
    seen.pages.set(claimant, use);
    use.articles.add(article);
    use.named ||= named;
  }
  return found.values();
}

function toActor({ actor, pages, rows }: Seen, happening: string, apart: United["apart"], corrections: readonly Correction[]): Actor {
  const among = { actor, happening, apart, corrections, own: [...pages.keys()] };
  const told = [...pages].map(([alias, { articles, named }]): AliasEvidence => ({
    alias,
    ...whyAlias(alias, named, among),
    articles: articles.size,
  }));
  // Rows are folded count by count: what pages call their claimant says nothing of them.
  const alone = { ...among, apart: new Map(), own: [] };
  const listed = [...rows].map((alias): AliasEvidence => ({ alias, ...whyAlias(alias, true, alone), articles: 0 }));
  return { id: actor.id, name: actor.name, aliases: [...pages.keys(), ...rows], evidence: [...told, ...listed] };
}
