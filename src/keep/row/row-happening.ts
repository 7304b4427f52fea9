import type { Story } from "../../model/story.ts";
import type { Happening } from "../tally/build-tally.ts";

/** What imported rows say of one happening: what it is called and which days they tell of. */
export interface RowHappening extends Happening {
  readonly id: string;
  /** ISO days. */
  readonly first: string;
  readonly latest: string;
}

/** Two accounts of one happening as one. Where they differ in its name, the first in the alphabet has it, whichever came first. */
export function joinHappenings(a: RowHappening, b: RowHappening): RowHappening {
  return {
    id: a.id,
    title: a.title < b.title ? a.title : b.title,
    from: a.from !== null && (b.from === null || a.from < b.from) ? a.from : b.from,
    first: a.first < b.first ? a.first : b.first,
    latest: a.latest > b.latest ? a.latest : b.latest,
  };
}

/** A happening that no page tells of, as a story without articles, so that its tallies' happening can be opened. */
export function toStory({ id, title, from, first, latest }: RowHappening): Story {
  return { id, title, articles: [], first: from ?? first, latest, previous: [], next: [] };
}
