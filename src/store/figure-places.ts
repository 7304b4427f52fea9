import type { Tally } from "../model/tally.ts";
import type { FoldRow } from "./fold-tables.ts";

/** Which figures a tally stands on: a row each under its article, so that an article's page finds its tallies. */
export function figurePlaces(tally: string, { readings, increments }: Pick<Tally, "readings" | "increments">): FoldRow<string>[] {
  const figures = new Set([...readings, ...increments].flatMap((said) => said.figures));
  return [...figures].map((figure) => {
    const dot = figure.lastIndexOf(".");
    return { parent: figure.slice(0, dot), id: `${figure.slice(dot + 1)} ${tally}`, body: tally };
  });
}
