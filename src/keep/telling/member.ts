import type { Report } from "../../model/report.ts";
import type { Heading } from "./choose-headline.ts";

/** An article of a story as the telling needs it. */
export interface Member extends Heading {
  /** On its newest capture. */
  readonly report: Report;
  /** Name of its outlet; null where none is known. */
  readonly outlet: string | null;
  /** When it came out. ISO instant. */
  readonly moment: string;
  /** Id of the article it is a copy of, or null. */
  readonly copyOf: string | null;
}

export function dayOfMember({ moment }: Member): string {
  return moment.slice(0, 10);
}

/** How many members have each value, the most frequent first, then by first mention. */
export function byMembers<T>(members: readonly Member[], valuesOf: (member: Member) => Iterable<T>): [value: T, members: number][] {
  const counts = new Map<T, number>();
  for (const member of members) for (const value of new Set(valuesOf(member))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
