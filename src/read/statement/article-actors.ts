import type { Scan } from "../text/scan.ts";
import { WordClass } from "../text/word-class.ts";
import { type ArticleNames, namesIn } from "./article-names.ts";
import { type NameAndRole, nameAndRole } from "./name-and-role.ts";

/** One who speaks in an article, under every form of the name. */
export interface ArticleActor {
  readonly name: string;
  readonly role: string | null;
}

interface Known {
  name: string;
  role: string | null;
  person: boolean;
  gender: "male" | "female" | null;
}

/** A run of tokens. */
interface Mention {
  readonly from: number;
  readonly to: number;
}

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

  /** The fullest name the article gives to whom these words name: "Zhdanov" gives "Oleh Zhdanov". Words that are no short form come back as they are. */
  nameOf(words: string): string {
    const bare = words.trim().replace(/^(?:the|The)\s+/u, "");
    return this.#names.byLast.get(bare.toLowerCase()) ?? words.trim();
  }

  /** Meets the next speaker in the text and says who it is. */
  meet(mention: Mention): ArticleActor {
    const known = this.#pronoun(mention) ?? this.#named(mention);
    this.#recent = [known, ...this.#recent.filter((other) => other !== known)].slice(0, 4);
    return known;
  }

  #pronoun({ from, to }: Mention): Known | null {
    const { tokens, language } = this.#scan;
    const kind = to - from === 1 ? language.statements.pronouns.get(tokens.word[from]!.lower) : undefined;
    if (!kind) return null;
    const fits = (known: Known) => (kind === "male" || kind === "female" ? known.gender === null || known.gender === kind : !known.person);
    const personal = kind === "male" || kind === "female";
    const found =
      this.#recent.find((known) => fits(known) && known.person === personal) ??
      (personal ? this.#lastPerson(from) : undefined) ??
      this.#recent.find(fits);
    if (!found) return { name: tokens.word[from]!.lower, role: null, person: personal, gender: personal ? kind : null };
    if (personal) found.gender = kind;
    return found;
  }

  /** The last full name before a place in the text. */
  #lastPerson(before: number): Known | undefined {
    const run = this.#names.runs.findLast((name) => name.to <= before && name.to - name.from >= 2 && name.to - name.from <= 3);
    return run && this.#named(run);
  }

  #named({ from, to }: Mention): Known {
    const { tokens, language } = this.#scan;
    const parts = nameAndRole(tokens, from, to, language.statements);
    const name = this.nameOf(parts.name);
    const key = name.toLowerCase().replace(/^the /u, "");
    const before = this.#known.get(key) ?? this.#sameHead(parts, { from, to });
    const known = before ?? {
      name,
      role: parts.role,
      person: parts.person || name !== parts.name,
      gender: genderOf(tokens.word[from]!.lower),
    };
    known.role ??= parts.role;
    this.#known.set(key, known);
    return known;
  }

  /** "the ministry" after "the Russian defence ministry": the last speaker whose name ends alike. */
  #sameHead(parts: NameAndRole, { from }: Mention): Known | undefined {
    const { tokens } = this.#scan;
    if ((tokens.word[from]!.classes & WordClass.determiner) === 0 || parts.person) return undefined;
    const head = parts.name.toLowerCase().replace(/^(?:the|a|an|his|her|its|their) /u, "");
    return this.#recent.find((known) =>
      [known.name, known.role ?? ""].some((text) => text.toLowerCase().endsWith(` ${head}`) || text.toLowerCase() === head),
    );
  }
}

const genderOf = (first: string) => (first === "mr" || first === "mr." ? "male" : /^(?:mrs|ms|miss)\.?$/.test(first) ? "female" : null);
