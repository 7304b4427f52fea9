import type { Span } from "../src/model/span.ts";
import type { Statement } from "../src/model/statement.ts";
import { allowOnly, oneOf, parseFields } from "./fields.ts";
import type { GoldStatement } from "./gold.ts";

const types: readonly Statement["type"][] = ["direct", "indirect", "mixed"];

/** Runs of marks on one line, by the mark: `"` content, `=` speaker, `~` cue, `+` channel. */
export type MarkedSpans = ReadonlyMap<string, readonly Span[]>;

/**
 * What stands after the marks of a statement.
 *
 *     mixed name="Lena Ortiz" role="mayor" when=2023-03-02
 */
export function parseStatement(marks: MarkedSpans, text: string): GoldStatement {
  const fields = parseFields(text);
  allowOnly(fields, ["name", "role", "when"]);
  return {
    content: marks.get('"') ?? [],
    cue: marks.get("~")?.[0] ?? null,
    speaker: marks.get("=")?.[0] ?? null,
    channel: marks.get("+")?.[0] ?? null,
    name: fields.values.get("name") ?? "",
    role: fields.values.get("role") ?? "",
    when: fields.values.get("when") ?? null,
    type: oneOf(fields.words, types, "indirect"),
    optional: fields.words.includes("optional"),
  };
}
