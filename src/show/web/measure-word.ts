import { texts } from "./texts/texts.ts";

interface MeasureText {
  readonly name: string;
  readonly means: string;
}

function textOf(measure: string): MeasureText | null {
  const known: Readonly<Record<string, MeasureText>> = texts().measures;
  return Object.hasOwn(known, measure) ? known[measure]! : null;
}

/** The word for a measure in the language of the request; a measure of the user's own stands as it is called. */
export function measureWord(measure: string): string {
  return textOf(measure)?.name ?? measure;
}

/** What a measure counts, in plain words. */
export function measureMeaning(measure: string): string {
  return textOf(measure)?.means ?? texts().lookup.ownMeasure;
}
