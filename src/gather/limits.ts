import { Refusal } from "../model/refusal.ts";

/** Largest page, in bytes: a fetched one after unpacking, a file as it lies. */
export const mostBytes = 20_000_000;

export function tooLarge(at: string, most: number): Refusal {
  return new Refusal(
    "too-large",
    `Cannot read ${at}: it is larger than ${Math.round(most / 1e6)} MB. Give each article as a page of its own.`,
  );
}
