import type { Claimed } from "../tally/make-claims.ts";
import { groupBy } from "../group-by.ts";
import type { FoundActor } from "./find-actor.ts";

/** So many claimants that share a word are looked at: a bound on the work. */
const MOST_HELD = 12;

/** One claimant of a happening, under all its names so far. */
interface Party {
  readonly actor: FoundActor;
  readonly names: ReadonlySet<string>[];
  readonly articles: Set<string>;
}

/**
 * One claimant for the longer and shorter names that articles on one happening use for it: it keeps the name under which it
 * was known first. A name that may be short for two stays apart, and a bare role is short for nobody beyond its own article.
 *
 *     "disaster agency AFAD" … "AFAD" … "Türkiye's disaster agency"
 *     "Fuat Oktay" … "Vice President Fuat Oktay"
 */
export function uniteClaimants(claimed: readonly Claimed[]): Claimed[] {
  const united = new Map<Claimed, Claimed>();
  for (const own of groupBy(claimed, ({ claim }) => claim.happening).values()) {
    const parties = new Parties();
    for (const one of own) united.set(one, parties.settle(one));
  }
  return claimed.map((one) => united.get(one)!);
}

/** The claimants of one happening, in order of first appearance. */
class Parties {
  readonly #byWord = new Map<string, Party[]>();
  readonly #byName = new Map<string, Party>();

  settle(one: Claimed): Claimed {
    const { claim } = one;
    if (!claim.named || claim.line !== null || claim.actor.country !== null) return one;
    const words = wordsOf(claim.actor.name);
    const bare = isBare(words);
    const name = bare ? `${claim.actor.id} in ${claim.article}` : claim.actor.id;
    const party = this.#byName.get(name) ?? this.#nearest(words, bare ? claim.article : null) ?? this.#start(claim.actor);
    this.#byName.set(name, party);
    party.articles.add(claim.article);
    if (!bare) this.#add(party, words);
    return { ...one, claim: { ...claim, actor: party.actor } };
  }

  #start(actor: FoundActor): Party {
    return { actor, names: [], articles: new Set() };
  }

  #add(party: Party, words: ReadonlySet<string>): void {
    party.names.push(words);
    for (const word of words) {
      const own = this.#byWord.get(word) ?? [];
      if (own.length < MOST_HELD && !own.includes(party)) own.push(party);
      this.#byWord.set(word, own);
    }
  }

  /** The one party that these words may be a name of; with an article given, one that this article names. */
  #nearest(words: ReadonlySet<string>, article: string | null): Party | null {
    const sharing = new Set([...words].flatMap((word) => this.#byWord.get(word) ?? []));
    const found = [...sharing].filter(
      (party) => (article === null || party.articles.has(article)) && party.names.slice(0, MOST_HELD).some((name) => covers(name, words)),
    );
    return found.length === 1 ? found[0]! : null;
  }
}

/** Whether one name holds all words of the other; a single name ends the longer one, for a country that begins it is another ("U.S. official"). */
function covers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0 || !short.isSubsetOf(long)) return false;
  return short.size > 1 || isBare(short) || short.has([...long].at(-1)!);
}

/** Words of a name; whose it is ("Türkiye's") and articles are none. */
function wordsOf(name: string): Set<string> {
  const words = name.normalize("NFKC").match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*(?:['’]s?(?=\s|$))?/gu) ?? [];
  return new Set(words.filter((word) => !/['’]|^(?:the|an?|its)$/iu.test(word)));
}

/** One common noun: "agency", "officials". */
function isBare(words: ReadonlySet<string>): boolean {
  return words.size === 1 && /^\p{Ll}/u.test([...words][0]!);
}
