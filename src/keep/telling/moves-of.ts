import type { TimelineDay } from "../../model/story.ts";
import type { Tally } from "../../model/tally.ts";
import { dayOfMember, type Member } from "./member.ts";
import { sentencesOf } from "./sentences-of.ts";

/** A count that a member moved. */
export type Move = TimelineDay["moved"][number] & {
  /** ISO day of the member. */
  readonly day: string;
  readonly article: string;
  /** The one it stands in. */
  readonly sentence: string;
};

/** Every stated count of a story that differs from the one before it in its tally, in order of tally. */
export function movesOf(members: readonly Member[], tallies: readonly Tally[]): Move[] {
  const byId = new Map(members.map((member) => [member.article, member]));
  return tallies.flatMap((tally) => movesOfTally(tally, byId));
}

function movesOfTally(tally: Tally, members: ReadonlyMap<string, Member>): Move[] {
  const moves: Move[] = [];
  let from: number | null = null;
  for (const { method, low, figures } of tally.readings) {
    if (method !== "stated" || low === from) continue;
    const figure = figures.find((id) => members.has(articleOf(id)));
    if (figure !== undefined) {
      const member = members.get(articleOf(figure))!;
      const sentence = sentenceWith(member, figure);
      if (sentence !== null)
        moves.push({
          tally: tally.id,
          name: tally.name,
          from,
          to: low,
          figure,
          day: dayOfMember(member),
          article: member.article,
          sentence,
        });
    }
    from = low;
  }
  return moves;
}

/** "quake-day-2-1f0c6a2b.f3" is figure f3 of that article. */
export function articleOf(figure: string): string {
  return figure.slice(0, figure.lastIndexOf("."));
}

/** Null where the article was read again since and has no such figure any more. */
function sentenceWith({ report }: Member, id: string): string | null {
  const figure = report.figures.find((one) => id.endsWith(`.${one.id}`));
  if (!figure) return null;
  const words = report.article.text.slice(figure.start, figure.end).replaceAll(/\s+/g, " ");
  return sentencesOf(report.article).find((sentence) => sentence.includes(words)) ?? words;
}
