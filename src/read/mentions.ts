import type { DateMention, PlaceMention } from "../model/report.ts";
import type { Atoms } from "./atoms.ts";

/** The places of an article as its report lists them. */
export const placeMentions = (text: string, atoms: readonly Atoms[]): PlaceMention[] =>
  atoms.flatMap(({ places }) =>
    places.map(({ start, end, place, others }) => ({ text: text.slice(start, end), start, end, ...place, others })),
  );

/** The dates of an article that stand for days, as its report lists them. */
export const dateMentions = (text: string, atoms: readonly Atoms[]): DateMention[] =>
  atoms.flatMap(({ dates }) =>
    dates.flatMap(({ start, end, first, last, others }) =>
      first === null || last === null ? [] : [{ text: text.slice(start, end), start, end, from: first, to: last, others }],
    ),
  );
