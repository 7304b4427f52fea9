import type { TimelineDay } from "../../model/story.ts";
import type { Reading, Tally } from "../../model/tally.ts";
import { dayOfMember, type Member } from "./member.ts";
import { sentencesOf } from "./sentences-of.ts";
import { countName } from "./tolls-of.ts";

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
  const stated = tally.readings.filter(({ method }) => method === "stated");
  const name = countName(tally);
  return stated.flatMap((reading, at) => {
    const before = stated[at - 1] ?? null;
    if (before?.low === reading.low && before.high === reading.high) return [];
    const figure = reading.figures.find((id) => members.has(articleOf(id)));
    const member = figure === undefined ? undefined : members.get(articleOf(figure));
    const sentence = member && sentenceWith(member, figure!);
    if (!member || !sentence) return [];
    const { id, claimant } = tally;
    const from = before && boundsOf(before);
    return [
      {
        tally: id,
        name,
        claimant,
        from,
        to: boundsOf(reading),
        figure: figure!,
        day: dayOfMember(member),
        article: member.article,
        sentence,
      },
    ];
  });
}

function boundsOf({ low, high, modifier }: Reading): Move["to"] {
  return { low, high, modifier };
}

/** "quake-day-2-1f0c6a2b.f3" is figure f3 of that article. */
export function articleOf(figure: string): string {
  return figure.slice(0, figure.lastIndexOf("."));
}

/** The headline where it stands in that alone; null where the article was read again since and has no such figure any more. */
function sentenceWith({ report, title }: Member, id: string): string | null {
  const figure = report.figures.find((one) => id.endsWith(`.${one.id}`));
  if (!figure) return null;
  const words = report.article.text.slice(figure.start, figure.end).replaceAll(/\s+/g, " ");
  return sentencesOf(report.article).find((sentence) => sentence.includes(words)) ?? title ?? words;
}
