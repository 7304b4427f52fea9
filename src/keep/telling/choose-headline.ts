import { wordsOf } from "./words-of.ts";

/** What a member could put over its story. */
export interface Heading {
  /** Id of the article. */
  readonly article: string;
  readonly title: string | null;
  /** Title and first words of the text. */
  readonly opening: string;
  /** It is no copy of another page or outlet. */
  readonly independent: boolean;
}

/**
 * The title of the member nearest the story's centre: the one that is made of what most members open with. Independent sources come before all others, and an
 * earlier member before a later one that is as near. Where no member has a title, the first words of the nearest.
 *
 * @param members in order of time; never none
 */
export function chooseHeadline(members: readonly Heading[]): { readonly text: string; readonly article: string } {
  const centre = centreOf(members);
  const heads = members.map((member) => ({ ...member, text: member.title ?? member.opening.split(/\s+/, 12).join(" ") }));
  const near = heads.map((head) => ({ head, nearness: nearnessOf(head.text, centre) }));
  const rank = ({ title, independent }: Heading) => Number(title !== null) * 2 + Number(independent);
  const [best] = near.sort((a, b) => rank(b.head) - rank(a.head) || b.nearness - a.nearness);
  return { text: best!.head.text || best!.head.article, article: best!.head.article };
}

/** The share of members that open with each word. */
function centreOf(members: readonly Heading[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { title, opening } of members)
    for (const word of new Set(wordsOf(`${title ?? ""} ${opening}`))) shares.set(word, (shares.get(word) ?? 0) + 1 / members.length);
  return shares;
}

/** Long titles hold more of everything, so the root of their length is taken off. */
function nearnessOf(title: string, centre: ReadonlyMap<string, number>): number {
  const words = [...new Set(wordsOf(title))];
  return words.reduce((sum, word) => sum + (centre.get(word) ?? 0), 0) / Math.sqrt(words.length + 1);
}
