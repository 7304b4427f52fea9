import type { Actor } from "../model/actor.ts";
import type { Break } from "../model/break.ts";
import type { Ledger } from "../model/ledger.ts";
import type { Story } from "../model/story.ts";
import type { FoldRow, FoldTable } from "./fold-tables.ts";
import { figurePlaces } from "./figure-places.ts";
import { type TallyBody, wholeTally } from "./queries.ts";
import { compareText } from "../lib/compare-text.ts";
import { joinActors } from "../lib/join-actors.ts";
import { tallyLine, type TallyLine } from "./tally-line.ts";

type Rows = readonly (readonly [table: FoldTable, rows: readonly FoldRow<unknown>[]])[];

/** A whole ledger as rows: each happening is a part. */
export function rowsOf({ actors, stories, tallies, breaks }: Ledger): Rows {
  const found = Map.groupBy(breaks, ({ tally }) => tally);
  return [
    ["actors", actors.map((body) => ({ parent: "", id: body.id, body }))],
    ["stories", stories.map((body) => ({ parent: "", id: body.id, body }))],
    [
      "tallies",
      tallies.map((tally) => ({ parent: tally.happening, id: tally.id, body: tallyLine(tally, found.get(tally.id)?.length ?? 0) })),
    ],
    [
      "readings",
      tallies.map(({ happening, id, readings, increments, restatements }) => ({
        parent: happening,
        id,
        body: { readings, increments, restatements },
      })),
    ],
    ["breaks", breaks.map((body) => ({ parent: body.tally, id: body.id, body }))],
    ["figures", tallies.flatMap((tally) => figurePlaces(tally.id, tally))],
  ];
}

/** The ledger that rows make. */
export function assemble(all: <Body>(table: FoldTable) => readonly FoldRow<Body>[]): Ledger {
  const bodies = new Map(all<TallyBody>("readings").map(({ id, body }) => [id, body]));
  return {
    actors: joinActors(all<Actor>("actors").map(({ body }) => body)),
    stories: inOrder(all<Story>("stories"), ({ first }) => first),
    tallies: inOrder(all<TallyLine>("tallies"), () => "").map((line) => wholeTally(line, bodies.get(line.id)!)),
    breaks: inOrder(all<Break>("breaks"), ({ day }) => day),
  };
}

function inOrder<Body extends { readonly id: string }>(rows: readonly FoldRow<Body>[], first: (body: Body) => string): Body[] {
  return rows.map(({ body }) => body).toSorted((a, b) => compareText(first(a), first(b)) || compareText(a.id, b.id));
}
