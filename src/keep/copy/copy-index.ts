import type { GroupedArticle } from "../../model/grouped-article.ts";
import { ArticleRows, type SavedRows } from "./article-rows.ts";
import { dayNumber, StreamDay } from "./stream-day.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { containment, kinshipOf, patchesOf, type Evidence, type Kinship } from "./judge-copy.ts";
import { outletKey } from "./outlet-key.ts";
import { PostingTable } from "./posting-table.ts";
import { END, SharedHashes, type Shared, type SharedPart, type Sharing } from "./shared-hashes.ts";
import { wireOf } from "./wire-of.ts";
import { loadState, saveState } from "./copy-state.ts";

/** What an article was copied from, and why it is thought so. */
export interface CopyFinding {
  /** Id of the earlier article; null where it is an original. */
  readonly copyOf: string | null;
  /** Further parents of a page that was made of several. */
  readonly alsoOf: readonly string[];
  /** One line, in numbers. */
  readonly because: string;
}

/** What a family of articles has to do with a new one. */
interface Kin extends Evidence {
  readonly shared: Shared;
  readonly kinship: Kinship | null;
}

/** Articles are looked back at for so many days. */
const DAYS_KEPT = 14;
/** So few shared hashes are not looked into. */
const LEAST_SHARED = 4;
/** So many members of a family are asked whether they are the named origin. */
const MEMBERS_ASKED = 64;
/** Of a text of so many runs of words the lead is nearly all, and says better than the body where they stand. */
const LITTLE_MORE_THAN_LEAD = 100;
/** A parent must have at least so much of the length of what was copied from it. */
const LEAST_LENGTH = 0.5;

/**
 * Finds republished, cut, extended and edited copies among the articles of late, each as it comes. What is asked is how much of one
 * text stands in the other (Broder's containment), never how alike they are: of two texts one of which holds half of the other,
 * few are alike.
 */
export class CopyIndex {
  readonly #rows = new ArticleRows();
  readonly #table = new PostingTable();
  readonly #hashes = new SharedHashes(this.#table, this.#rows);
  readonly #day = new StreamDay(DAYS_KEPT);

  /** Bytes of its tables; ids come on top. */
  get bytes(): number {
    return this.#rows.bytes + this.#table.bytes;
  }

  /** Decides on an article and takes it in. Articles come in order of time, as far as anybody knows it. */
  place(article: GroupedArticle, print: Fingerprint): CopyFinding {
    this.#day.see(dayNumber(article.published));
    this.#rows.retire(this.#day.now - DAYS_KEPT);
    const kin = this.#kinOf(print, article.id);
    const finding = this.#finding(kin, article, print);
    this.#add(article, print, kin);
    return finding;
  }

