import { compareText } from "./compare-text.ts";

/** Structural, for this folder knows no nouns. */
interface Reason<Rule> {
  readonly alias: string;
  readonly rule: Rule;
  readonly because: string;
  readonly articles: number;
}

interface Named<Rule> {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly evidence: readonly Reason<Rule>[];
}

/** So many reasons are kept of one actor, the first in order of alias: enough to judge it by, and the same whatever came first. */
const MOST_EVIDENCE = 200;

/** Actors of several happenings as one list, in order of id; joining joined lists gives what joining all at once does. */
export function joinActors<Rule>(actors: readonly Named<Rule>[]): Named<Rule>[] {
  return [...Map.groupBy(actors, ({ id }) => id).values()].map(joinActor).sort((a, b) => compareText(a.id, b.id));
}

/** One actor of what several happenings say of it, under the first id. In an order that does not depend on what was read first. */
export function joinActor<Rule>(own: readonly Named<Rule>[]): Named<Rule> {
  const aliases = [...new Set(own.flatMap((actor) => actor.aliases))];
  return {
    id: own[0]!.id,
    name: own.map(({ name }) => name).sort(compareText)[0]!,
    aliases: aliases.sort(compareText),
    evidence: joinEvidence(own.flatMap(({ evidence }) => evidence)),
  };
}

function joinEvidence<Rule>(evidence: readonly Reason<Rule>[]): Reason<Rule>[] {
  const most = new Map<string, Reason<Rule>>();
  for (const one of evidence) {
    const key = `${one.alias}\n${one.because}`;
    const before = most.get(key);
    if (!before || one.articles > before.articles) most.set(key, one);
  }
  const inOrder = [...most].sort(([a], [b]) => compareText(a, b));
  return inOrder.slice(0, MOST_EVIDENCE).map(([, one]) => one);
}
