import type { Scan } from "../text/scan.ts";
import { WordClass } from "../text/word-class.ts";
import { type ArticleNames, type NameRun, namesIn, stemOf } from "./article-names.ts";
import { nameAndRole } from "./name-and-role.ts";
import { lastBefore, nearestName } from "./nearest-name.ts";

/** One who speaks in an article, under every form of the name. */
export interface ArticleActor {
  readonly name: string;
  readonly role: string | null;
}

interface Known {
  readonly name: string;
  role: string | null;
  readonly person: boolean | null;
  gender: "male" | "female" | null;
}

/** How many speakers back a pronoun may reach. */
const REACH = 4;

/**
 * The persons and institutions of one article. Speakers are met in order of text, so that "he" and "the minister" find who
 * spoke last; names alone can be asked for at any time.
 */
export class ActorsOfArticle {
  readonly #scan: Scan;
  readonly #names: ArticleNames;
  readonly #known = new Map<string, Known>();
  #recent: Known[] = [];

  constructor(scan: Scan) {
    this.#scan = scan;
    this.#names = namesIn(scan);
  }

  /** The fullest name the article gives to whom these words name: "Hrytsiv" gives "Olena Hrytsiv". What is no short form comes back as it is. */
  nameOf(words: string): string {
    const bare = words.trim().replace(/^the\s+/iu, "");
    return this.#personOf(this.#names.full.get(bare.toLowerCase()) ?? words.trim());
  }

  /** "Сердюка" and "Павла Сердюка" give "Павло Сердюк". */
  #personOf(name: string): string {
    const { nameCase } = this.#scan.language.statements;
    if (!nameCase || !/^\p{Lu}/u.test(name)) return name;
    return this.#names.persons.get(stemOf(name, nameCase)) ?? name;
  }

  /** Meets the next speaker in the text, a run of tokens, and says who it is. @param role what an apposition behind the name says */
  meet(mention: NameRun, role: string | null = null): ArticleActor {
    const known = this.#pronoun(mention) ?? this.#publisher(mention) ?? this.#named(mention);
    known.role ??= role;
    this.#recent = [known, ...this.#recent.filter((other) => other !== known)].slice(0, REACH);
    return known;
  }

  #pronoun({ from, to }: NameRun): Known | null {
    const { tokens, language } = this.#scan;
    const kind = to - from === 1 ? language.statements.pronouns.get(tokens.word[from]!.lower) : undefined;
    if (!kind) return null;
    if (kind === "male" || kind === "female") {
      const found = this.#recent.find((known) => known.person !== false && known.gender !== other(kind)) ?? this.#lastPerson(from);
      if (found) found.gender ??= kind;
      return found ?? unnamed(tokens.word[from]!.lower, true, kind);
    }
    return (
      this.#recent.find((known) => known.person !== true) ?? this.#lastInstitution(from) ?? unnamed(tokens.word[from]!.lower, null, null)
    );
  }

  /** "its morning bulletin", "their report": the words of whom it belongs to, where that is known. */
  #publisher({ from, to }: NameRun): Known | null {
    const { tokens, language } = this.#scan;
    if (to - from < 2 || !language.statements.documents.has(tokens.word[to - 1]!.lower)) return null;
    const owner = this.#pronoun({ from, to: from + 1 });
    return owner && owner.name !== tokens.word[from]!.lower ? owner : null;
  }

  /** The last full name before a place in the text. */
  #lastPerson(before: number): Known | undefined {
    const run = nearestName(this.#names.runs, before, ({ from, to }) => to - from >= 2 && to - from <= 3);
    return run && this.#named(run);
  }

  /** The name that opens the sentence before, as its subject. */
  #lastInstitution(before: number): Known | undefined {
    const { sentences } = this.#scan;
    const previous = sentences[lastBefore(sentences, before)];
    const run = previous && nearestName(this.#names.runs, before, ({ from }) => from <= previous.from + 1 && !this.#isDay(from));
    return run && run.from >= previous.from ? this.#named({ from: previous.from, to: run.to }) : undefined;
  }

  /** "7 March" begins a line, but nobody's name. */
  #isDay = (at: number) => (this.#scan.tokens.word[at]!.classes & (WordClass.number | WordClass.month | WordClass.weekday)) !== 0;

  #named({ from, to }: NameRun): Known {
    const { tokens, language } = this.#scan;
    const parts = nameAndRole(tokens, from, to, language.statements);
    const name = this.nameOf(parts.name);
    const key = name.toLowerCase().replace(/^the /u, "");
    const known = this.#known.get(key) ??
      this.#sameHead(parts.name, from) ?? { ...parts, name, person: parts.person ?? (name === parts.name ? null : true), gender: null };
    known.role ??= parts.role ?? this.#names.roles.get(key) ?? null;
    if (known.gender === null) known.gender = language.statements.genders.get(tokens.word[from]!.lower) ?? null;
    this.#known.set(key, known);
    return known;
  }

  /** "the ministry" after "the Russian defence ministry": the last speaker whose name or role ends alike. */
  #sameHead(words: string, from: number): Known | undefined {
    if ((this.#scan.tokens.word[from]!.classes & WordClass.determiner) === 0) return undefined;
    const head = words.toLowerCase().replace(/^\S+\s+/u, "");
    const endsAlike = (text: string) => text.toLowerCase() === head || text.toLowerCase().endsWith(` ${head}`);
    const spoken = this.#recent.find((known) => endsAlike(known.name) || endsAlike(known.role ?? ""));
    if (spoken) return spoken;
    const held = this.#names.holders.get(head.slice(head.lastIndexOf(" ") + 1)) ?? [];
    const named = nearestName(held, from, (run) => endsAlike(run.role ?? "")) ?? held.find((run) => endsAlike(run.role ?? ""));
    return named && this.#named(named);
  }
}

/** A pronoun for whom the article gives no name. */
const unnamed = (name: string, person: boolean | null, gender: Known["gender"]): Known => ({ name, role: null, person, gender });

const other = (gender: "male" | "female") => (gender === "male" ? "female" : "male");