  /** All that it knows as bytes; the same articles give the same bytes. */
  save(): Uint8Array {
    return saveState({ ...this.#rows.save(), ...this.#table.save(), ...this.#day.save() });
  }

  static load(bytes: Uint8Array): CopyIndex {
    const index = new CopyIndex();
    const state = loadState(bytes);
    index.#rows.load(state satisfies SavedRows);
    index.#table.load(state.hashes, state.articles);
    index.#day.load(state);
    return index;
  }

  /** The families that the article comes of, the one with most of it first. */
  #kinOf(print: Fingerprint, id: string): Kin[] {
    const sharing = this.#hashes.of(print);
    const near = sharing.families.filter((shared) => countOf(shared) >= LEAST_SHARED && !this.#isOwn(shared, id));
    const kin = near.map((shared) => this.#weigh(shared, sharing, print));
    const copied = kin.filter(({ kinship }) => kinship !== null);
    const found = copied.length > 0 ? copied : patchesOf(kin);
    return found.toSorted((a, b) => b.hashes - a.hashes || a.shared.family - b.shared.family);
  }

  #weigh(shared: Shared, sharing: Sharing, print: Fingerprint): Kin {
    const member = this.#fullest(shared);
    const [lead, body, runs] = (["lead", "body", "runs"] as const).map((column) => this.#rows.cell(member, column));
    const theirs = { lead: weighed(lead!, shared.lead), body: weighed(body!, shared.body) };
    const evidence: Evidence = {
      hashes: countOf(shared),
      ofNew: containment({ lead: shared.lead.weight, body: shared.body.weight }, { ...sharing, runs: print.runs }),
      ofNewAlone: containment({ lead: shared.lead.alone, body: shared.body.alone }, { ...sharing, runs: print.runs }),
      ofOld: containment({ lead: shared.lead.weight, body: shared.body.weight }, { ...theirs, runs: runs! }),
      spread: spreadOf(shared, print),
      sameTitle: print.title !== 0 && print.title === this.#rows.cell(member, "title"),
    };
    return { ...evidence, shared, kinship: kinshipOf(evidence) };
  }

  #finding(kin: readonly Kin[], article: GroupedArticle, print: Fingerprint): CopyFinding {
    const first = kin[0];
    if (!first) return { copyOf: null, alsoOf: [], because: "nothing of late holds enough of it" };
    const [parent, ...others] = kin.map(({ shared }) => this.#parentIn(shared, article, print));
    const sameOutlet = this.#rows.cell(parent!, "publisher") === outletKey(article.publisher) && article.publisher !== null;
    return {
      copyOf: this.#rows.idOf(parent!),
      alsoOf: others.map((other) => this.#rows.idOf(other)),
      because: reason(first, this.#rows.idOf(parent!), sameOutlet),
    };
  }

  /** The member that it names as its origin; else the first under the same title; else the one that has most of it. */
  #parentIn(shared: Shared, article: GroupedArticle, print: Fingerprint): number {
    const origin = outletKey(article.origin ?? wireOf(article.text));
    const long = print.runs * LEAST_LENGTH;
    const members = this.#rows.membersOf(shared.family, MEMBERS_ASKED).sort((a, b) => a - b);
    const fit = members.filter((member) => this.#rows.cell(member, "runs") >= long && this.#rows.idOf(member) !== article.id);
    const named = origin === 0 ? undefined : fit.find((member) => this.#rows.cell(member, "publisher") === origin);
    const titled = print.title === 0 ? undefined : fit.find((member) => this.#rows.cell(member, "title") === print.title);
    return named ?? titled ?? this.#fullest(shared);
  }

  /** The member that brought in most of what is shared, the earlier one of two. */
  #fullest({ members }: Shared): number {
    let [fullest, most] = [0, 0];
    for (const [member, count] of members) if (count > most || (count === most && member < fullest)) [fullest, most] = [member, count];
    return fullest;
  }

  /** A later version of an article under its own id is no copy. */
  #isOwn(shared: Shared, id: string): boolean {
    return this.#rows.idOf(this.#fullest(shared)) === id;
  }

  /** What the families that it comes of already hold is not written again: forty copies of a wire take little more than one. */
  #add(article: GroupedArticle, print: Fingerprint, kin: readonly Kin[]): void {
    const number = this.#rows.next;
    const families = kin.map(({ shared }) => shared.family).filter((family) => this.#isFresh(family));
    const { title, runs } = print;
    const sizes = { lead: print.lead.length, body: print.body.length, runs };
    const publisher = outletKey(article.publisher);
    this.#rows.add({ id: article.id, family: families[0] ?? number, ...sizes, title, publisher, day: this.#day.now });
    for (const hashes of [print.lead, print.body])
      for (const hash of hashes) {
        const holders = this.#hashes.holdersOf(hash);
        if (holders && !families.some((family) => holders.includes(family))) this.#table.add(hash, number, this.#rows.oldest);
      }
  }

  /** A family that will soon be let go is not joined: the newcomer begins another, so that what is still copied stays known. */
  #isFresh(family: number): boolean {
    return this.#rows.has(family) && this.#rows.cell(family, "day") >= this.#day.now - DAYS_KEPT / 2;
  }
}

function countOf({ lead, body }: Shared): number {
  return lead.count + body.count;
}

/** The size of an older text's part, what it shares weighed: of the rest nobody has asked how many hold it. */
function weighed(size: number, { count, weight }: SharedPart): number {
  return Math.max(size, count) - count + weight;
}

/** The lead belongs to the beginning. A text that is little more than its lead has an end in it too. */
function spreadOf({ lead, body }: Shared, print: Fingerprint): number {
  const part = (count: number, size: number) => count / Math.max(1, size * END);
  const [leads, bodies] = [print.lead.length, print.body.length];
  if (print.runs <= LITTLE_MORE_THAN_LEAD) return Math.min(part(lead.early, leads), part(lead.late, leads));
  return Math.min(Math.max(lead.count / leads, part(body.early, bodies)), part(body.late, bodies));
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function reason({ kinship, ofNew, ofOld }: Kin, parent: string, sameOutlet: boolean): string {
  const by = sameOutlet ? `; a later version by the same outlet` : "";
  if (kinship === "whole") return `it holds ${percent(ofOld)} of ${parent}${by}`;
  if (kinship === "edited")
    return `${percent(ofNew)} of it and ${percent(ofOld)} of ${parent} are the same runs of words, all over the text${by}`;
  return `${percent(ofNew)} of it stands in ${parent}${by}`;
}
