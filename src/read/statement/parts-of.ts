import type { Word } from "../../model/sentence.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { bitsOfEnding } from "./word-endings.ts";

const SHORTEST_WITH_ENDING = 5;

/** What a language's words do in a clause, as bits of `Part`: by the tables, and by their endings where they stand in small letters. */
export const partsOf =
  ({ parts, endings }: Pick<StatementWords, "parts" | "endings">) =>
  (lower: string, shape: Word["shape"]): number => {
    const own = parts.get(lower) ?? 0;
    if (shape !== "lower") return own & ~(Part.verb | Part.adverb);
    return lower.length < SHORTEST_WITH_ENDING ? own : own | bitsOfEnding(lower, endings);
  };
