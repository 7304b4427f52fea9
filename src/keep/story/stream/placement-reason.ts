import type { GroupedArticle } from "../../../model/grouped-article.ts";
import { articleTerms } from "./article-terms.ts";
import type { Likeness } from "./likeness.ts";
import type { Split } from "./split-story.ts";
import { joinScore, type Candidate } from "./story-score.ts";
import type { Term } from "./term-hash.ts";
import type { VectorHeap } from "./vector-heap.ts";

/** What a decision was made from, kept so that it can be explained as it was, whatever became of the story since. */
interface Ground {
  readonly article: GroupedArticle;
  /** The story that was the likeliest, or null where none shared a telling word. */
  readonly nearest: {
    readonly id: string;
    readonly title: string;
    readonly terms: Uint32Array;
    readonly names: Uint32Array;
    readonly likeness: Likeness;
  } | null;
  readonly joined: boolean;
}

/** @param nearest the story that was chosen or, where none was, the likeliest */
export function groundOf(article: GroupedArticle, nearest: Candidate | undefined, joined: boolean, heap: VectorHeap): Ground {
  if (!nearest) return { article, nearest: null, joined };
  const { story, likeness } = nearest;
  const { id, title } = story;
  const [terms, names] = [story.words.at, story.names.at].map((at) => heap.get(at).terms);
  return { article, joined, nearest: { id, title, terms: terms!, names: names!, likeness } };
}

/** So many words and names are cited, and no shorter ones. */
const CITED = 5;
const LEAST_LETTERS = 4;

/** The decision in its own terms, one line. */
export function placementReason({ article, nearest, joined }: Ground): string {
  if (!nearest) return "Begins a story: no story shares its telling words.";
  const shared = `shares ${citation(article, nearest.terms, nearest.names)}; ${inNumbers(nearest.likeness)}`;
  return joined ? `Joins “${nearest.title}”: ${shared}.` : `Begins a story: the nearest, “${nearest.title}”, ${shared}.`;
}

/** Why a story became two when an article came. */
export function splitReason(title: string, { stays, goes }: Split): string {
  const all = stays.length + goes.length;
  return `Then ${goes.length} of the ${all} voices of “${title}” became a story of their own, “${goes[0]!.title}”: neither would join the other.`;
}

function inNumbers(likeness: Likeness): string {
  const days = Math.expm1(likeness.late);
  const apart = days === 0 ? "while it was told" : days < 2 ? `${Math.round(days * 24)} h apart` : `${Math.round(days)} days apart`;
  const strange = likeness.foreignNames > 0 ? `, ${percent(likeness.foreignNames)} of the names in its title are new there` : "";
  const sure = 1 / (1 + Math.exp(-joinScore(likeness)));
  return `words ${percent(likeness.words)} alike, names ${percent(likeness.names)}, ${apart}${strange}: ${percent(sure)} sure`;
}

function citation({ title, text }: GroupedArticle, terms: Uint32Array, names: Uint32Array): string {
  const written = new Map<Term, string>();
  const numbers: string[] = [];
  articleTerms(title ?? "", text, (term, kind, as) => (kind === "number" ? numbers.push(as) : written.has(term) || written.set(term, as)));
  const cite = (own: Uint32Array) =>
    [...own]
      .flatMap((term) => written.get(term) ?? [])
      .filter((as) => as.length >= LEAST_LETTERS)
      .slice(0, CITED);
  const [sharedNames, words] = [cite(names), cite(terms)];
  if (words.length === 0 && sharedNames.length === 0) return "little";
  const named = sharedNames.length > 0 ? `the names ${sharedNames.join(", ")}` : "";
  const said = words.length > 0 ? `the words ${words.join(", ")}` : "";
  return [named, said].filter(Boolean).join(" and ");
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
