import { compareText } from "../../lib/compare-text.ts";
import { joinActor } from "../../lib/join-actors.ts";
import type { Actor, AliasEvidence, AliasRule } from "../../model/actor.ts";
import { isKnownActor } from "./find-actor.ts";
import { nameForm } from "./name-form.ts";
import { fullKey, officeKey } from "./name-key.ts";
import { lengthOf } from "./short-for.ts";

/** One actor across happenings. */
export interface UnitedActor extends Actor {
  /** The ids it has in its happenings, in order; its own among them. */
  readonly ids: readonly string[];
  /** What it is called in them: the claimants of its tallies. */
  readonly names: readonly string[];
}

/** Rules by which a name means its actor outside its story, too. */
const LASTING: ReadonlySet<AliasRule> = new Set(["name", "table", "government"]);

/** Names that are an actor's wherever they stand; of one that people gave other names to, the name they gave it for. */
export function lastingNames({ name, evidence }: Actor): string[] {
  const lasting = evidence.filter(({ rule }) => LASTING.has(rule)).map(({ alias }) => alias);
  return evidence.some(({ rule }) => rule === "decided") ? [...lasting, name] : lasting;
}

/** What they mean in every article, as keys. */
export function meaningsOf(actor: Actor): string[] {
  return [...new Set(lastingNames(actor).flatMap((alias) => [fullKey(alias), officeKey(alias)].flatMap((key) => key ?? [])))];
}

/**
 * Actors of all happenings as one list, in order of id: those that share a name which means the same in every article are one. Short names
 * unite nobody across stories, and an office with a surname does only where one person is known by it.
 */
export function uniteActors(actors: readonly Actor[]): UnitedActor[] {
  const rooted = new Roots(actors.length);
  const meanings = actors.map(meaningsOf);
  const byKey = Map.groupBy(
    meanings.flatMap((keys, at) => keys.map((key) => ({ key, at }))),
    ({ key }) => key,
  );
  for (const [key, own] of byKey) if (!key.startsWith("office ")) for (const { at } of own) rooted.join(own[0]!.at, at);
  const people = Map.groupBy(actors.keys(), (at) => rooted.of(at));
  const persons = (root: number) => people.get(root)!.flatMap((at) => meanings[at]!.filter((key) => key.startsWith("person ")));
  const offices = [...byKey].filter(([key]) => key.startsWith("office "));
  const sole = offices.filter(([, own]) => new Set(own.flatMap(({ at }) => persons(rooted.of(at)))).size < 2);
  for (const [, own] of sole) for (const { at } of own) rooted.join(own[0]!.at, at);
  const groups = Map.groupBy(actors.keys(), (at) => rooted.of(at));
  return [...groups.values()].map((own) => unitedOf(own.map((at) => actors[at]!))).sort((a, b) => compareText(a.id, b.id));
}

function unitedOf(own: readonly Actor[]): UnitedActor {
  const [head] = own.toSorted(byFullness);
  const others = own.filter(({ id }) => id !== head!.id);
  const across = others.map(({ name }): AliasEvidence => ({
    alias: name,
    rule: "name",
    because: `means the same as ${head!.name} in every article`,
    articles: 0,
  }));
  const joined = joinActor([head!, ...others, { ...head!, evidence: across }]);
  return {
    ...joined,
    name: head!.name,
    ids: own.map(({ id }) => id).sort(compareText),
    names: [...new Set(own.map(({ name }) => name))].sort(compareText),
  };
}

/** Institutions of the table first, then the name that says most. */
function byFullness(a: Actor, b: Actor): number {
  return (
    Number(isKnownActor(b.id)) - Number(isKnownActor(a.id)) ||
    lengthOf(nameForm(b.name)) - lengthOf(nameForm(a.name)) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

/** Which of so many things are one. */
class Roots {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, at) => at);
  }

  of(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    this.#parent[at] = root;
    return root;
  }

  join(a: number, b: number): void {
    this.#parent[this.of(b)] = this.of(a);
  }
}
