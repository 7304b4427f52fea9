import type { DateMention, PlaceMention } from "../model/report.ts";
import type { Atoms } from "./atoms.ts";

/** The places of an article as its report lists them. */
export function placeMentions(text: string, atoms: readonly Atoms[]): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const { places } of atoms)
    for (const { start, end, place, others } of places) mentions.push({ text: text.slice(start, end), start, end, ...place, others });
  return mentions;
}

/** The dates of an article that stand for days, as its report lists them. */
export function dateMentions(text: string, atoms: readonly Atoms[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (const { dates } of atoms)
    for (const { start, end, first, last, others } of dates)
      if (first !== null && last !== null) mentions.push({ text: text.slice(start, end), start, end, from: first, to: last, others });
  return mentions;
}
