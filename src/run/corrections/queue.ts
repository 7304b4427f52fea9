import type { FigureInContext } from "../../model/event.ts";
import type { FigureLine } from "../../store/search-store.ts";
import type { Store } from "../../store/store.ts";
import { listCorrections } from "./decide.ts";

/** A figure that waits for somebody's judgement. */
export interface Doubtful {
  /** Global id. */
  readonly id: string;
  readonly line: FigureLine;
  readonly sentence: string;
  /** The figure's own words in the sentence. */
  readonly words: string;
  readonly rule: string;
}

/** Figures below this measured precision are doubtful, and those whose rule was not measured. */
const DOUBTFUL_BELOW = 0.8;
/** So many lines are looked through for figures that nobody judged yet. */
const LOOKED_THROUGH = 400;

/** The newest figures in doubt that nobody has judged. */
export async function queue(store: Store, limit: number): Promise<readonly Doubtful[]> {
  const judged = new Set((await listCorrections(store)).filter(({ holds }) => holds).flatMap(({ correction }) => correction.about));
  const lines = await store.figures({ below: DOUBTFUL_BELOW }, { limit: LOOKED_THROUGH });
  const waiting = lines.filter((line) => line.status === "claimed" && !judged.has(`${line.article.id}.${line.figure}`)).slice(0, limit);
  const events = new Map<string, readonly FigureInContext[]>();
  for (const { article } of waiting) if (!events.has(article.id)) events.set(article.id, await figuresOf(store, article.id));
  return waiting.flatMap((line) => {
    const found = events.get(line.article.id)?.find(({ figure }) => figure.id === line.figure);
    return found
      ? [
          {
            id: `${line.article.id}.${line.figure}`,
            line,
            sentence: found.sentence,
            words: found.figure.count.text,
            rule: found.figure.rule,
          },
        ]
      : [];
  });
}

/** Figures of an article's newest capture with their sentences, without its report: that is many times as large. */
async function figuresOf(store: Store, article: string): Promise<readonly FigureInContext[]> {
  const events = await store.reading((tables) => tables.readings(article));
  return events.at(-1)?.figures ?? [];
}
