import { compareText } from "../../lib/compare-text.ts";
import { groupBy } from "../group-by.ts";
import { findActor, isKnownActor } from "./find-actor.ts";
import { nameForm, type NameForm } from "./name-form.ts";
import { fullKey } from "./name-key.ts";
import { isRoleOf, isShortFor, lengthOf } from "./short-for.ts";

/** A name that an article of a happening uses for somebody who speaks or counts. */
export interface Mention {
  readonly name: string;
  readonly article: string;
}

/** One actor of a happening, under all names that its articles use. */
export interface Party {
  /** The names, the fullest first. */
  readonly names: readonly string[];
}

/** Who is who in one happening. */
export interface United {
  /** Whom a name means in an article; undefined for one that was not among the mentions. */
  partyOf(mention: Mention): Party | undefined;
  /** The fullest names of those that a name may be short for, where they are several: it stays apart. */
  readonly apart: ReadonlyMap<string, readonly string[]>;
}

/** A name that shares its rarest word with more longer names than this is short for none of them. */
const MOST_SHARING = 64;

/** Names that say the same, and the party they are of. */
interface Node {
  readonly key: string;
  readonly forms: NameForm[];
  readonly names: Set<string>;
  readonly articles: Set<string>;
  readonly known: string | null;
  /** The node of the longest name it is short for; null where it is short for none. */
  root: Node | null;
}

/**
 * Unites the longer and shorter names that articles on one happening use, whatever the order they came in. A name that may be short
 * for two stays apart, and a bare role ("the agency") is short only for one whom its own article names.
 */
export function uniteNames(mentions: Iterable<Mention>): United {
  const nodes = nodesOf(mentions);
  const apart = new Map<string, readonly string[]>();
  const named = [...nodes.values()].filter(({ forms }) => !forms[0]!.bare).sort(byLength);
  const sharing = new Map<string, Node[]>();
  for (const node of named) {
    settle(node, longerThan(node, sharing), apart);
    for (const word of wordsOf(node)) sharing.set(word, [...(sharing.get(word) ?? []), node]);
  }
  const parties = partiesOf(named);
  const byName = new Map(named.flatMap((node) => [...node.names].map((name) => [name, node] as const)));
  const byArticle = groupBy(
    named.flatMap((node) => [...node.articles].map((article) => ({ node, article }))),
    ({ article }) => article,
  );
  const partyOf = ({ name, article }: Mention): Party | undefined => {
    const own = byName.get(name);
    if (own) return parties.get(rootOf(own));
    const meant = whoIsMeant(nameForm(name), byArticle.get(article) ?? []);
    return meant ? parties.get(meant) : undefined;
  };
  return { partyOf, apart };
}

function nodesOf(mentions: Iterable<Mention>): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const keys = new Map<string, string>();
  for (const { name, article } of mentions) {
    const form = keys.has(name) ? null : nameForm(name);
    if (form) keys.set(name, keyOf(name, form));
    const key = keys.get(name)!;
    const node = nodes.get(key) ?? start(key, name);
    nodes.set(key, node);
    if (form) node.forms.push(form);
    node.names.add(name);
    node.articles.add(article);
  }
  return nodes;
}

function start(key: string, name: string): Node {
  const { id } = findActor(name);
  return { key, forms: [], names: new Set(), articles: new Set(), known: isKnownActor(id) ? id : null, root: null };
}

function rootOf(node: Node): Node {
  return node.root ?? node;
}

/** Names of one key are one anywhere; the others are one where they say the same words of the same. */
function keyOf(name: string, form: NameForm): string {
  return fullKey(name, form) ?? ["short", form.bare, form.of, form.office, form.role, form.acronym, ...form.words].join(" ");
}

function byLength(a: Node, b: Node): number {
  return longest(b) - longest(a) || compareText(a.key, b.key);
}

function longest({ forms }: Node): number {
  return Math.max(...forms.map(lengthOf));
}

function wordsOf({ forms }: Node): Set<string> {
  return new Set(forms.flatMap(({ words, acronym, initials }) => [...words, ...(acronym ? [acronym] : []), initials]));
}

/** Longer names that share a word with this one, by its rarest: all words of a short form stand in the long one. */
function longerThan(node: Node, sharing: ReadonlyMap<string, readonly Node[]>): readonly Node[] {
  const found = new Set(
    [...wordsOf(node)].flatMap((word) => {
      const own = sharing.get(word) ?? [];
      return own.length > MOST_SHARING ? [] : own;
    }),
  );
  return [...found].filter((other) => node.forms.some((form) => other.forms.some((long) => isShortFor(form, long))));
}

/** Gives a name to the one party it may be of, or leaves it apart. */
function settle(node: Node, longer: readonly Node[], apart: Map<string, readonly string[]>): void {
  const roots = [...new Set(longer.map(rootOf))].filter((root) => node.known === null || root.known === null);
  node.root = roots.length === 1 ? roots[0]! : null;
  if (roots.length < 2) return;
  const others = roots.map(fullest).sort(compareText);
  for (const name of node.names) apart.set(name, others);
}

function fullest({ names }: Node): string {
  return [...names].sort((a, b) => b.length - a.length || compareText(a, b))[0]!;
}

function partiesOf(named: readonly Node[]): Map<Node, Party> {
  const byRoot = Map.groupBy(named, rootOf);
  return new Map(
    [...byRoot].map(([root, own]) => {
      const names = own.flatMap((node) => [...node.names]);
      return [root, { names: names.toSorted((a, b) => lengthOf(nameForm(b)) - lengthOf(nameForm(a)) || compareText(a, b)) }];
    }),
  );
}

/** The one party that the words of a bare role are of, among those that its article names. */
function whoIsMeant(role: NameForm, named: readonly { readonly node: Node }[]): Node | null {
  const meant = named.filter(({ node: { forms } }) => forms.some((form) => isRoleOf(role, form)));
  const roots = new Set(meant.map(({ node }) => rootOf(node)));
  return roots.size === 1 ? [...roots][0]! : null;
}
